"""Encodes values of a declared type, such as a job's payload, as JSON text with pydantic."""

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
    """Return the cached pydantic adapter of a type."""
    from pydantic import TypeAdapter  # not at the top: importing the runtime must stay cheap

    # By default NaN is written as null, which would pass unnoticed.
    return TypeAdapter(kind, config={"ser_json_inf_nan": "constants"} if kind is Any else None)


def to_json(kind: Any, value: object) -> str:
    """Validate a value against a type and write it as JSON text.

    Raises:
        ValueError: If the value is not of the type, has no JSON form, or would not be equal after
            decoding.
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
    # Without a declared type, a date comes back as text: compare with the JSON instead.
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
    """Parse JSON text as a value of a type.

    Raises:
        ValueError: If the text is not a value of the type.
    """
    return adapter_for(kind).validate_json(text)


def _refuse(constant: str) -> None:
    raise ValueError(f"JSON has no {constant}")


def _without_value(error: ValueError) -> ValueError:
    invalid = validation_error(error)
    return ValueError(describe_validation(invalid)) if invalid is not None else error
