"""Signatures as the source states them: names, kinds, defaults, annotations and their imports."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterator
from functools import cache

from integrate_gen.errors import SdkError
from integrate_gen.expression_names import is_plain, last_name, names_in
from integrate_gen.introspect.definitions import FunctionNode
from integrate_gen.introspect.plain import require_plain_value, require_type
from integrate_gen.introspect.scope import ModuleScope, submodule
from integrate_gen.introspect.typed import is_typed
from integrate_gen.model import Import, Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.type_exprs import rename


def read_signature(node: FunctionNode, scope: ModuleScope, *, bound: bool = True) -> Signature:
    """The signature of a definition; a bound method's first parameter (``self``) is left out.

    Raises:
        SdkError: an annotation names something that the module does not define or import.
    """
    parameters = list(_parameters(node, scope))
    returns = read_annotation(node.returns, scope, node) if node.returns else None
    return Signature(tuple(parameters[1:] if bound else parameters), returns)


def read_annotation(node: ast.expr, scope: ModuleScope, function: ast.AST) -> TypeExpr:
    """An annotation with the imports of its names; a forward reference reads as what it quotes."""
    try:
        return _read(node, _unquoted_text, scope, function)
    except SyntaxError as error:
        raise SdkError(
            f"{scope.module} has an annotation that is no expression: {scope.text(node)} "
            f"({error.msg})."
        ) from error


def read_default(node: ast.expr, scope: ModuleScope, function: ast.AST) -> TypeExpr:
    """A default value with the imports of its names."""
    return _read(node, _value_text, scope, function)


def _read(
    node: ast.expr,
    parse: Callable[[str], tuple[str, tuple[str, ...]]],
    scope: ModuleScope,
    function: ast.AST,
) -> TypeExpr:
    """An expression, read once in each scope: an SDK repeats itself a lot.

    Args:
        node: The expression.
        parse: Gives its text and the names in that.
        scope: What those stand for.
        function: What may import some of them for itself.
    """
    key = parse, scope.text(node)
    known = scope.expressions.get(key)
    if known is None:
        text, names = parse(key[1])
        known = _resolved(text, names, scope, function)
        if all(scope.resolve(name) or scope.knows(name) for name in names):
            scope.expressions[key] = known
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
    if is_plain(text):
        return text, _names(text)
    expression = _unquoted(ast.parse(text, mode="eval").body)
    require_type(expression)
    text = ast.unparse(expression)
    return text, _names(text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(sorted(names_in(text)))


def _resolved(text: str, names: tuple[str, ...], scope: ModuleScope, function: ast.AST) -> TypeExpr:
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


def _imports(names: tuple[str, ...], scope: ModuleScope, function: ast.AST) -> Iterator[Import]:
    for name in names:
        found = scope.resolve(name, function)
        if found is not None:
            yield found
        elif not scope.knows(name) and not is_typed(scope.module):
            yield Import("typing", "Any", name)  # no checker ever read it
        elif not scope.knows(name):
            raise SdkError(f"{scope.module} uses the name {name}, which it does not define.")


def _parameters(node: FunctionNode, scope: ModuleScope) -> Iterator[Parameter]:
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    required = len(positional) - len(arguments.defaults)
    defaults: list[ast.expr | None] = [None] * required + [*arguments.defaults]
    for index, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        kind = (
            ParameterKind.POSITIONAL_ONLY
            if index < len(arguments.posonlyargs)
            else ParameterKind.POSITIONAL_OR_KEYWORD
        )
        yield _parameter(argument, kind, default, scope, node)
    if arguments.vararg:
        yield _parameter(arguments.vararg, ParameterKind.VAR_POSITIONAL, None, scope, node)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(argument, ParameterKind.KEYWORD_ONLY, default, scope, node)
    if arguments.kwarg:
        yield _parameter(arguments.kwarg, ParameterKind.VAR_KEYWORD, None, scope, node)


def _parameter(
    argument: ast.arg,
    kind: ParameterKind,
    default: ast.expr | None,
    scope: ModuleScope,
    function: FunctionNode,
) -> Parameter:
    annotation = argument.annotation
    return Parameter(
        argument.arg,
        kind,
        read_annotation(annotation, scope, function) if annotation else None,
        read_default(default, scope, function) if default else None,
    )


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
