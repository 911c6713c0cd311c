"""Checks of an event, made before it exists in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from integrate_runtime.base.errors import InvalidEvent
from integrate_runtime.base.json_text import compact
from integrate_runtime.contracts.state import NewEvent
from integrate_runtime.jobs.event_work import event_name
from integrate_runtime.tasks.keys import display_key, encode_key
from integrate_runtime.values.typed import plain_json, to_json

if TYPE_CHECKING:
    from integrate_runtime.base.types import TaskKey


def new_event(name: TaskKey, payload: object, event_id: str | None) -> NewEvent:
    """Return an event that may be stored.

    Args:
        name: Name of the event.
        payload: Its payload.
        event_id: Its id; None for a random one.

    Raises:
        InvalidEvent: If the name is none, the payload has no JSON form, or the id is empty or not
            Unicode text.
    """
    key = event_name(name)
    try:
        text = compact(plain_json(to_json(Any, payload)))
    except ValueError as error:
        raise InvalidEvent(
            f"The payload of the event {display_key(key)} has no JSON form: {error}", name
        ) from error
    if event_id is None:
        event_id = uuid4().hex
    if not event_id or not _is_unicode(event_id):
        raise InvalidEvent(
            f"{event_id!r} is no id of an event: pass text, or leave it out for a new one.", name
        )
    return NewEvent(encode_key(key), event_id, text)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which no journal can store
        return False
    return True
