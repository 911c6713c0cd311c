"""From a provider to the model of its SDK, with no network and no real credential."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from integrate_gen.client.build import build_client
from integrate_gen.guard.reading import reading
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Distribution, Namespace, Sdk, Skip
from integrate_gen.signatures.py_typed import is_typed
from integrate_gen.source.index import SourceIndex

from .methods import outline_method
from .walk import OnNamespace, discover


@dataclass(frozen=True, slots=True)
class LoadedSdk:
    """An SDK's model and what belongs to this reading of it.

    Attributes:
        sdk: The model.
        root: Attribute path from the client to the model's root.
        switches: Dotted attribute path to the arguments it is called with on the way.
        failed: Namespaces and methods that the SDK offers and that could not be read.
        typed: The SDK says that its types are for others to check with (``py.typed``).
        refused: Attempts to use the network meanwhile. They are no fact of the SDK's: what was
            imported before decides whether a library probes its network again.
    """

    sdk: Sdk
    root: tuple[str, ...]
    switches: Mapping[str, tuple[Any, ...]]
    failed: tuple[Skip, ...]
    typed: bool
    refused: tuple[str, ...]


def _unseen(path: str, methods: int) -> None:
    """Nobody is told of a namespace."""


def load_sdk(provider: Provider, on_namespace: OnNamespace = _unseen) -> LoadedSdk:
    """Introspect the provider's installed SDK.

    Args:
        provider: What to introspect.
        on_namespace: Called for every namespace as it is read.

    Raises:
        SdkError: the SDK is missing, cannot be built or cannot be read.
        ConfigurationError: the provider's root is wrong.
    """
    sources = SourceIndex()
    with reading(provider) as guard:
        client = build_client(provider)
        discovery = discover(client, provider, sources, on_namespace)
        typed = is_typed(provider.package)
    sdk = Sdk(
        distributions=tuple(
            _distributions(sources.packages | {provider.package.partition(".")[0]})
        ),
        root=discovery.root,
        skipped=tuple(sorted(discovery.skipped)),
    )
    refused = tuple(dict.fromkeys(guard.refused))
    return LoadedSdk(sdk, client.path, client.switches, discovery.failed, typed, refused)


def load_outline(provider: Provider) -> Namespace:
    """The provider's tree with no more of its methods than their names and which are awaited.

    Raises:
        SdkError: the SDK is missing or cannot be built.
        ConfigurationError: the provider's root is wrong.
    """
    with reading(provider):
        client = build_client(provider)
        return discover(client, provider, SourceIndex(), _unseen, outline_method).root


def installed_distributions(names: Iterable[str]) -> Iterator[Distribution]:
    """The installed versions of the distributions called ``names``; absent ones are left out."""
    for name in names:
        try:
            yield Distribution(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            continue


def _distributions(packages: Collection[str]) -> Iterator[Distribution]:
    """The distributions that installed these top-level packages.

    ``metadata.packages_distributions`` knows too, but parses every path of every distribution.
    """
    found: set[str] = set()
    for installed in metadata.distributions():
        record = f"\n{installed.read_text('RECORD') or ''}"
        if any(f"\n{package}/" in record for package in packages):
            found.add(installed.metadata["Name"].lower().replace("_", "-"))
    yield from installed_distributions(sorted(found))
