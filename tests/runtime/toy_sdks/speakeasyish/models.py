"""Models in the style of Speakeasy's SDKs: a sentinel, pages with ``next``, raw responses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Annotated, Any

import httpx
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, computed_field


class Unset(BaseModel):
    def __bool__(self) -> bool:
        return False


UNSET = Unset()


class Agent(BaseModel):
    id: str
    created_at: Annotated[datetime, Field(alias="createdAt")]
    state: str = "idle"


class Legacy:
    """Methods that results had in an older version of the SDK."""

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)


def _success(_: object) -> bool:
    return True


@cache
def legacy(cls: type) -> type:
    names = {"__module__": cls.__module__, "__qualname__": cls.__qualname__}
    success = computed_field(property(_success))
    return type(cls.__name__, (Legacy, cls), {**names, "success": success})


class AgentResponse(BaseModel):
    model_config = ConfigDict(arbitrary_types_allowed=True)

    status_code: int
    raw_response: Annotated[httpx.Response, Field(alias="rawResponse")]
    agent: Agent | None = None


class UnknownTool(BaseModel):
    type: str = "UNKNOWN"
    raw: Any


def parse_tool(value: Any) -> Any:
    return value if isinstance(value, BaseModel) else UnknownTool(raw=value)


class Toolbox(BaseModel):
    """Tools of types that the SDK knows, or does not know."""

    tools: list[Annotated[UnknownTool, BeforeValidator(parse_tool)]]


class AgentPage(BaseModel):
    next: Callable[[], object]
    result: list[Agent]


class Agents(BaseModel):
    result: list[Agent]
    next: Annotated[Callable[[], object], Field(exclude=True)]
