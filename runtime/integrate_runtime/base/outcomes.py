"""Outcomes of runs and tasks as exceptions, and the journal's record of an error.

The program is right, and something did not work. Exceptions that carry attributes pass all of them
to ``Exception.__init__``: pickle and ``copy`` rebuild an exception by calling its class with
``args``.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Key

    from .answer import Answer
    from .types import Json

NAMED_DEPTH = 3
"""Number of nested failed tasks that a message names, innermost first; it counts the others."""

FailureKind: TypeAlias = Literal["failed", "unknown_outcome", "output", "crashed"]
"""Kind of a task's failure; ``TaskFailed.kind`` explains each."""


class RunCancelled(Exception):
    """A run was cancelled; only ``engine.resume`` continues it.

    Attributes:
        run_id: The run id.
    """

    def __init__(self, run_id: str) -> None:
        super().__init__(run_id)
        self.run_id = run_id

    def __str__(self) -> str:
        return f"The run {self.run_id!r} was cancelled."


class CallCancelled(Exception):
    """A task awaited something that was cancelled elsewhere, such as a future of its SDK.

    It is a failure of the task, unlike the cancellation of its run.
    """


class RunFailed(Exception):
    """A run failed in another process; the original exception stayed there.

    Attributes:
        run_id: The run id.
        error: Record of the exception that the job raised.
    """

    def __init__(self, run_id: str, error: ErrorRecord) -> None:
        super().__init__(run_id, error)
        self.run_id = run_id
        self.error = error

    def __str__(self) -> str:
        return f"The run {self.run_id!r} failed: {self.error.text}"


@dataclass(frozen=True, slots=True)
class ErrorRecord:
    """A redacted exception, as the journal stores it.

    Attributes:
        type: The exception's qualified name, such as ``githubkit.exception.RequestFailed``; the
            runtime's own errors have the name that a program imports, such as
            ``integrate_runtime.NotStorable``.
        message: The exception's text, shortened.
        status: HTTP status of the response; None without a response.
        headers: Headers of the response, with names in lower case.
        body: Body of the response: parsed JSON, or else text.
        attempts: Number of attempts at the task so far.
        depth: Number of nested failed tasks, if the error is a ``TaskFailed``; otherwise 0.
    """

    type: str
    message: str
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Json = None
    attempts: int = 1
    depth: int = 0

    @property
    def text(self) -> str:
        """The message, with the type unless it is an HTTP answer or a nested task's failure."""
        speaks_for_itself = self.status is not None or is_name_of(self.type, TaskFailed)
        return self.message if speaks_for_itself else f"{self.type}: {self.message}"


class TaskFailed(Exception):
    """A task failed for good.

    ``__cause__`` is the original exception in the execution in which the task failed; on a replay
    only ``error`` is left of it.

    Attributes:
        key: The task's key within its parent.
        error: Record of the original exception.
        kind: ``failed``; ``unknown_outcome`` if the task, or one nested in it, may have taken
            effect and is not safe to repeat; ``output`` if it succeeded, but its result cannot be
            stored or read; ``crashed`` if the end of its process cut too many attempts short.
        run_id: Id of the task's run.
        operation: Integration and operation, as ``github.issues.create``; None for callbacks.
        answer: The API's answer, also on a replay; None if there was none. If it is what cannot be
            read (``output``), it is complete; that of an error is the redacted one of ``error``.
    """

    def __init__(
        self,
        key: Key,
        error: ErrorRecord,
        kind: FailureKind = "failed",
        run_id: str = "",
        operation: str | None = None,
    ) -> None:
        super().__init__(key, error, kind, run_id, operation)
        self.key = key
        self.error = error
        self.kind: FailureKind = kind
        self.run_id = run_id
        self.operation = operation
        # Not an argument, which repr() shows: it may contain secrets.
        self.answer: Answer[Any] | None = None

    def __str__(self) -> str:
        of_run = f" of the run {self.run_id!r}" if self.run_id else ""
        text = self._describe(of_run)
        advice = _ADVICE.get(self.kind)
        return f"{text.removesuffix('.')}. {advice}" if advice else text

    @property
    def status(self) -> int | None:
        """HTTP status of the answer that failed the task; None without an answer."""
        return self.error.status

    @property
    def summary(self) -> str:
        """Description of the failure and its cause, without the run and without advice."""
        return self._describe("")

    def _describe(self, of_run: str) -> str:
        operation = f" ({self.operation})" if self.operation else ""
        subject = f"Task {self.key!r}{operation}{of_run}"
        cause = self.error.text
        if is_name_of(self.error.type, TaskFailed):
            deep = f", {self.error.depth} tasks deep" if self.error.depth > NAMED_DEPTH else ""
            return f"{subject} failed{deep}: {cause}"
        if self.kind == "unknown_outcome":
            return f"{subject} may have taken effect and was not repeated: {cause}"
        if self.kind == "output":
            return f"{subject} succeeded, but its result cannot be used: {cause}"
        if self.kind == "crashed":
            return f"{subject} is not tried again, as it may be what ends its process: {cause}"
        times = "attempt" if self.error.attempts == 1 else "attempts"
        return f"{subject} failed after {self.error.attempts} {times}: {cause}"


_ADVICE: Mapping[FailureKind, str] = {
    "unknown_outcome": (
        "If it took no effect, `integrate resume RUN --repeat KEY` repeats it; if it did, "
        "`integrate resume RUN --done KEY` goes on. Where repeating is harmless, pass "
        'TaskOptions(repeat="safe").'
    ),
    "output": (
        "TaskFailed.answer has the answer, if the SDK keeps it; `integrate resume RUN --done KEY "
        "--output FILE` goes on with another output."
    ),
    "crashed": "Once that is fixed, `integrate resume RUN` tries it again.",
}


def type_name(kind: type[BaseException]) -> str:
    """Return an exception class's qualified name, as ``ErrorRecord.type`` has it.

    A public class of the runtime is named after the package that exports it.
    """
    if kind.__module__.startswith("integrate_runtime."):
        for package in accumulate(kind.__module__.split("."), "{}.{}".format):
            if kind.__qualname__ in getattr(sys.modules[package], "__all__", ()):
                return f"{package}.{kind.__qualname__}"
    return _defined_name(kind)


def is_name_of(name: str, kind: type[BaseException]) -> bool:
    """Return whether an ``ErrorRecord.type`` names an exception class.

    Earlier journals name the runtime's own classes after the private modules that define them.
    """
    return name in (type_name(kind), _defined_name(kind))


def _defined_name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
