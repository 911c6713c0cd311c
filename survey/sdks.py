"""SDKs of the survey, from ``sdks.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from integrate_gen.detect.provider_table import provider_toml
from integrate_gen.model.provider import Loopback, Provider, parse_provider

TABLE = Path(__file__).with_name("sdks.toml")


@dataclass(frozen=True, slots=True)
class PublicMethods:
    """Patterns of the public API in an SDK's source, for a count independent of the generator.

    Attributes:
        files: Globs below the import package.
        classes: Regular expression for the whole name of a class.
        bases: Regular expression for the whole name of one of its base classes; empty for any.
        methods: Regular expression for the whole name of a method; by default any public name.
        helpers: Methods that match and are not calls of the API.
        constructed: Classes that users construct, although methods return them too.
    """

    files: Sequence[str]
    classes: str = r"\w+"
    bases: str = ""
    methods: str = "[^_].*"
    helpers: Sequence[str] = ()
    constructed: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SurveyedSdk:
    """An SDK of the survey.

    Attributes:
        name: Name of the provider, and of the SDK's folder.
        family: Generator or author of the SDK; ``hand-made`` if it is not generated.
        install: Requirements for pip; ``requirements.lock`` has the versions.
        table: The provider's table.
        count: Patterns of its public API.
        loopback: Settings of its client for the calls.
    """

    name: str
    family: str
    install: Sequence[str]
    table: Mapping[str, Any]
    count: PublicMethods
    loopback: Loopback

    @property
    def provider(self) -> Provider:
        """Provider of the table, with the settings for the calls."""
        provider = parse_provider(self.name, self.table, TABLE.name)
        return provider.model_copy(update={"loopback": self.loopback})

    @property
    def configuration(self) -> str:
        """Provider's table as TOML."""
        return provider_toml(self.name, self.table)

    @property
    def lines(self) -> int:
        """Number of lines of the table, without headings and empty lines."""
        lines = self.configuration.splitlines()
        return sum(bool(line) and not line.startswith("[") for line in lines)


def read_sdks(path: Path = TABLE) -> dict[str, SurveyedSdk]:
    """Return every SDK by name, in the order of the file."""
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
