"""What the survey found of each SDK, kept in ``results.json`` until the SDK is surveyed again."""

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
    """One SDK.

    Attributes:
        versions: The SDK's distributions and versions.
        family: What generates the SDK.
        lines: Lines of configuration.
        error: Why nothing was generated; empty where a package was.
        public: Public methods that the SDK's source defines and that its client leads to without
            a call, counted without the generator.
        on_results: Public methods of objects that only calls return.
        missing: Public methods that are neither tasks nor alive.
        missed: The first of them, as ``module:Class.method``.
        tasks: Methods that became tasks.
        skipped: Callables that became none, by reason.
        failed: Callables that could not be read, with the reason.
        imports: Modules that do not compile or cannot be imported.
        mypy: Errors of ``mypy --strict`` by code, the first of each code as an example.
        pyright: Errors of pyright by rule, the first of each rule as an example.
        calls: Tasks by what became of their call.
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
        """How many mypy and pyright find."""
        found = (self.mypy, self.pyright)
        mypy, pyright = (sum(count for count, _ in rules.values()) for rules in found)
        return mypy, pyright

    @property
    def summary(self) -> str:
        """One line for a person who waits."""
        if self.error:
            return self.error
        mypy, pyright = self.type_errors
        return (
            f"{self.tasks:,} of {self.public:,} methods, {mypy} and {pyright} type errors, "
            f"{self.calls.get('equal', 0):,} calls equal"
        )

    @property
    def alive(self) -> int:
        """Methods that give what no journal can hold: a stream or a context manager."""
        return sum(
            count for reason, count in self.skipped.items() if reason.startswith("it returns")
        )

    @property
    def reach(self) -> float:
        """The share of the public methods that are tasks or that no journal can hold."""
        return 1 - self.missing / self.public if self.public else 0.0


def read_results(path: Path = RESULTS) -> dict[str, Result]:
    """The results by SDK; none where nothing was surveyed yet."""
    if not path.is_file():
        return {}
    return TypeAdapter(dict[str, Result]).validate_json(path.read_bytes())


def write_results(results: Mapping[str, Result], path: Path = RESULTS) -> None:
    """Keep results, sorted, so that a diff shows what changed."""
    plain = TypeAdapter(dict[str, Result]).dump_python(dict(results), mode="json")
    path.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n")
