"""What a task shows of its result: how much it used, where it can be seen.

What to show is data of the SDK's: a label, and the places where results have the value, of which
the first that has one counts. A place is a dotted path into the result, or into the JSON body of
one that is an HTTP answer; ``header:NAME`` is a header of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import cast

from integrate_runtime.clients.binding import OutputSources
from integrate_runtime.reflection.lookup import look_up
from integrate_runtime.tasks.options import Property

_HEADER = "header:"
_HEADERS = ("headers", "response.headers", "http_response.headers")
_LARGEST_BODY = 256 * 1024
"""Bytes of the longest body that is parsed for a property: what is longer is a list or a file."""


def output_properties(result: object, sources: OutputSources) -> list[Property]:
    """The properties of a result.

    Args:
        result: What the SDK returned.
        sources: Label to places.

    Returns:
        One property for each label of which a place has a text or number. An address is linked.
        Nothing that a result is or does is an error.
    """
    if not sources:
        return []
    reader = _Reader(result)
    found = ((label, reader.first(places)) for label, places in sources.items())
    return [_property(label, value) for label, value in found if value is not None]


class _Reader:
    """Reads one result."""

    def __init__(self, result: object) -> None:
        self._result = result
        self._data: object = None
        self._is_read = False

    def first(self, places: tuple[str, ...]) -> str | None:
        """The first text that a place has."""
        try:
            return next(self._values(places), None)
        except Exception:  # of an SDK's own code
            return None

    def _values(self, places: tuple[str, ...]) -> Iterator[str]:
        for place in places:
            name = place.removeprefix(_HEADER)
            value = self._header(name) if place != name else look_up(self._body(), name)
            if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
                yield str(value)

    def _header(self, name: str) -> object:
        for place in _HEADERS:
            headers = look_up(self._result, place)
            if isinstance(headers, Mapping):
                items = cast("Mapping[object, object]", headers).items()
                return next((v for k, v in items if str(k).lower() == name.lower()), None)
        return None

    def _body(self) -> object:
        if not self._is_read:
            self._data, self._is_read = _data_of(self._result), True
        return self._data


def _data_of(result: object) -> object:
    """The object in an HTTP answer's body; a result that is no such answer is its own data."""
    content = look_up(result, "content")
    if not isinstance(content, bytes):
        return result
    if len(content) > _LARGEST_BODY or not content.startswith(b"{"):
        return None
    try:
        parsed: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return parsed


def _property(label: str, value: str) -> Property:
    scheme, separator, rest = value.partition("://")
    linked = separator and scheme in ("http", "https")
    return Property(label, rest if linked else value, url=value if linked else None)
