"""Decisions about approvals, over any journal store."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import (
    ApprovalClosed,
    ApprovalNotFound,
    EventConflict,
    RunNotFound,
)
from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.contracts.records import ApprovalRecord, Status
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.jobs.approvals import Asked, Decision, decision_key, decision_name, path_text
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.signing import Place, column_of
from integrate_runtime.tasks.keys import encode_key, freeze
from integrate_runtime.values.typed import validate_json

from .new_event import new_event

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.contracts.engine import Journal, TaskRef
    from integrate_runtime.contracts.state import StoredRun, StoredTask
    from integrate_runtime.contracts.store import JournalStore

_ONLY = "decision"
"""Id of the event that decides an approval: there is one."""


async def decide(
    store: JournalStore,
    run_id: str,
    approval: TaskRef,
    decision: Decision,
    token: str | None,
    at: datetime,
) -> bool:
    """Store a decision about an approval.

    Args:
        store: Journal of the run.
        run_id: Id of the run.
        approval: Key or path of the request.
        decision: The decision.
        token: Token of the link by which it was made; None without a link.
        at: Current time.

    Returns:
        Whether it is new: False if the same decision was made before.

    Raises:
        RunNotFound: If there is no such run.
        RunEnded: If the run has ended.
        ApprovalNotFound: If the run has asked for no such approval, or the token is wrong.
        ApprovalClosed: If it was decided otherwise, or the run no longer waits for it.
    """
    journal = _Tasks(store, _existing_run(store, run_id))
    path = _find(journal, approval, token)
    if journal.has_expired(path):
        raise ApprovalClosed(
            f"The run {run_id!r} no longer waits for the approval {path_text(path)}: its time has "
            "passed.",
            run_id,
            path,
        )
    try:
        return await store.events.send(run_id, new_event(decision_name(path), decision, _ONLY), at)
    except EventConflict as conflict:
        raise ApprovalClosed(
            f"The approval {path_text(path)} of the run {run_id!r} was decided otherwise before.",
            run_id,
            path,
        ) from conflict


async def read_approval(
    store: JournalStore, journal: Journal, run_id: str, approval: TaskRef, token: str | None
) -> ApprovalRecord:
    """Return an approval that a run asks for, as people see it.

    Args:
        store: Journal of the run.
        journal: The same journal, as people read it.
        run_id: Id of the run.
        approval: Key or path of the request.
        token: Token of the link by which it is asked for; None without a link.

    Raises:
        RunNotFound: If there is no such run.
        ApprovalNotFound: If the run has asked for no such approval, or the token is wrong.
    """
    run = _existing_run(store, run_id)
    tasks = _Tasks(store, run)
    path = _find(tasks, approval, token)
    request = await journal.task(run_id, path)
    wait = await journal.task(run_id, _wait_path(path))
    if request is None:  # removed since it was found
        raise RunNotFound(f"The run {run_id!r} was removed from the journal.", run_id)
    decision = _shown(tasks.decision(path))
    is_ended = run.status in (Status.COMPLETED, Status.FAILED, Status.CANCELLED)
    return ApprovalRecord(
        run_id=run_id,
        path=path,
        title=request.name,
        description=next((item.text for item in request.properties), None),
        asked_at=request.started_at,
        until=wait.retry_at if wait is not None and wait.status is Status.WAITING else None,
        is_open=decision is None and not is_ended and not tasks.has_expired(path),
        approved=decision.approved if decision is not None else None,
        by=decision.by if decision is not None else None,
        comment=decision.comment if decision is not None else None,
    )


def _existing_run(store: JournalStore, run_id: str) -> StoredRun:
    """Return a run.

    Raises:
        RunNotFound: If there is no such run.
    """
    run = store.run(run_id)
    if run is None:
        raise RunNotFound(f"There is no run {run_id!r} in this journal.", run_id)
    return run


def _shown(payload: object) -> Decision | None:
    """Return the payload of a decision without its secrets; None if it is no decision."""
    try:
        shown = compact(NOTHING_KNOWN.json(cast("Json", payload)))
        decision: Decision = validate_json(Decision, shown)
    except ValueError:
        return None
    return decision


def _wait_path(path: Path) -> Path:
    """Return the path of the wait for the decision about an approval."""
    *parents, key = path
    return (*parents, decision_key(key))


def _find(tasks: _Tasks, approval: TaskRef, token: str | None) -> Path:
    """Return the path of an approval.

    Raises:
        ApprovalNotFound: If the run has asked for no such approval, or the token is wrong.
    """
    for path in _paths(approval):
        asked = tasks.output(path)
        if asked is None or asked.keys() != Asked.__annotations__.keys():
            continue
        if token is not None and not _is_token(token, asked["token"]):
            raise ApprovalNotFound(
                f"The link to the approval {path_text(path)} of the run {tasks.run_id!r} is wrong: "
                "copy it whole.",
                tasks.run_id,
                approval,
            )
        return path
    raise ApprovalNotFound(
        f"The run {tasks.run_id!r} has asked for no approval {approval!r}: `integrate show` shows "
        "the keys.",
        tasks.run_id,
        approval,
    )


def _is_token(given: str, token: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), token.encode())


def _paths(approval: TaskRef) -> Sequence[Path]:
    """Return the paths that a reference may mean: that of a key, or the path itself."""
    reference = freeze(approval)
    if isinstance(reference, str):
        return [(reference,)]
    as_key = [(reference,)] if all(isinstance(part, str | int) for part in reference) else []
    as_path = [reference] if all(isinstance(part, str | tuple) for part in reference) else []
    return [*as_key, *as_path]


class _Tasks:
    """Outputs of the completed tasks of a run."""

    def __init__(self, store: JournalStore, run: StoredRun) -> None:
        self._store = store
        self._run = run.id
        self.run_id = run.request.run_id

    def has_expired(self, path: Path) -> bool:
        """Whether the wait for an approval has ended without a decision."""
        received = self.output(_wait_path(path))
        return received is not None and received["event_id"] is None

    def decision(self, path: Path) -> object:
        """Return the payload of the decision about an approval; None if there is none."""
        received = self.output(_wait_path(path))
        if received is not None:
            return received["payload"]
        name = encode_key(decision_name(path))
        event = self._store.events.pending(self._run, name, until=None, without=())
        return parse(event.payload) if event is not None else None

    def output(self, path: Path) -> Mapping[str, Any] | None:
        """Return the output of a completed task; None if there is none that is an object."""
        task: StoredTask | None = None
        for key in path:
            parent = task.id if task is not None else ROOT
            task = self._store.task(self._run, parent, encode_key(key))
            if task is None:
                return None
        if task is None or task.status is not Status.COMPLETED or task.output is None:
            return None
        place = Place(self.run_id, "output", path)
        if column_of(task.output) != place.column:  # given by an operator
            return None
        stored = self._store.vault.load(task.output, place)
        try:
            value = get_codec("json").decode(stored, None)
        except ValueError:  # a value of a class, which an approval is not
            return None
        return cast("dict[str, Any]", value) if isinstance(value, dict) else None
