"""Context of a run: its facts, and time, random numbers and races that replay in the same way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar, overload
from uuid import UUID

from integrate_runtime.base.arguments import as_timedelta, check_moment
from integrate_runtime.base.call_sites import CallSite, find_call_site
from integrate_runtime.tasks.keys import normalise_key

from .approvals import ApprovalRequest, ask
from .context_work import ContextWork, context_request
from .event_work import event_request
from .races import Winner, limit, race

if TYPE_CHECKING:
    from logging import Logger, LoggerAdapter

    from integrate_runtime.base.types import Duration, TaskKey
    from integrate_runtime.tasks.request import TaskRunner

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RunContext:
    """Context of one execution of a run.

    The values of its methods are journaled under keys, which they share with the tasks of the same
    parent: a replay returns the same values.

    Attributes:
        run_id: The run's id.
        job_id: The job's id.
        job_version: The job's version.
        attempt: Number of this execution of the run, from 1.
        started_at: Time of the run's first start, in UTC.
        logger: Logger whose lines are written to ``integrate_runtime.runs`` and kept with the run,
            without secrets. A line that an earlier execution logged is not logged again on a
            replay.
    """

    run_id: str
    job_id: str
    job_version: str
    attempt: int
    started_at: datetime
    logger: LoggerAdapter[Logger]
    _runner: TaskRunner = field(repr=False)

    def now(self, key: TaskKey) -> Coroutine[object, object, datetime]:
        """Return the current time in UTC; on a replay, the time of the first call."""
        return self._record(key, ContextWork("now"), find_call_site())

    def random(self, key: TaskKey) -> Coroutine[object, object, float]:
        """Return a random number in [0, 1)."""
        return self._record(key, ContextWork("random"), find_call_site())

    def uuid(self, key: TaskKey) -> Coroutine[object, object, UUID]:
        """Return a random UUID."""
        return self._record(key, ContextWork("uuid"), find_call_site())

    def sleep(self, key: TaskKey, delay: Duration) -> Coroutine[object, object, None]:
        """Wait for a time; a replay waits only for the rest of it.

        Args:
            key: Key of the wait.
            delay: Time in seconds or as a timedelta.

        Raises:
            InvalidArgument: If the delay is no duration.
        """
        wait = ContextWork("sleep", {"delay": as_timedelta(delay, "delay")})
        return self._record(key, wait, find_call_site())

    def wait_until(self, key: TaskKey, moment: datetime) -> Coroutine[object, object, None]:
        """Wait until a moment; a replay waits until the moment of the first call.

        Raises:
            InvalidArgument: If the moment is not a datetime with a timezone.
        """
        # Checked here and not in the task, so that the caller's line is in the traceback.
        check_moment(moment, "moment")
        return self._record(key, ContextWork("wait_until", {"moment": moment}), find_call_site())

    def first(
        self, key: TaskKey, /, **branches: Awaitable[T] | Callable[[], Awaitable[T]]
    ) -> Coroutine[object, object, Winner[T]]:
        """Return the name and the value of the branch that ends first, and cancel the others.

            winner = await ctx.first(
                "answer",
                reply=io.run_task("ask", ask),
                nothing=ctx.sleep("patience", timedelta(hours=1)),
            )

        The winner's name is journaled. A replay awaits the winner alone and begins no other branch.
        If the winner ends with an exception, it is raised. A branch that was cancelled by itself
        has lost.

        Args:
            key: Key of the race.
            branches: Awaitables by name, or functions that return one. Of branches that end at the
                same time, the one named first wins.

        Raises:
            InvalidArgument: If there are no branches.
            NoWinner: If all branches were cancelled by themselves.
            TaskChanged: If the job no longer has the branch that won in an earlier execution.
        """
        return race(self._runner, normalise_key(key), find_call_site(), branches)

    def timeout(
        self,
        key: TaskKey,
        delay: Duration,
        awaitable: Awaitable[T] | Callable[[], Awaitable[T]],
    ) -> Coroutine[object, object, T]:
        """Return the value of an awaitable, or cancel it after a time.

            label = await ctx.timeout("soon", 30, io.run_task("print", print_label))

        The deadline and the outcome are journaled: another execution waits only for the rest of the
        time, and a replay ends in the same way, without waiting.

        Args:
            key: Key of the timeout.
            delay: Time in seconds or as a timedelta.
            awaitable: Awaitable, or a function that returns one.

        Raises:
            InvalidArgument: If the delay is no duration.
            TimeoutError: If the awaitable did not end in time, now or in an earlier execution.
        """
        return limit(self._runner, normalise_key(key), find_call_site(), delay, awaitable)

    @overload
    def wait_for_event(
        self,
        name: TaskKey,
        kind: type[T],
        /,
        *,
        timeout: Duration | None = None,
        key: TaskKey | None = None,
    ) -> Coroutine[object, object, T]: ...

    @overload
    def wait_for_event(
        self,
        name: TaskKey,
        kind: object = Any,
        /,
        *,
        timeout: Duration | None = None,
        key: TaskKey | None = None,
    ) -> Coroutine[object, object, Any]: ...

    def wait_for_event(
        self,
        name: TaskKey,
        kind: object = Any,
        /,
        *,
        timeout: Duration | None = None,
        key: TaskKey | None = None,
    ) -> Coroutine[object, object, Any]:
        """Wait for an event that is sent to the run, and return its payload.

            approval = await ctx.wait_for_event("approved", Approval, timeout=timedelta(days=2))

        Each wait takes the oldest event of its name that no other wait has taken, also one that was
        sent before. An event whose payload does not fit the type is rejected, and the wait goes on.
        A wait that is cancelled, as the branch of ``first`` that loses, takes no event.

        Args:
            name: Name of the event.
            kind: Type of its payload, such as a pydantic model, a dataclass or ``int | None``.
            timeout: Time until the wait ends without an event, in seconds or as a timedelta. An
                event that comes later is left to the next wait.
            key: Key of the wait; by default the event's name.

        Raises:
            InvalidEvent: If the name is none, or the event was received in an earlier execution
                and its payload does not fit the type any more.
            InvalidArgument: If the type is none that pydantic can validate, or the timeout is no
                duration.
            TimeoutError: If no event came in time, now or in an earlier execution.
        """
        return self._runner.run_task(event_request(name, kind, timeout, key, find_call_site()))

    def approval(
        self, key: TaskKey, *, title: str | None = None, description: str | None = None
    ) -> Coroutine[object, object, ApprovalRequest]:
        """Ask for an approval, by a link or a command that the job sends to a person.

            request = await ctx.approval("release", title="Release v7")
            await io.slack.chat_postMessage("ask", channel="#ops", text=f"v7? {request.url}")
            approval = await request.wait(timeout=timedelta(days=2))

        Args:
            key: Key of the request.
            title: Title, for people.
            description: What is to be approved, for people.
        """
        return ask(
            self._runner, self.run_id, normalise_key(key), title, description, find_call_site()
        )

    def _record(
        self, key: TaskKey, work: ContextWork, call_site: CallSite
    ) -> Coroutine[Any, Any, Any]:
        return self._runner.run_task(context_request(normalise_key(key), work, call_site))
