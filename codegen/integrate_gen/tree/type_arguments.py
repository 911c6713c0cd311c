"""Type arguments of generic classes, for the methods that a class inherits from them.

``class Users(Crud[User, int])`` has the methods of ``Crud`` with ``User`` and ``int`` in place of
its type variables. The arguments are read from the source, whose names may exist for type checkers
only.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, TypeVar, get_args, get_origin

from integrate_gen.expressions.substitute import substitute
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.results.runtime_types import expression_of
from integrate_gen.signatures.read import read_annotation
from integrate_gen.source.exports import is_class, is_type_variable
from integrate_gen.source.index import SourceIndex

from .members import Owner

ANY = TypeExpr("Any", (Import("typing", "Any", "Any"),))

Arguments = Mapping[str, TypeExpr]
"""Type arguments by the name of the type variable."""


def type_arguments(owner: Owner, definer: type, sources: SourceIndex) -> Arguments:
    """Return what the type variables of a class stand for in one of its subclasses.

    A variable without an argument stands for its default (PEP 696), or for Any.

    Args:
        owner: The subclass, or the class itself, with its own arguments if they are known.
        definer: The generic class.
        sources: The SDK's source.
    """
    if not _variables(definer):
        return {}
    return _arguments_of(owner.cls, _assigned(owner.cls, owner.arguments), definer, sources)


def with_arguments(expression: TypeExpr, arguments: Arguments) -> TypeExpr:
    """Return an expression with type arguments in place of type variables."""
    return substitute(
        expression,
        {
            i.bound: arguments[i.name]
            for i in expression.imports
            if i.name in arguments and is_type_variable(i)
        },
    )


def _arguments_of(
    cls: type, arguments: Arguments, definer: type, sources: SourceIndex
) -> Arguments:
    if cls is definer:
        return arguments
    for base, stated in _bases(cls, sources):
        if definer in base.__mro__:
            inner = tuple(with_arguments(argument, arguments) for argument in stated)
            return _arguments_of(base, _assigned(base, inner), definer, sources)
    return {}


def _bases(cls: type, sources: SourceIndex) -> Iterator[tuple[type, Sequence[TypeExpr]]]:
    """Yield the bases of a class with their type arguments."""
    bases = vars(cls).get("__orig_bases__", cls.__bases__)
    stated = sources.base_expressions(cls)
    for index, base in enumerate(bases):
        origin = get_origin(base) or base
        if is_class(origin):
            text = stated[index] if index < len(stated) else ""
            yield origin, _read(text, cls, sources) or runtime_arguments(base, cls)


def _read(text: str, cls: type, sources: SourceIndex) -> tuple[TypeExpr, ...]:
    """Return the arguments in an expression such as ``Crud[User, int]``."""
    scope = sources.scope_of(cls)
    if not text or scope is None:
        return ()
    try:
        return tuple(read_annotation(argument, scope) for argument in _argument_texts(text))
    except SdkError:
        return ()


def _argument_texts(text: str) -> list[str]:
    """Return the arguments in an expression such as ``Crud[User, int]``, as text."""
    match ast.parse(text, mode="eval").body:
        case ast.Subscript(slice=ast.Tuple(elts=elements)):
            return [ast.unparse(element) for element in elements]
        case ast.Subscript(slice=element):
            return [ast.unparse(element)]
        case _:
            return []


def runtime_arguments(alias: Any, near: type) -> tuple[TypeExpr, ...]:
    """Return the type arguments of a generic alias, such as ``Crud[User, int]`` itself.

    Args:
        alias: The alias.
        near: Class whose module the arguments are imported from if it has them.
    """
    expressions = [expression_of([argument], near.__module__) for argument in get_args(alias)]
    return tuple(expression or ANY for expression in expressions)


def _assigned(cls: type, arguments: Sequence[TypeExpr]) -> Arguments:
    """Return arguments by type variable; variables without one have their default, or Any."""
    variables = _variables(cls)
    missing = [_default(variable, cls) for variable in variables[len(arguments) :]]
    pairs = zip(variables, [*arguments, *missing], strict=False)
    return {variable.__name__: argument for variable, argument in pairs}


def _default(variable: TypeVar, cls: type) -> TypeExpr:
    default = getattr(variable, "__default__", None)
    stated = isinstance(default, type) or get_origin(default) is not None
    return (expression_of([default], cls.__module__) if stated else None) or ANY


def _variables(cls: type) -> tuple[TypeVar, ...]:
    """Return the type variables of a class; none if it has parameters of another kind.

    A subclass of ``collections.abc.Iterator[T]`` has them in its bases alone.
    """
    bases: tuple[Any, ...] = vars(cls).get("__orig_bases__", ())
    of_bases = (getattr(base, "__parameters__", ()) for base in bases)
    parameters: tuple[Any, ...] = getattr(cls, "__parameters__", ())
    parameters = parameters or tuple(dict.fromkeys(chain.from_iterable(of_bases)))
    plain = all(isinstance(parameter, TypeVar) for parameter in parameters)
    return parameters if plain else ()
