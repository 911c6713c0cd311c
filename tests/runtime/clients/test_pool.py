"""The pool opens clients on first use, shares them, bounds their number and closes them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextvars import ContextVar
from itertools import pairwise
from types import TracebackType
from typing import Any

import pytest
from integrate_runtime import IO, Integration, IntegrationError, LocalEngine, SdkBinding, Task

from tests.support.clock import FakeClock
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

entered: ContextVar[str] = ContextVar("entered", default="nothing")


class Client:
    """A client that records its opening and closing, and stores itself in a context variable."""

    log: list[str]

    def __init__(self, name: str = "client", **options: object) -> None:
        self.name = name
        self.options = options

    async def __aenter__(self) -> Client:
        self.log.append(f"enter {self.name}")
        entered.set(self.name)
        await asyncio.sleep(0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.log.append(f"exit {self.name} in {entered.get()}")


class Api(Integration[Client]):
    """An SDK with two credentials."""

    _sdk = SdkBinding(
        client=f"{__name__}:Client",
        arguments={"name": "$user", "secret": "$password", "retries": 0},
        credentials={"user": "API_USER", "password": "API_PASSWORD"},
    )


async def seen(client: Client, task: Task, io: Any) -> list[str]:
    return [client.name, entered.get()]


async def options_of(client: Client, task: Task, io: Any) -> dict[str, Any]:
    return dict(client.options)


@pytest.fixture
def log() -> list[str]:
    Client.log = []
    return Client.log


async def test_context_variables_of_a_client_are_set_in_its_tasks_alone(log: list[str]) -> None:
    class Tools(IO):
        one = Api(client=lambda credentials: Client("one"))
        two = Api(client=lambda credentials: Client("two"))

    async def body(io: Tools) -> list[Any]:
        async def both(client: Client, task: Task, io: Tools) -> list[Any]:
            inner = await io.two.run_task("inner", seen)
            return [inner, entered.get()]

        nested = await io.one.run_task("outer", both)
        gathered = await asyncio.gather(
            *(
                getattr(io, name).run_task([name, index], seen)
                for index in range(2)
                for name in ("one", "two")
            )
        )
        return [nested, gathered, entered.get()]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Tools, body), None) == [
            [["two", "two"], "one"],
            [["one", "one"], ["two", "two"]] * 2,
            "nothing",
        ]
        assert log == ["enter one", "enter two"]
    assert sorted(log[2:]) == ["exit one in one", "exit two in two"]


async def test_each_connection_has_a_client_with_its_resolved_credentials(log: list[str]) -> None:
    asked: list[str] = []

    async def resolve(connection: str) -> Mapping[str, str]:
        asked.append(connection)
        return {"user": connection, "password": "p"}

    class Tools(IO):
        api = Api(connections=resolve)

    async def body(io: Tools) -> Any:
        return await io.api.run_task("k", seen)

    async with LocalEngine() as engine:
        test = job_of(Tools, body)
        users = ["ada", "mona", "ada"]
        names = [await engine.run(test, None, connections={"api": user}) for user in users]
    assert names == [[user, user] for user in users]
    assert asked == ["ada", "mona"]


async def test_idle_clients_are_closed_when_there_are_too_many(log: list[str]) -> None:
    class Tools(IO):
        api = Api(connections=lambda connection: {"user": connection, "password": "p"})

    async def body(io: Tools) -> Any:
        return await io.api.run_task("k", seen)

    async with LocalEngine(clients=2) as engine:
        test = job_of(Tools, body)
        for user in ["a", "b", "a", "c"]:
            await engine.run(test, None, connections={"api": user})
        assert log[:2] == ["enter a", "enter b"]
        assert sorted(log[2:]) == ["enter c", "exit b in b"]


async def test_clients_in_use_are_not_closed(log: list[str]) -> None:
    class Tools(IO):
        api = Api(connections=lambda connection: {"user": connection, "password": "p"})

    async def slow(client: Client, task: Task, io: Any) -> None:
        while client.name in followers and f"enter {followers[client.name]}" not in log:
            await asyncio.sleep(0)
        log.append(f"used {client.name}")

    async def body(io: Tools) -> None:
        await io.api.run_task("k", slow)

    users = ["a", "b", "c"]
    followers = dict(pairwise(users))
    async with LocalEngine(clients=1) as engine:
        test = job_of(Tools, body)
        await asyncio.gather(*(engine.run(test, None, connections={"api": user}) for user in users))
    assert log.index("exit a in a") > log.index("used a")
    assert sorted(entry for entry in log if entry.startswith("used")) == [
        "used a",
        "used b",
        "used c",
    ]


async def test_concurrent_first_tasks_share_one_client(log: list[str]) -> None:
    class Tools(IO):
        api = Api(client=lambda credentials: Client())

    async def body(io: Tools) -> None:
        await asyncio.gather(*(io.api.run_task(["k", index], seen) for index in range(5)))

    async with LocalEngine() as engine:
        await engine.run(job_of(Tools, body), None)
    assert log == ["enter client", "exit client in client"]


async def test_constructor_arguments_contain_credentials_and_client_options(
    log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("API_USER", "u")
    monkeypatch.setenv("API_PASSWORD", "p")

    class Tools(IO):
        api = Api(client_options={"retries": 3, "timeout": 5})

    async def body(io: Tools) -> Any:
        return [await io.api.run_task("options", options_of), await io.api.run_task("name", seen)]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Tools, body), None) == [
            {"secret": "p", "retries": 3, "timeout": 5},
            ["u", "u"],
        ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {},
            r"credential 'user' of the integration '[a-z]+' is missing: "
            r"set the environment variable API_USER, or name the variable to "
            r'read with credentials=\{"user": \.\.\.\}\.$',
        ),
        (
            {"credentials": {"user": "API_OTHER_USER"}},
            r"credential 'user' of the integration '[a-z]+' is missing: "
            r"the environment variable API_OTHER_USER is not set",
        ),
        (
            {"client_options": {"name": "n", "secret": "s", "__init__": 1, "self": 2}},
            "cannot be constructed",
        ),
        (
            {"client": lambda credentials: Client(credentials["other"])},
            r"credential 'other' of the integration '[a-z]+' is missing: "
            r"the integration takes user, password",
        ),
    ],
)
async def test_the_error_of_a_constructor_names_its_reason(
    arguments: dict[str, Any],
    message: str,
    log: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("API_USER", "")
    monkeypatch.delenv("API_OTHER_USER", raising=False)
    monkeypatch.delenv("API_PASSWORD", raising=False)

    class Tools(IO):
        api = Api(**arguments)

    async def body(io: Tools) -> Any:
        return await io.api.run_task("k", seen)

    async with LocalEngine() as engine:
        with pytest.raises(IntegrationError, match=message):
            await engine.run(job_of(Tools, body), None)


async def test_a_failed_resolver_is_called_again(log: list[str]) -> None:
    asked: list[str] = []

    def resolve(connection: str) -> Mapping[str, str]:
        asked.append(connection)
        if len(asked) < 3:
            raise TimeoutError("the vault is slow")  # nothing was sent to the API
        return {"user": "u", "password": "p"}

    class Tools(IO):
        api = Api(connections=resolve)

    async def body(io: Tools) -> Any:
        return await io.api.run_task("k", seen)

    async with LocalEngine(clock=FakeClock()) as engine:
        result = await engine.run(job_of(Tools, body), None, connections={"api": "x"})
    assert result == ["u", "u"]
    assert asked == ["x"] * 3


async def test_a_resolver_returns_credentials_by_name(log: list[str]) -> None:
    class Tools(IO):
        api = Api(connections=lambda connection: "one text for two credentials")

    async def body(io: Tools) -> Any:
        return await io.api.run_task("k", seen)

    async with LocalEngine() as engine:
        with pytest.raises(
            IntegrationError, match="user, password: its resolver must return them by name"
        ):
            await engine.run(job_of(Tools, body), None, connections={"api": "x"})


async def test_a_client_function_may_be_async_and_return_any_object() -> None:
    async def make(credentials: Mapping[str, str]) -> Any:
        await asyncio.sleep(0)
        return "just a value"

    class Tools(IO):
        api = Integration[str](client=make)

    async def body(io: Tools) -> str:
        return await io.api.run_task("k", lambda client, task, io: asyncio.sleep(0, client))

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Tools, body), None) == "just a value"


async def test_a_client_that_fails_to_close_does_not_keep_others_open(
    log: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Client):
        async def __aexit__(self, *_: object) -> None:
            raise RuntimeError("planted")

    class Tools(IO):
        broken = Api(client=lambda credentials: Broken("broken"))
        sound = Api(client=lambda credentials: Client("sound"))

    async def body(io: Tools) -> None:
        await io.broken.run_task("a", seen)
        await io.sound.run_task("b", seen)

    async with LocalEngine() as engine:
        await engine.run(job_of(Tools, body), None)
    assert log[-1] == "exit sound in sound"
    assert "Closing the client of broken: RuntimeError" in caplog.text
    assert "planted" not in caplog.text
