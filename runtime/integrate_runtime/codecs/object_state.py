"""State of objects, read as ``copy`` and ``pickle`` do, and objects built from it.

The codec resolves the class of an object within its ``StoredTypes``. This module calls nothing but
that class and its ``__setstate__``, unlike ``pickle``, which calls any function that data names.
"""

from __future__ import annotations

import copyreg
import inspect
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from types import MemberDescriptorType
from typing import Any, cast

from integrate_runtime.base.errors import NotStorable

_PROTOCOL = 4
_IS_HEAP_TYPE = 1 << 9  # a class that Python code defines
# Built-in bases whose state can be read without calling methods of the object.
_KNOWN = (bytes, dict, float, int, list, object, str, tuple)


@dataclass(frozen=True, slots=True)
class ObjectState:
    """State of an object, in the parts of ``object.__reduce_ex__``.

    Attributes:
        arguments: Arguments of the class or of its ``__new__``.
        fields: Arguments of the class by name, of a struct of msgspec.
        is_called: Whether the class itself is called, rather than ``__new__`` alone.
        state: Attributes by name, or any other argument of ``__setstate__``.
        slots: Values of ``__slots__`` by name.
        items: Items of a subclass of list.
        entries: Items of a subclass of dict.
    """

    arguments: tuple[Any, ...] = ()
    fields: Mapping[str, Any] | None = None
    is_called: bool = False
    state: Any = None
    slots: Mapping[str, Any] | None = None
    items: Sequence[Any] = ()
    entries: Sequence[tuple[Any, Any]] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the class alone describes the object."""
        parts = (self.arguments, self.fields, self.state, self.slots, self.items, self.entries)
        return not any(parts)


def read_state(value: Any) -> ObjectState:
    """Return the state of an object.

    Raises:
        TypeError: If the object is not data, for example a lock or a socket.
        NotStorable: If the class reduces its objects to a call of another function.
    """
    kind = cast("Any", type(value))
    if is_struct(kind):
        return ObjectState(fields={name: getattr(value, name) for name in kind.__struct_fields__})
    reduced = _reduce(value, kind)
    if reduced is None:
        return _read(value, kind)
    if isinstance(reduced, str):
        return ObjectState()  # a sentinel, which pickle imports by this name
    parts: list[Any] = [*reduced, None, None, None]
    constructor, arguments, state, items, entries = parts[:5]
    is_called = constructor is kind
    if not is_called:
        if getattr(constructor, "__name__", "") != "__newobj__" or arguments[0] is not kind:
            raise NotStorable(
                f"A {kind.__module__}.{kind.__qualname__} cannot be stored, because a custom "
                "function constructs it: return data."
            )
        arguments = arguments[1:]
    slots = None
    pair: Any = state
    if isinstance(state, tuple) and len(pair) == 2 and isinstance(pair[1], dict):
        state, slots = pair
    return ObjectState(
        arguments=arguments,
        is_called=is_called,
        state=state,
        slots=slots,
        items=list(items or ()),
        entries=list(entries or ()),
    )


def is_struct(kind: Any) -> bool:
    """Whether a class is a struct of msgspec, whose objects are made from their fields."""
    return isinstance(getattr(kind, "__struct_fields__", None), tuple)


def is_made_from_fields(kind: Any) -> bool:
    """Whether the constructor of a dataclass takes its fields, rather than an answer."""
    try:
        taken = inspect.signature(kind).parameters
    except ValueError:
        return False
    return {*taken} == {field.name for field in fields(kind) if field.init}


def _reduce(value: Any, kind: Any) -> tuple[Any, ...] | str | None:
    """Return the object's own ``__reduce_ex__`` value, or None if its class keeps the default."""
    registered = copyreg.dispatch_table.get(kind)
    if registered is not None:
        return cast("tuple[Any, ...] | str", registered(value))
    builtin_base = next(base for base in kind.__mro__ if not base.__flags__ & _IS_HEAP_TYPE)
    is_usual = kind.__reduce_ex__ is object.__reduce_ex__ and kind.__reduce__ is object.__reduce__
    if is_usual and builtin_base in _KNOWN and kind is not builtin_base:
        return None
    reduced: tuple[Any, ...] | str = value.__reduce_ex__(_PROTOCOL)
    return reduced


def _read(value: Any, kind: Any) -> ObjectState:
    """Read the state through the class: the object's own ``__getattr__`` might make requests."""
    new_arguments = getattr(kind, "__getnewargs__", None)
    get_state = getattr(kind, "__getstate__", None)
    tells_state = get_state is not getattr(object, "__getstate__", None)
    return ObjectState(
        arguments=new_arguments(value) if new_arguments is not None else (),
        state=get_state(value) if get_state and tells_state else attributes(value),
        slots=None if tells_state else dict(filled_slots(value)) or None,
        items=list(value) if issubclass(kind, list) else (),
        entries=list(value.items()) if issubclass(kind, dict) else (),
    )


def attributes(value: object) -> dict[str, Any] | None:
    """Return the ``__dict__`` of an object; None if it has none or does not expose it."""
    try:
        return vars(value) if type(value).__dictoffset__ else None
    except TypeError:
        return None  # some types that are implemented in C do not expose theirs


def filled_slots(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the name and value of each slot that is set."""
    for base in type(value).__mro__:
        for name, member in vars(base).items():
            if isinstance(member, MemberDescriptorType) and base.__flags__ & _IS_HEAP_TYPE:
                with suppress(AttributeError):
                    yield name, member.__get__(value)


def new_object(kind: Any, arguments: Sequence[Any], *, is_called: bool) -> Any:
    """Create an object without state."""
    return kind(*arguments) if is_called else kind.__new__(kind, *arguments)


def restore_state(restored: Any, state: ObjectState) -> None:
    """Restore an object's state, in addition to the arguments that it was created with."""
    if state.state is not None:
        if hasattr(cast("Any", type(restored)), "__setstate__"):
            restored.__setstate__(state.state)
        else:
            restored.__dict__.update(state.state)
    for name, item in (state.slots or {}).items():
        object.__setattr__(restored, name, item)
    if state.items:
        restored.extend(state.items)
    for name, item in state.entries:
        restored[name] = item


def constant_name(value: Any) -> str | None:
    """Return the name of a sentinel in the module of its class, or None if it has none."""
    module = sys.modules.get(cast("Any", type(value)).__module__)
    if module is None:
        return None
    names = (name for name, constant in list(vars(module).items()) if constant is value)
    return next(names, None)
