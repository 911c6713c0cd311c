"""Parsing of a provider's ``root``, an attribute path such as ``rest("2026-03-10")``."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from integrate_gen.model.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class RootStep:
    """One attribute of a root path.

    Attributes:
        attribute: Name of the attribute.
        arguments: Arguments with which it is called; None if it is not called.
    """

    attribute: str
    arguments: tuple[Any, ...] | None = None


def parse_root(text: str, provider: str) -> list[RootStep]:
    """Parse a root path. The empty path is the client itself.

    Args:
        text: The path.
        provider: Name of the provider, for messages.

    Raises:
        ConfigurationError: If the path has anything but attributes and calls with literals.
    """
    if not text:
        return []
    problem = ConfigurationError(
        f"The root {text!r} of [providers.{provider}] is not an attribute path "
        "such as 'rest' or 'rest(\"2026-03-10\")'."
    )
    try:
        node = ast.parse(text, mode="eval").body
    except SyntaxError as error:
        raise problem from error
    steps: list[RootStep] = []
    # The outermost node is the last step: ``a.b(1)`` is a call of an attribute of a name.
    while True:
        arguments: tuple[Any, ...] | None = None
        if isinstance(node, ast.Call) and not node.keywords:
            try:
                arguments = tuple(ast.literal_eval(argument) for argument in node.args)
            except ValueError as error:
                raise problem from error
            node = node.func
        match node:
            case ast.Attribute(value=value, attr=name):
                steps.append(RootStep(name, arguments))
                node = value
            case ast.Name(id=name):
                steps.append(RootStep(name, arguments))
                return steps[::-1]
            case _:
                raise problem
