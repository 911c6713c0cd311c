"""The command ``check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from integrate_runtime.base.control_characters import one_line
from integrate_runtime.engines.local.check import inspecting
from integrate_runtime.tasks.keys import encode_path

from .console import say, stdout
from .executing import COMPLETED, FAILED, INTERRUPTED
from .forms import count_text
from .json_text import JsonList
from .progress import Progress, showing_progress

if TYPE_CHECKING:
    from integrate_runtime.engines.local.sqlite.inspection import Damage, Inspection


def check_journal(db: str, *, json: bool) -> int:
    """Print the damage of a journal as it is found, and return the exit code."""
    records = JsonList(stdout().json) if json else None
    try:
        number, runs, tasks = _check(db, records)
    except KeyboardInterrupt:
        say("Interrupted; the rest of the journal was not checked.")
        return INTERRUPTED
    if records is not None:
        records.end()
    else:
        outcome = count_text(number, "damaged place") if number else "no damage"
        counted = f"{count_text(runs, 'run')} and {count_text(tasks, 'task')}"
        say(f"Checked {db} with {counted}: {outcome}.")
    return FAILED if number else COMPLETED


def _check(db: str, records: JsonList | None) -> tuple[int, int, int]:
    """Print the damage; return the numbers of damaged places, and of inspected runs and tasks."""
    number = 0
    with showing_progress() as progress:

        def tick() -> None:
            _show(progress, inspection)

        with inspecting(Path(db), tick) as inspection:
            for damage in inspection.damages():
                number += 1
                progress.hide()
                if records is not None:
                    records.add(damage)
                else:
                    _print(damage)
        return number, inspection.runs, inspection.tasks


def _show(progress: Progress, inspection: Inspection) -> None:
    if inspection.total is None:
        progress.show("Checking the file …")
        progress.begin()  # the rows come at another pace
    else:
        text = f"Checked {inspection.rows:,} of {count_text(inspection.total, 'row')}"
        progress.show_part(text, inspection.rows, inspection.total)


def _print(damage: Damage) -> None:
    where = f"run {damage.run_id}" if damage.run_id is not None else "journal"
    task = f", task {encode_path(damage.path)}" if damage.path else ""
    out = stdout()
    out.line(
        (one_line(f"{where}{task}"), "bold"),
        ": ",
        (one_line(damage.column), "red"),
        f" {one_line(damage.problem)}",
    )
    out.line(f"  {damage.consequence} {damage.remedy}")
