"""Clients of SDKs that send their requests to a server on loopback."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Mapping
from contextlib import suppress
from types import ModuleType
from typing import Any, cast
from urllib.parse import urlsplit

from integrate_runtime.reflection.references import (
    build_argument,
    load_reference,
    with_template_at,
)

from integrate_gen.client.arguments import is_url
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import Provider

_SAMPLE = "c2FtcGxl"
"""A credential, valid as base64 for SDKs that decode it."""


_SAMPLE_ADDRESS = "https://sample.invalid"
"""An address that the user states as a credential; what is sent to it reaches the proof."""


class _Credentials(dict[str, str]):
    """Mapping with a value for every credential."""

    def __missing__(self, name: str) -> str:
        return _SAMPLE_ADDRESS if is_url(name) else _SAMPLE


def built(template: object) -> object:
    """Return the argument of a template of a provider's table, with samples of credentials."""
    return build_argument(template, _Credentials())


def make_client(provider: Provider, url: str) -> Any:
    """Return the SDK's client for the server's address, from the provider's settings.

    Raises:
        ConfigurationError: If the SDK makes no client of them.
    """
    try:
        return _make_client(provider, url)
    except Exception as error:  # the code of an SDK may raise anything
        raise ConfigurationError(
            f"The client {provider.client} cannot be made for a server on loopback: "
            f"{type(error).__qualname__}: {error}. See the keys init, base_url and loopback of "
            f"[providers.{provider.name}]."
        ) from error


def _make_client(provider: Provider, url: str) -> Any:
    loopback = provider.loopback
    templates: Mapping[str, object] = provider.init
    if provider.base_url:
        address = f"{url}{_default_path(provider)}"
        templates = with_template_at(templates, provider.base_url, address)
    arguments = {
        name: built(value)
        for name, value in templates.items()
        if not (isinstance(value, str) and value.endswith("?"))
    }
    options = _with_url(loopback.options, url)
    arguments |= {name: built(value) for name, value in options.items()}
    factory = load_reference(provider.client)
    if isinstance(factory, ModuleType):
        vars(factory).update(arguments)
        return factory
    client = factory(**arguments)
    for path, value in _with_url(loopback.attributes, url).items():
        *parents, last = path.split(".")
        setattr(_attribute_at(client, parents), last, value)
    return client


def _default_path(provider: Provider) -> str:
    """Return the path of the address that the client uses by default, which an SDK may append to.

    It is ``/v2`` of ``https://api.example.com/v2``; empty if the default is not known.
    """
    with suppress(TypeError, ValueError):  # of classes without a signature
        parameters = inspect.signature(load_reference(provider.client)).parameters
        default = parameters[provider.base_url].default if provider.base_url in parameters else ""
        return urlsplit(default).path.rstrip("/") if isinstance(default, str) else ""
    return ""


def set_module_addresses(provider: Provider, url: str) -> None:
    """Set the addresses that the SDK keeps in its modules."""
    for reference, value in _with_url(provider.loopback.modules, url).items():
        module, _, path = reference.partition(":")
        *parents, last = path.split(".")
        setattr(_attribute_at(importlib.import_module(module), parents), last, value)


def _with_url(values: Mapping[str, Any], url: str) -> dict[str, Any]:
    """Return the values with ``$url`` replaced by the server's address."""
    return {name: _replace_url(value, url) for name, value in values.items()}


def _replace_url(value: Any, url: str) -> Any:
    if isinstance(value, str):
        return value.replace("$url", url)
    if isinstance(value, Mapping):
        return _with_url(cast("Mapping[str, Any]", value), url)
    return value


def _attribute_at(source: Any, path: list[str]) -> Any:
    for name in path:
        source = getattr(source, name)
    return source
