"""Building the SDK's client with dummy credentials, and finding the roots of its tree."""

from __future__ import annotations

import ast
import importlib.util
import shlex
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from types import ModuleType
from typing import Any

from integrate_gen.guard.sdk_code import LONG, import_module, load_object, sdk_code
from integrate_gen.model.errors import (
    ConfigurationError,
    SdkCodeError,
    SdkError,
)
from integrate_gen.model.provider import Provider

from .arguments import made_argument

_kept: deque[tuple[object, Mapping[str, object], object]] = deque(maxlen=1)
"""The instance that was built last, with its class and arguments: finding out how a client is made
makes the one that is read afterwards, and many read the system's certificates for it."""


@dataclass(frozen=True)
class Client:
    """A client that was built, the roots of its tree, and what lies on the way there.

    Attributes:
        above: The client and every object before a root, by attribute path. They are held on
            purpose: some SDKs keep only weak references to the client below it.
        roots: Where the tree begins, by attribute path from the client: one, whose path is no part
            of an operation's id, or several, whose paths are.
        several: The tree is made of several roots.
        switches: Dotted attribute path to the arguments it is called with, for
            ``rest("2026-03-10")``.
    """

    above: Mapping[tuple[str, ...], object]
    roots: Mapping[tuple[str, ...], object]
    several: bool
    switches: Mapping[str, tuple[Any, ...]]

    @property
    def path(self) -> tuple[str, ...]:
        """Attribute path from the client to the one root; empty where there are several."""
        return () if self.several else next(iter(self.roots))


def build_client(provider: Provider) -> Client:
    """Build the provider's client and walk to the roots of its tree.

    Raises:
        SdkError: the package is not installed, has no such class, or refuses the arguments.
        ConfigurationError: a root is not a path that the client has.
    """
    found = load(provider)
    try:
        with sdk_code(provider.client, LONG):
            client = build(found, provider.init)
            made = dict(_made_namespaces(provider, client))
    except SdkCodeError as error:
        raise SdkError(
            f"{provider.client} cannot be built with init = {dict(provider.init)} "
            f"({error.reason}); mend init of [providers.{provider.name}]."
        ) from error
    if made:
        return Client({(): client}, made, several=True, switches={})
    return _walk_to_roots(client, provider)


def build(found: Any, init: Mapping[str, object]) -> object:
    """An instance of a class; a module that is its own client keeps the arguments as attributes."""
    for cls, given, instance in _kept:
        if cls is found and given == init:
            return instance
    arguments = {name: made_argument(value) for name, value in init.items()}
    if isinstance(found, ModuleType):
        for name, value in arguments.items():
            setattr(found, name, value)
        return found
    instance = found(**arguments)
    _kept.append((found, dict(init), instance))
    return instance


def _made_namespaces(
    provider: Provider, client: object
) -> Iterator[tuple[tuple[str, ...], object]]:
    """The namespaces of SDKs that have a class for each, made from the client."""
    if not provider.classes:
        return
    module_name, _, pattern = provider.classes.partition(":")
    module = import_module(module_name)
    names = [n for n in dir(module) if fnmatchcase(n, pattern)]
    classes = [(name, getattr(module, name)) for name in names]
    for name, cls in classes:
        if isinstance(cls, type):
            yield (name,), cls(client)
    if not classes:
        raise ConfigurationError(
            f"{module_name} has no classes {pattern}; mend classes of [providers.{provider.name}]."
        )


def _walk_to_roots(client: object, provider: Provider) -> Client:
    roots = [provider.root] if isinstance(provider.root, str) else list(provider.root)
    above: dict[tuple[str, ...], object] = {}
    found: dict[tuple[str, ...], object] = {}
    switches: dict[str, tuple[Any, ...]] = {}
    for root in roots:
        _walk_to_root(client, _Root(provider.name, root), above, found, switches)
    return Client(above, found, not isinstance(provider.root, str), switches)


@dataclass(frozen=True, slots=True)
class _Root:
    provider: str
    text: str


def _walk_to_root(
    client: Any,
    root: _Root,
    above: dict[tuple[str, ...], object],
    roots: dict[tuple[str, ...], object],
    switches: dict[str, tuple[Any, ...]],
) -> None:
    value: Any = client
    path: tuple[str, ...] = ()
    steps = list(_root_steps(root))
    try:
        with sdk_code(f"the root {root.text}"):
            for name, call in steps:
                above[path] = value
                value, path = getattr(value, name), (*path, name)
                if call is not None:
                    above[path] = value
                    value = value(*call)
                    switches[".".join(path)] = call
    except SdkCodeError as error:
        raise ConfigurationError(
            f"The root {root.text!r} of [providers.{root.provider}] cannot be reached: "
            f"{error.reason}."
        ) from error
    roots[path] = value


def require_installed(provider: Provider) -> None:
    """Refuse a provider whose SDK is not there.

    Raises:
        SdkError: the message says how to install it.
    """
    if not is_installed(provider):
        raise SdkError(
            f"The SDK {provider.package} is not installed; "
            f"run: pip install {shlex.join(provider.requirements) or provider.package}"
        )


def is_installed(provider: Provider) -> bool:
    """Whether the provider's SDK can be found; packages above it are imported for that.

    Raises:
        SdkCodeError: importing them raised something.
    """
    with sdk_code(f"looking for {provider.package}", LONG):
        try:
            return importlib.util.find_spec(provider.package) is not None
        except ModuleNotFoundError:  # the package above it is not there
            return False


def load(provider: Provider) -> Any:
    """The client's class, ``module:Class`` of the provider, or the module that is the client.

    Raises:
        SdkError: the package is not installed or has no such class.
    """
    module_name, _, name = provider.client.partition(":")
    require_installed(provider)
    try:
        with sdk_code(f"importing {module_name}", LONG):
            module = import_module(module_name)
    except SdkCodeError as error:
        raise SdkError(
            f"{module_name} is installed but cannot be imported "
            f"({error.reason}); check the versions that it needs."
        ) from error
    if not name:
        return module
    try:
        return load_object(module_name, [name])
    except AttributeError as error:
        raise SdkError(
            f"{module_name} has no class {name}; mend client of [providers.{provider.name}]."
        ) from error


def _root_steps(root: _Root) -> Iterator[tuple[str, tuple[Any, ...] | None]]:
    """The root path as (attribute, arguments it is called with or None).

    Raises:
        ConfigurationError: the root is not made of attributes and calls with literal arguments.
    """
    if not root.text:
        return
    problem = ConfigurationError(
        f"The root {root.text!r} of [providers.{root.provider}] is no attribute path "
        "such as 'rest' or 'rest(\"2026-03-10\")'."
    )
    try:
        node = ast.parse(root.text, mode="eval").body
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
