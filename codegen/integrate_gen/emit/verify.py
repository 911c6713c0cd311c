"""Verification of generated code against the model, before anything is written."""

from __future__ import annotations

import ast
import gc
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NoReturn

from pyflakes.checker import Checker
from pyflakes.messages import Message, UnusedImport

from integrate_gen.expressions.rewrite import canonical
from integrate_gen.model.errors import GenerationError, SdkError
from integrate_gen.model.package import Module, Task
from integrate_gen.model.sdk import Import, Parameter, Signature, TypeExpr
from integrate_gen.signatures.read import read_signature
from integrate_gen.signatures.type_parameters import declaration
from integrate_gen.source.functions import Function, FunctionNode
from integrate_gen.source.scope import ModuleScope, defined_names

from .listings import check_listings
from .parts import check_seams, parts_of
from .shapes import check_calls, check_operations

Shape = tuple[tuple[str, ...], tuple[tuple[str, str, str, str], ...], str]
"""Declaration of each type parameter; name, kind, absolute type and default of each parameter; and
the type of the result."""

_OWN = ["task_key", "task_options"]


def verify_file(
    package: str, path: str, text: str, module: Module | None, *, sound: bool = False
) -> None:
    """Check a file, a part at a time if it is long.

    Args:
        package: Import name of the package.
        path: Path of the file in the package.
        text: Its text.
        module: Its namespace, if it has one.
        sound: Whether it is known to compile, without undefined, unused and duplicate names.

    Raises:
        GenerationError: It does not compile, has an undefined, unused or duplicate name, or differs
            from the model.
    """
    names = _Names(path)
    parts = list(parts_of(text))
    # In reverse, since the beginning of the class uses the operations of all parts.
    for part in reversed(parts):
        tree = ast.parse(part.text) if sound else _compiled(path, part.text)
        check_seams(path, tree, part)
        if not sound:
            names.add(tree, part.members)
        verify_model(package, path, tree, module, part.members)
        del tree
        if len(parts) > 1:
            gc.collect()  # pyflakes makes cycles of a tree
    names.finish()
    if module and len(parts) > 1:
        expected = {*(task.name for task in module.tasks), *map(_member, module.children)}
        missing = expected.difference(*(part.members or () for part in parts))
        if missing:
            raise GenerationError(f"{path} would lack {min(missing)}.")


def _compiled(path: str, text: str) -> ast.Module:
    try:
        tree = ast.parse(text)
        compile(tree, path, "exec")
    except (SyntaxError, ValueError) as error:
        raise GenerationError(f"{path} would not compile: {error}.") from error
    return tree


class _Names:
    """Check of a file's names over all its parts: defined, used and unique."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._defined: set[str] = set()
        self._members: set[str] = set()
        self._unused: dict[object, Message] | None = None

    def add(self, tree: ast.Module, members: Collection[str] | None) -> None:
        """Check a part, which may use the names of the parts before."""
        unused: dict[object, Message] = {}
        for message in Checker(tree, self._path, self._defined).messages:
            if not isinstance(message, UnusedImport):
                self._fail(message)
            unused[message.message_args] = message
        earlier = unused if self._unused is None else self._unused
        self._unused = {key: earlier[key] for key in unused if key in earlier}
        if members is None:
            return
        defined = {name for statement in tree.body[:-1] for name in defined_names(statement)}
        if again := (self._defined & defined) | self._members.intersection(members):
            raise GenerationError(f"{self._path} would have two definitions of {min(again)}.")
        self._defined |= defined
        self._members.update(members)

    def finish(self) -> None:
        """Check what no part uses."""
        for message in (self._unused or {}).values():
            self._fail(message)

    def _fail(self, message: Message) -> NoReturn:
        fault = message.message % message.message_args
        raise GenerationError(f"{self._path} line {message.lineno} would have a fault: {fault}.")


def verify_model(
    package: str,
    path: str,
    tree: ast.Module,
    module: Module | None,
    members: Collection[str] | None = None,
) -> None:
    """Check a file, or a part of it, against the model.

    Args:
        package: Import name of the package.
        path: Path of the file in the package.
        tree: Its syntax tree.
        module: Its namespace, if it has one.
        members: Names of the members that the part has; None for all.

    Raises:
        GenerationError: A signature or an operation differs from the model, or there is other code.
    """
    whole = module
    if module and members is not None:
        module = replace(
            module,
            tasks=tuple(task for task in module.tasks if task.name in members),
            children=tuple(child for child in module.children if _member(child) in members),
        )
    children = module.children if module else ()
    classes = {child.class_name: f"{child.name}_module.{child.class_name}" for child in children}
    check_calls(path, tree, frozenset({*classes, *classes.values()}))
    if module is None or whole is None:
        return
    check_operations(path, tree, module)
    name = ".".join((package, *path.removesuffix(".py").split("/"))).removesuffix(".__init__")
    scope = ModuleScope(name, tree, is_package=path.endswith("__init__.py"))
    by_name = _functions(tree, module.class_name)
    for task in module.tasks:
        definitions = by_name.pop(task.name, [])
        if [_defined(function, scope) for function in definitions] != list(_expected(task)):
            raise GenerationError(f"{path}: {task.name} would not have its SDK method's signature.")
    for block in _blocks(tree, module.class_name):
        check_listings(path, block, whole, scope)
    for child in module.children:
        if child.call:
            definitions = by_name.pop(child.call.attribute, [])
            shapes = [_shape(read_signature(f, scope), stub=False) for f in definitions]
            if shapes != [_expected_call(package, child)]:
                raise GenerationError(
                    f"{path}: {child.call.attribute} would not have its SDK method's signature."
                )
    unexpected = by_name.keys() - {child.name for child in children if not child.call}
    if unexpected:
        raise GenerationError(f"{path} would define {min(unexpected)}, which is not a task.")


def _member(child: Module) -> str:
    """Return the name of the member that leads to a namespace."""
    return child.call.attribute if child.call else child.name


def _expected_call(package: str, child: Module) -> Shape:
    """Return the signature of the method that returns a callable namespace."""
    home = ".".join((package, *child.path))
    returned = TypeExpr(child.class_name, (Import(home, child.class_name, child.class_name),))
    parameters = child.calls[-1].signature.parameters
    return _shape(Signature(parameters, returned), stub=False)


def _blocks(tree: ast.Module, class_name: str) -> Iterator[ast.If]:
    """Yield the ``if`` statements of a class."""
    classes = (c for c in tree.body if isinstance(c, ast.ClassDef) and c.name == class_name)
    return (node for cls in classes for node in cls.body if isinstance(node, ast.If))


def _functions(tree: ast.Module, class_name: str) -> dict[str, list[Function]]:
    by_name: dict[str, list[Function]] = {}
    for cls in tree.body:
        if isinstance(cls, ast.ClassDef) and cls.name == class_name:
            for node in cls.body:
                if isinstance(node, FunctionNode):
                    by_name.setdefault(node.name, []).append(Function(node))
    return by_name


def _expected(task: Task) -> Iterator[tuple[bool, Shape]]:
    for overload in task.overloads:
        yield True, _shape(overload, stub=True)
    yield False, _shape(task.signature, stub=False)


def _defined(function: Function, scope: ModuleScope) -> tuple[bool, Shape]:
    """Return the signature of a definition, without a task's own parameters."""
    name = function.header.name
    try:
        signature = read_signature(function, scope)
    except SdkError as error:
        raise GenerationError(f"{scope.module}: {name}: {error}") from error
    if [p.name for p in signature.parameters if p.name in _OWN] != _OWN:
        raise GenerationError(f"{scope.module}: {name} would lack the key or the options.")
    rest = tuple(p for p in signature.parameters if p.name not in _OWN)
    stub = scope.is_overload(function)
    awaited = replace(signature, parameters=rest, returns=_awaited(signature.returns))
    return stub, _shape(awaited, stub=stub)


def _shape(signature: Signature, *, stub: bool) -> Shape:
    declared = tuple(declaration(p, canonical) for p in signature.type_parameters)
    parameters = tuple(_parameter_shape(p, stub=stub) for p in signature.parameters)
    return declared, parameters, canonical(signature.returns.written) if signature.returns else ""


def _parameter_shape(parameter: Parameter, *, stub: bool) -> tuple[str, str, str, str]:
    annotation = canonical(parameter.annotation.written) if parameter.annotation else "typing:Any"
    default = canonical(parameter.default) if parameter.default else ""
    return parameter.name, parameter.kind.value, annotation, "..." if stub and default else default


def _awaited(returns: TypeExpr | None) -> TypeExpr:
    """Return ``T`` of ``Coroutine[Any, Any, T]``."""
    written = returns.written if returns else TypeExpr("None")
    node = ast.parse(written.text, mode="eval").body
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
        return TypeExpr(ast.unparse(node.slice.elts[-1]), written.imports)
    raise GenerationError(f"A task would return {written.text}.")
