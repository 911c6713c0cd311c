"""The check of distributions before a release, on the ones that the repository builds."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from tools.release_check import faults


@pytest.fixture
def built(tmp_path: Path, wheels: Path) -> Path:
    """Return a copy of the built distributions."""
    return Path(shutil.copytree(wheels, tmp_path / "dist"))


def changed(folder: Path, member: str, old: str, new: str) -> None:
    """Write a wheel anew with another text in a file, or without the file."""
    (wheel,) = folder.glob("integrate_typeform-*.whl")
    with ZipFile(wheel) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    (path,) = (name for name in files if name.endswith(member))
    assert old in files[path]
    files[path] = files[path].replace(old, new)
    with ZipFile(wheel, "w") as archive:
        for name, text in files.items():
            if name != path or text:
                archive.writestr(name, text)


def test_what_the_repository_builds_can_be_published(built: Path) -> None:
    assert list(faults(built)) == []


@pytest.mark.parametrize(
    ("member", "old", "new", "fault"),
    [
        ("py.typed", "", "", "has no integrate_typeform/py.typed."),
        ("METADATA", "License-Expression: MIT\n", "", "has no License-Expression in its metadata."),
        ("METADATA", "Project-URL", "X-URL", "has no Project-URL in its metadata."),
        ("METADATA", "## Coverage", "[a](docs/a.md)", "the link docs/a.md, which leads nowhere"),
    ],
)
def test_a_fault_of_a_wheel_is_named(
    built: Path, member: str, old: str, new: str, fault: str
) -> None:
    changed(built, member, old, new)
    (found,) = faults(built)
    assert fault in found


def test_a_missing_distribution_is_named(built: Path) -> None:
    next(built.glob("integrate_openai-*.whl")).unlink()
    next(built.glob("integrate_github-*.tar.gz")).unlink()
    assert [fault.partition(" ")[2] for fault in faults(built)] == [
        "has no source archive of integrate-github 0.1.0.",
        "has 0 wheels of integrate-openai, not one.",
    ]


def test_a_tag_must_be_the_version_and_have_a_section_in_the_changelog(built: Path) -> None:
    assert list(faults(built, "v9.1.0")) == [
        *(
            f"integrate-{name} has the version 0.1.0, and the tag is v9.1.0."
            for name in ("gen", "runtime", "github", "openai", "typeform")
        ),
        "CHANGELOG.md has no section 9.1.0.",
    ]
