"""Page ``docs/coverage.md`` with the results of the survey."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from survey.results import Attempt, Result

PAGE = Path(__file__).parent.parent / "docs" / "coverage.md"

_NEARLY_ALL = 0.99
_MOST_PROVED = 0.95
_SHORT = 5

_EXPLANATION = """\
## What is compared

`make survey` installs each SDK into an environment of its own, with the version of
`survey/sdks.toml`, and does what a user would do:

1. It runs plain `integrate-gen new PACKAGE`. The package is **useful** if the command exits with
   0, the client is one that the vendor documents, and at least 90 % of the public methods are tasks
   or have no result that a journal could hold.
2. If it is not, the package is generated from the table in `survey/sdks.toml`, where there is one.
3. Every module is imported, and the package is checked with `mypy --strict` and pyright.
4. `integrate-gen prove` calls every task and the SDK's own method on loopback, and compares the
   requests (method, path, query, headers, body), the results and the replays. [proof.md](proof.md)
   has the details and the verdicts. A client whose address cannot be set by an argument gets
   `loopback` settings, which are no part of the table.

A package that is not useful although the command exited with 0 is worse than an error: the summary
counts such packages as useless. The result of each SDK is kept in `survey/results/` as soon as it
is measured. A run measures the SDKs whose result is of another generator or another version; with
`AGAIN=1` it measures all. `make survey ONLY=stripe` measures one SDK, and `make survey SAMPLE=8`
eight small ones.

- **public**: methods that the SDK's source defines in the classes of its API, if the client leads
  to them without a call. They are counted with `ast`, without the generator. Methods that an SDK
  has only at run time become tasks as well, but are not counted here.
- **tasks**: methods that became tasks.
- **reach**: share of the public methods that are tasks, make an object without a request whose
  methods are tasks, or return a stream or a context manager, which no journal can hold; `run_task`
  reaches the last. The others are named below.
- **proved**: share of the tasks that `integrate-gen prove` proves.
- **refused**: tasks whose sample arguments or sample answer the SDK itself refuses, in the same way
  as the task.

A class that only calls return is not counted, unless a property, an annotated attribute or an
attribute that a constructor sets leads to it. Classes are distinguished by name, and in doubt a
class counts. Static methods count. `close` of a class that is a context manager does not.
"""


def write_page(results: Mapping[str, Result], total: int, path: Path = PAGE) -> None:
    """Write the page."""
    path.write_text(page(results, total), encoding="utf-8")


def page(results: Mapping[str, Result], total: int) -> str:
    """Return the text of the page.

    Args:
        results: Results by SDK.
        total: Number of SDKs in the survey, measured or not.
    """
    lines = ["# Coverage", "", *_introduction(results, total), "", *_summary(results)]
    lines += ["", _EXPLANATION, "## SDKs", "", *_table(results)]
    for name, result in results.items():
        lines += ["", f"### {name}", "", *_details(result)]
    return "\n".join(lines) + "\n"


def _introduction(results: Mapping[str, Result], total: int) -> Iterator[str]:
    yield (
        f"Results of generating packages for {total} SDKs of different generators and authors. "
        "This page is generated from `survey/results/`."
    )
    if len(results) < total:
        yield ""
        yield (
            f"{len(results)} of the {total} SDKs are measured so far; `make survey` measures the "
            "others. The figures are of those that are measured."
        )


def _summary(results: Mapping[str, Result]) -> Iterator[str]:
    measured = list(results.values())
    useful = [result for result in measured if result.last.useful]
    rows = {
        "measured": len(measured),
        "useful without a table": sum(result.plain.useful for result in measured),
        f"useful with at most {_SHORT} lines": sum(r.last.lines <= _SHORT for r in useful),
        "useless with exit code 0, by plain `new`": sum(r.plain.useless for r in measured),
        f"useful, with {_NEARLY_ALL:.0%} of the methods": sum(
            r.last.reach >= _NEARLY_ALL for r in useful
        ),
        f"useful, with {_MOST_PROVED:.0%} of the tasks proved": sum(
            r.proof.share >= _MOST_PROVED for r in useful
        ),
        f"useful, with {_MOST_PROVED:.0%} of the tasks proved or refused by the SDK itself": sum(
            _proved_or_refused(r) >= _MOST_PROVED for r in useful
        ),
        "useful, without an error of mypy or pyright": sum(r.type_errors == (0, 0) for r in useful),
    }
    yield "| SDKs | number |"
    yield "| --- | ---: |"
    yield from (f"| {label} | {number} |" for label, number in rows.items())


def _table(results: Mapping[str, Result]) -> Iterator[str]:
    yield (
        "| SDK | family | plain `new` | lines of table | public | tasks | reach | proved | refused "
        "| mypy | pyright |"
    )
    yield "| --- | --- | --- |" + " ---: |" * 8
    for name, result in results.items():
        cells = (name, result.family, _verdict(result.plain), *_figures(result))
        yield f"| {' | '.join(cells)} |"


def _verdict(attempt: Attempt) -> str:
    if attempt.useful:
        return "useful"
    return "an error" if attempt.code else "useless"


def _figures(result: Result) -> Iterator[str]:
    last = result.last
    yield str(last.lines) if result.table else ""
    if last.code:
        yield from [""] * 7
        return
    yield f"{last.public:,}"
    yield f"{last.tasks:,}"
    yield f"{last.reach:.1%}"
    yield f"{result.proof.share:.1%}"
    yield f"{result.proof.number('refused by the SDK'):,}"
    mypy, pyright = result.type_errors
    yield str(mypy)
    yield str(pyright)


def _proved_or_refused(result: Result) -> float:
    proof = result.proof
    refused = proof.number("refused by the SDK")
    return (proof.proved + refused) / proof.tasks if proof.tasks else 0.0


def _details(result: Result) -> Iterator[str]:
    yield ", ".join(f"{name} {version}" for name, version in result.versions.items()) + "."
    rows = [*_attempt_rows("plain `new`", result.plain)]
    if result.table is not None:
        rows += _attempt_rows("with the table", result.table)
    rows += [
        *((f"skipped: {reason}", f"{count:,}") for reason, count in result.skipped.items()),
        *((f"could not be read: {reason}", path) for path, reason in result.failed.items()),
        *(("missed", symbol) for symbol in result.last.missed),
        *(("does not import", text) for text in result.imports),
        *((f"mypy: {count} {rule}", text) for rule, (count, text) in result.mypy.items()),
        *((f"pyright: {count} {rule}", text) for rule, (count, text) in result.pyright.items()),
        *(("not proved", text) for text in [result.proof.error] if text),
        *(
            (reason, f"{count:,}: {', '.join(operations)}")
            for reason, (count, operations) in result.proof.unproved.items()
        ),
    ]
    if rows:
        yield from ["", "| finding | details |", "| --- | --- |"]
        yield from (f"| {_cell(finding)} | {_cell(details)} |" for finding, details in rows)


def _attempt_rows(way: str, attempt: Attempt) -> Iterator[tuple[str, str]]:
    if attempt.code:
        yield f"{way}: exit code {attempt.code}", attempt.message
    elif not attempt.documented:
        yield f"{way}: another client than the documented one", attempt.client
    elif not attempt.useful:
        yield f"{way}: too few methods", f"{attempt.reach:.1%} of {attempt.public:,}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
