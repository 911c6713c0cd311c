"""The jobs of ``examples/gallery``, killed in the middle, complete with each effect made once."""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import subprocess
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from integrate_runtime import Status
from integrate_runtime.testing import FakeClock, MemoryEngine

from examples.gallery.drip_campaign import MAILS, Newcomer, drip_campaign
from examples.gallery.issue_reminder import Opened, issue_reminder
from examples.gallery.wait_for_render import wait_for_render
from tests.examples.gallery_kill import KILLS, ROOT, Gallery, killed_gallery, until
from tests.support.command import INTEGRATE
from tests.support.http_server import RecordingServer
from tools.answers import issue
from tools.gallery.runs import JOBS
from tools.gallery.services import ANSWERS, COMMITS, STARS, Services, environment

pytestmark = pytest.mark.anyio

PAGE = (ROOT / "docs" / "gallery.md").read_text(encoding="utf-8")
CHAT = "/openai/chat/completions"
HELPERS = {"tools", "messages"}
FILES = sorted((ROOT / "examples" / "gallery").glob("*.py"))


@pytest.fixture(scope="module")
async def gallery(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Gallery]:
    async with killed_gallery(tmp_path_factory.mktemp("gallery")) as running:
        yield running


async def test_commit_digest(gallery: Gallery) -> None:
    async def is_asked() -> bool:
        return gallery.said("Post it?") > 0

    await until(is_asked)
    await gallery.engine.approve("commit-digest", "digest", by="mona")
    digest = await gallery.result("commit-digest")
    assert digest == "About: " + "\n".join(f"Mona: {text}" for text in COMMITS)
    commits = "/github/repos/acme/web/commits"
    pages = [dict(r.query).get("page", "1") for r in gallery.server.requests if r.path == commits]
    assert pages == ["1", "2", "2"]
    assert gallery.count("POST", CHAT, "Sum up") == 1
    assert gallery.said("Post it?") == 1
    assert gallery.services.messages.count(digest) == 1


async def test_data_assistant(gallery: Gallery) -> None:
    assert await gallery.result("data-assistant") == "Three charts."
    assert gallery.services.uploads == 1
    assert gallery.count("GET", "/openai/files/file-1") == 3  # the second one twice
    assert gallery.count("POST", "/openai/responses") == 1


async def test_drip_campaign(gallery: Gallery) -> None:
    def mails() -> list[str]:
        return [title for to, title in gallery.services.mails.values() if to == "mona@acme.test"]

    async def has_second() -> bool:
        return len(mails()) == 2

    await until(has_second)
    await gallery.engine.send("drip-campaign", "unsubscribed")
    assert await gallery.result("drip-campaign") == 2
    assert mails() == [subject for _, subject, _ in MAILS[:2]]
    assert gallery.count("POST", "/resend/emails", "mona") == 2


async def test_form_answers(gallery: Gallery) -> None:
    assert await gallery.result("form-answers") == {"happy": len(ANSWERS) - 1, "angry": 1}
    rated = Counter({text: gallery.count("POST", CHAT, f'"{text}"') for text in ANSWERS})
    assert rated == {**dict.fromkeys(ANSWERS, 1), ANSWERS[4]: 2}
    assert gallery.count("GET", "/typeform/forms/u6nXL7/responses") == 2


async def test_issue_and_card(gallery: Gallery) -> None:
    doubtful = await gallery.ended("issue-and-card")
    assert doubtful.status is Status.FAILED
    task = await gallery.engine.journal.task("issue-and-card", ("issue",))
    assert task is not None
    assert task.kind == "unknown_outcome"

    made = [number for number, at in gallery.services.issues.items() if at[0] == "acme/web"]
    assert len(made) == 1
    found = issue(made[0], "The page is blank")  # a person sees that GitHub has it
    await gallery.engine.resume("issue-and-card", done={"issue": found})

    async def is_completed() -> bool:
        return (await gallery.record("issue-and-card")).status is Status.COMPLETED

    await until(is_completed)
    assert await gallery.result("issue-and-card") == made[0]
    assert gallery.count("POST", "/github/repos/acme/web/issues") == 1
    assert gallery.services.cards == [f"I_{made[0]}"]
    assert (gallery.services.comments, gallery.services.reactions) == (1, 1)


async def test_issue_reminder(gallery: Gallery) -> None:
    assert await gallery.result("issue-reminder") == "reminded"
    assert gallery.services.assignees == ["mona"]
    assert gallery.said("mona, nobody has answered") == 1


async def test_many_prompts(gallery: Gallery) -> None:
    prompts = ["Why is the sky blue?", "What is forbidden?", "Who are you?"]
    assert await gallery.result("many-prompts") == [f"About: {prompt}" for prompt in prompts]
    assert [gallery.count("POST", CHAT, prompt) for prompt in prompts] == [1, 1, 1]
    other = "/perplexity/chat/completions"
    assert [gallery.count("POST", other, prompt) for prompt in prompts] == [0, 2, 0]
    children = await gallery.engine.journal.runs(parent="many-prompts")
    assert [child.status for child in children.items] == [Status.COMPLETED] * 3


async def test_patient_fetch(gallery: Gallery) -> None:
    assert await gallery.result("patient-fetch") == {"rows": 3}
    assert gallery.count("GET", "/report") == 4  # 503, killed, 429, 200


async def test_per_account(gallery: Gallery) -> None:
    key = await gallery.result("per-account")
    assert gallery.services.mails[key] == ("lily@home.test", "Welcome")
    assert [to for to, _ in gallery.services.mails.values()].count("lily@home.test") == 1
    assert gallery.count("POST", "/resend/emails", "lily") == 2
    issues = gallery.services.issues.items()
    mine = [number for number, at in issues if at == ("lily/home", "Welcome to the plan Team")]
    assert [gallery.services.tokens[number] for number in mine] == ["lily"]


async def test_pictures(gallery: Gallery) -> None:
    urls = [f"https://images.test/a-{animal}.png" for animal in ("cat", "dog", "cow")]
    assert await gallery.result("pictures") == urls
    paid = [gallery.count("POST", "/openai/images/generations", a) for a in ("cat", "dog", "cow")]
    assert paid == [1, 2, 1]
    told = await gallery.engine.journal.task("pictures", (("progress", 2),))
    assert told is not None
    assert told.output == {"done": 3, "total": 3, "urls": urls}
    assert [(shown.label, shown.text) for shown in told.properties] == [("Progress", "3 of 3")]


async def test_told_of_failures(gallery: Gallery) -> None:
    assert await gallery.result("told-of-failures") == {"acme/web": STARS, "acme/gone": None}
    assert gallery.said("acme/hidden: ") == gallery.said("403") == 1
    assert gallery.count("GET", "/github/repos/acme/web") == 2


async def test_wait_for_render(gallery: Gallery) -> None:
    assert await gallery.result("wait-for-render") == "https://r.test/1.png"
    assert list(gallery.services.renders.values()) == ["https://acme.test/pricing"]
    assert gallery.count("POST", "/render/renders") == 1
    assert gallery.count("GET", "/render/renders/render-1") == 0


def test_every_file_with_a_job_is_killed() -> None:
    modules = {job.function.__module__.rpartition(".")[2] for job in JOBS.values()}
    assert modules == {path.stem for path in FILES} - HELPERS - {"receive"}
    assert KILLS.keys() == JOBS.keys()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_page_tells_the_story_of_each_file(file: Path) -> None:
    assert f"(../examples/gallery/{file.name})" in PAGE
    if file.stem not in HELPERS:
        story = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
        assert story is not None
        assert story.replace("\n\n", "\n") in PAGE


def test_the_command_of_the_page_runs_a_job(tmp_path: Path) -> None:
    block = re.search(r"```sh\n.*?^(integrate run .*?)$", PAGE, re.DOTALL | re.MULTILINE)
    assert block is not None
    _, *arguments = shlex.split(block[1])
    with RecordingServer(Services().answer) as server:
        done = subprocess.run(
            [INTEGRATE, *arguments, "--db", str(tmp_path / "runs.db")],
            cwd=ROOT,
            env={**os.environ, **environment(server.url)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"python/cpython": STARS, "python/nothing": None}


async def test_a_campaign_takes_a_month(
    memory_engine: MemoryEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = Services()
    with RecordingServer(services.answer) as server:
        for name, value in environment(server.url).items():
            monkeypatch.setenv(name, value)
        async with memory_engine as engine:
            assert await engine.run(drip_campaign, Newcomer("Mona", "mona@acme.test")) == 4
    assert [subject for _, subject in services.mails.values()] == [mail[1] for mail in MAILS]
    assert memory_engine.clock.waits == [timedelta(days=days) for days in (1, 4, 26)]


async def test_a_render_without_a_callback_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = FakeClock(automatic=False)
    with RecordingServer(Services().answer) as server:
        monkeypatch.setenv("RENDER_API_URL", environment(server.url)["RENDER_API_URL"])
        async with MemoryEngine(clock=clock) as engine:
            run = await engine.start(wait_for_render, "https://acme.test/pricing", run_id="page")

            async def waits() -> bool:
                record = await engine.journal.run("page")
                return record is not None and record.status is Status.WAITING

            await until(waits)
            await clock.advance(timedelta(hours=1))
            assert await run.result() == "https://renders.test/late.png"
    methods = [request.method for request in server.requests]
    assert methods == ["POST", "GET"]


async def test_a_comment_ends_a_reminder(memory_engine: MemoryEngine) -> None:
    async with memory_engine as engine:
        run = await engine.start(issue_reminder, Opened("acme", "web", 7, "mona"), run_id="7")
        await engine.send("7", "comment", {"by": "hubot"})
        assert await run.result() == "answered by hubot"
