"""Where the command prints: results on standard output, all else on standard error."""

from __future__ import annotations

import logging
import sys
from collections.abc import Generator
from contextlib import contextmanager

from rich.console import Console
from rich.text import Text

# Lines that no terminal breaks are searched and cut by other programs.
_ENDLESS = 100_000


def stdout() -> Console:
    """The console for results: as wide as the terminal, and without limit elsewhere."""
    return _console(stderr=False)


def stderr() -> Console:
    """The console for what is said beside the result."""
    return _console(stderr=True)


def _console(*, stderr: bool) -> Console:
    to_terminal = (sys.stderr if stderr else sys.stdout).isatty()
    width = None if to_terminal else _ENDLESS
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False, width=width)


def print_error(message: str) -> None:
    """One sentence on standard error."""
    stderr().print(Text.assemble(("error: ", "red"), clean(message)), soft_wrap=True)


def say(*parts: str | tuple[str, str]) -> None:
    """A line on standard error, of texts and (text, style) pairs."""
    stderr().print(Text.assemble(*parts), soft_wrap=True)


def clean(text: str) -> str:
    """A text without what would control the terminal; lines stay."""
    return "".join(
        char if char == "\n" or char.isprintable() or char == "\t" else "\ufffd" for char in text
    )


@contextmanager
def showing_logs(verbosity: int) -> Generator[None]:
    """Print what the runtime and jobs log, for as long as the block lasts.

    Args:
        verbosity: 0 for failures alone, 1 for retries and what jobs say too, 2 for every task.
    """
    level = (logging.WARNING, logging.INFO, logging.DEBUG)[verbosity]
    logger = logging.getLogger("integrate_runtime")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(level)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
