"""Properties of a task's result, such as tokens used or the address of a created object.

The SDK's binding maps a label to paths; the first path with a value counts. A path is dotted, into
the result or into the JSON body of an HTTP response: ``usage.total_tokens``. ``header:NAME`` is a
header of the response.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import cast

from integrate_runtime.reflection.lookup import look_up
from integrate_runtime.tasks.properties import Property

_HEADER = "header:"
_HEADERS = ("headers", "response.headers", "http_response.headers")
_MAX_BODY = 256 * 1024
"""Bytes of the longest body that is parsed for a property: a longer one is a list or a file."""


def output_properties(result: object, sources: Mapping[str, tuple[str, ...]]) -> list[Property]:
    """Return the properties of a result.

    Args:
        result: Result of the SDK.
        sources: Label to the paths that may contain its value, as in ``SdkBinding.outputs``.

    Returns:
        One property for each label that has a text or a number. An address becomes a link.
        Errors of the result's own code are ignored.
    """
    if not sources:
        return []
    reader = _Reader(result)
    values = ((label, reader.first(paths)) for label, paths in sources.items())
    return [_property(label, value) for label, value in values if value is not None]


class _Reader:
    """Reader of one result, which parses its body at most once."""

    def __init__(self, result: object) -> None:
        self._result = result
        self._data: object = None
        self._is_read = False

    def first(self, paths: tuple[str, ...]) -> str | None:
        """Return the first value at any of the paths."""
        try:
            return next(self._values(paths), None)
        except Exception:  # a property of an SDK's object may raise anything
            return None

    def _values(self, paths: tuple[str, ...]) -> Iterator[str]:
        for path in paths:
            name = path.removeprefix(_HEADER)
            value = self._header(name) if path != name else look_up(self._body(), name)
            if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
                yield str(value)

    def _header(self, name: str) -> object:
        for path in _HEADERS:
            headers = look_up(self._result, path)
            if isinstance(headers, Mapping):
                items = cast("Mapping[object, object]", headers).items()
                return next((v for k, v in items if str(k).lower() == name.lower()), None)
        return None

    def _body(self) -> object:
        if not self._is_read:
            self._data, self._is_read = _data_of(self._result), True
        return self._data


def _data_of(result: object) -> object:
    """Return the object in an HTTP response's body; any other result is its own data."""
    content = look_up(result, "content")
    if not isinstance(content, bytes):
        return result
    if len(content) > _MAX_BODY or not content.startswith(b"{"):
        return None
    try:
        parsed: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return parsed


def _property(label: str, value: str) -> Property:
    scheme, separator, rest = value.partition("://")
    is_link = separator and scheme in ("http", "https")
    return Property(label, rest if is_link else value, url=value if is_link else None)
