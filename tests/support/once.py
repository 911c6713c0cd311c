"""Files that are expensive to make, of which one serves all processes of a test run."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from pathlib import Path


def made_once(path: Path, make: Callable[[Path], object]) -> Path:
    """Return a file or folder, which is made unless a process has made it before.

    Args:
        path: The file or folder, in a folder that all processes share.
        make: Makes it at the path that it gets. If it fails, the next process tries again.
    """
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            unfinished = path.with_suffix(f".{os.getpid()}{path.suffix}")
            make(unfinished)
            unfinished.rename(path)
    return path
