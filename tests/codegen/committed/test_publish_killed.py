"""``kill -9`` at every step of publishing leaves the old package or completes the new one."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

import pytest
from integrate_gen.committed.lock import LOCK_FILE
from integrate_gen.committed.publish import is_cut_off, publish, recover

from tests.codegen.committed.test_publish import contents, lock, package

OLD = package(a="1", b="2", gone="3")
NEW = {**package(a="new", b="2", added="4"), "chat/deep.py": "5"}
NEW[LOCK_FILE] = lock("a.py", "added.py", "b.py", "chat/deep.py")

STEPS = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree")


def publish_until(folder: Path, step: int) -> bool:
    """Publish the new package in a process that is killed at ``step``; return whether it was."""
    child = os.fork()
    if child == 0:
        publish_and_die(folder, step)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, -signal.SIGKILL)
    return code != 0


def publish_and_die(folder: Path, limit: int) -> NoReturn:
    """Publish, and kill this process at an event of its file system calls, by its number."""
    seen = 0

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal seen
        if event in STEPS and str(folder.parent) in str(arguments[0]):
            seen += 1
            if seen == limit:
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        sys.addaudithook(count)
        publish(folder, NEW)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("first", [True, False], ids=["a new package", "over an old one"])
def test_every_step(tmp_path: Path, first: bool) -> None:
    before = {} if first else OLD
    outcomes: list[str] = []
    step = 1
    while True:
        folder = tmp_path / str(step) / "integrate_toy"
        folder.parent.mkdir()
        if before:
            publish(folder, before)
        if not publish_until(folder, step):
            break
        if is_cut_off(folder):
            assert recover(folder)
            outcomes.append("rolled forward")
            assert contents(folder) == NEW
        elif contents(folder) == NEW:
            outcomes.append("new")
        else:
            outcomes.append("old")
            assert contents(folder) == before
        publish(folder, NEW)
        assert contents(folder) == NEW
        assert list(folder.parent.iterdir()) == [folder]
        step += 1
    assert contents(folder) == NEW
    assert {"old", "rolled forward"} <= set(outcomes)
    assert outcomes == sorted(outcomes, key=["old", "rolled forward", "new"].index)
    assert len(outcomes) > 20
