"""Self-describing JSON for values without a declared type, such as results of callbacks.

JSON values stay as they are; other values become ``{"$type": name, "value": ...}``. A dict that has
a key ``$type`` of its own is tagged as well, so that data is never taken for a type tag. A value
that would not be equal after decoding is refused with ``NotStorable``.

A pydantic model is stored by its fields, with a list ``unset`` of those that were not set, and a
list ``absent`` of those without a value, which a server did not send. It comes back without
validation: later defaults and validators of its class do not change what was stored.
"""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.json_text import INTEGER_BOUND, canonical
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.values.adapters import adapter_for
from integrate_runtime.values.equality import attributes_of, same

from .forms import FORMS, FORMS_BY_NAME, NOT_FINITE
from .unset_fields import is_model, is_sentinel, restore_unset, take_unset

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

SECRET = "secret"
"""Member with the value of pydantic's ``SecretStr`` and ``SecretBytes``; redaction hides it."""


_VALIDATED = "validated"
"""Tag of a model that pydantic itself dumped, and validates when it is decoded."""


_PLAIN = frozenset(
    {type(None), bool, defaultdict, deque, dict, float, frozenset, int, list, set, str, tuple}
)
_DATA_MARKS = ("model_fields", "__dataclass_fields__", "_fields", "get_secret_value")

_FACTORIES: Mapping[str, type | None] = {
    "none": None,
    **{kind.__name__: kind for kind in (bool, dict, float, frozenset, int, list, set, str, tuple)},
}
"""Factories of a defaultdict by name; other functions are not called for a journal."""


def _make_deque(items: list[Any]) -> deque[Any]:
    return deque(items[1:], maxlen=items[0])


def _make_defaultdict(items: list[Any]) -> defaultdict[Any, Any]:
    return defaultdict(_FACTORIES[items[0]], items[1])


_CONTAINERS: Mapping[str, Callable[[list[Any]], Any]] = {
    "defaultdict": _make_defaultdict,
    "deque": _make_deque,
    "frozenset": frozenset,
    "mapping": dict,
    "set": set,
    "tuple": tuple,
}
"""Collections by the tags of their encoded items."""


def tagged(name: str, value: Json) -> Json:
    """Return JSON that is tagged with the name of its type."""
    return {TYPE_TAG: name, "value": value}


def encode_value(value: object, types: StoredTypes | None) -> Json:
    """Encode a value as self-describing JSON.

    Args:
        value: Value of any class.
        types: Classes that the JSON may name; None allows all, for values that are never decoded.

    Raises:
        NotStorable: If the value has no JSON form, or is of a class that is not allowed.
    """
    encoder = _Encoder()
    try:
        encoded = encoder.encode(value)
        check_allowed(encoder.kinds, types)
        again = StoredTypes(modules=frozenset(kind.__module__ for kind in encoder.kinds))
        # Decoding runs constructors and validators, which may change the value: decoding
        # is the only test.
        equal = not encoder.must_be_tried or same(decode_value(encoded, again), value)
    except RecursionError:
        raise NotStorable("The value is nested too deeply, or in itself.") from None
    except NotStorable:
        raise
    except Exception as error:  # from a class's own code, whose message may quote a secret
        reason = f"it cannot be made again ({type(error).__name__})"
        raise NotStorable(_refusal(type(value), reason)) from error
    if not equal:
        raise NotStorable(_refusal(type(value), "it would not be equal after decoding"))
    return encoded


def has_stored_form(kind: Any) -> bool:
    """Whether objects of a class may be stored; True for classes that others may derive from."""
    is_base = (
        kind is object
        or bool(type.__subclasses__(kind))
        or getattr(kind, "_is_protocol", False)
        or bool(getattr(kind, "__abstractmethods__", ()))
    )
    return (
        is_base
        or kind in _PLAIN
        or kind in FORMS
        or any(hasattr(kind, name) for name in _DATA_MARKS)
        or issubclass(kind, (Enum, dict))
        or _is_text(kind)
    )


def check_allowed(kinds: Iterable[type], types: StoredTypes | None) -> None:
    """Check that a stored value may name some classes.

    Raises:
        NotStorable: If a class is not allowed.
    """
    for kind in kinds:
        if types is not None and not types.allows(kind):
            raise NotStorable(
                f"A {kind.__module__}.{kind.__qualname__} cannot be stored, as it is of neither "
                "the SDK nor the modules of the job and its callback: import its package at the "
                "top of the callback's module, or return JSON values."
            )


def _checked_integer(value: int) -> int:
    if -INTEGER_BOUND < value < INTEGER_BOUND:
        return value
    raise NotStorable("An integer of more than 4,300 digits cannot be stored: use a string.")


def decode_value(stored: Json, types: StoredTypes) -> Any:
    """Decode JSON that ``encode_value`` wrote.

    Args:
        stored: The JSON value.
        types: Classes that it may name.

    Raises:
        ValueError: If a class does not exist any more, is not allowed, or refuses the stored form.
    """
    if isinstance(stored, list):
        return [decode_value(item, types) for item in stored]
    if not isinstance(stored, Mapping):
        return stored
    if TYPE_TAG not in stored:
        return {name: decode_value(item, types) for name, item in stored.items()}
    name, inner = str(stored[TYPE_TAG]), cast("Any", stored["value"])
    if name == "dict":
        return {key: decode_value(item, types) for key, item in inner.items()}
    container = _CONTAINERS.get(name)
    if container is not None:
        return container([decode_value(item, types) for item in inner])
    form = FORMS_BY_NAME.get(name)
    if form is not None:
        return form.decode(inner)
    if name == _VALIDATED:
        return _decode_validated(types.resolve(str(inner[TYPE_TAG])), inner)
    kind = types.resolve(name)
    if hasattr(kind, "model_fields"):
        if "unset" not in stored:  # an earlier version stored the fields that were set, by alias
            return adapter_for(kind).validate_python(decode_value(inner, types))
        members = {key: decode_value(item, types) for key, item in inner.items()}
        absent = cast("Any", stored.get("absent", ()))
        return _make_model(kind, members, cast("Any", stored["unset"]), absent)
    return _decode_object(kind, decode_value(inner, types))


class _Encoder:
    """Encodes one value.

    Attributes:
        kinds: Classes that the encoded value names.
        must_be_tried: Whether decoding is needed to know that the value stays equal.
    """

    def __init__(self) -> None:
        self.kinds: set[type] = set()
        self.must_be_tried = False

    def encode(self, value: Any) -> Json:
        kind = cast("Any", type(value))
        if value is None or kind is bool or kind is str:
            return cast("Json", value)
        if kind is int:
            return _checked_integer(value)
        if kind is float:
            return value if isfinite(value) else tagged(NOT_FINITE.name, repr(value))
        if kind is list:
            return [self.encode(item) for item in value]
        if kind is tuple:
            return tagged("tuple", [self.encode(item) for item in value])
        if kind is dict:
            return self._encode_dict(value)
        if kind is set or kind is frozenset:
            # Sorted, as the order of a set differs between processes, and fingerprints compare.
            items = sorted(map(self.encode, value), key=canonical)
            return tagged(kind.__name__, cast("Json", items))
        if kind is deque:
            return tagged("deque", [value.maxlen, *map(self.encode, value)])
        if kind is defaultdict:
            return self._encode_defaultdict(value)
        form = FORMS.get(kind)
        if form is not None:
            self.must_be_tried |= getattr(value, "tzinfo", None) is not None
            return tagged(form.name, form.encode(value))
        self.must_be_tried = True
        return self._encode_object(value)

    def _encode_dict(self, value: dict[Any, Any]) -> Json:
        if not all(type(name) is str for name in value):
            return tagged("mapping", self._encode_pairs(value))
        encoded = {name: self.encode(item) for name, item in value.items()}
        return tagged("dict", encoded) if TYPE_TAG in encoded else encoded

    def _encode_pairs(self, value: Mapping[Any, Any]) -> Json:
        return [[self.encode(key), self.encode(item)] for key, item in value.items()]

    def _encode_defaultdict(self, value: defaultdict[Any, Any]) -> Json:
        factory = next(
            (name for name, kind in _FACTORIES.items() if kind is value.default_factory), None
        )
        if factory is None:
            raise NotStorable(
                "A defaultdict can only be stored with a built-in class as its factory: return "
                "dict(value)."
            )
        return tagged("defaultdict", [factory, self._encode_pairs(value)])

    def _encode_object(self, value: Any) -> Json:
        """Encode a model, dataclass, named tuple, enum member, secret, or subclass of dict."""
        kind = cast("Any", type(value))
        if is_model(value):
            return self._encode_model(value)
        state = _state_of(value)
        if state is None:
            raise NotStorable(_refusal(kind, "it has no stored form"))
        return tagged(self._name(kind), self.encode(state))

    def _encode_model(self, value: Any) -> Json:
        name = self._name(cast("Any", type(value)))
        members, unset, absent = _model_state(value)
        try:
            encoded: dict[str, Json] = {key: self.encode(item) for key, item in members.items()}
        except NotStorable:
            # A field has a serializer and a validator of its own for a class without stored form.
            return tagged(_VALIDATED, _dump_validated(name, value))
        model: dict[str, Json] = {TYPE_TAG: name, "value": encoded, "unset": cast("Json", unset)}
        return {**model, "absent": cast("Json", absent)} if absent else model

    def _name(self, kind: Any) -> str:
        """Return the type expression of a class, and record that the encoded value names it."""
        try:
            name = type_expression(kind)
        except ValueError as error:
            raise NotStorable(f"{error}: define it at the top of a module.") from error
        self.kinds.update(_classes_of(kind))
        return name


def _state_of(value: Any) -> Any:
    """Return the state from which ``_decode_object`` builds an object; None for other classes."""
    kind = cast("Any", type(value))
    if is_dataclass(kind):
        return {item.name: getattr(value, item.name) for item in fields(kind)}
    if hasattr(kind, "_fields"):
        return list(value)
    if issubclass(kind, Enum):
        return value.value
    if hasattr(kind, "get_secret_value"):
        return {SECRET: value.get_secret_value()}
    if _is_text(kind):
        return str(value)
    if issubclass(kind, dict):
        attributes = attributes_of(value)
        return [dict(value), attributes] if attributes else dict(value)
    return None


def _decode_object(kind: Any, stored: Any) -> Any:
    """Build an object from its state; classes that ``_state_of`` does not know are not called."""
    if is_dataclass(kind):
        return make_dataclass(cast("Any", kind), stored)
    if hasattr(kind, "_fields"):
        return kind(*stored)
    if issubclass(kind, Enum):
        return kind(stored)
    if hasattr(kind, "get_secret_value"):
        return kind(stored[SECRET])
    if _is_text(kind):
        return kind(stored)
    if issubclass(kind, dict):
        return _make_mapping(cast("Any", kind), stored)
    raise ValueError(f"objects of {kind.__module__}.{kind.__qualname__} have no stored form")


def _is_text(kind: Any) -> bool:
    """Whether objects of a class are made from their text: addresses, fractions and URLs."""
    return kind.__module__ in ("fractions", "ipaddress", "pydantic.networks")


def _model_state(value: Any) -> tuple[dict[str, Any], list[str], list[str]]:
    """Return the members of a model, private attributes included.

    Also return the names of the unset fields, and of those without a value.
    """
    members: dict[str, Any] = {}
    unset, absent = list[str](), list[str]()
    attributes = cast("dict[str, Any]", vars(value))
    for name in cast("Mapping[str, Any]", cast("Any", type(value)).model_fields):
        if name not in attributes:
            absent.append(name)  # made by model_construct
            continue
        if name not in value.__pydantic_fields_set__:
            if is_sentinel(attributes[name]):
                continue
            unset.append(name)
        members[name] = attributes[name]
    return {**members, **(value.__pydantic_extra__ or {}), **_private_state(value)}, unset, absent


def _private_state(value: Any) -> Mapping[str, Any]:
    return value.__pydantic_private__ or {}


def _make_model(
    kind: Any, members: Mapping[str, Any], unset: Iterable[str], absent: Collection[str]
) -> Any:
    """Make a model without validation; fields added to the class since then have defaults.

    Raises:
        ValueError: If a field without a default was added to the class.
    """
    values, private = dict[str, Any](), dict[str, Any]()
    for name, field in kind.model_fields.items():
        if name in absent:
            continue
        if name in members:
            values[name] = members[name]
        elif field.is_required():
            raise ValueError(
                f"{kind.__qualname__} has changed since it was stored: it got the field {name}."
            )
        else:
            values[name] = field.get_default(call_default_factory=True, validated_data=values)
    for name, attribute in kind.__private_attributes__.items():
        private[name] = members[name] if name in members else attribute.get_default()
    others = {k: item for k, item in members.items() if k not in values and k not in private}
    extra = others if kind.model_config.get("extra") == "allow" else None
    known = members.keys() & (values.keys() | (extra or {}).keys())
    model = kind.__new__(kind)
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_fields_set__", known - {*unset})
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", private or None)
    return model


def _dump_validated(name: str, value: Any) -> Json:
    dumped = adapter_for(cast("Any", type(value))).dump_python(
        value, mode="json", by_alias=True, round_trip=True, warnings=False
    )
    unset = take_unset(value, dumped)
    return {TYPE_TAG: name, "value": dumped, "unset": cast("Json", unset)}


def _decode_validated(kind: Any, stored: Mapping[str, Any]) -> Any:
    value = adapter_for(kind).validate_json(json.dumps(stored["value"]))
    restore_unset(value, stored["unset"])
    return value


def _classes_of(kind: Any) -> set[type]:
    """Return a class; of a parametrised pydantic model, the classes of its arguments too."""
    generic: Mapping[str, Any] = getattr(kind, "__pydantic_generic_metadata__", {})
    parts = [*generic.get("args", ()), *get_args(kind)]
    own = generic.get("origin") or get_origin(kind) or kind
    classes: set[type] = {own} if isinstance(own, type) and own.__module__ != "builtins" else set()
    return classes.union(*map(_classes_of, parts))


def _make_mapping(kind: Any, stored: Any) -> Any:
    """Build an object of a subclass of dict, from its items or from ``[items, attributes]``."""
    parts = cast("list[dict[str, Any]]", stored if isinstance(stored, list) else [stored, {}])
    mapping = kind(parts[0])
    for name, item in parts[1].items():
        object.__setattr__(mapping, name, item)  # not setattr: such classes redirect it to items
    return mapping


def make_dataclass(kind: Any, stored: Mapping[str, Any]) -> Any:
    """Build a dataclass with its constructor, then set the fields with ``init=False``.

    Raises:
        ValueError: If the class has other fields than the stored ones.
    """
    known = {item.name: item for item in fields(kind)}
    unknown = stored.keys() - known.keys()
    missing = [
        name
        for name, item in known.items()
        if name not in stored and item.default is MISSING and item.default_factory is MISSING
    ]
    if unknown or missing:
        raise ValueError(
            f"{kind.__qualname__} has changed since it was stored: the fields "
            f"{', '.join([*sorted(unknown), *missing])} were added or removed."
        )
    instance = kind(**{name: item for name, item in stored.items() if known[name].init})
    for name, item in stored.items():
        if not known[name].init:
            object.__setattr__(instance, name, item)  # frozen dataclasses refuse setattr
    return instance


def _refusal(kind: type, reason: str) -> str:
    return (
        f"A {kind.__module__}.{kind.__qualname__} cannot be stored, as {reason}: return JSON "
        "values, dates, bytes, dataclasses or pydantic models."
    )
