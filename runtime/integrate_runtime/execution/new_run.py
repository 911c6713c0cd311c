"""Checks a run that is asked for, before it exists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from integrate_runtime.base.errors import InvalidConnection, InvalidPayload, InvalidRunId
from integrate_runtime.contracts.state import NewRun
from integrate_runtime.integrations.integration import BaseIntegration, dispatcher_of
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
    """A run that may be started.

    Args:
        job: Its job.
        payload: Its input.
        run_id: Its id; None for a new one.
        connections: Integration to connection key.

    Raises:
        IntegrationError: the job has no such integration, or takes no such payload, or the id
            cannot be stored.
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
    except UnicodeEncodeError:
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
    members: list[BaseIntegration[Any]] = [
        member for member in vars(io).values() if isinstance(member, BaseIntegration)
    ]
    return [dispatcher_of(member).name for member in members]


def _encode_payload(job: Job[Any, Any], payload: object) -> str:
    try:
        return to_json(job.signature.payload, payload)
    except ValueError as error:
        raise InvalidPayload(
            f"The payload is not one of the job {job.id!r}: {error}", job.id
        ) from error
