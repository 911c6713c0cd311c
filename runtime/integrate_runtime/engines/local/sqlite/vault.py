"""Vault of a journal in SQLite: its keys lie beside the file, its id in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.secrets.key_ring import key_ring_for
from integrate_runtime.secrets.sealing import Vault, new_journal_id

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


def open_vault(connection: sqlite3.Connection, path: Path | None) -> Vault:
    """The vault of a journal, which gets its id with the first one.

    Args:
        connection: To the journal.
        path: Its file; None for one in memory.

    Raises:
        IntegrationError: a key is malformed, or the key file cannot be read or made.
    """
    keys = key_ring_for(path)
    query = "SELECT value FROM secrets WHERE name = 'journal'"
    row = connection.execute(query).fetchone()
    if row is None:
        # Of several processes that open a new journal at once, one gives it its id.
        insert = "INSERT OR IGNORE INTO secrets VALUES ('journal', ?)"
        connection.execute(insert, (new_journal_id(keys),))
        row = connection.execute(query).fetchone()
    return Vault(keys, str(row[0]))
