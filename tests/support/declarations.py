"""Methods of a class, with overloads and resolved annotations, from the source of its module.

The generator's own readers are not used here, so that a defect of theirs cannot hide itself.
"""

from __future__ import annotations

import ast
import inspect
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeGuard, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter.

    Attributes:
        name: Name of the parameter.
        kind: Annotation, resolved to a type.
        positional: Whether an argument may be passed by position.
        required: Whether there is no default.
    """

    name: str
    kind: Any
    positional: bool
    required: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature of a method.

    Attributes:
        parameters: Parameters in order, without ``self`` and positional-only ones.
        returns: Return annotation, resolved to a type.
    """

    parameters: tuple[Parameter, ...]
    returns: Any

    def without(self, *names: str) -> tuple[Parameter, ...]:
        """Return the parameters without those of the given names."""
        return tuple(parameter for parameter in self.parameters if parameter.name not in names)


@dataclass(frozen=True, slots=True)
class Declaration:
    """One method.

    Attributes:
        name: Name of the method.
        signatures: The overloads, or the only signature.
        overloaded: Whether it has overloads.
    """

    name: str
    signatures: tuple[Signature, ...]
    overloaded: bool


def declarations(module: ModuleType, class_name: str, prefix: str = "") -> list[Declaration]:
    """Return the public methods of a class that begin with ``prefix``, in source order."""
    tree, types = _parsed(module), module_types(module)
    functions: dict[str, list[_Function]] = {}
    for node in _class(tree, class_name).body:
        if _is_method(node) and node.name.startswith(prefix):
            functions.setdefault(node.name, []).append(node)
    return [
        Declaration(
            name,
            tuple(_signature(n, types) for n in nodes[:-1] or nodes),
            overloaded=nodes[1:] != [],
        )
        for name, nodes in functions.items()
    ]


@cache
def module_types(module: ModuleType) -> ModuleTypes:
    """Resolves annotations of a module."""
    return ModuleTypes(module, _parsed(module))


@cache
def _parsed(module: ModuleType) -> ast.Module:
    return ast.parse(inspect.getsource(module))


def _is_method(node: ast.stmt) -> TypeGuard[_Function]:
    if not isinstance(node, _Function) or node.name.startswith("_"):
        return False
    return not {"property", "cached_property"} & {ast.unparse(d) for d in node.decorator_list}


def _class(tree: ast.Module, name: str) -> ast.ClassDef:
    return next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)


class ModuleTypes:
    """Return the annotations of a module; most names in them are imported under TYPE_CHECKING."""

    def __init__(self, module: ModuleType, tree: ast.Module) -> None:
        self._scope: dict[str, Any] = dict(vars(module))
        for node in tree.body:
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
                for statement in node.body:
                    self._execute(statement, module.__name__)
        self._known: dict[str, Any] = {}

    def _execute(self, statement: ast.stmt, where: str) -> None:
        code = compile(ast.Module([statement], type_ignores=[]), where, "exec")
        with suppress(ImportError):  # of an optional dependency of the SDK
            exec(code, self._scope)

    def __call__(self, annotation: ast.expr | str | None) -> Any:
        """Return the type of an annotation or of its text."""
        assert annotation is not None
        text = annotation if isinstance(annotation, str) else ast.unparse(annotation)
        if text not in self._known:
            holder = SimpleNamespace(__annotations__={"it": text})
            self._known[text] = get_type_hints(holder, self._scope, include_extras=True)["it"]
        return self._known[text]


def _signature(node: _Function, types: ModuleTypes) -> Signature:
    return Signature(tuple(_parameters(node.args, types)), types(node.returns))


def _parameters(arguments: ast.arguments, types: ModuleTypes) -> Iterator[Parameter]:
    # The tested SDKs and packages have no other kinds of parameters.
    assert not arguments.vararg
    own = 0 if arguments.posonlyargs else 1
    required = len(arguments.args) - len(arguments.defaults)
    for index, node in enumerate(arguments.args[own:], own):
        yield Parameter(
            node.arg, types(node.annotation), positional=True, required=index < required
        )
    for node, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield Parameter(
            node.arg, types(node.annotation), positional=False, required=default is None
        )
