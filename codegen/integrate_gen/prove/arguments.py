"""Search for arguments that an SDK accepts, where the samples of their types are refused."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from integrate_runtime.failures.records import own_text
from integrate_runtime.testing.pattern_text import matching_text

from integrate_gen.model.sdk import ParameterKind, Signature, TypeExpr

from .constraints import TEXTS
from .error_hints import (
    Place,
    described,
    enum_values,
    listed_members,
    missing_members,
    named_classes,
    place_of,
    texts_near,
    texts_of_form,
    unexpected_arguments,
)
from .exchange import type_of
from .mending import ANY_MEMBERS, MOMENT
from .no_sample import NoSampleError
from .pauses import short_call
from .reads import is_array, is_object
from .sample_files import SAMPLE_FILES
from .samples import Sampler
from .stone_validators import validated

_MOST_TRIED = 300
_MOST_WORDS = 40
_MOST_DIGITS = 10
_MOST_SUBCLASSES = 5
_WORD = re.compile(r"[\w.:/-]+")
_BEGINNING = re.compile(r"\b(?:start|begin)\w* with\W{1,3}([\w.:/-]+)")
_PATTERN = re.compile(r"pattern\W{0,3}?(['\"`])(?P<pattern>.+)\1", re.DOTALL)

_SAMPLE = ANY_MEMBERS[0]
_ATTRIBUTE = re.compile(r"'\w+' object has no attribute '(\w+)'")
_OBJECTS = (
    MOMENT,
    MOMENT.date(),
    timedelta(seconds=90),
    Path(os.devnull),
    BytesIO(b"sample"),
)
"""Arguments that are no JSON, for a parameter of which an SDK uses an attribute that these have."""

_FILES = (os.devnull, *SAMPLE_FILES)
"""Paths of files: the first one can be read and written without an effect."""

_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)

_FREE = (Any, object, list, dict)
"""Types that do not say what their values are, or what they contain."""

_ANY = (*ANY_MEMBERS, [7], 1, "7", ["sample", "sample"])
"""Arguments for a parameter of such a type, or without one."""


@dataclass(frozen=True, slots=True)
class _Argument:
    """An argument that was passed.

    Attributes:
        name: Name of the parameter.
        value: The value; of ``*items`` one of them.
        kind: Type of the parameter.
        is_item: Whether it is one of ``*items``.
        samples: Samples of the alternatives of the type.
    """

    name: str
    value: Any
    kind: Any
    is_item: bool
    samples: Sequence[Any]

    @property
    def forms(self) -> Sequence[Any]:
        """The value, and samples of the alternatives to it."""
        return (self.value, *self.samples)


def with_own_texts(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return arguments of which each text is an object of its own, which an error can point at."""
    return {
        name: "".join([*value]) if type(value) is str else value
        for name, value in arguments.items()
    }


class ArgumentSearch:
    """Arguments to try one after the other, each chosen by the error that the last ones caused.

    Args:
        signature: Signature of the method.
        first: Arguments that the SDK refused, by name.
        optional: Further arguments, which an error may name.
    """

    def __init__(
        self, signature: Signature, first: Mapping[str, Any], optional: Mapping[str, Any]
    ) -> None:
        self._optional = optional
        self._parameters = {p.name: p for p in signature.parameters}
        self._arguments = first
        self._error: Sequence[object] = ()
        self._place: Sequence[Place] = ()
        self._others: Iterator[Mapping[str, Any]] = iter(())
        self._tried = [first]

    def next(self, error: BaseException) -> Mapping[str, Any] | None:
        """Return other arguments than those that caused an error; None if there are no more.

        Arguments that came further than the others, to another error, are changed from then on.
        """
        if described(error) != self._error and not self._is_back(error):
            self._error, self._arguments = described(error), self._tried[-1]
            self._place = place_of(error)
            self._others = self._changed(error)
        new = (arguments for arguments in self._others if not self._is_tried(arguments))
        arguments = next(new, None)
        if arguments is None or len(self._tried) > _MOST_TRIED:
            return None
        self._tried.append(arguments)
        return arguments

    def _is_tried(self, arguments: Mapping[str, Any]) -> bool:
        return any(
            arguments.keys() == tried.keys()
            and all(_are_equal(value, tried[name]) for name, value in arguments.items())
            for tried in self._tried
        )

    def _is_back(self, error: BaseException) -> bool:
        """Whether an error was raised before the place to which the arguments led until now."""
        further = [name for name in self._tried[-1] if name not in self._arguments]
        if any(name in further for name in unexpected_arguments(error)):
            return True
        # Of functions that call each other, the outermost that is at another line counts.
        for (code, line), (other, last) in zip(place_of(error), self._place, strict=False):
            if code is not other or line != last:
                return code is other and line < last
        return False

    def _changed(self, error: BaseException) -> Iterator[Mapping[str, Any]]:
        """Yield the arguments with further ones, or with another value of one.

        Those that the error names come first, and before them the one that it points at. What the
        error says is tried for every argument before other values of the types, and these before
        other texts, which are many.
        """
        given, (keywords, items) = self._arguments, self._unnamed(error)
        yield from ({**given, **further} for further in (keywords, items) if further)
        words = list(dict.fromkeys(_WORD.findall(own_text(error))))[:_MOST_WORDS]
        named = {name: value for name, value in self._optional.items() if name in words}
        for further in (named, *({name: value} for name, value in named.items())):
            yield {**further, **given}
        values = {**given, **items}
        named_first = sorted(values, key=lambda name: name not in words)
        passed = [self._passed(name, values[name]) for name in named_first]
        for arguments in ([p for p in passed if _is_at_fault(p, error)], passed):
            for others_of in (_told_values, _values_of_type, _other_texts):
                for argument in arguments:
                    for other in others_of(argument, words, error):
                        yield {**given, argument.name: (other,) if argument.is_item else other}
        texts = [argument.name for argument in passed if type(argument.value) is str]
        if len(texts) > 1:  # of which the SDK says the same
            yield from ({**given, **dict.fromkeys(texts, text)} for text in TEXTS)

    def _passed(self, name: str, value: Any) -> _Argument:
        parameter = self._parameters.get(name)
        kind = _type_of(parameter.annotation if parameter else None)
        is_item = parameter is not None and parameter.kind is ParameterKind.VAR_POSITIONAL
        kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
        samples = list(_samples(kinds))
        return _Argument(name, value[0] if is_item else value, kind, is_item, samples)

    def _unnamed(self, error: BaseException) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """Return arguments for ``**keywords`` that an error misses, and for ``*items``."""
        parameters, given = self._parameters.values(), self._arguments
        takes_any = any(p.kind is ParameterKind.VAR_KEYWORD for p in parameters)
        keywords = [name for name in missing_members(error) if takes_any and name not in given]
        items = [p.name for p in parameters if p.kind is ParameterKind.VAR_POSITIONAL]
        new = [name for name in items if name not in given]
        return dict.fromkeys(keywords, _SAMPLE), dict.fromkeys(new, (_SAMPLE,))


def _is_at_fault(argument: _Argument, error: BaseException) -> bool:
    """Whether an error holds the very object of an argument, or arose from what that lacks."""
    lacking = [error.obj] if isinstance(error, AttributeError) else []
    return any(value is argument.value for value in (*error.args, *lacking))


def _are_equal(one: object, other: object) -> bool:
    """Whether two values are equal, as far as the classes of an SDK can tell.

    An object of a subclass may say that it equals one of its base.
    """
    try:
        return type(one) is type(other) and bool(one == other)
    except Exception:
        return False


def _type_of(annotation: TypeExpr | None) -> Any:
    try:
        return type_of(annotation) if annotation else Any
    except NoSampleError:  # the provider states the argument
        return Any


def _told_values(argument: _Argument, words: Sequence[str], error: BaseException) -> Iterator[Any]:
    """Yield values that an error names, or the function that raised it."""
    value = argument.value
    if is_object(value):
        if listed := listed_members(error):
            yield {**dict.fromkeys(listed, ANY_MEMBERS[0]), **value}
        for name in (*missing_members(error), *value):
            yield from ({**value, name: member} for member in ANY_MEMBERS)
    if argument.kind in _FREE and (used := _ATTRIBUTE.search(own_text(error))):
        yield from (other for other in (*_ANY, *_OBJECTS) if hasattr(other, used[1]))
    yield from enum_values(error)
    yield from validated(error, as_json=False)
    yield from _samples(named_classes(error))
    yield from _plain_objects(named_classes(error))
    for form in argument.forms:
        if isinstance(form, str):
            yield from _texts_of_pattern(error)
            yield from texts_of_form(error)
            yield from (f"{word}{_SAMPLE}" for word in _BEGINNING.findall(own_text(error)))
            yield from words  # an error may list the accepted values
        elif type(form) is int:
            numbers = (word for word in words if word.isdecimal() and len(word) < _MOST_DIGITS)
            yield from map(int, numbers)


def _values_of_type(
    argument: _Argument, words: Sequence[str], error: BaseException
) -> Iterator[Any]:
    """Yield other values of an argument's type."""
    if is_array(argument.value):
        yield argument.value * 3
    if argument.kind in _FREE:
        yield from _ANY
    yield from argument.samples
    yield from _samples([kind for form in argument.forms for kind in _subclasses_of(form)])
    for form in argument.forms:
        if isinstance(form, Path):
            yield from map(Path, _FILES)


def _other_texts(argument: _Argument, words: Sequence[str], error: BaseException) -> Iterator[Any]:
    """Yield texts that the function that raised an error knows, and those of common forms."""
    value = argument.value
    is_of_texts = is_array(value) and value and isinstance(value[0], str)
    if is_of_texts or argument.kind in _FREE:
        yield from ([text] for text in TEXTS)
    if any(isinstance(form, str) for form in argument.forms):
        yield from texts_near(error)[:_MOST_WORDS]
        yield from TEXTS
        yield from _FILES


def _texts_of_pattern(error: BaseException) -> Iterator[str]:
    """Yield a text that matches the pattern that an error quotes, if it quotes one."""
    quoted = _PATTERN.search(own_text(error))
    text = matching_text(quoted["pattern"]) if quoted else None
    if text is not None:
        yield text


def _samples(kinds: Sequence[Any]) -> Iterator[Any]:
    """Yield a sample of each type that has one, without and with its optional fields."""
    for kind in kinds:
        for optional in (0, 1):
            try:
                yield Sampler(as_json=False, optional=optional).value(kind)
            except NoSampleError:
                continue


def _subclasses_of(value: object) -> Sequence[type]:
    """Return subclasses of an object's class, which may be a base that is no argument itself."""
    kind = type(value)
    return [] if kind.__module__ == "builtins" else kind.__subclasses__()[:_MOST_SUBCLASSES]


def _plain_objects(kinds: Sequence[type]) -> Iterator[Any]:
    """Yield an object of each class whose constructor states no types and accepts texts."""
    for kind in kinds:
        try:
            parameters = inspect.signature(kind).parameters.values()
            needed = [p for p in parameters if p.kind in _POSITIONAL and p.default is p.empty]
            with short_call():  # as for samples
                made = kind(*(_SAMPLE for _ in needed))
        except Exception:
            continue
        yield made
