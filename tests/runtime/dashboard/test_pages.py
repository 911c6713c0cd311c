"""Pages of runs and tasks, over HTTP."""

from __future__ import annotations

import re
from html import unescape

import httpx
import pytest
from integrate_runtime import (
    IO,
    Retry,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.dashboard.sdk_symbols import find_symbol

from tests.support.sample_runs import LIMITED, SampleRuns

pytestmark = pytest.mark.anyio

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"


def text_of(answer: httpx.Response) -> str:
    """Return the text that a person reads."""
    assert answer.status_code == 200, answer.text
    body = re.sub(r"<title>.*?</title>", " ", answer.text, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


async def test_the_list_names_status_job_and_error_of_each_run(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed()
    text = text_of(await dashboard.get("/"))
    assert text.index("failed failed triage") < text.index("completed done triage")
    assert "HTTP 422: Validation Failed" in text


async def test_a_list_is_filtered_by_status_and_job(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed()
    assert "✓ completed" not in text_of(await dashboard.get("/?status=failed"))
    assert "✗ failed" in text_of(await dashboard.get("/?job=triage&status=failed"))
    assert "No run matches" in text_of(await dashboard.get("/?job=other"))


async def test_a_list_is_searched_by_id_error_and_time(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed("order-7")
    assert "order-7" in text_of(await dashboard.get("/?search=DER-7&error=422&since=hour"))
    assert "No run matches" in text_of(await dashboard.get("/?search=DER-7&error=500"))
    page = (await dashboard.get('/?error="><b>')).text
    assert 'value="&#34;&gt;&lt;b&gt;"' in page


async def test_the_list_names_what_a_run_waits_for(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.waiting()
    text = text_of(await dashboard.get("/?status=waiting"))
    assert "waiting waiting triage" in text
    assert "next attempt of create until" in text


async def test_what_a_run_logged_is_shown(dashboard: httpx.AsyncClient) -> None:
    assert "job planned The page is blank" in text_of(await dashboard.get("/run?id=done"))


async def test_a_run_and_the_one_that_it_started_link_to_each_other(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    async def nothing(payload: None, io: IO, ctx: RunContext) -> None: ...

    child = job(id="child", version="1")(nothing)

    async def begin(payload: None, io: IO, ctx: RunContext) -> None:
        await ctx.run("child", child, None)

    await sample_runs.engine.run(job(id="parent", version="1")(begin), None, run_id="parent")
    record = await sample_runs.engine.journal.task("parent", ("child",))
    assert record is not None
    assert record.child is not None
    task = await dashboard.get('/run/task?id=parent&path=["child"]')
    assert f"Started the run {record.child}" in text_of(task)
    started = text_of(await dashboard.get("/run", params={"id": record.child}))
    assert "started by parent" in started


async def test_a_long_log_comes_in_pieces(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    async def talk(payload: None, io: IO, ctx: RunContext) -> None:
        for number in range(120):
            ctx.logger.warning("line %s ends", number)

    await sample_runs.engine.run(job(id="talk", version="1")(talk), None, run_id="talk")
    text, pages = (await dashboard.get("/run?id=talk")).text, 1
    lines = re.findall(r"line (\d+) ends", text)
    while more := re.search(r'hx-get="(/run/logs[^"]+)"', text):
        text, pages = (await dashboard.get(unescape(more[1]))).text, pages + 1
        lines += re.findall(r"line (\d+) ends", text)
    assert (pages, list(map(int, lines))) == (3, list(range(120)))


async def test_an_unknown_status_or_run_says_so(dashboard: httpx.AsyncClient) -> None:
    answer = await dashboard.get("/?status=odd")
    assert (answer.status_code, "is no status" in answer.text) == (409, True)
    missing = await dashboard.get("/run?id=nothing")
    assert (missing.status_code, "There is no run" in missing.text) == (404, True)
    assert (await dashboard.get("/run/task?id=done&path=[1]")).status_code == 409
    assert (await dashboard.get('/run/task?id=done&path=["nothing"]')).status_code == 404
    assert (await dashboard.get("/nothing")).status_code == 404


async def test_a_run_shows_its_tasks_as_a_tree_with_properties(
    dashboard: httpx.AsyncClient,
) -> None:
    answer = await dashboard.get("/run?id=done")
    text = text_of(answer)
    for part in ("Plan", "First step", "Create Issue", "Get Issue", "Owner acme"):
        assert part in text
    assert 'title="3 attempts"' in answer.text
    assert 'href="https://example.com/board"' in answer.text
    assert "is-wait" in answer.text


async def test_a_doubt_comes_first_with_both_answers(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.in_doubt()
    text = text_of(await dashboard.get("/run?id=doubt"))
    first = text.index("Create Issue is in doubt: it may have taken effect")
    assert first < text.index("It happened…") < text.index("Do it again…") < text.index("Tasks")


async def test_a_failure_comes_first_with_its_reason(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed()
    text = text_of(await dashboard.get("/run?id=failed"))
    assert text.index("Create Issue failed after 1 attempt") < text.index("Tasks")
    task = text_of(await dashboard.get('/run/task?id=failed&path=["create"]'))
    for part in ("HTTP 422", "Request id AB12:34", "Requests left 41", "Validation Failed"):
        assert part in task


async def test_a_wait_says_what_for_and_until_when(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.waiting()
    answer = await dashboard.get("/run?id=waiting")
    text = text_of(answer)
    assert text.index("Create Issue waits for attempt 2 until") < text.index("Tasks")
    assert LIMITED in text
    assert "data-countdown" in answer.text


async def test_a_deep_wait_is_told_whatever_part_of_the_tree_is_shown(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    async def quick(task: Task, io: IO) -> None: ...

    async def deep(task: Task, io: IO) -> None:
        await io.run_task("fails", fail, TaskOptions(name="Deep step", retry=Retry(limit=1)))

    async def fail(task: Task, io: IO) -> None:
        raise LookupError("nothing there")

    async def body(payload: None, io: IO, ctx: RunContext) -> None:
        for number in range(150):
            await io.run_task(["quick", number], quick)
        await io.run_task("outer", deep, TaskOptions(retry=Retry(limit=1)))

    with pytest.raises(TaskFailed):
        await sample_runs.engine.run(job(id="deep", version="1")(body), None, run_id="deep")
    page = await dashboard.get("/run?id=deep")
    tree = page.text[page.text.index('id="tasks-title"') :]
    assert "Deep step" not in tree
    assert "Deep step failed after 1 attempt" in text_of(page)


async def test_events_are_listed_with_what_took_them(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    assert "Send an event" not in (await dashboard.get("/run?id=done")).text
    await sample_runs.asking(events=2)
    assert "Taken by" not in (await dashboard.get("/run?id=asking")).text
    engine = sample_runs.engine
    await engine.send("asking", "other", {"text": SCRIPT})
    changes = engine.journal.changes("asking")
    await engine.send("asking", "reviewed", 7)
    async for change in changes:
        if change.path == (("review", 0),) and change.status is Status.COMPLETED:
            break
    page = await dashboard.get("/run?id=asking")
    text = text_of(page)
    assert text.index("nothing yet") < text.index('["review", 0]', text.index("nothing yet"))
    assert SCRIPT not in page.text
    assert SCRIPT.replace('"', '\\"') in unescape(page.text)
    for number in range(60):
        await engine.send("asking", "later", number)
    first = (await dashboard.get("/run?id=asking")).text
    more = re.search(r'hx-get="(/run/events[^"]+)"', first)
    assert more is not None
    rest = (await dashboard.get(unescape(more[1]))).text
    assert first.count("<code>later</code>") + rest.count("<code>later</code>") == 60
    assert "/run/events" not in rest


async def test_a_task_shows_what_it_got_and_gave(dashboard: httpx.AsyncClient) -> None:
    answer = await dashboard.get('/run/task?id=done&path=["check"]')
    text = text_of(answer)
    for part in ("issue_number 7", "HTTP status 200", "github.issues.get", "HTTP 502", "HTTP 503"):
        assert part in text
    assert 'href="https://github.com/acme/web/issues/7"' in answer.text
    assert "sample_runs.py" in text
    assert "io.github.issues.get" in text


async def test_large_values_are_cut_and_come_on_demand(dashboard: httpx.AsyncClient) -> None:
    answer = await dashboard.get('/run/task?id=done&path=["plan"]')
    assert "x" * 1000 in answer.text
    assert "x" * 1001 not in answer.text
    sources = [
        unescape(source) for source in re.findall(r'hx-get="(/run/value[^"]+)"', answer.text)
    ]
    parts = [(await dashboard.get(source)).text for source in sources]
    assert "x" * 5000 in parts[0]
    rest = text_of(await dashboard.get(sources[1]))
    assert "499" in rest or "more" in rest


async def test_the_last_good_run_is_compared(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed()
    text = text_of(await dashboard.get('/run/task?id=failed&path=["create"]'))
    assert "Beside the last good run done took" in text
    assert "title The page is blank Refused" in text
    text = text_of(await dashboard.get("/run?id=failed"))
    assert "Beside the last good run done took" in text
    assert "payload The page is blank Refused" in text
    durations = text.partition("Task There Here ")[2]
    for task in ("Plan plan", "Create Issue create"):
        assert re.search(rf"{task} [\d.]+ \w+ [\d.]+ \w+", durations)


async def test_a_task_names_the_method_of_the_sdk_with_its_documentation(
    dashboard: httpx.AsyncClient,
) -> None:
    page = await dashboard.get('/run/task?id=done&path=["create"]')
    assert "client.rest.issues.async_create ↗" in text_of(page)
    assert 'href="https://docs.github.com/rest/issues/issues#create-an-issue"' in page.text


@pytest.mark.parametrize(
    ("operation", "symbol"),
    [
        ("openai.chat.completions.create", "client.chat.completions.create"),
        ("github.issues.missing", None),
        ("github.missing.create", None),
        ("missing.issues.create", None),
        ("github", None),
        ("github.../../etc.passwd", None),
        ("os.path.join", None),
    ],
)
def test_methods_of_sdks_are_found_in_generated_packages(
    operation: str, symbol: str | None
) -> None:
    found = find_symbol(operation)
    assert (found.name if found is not None else None) == symbol


async def test_text_of_servers_and_payloads_stays_text(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed(run_id=SCRIPT, title=SCRIPT)
    pages = [await dashboard.get("/"), await dashboard.get("/run", params={"id": SCRIPT})]
    query = {"id": SCRIPT, "path": '["create"]'}
    pages.append(await dashboard.get("/run/task", params=query))
    for page in pages:
        assert page.status_code == 200
        assert "<img" not in page.text
        assert "<script>" not in page.text
        assert "alert(1)" in page.text


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil", "vbscript:x"])
def test_only_web_addresses_are_linked(url: str) -> None:
    from integrate_runtime.dashboard.addresses import web_address

    assert web_address(url) is None


async def test_no_secret_is_shown(sample_runs: SampleRuns, dashboard: httpx.AsyncClient) -> None:
    secret = "ghp_" + "a1B2" * 9
    await sample_runs.completed(run_id="secret", title=f"Leaked {secret}")
    for page in ("/run?id=secret", '/run/task?id=secret&path=["create"]'):
        answer = await dashboard.get(page)
        assert secret not in answer.text
        assert "REDACTED" in answer.text
