"""Values of the runtime as values of SQLite, and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import ErrorRecord
from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.tasks.options import Property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.tasks.keys import Key

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_time(moment: datetime) -> int:
    """Microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def from_time(stored: int) -> datetime:
    """The moment, in UTC."""
    return _EPOCH + timedelta(microseconds=stored)


def from_optional_time(stored: int | None) -> datetime | None:
    """The moment, if there is one."""
    return from_time(stored) if stored is not None else None


def to_error(error: ErrorRecord) -> str:
    """An error as JSON."""
    return compact(
        {
            "type": error.type,
            "message": error.message,
            "status": error.status,
            "headers": dict(error.headers),
            "body": error.body,
            "attempts": error.attempts,
        }
    )


def from_error(stored: str | None) -> ErrorRecord | None:
    """The error, if there is one; what a list left out of it is empty."""
    return ErrorRecord(**parse(stored)) if stored is not None else None


def to_properties(properties: Sequence[Property]) -> str | None:
    """Properties as JSON; None for none."""
    if not properties:
        return None
    return compact([[item.label, item.text, item.url, item.image_url] for item in properties])


def from_properties(stored: str | None) -> list[Property]:
    """The properties."""
    return [Property(*item) for item in parse(stored) or ()]


def to_text(text: str) -> str:
    """A text for people; SQLite takes no lone surrogates."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def to_optional_text(text: str | None) -> str | None:
    """The same, if there is one."""
    return to_text(text) if text is not None else None


def from_key(stored: str) -> Key:
    """A key from its JSON text."""
    key = parse(stored)
    return key if isinstance(key, str) else tuple(key)
