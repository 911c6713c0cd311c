"""The tutorial, followed word by word, with a kill in the middle."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.support.doc_examples import DOCS, write_examples

PAGE = (DOCS / "tutorial.md").read_text()


def commands(first_word: str) -> list[str]:
    """Return the commands of the page's shell blocks that begin with a program."""
    blocks: list[str] = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith(first_word)]


def wait_for_lines(path: Path, count: int) -> None:
    """Wait until a file has a number of lines."""
    until = time.monotonic() + 120
    while not path.exists() or len(path.read_text().splitlines()) < count:
        assert time.monotonic() < until
        time.sleep(0.01)


def test_a_killed_run_goes_on_as_the_tutorial_says(tmp_path: Path) -> None:
    write_examples("tutorial.md", tmp_path)
    binaries = tmp_path / ".venv" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "integrate").symlink_to(Path(sys.executable).with_name("integrate"))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run, show, resume = commands(".venv/bin/integrate")

    running = subprocess.Popen(
        run.split(), cwd=tmp_path, env=environment, stdout=subprocess.PIPE, start_new_session=True
    )
    wait_for_lines(tmp_path / "shipped.txt", 3)
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate()

    def output_of(command: str) -> str:
        done = subprocess.run(
            command.split(), cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    shown = output_of(show)
    assert "interrupted" in shown
    result = '["tracking-0", "tracking-1", "tracking-2", "tracking-3", "tracking-4"]'
    assert (
        re.sub(r"\s+", " ", output_of(resume)).strip().replace("[ ", "[").replace(" ]", "]")
        == result
    )
    shipped = (tmp_path / "shipped.txt").read_text().splitlines()
    assert {line: shipped.count(line) for line in shipped} == {
        "parcel 0": 1,
        "parcel 1": 1,
        "parcel 2": 2,
        "parcel 3": 1,
        "parcel 4": 1,
    }
    assert re.sub(r"\s+", "", output_of(run)) == re.sub(r"\s+", "", result)
