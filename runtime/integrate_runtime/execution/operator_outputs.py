"""Outputs that an operator gave for tasks whose own never came.

They are stored as self-describing JSON under a column of their own, whatever the task's codec is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from integrate_runtime.base.json_text import compact
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.values.encoding import decode_value, encode_value
from integrate_runtime.values.http_result import HttpResult
from integrate_runtime.values.typed import adapter_for

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.reflection.stored_types import StoredTypes


def encode_operator_output(value: object) -> Json:
    """Encode an output that an operator gave.

    Args:
        value: JSON as the API would answer, or a value that a callback may return.

    Raises:
        NotStorable: it has no stored form.
    """
    return encode_value(value, None)


def decode_operator_output(stored: Json, output: str | None, types: StoredTypes) -> Any:
    """Decode a given output for the caller of its task.

    Args:
        stored: What ``encode_operator_output`` gave.
        output: The operation's type expression; None for callbacks.
        types: Classes that the stored value may name.

    Raises:
        ValueError: it is not of that type.
    """
    value = decode_value(stored, types)
    if output is None:
        return value
    kind = resolve_type(output)
    if kind is HttpResult and not isinstance(value, HttpResult):
        return HttpResult(200, {"content-type": "application/json"}, compact(value).encode())
    return adapter_for(kind).validate_python(value)
