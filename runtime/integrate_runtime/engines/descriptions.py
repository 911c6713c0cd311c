"""What the journal, hooks and logs are told of a task: redacted, and never an error."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from integrate_runtime.codecs import get_codec
from integrate_runtime.jsonable import to_jsonable
from integrate_runtime.keys import display_key
from integrate_runtime.properties import label_properties, merge_properties
from integrate_runtime.redaction import redact, rules_for_arguments

from .journal import TaskStart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.json_types import Json
    from integrate_runtime.task_request import TaskRequest


def describe(request: TaskRequest) -> TaskStart:
    """The description of a task."""
    operation, options, source = request.work.operation, request.options, request.source
    params = _params(request)
    labelled = label_properties(operation.properties, params) if operation is not None else []
    return TaskStart(
        name=options.name or display_key(request.key),
        icon=options.icon,
        operation=request.operation_name,
        connection=source.connection if source is not None else None,
        params=params,
        properties=merge_properties(labelled, options.properties),
        call_site=request.call_site,
    )


def _params(request: TaskRequest) -> Mapping[str, Json]:
    options = request.options
    shown = options.params if options.params is not None else request.work.arguments
    plain = to_jsonable(dict(shown), get_codec(request.codec).is_unset)
    return cast("Mapping[str, Json]", redact(plain, rules_for_arguments(options.redact)))
