"""Models of an API that grows, in the style of Fern's SDKs."""

from __future__ import annotations

from typing import Literal

from .core.unchecked_base_model import UncheckedBaseModel


class Voice(UncheckedBaseModel):
    name: str
    kind: Literal["low", "high"] = "low"


class Voices(UncheckedBaseModel):
    voices: list[Voice]
    next_cursor: str | None = None
