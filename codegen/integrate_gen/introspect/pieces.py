"""The classes of a module as pieces of its text, of which only those that are asked for are parsed.

Of a module with a class and its synchronous twin, and the classes of their answers, introspection
needs the one; parsing takes most of the time that reading a method does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_CLASS = re.compile(rb"class[ \t]+([^\s(:[]+)")
_CODING = re.compile(rb"coding[:=]")
_GOES_ON = b" \t\r\n)#"
"""How lines of a class begin; what does not is behind it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A class at the left margin, as far as the margin tells: its parser has the last word.

    Attributes:
        name: The class's.
        first: Its first line, from 1; decorators are not of the piece.
        last: Its last line.
    """

    name: str
    first: int
    last: int


def class_pieces(lines: Sequence[bytes]) -> tuple[Piece, ...]:
    """The pieces of a module; none where its text is not plainly cut into such.

    What looks like a class may be in a text of several lines. That can be told: a piece that begins
    or ends within one is no class by its syntax, or has half a pair of quotes.
    """
    pieces = tuple(_pieces(lines))
    coded = any(_CODING.search(line) for line in lines[:2])
    return () if coded or any(_has_half_a_text(lines, piece) for piece in pieces) else pieces


def text_of(lines: Sequence[bytes], piece: Piece) -> bytes:
    """A piece alone, every line of it where it was."""
    return b"\n" * (piece.first - 1) + b"".join(lines[piece.first - 1 : piece.last])


def text_without(lines: Sequence[bytes], pieces: Sequence[Piece]) -> bytes:
    """The module with empty classes in the place of its pieces, every line where it was."""
    kept = list(lines)
    for piece in pieces:
        kept[piece.first - 1] = f"class {piece.name}: pass\n".encode()
        kept[piece.first : piece.last] = [b"\n"] * (piece.last - piece.first)
    return b"".join(kept)


def _pieces(lines: Sequence[bytes]) -> Iterator[Piece]:
    for start, line in enumerate(lines):
        if match := _CLASS.match(line):
            end = start + 1
            while end < len(lines) and lines[end][0] in _GOES_ON:
                end += 1
            yield Piece(match[1].decode(errors="replace"), start + 1, end)


def _has_half_a_text(lines: Sequence[bytes], piece: Piece) -> bool:
    text = b"".join(lines[piece.first - 1 : piece.last])
    return any(text.count(quotes) % 2 for quotes in (b'"""', b"'''"))
