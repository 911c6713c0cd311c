"""Secrets after their names in texts, in any syntax.

``name=value``, ``name: value``, ``"name": "value"``, ``name%3Dvalue`` in URLs that are parameters
of others, ``--name value``, and "the name is value".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from integrate_runtime.secrets.names import (
    holds_address,
    is_secret_in_urls,
    is_secret_name,
    may_end_secret_name,
    needs_long_value,
    takes_whole_line,
)
from integrate_runtime.secrets.values import is_meaningless, is_public_address, looks_random

from .spans import Span, in_lower_case

_MARK = re.compile(r"[=:%](?:(?<==)|(?<=:)(?!//)|(?<=%)3[Dd])")
# Members of JSON documents have a quote before the mark; ``redaction`` handles them.
_MARK_IN_JSON = re.compile(r'[=:%](?<![0-9"][=:])(?:(?<==)|(?<=:)(?!//)|(?<=%)3[Dd])')
_LONGEST_NAME = 100
# Matched against the reversed text before a mark: the name, and the words or escape before it.
_BEFORE_MARK = re.compile(
    r"""[ \t]{0,16}+\]?["']?\\*+(?P<name>[A-Za-z0-9_-]++)"""
    r"(?P<escape>[\\%])?(?P<words>(?: [A-Za-z0-9_-]++){0,2})"
)
_ESCAPE = re.compile(r"(?:u[0-9A-Fa-f]{4}|[bfnrt])|[0-9A-Fa-f]{2}")
_AFTER_MARK = re.compile(r"[=:>]{0,2}+\s{0,16}+")
_QUOTED = re.compile(r"""b?(?P<quote>["'])(?P<value>(?:\\.|(?!(?P=quote))[^\\])*+)""", re.DOTALL)
_ESCAPED = re.compile(r"""(?P<quote>\\++["'])(?P<value>(?:(?!(?P=quote)).)*+)""", re.DOTALL)
_BARE = re.compile(
    r"""(?P<value>(?:(?:Bearer|Basic|Digest|Token|Bot)[ ]++)?[^\s"'&,;<>()\[\]{}\\]++)""",
    re.IGNORECASE | re.VERBOSE,
)
_ENCODED = re.compile(r"""(?P<value>(?:(?!%26)[^\s"'&,;<>()\[\]{}\\])++)""")
_LINE = re.compile(r"""(?P<value>(?![{\[])[^\r\n"'\\]++)""")
_LONG = 24
_DECISIVE = 64
"""Characters that decide whether a long value looks random. A look at all of it could take as long
as the rest of the text, after every name in the text."""

_OPTION = re.compile(
    r"""-(?:(?<![\w-]-)|(?<=\\[nrt]-))-?(?P<name>[A-Za-z][\w-]*+) ++"""
    r"""["']?(?P<value>[^\s"'-][^\s"']*+)"""
)

_PROSE = tuple(
    (
        name,
        re.compile(
            rf"{name}[\"']?\]? ++(?P<is>(?:is|was):? ++)?[\"'`]?"
            r"(?P<value>[a-z0-9_!#$%&()*+,./:;=?@^~-]++)"
        ),
    )
    for name in (
        "password",
        "passphrase",
        "passcode",
        "pass",
        "pwd",
        "pw",
        "secret",
        "token",
        "key",
    )
)


def assigned_spans(text: str, *, is_json: bool) -> Iterator[Span]:
    """Yield the spans of values after secret names.

    Args:
        text: Any text.
        is_json: Whether it is a JSON document, whose own members are skipped.
    """
    yield from _after_marks(text, _MARK_IN_JSON if is_json else _MARK)
    if "-" in text:
        for match in _OPTION.finditer(text):
            if is_secret_name(match["name"]) and not is_meaningless(match["value"]):
                yield Span(*match.span("value"))
    yield from _in_prose(text)


def _after_marks(text: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    at = 0
    while mark := pattern.search(text, at):
        at = mark.end()
        is_secret = is_secret_name if mark[0] == ":" else is_secret_in_urls
        name = _name_before(text, mark.start(), is_secret)
        if name is None:
            continue
        after = _AFTER_MARK.match(text, at)
        at = after.end() if after else at
        bare = _ENCODED if mark[0][0] == "%" else _LINE if takes_whole_line(name) else _BARE
        match = _value(text, at, bare, len(text) if is_secret(name) else at + _DECISIVE)
        if match is None or not _is_secret_value(name, match["value"], is_secret):
            continue
        # A value that begins at random is a secret to its end.
        match = match if is_secret(name) else _value(text, at, bare, len(text))
        if match is not None:
            at = match.end("value")
            yield Span(*match.span("value"))


def _value(text: str, at: int, bare: re.Pattern[str], end: int) -> re.Match[str] | None:
    """Match the value at a position: quoted, quoted in a document, or bare."""
    forms = (_QUOTED, _ESCAPED, bare)
    return next((match for form in forms if (match := form.match(text, at, end))), None)


def _name_before(text: str, end: int, is_secret: Callable[[str], bool]) -> str | None:
    """Return the name before a mark, or None if it is not a secret name."""
    match = _BEFORE_MARK.match(text[max(0, end - _LONGEST_NAME) : end][::-1])
    if match is None:
        return None
    name = match["name"][::-1]
    if match["escape"] and not is_secret(name):
        # The end of an escape is not part of the name: ``\ntoken``, ``%26token``.
        name = _ESCAPE.sub("", name, count=1) if _ESCAPE.match(name) else name
    if not may_end_secret_name(name):
        return None
    name = f"{match['words'][::-1]}{name}"
    return name if is_secret(name) or needs_long_value(name) else None


def _is_secret_value(name: str, value: str, is_secret: Callable[[str], bool]) -> bool:
    if is_meaningless(value):
        return False
    if not is_secret(name):
        return len(value) >= _LONG and value.isascii() and looks_random(value)
    return holds_address(name) or not is_public_address(value)


def _in_prose(text: str) -> Iterator[Span]:
    """Yield values in prose: random ones after "is", and otherwise long random ones."""
    lowered = in_lower_case(text)
    for name, pattern in _PROSE:
        if name not in lowered:
            continue
        for match in pattern.finditer(lowered):
            start, end = match.span("value")
            value = text[start:end]
            is_long = len(value) >= _LONG
            if (is_long and value.isalnum()) or (looks_random(value) and (match["is"] or is_long)):
                yield Span(start, end)
