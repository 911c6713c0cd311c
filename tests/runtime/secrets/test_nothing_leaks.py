"""No planted secret is in the journal or the log, in any form; callers still receive it."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import sqlite3
import stat
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from githubkit_schemas.v2026_03_10.models import Repository
from integrate_runtime import (
    IO,
    HttpResult,
    Job,
    JournalTampered,
    LocalEngine,
    MissingKey,
    Property,
    Retry,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.engines.local.handle import LocalHandle
from integrate_runtime.secrets.key_ring import VARIABLE
from integrate_runtime.secrets.redaction import REDACTED
from pydantic import BaseModel, SecretStr

from tests.support.clock import FakeClock
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import GithubIO, github_io
from tests.support.samples import Sampler, as_json

pytestmark = pytest.mark.anyio

NOBODYS = Task("", (), 1, None, {}, "")
TWICE = Retry(limit=2, jitter=False)


class Planted(dict[str, str]):
    """Different secrets by the place where they are planted, created on demand."""

    def __missing__(self, place: str) -> str:
        self[place] = f"planted/{place}+é&'{len(self)}\"="
        return self[place]


P = Planted()
CLONE_TOKEN = "AABBCCDDEEFFGGHHIIJJKKLL"
GITHUB_TOKEN = "ghp_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789"


@pytest.fixture(autouse=True)
def _no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


@dataclass
class Order:
    item: str
    password: str


class Model(BaseModel):
    name: str
    hidden: SecretStr


@contextmanager
def logged_to(path: Path) -> Iterator[None]:
    """Write all fields of all log records of the runtime, asyncio and warnings to a file."""
    handler = logging.FileHandler(path)
    handler.setFormatter(_Everything())
    loggers = [logging.getLogger(name) for name in ("integrate_runtime", "asyncio", "py.warnings")]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(handler)
            logger.setLevel(logging.NOTSET)
        handler.close()


class _Everything(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return f"{super().format(record)} {vars(record)}"


def forms(secret: str) -> Iterator[bytes]:
    """Return the encodings of a secret."""
    written = secret.encode()
    yield written
    for text in (json.dumps(secret)[1:-1], repr(secret)[1:-1], quote(secret), quote_plus(secret)):
        yield text.encode()
        yield json.dumps(text)[1:-1].encode()
    yield quote(secret, safe="").encode()
    for offset in range(3):
        for encode in (b64encode, urlsafe_b64encode):
            core = encode(bytes(offset) + written)
            yield core[(0, 2, 3)[offset] : 8 * (offset + len(written)) // 6]


def leaks(folder: Path) -> list[tuple[str, str, bytes]]:
    """Return the files of a folder that contain a secret, with its place and encoding."""
    secrets = {**P, "clone": CLONE_TOKEN, "github": GITHUB_TOKEN}
    return [
        (file.name, place, form)
        for file in sorted(folder.iterdir())
        for content in (file.read_bytes(),)
        for place, secret in secrets.items()
        for form in forms(secret)
        if form in content
    ]


class SdkError(Exception):
    """Error of an SDK with an HTTP answer."""

    def __init__(self, message: str, status: int, headers: dict[str, str], body: Any) -> None:
        super().__init__(message)
        self.status_code, self.headers, self.body = status, headers, body


async def echo(task: Task, io: Any, **arguments: Any) -> dict[str, Any]:
    """Return secrets, including those of the arguments."""
    password = arguments["password"]
    task.output_properties.append(Property("Api key", P["property by label"]))
    task.output_properties.append(
        Property("Link", f"for {password}", f"https://x.io/?token={quote(P['property link'])}")
    )
    return {
        "plain": "shown",
        "token": P["output by name"],
        "nested": [{"clientSecret": {"deep": [P["output container"]]}}],
        "chosen": P["output by rule"],
        "items": [{"key": P["output by path"], "name": "shown too"}],
        "echo": f"stored {password} for you",
        "url": f"https://x.io/dl?signature={quote_plus(P['output url'])}&a=b",
        "basic": f"Basic {b64encode(f'user:{password}'.encode()).decode()}",
        "encoded": urlsafe_b64encode(f"<{password}>".encode()).decode(),
        "quoted": f"https://x.io/{quote(password, safe='')}/y",
        "document": json.dumps({"password": P["output document"], "n": 1}),
        "raw": f"password={quote(P['output bytes'])}".encode(),
        "http": HttpResult(
            200,
            {"set-cookie": P["output header"], "location": f"https://a:{GITHUB_TOKEN}@x.io/"},
            json.dumps({"refresh_token": P["output body"], "keep": 1.50}).encode(),
        ),
        "order": Order("book", P["output dataclass"]),
        "model": Model(name="m", hidden=SecretStr(P["output secret type"])),
    }


ECHO = partial(
    echo,
    password=P["argument by name"],
    chosen=P["argument by rule"],
    items=[{"key": P["argument by path"]}],
    headers={"X-Api-Key": P["argument header"], "Accept": "json"},
    pairs=[["Authorization", f"Bearer {P['argument bearer']}"]],
    url=f"https://u:{quote(P['argument url'], safe='')}@x.io/?access_token={GITHUB_TOKEN}",
)
OPTIONS = TaskOptions(
    redact=["chosen", "items.*.key"],
    properties=[
        Property("Token", P["given property"]),
        Property("Said", f"with {P['argument by name']}"),
    ],
    retry=TWICE,
)


async def fail(task: Task, io: Any, *, password: str, kind: str) -> None:
    """Raise one of several errors that contain a secret."""
    if kind == "text":
        raise ValueError(f"refused {password} and token={quote(P['error text'])}")
    if kind == "chain":
        try:
            raise KeyError(password)
        except KeyError as error:
            raise RuntimeError from ValueError(f"Authorization: Bearer {P['error chain']}\n{error}")
    if kind == "group":
        raise ExceptionGroup(f"several: {password!r}", [ValueError(password)])
    if kind == "url":
        raise ConnectionError(
            f"https://u:{quote(P['error url'], safe='')}@x.io/?x={quote(password)}"
        )
    if kind == "repr":
        raise ValueError({"secret": P["error repr"], "again": [password]})
    if kind == "validation":
        Model.model_validate({"name": [password], "hidden": 5})
    body: Any = {"message": f"no {password}", "token": P["error body"], "chosen": P["error rule"]}
    if kind == "long body":
        body = json.dumps({"pad": "x" * 65_000, "secret": "y" * 600 + P["error long body"]})
    raise SdkError(f"bad {password}", 422, {"Set-Cookie": P["error header"], "X": password}, body)


KINDS = ("text", "chain", "group", "url", "repr", "validation", "body", "long body")


def hook(error: BaseException, task: Task) -> Any:
    raise RuntimeError(f"hook saw {error}")


async def work(payload: Order, io: GithubIO, ctx: RunContext) -> dict[str, Any]:
    ctx.logger.info("begun with %s", payload.password, extra={"given": [payload.password]})
    try:
        raise ValueError(f"no {payload.password}")
    except ValueError:
        ctx.logger.exception("not %(password)s", {"password": payload.password})
    given = await io.run_task("echo", ECHO, OPTIONS)
    created = await io.github.issues.create("create", owner="acme", repo="web", title="A bug")
    errors: list[str] = []
    for kind in KINDS:
        for on_error in (None, hook):
            task = partial(fail, password=P["failing argument"], kind=kind)
            options = TaskOptions(retry=TWICE, redact=["chosen"])
            key = ["fail", kind, "hook" if on_error else "no hook"]
            try:
                await io.run_task(key, task, options, on_error)
            except TaskFailed as failed:
                errors.append(str(failed))
    try:
        await io.github.issues.get("get", owner="acme", repo="web", issue_number=1)
    except TaskFailed as failed:
        errors.append(str(failed))
    assert not isinstance(created.repository, str)
    clone_token = created.repository.temp_clone_token if created.repository else None
    return {
        "right": given == await echo(NOBODYS, None, **ECHO.keywords),
        "temp_clone_token": clone_token,
        "errors": errors,
        "token": payload.password,
    }


async def broken(payload: Order, io: IO, ctx: RunContext) -> None:
    raise ValueError(f"the password {payload.password} is wrong")


WORK = Job("work", "1", work)
BROKEN = Job("broken", "1", broken)
ORDER = Order("book", P["payload"])


def work_with(server: RecordingServer) -> Job[Order, dict[str, Any]]:
    """Return the job, with a GitHub client for the server of the test."""

    async def function(payload: Order, io: GithubIO, ctx: RunContext) -> dict[str, Any]:
        return await work(payload, io, ctx)

    function.__annotations__.update(
        {"payload": Order, "io": github_io(server, token=P["credential"]), "return": dict[str, Any]}
    )
    return Job("work", "1", function)


def answer(server: RecordingServer) -> None:
    repository = as_json(Sampler(1).value(Repository, "repository"))
    server.reply(
        "POST",
        "/repos/acme/web/issues",
        Reply.json(issue(repository={**repository, "temp_clone_token": CLONE_TOKEN}), status=201),
    )
    authorization = b64encode(f"u:{P['credential']}".encode()).decode()
    server.reply(
        "GET",
        "/repos/acme/web/issues/1",
        Reply.json(
            {"message": f"Bad credentials {P['credential']}", "seen": authorization},
            status=401,
            headers={"X-Seen": quote(P["credential"])},
        ),
    )


async def test_no_secret_is_stored_or_logged(tmp_path: Path, server: RecordingServer) -> None:
    answer(server)
    folder, job = tmp_path / "journal", work_with(server)
    folder.mkdir()
    with logged_to(folder / "log"):
        async with LocalEngine(folder / "runs.db", clock=FakeClock()) as engine:
            first = await engine.run(job, ORDER, run_id="r")
            with pytest.raises(ValueError, match="is wrong"):
                await engine.run(BROKEN, ORDER, run_id="b")
            await engine.start(BROKEN, ORDER, run_id="nobody waits")
            assert {"runs.db", "runs.db-wal", "runs.db-shm"} <= {f.name for f in folder.iterdir()}
            assert leaks(folder) == []
        assert leaks(folder) == []
        sent = len(server.requests)
        # Another engine replays everything without a call.
        async with LocalEngine(folder / "runs.db", clock=FakeClock()) as engine:
            again = await engine.run(job, ORDER, run_id="r")
            assert leaks(folder) == []
    assert leaks(folder) == []
    assert len(server.requests) == sent
    assert again == first
    assert first["temp_clone_token"] == CLONE_TOKEN
    assert first["token"] == P["payload"]
    assert first["right"]
    assert len(first["errors"]) == 2 * len(KINDS) + 1
    assert not [said for said in first["errors"] if "planted" in said]
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.glob("runs.db*")} == {0o600}


async def test_replay_gives_the_real_values(tmp_path: Path, server: RecordingServer) -> None:
    """A continued run gets the values from the journal that the first execution got from tasks."""
    seen: list[Any] = []

    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        seen.append(await io.run_task("echo", ECHO, OPTIONS))
        if len(seen) == 1:
            raise ValueError("the first time")

    job: Job[None, None] = Job("job", "1", function)
    for _ in range(2):
        async with LocalEngine(tmp_path / "runs.db") as engine:
            if seen:
                await engine.run(job, None, run_id="r")
            else:
                with pytest.raises(ValueError, match="the first time"):
                    await engine.run(job, None, run_id="r")
    assert seen[0] == seen[1]
    assert seen[1]["token"] == P["output by name"]
    assert seen[1]["http"].json() == {"refresh_token": P["output body"], "keep": 1.5}
    assert seen[1]["model"].hidden.get_secret_value() == P["output secret type"]


async def test_people_see_where_a_secret_was(tmp_path: Path, server: RecordingServer) -> None:
    answer(server)
    async with LocalEngine(tmp_path / "runs.db", clock=FakeClock()) as engine:
        await engine.run(work_with(server), ORDER, run_id="r")
        run = await engine.journal.run("r")
        echoed = await engine.journal.task("r", ("echo",))
        created = await engine.journal.task("r", ("create",))
    assert run is not None
    assert echoed is not None
    assert created is not None
    assert run.payload == {"item": "book", "password": REDACTED}
    shown: Any = echoed.output
    assert shown["plain"] == "shown"
    assert shown["token"] == REDACTED
    assert shown["items"] == [{"key": REDACTED, "name": "shown too"}]
    assert shown["echo"] == f"stored {REDACTED} for you"
    assert shown["url"] == f"https://x.io/dl?signature={REDACTED}&a=b"
    assert echoed.params["headers"] == {"X-Api-Key": REDACTED, "Accept": "json"}
    assert Property("Api key", REDACTED) in echoed.properties
    body: Any = created.output
    assert json.loads(body["text"])["repository"]["temp_clone_token"] == REDACTED
    assert json.loads(body["text"])["title"] == "Found a bug"


async def give(task: Task, io: Any) -> dict[str, str]:
    return {"token": P["flowing"], "seen": f"https://x.io/?sig={P['flowing url']}"}


async def use(task: Task, io: Any, *, command: str) -> None:
    if "fail" in command:
        raise ValueError(f"cannot run {command}")


async def test_a_secret_stays_one_wherever_the_job_takes_it(tmp_path: Path) -> None:
    """A secret is hidden in arguments, errors and results that it is copied to, on replay too."""
    attempts: list[int] = []

    async def function(payload: Order, io: IO, ctx: RunContext) -> list[str]:
        given = await io.run_task("give", give)
        # A new key each time: the second execution only replays the first task.
        attempts.append(ctx.attempt)
        for index, secret in enumerate((payload.password, given["token"], given["seen"][18:])):
            key: list[str | int] = ["use", index, ctx.attempt]
            await io.run_task(key, partial(use, command=f"login {secret}"))
            failing = partial(use, command=f"fail {quote(secret)}")
            with pytest.raises(TaskFailed):
                await io.run_task([*key, "fail"], failing, TaskOptions(retry=Retry(limit=1)))
        if ctx.attempt == 1:
            raise ValueError(f"{payload.password} {given}")
        return [payload.password, given["token"]]

    job: Job[Order, list[str]] = Job("flow", "1", function)
    with logged_to(tmp_path / "log"):
        for attempt in (1, 2):
            async with LocalEngine(tmp_path / "runs.db") as engine:
                if attempt == 1:
                    with pytest.raises(ValueError, match="planted"):
                        await engine.run(job, ORDER, run_id="r")
                else:
                    result = await engine.run(job, ORDER, run_id="r")
                    assert result == [P["payload"], P["flowing"]]
                assert leaks(tmp_path) == []
    assert attempts == [1, 2]
    async with LocalEngine(tmp_path / "runs.db") as engine:
        record = await engine.journal.run("r")
    assert record is not None
    assert record.result == [REDACTED, REDACTED]


async def test_a_lost_key_is_one_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The task has not failed: the run continues once the key is back."""
    calls: list[int] = []

    async def function(payload: None, io: IO, ctx: RunContext) -> int:
        async def once(task: Task, io: Any) -> dict[str, str]:
            calls.append(1)
            return {"token": P["kept"]}

        given = await io.run_task("once", once)
        if ctx.attempt == 1:
            raise ValueError("the first time")
        return len(given["token"])

    job: Job[None, int] = Job("job", "1", function)
    database, key = tmp_path / "runs.db", tmp_path / "runs.db.key"
    async with LocalEngine(database) as engine:
        with pytest.raises(ValueError, match="the first time"):
            await engine.run(job, None, run_id="r")
    kept = key.read_text()
    key.unlink()
    async with LocalEngine(database) as engine:
        with pytest.raises(MissingKey, match="Restore the key file"):
            await engine.run(job, None, run_id="r")
        detail = await engine.journal.task("r", ("once",))
        assert detail is not None
        assert detail.output == {"token": REDACTED}
    # The rotation that the message describes: the new key seals, the old one opens.
    monkeypatch.setenv(VARIABLE, f"{key.read_text().strip()},{kept.strip()}")
    async with LocalEngine(database) as engine:
        assert await engine.run(job, None, run_id="r") == len(P["kept"])
    assert calls == [1]


async def test_who_writes_the_file_cannot_pass_one_tasks_secret_off_as_anothers(
    tmp_path: Path,
) -> None:
    async def function(payload: None, io: IO, ctx: RunContext) -> int:
        async def issue(task: Task, io: Any) -> dict[str, str]:
            return {"token": P[str(task.path)]}

        mine = await io.run_task("mine", issue)
        theirs = await io.run_task("theirs", issue)
        if ctx.attempt == 1:
            raise ValueError("the first time")
        return len(mine["token"] + theirs["token"])

    job: Job[None, int] = Job("job", "1", function)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(ValueError, match="the first time"):
            await engine.run(job, None, run_id="r")
    with closing(sqlite3.connect(tmp_path / "runs.db")) as connection, connection:
        (theirs,) = connection.execute(
            "SELECT output FROM tasks WHERE key = '\"theirs\"'"
        ).fetchone()
        connection.execute("UPDATE tasks SET output = ? WHERE key = '\"mine\"'", (theirs,))
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(JournalTampered, match="is not what was written"):
            await engine.run(job, None, run_id="r")


async def test_who_follows_a_run_of_another_engine_gets_the_real_result(tmp_path: Path) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def function(payload: None, io: IO, ctx: RunContext) -> dict[str, str]:
        begun.set()
        await may_end.wait()
        return {"token": P["followed"]}

    job: Job[None, dict[str, str]] = Job("job", "1", function)
    async with LocalEngine(tmp_path / "runs.db") as executing:
        await executing.start(job, None, run_id="r")
        await begun.wait()
        async with LocalEngine(tmp_path / "runs.db") as following:
            handle = await following.resume("r")
            may_end.set()
            assert await handle.result() == {"token": P["followed"]}
    assert leaks(tmp_path) == []


async def test_asyncio_does_not_print_the_error_of_a_followed_run(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        begun.set()
        await may_end.wait()
        raise ValueError("always")

    job: Job[None, None] = Job("job", "1", function)
    async with LocalEngine(tmp_path / "runs.db") as executing:
        await executing.start(job, None, run_id="r")
        await begun.wait()
        async with LocalEngine(tmp_path / "runs.db") as following:
            handle = await following.resume("r")
            assert isinstance(handle, LocalHandle)
            may_end.set()
            await asyncio.wait([handle._result])
            del handle
            await asyncio.sleep(0)  # the engine drops its own reference
    gc.collect()
    assert "never retrieved" not in caplog.text
