"""Approvals: a person is asked, and answers by a link or a command."""

from __future__ import annotations

import shlex
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast
from urllib.parse import quote

from integrate_runtime.base.call_sites import find_call_site
from integrate_runtime.base.json_text import parse
from integrate_runtime.tasks.keys import derived_key, encode_path, freeze
from integrate_runtime.tasks.properties import Property

from .context_work import ContextWork, context_request
from .event_work import EventWork, Received, optional_duration, wait_request

if TYPE_CHECKING:
    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Duration, Key, Path
    from integrate_runtime.tasks.request import TaskRunner


class Asked(TypedDict):
    """Result of asking for an approval, as it is journaled.

    Attributes:
        token: Secret of the link.
        dashboard: Address of the dashboard that serves the link; None without one.
        path: Path of the approval's task, encoded.
    """

    token: str
    dashboard: str | None
    path: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Payload of the event that decides an approval.

    Attributes:
        approved: Whether it was approved, not refused.
        by: Who decided.
        comment: Comment of that person.
    """

    approved: bool
    by: str | None
    comment: str | None


@dataclass(frozen=True, slots=True)
class Approval:
    """Decision of a person about an ``ApprovalRequest``.

    Attributes:
        approved: Whether it was approved, not refused.
        by: Who decided; None if it is not known.
        comment: Comment of that person.
        at: Time of the decision, in UTC.
    """

    approved: bool
    by: str | None
    comment: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """Request for an approval, made by ``RunContext.approval``.

    Attributes:
        key: Key of the request.
        url: Page on which a person approves or refuses, once; None if the engine knows no
            dashboard. Who has it may decide: it is redacted wherever the runtime shows it.
        command: Command that approves.
    """

    key: Key
    url: str | None = field(repr=False)
    command: str
    _path: Path = field(repr=False)
    _runner: TaskRunner = field(repr=False)

    def wait(self, *, timeout: Duration | None = None) -> Coroutine[object, object, Approval]:
        """Wait for the decision.

        Args:
            timeout: Time until the wait ends without one, in seconds or as a timedelta.

        Raises:
            InvalidArgument: If the timeout is no duration.
            TimeoutError: If nobody decided in time, now or in an earlier execution.
        """
        work = ApprovalWork(
            decision_name(self._path), Decision, optional_duration(timeout), self._path
        )
        request = wait_request(decision_key(self.key), work, find_call_site(), "Wait for approval")
        return self._runner.run_task(request)


@dataclass(frozen=True, slots=True)
class ApprovalWork(EventWork):
    """Wait for the decision about an approval.

    Attributes:
        path: Path of the approval's task.
    """

    path: Path = ()

    @property
    def reason(self) -> str:
        """Reason of the wait, for people."""
        return f"approval {path_text(self.path)}"

    @property
    def wait_kind(self) -> Literal["event", "approval"]:
        """Kind of the wait, for metrics."""
        return "approval"

    def value_of(self, received: Received) -> Any:
        """Return the decision.

        Raises:
            TimeoutError: If nobody decided in time.
            InvalidEvent: If the decision is none.
        """
        decision: Decision = EventWork.value_of(self, received)
        at = cast("datetime", received["at"])  # each event has a time
        return Approval(decision.approved, decision.by, decision.comment, at)


async def ask(
    runner: TaskRunner,
    run_id: str,
    key: Key,
    title: str | None,
    description: str | None,
    call_site: CallSite,
) -> ApprovalRequest:
    """Journal that an approval is asked for, and return the request.

    Args:
        runner: Runner of the request's task.
        run_id: Id of the run.
        key: Key of the request.
        title: Title, for people.
        description: What is to be approved, for people.
        call_site: Where it was called.
    """
    work = ContextWork("approval", {"dashboard": runner.dashboard})
    shown = [Property("Description", description)] if description else []
    asked: Asked = await runner.run_task(context_request(key, work, call_site, *shown, title=title))
    path: Path = freeze(parse(asked["path"]))
    name = path_text(path)
    # After "--", a word that begins with a hyphen is no option.
    words = (run_id, name) if run_id[:1] != "-" and name[:1] != "-" else ("--", run_id, name)
    return ApprovalRequest(
        key,
        _url(asked, run_id),
        shlex.join(("integrate", "approve", *words)),
        path,
        runner,
    )


def decision_key(key: Key) -> Key:
    """Return the key of the wait for the decision about an approval."""
    return derived_key(key, "decision", 0, "decision")


def decision_name(path: Path) -> Key:
    """Return the name of the event that decides the approval of a path."""
    return ("approval", path_text(path))


def path_text(path: Path) -> str:
    """Return a path as the command line accepts it: a plain key unchanged, all else as JSON."""
    key = path[0]
    is_plain = len(path) == 1 and isinstance(key, str) and key.isprintable()
    return key if is_plain and isinstance(key, str) and key[0] not in '["' else encode_path(path)


def _url(asked: Asked, run_id: str) -> str | None:
    if asked["dashboard"] is None:
        return None
    base = asked["dashboard"].rstrip("/")
    path = quote(asked["path"], safe="")
    return f"{base}/runs/{quote(run_id, safe='')}/approvals/{path}?token={asked['token']}"
