"""A provider: the data by which one SDK becomes one package."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from integrate_gen.errors import ConfigurationError

Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
Dotted = Annotated[str, StringConstraints(pattern=r"^\w+(\.\w+)*$")]
Reference = Annotated[str, StringConstraints(pattern=r"^[\w.]+:[\w.]+$")]

Place = Annotated[str, StringConstraints(pattern=r"^(header:[\w-]+|\w+(\.\w+)*)$")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class AsyncStyle(_Table):
    """How the SDK tells its async methods from its synchronous ones.

    ``prefix`` and ``suffix`` name the twin (``async_create``); ``only`` means that every method is
    async; ``thread`` that none is, so that tasks run in threads.
    """

    style: Literal["prefix", "suffix", "only", "thread"]
    affix: str = ""


class Unwrap(_Table):
    """What a task returns where the SDK returns a wrapper around its data.

    ``argument`` is the index of the type argument that is the data; ``bare`` replaces the wrapper
    where it has no arguments.
    """

    argument: int
    bare: Reference


class Provider(_Table):
    """One ``[providers.NAME]`` table.

    Attributes:
        package: The import name of the SDK.
        client: The client class, ``module:Class``.
        client_type: Its type as callbacks see it, a type expression of ``module:Class`` names.
        init: Constructor arguments; ``"$name"`` stands for the credential of that name.
        root: Attribute path from the client to the tree, calls with literal arguments included.
        class_name: Name of the integration class (``class`` in the table).
        credentials: Credential to environment variable.
        requirements: What pip installs to have the SDK.
        codec: How the runtime turns results into JSON and back.
        omit: SDK parameter to the reason for leaving it out of every task.
        returns: Wrapper class to how its data type is found.
        exclude: Operations (globs) that are not emitted, each with its reason.
        unreadable: What the SDK offers and cannot be read, as globs of attribute paths from the
            client, each with the reason; anything else that cannot be read is an error.
        safe: Operations (globs) that may be repeated although their HTTP verb does not say so.
        redact: Operations (globs) to dotted parameter paths that are never stored or shown.
        errors: The runtime's error rules, by keyword.
        outputs: What tasks show of their results: a label to the places that may have it, dotted
            paths or ``header:NAME``.
        labels: Overrides of the vocabulary that titles are made with.
        properties: Overrides of the rules that choose an operation's properties.
        reviewed: The SDK's distributions to the versions that the entries above were reviewed with.
            With other versions an entry that matches nothing is no error.
        keep: Files (globs) in the package's folder that are not the generator's.
    """

    name: Identifier
    package: Dotted
    client: Reference
    client_type: str = ""
    init: Mapping[str, Any] = Field(default_factory=dict)
    root: str = ""
    async_style: AsyncStyle = Field(alias="async")
    class_name: Identifier = Field(alias="class")
    credentials: Mapping[Identifier, Identifier] = Field(default_factory=dict)
    icon: str = ""
    requirements: Sequence[str] = ()
    codec: str = "json"
    omit: Mapping[Identifier, str] = Field(default_factory=dict)
    returns: Mapping[Reference, Unwrap] = Field(default_factory=dict)
    exclude: Mapping[str, str] = Field(default_factory=dict)
    unreadable: Mapping[str, str] = Field(default_factory=dict)
    safe: Sequence[str] = ()
    redact: Mapping[str, Sequence[str]] = Field(default_factory=dict)
    errors: Mapping[str, Any] = Field(default_factory=dict)
    outputs: Mapping[str, Sequence[Place]] = Field(default_factory=dict)
    labels: Mapping[str, Any] = Field(default_factory=dict)
    properties: Mapping[str, Any] = Field(default_factory=dict)
    reviewed: Mapping[str, str] = Field(default_factory=dict)
    keep: Sequence[str] = ()

    def fits(self, installed: Mapping[str, str]) -> bool:
        """Whether these versions of the SDK's distributions are those it was reviewed with."""
        return all(installed.get(name) == version for name, version in self.reviewed.items())

    @property
    def module(self) -> str:
        """Import name of the generated package."""
        return f"integrate_{self.name}"

    @property
    def client_expression(self) -> str:
        """The client's type, the class itself where the provider says no more."""
        return self.client_type or self.client


def parse_provider(name: str, table: Mapping[str, Any], origin: str) -> Provider:
    """Check a provider's table.

    Args:
        name: The table's name.
        table: Its keys as TOML gives them.
        origin: The file, for messages.

    Raises:
        ConfigurationError: a key is unknown, missing or of the wrong type.
    """
    try:
        return Provider.model_validate({**table, "name": name})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        message = re.sub(r"^Value error, ", "", first["msg"])
        if first["type"] == "extra_forbidden":
            message = "there is no such key"
        raise ConfigurationError(
            f"[providers.{name}] in {origin}: {where}: {message[0].lower()}{message[1:]}."
        ) from error
