"""Asking the process that executes a journal's runs for something: a row that it answers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.json_text import compact
from integrate_runtime.engines.local.sqlite.file import explained, open_for_requests
from integrate_runtime.execution.resumption import Instructions
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.sealing import Place, Vault

from .lock import is_executed

if TYPE_CHECKING:
    from pathlib import Path

POLLING_SECONDS = 0.1


async def ask(path: Path, run_id: str, action: str, told: Instructions | None = None) -> bool:
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
                (run_id, action, _written(path, run_id, told or Instructions())),
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
        raise IntegrationError(answer)
    return answer is not None


def _written(path: Path, run_id: str, told: Instructions) -> str:
    """The instructions as JSON text; where there are results in them, their secrets are sealed."""
    text = compact(told.as_json())
    if not told.done:  # nothing that needs a key
        return text
    vault = Vault.for_journal(path)
    return vault.seal_document(text, NOTHING_KNOWN, Place(run_id, "request"))
