"""Responses of HTTP clients that SDKs return."""

from __future__ import annotations

import httpx
from integrate_runtime import HttpResult
from integrate_runtime.tasks.http_responses import read_response


def test_a_response_beside_data_is_read() -> None:
    response = httpx.Response(200, headers={"x-of": "file"}, content=b"content")
    data = {"name": "file"}
    assert read_response((data, response)) == (
        data,
        HttpResult(200, {"x-of": "file"}, b"content"),
    )


def test_data_stays_as_it_is() -> None:
    assert read_response(("a", ["b"])) == ("a", ["b"])
    assert read_response([1]) == [1]
