"""Search for known secrets in texts, in escaped and encoded forms too."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from urllib.parse import quote, quote_plus

from .spans import Span, in_lower_case
from .tries import trie_pattern

SHORTEST = 6
"""Characters of the shortest secret to search for; shorter ones occur in ordinary words."""

_SHORTEST_CUT = 12
_BLOCK = 16
_LONGEST_HEAD = 64
_START = 96
"""Characters of a secret that its forms are recognised by: two thirds are the longest head."""
_GROWTH = 4
_BASE64 = frozenset("abcdefghijklmnopqrstuvwxyz0123456789+/-_=")


class SecretValues:
    """Known secrets, to be searched for in texts.

    The case of letters is ignored, and the first two thirds of a secret count as the secret.

    Args:
        values: The secrets; short ones are ignored.
    """

    def __init__(self, values: Iterable[str] = ()) -> None:
        self.values = tuple(dict.fromkeys(part for value in values for part in _parts(value)))

    def spans(self, text: str) -> Iterator[Span]:
        """Yield the spans of the secrets in a text."""
        if not self.values:
            return
        lowered = in_lower_case(text)
        # In blocks, so that one more value leaves most compiled expressions as they are.
        for first in range(0, len(self.values), _BLOCK):
            yield from _forms_of(self.values[first : first + _BLOCK]).spans(lowered)


class _Form:
    """One written form of a secret, of which only as much is made as a text has of it.

    Args:
        write: Returns the form of a text, which begins with the form of the text's beginning.
        value: The secret.

    Attributes:
        start: Beginning of the form in lower case, or all of it if the secret is not long.
    """

    def __init__(self, write: Callable[[str], str], value: str) -> None:
        self.start = write(value[:_START]).lower()
        self._write = write
        self._value = value

    def length_in(self, lowered: str, at: int) -> int:
        """Return the length of the form's beginning that a text in lower case has at a position."""
        written, made = self.start, _START
        while (common := _common(written, lowered, at)) == len(written) and made < len(self._value):
            made *= _GROWTH
            written = self._write(self._value[:made]).lower()
        return common


class _Forms:
    """All forms of some secrets, as one regular expression."""

    def __init__(self, values: Iterable[str]) -> None:
        values = tuple(values)
        encoded = {form.lower() for value in values for form in _base64_forms(value[:_START])}
        forms = [form for value in values for form in _text_forms(value)]
        self._encoded = {form[:_LONGEST_HEAD] for form in encoded}
        heads = {_head(form.start) for form in forms}
        self._plain = {
            head: [form for form in forms if head.startswith(_head(form.start))] for head in heads
        }
        self._pattern = re.compile(trie_pattern(dict.fromkeys(self._encoded | heads, "")))

    def spans(self, lowered: str) -> Iterator[Span]:
        """Yield the spans of the secrets in a text in lower case."""
        at = 0
        while match := self._pattern.search(lowered, at):
            start, at = match.span()
            if match[0] in self._plain:
                at = start + max(form.length_in(lowered, start) for form in self._plain[match[0]])
            else:
                # The run of base64 contains the secret and the text around it.
                start, at = _run_around(lowered, start, at)
            yield Span(start, at)


@lru_cache(maxsize=256)
def _forms_of(values: tuple[str, ...]) -> _Forms:
    return _Forms(values)


def _run_around(lowered: str, start: int, end: int) -> tuple[int, int]:
    while end < len(lowered) and lowered[end] in _BASE64:
        end += 1
    while start and lowered[start - 1] in _BASE64:
        start -= 1
    return start, end


def _common(form: str, text: str, start: int) -> int:
    """Return the length of the common prefix of a form and the text at a position."""
    there = text[start : start + len(form)]
    if there == form:
        return len(form)
    pairs = enumerate(zip(form, there, strict=False))
    return next((index for index, (one, other) in pairs if one != other), len(there))


def _head(form: str) -> str:
    """Return the beginning by which a form is recognised."""
    enough = len(form)
    if enough >= _SHORTEST_CUT and " " not in form:
        enough = max(_SHORTEST_CUT - 2, enough * 2 // 3)
    return form[: min(enough, _LONGEST_HEAD)]


def _parts(value: str) -> Iterator[str]:
    """Yield a value, and its part after the scheme in a header such as ``Bearer ...``."""
    for part in (value, value.partition(" ")[2]):
        if len(part) >= SHORTEST:
            yield part


def _text_forms(value: str) -> list[_Form]:
    """Return the forms of a secret that differ, as far as they are made."""
    # How Python quotes a text depends on the whole of it.
    has_both_quotes = "'" in value and '"' in value
    in_python = _with_escaped_quotes if has_both_quotes else _without_quotes
    forms = [_Form(write, value) for write in (*_WAYS_TO_WRITE, in_python)]
    return forms if len(value) > _START else list({form.start: form for form in forms}.values())


def _without_quotes(text: str) -> str:
    return repr(text)[1:-1]


def _with_escaped_quotes(text: str) -> str:
    return _without_quotes(f"{text}'\"").removesuffix("\\'\"")


def _in_json(text: str) -> str:
    return json.dumps(text)[1:-1]


def _in_json_twice(text: str) -> str:
    return _in_json(_in_json(text))


def _in_unicode_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _in_path(text: str) -> str:
    return quote(_utf_8(text))


def _in_url(text: str) -> str:
    return quote(_utf_8(text), safe="")


def _in_query(text: str) -> str:
    return quote_plus(_utf_8(text))


def _in_hex(text: str) -> str:
    return _utf_8(text).hex()


def _utf_8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


_WAYS_TO_WRITE: tuple[Callable[[str], str], ...] = (
    str,
    _in_json,
    _in_json_twice,
    _in_unicode_json,
    _in_path,
    _in_url,
    _in_query,
    _in_hex,
)


def _base64_forms(value: str) -> set[str]:
    """Return the base64 digits of a value within a longer text, for each of three alignments."""
    written = _utf_8(value)
    forms: set[str] = set()
    for offset in range(3):
        form = b64encode(bytes(offset) + written).decode()
        # The first and last digits also depend on the neighbours.
        core = form[(0, 2, 3)[offset] : 8 * (offset + len(written)) // 6]
        forms |= {core, core.replace("+", "-").replace("/", "_")}
    return forms
