"""A result that a person gave for a task whose own never came.

It is stored as self-describing JSON under a tag of its own: no codec knows it, as none made it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .http_result import HttpResult
from .json_text import compact
from .json_types import TYPE_TAG
from .type_expressions import resolve_type
from .typed_json import adapter_for
from .values import decode_value, encode_value, tagged

if TYPE_CHECKING:
    from .json_types import Json

_GIVEN = "given"


def encode_given(value: object) -> Json:
    """The stored form of a result that was given.

    Args:
        value: JSON as the API would answer, or a value that a callback may return.

    Raises:
        UnstorableError: it has no stored form.
    """
    return tagged(_GIVEN, encode_value(value))


def is_given(stored: Json) -> bool:
    """Whether a stored result was given by a person."""
    return isinstance(stored, Mapping) and stored.get(TYPE_TAG) == _GIVEN


def decode_given(stored: Any, output: str | None) -> Any:
    """What the caller gets of it.

    Args:
        stored: What ``encode_given`` gave.
        output: The operation's type expression; None for callbacks.

    Raises:
        ValueError: it is not of that type.
    """
    value = decode_value(stored["value"])
    if output is None:
        return value
    kind = resolve_type(output)
    if kind is HttpResult and not isinstance(value, HttpResult):
        return HttpResult(200, {"content-type": "application/json"}, compact(value).encode())
    return adapter_for(kind).validate_python(value)
