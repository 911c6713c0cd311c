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
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.jobs.approvals import Asked, Decision, decision_key, decision_name, path_text
from integrate_runtime.secrets.signing import Place, column_of
from integrate_runtime.tasks.keys import encode_key, freeze

from .new_event import new_event

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.engine import TaskRef
    from integrate_runtime.contracts.state import StoredTask
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
    run = store.run(run_id)
    if run is None:
        raise RunNotFound(f"There is no run {run_id!r} in this journal.", run_id)
    journal = _Tasks(store, run_id, run.id)
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

    def __init__(self, store: JournalStore, run_id: str, run: int) -> None:
        self._store = store
        self._run = run
        self.run_id = run_id

    def has_expired(self, path: Path) -> bool:
        """Whether the wait for an approval has ended without a decision."""
        *parents, key = path
        received = self.output((*parents, decision_key(key)))
        return received is not None and received["event_id"] is None

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
