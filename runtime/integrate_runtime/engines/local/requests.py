"""Requests to the process that executes a journal's runs, as rows that it answers."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import RequestRefused, RunNotFound
from integrate_runtime.base.json_text import compact
from integrate_runtime.engines.local.sqlite.file import explaining_errors, open_for_requests
from integrate_runtime.execution.resumption import OperatorDecisions
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.signing import Place

from .lock import is_executed
from .sqlite.patience import when_free
from .sqlite.vault import open_vault

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

POLLING_SECONDS = 0.1


async def send_request(
    path: Path, run_id: str, action: str, decisions: OperatorDecisions | None = None
) -> bool:
    """Insert a request and wait for its answer.

    Args:
        path: Path of the journal.
        run_id: Id of the run.
        action: ``cancel`` or ``resume``.
        decisions: Operator decisions about the run's tasks in doubt.

    Returns:
        Whether the request was granted; False if the other process ended without an answer.

    Raises:
        RequestRefused: If the request was refused, with the reason.
        RunNotFound: If the run was removed after the request was answered.
        JournalError: If the journal cannot be written.
    """
    connection = await when_free(partial(open_for_requests, path))
    try:
        number = await when_free(
            partial(_insert, connection, path, run_id, action, decisions or OperatorDecisions())
        )
        answer: str | None = None
        while answer is None and is_executed(path):
            await asyncio.sleep(POLLING_SECONDS)
            answer = _answer(connection, path, number, run_id)
        await when_free(partial(_delete, connection, path, number))
    finally:
        connection.close()
    if answer:
        raise RequestRefused(answer, run_id)
    return answer is not None


def _insert(
    connection: sqlite3.Connection,
    path: Path,
    run_id: str,
    action: str,
    decisions: OperatorDecisions,
) -> int:
    with explaining_errors(path):
        values = (run_id, action, _dump_decisions(connection, path, run_id, decisions))
        sql = "INSERT INTO requests (run_id, action, told) VALUES (?, ?, ?)"
        return int(connection.execute(sql, values).lastrowid or 0)


def _answer(connection: sqlite3.Connection, path: Path, number: int, run_id: str) -> str | None:
    with explaining_errors(path):
        query = "SELECT answer FROM requests WHERE id = ?"
        rows = connection.execute(query, (number,)).fetchall()
    if not rows:
        raise RunNotFound(f"The run {run_id!r} was removed from the journal.", run_id)
    ((answer,),) = rows
    return str(answer) if answer is not None else None


def _delete(connection: sqlite3.Connection, path: Path, number: int) -> None:
    with explaining_errors(path):
        connection.execute("DELETE FROM requests WHERE id = ?", (number,))


def _dump_decisions(
    connection: sqlite3.Connection, path: Path, run_id: str, decisions: OperatorDecisions
) -> str:
    """Return the decisions as signed JSON text, with their secrets sealed."""
    vault = open_vault(connection, path)
    return vault.dump_document(
        compact(decisions.as_json()), NOTHING_KNOWN, Place(run_id, "request")
    )
