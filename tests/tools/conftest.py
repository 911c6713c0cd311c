"""The browser, for the pages that the tools show."""

from __future__ import annotations

from tests.support.browser import chromium as chromium
from tests.support.browser import window as window
