"""The command ``integrate-gen`` as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import IO

from tests.support.forked_commands import run_forked
from tests.support.mypy_cache import ROOT, mypy_environment

MODULES = ("integrate_gen.cli", "compiled_templates")


def integrate_gen(
    *arguments: str, cwd: Path, stdin: IO[str] | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the command in a folder, with further environment variables."""
    command = str(Path(sys.executable).with_name("integrate-gen"))
    environment = {
        **mypy_environment(),
        "COLUMNS": "100",
        "GITHUB_ACTIONS": "",
        "XDG_CACHE_HOME": str(ROOT / "build" / "cache"),  # has each formatted text, for all tests
        **variables,
    }
    return run_forked(
        MODULES,
        [command, *arguments],
        cwd=cwd,
        environment=environment,
        stdin=stdin or "",
    )


def generated(folder: Path, sdk: str, namespaces: str) -> Path:
    """Generate some namespaces of an SDK in a folder, and return the folder."""
    done = integrate_gen(sdk, "--only", namespaces, "-q", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder
