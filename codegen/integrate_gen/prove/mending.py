"""Mends of an answer that an SDK cannot read, taken from the error that it raises."""

from __future__ import annotations

import json
import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from types import CodeType, FrameType
from typing import Any, cast

from integrate_runtime.failures.records import own_text

from integrate_gen.guard.causes import causes

from .constraints import FINAL_STATES, TEXTS
from .openapi_models import is_openapi_model
from .reads import Path, Read, Use, is_array, is_object

_MISSING_ARGUMENTS = re.compile(r"missing \d+ required .*arguments?: (.+)")
_MISSING_ATTRIBUTE = re.compile(
    r"(?!'(?:NoneType|bool|int|float|str|list|dict|tuple)').* has no attribute '(\w+)'"
)
"""Of an object that an SDK made of an answer's members."""
_ABSENT_ATTRIBUTE = re.compile(r"'\w+' object has no attribute '(\w+)'")
_UNEXPECTED_ARGUMENT = re.compile(
    r"(?:unexpected|multiple values for) (?:keyword )?argument '(\w+)'"
)
_NOT_OF_ENUM = re.compile(r"(?:'(.+?)'|(\S+)) is not a valid \w+")
_DISCRIMINATOR = re.compile(
    r"discriminator value from (\{.*\})\. Discriminator property name: (\w+), mapping: (\{.*\})"
)
"""Of OpenAPI Generator's models."""
_TIME_FORMAT = re.compile(r"time data '(.+?)' does not match format '(.+?)'")
_MISSING_LIST = re.compile(
    r"\b(?:missing|required)\b[^:]{0,40}: ((?:\W{0,3}[A-Za-z_]\w*\W{0,3}(?:,|$))+)",
    re.IGNORECASE | re.MULTILINE,
)
_NAME = re.compile(r"[A-Za-z_]\w*")
_WORD = re.compile(r"[\w.$@-]+")
_ONE_OF = re.compile(r"\bone of\b([^.]*'[^.]*)", re.IGNORECASE)
_QUOTED = re.compile(r"'([^']*)'")
_LONGEST_NAME = 80
_IS_PROSE = re.compile(r"\s\S|.{80}")
_IS_HEADER = re.compile(r"[xX](-[A-Za-z0-9]+)+")
_MOST_CLASSES = 5
_MOST_NEAR = 2
"""Functions around the place of an error whose texts may be values."""

Place = tuple[CodeType, int]
"""A function's code, and a line of it."""

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


ANY_MEMBERS: tuple[Any, ...] = (
    "sample",
    {"id": "sample"},
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


def missing_members(error: BaseException) -> list[str]:
    """Return the names of the members that an error says are missing."""
    if isinstance(error, KeyError) and error.args and isinstance(error.args[0], str):
        key = error.args[0]  # an SDK may raise it again with the answer behind the key
        quoted = _QUOTED.match(key)
        return [quoted[1] if quoted else key[:_LONGEST_NAME]]
    if isinstance(error, TypeError) and (found := _MISSING_ARGUMENTS.search(own_text(error))):
        return _QUOTED.findall(found[1])
    if isinstance(error, AttributeError) and (found := _MISSING_ATTRIBUTE.match(own_text(error))):
        return [found[1]]
    return []


def missing_fields(error: BaseException) -> list[str]:
    """Return the names of the fields of a pydantic model that an error says are missing."""
    missing = [
        problem["loc"] for problem in _problems(error) if "missing" in problem.get("type", "")
    ]
    return [path[-1] for path in missing if path and isinstance(path[-1], str)]


def listed_members(error: BaseException) -> list[str]:
    """Return the names that an error lists as missing: ``Missing attributes: title, key``."""
    found = _MISSING_LIST.search(own_text(error))
    return _NAME.findall(found[1]) if found else []


def enum_values(error: BaseException) -> list[Any]:
    """Return the values of the enumeration that has no member for the value of an error."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        kind: Any = frame.f_locals.get("cls")
        if isinstance(kind, type) and issubclass(kind, Enum):
            return [member.value for member in kind]
    return []


def texts_near(error: BaseException) -> list[str]:
    """Return the texts that the functions that raised an error know, as the values they accept.

    They are in their code, or in collections of their modules and classes. Those of the innermost
    function come first; docstrings and messages are left out.
    """
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][: -_MOST_NEAR - 1 : -1]
    texts = (text for frame in frames for text in _texts_of(frame))
    return [text for text in dict.fromkeys(texts) if text and not _IS_PROSE.search(text)]


def header_values_near(error: BaseException) -> Iterator[tuple[str, str]]:
    """Yield names of headers that the function that raised an error knows, with its other texts.

    An SDK may accept no answer without a header of its server's own, such as ``X-Product``.
    """
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][-1:]
    texts = [text for frame in frames for text in _texts([*frame.f_code.co_consts]) if text]
    names = [text for text in texts if _IS_HEADER.fullmatch(text)]
    values = [text for text in texts if text not in names and not _IS_PROSE.search(text)]
    for name in dict.fromkeys(names):
        behind = texts[texts.index(name) :]
        yield from ((name, value) for value in sorted(values, key=lambda v: v not in behind))


def _texts_of(frame: FrameType) -> Iterator[str]:
    owner = frame.f_locals.get("self", frame.f_locals.get("cls"))
    known: Mapping[str, object] = frame.f_globals | dict(_class_attributes(owner))
    yield from _texts(known.get(name) for name in frame.f_code.co_names)
    yield from _texts([*frame.f_code.co_consts])


def _class_attributes(owner: object) -> Iterator[tuple[str, object]]:
    kind = owner if isinstance(owner, type) else type(owner)
    for base in reversed(kind.__mro__):
        yield from vars(base).items()


def _texts(values: Iterable[object]) -> Iterator[str]:
    """Yield the texts among values, and in collections of texts."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple | list | set | frozenset | dict):
            members: list[object] = [*cast("Iterable[object]", value)]
            yield from sorted(member for member in members if isinstance(member, str))


def named_classes(error: BaseException) -> list[type]:
    """Return the classes of values that an SDK accepts, as far as an error tells.

    They are attributes of the error; or the module of the function that raised it knows them, and
    its text has their name, or says that a value lacks an attribute that they have.
    """
    attached = [value for value in _with_items(vars(error).values()) if isinstance(value, type)]
    words = set(_NAME.findall(own_text(error)))
    missing = _ABSENT_ATTRIBUTE.search(own_text(error))
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][-_MOST_NEAR:]
    known = {name: value for frame in frames for name, value in frame.f_globals.items()}
    classes = {name: value for name, value in known.items() if isinstance(value, type)}
    named = [kind for name, kind in classes.items() if name in words]
    having = [kind for kind in classes.values() if missing and hasattr(kind, missing[1])]
    others = [kind for kind in (*named, *having) if kind is not type(error)]
    return [*attached, *others[:_MOST_CLASSES]]


def read_models(error: BaseException) -> Iterator[type]:
    """Yield the models that an SDK was reading as an error arose, the outermost first."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        for value in _with_items(frame.f_locals.values()):
            if isinstance(value, type) and is_openapi_model(value):
                yield value


def _with_items(values: Iterable[object]) -> Iterator[object]:
    """Yield values, and the items of lists and tuples among them."""
    for value in values:
        yield value
        if isinstance(value, list | tuple):
            yield from cast("Sequence[object]", value)


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
    text = own_text(error)
    if found := _TIME_FORMAT.search(text):
        shown, form = found.groups()
        moment = MOMENT.strftime(form)
        yield changed(body, lambda value: moment if value == shown else value)
    if found := _NOT_OF_ENUM.search(text):
        shown = found[1] or found[2]
        yield from (exchanged(body, shown, value) for value in enum_values(error))
    if found := _DISCRIMINATOR.search(text):
        shown, name, mapping = json.loads(found[1]), found[2], json.loads(found[3])
        yield from (exchanged(body, shown, {**shown, name: value}) for value in mapping)
    for name in unexpected_arguments(error):
        yield changed(body, partial(_without, name=name))


def mends_of_states(body: Any, error: BaseException) -> Iterator[Any]:
    """Yield an answer's JSON with the members of enumerations that the raising functions know.

    A function that waits for a state has it in a variable.
    """
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][::-1]
    values = (value for frame in frames for value in _with_items(frame.f_locals.values()))
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
    named = _named_by(error)
    flags = (read.path for read in last_first if {*read.path[-1:]} & _SUCCESS)
    yield from (_placed(body, path, True) for path in flags)
    quoted = {read.path for read in last_first if _is_quoted(_value_at(body, read.path), error)}
    if len(quoted) == 1:  # of several equal texts, nothing says which one the error means
        yield from (_placed(body, path, other) for path in quoted for other in TEXTS)

    def rank(read: Read) -> tuple[bool, bool, int]:
        name = read.path[-1] if read.path else ""
        is_named = name in named
        return not is_named, is_named and _has(body, read.path), named.get(name, 0)

    for read in sorted(last_first, key=rank):
        if read.compared is not None:
            yield _placed(body, read.path, read.compared)
        elif read.use is not Use.ANYTHING or read.path not in inside:
            for value in _MEMBERS_OF_USE[read.use]:
                yield _placed(body, read.path, value)
    yield _filled(body, (read.path for read in last_first if read.path not in inside))


def _is_quoted(value: object, error: BaseException) -> bool:
    """Whether a value is a text that an error's message quotes among other words."""
    message = own_text(error)
    return isinstance(value, str) and value != message and bool(value) and value in message


def unfilled_names(body: Any, reads: Iterable[Read], error: BaseException) -> set[Path]:
    """Return the places that an SDK read, that have no value, and whose names an error mentions."""
    named = _named_by(error)
    paths = {read.path for read in reads if read.path and read.path[-1] in named}
    return {path for path in paths if not _has(body, path)}


def _named_by(error: BaseException) -> Mapping[object, int]:
    """Return the words of an error's message with their positions."""
    words = [word.rstrip(".") for word in _WORD.findall(own_text(error))]
    return {word: place for place, word in reversed([*enumerate(words)])}


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


def exchanged(body: Any, old: object, new: object) -> Any:
    """Return JSON with a value in place of another, wherever that stands."""
    return changed(body, lambda value: new if value == old else value)


def described(error: BaseException) -> Sequence[object]:
    """Return what tells an error from others: its causes, where they arose, and what they miss.

    Their messages may quote a value, and are left out.
    """
    return [
        (
            type(cause),
            place_of(cause),
            missing_members(cause),
            [(problem["loc"], problem.get("type")) for problem in _problems(cause)],
        )
        for cause in causes(error)
    ]


def place_of(error: BaseException) -> Sequence[Place]:
    """Return where an error was raised: functions and lines, the outermost first."""
    return [(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)]


def unexpected_arguments(error: BaseException) -> list[str]:
    """Return the name of the keyword that an error says is not accepted, or not twice."""
    return _UNEXPECTED_ARGUMENT.findall(own_text(error))


def _default(value: Any, name: str, member: Any) -> Any:
    return {name: member, **value} if is_object(value) else value


def _replaced(value: Any, name: str, member: Any) -> Any:
    return {**value, name: member} if is_object(value) and name in value else value


def _without(value: Any, name: str) -> Any:
    if not is_object(value):
        return value
    return {other: member for other, member in value.items() if other != name}


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
    values = _permitted(problem) or [value for part, value in _VALUES if part in kind]
    if members := _named_members(problem):
        path, values = (*path, members[0]), values or ["sample"]
    is_new = bool(members) or "missing" in kind
    return put(body, path, values[0], is_new) if values and path else body


def _permitted(problem: Mapping[str, Any]) -> list[Any]:
    """Return the values that a problem says are permitted, those that end a wait first."""
    context = cast("Mapping[str, Any]", problem.get("ctx", {}))
    texts = [str(context.get(name, "")) for name in ("expected", "expected_tags")]
    quoted = [value for text in texts for value in _QUOTED.findall(text)]
    if listed_values := _ONE_OF.search(str(problem.get("msg", ""))):  # by the SDK's own validator
        quoted += _QUOTED.findall(listed_values[1])
    # Version 1 of pydantic has the values themselves.
    listed = [value for name in ("permitted", "enum_values") for value in context.get(name, ())]
    values = quoted or [getattr(value, "value", value) for value in listed]
    return sorted(values, key=lambda value: value not in FINAL_STATES)


def _named_members(problem: Mapping[str, Any]) -> list[str]:
    """Return the names of an object's members that a problem with the object names."""
    kind = str(problem.get("type", ""))
    if kind.startswith("union_tag"):  # no type of a discriminated union
        return _QUOTED.findall(str(problem.get("ctx", {}).get("discriminator", "")))
    if kind == "value_error" and is_object(problem.get("input")):  # of the SDK's own validator
        return _QUOTED.findall(str(problem.get("msg", "")))
    return []


def _has(body: Any, path: Path) -> bool:
    """Whether JSON has a value, other than null, at a path."""
    return _value_at(body, path) is not None


def _value_at(body: Any, path: Path) -> Any:
    """Return the value at a path, None if JSON has none there."""
    for step in path:
        is_inside = is_object(body) if isinstance(step, str) else isinstance(body, list)
        try:
            body = body[step] if is_inside else None
        except LookupError:
            return None
    return body


def _placed(body: Any, path: Path, value: Any) -> Any:
    """Return JSON with a value at a path, to which new objects and arrays lead if need be."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, str):
        members = body if is_object(body) else {}
        return {**members, step: _placed(members.get(step), rest, value)}
    items = body if is_array(body) else []
    inner = _placed(items[step] if step < len(items) else None, rest, value)
    return [*items[:step], inner, *items[step + 1 :]]


def _filled(body: Any, paths: Iterable[Path]) -> Any:
    """Return JSON with a value at each of the paths that lead to none."""
    for path in paths:
        if not _has(body, path):
            body = _placed(body, path, ANY_MEMBERS[0])
    return body


def _put_by_name(body: Any, path: Sequence[Any], value: Any, is_new: bool) -> Any:
    """Return JSON of which every object has a value under the last name of a path."""
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    return with_other_member(with_member(body, name, value), name, value)


def _put(body: Any, path: Sequence[Any], value: Any, is_new: bool) -> Any:
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
        return {**body, step: _put(body.get(step), rest, value, is_new)}
    items: Any = body
    if isinstance(body, list) and isinstance(step, int):
        if step >= len(items):
            return items
        return [*items[:step], _put(items[step], rest, value, is_new), *items[step + 1 :]]
    return items if is_new and not rest else _put(items, rest, value, is_new)
