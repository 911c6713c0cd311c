"""Collects an integration's credentials from the caller, a resolver, or the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from integrate_runtime.base.errors import InvalidCredentials, MissingCredential

if TYPE_CHECKING:
    from typing import NoReturn

    from .binding import SdkBinding

ConnectionCredentials: TypeAlias = str | Mapping[str, str]
"""A resolver's return value: the principal credential, or credentials by name."""

Resolver: TypeAlias = Callable[[str], ConnectionCredentials | Awaitable[ConnectionCredentials]]
"""Function from a connection key, such as a user's id, to credentials; sync or async."""

TOKEN = "token"
"""Name for the principal credential of any integration, in addition to the SDK's own name."""

_USUAL_VARIABLE = re.compile(r"[A-Z]+|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Variable:
    """A credential that is read from the environment when a client is constructed.

    Attributes:
        name: The environment variable.
    """

    name: str = field(repr=False)

    @property
    def shown(self) -> str | None:
        """The name for messages; None if it might be the credential itself, passed by mistake."""
        return self.name if _USUAL_VARIABLE.fullmatch(self.name) else None


PassedCredential: TypeAlias = str | Variable | None
"""A credential that the caller passed; None and "" count as missing."""


@dataclass(frozen=True, slots=True, eq=False)
class CredentialSources:
    """Sources of one integration's credentials.

    Attributes:
        variables: Credential to the SDK's own environment variable.
        principal: The credential that ``token`` stands for; None if the SDK takes several equal
            ones.
        given: Credentials that the caller passed, by name.
        resolver: Returns the credentials of a connection.
        is_other_server: Whether the client talks to a server other than the SDK's own. A credential
            of the SDK's own variable is not sent there.
    """

    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    principal: str | None = TOKEN
    given: Mapping[str, PassedCredential] = field(
        default_factory=dict[str, PassedCredential], repr=False
    )
    resolver: Resolver | None = None
    is_other_server: bool = False

    @property
    def reads_environment(self) -> bool:
        """Whether the SDK's own variables are read for credentials that the caller left out."""
        return self.resolver is None and not self.is_other_server

    def resolved_by(self, resolver: Resolver) -> CredentialSources:
        """Return a copy that takes all credentials from a resolver."""
        return replace(self, given={}, resolver=resolver)

    async def find(self, integration: str, connection: str) -> Credentials:
        """Collect the credentials of one connection.

        Args:
            integration: The integration's id.
            connection: The connection key.

        Raises:
            MissingCredential: If a credential that the caller passed is None or empty, or its
                variable is not set.
            InvalidCredentials: If the resolver returned something other than credentials.
        """
        credentials = Credentials(self, integration, connection)
        if self.resolver is not None:
            resolved = self.resolver(connection)
            resolved = await resolved if isawaitable(resolved) else resolved
            credentials.update(self._by_name(integration, resolved))
            return credentials
        for name, source in self.given.items():
            credentials[name] = _value(source) or credentials.refuse(name)
        if self.reads_environment:
            for name, variable in self.variables.items():
                value = _value(Variable(variable)) if name not in credentials else None
                if value is not None:
                    credentials[name] = value
        return credentials

    def _by_name(self, integration: str, resolved: object) -> Mapping[str, str]:
        """Return a resolver's credentials by name, without empty ones."""
        if isinstance(resolved, str | None):
            if self.principal is None:
                raise InvalidCredentials(
                    f"The integration {integration!r} takes the credentials "
                    f"{', '.join(self.variables)}: its resolver must return them by name.",
                    integration,
                )
            resolved = {self.principal: resolved}
        if not isinstance(resolved, Mapping):
            raise InvalidCredentials(
                f"The resolver of the integration {integration!r} returned a "
                f"{type(resolved).__name__}; "
                "it must return a text, or a mapping of credentials by name.",
                integration,
            )
        named = cast("Mapping[str, Any]", resolved)
        return {self.canonical(n): value for n, value in named.items() if not _is_empty(value)}

    def canonical(self, name: str) -> str:
        """Return the SDK's name of a credential: ``token`` is the principal one."""
        if name == TOKEN and TOKEN not in self.variables and self.principal is not None:
            return self.principal
        return name


class Credentials(dict[str, str]):
    """Credentials by name; reading a missing one raises ``MissingCredential`` with its reason."""

    def __init__(self, sources: CredentialSources, integration: str, connection: str) -> None:
        super().__init__()
        self._sources = sources
        self._integration = integration
        self._connection = connection

    def __repr__(self) -> str:
        return f"<credentials of {self._integration!r}: {', '.join(self) or 'none'}>"

    def __missing__(self, name: str) -> str:
        canonical = self._sources.canonical(name)
        return self[canonical] if canonical in self else self.refuse(canonical)

    def refuse(self, name: str) -> NoReturn:
        """Raise an error with the reason why a credential is missing.

        Raises:
            MissingCredential: Always.
        """
        given = self._sources.given.get(name)
        own = self._sources.variables.get(name)
        variable = given.shown if isinstance(given, Variable) else own
        problem = self._problem(name, own)
        raise MissingCredential(self._integration, name, variable, problem)

    def _problem(self, name: str, variable: str | None) -> str:
        sources = self._sources
        if sources.resolver is not None:
            return f"the resolver gave none for the connection {self._connection!r}."
        if name in sources.given:
            given = sources.given[name]
            if isinstance(given, Variable):
                return f"the environment variable {given.shown or 'named for it'} is not set."
            unused = f", and {variable} is not used in its place" if variable else ""
            return (
                f"None or an empty text was passed for it{unused}; {_instructions(sources, name)}."
            )
        if variable is None:
            if sources.variables:
                return f"the integration takes {', '.join(sources.variables)}."
            return f"{_instructions(sources, name)}."
        if sources.is_other_server:
            return (
                f"{variable} is not read by default, because the base address is not known to be "
                f"the SDK's own; {_instructions(sources, name)}, which may be {variable}."
            )
        return f"set the environment variable {variable}, or {_instructions(sources, name)}."


def _instructions(sources: CredentialSources, name: str) -> str:
    """Return instructions for passing a credential.

    They quote no value after the credential's name, as the journal would redact that.
    """
    token = "pass token=..., or " if name == sources.principal else ""
    return f'{token}name the variable to read with credentials={{"{name}": ...}}'


def _value(source: PassedCredential) -> str | None:
    """Return a credential's value; None if it is missing."""
    value = os.getenv(source.name) if isinstance(source, Variable) else source
    return None if _is_empty(value) else value


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def principal_credential(binding: SdkBinding | None) -> str | None:
    """Return the credential that ``token`` stands for; None if it is ambiguous.

    It is the one called ``token``, the only one, or the only required one.
    """
    names = list(binding.credentials) if binding is not None else []
    if not names or TOKEN in names:
        return TOKEN
    if binding is not None and len(names) > 1:
        names = [name for name in names if f"${name}" in binding.arguments.values()]
    return names[0] if len(names) == 1 else None
