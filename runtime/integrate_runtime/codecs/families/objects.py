"""Codec for hand-written SDKs, whose objects are stored by the state that ``copy`` would use.

References to the client, modules, functions, locks and sockets are not data. They are stored as a
tag, and decode to a placeholder that explains why the object cannot make calls.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import is_dataclass
from enum import Enum
from functools import lru_cache
from types import GenericAlias
from typing import Any, Generic, TypeVar, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.json_text import canonical
from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.codecs.client_object_ids import client_object_ids
from integrate_runtime.codecs.detached_models import attach_placeholders, detach
from integrate_runtime.codecs.object_state import (
    ObjectState,
    constant_name,
    is_made_from_fields,
    new_object,
    read_state,
    restore_state,
)
from integrate_runtime.codecs.sdk_modules import NoClient, is_no_data
from integrate_runtime.codecs.sdk_objects import SdkCodec
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.values.json_forms.encoding import check_allowed, encode_value, tagged
from integrate_runtime.values.json_forms.forms import FORMS
from integrate_runtime.values.json_forms.unset_fields import is_model

# Tags of this codec. A class's tag is "module:name", so these cannot collide with one.
_CLIENT, _ABOVE, _MAP, _CONSTANT = "client", "above", "map", "constant"
_DETACHED, _ALIAS = "detached", "alias"
_ALIAS_OF_TYPING: Any = cast("Any", Generic)[TypeVar("T")]
_ALIASES: tuple[Any, ...] = (GenericAlias, _ALIAS_OF_TYPING.__class__)
_SETS = (set, frozenset)
_OF_VALUES = ("model_fields", "get_secret_value")


class ObjectFamily:
    """Objects of any class that has no stored form of its own."""

    def is_unset(self, value: object) -> bool:
        """Return False: sentinels are defaults, and defaults are omitted before encoding."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether ``values.encoding`` has no form for the class."""
        return isinstance(kind, type) and _has_state(kind)

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Encode the state of an object."""
        return cast("ObjectsCodec", codec).dump_state(value)

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build an object from its encoded state."""
        return cast("ObjectsCodec", codec).build_object(kind, cast("Any", stored))


class ObjectsCodec(SdkCodec):
    """Codec for hand-written SDKs.

    Args:
        types: Classes that stored values may name.
        client_ids: ``id()`` of the client and of the objects that it consists of.
    """

    def __init__(self, types: StoredTypes = NO_TYPES, client_ids: Collection[int] = ()) -> None:
        super().__init__(ObjectFamily(), types)
        self._client_ids = client_ids
        self._ancestors: list[Any] = []
        """Objects being encoded or decoded, outermost first, to resolve back references."""
        self._dataclasses: list[Any] = []
        """Dataclasses being encoded inside the last of these objects, outermost first."""

    def for_client(self, client: object) -> ObjectsCodec:
        """Return the codec for results of ``client``."""
        return ObjectsCodec(self.types, client_object_ids(client))

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a result, and verify that it decodes to an equal value.

        Raises:
            NotStorable: If the result is a part of the client, or would not decode to an equal
                value.
        """
        stored = ObjectsCodec(self.types, self._client_ids).encode_once(value, output)
        if isinstance(stored, Mapping) and stored.get(TYPE_TAG) == _CLIENT:
            raise NotStorable(f"A {stored['value']} is not data and cannot be stored.")
        # Equality of arbitrary objects cannot be trusted (many compare by identity), so the encoded
        # forms are compared.
        again = ObjectsCodec(self.types).encode_once(self.decode(stored, output), output)
        if canonical(again) != canonical(stored):
            kind = cast("Any", type(value))
            raise NotStorable(
                f"A {kind.__module__}.{kind.__qualname__} cannot be stored, as it would not be "
                "equal after decoding: return data."
            )
        return stored

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode a stored result."""
        # A codec of its own for each value: the stack of ancestors must start empty.
        return ObjectsCodec(self.types).decode_once(stored, output)

    def encode_once(self, value: object, output: str | None) -> Json:
        """Encode a result without verifying it."""
        return super().encode(value, output)

    def decode_once(self, stored: Json, output: str | None) -> Any:
        """Decode with this instance, whose stack of ancestors must be empty."""
        return super().decode(stored, output)

    def dump_state(self, value: Any) -> Json:
        """Encode the state of an object, without its empty parts."""
        state = read_state(value)
        items: list[Json] = [self._encode(item, None) for item in state.arguments]
        if isinstance(value, _SETS):  # sorted, because equal sets may iterate in different orders
            items = [sorted(cast("Any", items[0]), key=canonical)] if items else []
        outside, self._dataclasses = self._dataclasses, []
        self._ancestors.append(value)
        try:
            parts: dict[str, Json] = {
                "arguments": items,
                "fields": self._encode(state.fields, None),
                "call": state.is_called,
                "state": self._encode(state.state, None),
                "slots": self._encode(state.slots, None),
                "items": [self._encode(item, None) for item in state.items],
                "entries": [[self._encode(part, None) for part in pair] for pair in state.entries],
            }
        finally:
            self._ancestors.pop()
            self._dataclasses = outside
        return {
            name: part
            for name, part in parts.items()
            if part is not None and part is not False and part != []
        }

    def build_object(self, kind: Any, stored: Mapping[str, Any]) -> Any:
        """Build an object from the output of ``dump_state``."""
        if "fields" in stored:
            return self._build_struct(kind, stored["fields"])
        arguments = [self._decode(item, None) for item in stored.get("arguments", ())]
        built = new_object(kind, arguments, is_called=stored.get("call", False))
        # The object must exist before its state is decoded, which may refer back to it.
        self._ancestors.append(built)
        try:
            state = ObjectState(
                state=self._decode(stored.get("state"), None),
                slots=self._decode(stored.get("slots"), None),
                items=self._decode(stored.get("items", []), None),
                entries=[(pair[0], pair[1]) for pair in self._pairs(stored.get("entries", ()))],
            )
        finally:
            self._ancestors.pop()
        restore_state(built, state)
        return built

    def _build_struct(self, kind: Any, stored: Json) -> Any:
        self._ancestors.append(None)  # the struct is made from its fields, so none can refer to it
        try:
            return kind(**self._decode(stored, None))
        finally:
            self._ancestors.pop()

    def _pairs(self, stored: Any) -> list[list[Any]]:
        return [[self._decode(part, None) for part in pair] for pair in stored]

    def _encode(self, value: Any, declared: Any) -> Json:
        kind = cast("Any", type(value))
        if self._is_cut_off(value):
            return tagged(_CLIENT, self._owner(value))
        if isinstance(value, _ALIASES):  # typing's constructor notes it on an object of the class
            return self._encode_alias(value)
        if kind is dict and not all(type(name) is str for name in value):
            pairs = [[self._encode(part, None) for part in pair] for pair in value.items()]
            return tagged(_MAP, pairs)
        if not self.family.owns(kind):
            return self._encode_other(value, declared)
        # A cycle: store how many ancestors to go up.
        for depth, ancestor in enumerate(reversed(self._ancestors)):
            if ancestor is value:
                return tagged(_ABOVE, depth)
        try:
            if read_state(value).is_empty and (name := constant_name(value)) is not None:
                check_allowed([kind], self.types)
                return tagged(_CONSTANT, f"{kind.__module__}:{name}")
        except TypeError:
            return tagged(_CLIENT, self._owner(value))
        return super()._encode(value, declared)

    def _encode_alias(self, value: Any) -> Json:
        """Encode a class with its arguments, such as ``Page[Item]``."""
        try:
            return tagged(_ALIAS, type_expression(value))
        except ValueError as error:
            raise NotStorable(f"{error}, so the value cannot be stored.") from error

    def _encode_other(self, value: Any, declared: Any) -> Json:
        """Encode a value that is no object of the family, without the means of a model's calls."""
        if is_model(value):
            detached, places = detach(value, self._is_left_out)
            encoded = super()._encode(detached, declared)
            cut = [list(place) for place in places]
            return tagged(_DETACHED, {"model": encoded, "cut": cut}) if cut else encoded
        if not is_dataclass(cast("Any", type(value))):
            return super()._encode(value, declared)
        self._dataclasses.append(value)
        try:
            return super()._encode(value, declared)
        finally:
            self._dataclasses.pop()

    def _has_objects(self, value: Any) -> bool:
        """Whether a value contains an object, the client, or something else that is not data."""
        return self._is_cut_off(value) or super()._has_objects(value)

    def _is_cut_off(self, value: object) -> bool:
        """Whether a value is no data: a function, a module, or a part of the client."""
        return is_no_data(value) or id(value) in self._client_ids

    def _is_left_out(self, value: object) -> bool:
        """Whether a model's private attribute is left out: it is no data, or has no stored form."""
        if self._is_cut_off(value):
            return True
        try:
            encode_value(value, self.types)
        except NotStorable:
            return True
        return False

    def _constant(self, reference: str) -> Any:
        constant = self.types.find(reference)
        if constant_name(constant) is None or not read_state(constant).is_empty:
            raise ValueError(f"{reference!r} is not a sentinel of an SDK")
        return constant

    def _owner(self, value: Any) -> str:
        """Return the class name of the object that refers to the client, for messages."""
        if isinstance(value, NoClient):
            return value.what
        owner = next(iter([*self._dataclasses[-1:], *self._ancestors[-1:], value]))
        return str(cast("Any", type(owner)).__name__)

    def _decode_tagged(self, stored: Mapping[str, Json]) -> Any:
        name, inner = str(stored[TYPE_TAG]), cast("Any", stored["value"])
        if name == _CLIENT:
            return NoClient(inner)
        if name == _ABOVE:
            return self._ancestors[-1 - inner]
        if name == _DETACHED:
            model = self._decode(inner["model"], None)
            attach_placeholders(model, inner["cut"])
            return model
        if name == _MAP:
            return {pair[0]: pair[1] for pair in self._pairs(inner)}
        if name == _CONSTANT:
            return self._constant(inner)
        if name == _ALIAS:
            return self.types.resolve(inner)
        return super()._decode_tagged(stored)


@lru_cache(maxsize=4096)
def _has_state(kind: Any) -> bool:
    if kind.__module__ in ("builtins", "typing", "typing_extensions"):
        return kind in _SETS
    if is_dataclass(kind):
        return not is_made_from_fields(kind)
    if kind in FORMS or issubclass(kind, Enum):
        return False
    if any(hasattr(kind, name) for name in _OF_VALUES):
        return False
    return not (hasattr(kind, "_fields") and tuple in kind.__mro__)


CODEC = ObjectsCodec()
