"""Scopes of task keys: the parent of a called task."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import DuplicateTaskKey, OutOfScope

if TYPE_CHECKING:
    from datetime import timedelta
    from types import TracebackType

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key, Path

    from .in_flight import TaskInFlight


class Scope:
    """Scope of one execution of a job, or of one attempt at a task, for the keys of its children.

    Entering it makes it the current scope, also in asyncio tasks that are created inside it.

    The first scope of a parent keeps nothing of the tasks that it began, as there may be many:
    whatever the journal has under the parent began in it. A later scope keeps their numbers, since
    the journal also has those of earlier scopes, some of which may begin while this one is open.

    Args:
        execution: The run's execution.
        path: The parent's path; ``()`` for the job.
        task: The parent's number in the journal.
        in_flight: The parent, which is being executed; None for the job.
        is_first: Whether no earlier execution or attempt can have left tasks under the parent.

    Attributes:
        abandoned: Encoded keys of the calls that were abandoned since the last call, and when each
            was abandoned. They are journaled when the function goes on with another call, because
            only then does anything depend on them: a function that ends with an error starts again.
    """

    def __init__(
        self,
        execution: object,
        path: Path,
        task: int,
        in_flight: TaskInFlight | None,
        *,
        is_first: bool,
    ) -> None:
        self.execution = execution
        self.task = task
        self.in_flight = in_flight
        self.is_first = is_first
        self._path = path
        self._has_begun_all = False
        self._begun: set[int] = set()
        self._active: dict[Key, CallSite] = {}
        self._callers: dict[Key, asyncio.Task[Any]] = {}
        self._replayed: dict[int, CallSite] = {}
        self._ended = False
        self.abandoned: dict[str, timedelta] = {}
        self._token: Token[Scope | None] | None = None

    @property
    def has_ended(self) -> bool:
        """Whether the function that the scope belongs to has ended."""
        return self._ended

    def reserve(self, key: Key, call_site: CallSite) -> Path:
        """Reserve a key until it is freed, and return the path of its task.

        Raises:
            DuplicateTaskKey: If a task with this key is being executed in this scope.
            OutOfScope: If the scope has ended.
        """
        if self._ended:
            raise OutOfScope(
                f"The task {key!r} at {call_site} was called after the function that it belongs to "
                "had returned: await tasks inside it.",
                key,
            )
        if key in self._active:
            raise DuplicateTaskKey(key, self._active[key], call_site)
        self._active[key] = call_site
        caller = asyncio.current_task()
        if caller is not None:
            self._callers[key] = caller
        return (*self._path, key)

    def free(self, key: Key) -> None:
        """Free a reserved key; from now on the journal tells whether the key is used."""
        del self._active[key]
        self._callers.pop(key, None)

    def has_later_call(self, key: Key) -> bool:
        """Whether a later call than the key's is being executed, and is not cancelled."""
        keys = list(self._active)
        later = keys[keys.index(key) + 1 :]
        return any(not self._callers[other].cancelling() for other in later)

    def began(self, task: int) -> None:
        """Record that a task began in this scope.

        Args:
            task: The task's number in the journal.
        """
        if self.is_first:
            self._has_begun_all = True
        else:
            self._begun.add(task)

    def replay(self, task: int, call_site: CallSite, *, repeatable: bool = False) -> bool:
        """Record that a task in the journal is called in this scope.

        Args:
            task: The task's number in the journal.
            call_site: Where it is called.
            repeatable: Allow any number of calls, also of a task that began in this scope.

        Returns:
            False if the key is a duplicate: the task began in this scope, or was replayed in it.
        """
        if repeatable:
            self._replayed.setdefault(task, call_site)
            return True
        if self._has_begun_all or task in self._begun or task in self._replayed:
            return False
        self._replayed[task] = call_site
        return True

    def call_site(self, task: int) -> CallSite | None:
        """Return where a replayed task was called in this scope."""
        return self._replayed.get(task)

    def __enter__(self) -> Scope:
        self._token = _current.set(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # An asyncio task that outlives the scope still has it in its context: refuse its calls.
        self._ended = True
        if self._token is not None:
            _current.reset(self._token)


_current: ContextVar[Scope | None] = ContextVar("integrate_runtime.scope", default=None)


def current_scope(execution: object) -> Scope:
    """Return the scope of a run's execution that the caller is in.

    Raises:
        OutOfScope: If the caller is not inside this execution.
    """
    scope = _current.get()
    if scope is None or scope.execution is not execution:
        raise OutOfScope(
            "This io belongs to a run that the caller is not part of: use the io of the job "
            "function or callback at hand."
        )
    return scope
