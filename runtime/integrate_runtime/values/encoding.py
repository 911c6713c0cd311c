"""Self-describing JSON for values without a declared type, such as results of callbacks.

JSON values stay as they are; other values become ``{"$type": name, "value": ...}``. A dict that has
a key ``$type`` of its own is tagged as well, so that data is never taken for a type tag. A value
that would not be equal after decoding is refused with ``NotStorable``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.json_text import INTEGER_BOUND
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.type_paths import public_path

from .equality import attributes_of, same
from .forms import FORMS, FORMS_BY_NAME, NOT_FINITE
from .typed import adapter_for

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

SECRET = "secret"
"""Member with the value of pydantic's ``SecretStr`` and ``SecretBytes``; redaction hides it."""


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
        # Decoding runs constructors and validators, which may change the value: only trying tells.
        equal = not encoder.must_be_tried or same(decode_value(encoded, again), value)
    except RecursionError:
        raise NotStorable("The value is nested too deeply, or in itself.") from None
    except NotStorable:
        raise
    except Exception as error:  # from a class's own code, whose message may quote a secret
        reason = f"it cannot be made again ({type(error).__name__})"
        raise NotStorable(_refusal(type(value), reason)) from error
    if not equal:
        raise NotStorable(_refusal(type(value), "it would not come back equal"))
    return encoded


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
    if name == "tuple":
        return tuple(decode_value(item, types) for item in inner)
    form = FORMS_BY_NAME.get(name)
    if form is not None:
        return form.decode(inner)
    return _decode_object(types.resolve(name), decode_value(inner, types))


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
        form = FORMS.get(kind)
        if form is not None:
            self.must_be_tried |= getattr(value, "tzinfo", None) is not None
            return tagged(form.name, form.encode(value))
        self.must_be_tried = True
        return self._encode_object(value)

    def _encode_dict(self, value: dict[Any, Any]) -> Json:
        if not all(type(name) is str for name in value):
            raise NotStorable("A dict can only be stored when all its keys are strings.")
        encoded = {name: self.encode(item) for name, item in value.items()}
        return tagged("dict", encoded) if TYPE_TAG in encoded else encoded

    def _encode_object(self, value: Any) -> Json:
        """Encode a model, dataclass, named tuple, enum member, secret, or subclass of dict."""
        kind = cast("Any", type(value))
        state = _state_of(value)
        if state is None:
            raise NotStorable(_refusal(kind, "it has no stored form"))
        try:
            name = public_path(kind)
        except ValueError as error:
            raise NotStorable(f"{error}: define it at the top of a module.") from error
        self.kinds.add(kind)
        return tagged(name, self.encode(state))


def _state_of(value: Any) -> Any:
    """Return the state from which ``_decode_object`` builds an object; None for other classes."""
    kind = cast("Any", type(value))
    if hasattr(kind, "model_fields"):
        # Unset fields stay unset: SDKs fill them with sentinels, which have no stored form.
        return adapter_for(kind).dump_python(
            value, by_alias=True, exclude_unset=True, round_trip=True, warnings=False
        )
    if is_dataclass(kind):
        return {item.name: getattr(value, item.name) for item in fields(kind)}
    if hasattr(kind, "_fields"):
        return list(value)
    if issubclass(kind, Enum):
        return value.value
    if hasattr(kind, "get_secret_value"):
        return {SECRET: value.get_secret_value()}
    if issubclass(kind, dict):
        attributes = attributes_of(value)
        return [dict(value), attributes] if attributes else dict(value)
    return None


def _decode_object(kind: Any, stored: Any) -> Any:
    """Build an object from its state; classes that ``_state_of`` does not know are not called."""
    if hasattr(kind, "model_fields"):
        return adapter_for(kind).validate_python(stored)
    if is_dataclass(kind):
        return make_dataclass(cast("Any", kind), stored)
    if hasattr(kind, "_fields"):
        return kind(*stored)
    if issubclass(kind, Enum):
        return kind(stored)
    if hasattr(kind, "get_secret_value"):
        return kind(stored[SECRET])
    if issubclass(kind, dict):
        return _make_mapping(cast("Any", kind), stored)
    raise ValueError(f"objects of {kind.__module__}.{kind.__qualname__} have no stored form")


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
            f"{', '.join([*sorted(unknown), *missing])} came or went."
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
