"""Changes of JSON: values at a path, under a name, or wherever they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, cast

from .reads import Path, is_array, is_object


def changed(value: Any, change: Callable[[Any], Any]) -> Any:
    """Return JSON with a change made to each value in it, the inner ones first."""
    if is_object(value):
        value = {name: changed(member, change) for name, member in value.items()}
    elif isinstance(value, list):
        value = [changed(item, change) for item in cast("list[object]", value)]
    return change(value)


def with_member(body: Any, name: str, member: Any) -> Any:
    """Return JSON of which each object has a member, unless it has one of that name."""
    return changed(body, lambda value: _default(value, name, member))


def with_other_member(body: Any, name: str, member: Any) -> Any:
    """Return JSON of which each member of a name has another value."""
    return changed(body, lambda value: _replaced(value, name, member))


def without_member(body: Any, name: str) -> Any:
    """Return JSON without the members of a name."""
    return changed(body, lambda value: _without(value, name))


def exchanged(body: Any, old: object, new: object) -> Any:
    """Return JSON with a value in place of another, wherever that stands."""
    return changed(body, lambda value: new if value == old else value)


def _default(value: Any, name: str, member: Any) -> Any:
    return {name: member, **value} if is_object(value) else value


def _replaced(value: Any, name: str, member: Any) -> Any:
    return {**value, name: member} if is_object(value) and name in value else value


def _without(value: Any, name: str) -> Any:
    if not is_object(value):
        return value
    return {other: member for other, member in value.items() if other != name}


def has_value(body: Any, path: Path) -> bool:
    """Whether JSON has a value, other than null, at a path."""
    return value_at(body, path) is not None


def value_at(body: Any, path: Path) -> Any:
    """Return the value at a path, None if JSON has none there."""
    for step in path:
        is_inside = is_object(body) if isinstance(step, str) else isinstance(body, list)
        try:
            body = body[step] if is_inside else None
        except LookupError:
            return None
    return body


def placed(body: Any, path: Path, value: Any) -> Any:
    """Return JSON with a value at a path, to which new objects and arrays lead if need be."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, str):
        members = body if is_object(body) else {}
        return {**members, step: placed(members.get(step), rest, value)}
    items = body if is_array(body) else []
    inner = placed(items[step] if step < len(items) else None, rest, value)
    return [*items[:step], inner, *items[step + 1 :]]


def filled(body: Any, paths: Iterable[Path], value: Any) -> Any:
    """Return JSON with a value at each of the paths that lead to none."""
    for path in paths:
        if not has_value(body, path):
            body = placed(body, path, value)
    return body


def put_by_name(body: Any, path: Sequence[Any], value: Any, is_new: bool) -> Any:
    """Return JSON of which every object has a value under the last name of a path."""
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    return with_other_member(with_member(body, name, value), name, value)


def put(body: Any, path: Sequence[Any], value: Any, is_new: bool) -> Any:
    """Return JSON with a value at a path, the same if it does not lead into the JSON.

    Steps that are not in the JSON are names that only the SDK has: of a wrapper in which it
    validates an answer, or of the member of a union.

    Args:
        body: The JSON.
        path: Names of members and positions of items.
        value: The value.
        is_new: Whether the last step is the name of a member that is missing.
    """
    if not path:
        return value
    step, rest = path[0], path[1:]
    if is_object(body) and (step in body or (is_new and not rest)):
        return {**body, step: put(body.get(step), rest, value, is_new)}
    items: Any = body
    if isinstance(body, list) and isinstance(step, int):
        if step >= len(items):
            return items
        return [*items[:step], put(items[step], rest, value, is_new), *items[step + 1 :]]
    return items if is_new and not rest else put(items, rest, value, is_new)
