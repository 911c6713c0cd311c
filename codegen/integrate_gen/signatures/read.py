"""Signatures from source: names, kinds, defaults, and annotations with their imports."""

from __future__ import annotations

import ast
import builtins
import sys
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cache
from types import BuiltinFunctionType

from integrate_gen.expressions.names import last_name, loaded_names, names_in, parse_expression
from integrate_gen.expressions.rewrite import rename
from integrate_gen.expressions.safe_expressions import require_safe_value, require_type
from integrate_gen.expressions.substitute import substitute
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import (
    SDK_DEFAULT,
    Import,
    Parameter,
    ParameterKind,
    Signature,
    TypeExpr,
    TypeParameter,
)
from integrate_gen.source.functions import Function, StatedParameter
from integrate_gen.source.scope import ModuleScope, submodule, type_parameters

from .py_typed import is_typed
from .type_parameters import bounds_of, default_of, is_of_specification, stars_of, without_packs

_ANY = Import("typing", "Any", "Any")
_ITERATORS = {"AsyncIterable": "AsyncIterator", "Iterable": "Iterator"}
_NARROWING = frozenset({"TypeGuard", "TypeIs"})
_UNPACK = Import("typing", "Unpack", "Unpack")


def read_signature(
    function: Function, scope: ModuleScope, *, bound: bool = True, deprecated: str | None = None
) -> Signature:
    """Read the signature of a function definition.

    Args:
        function: The definition.
        scope: The scope that resolves names in the definition.
        bound: Whether to leave out the first parameter (``self``).
        deprecated: The SDK's deprecation message for this signature.

    Raises:
        SdkError: an annotation has a name that the module neither defines nor imports.
    """
    header = function.header
    stated = header.parameters[1:] if bound else header.parameters
    returns = _read_result(header.returns, scope, function) if header.returns else None
    parameters = tuple(_parameter(p, scope, function) for p in stated if not _is_private(p))
    return Signature(parameters, returns, deprecated, _type_parameters(scope, function))


def read_annotation(text: str, scope: ModuleScope, function: Function | None = None) -> TypeExpr:
    """Return an annotation with the imports of its names.

    Args:
        text: The annotation as ``ast.unparse`` writes it.
        scope: The scope that resolves its names.
        function: The function that has the annotation, for the imports inside its body; None if it
            is not a function's.

    Raises:
        SdkError: the annotation is not a type, or has a name that cannot be resolved.
    """
    if text.startswith("*"):
        return _unpacked(read_annotation(text.removeprefix("*"), scope, function))
    parameters = type_parameters(function.node) if function else {}
    try:
        normal, names = _parse_annotation(text)
        if parameters.keys().isdisjoint(names):
            return _without_functions(_resolved(normal, names, scope, function), names, scope)
        plain, plain_names = _parse_annotation(without_packs(normal, parameters))
    except SyntaxError as error:
        raise SdkError(
            f"{scope.module} has an annotation that is not an expression: {text} ({error.msg})."
        ) from error
    inside = scope.with_parameters(parameters)
    generic = _resolved(normal, names, inside, function)
    expression = _resolved(plain, plain_names, inside, function)
    used = {name: node for name, node in parameters.items() if name in plain_names}
    replaced = substitute(expression, {name: _stand_in(used[name], scope) for name in used})
    imports = tuple(i for i in generic.imports if i.bound not in parameters)
    stated = _without_functions(replaced, plain_names, scope)
    if is_of_specification(normal, parameters):  # which allows no further parameter
        return stated
    written = _without_functions(replace(generic, imports=imports), names, scope)
    return replace(stated, generic=written)


def _type_parameters(scope: ModuleScope, function: Function) -> tuple[TypeParameter, ...]:
    """Return the type parameters that a function declares itself."""
    return tuple(
        TypeParameter(
            name,
            stars_of(node),
            tuple(read_annotation(bound, scope) for bound in bounds_of(node)),
            read_annotation(default, scope) if (default := default_of(node)) else None,
        )
        for name, node in type_parameters(function.node).items()
    )


def _without_functions(expression: TypeExpr, names: Iterable[str], scope: ModuleScope) -> TypeExpr:
    """Return an annotation with ``Any`` for functions of Python's, such as ``any``."""
    functions = [
        Import("builtins", name, name)
        for name in names
        if isinstance(getattr(builtins, name, None), BuiltinFunctionType) and scope.is_builtin(name)
    ]
    if not functions:
        return expression
    bound = replace(expression, imports=(*expression.imports, *functions))
    return substitute(bound, {i.bound: TypeExpr("Any", (_ANY,)) for i in functions})


def _unpacked(expression: TypeExpr) -> TypeExpr:
    """Return the annotation of ``*args: *Ts`` in the form that is an expression."""
    generic = _unpacked(expression.generic) if expression.generic else None
    if expression.text == "Any":
        return replace(expression, generic=generic)
    imports = (*expression.imports, _UNPACK)
    return TypeExpr(f"Unpack[{expression.text}]", imports, generic)


def _stand_in(parameter: ast.AST, scope: ModuleScope) -> TypeExpr:
    """Return the type that stands for a type parameter of a function."""
    bound = " | ".join(bounds_of(parameter))
    return read_annotation(bound, scope) if bound else TypeExpr("Any", (_ANY,))


def _read_result(text: str, scope: ModuleScope, function: Function) -> TypeExpr:
    """Return the type of a result.

    A function that narrows a type returns a bool; a generator that is annotated as an iterable
    returns an iterator.
    """
    returns = read_annotation(text, scope, function)
    match parse_expression(returns.text):
        case ast.Subscript(value=generic) if last_name(generic) in _NARROWING:
            return TypeExpr("bool")
        case ast.Subscript(value=generic, slice=element) if (
            name := _ITERATORS.get(last_name(generic))
        ) and function.is_generator:
            iterator = Import("collections.abc", name, name)
            return TypeExpr(f"{name}[{ast.unparse(element)}]", (*returns.imports, iterator))
        case _:
            return returns


def read_default(text: str, scope: ModuleScope) -> TypeExpr:
    """Return a default value with the imports of its names.

    A default that could run code, or has a name that generated code cannot import, is left to the
    SDK.
    """
    try:
        expression = _resolved(text, _names_of_default(text), scope)
    except (SdkError, SyntaxError):
        return SDK_DEFAULT
    return expression if all(map(_can_be_imported, expression.imports)) else SDK_DEFAULT


def _can_be_imported(imported: Import) -> bool:
    """Whether a value can be imported; an unknown name would be ``Any``, which is no value."""
    module = sys.modules.get(imported.module)
    exists = module is None or not imported.name or hasattr(module, imported.name)
    return exists and (imported.module, imported.name) != ("typing", "Any")


def _names_of_default(text: str) -> tuple[str, ...]:
    expression = parse_expression(text)
    require_safe_value(expression)
    return tuple(sorted(loaded_names(expression)))


@cache
def _parse_annotation(text: str) -> tuple[str, tuple[str, ...]]:
    """Return an annotation without quotes around forward references, and the names in it."""
    expression = parse_expression(text)
    if "'" in text or '"' in text:
        expression = _unquoted(expression)
        text = ast.unparse(expression)
    require_type(expression)
    return text, tuple(sorted(loaded_names(expression)))


def _names(text: str) -> tuple[str, ...]:
    return tuple(sorted(names_in(text)))


def _resolved(
    text: str, names: tuple[str, ...], scope: ModuleScope, function: Function | None = None
) -> TypeExpr:
    """Write an expression as it reads outside its class, with the imports of its names."""
    inner = scope.written_outside(names)
    if inner:
        text = rename(text, inner)
        names = _names(text)
    if text.count(".") < 2 or not scope.imported_modules:
        return TypeExpr(text, tuple(_imports(names, scope, function)))
    text, names, submodules = _with_submodules(text, scope.imported_modules)
    return TypeExpr(text, (*submodules, *_imports(names, scope, function)))


def _with_submodules(
    text: str, modules: tuple[str, ...]
) -> tuple[str, tuple[str, ...], tuple[Import, ...]]:
    """Give the submodules in an expression names of their own.

    Args:
        text: The expression.
        modules: The names that stand for top-level packages.

    Returns:
        The expression, its other names, and the imports of the submodules.
    """
    transformer = _Submodules(modules)
    text = ast.unparse(transformer.visit(ast.parse(text, mode="eval").body))
    names = tuple(name for name in _names(text) if name not in transformer.imports)
    return text, names, tuple(transformer.imports.values())


class _Submodules(ast.NodeTransformer):
    """Rewrites ``a.b.C``, which ``import a.b`` allows, to ``a_b.C``.

    ``import a.b`` binds ``a``, and a checker sees only the submodules that the file itself imports.

    Attributes:
        imports: The imports of the new names, by name.
    """

    def __init__(self, modules: Collection[str]) -> None:
        self._modules = modules
        self.imports: dict[str, Import] = {}

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        dotted = ast.unparse(node)
        module = submodule(dotted, self._modules)
        if not module:
            return self.generic_visit(node)
        name = module.replace(".", "_")
        self.imports[name] = Import(module, "", name)
        return ast.parse(f"{name}{dotted.removeprefix(module)}", mode="eval").body


def _imports(
    names: tuple[str, ...], scope: ModuleScope, function: Function | None
) -> Iterator[Import]:
    for name in names:
        imported = scope.resolve(name, function)
        if imported is not None:
            yield imported
        elif scope.is_builtin(name):
            continue
        elif is_typed(scope.module):
            raise SdkError(f"{scope.module} uses the name {name}, which it does not define.")
        else:
            yield Import("typing", "Any", name)  # the annotation is invalid, but no checker read it


def _is_private(stated: StatedParameter) -> bool:
    """Whether a keyword may be left out, and has a name that Python mangles in a class."""
    is_mangled = stated.name.startswith("__") and not stated.name.endswith("__")
    is_optional = stated.kind is ParameterKind.KEYWORD_ONLY and stated.default is not None
    return is_mangled and is_optional


def _parameter(stated: StatedParameter, scope: ModuleScope, function: Function) -> Parameter:
    return Parameter(
        stated.name,
        stated.kind,
        read_annotation(stated.annotation, scope, function) if stated.annotation else None,
        read_default(stated.default, scope) if stated.default else None,
    )


def _unquoted(node: ast.expr) -> ast.expr:
    unquoted = _Unquote().visit(node)
    assert isinstance(unquoted, ast.expr)
    return unquoted


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
