"""Project file with which a package's folder is built into a wheel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, metadata, requires

from integrate_gen import __version__
from integrate_gen.model.distribution import COMMON_CLASSIFIERS, Metadata
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Distribution
from integrate_gen.model.toml import toml_entries
from integrate_gen.source.distributions import normalized_name

from .render import README
from .templates import render_template

PROJECT_FILE = "pyproject.toml"
KEPT_FILES = ("LICENSE*",)
"""Files (globs) that a person adds to the folder of a distribution."""

_RUNTIME = "integrate-runtime"
_ARCHIVES = ("*.whl", "*.tar.gz")
_OUTSIDE = ("/.git*", "/LICENSE*", "/PKG-INFO", f"/{README}", f"/{PROJECT_FILE}")
"""Files of the folder that are no part of the installed package."""
_OLDEST_MINOR = 11
"""Oldest minor version of Python 3 that the runtime has."""
_OLDEST = re.compile(r"(?:>=|~=)\s*3\.(\d+)")
_NAME = re.compile(r"[\w.-]+")
_VERSION = re.compile(r"(?P<major>\d+)(\.(?P<minor>\d+))?[^!]*")


def render_project(package: Package, provider: Provider) -> str:
    """Render the project file of a package's distribution."""
    stated = provider.distribution or Metadata()
    sdk = provider.requirements or [compatible(each) for each in _required(package.distributions)]
    context: dict[str, object] = {
        "package": package,
        "provider": provider,
        "project": list(toml_entries(_project(package, provider, stated))),
        "requirements": [compatible(Distribution(_RUNTIME, __version__)), *sdk],
        "classifiers": sorted({*COMMON_CLASSIFIERS, *stated.classifiers}),
        "urls": list(toml_entries(stated.urls)),
        "archives": _ARCHIVES,
        "outside": (*_OUTSIDE, *_ARCHIVES),
    }
    return render_template("distribution", context)


def compatible(distribution: Distribution) -> str:
    """Return the requirement for a version and the later ones that are compatible with it."""
    version = distribution.version.partition("+")[0]
    found = _VERSION.fullmatch(version)
    if found is None:
        return f"{distribution.name}=={version}"
    major, minor = int(found["major"]), int(found["minor"] or 0)
    limit = str(major + 1) if major else f"0.{minor + 1}"
    return f"{distribution.name}>={version},<{limit}"


def _required(distributions: Sequence[Distribution]) -> Sequence[Distribution]:
    """Return the distributions that no other one requires.

    A library that the SDK requires comes with it, in the versions that the SDK works with.
    """
    by_others = {name for each in distributions for name in _requirements(each)}
    left = [each for each in distributions if each.name not in by_others]
    return left or distributions


def _requirements(distribution: Distribution) -> Iterator[str]:
    """Yield the names of what an installed distribution always requires."""
    try:
        stated = requires(distribution.name) or ()
    except PackageNotFoundError:
        return
    for requirement in stated:
        _, _, condition = requirement.partition(";")
        if "extra" not in condition and (name := _NAME.match(requirement)):
            yield normalized_name(name[0])


def _oldest_minor(distribution: Distribution) -> int:
    """Return the oldest 3.x that an installed distribution says that it needs; 0 if unknown."""
    try:
        stated = str(metadata(distribution.name).json.get("requires_python", ""))
    except PackageNotFoundError:
        return 0
    oldest = _OLDEST.search(stated)
    return int(oldest[1]) if oldest else 0


def _project(package: Package, provider: Provider, stated: Metadata) -> dict[str, object]:
    """Return the entries of the ``project`` table that take one line each."""
    described = stated.description or (
        f"Methods of the Python SDK {provider.package} as typed, durable tasks."
    )
    oldest = max([_OLDEST_MINOR, *map(_oldest_minor, package.distributions)])
    entries: dict[str, object] = {
        "name": stated.name or package.name.replace("_", "-"),
        "version": stated.version,
        "description": described,
        "readme": README,
        "requires-python": f">=3.{oldest}",
    }
    if stated.license:
        entries["license"] = stated.license
    if stated.authors:
        entries["authors"] = stated.authors
    return entries
