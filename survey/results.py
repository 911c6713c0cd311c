"""Results of the survey: a file for each SDK in ``results/``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from integrate_gen.model.proof import main_refusal
from pydantic import TypeAdapter

RESULTS = Path(__file__).with_name("results")

_MOST = 0.9
"""Share of the public methods from which a package has most of them."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """Outcome of generating a package in one way.

    Attributes:
        lines: Lines of the provider's table; 0 of plain ``integrate-gen new``.
        code: Exit code.
        message: Last line that the command printed, if it failed.
        client: Client of the package.
        documented: Whether the vendor documents this client.
        tasks: Methods that became tasks.
        public: Public methods in the SDK's source, counted without the generator.
        missing: Public methods that are neither tasks nor skipped as not storable.
        missed: The first missing methods, as ``module:Class.method``.
    """

    lines: int
    code: int
    message: str = ""
    client: str = ""
    documented: bool = False
    tasks: int = 0
    public: int = 0
    missing: int = 0
    missed: tuple[str, ...] = ()

    @property
    def reach(self) -> float:
        """Share of the public methods that are tasks or not storable."""
        return 1 - self.missing / self.public if self.public else 0.0

    @property
    def useful(self) -> bool:
        """Whether the package is of the documented client, with most of its methods."""
        return self.code == 0 and self.documented and self.reach >= _MOST

    @property
    def useless(self) -> bool:
        """Whether the command succeeded, and its package is not useful."""
        return self.code == 0 and not self.useful


@dataclass(frozen=True, slots=True)
class Proof:
    """Proof of a package by ``integrate-gen prove``.

    Attributes:
        tasks: Number of tasks.
        proved: Number of proved tasks.
        calls: Number of calls that were compared.
        unproved: First operations and number of the other tasks, by reason.
        error: Reason why there is no proof; empty if there is one.
    """

    tasks: int = 0
    proved: int = 0
    calls: int = 0
    unproved: Mapping[str, tuple[int, tuple[str, ...]]] = field(default_factory=dict[str, Any])
    error: str = ""

    @property
    def share(self) -> float:
        """Share of the tasks that are proved."""
        return self.proved / self.tasks if self.tasks else 0.0

    @property
    def main_refusal(self) -> str:
        """Reason that most tasks share, for which ``integrate-gen new`` fails; empty for none."""
        numbers = {reason: number for reason, (number, _) in self.unproved.items()}
        return main_refusal(numbers, self.tasks)

    def number(self, verdict: str) -> int:
        """Return how many tasks have a verdict."""
        return sum(n for reason, (n, _) in self.unproved.items() if reason.startswith(verdict))


@dataclass(frozen=True, slots=True)
class Result:
    """Result of one SDK.

    Attributes:
        stamp: Digest of the generator and of the SDK's entry in the survey.
        family: Generator or author of the SDK.
        versions: The SDK's distributions and versions; its requirements if it was not read.
        plain: Outcome of plain ``integrate-gen new``.
        table: Outcome with the table; None if plain ``new`` suffices, or if there is no table.
        skipped: Callables that did not become tasks, by reason.
        failed: Callables that could not be read, with the reason.
        imports: Modules that cannot be imported.
        mypy: Errors of ``mypy --strict`` by code, the first of each code as an example.
        pyright: Errors of pyright by rule, the first of each rule as an example.
        proof: Proof of the better package.
        seconds: Duration of everything but the installation.
    """

    stamp: str
    family: str
    versions: Mapping[str, str]
    plain: Attempt
    table: Attempt | None = None
    skipped: Mapping[str, int] = field(default_factory=dict[str, Any])
    failed: Mapping[str, str] = field(default_factory=dict[str, Any])
    imports: tuple[str, ...] = ()
    mypy: Mapping[str, tuple[int, str]] = field(default_factory=dict[str, Any])
    pyright: Mapping[str, tuple[int, str]] = field(default_factory=dict[str, Any])
    proof: Proof = field(default_factory=Proof)
    seconds: float = 0.0

    @property
    def last(self) -> Attempt:
        """Outcome that the rest of the result is about."""
        return self.table or self.plain

    @property
    def type_errors(self) -> tuple[int, int]:
        """Numbers of errors of mypy and pyright."""
        checkers = (self.mypy, self.pyright)
        mypy, pyright = (sum(count for count, _ in rules.values()) for rules in checkers)
        return mypy, pyright

    @property
    def verdict(self) -> str:
        """Verdict in words, for the page and the terminal."""
        if self.plain.useful:
            return "useful"
        if self.last.useful:
            return f"useful with {self.last.lines} lines"
        return "refused" if self.last.code else "useless"

    @property
    def summary(self) -> str:
        """One line for the terminal."""
        if self.last.code:
            return f"{self.verdict}: {self.last.message}"
        mypy, pyright = self.type_errors
        return (
            f"{self.verdict}, {self.last.tasks:,} tasks for {self.last.public:,} methods, "
            f"{self.proof.share:.0%} proved, {mypy} and {pyright} type errors"
        )


def read_results(names: Iterable[str], folder: Path = RESULTS) -> dict[str, Result]:
    """Return the results of those of the named SDKs that were measured."""
    read = TypeAdapter(Result).validate_json
    files = {name: folder / f"{name}.json" for name in names}
    return {name: read(file.read_bytes()) for name, file in files.items() if file.is_file()}


def write_result(name: str, result: Result, folder: Path = RESULTS) -> None:
    """Write a result with one entry a line, so that a diff shows what changed."""
    folder.mkdir(parents=True, exist_ok=True)
    plain = TypeAdapter(Result).dump_python(result, mode="json")
    staged = folder / f".{name}.json"
    staged.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    staged.replace(folder / f"{name}.json")
