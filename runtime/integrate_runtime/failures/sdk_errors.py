"""Parser for any SDK's exception: its HTTP answer, and whether the call may have taken effect.

No SDK is known here. The answer is searched on the exception, on the exceptions that it wraps
(``.exc``, ``__cause__``) or that the SDK was handling (``__context__``), and on its response, under
the attribute names that SDKs use.
"""

from __future__ import annotations

import re
from collections.abc import Container, Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.json_text import parse_if_json
from integrate_runtime.base.outcomes import TaskFailed
from integrate_runtime.reflection.lookup import look_up, member

from .api_errors import error_text
from .pending import ResultPending

if TYPE_CHECKING:
    from types import FrameType

    from integrate_runtime.base.types import Json


class Delivery(Enum):
    """Progress of a call when it failed."""

    ANSWERED = "the server answered"
    NOT_SENT = "no request was sent"
    UNKNOWN = "the request may have arrived, and no answer came"
    LOCAL = "the error is not about a connection"


@dataclass(frozen=True, slots=True)
class Failure:
    """Data of an exception.

    Attributes:
        delivery: Progress of the call when it failed.
        status: HTTP status of the answer.
        headers: Headers of the answer, with lower-case names.
        body: Body of the answer: parsed JSON, else text.
        delay: Wait that the SDK itself worked out.
        is_limit: Whether an exception without a status says that the call came too soon, by its
            class or by a wait.
    """

    delivery: Delivery
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Json = None
    delay: timedelta | None = None
    is_limit: bool = False

    @property
    def message(self) -> str:
        """Error text in the answer's body, with its details; empty if it has none."""
        return error_text(self.body)


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
    "error.status_code",
    "error.status",
    "response._status",
)
_HEADERS = (
    "response.headers",
    "headers",
    "meta.headers",
    "raw_response.headers",
    "resp",
    "response.ResponseMetadata.HTTPHeaders",
    "error.headers",
    "response._resp_headers",
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
_LEAST_ERROR = 400
_MAX_BODY = 64 * 1024
_SECONDS = ("retry_after", "retry_after_seconds", "retry_delay")
_MILLISECONDS = ("retry_after_ms", "retry_after_milliseconds")
_LIMIT = re.compile(r"RateLimit|TooManyRequests|Throttl|FloodWait")

# Class names rather than classes: SDKs use different HTTP clients, and several versions of each.
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
class _ParsedErrors:
    """Cache of the exception parsed last during an attempt.

    Attributes:
        sdk: Top-level package of the task's SDK.
        last: The exception, and its data.
    """

    sdk: str | None
    last: tuple[BaseException, Failure] | None = None


_parsed_errors: ContextVar[_ParsedErrors | None] = ContextVar(
    "integrate_runtime.parsed_errors", default=None
)


@contextmanager
def parse_errors_once(sdk: str | None) -> Generator[None]:
    """Parse each exception once during an attempt, however many callers need its data.

    Args:
        sdk: Top-level package of the task's SDK, whose frames may hold an answer that its
            exception does not. None for a task without an SDK.
    """
    parsed_errors = _ParsedErrors(sdk)
    token = _parsed_errors.set(parsed_errors)
    try:
        yield
    finally:
        _parsed_errors.reset(token)
        parsed_errors.last = None  # timers and threads have copies of the context


def parse_sdk_error(error: BaseException) -> Failure:
    """Return what an exception reveals about the call that raised it."""
    parsed_errors = _parsed_errors.get()
    if parsed_errors is None:
        return _parse(error, None)
    if parsed_errors.last is None or parsed_errors.last[0] is not error:
        parsed_errors.last = (error, _parse(error, parsed_errors.sdk))
    return parsed_errors.last[1]


def _parse(error: BaseException, sdk: str | None) -> Failure:
    chain = list(_chain(error, sdk))
    pending = next((item for item in chain if isinstance(item, ResultPending)), None)
    if pending is not None:
        status: int = pending.response.status_code
        return Failure(Delivery.ANSWERED, status, _headers(pending), _body(pending))
    delay = next((delay for delay in map(_delay, chain) if delay is not None), None)
    answer = _answer(chain, sdk)
    if answer is not None:
        sources: list[object] = [answer, *chain]
        headers = next(filter(None, [_headers(source) for source in sources]), dict[str, str]())
        body = next((found for source in sources if (found := _body(source)) is not None), None)
        return Failure(Delivery.ANSWERED, _status(answer), headers, body, delay)
    delivery = _delivery_of(chain)
    if delivery is Delivery.LOCAL and (delay is not None or any(map(_names_limit, chain))):
        return Failure(Delivery.ANSWERED, delay=delay, is_limit=True)
    return Failure(delivery)


# Local variables that hold the answer in functions of SDKs.
_ANSWER_NAMES = ("response", "result")
# A library that raises an exception without the answer if it was told not to retry.
_RETRYING = "urllib3"


def _answer(chain: list[BaseException], sdk: str | None) -> object:
    """Return the exception or response with the answer's status; None if there was no answer.

    Some SDKs give a lost connection a status of their own, such as 500, and every limit and error
    of the server another, such as 429. So a status counts only beside the headers of an answer, or
    if neither a lost connection nor the answer itself is found.
    """
    with_status = [item for item in chain if _status(item) is not None]
    seen = next((item for item in with_status if _headers(item) or _has_response(item)), None)
    if seen is not None:
        return seen
    if _delivery_of([item for item in chain if item not in with_status]) is not Delivery.LOCAL:
        return None
    left = _answer_left_in_frames(chain, sdk) if sdk is not None else None
    return left if left is not None else next(iter(with_status), None)


def _has_response(item: BaseException) -> bool:
    return any(member(item, name) is not None for name in ("response", "resp", "raw_response"))


def _names_limit(error: BaseException) -> bool:
    return any(_LIMIT.search(base.__name__) for base in type(error).__mro__)


def has_error_status(source: object) -> bool:
    """Whether an error or a response of an SDK has the status of a failed request."""
    return (_status(source) or 0) >= _LEAST_ERROR


def is_answer(error: BaseException) -> bool:
    """Whether the exception itself has the HTTP answer, rather than one that it wraps."""
    return _status(error) is not None


def _chain(error: BaseException, sdk: str | None) -> Iterator[BaseException]:
    """Yield the exception and those that it wraps, or that the SDK was handling.

    A nested task's failure is excluded, as its own hooks have decided about it. So is what the
    program was handling when it called the SDK: an earlier task's error, for example.
    """
    seen: set[int] = set()
    pending: list[Any] = [error]
    while pending:
        item = pending.pop(0)
        if isinstance(item, TaskFailed) or id(item) in seen:
            continue
        if isinstance(item, BaseException):
            seen.add(id(item))
            yield item
            # requests passes urllib3's exception as an argument, and that one has a ``reason``.
            pending += [member(item, "exc"), item.__cause__, member(item, "reason"), *item.args]
            if sdk is not None and _was_handled_in(sdk, item.__context__):
                pending.append(item.__context__)


def _was_handled_in(package: str, error: BaseException | None) -> bool:
    """Whether a function of a package caught an exception: its traceback begins there."""
    step = error.__traceback__ if error is not None else None
    return step is not None and _package_of(step.tb_frame) in (package, _RETRYING, "requests")


def _status(source: object) -> int | None:
    if isinstance(source, OSError):  # errno is an error number of the operating system
        return None
    for path in _STATUS:
        value = look_up(source, path)
        if isinstance(value, str) and value.isdecimal():
            value = int(value)
        if isinstance(value, int) and 300 <= value <= 599:
            return int(value)
    return None


def _headers(source: object) -> dict[str, str]:
    for path in _HEADERS:
        pairs = _pairs(look_up(source, path))
        if pairs:
            return {str(name).lower(): str(value) for name, value in pairs}
    return {}


def _pairs(headers: Any) -> list[tuple[object, object]]:
    """Return names and values of headers: a mapping, any object with ``items()``, or pairs."""
    try:
        pairs: Any = headers.items() if hasattr(headers, "items") else headers
        return [(name, value) for name, value in pairs]
    except (TypeError, ValueError):
        return []


def _body(source: object) -> Json:
    for path in _BODY:
        value = look_up(source, path)
        if isinstance(value, (bytes, str)) and value:
            return _parse_body(value)
        if isinstance(value, (dict, list)) and value:
            return cast("Json", value)
    return None


def _parse_body(content: bytes | str) -> Json:
    text = content.decode("utf-8", errors="replace") if isinstance(content, bytes) else content
    if len(text) > _MAX_BODY:
        return f"{text[:_MAX_BODY]}…"
    return parse_if_json(text)


def _delay(source: object) -> timedelta | None:
    for names, unit in (
        (_SECONDS, timedelta(seconds=1)),
        (_MILLISECONDS, timedelta(milliseconds=1)),
    ):
        for name in names:
            value = member(source, name)
            if isinstance(value, timedelta):
                return value
            if isinstance(value, str) and value.isdecimal():
                value = int(value)
            if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
                return value * unit
    return None


def _delivery_of(chain: list[BaseException]) -> Delivery:
    """Return the delivery of the innermost exception that reveals it."""
    # A lost connection wraps a refused one in some clients, so any "not sent" in the chain wins.
    deliveries = [delivery for delivery in map(_transport, chain) if delivery]
    if Delivery.NOT_SENT in deliveries:
        return Delivery.NOT_SENT
    return deliveries[0] if deliveries else Delivery.LOCAL


def _transport(error: BaseException) -> Delivery | None:
    for base in type(error).__mro__:
        if base.__name__ in _NOT_SENT:
            return Delivery.NOT_SENT
        if base.__name__ in _MAY_HAVE_ARRIVED:
            return Delivery.UNKNOWN
    return None


def _answer_left_in_frames(chain: list[BaseException], sdk: str) -> object:
    """Find an error answer that the SDK did not attach to its exception.

    githubkit raises a bare ValueError if Retry-After is a date, and typeform a bare Exception for
    every error. The answer is then only in the SDK's frames of the traceback, or in those of
    urllib3 if its retries have no attempt left.
    """
    for error in chain:
        for frame in reversed(_frames_of(error, (sdk, _RETRYING))):
            for name in _ANSWER_NAMES:
                answer = frame.f_locals.get(name)
                if has_error_status(answer):
                    return answer
    return None


def _frames_of(error: BaseException, packages: Container[str]) -> list[FrameType]:
    """Return the frames of packages in a traceback.

    The program's own frames are never inspected: a local variable of theirs named ``response`` is
    not the answer of this call.
    """
    frames: list[FrameType] = []
    step = error.__traceback__
    while step is not None:
        if _package_of(step.tb_frame) in packages:
            frames.append(step.tb_frame)
        step = step.tb_next
    return frames


def _package_of(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__")).partition(".")[0]
