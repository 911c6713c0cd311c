"""Sample values of the types in githubkit's signatures and models.

A value depends on its type and its name alone, so that calls are reproducible, and a swapped or
renamed parameter gives another request. Values have the annotated Python types; :func:`as_json`
turns them into a body.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from types import NoneType, UnionType
from typing import (
    IO,
    Annotated,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)
from zlib import crc32

from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen
from githubkit.typing import UnsetType
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import to_jsonable_python
from typing_extensions import is_typeddict

_MAPPINGS = (dict, Mapping)
# Matches for patterns of githubkit's models that ordinary text does not match.
_TEXTS = (
    "sample",
    "c2FtcGxl",
    "0123456789" * 4,
    "refs/heads/sample",
    "pkg:pypi/sample",
    "https://example.com/sample",
    f"sha256:{'0a' * 32}",
    "ssh-ed25519 c2FtcGxl",
)


def first_usable(members: Sequence[Any]) -> Any:
    """Return the first member of a union that is not None, ``UNSET`` or an open file."""
    return next(iter(usable(members)), NoneType)


def usable(members: Sequence[Any]) -> list[Any]:
    """Return the members of a union without None, ``UNSET`` and open files."""
    return [member for member in members if member not in (NoneType, UnsetType, IO[bytes])]


class EachInTurn:
    """Picks the least picked member of each union, so that repeated samples have all of them.

    Attributes:
        has_news: Whether a member was picked for the first time since the flag was reset.
    """

    def __init__(self) -> None:
        self.has_news = False
        self._picked = Counter[tuple[int, ...]]()

    def choose(self, members: Sequence[Any]) -> Any:
        """Pick a member of a union."""
        named = [(*map(id, members), id(member)) for member in usable(members)]
        if not named:
            return NoneType
        found = min(named, key=lambda name: self._picked[name])
        self.has_news = self.has_news or not self._picked[found]
        self._picked[found] += 1
        return next(member for member in members if id(member) == found[-1])


@dataclass(frozen=True, slots=True)
class Limits:
    """Constraints of a value's annotation or field.

    Attributes:
        pattern: Regular expression for a string.
        shortest: Minimum length of a string or list.
        longest: Maximum length of a string or list.
        least: Minimum of a number.
        greatest: Maximum of a number.
    """

    pattern: str | None = None
    shortest: int = 0
    longest: int = sys.maxsize
    least: float = -sys.maxsize
    greatest: float = sys.maxsize


@dataclass(frozen=True, slots=True)
class Sampler:
    """Makes sample values.

    Attributes:
        depth: Number of levels of nested objects with optional fields; objects below have required
            fields only.
        choose: Function that picks a member of a union.
    """

    depth: int
    choose: Callable[[Sequence[Any]], Any] = first_usable

    def value(self, kind: Any, name: str, rules: Iterable[object] = ()) -> Any:
        """Return a value.

        Args:
            kind: Type of the value.
            name: Parameter or field.
            rules: Metadata of the field, as pydantic has them.

        Raises:
            LookupError: If there is no sample of the type, or none that fits the metadata.
        """
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return self.value(arguments[0], name, (*rules, *arguments[1:]))
        if origin in (Union, UnionType):
            return self.value(self.choose(arguments), name, rules)
        if origin is Literal:
            return arguments[0]
        if (origin or kind) is list:
            return self._list(arguments[0] if arguments else str, name, read_limits(rules))
        if (origin or kind) in _MAPPINGS:
            return {f"x-{name}": self.value(arguments[1] if arguments else str, name)}
        if is_typeddict(kind) or (isinstance(kind, type) and issubclass(kind, BaseModel)):
            return self._object(kind)
        return _scalar(kind, name, read_limits(rules))

    def _list(self, item: Any, name: str, limits: Limits) -> list[Any]:
        # Two texts or numbers reveal a lost order; one object of each kind is enough.
        enough = 2 if _chosen(item) in (str, int) else 1
        count = min(max(enough, limits.shortest), limits.longest)
        return [self.value(item, f"{name}{index}") for index in range(1, count + 1)]

    def _object(self, kind: Any) -> dict[str, Any]:
        nested = Sampler(max(self.depth - 1, 0), self.choose)
        return {
            field.key: nested.value(field.kind, field.key, field.rules)
            for field in fields_of(kind)
            if field.required or self.depth
        }


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model or TypedDict.

    Attributes:
        key: Key in JSON objects: the alias of a model's field.
        kind: Type of the field.
        required: Whether every object has the field.
        rules: Metadata of the field, as pydantic has them.
    """

    key: str
    kind: Any
    required: bool
    rules: tuple[object, ...]


@cache
def fields_of(kind: Any) -> tuple[Field, ...]:
    """Return the fields of a model or TypedDict in order."""
    return tuple(_typed_dict_fields(kind) if is_typeddict(kind) else _model_fields(kind))


@cache
def model_of(kind: Any) -> type[BaseModel] | None:
    """Return the model of a TypedDict: ``Body`` for githubkit's ``BodyType``."""
    models = sys.modules[kind.__module__.partition(".types")[0] + ".models"]
    return getattr(models, kind.__name__.removesuffix("Type"), None)


def _chosen(kind: Any) -> Any:
    """Return the member as which a union, annotated or not, is sampled."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _chosen(arguments[0])
    return _chosen(first_usable(arguments)) if origin in (Union, UnionType) else kind


def as_json(value: Any) -> Any:
    """Return a sample as JSON values."""
    return to_jsonable_python(value)


def read_limits(rules: Iterable[object]) -> Limits:
    """Return the constraints in pydantic's metadata."""
    found: dict[str, Any] = {}
    for rule in _flat(rules):
        match rule:
            case MinLen(minimum):
                found["shortest"] = minimum
            case MaxLen(maximum):
                found["longest"] = maximum
            case Ge(bound) | Gt(bound):
                found["least"] = bound
            case Le(bound) | Lt(bound):
                found["greatest"] = bound
            case _:
                if pattern := getattr(rule, "pattern", None):
                    found["pattern"] = pattern
    return Limits(**found)


def _flat(rules: Iterable[object]) -> Iterator[object]:
    for rule in rules:
        yield from rule.metadata if isinstance(rule, FieldInfo) else (rule,)


def _typed_dict_fields(kind: Any) -> Iterator[Field]:
    """Add the metadata of the model, since a TypedDict has none."""
    model = model_of(kind)
    for name, hint in get_type_hints(kind, include_extras=True).items():
        bare = get_args(hint)[0] if _is_qualified(hint) else hint
        rules = model.model_fields[name].metadata if model is not None else ()
        yield Field(name, bare, name in kind.__required_keys__, tuple(rules))


def _is_qualified(hint: Any) -> bool:
    return str(get_origin(hint)).endswith("Required")


def _model_fields(kind: type[BaseModel]) -> Iterator[Field]:
    for name, field in kind.model_fields.items():
        yield Field(
            field.alias or name, field.annotation, field.is_required(), tuple(field.metadata)
        )


def _scalar(kind: Any, name: str, limits: Limits) -> Any:
    seed = crc32(name.encode())
    if kind is str or kind is Any or kind is object:
        return _text(name, limits)
    if kind is bool:
        return seed % 2 == 0
    if kind is int:
        return int(_number(seed % 1000 + 1, limits))
    if kind is float:
        return _number(seed % 1000 + 0.5, limits)
    if kind is datetime:
        return datetime(2024, 2, 29, 12, 30, 45, tzinfo=UTC) + timedelta(days=seed % 100)
    if kind is date:
        return date(2024, 2, 29) + timedelta(days=seed % 100)
    if kind is bytes:
        return name.encode()
    if kind is NoneType:
        return None
    raise LookupError(f"no sample of {kind!r} for {name}")


def _text(name: str, limits: Limits) -> str:
    text = f"{name} é&+1".ljust(limits.shortest, ".")[: limits.longest]
    if limits.pattern is None:
        return text
    for candidate in (text, *_TEXTS):
        fits = limits.shortest <= len(candidate) <= limits.longest
        if fits and re.search(limits.pattern, candidate):
            return candidate
    raise LookupError(f"no text for {name} matches {limits.pattern}")


def _number(preferred: float, limits: Limits) -> float:
    return min(max(preferred, limits.least), limits.greatest)


_PATIENCE = 12
"""Number of samples without a new member after which all members count as sampled."""


def samples_of_all_members(kind: Any, name: str, depth: int) -> Iterator[Any]:
    """Yield values of a type until each member of each union, at any depth, was sampled."""
    turns, without_news = EachInTurn(), 0
    while without_news < _PATIENCE:
        turns.has_news = False
        sample = Sampler(depth, turns.choose).value(kind, name)
        without_news = 0 if turns.has_news else without_news + 1
        if turns.has_news:
            yield sample
