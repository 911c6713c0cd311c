"""Completion of a provider with the settings that its table leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from integrate_gen.client.build import build_client, load_client_class, require_installed
from integrate_gen.guard.reading import reading
from integrate_gen.guard.sdk_code import sdk_code
from integrate_gen.model.errors import ConfigurationError, SdkError
from integrate_gen.model.provider import AsyncStyle, Provider
from integrate_gen.tree.children.finder import is_namespace
from integrate_gen.tree.load import load_outline
from integrate_gen.tree.members import Owner

from .async_styles import guess_style
from .client_entries import is_reviewed, require_client_entries
from .client_guess import ClientGuess
from .client_search import find_client, guess_named_client
from .codec import require_codec
from .common_names import common_names
from .constructors import NOTHING, Construction
from .families import Family, FamilyMatch, resolve_family
from .provider_names import class_name
from .server_settings import find_server_settings

_SERVER_KEYS = ("base_url", "other_addresses", "ambient")
_CLIENT_KEYS = ("client", "init", "credentials", "class_name")


@dataclass(frozen=True, slots=True)
class Completed:
    """A complete provider, and the family of its SDK.

    Attributes:
        provider: The provider.
        family_match: Family of the SDK.
        methods: Number of reachable methods of the client; 0 if no classes were compared.
        other_clients: Classes that were compared with the client, with their numbers of reachable
            methods.
        retrying: Parameters of the constructor about retries that could not be switched off.
    """

    provider: Provider
    family_match: FamilyMatch
    methods: int = 0
    other_clients: Mapping[str, int] = field(default_factory=dict[str, int])
    retrying: tuple[str, ...] = ()


def complete(provider: Provider, stated: Construction = NOTHING) -> Completed:
    """Detect the settings that a provider's table leaves out; those that it states stay.

    Args:
        provider: The provider.
        stated: Constructor arguments and credentials that are stated beside the detected ones.

    Raises:
        SdkError: If the SDK is missing, or its client cannot be found or built.
        ConfigurationError: If a setting of the table does not fit the SDK.
    """
    with reading(provider):
        completed = _complete(provider, stated)
        _require_used_credentials(completed.provider)
        if is_reviewed(provider):
            require_client_entries(completed.provider)
        return completed


def _require_used_credentials(provider: Provider) -> None:
    if unused := provider.unused_credentials:
        raise ConfigurationError(
            f"{provider.place}: credentials.{unused[0]}: no argument of the client is "
            f'"${unused[0]}"; its arguments are init = {dict(provider.init)}.'
        )


def _complete(provider: Provider, stated: Construction) -> Completed:
    require_installed(provider)
    require_codec(provider)
    family_match = resolve_family(provider.family, provider.package)
    family = family_match.family
    provider = _with_async_client(provider)
    settings: dict[str, Any] = {
        "codec": family.codec,
        "hide": {**common_names().hide, **family.hide},
        "background": common_names().background,
        "helpers": common_names().helpers,
        "tools": (*common_names().tools, *family.helpers),
        "lifecycle": common_names().lifecycle,
        "means": common_names().means,
        "plumbing": (*common_names().plumbing, *family.plumbing),
    }
    guess: ClientGuess | None = None
    if not provider.model_fields_set.issuperset(_CLIENT_KEYS):
        guess = _guess_client(provider, family, stated)
        settings |= _client_settings(provider, guess)
    provider = _fill_in(provider, settings)
    errors = {
        **provider.errors,
        **{k: v for k, v in family.errors.items() if k not in provider.errors},
    }
    provider = provider.model_copy(update={"errors": errors})
    # Each of the next steps builds the client with the settings that were detected before.
    provider = _fill_in(provider, _server_settings(provider))
    if "async_style" not in provider.model_fields_set:
        provider = _fill_in(provider, {"async_style": _async_style(provider, family)})
    if guess is None:
        return Completed(provider, family_match)
    retrying = tuple(n for n in guess.construction.retrying if n not in provider.init)
    return Completed(provider, family_match, guess.methods, guess.others, retrying)


def _server_settings(provider: Provider) -> dict[str, Any]:
    if provider.model_fields_set.issuperset(_SERVER_KEYS):
        return {}
    with reading(provider):
        detected = find_server_settings(load_client_class(provider), provider.init)
    values = (detected.base_url, detected.other_addresses, detected.ambient)
    return dict(zip(_SERVER_KEYS, values, strict=True))


def _fill_in(provider: Provider, settings: Mapping[str, Any]) -> Provider:
    """Return the provider with the settings that it does not have yet added."""
    missing = {k: v for k, v in settings.items() if k not in provider.model_fields_set}
    return provider.model_copy(update=missing)


def _with_async_client(provider: Provider) -> Provider:
    """Return the provider with the async client class that its table names (``class``)."""
    style = provider.async_style
    if "async_style" not in provider.model_fields_set or style.style != "class":
        return provider
    return provider.model_copy(
        update={"client": style.client, "async_style": AsyncStyle(style="only")}
    )


def _guess_client(provider: Provider, family: Family, stated: Construction) -> ClientGuess:
    if "init" in provider.model_fields_set:
        stated = Construction(provider.init, provider.credentials, is_whole=True)
    if provider.client:
        return guess_named_client(provider.client, provider.package, family, stated)
    return find_client(provider.package, family, stated)


def _client_settings(provider: Provider, guess: ClientGuess) -> dict[str, Any]:
    settings = {
        "client": guess.reference,
        "init": guess.construction.init,
        "credentials": guess.construction.credentials,
        "class_name": class_name(guess.reference, provider.name),
    }
    if "init" in provider.model_fields_set:
        # The table's arguments have credentials of their own; the guessed ones do not belong to it.
        settings["credentials"] = {}
    return {**settings, "classes": guess.classes} if guess.classes else settings


def _async_style(provider: Provider, family: Family) -> AsyncStyle:
    """Detect the style from the client's name, its attributes, the family or the methods."""
    if provider.client.rpartition(":")[2].startswith("Async"):
        return AsyncStyle(style="only")
    client = build_client(provider)
    for root in client.roots.values():
        for name in common_names().async_attributes:
            if _has_namespace(root, name):
                return AsyncStyle(style="attr", affix=name)
    stated = AsyncStyle.model_validate(family.style) if family.style else None
    style = stated or guess_style(load_outline(provider))
    has_twins = style.style in ("prefix", "suffix")
    if has_twins and any(map(_says_that_it_is_synchronous, client.roots.values())):
        return AsyncStyle(style="thread")
    return style


def _says_that_it_is_synchronous(root: object) -> bool:
    """Whether a client's flag says so, or that of an object in it, as of its HTTP client."""
    attributes: Mapping[str, object] = getattr(root, "__dict__", {})
    flags = common_names().async_flags
    return any(
        getattr(value, "__dict__", {}).get(flag) is False
        for value in (root, *attributes.values())
        for flag in flags
    )


def _has_namespace(root: object, name: str) -> bool:
    """Whether an attribute of a root is a namespace; one whose getter raises is not."""
    try:
        with sdk_code(f"the getter of {Owner.of(root).symbol}.{name}"):
            return is_namespace(Owner.of(getattr(root, name, None)), Owner.of(root))
    except SdkError:
        return False
