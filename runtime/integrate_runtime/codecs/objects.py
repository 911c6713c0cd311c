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

from integrate_runtime.base.json_text import canonical
from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.values.encoding import UnstorableError, tagged
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
    """Objects of any class that tells no other way to be stored."""

    def __init__(self, codec: ObjectsCodec) -> None:
        self._codec = codec

    def is_unset(self, value: object) -> bool:
        """Never: sentinels are defaults, and those are left out before."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether ``values`` does not know the class."""
        return isinstance(kind, type) and _has_state(kind)

    def dump(self, value: Any) -> Json:
        """What an object is made of."""
        return self._codec.dump_state(value)

    def build(self, kind: Any, stored: Json) -> Any:
        """The object again."""
        return self._codec.build_object(kind, cast("Any", stored))


class ObjectsCodec(SdkCodec):
    """The codec.

    Args:
        machinery: Identities of the client's parts.
    """

    def __init__(self, machinery: Collection[int] = ()) -> None:
        super().__init__(ObjectFamily(self))
        self._machinery = machinery
        self._within: list[Any] = []
        """The objects that are being stored or built, the outermost first."""

    def beside(self, client: object) -> ObjectsCodec:
        """The codec for a result of a client."""
        return ObjectsCodec(parts_of(client))

    def encode(self, value: object, output: str | None) -> Json:
        """The JSON of a result, once it is sure to come back as it is.

        Raises:
            UnstorableError: it is the client or another thing that is no data, or would not.
        """
        stored = ObjectsCodec(self._machinery).encode_once(value, output)
        if isinstance(stored, Mapping) and stored.get(TYPE_TAG) == _CLIENT:
            raise UnstorableError(f"A {stored['value']} is no data, and cannot be stored.")
        again = ObjectsCodec().encode_once(self.decode(stored, output), output)
        if canonical(again) != canonical(stored):
            kind = cast("Any", type(value))
            raise UnstorableError(
                f"A {kind.__module__}.{kind.__qualname__} cannot be stored, as it would not come "
                "back equal: return data."
            )
        return stored

    def decode(self, stored: Json, output: str | None) -> Any:
        """The result again."""
        return ObjectsCodec().decode_once(stored, output)

    def encode_once(self, value: object, output: str | None) -> Json:
        """The JSON of a result, untried."""
        return super().encode(value, output)

    def decode_once(self, stored: Json, output: str | None) -> Any:
        """The result of untried JSON."""
        return super().decode(stored, output)

    def dump_state(self, value: Any) -> Json:
        """What an object is made of, as JSON; what is empty is left out."""
        held = take_apart(value)
        items: list[Json] = [self._encode(item, None) for item in held.arguments]
        if isinstance(value, _SETS):  # in no order of their own
            items = [sorted(cast("Any", items[0]), key=canonical)] if items else []
        self._within.append(value)
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
            self._within.pop()
        return {
            name: part
            for name, part in parts.items()
            if part is not None and part is not False and part != []
        }

    def build_object(self, kind: Any, stored: Mapping[str, Any]) -> Any:
        """The object of what ``dump_state`` gave."""
        arguments = [self._decode(item, None) for item in stored.get("arguments", ())]
        made = make(kind, arguments, is_called=stored.get("call", False))
        self._within.append(made)
        try:
            held = ObjectState(
                state=self._decode(stored.get("state"), None),
                slots=self._decode(stored.get("slots"), None),
                items=self._decode(stored.get("items", []), None),
                entries=[(pair[0], pair[1]) for pair in self._pairs(stored.get("entries", ()))],
            )
        finally:
            self._within.pop()
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
        for depth, above in enumerate(reversed(self._within)):
            if above is value:
                return tagged(_ABOVE, depth)
        try:
            if take_apart(value).is_empty and (name := constant_name(value)) is not None:
                return tagged(_CONSTANT, f"{kind.__module__}:{name}")
        except TypeError:
            return tagged(_CLIENT, self._owner(value))
        return super()._encode(value, declared)

    def _owner(self, value: Any) -> str:
        """The object that the client is missed in, for the message."""
        if isinstance(value, NoClient):
            return value.what
        owner = self._within[-1] if self._within else value
        return str(cast("Any", type(owner)).__name__)

    def _decode_tagged(self, name: str, inner: Any) -> Any:
        if name == _CLIENT:
            return NoClient(inner)
        if name == _ABOVE:
            return self._within[-1 - inner]
        if name == _MAP:
            return {pair[0]: pair[1] for pair in self._pairs(inner)}
        if name == _CONSTANT:
            return resolve_type(inner)
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
