"""The model of one method, from its definition in the SDK's source."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType

from integrate_gen.model.sdk import Method, Signature
from integrate_gen.signatures.read import read_signature
from integrate_gen.source.docstring_facts import read_deprecation, read_documentation
from integrate_gen.source.http import read_http
from integrate_gen.source.index import SourceIndex, is_made_at_run_time

from .async_pairs import Chosen
from .members import Owner

ReadMethod = Callable[[Chosen, Owner, FunctionType, SourceIndex], Method]
"""Gives the model of an owner's method, or as much of it as is wanted.

Raises:
    NoDefinitionError: the method was made at run time, and nothing states what it is.
    SdkError: source and reflection disagree about it, or it names what its module does not define.
"""

_AWAITED = inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


def read_method(
    chosen: Chosen, owner: Owner, function: FunctionType, sources: SourceIndex
) -> Method:
    """The whole model of a method (a :data:`ReadMethod`); a bound one's first parameter is no part.

    Raises:
        SdkError: an annotation or default names what the module does not define.
    """
    definition = sources.method(owner.cls, chosen.name, function)
    bound = owner.is_bound(chosen.name)
    stated, scope = definition.function, definition.scope
    return Method(
        name=chosen.name,
        public=chosen.public,
        symbol=definition.symbol,
        line=definition.line,
        is_async=stated.header.is_async,
        signature=read_signature(stated, scope, bound=bound),
        overloads=tuple(
            read_signature(overload, scope, bound=bound, deprecated=read_deprecation(overload))
            for overload in definition.overloads
        ),
        overload_lines=definition.overload_lines,
        http=read_http(stated.body.statements),
        docs=read_documentation(stated),
        deprecated=read_deprecation(stated),
        replaced=is_made_at_run_time(function),
    )


def outline_method(
    chosen: Chosen, owner: Owner, function: FunctionType, sources: SourceIndex
) -> Method:
    """A method's name and whether it is awaited (a :data:`ReadMethod`), from its code alone.

    The source is read only where a decorator hid the code.
    """
    if is_made_at_run_time(function):
        awaited = sources.method(owner.cls, chosen.name, function).function.header.is_async
    else:
        awaited = bool(function.__code__.co_flags & _AWAITED)
    symbol = f"{function.__module__}:{function.__qualname__}"
    line = function.__code__.co_firstlineno
    return Method(chosen.name, chosen.public, symbol, line, awaited, Signature(()))


def once(read: ReadMethod) -> ReadMethod:
    """The same, for which a method is read once, however many classes and places have it."""
    known: dict[tuple[object, ...], Method] = {}

    def read_once(
        chosen: Chosen, owner: Owner, function: FunctionType, sources: SourceIndex
    ) -> Method:
        stated_by = owner.cls if is_made_at_run_time(function) else None
        key = chosen, function, owner.is_bound(chosen.name), stated_by
        if key not in known:
            known[key] = read(chosen, owner, function, sources)
        return known[key]

    return read_once
