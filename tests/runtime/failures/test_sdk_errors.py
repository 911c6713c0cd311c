"""HTTP answers in the exceptions of any SDK."""

from __future__ import annotations

import json
import socket
from datetime import timedelta
from email.message import Message
from types import SimpleNamespace
from typing import Any, cast

import githubkit.exception
import httpx
import pytest
import requests
from githubkit import Response
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import ErrorRecord, NotStorable, ResultPending, TaskFailed
from integrate_runtime.failures.records import record_error
from integrate_runtime.failures.sdk_errors import Delivery, parse_errors_once, parse_sdk_error
from integrate_runtime.secrets.redaction import REDACTED, Redaction
from integrate_runtime.testing import Request, UnexpectedRequest
from integrate_runtime.values.misfits import MisfitError
from pydantic import ValidationError
from urllib3.exceptions import MaxRetryError, NewConnectionError, ProtocolError

REQUEST = httpx.Request("POST", "https://api.example.com/x")


class SdkError(Exception):
    """An exception with arbitrary attributes."""

    def __init__(self, message: str = "", **attributes: Any) -> None:
        super().__init__(message)
        self.__dict__.update(attributes)


class Indexed(dict[str, str]):
    """An answer that is itself the mapping of its headers."""

    def __init__(self, status: int, headers: dict[str, str]) -> None:
        super().__init__(headers)
        self.status = status


def message(**headers: str) -> Message:
    """Return headers as an object of the standard library."""
    made = Message()
    for name, value in headers.items():
        made[name] = value
    return made


class Fussy(SdkError):
    @property
    def response(self) -> object:
        raise RuntimeError("not read yet")


def answer(
    status: int, headers: dict[str, str] | None = None, content: bytes = b""
) -> httpx.Response:
    return httpx.Response(status, headers=headers, content=content, request=REQUEST)


def githubkit_failure(response: httpx.Response) -> githubkit.exception.RequestFailed:
    return githubkit.exception.RequestFailed(Response(response, object))


@pytest.mark.parametrize(
    ("error", "status", "headers"),
    [
        (githubkit_failure(answer(404, {"X-A": "b"})), 404, {"x-a": "b"}),
        (httpx.HTTPStatusError("", request=REQUEST, response=answer(500)), 500, {}),
        (SdkError(status_code=429, response=answer(429, {"X-A": "b"})), 429, {"x-a": "b"}),
        (SdkError(http_status=402, headers={"Retry-After": "1"}), 402, {"retry-after": "1"}),
        (SdkError(status=409, headers={}), 409, {}),
        (SdkError(code="503"), 503, {}),
        (SdkError(response_code=404), 404, {}),
        (SdkError(errno=404), 404, {}),
        (SdkError(meta=SimpleNamespace(status=401, headers={"A": "b"})), 401, {"a": "b"}),
        (
            SdkError(
                response={"ResponseMetadata": {"HTTPStatusCode": 400, "HTTPHeaders": {"A": "b"}}}
            ),
            400,
            {"a": "b"},
        ),
        (SdkError(response=SimpleNamespace(status=503, headers={"A": "b"})), 503, {"a": "b"}),
        (SdkError(resp=Indexed(429, {"Retry-After": "3"})), 429, {"retry-after": "3"}),
        (SdkError(raw_response=answer(422, {"A": "b"}), body="{}"), 422, {"a": "b"}),
        (SdkError(status=429, headers=[("Retry-After", "3")]), 429, {"retry-after": "3"}),
        (SdkError(status_code=429, headers=message(A="b")), 429, {"a": "b"}),
        (SdkError(status=429, headers=None, response=None), 429, {}),
        (SdkError(code="rate_limit_exceeded"), None, {}),
        (SdkError(code=True, status=7), None, {}),
        (Fussy(), None, {}),
        (OSError(500, "errno is the system's"), None, {}),
    ],
)
def test_the_answer_is_found_where_sdks_put_it(
    error: Exception, status: int | None, headers: dict[str, str]
) -> None:
    failure = parse_sdk_error(error)
    assert failure.status == status
    assert {name: failure.headers.get(name) for name in headers} == headers
    assert (failure.delivery is Delivery.ANSWERED) == (status is not None)


NESTED = ({"error": {"message": "m"}}, "m")
PLAIN = {"error": "m"}


@pytest.mark.parametrize(
    ("error", "body", "message"),
    [
        (githubkit_failure(answer(404, content=b'{"message": "m"}')), {"message": "m"}, "m"),
        (SdkError(status=400, body={"error": {"message": "m"}}), {"error": {"message": "m"}}, "m"),
        (githubkit_failure(answer(502, content=b"<html>")), "<html>", ""),
        (githubkit_failure(answer(500)), None, ""),
        (githubkit_failure(answer(400, content=b"[1]")), [1], ""),
        (SdkError(status=400, body={"message": 7}), {"message": 7}, ""),
        (SdkError(status=400, data={"message": "m"}), {"message": "m"}, "m"),
        (SdkError(http_status=400, http_body='{"error": {"message": "m"}}'), *NESTED),
        (SdkError(response=SimpleNamespace(status_code=400, data={"error": "m"})), PLAIN, "m"),
    ],
)
def test_the_body_is_read(error: Exception, body: object, message: str) -> None:
    failure = parse_sdk_error(error)
    assert (failure.body, failure.message) == (body, message)


def caused(outer: Exception, inner: BaseException) -> Exception:
    outer.__cause__ = inner
    return outer


@pytest.mark.parametrize(
    ("error", "delivery"),
    [
        (httpx.ConnectError(""), Delivery.NOT_SENT),
        (httpx.ConnectTimeout(""), Delivery.NOT_SENT),
        (httpx.PoolTimeout(""), Delivery.NOT_SENT),
        (httpx.UnsupportedProtocol(""), Delivery.NOT_SENT),
        (ConnectionRefusedError(), Delivery.NOT_SENT),
        (socket.gaierror(), Delivery.NOT_SENT),
        (httpx.ReadTimeout(""), Delivery.UNKNOWN),
        (httpx.WriteTimeout(""), Delivery.UNKNOWN),
        (httpx.ReadError(""), Delivery.UNKNOWN),
        (httpx.RemoteProtocolError(""), Delivery.UNKNOWN),
        (httpx.DecodingError(""), Delivery.UNKNOWN),
        (ConnectionResetError(), Delivery.UNKNOWN),
        (BrokenPipeError(), Delivery.UNKNOWN),
        (TimeoutError(), Delivery.UNKNOWN),
        (githubkit.exception.RequestTimeout(httpx.ReadTimeout("")), Delivery.UNKNOWN),
        (githubkit.exception.RequestTimeout(httpx.ConnectTimeout("")), Delivery.NOT_SENT),
        (githubkit.exception.RequestError(httpx.ConnectError("")), Delivery.NOT_SENT),
        (githubkit.exception.RequestError(httpx.RemoteProtocolError("")), Delivery.UNKNOWN),
        (caused(SdkError(), httpx.ConnectError("")), Delivery.NOT_SENT),
        (caused(SdkError(), caused(SdkError(), TimeoutError())), Delivery.UNKNOWN),
        (ValueError(), Delivery.LOCAL),
        (KeyError("status"), Delivery.LOCAL),
    ],
)
def test_how_far_the_call_came(error: Exception, delivery: Delivery) -> None:
    assert parse_sdk_error(error).delivery is delivery


def test_what_the_program_was_handling_is_not_followed() -> None:
    error = ValueError("another matter")
    error.__context__ = githubkit_failure(answer(404))
    assert parse_sdk_error(error).delivery is Delivery.LOCAL


def test_a_nested_tasks_failure_is_not_looked_into() -> None:
    nested = TaskFailed("k", ErrorRecord("E", "m", 404))
    nested.__cause__ = githubkit_failure(answer(404))
    assert parse_sdk_error(caused(SdkError(), nested)).status is None


def test_causes_may_go_round() -> None:
    error = SdkError()
    assert parse_sdk_error(caused(error, caused(SdkError(), error))).delivery is Delivery.LOCAL


def test_an_answer_that_the_sdk_failed_to_read_is_found_in_its_frames() -> None:
    def sdk(response: httpx.Response) -> int:
        return int(response.headers["retry-after"])

    date = "Tue, 10 Mar 2026 12:00:00 GMT"
    with pytest.raises(ValueError, match="invalid literal") as caught:
        sdk(answer(429, {"Retry-After": date}))
    with parse_errors_once(__name__.partition(".")[0]):
        failure = parse_sdk_error(caught.value)
    assert (failure.status, failure.headers["retry-after"]) == (429, date)


def test_an_answer_that_was_no_error_is_not_taken_for_one() -> None:
    def callback(response: httpx.Response) -> int:
        return int(response.headers["x-count"])

    with pytest.raises(ValueError, match="invalid literal") as caught:
        callback(answer(200, {"X-Count": "many"}))
    with parse_errors_once(__name__.partition(".")[0]):
        assert parse_sdk_error(caught.value) == parse_sdk_error(ValueError())


def test_locals_of_the_programs_own_functions_are_not_looked_at() -> None:
    """A variable's name must not switch off the retries of a callback."""

    def mine() -> None:
        result = {"status": 404, "rows": list[str]()}
        raise ValueError(f"my own bug, with {len(result)} members")

    with pytest.raises(ValueError, match="my own bug") as caught:
        mine()
    with parse_errors_once("githubkit"):
        failure = parse_sdk_error(caught.value)
        assert (failure.delivery, failure.status) == (Delivery.LOCAL, None)


def test_an_exception_is_read_once_for_all_who_ask() -> None:
    reads: list[str] = []

    class Counting(Exception):
        @property
        def status_code(self) -> int:
            reads.append("status")
            return 503

    error = Counting()
    with parse_errors_once(None):
        first = parse_sdk_error(error)
        once = len(reads)
        assert parse_sdk_error(error) is first
    assert len(reads) == once


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (timedelta(seconds=3), timedelta(seconds=3)),
        (2.5, timedelta(seconds=2.5)),
        ("3", timedelta(seconds=3)),
        ("soon", None),
        (-1, None),
    ],
)
def test_the_sdks_own_delay(value: object, expected: timedelta | None) -> None:
    assert parse_sdk_error(SdkError(status=429, retry_after=value)).delay == expected


def test_records_hide_secrets() -> None:
    error = githubkit_failure(
        answer(
            422,
            {"Set-Cookie": "s", "X-A": "b"},
            b'{"message": "m", "token": "s", "deep": {"x": "s"}}',
        )
    )
    record = record_error(error, 2, Redaction(["deep.x"]))
    assert record.type == "githubkit.exception.RequestFailed"
    assert record.message == "HTTP 422: m"
    assert record.headers["set-cookie"] == REDACTED
    assert record.body == {"message": "m", "token": REDACTED, "deep": {"x": REDACTED}}
    assert (record.status, record.attempts) == (422, 2)


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (NotStorable("a client"), "integrate_runtime.NotStorable"),
        (ResultPending("repos.stats", answer(202)), "integrate_runtime.ResultPending"),
        (TaskFailed("k", ErrorRecord("E", "m")), "integrate_runtime.TaskFailed"),
        (
            UnexpectedRequest("m", Request("GET", "/", {}, b"")),
            "integrate_runtime.testing.UnexpectedRequest",
        ),
        (MisfitError([], is_usable=True), "integrate_runtime.values.misfits.MisfitError"),
        (KeyError("k"), "KeyError"),
    ],
)
def test_records_name_an_error_as_a_program_imports_it(error: Exception, name: str) -> None:
    assert record_error(error, 1).type == name


def test_a_nested_failure_in_an_earlier_journal_is_known_by_its_earlier_name() -> None:
    record = ErrorRecord("integrate_runtime.base.outcomes.TaskFailed", "Task 'inner' failed.")
    assert record.text == "Task 'inner' failed."
    assert str(TaskFailed("outer", record)) == "Task 'outer' failed: Task 'inner' failed."


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 60_000 + b'{"token": "planted"',
        b'{"pad": "' + b"x" * 70_000 + b'", "token": "planted"}',
        b'{"token": "planted", "pad": "' + b"x" * 70_000 + b'"}',
        b'{"nan": NaN, "token": "planted"}',
        b'{"said": "access_token=planted&x=1"}',
        b"token=planted",
    ],
    ids=["deep", "cut before", "cut after", "nan", "text", "form"],
)
def test_records_of_unusual_bodies_hide_secrets_and_can_be_stored(body: bytes) -> None:
    record = record_error(githubkit_failure(answer(422, {}, body)), 1)
    assert "planted" not in json.dumps(record.body, allow_nan=False)
    assert "planted" not in record.message


def test_a_validation_error_tells_the_place_and_not_the_value() -> None:
    with pytest.raises(ValidationError) as caught:
        Issue.model_validate({"number": ["planted"], "title": {"x": "planted"}})
    message = record_error(caught.value, 1).message
    assert message.startswith("id: Field required; ")
    assert "number: Input should be a valid integer" in message
    assert message.endswith("more")
    assert "planted" not in message


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ValueError("bad"), "bad"),
        (ValueError(), "ValueError"),
        (caused(SdkError(), httpx.ReadTimeout("slow")), "slow"),
        (SdkError(status=500), "HTTP 500"),
    ],
)
def test_a_records_message_is_never_empty(error: Exception, message: str) -> None:
    assert record_error(error, 1).message == message


@pytest.mark.parametrize(
    ("reason", "delivery"),
    [
        (NewConnectionError(cast("Any", None), "refused"), Delivery.NOT_SENT),
        (ProtocolError("Connection aborted."), Delivery.UNKNOWN),
    ],
)
def test_an_error_of_urllib3_is_found_inside_one_of_requests(
    reason: Exception, delivery: Delivery
) -> None:
    retried = MaxRetryError(cast("Any", None), "/", reason)
    assert parse_sdk_error(requests.ConnectionError(retried)).delivery is delivery


def test_an_answer_that_quotes_its_own_secret() -> None:
    secret = "Q7z-planted_Xy93kd"
    error = SdkError(
        f"key {secret} is bad",
        status_code=401,
        headers={"x-echo": f"seen {secret}", "set-cookie": "id=planted-cookie-1"},
        body={"api_key": secret, "message": f"key {secret} bad", "seen": "id=planted-cookie-1"},
    )
    record = record_error(error, 1)
    assert secret not in str(record)
    assert "planted-cookie-1" not in str(record)
    assert record.headers["x-echo"] == f"seen {REDACTED}"
    assert record.body == {
        "api_key": REDACTED,
        "message": f"key {REDACTED} bad",
        "seen": REDACTED,
    }


def test_huge_messages_and_headers_are_cut_before_they_are_looked_at() -> None:
    secret = "Q7z-planted_Xy93kd"
    padding = "word " * 10_000_000
    headers = {f"x-{number}": "v" * 1_000_000 if number < 3 else "v" for number in range(1000)}
    said = record_error(ValueError(f"{secret} {padding}"), 1, Redaction(values=[secret])).message
    assert len(said) == 2000
    assert said.startswith(f"{REDACTED} word")
    record = record_error(SdkError(status_code=500, headers=headers), 1)
    assert len(record.headers) == 100
    assert max(map(len, record.headers.values())) <= 2000


def test_no_half_of_a_secret_is_left_where_a_message_is_cut() -> None:
    secret = "".join(chr(97 + number % 26) for number in range(40)) + "-1"
    tokens = f"token={'a1' * 400} " * 9
    for before in range(7900, 8001, 10):
        message = (tokens + "w " * 8000)[:before] + f" {secret} after"
        shown = record_error(ValueError(message), 1, Redaction(values=[secret])).message
        assert secret[:8] not in shown
