"""Where an integration's credentials come from: the caller, a resolver, or the environment."""

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
"""What a resolver gives: the one credential, or several by name."""

Resolver: TypeAlias = Callable[[str], ConnectionCredentials | Awaitable[ConnectionCredentials]]
"""Turns a connection key, such as a user's id, into credentials; sync or async."""

TOKEN = "token"
"""What an integration's principal credential is called whatever its SDK calls it."""

_USUAL_VARIABLE = re.compile(r"[A-Z]+|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Variable:
    """A credential that is read from the environment when a client is made.

    Attributes:
        name: The environment variable.
    """

    name: str = field(repr=False)

    @property
    def shown(self) -> str | None:
        """The name for messages; None where its form is so unusual that it may be a credential."""
        return self.name if _USUAL_VARIABLE.fullmatch(self.name) else None


Given: TypeAlias = str | Variable | None
"""A credential that the caller gave; None and "" are a credential that is missing."""


@dataclass(frozen=True, slots=True, eq=False)
class CredentialSources:
    """Where the credentials of one integration come from.

    Attributes:
        variables: Credential to the SDK's own environment variable.
        principal: The credential that ``token`` stands for; None where there are several, of which
            none comes first.
        given: The credentials that the caller gave.
        resolver: Gives the credentials of a connection.
        is_elsewhere: The client talks to a server that is not the SDK's own.
    """

    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    principal: str | None = TOKEN
    given: Mapping[str, Given] = field(default_factory=dict[str, Given], repr=False)
    resolver: Resolver | None = None
    is_elsewhere: bool = False

    @property
    def reads_environment(self) -> bool:
        """Whether the SDK's own variables count where the caller gave nothing."""
        return self.resolver is None and not self.is_elsewhere

    def resolved_by(self, resolver: Resolver) -> CredentialSources:
        """These sources with a resolver in the place of everything else."""
        return replace(self, given={}, resolver=resolver)

    async def find(self, integration: str, connection: str) -> Credentials:
        """Collect the credentials of one connection.

        Args:
            integration: The integration's id.
            connection: The connection key.

        Raises:
            MissingCredential: a credential that the caller gave is None, empty, or in a variable
                that is not set.
            IntegrationError: what the resolver gave is no credential.
        """
        found = Credentials(self, integration, connection)
        if self.resolver is not None:
            resolved = self.resolver(connection)
            given = await resolved if isawaitable(resolved) else resolved
            found.update(self._by_name(integration, given))
            return found
        for name, source in self.given.items():
            found[name] = _value(source) or found.refuse(name)
        if self.reads_environment:
            for name, variable in self.variables.items():
                value = _value(Variable(variable)) if name not in found else None
                if value is not None:
                    found[name] = value
        return found

    def _by_name(self, integration: str, given: object) -> Mapping[str, str]:
        """What a resolver gave, without what is None or empty."""
        if isinstance(given, str | None):
            if self.principal is None:
                raise InvalidCredentials(
                    f"The integration {integration!r} takes the credentials "
                    f"{', '.join(self.variables)}: let its resolver give them by name.",
                    integration,
                )
            given = {self.principal: given}
        if not isinstance(given, Mapping):
            raise InvalidCredentials(
                f"The resolver of the integration {integration!r} gave a {type(given).__name__}; "
                "let it give a text, or a mapping of credentials by name.",
                integration,
            )
        named = cast("Mapping[str, Any]", given)
        return {self.canonical(n): value for n, value in named.items() if not _is_empty(value)}

    def canonical(self, name: str) -> str:
        """The name of a credential, for which ``token`` may stand."""
        if name == TOKEN and TOKEN not in self.variables and self.principal is not None:
            return self.principal
        return name


class Credentials(dict[str, str]):
    """Credentials by name; one that is missing is missed where it is used."""

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
        """Say why a credential is missing.

        Raises:
            MissingCredential: always.
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
            return f"None or an empty text was passed for it{unused}; {_ways(sources, name)}."
        if variable is None:
            if sources.variables:
                return f"the integration takes {', '.join(sources.variables)}."
            return f"{_ways(sources, name)}."
        if sources.is_elsewhere:
            return (
                f"{variable} is not used unasked, because the base address is not known to be the "
                f"SDK's own; {_ways(sources, name)}, where "
                f'credentials={{"{name}": "{variable}"}} asks for that one.'
            )
        return f"set the environment variable {variable}, or {_ways(sources, name)}."


def _ways(sources: CredentialSources, name: str) -> str:
    """How to give a credential."""
    token = "pass token=..., or " if name == sources.principal else ""
    return f'{token}name the variable to read with credentials={{"{name}": "VARIABLE"}}'


def _value(source: Given) -> str | None:
    """A credential's value; None where it is missing."""
    value = os.getenv(source.name) if isinstance(source, Variable) else source
    return None if _is_empty(value) else value


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def principal_credential(binding: SdkBinding | None) -> str | None:
    """The credential that ``token`` stands for.

    It is the one of that name, the only one, or the only one that the client cannot do without.
    """
    names = list(binding.credentials) if binding is not None else []
    if not names or TOKEN in names:
        return TOKEN
    if binding is not None and len(names) > 1:
        names = [name for name in names if f"${name}" in binding.arguments.values()]
    return names[0] if len(names) == 1 else None
