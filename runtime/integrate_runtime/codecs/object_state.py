"""State of objects, as ``copy`` and ``pickle`` ask for it, and objects made from their state.

The codec resolves the class of an object within its ``StoredTypes``; here only that class is
called, and its ``__setstate__``.
"""

from __future__ import annotations

import copyreg
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import MemberDescriptorType
from typing import Any, cast

from integrate_runtime.base.errors import NotStorable

_PROTOCOL = 4
_IS_HEAP_TYPE = 1 << 9  # a class that Python code defines
# What a class may be built on, for its objects to be told apart without asking them.
_KNOWN = (bytes, dict, float, int, list, object, str, tuple)


@dataclass(frozen=True, slots=True)
class ObjectState:
    """What an object is made of.

    Attributes:
        arguments: What its class makes it with.
        is_called: Whether that is the whole class, and not ``__new__`` alone.
        state: What it is given then: attributes by name, or whatever its class takes.
        slots: Attributes that lie in slots.
        items: What it has as a list.
        entries: What it has as a mapping.
    """

    arguments: tuple[Any, ...] = ()
    is_called: bool = False
    state: Any = None
    slots: Mapping[str, Any] | None = None
    items: Sequence[Any] = ()
    entries: Sequence[tuple[Any, Any]] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the class alone tells all of it."""
        held = (self.arguments, self.state, self.slots, self.items, self.entries)
        return not any(held)


def take_apart(value: Any) -> ObjectState:
    """What an object is made of.

    Raises:
        TypeError: it is no data, as a lock or a socket.
        NotStorable: its class has it made by some function.
    """
    kind = cast("Any", type(value))
    told = _told(value, kind)
    if told is None:
        return _held(value, kind)
    parts: list[Any] = [*told, None, None, None]
    made_by, arguments, state, items, entries = parts[:5]
    is_called = made_by is kind
    if not is_called:
        if getattr(made_by, "__name__", "") != "__newobj__" or arguments[0] is not kind:
            raise NotStorable(
                f"A {kind.__module__}.{kind.__qualname__} cannot be stored, as a function of its "
                "own makes it: return data."
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


def _told(value: Any, kind: Any) -> tuple[Any, ...] | None:
    """What an object says of itself when it is asked; None where its class has no say in it."""
    registered = copyreg.dispatch_table.get(kind)
    if registered is not None:
        return cast("tuple[Any, ...]", registered(value))
    built_on = next(base for base in kind.__mro__ if not base.__flags__ & _IS_HEAP_TYPE)
    is_usual = kind.__reduce_ex__ is object.__reduce_ex__ and kind.__reduce__ is object.__reduce__
    if is_usual and built_on in _KNOWN and kind is not built_on:
        return None
    told: tuple[Any, ...] = value.__reduce_ex__(_PROTOCOL)
    return told


def _held(value: Any, kind: Any) -> ObjectState:
    """What an object holds, by its class: asked, a ``__getattr__`` of its own may make calls."""
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
    """The attributes of an object that has a place for any, and shows it."""
    try:
        return vars(value) if type(value).__dictoffset__ else None
    except TypeError:
        return None  # some of C's types keep it to themselves


def filled_slots(value: object) -> Iterator[tuple[str, Any]]:
    """The slots of an object that are set."""
    for base in type(value).__mro__:
        for name, member in vars(base).items():
            if isinstance(member, MemberDescriptorType) and base.__flags__ & _IS_HEAP_TYPE:
                with suppress(AttributeError):
                    yield name, member.__get__(value)


def make(kind: Any, arguments: Sequence[Any], *, is_called: bool) -> Any:
    """An object that has no state yet."""
    return kind(*arguments) if is_called else kind.__new__(kind, *arguments)


def give_state(made: Any, held: ObjectState) -> None:
    """Give an object what it is made of beside its arguments."""
    if held.state is not None:
        if hasattr(cast("Any", type(made)), "__setstate__"):
            made.__setstate__(held.state)
        else:
            made.__dict__.update(held.state)
    for name, item in (held.slots or {}).items():
        object.__setattr__(made, name, item)
    if held.items:
        made.extend(held.items)
    for name, item in held.entries:
        made[name] = item


def constant_name(value: Any) -> str | None:
    """The name of a sentinel in the module of its class, where it is one."""
    module = sys.modules.get(cast("Any", type(value)).__module__)
    if module is None:
        return None
    names = (name for name, found in list(vars(module).items()) if found is value)
    return next(names, None)
