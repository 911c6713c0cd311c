"""Samples of what the validators of Stone accept, which SDKs have in place of annotations.

A validator knows the limits of a value, the fields of a struct with the validator of each, and the
tags of a union.
"""

from __future__ import annotations

import base64
import traceback
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from integrate_runtime.testing.pattern_text import matching_text

from .no_sample import NoSampleError

_MODULE = "stone_validators"
_TAG = ".tag"
_MOST_DEPTH = 3
"""Depth below which a list is empty, and a value that may be absent is: structs may repeat."""

_MOMENT = datetime(2024, 2, 29, 12, 30, 45)


def validated(error: BaseException, *, as_json: bool) -> Iterator[Any]:
    """Yield a sample for each validator that was used as an error arose, the outermost first.

    Args:
        error: The error.
        as_json: Whether the samples are parts of an answer; else they are arguments.
    """
    frames = (frame for frame, _ in traceback.walk_tb(error.__traceback__))
    values: list[object] = [value for frame in frames for value in frame.f_locals.values()]
    used = {id(value): value for value in values if is_stone_validator(value)}
    for validator in used.values():
        try:
            yield sample_of(validator, as_json=as_json)
        except Exception:  # what the SDK's own classes raise for a sample
            continue


def is_stone_validator(value: object) -> bool:
    """Whether a value is a validator."""
    return type(value).__module__.rpartition(".")[2] == _MODULE and hasattr(value, "validate")


def sample_of(validator: Any, *, as_json: bool, depth: int = 0) -> Any:
    """Return a value that a validator accepts, or the JSON from which the SDK reads one.

    Raises:
        NoSampleError: The validator is of an unknown kind, or has an unusual pattern.
    """

    def inner(other: Any) -> Any:
        return sample_of(other, as_json=as_json, depth=depth + 1)

    match _kind_of(validator):
        case "Void":
            return None
        case "Nullable":
            return inner(validator.validator) if depth < _MOST_DEPTH else None
        case "Boolean":
            return True
        case "Integer":
            return _within(7, validator)
        case "Real":
            return _within(1.5, validator)
        case "Timestamp":
            return _MOMENT.strftime(validator.format) if as_json else _MOMENT
        case "String":
            return _text(validator)
        case "Bytes":
            content = b"s" * max(6, validator.min_length or 0)
            return base64.b64encode(content).decode() if as_json else content
        case "List":
            least = validator.min_items or 0
            number = max(1, least) if depth < _MOST_DEPTH else least
            return [inner(validator.item_validator) for _ in range(number)]
        case "Map":
            return {inner(validator.key_validator): inner(validator.value_validator)}
        case "StructTree":
            return _subtype(validator, as_json, depth)
        case "Struct":
            fields = _fields(validator.definition, as_json, depth)
            return fields if as_json else validator.definition(**fields)
        case "Union":
            return _tagged(validator.definition, as_json, depth)
        case kind:
            raise NoSampleError(f"no sample of what {kind} validates")


def _kind_of(validator: Any) -> str:
    """Return the kind of a validator: ``Integer`` of ``UInt64``."""
    kinds = [kind.__name__ for kind in type(validator).__mro__]
    return next((kind for kind in ("Integer", "Real") if kind in kinds), kinds[0])


def _within(value: float, validator: Any) -> Any:
    least, most = validator.minimum, validator.maximum
    value = value if least is None else max(value, least)
    return value if most is None else min(value, most)


def _text(validator: Any) -> str:
    least, most = validator.min_length or 0, validator.max_length
    if not validator.pattern:
        return "sample".ljust(least, "s")[:most]
    text = matching_text(rf"\A(?:{validator.pattern})\Z", least)
    if text is None:
        raise NoSampleError(f"no sample of {validator.pattern}")
    return text


def _fields(definition: Any, as_json: bool, depth: int) -> dict[str, Any]:
    """Return the fields of a struct, without those that are absent."""
    fields = {
        name: sample_of(validator, as_json=as_json, depth=depth + 1)
        for name, validator in definition._all_fields_
    }
    return {name: value for name, value in fields.items() if value is not None}


def _subtype(validator: Any, as_json: bool, depth: int) -> Any:
    """Return a sample of the first struct that another one stands for, or of itself."""
    subtypes = validator.definition._tag_to_subtype_
    if not subtypes:
        raise NoSampleError(f"{validator.definition} stands for no struct")
    (tag, *_), subtype = next(iter(subtypes.items()))
    sample = sample_of(subtype, as_json=as_json, depth=depth)
    return {_TAG: tag, **sample} if as_json else sample


def _tagged(definition: Any, as_json: bool, depth: int) -> Any:
    """Return a sample of a union: of a tag without a value, if it has one, or else of the first."""
    tags: dict[str, Any] = dict(definition._tagmap)
    known = {tag: kind for tag, kind in tags.items() if tag != definition._catch_all} or tags
    tag = next((tag for tag, kind in known.items() if _kind_of(kind) == "Void"), next(iter(known)))
    value = sample_of(known[tag], as_json=as_json, depth=depth + 1)
    if not as_json:
        return definition(tag, value)
    if value is None:
        return {_TAG: tag}
    is_flat = _kind_of(known[tag]) == "Struct"
    return {_TAG: tag, **value} if is_flat else {_TAG: tag, tag: value}
