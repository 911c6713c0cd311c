"""What the codecs of SDK families share: where an SDK's objects lie in a result, and what they are.

JSON values and Python's own types are stored as ``values`` does. An SDK's object is the JSON that
its SDK makes of it. Where the operation declares just that class, this is all; elsewhere, as in a
union, the class that it has is stored with it: ``{"$type": "sdk.types:Item", "value": {...}}``. So
is a dataclass, which may hold such objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Protocol, cast, get_args, get_origin

from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.values.encoding import (
    UnstorableError,
    decode_value,
    encode_value,
    make_dataclass,
    tagged,
)
from integrate_runtime.values.forms import FORMS_BY_NAME, NOT_FINITE


class SdkFamily(Protocol):
    """The objects of the SDKs that one generator writes."""

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` stands for an argument that is not given."""
        ...

    def owns(self, kind: Any) -> bool:
        """Whether a type, which may be anything at all, is a class of such objects."""
        ...

    def dump(self, value: Any) -> Json:
        """The JSON of an object, by its SDK's own means.

        Raises:
            ValueError: it cannot be stored.
        """
        ...

    def build(self, kind: Any, stored: Json) -> Any:
        """The object again.

        Raises:
            ValueError: the class does not take the stored JSON.
        """
        ...


class SdkCodec:
    """The codec of a family: finds its objects in results.

    Args:
        family: Stores and builds them.
    """

    def __init__(self, family: SdkFamily) -> None:
        self.family = family

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is one of the SDK's sentinels."""
        return self.family.is_unset(value)

    def encode(self, value: object, output: str | None) -> Json:
        """The JSON of a result."""
        declared = resolve_type(output) if output is not None else None
        try:
            return self._encode(value, declared)
        except RecursionError:
            raise UnstorableError("The result is nested too deeply, or in itself.") from None

    def decode(self, stored: Json, output: str | None) -> Any:
        """The result again."""
        return self._decode(stored, resolve_type(output) if output is not None else None)

    def _encode(self, value: Any, declared: Any) -> Json:
        kind = cast("Any", type(value))
        if self.family.owns(kind):
            return self._encode_object(value, kind, declared)
        if kind is list:
            item_type = _item_type(declared)
            return [self._encode(item, item_type) for item in value]
        if kind is tuple:
            return tagged("tuple", [self._encode(item, None) for item in value])
        if kind is dict and all(type(name) is str for name in value):
            encoded = {name: self._encode(item, None) for name, item in value.items()}
            ambiguous = TYPE_TAG in encoded or self.family.owns(_class_of(declared))
            return tagged("dict", encoded) if ambiguous else encoded
        if is_dataclass(kind) and self._has_objects(value):
            members = {
                item.name: self._encode(getattr(value, item.name), None) for item in fields(kind)
            }
            return tagged(_expression(kind), members)
        return encode_value(value)

    def _has_objects(self, value: Any) -> bool:
        """Whether an SDK's object is in a dataclass, at any depth."""
        kind = cast("Any", type(value))
        members: Iterable[Any] = ()
        if kind in (list, tuple):
            members = value
        elif kind is dict:
            members = value.values()
        elif is_dataclass(kind):
            members = [getattr(value, item.name) for item in fields(kind)]
        return self.family.owns(kind) or any(map(self._has_objects, members))

    def _encode_object(self, value: Any, kind: Any, declared: Any) -> Json:
        dumped = self.family.dump(value)
        if kind is _class_of(declared) and isinstance(dumped, Mapping) and TYPE_TAG not in dumped:
            return dumped
        return tagged(_expression(kind), dumped)

    def _decode(self, stored: Json, declared: Any) -> Any:
        if isinstance(stored, list):
            item_type = _item_type(declared)
            return [self._decode(item, item_type) for item in stored]
        if not isinstance(stored, Mapping):
            return stored
        if TYPE_TAG in stored:
            return self._decode_tagged(str(stored[TYPE_TAG]), cast("Any", stored["value"]))
        kind = _class_of(declared)
        if self.family.owns(kind):
            return self.family.build(kind, stored)
        return {name: self._decode(item, None) for name, item in stored.items()}

    def _decode_tagged(self, name: str, inner: Any) -> Any:
        if name == "dict":
            return {key: self._decode(item, None) for key, item in inner.items()}
        if name == "tuple":
            return tuple(self._decode(item, None) for item in inner)
        if name not in FORMS_BY_NAME and name != NOT_FINITE.name:
            kind = resolve_type(name)
            if self.family.owns(kind):
                return self.family.build(kind, inner)
            if is_dataclass(kind):
                members = {key: self._decode(item, None) for key, item in inner.items()}
                return make_dataclass(kind, members)
        return decode_value(tagged(name, inner))


def _expression(kind: Any) -> str:
    try:
        return type_expression(kind)
    except ValueError as error:
        raise UnstorableError(f"{error}, so that a result of it cannot be stored.") from error


def _class_of(declared: Any) -> Any:
    """The class of a declared type: ``Page`` of ``Page[Item]``."""
    return get_origin(declared) or declared


def _item_type(declared: Any) -> Any:
    arguments = get_args(declared) if get_origin(declared) is list else ()
    return arguments[0] if arguments else None
