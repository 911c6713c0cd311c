"""Prints the seconds that a task costs with Prefect, whose server it starts for itself, on SQLite.

A task is known by its key: its result is kept under it, and found again by the next run. It runs
where Prefect is installed; the argument is a folder for what Prefect keeps.
"""

import asyncio
import os
import sys
import time

os.environ.update(
    {
        "PREFECT_HOME": sys.argv[1],
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_TO_API_ENABLED": "false",
        "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "true",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
    }
)

from prefect import flow, task

TASKS = 100


@task(persist_result=True, cache_key_fn=lambda context, arguments: arguments["key"])
async def nothing(key: str) -> None:
    return None


@flow
async def run(count: int) -> float:
    begun = time.perf_counter()
    for number in range(count):
        await nothing(f"task-{number}")
    return (time.perf_counter() - begun) / count


print(asyncio.run(run(TASKS)))
