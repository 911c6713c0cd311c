"""Finds secrets in text that nobody described: error messages, URLs, headers, bodies.

All expressions are linear: what one has passed over it does not look at again. They repeat
possessively, begin where a name or a token can begin, or are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .assignments import assigned_spans
from .shapes import shape_spans
from .spans import Span

_LAYOUT = re.compile(r"\\[bfnrt]")


def text_spans(text: str) -> Iterator[Span]:
    """The secrets that a text shows by the names before them, or by their own looks."""
    yield from assigned_spans(text, is_json=False)
    yield from shape_spans(text, is_json=False)


def has_secret_texts(document: str) -> bool:
    """Whether a text within a JSON document shows a secret, as far as is told without parsing."""
    plain = _LAYOUT.sub(" ", document) if "\\" in document else document
    return any(
        next(spans, None) is not None
        for spans in (assigned_spans(plain, is_json=True), shape_spans(plain, is_json=True))
    )
