"""Large results are encoded, sealed, written and read off the event loop."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    Integration,
    LocalEngine,
    Retry,
    RunContext,
    SdkBinding,
    Status,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.base.json_text import LARGE, compact, compact_in_pieces, is_large
from integrate_runtime.base.json_text import parse_in_pieces as parse
from integrate_runtime.codecs.families.plain import PlainCodec
from integrate_runtime.engines.local.sqlite.file import open_for_writing
from integrate_runtime.engines.local.sqlite.group_commit import GroupCommit
from integrate_runtime.engines.local.sqlite.loop_yield import LoopYield
from integrate_runtime.reflection.stored_types import NO_TYPES, StoredTypes
from integrate_runtime.secrets.redaction import Redaction
from openai.types import Model

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

threads: list[tuple[str, bool]] = []
"""Calls of the codec, and whether they were made on the event loop's thread."""


class Watched(PlainCodec):
    """A codec that records the thread of each call."""

    def with_types(self, types: StoredTypes) -> Watched:
        return Watched(types)

    def encode(self, value: object, output: str | None) -> Any:
        threads.append(("encode", threading.current_thread() is threading.main_thread()))
        return super().encode(value, output)

    def decode(self, stored: Any, output: str | None) -> Any:
        threads.append(("decode", threading.current_thread() is threading.main_thread()))
        return super().decode(stored, output)


WATCHED = Watched(NO_TYPES)


class Shop(Integration[object]):
    """An integration with this codec."""

    _sdk = SdkBinding(client="builtins:object", codec=f"{__name__}:WATCHED")


class Tools(IO):
    """An IO with that integration."""

    shop = Shop()


@pytest.mark.parametrize(
    ("result", "on_the_loop"),
    [
        ({"text": "x" * 100}, True),
        ({"text": "x" * (LARGE + 1)}, False),
        ([{"n": n, "name": "a name"} for n in range(LARGE // 10)], False),
        ({"a": {"b": ["é \ud800" * LARGE]}, "password": "planted-0123456789"}, False),
    ],
    ids=["small", "a long text", "many members", "a long text that is not ASCII"],
)
async def test_a_large_result_is_encoded_and_decoded_in_a_thread(
    tmp_path: Path, result: Any, on_the_loop: bool
) -> None:
    async def give(client: object, task: Any, io: Any) -> Any:
        return result

    got: list[Any] = []

    async def body(io: Any) -> None:
        got.append(await io.shop.run_task("give", give))
        if len(got) == 1:
            raise RuntimeError("the first execution ends here")

    threads.clear()
    job = job_of(Tools, body)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(RuntimeError, match="the first execution"):
            await engine.run(job, None, run_id="r")
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job, None, run_id="r")
    assert got == [result, result]
    calls = ["encode", "decode", "decode"]
    assert threads == [(call, on_the_loop) for call in calls]


class Refused(Exception):
    """An error with an answer, as SDKs raise it."""

    status_code = 400

    def __init__(self, body: object) -> None:
        super().__init__("refused")
        self.body = body


LARGE_TEXT = "The quick brown fox, jumps. " * (LARGE // 20)


@pytest.mark.parametrize(
    "large", ["payload", "result", "params", "answer of an error", "answer of a run's error"]
)
async def test_secrets_of_large_values_are_searched_for_in_a_thread(
    monkeypatch: pytest.MonkeyPatch, large: str
) -> None:
    on_the_loop: list[bool] = []

    def watch(name: str) -> None:
        original = getattr(Redaction, name)

        def search(redaction: Redaction, value: Any, *others: Any) -> Any:
            if is_large(value, LARGE):
                on_the_loop.append(threading.current_thread() is threading.main_thread())
            return original(redaction, value, *others)

        monkeypatch.setattr(Redaction, name, search)

    watch("with_secrets_of")
    watch("replace")

    async def work(task: Any, io: Any, text: str = "") -> int:
        if large == "answer of an error":
            raise Refused({"detail": LARGE_TEXT})
        return len(text)

    @job(id="large", version="1")
    async def large_job(payload: str, io: IO, ctx: RunContext) -> str:
        text = LARGE_TEXT if large == "params" else ""
        await io.run_task("a", partial(work, text=text), TaskOptions(retry=Retry(limit=1)))
        if large == "answer of a run's error":
            raise Refused({"detail": LARGE_TEXT})
        return LARGE_TEXT if large == "result" else ""

    async with LocalEngine() as engine:
        with nullcontext() if "error" not in large else pytest.raises((TaskFailed, Refused)):
            await engine.run(large_job, LARGE_TEXT if large == "payload" else "", run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.status is (Status.FAILED if "error" in large else Status.COMPLETED)
    assert on_the_loop
    assert not any(on_the_loop)


async def test_a_large_write_that_waits_for_another_process_does_not_stop_the_loop(
    tmp_path: Path,
) -> None:
    path = tmp_path / "it.db"
    connection = open_for_writing(path)
    commits = GroupCommit(connection, path, LoopYield())
    large = ("INSERT INTO secrets VALUES ('large', ?)", ("x" * (LARGE + 1),))
    small = ("INSERT INTO secrets VALUES ('small', ?)", ("x",))
    assert not commits.can_write_now(large)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(commits.write(large))
        while commits.can_write_now(small):
            await asyncio.sleep(0)
        following = asyncio.create_task(commits.write(small))
        for _ in range(100):  # the loop goes on, and the small write waits behind the large one
            await asyncio.sleep(0)
        assert not writing.done()
        assert not following.done()
        other.execute("ROLLBACK")
    await asyncio.gather(writing, following)
    assert commits.can_write_now(small)
    found = connection.execute("SELECT name FROM secrets ORDER BY name").fetchall()
    assert found == [("large",), ("small",)]
    commits.close()
    connection.close()


async def test_a_large_write_goes_on_when_its_caller_is_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "it.db"
    connection = open_for_writing(path)
    commits = GroupCommit(connection, path, LoopYield())
    writing = asyncio.create_task(
        commits.write(("INSERT INTO secrets VALUES ('large', ?)", ("x" * (LARGE + 1),)))
    )
    await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    await commits.write(("INSERT INTO secrets VALUES ('small', ?)", ("x",)))
    (found,) = connection.execute("SELECT count(*) FROM secrets").fetchone()
    assert found == 2
    commits.close()
    connection.close()


@pytest.mark.parametrize(
    "value",
    [
        "", "x" * 200_000, "é\ud800\U0001f600\"\\\n" * 40_000, [], {}, [[]], [{}] * 70_000,
        {"a": ["x" * 100_000, 1, None, True, -0.0, 1e300, 2**70], "é": {"b": "y" * 70_000}},
        [["x" * 70_000, ()], {"a": "x" * 70_000}], list(range(100_000)),
    ],
    ids=range(10),
)  # fmt: skip
def test_pieces_give_the_same_text_and_value(value: Any) -> None:
    text = compact_in_pieces(value)
    assert text == compact(value)
    again = parse(text)
    assert compact(again) == text


@pytest.mark.parametrize(
    ("value", "large"),
    [("x" * 50, False), ("x" * 101, True), ([1] * 5, False), ([1] * 50, True),
     ({"a": {"b": "x" * 101}}, True), ({"x" * 101: 1}, True), (Watched(), False)],
    ids=range(7),
)  # fmt: skip
def test_large_values(value: object, large: bool) -> None:
    assert is_large(value, 100) is large


@dataclass
class Report:
    """A result class of the program."""

    parts: list[Any]


def test_dataclasses_and_models_are_looked_into_and_no_other_object() -> None:
    """A response refers to its client, which refers to everything else."""

    class Client:
        def __init__(self) -> None:
            self.held = ["x" * 1000]

    assert is_large([Report([{"text": "x" * 101}])], 100)
    assert is_large(Model(id="x" * 101, created=1, object="model", owned_by="x"), 100)
    assert not is_large([Client()], 100)
