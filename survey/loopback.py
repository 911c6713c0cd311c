"""A generated integration whose SDK talks to a server on loopback."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any, cast

from integrate_gen.provider import Provider

from survey.sdks import Loopback

CREDENTIAL = "sample-credential"


def client_factory(provider: Provider, loopback: Loopback, url: str) -> Any:
    """What makes the SDK's client, as ``Integration(client=...)`` takes it."""
    arguments = {**provider.init, **filled_in(loopback.options, url)}
    made_with = {
        name: CREDENTIAL if isinstance(value, str) and value.startswith("$") else value
        for name, value in arguments.items()
    }

    def make(credentials: Mapping[str, str]) -> Any:
        client = _resolve(provider.client)(**made_with)
        for path, value in filled_in(loopback.attributes, url).items():
            *way, last = path.split(".")
            setattr(_follow(client, way), last, value)
        return client

    return make


def lead_modules(loopback: Loopback, url: str) -> None:
    """Set what the SDK keeps in its modules."""
    for reference, value in filled_in(loopback.modules, url).items():
        module, _, path = reference.partition(":")
        *way, last = path.split(".")
        setattr(_follow(importlib.import_module(module), way), last, value)


def filled_in(values: Mapping[str, Any], url: str) -> dict[str, Any]:
    """The values with the server's address in place of ``$url``."""
    return {name: _filled_in(value, url) for name, value in values.items()}


def _filled_in(value: Any, url: str) -> Any:
    if isinstance(value, str):
        return value.replace("$url", url)
    if isinstance(value, Mapping):
        return filled_in(cast("Mapping[str, Any]", value), url)
    return value


def _resolve(reference: str) -> Any:
    module, _, path = reference.partition(":")
    return _follow(importlib.import_module(module), path.split("."))


def _follow(source: Any, path: list[str]) -> Any:
    for name in path:
        source = getattr(source, name)
    return source
