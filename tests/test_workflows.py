"""Workflows of CI: read-only permissions, and actions pinned by commit."""

from __future__ import annotations

import re
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
