"""Search for an answer that an SDK can read, where the sample of the result's type is not one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import Any

from integrate_runtime.failures.records import own_text
from integrate_runtime.testing.http_server import Reply

from integrate_gen.guard.causes import causes
from integrate_gen.results.listings import ITEMS, WRAPPED

from .error_hints import (
    described,
    header_values_near,
    missing_fields,
    missing_members,
    named_headers,
    read_models,
)
from .json_changes import changed, exchanged, with_member, with_other_member
from .mending import (
    ANY_MEMBERS,
    ANY_OBJECT,
    mend_of_subscript,
    mends,
    mends_of_addresses,
    mends_of_endless,
    mends_of_fields,
    mends_of_reads,
    mends_of_states,
    unfilled_names,
)
from .no_sample import NoSampleError
from .property_samples import samples_of_objects
from .reads import Path, Read, is_object
from .samples import Sampler
from .stone_validators import validated

_MOST_ANSWERS = 110
_LONGEST = 300_000
"""Bytes of an answer: each mend of an object in itself may double what the answer has."""

_STATUSES = (201, 202)
_NO_CONTENT = Reply(204)
_CONTENT_TYPE = "Content-Type"
_PLAIN = {_CONTENT_TYPE: "text/plain"}
_TEXTS = [Reply(200, text, _PLAIN) for text in (b"sample", b"sample\tsample", b"sample,sample")]
"""Plain text, and rows of values."""

_HEADER_FORMS = {
    "location": "https://example.com/sample",
    "range": "bytes 0-5/6",
    "length": "6",
}
_OF_THE_SERVER = frozenset({"content-length", "transfer-encoding"})
"""Headers that the server of the proof sends itself: a client refuses an answer with two."""

_IS_HEADER = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)+")
_OF_STATUS = re.compile(r"\bstatus\b|\b200\b", re.IGNORECASE)


class AnswerSearch:
    """Answers to try one after the other, each mended by the error that the last one caused.

    Args:
        first: Answer that the SDK refused.
        known: Answers to try first, such as one that the SDK accepted for another task.
    """

    def __init__(self, first: Reply, known: Iterable[Reply] = ()) -> None:
        self._last = self._answer = first
        self._body = _json_of(first)
        self._error: Sequence[object] = ()
        self._reads = self._unfilled = 0
        self._candidates: Iterator[Reply] = iter(())
        self._guess = self._newest_guess = ""
        self._tried = [_identity(first)]
        self._known = iter(known)
        self._offered: set[object] = set()
        self._first = self._body
        self._others = iter(_others(self._first))
        self._statuses = iter(_STATUSES)
        self._without_json = iter([*_TEXTS, _NO_CONTENT])

    @property
    def current(self) -> Reply:
        """The answer to try, or the one that came furthest if there is none to try."""
        return self._last

    @property
    def furthest(self) -> Reply:
        """The answer that came furthest."""
        return self._answer

    @property
    def records_reads(self) -> bool:
        """Whether reads of the answer that came furthest are recorded: not of a number."""
        return isinstance(self._body, dict | list | str)

    def next(self, error: BaseException, reads: Sequence[Read] = ()) -> Reply | None:
        """Return an answer in place of the one that caused an error; None if there is no other.

        Args:
            error: The error.
            reads: What the SDK read of the answer before.
        """
        if isinstance(error, TimeoutError):
            return None
        self.judge(error, reads)
        return self.another()

    def judge(
        self,
        error: BaseException,
        reads: Sequence[Read],
        *,
        is_endless: bool = False,
        host: str = "",
    ) -> None:
        """Note the error that the last answer caused.

        An answer that came further than the others is changed from then on: it led to another
        error, the SDK read more of it, or it has a member that the error names.

        Args:
            error: The error.
            reads: What the SDK read of the answer before.
            is_endless: Whether the SDK asked again and again, until that was refused. It is no
                progress in itself.
            host: Host to which the SDK sent its requests.
        """
        body, kind = _json_of(self._last), described(error)
        number = len({_general(read.path) for read in reads if read.path})
        unfilled = len(unfilled_names(body, reads, error))
        is_elsewhere = kind != self._error and not (is_endless and self._error)
        if is_elsewhere or number > self._reads or unfilled < self._unfilled:
            self._error, self._reads, self._unfilled = kind, number, unfilled
            self._answer, self._body = self._last, body
            ends = self._ends(error, reads) if is_endless else ()
            self._candidates = chain(self._known, ends, self._answers(error, reads, host))
        self._last = self._answer

    def another(self) -> Reply | None:
        """Return another change of the answer that came furthest; None if there is no other."""
        for candidate in self._candidates:
            headers = {**own_headers(self._answer), **candidate.headers}
            answer = replace(candidate, headers=headers)
            if len(self._tried) > _MOST_ANSWERS:
                break
            if len(answer.body) <= _LONGEST and _identity(answer) not in self._tried:
                self._tried.append(_identity(answer))
                self._last = answer
                return answer
        self._last = self._answer
        return None

    def _ends(self, error: BaseException, reads: Sequence[Read]) -> Iterator[Reply]:
        """Yield answers after which an SDK may ask no more: states to wait for, and last pages."""
        yield from map(self._with_body, mends_of_states(self._body, error))
        yield from map(self._with_body, mends_of_endless(self._body, reads))

    def _answers(self, error: BaseException, reads: Sequence[Read], host: str) -> Iterator[Reply]:
        objects = samples_of_objects(self._body, reads, error, host, self._offered)
        yield from map(self._with_body, objects)
        if not self.records_reads:
            yield self._with_body(ANY_OBJECT)
        yield from map(self._with_body, mend_of_subscript(self._body, reads, error))
        if _is_about_status(error):
            for status in self._statuses:
                yield Reply.json(self._body, status=status)
            yield _NO_CONTENT
        for name, value in (*header_values_near(error), *_headers(error)):
            if name.lower() not in _OF_THE_SERVER:
                yield replace(self._answer, headers={**self._answer.headers, name: value})
        yield from map(self._with_body, _samples_of_models(error))
        yield from map(self._with_body, validated(error, as_json=True))
        for name in missing_members(error):
            if form := _HEADER_FORMS.get(name.lower()):
                yield replace(self._answer, headers={**self._answer.headers, name: form})
        for name in filter(_IS_HEADER.fullmatch, missing_members(error)):
            yield replace(self._answer, headers={**self._answer.headers, name: _text(self._body)})
        yield from map(self._with_body, mends_of_states(self._body, error))
        newest, self._newest_guess = self._newest_guess, ""
        for cause in causes(error):
            yield from map(self._with_body, mends(self._body, cause))
            yield from map(self._with_body, mends_of_fields(self._body, cause))
            yield from map(self._with_body, self._wrapped(cause))
            for name in missing_members(cause):
                self._guess = self._newest_guess = name
                yield self._with_body(with_member(self._body, name, ANY_MEMBERS[0]))
                # It may be the argument by which the SDK looks for an object in the answer.
                yield self._with_body(exchanged(self._body, ANY_MEMBERS[0], name))
        self._newest_guess = ""
        if self._answer.body and self._answer.body.decode() in own_text(error):
            yield from _TEXTS  # the SDK may not take it for JSON
        yield from self._with_other_members(newest)
        yield from map(self._with_body, mends_of_addresses(self._body, reads, host))
        yield from map(self._with_body, mends_of_reads(self._body, reads, error))
        yield from self._with_other_members(self._guess)
        for body in self._others:
            self._guess = ""
            yield self._with_body(body)
        yield from self._without_json

    def _wrapped(self, error: BaseException) -> Iterator[Any]:
        """Yield the first answer in a field that a model misses: the SDK may give a part of it."""
        if is_object(self._body) and is_object(self._first) and len(self._first) > 1:
            for name in missing_fields(error):
                yield {**self._body, name: [self._first]}
                yield {**self._body, name: self._first}

    def _with_other_members(self, guess: str) -> Iterator[Reply]:
        """Yield the answer with other values of a member of which only the name is known."""
        for member in (*ANY_MEMBERS, [self._first], self._first) if guess else ():
            yield self._with_body(with_other_member(self._body, guess, member))

    def _with_body(self, body: Any) -> Reply:
        """Return the answer with other JSON, which an SDK may read from a header beside a file."""
        with_json = [name for name, value in self._answer.headers.items() if _is_json(value)]
        headers = dict.fromkeys(with_json, _text(body))
        status = 200 if self._answer.status == _NO_CONTENT.status else self._answer.status
        return Reply.json(body, status=status, headers=headers)


def without_made_up(answer: Reply) -> Reply:
    """Return an answer without ``"id": "sample"``, the member of objects of unknown form."""
    body = _json_of(answer)
    plainer = changed(body, _without_id)
    if plainer == body:
        return answer
    return Reply.json(plainer, status=answer.status, headers=answer.headers)


def _without_id(value: Any) -> Any:
    if not is_object(value) or value.get("id") != "sample":
        return value
    return {name: member for name, member in value.items() if name != "id"}


def _headers(error: BaseException) -> Iterator[tuple[str, str]]:
    """Yield headers that an error names, with values of the forms that their names suggest."""
    for name in (name for cause in causes(error) for name in named_headers(cause)):
        forms = (form for part, form in _HEADER_FORMS.items() if part in name.lower())
        yield name, next(forms, "sample")


def _samples_of_models(error: BaseException) -> Iterator[Any]:
    """Yield a sample of each model that the SDK was reading, the outermost first."""
    for kind in dict.fromkeys(read_models(error)):
        for optional in (1, 0):
            with suppress(NoSampleError):
                yield Sampler(as_json=True, optional=optional).value(kind)


def _others(body: Any) -> Iterator[Any]:
    """Yield other answers: the first one in an envelope, or as an item of a listing."""
    for name in dict.fromkeys((*WRAPPED, *ITEMS)):
        yield {"id": "sample", name: [body]}
        yield {"id": "sample", name: body}
    yield [body]
    yield {}
    yield []


def _general(path: Path) -> Path:
    """Return a path with any item of an array as the first, and each name once.

    A longer array says no more, nor does an object in place of a text that the SDK walks through.
    """
    return tuple(dict.fromkeys(step if isinstance(step, str) else 0 for step in path))


def _is_about_status(error: BaseException) -> bool:
    """Whether an error may be about an answer's status; those of pydantic are about its JSON."""
    raised = list(causes(error))
    is_of_json = any(hasattr(cause, "errors") for cause in raised)
    return not is_of_json and any(_OF_STATUS.search(own_text(cause)) for cause in raised)


def _json_of(answer: Reply) -> Any:
    try:
        return json.loads(answer.body)
    except ValueError:
        return None


def _text(body: Any) -> str:
    return Reply.json(body).body.decode()


def _is_json(header: str) -> bool:
    return header.startswith(("{", "[", '"'))


def own_headers(answer: Reply) -> dict[str, str]:
    """Return the headers of an answer that do not follow from its body."""
    return {name: value for name, value in answer.headers.items() if name != _CONTENT_TYPE}


def _identity(answer: Reply) -> tuple[int, bytes, Mapping[str, str]]:
    return answer.status, answer.body, own_headers(answer)
