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
    """Whether a method of an instance is a class method that only makes other instances.

    Every ``return`` gives ``cls(...)``, a variable with it, what another such method gives, or a
    list or tuple of these. A namespace that is a class itself has class methods for its API.
    """
    return not owner.is_static and _Constructors(owner.cls, sources).construct(name)


class _Constructors:
    """Class methods of a class and of its bases, of which some make instances.

    Args:
        cls: The class.
        sources: Sources of the SDK.
    """

    def __init__(self, cls: type, sources: SourceIndex) -> None:
        self._mro = cls.__mro__
        self._sources = sources
        self._above: list[tuple[type, str]] = []

    def construct(self, name: str, above: type | None = None) -> bool:
        """Whether a method is a class method that only makes instances.

        Args:
            name: Name of the method.
            above: Class above whose definition of the method it is called, by ``super()``.
        """
        bases = self._mro[self._mro.index(above) + 1 :] if above else self._mro
        definer = next((base for base in bases if name in vars(base)), None)
        member: object = vars(definer)[name] if definer is not None else None
        function: object = getattr(member, "__func__", None)
        if definer is None or not isinstance(member, classmethod) or (definer, name) in self._above:
            return False
        if not isinstance(function, FunctionType):
            return False
        try:
            definition = self._sources.method(definer, name, function).function
        except SdkError:
            return False
        receiver = definition.header.parameters[0].name
        self._above.append((definer, name))
        try:
            returned = list(_returned(definition))
            return bool(returned) and all(self._is_made(value, receiver) for value in returned)
        finally:
            self._above.pop()

    def _is_made(self, value: ast.expr, receiver: str) -> bool:
        definer, name = self._above[-1]
        match value:
            case ast.Call(func=ast.Name(id="list" | "tuple"), args=[ast.GeneratorExp(elt=item)]):
                return self._is_made(item, receiver)
            case ast.IfExp(body=one, orelse=other):
                return self._is_made(one, receiver) and self._is_made(other, receiver)
            case ast.ListComp(elt=item):
                return self._is_made(item, receiver)
            case ast.Call(func=ast.Name(id=called)):
                return called == receiver
            case ast.Call(func=ast.Attribute(value=ast.Name(id=called), attr=method)) if (
                called == receiver
            ):
                return self.construct(method)
            case ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name("super")), attr=method)):
                return self.construct(method, above=definer)
            case ast.Call(func=ast.Attribute(value=ast.Subscript(), attr=method)):
                return method == name  # of another class, which the data names in a mapping
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
