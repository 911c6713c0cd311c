"""Cost of a job for type checkers and editors, beside the same calls on the SDK alone.

    .venv/bin/python -m benchmarks.checkers [rounds] [github|openai]

Every case has an environment of its own, which finds the SDK and the runtime where this one does,
and a package as an installed one. Each round runs every command of every case once, and standard
error has each figure as it comes. The tables have the shortest times and the most memory. Linux
only.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import Measured, least, measure

ROOT = Path(__file__).parents[1]
CHECKED = Path(__file__).with_name("checked")
BIN = Path(sys.executable).parent
SDKS = {
    "github": ("githubkit", "rest.issues."),
    "openai": ("openai", "chat.completions."),
}
"""Maps a package's name to its SDK, and to the text after which an editor completes a call."""

COMPLETIONS = 5
"""Completions of the longer session, whose cost beyond the first one is that of the others."""


@dataclass(frozen=True, slots=True)
class Case:
    """A program that is checked.

    Attributes:
        name: Its line in the tables.
        source: File in the folder ``checked``.
        completed: Text in the file after which an editor completes.
        packages: Folder of the generated package; None for the SDK alone.
        also: Package whose files are checked with the program, as one's own code is.
    """

    name: str
    source: str
    completed: str
    packages: Path | None = None
    also: Path | None = None


class Program:
    """A copy of a case's program, and its environment."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.case = case
        self._folder = folder
        self._edits = 0
        self._source = folder / case.source
        self._cache = folder / "cache"
        folder.mkdir()
        shutil.copy(CHECKED / case.source, self._source)
        self._python = _environment(folder / "venv", case.packages)
        self._settings = folder / "pyrightconfig.json"
        checked = [str(path) for path in (self._source, case.also) if path]
        self._settings.write_text(json.dumps({"include": checked, "typeCheckingMode": "strict"}))

    def measure(self) -> Iterator[tuple[str, Measured]]:
        """Run each command once: its name, and what it costs."""
        pyright = [str(BIN / "pyright"), "--pythonpath", str(self._python), "-p"]
        yield "pyright", self._run([*pyright, str(self._settings)])
        if not self.case.also:
            yield from self._completions()
        shutil.rmtree(self._cache, ignore_errors=True)
        yield "mypy, no cache", self._run(self._mypy())
        yield "mypy, nothing changed", self._run(self._mypy())
        self._edits += 1
        with self._source.open("a") as file:
            file.write(f"value_{self._edits} = {self._edits}\n")
        yield "mypy, after an edit", self._run(self._mypy())

    def _completions(self) -> Iterator[tuple[str, Measured]]:
        """Measure an editor's session until its first completion, and each later completion."""
        first = self._run(self._session(1))
        yield "first completion", first
        longer = self._run(self._session(COMPLETIONS))
        others = COMPLETIONS - 1
        wall, cpu = (longer.wall - first.wall) / others, (longer.cpu - first.cpu) / others
        yield "completion after an edit", Measured(wall, cpu, longer.memory)

    def _mypy(self) -> list[str]:
        command = [str(BIN / "mypy"), "--strict", "--python-executable", str(self._python)]
        checked = [str(path) for path in (self._source, self.case.also) if path]
        return [*command, "--cache-dir", str(self._cache), *checked]

    def _session(self, completions: int) -> list[str]:
        session = [sys.executable, "-m", "benchmarks.language_server", str(self._source)]
        return [*session, str(self._python), self.case.completed, str(completions)]

    def _run(self, command: Sequence[str]) -> Measured:
        return measure(command, {"PYTHONPATH": str(ROOT)}, folder=self._folder)


def main() -> None:
    """Print the tables."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    names = sys.argv[2:] or list(SDKS)
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            _print_table(_programs(name, Path(folder)), rounds)


def _print_table(programs: Sequence[Program], rounds: int) -> None:
    runs: dict[tuple[str, str], list[Measured]] = {}
    for _ in range(rounds):
        for program in programs:
            for command, measured in program.measure():
                print(program.case.name, command, measured, file=sys.stderr, flush=True)
                runs.setdefault((command, program.case.name), []).append(measured)
    print("\n| command | program | cpu s | wall s | memory MB |")
    print("| --- | --- | ---: | ---: | ---: |")
    for (command, case), measured in runs.items():
        row = least(measured)
        print(f"| {command} | {case} | {row.cpu:.2f} | {row.wall:.2f} | {row.memory:.0f} |")


def _programs(name: str, folder: Path) -> list[Program]:
    return [
        Program(case, folder / f"case{number}")
        for number, case in enumerate(_cases(name, *SDKS[name], folder))
    ]


def _cases(name: str, sdk: str, completed: str, folder: Path) -> list[Case]:
    """Return the SDK alone, the whole package, the part that is used, and the package as source."""
    job, package = f"{name}_job.py", f"integrate_{name}"
    whole, part = ROOT / "generated", folder / "part"
    generate = [str(BIN / "integrate-gen"), name, "-q", "--out", str(part)]
    subprocess.run([*generate, "--used-by", str(CHECKED / job)], cwd=ROOT, check=True)
    in_job = f"io.{name}.{completed.removeprefix('rest.')}"
    return [
        Case(f"{sdk} alone", f"{name}_calls.py", f"{completed}"),
        Case(package, job, in_job, whole),
        Case(f"{package}, `--used-by`", job, in_job, part),
        Case(f"{package} as source", job, in_job, whole, also=whole / package),
    ]


def _environment(folder: Path, packages: Path | None) -> Path:
    """Create an environment that finds what this one does, and a package; return its Python."""
    venv.create(folder)
    installed = Path(
        sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)})
    )
    paths = [packages, ROOT / "runtime", Path(sysconfig.get_path("purelib"))]
    (installed / "packages.pth").write_text("".join(f"{path}\n" for path in paths if path))
    return folder / "bin" / "python"


if __name__ == "__main__":
    main()
