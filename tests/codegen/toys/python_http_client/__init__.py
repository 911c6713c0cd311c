"""A part of the library of this name, by which SendGrid's SDK sends requests."""

from __future__ import annotations

from .client import Client as Client
