"""The JSON values that a journal can hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
else:
    # By name, so that pydantic can follow an alias that refers to itself.
    Json = TypeAliasType(
        "Json", "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
    )

TYPE_TAG = "$type"
"""The key under which self-describing JSON names a type; its value lies under ``value``."""
