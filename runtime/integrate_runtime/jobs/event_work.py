"""Waits for events, as data: the process that executes a run waits for them itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeGuard, cast

from integrate_runtime.base.arguments import as_timedelta
from integrate_runtime.base.errors import InvalidArgument, InvalidEvent, InvalidTaskKey
from integrate_runtime.base.json_text import compact
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.tasks.keys import display_key, normalise_key
from integrate_runtime.tasks.options import Retry, TaskOptions
from integrate_runtime.tasks.properties import Property
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.values.adapters import adapter_for
from integrate_runtime.values.typed import validate_json
from integrate_runtime.values.validation import describe_validation, validation_error

if TYPE_CHECKING:
    from datetime import timedelta

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Duration, Json, Key, TaskKey
    from integrate_runtime.tasks.task import Task


class Received(TypedDict):
    """Result of a wait, as it is journaled.

    Attributes:
        event_id: Id of the event; None if none came in time.
        payload: Payload of the event.
        at: Time at which it was sent.
        until: End of the wait without an event; None if it had none.
    """

    event_id: str | None
    payload: Json
    at: datetime | None
    until: datetime | None


def is_received(value: object) -> TypeGuard[Received]:
    """Whether a task's result is that of a wait."""
    if not isinstance(value, dict):
        return False
    return cast("dict[str, object]", value).keys() == Received.__annotations__.keys()


@dataclass(frozen=True, slots=True)
class EventWork:
    """Wait for an event.

    Attributes:
        name: Name of the event.
        kind: Type of its payload.
        timeout: Time until the wait ends without an event; None for no end.
    """

    name: Key
    kind: Any
    timeout: timedelta | None
    operation: None = field(default=None, init=False)
    namespace: None = field(default=None, init=False)
    callback: None = field(default=None, init=False)

    @property
    def arguments(self) -> Mapping[str, object]:
        """Nothing to show: the task's properties have the name."""
        return {}

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """The name. The end that was computed first counts, whatever an edited job asks for."""
        return {"name": self.name}

    @property
    def reason(self) -> str:
        """Reason of the wait, for people."""
        return f"event {self.name if isinstance(self.name, str) else display_key(self.name)}"

    @property
    def wait_kind(self) -> Literal["event", "approval"]:
        """Kind of the wait, for metrics."""
        return "event"

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Refuse: there is nothing to call.

        Raises:
            TypeError: Always.
        """
        raise TypeError("an event is waited for by the execution of its run")

    def value_of(self, received: Received) -> Any:
        """Return the payload of a received event as a value of its type.

        Raises:
            TimeoutError: If no event came in time.
            InvalidEvent: If the payload does not fit the type, which has changed since.
        """
        if received["event_id"] is None:
            until = received["until"]
            end = f" before {until.isoformat(timespec='seconds')}" if until is not None else ""
            raise TimeoutError(f"no {self.reason} came{end}")
        try:
            return validate_json(self.kind, compact(received["payload"]))
        except ValueError as error:
            raise InvalidEvent(
                f"The {self.reason} was received, and its payload does not fit the type of its "
                f"wait any more ({_reason(error)}): accept it again, or give the wait another key.",
                self.name,
            ) from error

    def misfit(self, payload: str) -> str | None:
        """Return why a payload does not fit the type, without quoting it; None if it fits."""
        try:
            validate_json(self.kind, payload)
        except ValueError as error:
            return _reason(error)
        return None


def event_request(
    name: TaskKey,
    kind: Any,
    timeout: Duration | None,
    key: TaskKey | None,
    call_site: CallSite,
) -> TaskRequest:
    """Return the request of a wait for an event.

    Args:
        name: Name of the event.
        kind: Type of its payload.
        timeout: Time until the wait ends without an event, in seconds or as a timedelta.
        key: Key of the wait; the name if it is None.
        call_site: Where it was called.

    Raises:
        InvalidEvent: If the name is neither text nor a sequence of texts and integers, or empty.
        InvalidTaskKey: If the key is none.
        InvalidArgument: If the type is none that JSON can be validated against, or the timeout is
            no duration.
    """
    work = EventWork(event_name(name), kind, optional_duration(timeout))
    task_key = normalise_key(key) if key is not None else work.name
    shown = () if task_key == work.name else (Property("Event", work.reason.partition(" ")[2]),)
    _check_kind(kind)
    return wait_request(task_key, work, call_site, "Wait for event", *shown)


def wait_request(
    key: Key, work: EventWork, call_site: CallSite, title: str, *properties: Property
) -> TaskRequest:
    """Return the request of a wait.

    Args:
        key: Key of the wait.
        work: The wait.
        call_site: Where it was called.
        title: Title for display.
        properties: Properties for display.
    """
    return TaskRequest(
        key=key,
        work=work,
        options=TaskOptions(name=title, properties=properties, retry=Retry(limit=1), repeat="safe"),
        hooks=(),
        call_site=call_site,
        io=None,
    )


def event_name(name: TaskKey) -> Key:
    """Check the name of an event, and convert it to its hashable form.

    Raises:
        InvalidEvent: If it is neither text nor a sequence of texts and integers, or empty.
    """
    try:
        return normalise_key(name)
    except InvalidTaskKey as error:
        raise InvalidEvent(
            f"{short_repr(name)} is no name of an event: use text, or a sequence of texts and "
            'integers such as ["approved", 7].',
            name,
        ) from error


def optional_duration(timeout: Duration | None) -> timedelta | None:
    """Return a timeout as a timedelta, or None.

    Raises:
        InvalidArgument: If it is no duration.
    """
    return as_timedelta(timeout, "timeout") if timeout is not None else None


def _reason(error: ValueError) -> str:
    """Return what an error of a validation says, without quoting the value."""
    invalid = validation_error(error)
    return describe_validation(invalid) if invalid is not None else type(error).__name__


def _check_kind(kind: Any) -> None:
    """Check that JSON can be validated against a type.

    Raises:
        InvalidArgument: If it cannot.
    """
    from pydantic.errors import PydanticUserError  # loads with the first wait

    try:
        adapter_for(kind)
    except (PydanticUserError, TypeError) as error:
        raise InvalidArgument(
            f"{kind!r} is no type of an event's payload: pass a type that pydantic can validate, "
            "such as a model, a dataclass or dict[str, int].",
            "type",
        ) from error
