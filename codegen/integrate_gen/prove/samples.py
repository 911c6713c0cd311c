"""Sample values of types in SDKs' signatures and results."""

from __future__ import annotations

import collections.abc
import enum
import io
import os
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin
from uuid import UUID

import pydantic
import typing_extensions
from typing_extensions import is_typeddict

from integrate_gen.results.aliases import TYPE_STATEMENTS

from .addresses import address, is_named_as_address
from .annotations import aliased
from .constraints import FINAL_STATES, constrained
from .fields import (
    Field,
    constructor_parameters,
    dataclass_fields,
    model_fields,
    own_constructor,
    struct_fields,
    typed_dict_fields,
    typed_properties,
)
from .mending import mends
from .no_sample import NoSampleError
from .openapi_models import alternative, is_openapi_model, openapi_fields, single_value
from .pauses import short_call

_FULL_DEPTH = 4
"""Depth below which lists are empty and optional values are None, since a type may contain itself.
"""

_MAX_DEPTH = 12

_HOST = "example.com"

_LEVELS_OF_DATA = 2
"""Levels of objects in the data that a constructor takes."""

_MOST_MENDS = 10
"""Mends of the sample of one model."""

_SCALARS: Mapping[Any, Any] = {
    str: "sample",
    int: 7,
    float: 1.5,
    complex: 1.5,
    bool: True,
    bytes: b"c2FtcGxl",  # valid base64, the form of bytes in JSON
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
_BASES = (pydantic.BaseModel, enum.Enum)
_FUNCTION: Any = Callable
_FILES = (typing.IO, typing.BinaryIO)
_WRAPPERS = (
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
    typing.Required,
    typing.NotRequired,
    typing.ClassVar,
    typing.Final,
)


@dataclass(frozen=True, slots=True)
class Sampler:
    """Makes sample values.

    Attributes:
        as_json: Whether to return JSON values, such as dicts and strings, instead of instances.
        optional: Number of levels of nested objects with optional fields.
        levels: Number of levels of nested objects whose members in JSON are the typed properties
            of their classes, where these declare no fields.
        host: Host to which the addresses in such objects lead.
    """

    as_json: bool
    optional: int
    levels: int = 0
    host: str = _HOST

    def value(self, kind: Any, depth: int = 0) -> Any:
        """Return a value of a type.

        Raises:
            NoSampleError: The type does not declare its content.
        """
        kind = Any if kind is any else kind  # a slip that no checker of the SDK found
        origin, arguments = get_origin(kind), get_args(kind)
        if isinstance(kind, str | typing.ForwardRef) or depth > _MAX_DEPTH:
            raise NoSampleError(f"{kind!r} is not resolved or too deep")
        if origin is typing.Annotated:
            return constrained(self.value(arguments[0], depth), arguments[1:])
        if origin in _WRAPPERS:
            return self.value(arguments[0], depth)
        alias = origin or kind
        if isinstance(alias, TYPE_STATEMENTS):
            return self.value(aliased(alias, arguments), depth)
        if origin is Literal:
            return self._plain(next((a for a in arguments if a in FINAL_STATES), arguments[0]))
        if origin in (Union, UnionType):
            return self._union_member(arguments, depth)
        if (collection := self._collection(origin or kind, arguments, depth)) is not None:
            return collection
        return self._class_value(origin or kind, kind, depth)

    def _union_member(self, members: Iterable[Any], depth: int) -> Any:
        """Return a value of the first member that has one, preferably not None."""
        failures: list[str] = []
        is_deep = depth >= _FULL_DEPTH

        def rank(member: Any) -> tuple[bool, ...]:
            is_none = member in (NoneType, None)
            is_any = member is object
            is_last = is_any, _is_sentinel(member), _is_function(member), _needs_client(member)
            says_nothing = not self.as_json and _takes_only_keywords(member)
            return is_none is not is_deep, *is_last, says_nothing

        for member in sorted(members, key=rank):
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
            if depth > _FULL_DEPTH:
                return set[Any]() if kind in _SETS and not self.as_json else []
            # An object in a list is on the level of one without.
            inner = replace(self, levels=self.levels + 1) if self.levels else self
            items = [inner.value(arguments[0] if arguments else str, depth + 1)]
            return set(items) if kind in _SETS and not self.as_json else items
        return None

    def _class_value(self, kind: Any, declared: Any, depth: int) -> Any:
        for base, sample in _SCALARS.items():
            if kind is base:
                return self._plain(sample)
        if kind in _FILES or _is_file(kind):
            return b"sample"
        if kind is os.PathLike:
            return self._plain(_SCALARS[Path])
        if _is_function(kind) and not self.as_json:
            return _do_nothing
        if isinstance(kind, TypeVar):
            return self.value(kind.__bound__ or (kind.__constraints__ or (str,))[0], depth)
        if hasattr(kind, "__supertype__"):
            return self.value(kind.__supertype__, depth)
        if is_typeddict(kind):
            return self._fields(typed_dict_fields(kind), depth)
        if isinstance(kind, type):
            return self._instance(kind, declared, depth)
        raise NoSampleError(f"{kind!r} does not declare its values")

    def _instance(self, kind: type, declared: Any, depth: int) -> Any:
        make: Any = kind
        if kind in _BASES:
            raise NoSampleError(f"{kind.__qualname__} declares no values, only its subclasses do")
        if issubclass(kind, enum.Enum):
            member = next(iter(kind))
            return member.value if self.as_json else member
        if hasattr(make, "model_fields"):
            fields = self._fields(model_fields(declared), depth)
            return fields if self.as_json else _validated(make, fields)
        if hasattr(make, "__dataclass_fields__"):
            fields = self._fields(dataclass_fields(kind), depth)
            return fields if self.as_json else _construct(make, fields)
        if hasattr(make, "__struct_fields__"):
            fields = self._fields(struct_fields(kind, as_json=self.as_json), depth)
            return fields if self.as_json else _construct(make, fields)
        if is_openapi_model(make):
            return self._openapi_model(make, depth)
        if issubclass(kind, str | int | float | bytes | dict | date | time):
            return self._class_value(
                next(b for b in kind.__mro__ if b in _SCALARS), declared, depth
            )
        if not self.as_json and (parameters := constructor_parameters(make)) is not None:
            return self._constructed(make, list(parameters), depth)
        if constants := _constants(make):
            return self._plain(constants[0])
        if not self.as_json and (untyped := own_constructor(make)):
            return _construct(make, {p.name: self.value(str) for p in untyped})
        if self.as_json and depth < self.levels and (typed := typed_properties(make)):
            return self._of_properties(make, typed, depth)
        raise NoSampleError(f"{kind.__module__}.{kind.__qualname__} does not declare its fields")

    def _of_properties(self, kind: Any, typed: Iterable[Field], depth: int) -> dict[str, Any]:
        """Return an object with a member for each of the typed properties that have a sample."""
        members: dict[str, Any] = {}
        for name, hint, *_ in typed:
            with suppress(NoSampleError):
                value = self.value(hint, depth + 1)
                # A call may request several addresses, and each has another answer.
                if _is_address(name, value):
                    value = address(self.host, kind.__name__, name)
                members[name] = value
        return members

    def _openapi_model(self, kind: Any, depth: int) -> Any:
        value = single_value(kind)
        if value is not None:
            sample = self.value(value, depth + 1)
            return sample if self.as_json else _construct(kind, {"value": sample})
        kind, told = alternative(kind, as_json=self.as_json)
        fields = self._fields(openapi_fields(kind, as_json=self.as_json), depth)
        fields = {**fields, **told}
        return fields if self.as_json else _construct(kind, fields)

    def _constructed(self, make: Any, parameters: Sequence[Field], depth: int) -> Any:
        """Call a constructor with the required arguments, or with more if none is required.

        An object without data is rarely an argument; and a constructor may refuse the required
        arguments alone.
        """
        least = self._fields(parameters, depth)
        if least or depth > 1:
            for arguments in self._forms(make, parameters, least, depth):
                with suppress(NoSampleError):
                    return _construct(make, arguments)
        more = replace(self, optional=depth + 1)._fields(parameters, depth)
        return _construct(make, _accepted(make, least, more))

    def _forms(
        self, make: Any, parameters: Iterable[Field], least: dict[str, Any], depth: int
    ) -> Iterator[dict[str, Any]]:
        """Yield arguments of a constructor, first with the data that the class has properties for.

        At last texts that are addresses by their names are some.
        """
        holding = [name for name, kind, *_ in parameters if _is_any_json(kind)]
        if holding and typed_properties(make):
            data = Sampler(as_json=True, optional=0, levels=_LEVELS_OF_DATA).value(make)
            with_data = dict.fromkeys(holding, data)
            more = replace(self, optional=depth + 1)._fields(parameters, depth)
            yield _with_addresses({**more, **with_data})
            yield {**least, **with_data}
        yield least
        yield _with_addresses(least)

    def _fields(self, fields: Iterable[Field], depth: int) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, kind, required, constraints in fields:
            # A constant tells which of several models an answer is, even where it has a default.
            if required or depth < self.optional or (self.as_json and _is_constant(kind)):
                try:
                    values[name] = constrained(self.value(kind, depth + 1), constraints)
                except NoSampleError:
                    if required and not self.as_json:
                        raise
                    if required:  # better than no answer: the SDK's errors tell what it wants
                        values[name] = _SCALARS[str]
        return values

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
        return list(cast("Iterable[Any]", value)) if isinstance(value, set | tuple) else value


def _is_address(name: str, value: object) -> bool:
    return isinstance(value, str) and is_named_as_address(name)


def _with_addresses(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return arguments of which each that is a text and named for an address is one."""
    texts = [name for name, value in arguments.items() if _is_address(name, value)]
    addresses = dict.fromkeys(texts, address(_HOST))
    return {**arguments, **addresses}


def _is_any_json(kind: Any) -> bool:
    """Whether a type is an object in JSON with any members, or None."""
    members = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return any(get_origin(m) in _MAPPINGS and get_args(m) == (str, Any) for m in members)


def _is_file(kind: Any) -> bool:
    """Whether a type is a class of Python's own files, such as ``io.BufferedReader``."""
    return isinstance(kind, type) and issubclass(kind, io.IOBase)


def _do_nothing(*arguments: object, **named: object) -> None:
    """Sample of a function that is called with results, or when something happens."""


def _is_function(kind: Any) -> bool:
    return (get_origin(kind) or kind) is _FUNCTION


def _is_sentinel(kind: Any) -> bool:
    """Whether a type is a sentinel for an argument that is not passed."""
    if get_origin(kind) is Literal and isinstance(get_args(kind)[0], enum.Enum):
        return True
    name = getattr(kind, "__name__", "")
    return name.startswith(("Omit", "NotGiven", "Unset", "Missing", "_Unset"))


def _needs_client(kind: Any) -> bool:
    """Whether a class is made with a client or its session, as what a call returns is."""
    if not isinstance(kind, type) or (parameters := own_constructor(kind)) is None:
        return False
    needed = (p.name.lower() for p in parameters if p.default is p.empty)
    return any("client" in name or name == "session" for name in needed)


def _takes_only_keywords(kind: Any) -> bool:
    """Whether a class takes its data as ``**kwargs``, so that a sample of it would be empty."""
    declares = any(hasattr(kind, name) for name in ("model_fields", "__members__"))
    return isinstance(kind, type) and not declares and own_constructor(kind) == []


def _accepted(
    make: Callable[..., Any], least: Mapping[str, Any], more: dict[str, Any]
) -> dict[str, Any]:
    """Return as many arguments as a constructor accepts together with the least ones."""
    with suppress(NoSampleError):
        _construct(make, more)
        return more
    accepted = dict(least)
    for name, value in more.items():
        with suppress(NoSampleError):
            _construct(make, {**accepted, name: value})
            accepted[name] = value
    return accepted


def _validated(model: Any, values: dict[str, Any]) -> Any:
    """Return a model with values like these, mended where its own validators refuse them."""
    for _ in range(_MOST_MENDS):
        try:
            return model.model_validate(values)
        except Exception as error:
            mended = next(mends(values, error), values)
            if mended == values:
                break
            values = mended
    return _construct(lambda: model.model_validate(values), {})


def _is_constant(kind: Any) -> bool:
    """Whether a type has one value alone, beside None."""
    members = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    present = [member for member in members if member is not NoneType]
    if len(present) != 1:
        return False
    if isinstance(present[0], type) and issubclass(present[0], enum.Enum):
        return len(present[0].__members__) == 1
    return get_origin(present[0]) is Literal and len(get_args(present[0])) == 1


def _constants(kind: type[Any]) -> list[Any]:
    """Return the texts and numbers of a class that has nothing else, as an enumeration has."""
    members = [value for name, value in vars(kind).items() if not name.startswith("_")]
    return members if all(isinstance(value, str | int) for value in members) else []


def _construct(make: Callable[..., Any], values: dict[str, Any]) -> Any:
    try:
        with short_call():  # the class may be a client, which tries to connect
            return make(**values)
    except Exception as error:
        raise NoSampleError(f"sample values are refused: {type(error).__name__}") from error
