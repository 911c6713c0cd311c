"""The fake API that gets the requests of the current context, and the guard of the network."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from ipaddress import ip_address
from typing import Protocol, cast

from .loopback import Answering, LoopbackServer


class Fake(Answering, Protocol):
    """A fake API to which requests are sent.

    Attributes:
        blocked: Hosts that a client tried to connect to by itself.
        loopback: Server on loopback that answers in the same way.
    """

    blocked: list[str]
    loopback: LoopbackServer


_current: ContextVar[Fake | None] = ContextVar("fake_api", default=None)


class NetworkRefusedError(ConnectionRefusedError):
    """A test was about to use the network."""


def current_api() -> Fake | None:
    """Return the fake API that gets the requests of this context; None outside of a test's task."""
    return _current.get()


@contextmanager
def sending_to(api: Fake) -> Generator[None]:
    """Send the requests of the current context to a fake API, and keep it off the network."""
    _install_guard()
    token = _current.set(api)
    try:
        yield
    finally:
        _current.reset(token)


@cache  # SINGLE: an audit hook stays until the process ends
def _install_guard() -> None:
    sys.addaudithook(_guard)


def _guard(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse connections of a test's task to anything but this machine."""
    if event == "socket.connect":
        address = arguments[1]
        host = cast("tuple[object, ...]", address)[0] if isinstance(address, tuple) else ""
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    api = _current.get()
    if api is None or _is_local(host):
        return
    api.blocked.append(str(host))
    raise NetworkRefusedError(f"a test does not connect to {host}")


def _is_local(host: object) -> bool:
    if not isinstance(host, str) or host in ("", "localhost"):  # a Unix socket, or this machine
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
