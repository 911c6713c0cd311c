"""JSON values as trees that can be folded, of which a bounded part is sent at a time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.json_text import compact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from integrate_runtime.base.types import Json

LONGEST_TEXT = 1000
"""Number of characters of a text that are sent before a person asks for all of it."""

_MAX_NODES = 200
_MAX_DEPTH = 8
_OPEN_DEPTH = 2


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a tree.

    Attributes:
        name: Name of the member, or index of the item; None for the outermost value.
        kind: ``object``, ``list``, ``text``, ``redacted``, or ``literal`` for other scalars;
            ``rest`` stands for the members that follow.
        text: The value if it is a scalar, else the number of its members.
        items: Its members.
        is_open: Whether its members are shown at first.
        pointer: JSON of the way to the value, if a part of it was left out.
        start: Number of the members before those that were left out.
    """

    name: str | None
    kind: str
    text: str
    items: tuple[Value, ...] = ()
    is_open: bool = False
    pointer: str | None = None
    start: int = 0


def tree(value: Json, pointer: Sequence[str | int] = (), start: int = 0) -> Value:
    """Return a value as a tree, without what exceeds its bounds.

    Args:
        value: The value.
        pointer: Way to it within the whole value.
        start: Number of its members that are passed over.
    """
    return _Builder(start).build(value, None, tuple(pointer), 0)


def resolve(value: Json, pointer: str) -> tuple[Json, Sequence[str | int]]:
    """Return the part of a value to which a pointer leads, and the pointer's steps.

    Raises:
        LookupError: If it leads nowhere.
        ValueError: If the text is no pointer.
    """
    steps: object = json.loads(pointer)
    if not isinstance(steps, list):
        raise ValueError("A pointer is a list of names and indexes.")
    way = cast("list[str | int]", steps)
    for step in way:
        value = _member(value, step)
    return value, way


def _member(value: Json, step: str | int) -> Json:
    if isinstance(value, Mapping):
        if isinstance(step, str):
            return value[step]
    elif isinstance(value, Sequence) and not isinstance(value, str) and type(step) is int:
        return value[step]
    raise LookupError(step)


class _Builder:
    def __init__(self, start: int) -> None:
        self._start = start
        self._left = _MAX_NODES

    def build(
        self, value: Json, name: str | None, pointer: tuple[str | int, ...], depth: int
    ) -> Value:
        self._left -= 1
        if isinstance(value, str):
            return _text(value, name, pointer, depth)
        if not isinstance(value, Mapping | Sequence):
            return Value(name, "literal", compact(value))
        kind = "object" if isinstance(value, Mapping) else "list"
        size = _size(kind, len(value))
        if value and depth and (depth >= _MAX_DEPTH or self._left <= 0):
            return Value(name, kind, size, pointer=json.dumps(pointer))
        items = self._items(value, pointer, depth)
        return Value(name, kind, size, tuple(items), is_open=depth < _OPEN_DEPTH)

    def _items(
        self,
        value: Mapping[str, Json] | Sequence[Json],
        pointer: tuple[str | int, ...],
        depth: int,
    ) -> Iterator[Value]:
        start = 0 if depth else self._start
        for number, (step, item) in enumerate(islice(_members(value), start, None), start):
            if self._left <= 0:
                way, rest = json.dumps(pointer), len(value) - number
                yield Value(None, "rest", f"{rest} more", pointer=way, start=number)
                return
            yield self.build(item, str(step), (*pointer, step), depth + 1)


def _text(value: str, name: str | None, pointer: tuple[str | int, ...], depth: int) -> Value:
    is_cut = len(value) > LONGEST_TEXT and depth > 0
    kind = "redacted" if "[REDACTED]" in value else "text"
    shown = value[:LONGEST_TEXT] if is_cut else value
    return Value(name, kind, shown, pointer=json.dumps(pointer) if is_cut else None)


def _members(value: Mapping[str, Json] | Sequence[Json]) -> Iterator[tuple[str | int, Json]]:
    return iter(value.items()) if isinstance(value, Mapping) else iter(enumerate(value))


def _size(kind: str, count: int) -> str:
    noun = "field" if kind == "object" else "item"
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
