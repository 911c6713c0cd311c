"""Paths, layers and links that the documentation names exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HALVES = [ROOT / "codegen" / "integrate_gen", ROOT / "runtime" / "integrate_runtime"]
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
LAYERS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]


def paths_in(text: str) -> set[str]:
    """Files and folders in code spans: ``tree/walk.py``, ``templates/``."""
    spans: list[str] = re.findall(r"`([^`\n]+)`", text)
    file = re.compile(r"(?:[\w-]+/)*[\w.-]+\.(?:py|toml|md|txt|json|jinja|lock)|Makefile")
    return {span for span in spans if file.fullmatch(span) or re.fullmatch(r"(?:[\w-]+/)+", span)}


@pytest.mark.parametrize("path", sorted(paths_in(ARCHITECTURE)))
def test_every_path_in_the_architecture_exists(path: str) -> None:
    assert any((folder / path).exists() for folder in [ROOT, *HALVES])


@pytest.mark.parametrize("path", sorted(paths_in((ROOT / "CONTRIBUTING.md").read_text())))
def test_every_path_in_contributing_exists(path: str) -> None:
    assert (ROOT / path).exists()


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
