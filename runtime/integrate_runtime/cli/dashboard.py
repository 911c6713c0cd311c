"""The command ``dashboard``: a journal's runs in a browser."""

from __future__ import annotations

import asyncio
import webbrowser
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import JournalError, MissingPackage
from integrate_runtime.engines.local.engine import LocalEngine

from .console import flush_output, say, stdout

if TYPE_CHECKING:
    import socket

_PACKAGES = ("jinja2", "starlette", "uvicorn")


def show_dashboard(db: str, host: str, port: int, *, open_browser: bool) -> None:
    """Serve the dashboard until Ctrl-C.

    Args:
        db: Path of the journal.
        host: Name or address to listen on.
        port: Port; 0 for any that is free.
        open_browser: Whether to open the page in a browser.

    Raises:
        MissingPackage: If the extra ``dashboard`` is not installed.
        JournalError: If there is no journal, or it cannot be read.
    """
    try:
        from integrate_runtime.dashboard.access import LOOPBACK
        from integrate_runtime.dashboard.server import listen
    except ModuleNotFoundError as error:
        if error.name not in _PACKAGES:
            raise
        raise MissingPackage(
            f"The dashboard needs {error.name}: pip install 'integrate-runtime[dashboard]'.",
            error.name,
        ) from None
    if not Path(db).exists():
        raise JournalError(f"There is no journal at {db}: pass its path with --db.")
    listening = listen(host, port)
    if host.lower() not in LOOPBACK:
        say(
            f"warning: {host} can be reached from other machines, without encryption: who has the "
            "address below can read all runs and act on them."
        )
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(db, host, listening, open_browser=open_browser))


async def _serve(db: str, host: str, listening: socket.socket, *, open_browser: bool) -> None:
    from integrate_runtime.dashboard.access import access_for
    from integrate_runtime.dashboard.app import create_app
    from integrate_runtime.dashboard.context import Context
    from integrate_runtime.dashboard.server import serve

    port = listening.getsockname()[1]
    access = access_for(host, port)
    async with LocalEngine(db, execute=False) as engine:
        await engine.journal.runs(limit=1)
        name = f"[{host}]" if ":" in host else host
        url = f"http://{name}:{port}/?token={access.token}"
        stdout().line(url, wrap=False)
        flush_output()
        if open_browser:
            webbrowser.open(url)
        await serve(create_app(Context(engine.journal, access, db, engine)), listening)
