"""Record of the values that an SDK reads in an answer, and of the types that it expects.

An SDK that takes its answers apart by hand raises errors of its own, or says only that a string has
no such attribute. While its reads are recorded, ``json`` gives objects, arrays and texts that note
the place of each read in the answer.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, NoReturn, TypeGuard, cast
from unittest.mock import patch

Path = tuple[str | int, ...]
"""Names of members and positions of items that lead to a value in JSON."""


class Use(Enum):
    """Type that an SDK expected of a value in an answer."""

    ANYTHING = auto()
    OBJECT = auto()
    ARRAY = auto()
    NUMBER = auto()


@dataclass(frozen=True, slots=True)
class Read:
    """One read of an answer.

    Attributes:
        path: The place, which may hold no value.
        use: What the SDK took the value for.
        compared: Text with which the SDK compared the value, such as the state that ends a wait.
        answer: Position of the answer among those of the call.
    """

    path: Path
    use: Use = Use.ANYTHING
    compared: str | None = None
    answer: int = 0


@contextmanager
def recorded_reads(bodies: Sequence[bytes]) -> Generator[list[Read]]:
    """Record each read of JSON that is parsed from the texts of answers, on every thread.

    What is read of equal texts counts as read of the last one.
    """
    reads: list[Read] = []
    places = {body.decode(): place for place, body in enumerate(bodies)}
    decode = json.JSONDecoder.decode

    def decode_recorded(self: json.JSONDecoder, s: str, *arguments: Any) -> Any:
        value = decode(self, s, *arguments)
        return _recorded(value, (), _Log(reads, places[s])) if s in places else value

    with patch.object(json.JSONDecoder, "decode", decode_recorded):
        yield reads


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is an object in JSON."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is an array in JSON."""
    return isinstance(value, list)


@dataclass(frozen=True, slots=True)
class _Log:
    """Reads of a call, and the answer that is read."""

    reads: list[Read]
    answer: int


def _recorded(value: Any, path: Path, log: _Log) -> Any:
    """Return JSON whose objects, arrays and texts record how they are read."""
    if is_object(value):
        members = value.items()
        made: Any = _Object({name: _recorded(m, (*path, name), log) for name, m in members})
    elif is_array(value):
        made = _Array(_recorded(item, (*path, place), log) for place, item in enumerate(value))
    elif isinstance(value, str):
        made = _Text(value)
    else:
        return value
    made.path, made.log = path, log
    return made


class _Recording:
    """Value of an answer that records how it is read.

    A copy that an SDK makes of one records nothing.
    """

    path: Path = ()
    log: _Log

    def record(self, *steps: object, use: Use = Use.ANYTHING, compared: str | None = None) -> None:
        """Record the use of what the steps lead to from here."""
        names = [step for step in steps if isinstance(step, (str, int))]
        if "log" in vars(self):  # not in a copy
            path = (*self.path, *names)
            self.log.reads.append(Read(path, use, compared, self.log.answer))

    def __getattr__(self, name: str) -> NoReturn:
        for kind, use in ((dict, Use.OBJECT), (list, Use.ARRAY)):
            if hasattr(kind, name):
                self.record(use=use)
                break
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class _Object(_Recording, dict[Any, Any]):
    def __getitem__(self, name: Any) -> Any:
        self.record(name)
        return super().__getitem__(name)

    def __contains__(self, name: object) -> bool:
        self.record(name)
        return super().__contains__(name)

    def get(self, name: Any, default: Any = None) -> Any:
        self.record(name)
        return super().get(name, default)

    def pop(self, name: Any, *default: Any) -> Any:
        self.record(name)
        return super().pop(name, *default)

    def __iter__(self) -> Iterator[Any]:
        return super().__iter__()  # defined here, so that ** asks for each member

    def items(self) -> Any:
        for name in self:
            self.record(name)
        return super().items()

    def values(self) -> Any:
        for name in self:
            self.record(name)
        return super().values()


class _Array(_Recording, list[Any]):
    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, str):
            self.record(use=Use.OBJECT)
        elif isinstance(place, int):
            self.record(max(place, 0))
        return super().__getitem__(cast("int", place))

    def __iter__(self) -> Iterator[Any]:
        for place, item in enumerate(super().__iter__()):
            self.record(place)
            yield item


class _Text(_Recording, str):
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            self.record(compared=str.__str__(other))
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __getitem__(self, place: Any) -> str:
        if isinstance(place, str):
            self.record(use=Use.OBJECT)
        return super().__getitem__(cast("int", place))

    def __contains__(self, part: object) -> bool:
        self.record(use=Use.OBJECT)
        return str(part) in str.__str__(self)

    def __iter__(self) -> Iterator[str]:
        for character in super().__iter__():
            yield _recorded(character, (*self.path, 0), self.log)

    def __int__(self) -> int:
        self.record(use=Use.NUMBER)
        return int(str.__str__(self))

    def __float__(self) -> float:
        self.record(use=Use.NUMBER)
        return float(str.__str__(self))
