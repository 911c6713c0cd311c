"""Places of secrets in a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


class Span(NamedTuple):
    """A secret in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
    """

    start: int
    end: int


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


def in_lower_case(text: str) -> str:
    """A text in small letters, each of them at the place that it had."""
    lowered = text.lower()
    # Some letters have two in lower case.
    return lowered if len(lowered) == len(text) else text.translate(_LOWER)
