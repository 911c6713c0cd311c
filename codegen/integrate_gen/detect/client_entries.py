"""Entries of a provider's table that name arguments and attributes of the client."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from integrate_gen.client.build import build_client, load_client_class
from integrate_gen.guard.sdk_code import sdk_code
from integrate_gen.model.errors import ConfigurationError, SdkError
from integrate_gen.model.provider import Provider
from integrate_gen.tree.load import installed_distributions

from .constructor_arguments import constructor_arguments, stated_parameters


def is_reviewed(provider: Provider) -> bool:
    """Whether the installed SDK is of the version with which a provider's entries were reviewed."""
    installed = installed_distributions(provider.reviewed)
    return provider.fits({distribution.name: distribution.version for distribution in installed})


def require_client_entries(provider: Provider) -> None:
    """Refuse entries that name an argument or an attribute that the client does not have.

    Args:
        provider: The complete provider.

    Raises:
        ConfigurationError: If there is such an entry.
    """
    unmatched = [*_unknown_arguments(provider), *_unknown_attributes(provider)]
    if unmatched:
        raise ConfigurationError(
            f"{provider.place} has entries that match nothing in {provider.client}: "
            f"{', '.join(unmatched)}; remove or correct them."
        )


def _unknown_arguments(provider: Provider) -> Iterator[str]:
    client, stated = load_client_class(provider), provider.stated
    named: list[tuple[str, str]] = []
    if "base_url" in stated and provider.base_url:
        argument = provider.base_url.partition(".")[0]  # of a path into the object that it is given
        named.append((f"base_url {provider.base_url!r}", argument))
    if "other_addresses" in stated:
        named += [(f"other_addresses {name!r}", name) for name in provider.other_addresses]
    if "ambient" in stated:
        named += [
            (f"ambient.{attribute} = {name!r}", name)
            for attribute, name in provider.ambient.items()
        ]
    if "loopback" in stated:
        named += [(f"loopback.options.{name}", name) for name in provider.loopback.options]
        named += [
            (f"loopback.options_for.{glob!r}.{name}", name)
            for glob, options in provider.loopback.options_for.items()
            for name in options
        ]
    yield from (entry for entry, name in named if not _takes(client, name))


def _takes(client: Any, name: str) -> bool:
    """Whether a client takes an argument: a module has attributes, and keywords may be any."""
    if isinstance(client, ModuleType):
        return hasattr(client, name)
    takes_any = any(p.kind is inspect.Parameter.VAR_KEYWORD for p in stated_parameters(client))
    return takes_any or name in constructor_arguments(client)


def _unknown_attributes(provider: Provider) -> Iterator[str]:
    paths: list[tuple[str, str]] = []
    stated = provider.stated
    if "ambient" in stated:
        paths += [(f"ambient.{attribute}", attribute) for attribute in provider.ambient]
    if "loopback" in stated:
        paths += [(f"loopback.attributes.{path}", path) for path in provider.loopback.attributes]
    if not paths:
        return
    built = build_client(provider)
    client = {**built.roots, **built.above_roots}[()]
    yield from (entry for entry, path in paths if not _has(client, path))


def _has(client: object, path: str) -> bool:
    """Whether a client has an attribute; true as well if reading it raises another error."""
    value: Any = client
    for name in path.split("."):
        try:
            with sdk_code(f"the attribute {path} of the client"):
                if not hasattr(value, name):
                    return False
                value = getattr(value, name)
        except SdkError:
            return True
    return True
