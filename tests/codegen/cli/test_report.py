"""Reports of a generation, in the singular and in the plural."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from integrate_gen.cli.console import Verbosity, show_progress
from integrate_gen.cli.report import report_failures, report_write
from integrate_gen.committed.publish import Published
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.pipeline import Build, build, render_package


@pytest.fixture
def stall(toys: Path) -> Provider:
    return parse_provider("stall", {"package": "stall", "client": "stall:AsyncStall"}, "test")


def built(provider: Provider) -> Build:
    with show_progress(provider.package, Verbosity.QUIET) as progress:
        return build(render_package(provider, progress), progress)


@pytest.mark.parametrize(
    ("operations", "words"),
    [
        (["get"], ("1 operation cannot be", "1 operation returns", "1 entry is")),
        (["get", "list"], ("2 operations cannot be", "2 operations return ", "2 entries are")),
    ],
)
def test_notes_count_operations_and_entries(
    operations: list[str],
    words: tuple[str, ...],
    stall: Provider,
    capsys: pytest.CaptureFixture[str],
) -> None:
    reasons = dict.fromkeys(operations, "a reason")
    package = built(stall).package
    ledger = replace(package.ledger, unstorable=reasons, first_pages=reasons)
    report_failures(replace(package, stale=tuple(operations), ledger=ledger))
    printed = capsys.readouterr().err
    for word in words:
        assert word in printed


@pytest.mark.parametrize(
    ("operations", "counted"),
    [(["buy"], "1 operation of unknown request"), (["buy", "wash"], "2 operations of unknown req")],
)
def test_operations_of_unknown_request_are_counted(
    operations: list[str],
    counted: str,
    stall: Provider,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    new = built(stall)
    ledger = replace(new.package.ledger, unknown_requests=tuple(operations))
    new = replace(new, package=replace(new.package, ledger=ledger))
    nothing = Published((), (), ())
    report_write(new, nothing, tmp_path, seconds=1, check="", as_json=False, quiet=False)
    assert f"  {counted}" in capsys.readouterr().out
