"""Comparison of requests."""

from __future__ import annotations

import pytest
from integrate_gen.prove.sent import Sent, difference
from integrate_runtime.testing.http_server import Recorded


def sent(
    target: str = "/items?a=1",
    *,
    method: str = "POST",
    body: bytes = b"",
    kind: str = "application/json",
    **headers: str,
) -> Sent:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Sent.of(Recorded(method, target, {"content-type": kind, **named}, body, 1))


@pytest.mark.parametrize(
    ("task", "found"),
    [
        (sent(), ""),
        (sent(method="PUT"), "sends method 'PUT', the SDK 'POST'"),
        (sent("/other?a=1"), "sends path '/other', the SDK '/items'"),
        (sent("/items?a=2"), "sends query [('a', '2')], the SDK [('a', '1')]"),
        (sent(x_extra="1"), "sends headers.x-extra '1', which the SDK does not send"),
        (sent(host="a.example"), "sends headers.host 'a.example', which the SDK does not send"),
        (sent(connection="close", content_length="7"), ""),
    ],
)
def test_each_part_of_a_request_is_compared(task: Sent, found: str) -> None:
    assert difference([task], [sent()], [sent()]) == found


def test_json_is_compared_by_member() -> None:
    sdk = sent(body=b'{"a": {"b": 1}, "c": 2}')
    assert difference([sent(body=b'{"c":2,"a":{"b":1}}')], [sdk], [sdk]) == ""
    found = difference([sent(body=b'{"a": {}, "c": 2}')], [sdk], [sdk])
    assert found == "does not send body.a.b, which the SDK sends"


def test_what_the_sdk_sends_differently_each_time_may_differ() -> None:
    first, again = sent(x_id="1", body=b'{"at": 1}'), sent(x_id="2", body=b'{"at": 2}')
    assert difference([sent(x_id="3", body=b'{"at": 3}')], [first], [again]) == ""
    missing = difference([sent(body=b'{"at": 3}')], [first], [again])
    assert missing == "does not send headers.x-id, which the SDK sends"


def test_boundaries_of_parts_are_no_difference() -> None:
    def upload(boundary: str) -> Sent:
        kind = f"multipart/form-data; boundary={boundary}"
        return sent(kind=kind, body=f"--{boundary}\r\nfile\r\n--{boundary}--".encode())

    assert difference([upload("abc")], [upload("xyz")], [upload("xyz")]) == ""


def test_another_number_of_requests_is_a_difference() -> None:
    assert difference([], [sent()], [sent()]) == "sends 0 requests, the SDK 1"
