"""The command ``integrate``: it parses and prints, the work is the engine's and the journal's."""

from __future__ import annotations

import sys

_PACKAGES = ("click", "rich", "typer")


def main() -> None:
    """Run ``integrate``; a problem that the user can mend is one sentence and exit code 2."""
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
