"""Declared fields of result classes."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping, Sequence
from typing import Any

from integrate_gen.expressions.names import names_in
from integrate_gen.model.sdk import TypeExpr
from integrate_gen.signatures.resolve import named_classes

_WRAPPED = frozenset({"data", "response", "result"})
"""Fields in which the result objects of SDKs keep the content of an answer."""

_OPEN = frozenset({"Any", "Dict", "dict", "object"})


def fields_of(kind: Any) -> Mapping[str, Any]:
    """Return the declared types of a class's fields by name."""
    declared: Mapping[str, Any] | None = getattr(kind, "model_fields", None)
    if declared is not None:
        return {name: field.annotation for name, field in declared.items()}
    try:
        return typing.get_type_hints(kind) if isinstance(kind, type) else {}
    except Exception:
        return {}  # the annotations cannot be resolved at run time


def may_lead(returns: TypeExpr, path: str) -> bool:
    """Whether a dotted path can exist in results of a type; true as well for unknown fields.

    Args:
        returns: Type of the result.
        path: Names of fields, with or without the index of an item after that of a list.
    """
    if not _OPEN.isdisjoint(names_in(returns.text)):
        return True
    return any(_leads(kind, path.split(".")) for kind in named_classes(returns))


def _leads(kind: Any, names: Sequence[str]) -> bool:
    """Whether names lead from a type, a class or an annotation that is resolved, to a value."""
    if not names:
        return True
    if arguments := typing.get_args(kind):
        origin = typing.get_origin(kind)
        is_mapping = isinstance(origin, type) and issubclass(origin, Mapping)
        is_item = names[0] == "*" or names[0].lstrip("-").isdecimal()
        inner = names[1:] if is_item or is_mapping else names
        return any(_leads(argument, inner) for argument in arguments)
    if not isinstance(kind, type):
        return True  # a form that is not understood
    if kind in (str, int, float, bool, bytes, type(None)):
        return False
    fields = _closed_fields(kind)
    if fields is None:
        return True
    if names[0] in fields:
        return _leads(fields[names[0]], names[1:])
    # A property may be anything, and so may the content of an answer.
    return hasattr(kind, names[0]) or not _WRAPPED.isdisjoint(fields)


def _closed_fields(kind: type[Any]) -> Mapping[str, Any] | None:
    """Return the types of a class's fields, by name and alias; None if there may be others."""
    models: Mapping[str, Any] | None = getattr(kind, "model_fields", None)
    if models is not None:
        if getattr(kind, "model_config", {}).get("extra") == "allow":
            return None
        aliases = {field.alias: field.annotation for field in models.values() if field.alias}
        return {**aliases, **fields_of(kind)}
    is_closed = dataclasses.is_dataclass(kind) or typing.is_typeddict(kind)
    return (fields_of(kind) or None) if is_closed else None


def may_have_field(returns: TypeExpr, name: str) -> bool:
    """Whether results of a type can have a field; true as well for a type of unknown fields."""
    if not _OPEN.isdisjoint(names_in(returns.text)):
        return True
    classes = [fields_of(kind) for kind in named_classes(returns)]
    return any(not fields or name in fields for fields in classes)
