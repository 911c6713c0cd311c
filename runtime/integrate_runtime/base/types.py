"""Types that the whole runtime speaks of: JSON values, and the keys of tasks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
else:

    def __getattr__(name: str) -> object:
        """Make ``Json`` when a job is annotated with it; the runtime has it for checkers alone."""
        if name != "Json":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from typing_extensions import TypeAliasType

        # By name, so that pydantic can follow an alias that refers to itself.
        members = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
        globals()[name] = TypeAliasType(name, members)
        return globals()[name]


TaskKey: TypeAlias = str | Sequence[str | int]
"""Key of a task, as a caller may pass it."""

Key: TypeAlias = str | tuple[str | int, ...]
"""Key of a task after ``normalise_key``: hashable and immutable."""

Path: TypeAlias = tuple[Key, ...]
"""Keys of a task's ancestors in order, then its own."""

TYPE_TAG = "$type"
"""The key under which self-describing JSON names a type; its value lies under ``value``."""
