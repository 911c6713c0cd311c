"""Where an answer, of whatever class, has its fields and its items."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

from integrate_runtime.base.errors import NoPages
from integrate_runtime.reflection.lookup import look_up

WRAPPED = ("response", "result", "data")
"""Fields that have an answer's own, where they have fields."""
ITEMS = ("data", "items", "results", "values", "records", "entries", "objects")
"""Fields that have the items, where an answer has several lists."""


def items_of(answer: Any, operation: str, place: str = "") -> Sequence[Any]:
    """The items of a page: the list that it is, or the one that it has.

    Args:
        answer: The page.
        operation: What gave it, for messages.
        place: Where it has them, as its class declares. A page without them has none.

    Raises:
        IntegrationError: it has none, or several and none of them by a usual name.
    """
    if isinstance(answer, (list, tuple)):
        return cast("Sequence[Any]", answer)
    if place:
        found = look_up(answer, place)
        return cast("Sequence[Any]", found) if isinstance(found, (list, tuple)) else ()
    content = content_of(answer)
    lists: dict[str, Sequence[Any]] = {}
    for name in (*_field_names(content), *ITEMS):
        value = look_up(content, name)
        if isinstance(value, (list, tuple)):
            lists[name] = cast("Sequence[Any]", value)
    usual = [name for name in ITEMS if name in lists]
    if len(lists) == 1 or usual:
        return lists[usual[0] if usual else next(iter(lists))]
    raise NoPages(
        f"Which list of a page of {operation} has its items cannot be told: a "
        f"{type(answer).__name__} has {', '.join(sorted(lists)) or 'none'}. Call it as a task.",
        operation,
    )


def content_of(answer: Any) -> Any:
    """What an answer has its fields in: itself, or what an SDK wraps together with the request."""
    if not isinstance(answer, (list, tuple, Mapping)):
        for name in WRAPPED:
            wrapped: Any = getattr(answer, name, None)
            if isinstance(wrapped, Mapping) or _declared_fields(wrapped):
                return cast("Any", wrapped)
    return cast("Any", answer)


def has_place(answer: Any, place: str) -> bool:
    """Whether there is anything at a dotted place, even None."""
    above, _, name = place.rpartition(".")
    parent = look_up(answer, above) if above else answer
    return name in parent if isinstance(parent, Mapping) else hasattr(parent, name)


def _field_names(answer: Any) -> Collection[str]:
    if isinstance(answer, Mapping):
        return cast("Mapping[str, Any]", answer).keys()
    fields = _declared_fields(answer) or getattr(answer, "__dict__", ())
    return cast("Collection[str]", fields)


def _declared_fields(answer: Any) -> Any:
    """Of a pydantic model; None of anything else."""
    return getattr(cast("Any", type(answer)), "model_fields", None)
