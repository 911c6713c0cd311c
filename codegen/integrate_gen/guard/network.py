"""Refusal of network access and new processes while an SDK's own code runs.

An audit hook sees calls of Python's own modules. It does not see native code (``ctypes``, extension
modules), file access, or threads that outlive the block. ``_posixsubprocess.fork_exec``, with which
:mod:`multiprocessing` spawns, has no audit event and is replaced by a function that asks the hook.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Container, Generator
from contextlib import contextmanager
from functools import cache, wraps
from typing import cast

from integrate_gen.model.errors import NetworkRefusedError, ProcessRefusedError, SdkError

_BIND = "socket.bind"
_LOOPBACK = ("127.0.0.1", "::1")

# Audit events, with the position of the argument that names the target: an address, a program.
_NETWORK = {
    _BIND: 1,
    "socket.connect": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyaddr": 0,
    "socket.gethostbyname": 0,
    "socket.getnameinfo": 0,
    "socket.sendmsg": 1,
    "socket.sendto": 1,
}
_FORK_EXEC = "_posixsubprocess.fork_exec"
_PROCESSES = {
    "_winapi.CreateProcess": 1,
    _FORK_EXEC: 0,
    "os.exec": 0,
    "os.fork": None,
    "os.forkpty": None,
    "os.posix_spawn": 0,
    "os.spawn": 1,
    "os.startfile": 0,
    "os.system": 0,
    "pty.spawn": 0,
    "subprocess.Popen": 1,
}
_guards: list[NetworkGuard] = []


class NetworkGuard:
    """Records refused attempts, also those whose error the SDK swallows.

    Args:
        sdk: Package of the SDK, for messages.
        hosts: Hosts that may be reached.

    Attributes:
        sdk: Package of the SDK, for messages.
        refused: Audit event and target of each attempt.
    """

    def __init__(self, sdk: str, hosts: Container[object] = ()) -> None:
        self.sdk = sdk
        self.refused: list[str] = []
        self._hosts = hosts

    @property
    def refused_addresses(self) -> list[str]:
        """Attempts to use the network; the others were to start a process."""
        return [attempt for attempt in self.refused if attempt.split(" ", 1)[0] in _NETWORK]

    def allows(self, event: str, arguments: tuple[object, ...]) -> bool:
        """Whether an attempt reaches an allowed host, or takes an address of this machine alone.

        urllib3 does the latter when it is imported, to learn whether there is IPv6.
        """
        if event not in _NETWORK:
            return False
        target = arguments[_NETWORK[event]]
        host = cast("tuple[object, ...]", target)[0] if isinstance(target, tuple) else target
        named = host.decode() if isinstance(host, bytes) else host
        return named in self._hosts or (event == _BIND and named in _LOOPBACK)

    def refuse(self, event: str, arguments: tuple[object, ...]) -> SdkError:
        """Record an attempt and return the error to raise."""
        position = (_NETWORK | _PROCESSES)[event]
        target = () if position is None else (repr(arguments[position]),)
        for guard in _guards:  # enclosing blocks report the attempt as well
            guard.refused.append(" ".join((event, *target)))
        attempt = ", ".join((event, *target))
        if event in _NETWORK:
            return NetworkRefusedError(
                f"{self.sdk} tried to use the network while it was introspected ({attempt}); "
                "what needs it cannot be generated."
            )
        return ProcessRefusedError(
            f"{self.sdk} tried to start a process while it was introspected ({attempt}); "
            "what needs it cannot be generated."
        )


@contextmanager
def refuse_network(sdk: str, hosts: Container[object] = ()) -> Generator[NetworkGuard, None, None]:
    """Refuse connections, name resolution and new processes within the block, on every thread.

    Args:
        sdk: Package of the SDK, for messages.
        hosts: Hosts that may be reached.

    Raises:
        NetworkRefusedError: Inside the SDK's code, at the call that would use the network.
        ProcessRefusedError: Inside the SDK's code, at the call that would start a process.
    """
    _install_hook()
    guard = NetworkGuard(sdk, hosts)
    _guards.append(guard)
    try:
        yield guard
    finally:
        _guards.remove(guard)


@cache  # for its effect, which must take place once
def _install_hook() -> None:
    """Install the audit hook, once: Python has no way to remove it."""
    sys.addaudithook(_hook)
    try:
        names = vars(importlib.import_module("_posixsubprocess"))
    except ImportError:  # Windows, whose call has an audit event
        return
    names["fork_exec"] = _asking(cast("Callable[..., int]", names["fork_exec"]))


def _asking(fork_exec: Callable[..., int]) -> Callable[..., int]:
    @wraps(fork_exec)
    def asking(*arguments: object) -> int:
        _hook(_FORK_EXEC, arguments)
        return fork_exec(*arguments)

    return asking


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not _guards or not (event in _NETWORK or event in _PROCESSES):
        return
    if not _guards[-1].allows(event, arguments):
        raise _guards[-1].refuse(event, arguments)
