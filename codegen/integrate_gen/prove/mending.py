"""Mends of an answer that an SDK cannot read, taken from the error that it raises."""

from __future__ import annotations

import json
import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from integrate_runtime.failures.records import own_text

from .addresses import address, is_named_as_address
from .constraints import TEXTS
from .error_hints import (
    enum_values,
    is_quoted,
    named_fields,
    named_members,
    permitted,
    problems_of,
    unexpected_arguments,
    with_items,
    words_of,
)
from .json_changes import (
    exchanged,
    filled,
    has_value,
    placed,
    put,
    put_by_name,
    value_at,
    with_other_member,
    without_member,
)
from .reads import Path, Read, Use

_NOT_OF_ENUM = re.compile(r"(?:'(.+?)'|(\S+)) is not a valid \w+")
_DISCRIMINATOR = re.compile(
    r"discriminator value from (\{.*\})\. Discriminator property name: (\w+), mapping: (\{.*\})"
)
"""Of OpenAPI Generator's models."""
_TIME_FORMAT = re.compile(r"time data '(.+?)' does not match format '(.+?)'")

MOMENT = datetime(2024, 2, 29, 12, 30, 45, tzinfo=UTC)

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

_NO_OBJECT = re.compile(
    r"'(?:bool|int|float|NoneType)' object is not subscriptable|string indices must be integers"
)

ANY_OBJECT = {"id": "sample"}

ANY_MEMBERS: tuple[Any, ...] = (
    "sample",
    ANY_OBJECT,
    [{"id": "sample"}],
    None,
    7,
    "2024-02-29T12:30:45.000000Z",
    True,
    ["sample"],
    [],
    {},
    "https://example.com/sample",
)
"""Values of a member of which only the name is known."""

_SUCCESS = frozenset({"ok", "success"})
"""Flags that say that a request succeeded."""

_MEMBERS_OF_USE: Mapping[Use, tuple[Any, ...]] = {
    Use.ANYTHING: ANY_MEMBERS,
    Use.OBJECT: ({"id": "sample"}, {}),
    Use.ARRAY: ([{"id": "sample"}], ["sample"], []),
    Use.NUMBER: (7, "7"),
}


def mends(body: Any, error: BaseException) -> Iterator[Any]:
    """Yield an answer's JSON without the faults that an error names; it may be the same.

    Args:
        body: JSON of the answer.
        error: The error, without its causes.
    """
    problems = problems_of(error)
    for place in (put, put_by_name):  # the SDK may have read a part of the answer
        mended = body
        for problem in problems:
            mended = _with_value(mended, problem, place)
        yield mended
    text = own_text(error)
    if found := _TIME_FORMAT.search(text):
        shown, form = found.groups()
        moment = MOMENT.strftime(form)
        yield exchanged(body, shown, moment)
    if found := _NOT_OF_ENUM.search(text):
        shown = found[1] or found[2]
        yield from (exchanged(body, shown, value) for value in enum_values(error))
    if found := _DISCRIMINATOR.search(text):
        shown, name, mapping = json.loads(found[1]), found[2], json.loads(found[3])
        yield from (exchanged(body, shown, {**shown, name: value}) for value in mapping)
    for name in unexpected_arguments(error):
        yield without_member(body, name)


def mends_of_fields(body: Any, error: BaseException) -> Iterator[Any]:
    """Yield an answer's JSON with other texts in the fields that an error names.

    An SDK may read them in a way that is not recorded.
    """
    for name in named_fields(error):
        yield from (with_other_member(body, name, text) for text in TEXTS)


def mends_of_states(body: Any, error: BaseException) -> Iterator[Any]:
    """Yield an answer's JSON with the members of enumerations that the raising functions know.

    A function that waits for a state has it in a variable.
    """
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][::-1]
    values = (value for frame in frames for value in with_items(frame.f_locals.values()))
    for state in dict.fromkeys(value for value in values if isinstance(value, Enum)):
        others = [other.value for other in type(state) if isinstance(other.value, str)]
        yield from (exchanged(body, other, state.value) for other in others)


def mends_of_reads(body: Any, reads: Iterable[Read], error: BaseException) -> Iterator[Any]:
    """Yield an answer's JSON with other values at the places that an SDK read before an error.

    A flag that says whether the request succeeded says so first. A single text that the error
    quotes gets other forms. Then the places that the error names are changed, those without a value
    before the others; then the last place before the others. A place whose value the SDK compared
    with a text gets that text. Objects and arrays of which the SDK read a part stay, unless it took
    them for something else. At last all places without a value get one together.
    """
    last_first = list(dict.fromkeys(reads))[::-1]
    inside = {read.path[:length] for read in last_first for length in range(len(read.path))}
    named = words_of(error)
    flags = (read.path for read in last_first if {*read.path[-1:]} & _SUCCESS)
    yield from (placed(body, path, True) for path in flags)
    quoted = {read.path for read in last_first if is_quoted(value_at(body, read.path), error)}
    if len(quoted) == 1:  # of several equal texts, nothing says which one the error means
        yield from (placed(body, path, other) for path in quoted for other in TEXTS)

    def rank(read: Read) -> tuple[bool, bool, int]:
        name = read.path[-1] if read.path else ""
        is_named = name in named
        return not is_named, is_named and has_value(body, read.path), named.get(name, 0)

    for read in sorted(last_first, key=rank):
        if read.compared is not None:
            yield placed(body, read.path, read.compared)
        elif read.use is not Use.ANYTHING or read.path not in inside:
            for value in _MEMBERS_OF_USE[read.use]:
                yield placed(body, read.path, value)
    unfilled = (read.path for read in last_first if read.path not in inside)
    yield filled(body, unfilled, ANY_MEMBERS[0])


def mend_of_subscript(body: Any, reads: Sequence[Read], error: BaseException) -> Iterator[Any]:
    """Yield an answer's JSON with an object in place of the value that has no members."""
    if reads and _NO_OBJECT.search(own_text(error)):
        yield placed(body, reads[-1].path, ANY_OBJECT)


def mends_of_addresses(body: Any, reads: Sequence[Read], host: str) -> Iterator[Any]:
    """Yield an answer's JSON with an address of the server at a place that is named for one."""
    for read in list(dict.fromkeys(reads))[::-1]:
        if is_named_as_address(read.path[-1:] and read.path[-1]):
            value = value_at(body, read.path)
            if not (isinstance(value, str) and value.startswith("http")):
                yield placed(body, read.path, address(host, *read.path))


def mends_of_endless(body: Any, reads: Iterable[Read]) -> Iterator[Any]:
    """Yield an answer's JSON without a value at one of the places that an SDK read, the last first.

    A listing that the SDK requests page by page ends where one of them says that none follows.
    """
    for read in list(dict.fromkeys(reads))[::-1]:
        yield from (placed(body, read.path, value) for value in (None, False) if read.path)


def unfilled_names(body: Any, reads: Iterable[Read], error: BaseException) -> set[Path]:
    """Return the places that an SDK read, that have no value, and whose names an error mentions."""
    named = words_of(error)
    paths = {read.path for read in reads if read.path and read.path[-1] in named}
    return {path for path in paths if not has_value(body, path)}


def _with_value(body: Any, problem: Mapping[str, Any], place: Callable[..., Any]) -> Any:
    """Return JSON with a value of the type that is missing at the place of a problem."""
    kind, path = str(problem.get("type", "")), tuple(problem["loc"])
    values = permitted(problem) or [value for part, value in _VALUES if part in kind]
    if members := named_members(problem):
        path, values = (*path, members[0]), values or ["sample"]
    is_new = bool(members) or "missing" in kind
    return place(body, path, values[0], is_new) if values and path else body
