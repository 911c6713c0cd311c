"""A function's body from its text: its docstring, and the statements that something is asked of."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from functools import cache, cached_property

from .functions import Body, below_the_docstring, docstring_among
from .http import says_request
from .parser import Parser

_MARGIN = re.compile(rb"\s*\n([ \t]+)")
_DOCSTRING = re.compile(rb'\s*+"""([^"\\]*+(?:""?[^"\\]++)*+)"""')
_TEXT = re.compile(rb"\s*\w*[\"']")
# What gives a name something that may be a text.
_ASSIGNED = re.compile(rb"\s*\w+[ \t]*=(?![ \t]*[={\[])")


class TextBody(Body):
    """That of a text.

    Arguments by keyword that have lines of their own are left out of it, unless they say a request:
    in an SDK they are most of what its methods do, and nothing is asked of them.
    """

    def __init__(self, text: bytes, parser: Parser) -> None:
        self._text = text
        self._parser = parser
        plain = _DOCSTRING.match(text)
        self._below = text[plain.end() :] if plain else text
        self._docstring = plain[1].decode(errors="replace") if plain else None
        if plain is None and not _TEXT.match(text):
            self._docstring = ""

    @cached_property
    def text(self) -> bytes:
        """What it is parsed from."""
        return self._text

    @cached_property
    def docstring(self) -> str:
        """As it is written; empty where there is none."""
        if self._docstring is None:
            return docstring_among(self._first_parsed(self._readings)) or ""
        return self._docstring

    @cached_property
    def statements(self) -> list[ast.stmt]:
        """Those below the docstring."""
        return below_the_docstring(self._first_parsed(self._readings))

    @cached_property
    def requests(self) -> list[ast.stmt]:
        """Those that may say a request by themselves; all where one of them gives a name to it."""
        shortest = self._readings[0]
        margin = _MARGIN.match(shortest)
        pieces = _statements(margin[1]).split(shortest) if margin else []
        if self._docstring is None or any(map(_ASSIGNED.match, pieces)):
            return self.statements
        saying = [piece for piece in pieces if says_request(piece)]
        parsed = self._first_parsed([b"\n" + b"\n".join(saying)]) if saying else []
        return parsed or self.statements

    @cached_property
    def _readings(self) -> list[bytes]:
        """What may be parsed of the text, the least first.

        A docstring that is not plain is left to the parser, with all that it shows.
        """
        if self._docstring is None:
            return [self._text]
        return [_short(self._below), self._below, self._text]

    def _first_parsed(self, readings: Iterable[bytes]) -> list[ast.stmt]:
        """The first of some texts that is syntax. Of what was cut in the wrong place, none is."""
        for text in readings:
            try:
                (function,) = self._parser.parse(b"async def _():%b\n" % text).body
            except (SyntaxError, ValueError):
                continue
            assert isinstance(function, ast.AsyncFunctionDef)
            return function.body
        return []


def _short(body: bytes) -> bytes:
    """A body without the arguments that nothing is asked of."""
    margin = _MARGIN.match(body)
    return _arguments(margin[1]).sub(_unless_a_request, body) if margin else body


def _unless_a_request(argument: re.Match[bytes]) -> bytes:
    return argument[0] if says_request(argument[0]) else b""


@cache
def _arguments(margin: bytes) -> re.Pattern[bytes]:
    """Arguments by keyword that go on below their first line, in a body of a margin."""
    first = rb"\n(%b[ \t]+)(?!method=)\w+=(?!=)[^\n]*[(\[{]" % margin
    return re.compile(first + rb"(?:\n(?:\1[ \t)\]}][^\n]*)?(?=\n))+")


@cache
def _statements(margin: bytes) -> re.Pattern[bytes]:
    """Before the statements at a margin."""
    return re.compile(rb"\n(?=%b[^ \t\r\n)\]}#])" % margin)
