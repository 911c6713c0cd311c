"""Refusing the network while an SDK's own code runs."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache

from integrate_gen.model.errors import NetworkRefusedError

_EVENTS = frozenset(
    {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"}
)
_guards: list[NetworkGuard] = []


class NetworkGuard:
    """Collects what was refused, also where the SDK swallowed the error."""

    def __init__(self, sdk: str) -> None:
        self.sdk = sdk
        self.refused: list[str] = []

    def refuse(self, event: str, target: object) -> NetworkRefusedError:
        """Note one attempt and give the error to raise at it."""
        self.refused.append(f"{event} {target!r}")
        return NetworkRefusedError(
            f"{self.sdk} tried to use the network while it was introspected ({event}, {target!r}); "
            "what needs it cannot be generated."
        )


@contextmanager
def refuse_network(sdk: str) -> Generator[NetworkGuard, None, None]:
    """Within this block any connection, on any thread, raises an error naming ``sdk``.

    Raises:
        NetworkRefusedError: from inside the SDK's code, at the call that would connect.
    """
    _install_hook()
    guard = NetworkGuard(sdk)
    _guards.append(guard)
    try:
        yield guard
    finally:
        _guards.remove(guard)


@contextmanager
def quietly(sdk: str) -> Generator[NetworkGuard, None, None]:
    """The same, and what the SDK warns its users of is not for ours."""
    with refuse_network(sdk) as guard, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield guard


@cache
def _install_hook() -> None:
    """An audit hook sees every socket of the process and, once there, stays: hence the cache."""
    sys.addaudithook(_hook)


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _guards and event in _EVENTS:
        target = arguments[0] if event.startswith("socket.get") else arguments[1]
        raise _guards[-1].refuse(event, target)
