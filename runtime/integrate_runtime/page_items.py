"""Where an answer, of whatever class, has its fields and its items."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

from .errors import IntegrationError

_ABSENT = object()
_ITEMS = ("data", "items", "results", "values", "records", "entries", "objects")


def items_of(answer: Any, operation: str) -> Sequence[Any]:
    """The items of a page: the list that it is, or the one that it has.

    Args:
        answer: The page.
        operation: What gave it, for messages.

    Raises:
        IntegrationError: it has none, or several and none of them by a usual name.
    """
    if isinstance(answer, (list, tuple)):
        return cast("Sequence[Any]", answer)
    lists: dict[str, Sequence[Any]] = {}
    for name in _field_names(answer):
        value = look_up(answer, name)
        if isinstance(value, (list, tuple)):
            lists[name] = cast("Sequence[Any]", value)
    usual = [name for name in _ITEMS if name in lists]
    if len(lists) == 1 or usual:
        return lists[usual[0] if usual else next(iter(lists))]
    raise IntegrationError(
        f"Which list of a page of {operation} has its items cannot be told: a "
        f"{type(answer).__name__} has {', '.join(sorted(lists)) or 'none'}. Call it as a task."
    )


def look_up(answer: Any, place: str) -> Any:
    """What lies at a dotted place, numbers for positions in lists; None where nothing does."""
    found = _find(answer, place)
    return None if found is _ABSENT else found


def has_place(answer: Any, place: str) -> bool:
    """Whether there is anything at a dotted place, even None."""
    return _find(answer, place) is not _ABSENT


def _find(answer: Any, place: str) -> Any:
    for name in place.split("."):
        answer = _get(answer, name)
    return answer


def _get(answer: Any, name: str) -> Any:
    if isinstance(answer, Mapping):
        return cast("Mapping[str, Any]", answer).get(name, _ABSENT)
    if isinstance(answer, (list, tuple)):
        items = cast("Sequence[Any]", answer)
        return items[int(name)] if name.lstrip("-").isdecimal() and items else _ABSENT
    return getattr(answer, name, _ABSENT)


def _field_names(answer: Any) -> Collection[str]:
    if isinstance(answer, Mapping):
        return cast("Mapping[str, Any]", answer).keys()
    declared = getattr(cast("Any", type(answer)), "model_fields", None)
    return cast("Collection[str]", declared or getattr(answer, "__dict__", ()))
