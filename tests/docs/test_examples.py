"""Execution of the examples in the documentation."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import Commands
from tests.support.doc_examples import DOCS, blocks, run_example_tests, write_examples

TESTS = {
    "events.md": 4,
    "jobs.md": 3,
    "keys-and-replay.md": 1,
    "operations.md": 1,
    "pages.md": 1,
    "retries.md": 3,
    "runtime.md": 1,
    "secrets.md": 1,
    "testing.md": 5,
}


@pytest.mark.parametrize(("page", "count"), TESTS.items())
def test_the_tests_on_a_page_pass(page: str, count: int, tmp_path: Path) -> None:
    assert f"{count} passed" in run_example_tests(page, tmp_path)


def test_every_page_with_an_example_is_tested() -> None:
    files = [block for block in blocks("python") if block.is_file]
    pages = {block.place.removeprefix("docs/").partition(":")[0] for block in files}
    assert pages == {*TESTS, "tutorial.md"}


def test_the_example_of_a_replay_prints_the_output_of_the_page(tmp_path: Path) -> None:
    write_examples("keys-and-replay.md", tmp_path)
    ended = subprocess.run(
        [sys.executable, "main.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    page = (DOCS / "keys-and-replay.md").read_text()
    expected = page.partition("```text\n")[2].partition("```")[0]
    assert (ended.stdout, ended.returncode) == (expected, 0), ended.stderr


def test_the_commands_for_a_journal_work(tmp_path: Path) -> None:
    commands = Commands(tmp_path)
    example = "from integrate_runtime import IO, RunContext, job\n\n\n"
    example += '@job(id="triage", version="1")\n'
    example += "async def triage(payload: None, io: IO, ctx: RunContext) -> None: ...\n"
    commands.write("jobs.py", example)
    (tmp_path / "copies").mkdir()
    assert commands.run("run", "jobs:triage").code == 0
    block = re.search(r"```sh\n(.*?)```", (DOCS / "operations.md").read_text(), re.DOTALL)
    assert block is not None
    for line in block[1].splitlines():
        command, *arguments = shlex.split(line, comments=True)
        assert command == "integrate"
        done = commands.run(*arguments)
        assert done.code == 0, done.err
