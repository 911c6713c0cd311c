"""Keys that the tables of a configuration may have, for messages about others."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from typing_extensions import is_typeddict


def known_keys(table: type[BaseModel], path: Sequence[str | int]) -> list[str]:
    """Return the keys of a table inside of another.

    Args:
        table: Model of the outer table.
        path: Keys and indices that lead from the outer table to the inner one.

    Returns:
        The keys as a file has them, in order; none if what is there may have any key.
    """
    found: Any = table
    for part in path:
        found = _inside(_table(found), part)
    return sorted(_keys(_table(found)))


def hint(key: str, known: Collection[str]) -> str:
    """Return the end of a message about an unknown key: the nearest key, and all of them."""
    keys = ", ".join(sorted(known))
    near = difflib.get_close_matches(key, known, n=1)
    return f"did you mean {near[0]}? There are {keys}." if near else f"there are {keys}."


def _keys(table: Any) -> Mapping[str, Any]:
    """Return the annotations of a table's fields, by their keys."""
    if is_typeddict(table):
        return get_type_hints(table)
    fields: Mapping[str, FieldInfo] = getattr(table, "model_fields", {})
    return {field.alias or name: field.annotation for name, field in fields.items()}


def _inside(table: Any, part: str | int) -> Any:
    """Return the annotation of what a table, mapping or list has at a key or index."""
    return _keys(table).get(str(part)) or next(reversed(get_args(table)), None)


def _table(annotation: Any) -> Any:
    """Return the type that an annotation is about, without None and metadata."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _table(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return _table(next(a for a in get_args(annotation) if a is not type(None)))
    return annotation
