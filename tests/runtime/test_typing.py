"""Type checkers accept right uses and reject wrong ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).with_name("typing_samples.py")


def wrong_lines() -> set[int]:
    lines = SAMPLES.read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


def pyright(config: Path) -> set[int]:
    settings = {
        "include": [os.path.relpath(SAMPLES, config.parent)],
        "extraPaths": [os.path.relpath(path, config.parent) for path in (ROOT, ROOT / "runtime")],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "reportMissingTypeStubs": False,  # in the SDK
    }
    config.write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "--project", str(config)], capture_output=True, text=True, check=False
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {item["range"]["start"]["line"] + 1 for item in found if item["severity"] == "error"}


def mypy(_: Path) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--output", "json", str(SAMPLES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert {item["file"] for item in found} <= {str(SAMPLES.relative_to(ROOT)), str(SAMPLES)}
    return {item["line"] for item in found if item["severity"] == "error"}


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_both_checkers_reject_the_wrong_lines_and_no_others(
    checker: object, tmp_path: Path
) -> None:
    assert callable(checker)
    assert checker(tmp_path / "settings.json") == wrong_lines()
