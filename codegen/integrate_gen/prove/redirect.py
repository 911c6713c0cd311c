"""Redirection of every connection to the server of a proof, whatever host an SDK asks for.

Works for all HTTP libraries that connect with Python's own sockets. A TLS connection is encrypted
without certificates, so that the server can stand for every host.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Container, Generator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

_ANYWHERE = "192.0.2.1"
"""Address for documentation, which no host has: the result of resolving any name."""

_WITHOUT_CERTIFICATE = "aNULL:@SECLEVEL=0"
"""Cipher suites without a certificate."""

_LOADING = ("load_default_certs", "load_verify_locations", "set_default_verify_paths")
"""Methods that read the certificates of authorities, of which nothing asks for one.

An SDK may read them for each connection, and then they take longer than all else in its call.
"""

_Address = tuple[Any, ...] | str | bytes


def server_context() -> ssl.SSLContext:
    """Return the context for a server to which :func:`redirected` leads TLS connections."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _use_no_certificate(context)
    return context


@contextmanager
def redirected(address: tuple[str, int], except_hosts: Container[object]) -> Generator[None]:
    """Connect sockets to one address within the block, on every thread.

    Args:
        address: Address of the server; it needs :func:`server_context` for TLS.
        except_hosts: Hosts that are connected to as they are.
    """
    getaddrinfo = socket.getaddrinfo

    def resolve(host: Any, port: Any, *arguments: Any, **options: Any) -> list[Any]:
        if host is None or _text(host) in except_hosts:
            return getaddrinfo(host, port, *arguments, **options)
        address = (_ANYWHERE, port if isinstance(port, int) else 0)
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)]

    def connecting(connect: Callable[..., Any]) -> Callable[..., Any]:
        def connect_to_server(self: socket.socket, target: _Address) -> Any:
            is_elsewhere = isinstance(target, tuple) and target[0] == _ANYWHERE
            return connect(self, address if is_elsewhere else target)

        return connect_to_server

    with ExitStack() as stack:
        stack.enter_context(patch.object(socket, "getaddrinfo", resolve))
        for name in ("connect", "connect_ex"):
            method = connecting(getattr(socket.socket, name))
            stack.enter_context(patch.object(socket.socket, name, method))
        for name in ("wrap_socket", "wrap_bio"):
            method = _unverified(getattr(ssl.SSLContext, name))
            stack.enter_context(patch.object(ssl.SSLContext, name, method))
        for name in _LOADING:
            stack.enter_context(patch.object(ssl.SSLContext, name, _load_nothing))
        yield


def _text(host: str | bytes) -> str:
    return host.decode() if isinstance(host, bytes) else host


def _unverified(wrap: Callable[..., Any]) -> Callable[..., Any]:
    """Return a method of a context that wraps a connection without a certificate.

    The context's demands are restored, for libraries that look at them after the handshake.
    """

    def wrap_unverified(self: ssl.SSLContext, *arguments: Any, **options: Any) -> Any:
        if options.get("server_side"):
            return wrap(self, *arguments, **options)
        check_hostname, verify_mode = self.check_hostname, self.verify_mode
        self.check_hostname = False
        self.verify_mode = ssl.CERT_NONE
        _use_no_certificate(self)
        try:
            return wrap(self, *arguments, **options)
        finally:
            self.verify_mode = verify_mode
            self.check_hostname = check_hostname

    return wrap_unverified


def _load_nothing(self: ssl.SSLContext, *arguments: Any, **options: Any) -> None:
    """Stand for a method that reads certificates."""


def _use_no_certificate(context: ssl.SSLContext) -> None:
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(_WITHOUT_CERTIFICATE)
