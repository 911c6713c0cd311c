"""Job whose journals are the fixtures; see README.md."""

import asyncio
import sys

from integrate_runtime import IO, LocalEngine, Retry, RunContext, Task, TaskOptions, job


class Tools(IO):
    """What the job may use."""


async def greet(task: Task, io: Tools) -> str:
    return "hello"


async def fail(task: Task, io: Tools) -> str:
    raise ValueError("no luck")


@job(id="greeting", version="1.0.0")
async def greeting(payload: dict[str, str], io: Tools, ctx: RunContext) -> str:
    text = await io.run_task("greet", greet)
    if payload["name"] == "nobody":
        await io.run_task("fail", fail, TaskOptions(retry=Retry(limit=1)))
    return f"{text}, {payload['name']}"


async def main() -> None:
    async with LocalEngine(sys.argv[1]) as engine:
        print(await engine.run(greeting, {"name": "Ada", "token": "s3cret"}, run_id="completed"))
        try:
            await engine.run(greeting, {"name": "nobody"}, run_id="failed")
        except Exception as error:
            print(type(error), error)


if __name__ == "__main__":
    asyncio.run(main())
