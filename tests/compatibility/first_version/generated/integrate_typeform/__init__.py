"""Typeform as typed tasks: 9 methods of typeform in 3 namespaces."""

from __future__ import annotations

from ._errors import on_error
from ._integration import Typeform

__all__ = ["Typeform", "on_error"]
