"""The model of an SDK: namespaces, methods, signatures and type expressions.

All classes are frozen, contain plain data only, and round-trip through JSON (:func:`to_json`,
:func:`from_json`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")

CALL_MARK = "()"
"""Suffix of a called attribute in a path: ``messages()``."""

CALL_ITSELF = "__call__"
"""Method of a call of a namespace itself."""


class ParameterKind(StrEnum):
    """The five kinds of a Python parameter, as :mod:`inspect` names them."""

    POSITIONAL_ONLY = "positional_only"
    POSITIONAL_OR_KEYWORD = "positional_or_keyword"
    VAR_POSITIONAL = "var_positional"
    KEYWORD_ONLY = "keyword_only"
    VAR_KEYWORD = "var_keyword"


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """One import: ``from module import name``, or ``import module`` if the name is empty.

    Attributes:
        module: Absolute name of the module.
        name: Imported name; empty for the module itself.
        bound: Name that expressions use, which an ``as`` clause may change.
    """

    module: str
    name: str
    bound: str

    @property
    def reference(self) -> str:
        """Absolute name: ``module:name``, or the module alone."""
        return f"{self.module}:{self.name}" if self.name else self.module


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """A type or default expression as written in the source, with the imports that resolve it.

    Attributes:
        text: The expression. Of a method's own type parameters it has the bounds, or ``Any``.
        imports: Imports of its names.
        generic: The expression with the type parameters themselves; None if it has none. What
            rewrites an expression may leave it out.
    """

    text: str
    imports: tuple[Import, ...] = ()
    generic: TypeExpr | None = None

    @property
    def written(self) -> TypeExpr:
        """The expression as a signature has it, which declares the type parameters."""
        return self.generic or self

    def rewritten(self, rewrite: Callable[[TypeExpr], TypeExpr]) -> TypeExpr:
        """Return the expression, and its generic form, as a function rewrites them."""
        if self.generic is None:
            return rewrite(self)
        return replace(rewrite(replace(self, generic=None)), generic=rewrite(self.generic))


SDK_DEFAULT = TypeExpr("SDK_DEFAULT", (Import("integrate_runtime", "SDK_DEFAULT", "SDK_DEFAULT"),))
"""A default that only the SDK knows, since generated code does not copy its expression."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a signature.

    Attributes:
        name: Name of the parameter.
        kind: Kind of the parameter.
        annotation: Type expression; None if there is none.
        default: Source expression of the default; None if there is none.
    """

    name: str
    kind: ParameterKind
    annotation: TypeExpr | None = None
    default: TypeExpr | None = None

    @property
    def required(self) -> bool:
        """Whether a call must pass an argument."""
        variadic = (ParameterKind.VAR_POSITIONAL, ParameterKind.VAR_KEYWORD)
        return self.default is None and self.kind not in variadic


@dataclass(frozen=True, slots=True)
class TypeParameter:
    """A type parameter that a method declares itself (PEP 695): ``T`` in ``def first[T](...)``.

    Attributes:
        name: Name of the parameter.
        stars: ``*`` of a variadic one, ``**`` of a parameter specification; empty for one type.
        bounds: The bound, or the constraints if there are several; empty without any.
        default: The default (PEP 696); None if there is none.
    """

    name: str
    stars: str = ""
    bounds: tuple[TypeExpr, ...] = ()
    default: TypeExpr | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature of a method.

    Attributes:
        parameters: Parameters in order, without ``self``.
        returns: Annotated return type; None if there is none.
        deprecated: The SDK's deprecation message for this overload; None if it is current.
        type_parameters: Type parameters that the method declares, in order.
    """

    parameters: tuple[Parameter, ...]
    returns: TypeExpr | None = None
    deprecated: str | None = None
    type_parameters: tuple[TypeParameter, ...] = ()

    @property
    def types(self) -> Iterator[TypeExpr]:
        """The annotations of the parameters, and the result."""
        yield from (p.annotation for p in self.parameters if p.annotation is not None)
        if self.returns is not None:
            yield self.returns


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a page.

    Attributes:
        path: Dotted path from the page to the list of items; empty if the page is a list itself.
        type: Type of an item.
    """

    path: str
    type: TypeExpr


@dataclass(frozen=True, slots=True)
class GrowingList:
    """Members of a list that requests a page at a time while it is iterated.

    Attributes:
        items: Attribute with the items that were read.
        has_more: Method that tells whether a page follows.
        read: Method that requests a page and returns its items.
    """

    items: str
    has_more: str
    read: str

    @property
    def members(self) -> tuple[str, str, str]:
        """The names, in the order of the runtime's ``Operation.growing_list``."""
        return self.items, self.has_more, self.read


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages that a method gives by an iterator, or by a list that grows.

    Attributes:
        result: Type of reading one page.
        growing: How a list that is no iterator reads its pages; None for an iterator.
    """

    result: TypeExpr
    growing: GrowingList | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """One callable of a namespace.

    Attributes:
        name: The SDK's name, with an async affix if it has one.
        public: Name without the async affix.
        symbol: ``module:Class.function``.
        line: Line of the definition, from 1.
        is_async: Whether it is defined with ``async def``.
        signature: Signature of the implementation.
        overloads: Signatures of the overloads in order.
        overload_lines: Lines of the overloads.
        http: ``VERB /path``, or the verb alone; empty if the source does not state it.
        docs: Documentation link in the docstring; empty if there is none.
        deprecated: The SDK's deprecation message; None if the method is current.
        docstring: The SDK's docstring, of the first overload that has one if the implementation has
            none.
        replaced: Whether the SDK replaces the method by another function at run time. The model is
            that of the method in the source.
        pages: Pages of the iterator that the method returns; None if it returns none.
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
    docstring: str = ""
    replaced: bool = False
    pages: Pages | None = None

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """Signatures that callers see: the overloads, or the only signature."""
        return self.overloads or (self.signature,)


@dataclass(frozen=True, slots=True)
class Call:
    """The call that returns a namespace.

    Attributes:
        method: Called method of the parent; ``__call__`` if the parent itself is called.
        signature: Parameters of the call; the return type is always None.
    """

    method: str
    signature: Signature


@dataclass(frozen=True, slots=True)
class Namespace:
    """A node of the client's tree.

    Attributes:
        path: Names from the root on; empty for the root.
        access: SDK attributes from the root on, those of async twins included. A called attribute
            ends with ``CALL_MARK``; the namespace that the call returns has no attribute itself.
        symbol: ``module:Class``, or the name of a module; empty if there are only children.
        methods: Methods of the namespace.
        children: Namespaces below.
        call: The call that returns the namespace; None if it is an attribute of its parent.
    """

    path: tuple[str, ...]
    access: tuple[str, ...]
    symbol: str
    methods: tuple[Method, ...] = ()
    children: tuple[Namespace, ...] = ()
    call: Call | None = None

    def walk(self) -> Iterator[Namespace]:
        """Yield this namespace and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True, order=True)
class Skip:
    """A callable or namespace that is left out.

    Attributes:
        path: Attribute path from the client.
        reason: Reason to leave it out.
    """

    path: str
    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Distribution:
    """An installed distribution with source of the SDK."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Sdk:
    """One SDK.

    Attributes:
        distributions: Distributions with its source.
        root: Its tree.
        skipped: Callables and namespaces that discovery left out on purpose.
    """

    distributions: tuple[Distribution, ...]
    root: Namespace
    skipped: tuple[Skip, ...] = ()


def to_json(value: object) -> str:
    """Return a value of this module as JSON; equal values give equal text."""
    plain = TypeAdapter[object](type(value)).dump_python(value, mode="json")
    return json.dumps(plain, sort_keys=True)


def from_json(text: str, kind: type[T]) -> T:
    """Return the value of class ``kind`` for a text of :func:`to_json`."""
    return TypeAdapter(kind).validate_json(text)
