"""Settings with which a package is proved: of the client, of arguments and of answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, TypeVar

from pydantic import Field

from .table import Identifier, Reference, Table

_T = TypeVar("_T")


class StatedAnswer(Table):
    """An answer of the proof's server.

    Attributes:
        body: Its body: a text as it is, anything else as JSON.
        headers: Headers besides ``Content-Length``.
        status: HTTP status.
    """

    body: Any = ""
    headers: Mapping[str, str] = Field(default_factory=dict)
    status: int = Field(200, ge=200, lt=400)


class Loopback(Table):
    """Settings with which an SDK's client uses a server on loopback; ``$url`` is its address.

    ``integrate-gen prove`` needs them for a client without an argument for its base address.

    Attributes:
        options: Arguments of the client's constructor.
        options_for: Further ones by operation (glob), for methods that need a client of their own.
        attributes: Attribute paths from the client, to the values to set.
        modules: ``module:attribute`` names, to the values to set.
        arguments: Arguments by operation or called namespace (glob), where samples of their types
            are refused. Templates as those of ``init`` stand for objects.
        answer: Further members of every JSON object that the server sends.
        answers: Answers by operation (glob), in place of samples: each to the requests of another
            method and path, the last one to all further ones.
        timeout: Seconds that one call may take.
    """

    options: Mapping[str, Any] = Field(default_factory=dict)
    options_for: Mapping[str, Mapping[Identifier, Any]] = Field(default_factory=dict)
    attributes: Mapping[str, Any] = Field(default_factory=dict)
    modules: Mapping[Reference, Any] = Field(default_factory=dict)
    arguments: Mapping[str, Mapping[Identifier, Any]] = Field(default_factory=dict)
    answer: Mapping[str, Any] = Field(default_factory=dict)
    answers: Mapping[str, Sequence[StatedAnswer]] = Field(default_factory=dict)
    timeout: float = Field(10.0, gt=0)

    def options_of(self, operation: str) -> Mapping[str, Any]:
        """Return the arguments of the constructor of an operation's client."""
        return {**self.options, **_merged(_matching(self.options_for, operation))}

    def arguments_of(self, operation: str) -> Mapping[str, Any]:
        """Return the arguments that are stated for an operation."""
        return _merged(_matching(self.arguments, operation))

    def answers_of(self, operation: str) -> Sequence[StatedAnswer]:
        """Return the answers that are stated for an operation."""
        return next(_matching(self.answers, operation), ())


def _matching(by_glob: Mapping[str, _T], operation: str) -> Iterator[_T]:
    return (value for glob, value in by_glob.items() if fnmatchcase(operation, glob))


def _merged(tables: Iterator[Mapping[str, Any]]) -> dict[str, Any]:
    return {name: value for table in tables for name, value in table.items()}
