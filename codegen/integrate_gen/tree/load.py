"""Loading of a provider's SDK as a model, without network access or real credentials."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from integrate_gen.client.build import build_client
from integrate_gen.guard.reading import reading
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Distribution, Namespace, Sdk, Skip
from integrate_gen.signatures.py_typed import is_typed
from integrate_gen.source.distributions import distributions_of, normalized_name
from integrate_gen.source.index import SourceIndex

from .methods import read_outline
from .walk import OnNamespace, discover


@dataclass(frozen=True, slots=True)
class LoadedSdk:
    """An SDK's model, with facts about this reading outside the model.

    Attributes:
        sdk: The model.
        root: Attribute path from the client to the model's root.
        switches: Arguments of the calls on that path, by dotted attribute path.
        failed: Namespaces and methods that the SDK offers and that could not be read.
        packages: Packages and modules with the SDK's source, as they are imported.
        typed: The SDK has a ``py.typed`` marker.
        refused: Refused attempts to use the network. They vary between readings, since a library
            that was imported before does not try again, and so they are not part of the model.
    """

    sdk: Sdk
    root: tuple[str, ...]
    switches: Mapping[str, tuple[Any, ...]]
    failed: tuple[Skip, ...]
    packages: tuple[str, ...]
    typed: bool
    refused: tuple[str, ...]


def _ignore_namespace(path: str, methods: int) -> None:
    """Report no progress."""


def load_sdk(provider: Provider, on_namespace: OnNamespace = _ignore_namespace) -> LoadedSdk:
    """Introspect the provider's installed SDK.

    Args:
        provider: Provider of the SDK, as :mod:`integrate_gen.detect` completes it.
        on_namespace: Called for every namespace as it is read.

    Raises:
        SdkError: If the SDK is missing, cannot be built or cannot be read.
        ConfigurationError: If the provider's root is wrong.
    """
    sources = SourceIndex()
    with reading(provider) as guard:
        client = build_client(provider)
        discovery = discover(client, provider, sources, on_namespace)
        sources.forget_files()
        typed = is_typed(provider.package)
    packages = sources.packages | {provider.package.partition(".")[0]}
    own_packages = {p for p in packages if _is_of_an_sdk(p)} | {provider.package}
    sdk = Sdk(
        distributions=tuple(_distributions(packages)),
        root=discovery.root,
        skipped=tuple(sorted(discovery.skipped)),
    )
    refused = tuple(dict.fromkeys(guard.refused))
    return LoadedSdk(
        sdk=sdk,
        root=client.path,
        switches=client.switches,
        failed=discovery.failed,
        packages=tuple(sorted(own_packages)),
        typed=typed,
        refused=refused,
    )


def load_outline(provider: Provider) -> Namespace:
    """Return the provider's tree with the name of each method and whether it is awaited.

    It reads no signatures, which makes it faster than :func:`load_sdk`.

    Raises:
        SdkError: If the SDK is missing or cannot be built.
        ConfigurationError: If the provider's root is wrong.
    """
    with reading(provider):
        client = build_client(provider)
        return discover(client, provider, SourceIndex(), _ignore_namespace, read_outline).root


def installed_distributions(names: Iterable[str]) -> Iterator[Distribution]:
    """Yield the installed version of each named distribution, without those not installed."""
    for name in names:
        try:
            yield Distribution(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            continue


def _is_of_an_sdk(package: str) -> bool:
    """Whether a package is neither of the standard library nor shared by several distributions."""
    loaded = sys.modules.get(package)
    is_shared = loaded is None or getattr(loaded, "__file__", None) is None
    return package not in sys.stdlib_module_names and not is_shared


def _distributions(packages: Collection[str]) -> Iterator[Distribution]:
    """Yield the distributions that installed these top-level packages."""
    names = (normalized_name(each.metadata["Name"]) for each in distributions_of(packages))
    yield from installed_distributions(sorted(names))
