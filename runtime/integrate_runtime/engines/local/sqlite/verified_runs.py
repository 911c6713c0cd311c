"""Runs as rows of the journal, verified when they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from integrate_runtime.base.errors import JournalTampered
from integrate_runtime.base.json_text import parse
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import NewRun, StoredRun
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.keys import encode_path

from .damage import UNREADABLE, is_text, legible
from .rows import STATUSES, from_count, from_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from integrate_runtime.contracts.records import ParentTask
    from integrate_runtime.secrets.sealing import Vault

ValueT = TypeVar("ValueT")
ResultT = TypeVar("ResultT")


def verified_run(
    vault: Vault,
    has_tasks: Callable[[int], bool],
    parent: ParentTask | None,
    number: int,
    run_id: str,
    job_id: str,
    version: str,
    entry: str,
    payload: str,
    connections: str,
    started_at: int,
    status: str,
    executions: int,
    result: str | None,
    crashed: int,
) -> StoredRun:
    """Return a run after verifying its texts, which may have been altered in the file.

    Raises:
        JournalTampered: If a value is not as it was written.
        MissingKey: If the key that signed a text is missing.
    """
    if not is_text(run_id):
        raise JournalTampered(f"the id of the run {legible(run_id)!r}", legible(run_id))
    verified, open_text = vault.signer.verify, vault.load_document
    context = payload_context(job_id, connections, parent)
    payload = open_text(payload, Place(run_id, "payload"), *context)
    entry = verified(entry, Place(run_id, "entry"), job_id, version)
    # Statuses and counts are not signed. One that contradicts the rest of the row is an edit.
    is_completed = status == Status.COMPLETED.value
    if result is not None or is_completed:
        result = open_text(result, Place(run_id, "result"))
    if result is not None and not is_completed:
        raise _tampered_run("status", run_id)
    if executions == 0 and has_tasks(number):
        raise _tampered_run("number of executions", run_id)
    return StoredRun(
        id=number,
        request=NewRun(run_id, job_id, version, entry, payload, parse(connections), parent),
        started_at=_read(from_time, started_at, "start", run_id),
        status=_read(STATUSES.__getitem__, status, "status", run_id),
        executions=_read(from_count, executions, "number of executions", run_id),
        result=result,
        crashed=bool(crashed),
    )


def payload_context(job_id: str, connections: str, parent: ParentTask | None) -> tuple[str, ...]:
    """Return the values beside a run's payload that the payload's signature covers."""
    of_parent = (parent.run_id, encode_path(parent.path)) if parent is not None else ()
    return (job_id, connections, *of_parent)


def _read(decode: Callable[[ValueT], ResultT], stored: ValueT, what: str, run_id: str) -> ResultT:
    """Decode a value of a run.

    Raises:
        JournalTampered: If it has no meaning.
    """
    try:
        return decode(stored)
    except UNREADABLE as error:
        raise _tampered_run(what, run_id) from error


def _tampered_run(what: str, run_id: str) -> JournalTampered:
    return JournalTampered(f"the {what} of the run {run_id!r}", run_id)
