"""Type arguments of an attribute's class, where the source states them: ``users: Crud[User]``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from types import FunctionType
from typing import Any

from integrate_gen.expressions.names import parse_expression
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import TypeExpr
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import annotated_class, without_none
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex
from integrate_gen.source.scope import ModuleScope
from integrate_gen.tree.members import Owner
from integrate_gen.tree.type_arguments import (
    runtime_arguments,
    type_arguments,
    with_arguments,
)

_Stated = tuple[str, type, ModuleScope, Function | None]
"""An annotation, the class in which it is, and what resolves its names."""


def with_stated_arguments(
    child: Owner, parent: Owner, name: str, getter: FunctionType | None, sources: SourceIndex
) -> Owner:
    """Return the namespace of an attribute with the type arguments of its class, if it has any.

    Args:
        child: The namespace.
        parent: The namespace with the attribute.
        name: The attribute.
        getter: Function of the property that the attribute is, if it is one.
        sources: The SDK's source.
    """
    if not getattr(child.cls, "__parameters__", ()):
        return child
    for text, cls, scope, function in _annotations(parent, name, getter, sources):
        arguments = _arguments(text, child.cls, scope, function)
        if arguments:
            of_parent = type_arguments(parent, cls, sources)
            specialised = tuple(with_arguments(argument, of_parent) for argument in arguments)
            return replace(child, arguments=specialised)
    alias: Any = getattr(child.value, "__dict__", {}).get("__orig_class__")
    return replace(child, arguments=runtime_arguments(alias, parent.cls)) if alias else child


def _annotations(
    parent: Owner, name: str, getter: FunctionType | None, sources: SourceIndex
) -> Iterator[_Stated]:
    """Yield what getter, constructor and class state of an attribute."""
    for cls in parent.cls.__mro__:
        scope, node = sources.scope_of(cls), sources.class_definition(cls)
        if scope is None or node is None:
            continue
        for statement in node.body:
            match statement:
                case ast.AnnAssign(target=ast.Name(id=target)) if target == name:
                    yield ast.unparse(statement.annotation), cls, scope, None
                case ast.FunctionDef(name="__init__"):
                    yield from _of_constructor(statement, name, cls, scope)
                case ast.FunctionDef(name=method, returns=ast.expr() as returns) if (
                    method == name and getter is not None
                ):
                    yield ast.unparse(returns), cls, scope, Function(statement)
                case _:
                    pass


def _of_constructor(
    node: ast.FunctionDef, name: str, cls: type, scope: ModuleScope
) -> Iterator[_Stated]:
    """Yield the annotation of ``self.name: Crud[User] = ...``, or ``Crud[User]`` that is called."""
    function = Function(node)
    for statement in ast.walk(node):
        match statement:
            case ast.AnnAssign(
                target=ast.Attribute(value=ast.Name(id="self"), attr=target), annotation=stated
            ) | ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id="self"), attr=target)],
                value=ast.Call(func=stated),
            ) if (
                target == name
            ):
                yield ast.unparse(stated), cls, scope, function
            case _:
                pass


def _arguments(
    text: str, cls: type, scope: ModuleScope, function: Function | None
) -> tuple[TypeExpr, ...]:
    """Return the arguments of a class in an annotation; none if it is that of another class."""
    try:
        expression = read_annotation(text, scope, function)
        if annotated_class(expression) is not cls:
            return ()
    except SdkError:
        return ()
    match without_none(parse_expression(expression.text)):
        case ast.Subscript(slice=inner):
            elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        case _:
            return ()
    texts = [ast.unparse(element) for element in elements]
    return tuple(TypeExpr(t, used_imports(t, expression.imports)) for t in texts)
