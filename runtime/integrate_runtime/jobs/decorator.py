"""``@job``, which makes a function a job."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .io import IO
from .job import ChangePolicy, Job

if TYPE_CHECKING:
    from .context import RunContext

PayloadT = TypeVar("PayloadT")
ResultT_co = TypeVar("ResultT_co", covariant=True)
IoT = TypeVar("IoT", bound=IO)


class JobDecorator(Protocol):
    """Decorator that ``job`` returns; it keeps the types of payload and result."""

    def __call__(
        self, function: Callable[[PayloadT, IoT, RunContext], Awaitable[ResultT_co]], /
    ) -> Job[PayloadT, ResultT_co]:
        """Return a job of the function."""
        ...


def job(
    *,
    id: str,
    version: str,
    changed_tasks: ChangePolicy = "warn",
    changed_version: ChangePolicy = "warn",
) -> JobDecorator:
    """Make an asynchronous function a job.

        @job(id="triage", version="1")
        async def triage(title: str, io: Tools, ctx: RunContext) -> int: ...

    Args:
        id: Name of the job, which runs refer to.
        version: Version of the function.
        changed_tasks: Reaction to a replayed task with another operation or other arguments than
            its stored result: ``warn`` in the log and return the stored result, ``accept`` it
            silently, or ``raise`` ``TaskChanged``.
        changed_version: Reaction to an unfinished run of another version: ``warn`` in the log and
            continue with this version, ``accept`` it silently, or ``raise`` ``RunConflict``.

    Returns:
        A decorator for ``async def function(payload, io, ctx)``. The annotation of ``io`` is the
        IO class of which each run gets an instance.
    """
    namespace = _names_around()

    def decorate(
        function: Callable[[PayloadT, IoT, RunContext], Awaitable[ResultT_co]],
    ) -> Job[PayloadT, ResultT_co]:
        return Job(id, version, function, changed_tasks, changed_version, namespace)

    return decorate


def _names_around() -> Mapping[str, Any]:
    """Return the local names around the use of ``@job``."""
    # A job that is defined in a function may be annotated with classes of that function, which
    # get_type_hints cannot find.
    frame = inspect.currentframe()
    for _ in range(2):
        frame = frame.f_back if frame is not None else None
    if frame is None or frame.f_locals is frame.f_globals:
        return {}
    return dict(frame.f_locals)
