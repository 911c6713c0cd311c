"""Errors that mypy --strict and pyright report for a generated package."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from survey.environments import Environment

_BIN = Path(sys.executable).parent
_MYPY_ERROR = re.compile(r"^(?P<where>[^:]+:\d+): error: (?P<text>.*)$")


@dataclass(frozen=True, slots=True)
class Findings:
    """Errors of one checker, each as ``file:line message``."""

    errors: tuple[str, ...]


def mypy(environment: Environment, package: str) -> Findings:
    """Check a package with ``mypy --strict`` and the SDK's own types."""
    folder = environment.project / "generated" / package
    command: list[str | Path] = [
        _BIN / "mypy",
        "--strict",
        "--no-error-summary",
        "--show-error-codes",
        "--no-pretty",
    ]
    command += ["--python-executable", environment.python, "--cache-dir", ".mypy_cache", folder]
    done = _run(environment, command)
    lines = [match for line in done.stdout.splitlines() if (match := _MYPY_ERROR.match(line))]
    errors = [match for match in lines if package in match["where"]]
    if done.returncode and not lines:
        return Findings((f"mypy failed: {(done.stderr or done.stdout).strip()[-300:]}",))
    return Findings(
        tuple(f"{_relative(match['where'], folder)} {match['text']}" for match in errors)
    )


def pyright(environment: Environment, package: str) -> Findings:
    """Check a package with pyright and the SDK's own types."""
    folder = environment.project / "generated" / package
    settings = {
        "include": [str(folder)],
        "extraPaths": [str(path) for path in environment.checked_path],
        "pythonVersion": "3.11",
    }
    (environment.project / "pyrightconfig.json").write_text(json.dumps(settings))
    command: list[str | Path] = [
        _BIN / "pyright",
        "--outputjson",
        "--pythonpath",
        environment.python,
    ]
    done = _run(environment, [*command, "--project", environment.project])
    try:
        diagnostics = json.loads(done.stdout)["generalDiagnostics"]
    except (json.JSONDecodeError, KeyError):
        return Findings((f"pyright failed: {(done.stderr or done.stdout).strip()[-300:]}",))
    return Findings(
        tuple(
            f"{_relative(d['file'], folder)}:{d['range']['start']['line'] + 1} "
            f"{d['message'].splitlines()[0]} [{d.get('rule', 'error')}]"
            for d in diagnostics
            if d["severity"] == "error"
        )
    )


def _run(
    environment: Environment, command: Sequence[str | Path]
) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(map(str, environment.checked_path))
    return subprocess.run(
        [*map(str, command)],
        cwd=environment.project,
        env={**os.environ, "MYPYPATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=1800,
    )


def _relative(path: str, folder: Path) -> str:
    return path.replace(f"{folder}/", "").replace(f"generated/{folder.name}/", "")
