"""Models in the style of Speakeasy's SDKs: a sentinel, enums that are open, pages with ``next``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field


class Unset(BaseModel):
    def __bool__(self) -> bool:
        return False


UNSET = Unset()


class Agent(BaseModel):
    id: str
    created_at: Annotated[datetime, Field(alias="createdAt")]
    state: str = "idle"


class Agents(BaseModel):
    result: list[Agent]
    next: Annotated[Callable[[], object], Field(exclude=True)]
