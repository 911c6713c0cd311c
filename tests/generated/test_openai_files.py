"""Files as arguments of OpenAI's tasks: every attempt sends them whole, and no journal has them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from integrate_runtime import Job, LocalEngine, TaskFailed

from tests.support.clock import FakeClock
from tests.support.http_server import RecordingServer, Reply
from tests.support.openai_answers import OpenAIIO, openai_io
from tests.support.running import job_of

if TYPE_CHECKING:
    from tests.support.http_server import Recorded

pytestmark = pytest.mark.anyio

CONTENT = b'{"custom_id": "only-in-the-file"}\n'
FILE = {
    "id": "file_1",
    "object": "file",
    "bytes": len(CONTENT),
    "created_at": 1,
    "filename": "batch.jsonl",
    "purpose": "batch",
    "status": "processed",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "batch.jsonl"
    found.write_bytes(CONTENT)
    return found


def sent_file(request: Recorded) -> tuple[str | None, bytes]:
    """Return the name and the content of the file in a multipart body."""
    found = re.search(
        rb'name="file"; filename="([^"]*)"\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--', request.body, re.S
    )
    assert found is not None, request.body
    return found[1].decode(), found[2]


async def upload(server: RecordingServer, file: object, journal: Path | None = None) -> str:
    """Run a job that uploads a file."""
    async with LocalEngine(journal, clock=FakeClock()) as engine:
        return await engine.run(uploading(server, file), None, run_id="r")


def uploading(server: RecordingServer, file: Any) -> Job[object, str]:
    async def body(io: OpenAIIO) -> str:
        made = await io.openai.files.create("up", file=file, purpose="batch")
        return made.id

    return job_of(openai_io(server.url), body)


class Stream:
    """A file that can only be read, such as a response's body or a pipe."""

    def __init__(self) -> None:
        self.read = io.BytesIO(CONTENT).read


FORMS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a path": (lambda path: path, "batch.jsonl"),
    "bytes": (lambda path: path.read_bytes(), "upload"),
    "an open file": (lambda path: path.open("rb"), "batch.jsonl"),
    "a file in memory": (lambda path: io.BytesIO(path.read_bytes()), "upload"),
    "a name and bytes": (lambda path: ("a.jsonl", path.read_bytes()), "a.jsonl"),
    "a name and a path": (lambda path: ("a.jsonl", path, "application/jsonl"), "a.jsonl"),
    "a name and an open file": (lambda path: ("a.jsonl", path.open("rb")), "a.jsonl"),
}


@pytest.mark.parametrize("form", FORMS)
async def test_every_attempt_sends_the_whole_file(
    server: RecordingServer, path: Path, form: str
) -> None:
    server.reply("POST", "/files", Reply(500), Reply(503), Reply.json(FILE))
    make, name = FORMS[form]
    file: Any = make(path)
    try:
        made = await upload(server, file)
    finally:
        opened = file[1] if isinstance(file, tuple) else file
        if hasattr(opened, "close"):
            opened.close()
    assert made == "file_1"
    assert [sent_file(request) for request in server.requests] == [(name, CONTENT)] * 3


async def test_a_file_that_cannot_be_read_again_fails_with_a_clear_error(
    server: RecordingServer,
) -> None:
    server.reply("POST", "/files", Reply(500), Reply.json(FILE))
    with pytest.raises(TaskFailed) as caught:
        await upload(server, ("a.jsonl", Stream()))
    assert "'file' was read by an attempt that failed" in caught.value.error.message
    assert [sent_file(request) for request in server.requests] == [("a.jsonl", CONTENT)]


async def test_the_content_is_in_no_journal(
    server: RecordingServer, path: Path, tmp_path: Path
) -> None:
    server.reply("POST", "/files", Reply.json(FILE))
    journal = tmp_path / "runs.db"
    await upload(server, ("shown.jsonl", path.read_bytes()), journal)
    async with LocalEngine(journal) as engine:
        task = await engine.journal.task("r", ("up",))
    assert task is not None
    assert task.params == {"file": ["shown.jsonl", f"<{len(CONTENT)} bytes>"], "purpose": "batch"}
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("runs.db*"))
    assert b"shown.jsonl" in stored
    assert b"only-in-the-file" not in stored


@pytest.mark.parametrize(
    ("change", "warned"),
    [
        (lambda path: None, False),
        (lambda path: path.write_bytes(b"other\n"), True),
        (lambda path: path.unlink(), False),
    ],
)
async def test_a_replay_with_another_content_is_noticed(
    server: RecordingServer,
    path: Path,
    change: Callable[[Path], object],
    warned: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.reply("POST", "/files", Reply.json(FILE))
    async with LocalEngine() as engine:

        async def body(io: OpenAIIO) -> str:
            made = await io.openai.files.create("up", file=path, purpose="batch")
            await io.openai.files.retrieve("missing", "file_2")
            return made.id

        job = job_of(openai_io(server.url), body)
        with pytest.raises(TaskFailed):
            await engine.run(job, None, run_id="r")
        change(path)
        with pytest.raises(TaskFailed):
            await (await engine.resume("r")).result()
    assert ("is called with other arguments than when it began" in caplog.text) is warned
    assert [request.method for request in server.requests] == ["POST", "GET", "GET"]
