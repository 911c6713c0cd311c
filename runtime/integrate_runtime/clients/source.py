"""Constructs the client of one connection of an integration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from inspect import isawaitable
from types import ModuleType
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import MissingClient
from integrate_runtime.reflection.references import (
    build_argument,
    lacks_optional_credential,
    load_reference,
    with_template_at,
)

if TYPE_CHECKING:
    from .binding import SdkBinding
    from .credentials import Credentials
    from .settings import ClientSettings


@dataclass(frozen=True, slots=True, eq=False)
class ConstructedClient:
    """A constructed client, not yet entered.

    Attributes:
        client: The client object, or a module that is its own client.
        attributes: Attributes to set on a module during calls; empty for other clients.
    """

    client: Any
    attributes: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class ClientSource:
    """Constructs clients of one connection of one integration.

    Attributes:
        integration: The integration's id.
        owner: The integration object that is not bound to a run; clients are shared by it.
        connection: The connection key.
        threaded: Whether the client is synchronous, so that its calls run in threads.
        binding: The SDK; None if a function constructs the client.
        settings: Checked arguments of the integration.
    """

    integration: str
    owner: object
    connection: str
    threaded: bool
    binding: SdkBinding | None
    settings: ClientSettings

    @property
    def identity(self) -> tuple[object, str]:
        """Key of the client in the pool: sources with equal identities share a client."""
        return (self.owner, self.connection)

    @property
    def sdk(self) -> str | None:
        """The SDK's top-level package; None without a binding."""
        return self.binding.client.partition(":")[0].partition(".")[0] if self.binding else None

    async def credentials(self) -> Credentials:
        """Collect the credentials of the connection.

        Raises:
            MissingCredential: If a credential that the caller named is missing.
            InvalidCredentials: If the resolver returned something other than credentials.
        """
        return await self.settings.credentials.find(self.integration, self.connection)

    async def make(self, credentials: Credentials) -> ConstructedClient:
        """Construct a client.

        Args:
            credentials: The credentials of the connection.

        Raises:
            MissingCredential: If the client needs a credential that is missing.
            MissingClient: If there is no SDK, or its constructor refuses the arguments.
        """
        if self.settings.client is not None:
            client = self.settings.client(credentials)
            return ConstructedClient(await client if isawaitable(client) else client)
        if self.binding is None:
            raise MissingClient(
                f"No client: the integration {self.integration!r} is bound to no SDK; pass "
                "client=... where the integration is constructed.",
                self.integration,
            )
        try:
            return self._construct(self.binding, credentials)
        except (ImportError, AttributeError, TypeError) as error:
            text = str(error)
            shown = _without(text, credentials.values())
            # A traceback also shows the cause: it is dropped if it quotes a credential.
            raise MissingClient(
                f"The client of {self.integration!r} cannot be constructed: {shown}. Check that "
                "the SDK is installed and that it takes the client_options given.",
                self.integration,
            ) from (error if shown == text else None)

    def require_credentials(self, operation: str, credentials: Credentials) -> None:
        """Check that an operation has the credentials that not every operation needs.

        Args:
            operation: Id of the operation; empty for a call of the user's own.
            credentials: The credentials of the connection.

        Raises:
            MissingCredential: If one of them is missing.
        """
        if self.binding is None or self.settings.client is not None:
            return
        given = self.settings.client_options
        for pattern, name in self.binding.needs.items():
            if name not in given and name not in credentials and fnmatchcase(operation, pattern):
                credentials.refuse(name)

    def _construct(self, binding: SdkBinding, credentials: Credentials) -> ConstructedClient:
        templates, options = binding.arguments, dict(self.settings.client_options)
        if "." in binding.base_url and (address := options.pop(binding.base_url, None)):
            templates = with_template_at(templates, binding.base_url, address)
        arguments = {
            name: build_argument(value, credentials)
            for name, value in templates.items()
            if name not in options and not lacks_optional_credential(value, credentials)
        }
        arguments = {**arguments, **options}
        reads = self.settings.credentials.reads_environment
        ambient: Mapping[str, str] = {} if reads else binding.ambient
        client_type = load_reference(binding.client)
        if isinstance(client_type, ModuleType):
            return ConstructedClient(client_type, {**dict.fromkeys(ambient), **arguments})
        client = client_type(**arguments)
        for attribute, argument in ambient.items():
            _forget_environment(client, attribute, arguments.get(argument))
        return ConstructedClient(client)


def _forget_environment(client: object, attribute: str, given: object) -> None:
    """Reset a client's attribute to the caller's argument, dropping a value of the environment.

    The environment cannot be changed while the client is constructed: all threads share it.
    """
    if isinstance(getattr(client, attribute), Mapping):
        setattr(client, attribute, given or {})  # SDKs merge the argument into the environment's
    elif given is None:
        setattr(client, attribute, None)


def _without(text: str, credentials: Iterable[str]) -> str:
    """Replace credentials in a text by ``[REDACTED]``."""
    # The longest first: one credential may be part of another.
    values = (str(value) for value in credentials if value)
    for value in sorted(values, key=len, reverse=True):
        text = text.replace(value, "[REDACTED]")
    return text
