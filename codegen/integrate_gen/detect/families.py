"""Families of SDKs with a common generator or author, recognised by marks in their files."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from integrate_gen.model.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Mark:
    """A text in a file of an SDK's package, which recognises a family.

    Attributes:
        files: Glob of files in the package.
        text: Text that one of the files contains.
    """

    files: str
    text: str


@dataclass(frozen=True, slots=True)
class NamespaceClasses:
    """Class names of a family whose namespaces are classes made from the client.

    Attributes:
        client: Name of the client class.
        configuration: Name of the class of settings from which the client is made.
        names: Glob of the names of namespace classes.
    """

    client: str
    configuration: str
    names: str


@dataclass(frozen=True, slots=True)
class Family:
    """One table of ``families.toml``, which describes each key."""

    marks: Sequence[Mark] = ()
    style: Mapping[str, str] = field(default_factory=dict[str, str])
    codec: str = "objects"
    retries: Mapping[str, Any] = field(default_factory=dict[str, Any])
    hide: Mapping[str, str] = field(default_factory=dict[str, str])
    helpers: Sequence[str] = ()
    plumbing: Sequence[str] = ()
    errors: Mapping[str, Any] = field(default_factory=dict[str, Any])
    classes: NamespaceClasses | None = None


@dataclass(frozen=True, slots=True)
class FamilyMatch:
    """The family of an SDK and how it was recognised.

    Attributes:
        name: Name of the family; empty for an SDK of no known family.
        family: The family's settings, or the defaults.
        mark: Description of the mark for people, such as ``openai/_models.py has ...``.
    """

    name: str = ""
    family: Family = Family()
    mark: str = ""


def families() -> Mapping[str, Family]:
    """Return all families by name."""
    text = files("integrate_gen.detect").joinpath("families.toml").read_text("utf-8")
    tables = tomllib.loads(text)
    for table in tables.values():
        table["style"] = table.pop("async", {})  # ``async`` is a keyword
    return TypeAdapter(dict[str, Family]).validate_python(tables)


def recognise_family(package: str) -> FamilyMatch:
    """Return the first family with a mark that an installed package has."""
    folder = _package_folder(package)
    for name, family in families().items():
        for mark in family.marks if folder else ():
            file = next(_marked_files(folder, mark), None) if folder else None
            if file:
                return FamilyMatch(name, family, f"{file} has {mark.text!r}")
    return FamilyMatch()


def resolve_family(name: str, package: str) -> FamilyMatch:
    """Return the family that a provider names, or recognise it.

    Args:
        name: Name of the family, ``none``, or empty to recognise it.
        package: Import name of the SDK.

    Raises:
        ConfigurationError: If there is no family of that name.
    """
    if not name:
        return recognise_family(package)
    if name == "none":
        return FamilyMatch()
    known = families()
    if name not in known:
        names = ", ".join(sorted(known))
        raise ConfigurationError(f"There is no family {name}; use none, {names}.")
    return FamilyMatch(name, known[name], "the provider says so")


def _marked_files(folder: Path, mark: Mark) -> Iterator[str]:
    """Yield the files with a mark, relative to the parent of the package's folder."""
    for path in sorted(folder.glob(mark.files)):
        inner = path.relative_to(folder)
        # Some SDKs vendor another SDK in a private folder, whose marks say nothing about theirs.
        private = any(part.startswith("_") and part not in mark.files for part in inner.parts[:-1])
        if not private and mark.text in path.read_text("utf-8", errors="replace"):
            yield path.relative_to(folder.parent).as_posix()


def _package_folder(package: str) -> Path | None:
    spec = find_spec(package)
    locations = list(spec.submodule_search_locations or ()) if spec else []
    return Path(locations[0]) if locations else None
