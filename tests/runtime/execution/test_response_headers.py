"""Headers of responses are noted for the attempt that sent the request."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from integrate_runtime.execution.response_headers import (
    ResponseHeaders,
    noting,
    observe_responses,
)
from openai import AsyncOpenAI, OpenAI

from tests.support.http_server import Recorded, RecordingServer, Reply

pytestmark = pytest.mark.anyio


def answer(request: Recorded) -> Reply:
    name = request.path.rpartition("/")[2]
    model = {"id": name, "created": 1, "object": "model", "owned_by": "openai"}
    return Reply.json(model, headers={"X-Name": name})


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        server.default = answer
        yield server


def test_a_synchronous_client_reports_the_headers_of_each_response(
    server: RecordingServer,
) -> None:
    headers = ResponseHeaders()
    with OpenAI(api_key="k", base_url=server.url) as client:
        observe_responses("stainless", client)
        with noting(headers):
            for name in ("first", "second"):
                client.models.retrieve(name)
                assert headers.last["x-name"] == name
        client.models.retrieve("third")
    assert headers.last["x-name"] == "second"


async def test_concurrent_attempts_with_one_client_get_their_own_headers(
    server: RecordingServer,
) -> None:
    async with AsyncOpenAI(api_key="k", base_url=server.url) as client:

        async def attempt(name: str) -> str:
            headers = ResponseHeaders()
            observe_responses("stainless", client)
            with noting(headers):
                await client.models.retrieve(name)
            return headers.last["x-name"]

        names = [f"model-{n}" for n in range(20)]
        assert await asyncio.gather(*map(attempt, names)) == names


def test_clients_that_are_not_known_are_left_as_they_are() -> None:
    observe_responses("githubkit", object())
    observe_responses("stainless", object())
