"""Redacted description of a task, for the journal, hooks and logs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.contracts.state import TaskStart
from integrate_runtime.secrets.redaction import Redaction, redaction_for
from integrate_runtime.tasks.keys import display_key
from integrate_runtime.tasks.properties import label_properties, merge_properties
from integrate_runtime.values.preview import to_jsonable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Json
    from integrate_runtime.tasks.request import TaskRequest


def describe(request: TaskRequest, known: Redaction) -> tuple[TaskStart, Redaction]:
    """Return the description of a task, and its secrets.

    Args:
        request: The task.
        known: Secrets known in the run so far.
    """
    operation, options, source = request.work.operation, request.options, request.source
    is_unset = get_codec(request.codec).is_unset
    call_arguments = request.work.arguments
    arguments: Json = to_jsonable(dict(call_arguments), is_unset) if call_arguments else {}
    redaction = redaction_for(options.redact, arguments, known)
    if options.params is not None:
        arguments = to_jsonable(dict(options.params), is_unset)
        redaction = redaction.with_secrets_of(arguments)
    params = cast("Mapping[str, Json]", redaction.json(arguments) if arguments else {})
    labelled = label_properties(operation.properties, params) if operation is not None else []
    properties = merge_properties(
        labelled, [redaction.property(item) for item in options.properties]
    )
    start = TaskStart(
        # A key identifies the task, so it is never redacted.
        name=redaction.text(options.name) if options.name else display_key(request.key),
        icon=options.icon,
        operation=request.operation_name,
        connection=source.connection if source is not None else None,
        params=params,
        properties=properties,
        call_site=request.call_site,
    )
    return start, redaction


async def describe_off_loop(request: TaskRequest, known: Redaction) -> tuple[TaskStart, Redaction]:
    """Describe a task as ``describe`` does, off the event loop if its arguments are large."""
    arguments = (request.work.arguments, request.options.params)
    try:
        return await call_off_loop(arguments, partial(describe, request, known))
    except RuntimeError:  # the program added to an argument meanwhile
        return describe(request, known)
