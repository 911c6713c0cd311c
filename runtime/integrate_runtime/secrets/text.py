"""Finds secrets in text that nobody described: error messages, URLs, headers, bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .names import LAST_WORDS, is_secret_in_urls, is_secret_name, takes_whole_line


class Span(NamedTuple):
    """A secret in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        quoted: It is a whole JSON value, quotes and brackets included.
    """

    start: int
    end: int
    quoted: bool = False


# What follows the name in ``name=value``, ``name: value`` and ``"name": "value"``, with escaped
# quotes, in URLs, and in URLs that are parameters of others.
_MARK = re.compile(r"""\\*["']?[ \t]{0,8}(?P<mark>=|:|%3[Dd])\s{0,8}""")
_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
_LONGEST_NAME = 48
_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_QUOTED = re.compile(r"""b?(?P<quote>["'])(?P<value>(?:\\.|(?!(?P=quote))[^\\])*)""", re.DOTALL)
_ESCAPED = re.compile(r"""(?P<quote>\\+["'])(?P<value>(?:(?!(?P=quote)).)*)""", re.DOTALL)
_BARE = re.compile(
    r"""(?P<value>(?:(?:Bearer|Basic|Digest|Token)[ ]+)?[^\s"'&,;<>()\[\]{}\\]+)""",
    re.IGNORECASE | re.VERBOSE,
)
_ENCODED = re.compile(r"""(?P<value>(?:(?!%26)[^\s"'&,;<>()\[\]{}\\])+)""")
_LINE = re.compile(r"""(?P<value>[^\r\n"'\\]+)""")
_NOTHING = frozenset({"", "null", "none", "true", "false", "undefined", "*" * 8})

# What each looks for is in the text, or the pattern need not be tried.
_SHAPES = tuple(
    (mark, re.compile(pattern, re.DOTALL))
    for mark, pattern in (
        ("://", r"://[^\s/@:\"'<>\\]*:(?P<value>[^\s/@\"'<>\\]+)@"),
        ("://", r"https?://(?P<value>[^\s/@:\"'<>\\?\#]{16,})@"),
        ("earer ", r"[Bb]earer +(?P<value>[A-Za-z0-9._~+/=-]{8,})"),
        ("asic ", r"[Bb]asic +(?P<value>(?=[A-Za-z+/]*[0-9=])[A-Za-z0-9+/=]{8,})"),
        ("gh", r"(?P<value>gh[oprsu]_[A-Za-z0-9]{16,})"),
        ("github_pat_", r"(?P<value>github_pat_[A-Za-z0-9_]{16,})"),
        ("glpat-", r"(?P<value>glpat-[A-Za-z0-9_-]{16,})"),
        ("sk-", r"(?<![A-Za-z0-9])(?P<value>sk-[A-Za-z0-9_-]{20,})"),
        ("xox", r"(?P<value>xox[abeoprs]-[A-Za-z0-9-]{10,})"),
        ("eyJ", r"(?P<value>eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)"),
        (
            "PRIVATE KEY-----",
            r"-----BEGIN [A-Z ]*PRIVATE KEY-----(?P<value>.*?)(?:-----END|\Z)",
        ),
    )
)


_MARKED = re.compile("|".join(["[=:]", "%3", *(re.escape(mark) for mark, _ in _SHAPES)]))


def text_spans(text: str) -> Iterator[Span]:
    """The secrets that a text shows by the names before them, or by their own looks."""
    if _MARKED.search(text) is None:
        return
    yield from _assigned(text)
    for mark, pattern in _SHAPES:
        if mark in text:
            for found in pattern.finditer(text):
                yield Span(*found.span("value"))


def merge_spans(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, none of which touches another; the wider one of two that overlap wins."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start == span.end:
            continue
        if merged and span.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = Span(last.start, max(last.end, span.end), last.quoted)
        else:
            merged.append(span)
    return merged


def replace_spans(text: str, spans: Sequence[Span], by: str) -> str:
    """A text with other words in place of its spans."""
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += [text[at : span.start], f'"{by}"' if span.quoted else by]
        at = span.end
    return "".join((*parts, text[at:]))


def _assigned(text: str) -> Iterator[Span]:
    if "=" not in text and ":" not in text and "%3" not in text:
        return
    lowered = text.lower()
    if len(lowered) != len(text):  # some letters have two in lower case
        lowered = text.translate(_LOWER)
    for word in LAST_WORDS:
        at = lowered.find(word)
        while at >= 0:
            end = at + len(word)
            if mark := _MARK.match(text, end):
                yield from _assigned_value(text, _name_before(text, end), mark)
            at = lowered.find(word, end)


def _name_before(text: str, end: int) -> str:
    """The name that ends here, without what an escape before it adds."""
    start = end
    while start and text[start - 1] in _NAME and end - start < _LONGEST_NAME:
        start -= 1
    name, before = text[start:end], text[start - 1 : start]
    if before == "\\":
        return name[5:] if name.startswith("u0026") else name[1:]
    return name[2:] if before == "%" else name


def _assigned_value(text: str, name: str, mark: re.Match[str]) -> Iterator[Span]:
    if not (is_secret_name(name) if mark["mark"] == ":" else is_secret_in_urls(name)):
        return
    at = mark.end()
    bare = _ENCODED if mark["mark"][0] == "%" else _LINE if takes_whole_line(name) else _BARE
    value = _QUOTED.match(text, at) or _ESCAPED.match(text, at) or bare.match(text, at)
    if value is not None and value["value"].lower() not in _NOTHING:
        yield Span(*value.span("value"))
