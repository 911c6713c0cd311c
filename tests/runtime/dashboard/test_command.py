"""The command ``integrate dashboard`` as a process."""

from __future__ import annotations

import socket
from contextlib import AsyncExitStack

import httpx
import pytest

from tests.support.browser import served
from tests.support.command import Commands, interrupt
from tests.support.sample_runs import SampleRuns


@pytest.mark.anyio
async def test_it_prints_an_address_that_shows_the_runs(
    sample_runs: SampleRuns, commands: Commands
) -> None:
    process = commands.begin("dashboard")
    url = process.stdout.readline().strip()
    assert url.startswith("http://127.0.0.1:")
    async with httpx.AsyncClient(follow_redirects=True) as browser:
        page = await browser.get(url)
        assert (page.status_code, "done" in page.text) == (200, True)
        assert (await browser.get(url.partition("?")[0])).status_code == 200
    ended = interrupt(process)
    assert (ended.code, ended.out, ended.err) == (0, "", "")


def test_a_missing_journal_is_not_created(commands: Commands) -> None:
    done = commands.run("dashboard", "--db", "other.db")
    assert (done.code, done.out) == (2, "")
    assert done.problem == "error: There is no journal at other.db: pass its path with --db."
    assert not (commands.folder / "other.db").exists()


@pytest.mark.anyio
async def test_the_name_under_which_others_reach_it_is_an_option(
    sample_runs: SampleRuns, commands: Commands
) -> None:
    process = commands.begin("dashboard", "--url", "https://runs.example.com")
    url = process.stdout.readline().strip()
    async with httpx.AsyncClient() as browser:
        answer = await browser.get(url, headers={"Host": "runs.example.com"})
    assert answer.status_code == 303
    interrupt(process)
    done = commands.run("dashboard", "--url", "runs.example.com")
    assert (done.code, done.out) == (2, "")
    assert "is no address of a dashboard" in done.problem


@pytest.mark.anyio
async def test_a_port_in_use_is_named(sample_runs: SampleRuns, commands: Commands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = commands.run("dashboard", "--port", str(port))
    assert (done.code, done.out) == (2, "")
    assert done.problem == (
        f"error: The dashboard cannot listen on 127.0.0.1:{port}: Address already in use."
    )


@pytest.mark.anyio
async def test_another_address_than_loopback_is_warned_of(
    sample_runs: SampleRuns, commands: Commands
) -> None:
    process = commands.begin("dashboard", "--host", "0.0.0.0")
    assert process.stdout.readline().startswith("http://0.0.0.0:")
    assert "warning: 0.0.0.0 can be reached from other machines" in interrupt(process).err


@pytest.mark.anyio
async def test_a_server_that_is_cancelled_ends_its_streams(sample_runs: SampleRuns) -> None:
    async with httpx.AsyncClient(follow_redirects=True) as browser, AsyncExitStack() as opened:
        async with served(sample_runs.engine) as url:
            await browser.get(url)
            live = browser.stream("GET", url.partition("?")[0] + "live")
            stream = await opened.enter_async_context(live)
            assert stream.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            await stream.aread()
        with pytest.raises(httpx.ConnectError):
            await browser.get(url)
