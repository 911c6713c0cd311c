"""A generated integration whose SDK talks to a server on loopback."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import ModuleType
from typing import Any, cast

from integrate_gen.model.provider import Provider
from integrate_runtime.reflection.references import build_argument, load_reference

from survey.sdks import Loopback

_SAMPLE = "c2FtcGxl"
"""A credential: text, and base64 for those who decode it."""


class _Credentials(dict[str, str]):
    """Every credential that an SDK may ask for."""

    def __missing__(self, name: str) -> str:
        return _SAMPLE


def make_client(provider: Provider, loopback: Loopback, url: str) -> Any:
    """The SDK's client, made as the provider says and led to the server."""
    arguments = {
        name: build_argument(value, _Credentials())
        for name, value in provider.init.items()
        if not (isinstance(value, str) and value.endswith("?"))
    }
    arguments |= with_url(loopback.options, url)
    found = load_reference(provider.client)
    if isinstance(found, ModuleType):
        vars(found).update(arguments)
        return found
    client = found(**arguments)
    for path, value in with_url(loopback.attributes, url).items():
        *way, last = path.split(".")
        setattr(_follow(client, way), last, value)
    return client


def lead_modules(loopback: Loopback, url: str) -> None:
    """Set what the SDK keeps in its modules."""
    for reference, value in with_url(loopback.modules, url).items():
        module, _, path = reference.partition(":")
        *way, last = path.split(".")
        setattr(_follow(importlib.import_module(module), way), last, value)


def with_url(values: Mapping[str, Any], url: str) -> dict[str, Any]:
    """The values with the server's address in place of ``$url``."""
    return {name: _with_url(value, url) for name, value in values.items()}


def _with_url(value: Any, url: str) -> Any:
    if isinstance(value, str):
        return value.replace("$url", url)
    if isinstance(value, Mapping):
        return with_url(cast("Mapping[str, Any]", value), url)
    return value


def _follow(source: Any, path: list[str]) -> Any:
    for name in path:
        source = getattr(source, name)
    return source
