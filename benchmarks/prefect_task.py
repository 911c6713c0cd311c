"""Print the wall and processor microseconds of a keyed task with Prefect and a server of its own.

A task's result is stored under its key, where the next run finds it. Runs in an environment with
Prefect; the argument is a folder for the files of Prefect.
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
async def run(count: int) -> list[float]:
    wall, cpu = time.perf_counter(), time.process_time()
    for number in range(count):
        await nothing(f"task-{number}")
    seconds = (time.perf_counter() - wall, time.process_time() - cpu)
    return [each / count * 1e6 for each in seconds]


print(*asyncio.run(run(TASKS)))
