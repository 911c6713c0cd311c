"""Secrets of well-known forms in texts: tokens, keys, passwords in URLs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from integrate_runtime.secrets.values import is_meaningless, looks_random

from .spans import Span
from .token_table import TOKENS
from .tries import trie_pattern

_WORD_START = r"\b"
_ESCAPE_END = r"(?:(?<=\\[bfnrt])|(?<=%[0-9A-Fa-f]{2}))"

_LOGIN = re.compile(r"""://(?P<user>[^\s/@:"'<>\\]*+):(?P<rest>(?:(?!://)[^\s"'<>\\])++)""")
_PORT = re.compile(r"[0-9]{1,5}(?:[/?#]|\Z)")
_LONGEST_SCHEME = 32
_HOST_END = re.compile(r"[/?#]")

# An expression is tried only if its mark is in the text. Most begin with their mark, so that the
# search runs at the speed of a string comparison.
_SHAPES = tuple(
    (mark, re.compile(pattern, re.DOTALL))
    for mark, pattern in (
        ("://", r"https?://(?P<value>[^\s/@:\"'<>\\?\#]{16,}+)@"),
        ("earer ", r"[Bb]earer ++(?P<value>[A-Za-z0-9._~+/=-]{8,}+)"),
        ("asic ", r"[Bb]asic ++(?P<value>(?=[A-Za-z+/]*+[0-9=])[A-Za-z0-9+/=]{8,}+)"),
        (
            "eyJ",
            r"(?P<value>eyJ(?<![A-Za-z0-9_-]eyJ)[A-Za-z0-9_-]++\.eyJ[A-Za-z0-9_-]++"
            r"(?:\.[A-Za-z0-9_-]*+)?)",
        ),
        (
            "PRIVATE KEY",
            r"-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?P<value>.*?)"
            r"(?:-{4,5} ?END|\Z)",
        ),
        ("Private-Lines:", r"Private-Lines:[ 0-9]*+(?P<value>.*?)(?:Private-MAC|\Z)"),
        # Base64 of ``-----BEGIN``, unless a certificate or a public key begins so.
        (
            "LS0tLS1CRUdJTi",
            r"(?P<value>LS0tLS1CRUdJTi(?!BDRVJUSUZJQ0FU|BQVUJMSUMg)[A-Za-z0-9+/=_-]++)",
        ),
        ("jdbc:oracle:", r"jdbc:oracle:[a-z0-9]{1,16}+:[^\s/@]{1,128}+/(?P<value>[^\s@]{1,128}+)@"),
        ("-u", r"(?<![\w-])(?:-u|--user)[ =]++[\"']?[^\s:\"'@/]++:(?P<value>[^\s\"'@]++)"),
        (
            "aws",
            r"aws[^\n]{0,20}?(?:key|KEY|pwd|pw|pass|token)[^\n]{0,20}?[\"']"
            r"(?P<value>[0-9A-Za-z/+]{40})[\"']",
        ),
        # Tokens of Telegram bots and Discord bots, without the id before them.
        (":", r":(?<=[0-9]{8}:)(?P<value>[A-Za-z0-9_-]{35,}+)"),
        (".", r"\.(?<=[A-Za-z0-9_-]{24}\.)(?P<value>[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,}+)"),
        # Mailchimp's keys and Artifactory's passwords.
        ("-us", r"(?<![0-9a-z])(?P<value>[0-9a-z]{32}-us[0-9]{1,2})"),
        # Secrets of Azure's app registrations (gitleaks azure-ad-client-secret), and Resend's keys
        # (resend.com/docs/api-reference/api-keys).
        ("Q~", r"(?<![\w~.-])(?P<value>[\w~.]{3}[0-9]Q~[\w~.-]{31,34})(?![\w~.-])"),
        ("re_", r"(?<!\w)(?P<value>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})(?!\w)"),
        ("AP", r"(?P<value>AP(?<![A-Za-z0-9]AP)[0-9A-F][A-Za-z0-9]{8,}+)(?![\w.-])"),
    )
)
_MUST_LOOK_RANDOM = frozenset({".", "-us", "AP", "re_"})
_WITH_LOGIN = frozenset(
    {
        *("amqp", "amqps", "clickhouse", "cockroachdb", "ftp", "ftps", "ldap", "ldaps", "mariadb"),
        *("mongodb", "mssql", "mysql", "oracle", "postgres", "postgresql", "redis", "rediss"),
        *("sftp", "smtp", "smtps", "snowflake", "sqlserver"),
    }
)
"""Schemes of addresses that begin with a login rather than with a host and its port."""


def shape_spans(text: str, *, is_json: bool) -> Iterator[Span]:
    """Yield the spans of secrets with a well-known form.

    Args:
        text: Any text.
        is_json: Whether it is a JSON document without escaped line ends.
    """
    yield from token_spans(text, is_json=is_json)
    for mark, pattern in _SHAPES:
        if mark in text:
            for match in pattern.finditer(text):
                if mark not in _MUST_LOOK_RANDOM or looks_random(match["value"]):
                    yield Span(*match.span("value"))
    if "://" in text:
        yield from _login_spans(text)


def token_spans(text: str, *, is_json: bool = False) -> Iterator[Span]:
    """Yield the spans of vendors' tokens."""
    for match in _tokens(_WORD_START).finditer(text):
        yield Span(*match.span())
    if "%" in text or ("\\" in text and not is_json):
        for match in _tokens(_ESCAPE_END).finditer(text):
            yield Span(*match.span())


@cache
def _tokens(start: str) -> re.Pattern[str]:
    """Compile one expression for all vendors' tokens."""
    runs = {token.prefix: f"[{token.alphabet}]{{{token.shortest},}}+" for token in TOKENS}
    shortest = min(len(token.prefix) + token.shortest for token in TOKENS)
    # Most words are shorter than any token: testing the length first halves the time.
    long_enough = rf"(?=[\w.~/@+=\\-]{{{shortest}}})"
    return re.compile(start + long_enough + trie_pattern(runs), re.ASCII)


def _login_spans(text: str) -> Iterator[Span]:
    """Yield the spans of passwords in URLs, even with ``/`` and ``@`` in them."""
    for match in _LOGIN.finditer(text):
        rest = match["rest"]
        first = rest.find("@")
        if first <= 0 or (_PORT.match(rest) and "/" in rest[:first] and not _has_login(match)):
            continue
        host_end = _HOST_END.search(rest, first)
        last = rest.rfind("@", 0, host_end.start() if host_end else len(rest))
        if not is_meaningless(rest[:last]):
            start = match.start("rest")
            yield Span(start, start + last)


def _has_login(address: re.Match[str]) -> bool:
    """Whether the scheme before ``://`` is that of a database or a similar server."""
    start = max(0, address.start() - _LONGEST_SCHEME)
    words = re.split(r"[^A-Za-z0-9+.-]", address.string[start : address.start()])
    return words[-1].lower().partition("+")[0] in _WITH_LOGIN
