"""Context of a run: its facts, and time, random numbers and races that replay in the same way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload
from uuid import UUID

from integrate_runtime.base.arguments import as_timedelta, check_moment, duration_in_words
from integrate_runtime.base.call_sites import CallSite, find_call_site
from integrate_runtime.tasks.keys import missing_key, normalise_key

from .approvals import ApprovalRequest, ask
from .children import ChildWork, child_request
from .context_work import ContextWork, context_request
from .event_work import event_request
from .parallel import check_limit, item_requests, run_items
from .polling import poll
from .races import Winner, race
from .races import limit as limit_time

if TYPE_CHECKING:
    from logging import Logger, LoggerAdapter

    from integrate_runtime.base.types import Duration, TaskKey
    from integrate_runtime.tasks.request import TaskRunner

    from .job import Job

T = TypeVar("T")
ItemT = TypeVar("ItemT")
PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")

_NO_CONNECTIONS: Mapping[str, str] = MappingProxyType({})


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
    _io: Any = field(default=None, repr=False)

    def now(self, key: TaskKey) -> Coroutine[object, object, datetime]:
        """Return the current time in UTC; on a replay, the time of the first call."""
        return self._record(key, ContextWork("now"), find_call_site())

    def random(self, key: TaskKey) -> Coroutine[object, object, float]:
        """Return a random number in [0, 1)."""
        return self._record(key, ContextWork("random"), find_call_site())

    def uuid(self, key: TaskKey) -> Coroutine[object, object, UUID]:
        """Return a random UUID."""
        return self._record(key, ContextWork("uuid"), find_call_site())

    def sleep(
        self,
        key: TaskKey,
        delay: Duration | None = None,
        *,
        days: float | None = None,
        hours: float | None = None,
        minutes: float | None = None,
        seconds: float | None = None,
    ) -> Coroutine[object, object, None]:
        """Wait for a time; a replay waits only for the rest of it.

            await ctx.sleep("a day and a half", days=1, hours=12)

        Args:
            key: Key of the wait.
            delay: Time in seconds or as a timedelta, unless it is given in words.
            days: Number of days.
            hours: Number of hours.
            minutes: Number of minutes.
            seconds: Number of seconds.

        Raises:
            InvalidTaskKey: If the duration is passed in place of the key.
            InvalidArgument: If this is no duration, or none at all.
        """
        if isinstance(cast("object", key), int | float | timedelta):
            raise missing_key(f"sleep() has {key!r} in place of its key", "sleep", key)
        words = {"days": days, "hours": hours, "minutes": minutes, "seconds": seconds}
        wait = ContextWork("sleep", {"delay": duration_in_words(delay, words, "delay")})
        return self._record(key, wait, find_call_site())

    def wait_until(self, key: TaskKey, moment: datetime) -> Coroutine[object, object, None]:
        """Wait until a moment; a replay waits until the moment of the first call.

        Raises:
            InvalidArgument: If the moment is not a datetime with a timezone.
        """
        # Checked here and not in the task, so that the caller's line is in the traceback.
        check_moment(moment, "moment")
        return self._record(key, ContextWork("wait_until", {"moment": moment}), find_call_site())

    def run(
        self,
        key: TaskKey,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        connections: Mapping[str, str] = _NO_CONNECTIONS,
        run_id: str | None = None,
    ) -> Coroutine[object, object, ResultT]:
        """Run another job as a child run, and return its result.

            report = await ctx.run("report", write_report, ReportInput(month=7))

        The child is a run of its own, which its parent executes: it needs no slot of ``serve``, is
        interrupted and cancelled with its parent, and goes on with it. A call that is abandoned,
        such as a branch that loses a race, cancels its child. ``resume`` of the parent also tries
        the failed tasks of the child again; decisions about tasks in doubt are made under the
        child's own id.

        Args:
            key: Key of the task that waits for the child.
            job: Job of the child.
            payload: Input of the child. The first one counts: a child that an earlier execution
                began goes on with it.
            connections: Connection keys by integration that replace the parent's.
            run_id: Id of the child; by default one that is derived from the parent's id and the
                key, such as ``release-7/report``.

        Raises:
            TaskFailed: If the child failed or was cancelled.
            InvalidArgument: If the job is none.
            RunConflict: If the id belongs to another run.
        """
        work = ChildWork(job, payload, connections, run_id)
        request = child_request(normalise_key(key), work, find_call_site())
        result: Coroutine[object, object, ResultT] = self._runner.run_task(request)
        return result

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
        return limit_time(self._runner, normalise_key(key), find_call_site(), delay, awaitable)

    def parallel(
        self,
        key: TaskKey,
        items: Iterable[ItemT],
        function: Callable[[ItemT, Any], Awaitable[T]],
        *,
        limit: int = 8,
        key_of: Callable[[ItemT], str | int] | None = None,
    ) -> Coroutine[object, object, list[T]]:
        """Run a task for each item, a limited number at once, and return the results in order.

            async def label(number: int, io: Tools) -> str:
                issue = await io.github.issues.get("get", "acme", "web", number)
                ...

            labels = await ctx.parallel("labels", numbers, label, limit=4)

        The task of an item has the key ``[key, item]``, so that the items may be reordered, removed
        and added between executions: those that are finished are not executed again. The tasks that
        the function calls are nested in it, so that their keys may be the same for all items. After
        an interruption the function starts again from its beginning, as a job does.

        An item that fails does not stop the others.

        Args:
            key: Key of the collection.
            items: The items.
            function: Function that is called with an item and this run's IO, and that may call a
                ``@task``. Its result must be one that can be stored.
            limit: Maximum number of items at once.
            key_of: Function from an item to its key. Without it, the items are their own keys.

        Raises:
            ExceptionGroup: If items failed, with the ``TaskFailed`` of each.
            InvalidArgument: If an argument cannot be used, or several items have the same key.
        """
        prefix, most = normalise_key(key), check_limit(limit)
        requests = item_requests(prefix, items, function, key_of, find_call_site(), self._io)
        return run_items(self._runner, prefix, requests, most)

    def poll(
        self,
        key: TaskKey,
        look: Callable[[TaskKey], Awaitable[T]],
        *,
        until: Callable[[T], bool],
        every: Duration,
        timeout: Duration | None = None,
    ) -> Coroutine[object, object, T]:
        """Call a method repeatedly until its result is as wanted, and return that result.

            file = await ctx.poll(
                "processed",
                partial(io.openai.files.retrieve, file_id=upload.id),
                until=lambda file: file.status == "processed",
                every=5,
            )

        Each look is a task, and so is each wait, which survives a restart.

        Args:
            key: Key from which those of the tasks are derived: ``[key, "look", 1]`` is the first.
            look: Method that is called with a key; for a ``@task``, a function that passes the key
                on: ``lambda key: charge(key, io, order=order)``.
            until: Condition for a result. It is asked again about the results of earlier
                executions, so it must depend on nothing else.
            every: Time from the end of a look to the next one, in seconds or as a timedelta.
            timeout: Time for all of it, in seconds or as a timedelta.

        Raises:
            InvalidArgument: If a duration is none.
            TimeoutError: If the result is not as wanted in time, now or in an earlier execution.
        """
        prefix, call_site = normalise_key(key), find_call_site()
        looks = poll(self._runner, prefix, call_site, look, until, as_timedelta(every, "every"))
        if timeout is None:
            return looks
        return limit_time(self._runner, prefix, call_site, timeout, looks)

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
