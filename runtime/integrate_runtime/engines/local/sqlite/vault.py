"""Vault of a journal in SQLite: its keys are beside the file, its id is in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.secrets.key_ring import key_ring_for
from integrate_runtime.secrets.sealing import Vault, new_journal_id

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


_ID = "SELECT value FROM secrets WHERE name = 'journal'"


def open_vault(connection: sqlite3.Connection, path: Path | None) -> Vault:
    """Return the vault of a journal; the first call gives the journal its id.

    Args:
        connection: Connection to the journal.
        path: Path of the journal; None for one in memory.

    Raises:
        InvalidKey: If a key is malformed, or the key file cannot be read or created.
        UnsafeFileError: If the key file is a link, or another user owns it or may access it.
    """
    keys = key_ring_for(path)
    row = connection.execute(_ID).fetchone()
    if row is None:
        # Several processes may open a new journal at once: the first insert determines the id.
        insert = "INSERT OR IGNORE INTO secrets VALUES ('journal', ?)"
        connection.execute(insert, (new_journal_id(keys),))
        row = connection.execute(_ID).fetchone()
    return Vault(keys, str(row[0]))


def open_existing_vault(connection: sqlite3.Connection, path: Path) -> Vault | None:
    """Return the vault of a journal that is only read; None if the journal has lost its id.

    Raises:
        InvalidKey: If a key is malformed, or the key file cannot be read.
        UnsafeFileError: If the key file is a link, or another user owns it or may access it.
    """
    row = connection.execute(_ID).fetchone()
    return Vault(key_ring_for(path, create=False), str(row[0])) if row is not None else None
