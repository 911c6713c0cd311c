"""Base addresses: whether an SDK's client talks to the SDK's own server or to another one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.reflection.references import template_at

if TYPE_CHECKING:
    from .binding import SdkBinding

_PORTS = {"http": 80, "https": 443}

_Address: TypeAlias = tuple[str, str, str | None, int | None, str, str]
"""User information, scheme, host, port, path without a trailing slash, query."""


def with_base_url(
    owner: str, binding: SdkBinding | None, base_url: str | None, options: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Add a base address to the options of an SDK's constructor.

    Args:
        owner: The integration, for messages.
        binding: Its SDK.
        base_url: The base address; None for the SDK's default.
        options: The caller's ``client_options``.

    Raises:
        InvalidArgument: If the SDK takes no base address, the address is empty, or the options
            contain one already.
    """
    if base_url is None:
        return options
    if binding is None or not binding.base_url:
        raise InvalidArgument(
            f"{owner} takes no base_url, because its SDK has no parameter for it; pass client=... "
            "with a client of the other server, or set the address where the SDK keeps it.",
            "base_url",
        )
    if not base_url.strip():
        raise InvalidArgument(
            f"The base_url of {owner} is empty; leave it out to use the SDK's own server.",
            "base_url",
        )
    argument = binding.base_url.partition(".")[0]
    if options.get(argument) is not None:
        raise InvalidArgument(
            f"{owner} has two base addresses, base_url and {argument!r} in client_options; "
            "leave one out.",
            "base_url",
        )
    return {**options, binding.base_url: base_url}


def is_other_server(
    binding: SdkBinding, options: Mapping[str, Any], credentials: Collection[str]
) -> bool:
    """Whether the caller chose a server other than the SDK's own.

    An unknown default address counts as another server. An environment variable that the SDK reads
    for the base address, such as ``OPENAI_BASE_URL``, does not count: it is set together with the
    variable of the credential.

    Args:
        binding: The SDK.
        options: The constructor's arguments that the caller passed.
        credentials: Names of the credentials that the caller passed; some SDKs have the base
            address among them.
    """
    if any(options.get(name) is not None for name in binding.other_addresses):
        return True
    preset = template_at(binding.arguments, binding.base_url)
    chosen = options.get(binding.base_url)
    if chosen is None:
        return isinstance(preset, str) and preset.removeprefix("$").rstrip("?") in credentials
    own = preset or binding.default_base_url
    return not own or not _is_same_address(str(chosen), str(own))


def _is_same_address(first: str, second: str) -> bool:
    try:
        return _address(first) == _address(second)
    except ValueError:  # not a URL: the SDK may refuse it, but the credential is not sent blindly
        return False


def _address(url: str) -> _Address:
    parts = urlsplit(url.strip())
    user, at, _ = parts.netloc.rpartition("@")
    port = parts.port or _PORTS.get(parts.scheme)
    return f"{user}{at}", parts.scheme, parts.hostname, port, parts.path.rstrip("/"), parts.query
