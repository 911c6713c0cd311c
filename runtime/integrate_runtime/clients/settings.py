"""Checks the arguments of an integration's constructor, before anything is read or opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from integrate_runtime.base.arguments import invalid
from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.reflection.calling import takes

from .addresses import is_other_server, with_base_url
from .credentials import (
    TOKEN,
    CredentialSources,
    PassedCredential,
    Resolver,
    Variable,
    principal_credential,
)
from .limits import Limits

if TYPE_CHECKING:
    from .binding import SdkBinding

ClientT = TypeVar("ClientT")
NO_VALUES: Mapping[str, str] = MappingProxyType({})

ClientFactory: TypeAlias = Callable[[Mapping[str, str]], ClientT | Awaitable[ClientT]]
"""Function from credentials by name, possibly none, to a client; sync or async."""


class _Omitted:
    def __repr__(self) -> str:
        return "..."


OMITTED: Any = _Omitted()
"""Default of keywords for which None is an error: ``token=os.getenv("UNSET")``."""


@dataclass(frozen=True, slots=True, eq=False)
class ClientSettings:
    """Checked arguments of an integration.

    Attributes:
        credentials: Sources of its credentials.
        client: Function that constructs the client; None for the SDK's constructor.
        client_options: Arguments of the SDK's constructor, including the base address.
        limits: Bounds for the calls of each connection.
    """

    credentials: CredentialSources
    client: ClientFactory[Any] | None = None
    client_options: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    limits: Limits = field(default_factory=Limits)


def client_settings(
    owner: str,
    binding: SdkBinding | None,
    *,
    token: str,
    credentials: Mapping[str, str],
    values: Mapping[str, str],
    base_url: str | None,
    connections: Resolver | None,
    client: ClientFactory[Any] | None,
    client_options: Mapping[str, Any],
    limits: Limits | None,
) -> ClientSettings:
    """Check an integration's arguments.

    Args:
        owner: The integration, for messages.
        binding: Its SDK.
        token: Its principal credential, or ``OMITTED``.
        credentials: Credential to environment variable, or ``OMITTED``.
        values: Credentials by the SDK's names.
        base_url: The server's address; None for the SDK's default.
        connections: Resolver from connection keys to credentials.
        client: Function that constructs the client, instead of the SDK's constructor.
        client_options: Arguments of the SDK's constructor.
        limits: Bounds for the calls of each connection; None for no bounds.

    Raises:
        InvalidArgument: If arguments contradict each other, or name something that the SDK lacks.
    """
    if client is not None and base_url is not None:
        raise InvalidArgument(
            f"{owner} has both client= and base_url=: give the base address to the client that "
            "client=... makes.",
            "base_url",
        )
    variables: Mapping[str, str] = binding.credentials if binding is not None else {}
    principal = principal_credential(binding)
    sources = CredentialSources(variables, principal, resolver=connections)
    _check_names(owner, sources, values)
    given = _given(owner, sources, token, credentials, takes_any=client is not None)
    given = _with_values(owner, given, values)
    if given and connections is not None:
        keywords = _keywords(token, credentials, values)
        raise InvalidArgument(
            f"{owner} has both connections= and {keywords}: its resolver "
            "gives all credentials; leave the other out.",
            "connections",
        )
    _check_functions(owner, client, connections)
    options = with_base_url(owner, binding, base_url, client_options)
    elsewhere = binding is not None and is_other_server(binding, options, given)
    sources = CredentialSources(variables, principal, given, connections, elsewhere)
    return ClientSettings(sources, client, options, limits or Limits())


def _check_functions(owner: str, client: object, connections: object) -> None:
    if client is not None and not takes(client, 1):
        raise invalid(f"client= of {owner}", client, "a function of the credentials", "client")
    if connections is not None and not takes(connections, 1):
        wanted = "a function of the connection key"
        raise invalid(f"connections= of {owner}", connections, wanted, "connections")


def _given(
    owner: str,
    sources: CredentialSources,
    token: str,
    credentials: Mapping[str, str],
    *,
    takes_any: bool,
) -> Mapping[str, PassedCredential]:
    """Return the credentials that the caller passed, by the SDK's names.

    Args:
        owner: The integration, for messages.
        sources: The credentials that it takes.
        token: The caller's ``token``.
        credentials: The caller's ``credentials``.
        takes_any: Whether the client is constructed by a function, which may take any credentials.
    """
    if not sources.variables and not takes_any and (keywords := _keywords(token, credentials)):
        raise InvalidArgument(f"{owner} takes no credentials: leave out {keywords}.", "credentials")
    given: dict[str, PassedCredential] = {}
    for name, variable in () if credentials is OMITTED else _items(owner, credentials):
        credential = sources.canonical(name)
        if sources.variables and credential not in sources.variables:
            known = ", ".join(sources.variables)
            raise InvalidArgument(
                f"{owner} has no credential {name!r}; it takes {known}.", "credentials"
            )
        if credential in given:
            raise InvalidArgument(
                f"{owner} is given the credential {credential!r} twice.", "credentials"
            )
        given[credential] = variable
    if token is OMITTED:
        return given
    if not isinstance(cast("object", token), str | None):
        raise InvalidArgument(
            f"The token of {owner} is a {type(token).__name__}, not a text.", "token"
        )
    if sources.principal is None:
        raise InvalidArgument(
            f"{owner} takes the credentials {', '.join(sources.variables)}: name the variable of "
            "each with credentials={...}, in place of token=.",
            "token",
        )
    if sources.principal in given:
        raise InvalidArgument(
            f"{owner} is given the credential {sources.principal!r} twice, by token= and by "
            "credentials=: leave one out.",
            "token",
        )
    return {**given, sources.principal: token}


def _check_names(owner: str, sources: CredentialSources, values: Mapping[str, str]) -> None:
    """Refuse keywords that are no credentials of the SDK."""
    for name in values:
        if name not in sources.variables:
            known = ", ".join(sources.variables) or "none"
            raise InvalidArgument(
                f"{owner} takes no argument {name}=; its credentials are {known}.", name
            )


def _with_values(
    owner: str, given: Mapping[str, PassedCredential], values: Mapping[str, str]
) -> Mapping[str, PassedCredential]:
    """Return the credentials with those that the caller passed by their names."""
    for name, value in values.items():
        if not isinstance(cast("object", value), str | None):
            raise InvalidArgument(
                f"The {name} of {owner} is a {type(value).__name__}, not a text.", name
            )
        if name in given:
            raise InvalidArgument(
                f"{owner} is given the credential {name!r} twice: leave one out.", name
            )
    return {**given, **values}


def _keywords(
    token: str, credentials: Mapping[str, str], values: Mapping[str, str] = NO_VALUES
) -> str:
    """Return the keywords with which the caller passed credentials, for messages."""
    given = {"token=": token, "credentials=": credentials}
    given |= {f"{name}=": value for name, value in values.items()}
    return " and ".join(name for name, value in given.items() if value is not OMITTED)


def _items(owner: str, credentials: Mapping[str, str]) -> list[tuple[str, Variable | None]]:
    """Return credentials with their environment variables; None and "" name no variable."""
    items: list[tuple[str, Variable | None]] = []
    named = cast("object", credentials)
    if not isinstance(named, Mapping):
        raise InvalidArgument(
            f"The credentials of {owner} are a {type(named).__name__}; give a mapping of "
            f'credentials to environment variables, such as {{"{TOKEN}": "VARIABLE"}}.',
            "credentials",
        )
    for name, variable in cast("Mapping[str, object]", named).items():
        if not isinstance(variable, str | None) or (variable and not variable.isidentifier()):
            # The value is not quoted: it may be the credential itself.
            raise InvalidArgument(
                f"credentials= of {owner} maps {name!r} to a value that is not the name of an "
                "environment variable; pass a credential itself by token= or by a resolver.",
                "credentials",
            )
        items.append((name, Variable(variable) if variable else None))
    return items
