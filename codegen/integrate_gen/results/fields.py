"""Declared fields of result classes."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from typing import Any

from integrate_gen.expressions.names import names_in
from integrate_gen.model.sdk import TypeExpr
from integrate_gen.signatures.resolve import named_classes

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


def may_have_field(returns: TypeExpr, name: str) -> bool:
    """Whether results of a type can have a field; true as well for a type of unknown fields."""
    if not _OPEN.isdisjoint(names_in(returns.text)):
        return True
    classes = [fields_of(kind) for kind in named_classes(returns)]
    return any(not fields or name in fields for fields in classes)
