"""A provider with everything that its table leaves to be found in the SDK."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from integrate_gen.client.build import build_client, load_client_class, require_installed
from integrate_gen.guard.reading import reading
from integrate_gen.guard.sdk_code import sdk_code
from integrate_gen.model.errors import SdkError
from integrate_gen.model.provider import AsyncStyle, Provider
from integrate_gen.tree.load import load_outline
from integrate_gen.tree.members import Owner
from integrate_gen.tree.namespaces import is_namespace

from .addresses import addressing
from .client import find_client, guess_client
from .families import Family, Recognised, family_of
from .names import class_name
from .styles import guess_style
from .words import words

_ADDRESS_KEYS = ("base_url", "other_addresses", "ambient")
_CLIENT_KEYS = ("client", "init", "credentials", "class_name")


@dataclass(frozen=True, slots=True)
class Completed:
    """A provider that leaves nothing open, and the family that its SDK is of."""

    provider: Provider
    recognised: Recognised


def complete(provider: Provider) -> Completed:
    """Find in the SDK what a provider's table does not say; what it says stays.

    Raises:
        SdkError: the SDK is missing, or its client cannot be found or made.
        ConfigurationError: the table says something that the SDK has not.
    """
    with reading(provider):
        return _complete(provider)


def _complete(provider: Provider) -> Completed:
    require_installed(provider)
    recognised = family_of(provider.family, provider.package)
    family = recognised.family
    provider = _with_twin(provider)
    found: dict[str, Any] = {
        "codec": family.codec,
        "errors": family.errors,
        "hide": {**words().hide, **family.hide},
        "helpers": words().helpers,
        "tools": (*words().tools, *family.helpers),
        "plumbing": (*words().plumbing, *family.plumbing),
    }
    if not provider.model_fields_set.issuperset(_CLIENT_KEYS):
        found |= _client_keys(provider, family)
    provider = _filled(provider, found)
    provider = _filled(provider, _address_keys(provider))
    if "async_style" not in provider.model_fields_set:
        provider = _filled(provider, {"async_style": _async_style(provider, family)})
    return Completed(provider, recognised)


def _address_keys(provider: Provider) -> dict[str, Any]:
    if provider.model_fields_set.issuperset(_ADDRESS_KEYS):
        return {}
    with reading(provider):
        found = addressing(load_client_class(provider))
    return dict(zip(_ADDRESS_KEYS, (found.base_url, found.others, found.ambient), strict=True))


def _filled(provider: Provider, found: Mapping[str, Any]) -> Provider:
    """The provider with what was found for keys that its table does not give."""
    missing = {k: v for k, v in found.items() if k not in provider.model_fields_set}
    return provider.model_copy(update=missing)


def _with_twin(provider: Provider) -> Provider:
    """The provider of the client's async twin, where the table names one."""
    style = provider.async_style
    if "async_style" not in provider.model_fields_set or style.style != "class":
        return provider
    return provider.model_copy(
        update={"client": style.client, "async_style": AsyncStyle(style="only")}
    )


def _client_keys(provider: Provider, family: Family) -> dict[str, Any]:
    if provider.client:
        guess = guess_client(provider.client, provider.package, family)
    else:
        guess = find_client(provider.package, family)
    found = {
        "client": guess.reference,
        "init": guess.construction.init,
        "credentials": guess.construction.credentials,
        "class_name": class_name(guess.reference, provider.name),
    }
    if "init" in provider.model_fields_set:  # its credentials are its own
        found["credentials"] = {}
    return {**found, "classes": guess.classes} if guess.classes else found


def _async_style(provider: Provider, family: Family) -> AsyncStyle:
    """How the methods show that they are awaited, if the client or the family does not say it."""
    if provider.client.rpartition(":")[2].startswith("Async"):
        return AsyncStyle(style="only")
    client = build_client(provider)
    for value in client.roots.values():
        for name in words().async_attributes:
            if _is_namespace(value, name):
                return AsyncStyle(style="attr", affix=name)
    if family.style:
        return AsyncStyle.model_validate(family.style)
    return guess_style(load_outline(provider))


def _is_namespace(value: object, name: str) -> bool:
    """Whether an attribute of a root leads to a namespace; one that cannot be had does not."""
    try:
        with sdk_code(f"the getter of {Owner.of(value).symbol}.{name}"):
            return is_namespace(Owner.of(getattr(value, name, None)), Owner.of(value))
    except SdkError:
        return False
