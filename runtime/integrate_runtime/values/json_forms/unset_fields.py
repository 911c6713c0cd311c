"""Fields of pydantic models that were not set, recorded beside the JSON of the models.

The JSON of a model has all of its fields, so that a changed default does not change what was
stored; pointers to the unset fields restore ``model_fields_set``. A field that holds a sentinel of
an SDK, such as githubkit's ``UNSET``, is left out, because a sentinel has no stored form.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, cast

Pointer = list[str | int]
"""Path to a field: names of fields in JSON, indexes of items, positions of values in a dict."""


def is_model(value: object) -> bool:
    """Whether a value is a pydantic model."""
    return hasattr(value, "__pydantic_fields_set__")


def is_sentinel(value: object) -> bool:
    """Whether the value of an unset field means that it was omitted, rather than being data.

    Sentinels are ``...``, the only member of an enum (as PEP 484 recommends), pydantic's
    ``MISSING``, or a falsy object of a class that defines ``__bool__``.
    """
    kind = cast("Any", type(value))
    if value is ...:
        return True
    if isinstance(value, Enum):
        return len(kind) == 1
    if kind.__module__.partition(".")[0] in sys.stdlib_module_names:
        return False
    return kind.__module__ == "typing_extensions" or ("__bool__" in vars(kind) and not value)


def take_unset(value: Any, dumped: Any) -> list[Pointer]:
    """Return pointers to the unset fields in a value, and drop its sentinels from its JSON.

    Args:
        value: A value with models in it, at any depth.
        dumped: The value's JSON with all fields, by alias; it is changed in place.
    """
    return list(_take(value, dumped, []))


def restore_unset(value: Any, pointers: Sequence[Sequence[str | int]]) -> None:
    """Make the fields unset to which ``take_unset`` pointed, unless they no longer exist.

    Args:
        value: The value that was validated from the JSON.
        pointers: Result of ``take_unset``.
    """
    for *steps, last in pointers:
        target = value
        for step in steps:
            target = _follow(target, step)
        if is_model(_unwrapped(target)):
            names = {alias: name for name, alias in _aliases(_unwrapped(target)).items()}
            _unwrapped(target).__pydantic_fields_set__.discard(names.get(str(last), last))


def _take(value: Any, dumped: Any, path: Pointer) -> Iterator[Pointer]:
    if isinstance(dumped, dict):
        yield from _take_from_object(value, cast("dict[str, Any]", dumped), path)
    elif isinstance(dumped, list):
        items = _unwrapped(value)
        if isinstance(items, (list, tuple)):
            pairs = zip(cast("Any", items), cast("Any", dumped), strict=False)
            for index, (item, json) in enumerate(pairs):
                yield from _take(item, json, [*path, index])


def _take_from_object(value: Any, dumped: dict[str, Any], path: Pointer) -> Iterator[Pointer]:
    value = _unwrapped(value)
    if isinstance(value, Mapping):
        pairs = zip(cast("Any", value).values(), list(dumped.values()), strict=False)
        for position, (item, json) in enumerate(pairs):
            yield from _take(item, json, [*path, position])
        return
    for name, alias in _aliases(value).items():
        if alias not in dumped:
            continue
        item = getattr(value, name)
        if is_model(value) and name not in value.__pydantic_fields_set__:
            if is_sentinel(item):
                del dumped[alias]
                continue
            yield [*path, alias]
        yield from _take(item, dumped[alias], [*path, alias])


def _aliases(value: Any) -> dict[str, str]:
    """Return the fields of a model or dataclass, each with its name in JSON."""
    if is_model(value):
        known = {
            name: field.serialization_alias or field.alias or name
            for name, field in cast(
                "Mapping[str, Any]", cast("Any", type(value)).model_fields
            ).items()
        }
        return {**{name: name for name in value.__pydantic_extra__ or ()}, **known}
    if is_dataclass(value):
        return {item.name: item.name for item in fields(value)}
    return {}


def _follow(whole: Any, step: str | int) -> Any:
    """Return the part of a value that a step leads to, or None."""
    value = _unwrapped(whole)
    if isinstance(step, int):
        items: Any = list(cast("Any", value).values()) if isinstance(value, Mapping) else value
        is_inside = isinstance(items, (list, tuple)) and step < len(cast("Any", items))
        return cast("Any", items)[step] if is_inside else None
    names = {alias: name for name, alias in _aliases(value).items()}
    return getattr(value, names[step]) if step in names else None


def _unwrapped(value: Any) -> Any:
    """Return the value of a ``RootModel``, whose JSON is its root's JSON."""
    while is_model(value) and getattr(cast("Any", type(value)), "__pydantic_root_model__", False):
        value = value.root
    return value
