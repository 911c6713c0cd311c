"""What a module's source declares: a class's methods with their overloads, annotations as types.

Read without the generator, so that no fault of the generator can hide one of its own.
"""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter.

    Attributes:
        name: Its name.
        kind: Its annotation, as a type.
        positional: Whether it may be passed by position.
        required: Whether it has no default.
    """

    name: str
    kind: Any
    positional: bool
    required: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """One way to call a method.

    Attributes:
        parameters: In order, without ``self`` and what is positional only.
        returns: The annotation of the result, as a type.
    """

    parameters: tuple[Parameter, ...]
    returns: Any

    def without(self, *names: str) -> tuple[Parameter, ...]:
        """The parameters but for those of these names."""
        return tuple(parameter for parameter in self.parameters if parameter.name not in names)


@dataclass(frozen=True, slots=True)
class Declaration:
    """One method.

    Attributes:
        name: Its name.
        signatures: The overloads, or the only signature.
        overloaded: Whether it has overloads.
    """

    name: str
    signatures: tuple[Signature, ...]
    overloaded: bool


def declarations(module: ModuleType, class_name: str, prefix: str = "") -> list[Declaration]:
    """The methods of a class whose names begin with ``prefix``, in the order of the source."""
    tree = ast.parse(inspect.getsource(module))
    types = _Types(module, tree)
    functions: dict[str, list[_Function]] = {}
    for node in _class(tree, class_name).body:
        if isinstance(node, _Function) and node.name.startswith(prefix):
            functions.setdefault(node.name, []).append(node)
    return [
        Declaration(
            name,
            tuple(_signature(n, types) for n in nodes[:-1] or nodes),
            overloaded=nodes[1:] != [],
        )
        for name, nodes in functions.items()
    ]


def _class(tree: ast.Module, name: str) -> ast.ClassDef:
    return next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)


class _Types:
    """A module's annotations as types; most of their names are imported for type checkers only."""

    def __init__(self, module: ModuleType, tree: ast.Module) -> None:
        self._scope: dict[str, Any] = dict(vars(module))
        for node in tree.body:
            if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
                code = ast.Module(node.body, type_ignores=[])
                exec(compile(code, module.__name__, "exec"), self._scope)
        self._known: dict[str, Any] = {}

    def __call__(self, annotation: ast.expr | None) -> Any:
        assert annotation is not None
        text = ast.unparse(annotation)
        if text not in self._known:
            holder = SimpleNamespace(__annotations__={"it": text})
            self._known[text] = get_type_hints(holder, self._scope, include_extras=True)["it"]
        return self._known[text]


def _signature(node: _Function, types: _Types) -> Signature:
    return Signature(tuple(_parameters(node.args, types)), types(node.returns))


def _parameters(arguments: ast.arguments, types: _Types) -> Iterator[Parameter]:
    # Neither githubkit nor what is made from it has more kinds of parameters than these.
    assert not arguments.vararg
    assert not arguments.defaults
    own = 0 if arguments.posonlyargs else 1
    for node in arguments.args[own:]:
        yield Parameter(node.arg, types(node.annotation), positional=True, required=True)
    for node, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield Parameter(
            node.arg, types(node.annotation), positional=False, required=default is None
        )
