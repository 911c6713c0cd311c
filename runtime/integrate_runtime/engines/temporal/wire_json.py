"""JSON of the data that travels, as the SDK writes it, converted without the SDK's reflection.

The SDK resolves the annotations of a dataclass each time it reads one, and copies a dataclass
deeply before it writes it, which took a third of the time of a task. Here both follow from tables
that are made once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from functools import partial
from typing import Any, TypeAlias, cast, get_args, get_type_hints

from temporalio.converter import (
    AdvancedJSONEncoder,
    CompositePayloadConverter,
    DefaultPayloadConverter,
    JSONPlainPayloadConverter,
    JSONTypeConverter,
)

from . import wire

_Conversion: TypeAlias = Callable[[Any], object]


class WireConverter(CompositePayloadConverter):
    """Payload converter of ``TemporalEngine``."""

    def __init__(self) -> None:
        plain = JSONPlainPayloadConverter(
            encoder=_WireEncoder, custom_type_converters=[_WireTypes()]
        )
        others = DefaultPayloadConverter.default_encoding_payload_converters
        super().__init__(
            *(plain if isinstance(other, JSONPlainPayloadConverter) else other for other in others)
        )


class _WireEncoder(AdvancedJSONEncoder):
    """Writer of JSON."""

    def default(self, o: object) -> Any:
        """Return the members of a dataclass that travels, except for those that are empty."""
        empty = _EMPTY.get(type(o))
        if empty is None:
            return super().default(o)
        return {
            name: member
            for name, member in vars(o).items()
            if name not in empty or member != empty[name]
        }


class _WireTypes(JSONTypeConverter):
    """Reader of the dataclasses that travel."""

    def to_typed_value(self, hint: Any, value: Any) -> Any:
        """Return the object whose members a JSON object has, without those of newer versions."""
        if hint not in _CONVERSIONS or not isinstance(value, dict):
            return JSONTypeConverter.Unhandled
        return _read(hint, cast("dict[str, Any]", value))


def _read(kind: type, members: Mapping[str, Any]) -> Any:
    conversions = _CONVERSIONS[kind]
    return kind(
        **{
            name: member if member is None else conversions[name](member)
            for name, member in members.items()
            if name in conversions
        }
    )


def _conversions(kind: type) -> dict[str, _Conversion]:
    """Return how each member of a dataclass is made of JSON."""
    return {name: _conversion(hint) for name, hint in get_type_hints(kind).items()}


def _conversion(hint: Any) -> _Conversion:
    for option in (hint, *get_args(hint)):
        if option is datetime:
            return datetime.fromisoformat
        if isinstance(option, type) and is_dataclass(option):
            return partial(_read, option)
    return lambda member: member


def _empty(kind: Any) -> dict[str, object]:
    """Return the defaults of a dataclass's members that are empty.

    Others are always written, such as the bounds of a workflow: a later release may have others.
    """
    made = {
        item.name: item.default if item.default_factory is MISSING else item.default_factory()
        for item in fields(kind)
    }
    return {name: value for name, value in made.items() if not value}


_KINDS: list[type[Any]] = [
    kind for kind in vars(wire).values() if isinstance(kind, type) and is_dataclass(kind)
]
_CONVERSIONS: dict[type[Any], dict[str, _Conversion]] = {
    kind: _conversions(kind) for kind in _KINDS
}
_EMPTY: dict[type[Any], dict[str, object]] = {kind: _empty(kind) for kind in _KINDS}

PLAIN = WireConverter()
"""The converter, before encryption."""
