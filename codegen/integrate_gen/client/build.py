"""Construction of an SDK's client, and the roots of its tree."""

from __future__ import annotations

import importlib.util
import shlex
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from integrate_gen.guard.sdk_code import SLOW, import_module, load_object, sdk_code
from integrate_gen.model.errors import (
    ConfigurationError,
    SdkCodeError,
    SdkError,
)
from integrate_gen.model.provider import Provider

from .arguments import build_argument
from .example_addresses import example_addresses
from .namespace_classes import namespace_classes
from .root_path import parse_root

_last_built: deque[tuple[object, Mapping[str, object], object]] = deque(maxlen=1)
"""Class, arguments and instance of the last client.

Detection builds the client that is read afterwards. Many clients load the system's certificates as
they are built, which takes longer than everything else that they do.
"""


@dataclass(frozen=True)
class Client:
    """A client, the roots of its tree, and the objects on the way there.

    Attributes:
        above_roots: The client and every object between it and a root, by attribute path. They are
            referenced here because some SDKs keep only weak references to the client.
        roots: Roots of the tree by attribute path from the client. The path of a single root is no
            part of operation ids; the paths of several roots are.
        has_several_roots: Whether the tree is made of several roots.
        switches: Arguments of calls on the way to a root, by dotted attribute path; for
            ``rest("2026-03-10")`` they are ``{"rest": ("2026-03-10",)}``.
    """

    above_roots: Mapping[tuple[str, ...], object]
    roots: Mapping[tuple[str, ...], object]
    has_several_roots: bool
    switches: Mapping[str, tuple[Any, ...]]

    @property
    def path(self) -> tuple[str, ...]:
        """Attribute path from the client to its one root; empty if it has several."""
        return () if self.has_several_roots else next(iter(self.roots))


def build_client(provider: Provider) -> Client:
    """Build the provider's client and follow the paths to the roots of its tree.

    Raises:
        SdkError: If the package is not installed, has no such class, or refuses the arguments.
        ConfigurationError: If the client has no attribute path of a root.
    """
    client_class = load_client_class(provider)
    try:
        with sdk_code(provider.client, SLOW):
            client = build(client_class, provider.init)
            namespaces = dict(_namespaces_of_classes(provider, client))
    except SdkCodeError as error:
        raise SdkError(
            f"{provider.client} cannot be built with init = {dict(provider.init)} "
            f"({error.reason}); correct init of [providers.{provider.name}]."
        ) from error
    if namespaces:
        return Client({(): client}, namespaces, has_several_roots=True, switches={})
    return _follow_roots(client, provider)


def build(client_class: Any, init: Mapping[str, object]) -> object:
    """Return an instance of a class, or a module with the arguments set as its attributes.

    A call with the class and arguments of the last one returns its instance again.

    Args:
        client_class: The class, or a module that is its own client.
        init: Constructor arguments as a provider states them.
    """
    for last_class, last_init, instance in _last_built:
        if last_class is client_class and last_init == init:
            return instance
    if isinstance(client_class, ModuleType):
        for name, value in _arguments(init, {}).items():
            setattr(client_class, name, value)
        return client_class
    instance = _instance(client_class, init)
    _last_built.append((client_class, dict(init), instance))
    return instance


def _instance(client_class: Any, init: Mapping[str, object]) -> object:
    """Return an instance, with addresses of the vendor's examples if it refuses the usual ones."""
    try:
        return client_class(**_arguments(init, {}))
    except Exception:
        package = str(client_class.__module__)
        if addresses := example_addresses(package, init):
            with suppress(Exception):
                return client_class(**_arguments(init, addresses))
        raise


def _arguments(init: Mapping[str, object], addresses: Mapping[str, str]) -> dict[str, object]:
    return {name: build_argument(value, addresses) for name, value in init.items()}


def _namespaces_of_classes(
    provider: Provider, client: object
) -> Iterator[tuple[tuple[str, ...], object]]:
    """Yield an instance of each namespace class that the provider's ``classes`` matches."""
    for reference in provider.classes:
        if not any(namespace_classes((reference,))):
            module, _, names = reference.partition(":")
            raise ConfigurationError(
                f"{module} has no classes {names}; correct classes of [providers.{provider.name}]."
            )
    for path, cls in namespace_classes(provider.classes):
        yield path, cls(client)


def _follow_roots(client: object, provider: Provider) -> Client:
    texts = [provider.root] if isinstance(provider.root, str) else list(provider.root)
    above_roots: dict[tuple[str, ...], object] = {}
    roots: dict[tuple[str, ...], object] = {}
    switches: dict[str, tuple[Any, ...]] = {}
    for text in texts:
        _follow_root(client, _Root(provider.name, text), above_roots, roots, switches)
    return Client(above_roots, roots, not isinstance(provider.root, str), switches)


@dataclass(frozen=True, slots=True)
class _Root:
    provider: str
    text: str


def _follow_root(
    client: Any,
    root: _Root,
    above_roots: dict[tuple[str, ...], object],
    roots: dict[tuple[str, ...], object],
    switches: dict[str, tuple[Any, ...]],
) -> None:
    """Follow one path from the client, and add its root and the objects above to the mappings."""
    value: Any = client
    path: tuple[str, ...] = ()
    steps = parse_root(root.text, root.provider)
    try:
        with sdk_code(f"the root {root.text}"):
            for step in steps:
                above_roots[path] = value
                value, path = getattr(value, step.attribute), (*path, step.attribute)
                if step.arguments is not None:
                    above_roots[path] = value
                    value = value(*step.arguments)
                    switches[".".join(path)] = step.arguments
    except SdkCodeError as error:
        raise ConfigurationError(
            f"The root {root.text!r} of [providers.{root.provider}] cannot be reached: "
            f"{error.reason}."
        ) from error
    roots[path] = value


def require_installed(provider: Provider) -> None:
    """Check that the provider's SDK is installed.

    Raises:
        SdkError: If it is not; the message says how to install it.
    """
    if not is_installed(provider):
        raise SdkError(
            f"The SDK {provider.package} is not installed; "
            f"run: pip install {shlex.join(provider.requirements) or provider.package}"
        )


def is_installed(provider: Provider) -> bool:
    """Whether the provider's SDK is installed. The packages above it are imported.

    Raises:
        SdkCodeError: If importing them raises.
    """
    with sdk_code(f"looking for {provider.package}", SLOW):
        try:
            return importlib.util.find_spec(provider.package) is not None
        except ModuleNotFoundError:  # a package above it is missing
            return False


def load_client_class(provider: Provider) -> Any:
    """Import the client's class, or the module that is the client.

    Raises:
        SdkError: If the package is not installed, cannot be imported or has no such class.
    """
    module_name, _, name = provider.client.partition(":")
    require_installed(provider)
    try:
        with sdk_code(f"importing {module_name}", SLOW):
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
            f"{module_name} has no class {name}; correct client of [providers.{provider.name}]."
        ) from error
