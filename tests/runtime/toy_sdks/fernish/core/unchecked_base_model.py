"""A model that keeps unknown fields, in the style of Fern's SDKs."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from pydantic import BaseModel, ConfigDict


class UncheckedBaseModel(BaseModel):
    model_config = ConfigDict(extra="allow")


def construct_type(*, type_: Any, object_: Any) -> Any:
    if isinstance(object_, list):
        (item,) = get_args(type_)
        return [construct_type(type_=item, object_=value) for value in object_]
    if get_origin(type_) is None and isinstance(object_, dict) and hasattr(type_, "model_fields"):
        fields = type_.model_fields
        made = {
            name: (
                construct_type(type_=fields[name].annotation, object_=value)
                if name in fields
                else value
            )
            for name, value in object_.items()
        }
        return type_.model_construct(_fields_set={*made}, **made)
    return object_
