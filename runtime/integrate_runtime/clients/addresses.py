"""Which server an SDK's client talks to: the SDK's own, or another one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from integrate_runtime.base.errors import InvalidArgument

if TYPE_CHECKING:
    from .binding import SdkBinding

_PORTS = {"http": 80, "https": 443}

_Address: TypeAlias = tuple[str, str, str | None, int | None, str, str]
"""User information, scheme, host, port, path without its last slash, query."""


def with_base_url(
    owner: str, binding: SdkBinding | None, base_url: str | None, options: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Add a base address to the options of an SDK's constructor.

    Args:
        owner: The integration, for messages.
        binding: Its SDK.
        base_url: The base address; None for the one that the SDK chooses.
        options: The options that the caller gave.

    Raises:
        IntegrationError: the SDK takes no base address, the address is empty, or the options have
            one already.
    """
    if base_url is None:
        return options
    if binding is None or not binding.base_url:
        raise InvalidArgument(
            f"{owner} takes no base_url, because its SDK has no parameter for it; pass client=... "
            "with a client of the other server.",
            "base_url",
        )
    if not base_url.strip():
        raise InvalidArgument(
            f"The base_url of {owner} is empty; leave it out to use the SDK's own server.",
            "base_url",
        )
    if options.get(binding.base_url) is not None:
        raise InvalidArgument(
            f"{owner} has two base addresses, base_url and {binding.base_url!r} in client_options; "
            "leave one out.",
            "base_url",
        )
    return {**options, binding.base_url: base_url}


def is_elsewhere(
    binding: SdkBinding, options: Mapping[str, Any], credentials: Collection[str]
) -> bool:
    """Whether the caller chose a server that is not known to be the SDK's own.

    A variable of the SDK's own for the base address, such as ``OPENAI_BASE_URL``, is no choice of
    the caller's: whoever sets the environment sets the address and the credential together.

    Args:
        binding: The SDK.
        options: The arguments of its constructor that the caller gave.
        credentials: The names of the credentials that the caller gave; in some SDKs the base
            address is one of them.
    """
    if any(options.get(name) is not None for name in binding.other_addresses):
        return True
    preset = binding.arguments.get(binding.base_url)
    given = options.get(binding.base_url)
    if given is None:
        return isinstance(preset, str) and preset.removeprefix("$").rstrip("?") in credentials
    own = preset or binding.default_base_url
    return not own or not _same(str(given), str(own))


def _same(one: str, other: str) -> bool:
    try:
        return _address(one) == _address(other)
    except ValueError:  # no address at all
        return False


def _address(url: str) -> _Address:
    parts = urlsplit(url.strip())
    user, at, _ = parts.netloc.rpartition("@")
    port = parts.port or _PORTS.get(parts.scheme)
    return f"{user}{at}", parts.scheme, parts.hostname, port, parts.path.rstrip("/"), parts.query
