"""Scans of large texts, window by window.

A regular expression holds the interpreter until it is done: over megabytes it would stop every
other thread. Windows overlap, so that a secret at the end of one is whole in the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from integrate_runtime.base.json_text import LARGE

from .spans import Span

WINDOW = 64 * 1024
"""Characters."""
_OVERLAP = 8 * 1024
_CONTEXT = _OVERLAP // 2


def spans_in_windows(
    text: str, find: Callable[[str], Iterable[Span]], window: int = WINDOW
) -> Iterator[Span]:
    """Find the spans of a text, at most a window at a time where that is possible.

    Args:
        text: The text.
        find: Finds the spans of a part of it.
        window: Characters of a part.
    """
    if len(text) <= LARGE:
        yield from find(text)
        return
    start = 0
    while True:
        end, found = _whole_spans(text, start, window, find)
        # What begins in the first half of the overlap was found by the window before, which saw
        # more of what stands to its left.
        seen = start + _CONTEXT if start else 0
        for span in found:
            if span.start + start >= seen:
                yield Span(span.start + start, span.end + start)
        if end == len(text):
            return
        start = end - _OVERLAP


def windows_of(text: str, window: int = WINDOW) -> Iterator[str]:
    """Overlapping parts of a text; the whole of one that is not large."""
    if len(text) <= LARGE:
        yield text
        return
    for start in range(0, len(text) - _OVERLAP, window):
        yield text[start : start + window + _OVERLAP]


def _whole_spans(
    text: str, start: int, window: int, find: Callable[[str], Iterable[Span]]
) -> tuple[int, list[Span]]:
    """The end of a window that cuts no span, and the spans in it.

    A span that reaches the end of its window may go on behind it: then the window is doubled.
    """
    size = window + _OVERLAP
    while True:
        end = min(start + size, len(text))
        found = list(find(text[start:end]))
        if end == len(text) or all(span.end < end - start for span in found):
            return end, found
        size *= 2
