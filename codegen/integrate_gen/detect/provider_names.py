"""Names of a provider and of its integration class, from the SDK's own names."""

from __future__ import annotations

import re

from integrate_gen.model.identifiers import ClassName

from .common_names import common_names


def provider_name(package: str) -> str:
    """Return the provider's name: ``notion`` for ``notion_client``, ``acme`` for ``acme.sdk``."""
    outer, _, last = package.rpartition(".")
    parts = [part for part in re.split(r"\W|_", last) if part]
    while parts and parts[-1].lower() in common_names().generic and (outer or len(parts) > 1):
        parts.pop()
    return "_".join(parts).lower() or provider_name(outer)


def class_name(client: str, provider: str) -> str:
    """Return the integration's class name for a client: ``Stripe`` for ``StripeClient``.

    For a client without a distinctive name (``AsyncClient``) it is made of the provider's name.

    Args:
        client: Reference of the client, ``module:Class``.
        provider: Name of the provider.
    """
    name = client.partition(":")[2].rpartition(".")[2].removeprefix("Async")
    distinctive = re.sub(r"(Client|SDK)(V\d+)?$", "", name)
    if distinctive and distinctive.lower() not in common_names().generic:
        return distinctive
    return ClassName(provider)
