"""The guide to other servers, for an SDK without a parameter for its address."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_runtime import IO, InvalidArgument, LocalEngine
from integrate_typeform import Typeform

from tests.support.doc_examples import blocks
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ADDRESS = "https://typeform.example.com"


async def test_typeforms_tasks_go_to_the_server_that_the_page_names(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("typeform.client.API_BASE_URL", "unset")  # restored after the test
    monkeypatch.setenv("TYPEFORM_TOKEN", "for Typeform alone")
    monkeypatch.setenv("OTHER_TYPEFORM_TOKEN", "other")
    server.reply("GET", "/forms/u6nXL7", Reply.json({"title": "Bug report"}))
    (code,) = [block.code for block in blocks("python") if ADDRESS in block.code]
    names: dict[str, Any] = {"IO": IO, "Typeform": Typeform}
    exec(code.replace(ADDRESS, server.url), names)

    async def run(io: Any) -> str:
        form = await io.typeform.forms.get("form", "u6nXL7")
        return str(form["title"])

    async with LocalEngine() as engine:
        assert await engine.run(job_of(names["Tools"], run), None, run_id="r") == "Bug report"
    assert [request.headers["authorization"] for request in server.requests] == ["bearer other"]


def test_typeform_refuses_a_base_address() -> None:
    with pytest.raises(InvalidArgument, match="takes no base_url"):
        Typeform(base_url=ADDRESS)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
