"""Spans: positions of secrets in a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


class Span(NamedTuple):
    """Position of a secret in a text.

    Attributes:
        start: Index of its first character.
        end: Index after its last character.
    """

    start: int
    end: int


def merge_spans(spans: Iterable[Span]) -> list[Span]:
    """Sort spans and merge those that overlap."""
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
    """Return a text with its spans replaced."""
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += [text[at : span.start], by]
        at = span.end
    return "".join((*parts, text[at:]))


def in_lower_case(text: str) -> str:
    """Return a text in lower case, with every character at its old index."""
    lowered = text.lower()
    # Some letters become two characters in lower case.
    return lowered if len(lowered) == len(text) else text.translate(_LOWER)
