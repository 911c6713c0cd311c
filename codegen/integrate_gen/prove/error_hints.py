"""What the errors of an SDK tell about the values that it refused, and those that it accepts."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from types import CodeType, FrameType
from typing import Any, cast

from integrate_runtime.failures.records import own_text

from integrate_gen.guard.causes import causes

from .constraints import FINAL_STATES
from .openapi_models import is_openapi_model
from .reads import is_object

_MISSING_ARGUMENTS = re.compile(r"missing \d+ required .*arguments?: (.+)")
_MISSING_ATTRIBUTE = re.compile(
    r"(?!'(?:NoneType|bool|int|float|str|list|dict|tuple)').* has no attribute '(\w+)'"
)
"""Of an object that an SDK made of an answer's members."""
_ABSENT_ATTRIBUTE = re.compile(r"'\w+' object has no attribute '(\w+)'")
_UNEXPECTED_ARGUMENT = re.compile(
    r"(?:unexpected|multiple values for) (?:keyword )?argument '(\w+)'"
)
_MISSING_LIST = re.compile(
    r"\b(?:missing|required)\b[^:]{0,40}: ((?:\W{0,3}[A-Za-z_]\w*\W{0,3}(?:,|$))+)",
    re.IGNORECASE | re.MULTILINE,
)
_NAME = re.compile(r"[A-Za-z_]\w*")
_WORD = re.compile(r"[\w.$@-]+")
_ONE_OF = re.compile(r"\bone of\b([^.]*'[^.]*)", re.IGNORECASE)
_QUOTED = re.compile(r"'([^']*)'")
_FIELD = re.compile(r"\b(?:field|key|member|property) [`'\"]([A-Za-z_]\w*)[`'\"]", re.IGNORECASE)
_LONGEST_NAME = 80
_IS_PROSE = re.compile(r"\s\S|.{80}")
_IS_HEADER = re.compile(r"[xX](-[A-Za-z0-9]+)+")
_HEADER = re.compile(r"(?<=['\"`])[\w-]+(?=['\"`])|\b[A-Za-z]\w*(?:-\w+)+")
"""Word that is quoted or has a hyphen, as the names of headers have in messages."""
_PLACEHOLDER = re.compile(r"<[\w-]+>|\{[\w-]+\}")
"""Part of a form that stands for another text."""
_MOST_CLASSES = 5
_MOST_NEAR = 2
"""Functions around the place of an error whose texts may be values."""

Place = tuple[CodeType, int]
"""A function's code, and a line of it."""


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
        problem["loc"] for problem in problems_of(error) if "missing" in problem.get("type", "")
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


def texts_of_form(error: BaseException) -> list[str]:
    """Return texts of the forms that an error states, such as ``shelves/<shelf>/books/{book}``."""
    forms = (word for word in own_text(error).split() if _PLACEHOLDER.search(word))
    return [_PLACEHOLDER.sub("sample", form).strip("'\"`.,;:()") for form in forms]


def named_headers(error: BaseException) -> list[str]:
    """Return the names of the headers that an error may say an answer lacks."""
    text = own_text(error)
    return list(dict.fromkeys(_HEADER.findall(text))) if "header" in text else []


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


def named_fields(error: BaseException) -> list[str]:
    """Return the names of the fields that an error says it cannot read."""
    return list(dict.fromkeys(_FIELD.findall(own_text(error))))


def named_classes(error: BaseException) -> list[type]:
    """Return the classes of values that an SDK accepts, as far as an error tells.

    They are attributes of the error; or the module of the function that raised it knows them, and
    its text has their name, or says that a value lacks an attribute that they have.
    """
    attached = [value for value in with_items(vars(error).values()) if isinstance(value, type)]
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
        for value in with_items(frame.f_locals.values()):
            if isinstance(value, type) and is_openapi_model(value):
                yield value


def with_items(values: Iterable[object]) -> Iterator[object]:
    """Yield values, and the items of lists and tuples among them."""
    for value in values:
        yield value
        if isinstance(value, list | tuple):
            yield from cast("Sequence[object]", value)


def is_quoted(value: object, error: BaseException) -> bool:
    """Whether a value is a text that an error's message quotes among other words."""
    message = own_text(error)
    return isinstance(value, str) and value != message and bool(value) and value in message


def words_of(error: BaseException) -> Mapping[object, int]:
    """Return the words of an error's message with their positions."""
    words = [word.rstrip(".") for word in _WORD.findall(own_text(error))]
    return {word: place for place, word in reversed([*enumerate(words)])}


def described(error: BaseException) -> Sequence[object]:
    """Return what tells an error from others: its causes, where they arose, and what they miss.

    Their messages may quote a value, and are left out.
    """
    return [
        (
            type(cause),
            place_of(cause),
            missing_members(cause),
            [(problem["loc"], problem.get("type")) for problem in problems_of(cause)],
        )
        for cause in causes(error)
    ]


def place_of(error: BaseException) -> Sequence[Place]:
    """Return where an error was raised: functions and lines, the outermost first."""
    return [(frame.f_code, line) for frame, line in traceback.walk_tb(error.__traceback__)]


def unexpected_arguments(error: BaseException) -> list[str]:
    """Return the name of the keyword that an error says is not accepted, or not twice."""
    return _UNEXPECTED_ARGUMENT.findall(own_text(error))


def problems_of(error: BaseException) -> list[Mapping[str, Any]]:
    """Return the details of an error of pydantic."""
    errors = getattr(error, "errors", None)
    if not callable(errors):
        return []
    try:
        return [problem for problem in cast("list[Any]", errors()) if "loc" in problem]
    except Exception:  # the method of an SDK's own error may do anything
        return []


def permitted(problem: Mapping[str, Any]) -> list[Any]:
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


def named_members(problem: Mapping[str, Any]) -> list[str]:
    """Return the names of an object's members that a problem with the object names."""
    kind = str(problem.get("type", ""))
    if kind.startswith("union_tag"):  # no type of a discriminated union
        return _QUOTED.findall(str(problem.get("ctx", {}).get("discriminator", "")))
    if kind == "value_error" and is_object(problem.get("input")):  # of the SDK's own validator
        return _QUOTED.findall(str(problem.get("msg", "")))
    return []
