"""Execution of the examples and of the table in the README."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest
from githubkit import GitHub
from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import IO, LocalEngine
from integrate_typeform import Typeform
from openai import AsyncOpenAI

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import job_of
from tools.answers import response

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / "examples" / "triage.py").read_text(encoding="utf-8")


def test_the_example_is_the_file_that_the_readme_names() -> None:
    shown = re.search(r"## Run a job\n\n```python\n(.*?)```", README, re.S)
    assert shown is not None
    assert EXAMPLE.partition('"""\n\n')[2] == shown[1]


def test_the_example_opens_an_issue_and_labels_it(server: RecordingServer, tmp_path: Path) -> None:
    """Only the address of GitHub is replaced."""
    server.reply("POST", "/repos/acme/web/issues", Reply.json(issue(1347), status=201))
    server.reply("POST", "/repos/acme/web/issues/1347/labels", Reply.json([]))
    local = f'Github(token="t", client_options={{"base_url": "{server.url}"}})'
    (tmp_path / "triage.py").write_text(EXAMPLE.replace("Github()", local))
    done = subprocess.run(
        [sys.executable, "triage.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "1347\n", "")
    assert [request.json() for request in server.requests] == [
        {"title": "The page is blank"},
        {"labels": ["triage"]},
    ]


class Tools(IO):
    github = Github()
    openai = OpenAI()
    typeform = Typeform()


def test_the_tasks_of_the_table_call_the_methods_of_the_table() -> None:
    rows = re.findall(r"^\| (\w+) \| `client\.([\w.]+)` \| `io\.([\w.]+)` \|", README, re.M)
    assert [name for name, _, _ in rows] == ["GitHub", "Typeform", "OpenAI"]
    clients: Mapping[str, Any] = {
        "GitHub": GitHub("t"),
        "Typeform": import_module("typeform").Typeform("t"),
        "OpenAI": AsyncOpenAI(api_key="t"),
    }
    for name, sdk, task in rows:
        *path, method = task.split(".")
        operation = type(attribute(Tools(), ".".join(path)))._operations[method]
        assert operation.call.replace("async_", "") == sdk
        assert callable(attribute(clients[name], sdk))


@pytest.mark.parametrize("api", ["GitHub", "Typeform", "OpenAI"])
def test_the_numbers_of_tasks_are_those_of_the_proof(api: str) -> None:
    shown = re.search(rf"^\| {api} \| .* \| ([\d,]+) \| ([\d,]+) \|$", README, re.M)
    package = (ROOT / "generated" / f"integrate_{api.lower()}" / "README.md").read_text()
    proved = re.search(r"^(\d+) of (\d+) tasks are proved", package, re.M)
    assert shown is not None
    assert proved is not None
    assert [n.replace(",", "") for n in shown.groups()] == [proved[2], proved[1]]


async def test_the_three_apis_work_together(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The code of the README runs in a job whose clients use the server of the test."""
    shown = re.search(r"\| OpenAI \|[^\n]*\n\n```python\n(.*?)```", README, re.S)
    assert shown is not None
    server.reply("GET", "/forms/u6nXL7", Reply.json({"title": "Bug report"}))
    server.reply("POST", "/responses", Reply.json(response("It broke")))
    server.reply("POST", "/repos/acme/web/issues", Reply.json(issue(1, "It broke"), status=201))
    monkeypatch.setattr("typeform.client.API_BASE_URL", server.url)  # the SDK's constant

    class Local(Tools):
        github = Github(token="t", client_options={"base_url": server.url})
        openai = OpenAI(token="t", client_options={"base_url": server.url})
        typeform = Typeform(token="t")

    names: dict[str, Any] = {}
    body = indent(f"{shown[1]}return form, answer, issue", "    ")
    exec(f"async def body(io):\n{body}", names)
    seen: list[tuple[object, ...]] = []

    async def run(io: Local) -> None:
        seen.append(await names["body"](io))
        if len(seen) == 1:
            raise InterruptedError

    async with LocalEngine() as engine:
        with pytest.raises(InterruptedError):
            await engine.run(job_of(Local, run), None, run_id="r")
        await (await engine.resume("r")).result()
    assert seen[0] == seen[1]  # replayed without a call
    assert [(request.method, request.path) for request in server.requests] == [
        ("GET", "/forms/u6nXL7"),
        ("POST", "/responses"),
        ("POST", "/repos/acme/web/issues"),
    ]
    assert server.requests[1].json()["input"] == "A title for Bug report"
    assert server.requests[2].json() == {"title": "It broke"}


def attribute(source: object, path: str) -> Any:
    for name in path.split("."):
        source = getattr(source, name)
    return source


def test_the_example_without_a_token_names_the_missing_credential(tmp_path: Path) -> None:
    (tmp_path / "triage.py").write_text(EXAMPLE)
    done = subprocess.run(
        [sys.executable, "triage.py"],
        cwd=tmp_path,
        env={"PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert "GITHUB_TOKEN" in last
    assert last.startswith("integrate_runtime.base.errors.MissingCredential: ")
