"""Prints the seconds that a task costs with DBOS on SQLite, in the mapping that is safe.

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
async def run(count: int) -> float:
    begun = time.perf_counter()
    for number in range(count):
        await asyncio.create_task(call(f"task-{number}"), context=contextvars.Context())
    return (time.perf_counter() - begun) / count


async def main() -> None:
    database = f"sqlite:///{sys.argv[1]}"
    DBOS(config={"name": "bench", "system_database_url": database, "log_level": "ERROR"})
    DBOS.launch()
    with SetWorkflowID("run"):
        handle = await DBOS.start_workflow_async(run, TASKS)
    print(await handle.get_result())
    DBOS.destroy()


asyncio.run(main())
