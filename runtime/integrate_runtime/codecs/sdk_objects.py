"""Base of the codecs of SDK families: it finds an SDK's objects inside a result.

JSON values and Python's own types are stored in the form of ``values.encoding``, an SDK's object in
the form of its family. Where the operation declares exactly the object's class, the dump alone is
stored. Elsewhere, as in a union, the class is stored too:
``{"$type": "sdk.types:Item", "value": {...}}``. A dataclass or a named tuple is stored with its
class as well, because it may hold such objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import fields, is_dataclass
from typing import Any, Protocol, Self, cast, get_args, get_origin

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.values.json_forms.encoding import (
    check_allowed,
    decode_value,
    encode_value,
    make_dataclass,
    tagged,
)
from integrate_runtime.values.json_forms.forms import FORMS_BY_NAME, NOT_FINITE


class SdkFamily(Protocol):
    """Objects of the SDKs that one code generator produces."""

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is a sentinel for an omitted argument."""
        ...

    def owns(self, kind: Any) -> bool:
        """Whether ``kind``, which may be any annotation, is a class of this family."""
        ...

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump an object by its SDK's own means.

        The dump is an answer as the server sent it, or an envelope of the family. An envelope that
        contains an answer has it in a member of its own.

        Args:
            value: The object.
            codec: Encodes values that the family does not dump itself.

        Raises:
            ValueError: If the object cannot be stored.
        """
        ...

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build an object from its dump.

        Args:
            kind: Class of the object.
            stored: The dump.
            codec: Decodes values that it encoded.

        Raises:
            ValueError: If the class does not accept the dump.
        """
        ...


class SdkCodec:
    """Codec of an SDK family.

    Args:
        family: Dumps and builds the SDK's objects.
        types: Classes that stored values may name.
    """

    def __init__(self, family: SdkFamily, types: StoredTypes = NO_TYPES) -> None:
        self.family = family
        self.types = types

    def with_types(self, types: StoredTypes) -> Self:
        """Return a codec that accepts the classes in ``types``."""
        codec = copy(self)
        codec.types = types
        return codec

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is one of the SDK's sentinels."""
        return self.family.is_unset(value)

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a result."""
        declared = resolve_type(output) if output is not None else None
        try:
            return self._encode(value, declared)
        except RecursionError:
            raise NotStorable("The result is nested too deeply, or contains itself.") from None

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode a stored result."""
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
            # A server's dict may contain "$type", or stand where an object is declared: the tag
            # "dict" keeps decode from reading it as an object.
            ambiguous = TYPE_TAG in encoded or self.family.owns(_class_of(declared))
            return tagged("dict", encoded) if ambiguous else encoded
        # Only those with SDK objects: encode_value does the others, but knows no SDK.
        if (is_dataclass(kind) or _is_named_tuple(kind)) and self._has_objects(value):
            return self._encode_members(value, kind)
        return encode_value(value, self.types)

    def _encode_members(self, value: Any, kind: Any) -> Json:
        """Encode a dataclass or a named tuple."""
        if _is_named_tuple(kind):
            return self._tag(kind, [self._encode(item, None) for item in value])
        members = {
            item.name: self._encode(getattr(value, item.name), None) for item in fields(kind)
        }
        return self._tag(kind, members)

    def _has_objects(self, value: Any) -> bool:
        """Whether a value contains an SDK's object, at any depth of collections and dataclasses."""
        kind = cast("Any", type(value))
        members: Iterable[Any] = ()
        if kind in (list, tuple) or _is_named_tuple(kind):
            members = value
        elif kind is dict:
            members = value.values()
        elif is_dataclass(kind):
            members = [getattr(value, item.name) for item in fields(kind)]
        return self.family.owns(kind) or any(map(self._has_objects, members))

    def _encode_object(self, value: Any, kind: Any, declared: Any) -> Json:
        dumped = self.family.dump(value, self)
        if kind is _class_of(declared) and isinstance(dumped, Mapping) and TYPE_TAG not in dumped:
            return dumped
        return self._tag(kind, dumped)

    def _tag(self, kind: Any, value: Json) -> Json:
        check_allowed([kind], self.types)
        return tagged(_expression(kind), value)

    def _decode(self, stored: Json, declared: Any) -> Any:
        if isinstance(stored, list):
            item_type = _item_type(declared)
            return [self._decode(item, item_type) for item in stored]
        if not isinstance(stored, Mapping):
            return stored
        if TYPE_TAG in stored:
            return self._decode_tagged(stored)
        kind = _class_of(declared)
        if self.family.owns(kind):
            return self.family.build(kind, stored, self)
        return {name: self._decode(item, None) for name, item in stored.items()}

    def _decode_tagged(self, stored: Mapping[str, Json]) -> Any:
        """Decode JSON with a tag; what stands beside the value is its own form's."""
        name, inner = str(stored[TYPE_TAG]), cast("Any", stored["value"])
        if name == "dict":
            return {key: self._decode(item, None) for key, item in inner.items()}
        if name == "tuple":
            return tuple(self._decode(item, None) for item in inner)
        if name not in FORMS_BY_NAME and name != NOT_FINITE.name:
            kind = self.types.resolve(name)
            if self.family.owns(kind):
                return self.family.build(kind, inner, self)
            if is_dataclass(kind):
                members = {key: self._decode(item, None) for key, item in inner.items()}
                return make_dataclass(kind, members)
            if _is_named_tuple(kind):
                return kind(*(self._decode(item, None) for item in inner))
        return decode_value(stored, self.types)


def _expression(kind: Any) -> str:
    try:
        return type_expression(kind)
    except ValueError as error:
        raise NotStorable(f"{error}, so a result of this type cannot be stored.") from error


def _is_named_tuple(kind: Any) -> bool:
    return hasattr(kind, "_fields") and tuple in kind.__mro__


def _class_of(declared: Any) -> Any:
    """Return the class of a declared type, ``Page`` for ``Page[Item]``."""
    return get_origin(declared) or declared


def _item_type(declared: Any) -> Any:
    arguments = get_args(declared) if get_origin(declared) is list else ()
    return arguments[0] if arguments else None
