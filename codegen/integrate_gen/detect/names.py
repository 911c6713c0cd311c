"""What a provider and its integration are called, from the SDK's own names."""

from __future__ import annotations

import re

from integrate_gen.model.identifiers import ClassName

from .words import words


def provider_name(package: str) -> str:
    """The name of a package's provider: ``notion`` for ``notion_client``."""
    parts = [part for part in re.split(r"\W|_", package.rpartition(".")[2]) if part]
    while len(parts) > 1 and parts[-1].lower() in words().generic:
        parts.pop()
    return "_".join(parts).lower()


def class_name(client: str, provider: str) -> str:
    """The name of the integration: the client's without what all clients are called.

    ``Stripe`` for ``StripeClient``; the provider's name where that leaves nothing.
    """
    own = client.partition(":")[2].rpartition(".")[2].removeprefix("Async")
    kept = re.sub(r"(Client|SDK)(V\d+)?$", "", own)
    return kept if kept and kept.lower() not in words().generic else ClassName(provider)
