"""Fields of the models of OpenAPI Generator that state their types in tables, not in annotations.

``openapi_types`` has a tuple of alternatives for each attribute, in which ``[str]`` is a list and
``{str: (int,)}`` an object; ``allowed_values`` has those of an enumeration, in a set or by
attribute.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any, Literal, Union, cast

_READS = ("_from_openapi_data", "__init__")
"""Constructors, the one for answers first."""

_NAMED = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)

_UNION: Any = Union

_VALUE = "value"
"""Attribute of a model that is a single value in JSON."""


def is_openapi_model(kind: object) -> bool:
    """Whether a type is a model that states its types in tables of tuples."""
    types = getattr(kind, "openapi_types", None)
    values = cast("dict[str, Any]", types).values() if isinstance(types, dict) else ()
    return isinstance(kind, type) and bool(values) and all(isinstance(v, tuple) for v in values)


def openapi_fields(kind: Any, *, as_json: bool) -> Iterator[tuple[str, Any, bool, tuple[()]]]:
    """Yield the name, type and need of each field, by its names in JSON or in Python."""
    required = _required(kind)
    names = getattr(kind, "attribute_map", {})
    for name, declared in kind.openapi_types.items():
        values = _allowed_values(kind, name)
        stated = Literal[values] if values else _type_of(declared)
        yield names.get(name, name) if as_json else name, stated, name in required, ()


def single_value(kind: Any) -> Any:
    """Return the type of the value that a model is in JSON; None if it is an object there."""
    if set(kind.openapi_types) != {_VALUE}:
        return None
    return next(field for _, field, _, _ in openapi_fields(kind, as_json=True))


def _allowed_values(kind: Any, name: str) -> tuple[Any, ...]:
    """Return the values that a field may have; empty if any may be."""
    allowed: Any = getattr(kind, "allowed_values", {})
    if isinstance(allowed, set | frozenset):
        values = cast("set[Any]", allowed)
        return tuple(sorted(values, key=str)) if name == _VALUE else ()
    return tuple(allowed.get((name,), {}).values())


def _required(kind: Any) -> set[str]:
    constructor = next(filter(None, (getattr(kind, name, None) for name in _READS)))
    parameters = inspect.signature(constructor).parameters.values()
    return {p.name for p in parameters if p.default is p.empty and p.kind in _NAMED}


def _type_of(declared: Any) -> Any:
    """Return the type for an entry of the table."""
    parts: Any = declared
    if isinstance(declared, tuple):
        return _UNION[tuple(map(_type_of, parts))]
    if isinstance(declared, list):
        return list.__class_getitem__(_type_of(tuple(parts)))
    if isinstance(declared, dict):
        (item,) = parts.values()
        return dict.__class_getitem__((str, _type_of(item)))
    return parts
