"""How the client of one connection is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable
from types import ModuleType
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import MissingClient
from integrate_runtime.reflection.references import filled_in, is_absent, load_reference

if TYPE_CHECKING:
    from .binding import SdkBinding
    from .credentials import Credentials
    from .settings import ClientSettings


@dataclass(frozen=True, slots=True, eq=False)
class MadeClient:
    """A client, not yet entered.

    Attributes:
        client: The client; a module where the SDK has no class for it.
        attributes: What a module has to be set to while it is used.
    """

    client: Any
    attributes: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class ClientSource:
    """Makes clients of one connection of one integration.

    Attributes:
        integration: The integration's id.
        owner: The integration itself, before it was bound to a run.
        connection: The connection key.
        threaded: The client is synchronous and its calls run in threads.
        binding: The SDK; None where a function makes the client.
        settings: What the integration was made with.
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

    async def credentials(self) -> Credentials:
        """The credentials of the connection.

        Raises:
            IntegrationError: a credential that the caller gave is missing.
        """
        return await self.settings.credentials.find(self.integration, self.connection)

    async def make(self, credentials: Credentials) -> MadeClient:
        """A new client, not yet entered.

        Args:
            credentials: The credentials of the connection.

        Raises:
            IntegrationError: a credential is missing, or the SDK does not take the arguments.
        """
        if self.settings.client is not None:
            made = self.settings.client(credentials)
            return MadeClient(await made if isawaitable(made) else made)
        if self.binding is None:
            raise MissingClient(
                f"No client: the integration {self.integration!r} is bound to no SDK; pass "
                "client=... where it is made.",
                self.integration,
            )
        try:
            return self._construct(self.binding, credentials)
        except (ImportError, AttributeError, TypeError) as error:
            text = str(error)
            shown = _without(text, credentials.values())
            # A traceback shows the cause as well.
            raise MissingClient(
                f"The client of {self.integration!r} cannot be made: {shown}. Check that the SDK "
                "is installed and that it takes the client_options given.",
                self.integration,
            ) from (error if shown == text else None)

    def _construct(self, binding: SdkBinding, credentials: Credentials) -> MadeClient:
        options = self.settings.client_options
        arguments = {
            name: filled_in(value, credentials)
            for name, value in binding.arguments.items()
            if name not in options and not is_absent(value, credentials)
        }
        given = {**arguments, **options}
        reads = self.settings.credentials.reads_environment
        ambient: Mapping[str, str] = {} if reads else binding.ambient
        found = load_reference(binding.client)
        if isinstance(found, ModuleType):
            return MadeClient(found, {**dict.fromkeys(ambient), **given})
        client = found(**given)
        for attribute, argument in ambient.items():
            _forget_environment(client, attribute, given.get(argument))
        return MadeClient(client)


def _forget_environment(client: object, attribute: str, given: object) -> None:
    """Leave of a client's attribute what the caller gave for it.

    An SDK that finds no argument reads the environment, which cannot be changed for one client: it
    is that of all threads.
    """
    if isinstance(getattr(client, attribute), Mapping):
        setattr(client, attribute, given or {})  # what was given lies over the environment's
    elif given is None:
        setattr(client, attribute, None)


def _without(text: str, credentials: Iterable[str]) -> str:
    """A text without the credentials in it, the longest first: one may be a part of another."""
    values = (str(value) for value in credentials if value)
    for value in sorted(values, key=len, reverse=True):
        text = text.replace(value, "[REDACTED]")
    return text
