"""The gate of a connection: the order of its calls, and the limits that answers state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from integrate_runtime import InvalidArgument, Limits
from integrate_runtime.clients.gate import Gate, Waiter
from integrate_runtime.clients.rate_limits import UNKNOWN_CALLS, LimitReport
from integrate_runtime.testing import FakeClock

pytestmark = pytest.mark.anyio

MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(automatic=False)


@pytest.fixture
def gate(clock: FakeClock) -> Gate:
    return Gate(Limits(), clock)


def ask(gate: Gate, count: int, operation: str = "issues.get") -> list[Waiter]:
    return [gate.ask(gate.next_ticket(), operation, has_reports=True) for _ in range(count)]


def passed(waiters: Sequence[Waiter]) -> list[int]:
    return [number for number, waiter in enumerate(waiters) if waiter.permit is not None]


def answer(waiter: Waiter, report: LimitReport | None = None) -> None:
    assert waiter.permit is not None
    waiter.permit.release(report)


def report(clock: FakeClock, remaining: int, resource: str = "") -> LimitReport:
    return LimitReport(resource, remaining, clock.now() + MINUTE)


async def test_calls_in_flight_do_not_overrun_what_remains(gate: Gate, clock: FakeClock) -> None:
    calls = ask(gate, 20)
    assert passed(calls) == list(range(UNKNOWN_CALLS))
    answer(calls[0], report(clock, 12))
    # Nine calls are in flight, which the answer may not have counted.
    assert passed(calls) == list(range(13))
    answer(calls[1], report(clock, 11))
    assert passed(calls) == list(range(13))
    assert calls[13].hold == ("calls in flight may use up the rate limit", None)


async def test_calls_wait_for_the_reset_and_are_spread_after_it(
    gate: Gate, clock: FakeClock
) -> None:
    (first,) = ask(gate, 1)
    answer(first, report(clock, 0))
    calls = ask(gate, 4)
    assert passed(calls) == []
    assert {call.hold for call in calls} == {("rate limit used up", clock.now() + MINUTE)}
    await clock.advance(MINUTE - timedelta(seconds=1))
    assert passed(calls) == []
    await clock.advance(timedelta(seconds=1))
    assert passed(calls) == [0]  # tells whether the limit was reset
    answer(calls[0], report(clock, 50))
    for number in (1, 2, 3):
        assert passed(calls) == list(range(number))
        await clock.advance(timedelta(milliseconds=100))
    assert passed(calls) == [0, 1, 2, 3]


async def test_a_refusal_closes_the_gate_and_its_call_comes_first(
    gate: Gate, clock: FakeClock
) -> None:
    calls = ask(gate, 12)
    until = clock.now() + MINUTE
    refused = calls[3]
    answer(refused, LimitReport(closed_until=until))
    assert passed(calls) == list(range(10))
    assert calls[10].hold == ("rate limit used up", until)
    again = gate.ask(refused.ticket, "issues.get", has_reports=True)
    for call in (*calls[:3], *calls[4:10]):
        answer(call, LimitReport())
    await clock.advance(MINUTE)
    assert again.permit is not None
    assert passed(calls) == list(range(10))


async def test_answers_that_overtake_each_other(gate: Gate, clock: FakeClock) -> None:
    calls = ask(gate, 3)
    answer(calls[1], report(clock, 1))
    answer(calls[0], report(clock, 2))
    answer(calls[2], report(clock, 5))
    assert passed(ask(gate, 2)) == [0]


async def test_an_answer_of_the_last_window_opens_nothing(gate: Gate, clock: FakeClock) -> None:
    late, last = ask(gate, 2)
    old = report(clock, 1)
    answer(last, report(clock, 0))
    calls = ask(gate, 9)
    await clock.advance(MINUTE)
    assert passed(calls) == []  # the late call may count for the new window
    answer(late, old)
    await clock.advance(MINUTE)
    assert passed(calls) == [0]


async def test_answers_of_calls_from_before_the_reset_open_nothing(
    gate: Gate, clock: FakeClock
) -> None:
    late = ask(gate, 8)
    old = report(clock, 8)
    answer(late[0], old)
    waiting = ask(gate, 300)
    await clock.advance(MINUTE)
    for call in (*late[1:], waiting[0]):
        answer(call, old)
    assert passed(waiting) == [0, 1]


async def test_an_api_whose_clock_is_behind_is_called_more_and_more(
    gate: Gate, clock: FakeClock
) -> None:
    calls = ask(gate, 40)
    behind = LimitReport("", 100, clock.now() - MINUTE)
    answer(calls[0], behind)
    assert len(passed(calls)) == 1 + 2 * UNKNOWN_CALLS
    answer(calls[1], behind)
    assert len(passed(calls)) == 40


async def test_limits_of_several_resources(gate: Gate, clock: FakeClock) -> None:
    (issue,), (search,) = ask(gate, 1), ask(gate, 1, "search.repos")
    answer(issue, report(clock, 100, "core"))
    answer(search, report(clock, 0, "search"))
    assert passed(ask(gate, 1, "search.repos")) == []
    assert passed(ask(gate, 1, "issues.get")) == [0]
    assert passed(ask(gate, 1, "repos.get")) == [0]  # has the first limit that was heard of


async def test_a_secondary_limit_holds_for_all_resources(gate: Gate, clock: FakeClock) -> None:
    (issue,), (search,) = ask(gate, 1), ask(gate, 1, "search.repos")
    answer(issue, report(clock, 100, "core"))
    end = clock.now() + MINUTE
    answer(search, LimitReport("search", 20, end, closed_until=end))
    assert passed(ask(gate, 1, "search.repos")) == []
    assert passed(ask(gate, 1, "issues.get")) == []


async def test_without_limits_in_answers_nothing_is_held(gate: Gate) -> None:
    calls = ask(gate, 300)
    answer(calls[0], LimitReport())
    assert len(passed(calls)) == 300


async def test_answers_that_cannot_be_read_hold_nothing(gate: Gate) -> None:
    calls = [gate.ask(gate.next_ticket(), "", has_reports=False) for _ in range(300)]
    assert len(passed(calls)) == 300


async def test_a_lost_call_is_no_answer(gate: Gate) -> None:
    calls = ask(gate, UNKNOWN_CALLS + 2)
    answer(calls[0])
    assert len(passed(calls)) == UNKNOWN_CALLS + 1


async def test_concurrency(clock: FakeClock) -> None:
    calls = ask(gate := Gate(Limits(concurrency=2), clock), 4)
    assert passed(calls) == [0, 1]
    assert calls[2].hold == ("at most 2 calls at once", None)
    answer(calls[1], LimitReport())
    assert passed(calls) == [0, 1, 2]
    gate.leave(calls[3])
    answer(calls[0], LimitReport())
    assert passed(calls) == [0, 1, 2]


async def test_calls_a_second(clock: FakeClock) -> None:
    calls = ask(Gate(Limits(per_second=2), clock), 3)
    assert passed(calls) == [0]
    assert calls[1].hold == ("at most 2 calls a second", None)
    await clock.advance(timedelta(milliseconds=499))
    assert passed(calls) == [0]
    await clock.advance(timedelta(milliseconds=1))
    assert passed(calls) == [0, 1]
    await clock.advance(timedelta(milliseconds=500))
    assert passed(calls) == [0, 1, 2]


async def test_a_call_that_left_with_its_permit_gives_it_back(clock: FakeClock) -> None:
    gate = Gate(Limits(concurrency=1), clock)
    first, second = ask(gate, 2)
    gate.leave(first)
    assert second.permit is not None
    gate.leave(second)
    assert gate.is_idle


async def test_no_timer_is_left_when_all_calls_left(gate: Gate, clock: FakeClock) -> None:
    (first,) = ask(gate, 1)
    answer(first, report(clock, 0))
    for call in ask(gate, 3):
        gate.leave(call)
    await clock.advance(timedelta())
    assert clock.waiting == []


@pytest.mark.parametrize(
    ("bounds", "argument"),
    [({"concurrency": 0}, "concurrency"), ({"per_second": 0}, "per_second")],
)
def test_bounds_that_let_nothing_pass(bounds: dict[str, int], argument: str) -> None:
    with pytest.raises(InvalidArgument, match=argument) as raised:
        Limits(**bounds)
    assert raised.value.argument == argument
