"""Output of the commands: errors, progress, numbers."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from enum import IntEnum

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from integrate_gen.pipeline import Progress as PipelineProgress

_PATIENCE = 2.0
_MOST_NAMES = 3

stdout = Console(highlight=False, soft_wrap=True, markup=False)
stderr = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)


def counted(number: int, noun: str) -> str:
    """Return ``1 task``, or ``1,242 tasks``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def first_names(names: Sequence[str], most: int = _MOST_NAMES) -> str:
    """Return the first names, and the number of further ones: ``a, b, c and 7 more``."""
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


class Verbosity(IntEnum):
    """Amount of output in addition to the result."""

    QUIET = 0
    NORMAL = 1
    VERBOSE = 2


def print_error(message: str) -> None:
    """Print one sentence to standard error."""
    stderr.print(f"error: {message}")


@contextmanager
def show_progress(
    sdk: str, verbosity: Verbosity, namespaces: int | None = None
) -> Generator[PipelineProgress, None, None]:
    """Show progress: bars on a terminal, otherwise lines, or nothing if quiet.

    Args:
        sdk: Import name of the SDK.
        verbosity: Amount of output.
        namespaces: Number of namespaces that will be read, if it is known.
    """
    if verbosity is Verbosity.QUIET:
        yield _Silent()
    elif stderr.is_terminal and verbosity is Verbosity.NORMAL:
        with show_bars(stderr) as bars:
            yield _Bars(sdk, bars, namespaces)
    else:
        yield _Lines(sdk, every_step=verbosity is Verbosity.VERBOSE)


class Bars:
    """Bars with the time left, which appear once the work takes longer than two seconds."""

    def __init__(self, progress: Progress, now: Callable[[], float]) -> None:
        self._progress = progress
        self._now = now
        self._begin = now()

    def add(self, description: str, total: int | None) -> TaskID:
        """Add a bar."""
        return self._progress.add_task(description, total=total)

    def update(
        self, bar: TaskID, *, total: int | None = None, advance: int = 0, description: str
    ) -> None:
        """Change a bar, and show all of them if it is time."""
        self._progress.update(bar, total=total, advance=advance, description=description)
        if not self._progress.live.is_started and self._now() - self._begin >= _PATIENCE:
            self._progress.start()

    def completed(self, bar: TaskID) -> int:
        """Return how much of a bar is completed."""
        return int(self._progress.tasks[bar].completed)


@contextmanager
def show_bars(
    console: Console, now: Callable[[], float] = time.monotonic
) -> Generator[Bars, None, None]:
    """Show bars on a terminal, and remove them at the end."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    progress = Progress(*columns, console=console, transient=True)
    try:
        yield Bars(progress, now)
    finally:
        if progress.live.is_started:
            progress.stop()


@contextmanager
def show_steps(doing: str, number: int, noun: str) -> Generator[Callable[[str], None]]:
    """Show how many steps are done and the time left on a terminal, otherwise one line.

    Args:
        doing: What is being done, such as ``proving``.
        number: Number of steps.
        noun: What it is done to in each step, such as ``task``.

    Yields:
        A function to call with the name of each step that is done.
    """
    if not stderr.is_terminal:
        stderr.print(f"{doing} {counted(number, noun)}")
        yield lambda name: None
        return
    with show_bars(stderr) as bars:
        bar = bars.add(doing, number)
        yield lambda name: bars.update(bar, advance=1, description=f"{doing} {name}")


@contextmanager
def show_work(doing: str) -> Generator[None]:
    """Show for how long something is being done on a terminal, otherwise one line.

    Args:
        doing: What is being done, of which the time left is not known.
    """
    if not stderr.is_terminal:
        stderr.print(doing)
        yield
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=stderr, transient=True) as progress:
        progress.add_task(doing, total=None)
        yield


class _Silent:
    def namespace(self, path: str, methods: int) -> None:
        """Print nothing."""

    def rendered(self, files: int) -> None:
        """Print nothing."""

    def formatted(self, path: str) -> None:
        """Print nothing."""


class _Bars:
    def __init__(self, sdk: str, bars: Bars, namespaces: int | None) -> None:
        self._bars = bars
        self._reading = bars.add(f"reading {sdk}", namespaces)
        self._formatting: TaskID | None = None

    def namespace(self, path: str, methods: int) -> None:
        """Advance the bar and show the namespace."""
        self._bars.update(self._reading, advance=1, description=f"reading {path} ({methods})")

    def rendered(self, files: int) -> None:
        """Finish the first bar and start the second."""
        done = self._bars.completed(self._reading)
        self._bars.update(self._reading, total=done, description="namespaces read")
        self._formatting = self._bars.add("formatting", files)

    def formatted(self, path: str) -> None:
        """Advance the bar."""
        if self._formatting is not None:
            self._bars.update(self._formatting, advance=1, description=f"formatting {path}")


class _Lines:
    def __init__(self, sdk: str, *, every_step: bool) -> None:
        self._every_step = every_step
        stderr.print(f"reading {sdk}")

    def namespace(self, path: str, methods: int) -> None:
        """Print the namespace."""
        if self._every_step:
            stderr.print(f"  read {path}: {methods} methods")

    def rendered(self, files: int) -> None:
        """Print the number of files, if any has to be formatted."""
        if files:
            stderr.print(f"formatting {counted(files, 'file')}")

    def formatted(self, path: str) -> None:
        """Print the file."""
        if self._every_step:
            stderr.print(f"  formatted {path}")
