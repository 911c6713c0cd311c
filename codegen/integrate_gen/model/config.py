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

from .errors import ConfigurationError
from .provider import Provider, parse_provider

CONFIG_FILE = "integrate.toml"


@dataclass(frozen=True, slots=True)
class Config:
    """The resolved configuration.

    Attributes:
        providers: Every provider by name.
        output: Folder for generated packages.
    """

    providers: Mapping[str, Provider]
    output: Path

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
    settings, origin = _user_settings(directory)
    unknown = sorted(set(settings) - {"providers", "output"})
    if unknown:
        raise ConfigurationError(f"{origin}: there is no key {unknown[0]}.")
    output = settings.get("output", "generated")
    if not isinstance(output, str):
        raise ConfigurationError(f"{origin}: output is {output!r}, and must be a folder's name.")
    for name, table in settings.get("providers", {}).items():
        base: Mapping[str, Any] = tables[name][0] if name in tables else {}
        tables[name] = ({**base, **table}, origin)
    providers = {
        name: parse_provider(name, table, origin)
        for name, (table, origin) in sorted(tables.items())
    }
    return Config(providers, directory / output)


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
    if (directory / CONFIG_FILE).exists() or not project.is_file():
        return SettingsFile(directory / CONFIG_FILE, "")
    if "integrate-gen" in _parse(project, project.name).get("tool", {}):
        return SettingsFile(project, "tool.integrate-gen.")
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


def _user_settings(directory: Path) -> tuple[Mapping[str, Any], str]:
    """Return the user's settings, and their origin for messages."""
    own = directory / CONFIG_FILE
    if own.exists():
        return _parse(own, CONFIG_FILE), CONFIG_FILE
    project = directory / "pyproject.toml"
    if project.is_file():
        tool = _parse(project, project.name).get("tool", {})
        return tool.get("integrate-gen", {}), f"{project.name} [tool.integrate-gen]"
    return {}, CONFIG_FILE


def _parse(file: Path | Traversable, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{name} cannot be read as TOML: {error}.") from error
