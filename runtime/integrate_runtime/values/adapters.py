"""Pydantic's adapters of types."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@lru_cache(maxsize=1024)
def adapter_for(kind: Any) -> TypeAdapter[Any]:
    """Return the cached pydantic adapter of a type."""
    from pydantic import TypeAdapter  # not at the top: importing the runtime must stay cheap

    # By default NaN is written as null, which would pass unnoticed.
    return TypeAdapter(kind, config={"ser_json_inf_nan": "constants"} if kind is Any else None)
