"""Values of a declared type as JSON text: a job's payload and its result."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .equality import same
from .validation import describe_validation, validation_error

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@lru_cache(maxsize=1024)
def adapter_for(kind: Any) -> TypeAdapter[Any]:
    """The pydantic adapter of a type, made once."""
    from pydantic import TypeAdapter  # loads with the first value, not with the runtime

    # NaN as null would go unnoticed where a type takes both.
    return TypeAdapter(kind, config={"ser_json_inf_nan": "constants"} if kind is Any else None)


def to_json(kind: Any, value: object) -> str:
    """Check ``value`` against a type and write it.

    Raises:
        ValueError: it does not validate, cannot be written, or would not come back equal.
    """
    adapter = adapter_for(kind)
    try:
        checked = adapter.validate_python(value)
        # Unset fields stay unset: SDKs fill them with sentinels that would come back as text.
        text = adapter.dump_json(checked, by_alias=True, exclude_unset=True).decode()
        again = adapter.validate_json(text)
        if "NaN" in text or "Infinity" in text:
            json.loads(text, parse_constant=_refuse)
    except ValueError as error:
        raise _without_value(error) from error
    # What is annotated as anything at all is JSON when it comes back.
    expected = checked
    if kind is Any:
        expected = adapter.dump_python(checked, mode="json", by_alias=True, exclude_unset=True)
    if not same(again, expected):
        raise ValueError(
            "it would not come back equal from JSON: annotate it with the types that it is made "
            "of, without secret types and without NaN"
        )
    return text


def from_json(kind: Any, text: str) -> Any:
    """Read a value of a type.

    Raises:
        ValueError: the text does not validate.
    """
    return adapter_for(kind).validate_json(text)


def _refuse(constant: str) -> None:
    raise ValueError(f"JSON has no {constant}")


def _without_value(error: ValueError) -> ValueError:
    invalid = validation_error(error)
    return ValueError(describe_validation(invalid)) if invalid is not None else error
