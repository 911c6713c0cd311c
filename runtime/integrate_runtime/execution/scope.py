"""Which task is the parent of the tasks that are called now."""

from __future__ import annotations

from contextvars import ContextVar, Token
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import DuplicateTaskKey, OutOfScope

if TYPE_CHECKING:
    from types import TracebackType

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key, Path


class Scope:
    """One execution of a job, or one attempt at a task: where the keys of its children are taken.

    Entering it makes it the present scope, in asyncio tasks that are created within it too.

    It remembers no keys of tasks that it began, as there may be many: the journal has them, and
    their numbers tell that they are of this scope.

    Args:
        execution: The execution of the run.
        path: The task's path; ``()`` for the job's.
        task: The task's number in the journal.
        first: The number of the first task that can begin in this scope.
        is_first: Whether no earlier execution or attempt can have left a task under it.
    """

    def __init__(
        self, execution: object, path: Path, task: int, first: int, *, is_first: bool
    ) -> None:
        self.execution = execution
        self.task = task
        self.is_first = is_first
        self._path = path
        self._first = first
        self._going_on: dict[Key, CallSite] = {}
        self._replayed: dict[int, CallSite] = {}
        self._ended = False
        self._token: Token[Scope | None] | None = None

    def claim(self, key: Key, call_site: CallSite) -> Path:
        """Take a key until it is released and give the path of the task that it names.

        Raises:
            DuplicateTaskKey: a task with it is going on in this scope.
            IntegrationError: the scope has ended.
        """
        if self._ended:
            raise OutOfScope(
                f"The task {key!r} at {call_site} was called after the function that it belongs to "
                "had returned: await tasks inside it.",
                key,
            )
        if key in self._going_on:
            raise DuplicateTaskKey(key, self._going_on[key], call_site)
        self._going_on[key] = call_site
        return (*self._path, key)

    def take_over(self, task: int, call_site: CallSite, *, again: bool = False) -> bool:
        """Go on with a task that the journal has from before this scope.

        Args:
            task: The task's number in the journal.
            call_site: Where it is called.
            again: It may also be from this scope.

        Returns:
            False when it is not from before, or was taken over already.
        """
        if again:
            self._replayed.setdefault(task, call_site)
            return True
        if task >= self._first or task in self._replayed:
            return False
        self._replayed[task] = call_site
        return True

    def call_site(self, task: int) -> CallSite | None:
        """Where a task was called that was taken over."""
        return self._replayed.get(task)

    def release(self, key: Key) -> None:
        """The task is over, and the journal knows it."""
        del self._going_on[key]

    def __enter__(self) -> Scope:
        self._token = _present.set(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._ended = True
        if self._token is not None:
            _present.reset(self._token)


_present: ContextVar[Scope | None] = ContextVar("integrate_runtime.scope", default=None)


def present_scope(execution: object) -> Scope:
    """The scope of a run's execution that the caller is in.

    Raises:
        IntegrationError: the caller is in none of this execution.
    """
    scope = _present.get()
    if scope is None or scope.execution is not execution:
        raise OutOfScope(
            "This io belongs to a run that the caller is not part of: use the io of the job "
            "function or callback at hand."
        )
    return scope
