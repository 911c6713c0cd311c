"""The SDKs of the survey, as ``sdks.toml`` lists them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from integrate_gen.detect.provider_table import provider_toml
from integrate_gen.model.provider import Provider, parse_provider

TABLE = Path(__file__).with_name("sdks.toml")


@dataclass(frozen=True, slots=True)
class PublicMethods:
    """Where an SDK's source defines its public API, for a count that is not the generator's.

    Attributes:
        files: Globs below the import package.
        classes: What a class's whole name matches, as a regular expression.
        bases: What one of its base classes has as whole name; by default it needs none.
        methods: What a method's whole name matches; by default every public name.
        helpers: Methods that match and are no calls of the API.
        made: Classes that a user makes, although a method returns one too.
    """

    files: Sequence[str]
    classes: str = r"\w+"
    bases: str = ""
    methods: str = "[^_].*"
    helpers: Sequence[str] = ()
    made: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Loopback:
    """How an SDK's client is led to a server on loopback; ``$url`` stands for its address.

    Attributes:
        options: Arguments of the client's constructor.
        attributes: Attribute paths from the client that are set.
        modules: ``module:attribute`` names that are set.
        answer: Members that every JSON object which the server sends has besides.
        timeout: Seconds that one call may take.
    """

    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    attributes: Mapping[str, Any] = field(default_factory=dict[str, Any])
    modules: Mapping[str, Any] = field(default_factory=dict[str, Any])
    answer: Mapping[str, Any] = field(default_factory=dict[str, Any])
    timeout: float = 2


@dataclass(frozen=True, slots=True)
class SurveyedSdk:
    """One SDK.

    Attributes:
        name: The provider's name, and that of the folder it is worked on in.
        family: What generates the SDK; ``hand-made`` where a person wrote it.
        install: What pip installs; ``requirements.lock`` has the versions.
        table: The provider's table.
        count: Where its public API is.
        loopback: How it is called.
    """

    name: str
    family: str
    install: Sequence[str]
    table: Mapping[str, Any]
    count: PublicMethods
    loopback: Loopback

    @property
    def provider(self) -> Provider:
        """The provider that the table says."""
        return parse_provider(self.name, self.table, TABLE.name)

    @property
    def configuration(self) -> str:
        """The table as a user would write it."""
        return provider_toml(self.name, self.table)

    @property
    def lines(self) -> int:
        """Lines of configuration: those of the table but for headings and empty ones."""
        lines = self.configuration.splitlines()
        return sum(bool(line) and not line.startswith("[") for line in lines)


def read_sdks(path: Path = TABLE) -> dict[str, SurveyedSdk]:
    """Every SDK by name, in the table's order."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        name: SurveyedSdk(
            name=name,
            family=table["family"],
            install=tuple(table["install"]),
            table=table["provider"],
            count=PublicMethods(**table["count"]),
            loopback=Loopback(**table.get("loopback", {})),
        )
        for name, table in tables.items()
    }
