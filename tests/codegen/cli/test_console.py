"""Progress on a terminal."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from integrate_gen.cli.console import show_bars
from rich.console import Console


def clock(*moments: float) -> Callable[[], float]:
    remaining = iter(moments)
    return lambda: next(remaining)


@pytest.mark.parametrize(("moments", "shown"), [((0.0, 0.5, 1.9), False), ((0.0, 0.5, 2.0), True)])
def test_bars_appear_with_the_time_left_once_the_work_takes_long(
    moments: tuple[float, ...], shown: bool
) -> None:
    output = io.StringIO()
    console = Console(file=output, force_terminal=True, width=100)
    with show_bars(console, clock(*moments)) as bars:
        bar = bars.add("reading", 3)
        bars.update(bar, advance=1, description="reading issues")
        bars.update(bar, advance=1, description="reading pulls")
    assert ("reading pulls" in output.getvalue()) is shown
    assert ("2/3" in output.getvalue()) is shown
    assert (":--" in output.getvalue() or "0:00" in output.getvalue()) is shown
