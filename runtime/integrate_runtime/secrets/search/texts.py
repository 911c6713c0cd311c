"""Secrets in free text: error messages, URLs, headers, bodies.

All expressions take linear time: they repeat possessively, are bounded, or begin only where a name
or a token can begin.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator

from .assignments import assigned_spans
from .shapes import shape_spans
from .spans import Span

_LAYOUT = re.compile(r"\\[bfnrt]")
# Base64 of ``{"``, ``{ "``, a brace at the end of a line, and ``[{``.
_ENCODED_JSON = re.compile(r"(?<![A-Za-z0-9+/_-])(?:eyJ|eyAi|ewo|W3s)[A-Za-z0-9+/_-]{16,}+={0,2}+")
_ENCODED_MARKS = ("eyJ", "eyAi", "ewo", "W3s")


def text_spans(text: str) -> Iterator[Span]:
    """Yield the spans of secrets after secret names or with a well-known form."""
    yield from assigned_spans(text, is_json=False)
    yield from shape_spans(text, is_json=False)
    yield from _encoded_spans(text)


def has_secret_texts(document: str) -> bool:
    """Whether a text within an unparsed JSON document may have a secret."""
    plain = _LAYOUT.sub(" ", document) if "\\" in document else document
    return any(
        next(spans, None) is not None
        for spans in (
            assigned_spans(plain, is_json=True),
            shape_spans(plain, is_json=True),
            _encoded_spans(plain),
        )
    )


def _encoded_spans(text: str) -> Iterator[Span]:
    """Yield the spans of JSON in base64 that has a secret."""
    if any(mark in text for mark in _ENCODED_MARKS):
        for match in _ENCODED_JSON.finditer(text):
            if next(text_spans(_decoded(match[0])), None) is not None:
                yield Span(*match.span())


def _decoded(encoded: str) -> str:
    """Decode base64 of either alphabet, without what a cut has left of its last group."""
    digits = encoded.rstrip("=").replace("+", "-").replace("/", "_")
    rest = len(digits) % 4
    padded = digits[: len(digits) - 1] if rest == 1 else digits + "=" * (-rest % 4)
    return urlsafe_b64decode(padded).decode(errors="replace")
