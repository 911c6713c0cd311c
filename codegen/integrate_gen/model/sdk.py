"""The SDK as it was found: namespaces, methods, signatures and their types.

Every class here is frozen, holds only plain data and round-trips through JSON
(:func:`to_json`, :func:`from_json`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")

CALL = "()"
"""What marks an attribute that is called on the way to a namespace or a method."""


class ParameterKind(StrEnum):
    """The five kinds of a Python parameter, as :mod:`inspect` names them."""

    POSITIONAL_ONLY = "positional_only"
    POSITIONAL_OR_KEYWORD = "positional_or_keyword"
    VAR_POSITIONAL = "var_positional"
    KEYWORD_ONLY = "keyword_only"
    VAR_KEYWORD = "var_keyword"


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """One imported name: ``from module import name``, or ``import module`` where ``name`` is empty.

    ``bound`` is the name under which an expression uses it.
    """

    module: str
    name: str
    bound: str

    @property
    def reference(self) -> str:
        """The absolute name, ``module:name`` (or the module alone)."""
        return f"{self.module}:{self.name}" if self.name else self.module


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """A type or default expression as its author wrote it, with the imports that resolve it."""

    text: str
    imports: tuple[Import, ...] = ()

    def __hash__(self) -> int:
        """That of its text, which Python keeps: few of one text differ in their imports."""
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a signature; ``default`` is its source expression, None when required."""

    name: str
    kind: ParameterKind
    annotation: TypeExpr | None = None
    default: TypeExpr | None = None

    @property
    def required(self) -> bool:
        """Whether a call must give it."""
        variadic = (ParameterKind.VAR_POSITIONAL, ParameterKind.VAR_KEYWORD)
        return self.default is None and self.kind not in variadic

    def __hash__(self) -> int:
        """That of its name, type and default: few of these differ in the kind."""
        return hash((self.name, self.annotation, self.default))


@dataclass(frozen=True, slots=True)
class Signature:
    """Parameters without ``self``, in order, and the return type as annotated.

    ``deprecated`` is what the SDK says against calling an overload so, None where it is current.
    """

    parameters: tuple[Parameter, ...]
    returns: TypeExpr | None = None
    deprecated: str | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """What the answers of a listing hold.

    Attributes:
        place: The field, dotted where it is within another; empty where they are lists themselves.
        type: Of one item.
    """

    place: str
    type: TypeExpr


@dataclass(frozen=True, slots=True)
class Method:
    """One callable of a namespace.

    Attributes:
        name: What the SDK calls it, affix included.
        public: The same without an async affix.
        symbol: ``module:Class.function``.
        line: The line of its definition, from 1.
        is_async: It is defined with ``async def``.
        signature: The implementation's.
        overloads: The ``@overload`` signatures in order.
        overload_lines: The lines of those.
        http: ``VERB /path`` where the source states it.
        docs: A link where the docstring has one.
        deprecated: The SDK's message, None when the method is current.
        replaced: The SDK put a function in its place at run time; the rest is what its source
            states of the method of this name.
    """

    name: str
    public: str
    symbol: str
    line: int
    is_async: bool
    signature: Signature
    overloads: tuple[Signature, ...] = ()
    overload_lines: tuple[int, ...] = ()
    http: str = ""
    docs: str = ""
    deprecated: str | None = None
    replaced: bool = False

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """What a caller sees: the overloads, or the one signature."""
        return self.overloads or (self.signature,)


@dataclass(frozen=True, slots=True)
class Call:
    """How a namespace that takes arguments is had.

    Attributes:
        method: The method of its parent that gives it; ``__call__`` where the parent is called.
        signature: What that takes; no result is stated.
    """

    method: str
    signature: Signature


@dataclass(frozen=True, slots=True)
class Namespace:
    """A node of the client's tree.

    Attributes:
        path: Its names from the root on; empty for the root.
        access: The attributes that lead to it from the root: its path, and those of async twins.
            One that is called is marked with ``CALL``, and has no attribute of its own behind it.
        symbol: ``module:Class``, or the module that is one; empty where there are only children.
        methods: What can be called on it.
        children: The namespaces below it.
        call: The call of its parent that gives it; None where it is an attribute.
    """

    path: tuple[str, ...]
    access: tuple[str, ...]
    symbol: str
    methods: tuple[Method, ...] = ()
    children: tuple[Namespace, ...] = ()
    call: Call | None = None

    def walk(self) -> Iterator[Namespace]:
        """This namespace and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True, order=True)
class Skip:
    """A callable or namespace that was found and left out: its path from the client and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Distribution:
    """An installed distribution that the SDK's source was read from."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Sdk:
    """One SDK: where it came from, its tree from the root on, and what discovery left out."""

    distributions: tuple[Distribution, ...]
    root: Namespace
    skipped: tuple[Skip, ...] = ()


def to_json(value: object) -> str:
    """Serialise any value of this model; equal values give equal text."""
    plain = TypeAdapter[object](type(value)).dump_python(value, mode="json")
    return json.dumps(plain, sort_keys=True)


def from_json(text: str, kind: type[T]) -> T:
    """Rebuild a value of ``kind`` from :func:`to_json`'s text."""
    return TypeAdapter(kind).validate_json(text)
