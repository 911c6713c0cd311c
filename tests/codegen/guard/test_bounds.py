"""Time limits on SDK code."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator

import pytest
from integrate_gen.guard.bounds import TimedBlock, bounded
from integrate_gen.guard.sdk_code import sdk_code
from integrate_gen.model.errors import SdkCodeError


def test_a_nested_block_has_its_own_time_limit() -> None:
    def error_of(name: str, times: float, nested: Callable[[], object] = bool) -> str:
        try:
            with sdk_code(name, times):
                outcomes.append(nested())
                wait_forever()
        except SdkCodeError as error:
            return str(error)
        return ""

    outcomes: list[object] = []
    with bounded(0.2):
        outcomes.append(error_of("the outer one", 1.0, lambda: error_of("the inner one", 0.5)))
    assert [str(text).partition(",")[0] for text in outcomes[1:]] == [
        "the inner one takes longer than 0.1 s",
        "the outer one takes longer than 0.2 s",
    ]


@pytest.mark.parametrize(
    ("late", "computed", "is_over"),
    [
        (-0.5, 0.5, False),
        (0.0, 1.0, True),
        (2.0, 0.5, False),  # others have the processor for most of the time
        (2.0, 0.01, True),  # it sleeps
        (10.5, 0.5, True),
    ],
)
def test_code_that_computes_has_its_time_of_a_processor(
    late: float, computed: float, is_over: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "process_time", lambda: 5.0 + computed)
    block = TimedBlock("the getter", seconds=1.0, used=5.0, deadline=100.0)
    assert block.is_over(100.0 + late) is is_over


@pytest.mark.timeout(0)  # its limit is a timer too
def test_code_that_waits_for_a_processor_is_not_stopped_at_its_limit() -> None:
    with bounded(0.6), sdk_code("the getter"):
        for _ in range(5):
            compute(0.02)
            time.sleep(0.2)  # as if others had the processor


@pytest.mark.timeout(0)
@pytest.mark.parametrize("wait", [lambda: compute(60), lambda: time.sleep(60)])
def test_code_that_computes_or_sleeps_for_longer_is_stopped(wait: Callable[[], None]) -> None:
    with bounded(0.1), pytest.raises(SdkCodeError, match=r"longer than 0\.1 s"), sdk_code("it"):
        wait()


@pytest.fixture(params=[signal.default_int_handler, signal.SIG_IGN, signal.SIG_DFL])
def interrupt_handler(request: pytest.FixtureRequest) -> Iterator[None]:
    """Install a handler of interrupts; a job in the background ignores them."""
    before = signal.signal(signal.SIGINT, request.param)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.timeout(0)  # its limit is a timer too
@pytest.mark.usefixtures("interrupt_handler")
def test_signal_handlers_are_restored() -> None:
    numbers = (signal.SIGINT, signal.SIGALRM)
    before = [signal.getsignal(number) for number in numbers]
    with bounded(5.0), sdk_code("an SDK"):
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # as an SDK may
        assert signal.getitimer(signal.ITIMER_REAL) > (0.0, 0.0)
    assert [signal.getsignal(number) for number in numbers] == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def compute(seconds: float) -> None:
    """Compute for some processor time."""
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def wait_forever() -> None:
    while True:
        signal.pause()
