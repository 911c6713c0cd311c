"""A provider: the settings with which one SDK becomes one package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal, cast

from pydantic import (
    Field,
    PrivateAttr,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails

from .api_reference import ApiReference
from .distribution import Metadata
from .errors import ConfigurationError
from .known_keys import hint, known_keys
from .loopback import Loopback
from .provider_tables import CodecName, ErrorTable, Label, ParameterPath, ResultPath
from .table import REFERENCE, Identifier, Reference, Table

Dotted = Annotated[str, StringConstraints(pattern=r"^\w+(\.\w+)*$")]
ClientReference = Annotated[str, StringConstraints(pattern=r"^(\w+(\.\w+)*(:[\w.]+)?)?$")]
ClassesReference = Annotated[str, StringConstraints(pattern=r"^(\w+(\.[\w*]+)*:[\w*?]+)?$")]

NO_BODY = "none"
"""Answer without a body."""

PENDING = "pending"
"""Answer that says that the result is still being computed."""

_PRINCIPAL = "token"  # every integration takes it, whatever its variables

SuccessStatus = Annotated[str, StringConstraints(pattern=r"^[23]\d\d$")]
Answer = Annotated[str, StringConstraints(pattern=rf"^({NO_BODY}|{PENDING}|[\w.]+:[\w.]+)$")]
OutputPath = Annotated[str, StringConstraints(pattern=r"^(header:[\w-]+|\w+(\.\w+)*)$")]


class AsyncStyle(Table):
    """Difference between the async and the synchronous methods of an SDK.

    Attributes:
        style: ``prefix`` or ``suffix``: async methods have an affix (``async_create``). ``attr``:
            the client or a namespace has an async twin under an attribute (``aio``). ``class``:
            the client class has an async twin. ``only``: all methods are async. ``thread``: none
            is, and tasks run in threads.
        affix: The prefix, suffix or attribute.
        client: The async client class for the style ``class``.
    """

    style: Literal["prefix", "suffix", "attr", "class", "only", "thread"]
    affix: str = ""
    client: ClientReference = ""

    @model_validator(mode="after")
    def _has_the_keys_of_its_style(self) -> AsyncStyle:
        if bool(self.affix) != (self.style in ("prefix", "suffix", "attr")):
            raise ValueError("affix goes with prefix, suffix and attr, and with them only")
        if bool(self.client) != (self.style == "class"):
            raise ValueError("client goes with class, and with it only")
        return self


class Unwrap(Table):
    """The result type of a task whose SDK method returns a generic wrapper of the data.

    Attributes:
        argument: Index of the type argument that is the data's type.
        bare: Result type if the wrapper has no type arguments.
    """

    argument: int
    bare: Reference


class Provider(Table):
    """One ``[providers.NAME]`` table.

    Keys that a table does not state have a default, or are detected in the SDK: client, init,
    async, class, credentials, base_url, other_addresses, ambient, codec, errors, hide, helpers,
    tools, lifecycle, means, plumbing and background (see ``integrate_gen.detect``).

    Attributes:
        package: Import name of the SDK.
        client: The client class, ``module:Class``, or the name of a module that is its own client:
            ``init`` are then its attributes, and its namespaces are classes with static methods.
        client_type: Type of the client in callbacks, an expression of ``module:Class`` names; the
            client class by default.
        init: Constructor arguments. ``"$name"`` stands for the credential of that name, and
            ``"$name?"`` for an optional one.
        root: Attribute path from the client to the tree, with calls that have literal arguments:
            ``rest("2026-03-10")``. With a list of paths, the paths are part of operation ids.
        classes: ``module:Glob`` of namespace classes that are constructed from the client. One part
            of the module may be a glob, which is then a part of the paths: ``pets.v*.apis:*Api``.
            A list has several, of which the first one with a class of a name counts.
        async_style: How async methods differ from synchronous ones (``async`` in the table).
        class_name: Name of the integration class (``class`` in the table).
        credentials: Environment variable of each credential.
        needs: Optional credential without which an operation cannot be called, by operation (glob).
        base_url: Constructor argument for the base address, or a dotted path into ``init``; empty
            if there is none.
        default_base_url: Base address that the client uses by default.
        other_addresses: Further arguments that send requests to another server.
        ambient: Attributes that the client reads from the environment, with the argument that
            replaces each.
        icon: Icon of the tasks.
        requirements: Requirements with which pip installs the SDK.
        codec: The runtime's codec for results.
        cursors: Dotted path in the response to the next page's cursor, by the parameter that takes
            it.
        family: Family of the SDK, if detection finds the wrong one; ``none`` for no family.
        hide: Attributes (globs of names) that lead to no namespace at any position, with the
            reason.
        helpers: Tools of the client that are not calls of the API, if the API is in namespaces.
        tools: Tools of the client that are not calls of the API, even if the client has API
            methods.
        lifecycle: Methods of the client that open or close it, and are no calls of the API if they
            need no argument.
        means: Attributes with the means by which the SDK calls its API, with globs of their class.
        plumbing: Modules (globs) of the SDK whose classes pass internal methods on to namespaces. A
            module that a glob after ``!`` matches does not, whatever the others match.
        omit: SDK parameters that no task has, with the reason.
        background: Parameters with which an SDK's method returns before its answer is there, which
            no task has, with the reason.
        returns: How the result type follows from a wrapper class.
        models: Modules of the SDK of which the package exports every type, besides the types that
            its tasks name.
        exclude: Operations (globs) that are not emitted, with the reason.
        unreadable: Attribute paths (globs) from the client that are known to be unreadable, with
            the reason. Anything else that cannot be read is an error.
        safe: Operations (globs) that may be repeated although their HTTP verb does not say so.
        idempotency: Dotted path of the idempotency key among the arguments, by operation (glob): a
            parameter, or an item of one that takes a mapping. It replaces what the SDK's signatures
            say.
        redact: Dotted parameter paths that are never stored or shown, by operation (glob).
        errors: The runtime's error rules, by keyword, in addition to those of the family.
        answers: Further documented answers of an operation, by operation and status: ``none`` for
            an empty answer, ``pending`` for a result that is still being computed, or
            ``module:Class``. The result's type gets the class or None as another member.
        outputs: Values of a result that tasks show, by label: dotted paths or ``header:NAME``, of
            which the first present one is shown.
        docstrings: ``facts`` for docstrings that state facts alone, ``sdk`` for those of the SDK as
            well. The text of an SDK is under the SDK's licence.
        reference: Addresses in the API's documentation, for tasks whose SDK method links to none.
        labels: Overrides of the vocabulary for titles.
        properties: Overrides of the rules that select properties.
        reviewed: Versions of the SDK's distributions with which these entries were reviewed. With
            other versions an entry that matches nothing is not an error.
        keep: Files (globs) in the package's folder that the generator did not write and keeps.
        distribution: Metadata of the package's distribution. With it, the package has a
            ``pyproject.toml``.
        environment: Environment variables that the SDK's code may see, besides those of the system
            and the interpreter.
        loopback: Settings with which the proof's client uses a server on loopback.
        getter_timeout: Time limit of a getter in seconds. An import, the client's constructor and
            the members of a namespace may take ten times as long.
    """

    name: Identifier
    package: Dotted
    client: ClientReference = ""
    client_type: str = ""
    init: Mapping[str, Any] = Field(default_factory=dict)
    root: str | Sequence[str] = ""
    classes: Sequence[ClassesReference] = ()
    async_style: AsyncStyle = Field(alias="async", default=AsyncStyle(style="only"))
    class_name: Identifier = Field(alias="class", default="Client")
    credentials: Mapping[Identifier, Identifier] = Field(default_factory=dict)
    needs: Mapping[str, Identifier] = Field(default_factory=dict)
    base_url: str = ""
    default_base_url: str = ""
    other_addresses: Sequence[Identifier] = ()
    ambient: Mapping[Identifier, Identifier] = Field(default_factory=dict)
    icon: str = ""
    requirements: Sequence[str] = ()
    codec: CodecName = "objects"
    cursors: Mapping[ParameterPath, ResultPath] = Field(default_factory=dict)
    family: str = ""
    hide: Mapping[str, str] = Field(default_factory=dict)
    helpers: Sequence[str] = ()
    tools: Sequence[str] = ()
    lifecycle: Sequence[str] = ()
    means: Mapping[str, str] = Field(default_factory=dict)
    plumbing: Sequence[str] = ()
    omit: Mapping[Identifier, str] = Field(default_factory=dict)
    background: Mapping[Identifier, str] = Field(default_factory=dict)
    returns: Mapping[Reference, Unwrap] = Field(default_factory=dict)
    models: Sequence[Dotted] = ()
    exclude: Mapping[str, str] = Field(default_factory=dict)
    unreadable: Mapping[str, str] = Field(default_factory=dict)
    safe: Sequence[str] = ()
    idempotency: Mapping[str, ParameterPath] = Field(default_factory=dict)
    redact: Mapping[str, Annotated[Sequence[ParameterPath], Field(min_length=1)]] = Field(
        default_factory=dict
    )
    errors: ErrorTable = Field(default_factory=ErrorTable)
    answers: Mapping[str, Mapping[SuccessStatus, Answer]] = Field(default_factory=dict)
    outputs: Mapping[Label, Annotated[Sequence[OutputPath], Field(min_length=1)]] = Field(
        default_factory=dict
    )
    docstrings: Literal["facts", "sdk"] = "facts"
    reference: ApiReference | None = None
    labels: Mapping[str, Any] = Field(default_factory=dict)
    properties: Mapping[str, Any] = Field(default_factory=dict)
    reviewed: Mapping[str, str] = Field(default_factory=dict)
    keep: Sequence[str] = ()
    distribution: Metadata | None = None
    environment: Sequence[Identifier] = ()
    loopback: Loopback = Field(default_factory=lambda: Loopback.model_validate({}))
    getter_timeout: float = Field(10.0, gt=0)
    _origin: str = PrivateAttr("")
    _stated: frozenset[str] = PrivateAttr(frozenset())

    def model_post_init(self, context: Any, /) -> None:
        """Keep the name of the file, which is the context of the validation, and its keys."""
        self._origin = context or ""
        self._stated = frozenset(self.model_fields_set)

    @property
    def stated(self) -> frozenset[str]:
        """Keys that the table states, without those that were detected since."""
        return self._stated

    @field_validator("classes", mode="before")
    @classmethod
    def _one_reference_is_a_list(cls, classes: object) -> object:
        return (classes,) if isinstance(classes, str) else classes

    @field_validator("init")
    @classmethod
    def _init_names_classes(cls, init: Mapping[str, Any]) -> Mapping[str, Any]:
        for path, reference in _objects(init, ()):
            if not isinstance(reference, str) or not REFERENCE.fullmatch(reference):
                raise ValueError(
                    f'{".".join(path)}.new is {reference!r}, and must name a class, "module:Class"'
                )
        return init

    @model_validator(mode="after")
    def _tables_name_credentials(self) -> Provider:
        known = self.credentials or {_PRINCIPAL: ""}
        for path, name in _references(self.init, ()):
            if name not in known:
                raise ValueError(
                    f'{".".join(("init", *path))} is "${name}", and credentials has no {name}'
                )
        for operation, name in self.needs.items():
            if name not in known:
                raise ValueError(f"needs.{operation} is {name!r}, and credentials has no {name}")
        if "init" in self.model_fields_set and self.unused_credentials:
            name = self.unused_credentials[0]
            raise ValueError(f'credentials.{name}: no argument of init is "${name}"')
        return self

    @property
    def class_modules(self) -> str | tuple[str, ...]:
        """Modules of the namespace classes, as a binding of the runtime has them."""
        modules = tuple(reference.partition(":")[0] for reference in self.classes)
        return modules[0] if len(modules) == 1 else modules

    @property
    def place(self) -> str:
        """The table and its file, for messages."""
        return f"[providers.{self.name}]{f' in {self._origin}' if self._origin else ''}"

    @property
    def unused_credentials(self) -> Sequence[str]:
        """Credentials that no argument of the client is."""
        used = {name for _, name in _references(self.init, ())}
        return [name for name in self.credentials if name not in used]

    @property
    def omitted_parameters(self) -> Mapping[str, str]:
        """Parameters that no task has, with the reason."""
        return {**self.background, **self.omit}

    def hidden(self, attribute: str) -> str | None:
        """Return the reason to hide an attribute, or None."""
        reasons = (why for glob, why in self.hide.items() if fnmatchcase(attribute, glob))
        return next(reasons, None)

    def is_means(self, attribute: str, cls: type) -> bool:
        """Whether an attribute is a means by which the SDK calls its API, and no part of that."""
        return attribute in self.means and fnmatchcase(cls.__name__, self.means[attribute])

    def fits(self, installed: Mapping[str, str]) -> bool:
        """Whether the provider was reviewed with these versions of the SDK's distributions."""
        return all(installed.get(name) == version for name, version in self.reviewed.items())

    @property
    def module(self) -> str:
        """Import name of the generated package."""
        return f"integrate_{self.name}"

    @property
    def client_expression(self) -> str:
        """Type of the client in callbacks; a client class is its own type."""
        own = self.client if ":" in self.client else "types:ModuleType"
        return self.client_type or own


def _objects(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    """Yield the path and the class reference of each ``new`` in constructor arguments."""
    if isinstance(value, Mapping):
        for name, item in cast("Mapping[str, object]", value).items():
            if name == "new" and path:
                yield path, item
            else:
                yield from _objects(item, (*path, name))
    elif isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value)):
            yield from _objects(item, (*path, str(number)))


def _references(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the path and the name of each credential in constructor arguments."""
    if isinstance(value, str) and value.startswith("$"):
        yield path, value[1:].removesuffix("?")
    elif isinstance(value, Mapping):
        for name, item in cast("Mapping[str, object]", value).items():
            yield from _references(item, (*path, name))
    elif isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value)):
            yield from _references(item, (*path, str(number)))


def parse_provider(name: str, table: Mapping[str, Any], origin: str) -> Provider:
    """Validate a provider's table.

    Args:
        name: Name of the provider.
        table: Content of the TOML table.
        origin: Name of the file, for messages.

    Raises:
        ConfigurationError: If a key is unknown, missing or of the wrong type.
    """
    try:
        return Provider.model_validate({**table, "name": name}, context=origin)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        place = f"[providers.{name}] in {origin}{f': {where}' if where else ''}"
        raise ConfigurationError(f"{place}: {_sentence(first)}") from error


def _sentence(error: ErrorDetails) -> str:
    """Return what is wrong with a table, without the place."""
    *table, key = error["loc"] or ("",)
    if error["type"] == "extra_forbidden":
        known = set(known_keys(Provider, table)) - {"name"}  # it is the name of the table
        return f"there is no such key; {hint(str(key), known)}"
    if error["type"] == "sequence_str":
        return "input should be a list, not a text."
    if error["type"] in ("model_type", "dict_type"):
        return "input should be a table."
    message = re.sub(r"^Value error, ", "", error["msg"])
    return f"{message[0].lower()}{message[1:]}."
