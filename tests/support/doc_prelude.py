"""Names that fragments of code in the documentation use without defining them.

Only type checkers read this module.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any, Protocol

from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    Keep,
    Limits,
    LocalEngine,
    RunContext,
    Task,
    TaskOptions,
    TemporalEngine,
    job,
    task,
)
from integrate_typeform import Typeform
from openai import AsyncAzureOpenAI

__all__ = [
    "ENDPOINT",
    "IO",
    "Any",
    "Approval",
    "AsyncAzureOpenAI",
    "Github",
    "IssueOpened",
    "Keep",
    "Limits",
    "LocalEngine",
    "OpenAI",
    "Refusal",
    "Review",
    "RunContext",
    "Task",
    "TaskOptions",
    "TemporalEngine",
    "Tools",
    "Typeform",
    "ctx",
    "engine",
    "io",
    "issue",
    "job",
    "look_up",
    "partial",
    "payload",
    "replace",
    "settle",
    "task",
    "timedelta",
    "triage",
    "vault",
]

ENDPOINT = "https://acme.openai.azure.com"


class Tools(IO):
    github = Github()
    openai = OpenAI()
    typeform = Typeform()
    docker: Any  # generated packages that this repository does not have
    twilio: Any


class Vault(Protocol):
    async def read(self, path: str) -> str: ...


@dataclass
class IssueOpened:
    title: str


@dataclass
class Approval:
    by: str


@dataclass
class Refusal:
    by: str


@dataclass
class Review:
    by: str


@job(id="triage", version="1")
async def triage(payload: IssueOpened, io: Tools, ctx: RunContext) -> int:
    return len(payload.title)


@job(id="settle", version="1")
async def settle(payload: str, io: Tools, ctx: RunContext) -> None: ...


async def look_up(connection: str) -> str:
    return connection


io: Tools
ctx: RunContext
engine: LocalEngine
vault: Vault
issue: IssueOpened
payload: IssueOpened
