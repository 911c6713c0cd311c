"""JSON of pydantic models with all that they hold, under the API's names.

A model's own method for JSON may write what a request has alone: those of OpenAPI Generator leave
out the fields that only a server sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.values.adapters import adapter_for

_ALTERNATIVE = "actual_instance"
"""Field of a model that stands for one of several, with the one that it is."""

_FURTHER = "additional_properties"
"""Field with the members that a model does not define."""


def is_pydantic_model(value: object) -> bool:
    """Whether a value is a model of pydantic."""
    return hasattr(type(value), "model_fields")


def whole(value: Any) -> Json:
    """Return the JSON of a model, or of a value in one. Fields that are None are left out."""
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        return {name: whole(member) for name, member in members.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [whole(item) for item in cast("Iterable[Any]", value)]
    if not is_pydantic_model(value):
        return cast("Json", adapter_for(Any).dump_python(value, mode="json"))
    fields = cast("Mapping[str, Any]", cast("Any", type(value)).model_fields)
    if _ALTERNATIVE in fields:
        return whole(value.actual_instance)
    known = {
        field.alias or name: whole(getattr(value, name))
        for name, field in fields.items()
        if name != _FURTHER and getattr(value, name, None) is not None
    }
    return {**known, **cast("Any", whole(getattr(value, _FURTHER, None) or {}))}
