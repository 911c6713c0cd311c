"""Check of a journal's file, also while it is in use."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from integrate_runtime.engines.local.sqlite.file import explaining_errors, open_for_reading
from integrate_runtime.engines.local.sqlite.inspection import Inspection
from integrate_runtime.engines.local.sqlite.ticks import ticking
from integrate_runtime.engines.local.sqlite.vault import open_existing_vault

if TYPE_CHECKING:
    from pathlib import Path


@contextmanager
def inspecting(path: Path, tick: Callable[[], None]) -> Generator[Inspection]:
    """Open a journal for its inspection, which writes nothing.

    Args:
        path: Path of the journal.
        tick: Called now and then during long queries.

    Raises:
        JournalError: If the journal cannot be read at all.
        InvalidKey: If its key is malformed, or the key file cannot be read.
    """
    with closing(open_for_reading(path)) as connection, explaining_errors(path):
        # Statuses are compared as they are stored, whether or not a run is being executed.
        connection.create_function("is_executed", 1, _is_executed)
        inspection = Inspection(connection, path, open_existing_vault(connection, path))
        with ticking(connection, tick):
            yield inspection


def _is_executed(run_id: object) -> bool:
    return True
