"""Namespaces that take arguments: what calling a namespace gives, read from its source alone.

Nothing is called: the annotation says the class of what a call gives, and the source of that
class's constructor what it holds.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.model.identifiers import AttributeName, unused
from integrate_gen.model.provider import AsyncStyle
from integrate_gen.model.sdk import Call, Signature
from integrate_gen.signatures.read import read_annotation, read_signature
from integrate_gen.signatures.resolve import annotated_class
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex

from .async_pairs import NO_TWIN, Chosen, LeftOut, choose
from .members import Kind, Owner, may_be_namespace
from .return_types import read_gift

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@dataclass(frozen=True)
class CalledNamespace:
    """What calling a namespace gives: its class, and the call."""

    owner: Owner
    call: Call

    def name(self, taken: Container[str]) -> str:
        """A name for its module that is free: ``message_context`` of ``MessageContext``."""
        words = _WORD_START.sub("_", self.owner.cls.__name__).strip("_")
        return unused(AttributeName(words.lower()), taken)


class Calls:
    """What calls of namespaces and of their methods give, read once for each class."""

    def __init__(self, sources: SourceIndex) -> None:
        self._sources = sources
        self._called: dict[Kind, CalledNamespace | None] = {}
        self._given: dict[tuple[Kind, AsyncStyle], Mapping[str, CalledNamespace]] = {}

    def called(self, parent: Owner) -> CalledNamespace | None:
        """What calling a namespace gives; None where it cannot be called, or no class is stated.

        A call with overloads may give one of several classes, and a coroutine is a call of the API.
        """
        if parent.kind not in self._called:
            self._called[parent.kind] = _called(parent, self._sources)
        return self._called[parent.kind]

    def given(self, parent: Owner, style: AsyncStyle) -> Mapping[str, CalledNamespace]:
        """The namespaces that methods give, by the method's name.

        Only where async methods have names that tell them can another method be no call of the API.
        What calling the parent itself gives is no other namespace.
        """
        key = parent.kind, style
        if key not in self._given:
            self._given[key] = dict(self._given_by_methods(parent, style))
        return self._given[key]

    def _given_by_methods(
        self, parent: Owner, style: AsyncStyle
    ) -> Iterator[tuple[str, CalledNamespace]]:
        functions = parent.functions
        left_out = (d for d in choose(functions, style) if isinstance(d, LeftOut))
        called = self.called(parent)
        for name in (d.name for d in left_out if d.reason == NO_TWIN):
            given = _given(parent, name, functions[name], self._sources)
            again = given and called and given.owner.cls is called.owner.cls
            if given and not again and _is_awaited(given.owner, style):
                yield name, given


def _called(parent: Owner, sources: SourceIndex) -> CalledNamespace | None:
    function = call_of(parent)
    if function is None:
        return None
    try:
        definition = sources.method(parent.cls, "__call__", function)
        header = definition.function.header
        if header.is_async or definition.overloads or header.returns is None:
            return None
        signature = read_signature(definition.function, definition.scope)
        cls = annotated_class(signature.returns) if signature.returns else None
    except SdkError:
        return None
    if cls is None or not may_be_namespace(cls, parent):
        return None
    return CalledNamespace(Owner(cls), Call("__call__", replace(signature, returns=None)))


def _is_awaited(owner: Owner, style: AsyncStyle) -> bool:
    """Whether a class has methods that are awaited."""
    decisions = choose(owner.functions, style)
    return any(isinstance(decision, Chosen) for decision in decisions)


def _given(
    parent: Owner, name: str, function: FunctionType, sources: SourceIndex
) -> CalledNamespace | None:
    """What a plain method gives; None where neither an annotation nor its last line says that.

    A parameter that makes it give something else, and may be left out, is left out.
    """
    try:
        definition = sources.method(parent.cls, name, function)
        stated = definition.function
        if stated.header.is_async or definition.overloads:
            return None
        gift = read_gift(stated)
        if gift is None:
            return None
        cls = annotated_class(read_annotation(gift.cls, definition.scope, stated))
        signature = read_signature(stated, definition.scope)
    except SdkError:
        return None
    kept = tuple(p for p in signature.parameters if p.name not in gift.deciding)
    if cls is None or not may_be_namespace(cls, parent):
        return None
    if not all(p in kept for p in signature.parameters if p.required):
        return None
    return CalledNamespace(Owner(cls), Call(name, Signature(kept)))


def call_of(owner: Owner) -> FunctionType | None:
    """The plain function by which an instance is called."""
    member = None if owner.is_static else inspect.getattr_static(owner.cls, "__call__", None)
    return member if isinstance(member, FunctionType) else None


def constructed(cls: type, sources: SourceIndex) -> dict[str, type]:
    """The attributes that a class's constructor sets to new instances, with their classes."""
    constructor = getattr(cls, "__init__", None)
    if not isinstance(constructor, FunctionType):
        return {}
    definition = sources.definition(constructor)
    found: dict[str, type] = {}
    for name, function in _assigned_calls(definition.function):
        try:
            expression = read_annotation(function, definition.scope, definition.function)
            kind = annotated_class(expression)
        except SdkError:  # it is no class
            continue
        if kind is not None:
            found[name] = kind
    return found


def _assigned_calls(constructor: Function) -> Iterator[tuple[str, str]]:
    """Each ``self.name = function(...)`` as the name and the function."""
    for node in (n for statement in constructor.body.statements for n in ast.walk(statement)):
        match node:
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)],
                value=ast.Call(func=function),
            ) | ast.AnnAssign(
                target=ast.Attribute(value=ast.Name(id="self"), attr=name),
                value=ast.Call(func=function),
            ):
                yield name, ast.unparse(function)
            case _:
                pass
