"""Mends of an answer that an SDK cannot read, taken from the error that it raises."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeGuard, cast

_MISSING_ARGUMENTS = re.compile(r"missing \d+ required .*arguments?: (.+)")
_UNEXPECTED_ARGUMENT = re.compile(r"unexpected keyword argument '(\w+)'")
_TIME_FORMAT = re.compile(r"time data '(.+?)' does not match format '(.+?)'")
_QUOTED = re.compile(r"'([^']*)'")
_MOMENT = datetime(2024, 2, 29, 12, 30, 45, tzinfo=UTC)

# Part of the type of an error of pydantic, of either version, to a value that has none.
_VALUES: tuple[tuple[str, Any], ...] = (
    ("missing", "sample"),
    ("datetime", "2024-02-29T12:30:45Z"),
    ("date", "2024-02-29"),
    ("uuid", "12345678-1234-5678-1234-567812345678"),
    ("url", "https://example.com/sample"),
    ("list", []),
    ("tuple", []),
    ("set", []),
    ("dict", {}),
    ("mapping", {}),
    ("model", {}),
    ("dataclass", {}),
    ("class", {}),
    ("bool", True),
    ("int", 7),
    ("float", 1.5),
    ("decimal", 1.5),
    ("none", None),
    ("str", "sample"),
)


def missing_members(error: BaseException) -> list[str]:
    """Return the names of the members that an error says are missing."""
    if isinstance(error, KeyError) and error.args and isinstance(error.args[0], str):
        return [error.args[0]]
    if isinstance(error, TypeError) and (found := _MISSING_ARGUMENTS.search(str(error))):
        return _QUOTED.findall(found[1])
    return []


def mends(body: Any, error: BaseException) -> Iterator[Any]:
    """Yield an answer's JSON without the faults that an error names; it may be the same.

    Args:
        body: JSON of the answer.
        error: The error, without its causes.
    """
    problems = _problems(error)
    for put in (_put, _put_by_name):  # the SDK may have read a part of the answer
        mended = body
        for problem in problems:
            mended = _with_value(mended, problem, put)
        yield mended
    text = str(error)
    if found := _TIME_FORMAT.search(text):
        shown, form = found.groups()
        moment = _MOMENT.strftime(form)
        yield changed(body, lambda value: moment if value == shown else value)
    if found := _UNEXPECTED_ARGUMENT.search(text):
        name = found[1]
        yield changed(body, lambda value: _without(value, name))


def changed(value: Any, change: Callable[[Any], Any]) -> Any:
    """Return JSON with a change made to each value in it, the inner ones first."""
    if _is_object(value):
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


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what it was raised from, or while handling."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        yield error
        error = error.__cause__ or error.__context__


def _default(value: Any, name: str, member: Any) -> Any:
    return {name: member, **value} if _is_object(value) else value


def _replaced(value: Any, name: str, member: Any) -> Any:
    return {**value, name: member} if _is_object(value) and name in value else value


def _without(value: Any, name: str) -> Any:
    if not _is_object(value):
        return value
    return {other: member for other, member in value.items() if other != name}


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _problems(error: BaseException) -> list[Mapping[str, Any]]:
    """Return the details of an error of pydantic."""
    errors = getattr(error, "errors", None)
    if not callable(errors):
        return []
    try:
        return [problem for problem in cast("list[Any]", errors()) if "loc" in problem]
    except Exception:  # the method of an SDK's own error may do anything
        return []


def _with_value(body: Any, problem: Mapping[str, Any], put: Callable[..., Any]) -> Any:
    """Return JSON with a value of the type that is missing at the place of a problem."""
    kind, path = str(problem.get("type", "")), tuple(problem["loc"])
    expected = _QUOTED.findall(str(problem.get("ctx", {}).get("expected", "")))
    values = expected or [value for part, value in _VALUES if part in kind]
    return put(body, path, values[0]) if values and path else body


def _put_by_name(body: Any, path: Sequence[Any], value: Any) -> Any:
    """Return JSON of which every object has a value under the last name of a path."""
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    return with_other_member(with_member(body, name, value), name, value)


def _put(body: Any, path: Sequence[Any], value: Any) -> Any:
    """Return JSON with a value at a path; the same if it does not lead into the JSON."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if _is_object(body) and (step in body or not rest):
        return {**body, step: _put(body.get(step), rest, value)}
    items: Any = body
    if isinstance(body, list) and isinstance(step, int) and step < len(items):
        return [*items[:step], _put(items[step], rest, value), *items[step + 1 :]]
    return items
