"""Secrets in free text: error messages, URLs, headers, bodies.

All expressions take linear time: they repeat possessively, are bounded, or begin only where a name
or a token can begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .assignments import assigned_spans
from .markup import element_spans
from .shapes import shape_spans
from .spans import Span

_LAYOUT = re.compile(r"\\[bfnrt]")


def text_spans(text: str) -> Iterator[Span]:
    """Yield the spans of secrets after secret names or with a well-known form."""
    yield from assigned_spans(text, is_json=False)
    yield from element_spans(text)
    yield from shape_spans(text, is_json=False)


def has_secret_texts(document: str) -> bool:
    """Whether a text within an unparsed JSON document may have a secret."""
    plain = _LAYOUT.sub(" ", document) if "\\" in document else document
    return any(
        next(spans, None) is not None
        for spans in (
            assigned_spans(plain, is_json=True),
            element_spans(plain),
            shape_spans(plain, is_json=True),
        )
    )
