"""Engines that a command line names: a journal's file, or the URL of a Temporal cluster."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, Union
from urllib.parse import parse_qs, urlsplit

from integrate_runtime.base.errors import IntegrationError, InvalidArgument
from integrate_runtime.engines.local.engine import DEFAULT_GRACE, LocalEngine
from integrate_runtime.engines.local.files import LocalFiles

from .console import hide_secrets

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.engines.temporal.engine import TemporalEngine

AnyEngine: TypeAlias = Union[LocalEngine, "TemporalEngine"]

_SCHEME = "temporal://"
_FORM = "temporal://HOST:PORT/NAMESPACE?task_queue=QUEUE"


def is_url(db: str) -> bool:
    """Whether a command line names a cluster instead of a file."""
    return db.startswith(_SCHEME)


def open_engine(db: str, grace: timedelta = DEFAULT_GRACE, *, execute: bool = True) -> AnyEngine:
    """Return the engine that a command line names, to be entered.

    Args:
        db: Path of a journal, or a URL such as ``temporal://127.0.0.1:7233/default?task_queue=q``.
        grace: Time that attempts in flight have to end after a signal.
        execute: Whether this process executes runs, rather than a worker.

    Raises:
        InvalidArgument: If the URL has another form, or temporalio is not installed.
    """
    if not is_url(db):
        return LocalEngine(db, grace=grace, execute=execute)
    try:
        from integrate_runtime.engines.temporal.engine import TemporalEngine
    except ModuleNotFoundError as missing:
        if missing.name != "temporalio":
            raise
        raise InvalidArgument(str(missing), "--engine") from missing
    url, options = urlsplit(db), parse_qs(urlsplit(db).query)
    namespace = url.path.removeprefix("/")
    if not url.netloc or "/" in namespace or options.keys() - {"task_queue"}:
        raise InvalidArgument(f"{db!r} is no engine: write {_FORM}.", "--engine")
    return TemporalEngine(
        url.netloc,
        namespace=namespace or None,
        task_queue=options.get("task_queue", ["integrate"])[-1],
        grace=grace,
        execute=execute,
    )


def open_reading(db: str) -> AnyEngine:
    """Return the engine that a command line names, to read and to cancel with.

    ``LocalEngine`` executes nothing by that, and cancels runs that no process executes.
    """
    return open_engine(db, execute=not is_url(db))


async def with_journal(db: str, read: Callable[[Journal], Awaitable[None]]) -> None:
    """Read the journal that a command line names.

    Args:
        db: Path of a journal, or a URL.
        read: Reads it.
    """
    async with open_reading(db) as engine:
        await read(engine.journal)


async def hide_secrets_of(engine: AnyEngine, run_id: str, db: str) -> None:
    """Hide the secrets of a run's payload in all that is printed.

    If the payload cannot be decrypted or read, this process does not execute the run either.

    Args:
        engine: The engine, entered.
        run_id: Id of the run.
        db: What the command line names.
    """
    with suppress(IntegrationError, ValueError):
        if not isinstance(engine, LocalEngine):
            hide_secrets(await engine.redaction_of(run_id))
            return
        files = LocalFiles(Path(db))
        try:
            hide_secrets(files.redaction_of(run_id))
        finally:
            files.close()
