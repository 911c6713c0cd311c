"""Sample values of any type that an SDK's signatures and results are made of."""

from __future__ import annotations

import ast
import collections.abc
import dataclasses
import enum
import importlib
import io
import os
import sys
import typing
from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import typing_extensions
from integrate_gen.source.scope import ModuleScope
from typing_extensions import is_typeddict

_DEEPEST = 4
"""How many objects may stand in one another: types may contain themselves."""

_SCALARS: Mapping[Any, Any] = {
    str: "sample",
    int: 7,
    float: 1.5,
    complex: 1.5,
    bool: True,
    bytes: b"c2FtcGxl",  # base64 as well, which is how JSON has bytes
    bytearray: b"c2FtcGxl",
    datetime: datetime(2024, 2, 29, 12, 30, 45, tzinfo=UTC),
    date: date(2024, 2, 29),
    time: time(12, 30, 45),
    timedelta: timedelta(seconds=90),
    Decimal: Decimal("1.5"),
    UUID: UUID("12345678-1234-5678-1234-567812345678"),
    NoneType: None,
    None: None,
    object: "sample",
    Any: "sample",
    Path: Path("sample"),
    dict: {"sample": "sample"},
    list: ["sample"],
    tuple: ("sample",),
    set: {"sample"},
}
_ARRAYS = (list, collections.abc.Sequence, collections.abc.Iterable, collections.abc.Collection)
_SETS = (set, frozenset, collections.abc.Set)
_MAPPINGS = (dict, Mapping, collections.abc.MutableMapping)
_FILES = (io.IOBase, io.BytesIO, typing.IO, typing.BinaryIO)
_WRAPPERS = (
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
    typing.Annotated,
    typing.Required,
    typing.NotRequired,
    typing.ClassVar,
    typing.Final,
)


class NoSampleError(Exception):
    """No value of a type can be made by its looks."""


@dataclass(frozen=True, slots=True)
class Sampler:
    """Makes values.

    Attributes:
        as_json: Values are what JSON has of them: objects and texts in place of instances.
        optional: Down to how many objects their optional fields are given.
    """

    as_json: bool
    optional: int

    def value(self, kind: Any, depth: int = 0) -> Any:
        """A value of a type.

        Raises:
            NoSampleError: it is none of the types that say what they are made of.
        """
        origin, arguments = get_origin(kind), get_args(kind)
        if isinstance(kind, str | typing.ForwardRef) or depth > _DEEPEST:
            raise NoSampleError(f"{kind!r} is not resolved or too deep")
        if origin in _WRAPPERS:
            return self.value(arguments[0], depth)
        if origin is Literal:
            return self._plain(arguments[0])
        if origin in (Union, UnionType):
            return self._of_a_union(arguments, depth)
        if (made := self._collection(origin or kind, arguments, depth)) is not None:
            return made
        return self._of_a_class(origin or kind, kind, depth)

    def _of_a_union(self, members: Iterable[Any], depth: int) -> Any:
        """Of the first member that can be made; None is a last resort."""
        failures: list[str] = []
        for member in sorted(members, key=lambda m: (m in (NoneType, None), _is_mark(m))):
            try:
                return self.value(member, depth)
            except NoSampleError as error:
                failures.append(str(error))
        raise NoSampleError("; ".join(failures))

    def _collection(self, kind: Any, arguments: tuple[Any, ...], depth: int) -> Any:
        if kind in _MAPPINGS and len(arguments) == 2:
            return {"sample": self.value(arguments[1], depth + 1)}
        if kind is tuple and arguments:
            items = [self.value(a, depth + 1) for a in arguments if a is not Ellipsis]
            return items if self.as_json else tuple(items)
        if kind in (*_ARRAYS, *_SETS):
            items = [self.value(arguments[0] if arguments else str, depth + 1)]
            return set(items) if kind in _SETS and not self.as_json else items
        return None

    def _of_a_class(self, kind: Any, whole: Any, depth: int) -> Any:
        for base, sample in _SCALARS.items():
            if kind is base:
                return self._plain(sample)
        if kind in _FILES or kind is os.PathLike:
            return b"sample"
        if isinstance(kind, TypeVar):
            return self.value(kind.__bound__ or (kind.__constraints__ or (str,))[0], depth)
        if hasattr(kind, "__supertype__"):
            return self.value(kind.__supertype__, depth)
        if is_typeddict(kind):
            return self._fields(_typed_dict_fields(kind), depth)
        if isinstance(kind, type):
            return self._instance(kind, whole, depth)
        raise NoSampleError(f"{kind!r} says nothing of its values")

    def _instance(self, kind: type, whole: Any, depth: int) -> Any:
        make: Any = kind
        if issubclass(kind, enum.Enum):
            member = next(iter(kind))
            return member.value if self.as_json else member
        if hasattr(kind, "model_fields"):
            given = self._fields(_model_fields(whole), depth)
            return given if self.as_json else _built(make.model_validate, given)
        if dataclasses.is_dataclass(kind):
            given = self._fields(_dataclass_fields(kind), depth)
            return given if self.as_json else _built(lambda values: make(**values), given)
        if issubclass(kind, str | int | float | bytes | dict):
            return self._of_a_class(next(b for b in kind.__mro__ if b in _SCALARS), whole, depth)
        raise NoSampleError(f"{kind.__module__}.{kind.__qualname__} does not say how it is made")

    def _fields(self, fields: Iterable[tuple[str, Any, bool]], depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, kind, required in fields:
            if required or depth < self.optional:
                try:
                    made[name] = self.value(kind, depth + 1)
                except NoSampleError:
                    if required:
                        raise
        return made

    def _plain(self, value: Any) -> Any:
        if not self.as_json:
            return value
        if isinstance(value, enum.Enum):
            return value.value
        if isinstance(value, bytes):
            return value.decode()
        if isinstance(value, datetime | date | time):
            return value.isoformat()
        if isinstance(value, timedelta):
            return value.total_seconds()
        if isinstance(value, Decimal | UUID | Path):
            return str(value)
        return list(value) if isinstance(value, set | tuple) else value


def _is_mark(kind: Any) -> bool:
    """Whether a class stands for "nothing was given"; those come in unions beside real types."""
    if get_origin(kind) is Literal and isinstance(get_args(kind)[0], enum.Enum):
        return True
    name = getattr(kind, "__name__", "")
    return name.startswith(("Omit", "NotGiven", "Unset", "Missing", "_Unset"))


def _built(make: Callable[[dict[str, Any]], Any], given: dict[str, Any]) -> Any:
    try:
        return make(given)
    except Exception as error:
        raise NoSampleError(f"sample values are refused: {type(error).__name__}") from error


def _typed_dict_fields(kind: Any) -> Iterable[tuple[str, Any, bool]]:
    # Of a class whose annotations are text, __required_keys__ knows no NotRequired.
    return [
        (name, hint, name in kind.__required_keys__ and get_origin(hint) is not NotRequired)
        for name, hint in _hints(kind).items()
    ]


def _model_fields(kind: Any) -> Iterable[tuple[str, Any, bool]]:
    return [
        (_alias(field) or name, field.annotation, field.is_required())
        for name, field in kind.model_fields.items()
    ]


def _alias(field: Any) -> str | None:
    alias = field.validation_alias or field.alias
    return alias if isinstance(alias, str) else None


def _dataclass_fields(kind: Any) -> Iterable[tuple[str, Any, bool]]:
    hints = _hints(kind)
    missing = dataclasses.MISSING
    return [
        (f.name, hints[f.name], f.default is missing and f.default_factory is missing)
        for f in dataclasses.fields(kind)
        if f.init
    ]


def _hints(kind: Any) -> dict[str, Any]:
    """A class's annotations; of names that it imports for checkers alone, what its source says."""
    try:
        return get_type_hints(kind, localns=_sources_of(kind), include_extras=True)
    except Exception as error:
        raise NoSampleError(f"{kind.__qualname__} has annotations that do not resolve") from error


def _sources_of(kind: Any) -> Mapping[str, Any]:
    """Names in the modules of a class and of what it is written to derive from."""
    bases = getattr(kind, "__orig_bases__", ())  # all that a TypedDict remembers of them
    modules = dict.fromkeys([kind.__module__, *(base.__module__ for base in bases)])
    return ChainMap(*(_Source(name) for name in modules if hasattr(sys.modules[name], "__file__")))


class _Source(dict[str, Any]):
    """What the names in a module's source are, those for checkers among them."""

    def __init__(self, module: str) -> None:
        super().__init__(vars(sys.modules[module]))
        path = Path(str(sys.modules[module].__file__))
        tree = ast.parse(path.read_bytes())
        self._scope = ModuleScope(module, tree, is_package=path.stem == "__init__")

    def __missing__(self, name: str) -> Any:
        found = self._scope.resolve(name)
        if found is None:
            raise KeyError(name)
        module = importlib.import_module(found.module)
        return getattr(module, found.name) if found.name else module
