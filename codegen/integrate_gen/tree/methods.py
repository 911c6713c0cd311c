"""Models of methods, from their definitions in the SDK's source."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from types import FunctionType

from integrate_gen.model.sdk import Method, ParameterKind, Signature
from integrate_gen.signatures.decorators import DecoratedSignature, apply_decorators
from integrate_gen.signatures.defaults import with_defaults
from integrate_gen.signatures.read import read_signature
from integrate_gen.source.definitions import Definition
from integrate_gen.source.docstring_facts import (
    read_deprecation,
    read_docstring,
    read_documentation,
)
from integrate_gen.source.functions import Function
from integrate_gen.source.http import read_http
from integrate_gen.source.index import SourceIndex, is_made_at_run_time
from integrate_gen.source.scope import ModuleScope

from .async_pairs import SelectedMethod
from .members import Owner, inherited_from
from .type_arguments import Arguments, type_arguments, with_arguments

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
    implementation = definition.function
    bound = owner.is_bound(selected.name)
    stated = _stated(owner.cls, selected.name, definition, sources)
    arguments = _arguments(owner, selected.name, sources)

    def signature_of(function: Function, scope: ModuleScope) -> DecoratedSignature:
        read = _read_decorated(function, scope, sources, bound=bound)
        return replace(read, signature=_specialised(read.signature, arguments))

    decorated = signature_of(implementation, definition.scope)
    if stated is not definition and not stated.overloads:
        of_stub = signature_of(stated.function, stated.scope)
        decorated = replace(
            of_stub, signature=with_defaults(of_stub.signature, decorated.signature)
        )
    return Method(
        name=selected.name,
        public=selected.public,
        symbol=definition.symbol,
        line=definition.line,
        is_async=decorated.is_async,
        signature=replace(decorated.signature, deprecated=None),
        overloads=tuple(signature_of(o, stated.scope).signature for o in stated.overloads),
        overload_lines=stated.overload_lines,
        http=read_http(
            implementation.body.statements,
            [p.name for p in implementation.header.parameters],
            inspect.unwrap(function).__globals__,
        ),
        docs=read_documentation(implementation),
        deprecated=read_deprecation(implementation),
        docstring=read_docstring(implementation, definition.overloads),
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


def _stated(cls: type, name: str, definition: Definition, sources: SourceIndex) -> Definition:
    """Return the definition that type checkers believe, if a call of it can be made.

    It is a stub's, or a base's where ``TYPE_CHECKING`` hides the one that is executed.
    """
    stated = definition
    if definition.is_run_time_only and not definition.overloads:
        checked = sources.checked_method(cls, name)
        if checked is None or checked.is_async != definition.is_async:
            return definition
        stated = checked
    stated = sources.stub(stated) or stated
    return stated if _takes_arguments_of(definition, stated) else definition


def _takes_arguments_of(executed: Definition, stated: Definition) -> bool:
    """Whether the definition that is executed takes each parameter of the stated one."""
    parameters = executed.function.header.parameters
    taken = {parameter.name for parameter in parameters}
    is_open = any(parameter.kind is ParameterKind.VAR_KEYWORD for parameter in parameters)
    names = {p.name for f in (stated.function, *stated.overloads) for p in f.header.parameters}
    return is_open or names <= taken


def _read_decorated(
    function: Function, scope: ModuleScope, sources: SourceIndex, *, bound: bool
) -> DecoratedSignature:
    """Return the signature of a function as callers see it, without ``self`` if it is bound."""
    deprecated = read_deprecation(function)
    if not function.header.decorators:
        signature = read_signature(function, scope, bound=bound, deprecated=deprecated)
        return DecoratedSignature(signature, function.header.is_async)
    whole = read_signature(function, scope, bound=False, deprecated=deprecated)
    decorated = apply_decorators(whole, function, scope, sources)
    parameters = decorated.signature.parameters[int(bound) :]
    return replace(decorated, signature=replace(decorated.signature, parameters=parameters))


def _arguments(owner: Owner, name: str, sources: SourceIndex) -> Arguments:
    """Return what the type variables of the class that defines a method stand for."""
    return type_arguments(owner, inherited_from(owner, name) or owner.cls, sources)


def _specialised(signature: Signature, arguments: Arguments) -> Signature:
    """Return a signature with type arguments in place of the type variables of its class."""
    if not arguments:
        return signature
    return replace(
        signature,
        parameters=tuple(
            replace(p, annotation=with_arguments(p.annotation, arguments)) if p.annotation else p
            for p in signature.parameters
        ),
        returns=with_arguments(signature.returns, arguments) if signature.returns else None,
    )


def memoise(read: ReadMethod) -> ReadMethod:
    """Return a function that reads a method once for all classes that inherit it."""
    methods: dict[tuple[object, ...], Method] = {}

    def read_once(
        selected: SelectedMethod, owner: Owner, function: FunctionType, sources: SourceIndex
    ) -> Method:
        # The signature of a function created at run time is looked up in the class's own source.
        definer = owner.cls if is_made_at_run_time(function) else None
        arguments = tuple(_arguments(owner, selected.name, sources).items())
        key = selected, function, owner.is_bound(selected.name), definer, arguments
        if key not in methods:
            methods[key] = read(selected, owner, function, sources)
        return methods[key]

    return read_once
