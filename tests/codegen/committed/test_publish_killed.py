"""``kill -9`` at every step of publishing leaves the old package or completes the new one."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from integrate_gen.committed.lock import LOCK_FILE
from integrate_gen.committed.publish import is_cut_off, publish, recover

from tests.codegen.committed.test_publish import contents, lock, package

OLD = package(a="1", b="2", gone="3")
NEW = {**package(a="new", b="2", added="4"), "chat/deep.py": "5"}
NEW[LOCK_FILE] = lock("a.py", "added.py", "b.py", "chat/deep.py")

# The process kills itself at the N-th event of its file system calls, seen by an audit hook.
CHILD = """
import json, os, signal, sys
from pathlib import Path
from integrate_gen.committed.publish import publish

folder, files, limit = Path(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])
steps = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree")
seen = 0

def count(event, arguments):
    global seen
    if event in steps and str(folder.parent) in str(arguments[0]):
        seen += 1
        if seen == limit:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(count)
publish(folder, files)
"""


def publish_until(folder: Path, step: int) -> bool:
    """Publish the new package in a process that is killed at ``step``; return whether it was."""
    command = [sys.executable, "-c", CHILD, str(folder), json.dumps(NEW), str(step)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode != 0


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
