"""``docs/coverage.md``: the survey's results as a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from survey.results import Result

PAGE = Path(__file__).parent.parent / "docs" / "coverage.md"

_HEAD = """\
# Coverage

How well SDKs that integrate-gen does not ship come out. `make survey` installs each into an
environment of its own, with the versions of `survey/requirements.lock`, and does what a user
would: generates a package from the table in `survey/sdks.toml`, compiles and imports every module,
checks the package with `mypy --strict` and pyright, and calls every task over HTTP on loopback.
`make survey ONLY=stripe` does one; this page is written anew from `survey/results.json`.

- **public**: methods that the SDK's source defines in the classes of its API and that its client
  leads to without a call, counted with `ast` and without the generator. Methods that an SDK has
  only at run time are tasks beside them.
- **on results**: public methods of objects that only calls return (a prediction, a repository).
  They are no tasks, because a journal has no object to call them on; `run_task` reaches them.
- **tasks**: methods that became tasks. **alive**: methods that return a stream or a context
  manager, which no journal can hold; `run_task` reaches them.
- **reach**: of the public methods, those that are tasks or alive; the others are named below.
- **calls equal**: tasks that were called through a `LocalEngine` with arguments made from the
  signature's types, sent the request that the SDK itself sends, and whose replay gave an equal
  value and sent nothing. Beside it, those that the SDK itself **refuses** with the same error,
  those that **failed**, and those **not called**, because no sample of an argument could be made.
- **lines**: lines of the provider's table.

A class is on results where a method returns it and no attribute leads to it, or only those of such
classes: properties, annotated attributes, and what a constructor sets. What calling a namespace
gives (`client.messages("SM...")`) is no result. Classes are told apart by name, and in doubt one
counts as public. Static methods need no object; `to_dict` and its like are no calls, nor is `close`
of a class that is entered by `with`. Where a pattern in `survey/sdks.toml` tells the methods of an
SDK, it does so of both.
"""


def write_page(results: Mapping[str, Result], path: Path = PAGE) -> None:
    """Write the page."""
    path.write_text(page(results), encoding="utf-8")


def page(results: Mapping[str, Result]) -> str:
    """The page of these results."""
    lines = [_HEAD, *_table(results)]
    for name, result in results.items():
        lines += ["", f"## {name}", "", *_details(result)]
    return "\n".join(lines) + "\n"


def _table(results: Mapping[str, Result]) -> Iterator[str]:
    yield (
        "| SDK | family | public | tasks | alive | reach | on results | mypy | pyright | imports "
        "| calls equal | refused | failed | not called | lines |"
    )
    yield "| --- | --- |" + " ---: |" * 13
    for name, result in results.items():
        yield f"| {name} | {result.family} | {' | '.join(_figures(result))} |"


def _figures(result: Result) -> Iterator[str]:
    if result.error and not result.tasks:
        yield from [""] * 12
        yield str(result.lines)
        return
    yield f"{result.public:,}"
    yield f"{result.tasks:,}"
    yield f"{result.alive:,}"
    yield f"{result.reach:.1%}"
    yield f"{result.on_results:,}"
    mypy, pyright = result.type_errors
    yield str(mypy)
    yield str(pyright)
    yield "all" if not result.imports else f"{len(result.imports)} fail"
    for outcome in ("equal", "refused", "failed", "not called"):
        yield f"{result.calls.get(outcome, 0):,}"
    yield str(result.lines)


def _details(result: Result) -> Iterator[str]:
    if result.error:
        yield f"Nothing is generated: {result.error}"
        return
    yield ", ".join(f"{name} {version}" for name, version in result.versions.items()) + "."
    rows = [
        *((f"skipped: {reason}", f"{count:,}") for reason, count in result.skipped.items()),
        *((f"could not be read: {reason}", path) for path, reason in result.failed.items()),
        *(("missed", symbol) for symbol in result.missed),
        *(("does not import", text) for text in result.imports),
        *((f"mypy: {count} {rule}", text) for rule, (count, text) in result.mypy.items()),
        *((f"pyright: {count} {rule}", text) for rule, (count, text) in result.pyright.items()),
        *((reason, ", ".join(operations)) for reason, operations in result.problems.items()),
    ]
    if rows:
        yield from ["", "| what | which |", "| --- | --- |"]
        yield from (f"| {_cell(what)} | {_cell(which)} |" for what, which in rows)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
