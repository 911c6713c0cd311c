"""Checks of a new run, made before it exists in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from integrate_runtime.base.errors import (
    InvalidConnection,
    InvalidPayload,
    InvalidRunId,
    RunConflict,
)
from integrate_runtime.base.json_text import canonical, parse
from integrate_runtime.contracts.state import NewRun
from integrate_runtime.integrations.dispatcher import dispatcher_of
from integrate_runtime.integrations.integration import BaseIntegration
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction
from integrate_runtime.values.adapters import adapter_for
from integrate_runtime.values.typed import from_json, requested_json, to_json
from integrate_runtime.values.validation import describe_validation, validation_error

if TYPE_CHECKING:
    from integrate_runtime.contracts.records import ParentTask
    from integrate_runtime.jobs.io import IO
    from integrate_runtime.jobs.job import Job

PayloadT = TypeVar("PayloadT")


def new_run(
    job: Job[PayloadT, Any],
    payload: PayloadT,
    run_id: str | None,
    connections: Mapping[str, str],
    parent: ParentTask | None = None,
    redaction: Redaction | None = None,
) -> NewRun:
    """Return a run that may be stored.

    Args:
        job: The run's job.
        payload: The run's input.
        run_id: The run's id; None for a random one.
        connections: Connection keys by integration id.
        parent: Task that starts it, if any.
        redaction: Secrets of the payload beside those that every payload is searched for.

    Raises:
        InvalidConnection: If the job's IO has no such integration.
        InvalidPayload: If the payload is not of the job's type.
        InvalidRunId: If the id is empty or not Unicode text.
    """
    _check_connections(job, connections)
    return NewRun(
        check_run_id(run_id),
        job.id,
        job.version,
        job.entry,
        _encode_payload(job, payload),
        dict(connections),
        parent,
        redaction or NOTHING_KNOWN,
    )


def inherited_connections(
    job: Job[Any, Any], inherited: Mapping[str, str], chosen: Mapping[str, str]
) -> Mapping[str, str]:
    """Return the connections of a child run: its parent's, as far as it has the integrations.

    Args:
        job: Job of the child.
        inherited: Connection keys of its parent.
        chosen: Connection keys that replace the inherited ones.
    """
    known = integration_ids(job.signature.io)
    return {**{name: key for name, key in inherited.items() if name in known}, **chosen}


def check_same_request(job: Job[Any, Any] | None, first: NewRun, again: NewRun) -> None:
    """Check that a run id means the same run as when it was first used.

    Payloads are compared as values: neither the order of keys matters, nor fields that have their
    defaults, such as those that were added to the payload's class since.

    Args:
        job: Job of the second request; None if it is not known here.
        first: The run with the id.
        again: The second request for it.

    Raises:
        RunConflict: If the job, the payload or the connections differ.
    """
    run_id = again.run_id
    if first.job_id != again.job_id:
        raise RunConflict(
            f"The run id {run_id!r} belongs to the job {first.job_id!r}, not to "
            f"{again.job_id!r}: use another id.",
            run_id,
        )
    if not _is_same_payload(job, first.payload, again.payload):
        raise RunConflict(
            f"The run {run_id!r} was started with another payload: use another id.", run_id
        )
    for name in sorted(first.connections.keys() | again.connections.keys()):
        if first.connections.get(name) != again.connections.get(name):
            raise RunConflict(
                f"The run {run_id!r} was started with another connection for {name!r}: pass the "
                "same connections, or use another id.",
                run_id,
            )


def _is_same_payload(job: Job[Any, Any] | None, first: str, again: str) -> bool:
    if first == again or canonical(requested_json(first)) == canonical(requested_json(again)):
        return True
    if job is None:
        return False
    try:
        return _with_defaults(job, first) == _with_defaults(job, again)
    except ValueError:
        return False


def _with_defaults(job: Job[Any, Any], payload: str) -> str:
    """Return a payload as comparable JSON, with the defaults of the fields that it lacks."""
    kind = job.signature.payload
    text = adapter_for(kind).dump_json(from_json(kind, payload), by_alias=True)
    return canonical(parse(text.decode()))


def check_run_id(run_id: str | None) -> str:
    """Return the id of a new run, a random one for None.

    Raises:
        InvalidRunId: If the id is empty or not Unicode text.
    """
    if run_id is None:
        return uuid4().hex
    try:
        run_id.encode()
    except UnicodeEncodeError:  # a lone surrogate, which no journal can store
        raise InvalidRunId(f"{run_id!r} is no run id: it is not Unicode text.", run_id) from None
    if not run_id:
        raise InvalidRunId("A run id is empty: leave it out for a new one.", run_id)
    return run_id


def _check_connections(job: Job[Any, Any], connections: Mapping[str, str]) -> None:
    known = integration_ids(job.signature.io)
    for name in connections:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise InvalidConnection(
                f"The job {job.id!r} has no integration {name!r} to connect; it has: {listed}.",
                name,
            )


def integration_ids(io: type[IO]) -> set[str]:
    """Return the ids of the integrations of an IO class."""
    # Read from the class: an instance would make a clone of each integration.
    members = [member for base in io.__mro__ for member in vars(base).values()]
    integrations: list[BaseIntegration[Any]] = [
        member for member in members if isinstance(member, BaseIntegration)
    ]
    return {dispatcher_of(integration).name for integration in integrations}


def _encode_payload(job: Job[Any, Any], payload: object) -> str:
    try:
        return to_json(job.signature.payload, payload)
    except ValueError as error:
        raise invalid_payload(job, error) from error


def invalid_payload(job: Job[Any, Any], error: ValueError | RecursionError) -> InvalidPayload:
    """Return the error for a payload that is not of the job's type, without its values."""
    invalid = validation_error(error)
    reason = describe_validation(invalid) if invalid is not None else str(error)
    return InvalidPayload(f"The payload is not one of the job {job.id!r}: {reason}", job.id)
