"""Results of githubkit, as JSON and back."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import httpx
import pytest
from githubkit import Response
from githubkit.utils import UNSET
from githubkit_schemas.v2026_03_10.models import BasicError, Issue
from integrate_runtime import HttpResult, IntegrationError
from integrate_runtime.codecs.families.githubkit import CODEC as UNBOUND
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.reflection.stored_types import StoredTypes

from tests.support.github_answers import issue

TYPES = StoredTypes(frozenset({"githubkit", "githubkit_schemas"}), frozenset({__name__}))
CODEC = UNBOUND.with_types(TYPES)
ISSUE = "githubkit_schemas.v2026_03_10.models:Issue"
ERROR = "githubkit_schemas.v2026_03_10.models:BasicError"
JSON = {"content-type": "application/json; charset=utf-8"}
HTML = {"content-type": "text/html; charset=utf-8"}


def response(
    content: bytes = b"", status: int = 200, headers: dict[str, str] | None = None, model: Any = Any
) -> Response[Any]:
    answer = httpx.Response(status, headers=JSON if headers is None else headers, content=content)
    return Response(answer, model)


def round_trip(value: object, output: str | None) -> Any:
    stored = json.loads(json.dumps(CODEC.encode(value, output)))
    return CODEC.decode(stored, output)


@pytest.mark.parametrize(
    ("answer", "output", "expected"),
    [
        (response(json.dumps(issue()).encode()), ISSUE, Issue.model_validate(issue())),
        (
            response(json.dumps([issue()]).encode()),
            f"list[{ISSUE}]",
            [Issue.model_validate(issue())],
        ),
        (response(b"[]"), f"list[{ISSUE}]", []),
        (response(b'{"message": "m"}'), f"{ISSUE} | {ERROR}", BasicError(message="m")),
        (response(status=204), f"{ISSUE} | None", None),
        (response(status=204), "None", None),
        (response(status=204), "typing:Any", None),
        (response(b"null"), f"{ISSUE} | None", None),
        (response(b'{"a": [1]}'), "typing:Any", {"a": [1]}),
        (response(b"[[1, 2]]"), "list[list[int]]", [[1, 2]]),
        (response(b'["2026-03-10"]'), "list[datetime:date]", [date(2026, 3, 10)]),
        (response(b'["a"]'), "list[str]", ["a"]),
        (response(b'"text"'), "str", "text"),
        (response(b"<p>1</p>", headers=HTML), "str", "<p>1</p>"),
        (response(b"12", headers=HTML), "str", "12"),
        (response(b"plain", headers=HTML), f"{ISSUE} | str", "plain"),
        (response(b"", headers=HTML), "str", ""),
        (
            response(b"\xff\x00", 302, {"Location": "https://x", "set-cookie": "s"}),
            "integrate_runtime:HttpResult",
            HttpResult(302, {"location": "https://x"}, b"\xff\x00"),
        ),
        (response(status=204, headers={}), "integrate_runtime:HttpResult", HttpResult(204)),
    ],
)
def test_operations_give_their_declared_type(
    answer: Response[Any], output: str, expected: object
) -> None:
    result = round_trip(answer, output)
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("answer", "output"),
    [
        (response(status=204), ISSUE),
        (response(b"<html>"), ISSUE),
        (response(b'{"number": 1}'), ISSUE),
        (response(b"[]"), "nowhere:Thing"),
    ],
)
def test_an_answer_of_another_type_is_an_error(answer: Response[Any], output: str) -> None:
    stored = CODEC.encode(answer, output)
    with pytest.raises(ValueError, match=r"valid|Invalid|expression"):
        CODEC.decode(stored, output)


@pytest.mark.parametrize(
    ("body", "stored"), [("naïve".encode(), {"text": "naïve"}), (b"\xff", {"base64": "/w=="})]
)
def test_the_stored_form(body: bytes, stored: dict[str, str]) -> None:
    answer = response(
        body, 201, {"Content-Encoding": "identity", "X-A": "b", "content-length": "9"}
    )
    packed = CODEC.encode(answer, "str")
    assert packed == {"status": 201, "headers": {"x-a": "b"}, **stored}


def test_a_callback_may_return_a_whole_response() -> None:
    again = round_trip(response(json.dumps(issue(5)).encode(), model=Issue), None)
    assert isinstance(again, Response)
    assert again.parsed_data == Issue.model_validate(issue(5))
    assert (again.status_code, again.headers["content-type"]) == (200, JSON["content-type"])


@pytest.mark.parametrize(
    "value", [None, {"a": 1}, [Issue.model_validate(issue())], {"$type": "x"}, "text"]
)
def test_a_callback_may_return_other_values(value: object) -> None:
    assert round_trip(value, None) == value


def test_a_response_whose_type_has_no_name_is_refused_with_a_way_out() -> None:
    class Local:
        pass

    with pytest.raises(ValueError, match="parsed_data"):
        CODEC.encode(response(b"{}", model=Local), None)


@pytest.mark.parametrize(("value", "expected"), [(UNSET, True), (None, False), ("<UNSET>", False)])
def test_sentinels(value: object, expected: bool) -> None:
    assert CODEC.is_unset(value) is expected


def test_codecs_are_found_by_name_or_place() -> None:
    assert get_codec("githubkit") is UNBOUND
    assert get_codec("integrate_runtime.codecs.families.githubkit:CODEC") is UNBOUND
    assert get_codec("json").decode(get_codec("json").encode((1,), None), None) == (1,)


@pytest.mark.parametrize("name", ["nothing", "nowhere:CODEC", "datetime:CODEC"])
def test_an_unknown_codec_is_named(name: str) -> None:
    with pytest.raises(IntegrationError, match=name):
        get_codec(name)


def test_http_result_reads_its_body() -> None:
    result = HttpResult(200, {}, b'{"a": 1}')
    assert (result.text, result.json()) == ('{"a": 1}', {"a": 1})
    assert HttpResult(200, {}, b"\xff").text == "\ufffd"
