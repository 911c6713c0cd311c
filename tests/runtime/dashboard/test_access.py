"""Requests that a dashboard accepts, and the headers that restrict browsers."""

from __future__ import annotations

import httpx
import pytest
from integrate_runtime import InvalidArgument, LocalEngine
from integrate_runtime.dashboard.access import access_for
from integrate_runtime.dashboard.app import create_app
from integrate_runtime.dashboard.context import Context

from tests.support.sample_runs import SampleRuns

pytestmark = pytest.mark.anyio
ADDRESS = "http://127.0.0.1:8080"


def stranger() -> tuple[httpx.AsyncClient, Context]:
    context = Context(LocalEngine().journal, access_for("127.0.0.1", 8080), "memory")
    return httpx.AsyncClient(transport=httpx.ASGITransport(create_app(context))), context


async def test_a_browser_without_the_token_sees_nothing() -> None:
    client, _ = stranger()
    for page in ("/", "/run?id=x", "/live", "/?token=wrong", "/nothing"):
        answer = await client.get(ADDRESS + page)
        assert (answer.status_code, "set-cookie" in answer.headers) == (401, False)


async def test_the_token_becomes_a_cookie_and_leaves_the_address() -> None:
    client, context = stranger()
    answer = await client.get(f"{ADDRESS}/?status=failed&token={context.access.token}")
    assert (answer.status_code, answer.headers["location"]) == (303, "/?status=failed")
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert context.access.token.lower() not in cookie
    assert (await client.get(f"{ADDRESS}/")).status_code == 200


async def test_the_token_leads_to_no_other_host() -> None:
    client, context = stranger()
    answer = await client.get(f"{ADDRESS}//evil.example/?token={context.access.token}")
    assert answer.headers["location"] == "/evil.example/"


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", ""]
)
async def test_a_name_that_was_made_to_resolve_to_this_machine_is_refused(host: str) -> None:
    client, context = stranger()
    page = f"{ADDRESS}/?token={context.access.token}"
    answer = await client.get(page, headers={"Host": host})
    assert answer.status_code == 421
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:9"])
async def test_names_of_this_machine_are_accepted(host: str) -> None:
    client, context = stranger()
    page = f"{ADDRESS}/?token={context.access.token}"
    assert (await client.get(page, headers={"Host": host})).status_code == 303


async def test_the_name_under_which_others_reach_it_is_accepted() -> None:
    access = access_for("127.0.0.1", 8080, "https://Runs.example.com:8443/")
    app = create_app(Context(LocalEngine().journal, access, "memory"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
        page = f"https://runs.example.com:8443/?token={access.token}"
        assert (await client.get(page)).status_code == 303


@pytest.mark.parametrize("url", ["runs.example.com", "javascript:alert(1)", "https://", "http://["])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(InvalidArgument, match="is no address of a dashboard"):
        access_for("127.0.0.1", 8080, url)


@pytest.mark.parametrize("page", ["/", "/assets/dashboard.js", "/nothing"])
async def test_every_answer_has_a_strict_policy(dashboard: httpx.AsyncClient, page: str) -> None:
    headers = (await dashboard.get(page)).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


async def test_no_element_has_a_style_or_a_script_of_its_own(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.in_doubt()
    for page in ("/", "/run?id=doubt"):
        text = (await dashboard.get(page)).text
        assert " style=" not in text
        assert "<style" not in text
        assert "<script>" not in text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_a_page_of_another_site_cannot_act(
    dashboard: httpx.AsyncClient, sample_runs: SampleRuns, headers: dict[str, str]
) -> None:
    await sample_runs.failed()
    answer = await dashboard.post("/run/cancel", data={"id": "failed"}, headers=headers)
    assert answer.status_code == 403


async def test_a_form_without_its_token_is_refused(
    dashboard: httpx.AsyncClient, sample_runs: SampleRuns
) -> None:
    await sample_runs.failed()
    for token in ("", "wrong"):
        form = {"id": "failed", "form_token": token}
        answer = await dashboard.post("/run/cancel", data=form)
        assert answer.status_code == 409
        assert "not of this dashboard" in answer.text
    run = await sample_runs.engine.journal.run("failed")
    assert run is not None
    assert run.status.value == "failed"
