"""The page of an approval's link, for people who have the link and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import httpx
import pytest
from integrate_runtime import IO, Approval, LocalEngine, RunContext, RunHandle, Task, job
from integrate_runtime.dashboard.access import access_for
from integrate_runtime.dashboard.app import create_app
from integrate_runtime.dashboard.context import Context

from tests.support.browser import Windows, broken_rules, pictured, served

pytestmark = pytest.mark.anyio

HOST = "runs.example.com"
RUN = "release/7 <b>"
SCRIPT = "<script>alert(1)</script>"


class Tools(IO):
    """No integrations."""


@dataclass
class Asking:
    """A run that waits for an approval, and a browser without the dashboard's token.

    Attributes:
        engine: Engine that executes the run.
        handle: The run.
        link: Link of the approval.
        browser: The browser.
    """

    engine: LocalEngine
    handle: RunHandle[list[object]]
    link: str
    browser: httpx.AsyncClient

    async def press(self, decision: str, link: str | None = None, **fields: str) -> httpx.Response:
        """Press a button of the page."""
        return await self.browser.post(link or self.link, data={"decision": decision, **fields})

    async def is_undecided(self) -> bool:
        """Whether nobody has decided."""
        return not (await self.engine.journal.events(RUN)).items


@pytest.fixture
async def asking(tmp_path: Path) -> AsyncIterator[Asking]:
    """Start a run, and return it once it waits. The dashboard is another engine's."""
    links: asyncio.Queue[str | None] = asyncio.Queue()

    @job(id="deploy", version="1")
    async def deploy(payload: float | None, io: Tools, ctx: RunContext) -> list[object]:
        async def ask(task: Task, io: Tools) -> Approval:
            request = await ctx.approval(
                ["v/7", 1], title=f"Deploy {SCRIPT}", description="to production"
            )
            links.put_nowait(request.url)
            return await request.wait(timeout=payload)

        approval = await io.run_task("ask", ask)
        return [approval.approved, approval.by, approval.comment]

    path = tmp_path / "runs.db"
    async with (
        LocalEngine(path, dashboard=f"https://{HOST}") as engine,
        LocalEngine(path, execute=False) as other,
    ):
        handle = await engine.start(deploy, None, run_id=RUN)
        link = await links.get()
        assert link is not None
        access = access_for("127.0.0.1", 8080, f"https://{HOST}/")
        app = create_app(Context(other.journal, access, str(path), other))
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app), follow_redirects=True
        ) as browser:
            yield Asking(engine, handle, link, browser)


async def test_the_link_shows_what_is_asked_for_and_nothing_else(asking: Asking) -> None:
    answer = await asking.browser.get(asking.link)
    text = unescape(answer.text)
    assert answer.status_code == 200
    assert f"<h1>Deploy {SCRIPT}</h1>" in text
    assert SCRIPT not in answer.text
    for part in ("to production", RUN, "Approve", "Refuse"):
        assert part in text
    assert "runs.db" not in text
    assert "set-cookie" not in answer.headers
    assert "unsafe" not in answer.headers["content-security-policy"]
    for page in ("/", "/run?id=x", "/live", "/runs", "/run/value"):
        assert (await asking.browser.get(f"https://{HOST}{page}")).status_code == 401


@pytest.mark.parametrize(("decision", "approved"), [("approve", True), ("refuse", False)])
async def test_a_decision_of_the_page_reaches_the_job(
    asking: Asking, decision: str, approved: bool
) -> None:
    answer = await asking.press(decision, by=" mona ", comment=SCRIPT)
    said = "Approved by mona." if approved else "Refused by mona."
    assert (answer.status_code, said in answer.text) == (200, True)
    assert 'value="approve"' not in answer.text
    assert SCRIPT in unescape(answer.text)
    assert SCRIPT not in answer.text
    assert await asking.handle.result() == [approved, "mona", SCRIPT]
    assert said in (await asking.browser.get(asking.link)).text


async def test_who_comes_second_reads_how_it_was_decided(asking: Asking) -> None:
    await asking.press("approve", by="", comment=" ")
    answer = await asking.press("refuse", by="hubot")
    assert (answer.status_code, "Approved." in answer.text) == (200, True)
    assert await asking.handle.result() == [True, None, None]


async def test_opening_a_link_decides_nothing(asking: Asking) -> None:
    for _ in range(2):
        await asking.browser.get(asking.link)
        await asking.browser.get(f"{asking.link}&decision=approve")
        await asking.browser.head(asking.link)
    assert (await asking.press("odd")).status_code == 200
    assert await asking.is_undecided()


async def test_a_wrong_link_opens_nothing_and_tells_nothing(asking: Asking) -> None:
    whole, _, token = asking.link.partition("?token=")
    wrong = [
        whole,
        f"{whole}?token=",
        f"{whole}?token={token[:-1]}",
        f"{whole}?token=%ED%A0%80",
        asking.link.replace("release", "other"),
        asking.link.replace("v%2F7", "v%2F8"),
        asking.link.replace("approvals/", "approvals/x"),
        f"https://{HOST}/runs/{RUN}?token={token}",
    ]
    pages = set[str]()
    for link in wrong:
        for answer in (await asking.browser.get(link), await asking.press("approve", link)):
            assert answer.status_code == 404
            pages.add(answer.text)
    assert len(pages) == 1
    assert "copy it whole" in pages.pop()
    assert await asking.is_undecided()


async def test_what_is_refused_tells_nothing_of_the_dashboard(asking: Asking) -> None:
    answers = [
        (await asking.press("approve", comment="x" * 70_000), 413),
        (await asking.browser.put(asking.link), 405),
        (await asking.browser.get(f"https://{HOST}/runs/"), 404),
    ]
    for answer, status in answers:
        assert answer.status_code == status
        assert "runs.db" not in answer.text
        assert 'href="/"' not in answer.text
    assert await asking.is_undecided()


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}]
)
async def test_a_page_of_another_site_decides_nothing(
    asking: Asking, headers: dict[str, str]
) -> None:
    asking.browser.headers.update(headers)
    assert (await asking.press("approve")).status_code == 403
    assert await asking.is_undecided()


async def test_another_name_of_the_dashboard_is_refused(asking: Asking) -> None:
    link = asking.link.replace(HOST, "evil.example")
    assert (await asking.browser.get(link)).status_code == 421


async def test_the_link_of_a_run_that_ended_decides_nothing(asking: Asking) -> None:
    await asking.engine.cancel(RUN)
    assert "cannot be decided any more" in (await asking.browser.get(asking.link)).text
    answer = await asking.press("approve")
    assert (answer.status_code, "cannot be decided any more" in answer.text) == (200, True)
    assert await asking.is_undecided()


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_a_person_decides_in_a_browser(
    asking: Asking, tmp_path: Path, theme: str, window: Windows
) -> None:
    path = asking.link.removeprefix(f"https://{HOST}")
    async with (
        served(asking.engine) as url,
        window(url, width=360, theme="dark" if theme == "dark" else "light") as opened,
    ):
        await opened.page.context.clear_cookies()
        await opened.open(path)
        assert await broken_rules(opened.page) == []
        await pictured(opened.page, f"approval-narrow-{theme}", tmp_path)
        await opened.page.keyboard.press("u")
        await opened.page.get_by_label("Your name").fill("mona")
        await opened.page.get_by_label("Comment").fill("not on a Friday")
        await opened.page.get_by_role("button", name="Refuse").click()
        await opened.page.get_by_text("Refused by mona.").wait_for()
        assert await broken_rules(opened.page) == []
    assert await asking.handle.result() == [False, "mona", "not on a Friday"]
