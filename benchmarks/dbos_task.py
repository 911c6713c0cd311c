"""Prints the microseconds, wall and processor, of a task with DBOS on SQLite, keyed safely.

A task is a child workflow with an id of its own, started in a context of its own, so that it is
known by its key and not by its number. It runs where DBOS is installed.
"""

import asyncio
import contextvars
import sys
import time

from dbos import DBOS, SetWorkflowID

TASKS = 200


@DBOS.workflow()
async def task(key: str) -> None:
    return None


async def call(key: str) -> None:
    with SetWorkflowID(f"run:{key}"):
        handle = await DBOS.start_workflow_async(task, key)
    await handle.get_result()


@DBOS.workflow()
async def run(count: int) -> list[float]:
    wall, cpu = time.perf_counter(), time.process_time()
    for number in range(count):
        await asyncio.create_task(call(f"task-{number}"), context=contextvars.Context())
    spent = (time.perf_counter() - wall, time.process_time() - cpu)
    return [seconds / count * 1e6 for seconds in spent]


async def main() -> None:
    database = f"sqlite:///{sys.argv[1]}"
    DBOS(config={"name": "bench", "system_database_url": database, "log_level": "ERROR"})
    DBOS.launch()
    with SetWorkflowID("run"):
        handle = await DBOS.start_workflow_async(run, TASKS)
    print(*(await handle.get_result()))
    DBOS.destroy()


asyncio.run(main())
