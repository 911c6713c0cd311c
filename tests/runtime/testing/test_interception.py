"""SDKs whose requests get to a fake API, whatever library sends them."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import aiohttp
import httpx
import httpx2
import pytest
import requests
import urllib3
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    Integration,
    IntegrationError,
    MissingClient,
    Retry,
    SdkBinding,
    SyncIntegration,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.testing import MemoryEngine, Reply
from integrate_typeform import Typeform

from tests.runtime.toy_sdks.weather import Weather
from tests.support.http_server import RecordingServer
from tests.support.running import job_of

TOYS = str(Path(__file__).parents[1] / "toy_sdks")

pytestmark = pytest.mark.anyio

URL = "https://api.example.com/things/1?full=yes"
ONCE = TaskOptions(retry=Retry(limit=1))


async def by_httpx() -> Any:
    async with httpx.AsyncClient() as client:
        return (await client.post(URL, json={"n": 1}, headers={"X-Own": "1"})).json()


async def by_httpx2() -> Any:
    async with httpx2.AsyncClient() as client:
        return (await client.post(URL, json={"n": 1}, headers={"X-Own": "1"})).json()


async def by_aiohttp() -> Any:
    async with (
        aiohttp.ClientSession() as session,
        session.post(URL, json={"n": 1}, headers={"X-Own": "1"}) as answer,
    ):
        return await answer.json()


def by_blocking_httpx() -> Any:
    return httpx.post(URL, json={"n": 1}, headers={"X-Own": "1"}).json()


def by_requests() -> Any:
    return requests.post(URL, json={"n": 1}, headers={"X-Own": "1"}, timeout=60).json()


def by_urllib3() -> Any:
    return urllib3.request("POST", URL, json={"n": 1}, headers={"X-Own": "1"}, retries=0).json()


SENDERS = [by_httpx, by_httpx2, by_aiohttp, by_blocking_httpx, by_requests, by_urllib3]
ASYNCHRONOUS = (by_httpx, by_httpx2, by_aiohttp)


class Tools(IO):
    api = Integration[object](client=lambda credentials: object())
    blocking = SyncIntegration[object](client=lambda credentials: object())


def sending(send: Callable[[], Any]) -> Callable[[Tools], Any]:
    """Return the body of a job that sends a request in a task."""

    async def body(io: Tools) -> Any:
        if send in ASYNCHRONOUS:
            return await io.api.run_task("send", lambda client, task, io: send(), ONCE)
        return await io.blocking.run_task("send", lambda client, task, io: send(), ONCE)

    return body


def name_of(send: Callable[[], Any]) -> str:
    return "api" if send in ASYNCHRONOUS else "blocking"


@pytest.mark.parametrize("send", SENDERS)
async def test_a_request_of_any_library_gets_to_the_fake_api(send: Callable[[], Any]) -> None:
    engine = MemoryEngine()
    api = engine.api(name_of(send))
    api.reply("POST", "/things/{id}", Reply.json({"id": 7}, headers={"x-request-id": "r-1"}))
    async with engine:
        assert await engine.run(job_of(Tools, sending(send)), None) == {"id": 7}
    (request,) = api.requests
    assert (request.method, request.url, request.json()) == ("POST", URL, {"n": 1})
    assert request.headers["x-own"] == "1"
    assert "127.0.0.1" not in str(request.headers)


@pytest.mark.parametrize("send", SENDERS)
@pytest.mark.parametrize(
    ("reply", "kind"), [(Reply.drop(), "unknown_outcome"), (Reply.refuse(), "failed")]
)
async def test_a_connection_fails_as_it_does_in_life(
    send: Callable[[], Any], reply: Reply, kind: str
) -> None:
    engine = MemoryEngine()
    api = engine.api(name_of(send))
    api.reply("POST", "/things/{id}", reply)
    async with engine:
        with pytest.raises(TaskFailed) as failed:
            await engine.run(job_of(Tools, sending(send)), None)
    assert (failed.value.kind, len(api.requests)) == (kind, 1)


@pytest.mark.parametrize("send", SENDERS)
async def test_a_request_without_a_reply_ends_the_run(send: Callable[[], Any]) -> None:
    async with MemoryEngine() as engine:
        with pytest.raises(IntegrationError, match=r"add it with reply\('POST', '/things/1'"):
            await engine.run(job_of(Tools, sending(send)), None)


async def test_the_shipped_integrations_need_no_word() -> None:
    class Shipped(IO):
        openai = OpenAI()
        typeform = Typeform()

    async def body(io: Shipped) -> list[object]:
        form: Any = await io.typeform.forms.get("form", "u6nXL7")
        models = await io.openai.models.list("models")
        return [form["title"], [model.id for model in models.data]]

    engine = MemoryEngine()
    engine.api("typeform").reply("GET", "/forms/{id}", Reply.json({"title": "Feedback"}))
    model = {"id": "gpt-5", "created": 1, "object": "model", "owned_by": "openai"}
    models = Reply.json({"object": "list", "data": [model]})
    engine.api("openai").reply("GET", "/v1/models", Reply(500), models)
    async with engine:
        result = await engine.run(job_of(Shipped, body), None)
    assert result == ["Feedback", ["gpt-5"]]
    assert len(engine.api("openai").requests) == 2
    assert engine.api("typeform").requests[0].headers["authorization"] == "bearer fake-token"


class WeatherReports(SyncIntegration[Weather]):
    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="weather:Weather",
        arguments={"key": "$key"},
        credentials={"key": "WEATHER_KEY"},
        base_url="base_url",
        default_base_url="https://api.weather.example/v1",
    )


async def test_an_sdk_that_connects_by_itself_is_sent_to_loopback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(TOYS)

    class Outdoors(IO):
        weather = WeatherReports()

    async def body(io: Outdoors) -> Any:
        return await io.weather.run_task("rome", lambda client, task, io: client.report("Rome"))

    engine = MemoryEngine()
    api = engine.api("weather")
    api.reply("GET", "/v1/report", Reply(503), Reply.json({"sun": True}))
    async with engine:
        assert await engine.run(job_of(Outdoors, body), None) == {"sun": True}
    assert [request.url for request in api.requests] == [
        "https://api.weather.example/v1/report?city=Rome"
    ] * 2
    assert api.requests[0].headers["authorization"] == "fake-key"


async def test_an_sdk_that_connects_by_itself_never_reaches_the_network() -> None:
    def connect(client: object, task: Task, io: Any) -> None:
        urllib.request.urlopen("https://api.weather.example/", timeout=60)

    async def body(io: Tools) -> None:
        await io.blocking.run_task("send", connect)

    async with MemoryEngine() as engine:
        with pytest.raises(MissingClient, match=r"by itself: make the client with engine.use\("):
            await engine.run(job_of(Tools, body), None)


async def test_other_requests_of_a_test_are_left_alone() -> None:
    engine = MemoryEngine()
    with RecordingServer() as server:

        def send_both(client: object, task: Task, io: Any) -> int:
            return requests.get(URL, timeout=60).status_code

        async def body(io: Tools) -> int:
            outside = requests.get(server.url, timeout=60).status_code
            return outside + await io.blocking.run_task("send", send_both)

        engine.api("blocking").reply("GET", "/things/1", Reply(201))
        async with engine:
            assert await engine.run(job_of(Tools, body), None) == 404 + 201
        assert requests.get(server.url, timeout=60).status_code == 404
        assert httpx.get(server.url).status_code == 404
        assert len(server.requests) == 3
