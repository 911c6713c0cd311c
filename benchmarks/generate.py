"""Cost of generating a package, compared with mypy's stubgen, and of importing it.

    .venv/bin/python -m benchmarks.generate [rounds]

Each round runs every command once; the tables have the medians. Linux only.
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
"""The generator with Python's default garbage collection, in the processes of the pool as well."""

_WITHOUT_SETTING = """
import gc
from types import SimpleNamespace
from integrate_gen.cli import app
from integrate_gen.emit import finish
{}
app.main()
"""

_EXIT = "no freeze at the exit"

WITHOUT = {
    "Python's own threshold": "app.collect_rarely = lambda: None",
    _EXIT: "app.gc = SimpleNamespace(freeze=lambda: None)",
    "workers that collect as Python does": (
        "finish.gc = SimpleNamespace(freeze=int, disable=int, collect=gc.collect)"
    ),
    "no collection after each file": (
        "finish.gc = SimpleNamespace(freeze=gc.freeze, disable=gc.disable, collect=int)"
    ),
}
"""Maps each setting of the garbage collector, by what replaces it, to its replacement."""

BLACK_LAYOUT = """
from unittest.mock import patch
from integrate_gen.emit import views

laid_out = views.brackets

def on_one_line(pair, entries, *, indent):
    code = laid_out(pair, entries, indent=indent)
    # The trailing comma makes black split the line again.
    return f"{pair[0]}{', '.join(entries)},{pair[1]}" if "\\n" in code else code

with (
    patch.object(views, "brackets", on_one_line),
    patch.object(views, "annotation", lambda head, code, tail, *, indent: head + code + tail),
):
    from integrate_gen.cli import main
    main()
"""
"""The generator with every statement on one line, so that black alone lays the code out."""


def main() -> None:
    """Print the tables."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        generation = _generation(Path(folder), rounds)
    _print(f"Medians of {rounds} rounds", generation, peer="stubgen")
    _print(f"Medians of {rounds * 4} rounds", _imports(rounds * 4), peer="import githubkit")


def _generation(folder: Path, rounds: int) -> dict[str, Measured]:
    arguments = ["github", "-q", "--out", str(folder / "out")]
    # Its lock has other digests of the unformatted texts, which --check would report.
    separate = ["github", "-q", "--out", str(folder / "black")]
    generate = [str(BIN / "integrate-gen"), *arguments]
    plain_gc = [sys.executable, "-c", PLAIN_GC, *arguments]
    black_layout = [sys.executable, "-c", BLACK_LAYOUT, *separate]
    stubgen = [str(BIN / "stubgen"), "-q", "-p", MODULES, "-o", str(folder / "stubs")]
    warm = {"XDG_CACHE_HOME": str(folder / "warm")}
    measure(generate, warm)  # fills the cache, and Python's cache of compiled modules
    runs: dict[str, list[Measured]] = {}
    for number in range(rounds):
        cold = {"XDG_CACHE_HOME": str(folder / f"cold{number}")}
        runs.setdefault("stubgen", []).append(measure(stubgen))
        runs.setdefault("integrate-gen github, no cache", []).append(measure(generate, cold))
        runs.setdefault("integrate-gen github", []).append(measure(generate, warm))
        runs.setdefault("integrate-gen github --check", []).append(
            measure([*generate, "--check"], {"XDG_CACHE_HOME": str(folder / f"none{number}")})
        )
        cold = {"XDG_CACHE_HOME": str(folder / f"layout{number}")}
        runs.setdefault("no cache, layout by black alone", []).append(measure(black_layout, cold))
        cold = {"XDG_CACHE_HOME": str(folder / f"plain{number}")}
        runs.setdefault("no cache, Python's own garbage collection", []).append(
            measure(plain_gc, cold)
        )
        for name, statement in WITHOUT.items():
            script = _WITHOUT_SETTING.format(statement)
            cold = {"XDG_CACHE_HOME": str(folder / f"{name}{number}")}
            runs.setdefault(f"no cache, {name}", []).append(
                measure([sys.executable, "-c", script, *arguments], cold)
            )
        script = _WITHOUT_SETTING.format(WITHOUT[_EXIT])
        runs.setdefault(f"--check, {_EXIT}", []).append(
            measure(
                [sys.executable, "-c", script, *arguments, "--check"],
                {"XDG_CACHE_HOME": str(folder / f"none{number}")},
            )
        )
        runs.setdefault("--check, Python's own garbage collection", []).append(
            measure([*plain_gc, "--check"], {"XDG_CACHE_HOME": str(folder / f"none{number}")})
        )
    return {name: median(measured) for name, measured in runs.items()}


def _imports(rounds: int) -> dict[str, Measured]:
    peer = "import githubkit"
    ours = "from integrate_github import Github; Github().issues"
    runs: dict[str, list[Measured]] = {peer: [], ours: []}
    measure([sys.executable, "-c", ours])  # fills Python's cache of compiled modules
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
