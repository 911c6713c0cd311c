"""How the client of one connection is made."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable
from types import ModuleType
from typing import Any, TypeAlias, TypeVar

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.reflection.references import filled_in, is_absent, load_reference

from .binding import SdkBinding
from .credentials import Credentials, Resolver, find_credentials

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
class MadeClient:
    """A client, not yet entered.

    Attributes:
        client: The client; a module where the SDK has no class for it.
        credentials: What it was made with.
        attributes: What a module has to be set to while it is used.
    """

    client: Any
    credentials: Credentials
    attributes: Mapping[str, object] = field(default_factory=dict[str, object])


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

    async def make(self) -> MadeClient:
        """A new client, not yet entered.

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
            return MadeClient(await made if isawaitable(made) else made, credentials)
        if self.binding is None:
            raise IntegrationError(
                f"No client: the integration {self.integration!r} is bound to no SDK; pass "
                "client=... where it is made."
            )
        return self._construct(self.binding, credentials)

    def _construct(self, binding: SdkBinding, credentials: Credentials) -> MadeClient:
        options = self.settings.client_options
        try:
            arguments = {
                name: filled_in(value, credentials)
                for name, value in binding.arguments.items()
                if name not in options and not is_absent(value, credentials)
            }
            found = load_reference(binding.client)
            if isinstance(found, ModuleType):
                return MadeClient(found, credentials, {**arguments, **options})
            return MadeClient(found(**arguments, **options), credentials)
        except (ImportError, AttributeError, TypeError) as error:
            raise IntegrationError(
                f"The client of {self.integration!r} cannot be made: {error}. Check that the SDK "
                "is installed and that it takes the client_options given."
            ) from error
