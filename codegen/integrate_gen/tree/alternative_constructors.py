"""Class methods that make another object, such as ``Client.from_environment()``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex

from .members import Owner

ANOTHER_OBJECT = "it makes another object of its class, as a constructor does"
"""Reason to leave such a method out."""


def is_alternative_constructor(owner: Owner, name: str, sources: SourceIndex) -> bool:
    """Whether a method of an instance is a class method that only makes another instance.

    Every ``return`` gives ``cls(...)``, a variable with it, or what another such method gives. A
    namespace that is a class itself has class methods for its API.
    """
    return not owner.is_static and _constructs(owner, name, sources, frozenset())


def _constructs(owner: Owner, name: str, sources: SourceIndex, above: frozenset[str]) -> bool:
    member = owner.member(name)
    function: object = getattr(member, "__func__", None)
    if name in above or not isinstance(member, classmethod):
        return False
    if not isinstance(function, FunctionType):
        return False
    try:
        definition = sources.method(owner.cls, name, function).function
    except SdkError:
        return False
    returned = list(_returned(definition))
    receiver = definition.header.parameters[0].name
    return bool(returned) and all(
        _is_instance(value, owner, receiver, sources, above | {name}) for value in returned
    )


def _is_instance(
    value: ast.expr, owner: Owner, receiver: str, sources: SourceIndex, above: frozenset[str]
) -> bool:
    match value:
        case ast.Call(func=ast.Name(id=called)):
            return called == receiver
        case ast.Call(func=ast.Attribute(value=ast.Name(id=called), attr=method)):
            return called == receiver and _constructs(owner, method, sources, above)
        case _:
            return False


def _returned(function: Function) -> Iterator[ast.expr]:
    """Yield what a function returns, with the value of a variable in its place."""
    nodes = [node for statement in function.body.statements for node in ast.walk(statement)]
    values = {
        node.targets[0].id: node.value
        for node in nodes
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in nodes:
        match node:
            case ast.Return(value=ast.Name(id=name)) if name in values:
                yield values[name]
            case ast.Return(value=ast.expr() as value):
                yield value
            case _:
                pass
