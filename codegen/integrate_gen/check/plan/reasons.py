"""Reasons why tasks of a committed package are gone, from what became of their SDK methods."""

from __future__ import annotations

from collections.abc import Mapping

from integrate_gen.committed.lock import LockLedger
from integrate_gen.model.package import Ledger


def reasons_of_removals(committed: LockLedger, rendered: Ledger) -> Mapping[str, str]:
    """Return the reason for each operation whose SDK method is not a task any more.

    Operations whose method is gone from the SDK have none.

    Args:
        committed: Ledger of the committed package.
        rendered: Ledger of the rendered package.
    """
    emitted = {entry.path: entry.operation for entry in rendered.emitted}
    renamed = {
        operation: f"its SDK method is {emitted[path]} now"
        for path, operation in committed.emitted.items()
        if emitted.get(path, operation) != operation
    }
    left_out = {skip.path: skip.reason for skip in (*rendered.skipped, *rendered.failed)}
    return renamed | {
        operation: left_out[path].rstrip(".")
        for path, operation in committed.emitted.items()
        if path in left_out and path not in emitted
    }
