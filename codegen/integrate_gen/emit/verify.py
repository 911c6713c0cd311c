"""Verification of generated code against the model, before anything is written."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyflakes.checker import Checker

from integrate_gen.expressions.rewrite import canonical
from integrate_gen.model.errors import GenerationError, SdkError
from integrate_gen.model.package import Module, Task
from integrate_gen.model.sdk import Import, Parameter, Signature, TypeExpr
from integrate_gen.signatures.read import read_signature
from integrate_gen.source.functions import Function, FunctionNode
from integrate_gen.source.scope import ModuleScope

from .listings import check_listings
from .shapes import check_calls, check_operations

Shape = tuple[tuple[tuple[str, str, str, str], ...], str]
"""Name, kind, absolute type and default of each parameter, and the type of the result."""

_OWN = ["task_key", "task_options"]


def parse_sound(path: str, text: str) -> ast.Module:
    """Parse a file and check it for names that are undefined, unused or duplicate.

    Raises:
        GenerationError: It does not compile, or has an undefined, unused or duplicate name.
    """
    try:
        tree = ast.parse(text)
        compile(tree, path, "exec")
    except (SyntaxError, ValueError) as error:
        raise GenerationError(f"{path} would not compile: {error}.") from error
    for message in Checker(tree, filename=path).messages:
        fault = message.message % message.message_args
        raise GenerationError(f"{path} line {message.lineno} would have a fault: {fault}.")
    return tree


def verify_model(package: str, path: str, tree: ast.Module, module: Module | None) -> None:
    """Check a file against the model.

    Args:
        package: Import name of the package.
        path: Path of the file in the package.
        tree: Its syntax tree.
        module: Its namespace, if it has one.

    Raises:
        GenerationError: A signature or an operation differs from the model, or there is other code.
    """
    children = module.children if module else ()
    check_calls(path, tree, frozenset(child.class_name for child in children))
    if module is None:
        return
    check_operations(path, tree, module)
    name = ".".join((package, *path.removesuffix(".py").split("/"))).removesuffix(".__init__")
    scope = ModuleScope(name, tree, is_package=path.endswith("__init__.py"))
    written = _functions(tree, module.class_name)
    for task in module.tasks:
        found = written.pop(task.name, [])
        if [_written(function, scope) for function in found] != list(_expected(task)):
            raise GenerationError(f"{path}: {task.name} would not have its SDK method's signature.")
    for block in _blocks(tree, module.class_name):
        check_listings(path, block, module, scope)
    for child in module.children:
        if child.call:
            found = written.pop(child.call.method, [])
            shapes = [_shape(read_signature(f, scope), stub=False) for f in found]
            if shapes != [_expected_call(package, child)]:
                raise GenerationError(
                    f"{path}: {child.call.method} would not have its SDK method's signature."
                )
    left = written.keys() - {child.name for child in children if not child.call}
    if left:
        raise GenerationError(f"{path} would define {min(left)}, which is no task.")


def _expected_call(package: str, child: Module) -> Shape:
    """Return the signature of the method that returns a callable namespace."""
    home = ".".join((package, *child.path))
    given = TypeExpr(child.class_name, (Import(home, child.class_name, child.class_name),))
    parameters = child.calls[-1].signature.parameters
    return _shape(Signature(parameters, given), stub=False)


def _blocks(tree: ast.Module, class_name: str) -> Iterator[ast.If]:
    """Yield the ``if`` statements of a class."""
    classes = (c for c in tree.body if isinstance(c, ast.ClassDef) and c.name == class_name)
    return (node for cls in classes for node in cls.body if isinstance(node, ast.If))


def _functions(tree: ast.Module, class_name: str) -> dict[str, list[Function]]:
    found: dict[str, list[Function]] = {}
    for cls in tree.body:
        if isinstance(cls, ast.ClassDef) and cls.name == class_name:
            for node in cls.body:
                if isinstance(node, FunctionNode):
                    found.setdefault(node.name, []).append(Function(node))
    return found


def _expected(task: Task) -> Iterator[tuple[bool, Shape]]:
    for overload in task.overloads:
        yield True, _shape(overload, stub=True)
    yield False, _shape(task.signature, stub=False)


def _written(function: Function, scope: ModuleScope) -> tuple[bool, Shape]:
    """Return the signature of a definition, without a task's own parameters."""
    name = function.header.name
    try:
        signature = read_signature(function, scope)
    except SdkError as error:
        raise GenerationError(f"{scope.module}: {name}: {error}") from error
    if [p.name for p in signature.parameters if p.name in _OWN] != _OWN:
        raise GenerationError(f"{scope.module}: {name} lacks the key or the options.")
    rest = tuple(p for p in signature.parameters if p.name not in _OWN)
    stub = function.header.is_overload
    return stub, _shape(Signature(rest, _awaited(signature.returns)), stub=stub)


def _shape(signature: Signature, *, stub: bool) -> Shape:
    parameters = tuple(_parameter_shape(p, stub=stub) for p in signature.parameters)
    return parameters, canonical(signature.returns) if signature.returns else ""


def _parameter_shape(parameter: Parameter, *, stub: bool) -> tuple[str, str, str, str]:
    annotation = canonical(parameter.annotation) if parameter.annotation else "typing:Any"
    default = canonical(parameter.default) if parameter.default else ""
    return parameter.name, parameter.kind.value, annotation, "..." if stub and default else default


def _awaited(returns: TypeExpr | None) -> TypeExpr:
    """Return ``T`` of ``Coroutine[Any, Any, T]``."""
    node = ast.parse(returns.text, mode="eval").body if returns else None
    if returns and isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
        return TypeExpr(ast.unparse(node.slice.elts[-1]), returns.imports)
    raise GenerationError(f"A task would return {ast.unparse(node) if node else 'nothing'}.")
