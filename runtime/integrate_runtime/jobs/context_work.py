"""Work of the calls of ``RunContext``, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast
from uuid import UUID

from integrate_runtime.base.arguments import invalid
from integrate_runtime.base.clock import current_clock
from integrate_runtime.tasks.keys import encode_path
from integrate_runtime.tasks.options import Retry, TaskOptions
from integrate_runtime.tasks.properties import Property
from integrate_runtime.tasks.request import TaskRequest

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key
    from integrate_runtime.tasks.task import Task

ContextCall: TypeAlias = Literal[
    "now",
    "random",
    "uuid",
    "sleep",
    "wait_until",
    "first",
    "timeout",
    "timeout_outcome",
    "approval",
]
"""Name of a method of ``RunContext`` whose value is journaled."""

_TITLES: Mapping[ContextCall, str] = {
    "now": "Now",
    "random": "Random",
    "uuid": "UUID",
    "sleep": "Wait",
    "wait_until": "Wait",
    "first": "First",
    "timeout": "Timeout",
    "timeout_outcome": "Timeout outcome",
    "approval": "Approval",
}
_TOKEN_BITS = 256
_NO_ARGUMENTS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ContextWork:
    """Work of a context call, as data: an engine can carry it to another process.

    Attributes:
        call: The method's name.
        call_arguments: The method's arguments by name: ``delay`` or ``moment``; of a race or
            a timeout its ``outcome``, which a replay leaves out; of an approval the address of the
            ``dashboard``.
    """

    call: ContextCall
    call_arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    operation: None = field(default=None, init=False)
    namespace: None = field(default=None, init=False)
    callback: None = field(default=None, init=False)

    @property
    def arguments(self) -> Mapping[str, object]:
        """Nothing: the arguments are neither shown nor part of the fingerprint.

        The deadline that was computed first counts, whatever an edited job asks for later.
        """
        return _NO_ARGUMENTS

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """Nothing, as ``arguments``."""
        return _NO_ARGUMENTS

    @property
    def is_wait(self) -> bool:
        """Whether the caller waits until the moment that is journaled."""
        return self.call in ("sleep", "wait_until")

    def wait_reason(self, key: Key) -> str:
        """Return what a caller that sleeps under a key waits for, for people."""
        return f"{self.call} {key!r}"

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Return the value to journal: the deadline for a wait or a timeout."""
        clock = current_clock()
        match self.call:
            case "now":
                return clock.now()
            case "random":
                return clock.rng.random()
            case "uuid":
                return UUID(int=clock.rng.getrandbits(128), version=4)
            case "sleep" | "timeout":
                return end_of(clock.now(), cast("timedelta", self.call_arguments["delay"]))
            case "wait_until":
                return self.call_arguments["moment"]
            case "first" | "timeout_outcome":
                return self.call_arguments["outcome"]
            case "approval":
                dashboard = self.call_arguments["dashboard"]
                token = f"{clock.rng.getrandbits(_TOKEN_BITS):0{_TOKEN_BITS // 4}x}"
                return {"token": token, "dashboard": dashboard, "path": encode_path(task.path)}


def end_of(start: datetime, delay: timedelta) -> datetime:
    """Return the end of a duration.

    Raises:
        InvalidArgument: If it is after the year 9999.
    """
    try:
        return start + delay
    except OverflowError:
        raise invalid("delay", delay, "a duration that ends before the year 10000") from None


def context_request(
    key: Key,
    work: ContextWork,
    call_site: CallSite,
    *properties: Property,
    title: str | None = None,
) -> TaskRequest:
    """Return the request of a context call.

    Args:
        key: Key of the call.
        work: Work of the call.
        call_site: Where it was called.
        properties: Properties for display.
        title: Title for display; by default that of all calls of its kind.
    """
    return TaskRequest(
        key=key,
        work=work,
        options=TaskOptions(
            name=title or _TITLES[work.call],
            properties=properties,
            retry=Retry(limit=1),
            repeat="safe",
        ),
        hooks=(),
        call_site=call_site,
        io=None,
    )
