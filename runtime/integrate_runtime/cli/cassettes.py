"""The command ``cassette``: a finished run as a file for tests."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.cassettes.recording import record_cassette

from .console import say, stdout
from .engines import with_journal
from .loading import import_from_here
from .reading import find_run

if TYPE_CHECKING:
    from integrate_runtime.contracts.engine import Journal

_STANDARD_OUTPUT = "-"


async def write_cassette(db: str, run_id: str, output: str | None, *, force: bool) -> None:
    """Write the cassette of a run.

    Args:
        db: Path of a journal, or a URL.
        run_id: Id of the run.
        output: Path of the file, or ``-`` for standard output; by default the id and ``.json``.
        force: Replace an existing file.

    Raises:
        InvalidArgument: If the file exists, or cannot be written.
    """
    path = Path(output if output is not None else f"{_file_name(run_id)}.json")
    is_file = output != _STANDARD_OUTPUT
    if is_file:
        _check_free(path, force=force)
    import_from_here()  # a generated package there has the version of its SDK

    async def write(journal: Journal) -> None:
        await find_run(journal, run_id, db)
        text = (await record_cassette(journal, run_id)).as_text()
        if is_file:
            _write(path, text, force=force)
            say(f"Wrote {path}.")
        else:
            stdout().json(text)

    await with_journal(db, write)


def _file_name(run_id: str) -> str:
    """Return an id without characters that have a meaning in paths."""
    return re.sub(r"[^\w.-]+", "-", run_id).lstrip(".") or "run"


def _check_free(path: Path, *, force: bool) -> None:
    if not force and path.exists():
        raise InvalidArgument(f"{path} exists: --force replaces it.", "--output")


def _write(path: Path, text: str, *, force: bool) -> None:
    """Write a file as a whole, or not at all."""
    staged: Path | None = None
    try:
        with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
            staged = Path(file.name)
            file.write(text)
        _check_free(path, force=force)
        staged.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InvalidArgument(f"{path} cannot be written: {reason}.", "--output") from error
    finally:
        if staged is not None:
            staged.unlink(missing_ok=True)  # it is gone if it replaced the file
