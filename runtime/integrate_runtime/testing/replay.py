"""Replay of a cassette: which of its tasks a job has asked for, and how they differ."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from integrate_runtime.base.errors import CassetteMismatch, InvalidCassette
from integrate_runtime.base.json_text import compact
from integrate_runtime.cassettes.cassette import read_cassette
from integrate_runtime.execution.new_run import invalid_payload
from integrate_runtime.tasks.keys import encode_path
from integrate_runtime.values.typed import validate_json

from .placeholders import misfits_of_error, with_placeholders

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.cassettes.cassette import RecordedRun, RecordedTask
    from integrate_runtime.jobs.job import Job

_MOST_NAMED = 5


class Replay:
    """One replay of a cassette.

    Args:
        path: Path of the cassette.
        job: Job that runs.

    Attributes:
        cassette: The cassette.
        mismatch: First difference that was found; None if there was none.

    Raises:
        InvalidCassette: If the file is no cassette, or one of another job.
    """

    def __init__(self, path: FilePath, job: Job[Any, Any]) -> None:
        self.cassette = read_cassette(path)
        self.mismatch: CassetteMismatch | None = None
        self._path = path
        self._job = job
        self._runs = {run.run_id: run for run in self.cassette.runs}
        self._tasks = {
            (run.run_id, task.path): task for run in self.cassette.runs for task in run.tasks
        }
        self._asked: set[tuple[str, Path]] = set()
        recorded = self.cassette.run
        if recorded.job_id != job.id:
            raise InvalidCassette(
                f"The cassette {path} is of the job {recorded.job_id!r}, and not of {job.id!r}.",
                path,
            )

    def payload(self) -> Any:
        """Return the recorded payload as a value of the job's type.

        Raises:
            InvalidCassette: If it does not fit the type any more.
        """
        kind = self._job.signature.payload
        payload = with_placeholders(self.cassette.run.payload, partial(_misfits, kind))
        try:
            return validate_json(kind, compact(payload))
        except ValueError as error:
            message = f"{invalid_payload(self._job, error)}, in the cassette {self._path}: record "
            raise InvalidCassette(f"{message}it again, or pass a payload.", self._path) from error

    def run(self, run_id: str) -> RecordedRun | None:
        """Return a recorded run, or None."""
        return self._runs.get(run_id)

    def ask(self, run_id: str, path: Path) -> RecordedTask:
        """Return a recorded task, which from now on counts as asked for.

        Raises:
            CassetteMismatch: If the cassette has no such task.
        """
        recorded = self._tasks.get((run_id, path))
        if recorded is None:
            self.refuse(run_id, path, "is not in the cassette")
        self._asked.add((run_id, path))
        if not recorded.calls_tasks:
            # What it calls is part of its recorded outcome.
            below = (key for key in self._tasks if key[0] == run_id and _is_in(key[1], path))
            self._asked.update(below)
        return recorded

    def refuse(self, run_id: str, path: Path, reason: str) -> NoReturn:
        """Note and raise that a task differs from the cassette.

        Raises:
            CassetteMismatch: Always.
        """
        of_child = f" of the run {run_id!r}" if run_id != self.cassette.run.run_id else ""
        mismatch = CassetteMismatch(
            f"The task {encode_path(path)}{of_child} {reason}: mend the job, or record "
            f"{self._path} again.",
            run_id,
            path,
        )
        self.mismatch = self.mismatch or mismatch
        raise mismatch

    def check(self) -> None:
        """Check that the job has asked for all that its recorded run got.

        Raises:
            CassetteMismatch: If a task was not asked for, or one differed.
        """
        if self.mismatch is not None:
            raise self.mismatch
        unasked = [
            key for key, task in self._tasks.items() if task.is_awaited and key not in self._asked
        ]
        if not unasked:
            return
        names = [encode_path(path) for _, path in unasked[:_MOST_NAMED]]
        if len(unasked) > _MOST_NAMED:
            names.append(f"{len(unasked) - _MOST_NAMED} more")
        run_id, path = unasked[0]
        raise CassetteMismatch(
            f"The job did not ask for these tasks of the cassette {self._path}: "
            f"{', '.join(names)}. Mend the job, or record it again.",
            run_id,
            path,
        )


def _is_in(path: Path, parent: Path) -> bool:
    return len(path) > len(parent) and path[: len(parent)] == parent


def _misfits(kind: Any, payload: Json) -> list[str]:
    try:
        validate_json(kind, compact(payload))
    except ValueError as error:
        return misfits_of_error(error)
    return []
