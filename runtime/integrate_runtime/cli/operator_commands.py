"""Commands by which a person decides about a run: ``cancel``, ``retry``, ``send``, ``approve``."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from integrate_runtime.contracts.records import Status
from integrate_runtime.secrets.redaction import redaction_for

from .console import hide_secrets, say, stdout
from .engines import open_reading
from .json_text import json_text
from .loading import read_event_payload, read_task_name
from .options import DEFAULT_DB, Db, Json, RunId
from .reading import find_run


def cancel(run_id: RunId, db: Db = DEFAULT_DB, json: Json = False) -> None:
    """Cancel a run for good."""

    async def work() -> None:
        async with open_reading(db) as engine:
            before = await find_run(engine.journal, run_id, db)
            if before.status is not Status.COMPLETED:
                await engine.cancel(run_id)
            after = await find_run(engine.journal, run_id, db)
            if json:
                stdout().json(f"{json_text(after)}\n")
            elif after.status is Status.CANCELLED:
                say(f"Run {run_id} is cancelled.")
            else:
                say(f"Run {run_id} had already {after.status.value}; it is unchanged.")

    asyncio.run(work())


def retry(
    run_id: RunId,
    task: Annotated[
        str,
        typer.Argument(
            metavar="KEY", help="The task's key, or its path as JSON.", show_default=False
        ),
    ],
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Try a task now that waits for its next attempt."""

    async def work() -> None:
        async with open_reading(db) as engine:
            await find_run(engine.journal, run_id, db)
            key = read_task_name(task)
            await engine.retry(run_id, key)
            if json:
                stdout().json(f"{json_text({'run_id': run_id, 'task': key})}\n")
            else:
                say(f"The next attempt at {task} of the run {run_id} is due now.")

    asyncio.run(work())


def send(
    run_id: RunId,
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="The event's name, as the job waits for it.", show_default=False
        ),
    ],
    payload: Annotated[
        str | None,
        typer.Argument(
            metavar="JSON", help="The event's payload; null without it.", show_default=False
        ),
    ] = None,
    event_id: Annotated[
        str | None,
        typer.Option("--id", help="The event's id, by which it is sent once.", metavar="ID"),
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            "--file", help="The payload as a JSON file, or - for standard input.", metavar="FILE"
        ),
    ] = None,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Send an event to a run, before or after it waits for the event."""
    value = read_event_payload(payload, file)
    hide_secrets(redaction_for((), value))

    async def work() -> None:
        async with open_reading(db) as engine:
            await find_run(engine.journal, run_id, db)
            key = read_task_name(name)
            is_new = await engine.send(run_id, key, value, event_id=event_id)
            if json:
                record = {"run_id": run_id, "name": key, "is_new": is_new}
                stdout().json(f"{json_text(record)}\n")
            elif is_new:
                say(f"The event {name} is sent to the run {run_id}.")
            else:
                say(f"The event {name} with this id was sent to the run {run_id} before.")

    asyncio.run(work())


def approve(
    run_id: RunId,
    approval: Annotated[
        str,
        typer.Argument(
            metavar="KEY", help="The request's key, or its path as JSON.", show_default=False
        ),
    ],
    refuse: Annotated[bool, typer.Option("--refuse", help="Refuse it.")] = False,
    by: Annotated[str | None, typer.Option("--by", help="Who decides.", metavar="NAME")] = None,
    comment: Annotated[
        str | None, typer.Option("--comment", help="Comment for the job.", metavar="TEXT")
    ] = None,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Approve or refuse what a run asks for."""

    async def work() -> None:
        async with open_reading(db) as engine:
            await find_run(engine.journal, run_id, db)
            key = read_task_name(approval)
            is_new = await engine.approve(run_id, key, refuse=refuse, by=by, comment=comment)
            what = "refused" if refuse else "approved"
            if json:
                record = {"run_id": run_id, "key": key, "approved": not refuse, "is_new": is_new}
                stdout().json(f"{json_text(record)}\n")
            else:
                say(f"{approval} of the run {run_id} {'is' if is_new else 'was'} {what}.")

    asyncio.run(work())
