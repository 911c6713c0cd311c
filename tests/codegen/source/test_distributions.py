"""Distributions of packages: installed from wheels, and in editable form."""

from __future__ import annotations

import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hatchling import build
from integrate_gen.source.distributions import distributions_of

PROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "acme-sdk"
version = "1.2"

[tool.hatch.build.targets.wheel]
only-include = ["acmesdk", "acme_tools.py"]
"""
FINDER = "MAPPING: dict[str, str] = {{'acmesdk': '{0}/acmesdk', 'acme_tools': '{0}/acme_tools'}}\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a package and a module, and the working directory in it."""
    folder = tmp_path / "project"
    (folder / "acmesdk").mkdir(parents=True)
    (folder / "acmesdk" / "__init__.py").touch()
    (folder / "acme_tools.py").touch()
    (folder / "other.py").touch()
    (folder / "pyproject.toml").write_text(PROJECT)
    monkeypatch.chdir(folder)
    return folder


def names(*packages: str) -> list[str]:
    return [each.metadata["Name"] for each in distributions_of(packages)]


@pytest.mark.parametrize("build_wheel", [build.build_wheel, build.build_editable])
def test_packages_and_modules_are_of_the_distribution_that_installed_them(
    build_wheel: Callable[[str], str], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = project.parent / "site"
    wheel = build_wheel(os.fspath(project.parent))
    zipfile.ZipFile(project.parent / wheel).extractall(site)
    monkeypatch.syspath_prepend(site)
    if build_wheel is build.build_editable:
        monkeypatch.syspath_prepend(project)  # as a file of the installation says
    assert names("acmesdk") == names("acme_tools") == ["acme-sdk"]
    assert names("acmesdk", "pydantic") == ["acme-sdk", "pydantic"]
    assert names("acme", "sys", "__main__", "absent") == []


def test_packages_are_of_the_distribution_whose_finder_lists_them(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Setuptools writes such a finder for a project whose folder has other modules as well.
    information = project.parent / "site" / "acme_sdk-1.2.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text("Name: acme-sdk\nVersion: 1.2\n")
    finder = "__editable___acme_sdk_1_2_finder.py"
    (information / "RECORD").write_text(f"{finder},,\nacme_sdk-1.2.dist-info/RECORD,,\n")
    (information.parent / finder).write_text(FINDER.format(project))
    monkeypatch.syspath_prepend(information.parent)
    monkeypatch.syspath_prepend(project)
    assert names("acmesdk") == names("acme_tools") == ["acme-sdk"]
    assert names("other") == []
    assert "acmesdk" not in sys.modules
