"""A module's text cut into its classes, and a class's into its methods.

Of a module with a class and its synchronous twin, and the classes of their answers, introspection
needs a few methods; parsing takes most of the time that reading one does.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

_CLASS = re.compile(rb"class[ \t]+([^\s(:[]+)")
_CLASS_BELOW = re.compile(rb"\n" + _CLASS.pattern)
_DECORATOR = re.compile(rb"[ \t]*@")
_FUNCTION = re.compile(rb"[ \t]*(?:async[ \t]+)?def[ \t]+([^\s(\[]+)")
_OTHER_CODING = re.compile(rb"coding[:=](?![ \t]*utf-?8)", re.I)
# What goes on with the statement above: a text that is indented further, and what may close it.
_MARGIN = re.compile(rb"\n(?=[^ \t\r\n)\]}#])")
_INDENT = re.compile(rb"\n([ \t]+)(?=[^ \t\r\n)\]}#])")
# A class's first statement below a header of one line, after lines that are no code.
_FIRST = re.compile(rb"class[^\n#]*:[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*+([ \t]+)")

_QUOTES = (re.compile(rb'"""'), re.compile(rb"'''"))

_Found = tuple[int, int, bytes, bytes]
"""A piece's start and end, its name, and the same statement with nothing in it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A statement of several lines, as far as its indent tells: its parser has the last word.

    Attributes:
        name: The class's or the function's.
        start: Where it begins in the module's bytes; a function's decorators are of the piece, a
            class's are not.
        end: Where it ends.
        line: Its first line, from 1.
        lines: Ends of lines in it.
        empty: The same statement with nothing in it.
    """

    name: str
    start: int
    end: int
    line: int
    lines: int
    empty: bytes


def class_pieces(source: bytes) -> tuple[Piece, ...]:
    """The classes at a module's margin; none where its text is not plainly cut into such.

    What looks like a class may be in a text of several lines. That can be told: a piece that begins
    or ends within one is no class by its syntax, or has half a pair of quotes.
    """
    if any(_OTHER_CODING.search(line) for line in source[:1000].split(b"\n", 2)[:2]):
        return ()
    return _plain(source, Piece("", 0, len(source), 1, 0, b""), _classes(source))


def method_pieces(source: bytes, within: Piece) -> tuple[Piece, ...]:
    """The functions of a class's body, likewise; overloads are pieces of their own."""
    text = source[within.start : within.end]
    indent = _indent(text)
    starts = (within.start + found.end() for found in re.finditer(_begins_with(indent), text))
    return _plain(source, within, _functions(source, (*starts, within.end), indent))


def text_of(source: bytes, piece: Piece) -> bytes:
    """A class alone, every line of it where it was."""
    return b"\n" * (piece.line - 1) + source[piece.start : piece.end]


def text_without(source: bytes, pieces: Iterable[Piece], within: Piece | None = None) -> bytes:
    """The module, or a class, with its pieces emptied; every line is where it was."""
    return b"".join(_without(source, pieces, within))


def _without(source: bytes, pieces: Iterable[Piece], within: Piece | None) -> Iterator[bytes]:
    end = within.start if within else 0
    for piece in pieces:
        yield source[end : piece.start]
        yield piece.empty
        yield b"\n" * piece.lines
        end = piece.end
    yield source[end : within.end if within else None]


def _classes(source: bytes) -> Iterator[_Found]:
    first = _CLASS.match(source)
    for head in (*([first] if first else []), *_CLASS_BELOW.finditer(source)):
        margin = _MARGIN.search(source, head.end())
        end = margin.end() if margin else len(source)
        yield head.end() - len(head[0].lstrip()), end, head[1], b"class %s: pass" % head[1]


def _indent(text: bytes) -> bytes:
    """That of the statements of a class: the first's, or the least where that is not plain."""
    first = _FIRST.match(text)
    return first[1] if first else min(set(_INDENT.findall(text)), key=len, default=b"")


def _functions(source: bytes, bounds: Iterable[int], indent: bytes) -> Iterator[_Found]:
    """The functions among statements, each with the decorators above it."""
    decorated: int | None = None
    for start, end in pairwise(bounds):
        if head := _FUNCTION.match(source, start):
            yield start if decorated is None else decorated, end, head[1], indent + b"pass"
            decorated = None
        elif not _DECORATOR.match(source, start):
            decorated = None
        elif decorated is None:
            decorated = start


def _begins_with(indent: bytes) -> re.Pattern[bytes]:
    """Before the statements of an indent. The expression keeps what it has compiled."""
    return re.compile(rb"\n(?=%s[^ \t\r\n)\]}#])" % re.escape(indent))


def _plain(source: bytes, within: Piece, found: Iterable[_Found]) -> tuple[Piece, ...]:
    """The pieces of a text, unless one of them or what is around has half a pair of quotes."""
    pieces: list[Piece] = []
    done, line = within.start, within.line
    for start, end, name, empty in found:
        line += source.count(b"\n", done, start)
        lines = source.count(b"\n", start, end)
        pieces.append(Piece(name.decode(errors="replace"), start, end, line, lines, empty))
        line += lines
        done = end
    bounds = [bound for piece in pieces for bound in (piece.start, piece.end)]
    return tuple(pieces) if _outside_of_texts(source, within, bounds) else ()


def _outside_of_texts(source: bytes, within: Piece, bounds: Iterable[int]) -> bool:
    """Whether pairs of quotes, of either kind, are closed at all of some places and at the end."""
    for quotes in _QUOTES:
        places = [found.start() for found in quotes.finditer(source, within.start, within.end)]
        if any(bisect(places, bound) % 2 for bound in (*bounds, within.end)):
            return False
    return True
