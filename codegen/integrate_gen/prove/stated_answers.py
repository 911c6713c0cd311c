"""Status and media type of the answer that a method expects, as far as its source states them.

Methods of generated SDKs compare an answer with what the API documents, as in
``match_response(response, "201", "application/json")`` or ``response.status_code in [202]``.
"""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from integrate_runtime.testing.http_server import Reply

_NO_CONTENT = 204
_MEDIA_TYPE = re.compile(r"\*|(application|audio|image|text|video)/[\w.+*-]+")
_STATUS = re.compile(r"2\d\d")


class _Form(NamedTuple):
    """Status and media type of an answer; of the media type ``*`` any does."""

    status: int
    media_type: str = "*"

    @property
    def is_json(self) -> bool:
        return self.media_type == "*" or "json" in self.media_type.split("/")[1].split("+")


def as_stated(answer: Reply, method: Callable[..., Any]) -> Reply:
    """Return an answer with the status and the media type that a method's source states, if any.

    Args:
        answer: Sample answer, with the status 200 and JSON.
        method: The SDK's method.
    """
    forms = list(_forms(method))
    if not forms or answer.status == _NO_CONTENT:
        return answer
    form = next((form for form in forms if form.is_json), forms[0])
    if form.status == _NO_CONTENT:
        return Reply(_NO_CONTENT)
    if form.is_json:
        return Reply(form.status, answer.body, answer.headers)
    return Reply(form.status, b"sample", {"Content-Type": form.media_type})


def _forms(method: Callable[..., Any]) -> Iterator[_Form]:
    """Yield the forms of successful answers in the order of the source."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(method))))
    except (OSError, TypeError, SyntaxError):
        return
    for node in ast.walk(tree):
        match node:
            case ast.Call(args=parts):
                statuses, types = list(_statuses(parts)), list(_media_types(parts))
                yield from (_Form(status, kind) for status in statuses for kind in types)
            case ast.Compare(comparators=parts):
                yield from map(_Form, _statuses(parts))
            case ast.Dict(keys=parts):
                yield from map(_Form, _statuses(parts))
            case _:
                pass


def _statuses(nodes: list[Any]) -> Iterator[int]:
    """Yield the statuses of success among constants, and among those in lists."""
    for node in nodes:
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            yield from _statuses(node.elts)
        elif isinstance(node, ast.Constant) and _STATUS.fullmatch(str(node.value)):
            yield int(str(node.value))


def _media_types(nodes: list[Any]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and _MEDIA_TYPE.fullmatch(str(node.value)):
            yield str(node.value)
