"""Runs ``integrate`` or ``integrate-gen`` in processes that are forked after importing everything.

    python tests/support/command_server.py integrate_gen.cli [further module ...]

The first module has the function ``main``. A byte on the standard input, which is a socket, comes
with another socket, for one command. That one brings a line of JSON with the standard streams of
the process, and takes the process id and then the exit code, each on a line.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import Any


def next_command() -> tuple[dict[str, Any], list[int]]:
    """Fork a process for each command, and return in it: the command and its standard streams."""
    commands = socket.socket(fileno=os.dup(0))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the watching processes
    while True:
        byte, descriptors, _, _ = socket.recv_fds(commands, 1, 1)
        if not byte:
            os._exit(0)  # the tests have ended
        if os.fork() == 0:
            break
        os.close(descriptors[0])
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    commands.close()
    with socket.socket(fileno=descriptors[0]) as told:
        text, streams, _, _ = socket.recv_fds(told, 65536, 3)
        while not text.endswith(b"\n"):
            text += told.recv(65536)
        if pid := os.fork():
            watch(pid, told, streams)
    return json.loads(text), streams


def watch(pid: int, told: socket.socket, streams: list[int]) -> None:
    """Tell the process id and the exit code of a process."""
    for descriptor in streams:
        os.close(descriptor)
    told.sendall(f"{pid}\n".encode())
    _, status = os.waitpid(pid, 0)
    told.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def become(command: dict[str, Any], streams: list[int]) -> None:
    """Let this process look like one that was started for the command."""
    for number, descriptor in enumerate(streams):
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.stdin = open(0, closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115
    os.chdir(command["cwd"])
    os.environ.clear()
    os.environ.update(command["environment"])
    sys.dont_write_bytecode = bool(os.environ.get("PYTHONDONTWRITEBYTECODE"))
    time.tzset()
    sys.argv = command["arguments"]
    added = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    sys.path[:1] = [os.path.dirname(sys.argv[0]), *filter(None, added)]  # noqa: PTH120
    importlib.invalidate_caches()


def end(main: Callable[[], object]) -> None:
    """End this process as a command does, but without freeing each object that was imported."""
    try:
        result = main()
    except SystemExit as ended:
        result = ended.code
    if result is None or isinstance(result, int):
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except OSError:
            pass  # of which the interpreter tells
        else:
            os._exit(result or 0)
    sys.exit(result)  # type: ignore[arg-type]


if __name__ == "__main__":
    command_module, *_ = [importlib.import_module(name) for name in sys.argv[1:]]
    gc.collect()
    gc.freeze()  # no process that is forked looks through what was imported again
    become(*next_command())
    end(command_module.main)
