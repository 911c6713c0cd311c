"""Existence of paths, links, make targets and layers in the documentation."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HALVES = [ROOT / "codegen" / "integrate_gen", ROOT / "runtime" / "integrate_runtime"]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
PYTEST_COMMANDS: list[str] = re.findall(
    r"^\.venv/bin/pytest (tests[^#\n]*)", (ROOT / "CONTRIBUTING.md").read_text(), re.M
)
LAYERS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]


def paths_in(text: str) -> set[str]:
    """Return the files and folders in code spans: ``tree/walk.py``, ``templates/``."""
    spans: list[str] = re.findall(r"`([^`\n]+)`", text)
    file = re.compile(r"(?:[\w-]+/)*[\w.-]+\.(?:py|toml|md|txt|json|jinja|lock)|Makefile")
    return {span for span in spans if file.fullmatch(span) or re.fullmatch(r"(?:[\w-]+/)+", span)}


@pytest.mark.parametrize("path", sorted(paths_in(ARCHITECTURE)))
def test_every_path_in_the_architecture_exists(path: str) -> None:
    assert any((folder / path).exists() for folder in [ROOT, *HALVES])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_in_a_folder_of_the_project_exists(page: Path) -> None:
    folders = {path.name for top in [ROOT, *HALVES] for path in top.iterdir() if path.is_dir()}
    paths = paths_in(page.read_text(encoding="utf-8"))
    ours = [path for path in paths if "/" in path and path.partition("/")[0] in folders]
    missing = [
        path for path in ours if not any((folder / path).exists() for folder in [ROOT, *HALVES])
    ]
    assert missing == []


@pytest.mark.parametrize("arguments", PYTEST_COMMANDS)
def test_every_pytest_command_of_the_contributing_page_collects_tests(arguments: str) -> None:
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", *arguments.split()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("title", "package"),
    [("## The runtime", "integrate_runtime"), ("## The generator", "integrate_gen")],
)
def test_the_picture_of_the_layers_is_the_contract_of_import_linter(
    title: str, package: str
) -> None:
    contract = next(c for c in LAYERS if c.get("containers") == [package])
    section = ARCHITECTURE.partition(f"\n{title}\n")[2].partition("### Layers\n")[2]
    picture = re.findall(r"^    (\S.*?) {3,}\S.*$", section.partition("\n### ")[0], re.MULTILINE)
    drawn = [set(re.findall(r"\w+", line.replace(".py", ""))) for line in picture]
    assert drawn == [set(re.findall(r"\w+", layer)) for layer in contract["layers"]]


def test_every_make_target_that_is_named_exists() -> None:
    listed = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    mention = re.compile(r"(?:^|`|: )make ([a-z-]+)", re.MULTILINE)
    named = {t for page in PAGES for t in mention.findall(page.read_text(encoding="utf-8"))}
    assert {"api", "check", "github", "help", "lint", "test"} <= named
    assert [target for target in sorted(named) if f"make {target}" not in listed] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_is_linked_exists(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_changelog_begins_with_unreleased_changes() -> None:
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert headings[0] == "Unreleased"
