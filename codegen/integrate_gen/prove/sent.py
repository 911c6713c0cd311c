"""Requests that were sent, in a form that can be compared."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from integrate_runtime.testing.http_server import Recorded

# Headers of the connection, or that follow from the body.
_TRANSPORT = frozenset({"connection", "content-length", "keep-alive", "transfer-encoding"})
_BOUNDARY = re.compile(r"boundary=\"?([^\";]+)\"?")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """One request.

    Attributes:
        method: HTTP method.
        path: Path, as it was sent.
        query: Pairs of the query, in order.
        headers: Headers without those of the connection.
        body: Body: parsed JSON, pairs of a form, or text; the boundary of parts has a fixed name.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: Any

    @classmethod
    def of(cls, recorded: Recorded) -> Sent:
        """Return a recorded request in this form."""
        url = urlsplit(recorded.target)
        headers = {n: v for n, v in recorded.headers.items() if n not in _TRANSPORT}
        kind, body = headers.get("content-type", ""), recorded.body
        boundary = _BOUNDARY.search(kind)
        if boundary:
            body = body.replace(boundary[1].encode(), b"BOUNDARY")
            headers["content-type"] = kind.replace(boundary[1], "BOUNDARY")
        query = parse_qsl(url.query, keep_blank_values=True)
        return cls(recorded.method, url.path, query, headers, _parsed(body, kind))


def _parsed(body: bytes, kind: str) -> Any:
    if "json" in kind:
        try:
            return json.loads(body)
        except ValueError:
            return body.decode("latin-1")
    if "x-www-form-urlencoded" in kind:
        return parse_qsl(body.decode("latin-1"), keep_blank_values=True)
    return body.decode("latin-1")


def difference(task: Sequence[Sent], sdk: Sequence[Sent], again: Sequence[Sent]) -> str:
    """Return how a task's requests differ from the SDK's; empty if they do not.

    Args:
        task: Requests of the task.
        sdk: Requests of the same call on the SDK.
        again: Requests of a second call on the SDK. Where it differs from the first, as in a
            random id or in the time, the task may differ too.
    """
    if len(task) != len(sdk):
        return f"sends {len(task)} requests, the SDK {len(sdk)}"
    for number, (sent, expected) in enumerate(zip(task, sdk, strict=True)):
        repeated = again[number] if number < len(again) else expected
        for part in ("method", "path", "query", "headers", "body"):
            mine, theirs = getattr(sent, part), getattr(expected, part)
            for where in _differences(mine, theirs, getattr(repeated, part), (part,)):
                return where
    return ""


def _differences(mine: Any, sdk: Any, again: Any, path: tuple[str, ...]) -> Iterator[str]:
    """Yield each place at which a value differs from one that the SDK sends every time."""
    if isinstance(sdk, Mapping) and isinstance(mine, Mapping):
        ours, theirs = cast("Mapping[str, Any]", mine), cast("Mapping[str, Any]", sdk)
        repeated = cast("Mapping[str, Any]", again) if isinstance(again, Mapping) else theirs
        for name in dict.fromkeys((*theirs, *ours)):
            where = (*path, name)
            if name not in theirs:
                yield f"sends {'.'.join(where)} {_short(ours[name])}, which the SDK does not send"
            elif name not in ours:
                yield f"does not send {'.'.join(where)}, which the SDK sends"
            else:
                yield from _differences(ours[name], theirs[name], repeated.get(name), where)
    elif sdk == again and mine != sdk:
        yield f"sends {'.'.join(path)} {_short(mine)}, the SDK {_short(sdk)}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
