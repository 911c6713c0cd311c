"""The one place where the command prints: results on standard output, all else on standard error.

Texts come from servers, payloads and journals. Whatever is printed passes through here, where its
control characters are replaced, or escaped in JSON, and where free text loses its secrets.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import traceback
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from io import StringIO, TextIOWrapper
from typing import IO, TYPE_CHECKING, NamedTuple, Protocol, TextIO, TypeAlias, runtime_checkable

from rich.cells import cell_len, chop_cells
from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style
from rich.text import Text

from integrate_runtime.base.control_characters import (
    escape_controls,
    has_controls,
    replace_controls,
)
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction

if TYPE_CHECKING:
    from types import TracebackType

# A deep tree leaves its texts at least this much of a narrow terminal.
_LEAST_WIDTH = 20
_ENDLESS = 100_000
_WEB_ADDRESS = re.compile(r"https?://\S+")

_redaction: Redaction = NOTHING_KNOWN


class Link(NamedTuple):
    """A text that leads to a page, where the terminal can do that and the address is one."""

    text: str
    url: str | None


Part: TypeAlias = str | tuple[str, str] | Link
"""A piece of a line: plain, or with a style such as ``dim``, or a link."""


class Guide(NamedTuple):
    """What stands before a line, and before those that it is broken into."""

    first: str = ""
    rest: str = ""


NO_GUIDE = Guide()


@runtime_checkable
class UsageProblem(Protocol):
    """What click raises for a wrong command line; typer may bring a click of its own."""

    exit_code: int

    def show(self, file: IO[str] | None = None) -> None:
        """Write usage and problem."""
        ...


class Output:
    """One of the standard streams.

    Args:
        stream: The stream.

    Attributes:
        width: Columns of the terminal; None elsewhere, where no line is broken.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._console = Console(file=stream, highlight=False, markup=False, emoji=False)
        self.width = self._console.width if stream.isatty() else None
        coloured = self._console.color_system is not None and not self._console.legacy_windows
        self._colours = ColorSystem.STANDARD if coloured else None

    def line(self, *parts: Part, guide: Guide = NO_GUIDE, wrap: bool = True) -> None:
        """Print a line, broken where the terminal ends.

        Args:
            parts: Its pieces.
            guide: What stands before it.
            wrap: Leave it to the terminal to break it where False, so that it can be copied.
        """
        before = guide.first
        if self.width is None and self._colours is None:
            # Nothing is styled or broken in a pipe, where there may be hundreds of thousands.
            for text in replace_controls("".join(map(_text, parts))).split("\n"):
                self._stream.write(f"{before}{text}\n")
                before = guide.rest
            return
        pieces = [_piece(part) for part in parts]
        for row in self._rows(pieces, guide, wrap=wrap):
            painted = "".join([self._painted(*piece) for piece in row])
            self._stream.write(f"{self._painted(before, _style('dim'))}{painted}\n")
            before = guide.rest

    def json(self, text: str) -> None:
        """Print a JSON text, or a part of one."""
        self._stream.write(escape_controls(text))

    def block(self, text: str) -> None:
        """Print lines as they are."""
        self._stream.write(replace_controls(text))

    def flush(self) -> None:
        """Hand over what is printed to whoever reads it."""
        self._stream.flush()

    def _rows(
        self, pieces: list[tuple[str, Style | None]], guide: Guide, *, wrap: bool
    ) -> Iterable[Sequence[tuple[str, Style | None]]]:
        plain = "".join([text for text, _ in pieces])
        width = self.width if wrap and self.width is not None else _ENDLESS
        left = max(width - len(guide.first), _LEAST_WIDTH)
        # No character takes more than two columns.
        fits = 2 * len(plain) <= left or cell_len(plain) <= left
        if fits and "\n" not in plain and "\t" not in plain:
            return [pieces]
        text = Text.assemble(*((text, style or "") for text, style in pieces))
        return [
            [(segment.text, segment.style) for segment in row.render(self._console)]
            for row in text.wrap(self._console, left)
        ]

    def _painted(self, text: str, style: Style | None) -> str:
        if style is None or self._colours is None:
            return text
        if self._console.no_color:
            style = style.without_color
        return style.render(text, color_system=self._colours)


def stdout() -> Output:
    """The output for results."""
    return Output(sys.stdout)


def stderr() -> Output:
    """The output for what is said beside the result."""
    return Output(sys.stderr)


def prepare_streams() -> None:
    """Let a terminal that does not know a character show its number, which is no reason to fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush_output() -> None:
    """Hand over the results while an error of the reader's can still be told.

    Raises:
        BrokenPipeError: whoever reads them has closed the pipe.
    """
    sys.stdout.flush()


def discard_output() -> None:
    """Drop what is left to be printed, once whoever reads the results has closed the pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def width_of(text: str) -> int:
    """The columns that a text takes on a terminal."""
    return cell_len(text)


def fold(text: str, width: int) -> list[str]:
    """A text in pieces of at most that many columns."""
    return chop_cells(text, width) if cell_len(text) > width else [text]


def say(*parts: Part) -> None:
    """A line on standard error."""
    stderr().line(*parts, wrap=False)


def print_error(message: str) -> None:
    """One sentence on standard error."""
    say(("error: ", "red"), message)


def without_secrets(text: str) -> str:
    """What other code says of itself, such as an exception's text, without its secrets."""
    return _redaction.text(text)


def print_usage(problem: UsageProblem) -> None:
    """What is wrong with the command line."""
    written = StringIO()
    problem.show(written)
    stderr().block(written.getvalue())


def print_traceback(error: BaseException, begin: TracebackType | None) -> None:
    """An error with its causes as Python shows it, without secrets.

    Args:
        error: The error.
        begin: The first step of its traceback to show.
    """
    shown = traceback.TracebackException(type(error), error, begin)
    stderr().block(without_secrets("".join(shown.format())))


def hide_secrets(known: Redaction) -> None:
    """Keep these secrets, too, out of logs, errors and tracebacks from now on."""
    global _redaction
    # A traceback indents the lines of a text that has several.
    lines = [line for value in known.known for line in value.splitlines()]
    _redaction = _redaction.knowing((*known.known, *lines))


class _LogHandler(logging.Handler):
    """Prints records on standard error, without secrets and control characters."""

    def __init__(self) -> None:
        super().__init__()
        self._out = stderr()
        self.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))

    def emit(self, record: logging.LogRecord) -> None:
        """Print a record."""
        try:
            self._out.block(f"{without_secrets(self.format(record))}\n")
            self._out.flush()
        except Exception:
            self.handleError(record)


@contextmanager
def showing_logs(verbosity: int) -> Generator[None]:
    """Print what the runtime and jobs log, for as long as the block lasts.

    Warnings of other libraries that no handler takes are printed alike: they may quote servers.

    Args:
        verbosity: 0 for failures alone, 1 for retries and what jobs say too, 2 for every task.
    """
    level = (logging.WARNING, logging.INFO, logging.DEBUG)[verbosity]
    logger = logging.getLogger("integrate_runtime")
    handler, last_resort = _LogHandler(), _LogHandler()
    last_resort.setLevel(logging.WARNING)
    before = logger.level, logging.lastResort
    logger.addHandler(handler)
    logger.setLevel(level)
    logging.lastResort = last_resort
    try:
        yield
    finally:
        logger.removeHandler(handler)
        level_before, logging.lastResort = before
        logger.setLevel(level_before)


def _text(part: Part) -> str:
    return part if isinstance(part, str) else part[0]


def _piece(part: Part) -> tuple[str, Style | None]:
    if isinstance(part, str):
        return replace_controls(part), None
    if isinstance(part, Link):
        url = part.url if part.url is not None and _is_web_address(part.url) else None
        return replace_controls(part.text), Style(link=url) if url is not None else None
    text, style = part
    return replace_controls(text), _style(style)


def _is_web_address(url: str) -> bool:
    return _WEB_ADDRESS.fullmatch(url) is not None and not has_controls(url)


def _style(name: str) -> Style:
    return Style.parse(name)
