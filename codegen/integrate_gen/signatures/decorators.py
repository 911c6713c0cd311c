"""Decorators that change a signature, by their own annotations.

``def inject(f: Callable[Concatenate[S, int, P], R]) -> Callable[Concatenate[S, P], R]`` passes the
second parameter itself. One that takes ``Callable[P, Awaitable[int]]`` and returns
``Callable[P, Awaitable[str]]`` changes the result. One that returns ``Callable[[S, str], R]``, or
``Callable[Concatenate[S, str, P], R]``, adds parameters, which the function inside it names. A
decorator without such annotations changes nothing that type checkers know.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Collection
from dataclasses import dataclass, replace
from types import FunctionType
from typing import Any

from integrate_gen.expressions.names import last_name, parse_expression
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.expressions.substitute import substitute
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Import, Parameter, Signature, TypeExpr
from integrate_gen.source.exports import is_type_variable
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex
from integrate_gen.source.scope import ModuleScope, type_parameters

from .read import read_annotation
from .wrappers import Wrapper

_AWAITABLES = ("Awaitable", "Coroutine")
_ANY = TypeExpr("Any", (Import("typing", "Any", "Any"),))


@dataclass(frozen=True, slots=True)
class _Callable:
    """A ``Callable`` annotation.

    Attributes:
        leading: Types of the parameters, or of those before the other ones.
        others: Parameter specification of the other ones; empty without any, ``...`` if they are
            unknown.
        returns: The result.
    """

    leading: tuple[TypeExpr, ...]
    others: str
    returns: TypeExpr


@dataclass(frozen=True, slots=True)
class _Change:
    """What a decorator does to a function.

    Attributes:
        taken: The function that it takes.
        given: The function that it gives.
        wrapper: The function that it returns.
        variables: Names of its own type parameters.
    """

    taken: _Callable
    given: _Callable
    wrapper: Wrapper
    variables: Collection[str]


@dataclass(frozen=True, slots=True)
class DecoratedSignature:
    """A signature, and whether a call gives a coroutine of its result."""

    signature: Signature
    is_async: bool


def apply_decorators(
    signature: Signature, function: Function, scope: ModuleScope, sources: SourceIndex
) -> DecoratedSignature:
    """Return a function's signature as its decorators change it.

    Args:
        signature: The signature in the function's own header, ``self`` included.
        function: The definition.
        scope: The scope that resolves names in the definition.
        sources: The SDK's source.

    Raises:
        NoDefinitionError: A decorator adds a parameter, and no source states its name.
    """
    decorated = DecoratedSignature(signature, function.header.is_async)
    for decorator in reversed(function.header.decorators):
        change = _change(decorator, scope, sources)
        decorated = _changed(decorated, change) if change is not None else decorated
    return decorated


def _change(decorator: ast.expr, scope: ModuleScope, sources: SourceIndex) -> _Change | None:
    """Return what a decorator does, if it states what it takes and gives as callables."""
    is_factory = isinstance(decorator, ast.Call)
    function = _loaded(decorator.func if isinstance(decorator, ast.Call) else decorator, scope)
    if not isinstance(function, FunctionType) or _is_standard(function):
        return None
    try:
        definition = sources.definition(function)
        header, variables = definition.function.header, type_parameters(definition.function.node)
        if header.returns is None:
            return None
        # The decorator's own type parameters have to stay, since they stand for the function's.
        inside = definition.scope.with_parameters(variables)
        local = None if variables else definition.function
        given = read_annotation(header.returns, inside, local)
        if is_factory:
            taken, given = _of_factory(given)
        else:
            text = next((p.annotation for p in header.parameters if p.annotation), "None")
            taken = read_annotation(text, inside, local)
    except SdkError:
        return None
    before, after = _as_callable(taken), _as_callable(given)
    if before is None or after is None:
        return None
    wrapper = Wrapper(definition.function, is_factory=is_factory)
    return _Change(before, after, wrapper, variables)


def _loaded(node: ast.expr, scope: ModuleScope) -> Any:
    """Return the object that a decorator names, if its module is loaded."""
    name, *attributes = ast.unparse(node).split(".")
    imported = scope.resolve(name)
    if imported is None:
        return None
    value: Any = sys.modules.get(imported.module)
    for attribute in (*imported.name.split("."), *attributes):
        value = getattr(value, attribute, None) if attribute else value
    return value


def _is_standard(function: FunctionType) -> bool:
    package = function.__module__.partition(".")[0]
    return package in sys.stdlib_module_names or package == "typing_extensions"


def _of_factory(returned: TypeExpr) -> tuple[TypeExpr, TypeExpr]:
    """Return ``A`` and ``B`` of ``Callable[[A], B]``."""
    match parse_expression(returned.text):
        case ast.Subscript(slice=ast.Tuple(elts=[ast.List(elts=[taken]), given])):
            return _part(taken, returned), _part(given, returned)
        case _:
            return returned, TypeExpr("None")


def _as_callable(expression: TypeExpr) -> _Callable | None:
    match parse_expression(expression.text):
        case ast.Subscript(value=generic, slice=ast.Tuple(elts=[parameters, returns])) if (
            last_name(generic) == "Callable"
        ):
            result = _part(returns, expression)
        case _:
            return None
    match parameters:
        case ast.Subscript(value=generic, slice=ast.Tuple(elts=[*leading, others])) if (
            last_name(generic) == "Concatenate"
        ):
            texts = tuple(_part(node, expression) for node in leading)
            return _Callable(texts, ast.unparse(others), result)
        case ast.List(elts=leading):
            return _Callable(tuple(_part(node, expression) for node in leading), "", result)
        case _:
            return _Callable((), ast.unparse(parameters), result)


def _part(node: ast.expr, expression: TypeExpr) -> TypeExpr:
    text = ast.unparse(node)
    return TypeExpr(text, used_imports(text, expression.imports))


def _changed(decorated: DecoratedSignature, change: _Change) -> DecoratedSignature:
    taken, given, signature = change.taken, change.given, decorated.signature
    if taken.leading != given.leading or taken.others != given.others:
        signature = replace(signature, parameters=_parameters(signature.parameters, change))
    before, after = _awaited(taken.returns), _awaited(given.returns)
    is_any = taken.returns == _ANY and after not in (None, _ANY)
    is_other = (before is not None) != decorated.is_async and not is_any
    if taken.returns == given.returns or is_other:
        return replace(decorated, signature=signature)
    returns = _result(before or taken.returns, after or given.returns, signature.returns, change)
    return DecoratedSignature(replace(signature, returns=returns), after is not None)


def _parameters(parameters: tuple[Parameter, ...], change: _Change) -> tuple[Parameter, ...]:
    """Return parameters without those that a decorator passes itself, and with those it adds."""
    taken, given = change.taken, change.given
    if given.others not in ("", taken.others) or given.others == "...":
        return parameters  # the decorator does not say what it takes
    left = dict(enumerate(taken.leading))
    leading: list[Parameter] = []
    for position, annotation in enumerate(given.leading):
        index = next((i for i, other in left.items() if other == annotation), None)
        if index is None or index >= len(parameters):
            added = _without_variables(annotation, change.variables)
            leading.append(change.wrapper.parameter(position, added))
        else:
            del left[index]
            leading.append(parameters[index])
    others = parameters[len(taken.leading) :] if given.others else ()
    if len(leading) > len(taken.leading) - len(left):
        change.wrapper.require_names(others)
    return (*leading, *others)


def _awaited(returns: TypeExpr) -> TypeExpr | None:
    """Return ``T`` of ``Awaitable[T]`` and ``Coroutine[Any, Any, T]``; None for other types."""
    match parse_expression(returns.text):
        case ast.Subscript(value=generic, slice=inner) if last_name(generic) in _AWAITABLES:
            return _part(inner.elts[-1] if isinstance(inner, ast.Tuple) else inner, returns)
        case _:
            return None


def _result(
    taken: TypeExpr, given: TypeExpr, own: TypeExpr | None, change: _Change
) -> TypeExpr | None:
    """Return a decorator's result, in which a type variable stands for the function's own."""
    imported = next((i for i in taken.imports if i.bound == taken.text), None)
    if imported is None or not (taken.text in change.variables or is_type_variable(imported)):
        return _without_variables(given, change.variables)
    if own is None:
        return None
    return _without_variables(substitute(given, {imported.bound: own}), change.variables)


def _without_variables(expression: TypeExpr, variables: Collection[str]) -> TypeExpr:
    """Return a type with ``Any`` for a decorator's type variables."""
    left = {i.bound for i in expression.imports if i.bound in variables or is_type_variable(i)}
    return substitute(expression, dict.fromkeys(left, _ANY))
