"""Limits of the time of a test, and the end of the processes that it started."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
HANGING = """
import signal, subprocess, time
from pathlib import Path

import pytest

SLEEPER = "sleep 600 > /dev/null & echo $!"


def start(name):
    # The sleeper is a grandchild, which outlives its parent. It starts within the time limit.
    done = subprocess.run(["sh", "-c", SLEEPER], stdout=subprocess.PIPE, check=True)
    Path(__file__).with_name(f"{name}.pid").write_bytes(done.stdout)


@pytest.fixture
def slow_to_end():
    yield
    time.sleep(600)


def test_hangs():
    start("hangs")
    time.sleep(600)


def test_hangs_deaf_to_signals():
    start("deaf")
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
    time.sleep(600)


def test_hangs_at_its_end(slow_to_end):
    start("end")
    assert False


def test_succeeds():
    pass
"""


def test_a_hang_fails_one_test_and_leaves_no_process(tmp_path: Path) -> None:
    (tmp_path / "test_sample.py").write_text(HANGING)
    options = ["-c", str(ROOT / "pyproject.toml"), "-p", "tests.conftest", "-n1"]
    options += ["--override-ini=timeout=2", "--override-ini=faulthandler_timeout=4"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    failures = re.findall(
        r"^FAILED test_sample.py::(\w+ - (?:Failed: Timeout|assert False|worker 'gw.' crashed))",
        done.stdout,
        re.M,
    )
    assert failures == [
        "test_hangs - Failed: Timeout",
        "test_hangs_deaf_to_signals - worker 'gw0' crashed",
        "test_hangs_at_its_end - assert False",
        "test_hangs_at_its_end - worker 'gw1' crashed",
    ]
    assert "4 failed, 1 passed" in done.stdout
    pids = [file.read_text().strip() for file in tmp_path.glob("*.pid")]
    assert len(pids) == 3
    assert not [pid for pid in pids if Path("/proc", pid).exists()]
