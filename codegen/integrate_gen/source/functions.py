"""Function definitions in an SDK's source."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from integrate_gen.expressions.names import last_name
from integrate_gen.model.sdk import ParameterKind

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, eq=False)
class StatedParameter:
    """A parameter in a function header, with its annotation and default as text."""

    name: str
    kind: ParameterKind
    annotation: str | None
    default: str | None


@dataclass(frozen=True, slots=True)
class Header:
    """The part of a function definition above its body.

    Attributes:
        name: The function's name.
        is_async: Whether the function is defined with ``async def``.
        decorators: The decorators, from top to bottom.
        parameters: The parameters in order, ``self`` included.
        returns: The return annotation as text; None if there is none.
    """

    name: str
    is_async: bool
    decorators: Sequence[ast.expr]
    parameters: tuple[StatedParameter, ...]
    returns: str | None


@dataclass(frozen=True, slots=True)
class Body:
    """The part of a function definition below its header.

    Attributes:
        docstring: The docstring as written; empty if there is none.
        statements: The statements below the docstring.
    """

    docstring: str
    statements: Sequence[ast.stmt]


class Function:
    """A function definition.

    The header is read on first use: most functions of a module are only indexed.

    Attributes:
        node: The syntax tree of the definition.
    """

    def __init__(self, node: FunctionNode) -> None:
        self.node = node

    @cached_property
    def header(self) -> Header:
        """The name, decorators, parameters and return annotation."""
        node = self.node
        return Header(
            name=node.name,
            is_async=isinstance(node, ast.AsyncFunctionDef),
            decorators=node.decorator_list,
            parameters=tuple(_parameters(node.args)),
            returns=_text(node.returns) if node.returns else None,
        )

    @property
    def body(self) -> Body:
        """The docstring and the statements."""
        match self.node.body:
            case [ast.Expr(value=ast.Constant(value=str(docstring))), *statements]:
                return Body(docstring, statements)
            case statements:
                return Body("", statements)

    @property
    def is_generator(self) -> bool:
        """Whether a call gives an iterator, as the body has a ``yield`` of its own."""
        yields = (isinstance(n, ast.Yield | ast.YieldFrom) for n in own_nodes(self.body.statements))
        return any(yields)

    def imports(self) -> Iterator[ast.Import | ast.ImportFrom]:
        """Yield the import statements in the body, nested ones included."""
        for node in (n for statement in self.body.statements for n in ast.walk(statement)):
            if isinstance(node, ast.Import | ast.ImportFrom):
                yield node


def own_nodes(statements: Sequence[ast.stmt]) -> Iterator[ast.AST]:
    """Yield the nodes of a function's body, without those of functions inside it."""
    pending: list[ast.AST] = list(statements)
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            pending.extend(ast.iter_child_nodes(node))


def is_overload(decorators: Sequence[ast.expr]) -> bool:
    """Whether one of the decorators is ``@overload``."""
    return "overload" in map(decorator_name, decorators)


def decorator_name(decorator: ast.expr) -> str:
    """Return the last name of a decorator: ``overload`` of ``@typing.overload``."""
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    return last_name(target)


def first_line(node: FunctionNode) -> int:
    """Return the line of a definition's first decorator, as in ``co_firstlineno``."""
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def _text(node: ast.expr) -> str:
    """Unparse an expression; the most frequent one, a single name, needs no unparsing."""
    if isinstance(node, ast.Name):
        return node.id
    text = ast.unparse(node)
    return _without_prefixes(node) if "u'" in text or 'u"' in text else text


def _without_prefixes(node: ast.expr) -> str:
    """Unparse an expression without the ``u`` of strings, which means nothing."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant):
            part.kind = None
    return ast.unparse(node)


def _parameters(arguments: ast.arguments) -> Iterator[StatedParameter]:
    def stated(
        argument: ast.arg, kind: ParameterKind, default: ast.expr | None = None
    ) -> StatedParameter:
        return StatedParameter(
            argument.arg,
            kind,
            _text(argument.annotation) if argument.annotation else None,
            _text(default) if default else None,
        )

    positional = [*arguments.posonlyargs, *arguments.args]
    required = len(positional) - len(arguments.defaults)
    defaults = [*[None] * required, *arguments.defaults]
    for index, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        only = index < len(arguments.posonlyargs)
        kind = ParameterKind.POSITIONAL_ONLY if only else ParameterKind.POSITIONAL_OR_KEYWORD
        yield stated(argument, kind, default)
    if arguments.vararg:
        yield stated(arguments.vararg, ParameterKind.VAR_POSITIONAL)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield stated(argument, ParameterKind.KEYWORD_ONLY, default)
    if arguments.kwarg:
        yield stated(arguments.kwarg, ParameterKind.VAR_KEYWORD)
