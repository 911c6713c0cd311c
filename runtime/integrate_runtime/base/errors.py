"""What goes wrong, as a caller sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Key

    from .call_sites import CallSite
    from .types import Json

NAMED_DEPTH = 3
"""A message names the innermost of tasks that failed one in another, and counts the others."""

FailureKind: TypeAlias = Literal["failed", "unknown_outcome", "output"]


class IntegrationError(Exception):
    """The program uses the runtime wrongly; the message says what to do.

    It is never retried, never journaled and never wrapped in ``TaskFailed``: once the program or
    its surroundings are mended, the same run goes on.
    """


class MissingCredential(IntegrationError):
    """An integration has no usable value for a credential that its client needs.

    Attributes:
        integration: The integration's id.
        credential: The credential's name, such as ``api_key``.
        variable: The environment variable that is read for it, or would be; None for none.
        problem: Why there is no value, and what to do; never a credential.
    """

    def __init__(
        self, integration: str, credential: str, variable: str | None, problem: str
    ) -> None:
        super().__init__(integration, credential, variable, problem)
        self.integration = integration
        self.credential = credential
        self.variable = variable
        self.problem = problem

    def __str__(self) -> str:
        return (
            f"The integration {self.integration!r} has no credential {self.credential!r}: "
            f"{self.problem}"
        )


class DuplicateTaskKey(IntegrationError):
    """Two tasks under one parent have the same key in one execution.

    Attributes:
        key: The key.
        first: Where the first task with it was called.
        second: Where the second one was.
    """

    def __init__(self, key: Key, first: CallSite, second: CallSite) -> None:
        super().__init__(key, first, second)
        self.key = key
        self.first = first
        self.second = second

    def __str__(self) -> str:
        return (
            f"The task key {self.key!r} is used twice: at {self.first} and again at "
            f'{self.second}. Give each task its own key; in a loop, add the index: ["key", index].'
        )


class RunConflict(IntegrationError):
    """The run id already belongs to another job or to another payload."""


class TaskChanged(IntegrationError):
    """A task is called with something else than when its run was begun, and its job forbids it."""


class RunCancelled(Exception):
    """A run was cancelled for good; ``engine.resume`` goes on with it nonetheless.

    Attributes:
        run_id: The run.
    """

    def __init__(self, run_id: str) -> None:
        super().__init__(run_id)
        self.run_id = run_id

    def __str__(self) -> str:
        return f"The run {self.run_id!r} was cancelled."


class RunFailed(Exception):
    """A run that another process executes failed; the original error stayed there.

    Attributes:
        run_id: The run.
        error: What its job raised.
    """

    def __init__(self, run_id: str, error: ErrorRecord) -> None:
        super().__init__(run_id, error)
        self.run_id = run_id
        self.error = error

    def __str__(self) -> str:
        return f"The run {self.run_id!r} failed: {self.error.type}: {self.error.message}"


class InvalidPage(IntegrationError):
    """A part of a list is asked for with a limit or a cursor that cannot be."""


class JournalError(IntegrationError):
    """A journal cannot be used: the message says which file, why, and what to do."""


class JournalTampered(JournalError):
    """A text in a journal was changed after it was written, or comes from another place.

    Attributes:
        run_id: Run that the text is of.
        path: Path of its task; ``()`` for a text of the run itself.
    """

    def __init__(self, described: str, run_id: str, path: tuple[Key, ...] = ()) -> None:
        super().__init__(described, run_id, path)
        self.run_id = run_id
        self.path = path

    def __str__(self) -> str:
        return (
            f"The journal was changed from outside: {self.args[0]} is not what was written there. "
            "Restore the row from a copy; the run goes on once it is right again."
        )


class MissingKey(JournalError):
    """A journal was written under a key that is not at hand.

    Attributes:
        key_id: Id of the missing key.
    """

    def __init__(self, described: str, key_id: str, origin: str) -> None:
        super().__init__(described, key_id, origin)
        self.key_id = key_id

    def __str__(self) -> str:
        return (
            f"The journal holds {self.args[0]}, which was written under the key {self.key_id}; "
            f"that key is not among those of {self.args[2]}. Restore the key file, or add the key, "
            "as in INTEGRATE_KEY=new,old."
        )


class UnsafeFileError(JournalError):
    """A journal, its key or its lock is a link, or someone else may have written or read it."""


@dataclass(frozen=True, slots=True)
class ErrorRecord:
    """An error as the journal keeps it, redacted.

    Attributes:
        type: The exception's qualified name, such as ``githubkit.exception.RequestFailed``.
        message: What happened, in a line or a few.
        status: HTTP status, where there was an answer.
        headers: Its headers, names in lower case.
        body: Its body: parsed JSON, else text.
        attempts: How many attempts had been made when it was recorded.
        depth: How many tasks failed, one nested in another, where the error is a ``TaskFailed``.
    """

    type: str
    message: str
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Json = None
    attempts: int = 1
    depth: int = 0


class TaskFailed(Exception):
    """A task failed for good; ``__cause__`` is the original error the first time.

    Attributes:
        key: The task's key within its parent.
        error: The original error's record.
        kind: ``failed``; ``unknown_outcome`` when it may have taken effect and must not be
            repeated blindly, or a task nested in it; ``output`` when it succeeded but its result
            cannot be stored or read.
    """

    def __init__(self, key: Key, error: ErrorRecord, kind: FailureKind = "failed") -> None:
        super().__init__(key, error, kind)
        self.key = key
        self.error = error
        self.kind: FailureKind = kind

    def __str__(self) -> str:
        if self.error.type == type_name(TaskFailed):
            deep = f", {self.error.depth} tasks deep" if self.error.depth > NAMED_DEPTH else ""
            return f"Task {self.key!r} failed{deep}: {self.error.message}"
        cause = f"{self.error.type}: {self.error.message}"
        if self.kind == "unknown_outcome":
            return (
                f"Task {self.key!r} may have taken effect and was not repeated: {cause}. Where "
                'repeating is harmless, pass TaskOptions(repeat="safe").'
            )
        if self.kind == "output":
            return f"Task {self.key!r} succeeded, but its result cannot be used: {cause}"
        times = "attempt" if self.error.attempts == 1 else "attempts"
        return f"Task {self.key!r} failed after {self.error.attempts} {times}: {cause}"


def type_name(kind: type[BaseException]) -> str:
    """How an error's record names its type."""
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
