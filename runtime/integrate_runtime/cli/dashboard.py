"""The command ``dashboard``: a journal's runs in a browser."""

from __future__ import annotations

import asyncio
import webbrowser
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import JournalError, MissingPackage

from .console import flush_output, say, stdout
from .engines import is_url, open_engine
from .loading import import_from_here

if TYPE_CHECKING:
    import socket

    from integrate_runtime.dashboard.access import Access

_PACKAGES = ("jinja2", "starlette", "uvicorn")


def show_dashboard(db: str, host: str, port: int, url: str | None, *, open_browser: bool) -> None:
    """Serve the dashboard until Ctrl-C.

    Args:
        db: Path of the journal, or URL of a cluster.
        host: Name or address to listen on.
        port: Port; 0 for any that is free.
        url: Address under which others reach it; None if there is none.
        open_browser: Whether to open the page in a browser.

    Raises:
        MissingPackage: If the extra ``dashboard`` is not installed.
        InvalidArgument: If nothing can listen there, or the URL is none of the web.
        JournalError: If there is no journal, or it cannot be read.
        EngineUnreachable: If the cluster does not answer.
    """
    try:
        from integrate_runtime.dashboard.access import LOOPBACK, access_for
        from integrate_runtime.dashboard.server import listen
    except ModuleNotFoundError as error:
        if error.name not in _PACKAGES:
            raise
        raise MissingPackage(
            f"The dashboard needs {error.name}: pip install 'integrate-runtime[dashboard]'.",
            error.name,
        ) from None
    if not is_url(db) and not Path(db).exists():
        raise JournalError(f"There is no journal at {db}: pass its path with --db.")
    import_from_here()  # a job validates the payload of a run that is started again
    with listen(host, port) as listening, suppress(KeyboardInterrupt):
        access = access_for(host, listening.getsockname()[1], url)
        if host.lower() not in LOOPBACK:
            say(
                f"warning: {host} can be reached from other machines, without encryption: who has "
                "the address below can read all runs and act on them."
            )
        asyncio.run(_serve(db, host, access, listening, open_browser=open_browser))


async def _serve(
    db: str, host: str, access: Access, listening: socket.socket, *, open_browser: bool
) -> None:
    from integrate_runtime.dashboard.app import create_app
    from integrate_runtime.dashboard.context import Context
    from integrate_runtime.dashboard.server import serve

    async with open_engine(db, execute=False) as engine:
        await engine.journal.runs(limit=1)
        name = f"[{host}]" if ":" in host else host
        page = f"http://{name}:{access.port}/?token={access.token}"
        stdout().line(page, wrap=False)
        flush_output()
        if open_browser:
            webbrowser.open(page)
        await serve(create_app(Context(engine.journal, access, db, engine)), listening)
