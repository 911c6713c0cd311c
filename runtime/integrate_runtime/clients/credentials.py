"""Where an integration's credentials come from: the caller, a connection, or the environment."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable
from typing import TypeAlias

from integrate_runtime.base.errors import IntegrationError

from .binding import SdkBinding

ConnectionCredentials: TypeAlias = str | Mapping[str, str]
"""What a resolver gives: the one credential, or several by name."""

Resolver: TypeAlias = Callable[[str], ConnectionCredentials | Awaitable[ConnectionCredentials]]
"""Turns a connection key, such as a user's id, into credentials; sync or async."""


class Credentials(dict[str, str]):
    """Credentials by name; one that is missing is missed where it is used."""

    def __init__(self, owner: str, environment: Mapping[str, str]) -> None:
        super().__init__()
        self._owner = owner
        self._environment = environment

    def __missing__(self, name: str) -> str:
        variable = self._environment.get(name)
        remedy = f"set the environment variable {variable}, or pass" if variable else "pass"
        raise IntegrationError(
            f"The integration {self._owner!r} has no credential {name!r}: {remedy} {name}=... "
            "where the integration is made."
        )


async def find_credentials(
    owner: str, binding: SdkBinding | None, token: str | None, resolver: Resolver | None, key: str
) -> Credentials:
    """Collect the credentials of one connection.

    Args:
        owner: The integration's id.
        binding: Names the credentials and their environment variables.
        token: The credential that the caller gave.
        resolver: Gives the credentials of a connection; then the environment is not read.
        key: The connection.

    Raises:
        IntegrationError: a single credential is given where the SDK takes several.
    """
    environment: Mapping[str, str] = binding.credentials if binding is not None else {}
    found = Credentials(owner, environment)
    if resolver is not None:
        resolved = resolver(key)
        given = await resolved if isawaitable(resolved) else resolved
        found.update(_by_name(owner, environment, given))
        return found
    found.update(
        (name, value) for name, variable in environment.items() if (value := os.getenv(variable))
    )
    if token is not None:
        found.update(_by_name(owner, environment, token))
    return found


def _by_name(
    owner: str, environment: Mapping[str, str], given: ConnectionCredentials
) -> Mapping[str, str]:
    if not isinstance(given, str):
        return given
    names = list(environment) or ["token"]
    if "token" in names or len(names) == 1:
        return {"token" if "token" in names else names[0]: given}
    raise IntegrationError(
        f"The integration {owner!r} takes the credentials {', '.join(names)}: give them by name."
    )
