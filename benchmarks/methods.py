"""Cost of an SDK with many methods, compared with mypy's stubgen.

    .venv/bin/python -m benchmarks.methods [rounds]

Whole processes are measured, each of which writes its package or stub; the table has the shortest
times. One SDK has ten classes, each with as many methods as the generator accepts, and is measured
once. The last has more methods in one class than that, and is measured until the error. Linux only.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from integrate_gen.tree.walk import MAX_METHODS

from benchmarks.processes import Measured, least, measure

BIN = Path(sys.executable).parent
SIZES = (1_000, 5_000, MAX_METHODS)
TOO_MANY = 100_000
CLASSES = 10

_HEAD = '''"""An SDK of many methods."""

from __future__ import annotations

'''
_CLIENT = """
class Client:
    def __init__(self, token: str = "") -> None:
        self.token = token
"""
_METHOD = '''
    async def get_{0}(
        self, owner: str, number: int = {0}, *, label: str | None = None
    ) -> dict[str, str]:
        """Method {0}."""
        return {{}}
'''
_TABLE = '[providers.many]\npackage = "many"\nclient = "many:Client"\n'


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    print("| methods | command | wall s | cpu s | memory MB | ms a method |")
    print("| ---: | --- | ---: | ---: | ---: | ---: |")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            write_sdk(Path(name), size)
            for command, row in _measured(Path(name), rounds).items():
                print_row(size, command, row)
    with tempfile.TemporaryDirectory() as name:
        write_large_sdk(Path(name))
        row = measure(
            [str(BIN / "integrate-gen"), "many", "-q"], _variables(Path(name)), folder=Path(name)
        )
        print_row(CLASSES * MAX_METHODS, f"integrate-gen, {CLASSES} classes", row)
    with tempfile.TemporaryDirectory() as name:
        write_sdk(Path(name), TOO_MANY)
        refused = ["/bin/sh", "-c", f"{BIN / 'integrate-gen'} many -q; test $? = 2"]
        measure(
            refused, _variables(Path(name)), folder=Path(name)
        )  # fills Python's cache of compiled modules
        row = measure(refused, _variables(Path(name)), folder=Path(name))
        print_row(TOO_MANY, "integrate-gen, until the error", row)


def write_sdk(folder: Path, methods: int) -> None:
    """Write an SDK with one class, and the provider's table."""
    _write(folder, _CLIENT + _methods(methods))


def write_large_sdk(folder: Path) -> None:
    """Write an SDK with several classes of as many methods as the generator accepts."""
    classes = (f"\nclass Group{n}:{_methods(MAX_METHODS)}\n" for n in range(CLASSES))
    attributes = "".join(f"        self.group{n} = Group{n}()\n" for n in range(CLASSES))
    _write(folder, "".join(classes) + _CLIENT + attributes)


def _methods(count: int) -> str:
    return "".join(_METHOD.format(number) for number in range(count))


def _write(folder: Path, classes: str) -> None:
    (folder / "many.py").write_text(_HEAD + classes)
    (folder / "integrate.toml").write_text(_TABLE)


def print_row(methods: int, command: str, row: Measured) -> None:
    """Print one line of the table."""
    each = 1e3 * row.cpu / methods
    print(
        f"| {methods:,} | {command} | {row.wall:.1f} | {row.cpu:.1f} | {row.memory:.0f} "
        f"| {each:.2f} |",
        flush=True,
    )


def _measured(folder: Path, rounds: int) -> dict[str, Measured]:
    runs: dict[str, list[Measured]] = {"stubgen": [], "integrate-gen": []}
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(folder)], check=True)
    for number in range(rounds):
        out = str(folder / f"out{number}")
        commands = {
            "stubgen": [str(BIN / "stubgen"), "-q", "-m", "many", "-o", f"{out}.stubs"],
            "integrate-gen": [str(BIN / "integrate-gen"), "many", "-q", "--out", out],
        }
        for name, command in commands.items():
            runs[name].append(measure(command, _variables(folder), folder=folder))
    return {name: least(measured) for name, measured in runs.items()}


def _variables(folder: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}


if __name__ == "__main__":
    main()
