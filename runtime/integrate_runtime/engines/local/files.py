"""What LocalEngine has open of its journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from integrate_runtime.base.json_text import parse
from integrate_runtime.engines.local.sqlite.file import (
    explained,
    open_for_reading,
    open_for_writing,
    open_memory,
)

from .lock import ExecutionLock, is_executed

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
    from integrate_runtime.secrets.redaction import Redaction


class LocalFiles:
    """What an engine has open of its journal."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock: ExecutionLock | None = None
        self._journal: SqliteJournal | None = None
        self._reading: sqlite3.Connection | None = None

    @property
    def required(self) -> Path:
        """The path of a journal that is known to have one."""
        if self._path is None:
            raise RuntimeError("a journal in memory is no one else's")
        return self._path

    def writing(self) -> SqliteJournal:
        """The journal, to execute its runs."""
        if self._journal is None and self._path is None:
            self._reading = open_memory()
            self._journal = _journal(self._reading, None)
        elif self._journal is None:
            lock = ExecutionLock(self.required)
            try:
                self._journal = _journal(open_for_writing(self.required), self._path)
            except BaseException:
                lock.release()
                raise
            self._lock = lock
        return self._journal

    def reading(self) -> sqlite3.Connection:
        """A connection for reading; that of a journal in memory is the one and only."""
        if self._reading is None and self._path is None:
            self.writing()
        if self._reading is None:
            self._reading = open_for_reading(self.required)
        return self._reading

    def result_of(self, run_id: str) -> str:
        """The result of a completed run, open, as JSON text.

        Raises:
            IntegrationError: it cannot be opened.
        """
        return self._opened(run_id, "result")

    def redaction_of(self, run_id: str) -> Redaction:
        """The secrets that are known before a run is executed: those of its payload.

        Raises:
            IntegrationError: the payload cannot be opened.
        """
        from integrate_runtime.secrets.run_secrets import RunSecrets

        return RunSecrets(parse(self._opened(run_id, "payload"))).redaction

    def _opened(self, run_id: str, column: Literal["payload", "result"]) -> str:
        """A text of a run, verified and open, as JSON text."""
        from integrate_runtime.secrets.signing import Place

        from .sqlite.vault import open_vault

        with explained(self._path):
            query = f"SELECT {column}, job_id, connections FROM runs WHERE run_id = ?"
            ((text, *context),) = self.reading().execute(query, (run_id,)).fetchall()
        vault = open_vault(self.reading(), self._path)
        context = context if column == "payload" else []
        return vault.load_document(text, Place(run_id, column), *context)

    def is_executed(self) -> bool:
        """Whether a process executes the runs."""
        return self._path is None or self._lock is not None or is_executed(self._path)

    def close(self) -> None:
        """Close all."""
        if self._reading is not None:
            self._reading.close()
        if self._journal is not None:
            self._journal.close()
        if self._lock is not None:
            self._lock.release()
        self._reading = self._journal = self._lock = None


def _journal(connection: sqlite3.Connection, path: Path | None) -> SqliteJournal:
    # These load with the first run, not with the engine.
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal

    from .sqlite.vault import open_vault

    try:
        return SqliteJournal(connection, path, open_vault(connection, path))
    except BaseException:
        connection.close()
        raise
