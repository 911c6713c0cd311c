"""``SDK_DEFAULT``, for parameters whose default is left to the SDK."""

from __future__ import annotations

from typing import Any, Final


class _SdkDefault:
    __slots__ = ()

    def __repr__(self) -> str:
        return "..."

    def __reduce__(self) -> str:
        return "SDK_DEFAULT"  # a copy is the object itself


SDK_DEFAULT: Final[Any] = _SdkDefault()
"""Default of a parameter whose own default only the SDK knows: a call, a mutable value, or another
expression that generated code does not copy. Such an argument is not passed to the SDK."""
