"""Which task is the parent of the tasks that are called now."""

from __future__ import annotations

from contextvars import ContextVar, Token
from typing import TYPE_CHECKING

from integrate_runtime.errors import DuplicateTaskKey, IntegrationError

if TYPE_CHECKING:
    from types import TracebackType

    from integrate_runtime.call_sites import CallSite
    from integrate_runtime.keys import Key, Path


class Scope:
    """One execution of a job, or one attempt at a task: where the keys of its children are taken.

    Entering it makes it the present scope, in asyncio tasks that are created within it too.
    """

    def __init__(self, execution: object, path: Path) -> None:
        self.execution = execution
        self._path = path
        self._taken: dict[Key, CallSite] = {}
        self._ended = False
        self._token: Token[Scope | None] | None = None

    def claim(self, key: Key, call_site: CallSite) -> Path:
        """Take a key and give the path of the task that it names.

        Raises:
            DuplicateTaskKey: it was taken before in this scope.
            IntegrationError: the scope has ended.
        """
        if self._ended:
            raise IntegrationError(
                f"The task {key!r} at {call_site} was called after the function that it belongs to "
                "had returned: await tasks inside it."
            )
        if key in self._taken:
            raise DuplicateTaskKey(key, self._taken[key], call_site)
        self._taken[key] = call_site
        return (*self._path, key)

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
        raise IntegrationError(
            "This io belongs to a run that the caller is not part of: use the io of the job "
            "function or callback at hand."
        )
    return scope
