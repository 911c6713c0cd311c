"""``Cassette``: a finished run as data, with its child runs, and its JSON.

Values are those that a journal shows to people: secrets are ``[REDACTED]``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.control_characters import escape_controls
from integrate_runtime.base.errors import InvalidCassette, JournalError
from integrate_runtime.base.outcomes import ErrorRecord
from integrate_runtime.tasks.keys import freeze

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from integrate_runtime.base.outcomes import FailureKind
    from integrate_runtime.base.types import Json, Path

FORMAT = 1
"""Version of the JSON form, in the member ``cassette``."""

_NOTHING: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedTask:
    """A task of a recorded run.

    Attributes:
        path: Keys of its parents, then its own.
        operation: Operation such as ``github.issues.create``; None for callbacks.
        params: Input.
        output: Encoded result; None unless the task completed.
        has_completed: Whether the task completed.
        is_given: Whether an operator gave the output.
        error: Error of a failed task.
        kind: Kind of failure.
        misfits: Parts of the answer that did not fit the declared type.
        calls_tasks: Whether the task is a callback without a client that called other tasks.
        is_abandoned: Whether its caller stopped waiting for it.
        child: Id of the run that it started.
    """

    path: Path
    operation: str | None = None
    params: Mapping[str, Json] = field(default_factory=dict[str, "Json"])
    output: Json = None
    has_completed: bool = False
    is_given: bool = False
    error: ErrorRecord | None = None
    kind: FailureKind | None = None
    misfits: tuple[str, ...] = ()
    calls_tasks: bool = False
    is_abandoned: bool = False
    child: str | None = None

    @property
    def is_awaited(self) -> bool:
        """Whether the caller got the outcome of the task."""
        has_outcome = self.has_completed or self.kind is not None
        return has_outcome and not self.is_abandoned


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRun:
    """A recorded run.

    Attributes:
        run_id: Id of the run.
        job_id: Id of its job.
        job_version: Version of the job.
        connections: Connection key by integration.
        payload: Payload.
        result: Result; None if the run failed.
        error: Error of a failed run.
        tasks: Its tasks, parents before the tasks nested in them.
    """

    run_id: str
    job_id: str
    job_version: str
    connections: Mapping[str, str]
    payload: Json
    result: Json
    error: ErrorRecord | None
    tasks: tuple[RecordedTask, ...]


@dataclass(frozen=True, slots=True)
class Cassette:
    """A recorded run with its child runs.

    Attributes:
        runs: The run, then the runs that its tasks started, of any depth.
        sdks: Versions of the SDK's distributions by integration, when the cassette was made.
    """

    runs: tuple[RecordedRun, ...]
    sdks: Mapping[str, Mapping[str, str]]

    @property
    def run(self) -> RecordedRun:
        """The run that the cassette is of."""
        return self.runs[0]

    def as_text(self) -> str:
        """Return the cassette as indented JSON.

        Raises:
            JournalError: If a value of the journal is nested too deeply.
        """
        stored = {
            "cassette": FORMAT,
            "sdks": self.sdks,
            "runs": [_run_as_json(run) for run in self.runs],
        }
        try:
            text = json.dumps(stored, indent=2, ensure_ascii=False)
        except RecursionError:
            raise JournalError(
                "A value of the journal is nested too deeply to be printed as JSON."
            ) from None
        return f"{escape_controls(text)}\n".encode(errors="backslashreplace").decode()


def read_cassette(path: FilePath) -> Cassette:
    """Read a cassette from its file.

    Raises:
        InvalidCassette: If the file cannot be read, or is no cassette of this version.
    """
    try:
        stored: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InvalidCassette(f"The cassette {path} cannot be read: {reason}.", path) from error
    except (ValueError, RecursionError) as error:
        raise _no_cassette(path, "it is not JSON") from error
    version: object = None
    if isinstance(stored, dict):
        version = cast("dict[str, Any]", stored).get("cassette")
    if version != FORMAT:
        raise _no_cassette(path, f"its member 'cassette' is {version!r} instead of {FORMAT}")
    try:
        cassette = _cassette_from_json(stored)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _no_cassette(path, f"a member is missing or of another type ({error})") from error
    if not cassette.runs:
        raise _no_cassette(path, "it has no run")
    return cassette


def _no_cassette(path: FilePath, reason: str) -> InvalidCassette:
    return InvalidCassette(
        f"The file {path} is no cassette, as {reason}: make it with `integrate cassette RUN`.", path
    )


def _run_as_json(run: RecordedRun) -> dict[str, Json]:
    outcome: dict[str, Any] = (
        {"result": run.result} if run.error is None else {"error": asdict(run.error)}
    )
    return {
        "run_id": run.run_id,
        "job": run.job_id,
        "version": run.job_version,
        "connections": run.connections,
        "payload": run.payload,
        **outcome,
        "tasks": [_task_as_json(task) for task in run.tasks],
    }


def _task_as_json(task: RecordedTask) -> dict[str, Json]:
    """Return a task without members that are their default."""
    members: dict[str, Any] = {
        "path": task.path,
        "operation": task.operation,
        "params": task.params,
        "calls_tasks": task.calls_tasks,
        "child": task.child,
        "abandoned": task.is_abandoned,
        "given": task.is_given,
        "misfits": task.misfits,
        "kind": task.kind,
        "error": asdict(task.error) if task.error is not None else None,
    }
    kept = {name: value for name, value in members.items() if value}
    return {**kept, "output": task.output} if task.has_completed else kept


def _cassette_from_json(stored: Any) -> Cassette:
    sdks: dict[str, Any] = stored["sdks"]
    return Cassette(
        tuple(_run_from_json(run) for run in stored["runs"]),
        {name: dict(versions) for name, versions in sdks.items()},
    )


def _run_from_json(stored: Any) -> RecordedRun:
    return RecordedRun(
        run_id=stored["run_id"],
        job_id=stored["job"],
        job_version=stored["version"],
        connections=dict(stored["connections"]),
        payload=stored["payload"],
        result=stored.get("result"),
        error=_error_from_json(stored.get("error")),
        tasks=tuple(_task_from_json(task) for task in stored["tasks"]),
    )


def _task_from_json(stored: Any) -> RecordedTask:
    return RecordedTask(
        path=freeze(stored["path"]),
        operation=stored.get("operation"),
        params=dict(stored.get("params", _NOTHING)),
        output=stored.get("output"),
        has_completed="output" in stored,
        is_given=stored.get("given", False),
        error=_error_from_json(stored.get("error")),
        kind=stored.get("kind"),
        misfits=tuple(stored.get("misfits", ())),
        calls_tasks=stored.get("calls_tasks", False),
        is_abandoned=stored.get("abandoned", False),
        child=stored.get("child"),
    )


def _error_from_json(stored: Any) -> ErrorRecord | None:
    return ErrorRecord(**stored) if stored is not None else None
