"""Results of the survey, stored in ``results.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

RESULTS = Path(__file__).with_name("results.json")


@dataclass(frozen=True, slots=True)
class Result:
    """Result of one SDK.

    Attributes:
        versions: The SDK's distributions and versions.
        family: Generator or author of the SDK.
        lines: Lines of configuration.
        error: Reason why no package was generated; empty if one was.
        public: Public methods in the SDK's source that the client leads to without a call, counted
            without the generator.
        on_results: Public methods of objects that only calls return.
        missing: Public methods that are neither tasks nor skipped as not storable.
        missed: The first missing methods, as ``module:Class.method``.
        tasks: Methods that became tasks.
        skipped: Callables that did not become tasks, by reason.
        failed: Callables that could not be read, with the reason.
        imports: Modules that do not compile or cannot be imported.
        mypy: Errors of ``mypy --strict`` by code, the first of each code as an example.
        pyright: Errors of pyright by rule, the first of each rule as an example.
        calls: Number of tasks by the outcome of their call.
        problems: Operations whose call failed or was not made, by reason.
    """

    versions: Mapping[str, str]
    family: str
    lines: int
    error: str = ""
    public: int = 0
    on_results: int = 0
    missing: int = 0
    missed: tuple[str, ...] = ()
    tasks: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict[str, Any])
    failed: Mapping[str, str] = field(default_factory=dict[str, Any])
    imports: tuple[str, ...] = ()
    mypy: Mapping[str, tuple[int, str]] = field(default_factory=dict[str, Any])
    pyright: Mapping[str, tuple[int, str]] = field(default_factory=dict[str, Any])
    calls: Mapping[str, int] = field(default_factory=dict[str, Any])
    problems: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, Any])

    @property
    def type_errors(self) -> tuple[int, int]:
        """Numbers of errors of mypy and pyright."""
        checkers = (self.mypy, self.pyright)
        mypy, pyright = (sum(count for count, _ in rules.values()) for rules in checkers)
        return mypy, pyright

    @property
    def summary(self) -> str:
        """One line for the terminal."""
        if self.error:
            return self.error
        mypy, pyright = self.type_errors
        return (
            f"{self.tasks:,} of {self.public:,} methods, {mypy} and {pyright} type errors, "
            f"{self.calls.get('equal', 0):,} calls equal"
        )

    @property
    def not_storable(self) -> int:
        """Number of methods that return a stream or a context manager."""
        return sum(
            count for reason, count in self.skipped.items() if reason.startswith("it returns")
        )

    @property
    def reach(self) -> float:
        """Share of the public methods that are tasks or not storable."""
        return 1 - self.missing / self.public if self.public else 0.0


def read_results(path: Path = RESULTS) -> dict[str, Result]:
    """Return the results by SDK; empty before the first survey."""
    if not path.is_file():
        return {}
    return TypeAdapter(dict[str, Result]).validate_json(path.read_bytes())


def write_results(results: Mapping[str, Result], path: Path = RESULTS) -> None:
    """Write results with one entry a line, so that a diff shows what changed."""
    plain = TypeAdapter(dict[str, Result]).dump_python(dict(results), mode="json")
    path.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n")
