"""Finds the fields and the items in a response of any class."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

from integrate_runtime.base.errors import NoPages
from integrate_runtime.reflection.lookup import look_up

WRAPPED = ("response", "result", "data")
"""Attributes with the content of a response, in SDKs that wrap it."""
ITEMS = ("data", "items", "results", "values", "records", "entries", "objects")
"""Usual names of the items, by which one of several lists is chosen."""


def items_of(answer: Any, operation: str, path: str = "") -> Sequence[Any]:
    """Return the items of a page.

    Args:
        answer: The response: a list, an object with a list in it, or None for no items.
        operation: Id of the operation, for messages.
        path: Dotted path of the items; a page without it is empty. By default the items are the
            only list of the response, or the one with a usual name.

    Raises:
        NoPages: If the response has no list, or several without a usual name.
    """
    if isinstance(answer, (list, tuple)):
        return cast("Sequence[Any]", answer)
    if answer is None:  # an empty answer, such as the 204 of a listing
        return ()
    if path:
        items = look_up(answer, path)
        return cast("Sequence[Any]", items) if isinstance(items, (list, tuple)) else ()
    content = content_of(answer)
    lists: dict[str, Sequence[Any]] = {}
    for name in (*field_names(content), *ITEMS):
        value = look_up(content, name)
        if isinstance(value, (list, tuple)):
            lists[name] = cast("Sequence[Any]", value)
    usual = [name for name in ITEMS if name in lists]
    if len(lists) == 1 or usual:
        return lists[usual[0] if usual else next(iter(lists))]
    raise NoPages(
        f"Cannot tell which list of a page of {operation} has the items: a "
        f"{type(answer).__name__} has {', '.join(sorted(lists)) or 'none'}. Choose one with "
        "items=..., or call it as a task.",
        operation,
    )


def content_of(answer: Any) -> Any:
    """Return the object with a response's fields: the response, or the object that it wraps."""
    if not isinstance(answer, (list, tuple, Mapping)):
        for name in WRAPPED:
            wrapped: Any = getattr(answer, name, None)
            if isinstance(wrapped, Mapping) or _declared_fields(wrapped):
                return cast("Any", wrapped)
    return cast("Any", answer)


def has_path(answer: Any, path: str) -> bool:
    """Whether a dotted path exists in a response, even with the value None."""
    above, _, name = path.rpartition(".")
    parent = look_up(answer, above) if above else answer
    return name in parent if isinstance(parent, Mapping) else hasattr(parent, name)


def field_names(answer: Any) -> Collection[str]:
    """Return the names of a response's fields; none if its class is of no known kind."""
    if isinstance(answer, Mapping):
        return cast("Mapping[str, Any]", answer).keys()
    fields = _declared_fields(answer) or getattr(answer, "__dict__", None)
    if fields is None:  # the fields of a dataclass with slots
        fields = getattr(cast("Any", type(answer)), "__dataclass_fields__", ())
    return cast("Collection[str]", fields)


def _declared_fields(answer: Any) -> Any:
    """Return the fields of a pydantic model; None for other objects."""
    return getattr(cast("Any", type(answer)), "model_fields", None)
