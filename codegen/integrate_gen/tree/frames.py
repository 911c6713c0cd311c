"""Functions of an SDK as one call executes them."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator, Mapping
from copy import copy
from types import FunctionType

from integrate_gen.source.functions import Function
from integrate_gen.source.http import calls_in
from integrate_gen.source.local_values import read_local_values
from integrate_gen.source.texts import Texts

from .members import Owner
from .targets import is_of_library, package_of


class Frame:
    """A function that is called.

    Args:
        function: The function, without decorators.
        parsed: Its definition.
        owner: Owner on which it is called; None for a plain function.
        arguments: Texts of its arguments by parameter.

    Attributes:
        texts: Texts in its body.
        local_values: Expressions that it assigns to each variable.
    """

    def __init__(
        self,
        function: FunctionType,
        parsed: Function,
        owner: Owner | None,
        arguments: Mapping[str, str],
    ) -> None:
        self.function = function
        self.parsed = parsed
        self.owner = owner
        self.arguments = arguments
        self.texts = Texts(parsed.body.statements, arguments, function.__globals__)
        self.local_values = read_local_values(parsed.body.statements)

    def without(self, variable: str) -> Frame:
        """Return the same frame in which a variable has no value."""
        frame = copy(self)
        frame.local_values = {n: v for n, v in self.local_values.items() if n != variable}
        return frame

    @property
    def package(self) -> str:
        """Top-level package of the function."""
        return package_of(self.function)

    @property
    def key(self) -> object:
        """Key that equal calls of the function share."""
        cls = self.owner.cls if self.owner is not None else None
        return self.function.__code__, cls, tuple(self.arguments.items())

    @property
    def calls(self) -> Iterator[ast.Call]:
        """Calls in its body."""
        return calls_in(self.parsed.body.statements)

    def client_of_library(self, parameter: str) -> Owner | None:
        """Return the client class of an HTTP library that annotates a parameter, if it has one."""
        stated = (p.annotation for p in self.parsed.header.parameters if p.name == parameter)
        base, *attributes = (next(stated, None) or "").split(".")
        value = self.function.__globals__.get(base)
        for attribute in attributes:
            value = getattr(value, attribute, None)
        return Owner(value) if isinstance(value, type) and is_of_library(value) else None

    @property
    def receiver(self) -> str:
        """Name of the parameter that is the owner; empty for a plain function."""
        parameters = self.parsed.header.parameters
        return parameters[0].name if self.owner is not None and parameters else ""


def parse_function(function: FunctionType) -> Function | None:
    """Return the definition of a function, or None if there is no source of it alone."""
    try:
        statements = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    except (OSError, SyntaxError):
        return None
    match statements:
        case [ast.FunctionDef() | ast.AsyncFunctionDef() as node]:
            return Function(node)
        case _:
            return None


def bind(call: ast.Call, called: Function, texts: Texts, *, skip_first: bool) -> dict[str, str]:
    """Return the texts of a call's arguments by parameter, those of defaults included."""
    parameters = called.header.parameters[1 if skip_first else 0 :]
    bound = {p.name: f"{{{p.name}}}" for p in called.header.parameters}
    for parameter in parameters:
        if parameter.default is not None:
            default = ast.parse(parameter.default, mode="eval").body
            bound[parameter.name] = texts.of(default) if isinstance(default, ast.Constant) else ""
    names = [p.name for p in parameters if p.kind.value.startswith("positional")]
    for name, argument in zip(names, call.args, strict=False):
        bound[name] = texts.of(argument)
    for keyword in call.keywords:
        if keyword.arg in bound:
            bound[keyword.arg] = texts.of(keyword.value)
        elif keyword.arg is None:  # it may pass any of them
            passed = {k.arg for k in call.keywords}
            bound |= {p.name: "" for p in parameters[len(call.args) :] if p.name not in passed}
    return bound
