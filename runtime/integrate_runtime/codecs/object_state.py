"""What an object is made of, as ``copy`` and ``pickle`` ask for it, and the object again.

Nothing is run that a journal names: a class makes the object, and takes its state.
"""

from __future__ import annotations

import copyreg
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from integrate_runtime.values import UnstorableError

_PROTOCOL = 4


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
        UnstorableError: its class has it made by some function.
    """
    kind = cast("Any", type(value))
    registered = copyreg.dispatch_table.get(kind)
    reduced = cast("Any", registered(value) if registered else value.__reduce_ex__(_PROTOCOL))
    made_by, arguments, state, items, entries = _filled(reduced)
    is_called = made_by is kind
    if not is_called:
        if getattr(made_by, "__name__", "") != "__newobj__" or arguments[0] is not kind:
            raise UnstorableError(
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


def _filled(reduced: tuple[Any, ...]) -> list[Any]:
    """The five parts of what an object says of itself."""
    return [*reduced, None, None, None][:5]


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
