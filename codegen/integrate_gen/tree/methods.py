"""Models of methods, from their definitions in the SDK's source."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType

from integrate_gen.model.sdk import Method, Signature
from integrate_gen.signatures.read import read_signature
from integrate_gen.source.docstring_facts import read_deprecation, read_documentation
from integrate_gen.source.http import read_http
from integrate_gen.source.index import SourceIndex, is_made_at_run_time

from .async_pairs import SelectedMethod
from .members import Owner

ReadMethod = Callable[[SelectedMethod, Owner, FunctionType, SourceIndex], Method]
"""Function that returns the model of an owner's method: :func:`read_method`, :func:`read_outline`.

Raises:
    NoDefinitionError: If the method was made at run time and no source states its signature.
    SdkError: If source and reflection disagree, or a name of the signature is not defined.
"""

_AWAITED = inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


def read_method(
    selected: SelectedMethod, owner: Owner, function: FunctionType, sources: SourceIndex
) -> Method:
    """Return the whole model of a method without ``self``, from its source."""
    definition = sources.method(owner.cls, selected.name, function)
    bound = owner.is_bound(selected.name)
    implementation, scope = definition.function, definition.scope
    return Method(
        name=selected.name,
        public=selected.public,
        symbol=definition.symbol,
        line=definition.line,
        is_async=implementation.header.is_async,
        signature=read_signature(implementation, scope, bound=bound),
        overloads=tuple(
            read_signature(overload, scope, bound=bound, deprecated=read_deprecation(overload))
            for overload in definition.overloads
        ),
        overload_lines=definition.overload_lines,
        http=read_http(
            implementation.body.statements,
            [p.name for p in implementation.header.parameters],
            inspect.unwrap(function).__globals__,
        ),
        docs=read_documentation(implementation),
        deprecated=read_deprecation(implementation),
        replaced=is_made_at_run_time(function),
    )


def read_outline(
    selected: SelectedMethod, owner: Owner, function: FunctionType, sources: SourceIndex
) -> Method:
    """Return the model of a method without its signature, from its compiled code."""
    if is_made_at_run_time(function):
        # A decorator hides the method's own code, whose flags tell coroutine functions.
        is_async = sources.method(owner.cls, selected.name, function).function.header.is_async
    else:
        is_async = bool(function.__code__.co_flags & _AWAITED)
    symbol = f"{function.__module__}:{function.__qualname__}"
    line = function.__code__.co_firstlineno
    return Method(selected.name, selected.public, symbol, line, is_async, Signature(()))


def memoise(read: ReadMethod) -> ReadMethod:
    """Return a function that reads a method once for all classes that inherit it."""
    methods: dict[tuple[object, ...], Method] = {}

    def read_once(
        selected: SelectedMethod, owner: Owner, function: FunctionType, sources: SourceIndex
    ) -> Method:
        # The signature of a function created at run time is looked up in the class's own source.
        definer = owner.cls if is_made_at_run_time(function) else None
        key = selected, function, owner.is_bound(selected.name), definer
        if key not in methods:
            methods[key] = read(selected, owner, function, sources)
        return methods[key]

    return read_once
