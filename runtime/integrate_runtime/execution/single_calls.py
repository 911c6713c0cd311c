"""``Engine.call``: a run of one task, without a job of the user's own.

The run's payload is the call as data, and its result is the task's journaled output. Both are JSON,
so that any engine runs a call as any other job. To resume it, another process needs the IO class.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.errors import InvalidPayload
from integrate_runtime.integrations.dispatcher import Dispatcher
from integrate_runtime.integrations.recording import RecordedCall, record_call
from integrate_runtime.jobs.io import IO
from integrate_runtime.jobs.job import Job
from integrate_runtime.observe.descriptions import describe
from integrate_runtime.reflection.stored_types import NO_TYPES
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction
from integrate_runtime.tasks.options import TaskOptions
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.values.json_forms.encoding import encode_value

from .new_run import integration_ids
from .outputs.decoding import decode_output
from .requests.allowed_types import allowed_types
from .requests.data import TaskRequestData
from .requests.lookup import integration_of
from .requests.reading import from_data
from .requests.writing import to_data

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.jobs.context import RunContext

CALL_KEY = "call"
"""Key of the task of a single call."""

_NO_OPTIONS = TaskOptions()
_SITE = CallSite("<engine.call>", 0)
"""Stands for the line of the call, which would make it another call once it moves."""


@dataclass(frozen=True, slots=True)
class SingleCall:
    """A call that a run makes.

    Attributes:
        job: Job of the run.
        payload: Payload of the run.
        request: The task.
        redaction: Secrets of the payload.
    """

    job: Job[Any, Any]
    payload: Json
    request: TaskRequest
    redaction: Redaction

    def decode(self, result: Any) -> Any:
        """Return the value of the task from the run's result.

        Raises:
            ValueError: If the result is not of the declared type any more.
        """
        types = allowed_types(self.request, self.job.function.__module__)
        value, _ = decode_output(self.request, result["output"], types, is_given=result["is_given"])
        return value


def single_call(
    method: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> SingleCall:
    """Return the call of a task method as a job and its payload.

    Args:
        method: Task method of an integration that is read from its IO class.
        args: Positional arguments of the method.
        kwargs: Keyword arguments of the method.

    Raises:
        InvalidArgument: If it is no such method, or an argument cannot be used.
        NoDataForm: If an argument or a hook has no form as data.
    """
    call = record_call(method, args, kwargs)
    request = _request(call)
    job = call_job(call.io, f"{call.dispatcher.name}.{call.work.operation.id}")
    own = replace(request, options=call.options or _NO_OPTIONS)
    stored = to_data(own, job_module=call.io.__module__).as_json()
    payload = {"integration": stored["integration"], "work": stored["work"]}
    if call.options is not None:
        payload |= {"options": stored["options"], "hooks": stored["hooks"]}
    return SingleCall(job, payload, request, _redaction(request))


def call_job(io_type: type[IO], job_id: str) -> Job[Any, Any]:
    """Return the job of single calls through an IO class.

    Args:
        io_type: The IO class.
        job_id: Id of the job, such as ``github.issues.create``.
    """

    async def function(payload: Any, io: Any, ctx: RunContext) -> Any:
        dispatcher, request = _read(payload, io, io_type.__module__)
        options = replace(request.options, on_error=next(iter(request.hooks), None))
        page = await dispatcher.submit(CALL_KEY, request.work, options, None, _SITE)
        return {"output": page.stored, "is_given": page.is_given}

    function.__annotations__ = {"payload": Any, "io": io_type, "return": Any}
    # The import string of the job is that of the IO class.
    function.__module__, function.__qualname__ = io_type.__module__, io_type.__qualname__
    return Job(job_id, "1", function)


def find_call_job(io_type: type[IO], job_id: str) -> Job[Any, Any] | None:
    """Return the job of single calls with this id; None if the IO class has no such integration."""
    is_known = any(job_id.startswith(f"{name}.") for name in integration_ids(io_type))
    return call_job(io_type, job_id) if is_known else None


def _redaction(request: TaskRequest) -> Redaction:
    """Return the secrets of a call as those of its payload."""
    _, redaction = describe(request, NOTHING_KNOWN)
    paths = tuple(f"work.arguments.{path}" for path in request.options.redact)
    return Redaction(paths).with_values(redaction.known)


def _request(call: RecordedCall) -> TaskRequest:
    options = call.options or _NO_OPTIONS
    general = call.dispatcher.task_options.redact
    redact = (*call.work.operation.redact, *general, *options.redact)
    return TaskRequest(
        key=CALL_KEY,
        work=call.work,
        options=replace(options, redact=redact),
        hooks=(options.on_error,) if options.on_error is not None else (),
        call_site=_SITE,
        io=call.io(),
        codec=call.dispatcher.codec,
        source=call.dispatcher.source(call.dispatcher.name),
    )


def _read(payload: Any, io: IO, job_module: str) -> tuple[Dispatcher, TaskRequest]:
    """Return the dispatcher and the request of a stored call.

    Raises:
        InvalidPayload: If the program has no such method any more.
    """
    members = {
        "key": CALL_KEY,
        "call_site": [_SITE.file, _SITE.line],
        "options": encode_value(_NO_OPTIONS, NO_TYPES),
        "hooks": [],
        "connection": None,
        **payload,
    }
    try:
        request = from_data(TaskRequestData.from_json(members), io, job_module=job_module)
    except ValueError as error:
        raise InvalidPayload(
            f"The call cannot be made by this program: {error}.", type(io).__qualname__
        ) from error
    dispatcher = integration_of(io, payload["integration"])
    if dispatcher is None:
        raise RuntimeError("the integration was found a moment ago")
    return replace(dispatcher, io=io, as_stored=True), request
