"""Refuse the network and other processes while an SDK's own code runs.

An audit hook sees what Python's own modules do. It does not see native code (``ctypes``, extension
modules), files, or threads that outlive the block.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache

from integrate_gen.model.errors import NetworkRefusedError, ProcessRefusedError, SdkError

# Audit events, each with the position of the argument that says where to.
_NETWORK = {
    "socket.bind": 1,
    "socket.connect": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyaddr": 0,
    "socket.gethostbyname": 0,
    "socket.getnameinfo": 0,
    "socket.sendmsg": 1,
    "socket.sendto": 1,
}
_PROCESSES = {
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
    """Collects what was refused, also where the SDK swallowed the error.

    Attributes:
        sdk: The SDK's package, for messages.
        refused: Each attempt as its audit event and target.
    """

    def __init__(self, sdk: str) -> None:
        self.sdk = sdk
        self.refused: list[str] = []

    def refuse(self, event: str, arguments: tuple[object, ...]) -> SdkError:
        """Note one attempt and return the error to raise at it."""
        position = (_NETWORK | _PROCESSES)[event]
        target = () if position is None else (repr(arguments[position]),)
        for guard in _guards:  # the blocks around this one report it as well
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
def refuse_network(sdk: str) -> Generator[NetworkGuard, None, None]:
    """Refuse connections, name resolution and new processes within the block, on any thread.

    Raises:
        NetworkRefusedError: from inside the SDK's code, at the call that would connect.
        ProcessRefusedError: from inside the SDK's code, at the call that would start a process.
    """
    _install_hook()
    guard = NetworkGuard(sdk)
    _guards.append(guard)
    try:
        yield guard
    finally:
        _guards.remove(guard)


@cache
def _install_hook() -> None:
    """Install the audit hook once: it cannot be removed."""
    sys.addaudithook(_hook)


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _guards and (event in _NETWORK or event in _PROCESSES):
        raise _guards[-1].refuse(event, arguments)
