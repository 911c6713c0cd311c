"""New runs with the payload of an earlier one, or with an edited copy of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import repeat
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import InvalidPayload
from integrate_runtime.base.json_text import canonical, compact, parse_document
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, REDACTED
from integrate_runtime.values.typed import from_json, plain_json, validate_json

from .new_run import check_run_id, invalid_payload, new_run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.state import NewRun
    from integrate_runtime.jobs.job import Job

_NOTHING_KNOWN: Iterable[tuple[Json, Json]] = repeat((None, None))


def rerun(
    first: NewRun, shown: Json, job: Job[Any, Any] | None, run_id: str | None, edited: str | None
) -> NewRun:
    """Return a new run like an earlier one.

    Args:
        first: The earlier run.
        shown: Its payload as people see it, with its secrets redacted.
        job: Its job, against which the payload is validated; None if it is not known here, so that
            the same payload is taken as it is.
        run_id: Id of the new run; None for a random one.
        edited: JSON text of the payload, in which redacted secrets stand for those of the first
            run; None for the same payload.

    Raises:
        InvalidPayload: If the payload is not of the job's type, or a secret in it is not known.
        InvalidRunId: If the id is empty or not Unicode text.
    """
    real = plain_json(first.payload)
    redaction = NOTHING_KNOWN.with_values(_secrets(shown, real))
    if job is None:
        chosen = check_run_id(run_id)
        return replace(first, run_id=chosen, parent=None, redaction=redaction)
    kind = job.signature.payload
    try:
        if edited is None:
            payload = from_json(kind, first.payload)
        else:
            restored = _restored(json.loads(edited), shown, real, job.id)
            payload = validate_json(kind, compact(restored))
    except (ValueError, RecursionError) as error:
        raise invalid_payload(job, error) from error
    return new_run(job, payload, run_id, first.connections, redaction=redaction)


def _restored(edited: Json, shown: Json, real: Json, job_id: str) -> Json:
    """Return an edited payload with the secrets that are redacted in it.

    A secret belongs to the names that lead to it. Items of a list have none: those that are as they
    were, in a list of the same length, keep their secrets.

    Raises:
        InvalidPayload: If it cannot be told which secret is meant.
    """
    if canonical(edited) == canonical(shown):
        return real
    if isinstance(edited, dict) and isinstance(shown, dict) and isinstance(real, dict):
        return {
            name: _restored(value, shown.get(name), real.get(name), job_id)
            for name, value in edited.items()
        }
    if isinstance(edited, list) and isinstance(shown, list) and isinstance(real, list):
        known = zip(shown, real, strict=True) if len(edited) == len(shown) else _NOTHING_KNOWN
        return [
            _restored_item(item, shown_item, real_item, job_id)
            for item, (shown_item, real_item) in zip(edited, known, strict=False)
        ]
    return _checked(edited, job_id)


def _restored_item(edited: Json, shown: Json, real: Json, job_id: str) -> Json:
    return real if canonical(edited) == canonical(shown) else _checked(edited, job_id)


def _checked(value: Json, job_id: str) -> Json:
    if REDACTED in compact(value):
        raise InvalidPayload(
            f"The payload for the job {job_id!r} has {REDACTED} where the earlier run has no such "
            "secret: write the secret itself.",
            job_id,
        )
    return value


def _secrets(shown: Json, real: Json) -> Iterator[str]:
    """Yield the texts of a payload that are redacted for people."""
    if isinstance(real, Mapping):
        members: Mapping[str, Json] = shown if isinstance(shown, Mapping) else {}
        for name, value in real.items():
            yield from _secrets(members.get(name), value)
    elif isinstance(real, str):
        if real != shown:
            legible = shown if isinstance(shown, str) and REDACTED in shown else REDACTED
            yield from _redacted_parts(legible, real)
    elif isinstance(real, Sequence):
        items = shown if isinstance(shown, list) else [None] * len(real)
        for item, value in zip(items, real, strict=False):
            yield from _secrets(item, value)


def _redacted_parts(shown: str, real: str) -> Iterator[str]:
    """Yield the parts of a text that are redacted in what people see of it."""
    shown_document, real_document = parse_document(shown), parse_document(real)
    if shown_document is not None and real_document is not None:
        # A redacted document is written anew, with other white space.
        yield from _secrets(shown_document, real_document)
        return
    before, *between, after = shown.split(REDACTED)
    at, end = len(before), len(real) - len(after)
    for text in between:
        next_text = real.find(text, at, end) if text else -1
        if next_text < 0:
            break  # it cannot be told where a secret ends, so the rest counts as one
        yield real[at:next_text]
        at = next_text + len(text)
    if at < end:
        yield real[at:end]
