"""The command ``cassette``."""

from __future__ import annotations

import resource
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, InvalidArgument, LocalEngine, RunContext, RunNotFound, Task, job
from integrate_runtime.cassettes.cassette import read_cassette
from integrate_runtime.cli.cassettes import write_cassette

from tests.support.command import Commands

pytestmark = pytest.mark.anyio

DB = "runs.db"
LARGEST_FILE = 1_000_000
"""Bytes that a file may have where a disk is full."""


async def log_in(task: Task, io: IO) -> dict[str, str]:
    return {"user": "u", "token": "planted-token"}


@job(id="seen", version="1")
async def seen(payload: str, io: IO, ctx: RunContext) -> None:
    await io.run_task("log-in", log_in)


async def big(payload: None, io: IO, ctx: RunContext) -> str:
    return "x" * 2 * LARGEST_FILE


@pytest.fixture
async def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the working directory, with a journal that has the runs ``a/b`` and ``c``."""
    monkeypatch.chdir(tmp_path)
    async with LocalEngine(DB) as engine:
        await engine.run(seen, "x", run_id="a/b")
        await engine.run(seen, "x", run_id="c")
    return tmp_path


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith(DB)}


async def test_a_file_is_not_replaced_by_accident(folder: Path) -> None:
    await write_cassette(DB, "c", None, force=False)
    text = Path("c.json").read_text()
    Path("c.json").write_text("mine")
    with pytest.raises(InvalidArgument, match=r"^c\.json exists: --force replaces it\.$"):
        await write_cassette(DB, "c", None, force=False)
    assert Path("c.json").read_text() == "mine"
    await write_cassette(DB, "c", None, force=True)
    assert Path("c.json").read_text() == text
    assert files(folder) == {"c.json"}


async def test_the_id_of_a_run_is_no_path(folder: Path) -> None:
    await write_cassette(DB, "a/b", None, force=False)
    assert files(folder) == {"a-b.json"}
    assert read_cassette(folder / "a-b.json").run.run_id == "a/b"


@pytest.mark.parametrize("output", ["missing/c.json", "."])
async def test_a_file_that_cannot_be_written_is_told(folder: Path, output: str) -> None:
    with pytest.raises(InvalidArgument, match="cannot be written: "):
        await write_cassette(DB, "c", output, force=True)
    assert files(folder) == set()


@pytest.mark.parametrize("is_there", [False, True])
async def test_a_disk_that_is_full_leaves_the_folder_as_it_was(
    folder: Path, is_there: bool
) -> None:
    if is_there:
        Path("big.json").write_text("mine")
    async with LocalEngine(DB) as engine:
        await engine.run(job(id="big", version="1")(big), None, run_id="big")
    allowed, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, most))
    try:
        with pytest.raises(InvalidArgument, match=r"^big\.json cannot be written: File too large"):
            await write_cassette(DB, "big", None, force=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (allowed, most))
    assert files(folder) == ({"big.json"} if is_there else set())
    assert not is_there or Path("big.json").read_text() == "mine"


async def test_a_run_that_is_missing_leaves_no_file(folder: Path) -> None:
    with pytest.raises(RunNotFound, match=r"There is no run 'd' in runs\.db"):
        await write_cassette(DB, "d", None, force=False)
    assert files(folder) == set()


async def test_the_command_prints_a_cassette_without_secrets(
    folder: Path, commands: Commands
) -> None:
    printed = commands.run("cassette", "c", "--output", "-")
    assert (printed.code, printed.err) == (0, "")
    task: Any = printed.json()["runs"][0]["tasks"][0]
    assert task == {"path": ["log-in"], "output": {"user": "u", "token": "[REDACTED]"}}
