"""Values of a declared type as JSON text: a job's payload and its result."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@lru_cache(maxsize=1024)
def adapter_for(kind: Any) -> TypeAdapter[Any]:
    """The pydantic adapter of a type, made once."""
    from pydantic import TypeAdapter  # loads with the first value, not with the runtime

    return TypeAdapter(kind)


def to_json(kind: Any, value: object) -> str:
    """Check ``value`` against a type and write it.

    Raises:
        ValueError: it does not validate, or cannot be written.
    """
    adapter = adapter_for(kind)
    checked = adapter.validate_python(value)
    # Unset fields stay unset: SDKs fill them with sentinels that would come back as text.
    return adapter.dump_json(checked, by_alias=True, exclude_unset=True).decode()


def from_json(kind: Any, text: str) -> Any:
    """Read a value of a type.

    Raises:
        ValueError: the text does not validate.
    """
    return adapter_for(kind).validate_json(text)
