"""Branches of a race; a losing branch gives back the events that it received."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeAlias

GiveBack: TypeAlias = Callable[[], Awaitable[None]]


class RaceBranch:
    """Branch of a race.

    An event is given back if the branch received it and made no further call: then nothing depends
    on it.

    Args:
        outer: Branch of another race in which this race takes place, if any.
    """

    def __init__(self, outer: RaceBranch | None) -> None:
        self._outer = outer
        self._received: list[GiveBack] = []

    def receive(self, give_back: GiveBack) -> None:
        """Note that the branch has received an event, and how it is given back."""
        self._received.append(give_back)

    def go_on(self) -> None:
        """Note that the branch makes a call, which may depend on the events that it received."""
        self._received.clear()
        if self._outer is not None:
            self._outer.go_on()

    async def lose(self) -> None:
        """Give the received events back."""
        for give_back in self._received:
            await give_back()


_current: ContextVar[RaceBranch | None] = ContextVar("integrate_runtime.race_branch", default=None)


def current_branch() -> RaceBranch | None:
    """Return the branch that the caller is in, if it is in one."""
    return _current.get()


@contextmanager
def in_branch(branch: RaceBranch | None) -> Generator[None]:
    """Make a branch the current one; None in the function of a task, whose calls belong to it."""
    token = _current.set(branch)
    try:
        yield
    finally:
        _current.reset(token)
