"""JSON pointers (RFC 6901): where a value lies in another.

A walk keeps its place as a ``Trail``, which costs a tuple a step, and writes it as a pointer only
where something is found.
"""

from __future__ import annotations

from typing import TypeAlias

Trail: TypeAlias = "tuple[Trail, str | int] | None"
"""The place of a value: that of the value around it and its name or index there; None: the root."""


def pointer(trail: Trail) -> str:
    """The JSON pointer of a place."""
    steps: list[str] = []
    while trail is not None:
        trail, step = trail
        steps.append(str(step).replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{step}" for step in reversed(steps))
