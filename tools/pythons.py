"""The installed versions of Python that the project supports."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

OLDEST, NEWEST = 11, 14


@cache
def pythons() -> dict[str, str]:
    """Return the path of an interpreter for each installed version, such as ``3.12``.

    Interpreters are found on the path, and among those that a version manager keeps beside this.
    """
    beside = Path(sys.base_prefix).parent
    found: dict[str, str] = {}
    for minor in range(OLDEST, NEWEST + 1):
        name = f"python3.{minor}"
        named = [shutil.which(name), *map(str, sorted(beside.glob(f"*3.{minor}.*/bin/{name}")))]
        # A manager's stand-in for a version may start none.
        starts = next((path for path in named if path and _starts(path)), None)
        if starts is not None:
            found[f"3.{minor}"] = starts
    return found


def _starts(python: str) -> bool:
    return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0
