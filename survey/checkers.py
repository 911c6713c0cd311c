"""Errors that mypy --strict and pyright report for a generated package."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from survey.environments import Environment
from survey.processes import Done, run

_BIN = Path(sys.executable).parent
_MYPY_ERROR = re.compile(r"^(?P<where>[^:]+:\d+): error: (?P<text>.*)$")
_CODE = re.compile(r"\[([\w-]+)\]$")
_SECONDS = 900


def mypy(environment: Environment, package: str) -> tuple[str, ...]:
    """Return the errors of ``mypy --strict`` with the SDK's types, as ``file:line message``."""
    folder = environment.package(package)
    command: list[str | Path] = [
        _BIN / "mypy",
        "--strict",
        "--no-error-summary",
        "--show-error-codes",
        "--no-pretty",
    ]
    command += [
        "--python-executable",
        environment.python,
        "--cache-dir",
        environment.mypy_cache,
        folder,
    ]
    done = _run(environment, command)
    lines = [match for line in done.out.splitlines() if (match := _MYPY_ERROR.match(line))]
    errors = [match for match in lines if package in match["where"]]
    if done.code and not lines:
        return (f"mypy failed: {done.last_line[-300:]}",)
    return tuple(f"{_relative(match['where'], folder)} {match['text']}" for match in errors)


def pyright(environment: Environment, package: str) -> tuple[str, ...]:
    """Return the errors of pyright with the SDK's types, as ``file:line message``."""
    folder = environment.package(package)
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
        diagnostics = json.loads(done.out)["generalDiagnostics"]
    except (json.JSONDecodeError, KeyError):
        return (f"pyright failed: {done.last_line[-300:]}",)
    return tuple(
        f"{_relative(d['file'], folder)}:{d['range']['start']['line'] + 1} "
        f"{d['message'].splitlines()[0]} [{d.get('rule', 'error')}]"
        for d in diagnostics
        if d["severity"] == "error"
    )


def by_rule(errors: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Count the errors of each rule, with the first one as an example."""
    rules: dict[str, tuple[int, str]] = {}
    for error in errors:
        match = _CODE.search(error)
        rule = match[1] if match else "other"
        count, example = rules.get(rule, (0, error[:200]))
        rules[rule] = count + 1, example
    return dict(sorted(rules.items()))


def _run(environment: Environment, command: Sequence[str | Path]) -> Done:
    path = os.pathsep.join(map(str, environment.checked_path))
    return run(command, environment.project, _SECONDS, {"MYPYPATH": path})


def _relative(path: str, folder: Path) -> str:
    return path.replace(f"{folder}/", "").replace(f"generated/{folder.name}/", "")
