"""The dashboard in a real browser, on a real journal while its runs go on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Literal

import pytest
from integrate_runtime import IO, RunContext, Task, TaskOptions, job
from playwright.async_api import Page, Route, expect

from tests.support.browser import Windows, broken_rules, pictured, served
from tests.support.github_answers import issue
from tests.support.http_server import Reply
from tests.support.sample_runs import ISSUES, LIMITED, SampleRuns

pytestmark = pytest.mark.anyio

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`{{7*7}}"
LIMIT_SECONDS = 600


@pytest.fixture
async def url(sample_runs: SampleRuns) -> AsyncIterator[str]:
    """Return the address of a dashboard that is served."""
    async with served(sample_runs.engine) as address:
        yield address


async def fits(page: Page) -> bool:
    """Whether nothing sticks out of the window to the right."""
    width = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return bool(width <= 0)


async def test_a_page_follows_a_run_without_a_reload(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    gates = {"second": asyncio.Event(), "end": asyncio.Event()}

    async def wait_for_end(task: Task, io: IO) -> str:
        await gates["end"].wait()
        return "ended"

    async def quick(task: Task, io: IO) -> str:
        await io.run_task("inner", wait_for_end, TaskOptions(name="Inner step"))
        return "done"

    async def steps(payload: None, io: IO, ctx: RunContext) -> None:
        await gates["second"].wait()
        await io.run_task("outer", quick, TaskOptions(name="Outer step"))

    made = job(id="steps", version="1")(steps)
    handle = await sample_runs.engine.start(made, None, run_id="live")
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=live")
        await page.evaluate("window.sameDocument = true")
        await expect(page.get_by_text("No task has begun.")).to_be_visible()
        gates["second"].set()
        outer = page.locator(".row", has_text="Outer step")
        inner = page.locator(".row", has_text="Inner step")
        await expect(inner).to_contain_text("running")
        await expect(page.locator(".notices")).to_contain_text("Inner step is running")
        await expect(outer.locator("[data-fold]")).to_be_visible()
        await inner.locator("a.name").click()
        panel = page.locator("#panel")
        await expect(panel.locator(".facts")).to_contain_text("running")
        gates["end"].set()
        await expect(page.locator("#head")).to_contain_text("completed")
        await expect(inner).to_contain_text("completed")
        await expect(panel).to_contain_text("ended")
        await expect(page.locator("#announcement")).to_have_text("The run is now completed.")
        assert await page.evaluate("window.sameDocument")
    await handle.result()


async def test_a_list_follows_its_runs(sample_runs: SampleRuns, url: str, window: Windows) -> None:
    async with window(url) as opened:
        await sample_runs.waiting()
        row = opened.page.locator("tbody tr").first
        await expect(row).to_contain_text("waiting")
        await expect(row).to_contain_text("next attempt of create until")
        await sample_runs.engine.cancel("waiting")
        await expect(row).to_contain_text("cancelled")
        await sample_runs.failed("another")
        await expect(opened.page.locator("tbody tr").first).to_contain_text("another")


async def test_a_list_shows_what_changed_before_it_followed_its_runs(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    async with window(url) as opened:
        page = opened.page
        has_changed = asyncio.Event()

        async def hold(route: Route) -> None:
            await has_changed.wait()
            await route.continue_()

        await page.route("**/live?*", hold)
        await page.reload()
        await sample_runs.failed("another")
        has_changed.set()
        first = page.locator("tbody tr").first
        await expect(first).to_contain_text("another")
        await sample_runs.failed("third")
        await expect(first).to_contain_text("third")
        assert await page.locator("tbody tr").count() == 3


async def test_the_summaries_of_jobs_are_read_again(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    async with window(url) as opened:
        page = opened.page
        await page.clock.install()
        await page.reload()
        jobs = page.get_by_role("region", name="The last runs of each job")
        await expect(jobs).to_contain_text("1 completed; median")
        await sample_runs.failed()
        link = jobs.get_by_role("link", name="triage")
        await link.focus()
        await page.clock.fast_forward(16_000)
        await expect(jobs).to_contain_text("1 completed, 1 failed")
        await expect(link).to_be_focused()


async def test_the_log_and_the_result_of_a_run_are_shown_without_a_reload(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    gate = asyncio.Event()

    async def talk(payload: None, io: IO, ctx: RunContext) -> str:
        ctx.logger.info("first line")
        await io.run_task("wait", partial(_wait_for, gate))
        return "the result"

    handle = await sample_runs.engine.start(job(id="talk", version="1")(talk), None, run_id="live")
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=live")
        panel = page.locator("#panel")
        await expect(panel.locator(".log")).to_contain_text("first line")
        gate.set()
        await expect(panel).to_contain_text("the result")
    await handle.result()


async def _wait_for(gate: asyncio.Event, task: Task, io: IO) -> None:
    await gate.wait()


async def test_filters_are_part_of_the_address(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    await sample_runs.failed()
    async with window(url) as opened:
        page = opened.page
        await expect(page.locator("tbody tr")).to_have_count(2)
        await page.get_by_label("Status").select_option("failed")
        await page.get_by_role("button", name="Filter").click()
        await expect(page.locator("tbody tr")).to_have_count(1)
        assert "status=failed" in page.url
        await page.get_by_role("link", name="Clear").click()
        await expect(page.locator("tbody tr")).to_have_count(2)


async def test_a_task_opens_beside_the_tree_and_has_an_address(url: str, window: Windows) -> None:
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=done")
        await page.get_by_role("link", name="Get Issue").click()
        panel = page.locator("#panel")
        await expect(panel).to_contain_text("issue_number")
        await expect(panel.get_by_role("table")).to_contain_text("HTTP 502")
        await expect(page.locator(".row.is-open")).to_contain_text("Get Issue")
        await page.reload()
        await expect(panel).to_contain_text("issue_number")


async def test_tasks_and_values_fold_and_large_ones_are_fetched(url: str, window: Windows) -> None:
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=done")
        step = page.locator(".row", has_text="First step")
        await page.get_by_role("button", name="Nested tasks of Plan").click()
        await expect(step).to_be_hidden()
        await page.get_by_role("button", name="Nested tasks of Plan").click()
        await expect(step).to_be_visible()
        await page.get_by_role("link", name="Plan", exact=True).click()
        panel = page.locator("#panel")
        await panel.get_by_role("button", name="Show all").click()
        await expect(panel).to_contain_text("x" * 5000)
        await panel.get_by_role("button", name=" more").click()
        await expect(panel.locator(".member", has_text="350")).to_be_attached()


async def test_a_wait_counts_down(sample_runs: SampleRuns, url: str, window: Windows) -> None:
    await sample_runs.waiting(seconds=LIMIT_SECONDS)
    async with window(url) as opened:
        await opened.open("/run?id=waiting")
        notice = opened.page.locator(".notice")
        await expect(notice).to_contain_text("Rate limit of github: Create Issue waits for attempt")
        await expect(notice).to_contain_text(LIMITED)
        await expect(notice.locator("[data-countdown]")).to_contain_text("in 9 min")
        await expect(notice.locator("[data-countdown]")).to_have_attribute("aria-hidden", "true")


async def test_a_run_is_cancelled_after_a_confirmation(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    await sample_runs.waiting()
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=waiting")
        await expect(page.get_by_role("button", name="Cancel the run")).to_be_hidden()
        await page.get_by_text("Cancel…").click()
        await page.get_by_role("button", name="Cancel the run").click()
        await expect(page.locator("#head")).to_contain_text("cancelled")
        await expect(page.locator(".said")).to_have_text("The run is cancelled.")


async def test_a_task_is_tried_now_after_a_confirmation(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    await sample_runs.waiting()
    sample_runs.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=waiting")
        notices = page.locator(".notices")
        await notices.get_by_text("Try now…").click()
        assert await broken_rules(page) == []
        await notices.get_by_role("button", name="Try it now").click()
        await expect(page.locator("#head")).to_contain_text("completed")
        await expect(page.locator(".said")).to_have_text("The next attempt is due now.")


async def test_a_failed_run_is_resumed_after_a_confirmation(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    await sample_runs.failed()
    sample_runs.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=failed")
        await page.get_by_text("Resume…").click()
        await page.get_by_role("button", name="Resume the run").click()
        await expect(page.locator("#head")).to_contain_text("completed")


@pytest.mark.parametrize("happened", [True, False])
async def test_a_doubt_is_settled(
    sample_runs: SampleRuns, url: str, happened: bool, window: Windows
) -> None:
    await sample_runs.in_doubt()
    sample_runs.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))
    sample_runs.server.clear()
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=doubt")
        await expect(page.locator(".notice").first).to_contain_text("Create Issue is in doubt")
        if happened:
            await page.get_by_text("It happened…").click()
            await page.get_by_label("What the API answered").fill(
                Reply.json(issue(7)).body.decode()
            )
            await page.get_by_role("button", name="It happened: go on").click()
        else:
            await page.get_by_text("Do it again…").click()
            await page.get_by_role("button", name="Do it again").click()
        await expect(page.locator("#head")).to_contain_text("completed")
    posts = [request for request in sample_runs.server.requests if request.method == "POST"]
    assert len(posts) == (0 if happened else 1)


async def test_what_a_person_types_stays_while_the_run_goes_on(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    gates = {key: asyncio.Event() for key in ("second", "end")}

    async def fail(task: Task, io: IO) -> None:
        raise ConnectionResetError("the answer is lost")

    async def wait_for(task: Task, io: IO) -> None:
        await gates[str(task.path[-1])].wait()

    async def steps(payload: None, io: IO, ctx: RunContext) -> None:
        lost = io.run_task("lost", fail, TaskOptions(name="Lost", repeat="unsafe"))
        others = [io.run_task(key, wait_for, TaskOptions(name=key)) for key in gates]
        await asyncio.gather(lost, *others, return_exceptions=True)

    made = job(id="steps", version="1")(steps)
    handle = await sample_runs.engine.start(made, None, run_id="live")
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=live")
        await page.get_by_text("Cancel…").click()
        await page.locator(".notices").get_by_text("It happened…").click()
        answer = page.get_by_label("What the API answered")
        await answer.fill('{"half": "typed"')
        gates["second"].set()
        await expect(page.locator(".notices")).not_to_contain_text("second is running")
        await expect(answer).to_have_value('{"half": "typed"')
        await expect(page.get_by_role("button", name="Cancel the run")).to_be_visible()
        gates["end"].set()
    await handle.result()


async def test_an_event_is_sent_and_listed_without_a_reload(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    handle = await sample_runs.asking(events=2)
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=asking")
        await page.get_by_text("Send an event…").click()
        await page.get_by_label("Name, as the job").fill("reviewed")
        await page.get_by_label("Payload, as JSON").fill('{"by": "mona"}')
        assert await broken_rules(page) == []
        await page.get_by_role("button", name="Send the event").click()
        await expect(page.locator("#events tbody tr")).to_have_count(1)
        await page.get_by_text("Send an event…").click()
        await page.get_by_label("Name, as the job").fill("half typed")
        await sample_runs.engine.send("asking", "reviewed", "second")
        await expect(page.locator("#events tbody tr")).to_have_count(2)
        await expect(page.locator("#events")).to_contain_text('["review", 1]')
        await expect(page.get_by_label("Name, as the job")).to_have_value("half typed")
        await page.locator("#events summary").first.click()
        await expect(page.locator("#events pre").first).to_contain_text('"by": "mona"')
        assert await broken_rules(page) == []
    assert await handle.result() == [{"by": "mona"}, "second"]


async def test_scripts_of_servers_and_payloads_do_not_run(
    sample_runs: SampleRuns, url: str, window: Windows
) -> None:
    await sample_runs.failed(run_id=SCRIPT, title=SCRIPT)
    async with window(url) as opened:
        page = opened.page
        await page.locator("tbody tr").first.get_by_role("link").first.click()
        await page.get_by_role("link", name="Create Issue", exact=True).click()
        await expect(page.locator("#panel")).to_contain_text(SCRIPT)
        await page.get_by_text("Answer of the API").click()
        assert await page.locator("img").count() == 0
        assert await page.locator("script:not([src])").count() == 0


async def test_the_keyboard_reaches_everything(url: str, window: Windows) -> None:
    async with window(url) as opened:
        page = opened.page
        await page.keyboard.press("j")
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/run?id=done")
        await page.keyboard.press("j")
        await expect(page.get_by_role("link", name="Plan", exact=True)).to_be_focused()
        await page.keyboard.press("h")
        await expect(page.locator(".row", has_text="First step")).to_be_hidden()
        await page.keyboard.press("l")
        await page.keyboard.press("j")
        await page.keyboard.press("j")
        await page.keyboard.press("k")
        await expect(page.get_by_role("link", name="First step")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.locator("#panel h2")).to_contain_text("First step")
        await page.keyboard.press("?")
        await expect(page.get_by_role("dialog")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("dialog")).to_be_hidden()
        await page.keyboard.press("u")
        await page.wait_for_url(f"{opened.address}/")
        await page.keyboard.press("/")
        await expect(page.locator("[data-search]")).to_be_focused()


async def test_the_theme_is_kept(url: str, window: Windows) -> None:
    async with window(url) as opened:
        page = opened.page
        ground = "getComputedStyle(document.body).backgroundColor"
        light = await page.evaluate(ground)
        await page.get_by_role("button", name="Theme").click()
        dark = await page.evaluate(ground)
        assert dark != light
        await page.reload()
        assert await page.evaluate(ground) == dark


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("size", "width"), [("wide", 1280), ("narrow", 360)])
async def test_every_page_fits_and_is_accessible(
    sample_runs: SampleRuns,
    url: str,
    tmp_path: Path,
    size: str,
    width: int,
    theme: Literal["light", "dark"],
    window: Windows,
) -> None:
    await sample_runs.failed(run_id="report-1348", title="The search finds nothing")
    await sample_runs.in_doubt(run_id="report-1349", title="Signing in takes a minute")
    await sample_runs.waiting(run_id="report-1350")
    async with window(url, width=width, theme=theme) as opened:
        page = opened.page
        await opened.open("/")
        assert await broken_rules(page) == []
        assert await fits(page)
        await pictured(page, f"runs-{size}-{theme}", tmp_path)
        runs = {"doubt": "report-1349", "wait": "report-1350", "done": "done"}
        for name, run_id in runs.items():
            await opened.open(f"/run?id={run_id}")
            await page.get_by_role("link", name="Create Issue", exact=True).last.click()
            await expect(page.locator("#panel h2")).to_contain_text("Create Issue")
            assert await broken_rules(page) == []
            assert await fits(page)
            await page.evaluate("scrollTo(0, 0)")
            if name == "doubt" or (name, size, theme) == ("wait", "wide", "light"):
                await pictured(page, f"{name}-{size}-{theme}", tmp_path)
        await opened.open("/run/again?id=done")
        assert await broken_rules(page) == []
        assert await fits(page)
        if (size, theme) == ("wide", "light"):
            await pictured(page, "again-wide-light", tmp_path)
