"""Output of the commands: errors, progress, numbers."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from enum import IntEnum

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from integrate_gen.pipeline import Progress as PipelineProgress

stdout = Console(highlight=False, soft_wrap=True, markup=False)
stderr = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)


class Verbosity(IntEnum):
    """Amount of output in addition to the result."""

    QUIET = 0
    NORMAL = 1
    VERBOSE = 2


def print_error(message: str) -> None:
    """Print one sentence to standard error."""
    stderr.print(f"error: {message}")


@contextmanager
def show_progress(sdk: str, verbosity: Verbosity) -> Generator[PipelineProgress, None, None]:
    """Show progress: bars on a terminal, otherwise lines, or nothing if quiet."""
    if verbosity is Verbosity.QUIET:
        yield _Silent()
    elif stderr.is_terminal and verbosity is Verbosity.NORMAL:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=stderr, transient=True) as progress:
            yield _Bars(sdk, progress)
    else:
        yield _Lines(sdk, every_step=verbosity is Verbosity.VERBOSE)


class _Silent:
    def namespace(self, path: str, methods: int) -> None:
        """Print nothing."""

    def rendered(self, files: int) -> None:
        """Print nothing."""

    def formatted(self, path: str) -> None:
        """Print nothing."""


class _Bars:
    def __init__(self, sdk: str, progress: Progress) -> None:
        self._progress = progress
        self._reading = progress.add_task(f"reading {sdk}", total=None)
        self._formatting: TaskID | None = None

    def namespace(self, path: str, methods: int) -> None:
        """Advance the bar and show the namespace."""
        self._progress.update(self._reading, advance=1, description=f"reading {path} ({methods})")

    def rendered(self, files: int) -> None:
        """Finish the first bar and start the second."""
        done = self._progress.tasks[0].completed
        self._progress.update(self._reading, total=done, description="namespaces read")
        self._formatting = self._progress.add_task("formatting", total=files)

    def formatted(self, path: str) -> None:
        """Advance the bar."""
        if self._formatting is not None:
            self._progress.update(self._formatting, advance=1, description=f"formatting {path}")


class _Lines:
    def __init__(self, sdk: str, *, every_step: bool) -> None:
        self._every_step = every_step
        stderr.print(f"reading {sdk}")

    def namespace(self, path: str, methods: int) -> None:
        """Print the namespace."""
        if self._every_step:
            stderr.print(f"  read {path}: {methods} methods")

    def rendered(self, files: int) -> None:
        """Print the number of files."""
        stderr.print(f"formatting {files} {'file' if files == 1 else 'files'}")

    def formatted(self, path: str) -> None:
        """Print the file."""
        if self._every_step:
            stderr.print(f"  formatted {path}")
