"""Fetches an address that is slow, busy or down.

A server's error is followed by a longer and longer wait, a limit by the wait that the server
asks for, and any other refusal ends the run at once. All waits survive a restart.
"""

from dataclasses import dataclass, field
from datetime import timedelta

import httpx
from integrate_runtime import (
    IO,
    Json,
    Retry,
    RetryAt,
    RunContext,
    Skip,
    Task,
    TaskOptions,
    job,
    now,
    task,
)


@dataclass
class Address:
    url: str
    headers: dict[str, str] = field(default_factory=dict[str, str])


def by_status(error: BaseException, task: Task) -> RetryAt | Skip | None:
    if not isinstance(error, httpx.HTTPStatusError):
        return None
    if error.response.status_code == 429:
        wait = error.response.headers.get("retry-after", "")
        seconds = int(wait) if wait.isdigit() else 60  # it may be a date
        return RetryAt(now() + timedelta(seconds=seconds))
    return None if error.response.is_server_error else Skip()


@task(
    TaskOptions(
        on_error=by_status, repeat="safe", timeout=300, retry=Retry(limit=10, max_delay=3600)
    )
)
async def fetch(task: Task, io: IO, *, address: Address) -> Json:
    async with httpx.AsyncClient(timeout=None) as client:
        answer = await client.get(address.url, headers=address.headers)
        content: Json = answer.raise_for_status().json()
        return content


@job(id="patient-fetch", version="1")
async def patient_fetch(address: Address, io: IO, ctx: RunContext) -> Json:
    return await fetch("fetch", io, address=address)
