"""The families that generate most SDKs, and how one is recognised by the marks that it leaves."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from integrate_gen.model.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Mark:
    """A file of an SDK's package (a glob) that has a text."""

    files: str
    text: str


@dataclass(frozen=True, slots=True)
class Classes:
    """How clients are made whose namespaces are classes: see ``families.toml``."""

    client: str
    configuration: str
    names: str


@dataclass(frozen=True, slots=True)
class Family:
    """One table of ``families.toml``."""

    marks: Sequence[Mark] = ()
    style: Mapping[str, str] = field(default_factory=dict[str, str])
    codec: str = "objects"
    retries: Mapping[str, Any] = field(default_factory=dict[str, Any])
    hide: Mapping[str, str] = field(default_factory=dict[str, str])
    helpers: Sequence[str] = ()
    plumbing: Sequence[str] = ()
    errors: Mapping[str, Any] = field(default_factory=dict[str, Any])
    classes: Classes | None = None


@dataclass(frozen=True, slots=True)
class Recognised:
    """The family of an SDK, and what it was told by; an unknown one has no name."""

    name: str = ""
    family: Family = Family()
    mark: str = ""


@cache
def families() -> Mapping[str, Family]:
    """All families by name."""
    text = files("integrate_gen.detect").joinpath("families.toml").read_text("utf-8")
    tables = tomllib.loads(text)
    for table in tables.values():
        table["style"] = table.pop("async", {})
    return TypeAdapter(dict[str, Family]).validate_python(tables)


@cache
def recognise(package: str) -> Recognised:
    """The family whose mark an installed package has."""
    folder = _folder(package)
    for name, family in families().items():
        for mark in family.marks if folder else ():
            found = next(_marked(folder, mark), None) if folder else None
            if found:
                return Recognised(name, family, f"{found} has {mark.text!r}")
    return Recognised()


def family_of(name: str, package: str) -> Recognised:
    """The family of a provider: the named one, or the recognised one.

    Raises:
        ConfigurationError: there is no family of that name.
    """
    if not name:
        return recognise(package)
    if name == "none":
        return Recognised()
    if name not in families():
        raise ConfigurationError(
            f"There is no family {name}; say none, {', '.join(sorted(families()))}."
        )
    return Recognised(name, families()[name], "the provider says so")


def _marked(folder: Path, mark: Mark) -> Iterator[str]:
    for path in sorted(folder.glob(mark.files)):
        inner = path.relative_to(folder)
        # Some SDKs carry another one inside, in a private folder that is none of their own API.
        private = any(part.startswith("_") and part not in mark.files for part in inner.parts[:-1])
        if not private and mark.text in path.read_text("utf-8", errors="replace"):
            yield path.relative_to(folder.parent).as_posix()


def _folder(package: str) -> Path | None:
    spec = find_spec(package)
    locations = list(spec.submodule_search_locations or ()) if spec else []
    return Path(locations[0]) if locations else None
