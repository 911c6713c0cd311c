"""``examples/gallery/receive.py``: each delivery starts a run, or is sent to one, once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiohttp import web
from githubkit.webhooks import sign
from githubkit_schemas.latest import models
from integrate_runtime import LocalEngine
from integrate_runtime.testing import sample

from examples.gallery.receive import every_morning, last_seven, server
from examples.gallery.wait_for_render import wait_for_render
from tests.examples.gallery_kill import until
from tests.support.http_server import unused_port

pytestmark = pytest.mark.anyio

SECRET = "webhook-secret"


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[LocalEngine]:
    async with LocalEngine(tmp_path / "runs.db", execute=False) as opened:
        await opened.start(wait_for_render, "https://acme.test", run_id="page-1")
        yield opened


@pytest.fixture
async def client(
    engine: LocalEngine, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[httpx.AsyncClient]:
    monkeypatch.setenv("GITHUB_WEBHOOK_SECRET", SECRET)
    runner, port = web.AppRunner(server(engine)), unused_port()
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as opened:
        yield opened
    await runner.cleanup()


async def deliver(
    client: httpx.AsyncClient, event: str, body: Any, delivery: str, secret: str = SECRET
) -> int:
    text = json.dumps(body)
    headers = {
        "X-Hub-Signature-256": sign(secret, text, method="sha256"),
        "X-GitHub-Event": event,
        "X-GitHub-Delivery": delivery,
    }
    return (await client.post("/github", content=text, headers=headers)).status_code


async def test_a_webhook_starts_a_run_and_comments_are_sent_to_it(
    engine: LocalEngine, client: httpx.AsyncClient
) -> None:
    opened = sample(models.WebhookIssuesOpened)
    comment = sample(models.WebhookIssueCommentCreated)
    codes = [
        await deliver(client, "issue_comment", comment, "d-0"),  # no run has begun
        await deliver(client, "issues", opened, "d-1"),
        await deliver(client, "issues", opened, "d-1"),
        await deliver(client, "issue_comment", comment, "d-2"),
        await deliver(client, "issue_comment", comment, "d-2"),
        await deliver(client, "issues", opened, "d-3", secret="another"),
    ]
    assert codes == [202, 202, 202, 202, 202, 401]
    (run,) = (await engine.journal.runs(job="issue-reminder")).items
    assert run.run_id == f"issue-{opened['issue']['id']}"
    record = await engine.journal.run(run.run_id)
    assert record is not None
    assert record.payload == {"owner": "sample", "repo": "sample", "number": 1, "by": "sample"}
    events = (await engine.journal.events(run.run_id)).items
    assert [(event.event_id, event.payload) for event in events] == [("d-2", {"by": "sample"})]


async def test_a_callback_is_sent_to_its_run(
    engine: LocalEngine, client: httpx.AsyncClient
) -> None:
    rendered = {"url": "https://renders.test/1.png"}
    for run in ("page-1", "page-1", "page-2"):
        assert (await client.post(f"/rendered/{run}", json=rendered)).status_code == 202
    (event,) = (await engine.journal.events("page-1")).items
    assert event.payload == rendered


async def test_the_digest_of_the_last_morning_is_started_once(engine: LocalEngine) -> None:
    async def has_run() -> bool:
        return bool((await engine.journal.runs(job="commit-digest")).items)

    for _ in range(2):
        mornings = asyncio.create_task(every_morning(engine))
        await until(has_run)
        mornings.cancel()
        with suppress(asyncio.CancelledError):
            await mornings
    (run,) = (await engine.journal.runs(job="commit-digest")).items
    assert run.run_id == f"digest-{last_seven(datetime.now(UTC)):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("moment", "seven"),
    [
        (datetime(2026, 3, 10, 6, 59, tzinfo=UTC), datetime(2026, 3, 9, 7, tzinfo=UTC)),
        (datetime(2026, 3, 10, 7, 0, tzinfo=UTC), datetime(2026, 3, 10, 7, tzinfo=UTC)),
    ],
)
def test_the_last_morning(moment: datetime, seven: datetime) -> None:
    assert last_seven(moment) == seven
