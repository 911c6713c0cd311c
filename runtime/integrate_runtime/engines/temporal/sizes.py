"""Bound of what Temporal stores in one piece, checked before it is sent."""

from __future__ import annotations

from .wire_json import PLAIN

MAX_PAYLOAD = 1_900_000
"""Largest payload in bytes; Temporal's own bound is 2 MB, with what encryption adds."""


def stored_size(value: object) -> int:
    """Return the size in bytes that a text, or data that travels, has as JSON."""
    return len(PLAIN.to_payloads([value])[0].data)


def excess(size: int, what: str) -> str | None:
    """Return why something is too large, as the end of a sentence; None if it fits."""
    if size <= MAX_PAYLOAD:
        return None
    return (
        f"{what} has {size} bytes, and TemporalEngine stores at most {MAX_PAYLOAD} in one piece: "
        "store it elsewhere, and pass where it is"
    )
