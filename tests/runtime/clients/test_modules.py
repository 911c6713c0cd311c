"""SDKs whose client is a module: only calls with different credentials wait for each other."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from contextvars import Context
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from integrate_runtime import IO, Integration, IntegrationError, LocalEngine, SdkBinding, Task
from integrate_runtime.clients.modules import using

from tests.support.running import job_of

pytestmark = pytest.mark.anyio


@pytest.fixture
def sdk() -> ModuleType:
    module = ModuleType("a_module_that_is_a_client")
    vars(module)["api_key"] = None
    sys.modules[module.__name__] = module
    return module


class Mail(Integration[ModuleType]):
    _sdk = SdkBinding(
        client="a_module_that_is_a_client",
        arguments={"api_key": "$api_key", "retries": 0},
        credentials={"api_key": "MAIL_KEY"},
    )


class Tools(IO):
    mine = Mail(token="my-key")
    yours = Mail(token="your-key")


async def key_before_and_after(client: Any, task: Task, io: Any) -> list[object]:
    before = client.api_key
    await asyncio.sleep(0.01)
    return [before, client.api_key, client.retries]


async def test_every_task_sees_its_own_credential_throughout(sdk: ModuleType) -> None:
    async def body(io: Tools) -> list[Any]:
        return await asyncio.gather(
            *(io.mine.run_task(f"m{n}", key_before_and_after) for n in range(3)),
            *(io.yours.run_task(f"y{n}", key_before_and_after) for n in range(3)),
        )

    async with LocalEngine() as engine:
        seen = await engine.run(job_of(Tools, body), None)
    assert seen == [["my-key", "my-key", 0]] * 3 + [["your-key", "your-key", 0]] * 3


async def test_a_task_inside_one_with_another_credential_is_refused(sdk: ModuleType) -> None:
    async def outer(client: Any, task: Task, io: Tools) -> Any:
        same = await io.mine.run_task("same", key_before_and_after)
        with pytest.raises(IntegrationError, match="keeps its credentials in the module"):
            await io.yours.run_task("other", key_before_and_after)
        return same

    async def body(io: Tools) -> Any:
        return await io.mine.run_task("outer", outer)

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Tools, body), None) == ["my-key", "my-key", 0]


async def test_calls_with_equal_credentials_run_together(sdk: ModuleType) -> None:
    inside = 0

    async def call() -> int:
        nonlocal inside
        async with using(sdk, {"api_key": "k"}):
            inside += 1
            await asyncio.sleep(0)
            return inside

    assert max(await asyncio.gather(*(call() for _ in range(3)))) == 3


async def test_who_stops_waiting_holds_nobody_up(sdk: ModuleType) -> None:
    @asynccontextmanager
    async def held(key: str) -> AsyncGenerator[None]:
        async with using(sdk, {"api_key": key}):
            yield

    async def enter(key: str) -> str:
        async with held(key):
            return str(vars(sdk)["api_key"])

    async with held("first"):
        gone = asyncio.create_task(enter("gone"), context=Context())
        stays = asyncio.create_task(enter("stays"), context=Context())
        await asyncio.sleep(0)
        gone.cancel()
    assert await stays == "stays"
    assert gone.cancelled()


class OtherMail(Mail):
    _sdk = replace(Mail._sdk, base_url="api_url", default_base_url="https://mail.example.com")


async def test_an_address_is_gone_when_the_next_ones_credential_is_set(
    sdk: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAIL_KEY", "the SDK's own")
    vars(sdk)["api_url"] = "https://mail.example.com"

    class Both(IO):
        other = OtherMail(base_url="https://other.example.com", token="the other one's")
        own = OtherMail()

    async def used(client: Any, task: Task, io: Any) -> list[object]:
        return [client.api_key, client.api_url]

    async def body(io: Both) -> list[Any]:
        return [await io.other.run_task("other", used), await io.own.run_task("own", used)]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Both, body), None) == [
            ["the other one's", "https://other.example.com"],
            ["the SDK's own", "https://mail.example.com"],
        ]
    assert vars(sdk)["api_key"] is None
    assert "retries" not in vars(sdk)
