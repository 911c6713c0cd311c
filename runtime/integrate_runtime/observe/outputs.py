"""Properties of a task's result, such as tokens used or the address of a created object.

The SDK's binding maps a label to paths; the first path with a value counts. A path is dotted, into
the result or into the JSON body of an HTTP response: ``usage.total_tokens``. ``header:NAME`` is a
header of the response.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.json_text import parse_document
from integrate_runtime.pagination.items import items_of
from integrate_runtime.reflection.lookup import look_up
from integrate_runtime.tasks.properties import Property

if TYPE_CHECKING:
    from integrate_runtime.tasks.operation import Operation

_HEADER = "header:"
_HEADERS = ("headers", "response.headers", "http_response.headers")
_MAX_BODY = 256 * 1024
"""Bytes of the longest body that is parsed for a property: a longer one is a list or a file."""
_MAX_LISTING = 1024 * 1024
"""Bytes of the longest body whose items are counted."""
_TOTAL = "total_count"


def output_properties(
    result: object,
    sources: Mapping[str, tuple[str, ...]],
    operation: Operation,
    *,
    is_page: bool = False,
) -> list[Property]:
    """Return the properties of a result.

    Args:
        result: Result of the SDK.
        sources: Label to the paths that may contain its value, as in ``SdkBinding.outputs``.
        operation: Operation that gave the result.
        is_page: Whether the result is one of the SDK's pages.

    Returns:
        One property for each label that has a text or a number. An address becomes a link. For a
        listing, the number of its items, and the total that the answer states. Errors of the
        result's own code are ignored.
    """
    is_listing = is_page or operation.output.startswith("list[") or bool(operation.items)
    if not sources and not is_listing:
        return []
    reader = _Reader(result, _MAX_LISTING if is_listing else _MAX_BODY)
    values = ((label, reader.first(paths)) for label, paths in sources.items())
    shown = [_property(label, value) for label, value in values if value is not None]
    return [*shown, *reader.counts(operation.items, is_page=is_page)] if is_listing else shown


class _Reader:
    """Reader of one result, which parses its body at most once."""

    def __init__(self, result: object, max_body: int) -> None:
        self._result = result
        self._max_body = max_body
        self._data: object = None
        self._is_read = False

    def first(self, paths: tuple[str, ...]) -> str | None:
        """Return the first value at any of the paths."""
        try:
            return next(self._values(paths), None)
        except Exception:  # a property of an SDK's object may raise anything
            return None

    def counts(self, items: str, *, is_page: bool) -> list[Property]:
        """Return the number of a listing's items, and the total that the answer states.

        Args:
            items: Dotted path of the items; empty if the answer is the list.
            is_page: Whether the answer is one of the SDK's pages, which hold the items.
        """
        try:
            body = self._body()
            listed = look_up(body, items) if items else body
            if is_page:
                listed = items_of(body, "", items)
            total = look_up(body, _TOTAL) if items or is_page else None
        except Exception:  # a property of an SDK's object may raise anything
            return []
        if not isinstance(listed, (list, tuple)):
            return []
        count = len(cast("Sequence[object]", listed))
        shown = [Property("Items", str(count))]
        return [*shown, Property("Total", str(total))] if type(total) is int else shown

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
            self._data, self._is_read = _data_of(self._result, self._max_body), True
        return self._data


def _data_of(result: object, max_body: int) -> object:
    """Return the JSON of an HTTP response's body; any other result is its own data."""
    content = look_up(result, "content")
    if not isinstance(content, bytes):
        return result
    if len(content) > max_body or not content.startswith((b"{", b"[")):
        return None
    return parse_document(content)


def _property(label: str, value: str) -> Property:
    scheme, separator, rest = value.partition("://")
    is_link = separator and scheme in ("http", "https")
    return Property(label, rest if is_link else value, url=value if is_link else None)
