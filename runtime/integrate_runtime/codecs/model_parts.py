"""Fields of pydantic models that their JSON does not give again.

Speakeasy's results have such fields: ``next``, which fetches the next page, and ``raw_response``. A
function is no data: a placeholder that refuses to be called stands for it. A response is stored as
far as it can be built again: with its status, headers and body, and without its request. Any other
field that the SDK itself writes in another way than it reads it is stored by its members.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.type_paths import public_path
from integrate_runtime.values.equality import same
from integrate_runtime.values.json_forms.encoding import decode_value, encode_value, tagged

from .http_answers import HTTP_CLIENTS, is_answer, pack_answer, unpack_answer
from .sdk_modules import NoClient, is_no_data

_FUNCTION, _MEMBERS = "function", "members"


def pack_parts(model: Any) -> dict[str, Json]:
    """Return the stored form of each field of a model that has no JSON, by the field's name."""
    return {name: _packed(value) for name, value in _parts(model)}


def pack_differences(
    model: Any, again: Any, parts: Mapping[str, Json], types: StoredTypes
) -> dict[str, Json]:
    """Return the stored form of each field that another model does not have alike.

    Args:
        model: The model.
        again: The model that its JSON gave; None if it gave none.
        parts: Output of ``pack_parts``, whose fields are left out.
        types: Classes that the stored form may name.

    Raises:
        NotStorable: If a field has no stored form.
    """
    others = cast("dict[str, Any]", vars(again)) if again is not None else {}
    return {
        name: tagged(_MEMBERS, encode_value(value, types))
        for name, value in _fields(model)
        if name not in parts and not (name in others and same(value, others[name]))
    }


def unpack_parts(kind: Any, stored: Mapping[str, Any], types: StoredTypes) -> dict[str, Any]:
    """Return the fields that ``pack_parts`` packed, by the names that validation takes.

    Args:
        kind: Class of the model.
        stored: Output of ``pack_parts`` and ``pack_differences``.
        types: Classes that it may name.
    """
    fields = cast("Mapping[str, Any]", kind.model_fields)
    return {
        fields[name].alias or name: _unpacked(part, kind, types)
        for name, part in stored.items()
        if name in fields
    }


def _parts(model: Any) -> Iterator[tuple[str, Any]]:
    for name, value in _fields(model):
        if is_no_data(value) or is_answer(value):
            yield name, value


def _fields(model: Any) -> Iterator[tuple[str, Any]]:
    attributes = cast("dict[str, Any]", vars(model))
    for name in cast("Mapping[str, Any]", cast("Any", type(model)).model_fields):
        if name in attributes:
            yield name, attributes[name]


def _packed(value: Any) -> Json:
    if is_answer(value):
        return tagged(public_path(cast("Any", type(value))), pack_answer(value))
    return tagged(_FUNCTION, None)


def _unpacked(stored: Any, owner: Any, types: StoredTypes) -> Any:
    tag, inner = stored[TYPE_TAG], stored["value"]
    if tag == _FUNCTION:
        return NoClient(owner.__name__)
    if tag == _MEMBERS:
        return decode_value(inner, types)
    return unpack_answer(HTTP_CLIENTS.resolve(tag), inner)
