"""Print the wall and processor microseconds of a keyed task with DBOS on SQLite.

A task is a child workflow with an id of its own, started in a context of its own, so that its key
identifies it and not its number. Runs in an environment with DBOS.
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
    seconds = (time.perf_counter() - wall, time.process_time() - cpu)
    return [each / count * 1e6 for each in seconds]


async def main() -> None:
    database = f"sqlite:///{sys.argv[1]}"
    DBOS(config={"name": "bench", "system_database_url": database, "log_level": "ERROR"})
    DBOS.launch()
    with SetWorkflowID("run"):
        handle = await DBOS.start_workflow_async(run, TASKS)
    print(*(await handle.get_result()))
    DBOS.destroy()


asyncio.run(main())
