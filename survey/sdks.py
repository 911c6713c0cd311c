"""SDKs of the survey, from ``sdks.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from integrate_gen.detect.provider_table import provider_toml
from integrate_gen.model.loopback import Loopback
from integrate_gen.model.provider import Provider, parse_provider

TABLE = Path(__file__).with_name("sdks.toml")

PROVIDER = "surveyed"
"""Name of the provider of every SDK: no SDK that ships has it."""


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
        name: Name in the survey, and of the SDK's folder.
        family: Generator or author of the SDK; ``hand-made`` if it is not generated.
        install: Requirements for pip, with exact versions.
        package: The SDK as Python imports it.
        clients: Clients that the vendor documents, ``module:Class``: the asynchronous one first.
        table: Keys of a provider's table that help where detection does not suffice; may be empty.
        counts: Patterns of its public API; one for each client if they lead to different classes.
        loopback: Settings of its client for the proof, as TOML parses them.
        sample: Whether the SDK is in the part of the survey that CI runs.
    """

    name: str
    family: str
    install: Sequence[str]
    package: str
    clients: Sequence[str]
    table: Mapping[str, Any]
    counts: Sequence[PublicMethods]
    loopback: Mapping[str, Any]
    sample: bool = False

    @property
    def provider(self) -> Provider:
        """Provider of the table, with the settings for the proof."""
        provider = parse_provider(PROVIDER, self._whole_table, TABLE.name)
        return provider.model_copy(update={"loopback": Loopback.model_validate(self.loopback)})

    @property
    def configuration(self) -> str:
        """Provider's table as TOML."""
        return provider_toml(PROVIDER, self._whole_table)

    @property
    def lines(self) -> int:
        """Number of lines of the table, without headings and empty lines."""
        lines = self.configuration.splitlines()
        return sum(bool(line) and not line.startswith("[") for line in lines)

    @property
    def _whole_table(self) -> Mapping[str, Any]:
        return {"package": self.package, **self.table}


def read_sdks(path: Path = TABLE) -> dict[str, SurveyedSdk]:
    """Return every SDK by name, in the order of the file."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    families = tables["families"]
    return {name: _sdk(name, table, families) for name, table in tables["sdks"].items()}


def sample_of(sdks: Mapping[str, SurveyedSdk], number: int) -> list[str]:
    """Return the names of the first SDKs that are marked for CI."""
    return [name for name, sdk in sdks.items() if sdk.sample][:number]


def _sdk(name: str, table: Mapping[str, Any], families: Mapping[str, Any]) -> SurveyedSdk:
    return SurveyedSdk(
        name=name,
        family=table["family"],
        install=tuple(table["install"]),
        package=table.get("package", name),
        clients=tuple(table["clients"]),
        table=table.get("provider", {}),
        counts=tuple(PublicMethods(**count) for count in _counts(table, families)),
        loopback=table.get("loopback", {}),
        sample=table.get("sample", False),
    )


def _counts(table: Mapping[str, Any], families: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    count = table.get("count") or families[table["family"]]
    return count if isinstance(count, list) else [count]
