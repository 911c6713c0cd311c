"""Type checks of a generated package with the installed checkers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from .console import stdout

_CHECKERS = {
    "mypy --strict": ("mypy", "--strict", "--no-error-summary"),
    "pyright": ("pyright", "--pythonpath", sys.executable),
}
_SHOWN = 10


def type_check(folder: Path) -> None:
    """Run mypy and pyright if they are installed, and print their findings."""
    present = {name: command for name, command in _CHECKERS.items() if find_spec(command[0])}
    if not present:
        stdout.print("The package was not type-checked: install mypy or pyright.")
    for name, command in present.items():
        findings = list(_findings(command, folder))
        number = f"{len(findings):,}" if findings else "no"
        stdout.print(f"{name} finds {number} error{'' if len(findings) == 1 else 's'}.")
        for line in findings[:_SHOWN]:
            stdout.print(f"  {line}")


def _findings(command: tuple[str, ...], folder: Path) -> Iterator[str]:
    """Yield the lines that report errors, or all output of a checker that failed otherwise."""
    module, *options = command
    done = subprocess.run(
        [sys.executable, "-m", module, *options, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.strip() for line in done.stdout.splitlines()]
    errors = [line for line in lines if ": error: " in line or " - error: " in line]
    yield from errors
    if done.returncode and not errors:
        yield (done.stderr or done.stdout).strip().splitlines()[-1]
