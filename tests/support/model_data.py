"""JSON data for any model, made from the declared types of its fields."""

from __future__ import annotations

from datetime import date, datetime
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

_MAX_DEPTH = 7


def model_data(kind: Any, member: int = 0, *, strange: bool = False) -> Any:
    """Return JSON that a server could send for a type.

    Args:
        kind: A pydantic model, or the type of a field.
        member: Index of the member that is taken from each union.
        strange: Add unknown fields to models, and use unknown values of enums.
    """
    return _Maker(member, strange).value(kind, 0)


class _Maker:
    def __init__(self, member: int, strange: bool) -> None:
        self._member = member
        self._strange = strange

    def value(self, kind: Any, depth: int) -> Any:
        origin, arguments = get_origin(kind), get_args(kind)
        if hasattr(kind, "__value__"):  # a TypeAliasType, of typing or of typing_extensions
            return self.value(kind.__value__, depth)
        if origin is Annotated:
            return self.value(arguments[0], depth)
        if origin in (Union, UnionType):
            members = [member for member in arguments if member is not NoneType]
            if depth > _MAX_DEPTH and len(members) < len(arguments):
                return None
            return self.value(members[self._member % len(members)], depth)
        if origin is Literal:
            named = arguments[self._member % len(arguments)]
            return "never_seen" if self._strange and depth > 1 else named
        if origin is list:
            return [] if depth > _MAX_DEPTH else [self.value(arguments[0], depth + 1)]
        if origin is dict:
            return {} if depth > _MAX_DEPTH else {"name": self.value(arguments[1], depth + 1)}
        if hasattr(kind, "model_fields"):
            return self._model(kind, depth + 1)
        return _SIMPLE.get(kind, "text")

    def _model(self, kind: Any, depth: int) -> Any:
        data = {
            (field.alias or name): self.value(field.annotation, depth)
            for name, field in kind.model_fields.items()
            if depth <= _MAX_DEPTH or field.is_required()
        }
        return {**data, "never_seen": {"$type": "text"}} if self._strange else data


_SIMPLE: dict[Any, Any] = {
    bool: True,
    int: 3,
    float: 1.5,
    datetime: "2026-03-10T12:00:00.25Z",
    date: "2026-03-10",
    object: {"any": [1, None]},
    Any: {"any": [1, None]},
}
