"""JSON pointers (RFC 6901) to parts of a value.

A walk keeps its position as a ``Trail``, which costs one tuple per step, and converts it to a
pointer only where it finds something.
"""

from __future__ import annotations

from typing import TypeAlias

Trail: TypeAlias = "tuple[Trail, str | int] | None"
"""Position of a container with a name or index in it; None is the root."""


def pointer(trail: Trail) -> str:
    """Return the JSON pointer of a position."""
    steps: list[str] = []
    while trail is not None:
        trail, step = trail
        steps.append(str(step).replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{step}" for step in reversed(steps))
