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


class NoTools(IO):
    """A job without integrations."""


@dataclass
class Address:
    url: str
    headers: dict[str, str] = field(default_factory=dict[str, str])


def by_status(error: BaseException, task: Task) -> RetryAt | Skip | None:
    if not isinstance(error, httpx.HTTPStatusError):
        return None
    status, headers = error.response.status_code, error.response.headers
    if status == 429:
        return RetryAt(now() + timedelta(seconds=float(headers.get("retry-after", 60))))
    return None if status >= 500 else Skip()


@task(
    TaskOptions(
        on_error=by_status, repeat="safe", timeout=60, retry=Retry(limit=10, max_delay=3600)
    )
)
async def fetch(task: Task, io: NoTools, *, address: Address) -> Json:
    async with httpx.AsyncClient(timeout=None) as client:
        answer = await client.get(address.url, headers=address.headers)
        content: Json = answer.raise_for_status().json()
        return content


@job(id="patient-fetch", version="1")
async def patient_fetch(address: Address, io: NoTools, ctx: RunContext) -> Json:
    return await fetch("fetch", io, address=address)
