"""The command ``integrate``, which parses and prints; the engine and the journal do the work."""

from __future__ import annotations

import logging
import os
import sys

_PACKAGES = ("click", "rich", "typer")


def main() -> None:
    """Run ``integrate``. A problem that the user can fix is one sentence and exit code 2."""
    try:
        from .app import run_app
    except ModuleNotFoundError as error:
        if error.name not in _PACKAGES:
            raise
        print(
            f"error: `integrate` needs {error.name}: pip install 'integrate-runtime[cli]'.",
            file=sys.stderr,
        )
        sys.exit(2)
    try:
        run_app()
    except SystemExit as ended:
        _end_with_threads_of_temporal(ended.code)
        raise


def _end_with_threads_of_temporal(code: object) -> None:
    """End the process at once if Temporal's SDK is loaded.

    Its threads may call Python while the interpreter is being taken down, which aborts the process.
    """
    if "temporalio" in sys.modules and isinstance(code, int | None):
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code or 0)
