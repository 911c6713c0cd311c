"""Type checks of a generated package with the installed checkers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from .console import show_work, stdout

_CHECKERS = {
    "mypy --strict": ("mypy", "--strict", "--no-error-summary"),
    "pyright": ("pyright", "--pythonpath", sys.executable),
}
_SHOWN = 10


def type_check(folder: Path) -> None:
    """Run mypy and pyright at once if they are installed, and print their findings."""
    present = {name: command for name, command in _CHECKERS.items() if find_spec(command[0])}
    if not present:
        stdout.print("The package was not type-checked: install mypy or pyright.")
        return
    running = {name: _start(command, folder) for name, command in present.items()}
    with show_work(f"checking types with {' and '.join(present)}"):
        found = {name: list(_findings(process)) for name, process in running.items()}
    for name, findings in found.items():
        number = f"{len(findings):,}" if findings else "no"
        stdout.print(f"{name} finds {number} error{'' if len(findings) == 1 else 's'}.")
        for line in findings[:_SHOWN]:
            stdout.print(f"  {line}")


def _start(command: tuple[str, ...], folder: Path) -> subprocess.Popen[str]:
    module, *options = command
    return subprocess.Popen(
        [sys.executable, "-m", module, *options, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _findings(process: subprocess.Popen[str]) -> Iterator[str]:
    """Yield the lines that report errors, or all output of a checker that failed otherwise."""
    out, err = process.communicate()
    lines = [line.strip() for line in out.splitlines()]
    errors = [line for line in lines if ": error: " in line or " - error: " in line]
    yield from errors
    if process.returncode and not errors:
        yield (err or out).strip().splitlines()[-1]
