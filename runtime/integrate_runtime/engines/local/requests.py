"""Asking the process that executes a journal's runs for something: a row that it answers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import RequestRefused
from integrate_runtime.base.json_text import compact
from integrate_runtime.engines.local.sqlite.file import explained, open_for_requests
from integrate_runtime.execution.resumption import OperatorDecisions
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.signing import Place

from .lock import is_executed
from .sqlite.vault import open_vault

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

POLLING_SECONDS = 0.1


async def ask(path: Path, run_id: str, action: str, told: OperatorDecisions | None = None) -> bool:
    """Leave a request and wait for its answer.

    Args:
        path: The journal.
        run_id: The run that it is about.
        action: ``cancel`` or ``resume``.
        told: What a person says about the run's doubtful tasks.

    Returns:
        Whether it was granted; False when the other process ended without an answer.

    Raises:
        IntegrationError: it was refused, with the reason.
        JournalError: the journal cannot be written.
    """
    with explained(path):
        connection = open_for_requests(path)
        try:
            number = connection.execute(
                "INSERT INTO requests (run_id, action, told) VALUES (?, ?, ?)",
                (run_id, action, _written(connection, path, run_id, told or OperatorDecisions())),
            ).lastrowid
            answer: str | None = None
            while answer is None and is_executed(path):
                await asyncio.sleep(POLLING_SECONDS)
                query = "SELECT answer FROM requests WHERE id = ?"
                ((answer,),) = connection.execute(query, (number,)).fetchall()
            connection.execute("DELETE FROM requests WHERE id = ?", (number,))
        finally:
            connection.close()
    if answer:
        raise RequestRefused(answer, run_id)
    return answer is not None


def _written(
    connection: sqlite3.Connection, path: Path, run_id: str, told: OperatorDecisions
) -> str:
    """The instructions as signed JSON text, their secrets sealed."""
    vault = open_vault(connection, path)
    return vault.dump_document(compact(told.as_json()), NOTHING_KNOWN, Place(run_id, "request"))
