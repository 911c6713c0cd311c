"""Bounded representations of arbitrary values, for messages."""

from __future__ import annotations

import reprlib

_MAX_LENGTH = 80


class _Repr(reprlib.Repr):
    """``repr`` of a bounded depth and length, whatever the value is."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 3
        self.maxstring = self.maxother = self.maxlong = _MAX_LENGTH

    def repr1(self, x: object, level: int) -> str:
        try:
            return super().repr1(x, level)
        except (ValueError, RecursionError):  # an integer of more than 4,300 digits, for example
            return f"<{type(x).__name__}>"


short_repr = _Repr().repr
"""Return the representation of a value, with ``...`` in place of what is long or deeply nested."""
