"""Search for arguments that an SDK accepts, where the samples of their types are refused."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from integrate_runtime.failures.records import own_text
from integrate_runtime.testing.pattern_text import matching_text

from integrate_gen.model.sdk import ParameterKind, Signature, TypeExpr

from .constraints import TEXTS
from .exchange import type_of
from .mending import (
    ANY_MEMBERS,
    MOMENT,
    described,
    enum_values,
    listed_members,
    missing_members,
    named_classes,
    texts_near,
)
from .reads import is_array, is_object
from .samples import NoSampleError, Sampler

_MOST_TRIED = 300
_MOST_WORDS = 40
_MOST_DIGITS = 10
_WORD = re.compile(r"[\w.:/-]+")
_PATTERN = re.compile(r"pattern\W{0,3}?(['\"`])(?P<pattern>.+)\1", re.DOTALL)

_SAMPLE = ANY_MEMBERS[0]
_ATTRIBUTE = re.compile(r"'\w+' object has no attribute '(\w+)'")
_OBJECTS = (MOMENT, MOMENT.date(), timedelta(seconds=90), Path(os.devnull))
"""Arguments that are no JSON, for a parameter whose attribute an SDK uses."""

_FREE = (Any, object, list, dict)
"""Types that do not say what their values are, or what they contain."""

_ANY = (*ANY_MEMBERS, [7], 1, "7", ["sample", "sample"])
"""Arguments for a parameter of such a type, or without one."""


class ArgumentSearch:
    """Arguments to try one after the other, each chosen by the error that the last ones caused.

    Args:
        signature: Signature of the method.
        first: Arguments that the SDK refused, by name.
    """

    def __init__(self, signature: Signature, first: Mapping[str, Any]) -> None:
        self._parameters = {p.name: p for p in signature.parameters}
        self._arguments = first
        self._error: Sequence[object] = ()
        self._others: Iterator[Mapping[str, Any]] = iter(())
        self._tried = [first]

    def next(self, error: BaseException) -> Mapping[str, Any] | None:
        """Return other arguments than those that caused an error; None if there are no more.

        Arguments that came further than the others, to another error, are changed from then on.
        """
        if described(error) != self._error:
            self._error, self._arguments = described(error), self._tried[-1]
            self._others = self._changed(error)
        new = (arguments for arguments in self._others if arguments not in self._tried)
        arguments = next(new, None)
        if arguments is None or len(self._tried) > _MOST_TRIED:
            return None
        self._tried.append(arguments)
        return arguments

    def _changed(self, error: BaseException) -> Iterator[Mapping[str, Any]]:
        """Yield the arguments with further ones, or with another value of one.

        Those that the error names come first.
        """
        given, (keywords, items) = self._arguments, self._unnamed(error)
        yield from ({**given, **further} for further in (keywords, items) if further)
        words = list(dict.fromkeys(_WORD.findall(own_text(error))))[:_MOST_WORDS]
        values = {**given, **items}
        for name in sorted(values, key=lambda name: name not in words):
            parameter, value = self._parameters.get(name), values[name]
            kind = _type_of(parameter.annotation if parameter else None)
            is_items = parameter is not None and parameter.kind is ParameterKind.VAR_POSITIONAL
            for other in _other_values(kind, value[0] if is_items else value, words, error):
                yield {**given, name: (other,) if is_items else other}

    def _unnamed(self, error: BaseException) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
        """Return arguments for ``**keywords`` that an error misses, and for ``*items``."""
        parameters, given = self._parameters.values(), self._arguments
        takes_any = any(p.kind is ParameterKind.VAR_KEYWORD for p in parameters)
        keywords = [name for name in missing_members(error) if takes_any and name not in given]
        items = [p.name for p in parameters if p.kind is ParameterKind.VAR_POSITIONAL]
        new = [name for name in items if name not in given]
        return dict.fromkeys(keywords, _SAMPLE), dict.fromkeys(new, (_SAMPLE,))


def _type_of(annotation: TypeExpr | None) -> Any:
    try:
        return type_of(annotation) if annotation else Any
    except NoSampleError:  # the provider states the argument
        return Any


def _other_values(kind: Any, value: Any, words: list[str], error: BaseException) -> Iterator[Any]:
    if is_object(value):
        if listed := listed_members(error):
            yield {**dict.fromkeys(listed, ANY_MEMBERS[0]), **value}
        for name in (*missing_members(error), *value):
            yield from ({**value, name: member} for member in ANY_MEMBERS)
    yield from enum_values(error)
    yield from _samples(named_classes(error))
    if is_array(value):
        yield value * 3
        yield from ([text] for text in TEXTS if value and isinstance(value[0], str))
    samples = list(_samples(get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)))
    near = texts_near(error)[:_MOST_WORDS]
    for form in (value, *samples):
        if isinstance(form, str):
            yield from _texts_of_pattern(error)
            yield from words  # an error may list the accepted values
            yield from near
            yield from TEXTS
            yield os.devnull  # the path of a file that can be read and written
        elif type(form) is int:
            numbers = (word for word in words if word.isdecimal() and len(word) < _MOST_DIGITS)
            yield from map(int, numbers)
        elif isinstance(form, Path):
            yield Path(os.devnull)
    if kind in _FREE:
        if used := _ATTRIBUTE.search(own_text(error)):
            yield from (other for other in _OBJECTS if hasattr(other, used[1]))
        yield from _ANY
    yield from samples


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
