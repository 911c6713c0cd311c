"""Context of a run: its facts, and a clock and randomness that replay the same values."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast
from uuid import UUID

from integrate_runtime.base.call_sites import CallSite, find_call_site
from integrate_runtime.base.clock import current_clock
from integrate_runtime.tasks.keys import normalise_key
from integrate_runtime.tasks.options import Retry, TaskOptions
from integrate_runtime.tasks.request import TaskRequest

if TYPE_CHECKING:
    from logging import Logger, LoggerAdapter

    from integrate_runtime.base.clock import Clock
    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.request import TaskRunner
    from integrate_runtime.tasks.task import Task

ContextCall: TypeAlias = Literal["now", "random", "uuid", "sleep", "wait_until"]
"""Name of a method of ``RunContext`` whose value is journaled."""

_TITLES: Mapping[ContextCall, str] = {
    "now": "Now",
    "random": "Random",
    "uuid": "UUID",
    "sleep": "Wait",
    "wait_until": "Wait",
}
_NO_ARGUMENTS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ContextWork:
    """Work of a context call, as data: an engine can carry it to another process.

    Attributes:
        call: The method's name.
        call_arguments: The method's arguments by name: ``delay`` or ``moment``.
    """

    call: ContextCall
    call_arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    operation: None = field(default=None, init=False)
    namespace: None = field(default=None, init=False)
    callback: None = field(default=None, init=False)

    @property
    def arguments(self) -> Mapping[str, object]:
        """Return no arguments: they are neither shown nor part of the fingerprint.

        The deadline that was computed first counts, whatever an edited job asks for later.
        """
        return _NO_ARGUMENTS

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Return no arguments; see ``arguments``."""
        return _NO_ARGUMENTS

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Return the value to journal; of ``sleep`` and ``wait_until`` it is the deadline."""
        clock = current_clock()
        match self.call:
            case "now":
                return clock.now()
            case "random":
                return clock.rng.random()
            case "uuid":
                return UUID(int=clock.rng.getrandbits(128), version=4)
            case "sleep":
                return clock.now() + cast("timedelta", self.call_arguments["delay"])
            case "wait_until":
                return self.call_arguments["moment"]


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
        logger: Logger whose records carry the run's id.
    """

    run_id: str
    job_id: str
    job_version: str
    attempt: int
    started_at: datetime
    logger: LoggerAdapter[Logger]
    _runner: TaskRunner = field(repr=False)
    _clock: Clock = field(repr=False)

    def now(self, key: TaskKey) -> Coroutine[object, object, datetime]:
        """Return the current time in UTC; on a replay, the time of the first call."""
        return self._record(key, ContextWork("now"), find_call_site())

    def random(self, key: TaskKey) -> Coroutine[object, object, float]:
        """Return a random number in [0, 1)."""
        return self._record(key, ContextWork("random"), find_call_site())

    def uuid(self, key: TaskKey) -> Coroutine[object, object, UUID]:
        """Return a random UUID."""
        return self._record(key, ContextWork("uuid"), find_call_site())

    def sleep(self, key: TaskKey, delay: timedelta) -> Coroutine[object, object, None]:
        """Wait for a time; a replay waits only for the rest of it."""
        return self._wait(key, ContextWork("sleep", {"delay": delay}), find_call_site())

    def wait_until(self, key: TaskKey, moment: datetime) -> Coroutine[object, object, None]:
        """Wait until a moment; a replay waits until the moment of the first call.

        Raises:
            ValueError: If the moment has no timezone.
        """
        # Checked here and not in the task, so that the caller's line is in the traceback.
        if moment.tzinfo is None:
            raise ValueError("wait_until needs a timezone, such as datetime.now(timezone.utc).")
        return self._wait(key, ContextWork("wait_until", {"moment": moment}), find_call_site())

    async def _wait(self, key: TaskKey, work: ContextWork, call_site: CallSite) -> None:
        # Only computing the deadline is a task: the wait itself is repeated by each execution.
        await self._clock.sleep_until(await self._record(key, work, call_site))

    def _record(
        self, key: TaskKey, work: ContextWork, call_site: CallSite
    ) -> Coroutine[Any, Any, Any]:
        request = TaskRequest(
            key=normalise_key(key),
            work=work,
            options=TaskOptions(name=_TITLES[work.call], retry=Retry(limit=1), repeat="safe"),
            hooks=(),
            call_site=call_site,
            io=None,
        )
        return self._runner.run_task(request)
