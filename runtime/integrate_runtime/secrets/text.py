"""Finds secrets in text that nobody described: error messages, URLs, headers, bodies.

Every pattern is linear: what it has passed over it does not look at again. It repeats possessively,
begins where a name or token can begin, or is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from .names import (
    holds_address,
    is_secret_in_urls,
    is_secret_name,
    may_end_secret_name,
    needs_long_value,
    takes_whole_line,
)
from .token_table import TOKENS, Token
from .tries import trie_pattern
from .values import is_public_address, looks_random, tells_nothing


class Span(NamedTuple):
    """A secret in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
    """

    start: int
    end: int


# A name, which the end of an escape (``\n``, ``%26``) may lengthen, and the mark after it in
# ``name=value``, ``name: value`` and ``"name": "value"``: with escaped quotes, in URLs, and in URLs
# that are parameters of others.
_ASSIGNED = re.compile(
    r"""(?<![A-Za-z0-9_-])(?P<name>[A-Za-z0-9_-]++)\\*+["']?\]?[ \t]{0,16}+"""
    r"(?P<mark>:?=>?|::?(?!//)|%3[Dd])\s{0,16}+"
)
_ASSIGNED_IN_JSON = re.compile(
    r"""(?<![A-Za-z0-9_-])(?P<name>[A-Za-z0-9_-]++)(?:\\++["']?|')?\]?[ \t]{0,16}+"""
    r"(?P<mark>:?=>?|::?(?!//)|%3[Dd])\s{0,16}+"
)
_ESCAPE = re.compile(r"(?<=\\)(?:u[0-9A-Fa-f]{4}|[bfnrt])|(?<=%)[0-9A-Fa-f]{2}")
_WORDS_BEFORE = re.compile(r"(?:[A-Za-z0-9_-]+ ){1,2}\Z")
_LONGEST_WORDS = 40
_QUOTED = re.compile(r"""b?(?P<quote>["'])(?P<value>(?:\\.|(?!(?P=quote))[^\\])*+)""", re.DOTALL)
_ESCAPED = re.compile(r"""(?P<quote>\\++["'])(?P<value>(?:(?!(?P=quote)).)*+)""", re.DOTALL)
_BARE = re.compile(
    r"""(?P<value>(?:(?:Bearer|Basic|Digest|Token|Bot)[ ]++)?[^\s"'&,;<>()\[\]{}\\]++)""",
    re.IGNORECASE | re.VERBOSE,
)
_ENCODED = re.compile(r"""(?P<value>(?:(?!%26)[^\s"'&,;<>()\[\]{}\\])++)""")
_LINE = re.compile(r"""(?P<value>(?![{\[])[^\r\n"'\\]++)""")

# Names and values that are set apart by other means: a command's options, elements of XML.
_OPTION = re.compile(
    r"""(?:(?<![\w-])|(?<=\\[nrt]))--?(?P<name>[A-Za-z][\w-]*+) ++["']?(?P<value>[^\s"'-][^\s"']*+)"""
)
_ELEMENT = re.compile(r"<(?P<name>[A-Za-z][\w:.-]{0,63}+)>(?P<value>[^<]++)</")
_NAMED = (("-", _OPTION), ("</", _ELEMENT))

_LOGIN = re.compile(r"""://(?P<user>[^\s/@:"'<>\\]*+):(?P<rest>(?:(?!://)[^\s"'<>\\])++)""")
_HOST_END = re.compile(r"[/?#]")
_LONG = 24
_PORT = re.compile(r"[0-9]{1,5}(?:[/?#]|\Z)")

_PRIVATE_KEY = (
    r"-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?P<value>.*?)(?:-{4,5} ?END|\Z)"
)
_SHAPES = tuple(
    (mark, re.compile(pattern, re.DOTALL))
    for mark, pattern in (
        ("://", r"https?://(?P<value>[^\s/@:\"'<>\\?\#]{16,}+)@"),
        ("earer ", r"[Bb]earer ++(?P<value>[A-Za-z0-9._~+/=-]{8,}+)"),
        ("asic ", r"[Bb]asic ++(?P<value>(?=[A-Za-z+/]*+[0-9=])[A-Za-z0-9+/=]{8,}+)"),
        (
            "eyJ",
            r"(?<![A-Za-z0-9_-])(?P<value>eyJ[A-Za-z0-9_-]++\.eyJ[A-Za-z0-9_-]++(?:\.[A-Za-z0-9_-]*+)?)",
        ),
        ("PRIVATE KEY", _PRIVATE_KEY),
        ("Private-Lines:", r"Private-Lines:[ 0-9]*+(?P<value>.*?)(?:Private-MAC|\Z)"),
        # Base64 of ``-----BEGIN``, unless a certificate or a public key begins so.
        (
            "LS0tLS1CRUdJTi",
            r"(?P<value>LS0tLS1CRUdJTi(?!BDRVJUSUZJQ0FU|BQVUJMSUMg)[A-Za-z0-9+/=_-]++)",
        ),
        ("-u", r"(?<![\w-])(?:-u|--user)[ =]++[\"']?[^\s:\"'@/]++:(?P<value>[^\s\"'@]++)"),
        # Telegram, Discord, Mailchimp, Artifactory, AWS: forms without a literal beginning.
        (":", r"(?<![0-9])(?P<value>[0-9]{8,10}+:[A-Za-z0-9_-]{35,}+)"),
        (
            ".",
            r"(?<![\w-])(?P<value>[MNO][A-Za-z0-9_-]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,}+)",
        ),
        ("-us", r"(?<![0-9a-z])(?P<value>[0-9a-z]{32}-us[0-9]{1,2})"),
        ("AP", r"(?<![A-Za-z0-9])(?P<value>AP[0-9A-F][A-Za-z0-9]{8,}+)(?![\w.-])"),
        (
            "aws",
            r"aws[^\n]{0,20}?(?:key|pwd|pw|pass|token|KEY)[^\n]{0,20}?[\"'](?P<value>[0-9A-Za-z/+]{40})[\"']",
        ),
    )
)
_MUST_LOOK_RANDOM = frozenset({"AP", "-us", "."})
# In prose a value has to look like one: after "is" by its letters, after a name by its length too.
_PROSE = re.compile(
    r"(?:password|passphrase|passcode|pwd|pw|pass|secret|token|key)[\"']?\]? ++"
    r"(?P<is>(?:is|was):? ++)?[\"'`]?(?P<value>[A-Za-z0-9_!#$%&()*+,./:;=?@^~-]++)",
    re.IGNORECASE,
)


def text_spans(text: str, *, is_json: bool = False) -> Iterator[Span]:
    """The secrets that a text shows by the names before them, or by their own looks.

    Args:
        text: Any text.
        is_json: It is a JSON document, whose members' names somebody else looks at.
    """
    yield from _assigned(text, is_json=is_json)
    yield from token_spans(text)
    for mark, pattern in _NAMED:
        if mark in text:
            for found in pattern.finditer(text):
                if is_secret_name(found["name"]) and not tells_nothing(found["value"]):
                    yield Span(*found.span("value"))
    if "://" in text:
        yield from _logins(text)
    for mark, pattern in _SHAPES:
        if mark in text:
            for found in pattern.finditer(text):
                if mark not in _MUST_LOOK_RANDOM or looks_random(found["value"]):
                    yield Span(*found.span("value"))
    for found in _PROSE.finditer(text):
        value = found["value"]
        is_long = len(value) >= _LONG
        if (is_long and value.isalnum()) or (looks_random(value) and (found["is"] or is_long)):
            yield Span(*found.span("value"))


def merge_spans(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, none of which touches another: those that overlap become one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if span.start == span.end:
            continue
        if merged and span.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = Span(last.start, max(last.end, span.end))
        else:
            merged.append(span)
    return merged


def replace_spans(text: str, spans: Sequence[Span], by: str) -> str:
    """A text with other words in place of its spans."""
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += [text[at : span.start], by]
        at = span.end
    return "".join((*parts, text[at:]))


def _assigned(text: str, *, is_json: bool) -> Iterator[Span]:
    pattern = _ASSIGNED_IN_JSON if is_json else _ASSIGNED
    at = 0
    while mark := pattern.search(text, at):
        at = mark.end()
        judge = is_secret_name if mark["mark"][0] == ":" else is_secret_in_urls
        name = _assigned_name(text, mark, judge)
        if name is None:
            continue
        bare = _ENCODED if mark["mark"][0] == "%" else _LINE if takes_whole_line(name) else _BARE
        found = _QUOTED.match(text, at) or _ESCAPED.match(text, at) or bare.match(text, at)
        if found is None or not _is_secret_value(name, found["value"], judge):
            continue
        at = found.end("value")
        yield Span(*found.span("value"))


def _assigned_name(text: str, mark: re.Match[str], judge: Callable[[str], bool]) -> str | None:
    """The name before a mark if it may be a secret's."""
    name = mark["name"]
    if escape := _ESCAPE.match(text, mark.start("name")):
        shorter = name[escape.end() - escape.start() :]
        name = shorter if judge(shorter) or not judge(name) else name
    if not may_end_secret_name(name):
        return None
    start = mark.start("name")
    before = _WORDS_BEFORE.search(text[max(0, start - _LONGEST_WORDS) : start])
    whole = f"{before[0]}{name}" if before else name
    return whole if judge(whole) or needs_long_value(whole) else None


def _is_secret_value(name: str, value: str, judge: Callable[[str], bool]) -> bool:
    if tells_nothing(value):
        return False
    if not judge(name):
        return len(value) >= _LONG and value.isascii() and looks_random(value)
    return holds_address(name) or not is_public_address(value)


def _logins(text: str) -> Iterator[Span]:
    for found in _LOGIN.finditer(text):
        rest = found["rest"]
        first = rest.find("@")
        if first <= 0 or (_PORT.match(rest) and "/" in rest[:first]):
            continue
        host = _HOST_END.search(rest, first)
        last = rest.rfind("@", 0, host.start() if host else len(rest))
        if not tells_nothing(rest[:last]):
            start = found.start("rest")
            yield Span(start, start + last)


@cache
def _tokens() -> re.Pattern[str]:
    """All vendors' tokens in one expression; it is made for the first text."""
    return re.compile(trie_pattern({token.prefix: _after_prefix(token) for token in TOKENS}))


def _after_prefix(token: Token) -> str:
    """The characters after a token's beginning, which itself has to begin a word."""
    run = f"[{token.alphabet}]{{{token.shortest},}}+"
    prefix = re.escape(token.prefix)
    if not token.prefix[0].isalnum():
        return run
    starts = rf"(?<![A-Za-z0-9]{prefix})|(?<=\\[bfnrt]{prefix})|(?<=%[0-9A-Fa-f]{{2}}{prefix})"
    return f"(?:{starts}){run}"


def token_spans(text: str) -> Iterator[Span]:
    """The tokens of well-known vendors in a text."""
    for found in _tokens().finditer(text):
        yield Span(*found.span())
