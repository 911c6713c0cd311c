"""Real processes that run jobs and can be killed."""

from __future__ import annotations

import atexit
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Self

from tests.runtime.engines.effects import PATIENCE

ROOT = Path(__file__).parents[3]


class Child:
    """A started process."""

    def __init__(self) -> None:
        self.told: queue.Queue[dict[str, Any]] = queue.Queue()
        self.pid = 0

    def outcome(self, timeout: float = PATIENCE) -> dict[str, Any]:
        """Wait for the outcome of the command."""
        return self.told.get(timeout=timeout)

    def is_at_work_for(self, seconds: float) -> bool:
        """Whether the command is still running after a number of seconds.

        A slow machine can only make it so: to wait until something happens, use an event.
        """
        time.sleep(seconds)
        return self.told.empty()

    def freeze(self) -> None:
        """Stop the process with ``SIGSTOP``, without ending it."""
        os.kill(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let a frozen process go on."""
        os.kill(self.pid, signal.SIGCONT)

    def kill(self) -> bool:
        """Kill the process with ``SIGKILL``; return whether it was still running."""
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            return False
        while True:
            try:
                os.kill(self.pid, 0)
            except ProcessLookupError:
                return True
            time.sleep(0.0005)


class Forker:
    """A process that has imported everything, and forks one that obeys each command.

    Args:
        factory: ``module:function`` whose module it imports.
    """

    def __init__(self, factory: str) -> None:
        self._children: dict[int, Child] = {}
        self._numbers = count()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.runtime.engines.child", factory],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def fork(self, command: Mapping[str, Any]) -> Child:
        """Fork a process that obeys a command."""
        number, child = next(self._numbers), Child()
        self._children[number] = child
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps({**command, 'id': number})}\n")
        self._process.stdin.flush()
        child.pid = child.told.get(timeout=PATIENCE)["pid"]
        return child

    def end(self) -> None:
        """Let the process end, which forks no more."""
        self._process.communicate()
        self._thread.join()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            told = json.loads(line)
            self._children[told.pop("id")].told.put(told)


@cache
def forker(factory: str) -> Forker:
    """Return the process that forks for a factory, which all tests share."""
    made = Forker(factory)
    atexit.register(made.end)
    return made


class Spawner:
    """Starts processes for one engine, in the environment that it was made in.

    Args:
        factory: ``module:function`` from a folder to an engine.
        folder: Folder of the journal.
        effects: Port of the counting server.
    """

    def __init__(self, factory: str, folder: Path, effects: int) -> None:
        self._forker = forker(factory)
        self._command = {"factory": factory, "folder": str(folder)}
        self._environment = {**os.environ, "EFFECTS": str(effects)}
        self._children: list[Child] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *ended: object) -> None:
        for child in self._children:
            child.kill()

    def start(
        self,
        action: str,
        job: str = "",
        *,
        run: str = "r",
        payload: Any = None,
        repeat: Sequence[Any] = (),
        done: Mapping[str, Any] | None = None,
        event: Sequence[Any] | None = None,
        environment: Mapping[str, str] | None = None,
        factory: str | None = None,
    ) -> Child:
        """Start a process that runs or starts a job, serves all, or acts on a run."""
        command = {
            **self._command,
            **({"factory": factory} if factory else {}),
            "action": action,
            "job": job,
            "run": run,
            "payload": payload,
            "repeat": repeat,
            "done": done or {},
            "event": event,
            "environment": {**self._environment, **(environment or {})},
        }
        child = self._forker.fork(command)
        self._children.append(child)
        return child

    def run(self, job: str, **named: Any) -> dict[str, Any]:
        """Run a job in a process and wait for its end."""
        return self.start("run", job, **named).outcome()

    def resume(self, **named: Any) -> dict[str, Any]:
        """Resume a run in a process and wait for its end."""
        return self.start("resume", **named).outcome()

    def wait_for_tasks(self, *paths: Sequence[Any], run: str = "r") -> None:
        """Wait until the journal tells that tasks of a run have ended, or wait.

        A task that is attempted again counts too, since its wait may have been short.
        """
        assert self.start("wait for tasks", run=run, event=paths).outcome() == {"result": None}

    def retry(self, task: Any, **named: Any) -> dict[str, Any]:
        """Let the next attempt at a task be made now, from a process."""
        return self.start("retry", event=task, **named).outcome()

    def send(
        self, name: Any, payload: Any = None, event_id: str | None = None, **named: Any
    ) -> dict[str, Any]:
        """Send an event to a run in a process, and wait for its outcome."""
        return self.start("send", event=(name, payload, event_id), **named).outcome()
