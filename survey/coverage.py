"""Page ``docs/coverage.md`` with the results of the survey."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from survey.results import Result

PAGE = Path(__file__).parent.parent / "docs" / "coverage.md"

_HEAD = """\
# Coverage

Results of generating packages for SDKs that do not ship with integrate-gen. `make survey`
installs each SDK into an environment of its own, with the versions of `survey/requirements.lock`,
and does what a user would do: it generates a package from the table in `survey/sdks.toml`,
compiles and imports every module, checks the package with `mypy --strict` and pyright, and calls
every task over HTTP on loopback. `make survey ONLY=stripe` surveys one SDK. This page is
generated from `survey/results.json`.

- **public**: methods that the SDK's source defines in the classes of its API, if the client leads
  to them without a call. They are counted with `ast`, without the generator. Methods that an SDK
  has only at run time become tasks as well, but are not counted here.
- **on results**: public methods of objects that only calls return (a prediction, a repository).
  They cannot be tasks, because a journal has no object to call them on; `run_task` reaches them.
- **tasks**: methods that became tasks.
- **not storable**: methods that return a stream or a context manager, which no journal can hold;
  `run_task` reaches them.
- **reach**: share of the public methods that are tasks or not storable; the others are named below.
- **calls equal**: tasks that sent the request that the SDK itself sends, when called through a
  `LocalEngine` with arguments of the signature's types, and whose replay returned an equal value
  and sent nothing. The other tasks are **refused**, if the SDK itself refuses the call with the
  same error, **failed**, or **not called**, if there was no sample of an argument.
- **lines**: lines of the provider's table.

A class counts as "on results" if a method returns it, and no attribute of another class leads to
it, except of classes that are on results themselves. Attributes are properties, annotated
attributes, and those that a constructor sets. The result of calling a namespace
(`client.messages("SM...")`) does not count. Classes are distinguished by name, and in doubt a
class counts as public. Static methods need no object and are public. Conversions such as
`to_dict` are not counted, and neither is `close` of a class that is a context manager. If
`survey/sdks.toml` has a pattern for an SDK's methods, it applies to both counts.
"""


def write_page(results: Mapping[str, Result], path: Path = PAGE) -> None:
    """Write the page."""
    path.write_text(page(results), encoding="utf-8")


def page(results: Mapping[str, Result]) -> str:
    """Return the text of the page."""
    lines = [_HEAD, *_table(results)]
    for name, result in results.items():
        lines += ["", f"## {name}", "", *_details(result)]
    return "\n".join(lines) + "\n"


def _table(results: Mapping[str, Result]) -> Iterator[str]:
    yield (
        "| SDK | family | public | tasks | not storable | reach | on results | mypy | pyright "
        "| imports | calls equal | refused | failed | not called | lines |"
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
    yield f"{result.not_storable:,}"
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
        yield f"No package was generated: {result.error}"
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
        yield from ["", "| finding | details |", "| --- | --- |"]
        yield from (f"| {_cell(finding)} | {_cell(details)} |" for finding, details in rows)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
