"""Methods that return pages one by one, and the request of a page.

Nothing is called. The class of the iterator is found from what the method returns. A list that
grows while it is iterated has pages if reading one assigns to attributes of the list.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from inspect import CO_ASYNC_GENERATOR, CO_GENERATOR, unwrap
from types import FunctionType
from typing import Any

from integrate_gen.expressions.names import last_name
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Method, Pages, TypeExpr
from integrate_gen.results.pages import (
    is_iterator,
    is_lazy_listing,
    page_result,
    stated_element,
)
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import annotated_class
from integrate_gen.source.definitions import Definition
from integrate_gen.source.functions import own_nodes
from integrate_gen.source.index import SourceIndex

from .growing_lists import growing_list
from .members import Owner, static_member
from .requests import RequestFinder
from .type_arguments import type_arguments, with_arguments

_GENERATORS = CO_GENERATOR | CO_ASYNC_GENERATOR
_READING = ("__anext__", "__next__")
_MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class PagerReader:
    """Reads the pages of methods.

    Attributes:
        sources: The SDK's source.
        requests: Finds the requests of methods.
    """

    sources: SourceIndex
    requests: RequestFinder

    def with_pages(self, method: Method, owner: Owner, function: FunctionType) -> Method:
        """Return a method with its pages and their request, if it returns an iterator of pages.

        Args:
            method: The method.
            owner: Owner of the method.
            function: The method, without decorators.
        """
        returns = method.signature.returns
        if returns is None or method.overloads:
            return method
        if is_lazy_listing(returns):
            return self._with_grown_pages(method, returns)
        if not is_iterator(returns):
            return method
        element, named = stated_element(returns), None
        if element is None:
            named = annotated_class(returns)
            element = self._element(named, returns) if named is not None else None
        iterator = named or self._returned_class(owner, function)
        result = page_result(element, iterator) if element is not None else None
        if result is None:
            return method
        http, reading = method.http, _reading(iterator) if iterator is not None else None
        if iterator is not None and reading is not None:
            http = http or self.requests.find(Owner(iterator), reading.__name__, reading)
        return replace(method, pages=Pages(result), http=http)

    def _with_grown_pages(self, method: Method, returns: TypeExpr) -> Method:
        """Return a method with its pages, if it returns a list that grows while it is iterated."""
        listing = annotated_class(returns)
        growing = growing_list(listing, self.sources) if listing is not None else None
        if listing is None or growing is None:
            return method
        reading = static_member(listing, growing.read)
        if not isinstance(reading, FunctionType) or not self._keeps_state(listing, reading):
            return method
        element = self._stated_result(reading, listing, returns)
        result = page_result(element, listing) if element is not None else None
        if result is None:
            return method
        http = method.http or self.requests.find(Owner(listing), growing.read, reading)
        return replace(method, pages=Pages(result, growing), http=http)

    def _element(self, iterator: type, returns: TypeExpr) -> TypeExpr | None:
        """Return what the method that reads a page of a class is annotated to return."""
        reading = _reading(iterator)
        return self._stated_result(reading, iterator, returns) if reading is not None else None

    def _stated_result(
        self, reading: FunctionType, iterator: type, returns: TypeExpr
    ) -> TypeExpr | None:
        """Return the result that a method of a generic class states, with its type arguments."""
        definition = self._definition(reading)
        if definition is None or definition.function.header.returns is None:
            return None
        stated = definition.function.header.returns
        try:
            element = read_annotation(stated, definition.scope, definition.function)
        except SdkError:
            return None
        definer = next(base for base in iterator.__mro__ if reading in vars(base).values())
        owner = Owner(iterator, arguments=_arguments_in(returns))
        return with_arguments(element, type_arguments(owner, definer, self.sources))

    def _returned_class(self, owner: Owner, function: FunctionType, depth: int = 0) -> type | None:
        """Return the class of the object that a function returns; None if its source is unclear."""
        definition = self._definition(function)
        if definition is None or function.__code__.co_flags & _GENERATORS or depth > _MAX_DEPTH:
            return None
        statements = definition.function.body.statements
        returned = [n.value for n in own_nodes(statements) if isinstance(n, ast.Return) and n.value]
        parameters = definition.function.header.parameters
        receiver = parameters[0].name if parameters else ""
        classes = {
            self._class_of(_assigned(value, statements), owner, receiver, function, depth)
            for value in returned
        }
        return classes.pop() if len(classes) == 1 else None

    def _class_of(
        self, value: ast.expr, owner: Owner, receiver: str, function: FunctionType, depth: int
    ) -> type | None:
        """Return the class of the object that a call returns; None for other expressions."""
        call = value.value if isinstance(value, ast.Await) else value
        if not isinstance(call, ast.Call):
            return None
        called = call.func.value if isinstance(call.func, ast.Subscript) else call.func
        target: Any = None
        match called:
            case ast.Name(id=name):
                target = function.__globals__.get(name)
            case ast.Attribute(value=ast.Name(id=name), attr=attribute) if name == receiver:
                target = static_member(owner.cls, attribute)
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                target = getattr(function.__globals__.get(name), attribute, None)
            case _:
                pass
        if isinstance(target, type):
            return target
        inner = unwrap(getattr(target, "__func__", target))
        if not isinstance(inner, FunctionType):
            return None
        return self._returned_class(owner, inner, depth + 1)

    def _keeps_state(self, iterator: type, function: FunctionType, depth: int = 0) -> bool:
        """Whether a method assigns to attributes of its object, itself or by others of these."""
        definition = self._definition(function)
        if definition is None or function.__code__.co_flags & _GENERATORS or depth > _MAX_DEPTH:
            return False
        parameters = definition.function.header.parameters
        receiver = parameters[0].name if parameters else ""
        for node in own_nodes(definition.function.body.statements):
            if any(_is_attribute(target, receiver) for target in _targets(node)):
                return True
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attribute)) if (
                    name == receiver
                ):
                    called = static_member(iterator, attribute)
                    if isinstance(called, FunctionType) and self._keeps_state(
                        iterator, called, depth + 1
                    ):
                        return True
                case _:
                    pass
        return False

    def _definition(self, function: FunctionType) -> Definition | None:
        try:
            return self.sources.definition(function)
        except SdkError:
            return None


def _reading(iterator: type) -> FunctionType | None:
    """Return the method of a class that reads a page."""
    methods = (static_member(iterator, name) for name in _READING)
    return next((method for method in methods if isinstance(method, FunctionType)), None)


def _arguments_in(returns: TypeExpr) -> tuple[TypeExpr, ...]:
    """Return ``T`` and ``U`` of ``Pager[T, U]``."""
    node = ast.parse(returns.text, mode="eval").body
    if not isinstance(node, ast.Subscript):
        return ()
    elements = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return tuple(TypeExpr(ast.unparse(element), returns.imports) for element in elements)


def _assigned(value: ast.expr, statements: Sequence[ast.stmt]) -> ast.expr:
    """Return the only value that is assigned to a name, or the expression itself."""
    if not isinstance(value, ast.Name):
        return value
    values = [
        node.value
        for node in own_nodes(statements)
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        if any(isinstance(t, ast.Name) and t.id == value.id for t in _targets(node))
    ]
    return values[0] if len(values) == 1 else value


def _targets(node: ast.AST) -> Iterator[ast.expr]:
    """Yield the targets of an assignment, unless its value is an iterator that ``iter`` makes."""
    match node:
        case ast.Assign(value=ast.Call(func=function)) if last_name(function) == "iter":
            return
        case ast.Assign(targets=targets):
            for target in targets:
                yield from target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
        case ast.AnnAssign(target=target) | ast.AugAssign(target=target):
            yield target
        case _:
            return


def _is_attribute(target: ast.expr, receiver: str) -> bool:
    """Whether an assignment is to an attribute of an object, or to an item of one."""
    while isinstance(target, ast.Subscript):
        target = target.value
    match target:
        case ast.Attribute(value=ast.Name(id=name)):
            return name == receiver
        case _:
            return False
