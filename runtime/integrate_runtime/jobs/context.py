"""``RunContext``: facts about the current run, and journaled time, randomness and sleep."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID

from integrate_runtime.base.call_sites import CallSite, find_call_site
from integrate_runtime.tasks.keys import normalise_key
from integrate_runtime.tasks.options import Retry, TaskOptions
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import ClientlessWork

if TYPE_CHECKING:
    from logging import Logger, LoggerAdapter

    from integrate_runtime.base.clock import Clock
    from integrate_runtime.base.types import TaskKey
    from integrate_runtime.tasks.request import TaskRunner


@dataclass(frozen=True, slots=True)
class RunContext:
    """The current execution of a run.

    Its methods are tasks: they take a key, which must be unique among the tasks of the same parent,
    and return the journaled value on every replay.

    Attributes:
        run_id: The run id.
        job_id: The job's id.
        job_version: The job's version.
        attempt: Number of this execution of the run, from 1.
        started_at: Time of the run's first start, in UTC.
        logger: Logger that adds the run id to its records.
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
        """Return the time of the first call with this key, in UTC."""
        return self._keep(key, "Now", self._clock.now, find_call_site())

    def random(self, key: TaskKey) -> Coroutine[object, object, float]:
        """Return a random number from 0 up to, but not including, 1."""
        return self._keep(key, "Random", self._clock.rng.random, find_call_site())

    def uuid(self, key: TaskKey) -> Coroutine[object, object, UUID]:
        """Return a random UUID (version 4)."""
        rng: Random = self._clock.rng
        return self._keep(
            key, "UUID", lambda: UUID(int=rng.getrandbits(128), version=4), find_call_site()
        )

    def sleep(self, key: TaskKey, delay: timedelta) -> Coroutine[object, object, None]:
        """Sleep for ``delay`` from the first call with this key; a replay sleeps for the rest."""
        return self._wait(key, lambda: self._clock.now() + delay, find_call_site())

    def wait_until(self, key: TaskKey, moment: datetime) -> Coroutine[object, object, None]:
        """Sleep until a moment; a replay keeps the moment of the first call with this key.

        Raises:
            ValueError: If the moment has no timezone.
        """
        if moment.tzinfo is None:
            raise ValueError("wait_until needs a timezone, such as datetime.now(timezone.utc).")
        return self._wait(key, lambda: moment, find_call_site())

    async def _wait(
        self, key: TaskKey, deadline: Callable[[], datetime], call_site: CallSite
    ) -> None:
        await self._clock.sleep_until(await self._keep(key, "Wait", deadline, call_site))

    def _keep(
        self, key: TaskKey, name: str, make: Callable[[], Any], call_site: CallSite
    ) -> Coroutine[Any, Any, Any]:
        request = TaskRequest(
            key=normalise_key(key),
            work=ClientlessWork(lambda task, io: make()),
            options=TaskOptions(name=name, retry=Retry(limit=1), repeat="safe"),
            hooks=(),
            call_site=call_site,
            io=None,
        )
        return self._runner.run_task(request)
