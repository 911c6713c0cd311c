"""Streamed files over HTTP are read whole, journaled, and equal on replay."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import httpx
import pytest
from integrate_runtime import (
    IO,
    Integration,
    IntegrationError,
    LocalEngine,
    Operation,
    SdkBinding,
    SyncIntegration,
)
from integrate_runtime.base import json_text
from openai import HttpxBinaryResponseContent

from tests.support.http_server import RecordingServer, Reply
from tests.support.running import job_of
from tests.support.sample_openai import OpenAI

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

pytestmark = pytest.mark.anyio

# Ten times what is handled as large. A file of 30 MB is handled in the same way, and the cost
# is linear: eleven times the size took eleven times the time.
LARGE = os.urandom(10 * json_text.LARGE)

_SPEAK = Operation(id="speak", call="speak", name="Speak", output="bytes", repeat="safe")


class Speaker:
    """A client that streams sound in chunks."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def speak(self) -> AsyncIterator[bytes]:
        async with httpx.AsyncClient() as client, client.stream("GET", self._url) as answer:
            async for piece in answer.aiter_bytes(100):
                yield piece


class BlockingSpeaker:
    """A blocking client that streams sound in chunks."""

    def __init__(self, url: str) -> None:
        self._url = url

    def speak(self) -> Iterator[bytes]:
        with httpx.stream("GET", self._url) as answer:
            yield from answer.iter_bytes(100)


class _Speaking:
    _operations: ClassVar[Mapping[str, Operation]] = {"speak": _SPEAK}
    _sdk: ClassVar[SdkBinding] = SdkBinding(client="", codec="fern")


class Voices(_Speaking, Integration[Any]):
    def speak(self, task_key: str, /) -> Coroutine[Any, Any, bytes]:
        return self._call(self._operations["speak"], task_key, {}, None)


class BlockingVoices(_Speaking, SyncIntegration[Any]):
    def speak(self, task_key: str, /) -> Coroutine[Any, Any, bytes]:
        return self._call(self._operations["speak"], task_key, {}, None)


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


async def twice(io: type[IO], take: Any, file: Path) -> list[Any]:
    """Return the result of a task in the first execution of a run and in the second one."""
    found: list[Any] = []

    async def body(io: Any) -> None:
        found.append(await take(io))
        if len(found) == 1:
            raise IntegrationError("the program ends here")

    job = job_of(io, body)
    async with LocalEngine(file) as engine:
        with pytest.raises(IntegrationError):
            await engine.run(job, None, run_id="r")
    async with LocalEngine(file) as engine:
        await engine.run(job, None, run_id="r")
    return found


@pytest.mark.parametrize("kind", [Voices, BlockingVoices])
async def test_a_stream_of_bytes_is_journaled_whole(
    server: RecordingServer, tmp_path: Path, kind: Any
) -> None:
    server.reply("GET", "/speech", Reply(200, b"\xff\xfb" * 500))
    speaker = Speaker if kind is Voices else BlockingSpeaker

    class Tools(IO):
        voices = kind(client=lambda credentials: speaker(f"{server.url}/speech"))

    found = await twice(Tools, lambda io: io.voices.speak("hello"), tmp_path / "runs.db")
    assert found == [b"\xff\xfb" * 500] * 2
    assert len(server.requests) == 1


@pytest.mark.parametrize("kind", [Voices, BlockingVoices])
@pytest.mark.parametrize("output", ["bytes | None", "None | bytes"])
async def test_a_stream_of_bytes_that_may_be_empty_is_journaled_whole(
    server: RecordingServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: Any,
    output: str,
) -> None:
    server.reply("GET", "/speech", Reply(200, b"\xff\xfb" * 500))
    speaker = Speaker if kind is Voices else BlockingSpeaker
    monkeypatch.setattr(kind, "_operations", {"speak": replace(_SPEAK, output=output)})

    class Tools(IO):
        voices = kind(client=lambda credentials: speaker(f"{server.url}/speech"))

    found = await twice(Tools, lambda io: io.voices.speak("hello"), tmp_path / "runs.db")
    assert found == [b"\xff\xfb" * 500] * 2
    assert len(server.requests) == 1


async def test_a_large_file_of_openais_comes_back(server: RecordingServer, tmp_path: Path) -> None:
    headers = {"content-type": "application/octet-stream", "x-request-id": "req_1"}
    server.reply("GET", "/files/f/content", Reply(200, LARGE, headers))

    class Tools(IO):
        openai = OpenAI(token="t-planted", client_options={"base_url": server.url})

    found = await twice(Tools, lambda io: io.openai.files.content("get", "f"), tmp_path / "r.db")
    for content in found:
        assert isinstance(content, HttpxBinaryResponseContent)
        assert content.read() == LARGE
        assert content.response.headers["x-request-id"] == "req_1"
        content.write_to_file(tmp_path / "copy")
        assert (tmp_path / "copy").stat().st_size == len(LARGE)
    assert len(server.requests) == 1
