"""Search of large texts in overlapping windows.

A regular expression holds the GIL until it is done, so over megabytes it would block every other
thread. Windows overlap, so that a secret at the end of one is whole in the next.
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
    """Yield the spans of a text, searching one window at a time.

    Args:
        text: The text.
        find: Function that finds the spans in a part of the text.
        window: Length of a part in characters.
    """
    if len(text) <= LARGE:
        yield from find(text)
        return
    start = 0
    while True:
        end, spans = _whole_spans(text, start, window, find)
        # Spans that begin in the first half of the overlap belong to the previous window, which
        # has more of the context before them.
        seen = start + _CONTEXT if start else 0
        for span in spans:
            if span.start + start >= seen:
                yield Span(span.start + start, span.end + start)
        if end == len(text):
            return
        start = end - _OVERLAP


def windows_of(text: str, window: int = WINDOW) -> Iterator[str]:
    """Yield the overlapping windows of a text, or a small text as a whole."""
    if len(text) <= LARGE:
        yield text
        return
    for start in range(0, len(text) - _OVERLAP, window):
        yield text[start : start + window + _OVERLAP]


def _whole_spans(
    text: str, start: int, window: int, find: Callable[[str], Iterable[Span]]
) -> tuple[int, list[Span]]:
    """Return the end of a window that cuts no span, and the spans in it.

    A span that reaches the end of its window may continue beyond it: then the window is doubled.
    """
    size = window + _OVERLAP
    while True:
        end = min(start + size, len(text))
        spans = list(find(text[start:end]))
        if end == len(text) or all(span.end < end - start for span in spans):
            return end, spans
        size *= 2
