"""Type aliases of the whole runtime: JSON values, task keys and durations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
else:

    def __getattr__(name: str) -> object:
        """Create ``Json`` on first use: only jobs annotated with it need it at run time."""
        if name != "Json":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from typing_extensions import TypeAliasType

        # A named alias: pydantic can follow one that refers to itself by name.
        members = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
        globals()[name] = TypeAliasType(name, members)
        return globals()[name]


TaskKey: TypeAlias = str | Sequence[str | int]
"""Key of a task, as callers pass it: ``"issues"`` or ``["issue", 7]``."""

Key: TypeAlias = str | tuple[str | int, ...]
"""Key of a task after ``normalise_key``: hashable and immutable, as in ``("issue", 7)``."""

Path: TypeAlias = tuple[Key, ...]
"""Path of a task within its run: the keys of its ancestors, outermost first, then its own."""

Duration: TypeAlias = float | timedelta
"""Length of time: a number of seconds, or a timedelta."""

TYPE_TAG = "$type"
"""Member that names a type in self-describing JSON: ``{"$type": "date", "value": ...}``."""
