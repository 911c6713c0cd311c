"""Fields of the classes of which samples are made."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
from collections.abc import Iterable, Sequence
from contextlib import suppress
from types import FunctionType
from typing import Any, NotRequired, TypeAlias, get_origin

from .annotations import resolved_annotations
from .no_sample import NoSampleError

Field: TypeAlias = tuple[str, Any, bool, Sequence[object]]
"""Name, type, whether it is required, and constraints of a field."""


def typed_dict_fields(kind: Any) -> Iterable[Field]:
    """Return the members of a TypedDict."""
    # If the annotations are strings, __required_keys__ ignores NotRequired.
    return [
        (name, hint, name in kind.__required_keys__ and get_origin(hint) is not NotRequired, ())
        for name, hint in resolved_annotations(kind).items()
    ]


def model_fields(kind: Any) -> Iterable[Field]:
    """Return the fields of a model of pydantic, by their names in JSON."""
    return [
        (_alias(field) or name, field.annotation, field.is_required(), field.metadata)
        for name, field in kind.model_fields.items()
    ]


def constructor_parameters(kind: type) -> Iterable[Field] | None:
    """Return the parameters of a class's own constructor, None if it states no types."""
    parameters = own_constructor(kind)
    if parameters is None or any(p.annotation is p.empty for p in parameters):
        return None
    hints = resolved_annotations(inspect.getattr_static(kind, "__init__"))
    return [(p.name, hints[p.name], p.default is p.empty, ()) for p in parameters]


def own_constructor(kind: type) -> list[inspect.Parameter] | None:
    """Return the named parameters of a constructor in Python without ``self``; None for others."""
    constructor: object = inspect.getattr_static(kind, "__init__")
    if not isinstance(constructor, FunctionType):
        return None
    _, *parameters = inspect.signature(constructor).parameters.values()
    return [p for p in parameters if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]


def typed_properties(kind: type[object]) -> Sequence[Field]:
    """Return the public properties of a class that state their types, as optional fields."""
    getters = {
        name: member.fget
        for base in reversed(kind.__mro__)
        for name, member in vars(base).items()
        if isinstance(member, property) and not name.startswith("_")
    }
    fields: list[Field] = []
    for name, getter in getters.items():
        with suppress(NoSampleError):
            hints = resolved_annotations(getter)
            fields += [(name, hints["return"], False, ())] if "return" in hints else []
    return fields


def _alias(field: Any) -> str | None:
    alias = field.validation_alias or field.alias
    return alias if isinstance(alias, str) else None


def dataclass_fields(kind: Any) -> Iterable[Field]:
    """Return the fields that the constructor of a dataclass takes."""
    hints = resolved_annotations(kind)
    missing = dataclasses.MISSING
    return [
        (f.name, hints[f.name], f.default is missing and f.default_factory is missing, ())
        for f in dataclasses.fields(kind)
        if f.init
    ]


def struct_fields(kind: Any, *, as_json: bool) -> Iterable[Field]:
    """Return the fields of a struct of msgspec, by their names in JSON or in Python."""
    structs = importlib.import_module("msgspec.structs")  # the SDK depends on it
    try:
        declared = structs.fields(kind)
    except Exception as error:
        raise NoSampleError(f"{kind.__qualname__} has annotations that do not resolve") from error
    return [(f.encode_name if as_json else f.name, f.type, f.required, ()) for f in declared]
