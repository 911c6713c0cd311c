"""Gate of a connection: calls pass in the order in which they asked, within its limits."""

from __future__ import annotations

import asyncio
import contextvars
import heapq
from collections import Counter, OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .rate_limits import Block, Hold, LimitReport, RateLimit

if TYPE_CHECKING:
    from integrate_runtime.base.clock import Clock

    from .limits import Limits
    from .source import ClientSource

# Number of connections whose limits are remembered while no call uses them.
_REMEMBERED = 1000
_FIRST = 0
"""Ticket that is lower than all others."""


class Permit:
    """Permission for one call, until it is released.

    Args:
        gate: Gate that gave it.
        operation: Operation of the call; empty for a callback.
        sent_at: Time at which the gate gave it.
        is_hastened: Whether the gate gave it whatever the limits of the API.
    """

    __slots__ = ("_is_released", "gate", "is_hastened", "operation", "sent_at")

    def __init__(
        self, gate: Gate, operation: str, sent_at: datetime, *, is_hastened: bool = False
    ) -> None:
        self.gate = gate
        self.operation = operation
        self.sent_at = sent_at
        self.is_hastened = is_hastened
        self._is_released = False

    def release(self, report: LimitReport | None = None) -> None:
        """End the call; a second time has no effect.

        Args:
            report: What its answer says about limits; None without an answer.
        """
        if not self._is_released:
            self._is_released = True
            self.gate.end_call(self, report)


@dataclass(order=True, slots=True)
class Waiter:
    """A call at the gate.

    Attributes:
        ticket: Number of the call: lower ones pass first.
        operation: Its operation; empty for a callback.
        has_reports: Whether its answer can be read.
        changed: Set when ``permit`` or ``hold`` changes.
        permit: The permission, once the call may be sent.
        hold: The reason for which it is not sent yet.
        has_left: Whether the call is no longer wanted.
        is_hastened: Whether it passes before all others, and whatever the limits of the API.
    """

    ticket: int
    operation: str = field(compare=False)
    has_reports: bool = field(compare=False)
    changed: asyncio.Event = field(compare=False, default_factory=asyncio.Event)
    permit: Permit | None = field(compare=False, default=None)
    hold: Hold = field(compare=False, default=Hold("other calls"))
    has_left: bool = field(compare=False, default=False)
    is_hastened: bool = field(compare=False, default=False)


class Gate:
    """Queue of the calls of one connection.

    APIs may have several rate limits, of which an answer names the one that it counts for. Which
    limit an operation has is learned from its answers; until then it has the first one that was
    heard of.

    Args:
        limits: Bounds that the program set.
        clock: Source of time.
    """

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self._limits = limits
        self._clock = clock
        self._tickets = 0
        self._waiting: dict[str, list[Waiter]] = {}
        self._in_flight: Counter[str] = Counter()
        self._first_limit = RateLimit()
        self._rate_limits: dict[str, RateLimit] = {}
        self._limit_of: dict[str, RateLimit] = {}
        self._next_call: datetime | None = None
        self._told: dict[str, Hold] = {}
        self._timer: asyncio.Task[None] | None = None
        self._timer_due: datetime | None = None

    @property
    def is_idle(self) -> bool:
        """Whether no call uses the gate, and nothing of its limits has to be remembered."""
        now = self._clock.now()
        limits = (self._first_limit, *self._rate_limits.values())
        used = self._waiting or self._in_flight.total()
        return not used and not any(limit.is_closed(now) for limit in limits)

    def next_ticket(self) -> int:
        """Return a number for a call: calls with lower numbers pass first."""
        self._tickets += 1
        return self._tickets

    def ask(self, ticket: int, operation: str, *, has_reports: bool) -> Waiter:
        """Queue a call; it may pass at once.

        Args:
            ticket: Number from ``next_ticket``.
            operation: Operation of the call; empty for a callback.
            has_reports: Whether its answer will be reported.
        """
        waiter = Waiter(ticket, operation, has_reports)
        heapq.heappush(self._waiting.setdefault(operation, []), waiter)
        self._admit()
        if waiter.permit is None:
            block = self._block(waiter, self._clock.now())
            waiter.hold = block.hold if block is not None else waiter.hold
        return waiter

    def hasten(self, waiter: Waiter) -> None:
        """Let a call pass before all others, as an operator wants it to be tried now.

        The limits that answers told do not hold it up; the bounds that the program set do.
        """
        waiter.is_hastened, waiter.ticket = True, _FIRST
        heapq.heapify(self._waiting.get(waiter.operation, []))
        self._admit()

    def reopen(self, operation: str) -> None:
        """Send calls again: one was accepted that passed whatever the limits of the API.

        Args:
            operation: Operation of that call; empty for a callback.
        """
        limit = self._rate_limit(operation)
        limit.reopen(self._clock.now(), self._count_waiting(limit))
        self._admit()

    def leave(self, waiter: Waiter) -> None:
        """Take back a question, and the permission if it was given."""
        waiter.has_left = True
        if waiter.permit is not None:
            waiter.permit.release()
        self._admit()

    def end_call(self, permit: Permit, report: LimitReport | None) -> None:
        """End a call that passed; ``Permit.release`` calls this once.

        Args:
            permit: Permission of the call.
            report: What its answer says about limits; None without an answer.
        """
        self._in_flight[permit.operation] -= 1
        if not self._in_flight[permit.operation]:
            del self._in_flight[permit.operation]
        if report is not None:
            self._hear(permit, report)
        self._admit()

    def _hear(self, permit: Permit, report: LimitReport) -> None:
        if permit.operation and report.resource:
            if not self._rate_limits:
                self._rate_limits[report.resource] = self._first_limit
            limit = self._rate_limits.setdefault(report.resource, RateLimit())
            self._limit_of[permit.operation] = limit
        limit = self._rate_limit(permit.operation)
        limit.report(report, permit.sent_at, self._clock.now())
        if report.closed_until is not None:
            # A refusal although calls remain is about the connection, whatever it asks for.
            others = self._rate_limits.values() if report.remaining != 0 else ()
            for closed in (limit, *others):
                closed.close(report.closed_until)

    def _rate_limit(self, operation: str) -> RateLimit:
        return self._limit_of.get(operation, self._first_limit)

    def _admit(self) -> None:
        """Let all calls pass that may, and look again when the next one might."""
        now = self._clock.now()
        while True:
            free, blocks = self._heads(now)
            if not free:
                break
            self._pass(min(free), now)
        for operation, block in blocks.items():
            self._tell(operation, block.hold)
        looks = [block.next_look for block in blocks.values() if block.next_look is not None]
        self._look_again_at(min(looks, default=None))

    def _heads(self, now: datetime) -> tuple[list[Waiter], dict[str, Block]]:
        """Return the first call of each operation that may pass, and what blocks the others."""
        free: list[Waiter] = []
        blocks: dict[str, Block] = {}
        for operation, queue in list(self._waiting.items()):
            while queue and queue[0].has_left:
                heapq.heappop(queue)
            if not queue:
                del self._waiting[operation]
                self._told.pop(operation, None)
                continue
            block = self._block(queue[0], now)
            if block is None:
                free.append(queue[0])
            else:
                blocks[operation] = block
        return free, blocks

    def _block(self, waiter: Waiter, now: datetime) -> Block | None:
        limits, limit = self._limits, self._rate_limit(waiter.operation)
        if limits.concurrency is not None and self._in_flight.total() >= limits.concurrency:
            return Block(Hold(f"at most {limits.concurrency} calls at once"))
        calls = self._in_flight.items()
        in_flight = sum(n for name, n in calls if self._rate_limit(name) is limit)
        block = None
        if not waiter.is_hastened:
            block = limit.block(
                now, in_flight, lambda: self._count_waiting(limit), has_reports=waiter.has_reports
            )
        if block is None and self._next_call is not None and now < self._next_call:
            return Block(Hold(f"at most {limits.per_second:g} calls a second"), self._next_call)
        return block

    def _count_waiting(self, limit: RateLimit) -> int:
        queues = self._waiting.items()
        return sum(len(queue) for name, queue in queues if self._rate_limit(name) is limit)

    def _pass(self, waiter: Waiter, now: datetime) -> None:
        heapq.heappop(self._waiting[waiter.operation])
        self._in_flight[waiter.operation] += 1
        self._rate_limit(waiter.operation).count_call(now)
        if self._limits.per_second is not None:
            self._next_call = now + timedelta(seconds=1 / self._limits.per_second)
        hastened = waiter.is_hastened
        waiter.permit = Permit(self, waiter.operation, now, is_hastened=hastened)
        waiter.changed.set()

    def _tell(self, operation: str, hold: Hold) -> None:
        """Tell the calls of an operation until when they wait, if it is known."""
        if hold.until is None or self._told.get(operation) == hold:
            return
        self._told[operation] = hold
        for waiter in self._waiting[operation]:
            waiter.hold = hold
            waiter.changed.set()

    def _look_again_at(self, moment: datetime | None) -> None:
        if moment == self._timer_due:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer_due = moment
        self._timer = None
        if moment is not None:
            # In a context of its own: it outlives the task that happens to start it.
            self._timer = asyncio.create_task(
                self._look_at(moment), name="gate of a connection", context=contextvars.Context()
            )

    async def _look_at(self, moment: datetime) -> None:
        await self._clock.sleep_until(moment)
        self._timer = self._timer_due = None
        self._admit()


class Gates:
    """Gates of an engine: one for each integration and connection.

    Args:
        clock: Source of time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._gates: OrderedDict[tuple[object, str], Gate] = OrderedDict()

    def of(self, source: ClientSource) -> Gate:
        """Return the gate of a connection."""
        gate = self._gates.get(source.identity)
        if gate is None:
            gate = self._gates[source.identity] = Gate(source.settings.limits, self._clock)
            self._forget_idle()
        self._gates.move_to_end(source.identity)
        return gate

    def _forget_idle(self) -> None:
        excess = len(self._gates) - _REMEMBERED
        if excess > 0:
            idle = [identity for identity, gate in self._gates.items() if gate.is_idle]
            for identity in idle[:excess]:
                del self._gates[identity]
