"""The codec of SDKs that are written by hand: their objects by the state that they give a copy.

What belongs to the client is no data, and neither are modules, functions, locks and sockets: in
their place comes what says that an object from a journal makes no calls.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import is_dataclass
from enum import Enum
from functools import lru_cache
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.json_text import canonical
from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.values.encoding import check_allowed, tagged
from integrate_runtime.values.forms import FORMS

from .client_parts import parts_of
from .object_state import ObjectState, constant_name, give_state, make, take_apart
from .sdk_modules import NoClient
from .sdk_objects import SdkCodec

# Type tags that no class has, as these have a colon.
_CLIENT, _ABOVE, _MAP, _CONSTANT = "client", "above", "map", "constant"
_NO_DATA = (BuiltinFunctionType, FunctionType, MethodType, ModuleType, NoClient, type)
_SETS = (set, frozenset)
_OF_VALUES = ("model_fields", "get_secret_value")


class ObjectFamily:
    """Objects of any class that has no stored form of its own."""

    def is_unset(self, value: object) -> bool:
        """Never: sentinels are defaults, and those are left out before."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether ``values.encoding`` does not know the class."""
        return isinstance(kind, type) and _has_state(kind)

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump the state of an object."""
        return cast("ObjectsCodec", codec).dump_state(value)

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build an object from its state."""
        return cast("ObjectsCodec", codec).build_object(kind, cast("Any", stored))


class ObjectsCodec(SdkCodec):
    """Codec of hand-written SDKs.

    Args:
        types: Classes that stored values may name.
        machinery: Identities of the client's parts, which are no data.
    """

    def __init__(self, types: StoredTypes = NO_TYPES, machinery: Collection[int] = ()) -> None:
        super().__init__(ObjectFamily(), types)
        self._machinery = machinery
        self._ancestors: list[Any] = []
        """Objects that are being dumped or built, the outermost first."""

    def beside(self, client: object) -> ObjectsCodec:
        """The codec for a result of a client."""
        return ObjectsCodec(self.types, parts_of(client))

    def encode(self, value: object, output: str | None) -> Json:
        """Encode a result, and prove that it comes back as it is.

        Raises:
            NotStorable: it is a part of the client, or would not come back equal.
        """
        stored = ObjectsCodec(self.types, self._machinery).encode_once(value, output)
        if isinstance(stored, Mapping) and stored.get(TYPE_TAG) == _CLIENT:
            raise NotStorable(f"A {stored['value']} is no data, and cannot be stored.")
        again = ObjectsCodec(self.types).encode_once(self.decode(stored, output), output)
        if canonical(again) != canonical(stored):
            kind = cast("Any", type(value))
            raise NotStorable(
                f"A {kind.__module__}.{kind.__qualname__} cannot be stored, as it would not come "
                "back equal: return data."
            )
        return stored

    def decode(self, stored: Json, output: str | None) -> Any:
        """Decode a stored result."""
        return ObjectsCodec(self.types).decode_once(stored, output)

    def encode_once(self, value: object, output: str | None) -> Json:
        """Encode a result without the proof."""
        return super().encode(value, output)

    def decode_once(self, stored: Json, output: str | None) -> Any:
        """Decode with this very codec, whose ancestors must be empty."""
        return super().decode(stored, output)

    def dump_state(self, value: Any) -> Json:
        """Encode the state of an object; empty parts are left out."""
        held = take_apart(value)
        items: list[Json] = [self._encode(item, None) for item in held.arguments]
        if isinstance(value, _SETS):  # in no order of their own
            items = [sorted(cast("Any", items[0]), key=canonical)] if items else []
        self._ancestors.append(value)
        try:
            parts: dict[str, Json] = {
                "arguments": items,
                "call": held.is_called,
                "state": self._encode(held.state, None),
                "slots": self._encode(held.slots, None),
                "items": [self._encode(item, None) for item in held.items],
                "entries": [[self._encode(part, None) for part in pair] for pair in held.entries],
            }
        finally:
            self._ancestors.pop()
        return {
            name: part
            for name, part in parts.items()
            if part is not None and part is not False and part != []
        }

    def build_object(self, kind: Any, stored: Mapping[str, Any]) -> Any:
        """Build an object from what ``dump_state`` gave."""
        arguments = [self._decode(item, None) for item in stored.get("arguments", ())]
        made = make(kind, arguments, is_called=stored.get("call", False))
        self._ancestors.append(made)
        try:
            held = ObjectState(
                state=self._decode(stored.get("state"), None),
                slots=self._decode(stored.get("slots"), None),
                items=self._decode(stored.get("items", []), None),
                entries=[(pair[0], pair[1]) for pair in self._pairs(stored.get("entries", ()))],
            )
        finally:
            self._ancestors.pop()
        give_state(made, held)
        return made

    def _pairs(self, stored: Any) -> list[list[Any]]:
        return [[self._decode(part, None) for part in pair] for pair in stored]

    def _encode(self, value: Any, declared: Any) -> Json:
        kind = cast("Any", type(value))
        if _is_no_data(value) or id(value) in self._machinery:
            return tagged(_CLIENT, self._owner(value))
        if kind is dict and not all(type(name) is str for name in value):
            pairs = [[self._encode(part, None) for part in pair] for pair in value.items()]
            return tagged(_MAP, pairs)
        if not self.family.owns(kind):
            return super()._encode(value, declared)
        for depth, above in enumerate(reversed(self._ancestors)):
            if above is value:
                return tagged(_ABOVE, depth)
        try:
            if take_apart(value).is_empty and (name := constant_name(value)) is not None:
                check_allowed([kind], self.types)
                return tagged(_CONSTANT, f"{kind.__module__}:{name}")
        except TypeError:
            return tagged(_CLIENT, self._owner(value))
        return super()._encode(value, declared)

    def _constant(self, reference: str) -> Any:
        found = self.types.find(reference)
        if constant_name(found) is None or not take_apart(found).is_empty:
            raise ValueError(f"{reference!r} is not a sentinel of an SDK")
        return found

    def _owner(self, value: Any) -> str:
        """The object that the client is missed in, for the message."""
        if isinstance(value, NoClient):
            return value.what
        owner = self._ancestors[-1] if self._ancestors else value
        return str(cast("Any", type(owner)).__name__)

    def _decode_tagged(self, name: str, inner: Any) -> Any:
        if name == _CLIENT:
            return NoClient(inner)
        if name == _ABOVE:
            return self._ancestors[-1 - inner]
        if name == _MAP:
            return {pair[0]: pair[1] for pair in self._pairs(inner)}
        if name == _CONSTANT:
            return self._constant(inner)
        return super()._decode_tagged(name, inner)


@lru_cache(maxsize=4096)
def _has_state(kind: Any) -> bool:
    if kind.__module__ in ("builtins", "typing", "typing_extensions"):
        return kind in _SETS
    if kind in FORMS or is_dataclass(kind) or issubclass(kind, Enum):
        return False
    if any(hasattr(kind, name) for name in _OF_VALUES):
        return False
    return not (hasattr(kind, "_fields") and tuple in kind.__mro__)


def _is_no_data(value: object) -> bool:
    is_builtin = type(value).__module__ == "builtins"
    return isinstance(value, _NO_DATA) or (is_builtin and isinstance(value, Iterator))


CODEC = ObjectsCodec()
