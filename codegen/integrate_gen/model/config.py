"""Where providers come from: those that ship with the generator, and the user's own."""

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
        output: The folder that packages are written to.
    """

    providers: Mapping[str, Provider]
    output: Path

    def provider(self, name: str) -> Provider:
        """The provider called ``name``.

        Raises:
            ConfigurationError: there is none; the message names the nearest.
        """
        if name in self.providers:
            return self.providers[name]
        near = difflib.get_close_matches(name, self.providers, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(self.providers)}."
        raise ConfigurationError(f"There is no SDK called {name}; {hint}")


def load_config(directory: Path) -> Config:
    """Read the shipped providers, then ``integrate.toml`` or ``[tool.integrate-gen]``.

    A user's table replaces the keys that it gives of a shipped provider of the same name.

    Raises:
        ConfigurationError: a file is no TOML, or says something that cannot be used.
    """
    tables = {name: (table, origin) for name, table, origin in _shipped()}
    settings, origin = _user_settings(directory)
    unknown = sorted(set(settings) - {"providers", "output"})
    if unknown:
        raise ConfigurationError(f"{origin}: there is no key {unknown[0]}.")
    for name, table in settings.get("providers", {}).items():
        base: Mapping[str, Any] = tables[name][0] if name in tables else {}
        tables[name] = ({**base, **table}, origin)
    providers = {
        name: parse_provider(name, table, origin)
        for name, (table, origin) in sorted(tables.items())
    }
    return Config(providers, directory / settings.get("output", "generated"))


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """The file with a user's own providers, and the section of it that they are in."""

    path: Path
    section: str


def settings_file(directory: Path) -> SettingsFile:
    """Where a user's own providers are, or will be."""
    project = directory / "pyproject.toml"
    if (directory / CONFIG_FILE).is_file() or not project.is_file():
        return SettingsFile(directory / CONFIG_FILE, "")
    if "integrate-gen" in _parse(project, project.name).get("tool", {}):
        return SettingsFile(project, "tool.integrate-gen.")
    return SettingsFile(directory / CONFIG_FILE, "")


def _shipped() -> list[tuple[str, Mapping[str, Any], str]]:
    folder = files("integrate_gen") / "providers"
    found: list[tuple[str, Mapping[str, Any], str]] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.name.endswith(".toml"):
            content = _parse(entry, entry.name)
            found += [(name, table, entry.name) for name, table in content["providers"].items()]
    return found


def _user_settings(directory: Path) -> tuple[Mapping[str, Any], str]:
    own = directory / CONFIG_FILE
    if own.is_file():
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
