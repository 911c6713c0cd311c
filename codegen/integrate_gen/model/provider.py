"""A provider: the data by which one SDK becomes one package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)

from .errors import ConfigurationError

Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
Dotted = Annotated[str, StringConstraints(pattern=r"^\w+(\.\w+)*$")]
_REFERENCE = re.compile(r"^[\w.]+:[\w.]+$")
Reference = Annotated[str, StringConstraints(pattern=_REFERENCE)]
ClientReference = Annotated[str, StringConstraints(pattern=r"^(\w+(\.\w+)*(:[\w.]+)?)?$")]
ClassesReference = Annotated[str, StringConstraints(pattern=r"^(\w+(\.\w+)*:[\w*?]+)?$")]

Place = Annotated[str, StringConstraints(pattern=r"^(header:[\w-]+|\w+(\.\w+)*)$")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class AsyncStyle(_Table):
    """How the SDK tells its async methods from its synchronous ones.

    ``prefix`` and ``suffix`` name the twin method (``async_create``), ``attr`` the attribute under
    which the async twin of the client or of a namespace is (``aio``), ``class`` the client's async
    twin class; ``only`` means that every method is async; ``thread`` that none is, so that tasks
    run in threads.
    """

    style: Literal["prefix", "suffix", "attr", "class", "only", "thread"]
    affix: str = ""
    client: ClientReference = ""

    @model_validator(mode="after")
    def _says_what_it_needs(self) -> AsyncStyle:
        if bool(self.affix) != (self.style in ("prefix", "suffix", "attr")):
            raise ValueError("affix goes with prefix, suffix and attr, and with them only")
        if bool(self.client) != (self.style == "class"):
            raise ValueError("client goes with class, and with it only")
        return self


class Unwrap(_Table):
    """What a task returns where the SDK returns a wrapper around its data.

    ``argument`` is the index of the type argument that is the data; ``bare`` replaces the wrapper
    where it has no arguments.
    """

    argument: int
    bare: Reference


class Provider(_Table):
    """One ``[providers.NAME]`` table.

    What a table leaves out of client, init, async, class, credentials, base_url, other_addresses,
    ambient, codec, errors, hide, helpers and plumbing is found in the SDK
    (``detect/complete.py``).

    Attributes:
        package: The import name of the SDK.
        client: The client class, ``module:Class``, or a module that is its own client: ``init``
            are its attributes then, its namespaces are classes with static methods.
        client_type: Its type as callbacks see it, a type expression of ``module:Class`` names.
        init: Constructor arguments; ``"$name"`` stands for the credential of that name,
            ``"$name?"`` for one that the client can do without.
        root: Attribute path from the client to the tree, calls with literal arguments included; a
            list of such paths, which are then a part of the operations' ids.
        classes: The namespaces where each is a class of its own that is made from the client,
            ``module:Glob``.
        class_name: Name of the integration class (``class`` in the table).
        credentials: Credential to environment variable.
        base_url: The constructor's argument for the base address; empty where it has none.
        default_base_url: The base address that the client uses by itself.
        other_addresses: Further arguments that send requests to another server.
        ambient: What the client reads from the environment by itself where an argument is
            missing: attribute to argument.
        requirements: What pip installs to have the SDK.
        codec: How the runtime turns results into JSON and back.
        cursors: Parameter that asks for the next page to where an answer has its value, dotted.
        family: The family of SDKs that it is of, where it is not the recognised one; ``none`` for
            none.
        hide: Attributes (globs of names) that lead to no namespace wherever they are, with the
            reason.
        helpers: Methods of the client that are its own tools, where its API is in namespaces.
        tools: Methods of the client that are its own tools, also where its methods are its API.
        plumbing: Modules (globs) of the SDK whose classes hand down tools to namespaces; with ``!``
            before it, a module that does not, whatever another glob says.
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
        environment: Environment variables that the SDK's code may see while it is read, beside
            those of the system and the interpreter.
        getter_timeout: Seconds that one getter of the SDK may take; an import, the client's
            constructor and the other members of a namespace may take ten times as long.
    """

    name: Identifier
    package: Dotted
    client: ClientReference = ""
    client_type: str = ""
    init: Mapping[str, Any] = Field(default_factory=dict)
    root: str | Sequence[str] = ""
    classes: ClassesReference = ""
    async_style: AsyncStyle = Field(alias="async", default=AsyncStyle(style="only"))
    class_name: Identifier = Field(alias="class", default="Client")
    credentials: Mapping[Identifier, Identifier] = Field(default_factory=dict)
    base_url: str = ""
    default_base_url: str = ""
    other_addresses: Sequence[Identifier] = ()
    ambient: Mapping[Identifier, Identifier] = Field(default_factory=dict)
    icon: str = ""
    requirements: Sequence[str] = ()
    codec: str = "objects"
    cursors: Mapping[str, str] = Field(default_factory=dict)
    family: str = ""
    hide: Mapping[str, str] = Field(default_factory=dict)
    helpers: Sequence[str] = ()
    tools: Sequence[str] = ()
    plumbing: Sequence[str] = ()
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
    environment: Sequence[Identifier] = ()
    getter_timeout: float = Field(10.0, gt=0)

    @field_validator("init")
    @classmethod
    def _names_classes(cls, init: Mapping[str, Any]) -> Mapping[str, Any]:
        for path, reference in _objects(init, ()):
            if not isinstance(reference, str) or not _REFERENCE.fullmatch(reference):
                raise ValueError(
                    f'{".".join(path)}.new is {reference!r}, and must name a class, "module:Class"'
                )
        return init

    def hidden(self, attribute: str) -> str | None:
        """Why an attribute leads to no namespace; None where it may."""
        reasons = (why for glob, why in self.hide.items() if fnmatchcase(attribute, glob))
        return next(reasons, None)

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
        own = self.client if ":" in self.client else "types:ModuleType"
        return self.client_type or own


def _objects(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    """Where constructor arguments ask for an instance, with what they name as its class."""
    if isinstance(value, Mapping):
        for name, item in cast("Mapping[str, object]", value).items():
            if name == "new" and path:
                yield path, item
            else:
                yield from _objects(item, (*path, name))
    elif isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value)):
            yield from _objects(item, (*path, str(number)))


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
