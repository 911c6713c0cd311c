"""A function of an SDK's source: what its header states as text, and its body."""

from __future__ import annotations

import ast
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from integrate_gen.expressions.names import last_name
from integrate_gen.model.sdk import ParameterKind

from .text import Text

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, eq=False)
class StatedParameter:
    """A parameter as its function's header states it, the annotation and the default as texts."""

    name: str
    kind: ParameterKind
    annotation: str | None
    default: str | None


@dataclass(frozen=True, slots=True)
class Header:
    """All of a function but its body.

    Attributes:
        name: Its name.
        is_async: It is defined with ``async def``.
        decorators: Above it, from the top.
        parameters: In their order; a bound method's first is one of them.
        returns: The annotation of its result as text; None where it has none.
        line: That of its ``def``, counted from that of its first decorator, from 0.
    """

    name: str
    is_async: bool
    decorators: Sequence[ast.expr]
    parameters: tuple[StatedParameter, ...]
    returns: str | None
    line: int

    @property
    def is_overload(self) -> bool:
        """Whether it is an ``@overload`` signature."""
        return "overload" in map(decorator_name, self.decorators)


class Body(ABC):
    """What is below a header, parsed when something is asked of it."""

    @cached_property
    @abstractmethod
    def text(self) -> bytes:
        """What it is parsed from, or more: what is not in it need not be looked for."""

    @cached_property
    @abstractmethod
    def docstring(self) -> str:
        """As it is written; empty where there is none."""

    @cached_property
    @abstractmethod
    def statements(self) -> list[ast.stmt]:
        """Those below the docstring."""

    @cached_property
    @abstractmethod
    def requests(self) -> list[ast.stmt]:
        """Those that may say a request, and what they need for it; the rest may be among them."""


@dataclass(frozen=True, slots=True, eq=False)
class Function:
    """A function as its source states it."""

    header: Header
    body: Body

    def imports(self) -> Iterator[ast.Import | ast.ImportFrom]:
        """What it imports for itself."""
        for node in (n for statement in self.body.statements for n in ast.walk(statement)):
            if isinstance(node, ast.Import | ast.ImportFrom):
                yield node


class ParsedBody(Body):
    """That of a syntax tree."""

    def __init__(self, node: FunctionNode, source: bytes) -> None:
        """Keep the tree.

        Args:
            node: The function's.
            source: What that was parsed from; empty where it is not known.
        """
        self._node = node
        self._source = source

    @cached_property
    def text(self) -> bytes:
        """What it was parsed from, or the code of the tree."""
        return self._source or ast.unparse(self._node).encode()

    @cached_property
    def docstring(self) -> str:
        """As it is written; empty where there is none."""
        return docstring_among(self._node.body) or ""

    @cached_property
    def statements(self) -> list[ast.stmt]:
        """Those below the docstring."""
        return below_the_docstring(self._node.body)

    @cached_property
    def requests(self) -> list[ast.stmt]:
        """All statements."""
        return self.statements


def parsed_function(node: FunctionNode, text: Text | None = None) -> Function:
    """The function of a syntax tree.

    Args:
        node: Its definition.
        text: What that was parsed from; None where it is not known.
    """
    text = text or Text()
    header = Header(
        name=node.name,
        is_async=isinstance(node, ast.AsyncFunctionDef),
        decorators=node.decorator_list,
        parameters=tuple(stated_parameters(node.args, text)),
        returns=text.of(node.returns) if node.returns else None,
        line=node.lineno - first_line(node),
    )
    return Function(header, ParsedBody(node, text.source))


def first_line(node: FunctionNode) -> int:
    """The line that the compiler gives a function's code object: that of its first decorator."""
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def stated_parameters(arguments: ast.arguments, text: Text) -> Iterator[StatedParameter]:
    """The parameters of a syntax tree.

    Args:
        arguments: Where they are.
        text: What those were parsed from.
    """

    def stated(
        argument: ast.arg, kind: ParameterKind, default: ast.expr | None = None
    ) -> StatedParameter:
        return StatedParameter(
            argument.arg,
            kind,
            text.of(argument.annotation) if argument.annotation else None,
            text.of(default) if default else None,
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


def docstring_among(statements: Sequence[ast.stmt]) -> str | None:
    """The docstring that a body begins with; None where there is none."""
    match statements[:1]:
        case [ast.Expr(value=ast.Constant(value=str(text)))]:
            return text
        case _:
            return None


def below_the_docstring(statements: list[ast.stmt]) -> list[ast.stmt]:
    """The statements of a body but its docstring."""
    return statements if docstring_among(statements) is None else statements[1:]


def decorator_name(decorator: ast.expr) -> str:
    """The last name of a decorator: ``typing.overload`` and ``deprecated("...")`` alike."""
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    return last_name(target)
