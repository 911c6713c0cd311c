"""Conversion between the results of SDKs and JSON, by the means of the SDKs themselves.

Public: ``Codec``, the protocol for a codec of your own. A provider names its codec: one of the
built-in codecs, or ``module:attribute``. The modules of this package are private.

    class UpperCase:
        def is_unset(self, value: object) -> bool:
            return False

        def encode(self, value: object, output: str | None) -> Json:
            return str(value).upper()

        def decode(self, stored: Json, output: str | None) -> str:
            return str(stored)

    CODEC: Codec = UpperCase()  # codec = "my_codecs:CODEC"

Decoding trusts stored values, but answers of servers are untrusted: whatever a codec adds to an
answer goes into an envelope beside it, never into it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .codec import Codec

__all__ = ["Codec"]

_MODULES = {"Codec": "codec"}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
