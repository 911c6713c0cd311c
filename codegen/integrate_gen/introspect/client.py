"""Building the SDK's client with dummy credentials, and finding the root of its tree."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from integrate_gen.errors import ConfigurationError, IntegrateGenError, SdkError
from integrate_gen.provider import Provider

_DUMMY = "introspection"


@dataclass(frozen=True)
class Client:
    """A client that was built, its root, and what lies on the way there.

    Attributes:
        above: The client and every object before the root, by attribute path. They are held on
            purpose: some SDKs keep only weak references to the client below it.
        root: Where the tree begins.
        path: Attribute path from the client to the root.
        switches: Dotted attribute path to the arguments it is called with, for
            ``rest("2026-03-10")``.
    """

    above: Mapping[tuple[str, ...], object]
    root: object
    path: tuple[str, ...]
    switches: Mapping[str, tuple[Any, ...]]


def build_client(provider: Provider) -> Client:
    """Build the provider's client and walk to its root.

    Raises:
        SdkError: the package is not installed, has no such class, or refuses the arguments.
        ConfigurationError: the root is not a path that the client has.
    """
    cls = load(provider)
    arguments = {name: _argument(value) for name, value in provider.init.items()}
    try:
        client = cls(**arguments)
    except IntegrateGenError:
        raise
    except Exception as error:
        raise SdkError(
            f"{provider.client} cannot be built with init = {dict(provider.init)} "
            f"({type(error).__name__}: {error}); mend init of [providers.{provider.name}]."
        ) from error
    return _walk_to_root(client, provider)


def _walk_to_root(client: object, provider: Provider) -> Client:
    steps = list(root_steps(provider))
    above: dict[tuple[str, ...], object] = {}
    root: Any = client
    path: tuple[str, ...] = ()
    try:
        for name, call in steps:
            above[path] = root
            root, path = getattr(root, name), (*path, name)
            if call is not None:
                above[path] = root
                root = root(*call)
    except IntegrateGenError:
        raise
    except Exception as error:
        raise ConfigurationError(
            f"The root {provider.root!r} of [providers.{provider.name}] cannot be reached: "
            f"{type(error).__name__}: {error}."
        ) from error
    switches = {
        ".".join(path[: index + 1]): call
        for index, (_, call) in enumerate(steps)
        if call is not None
    }
    return Client(above, root, path, switches)


def load(provider: Provider) -> Any:
    """The client class, ``module:Class`` of the provider.

    Raises:
        SdkError: the package is not installed or has no such class.
    """
    module_name, _, name = provider.client.partition(":")
    if importlib.util.find_spec(provider.package) is None:
        raise SdkError(
            f"The SDK {provider.package} is not installed; "
            f"run: pip install {shlex.join(provider.requirements) or provider.package}"
        )
    try:
        module = importlib.import_module(module_name)
    except IntegrateGenError:
        raise
    except Exception as error:
        raise SdkError(
            f"{module_name} is installed but cannot be imported "
            f"({type(error).__name__}: {error}); check the versions that it needs."
        ) from error
    try:
        return getattr(module, name)
    except AttributeError as error:
        raise SdkError(
            f"{module_name} has no class {name}; mend client of [providers.{provider.name}]."
        ) from error


def root_steps(provider: Provider) -> Iterator[tuple[str, tuple[Any, ...] | None]]:
    """The root path as (attribute, arguments it is called with or None).

    Raises:
        ConfigurationError: the root is not made of attributes and calls with literal arguments.
    """
    if not provider.root:
        return
    problem = ConfigurationError(
        f"The root {provider.root!r} of [providers.{provider.name}] is no attribute path "
        "such as 'rest' or 'rest(\"2026-03-10\")'."
    )
    try:
        node = ast.parse(provider.root, mode="eval").body
    except SyntaxError as error:
        raise problem from error
    steps: list[tuple[str, tuple[Any, ...] | None]] = []
    while True:
        call: tuple[Any, ...] | None = None
        if isinstance(node, ast.Call) and not node.keywords:
            try:
                call = tuple(ast.literal_eval(argument) for argument in node.args)
            except ValueError as error:
                raise problem from error
            node = node.func
        match node:
            case ast.Attribute(value=value, attr=name):
                steps.append((name, call))
                node = value
            case ast.Name(id=name):
                steps.append((name, call))
                break
            case _:
                raise problem
    yield from reversed(steps)


def _argument(value: object) -> object:
    """A credential (``$name``) becomes a dummy; every other argument is itself."""
    return _DUMMY if isinstance(value, str) and value.startswith("$") else value
