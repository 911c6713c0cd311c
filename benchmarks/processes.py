"""Wall time, processor time and memory of commands, including their child processes."""

from __future__ import annotations

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Measured:
    """One run of a command.

    Attributes:
        wall: Seconds from start to end.
        cpu: Seconds of processor time, children included.
        memory: Largest sum of resident memory of the process and its children, in MB; sampled.
    """

    wall: float
    cpu: float
    memory: float


def measure(
    command: Sequence[str],
    environment: Mapping[str, str] | None = None,
    *,
    folder: Path | None = None,
) -> Measured:
    """Run a command to its end.

    Args:
        command: The program and its arguments.
        environment: Environment variables to add to those of this process.
        folder: Working directory; the current one by default.

    Raises:
        RuntimeError: The command failed.
    """
    before = os.times()
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        # Lets a checkout have compiled modules, as installed packages do.
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    peak = _Peak(process.pid)
    _, errors = process.communicate()
    wall = time.perf_counter() - started
    memory = peak.stop()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: {errors.decode()}")
    after = os.times()
    cpu = after.children_user + after.children_system
    return Measured(wall, cpu - before.children_user - before.children_system, memory)


def median(runs: Sequence[Measured]) -> Measured:
    """Return the median of each figure."""
    return Measured(
        statistics.median(run.wall for run in runs),
        statistics.median(run.cpu for run in runs),
        statistics.median(run.memory for run in runs),
    )


def least(runs: Sequence[Measured]) -> Measured:
    """Return the shortest times and the most memory, as other work only adds to times."""
    return Measured(
        min(run.wall for run in runs),
        min(run.cpu for run in runs),
        max(run.memory for run in runs),
    )


class _Peak:
    """Samples the memory of a process tree until it is stopped."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._peak = 0
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._sample)
        self._thread.start()

    def stop(self) -> float:
        self._stopped.set()
        self._thread.join()
        return self._peak / 2**20

    def _sample(self) -> None:
        while not self._stopped.wait(0.02):
            self._peak = max(self._peak, _tree_memory(self._pid))


def _tree_memory(pid: int) -> int:
    """Return the resident bytes of a process and its descendants; a shared page counts once."""
    total = _memory(pid)
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return total
    return total + sum(_tree_memory(int(child)) for child in children)


def _memory(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
