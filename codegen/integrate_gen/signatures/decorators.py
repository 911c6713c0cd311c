"""Decorators that change a signature, by their own annotations.

``def inject(f: Callable[Concatenate[S, int, P], R]) -> Callable[Concatenate[S, P], R]`` passes the
second parameter itself. One that takes ``Callable[P, Awaitable[int]]`` and returns
``Callable[P, Awaitable[str]]`` changes the result. A decorator without such annotations changes
nothing that type checkers know.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import FunctionType
from typing import Any

from integrate_gen.expressions.names import last_name, parse_expression
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.expressions.substitute import substitute
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Parameter, Signature, TypeExpr
from integrate_gen.source.exports import is_type_variable
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex
from integrate_gen.source.scope import ModuleScope

from .read import read_annotation

_AWAITABLES = ("Awaitable", "Coroutine")


@dataclass(frozen=True, slots=True)
class _Callable:
    """A ``Callable`` annotation: leading parameters, the other parameters, and the result."""

    leading: tuple[str, ...]
    others: str
    returns: TypeExpr


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
    """
    decorated = DecoratedSignature(signature, function.header.is_async)
    for decorator in reversed(function.header.decorators):
        for taken, given in _annotations(decorator, scope, sources):
            decorated = _changed(decorated, taken, given)
    return decorated


def _annotations(
    decorator: ast.expr, scope: ModuleScope, sources: SourceIndex
) -> Iterator[tuple[_Callable, _Callable]]:
    """Yield what a decorator takes and what it gives, if it states both as callables."""
    is_factory = isinstance(decorator, ast.Call)
    function = _loaded(decorator.func if isinstance(decorator, ast.Call) else decorator, scope)
    if not isinstance(function, FunctionType) or _is_standard(function):
        return
    try:
        definition = sources.definition(function)
        header = definition.function.header
        if header.returns is None:
            return
        given = read_annotation(header.returns, definition.scope, definition.function)
        if is_factory:
            taken, given = _of_factory(given)
        else:
            text = next((p.annotation for p in header.parameters if p.annotation), "None")
            taken = read_annotation(text, definition.scope, definition.function)
    except SdkError:
        return
    before, after = _as_callable(taken), _as_callable(given)
    if before is not None and after is not None:
        yield before, after


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
            return _Callable(tuple(map(ast.unparse, leading)), ast.unparse(others), result)
        case ast.Name(id=name):
            return _Callable((), name, result)
        case _:
            return _Callable((), "", result)


def _part(node: ast.expr, expression: TypeExpr) -> TypeExpr:
    text = ast.unparse(node)
    return TypeExpr(text, used_imports(text, expression.imports))


def _changed(
    decorated: DecoratedSignature, taken: _Callable, given: _Callable
) -> DecoratedSignature:
    signature = decorated.signature
    if taken.others == given.others != "":
        signature = replace(signature, parameters=_parameters(signature.parameters, taken, given))
    before, after = _awaited(taken.returns), _awaited(given.returns)
    if taken.returns == given.returns or (before is not None) != decorated.is_async:
        return replace(decorated, signature=signature)
    returns = _result(before or taken.returns, after or given.returns, signature.returns)
    return DecoratedSignature(replace(signature, returns=returns), after is not None)


def _parameters(
    parameters: tuple[Parameter, ...], taken: _Callable, given: _Callable
) -> tuple[Parameter, ...]:
    """Return parameters without the leading ones that a decorator passes itself."""
    count = len(taken.leading)
    left = dict(enumerate(taken.leading))
    leading: list[Parameter] = []
    for text in given.leading:
        index = next((i for i, other in left.items() if other == text), None)
        if index is None or index >= len(parameters):
            return parameters  # a parameter without a name, which only the decorator knows
        del left[index]
        leading.append(parameters[index])
    return (*leading, *parameters[count:])


def _awaited(returns: TypeExpr) -> TypeExpr | None:
    """Return ``T`` of ``Awaitable[T]`` and ``Coroutine[Any, Any, T]``; None for other types."""
    match parse_expression(returns.text):
        case ast.Subscript(value=generic, slice=inner) if last_name(generic) in _AWAITABLES:
            return _part(inner.elts[-1] if isinstance(inner, ast.Tuple) else inner, returns)
        case _:
            return None


def _result(taken: TypeExpr, given: TypeExpr, own: TypeExpr | None) -> TypeExpr | None:
    """Return a decorator's result, in which a type variable stands for the function's own."""
    imported = next((i for i in taken.imports if i.bound == taken.text), None)
    if imported is None or not is_type_variable(imported):
        return given
    return substitute(given, {imported.bound: own}) if own is not None else own
