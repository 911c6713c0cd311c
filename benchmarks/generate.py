"""The generator beside mypy's stubgen on the same SDK modules, and the cost of an import.

    .venv/bin/python -m benchmarks.generate [rounds]

Every round runs each command once, in turn; the table has the medians. Linux only.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.processes import Measured, measure, median

BIN = Path(sys.executable).parent
MODULES = "githubkit_schemas.v2026_03_10.rest"

PLAIN_GC = """
import gc
gc.set_threshold = gc.freeze = gc.disable = lambda *arguments: None
gc.collect = lambda: 0
from integrate_gen.cli import main
main()
"""
"""The generator without its settings of the garbage collector, in the pool's processes either."""


def main() -> None:
    """Print the tables."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        generation = _generation(Path(folder), rounds)
    _print(f"Medians of {rounds} rounds", generation, peer="stubgen")
    _print(f"Medians of {rounds * 4} rounds", _imports(rounds * 4), peer="import githubkit")


def _generation(folder: Path, rounds: int) -> dict[str, Measured]:
    arguments = ["github", "-q", "--out", str(folder / "out")]
    generate = [str(BIN / "integrate-gen"), *arguments]
    plain_gc = [sys.executable, "-c", PLAIN_GC, *arguments]
    stubgen = [str(BIN / "stubgen"), "-q", "-p", MODULES, "-o", str(folder / "stubs")]
    warm = {"XDG_CACHE_HOME": str(folder / "warm")}
    measure(generate, warm)  # fills the cache and compiles every module once
    runs: dict[str, list[Measured]] = {}
    for number in range(rounds):
        cold = {"XDG_CACHE_HOME": str(folder / f"cold{number}")}
        runs.setdefault("stubgen", []).append(measure(stubgen))
        runs.setdefault("integrate-gen github, no cache", []).append(measure(generate, cold))
        runs.setdefault("integrate-gen github", []).append(measure(generate, warm))
        runs.setdefault("integrate-gen github --check", []).append(
            measure([*generate, "--check"], {"XDG_CACHE_HOME": str(folder / f"none{number}")})
        )
        cold = {"XDG_CACHE_HOME": str(folder / f"plain{number}")}
        runs.setdefault("no cache, Python's own garbage collection", []).append(
            measure(plain_gc, cold)
        )
        runs.setdefault("--check, Python's own garbage collection", []).append(
            measure([*plain_gc, "--check"], {"XDG_CACHE_HOME": str(folder / f"none{number}")})
        )
    return {name: median(measured) for name, measured in runs.items()}


def _imports(rounds: int) -> dict[str, Measured]:
    peer = "import githubkit"
    ours = "from integrate_github import Github; Github().issues"
    runs: dict[str, list[Measured]] = {peer: [], ours: []}
    measure([sys.executable, "-c", ours])  # compiles every module once
    for _ in range(rounds):
        for script, measured in runs.items():
            measured.append(measure([sys.executable, "-c", script]))
    return {name: median(measured) for name, measured in runs.items()}


def _print(title: str, rows: dict[str, Measured], peer: str) -> None:
    print(f"\n{title}\n")
    print("| command | wall s | cpu s | memory MB | wall, to the peer's |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name, row in rows.items():
        ratio = row.wall / rows[peer].wall
        print(f"| {name} | {row.wall:.2f} | {row.cpu:.2f} | {row.memory:.0f} | {ratio:.2f} |")


if __name__ == "__main__":
    main()
