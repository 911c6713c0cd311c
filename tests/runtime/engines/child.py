"""Forks a process for each command that it reads, after importing everything once.

A command names the factory of an engine, the folder of its journal, an action and a run. Its
process prints the outcome, unless it is killed.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from secrets import token_urlsafe
from typing import Any

from integrate_runtime import Engine, LocalEngine, RunFailed, Status, TaskFailed
from integrate_runtime.contracts import TaskRecord
from integrate_runtime.failures.records import record_error
from integrate_runtime.values.adapters import adapter_for

from tests.runtime.engines.jobs import JOBS, Connected


async def obey(command: Mapping[str, Any]) -> object:
    """Execute a command and return the result of its run."""
    module, _, name = command["factory"].partition(":")
    async with getattr(import_module(module), name)(command["folder"]) as engine:
        run_id = command["run"]
        if command["action"] == "run":
            return await engine.run(JOBS[command["job"]], command["payload"], run_id=run_id)
        if command["action"] == "call":
            return await engine.call(run_id, Connected.counting.things.create, command["payload"])
        if command["action"] == "start":
            await engine.start(JOBS[command["job"]], command["payload"], run_id=run_id)
            return run_id
        if command["action"] == "serve":
            return await engine.serve([*JOBS.values()], concurrency=command["payload"] or 100)
        if command["action"] == "cancel":
            return await engine.cancel(run_id)
        if command["action"] == "rerun":
            new_run_id, payload = command["payload"]
            handle = await engine.rerun(run_id, payload=payload, new_run_id=new_run_id)
            return await handle.result()
        if command["action"] == "wait for tasks":
            await wait_for_tasks(engine, run_id, command["event"])
            return None
        if command["action"] == "retry":
            return await engine.retry(run_id, command["event"])
        if command["action"] == "send":
            name, payload, event_id = command["event"]
            return await engine.send(run_id, name, payload, event_id=event_id)
        if command["action"] == "approve":
            approval, by = command["event"]
            return await engine.approve(run_id, approval, by=by)
        told = {"repeat": command["repeat"], "done": command["done"]}
        return await (await engine.resume(run_id, **told)).result()


async def wait_for_tasks(engine: Engine, run_id: str, paths: Sequence[Sequence[Any]]) -> None:
    """Wait until each of the tasks has ended, waits, or is attempted again."""
    for path in paths:
        keys = tuple(tuple(key) if isinstance(key, list) else key for key in path)
        while not _was_attempted(await engine.journal.task(run_id, keys)):
            await asyncio.sleep(0.1)


def _was_attempted(task: TaskRecord | None) -> bool:
    return task is not None and (task.status is not Status.RUNNING or task.attempts > 1)


def outcome_of(command: Mapping[str, Any]) -> dict[str, Any]:
    """Execute a command and describe its outcome."""
    os.environ.clear()
    os.environ.update(command["environment"])
    try:
        return {"result": asyncio.run(obey(command))}
    except TaskFailed as failed:
        return {"failed": failed.key, "kind": failed.kind, "message": str(failed)}
    except Exception as error:
        # The same whether the exception was raised here or in another process.
        record = error.error if isinstance(error, RunFailed) else record_error(error, 1)
        return {"error": record.type.rpartition(".")[2], "message": record.message}


async def warm_up() -> None:
    """Import all modules that a run imports, also one with a secret."""
    os.environ["INTEGRATE_KEY"] = token_urlsafe(32)  # for this run alone
    async with LocalEngine() as engine:
        await engine.run(JOBS["large"], f"Bearer {token_urlsafe(32)}")


def say(told: Mapping[str, Any]) -> None:
    os.write(1, f"{json.dumps(told)}\n".encode())


def main() -> None:
    logging.disable()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    import_module(sys.argv[1].partition(":")[0])
    for job in JOBS.values():
        adapter_for(job.signature.payload)
        adapter_for(job.signature.result)
    asyncio.run(warm_up())
    gc.collect()
    gc.freeze()  # no process that is forked looks through what was imported again
    for line in sys.stdin:
        command = json.loads(line)
        child = os.fork()
        if child == 0:
            say({"id": command["id"], "pid": os.getpid()})
            say({"id": command["id"], **outcome_of(command)})
            os._exit(0)


if __name__ == "__main__":
    main()
