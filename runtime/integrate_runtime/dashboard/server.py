"""Server of the dashboard: one socket, until it is interrupted."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import TYPE_CHECKING

import uvicorn

from integrate_runtime.base.errors import InvalidArgument

if TYPE_CHECKING:
    from starlette.types import ASGIApp

_GRACE_SECONDS = 1


def listen(host: str, port: int) -> socket.socket:
    """Open the socket of a dashboard.

    Args:
        host: Name or address to listen on.
        port: Port; 0 for any that is free.

    Raises:
        InvalidArgument: If nothing can listen there.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        # The text of the error itself repeats the address.
        known = isinstance(error.errno, int) and error.errno > 0
        reason = os.strerror(error.errno or 0) if known else error.strerror
        raise InvalidArgument(
            f"The dashboard cannot listen on {host}:{port}: {reason}.", "port"
        ) from error


async def serve(app: ASGIApp, listening: socket.socket) -> None:
    """Serve an application until Ctrl-C, SIGTERM or a cancellation, and close open streams."""
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        lifespan="off",
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
    server = uvicorn.Server(config)
    try:
        await server.serve(sockets=[listening])
    except asyncio.CancelledError:
        if server.started:
            await server.shutdown(sockets=[listening])
        raise
