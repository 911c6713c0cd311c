"""Fields of the models of OpenAPI Generator that state their types in tables, not in annotations.

``openapi_types`` has a tuple of alternatives for each attribute, in which ``[str]`` is a list and
``{str: (int,)}`` an object; ``allowed_values`` has those of an enumeration, in a set or by
attribute, and ``validations`` the bounds of attributes.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence
from types import SimpleNamespace
from typing import Any, Literal, Union, cast

_READS = ("_from_openapi_data", "__init__")
"""Constructors, the one for answers first."""

_NAMED = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)

_FREE = "additional_properties_type"
"""Attribute of a model that may have members of any name, as one without attributes does."""

_BOUNDS = {
    "inclusive_minimum": "ge",
    "inclusive_maximum": "le",
    "exclusive_minimum": "gt",
    "exclusive_maximum": "lt",
    "multiple_of": "multiple_of",
    "min_length": "min_length",
    "max_length": "max_length",
    "min_items": "min_length",
    "max_items": "max_length",
}
"""Names of bounds, and of the constraints that mean the same elsewhere."""

_UNION: Any = Union

_VALUE = "value"
"""Attribute of a model that is a single value in JSON."""


def is_openapi_model(kind: object) -> bool:
    """Whether a type is a model that states its types in tables of tuples."""
    types = getattr(kind, "openapi_types", None)
    if not isinstance(kind, type) or not isinstance(types, dict):
        return False
    values = cast("dict[str, Any]", types).values()
    return all(isinstance(v, tuple) for v in values) if values else hasattr(kind, _FREE)


def openapi_fields(
    kind: Any, *, as_json: bool
) -> Iterator[tuple[str, Any, bool, Sequence[object]]]:
    """Yield the name, type, need and bounds of each field, by its names in JSON or in Python."""
    required = _required(kind)
    names = getattr(kind, "attribute_map", {})
    for name, declared in kind.openapi_types.items():
        values = _allowed_values(kind, name)
        stated = Literal[values] if values else _type_of(declared)
        shown = names.get(name, name) if as_json else name
        yield shown, stated, name in required, _bounds(kind, name)


def alternative(kind: Any, *, as_json: bool) -> tuple[Any, Mapping[str, Any]]:
    """Return the first model that a model stands for, with the member that tells which it is.

    A model that stands for itself alone is returned without such a member.
    """
    stated: Any = getattr(kind, "discriminator", None)
    names = getattr(kind, "attribute_map", {})
    if isinstance(stated, dict):  # of models by value, by the name of the member
        for name, models in cast("Mapping[str, Mapping[str, Any]]", stated).items():
            for value, model in models.items():
                if model is not kind:
                    return model, {names.get(name, name) if as_json else name: value}
    return kind, {}


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


def _bounds(kind: Any, name: str) -> Sequence[object]:
    """Return the bounds of a field as a constraint; empty if it has none."""
    stated: Mapping[Any, Mapping[str, Any]] = getattr(kind, "validations", None) or {}
    bounds = stated.get((name,), {})
    parts = {_BOUNDS[part]: value for part, value in bounds.items() if part in _BOUNDS}
    if "regex" in bounds:
        parts["pattern"] = bounds["regex"]["pattern"]
    return [SimpleNamespace(**parts)] if parts else []


def _required(kind: Any) -> set[str]:
    """Return the fields without which a model, or one that it is composed of, is not made."""
    constructor = next(filter(None, (getattr(kind, name, None) for name in _READS)))
    parameters = inspect.signature(constructor).parameters.values()
    own = {p.name for p in parameters if p.default is p.empty and p.kind in _NAMED}
    schemas: Any = getattr(kind, "_composed_schemas", None) or {}
    return own.union(*(_required(part) for part in schemas.get("allOf", ())))


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
