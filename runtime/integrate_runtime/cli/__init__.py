"""The command ``integrate``, which parses and prints; the engine and the journal do the work."""

from __future__ import annotations

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
    run_app()
