"""How the client of one connection is made."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from inspect import isawaitable
from typing import Any, TypeAlias, TypeVar, cast

from .binding import SdkBinding
from .credentials import Credentials, Resolver, find_credentials
from .errors import IntegrationError

ClientT = TypeVar("ClientT")

Factory: TypeAlias = Callable[[Mapping[str, str]], ClientT | Awaitable[ClientT]]
"""Makes a client from the credentials, which may be empty; sync or async."""


@dataclass(frozen=True, slots=True, eq=False)
class ClientSettings:
    """What an integration was made with."""

    token: str | None
    connections: Resolver | None
    client: Factory[Any] | None
    client_options: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class ClientSource:
    """Makes clients of one connection of one integration.

    Attributes:
        integration: The integration's id.
        owner: The integration itself, before it was bound to a run.
        connection: The connection key.
        threaded: The client is synchronous and its calls run in threads.
    """

    integration: str
    owner: object
    connection: str
    threaded: bool
    binding: SdkBinding | None
    settings: ClientSettings

    @property
    def identity(self) -> tuple[object, str]:
        """Sources of the same identity share a client."""
        return (self.owner, self.connection)

    @property
    def sdk(self) -> str | None:
        """The SDK's top-level package; None where there is no binding."""
        return self.binding.client.partition(":")[0].partition(".")[0] if self.binding else None

    async def make(self) -> tuple[Any, Credentials]:
        """A new client, not yet entered, and the credentials that it was made with.

        Raises:
            IntegrationError: a credential is missing, or the SDK does not take the arguments.
        """
        settings = self.settings
        credentials = await find_credentials(
            self.integration,
            self.binding,
            settings.token,
            settings.connections,
            self.connection,
        )
        if settings.client is not None:
            made = settings.client(credentials)
            return (await made if isawaitable(made) else made), credentials
        if self.binding is None:
            raise IntegrationError(
                f"No client: the integration {self.integration!r} is bound to no SDK; pass "
                "client=... where it is made."
            )
        return self._construct(self.binding, credentials), credentials

    def _construct(self, binding: SdkBinding, credentials: Credentials) -> Any:
        options = self.settings.client_options
        arguments = {
            name: _filled_in(value, credentials)
            for name, value in binding.arguments.items()
            if name not in options
        }
        try:
            return _client_class(binding.client)(**arguments, **options)
        except (ImportError, AttributeError, TypeError) as error:
            raise IntegrationError(
                f"The client of {self.integration!r} cannot be made: {error}. Check that the SDK "
                "is installed and that it takes the client_options given."
            ) from error


def _filled_in(value: object, credentials: Credentials) -> object:
    if isinstance(value, str) and value.startswith("$"):
        return credentials[value[1:]]
    return value


def _client_class(name: str) -> Callable[..., Any]:
    module, _, qualname = name.partition(":")
    found: Any = import_module(module)
    for part in qualname.split("."):
        found = getattr(found, part)
    return cast("Callable[..., Any]", found)
