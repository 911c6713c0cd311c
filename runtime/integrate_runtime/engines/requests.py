"""Asking the process that executes a journal's runs for something: a row that it answers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from integrate_runtime.errors import IntegrationError
from integrate_runtime.json_text import compact

from .execution_lock import is_executed
from .journal_file import explained, open_for_requests

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .repeats import Repeat

POLLING_SECONDS = 0.1


async def ask(path: Path, run_id: str, action: str, repeat: Sequence[Repeat] = ()) -> bool:
    """Leave a request and wait for its answer.

    Args:
        path: The journal.
        run_id: The run that it is about.
        action: ``cancel`` or ``resume``.
        repeat: Keys of tasks to repeat.

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
                "INSERT INTO requests (run_id, action, repeat) VALUES (?, ?, ?)",
                (run_id, action, compact(list(repeat))),
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
