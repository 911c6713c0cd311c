"""Job whose open runs are the fixture; see README.md. Its process kills itself."""

import asyncio
import os
import signal
import sys
from datetime import timedelta

from integrate_runtime import IO, LocalEngine, RetryAt, RunContext, Task, TaskOptions, job, now

STATUSES = {"safe": "running", "unsafe": "running", "asleep": "completed", "retrying": "waiting"}
"""Status of the last task of each run at the kill; this version stores a sleep with its end."""


class Tools(IO):
    """Tools of the job."""


async def greet(task: Task, io: Tools) -> str:
    return "hello"


async def hang(task: Task, io: Tools) -> str:
    await asyncio.Event().wait()
    return "never"


async def fail(task: Task, io: Tools) -> str:
    raise ValueError("no luck")


async def tomorrow(error: BaseException, task: Task) -> RetryAt:
    return RetryAt(now() + timedelta(days=1))


@job(id="open", version="1.0.0")
async def open_job(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    text = await io.run_task("greet", greet)
    if payload == "asleep":
        await ctx.sleep("night", timedelta(days=1))
        return [text, "awake"]
    if payload == "retrying":
        return [text, await io.run_task("night", fail, TaskOptions(repeat="safe"), tomorrow)]
    options = TaskOptions(repeat="safe" if payload == "safe" else "unsafe")
    return [text, await io.run_task("night", hang, options)]


async def main() -> None:
    async with LocalEngine(sys.argv[1]) as engine:
        for run_id in STATUSES:
            await engine.start(open_job, run_id, run_id=run_id)
        while await statuses(engine) != STATUSES:
            await asyncio.sleep(0.05)
        os.kill(os.getpid(), signal.SIGKILL)


async def statuses(engine: LocalEngine) -> dict[str, str]:
    tasks = {run_id: (await engine.journal.tasks(run_id)).items for run_id in STATUSES}
    return {run: task.status.value for run in tasks for task in tasks[run] if task.path[0] == "night"}


if __name__ == "__main__":
    asyncio.run(main())
