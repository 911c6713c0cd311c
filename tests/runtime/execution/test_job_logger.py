"""Lines of ``ctx.logger``: written once, in the execution in which they are new, and kept."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    Job,
    LocalEngine,
    LogRecord,
    Retry,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.contracts.state import NewRun, StoredRun
from integrate_runtime.execution import log_lines
from integrate_runtime.execution.control import RunControl
from integrate_runtime.execution.log_lines import LogLines
from integrate_runtime.execution.requests.fingerprints import Fingerprints

from tests.support.clock import START, FakeClock
from tests.support.memory_store import MemoryStore

pytestmark = pytest.mark.anyio

TWICE = Retry(limit=2, factor=1, min_delay=timedelta(seconds=2), jitter=False)
PASSWORD = "correct-horse-battery"


class Stop(Exception):
    """End of an execution that is not the last one."""


class Logged:
    """Runs of one journal, and the lines that they write.

    Attributes:
        engine: The engine.
        written: Messages of jobs that ``logging`` got in the last execution.
        records: The records of these messages, and of the run itself.
    """

    def __init__(self, engine: LocalEngine, caplog: pytest.LogCaptureFixture) -> None:
        self.engine = engine
        self.caplog = caplog
        self.written: list[str] = []
        self.records: list[logging.LogRecord] = []

    async def run(
        self, body: Callable[[Any, IO, RunContext], Awaitable[object]], payload: Any = None
    ) -> None:
        """Execute the run, which may stop or fail."""

        async def function(payload: Any, io: IO, ctx: RunContext) -> Any:
            return await body(payload, io, ctx)

        self.caplog.clear()
        with suppress(Stop, TaskFailed):
            await self.engine.run(Job("talking", "1", function), payload, run_id="r")
        self.records = [record for record in self.caplog.records if hasattr(record, "job")]
        self.written = [
            record.getMessage()
            for record in self.records
            if not record.getMessage().startswith("Run r of talking")
        ]

    async def kept(self, **query: Any) -> list[str]:
        """Return the texts in the journal."""
        return [line.text for line in await self.lines(**query)]

    async def lines(self, **query: Any) -> Sequence[LogRecord]:
        """Return the lines in the journal."""
        page = await self.engine.journal.logs("r", **query)
        assert page.cursor is None
        return page.items


@pytest.fixture
async def logged(caplog: pytest.LogCaptureFixture) -> AsyncIterator[Logged]:
    async with LocalEngine(clock=FakeClock()) as engine:
        with caplog.at_level(logging.INFO, "integrate_runtime"):
            yield Logged(engine, caplog)


async def test_a_replay_repeats_no_line(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        ctx.logger.info("begun")
        await ctx.sleep("nap", 1)
        if ctx.attempt < 3:
            raise Stop
        ctx.logger.info("ended")

    await logged.run(body)
    assert logged.written == ["begun"]
    await logged.run(body)
    assert logged.written == []
    await logged.run(body)
    assert logged.written == ["ended"]
    lines = [(line.text, line.path, line.attempt, line.level) for line in await logged.lines()]
    assert lines == [("begun", (), 1, logging.INFO), ("ended", (), 3, logging.INFO)]


async def test_equal_lines_of_a_loop_are_counted(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        for _ in range(1 + ctx.attempt):
            ctx.logger.info("again")
        if ctx.attempt < 3:
            raise Stop

    for written in (2, 1, 1):
        await logged.run(body)
        assert logged.written == ["again"] * written
    assert await logged.kept() == ["again"] * 4


async def test_branches_may_log_in_another_order_on_a_replay(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        async def branch(number: int, turns: int) -> None:
            for _ in range(turns):
                await asyncio.sleep(0)
            ctx.logger.info("branch %d", number)

        await asyncio.gather(*(branch(n, n if ctx.attempt == 1 else 5 - n) for n in range(5)))
        if ctx.attempt == 1:
            raise Stop

    await logged.run(body)
    assert logged.written == [f"branch {number}" for number in range(5)]
    await logged.run(body)
    assert logged.written == []


async def test_an_edited_line_is_new_and_so_is_one_of_another_level(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        ctx.logger.info("created %d issues", 1 if ctx.attempt == 1 else 2)
        ctx.logger.log(logging.INFO if ctx.attempt == 1 else logging.WARNING, "careful")
        ctx.logger.info("%d issues, %s", 1, "as before")
        if ctx.attempt == 1:
            raise Stop

    await logged.run(body)
    await logged.run(body)
    assert logged.written == ["created 2 issues", "careful"]
    assert [(line.level, line.text) for line in await logged.lines()] == [
        (logging.INFO, "created 1 issues"),
        (logging.INFO, "careful"),
        (logging.INFO, "1 issues, as before"),
        (logging.INFO, "created 2 issues"),
        (logging.WARNING, "careful"),
    ]


async def test_each_attempt_at_a_task_logs_and_a_replayed_task_does_not(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        async def inner(task: Task, io: IO) -> None:
            ctx.logger.info("inner")

        async def outer(task: Task, io: IO) -> None:
            ctx.logger.info("outer")
            await io.run_task(["inner", 1], inner)
            if task.attempt == 1:
                raise ValueError

        ctx.logger.info("outer")  # not a replay of the task's line
        await io.run_task("outer", outer, TaskOptions(retry=TWICE))
        if ctx.attempt == 1:
            raise Stop

    await logged.run(body)
    assert logged.written == ["outer", "outer", "inner", "outer"]
    await logged.run(body)
    assert logged.written == []
    lines = [(line.path, line.attempt, line.text) for line in await logged.lines()]
    outer, inner = ("outer",), ("outer", ("inner", 1))
    assert lines == [
        ((), 1, "outer"),
        (outer, 1, "outer"),
        (inner, 1, "inner"),
        (outer, 2, "outer"),
    ]
    assert [line.attempt for line in await logged.lines(task=outer)] == [1, 2]
    assert [line.text for line in await logged.lines(task=inner)] == ["inner"]
    assert [line.path for line in await logged.lines(task=())] == [()]
    assert await logged.lines(task=("other",)) == ()


async def test_a_thread_logs_with_its_task(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        async def work(task: Task, io: IO) -> None:
            await asyncio.gather(*(asyncio.to_thread(log) for _ in range(50)))

        def log() -> None:
            ctx.logger.info("in %s", threading.current_thread() is not threading.main_thread())

        await io.run_task("work", work)

    await logged.run(body)
    lines = await logged.lines()
    assert [(line.path, line.text) for line in lines] == [(("work",), "in True")] * 50


async def test_a_job_inside_a_task_logs_for_itself(logged: Logged) -> None:
    seen: list[Sequence[LogRecord]] = []

    async def inner(payload: Any, io: IO, ctx: RunContext) -> None:
        ctx.logger.info("of the inner job")

    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        async def work(task: Task, io: IO) -> None:
            async with LocalEngine(clock=FakeClock()) as engine:
                await engine.run(Job("inner", "1", inner), None, run_id="other")
                seen.append((await engine.journal.logs("other")).items)

        await io.run_task("work", work)

    await logged.run(body)
    assert [(line.path, line.text) for (line,) in seen] == [((), "of the inner job")]
    assert await logged.kept() == []
    record = next(r for r in logged.records if r.getMessage() == "of the inner job")
    assert (vars(record)["run_id"], vars(record)["task"]) == ("other", None)


@pytest.mark.parametrize(
    ("level", "enabled", "is_kept", "is_written"),
    [
        (logging.DEBUG, logging.DEBUG, True, True),
        (logging.DEBUG, logging.INFO, False, False),
        (logging.INFO, logging.INFO, True, True),
        (logging.INFO, logging.ERROR, True, False),
        (logging.ERROR, logging.CRITICAL, True, False),
    ],
)
async def test_a_line_is_kept_from_info_on_or_if_it_is_written(
    logged: Logged,
    caplog: pytest.LogCaptureFixture,
    level: int,
    enabled: int,
    is_kept: bool,
    is_written: bool,
) -> None:
    told: list[bool] = []

    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        told.append(ctx.logger.isEnabledFor(level))
        ctx.logger.log(level, "a line")

    caplog.set_level(enabled, "integrate_runtime")
    await logged.run(body)
    assert told == [is_kept]
    assert await logged.kept() == ["a line"] * is_kept
    assert logged.written == ["a line"] * is_written


async def test_an_exception_is_kept_with_its_type_and_text(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        try:
            raise LookupError("no such page")
        except LookupError as error:
            ctx.logger.exception("gave up on %s", "acme")
            ctx.logger.warning("again", exc_info=error)
            ctx.logger.warning("again", exc_info=(type(error), error, error.__traceback__))
        ctx.logger.error("nothing was raised", exc_info=True)
        if ctx.attempt == 1:
            raise Stop

    await logged.run(body)
    gave_up, again, _, nothing = logged.records[1:5]
    assert gave_up.exc_info is not None
    assert gave_up.levelno == logging.ERROR
    assert again.exc_info is not None
    assert nothing.getMessage() == "nothing was raised"
    await logged.run(body)
    assert logged.written == []
    assert await logged.kept() == [
        "gave up on acme\nLookupError: no such page",
        *["again\nLookupError: no such page"] * 2,
        "nothing was raised",
    ]


async def test_secrets_are_neither_written_nor_kept(
    logged: Logged, caplog: pytest.LogCaptureFixture
) -> None:
    async def body(payload: dict[str, str], io: IO, ctx: RunContext) -> None:
        ctx.logger.info("logging in with %s", payload["password"])
        ctx.logger.info("%(user)s is in", {"user": "ada", "password": payload["password"]})
        ctx.logger.info("with fields", extra={"sent": {"token": "t0ken-of-ada"}, "user": "ada"})
        try:
            raise PermissionError(f"{payload['password']} is wrong")
        except PermissionError:
            ctx.logger.exception("refused")

        async def log_in(task: Task, io: IO, *, api_key: str) -> None:
            async def nested(task: Task, io: IO) -> None:
                ctx.logger.info("nested with %s", api_key)

            async def session(task: Task, io: IO) -> dict[str, str]:
                return {"token": "session-of-ada-0123456789"}

            ctx.logger.info("sent %s", api_key)
            await io.run_task("nested", nested)
            given = await io.run_task("session", session)
            ctx.logger.info("got %s", given["token"])

        await io.run_task("log in", partial(log_in, api_key="key-of-ada-0123456789"))

    await logged.run(body, {"password": PASSWORD})
    lines = await logged.kept()
    assert lines == [
        "logging in with [REDACTED]",
        "ada is in",
        "with fields",
        "refused\nPermissionError: [REDACTED] is wrong",
        "sent [REDACTED]",
        "nested with [REDACTED]",
        "got [REDACTED]",
    ]
    assert "PermissionError: [REDACTED] is wrong" in caplog.text
    fields = next(record for record in logged.records if record.getMessage() == "with fields")
    assert vars(fields)["sent"] == {"token": "[REDACTED]"}
    assert vars(fields)["user"] == "ada"
    everything = "".join(f"{vars(record)}" for record in logged.records) + caplog.text
    for secret in (PASSWORD, "t0ken-of-ada", "key-of-ada", "session-of-ada"):
        assert secret not in everything


async def test_a_record_without_secrets_is_written_as_it_was_logged(logged: Logged) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        subject = object()
        ctx.logger.warning("created %d: %r", 7, subject, extra={"subject": subject})

    await logged.run(body)
    record = logged.records[1]
    assert record.msg == "created %d: %r"
    assert isinstance(record.args, tuple)
    assert record.args == (7, vars(record)["subject"])
    assert (record.funcName, record.filename) == ("body", "test_job_logger.py")


@pytest.mark.parametrize(
    ("message", "arguments", "text"),
    [
        ("no number: %d", (PASSWORD,), "no number: %d (its arguments do not fit)"),
        ("too many", (PASSWORD,), "too many (its arguments do not fit)"),
        ("100 %", (), "100 %"),
        (7, (), "7"),
        ("%(name)s", ({"name": "ada"},), "ada"),
    ],
)
async def test_a_message_is_formed_as_by_logging(
    logged: Logged,
    capsys: pytest.CaptureFixture[str],
    message: Any,
    arguments: tuple[object, ...],
    text: str,
) -> None:
    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        ctx.logger.info(message, *arguments)

    await logged.run(body)
    assert logged.written == [text]
    assert await logged.kept() == [text]
    assert capsys.readouterr().err == ""


async def test_a_long_line_is_cut_after_its_secrets_are_hidden(logged: Logged) -> None:
    async def body(payload: dict[str, str], io: IO, ctx: RunContext) -> None:
        ctx.logger.info("%s%s", "x" * 1995, payload["password"])

    await logged.run(body, {"password": PASSWORD})
    assert await logged.kept() == [f"{'x' * 1995}[REDA"]
    assert logged.written == [f"{'x' * 1995}[REDACTED]"]


async def test_the_first_lines_of_a_run_are_kept_and_the_others_counted(
    logged: Logged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_lines, "MOST_LINES", 5)

    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        for number in range(7):
            ctx.logger.info("line %d", number)
        if ctx.attempt == 1:
            raise Stop

    for written in (range(7), range(5, 7)):
        await logged.run(body)
        assert logged.written == [f"line {number}" for number in written]
    assert await logged.kept() == [f"line {number}" for number in range(5)]
    run = await logged.engine.journal.run("r")
    assert run is not None
    assert run.dropped_logs == 4


async def test_a_line_after_the_end_of_its_run_is_written_and_not_kept(
    logged: Logged,
) -> None:
    contexts: list[RunContext] = []

    async def body(payload: Any, io: IO, ctx: RunContext) -> None:
        contexts.append(ctx)
        ctx.logger.info("begun")

    await logged.run(body)
    contexts[0].logger.info("too late")
    assert logged.caplog.messages[-1] == "too late"
    await logged.run(body)
    assert await logged.kept() == ["begun"]


def lines_of(store: MemoryStore, control: RunControl, key: bytes | None) -> LogLines:
    request = NewRun("r", "talking", "1", "module:job", "null", {})
    run = StoredRun(1, request, START, Status.INTERRUPTED, executions=1, result=None)
    return LogLines(run, store, Fingerprints(key), FakeClock(), control)


def test_an_execution_that_nobody_waits_for_keeps_no_line() -> None:
    store, control = MemoryStore(), RunControl()
    lines = lines_of(store, control, b"key")
    lines.keep(logging.INFO, "before", (), 1, None)
    control.disown()
    lines.keep(logging.INFO, "after", (), 1, None)
    assert [line.text for line in store.logs[1]] == ["before"]


@pytest.mark.parametrize(("key", "is_known"), [(b"key", True), (b"another", False), (None, False)])
def test_without_the_journals_key_no_line_is_recognised(key: bytes | None, is_known: bool) -> None:
    store = MemoryStore()
    first = lines_of(store, RunControl(), b"key")
    first.keep(logging.INFO, "begun", (), 1, first.fingerprint(logging.INFO, "begun"))
    second = lines_of(store, RunControl(), key)
    assert second.replays(second.fingerprint(logging.INFO, "begun")) is is_known
