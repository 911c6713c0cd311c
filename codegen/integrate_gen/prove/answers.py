"""Search for an answer that an SDK can read, where the sample of the result's type is not one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from integrate_runtime.testing.http_server import Reply

from integrate_gen.results.listings import ITEMS, WRAPPED

from .mending import causes, mends, missing_members, with_member, with_other_member

_MOST_ANSWERS = 40

_MEMBERS: tuple[Any, ...] = (
    "sample",
    {"id": "sample"},
    [{"id": "sample"}],
    None,
    7,
    "2024-02-29T12:30:45Z",
    True,
    ["sample"],
    [],
    {},
    "https://example.com/sample",
)
"""Values of a member of which only the name is known."""

_STATUSES = (201, 202)
_OF_STATUS = re.compile(r"\bstatus\b|\b200\b", re.IGNORECASE)


class AnswerSearch:
    """Answers to try one after the other, each mended by the error that the last one caused.

    Args:
        first: Answer that the SDK refused.
        known: Answer that the SDK accepted for another task with this result, if any.
    """

    def __init__(self, first: Reply, known: Reply | None = None) -> None:
        self._answer = first
        self._body: Any = json.loads(first.body) if first.body else None
        self._guess: tuple[str, Iterator[Any]] | None = None
        self._tried = {_identity(first)}
        self._known = iter([known] if known is not None else [])
        self._others = iter(_others(self._body))
        self._statuses = iter(_STATUSES)

    def next(self, error: BaseException) -> Reply | None:
        """Return an answer in place of the one that caused an error; None if there is no other."""
        if isinstance(error, TimeoutError):
            return None
        for answer in self._answers(error):
            if len(self._tried) > _MOST_ANSWERS:
                return None
            if _identity(answer) not in self._tried:
                self._tried.add(_identity(answer))
                self._answer = answer
                self._body = json.loads(answer.body) if answer.body else None
                return answer
        return None

    def _answers(self, error: BaseException) -> Iterator[Reply]:
        yield from self._known
        if any(_OF_STATUS.search(str(cause)) for cause in causes(error)):
            for status in self._statuses:
                yield Reply.json(self._body, status=status)
        for cause in causes(error):
            yield from map(self._with_body, mends(self._body, cause))
            for name in missing_members(cause):
                members = iter(_MEMBERS)
                self._guess = name, members
                yield self._with_body(with_member(self._body, name, next(members)))
        if self._guess is not None:
            name, members = self._guess
            for member in members:
                yield self._with_body(with_other_member(self._body, name, member))
        for body in self._others:
            self._guess = None
            yield self._with_body(body)

    def _with_body(self, body: Any) -> Reply:
        return Reply.json(body, status=self._answer.status)


def _others(body: Any) -> Iterator[Any]:
    """Yield other answers: the first one in an envelope, or as an item of a listing."""
    for name in dict.fromkeys((*WRAPPED, *ITEMS)):
        yield {"id": "sample", name: [body]}
        yield {"id": "sample", name: body}
    yield [body]
    yield {}
    yield []


def _identity(answer: Reply) -> tuple[int, bytes]:
    return answer.status, answer.body
