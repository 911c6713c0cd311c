"""Constructor arguments that name a client's server, or that the client reads from the environment.

The runtime passes such arguments explicitly, so that no variable of the environment redirects a
client or gives it another account's settings.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import ModuleType
from typing import Any, cast

from typing_extensions import is_typeddict

from integrate_gen.client.arguments import build_argument

from .common_names import common_names
from .constructor_arguments import Argument, constructor_arguments
from .environment_variables import parse_constructors


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Arguments that decide where a client sends requests, and which settings it reads by itself.

    Attributes:
        base_url: Constructor argument for the base address, or a dotted path into the arguments;
            empty if there is none.
        other_addresses: Further arguments that send requests to another server.
        ambient: Attributes that the constructor reads from the environment, with the argument that
            replaces each.
    """

    base_url: str
    other_addresses: tuple[str, ...]
    ambient: Mapping[str, str]


def find_server_settings(client: object, init: Mapping[str, Any]) -> ServerSettings:
    """Find the settings of a client class, or of a module that is its own client.

    Args:
        client: The class or the module.
        init: Arguments of the class, some of which may be objects with an address of their own.
    """
    if isinstance(client, type):
        arguments = constructor_arguments(client)
        names: Collection[str] = arguments
        tables = {name for name, argument in arguments.items() if _is_table(argument)}
        ambient = dict(_ambient_arguments(client, names))
    else:
        names = set(vars(client)) if isinstance(client, ModuleType) else ()
        tables, ambient = set[str](), {}
    addresses = [name for name in common_names().addresses if name in names]
    base_url = next((name for name in addresses if name not in tables), "")
    return ServerSettings(
        base_url or next(_addresses_inside(init), ""),
        tuple(name for name in addresses if name != base_url),
        {attribute: name for attribute, name in ambient.items() if name not in addresses},
    )


def _addresses_inside(init: Mapping[str, Any]) -> Iterator[str]:
    """Yield the paths of addresses in objects that a client is given: ``configuration.host``.

    The address is an argument of the object's class, or else an attribute of the object.
    """
    for name, template in init.items():
        if not isinstance(template, Mapping) or "new" not in template:
            continue
        with suppress(Exception):  # building the client reports the error
            made = build_argument(cast("Mapping[str, object]", template))
            arguments = constructor_arguments(type(made))
            for address in common_names().addresses:
                if address in arguments and arguments[address].takes_str:
                    yield f"{name}.{address}"
                elif isinstance(vars(made).get(address), str):
                    yield f"{name}.set.{address}"


def _is_table(argument: Argument) -> bool:
    """Whether an argument takes several addresses by name, as those of an API and of its files."""
    return not argument.takes_str and any(map(is_typeddict, argument.classes))


def _ambient_arguments(cls: type, arguments: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the attributes whose argument the constructor reads from the environment.

    In this constructor it is ``org`` for the argument ``organization``::

        if organization is None:
            organization = os.environ.get("OPENAI_ORG_ID")
        self.org = organization
    """
    for tree in parse_constructors(cls):
        from_environment = {
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
                    name in from_environment and name in arguments
                ):
                    yield attribute, name
                case _:
                    pass


def _reads_environment(value: ast.expr) -> bool:
    """Whether an expression is ``os.environ.get(name)`` or ``os.getenv(name)``.

    With a second argument, a default, the client may not work without the setting.
    """
    return (
        isinstance(value, ast.Call)
        and len(value.args) == 1
        and not value.keywords
        and ast.unparse(value.func).endswith(("environ.get", "getenv"))
    )
