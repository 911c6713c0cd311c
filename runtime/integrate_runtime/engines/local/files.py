"""Open files of a LocalEngine's journal."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Literal

from integrate_runtime.base.errors import RunNotFound
from integrate_runtime.base.json_text import parse
from integrate_runtime.engines.local.sqlite.file import (
    explaining_errors,
    open_for_reading,
    open_for_requests,
    open_for_writing,
    open_memory,
)

from .run_locks import run_locks

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from integrate_runtime.engines.local.sqlite.guard import JournalGuard
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
    from integrate_runtime.secrets.redaction import Redaction


class LocalFiles:
    """Open files of a journal: the locks of its runs, and connections to write and to read.

    Attributes:
        locks: Locks of the journal's runs.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.locks = run_locks(path)
        self._journal: SqliteJournal | None = None
        self._guard: JournalGuard | None = None
        self._reading: sqlite3.Connection | None = None

    @property
    def required(self) -> Path:
        """Path of a journal that is known to have one."""
        if self._path is None:
            raise RuntimeError("A journal in memory has no path.")
        return self._path

    def writing(self) -> SqliteJournal:
        """Return the journal for executing its runs."""
        if self._journal is None and self._path is None:
            self._reading = open_memory()
            self._add_functions(self._reading)
            self._journal = _open_journal(self._reading, None)
        elif self._journal is None:
            try:
                self._journal = _open_journal(open_for_writing(self.required), self._path)
                self._guard = _guard(self.required)
            except BaseException:
                self.close()
                raise
        return self._journal

    @asynccontextmanager
    async def sending(self) -> AsyncGenerator[SqliteJournal]:
        """Yield the journal to send events to its runs, which another process may execute."""
        if self._path is None or self._journal is not None:
            yield self.writing()
            return
        from .sqlite.patience import when_free

        path = self._path
        journal = await when_free(lambda: _open_journal(open_for_requests(path), path))
        try:
            yield journal
            await journal.flush()
        finally:
            journal.close()

    def reading(self) -> sqlite3.Connection:
        """Return a connection for reading."""
        # A journal in memory exists within a single connection.
        if self._reading is None and self._path is None:
            self.writing()
        if self._reading is None:
            self._reading = open_for_reading(self.required)
            self._add_functions(self._reading)
        return self._reading

    def _add_functions(self, connection: sqlite3.Connection) -> None:
        """Let queries ask whether a run is executed: ``is_executed(run_id)``."""
        connection.create_function("is_executed", 1, self.is_executed)

    def result_of(self, run_id: str) -> str:
        """Return the result of a completed run as JSON text, with its secrets.

        Raises:
            RunNotFound: If there is no such run.
            JournalError: If the result cannot be read, decrypted or verified.
        """
        return self._unsealed(run_id, "result")

    def redaction_of(self, run_id: str) -> Redaction:
        """Return the secrets that are known before a run executes: those of its payload.

        Raises:
            RunNotFound: If there is no such run.
            JournalError: If the payload cannot be read, decrypted or verified.
        """
        from integrate_runtime.secrets.run_secrets import RunSecrets

        return RunSecrets(parse(self._unsealed(run_id, "payload"))).redaction

    def _unsealed(self, run_id: str, column: Literal["payload", "result"]) -> str:
        """Return a verified document of a run as JSON text, with its secrets."""
        from integrate_runtime.secrets.signing import Place

        from .sqlite.vault import open_vault

        with explaining_errors(self._path):
            query = f"SELECT {column}, job_id, connections FROM runs WHERE run_id = ?"
            rows = self.reading().execute(query, (run_id,)).fetchall()
        if not rows:
            raise RunNotFound(f"There is no run {run_id!r} in this journal any more.", run_id)
        text, *context = rows[0]
        vault = open_vault(self.reading(), self._path)
        context = context if column == "payload" else []
        return vault.load_document(text, Place(run_id, column), *context)

    def is_executed(self, run_id: object) -> bool:
        """Whether a process executes a run.

        Raises:
            UnsafeFileError: If a lock file is a link, or another user may have created it.
            JournalError: If a lock file cannot be opened.
        """
        return self.locks.is_locked(str(run_id))

    def close(self) -> None:
        """Close everything and release the locks."""
        if self._guard is not None:
            self._guard.release()
        if self._reading is not None:
            self._reading.close()
        if self._journal is not None:
            self._journal.close()
        if self._guard is not None:
            self._guard.close()
        self.locks.close()
        self._reading = self._journal = self._guard = None


def _open_journal(connection: sqlite3.Connection, path: Path | None) -> SqliteJournal:
    # Imported with the first run, not with the engine.
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal

    from .sqlite.vault import open_vault

    try:
        with explaining_errors(path):
            return SqliteJournal(connection, path, open_vault(connection, path))
    except BaseException:
        connection.close()
        raise


def _guard(path: Path) -> JournalGuard:
    from integrate_runtime.engines.local.sqlite.guard import JournalGuard

    with explaining_errors(path):
        return JournalGuard(path)
