"""A result that a person gave for a task whose own never came.

It is stored as self-describing JSON under a tag of its own: no codec knows it, as none made it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.json_text import compact
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.values.encoding import decode_value, encode_value, tagged
from integrate_runtime.values.http_result import HttpResult
from integrate_runtime.values.typed import adapter_for

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

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
