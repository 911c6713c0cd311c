"""Signatures as the source states them: names, kinds, defaults, annotations and their imports."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterator
from functools import cache

from integrate_gen.expressions.names import last_name, names_in, plain_type
from integrate_gen.expressions.plain import require_plain_value, require_type
from integrate_gen.expressions.rewrite import rename
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Import, Parameter, Signature, TypeExpr
from integrate_gen.source.functions import Function, StatedParameter
from integrate_gen.source.scope import ModuleScope, submodule

from .py_typed import is_typed

_Parse = Callable[[str], tuple[str, tuple[str, ...]]]
"""Gives the normal form of an expression and the names in that."""


def read_signature(
    function: Function, scope: ModuleScope, *, bound: bool = True, deprecated: str | None = None
) -> Signature:
    """The signature of a definition.

    Args:
        function: The definition.
        scope: What its names stand for.
        bound: It is a method of which the first parameter (``self``) is left out.
        deprecated: What the SDK says against calling it so.

    Raises:
        SdkError: an annotation names something that the module does not define or import.
    """
    header = function.header
    stated = header.parameters[1:] if bound else header.parameters
    returns = read_annotation(header.returns, scope, function) if header.returns else None
    parameters = tuple(_parameter(p, scope, function) for p in stated)
    return Signature(parameters, returns, deprecated)


def read_annotation(text: str, scope: ModuleScope, function: Function) -> TypeExpr:
    """An annotation with the imports of its names; a forward reference reads as what it quotes."""
    try:
        return _read(text, _unquoted_text, scope, function)
    except SyntaxError as error:
        raise SdkError(
            f"{scope.module} has an annotation that is no expression: {text} ({error.msg})."
        ) from error


def read_default(text: str, scope: ModuleScope, function: Function) -> TypeExpr:
    """A default value with the imports of its names."""
    return _read(text, _value_text, scope, function)


def _read(
    text: str,
    parse: _Parse,
    scope: ModuleScope,
    function: Function,
) -> TypeExpr:
    """An expression, read once in each scope: an SDK repeats itself a lot.

    Args:
        text: The expression.
        parse: Gives its normal form and the names in that.
        scope: What those stand for.
        function: What may import some of them for itself.
    """
    known = scope.expressions.get((parse, text))
    if known is None:
        normal, names = parse(text)
        known = _resolved(normal, names, scope, function)
        if all(scope.resolve(name) or scope.knows(name) for name in names):
            scope.expressions[parse, text] = known
    return known


@cache
def _value_text(text: str) -> tuple[str, tuple[str, ...]]:
    expression = ast.parse(text, mode="eval").body
    require_plain_value(expression)
    text = ast.unparse(expression)
    return text, _names(text)


@cache
def _unquoted_text(text: str) -> tuple[str, tuple[str, ...]]:
    """An annotation without quotes, and the names in it."""
    if plain := plain_type(text):
        return plain, _names(plain)
    expression = _unquoted(ast.parse(text, mode="eval").body)
    require_type(expression)
    text = ast.unparse(expression)
    return text, _names(text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(sorted(names_in(text)))


def _resolved(
    text: str, names: tuple[str, ...], scope: ModuleScope, function: Function
) -> TypeExpr:
    """An expression as it is written outside its class, with the imports of its names."""
    inner = scope.written_outside(names)
    if inner:
        text = rename(text, inner)
        names = _names(text)
    if text.count(".") < 2 or not scope.imported_modules:
        return TypeExpr(text, tuple(_imports(names, scope, function)))
    text, names, found = _with_submodules(text, scope.imported_modules)
    return TypeExpr(text, (*found, *_imports(names, scope, function)))


@cache
def _with_submodules(
    text: str, modules: tuple[str, ...]
) -> tuple[str, tuple[str, ...], tuple[Import, ...]]:
    """An expression in which submodules have names, the other names in it, and those imports.

    Args:
        text: The expression.
        modules: The names that stand for top-level packages.
    """
    named = _Submodules(modules)
    text = ast.unparse(named.visit(ast.parse(text, mode="eval").body))
    names = _names(text)
    return text, tuple(n for n in names if n not in named.found), tuple(named.found.values())


class _Submodules(ast.NodeTransformer):
    """Gives modules that are imported as ``import a.b`` a name: ``a.b.C`` becomes ``a_b.C``.

    What ``import a.b`` binds is ``a``, of which a checker knows no more than what was imported.
    """

    def __init__(self, modules: Collection[str]) -> None:
        self._modules = modules
        self.found: dict[str, Import] = {}

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        dotted = ast.unparse(node)
        module = submodule(dotted, self._modules)
        if not module:
            return self.generic_visit(node)
        name = module.replace(".", "_")
        self.found[name] = Import(module, "", name)
        return ast.parse(f"{name}{dotted.removeprefix(module)}", mode="eval").body


def _imports(names: tuple[str, ...], scope: ModuleScope, function: Function) -> Iterator[Import]:
    for name in names:
        found = scope.resolve(name, function)
        if found is not None:
            yield found
        elif not scope.knows(name) and not is_typed(scope.module):
            yield Import("typing", "Any", name)  # no checker ever read it
        elif not scope.knows(name):
            raise SdkError(f"{scope.module} uses the name {name}, which it does not define.")


def _parameter(stated: StatedParameter, scope: ModuleScope, function: Function) -> Parameter:
    """A parameter, made once in each scope: that of one line is the same in many headers."""
    known = scope.parameters.get(stated)
    if known is None:
        annotation, default = stated.annotation, stated.default
        known = Parameter(
            stated.name,
            stated.kind,
            read_annotation(annotation, scope, function) if annotation else None,
            read_default(default, scope, function) if default else None,
        )
        if _is_known(annotation, _unquoted_text, scope) and _is_known(default, _value_text, scope):
            scope.parameters[stated] = known
    return known


def _is_known(text: str | None, parse: _Parse, scope: ModuleScope) -> bool:
    return not text or (parse, text) in scope.expressions


class _Unquote(ast.NodeTransformer):
    """Replaces forward references by the expressions that they quote.

    Strings that are values stay: those in ``Literal``, in calls and in ``Annotated`` metadata.
    """

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        name = last_name(node.value)
        if name == "Literal":
            return node
        if name == "Annotated" and isinstance(node.slice, ast.Tuple):
            annotated, *metadata = node.slice.elts
            elements = ast.Tuple([_unquoted(annotated), *metadata], ast.Load())
            return ast.Subscript(node.value, elements, ast.Load())
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str):
            return _unquoted(ast.parse(node.value.strip(), mode="eval").body)
        return node


def _unquoted(node: ast.expr) -> ast.expr:
    unquoted = _Unquote().visit(node)
    assert isinstance(unquoted, ast.expr)
    return unquoted
