"""Workflows of CI: read-only permissions, actions pinned by commit, and all of the tests."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / ".github" / "workflows"
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yml")), ids=lambda path: path.name)
def test_a_workflow_may_only_read_and_the_release_publish_by_its_identity(path: Path) -> None:
    text = path.read_text()
    assert "\npermissions:\n  contents: read\njobs:\n" in text
    granted = re.findall(r"^    permissions:\n((?:      .*\n)+?)    \w", text, re.M)
    assert text.count("permissions:") == 1 + len(granted)
    wanted = ["      id-token: write"] if path.name == "release.yml" else []
    assert [line.partition(" #")[0] for block in granted for line in block.splitlines()] == wanted


@pytest.mark.parametrize(
    "path", [*sorted(FOLDER.glob("*.yml")), ROOT / "docs" / "ci.md"], ids=lambda path: path.name
)
def test_every_action_is_pinned_by_commit(path: Path) -> None:
    used = [line.strip(" -") for line in path.read_text().splitlines() if "uses: " in line]
    assert used
    assert [line for line in used if not PINNED.fullmatch(line)] == []


def test_ci_runs_the_tests_that_make_test_leaves_out() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["pytest"]["ini_options"]
    left_out = re.findall(r"not (\w+)", settings["addopts"][-1])
    makefile = (ROOT / "Makefile").read_text()
    found = re.findall(r"^(test-[a-z]+):.*\n\t.*pytest .*-m (\w+)", makefile, re.M)
    targets = {marker: target for target, marker in found}
    assert sorted(targets) == sorted(left_out)
    run = "".join(path.read_text() for path in (ROOT / ".ci" / "run", *FOLDER.glob("*.yml")))
    assert [target for target in targets.values() if f"make {target}" not in run] == []
