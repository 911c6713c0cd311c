"""The server that a client talks to, and what it reads from the environment by itself."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType

from .constructors import arguments_of
from .environment import constructors
from .words import words


@dataclass(frozen=True, slots=True)
class Addressing:
    """What decides where a client's requests go, and what it sends there unasked.

    Attributes:
        base_url: The constructor's argument for the base address; empty where it has none.
        others: Further arguments that send requests to another server.
        ambient: Attribute to argument, for those that the constructor reads from the environment.
    """

    base_url: str
    others: tuple[str, ...]
    ambient: Mapping[str, str]


def addressing(client: object) -> Addressing:
    """Find both in a client's class, or in the attributes of a module that is its own client."""
    if isinstance(client, type):
        names: Collection[str] = arguments_of(client)
        ambient = dict(_ambient(client, names))
    else:
        names = set(vars(client)) if isinstance(client, ModuleType) else ()
        ambient = {}
    found = [name for name in words().addresses if name in names]
    others = tuple(found[1:])
    kept = {attribute: name for attribute, name in ambient.items() if name not in found}
    return Addressing(found[0] if found else "", others, kept)


def _ambient(cls: type, arguments: Collection[str]) -> Iterator[tuple[str, str]]:
    """Attributes that a constructor takes from arguments that it reads from the environment."""
    for tree in constructors(cls):
        read = {
            node.targets[0].id
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and _reads_environment(node.value)
        }
        for node in ast.walk(tree):
            match node:
                case ast.Assign(
                    targets=[ast.Attribute(value=ast.Name(id="self"), attr=attribute)],
                    value=ast.Name(id=name),
                ) if (
                    name in read and name in arguments
                ):
                    yield attribute, name
                case _:
                    pass


def _reads_environment(value: ast.expr) -> bool:
    """Whether it is a variable, None where that is not set: without it a client is as good."""
    return (
        isinstance(value, ast.Call)
        and len(value.args) == 1
        and not value.keywords
        and ast.unparse(value.func).endswith(("environ.get", "getenv"))
    )
