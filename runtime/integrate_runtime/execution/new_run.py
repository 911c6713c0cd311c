"""Checks of a new run, made before it exists in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from integrate_runtime.base.errors import InvalidConnection, InvalidPayload, InvalidRunId
from integrate_runtime.contracts.state import NewRun
from integrate_runtime.integrations.dispatcher import dispatcher_of
from integrate_runtime.integrations.integration import BaseIntegration
from integrate_runtime.values.typed import to_json

if TYPE_CHECKING:
    from integrate_runtime.jobs.job import Job

PayloadT = TypeVar("PayloadT")


def new_run(
    job: Job[PayloadT, Any],
    payload: PayloadT,
    run_id: str | None,
    connections: Mapping[str, str],
) -> NewRun:
    """Return a run that may be stored.

    Args:
        job: The run's job.
        payload: The run's input.
        run_id: The run's id; None for a random one.
        connections: Connection keys by integration id.

    Raises:
        InvalidConnection: If the job's IO has no such integration.
        InvalidPayload: If the payload is not of the job's type.
        InvalidRunId: If the id is empty or not Unicode text.
    """
    _check_connections(job, connections)
    return NewRun(
        _check_run_id(run_id),
        job.id,
        job.version,
        job.entry,
        _encode_payload(job, payload),
        dict(connections),
    )


def _check_run_id(run_id: str | None) -> str:
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
    io = job.signature.io
    known = {name for base in io.__mro__ for name in _integration_ids(base)}
    for name in connections:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise InvalidConnection(
                f"The job {job.id!r} has no integration {name!r} to connect; it has: {listed}.",
                name,
            )


def _integration_ids(io: type) -> list[str]:
    # Read from the class: an instance would make a clone of each integration.
    integrations: list[BaseIntegration[Any]] = [
        member for member in vars(io).values() if isinstance(member, BaseIntegration)
    ]
    return [dispatcher_of(integration).name for integration in integrations]


def _encode_payload(job: Job[Any, Any], payload: object) -> str:
    try:
        return to_json(job.signature.payload, payload)
    except ValueError as error:
        raise InvalidPayload(
            f"The payload is not one of the job {job.id!r}: {error}", job.id
        ) from error
