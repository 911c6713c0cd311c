"""Requests to the process that executes a run, as rows that it answers."""

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

from .sqlite.patience import when_free
from .sqlite.vault import open_vault

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

POLLING_SECONDS = 0.1


async def send_request(
    path: Path,
    run_id: str,
    action: str,
    decisions: OperatorDecisions | None,
    is_expected: Callable[[], bool],
) -> bool:
    """Insert a request and wait for its answer.

    A request whose sender stops waiting remains, and is carried out nonetheless.

    Args:
        path: Path of the journal.
        run_id: Id of the run.
        action: ``cancel`` or ``resume``.
        decisions: Operator decisions about the run's tasks in doubt.
        is_expected: Whether an answer is still to be expected. If not, the request is withdrawn.

    Returns:
        Whether the request was granted; False if it was withdrawn.

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
        while answer is None and is_expected():
            await asyncio.sleep(POLLING_SECONDS)
            answer = _answer(connection, path, number, run_id)
        answer = await when_free(partial(_take_back, connection, path, number, run_id))
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
    return _answer_in(rows, run_id)


def _take_back(connection: sqlite3.Connection, path: Path, number: int, run_id: str) -> str | None:
    """Delete a request, and return the answer that it may have got meanwhile."""
    with explaining_errors(path):
        sql = "DELETE FROM requests WHERE id = ? RETURNING answer"
        rows = connection.execute(sql, (number,)).fetchall()
    return _answer_in(rows, run_id)


def _answer_in(rows: list[tuple[str | None]], run_id: str) -> str | None:
    """Return the answer in the row of a request.

    Raises:
        RunNotFound: If there is none, as the request was removed with its run.
    """
    if not rows:
        raise RunNotFound(f"The run {run_id!r} was removed from the journal.", run_id)
    ((answer,),) = rows
    return str(answer) if answer is not None else None


def _dump_decisions(
    connection: sqlite3.Connection, path: Path, run_id: str, decisions: OperatorDecisions
) -> str:
    """Return the decisions as signed JSON text, with their secrets sealed."""
    vault = open_vault(connection, path)
    return vault.dump_document(
        compact(decisions.as_json()), NOTHING_KNOWN, Place(run_id, "request")
    )
