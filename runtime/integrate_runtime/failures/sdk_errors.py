"""Reads any SDK's exception: the HTTP answer in it, and whether the call may have taken effect.

Nothing here knows an SDK. The answer is looked for on the exception, on what it wraps (``.exc``,
``__cause__``) and on its response, under the names that SDKs use.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import TaskFailed
from integrate_runtime.reflection.lookup import look_up, member

if TYPE_CHECKING:
    from types import FrameType

    from integrate_runtime.base.types import Json


class Delivery(Enum):
    """How far a call came."""

    ANSWERED = "the server answered"
    NOT_SENT = "no request left"
    UNKNOWN = "the request may have arrived, and no answer came"
    LOCAL = "the error is not about a connection"


@dataclass(frozen=True, slots=True)
class Failure:
    """What an exception says.

    Attributes:
        delivery: How far the call came.
        status: HTTP status of the answer.
        headers: Its headers, names in lower case.
        body: Its body: parsed JSON, else text.
        delay: The wait that the SDK itself worked out.
    """

    delivery: Delivery
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Json = None
    delay: timedelta | None = None

    @property
    def message(self) -> str:
        """The answer's own message, or an empty string."""
        if isinstance(self.body, str):
            return self.body
        for place in (self.body, member(self.body, "error")):
            message = member(place, "message")
            if isinstance(message, str) and message:
                return message
        error = member(self.body, "error")
        return error if isinstance(error, str) else ""


_STATUS = (
    "status_code",
    "http_status",
    "status",
    "code",
    "response_code",
    "errno",
    "response.status_code",
    "response.status",
    "resp.status",
    "raw_response.status_code",
    "response.ResponseMetadata.HTTPStatusCode",
    "meta.status",
)
_HEADERS = (
    "response.headers",
    "headers",
    "meta.headers",
    "raw_response.headers",
    "resp",
    "response.ResponseMetadata.HTTPHeaders",
)
_BODY = (
    "body",
    "http_body",
    "response.content",
    "raw_response.content",
    "response.data",
    "content",
    "data",
    "response.text",
)
_LONGEST_BODY = 64 * 1024

# Names, not classes: SDKs bring different HTTP clients, several versions of one among them.
_NOT_SENT = frozenset(
    {
        "ClientConnectorError",
        "ConnectError",
        "ConnectTimeout",
        "ConnectTimeoutError",
        "ConnectionRefusedError",
        "InvalidURL",
        "LocalProtocolError",
        "NewConnectionError",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
        "gaierror",
    }
)
_MAY_HAVE_ARRIVED = frozenset(
    {
        "ChunkedEncodingError",
        "ClientConnectionError",
        "ClientPayloadError",
        "ConnectionError",
        "DecodingError",
        "IncompleteRead",
        "ProtocolError",
        "RemoteDisconnected",
        "TimeoutError",
        "Timeout",
        "TransportError",
    }
)


@dataclass(slots=True)
class _Readings:
    """Failures that were read while a task is executed.

    Attributes:
        sdk: Top-level package of the task's SDK.
        last: The exception that was read last, and what it says.
    """

    sdk: str | None
    last: tuple[BaseException, Failure] | None = None


_readings: ContextVar[_Readings | None] = ContextVar("integrate_runtime.readings", default=None)


@contextmanager
def reading_errors_of(sdk: str | None) -> Generator[None]:
    """Read each exception once while a task is executed, however many ask what it says.

    Args:
        sdk: Top-level package of the task's SDK, whose frames may hold an answer that its
            exception does not; None for a task without one.
    """
    token = _readings.set(_Readings(sdk))
    try:
        yield
    finally:
        _readings.reset(token)


def read_failure(error: BaseException) -> Failure:
    """What an exception says about the call that raised it."""
    readings = _readings.get()
    if readings is None:
        return _read(error, None)
    if readings.last is None or readings.last[0] is not error:
        readings.last = (error, _read(error, readings.sdk))
    return readings.last[1]


def _read(error: BaseException, sdk: str | None) -> Failure:
    chain = list(_chain(error))
    answer: object = next((item for item in chain if _status(item) is not None), None)
    delivery = _delivery_of(chain)
    if answer is None and delivery is Delivery.LOCAL and sdk is not None:
        answer = _answer_left_in_frames(chain, sdk)
    if answer is None:
        return Failure(delivery)
    return Failure(
        Delivery.ANSWERED,
        _status(answer),
        _headers(answer),
        _body(answer),
        next((delay for delay in map(_delay, chain) if delay is not None), None),
    )


# Locals of an SDK's functions that hold an answer.
_ANSWER_NAMES = ("response", "result")


def is_answer(error: BaseException) -> bool:
    """Whether the exception itself has the HTTP answer, and not one that it wraps."""
    return _status(error) is not None


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exception and what it wraps; a nested task's failure was judged when it happened.

    ``__context__`` is not followed: it is whatever was being handled, an earlier task's error for
    one.
    """
    seen: set[int] = set()
    waiting: list[Any] = [error]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, TaskFailed) or id(item) in seen:
            continue
        if isinstance(item, BaseException):
            seen.add(id(item))
            yield item
            # requests passes what urllib3 raised as an argument, and that has a reason.
            waiting += [member(item, "exc"), item.__cause__, member(item, "reason"), *item.args]


def _status(source: object) -> int | None:
    if isinstance(source, OSError):  # its errno is the system's
        return None
    for place in _STATUS:
        value = look_up(source, place)
        if isinstance(value, str) and value.isdecimal():
            value = int(value)
        if isinstance(value, int) and 300 <= value <= 599:
            return int(value)
    return None


def _headers(source: object) -> dict[str, str]:
    for place in _HEADERS:
        pairs = _pairs(look_up(source, place))
        if pairs:
            return {str(name).lower(): str(value) for name, value in pairs}
    return {}


def _pairs(headers: Any) -> list[tuple[object, object]]:
    """Names and values of headers: a mapping, what has items as one has, or a list of pairs."""
    try:
        pairs: Any = headers.items() if hasattr(headers, "items") else headers
        return [(name, value) for name, value in pairs]
    except (TypeError, ValueError):
        return []


def _body(source: object) -> Json:
    for place in _BODY:
        value = look_up(source, place)
        if isinstance(value, (bytes, str)) and value:
            return _parsed(value)
        if isinstance(value, (dict, list)) and value:
            return cast("Json", value)
    return None


def _parsed(content: bytes | str) -> Json:
    text = content.decode("utf-8", errors="replace") if isinstance(content, bytes) else content
    if len(text) > _LONGEST_BODY:
        return f"{text[:_LONGEST_BODY]}…"
    try:
        parsed: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return parsed


def _delay(source: object) -> timedelta | None:
    value = member(source, "retry_after")
    if isinstance(value, timedelta):
        return value
    if isinstance(value, str) and value.isdecimal():
        value = int(value)
    if isinstance(value, (int, float)) and value >= 0:
        return timedelta(seconds=value)
    return None


def _delivery_of(chain: list[BaseException]) -> Delivery:
    """What the innermost knows best: a lost connection may be one that was never made."""
    found = [delivery for delivery in map(_transport, chain) if delivery]
    if Delivery.NOT_SENT in found:
        return Delivery.NOT_SENT
    return found[0] if found else Delivery.LOCAL


def _transport(error: BaseException) -> Delivery | None:
    for base in type(error).__mro__:
        if base.__name__ in _NOT_SENT:
            return Delivery.NOT_SENT
        if base.__name__ in _MAY_HAVE_ARRIVED:
            return Delivery.UNKNOWN
    return None


def _answer_left_in_frames(chain: list[BaseException], sdk: str) -> object:
    """Error answer that an SDK did not put into its exception.

    githubkit raises a bare ValueError where Retry-After is a date, and typeform a bare Exception
    for every error; the answer is then only in the SDK's frames that the exception came through.
    """
    for error in chain:
        for frame in reversed(_frames_of(error, sdk)):
            for name in _ANSWER_NAMES:
                answer = frame.f_locals.get(name)
                if (_status(answer) or 0) >= 400:
                    return answer
    return None


def _frames_of(error: BaseException, package: str) -> list[FrameType]:
    """Frames of a package that an exception came through; a program's own are not looked into."""
    frames: list[FrameType] = []
    step = error.__traceback__
    while step is not None:
        module = str(step.tb_frame.f_globals.get("__name__"))
        if module.partition(".")[0] == package:
            frames.append(step.tb_frame)
        step = step.tb_next
    return frames
