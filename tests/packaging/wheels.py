"""Distributions of the repository, for tests that install them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


def run(*command: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command, whatever its exit code."""
    parts = [str(part) for part in command]
    return subprocess.run(parts, cwd=cwd, capture_output=True, text=True, check=False)


def build_distributions(folder: Path) -> None:
    """Build every source archive of the repository into a new folder, and of each a wheel."""
    folder.mkdir()
    for project in (ROOT, ROOT / "runtime", *sorted((ROOT / "generated").glob("integrate_*"))):
        build = [BIN / "python", "-m", "build", "--no-isolation"]
        done = run(*build, "--outdir", folder, project, cwd=folder)
        assert done.returncode == 0, done.stderr
