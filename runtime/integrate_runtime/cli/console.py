"""The command's only output: results to standard output, everything else to standard error.

Texts come from servers, payloads and journals. All output passes through here: control characters
are replaced, or escaped in JSON, and secrets are removed from free text.
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
from weakref import WeakSet

from rich.cells import cell_len, chop_cells
from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style
from rich.text import Text

from integrate_runtime.base.control_characters import (
    escape_controls,
    has_controls,
    one_line,
    replace_controls,
)
from integrate_runtime.engines.local.executing_run import STOPS
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction

if TYPE_CHECKING:
    from types import TracebackType

# Columns for the text of a deep tree on a narrow terminal, at least.
_MIN_WIDTH = 20
_UNLIMITED_WIDTH = 100_000
_CLEAR_LINE = "\r\x1b[K"
_WEB_ADDRESS = re.compile(r"https?://\S+")

_redaction: Redaction = NOTHING_KNOWN


class Link(NamedTuple):
    """Text that links to a page, if the terminal supports it and the URL is a web address."""

    text: str
    url: str | None


Part: TypeAlias = str | tuple[str, str] | Link
"""Piece of a line: plain, or with a style such as ``dim``, or a link."""


class Guide(NamedTuple):
    """Prefix of a line, and of the lines that it is wrapped into."""

    first: str = ""
    rest: str = ""


NO_GUIDE = Guide()

_WITH_TRANSIENT: WeakSet[TextIO] = WeakSet()
"""Streams whose current line is a transient text, whichever ``Output`` wrote it."""


@runtime_checkable
class UsageProblem(Protocol):
    """Error of click for a wrong command line. A protocol, as typer may bundle its own click."""

    exit_code: int

    def show(self, file: IO[str] | None = None) -> None:
        """Write the usage and the problem."""
        ...


class Output:
    """One of the standard streams.

    Args:
        stream: The stream.

    Attributes:
        width: Columns of the terminal. None if it is not a terminal: then no line is wrapped.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._console = Console(file=stream, highlight=False, markup=False, emoji=False)
        self.width = self._console.width if stream.isatty() else None
        coloured = self._console.color_system is not None and not self._console.legacy_windows
        self._colours = ColorSystem.STANDARD if coloured else None

    def line(self, *parts: Part, guide: Guide = NO_GUIDE, wrap: bool = True) -> None:
        """Print a line, wrapped at the terminal's width.

        Args:
            parts: Pieces of the line.
            guide: Prefix of the line.
            wrap: Wrap the line. If False, the terminal does it, so that the line can be copied.
        """
        self._end_transient()
        prefix = guide.first
        if self.width is None and self._colours is None:
            # A pipe gets plain, unwrapped lines: fast, since there may be hundreds of thousands.
            for text in replace_controls("".join(map(_text, parts))).split("\n"):
                self._stream.write(f"{prefix}{text}\n")
                prefix = guide.rest
            return
        pieces = [_piece(part) for part in parts]
        for row in self._rows(pieces, guide, wrap=wrap):
            painted = "".join([self._painted(*piece) for piece in row])
            self._stream.write(f"{self._painted(prefix, _style('dim'))}{painted}\n")
            prefix = guide.rest

    def transient(self, text: str) -> None:
        """Show a text in the terminal's current line, until something else is printed there."""
        width = (self.width or _UNLIMITED_WIDTH) - 1
        self._stream.write(f"{_CLEAR_LINE}{fold(one_line(text), width)[0]}")
        self._stream.flush()
        if text:
            _WITH_TRANSIENT.add(self._stream)
        else:
            _WITH_TRANSIENT.discard(self._stream)

    def json(self, text: str) -> None:
        """Print a JSON text, or a part of one."""
        self._end_transient()
        self._stream.write(escape_controls(text))

    def block(self, text: str) -> None:
        """Print lines unchanged."""
        self._end_transient()
        self._stream.write(replace_controls(text))

    def _end_transient(self) -> None:
        if self._stream in _WITH_TRANSIENT:
            self.transient("")

    def flush(self) -> None:
        """Flush the stream."""
        self._stream.flush()

    def _rows(
        self, pieces: list[tuple[str, Style | None]], guide: Guide, *, wrap: bool
    ) -> Iterable[Sequence[tuple[str, Style | None]]]:
        plain = "".join([text for text, _ in pieces])
        width = self.width if wrap and self.width is not None else _UNLIMITED_WIDTH
        text_width = max(width - len(guide.first), _MIN_WIDTH)
        # Measuring is slow, and no character takes more than two columns.
        fits = 2 * len(plain) <= text_width or cell_len(plain) <= text_width
        if fits and "\n" not in plain and "\t" not in plain:
            return [pieces]
        text = Text.assemble(*((text, style or "") for text, style in pieces))
        return [
            [(segment.text, segment.style) for segment in row.render(self._console)]
            for row in text.wrap(self._console, text_width)
        ]

    def _painted(self, text: str, style: Style | None) -> str:
        if style is None or self._colours is None:
            return text
        if self._console.no_color:
            style = style.without_color
        return style.render(text, color_system=self._colours)


def stdout() -> Output:
    """Return the output for results."""
    return Output(sys.stdout)


def stderr() -> Output:
    """Return the output for everything but results."""
    return Output(sys.stderr)


def prepare_streams() -> None:
    """Escape characters that the terminal's encoding lacks, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush_output() -> None:
    """Flush the results, while an error of the reader can still be reported.

    Raises:
        BrokenPipeError: If the reader has closed the pipe.
    """
    sys.stdout.flush()


def discard_output() -> None:
    """Discard buffered output after the reader has closed the pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def width_of(text: str) -> int:
    """Return the number of terminal columns of a text."""
    return cell_len(text)


def fold(text: str, width: int) -> list[str]:
    """Split a text into pieces of at most ``width`` columns."""
    return chop_cells(text, width) if cell_len(text) > width else [text]


def say(*parts: Part) -> None:
    """Print a line to standard error."""
    stderr().line(*parts, wrap=False)


def print_error(message: str) -> None:
    """Print an error message to standard error."""
    say(("error: ", "red"), message)


def without_secrets(text: str) -> str:
    """Remove secrets from a text of other code, such as an exception's message."""
    return _redaction.text(text)


def print_usage(problem: UsageProblem) -> None:
    """Print the usage and the problem of a wrong command line."""
    buffer = StringIO()
    problem.show(buffer)
    stderr().block(buffer.getvalue())


def print_traceback(error: BaseException, begin: TracebackType | None) -> None:
    """Print an error with its causes and traceback, without secrets.

    Args:
        error: The error.
        begin: First traceback entry to print.
    """
    formatted = traceback.TracebackException(type(error), error, begin)
    stderr().block(without_secrets("".join(formatted.format())))


def hide_secrets(known: Redaction) -> None:
    """Add secrets to those that are removed from logs, errors and tracebacks."""
    global _redaction
    # A traceback indents each line of a text, so the lines are hidden one by one as well.
    lines = [line for value in known.known for line in value.splitlines()]
    _redaction = _redaction.with_values((*known.known, *lines))


class _LogHandler(logging.Handler):
    """Prints log records to standard error, without secrets and control characters."""

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


def _is_no_stop(record: logging.LogRecord) -> bool:
    """Whether a record is not the one about a stop, which the command itself announces."""
    return record.msg is not STOPS


@contextmanager
def showing_logs(verbosity: int) -> Generator[None]:
    """Print log records of the runtime and of jobs inside the block.

    Warnings of other libraries that no handler takes are printed alike: they may quote servers.

    Args:
        verbosity: 0 for failures only, 1 to add retries and messages of jobs, 2 for every task.
    """
    level = (logging.WARNING, logging.INFO, logging.DEBUG)[verbosity]
    logger = logging.getLogger("integrate_runtime")
    handler, last_resort = _LogHandler(), _LogHandler()
    if level > logging.DEBUG:
        handler.addFilter(_is_no_stop)
    last_resort.setLevel(logging.WARNING)
    previous = logger.level, logging.lastResort
    logger.addHandler(handler)
    logger.setLevel(level)
    logging.lastResort = last_resort
    try:
        yield
    finally:
        logger.removeHandler(handler)
        previous_level, logging.lastResort = previous
        logger.setLevel(previous_level)


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
