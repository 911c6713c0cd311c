"""The configuration: providers shipped with the generator, and the user's own."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from .errors import ConfigurationError
from .known_keys import hint, known_keys
from .provider import Provider, parse_provider
from .table import Table

CONFIG_FILE = "integrate.toml"
_SECTION = "integrate-gen"


@dataclass(frozen=True, slots=True)
class Config:
    """The resolved configuration.

    Attributes:
        providers: Every provider by name.
        output: Folder for generated packages.
        directory: Folder of the user's configuration.
    """

    providers: Mapping[str, Provider]
    output: Path
    directory: Path = Path()

    def provider(self, name: str) -> Provider:
        """Return the provider of a name.

        Raises:
            ConfigurationError: If there is none; the message suggests the closest name.
        """
        if name in self.providers:
            return self.providers[name]
        close = difflib.get_close_matches(name, self.providers, n=1)
        hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(self.providers)}."
        raise ConfigurationError(f"There is no SDK called {name}; {hint}")


def load_config(directory: Path) -> Config:
    """Read the shipped providers, then ``integrate.toml`` or ``[tool.integrate-gen]``.

    A user's table with the name of a shipped provider overrides single keys of it.

    Args:
        directory: Folder of the user's configuration.

    Raises:
        ConfigurationError: If a file is not TOML, or has an unknown key or an invalid value.
    """
    tables = _shipped()
    text, origin = _user_settings(directory)
    settings = _parse_settings(text, origin)
    for name, table in settings.providers.items():
        base: Mapping[str, Any] = tables[name][0] if name in tables else {}
        tables[name] = ({**base, **table}, origin)
    providers = {
        name: parse_provider(name, _with_distribution(table, settings.distribution), origin)
        for name, (table, origin) in sorted(tables.items())
    }
    return Config(providers, directory / settings.output, directory)


class Settings(Table):
    """Settings of a project: ``integrate.toml``, or ``[tool.integrate-gen]`` in ``pyproject.toml``.

    Attributes:
        providers: ``[providers.NAME]``, a table for each SDK. One with the name of a shipped
            provider overrides the keys that it has.
        output: Folder for the packages, relative to the file.
        distribution: ``[distribution]``, the metadata that the distributions of all packages share,
            with the keys of a provider's ``distribution``. With it, every package has a
            ``pyproject.toml``.
    """

    providers: Mapping[str, Mapping[str, Any]] = Field(default_factory=dict)
    output: str = "generated"
    distribution: Mapping[str, Any] | None = None


def _with_distribution(
    table: Mapping[str, Any], common: Mapping[str, Any] | None
) -> Mapping[str, Any]:
    """Return a provider's table with the keys of the distribution that all providers share."""
    own = table.get("distribution", {})
    if common is None or not isinstance(own, Mapping):
        return table
    return {**table, "distribution": {**common, **own}}


def _parse_settings(settings: object, origin: str) -> Settings:
    try:
        return Settings.model_validate(settings)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            known = hint(key, known_keys(Settings, ()))
            raise ConfigurationError(f"{origin}: there is no key {key}; {known}") from error
        wanted = "a text" if key == "output" else "a table"
        raise ConfigurationError(f"{origin}: {key or 'it'} must be {wanted}.") from error


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """The file with the user's providers.

    Attributes:
        path: The file.
        section: Prefix of the provider tables: ``tool.integrate-gen.`` or empty.
    """

    path: Path
    section: str


def settings_file(directory: Path) -> SettingsFile:
    """Return the file with the user's providers, which may not exist yet."""
    project = directory / "pyproject.toml"
    if not (directory / CONFIG_FILE).exists() and _has_section(project):
        return SettingsFile(project, f"tool.{_SECTION}.")
    return SettingsFile(directory / CONFIG_FILE, "")


def _shipped() -> dict[str, tuple[Mapping[str, Any], str]]:
    """Return the table and file name of each shipped provider.

    A table that a script writes has a file of its own, such as ``github.answers.toml``.
    """
    folder = files("integrate_gen") / "providers"
    tables: dict[str, tuple[Mapping[str, Any], str]] = {}
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.name.endswith(".toml"):
            for name, table in _parse(entry, entry.name)["providers"].items():
                base: Mapping[str, Any] = tables[name][0] if name in tables else {}
                tables[name] = ({**base, **table}, f"{name}.toml")
    return tables


def has_settings(directory: Path) -> bool:
    """Whether a folder has a user's settings, in a file of their own or in ``pyproject.toml``."""
    return (directory / CONFIG_FILE).exists() or _has_section(directory / "pyproject.toml")


def _has_section(project: Path) -> bool:
    if not project.is_file() or _SECTION.encode() not in project.read_bytes():
        return False
    return _SECTION in _parse(project, project.name).get("tool", {})


def _user_settings(directory: Path) -> tuple[object, str]:
    """Return the user's settings, and their origin for messages."""
    own, project = directory / CONFIG_FILE, directory / "pyproject.toml"
    if own.exists():
        return _parse(own, CONFIG_FILE), CONFIG_FILE
    if _has_section(project):
        tool = _parse(project, project.name)["tool"]
        return tool[_SECTION], f"{project.name} [tool.{_SECTION}]"
    return {}, CONFIG_FILE


def _parse(file: Path | Traversable, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{name} cannot be read as TOML: {error}.") from error
