"""The folder in which mypy keeps what it knows of the runtime and of libraries, for all tests."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]

_OTHER_CACHE = ROOT / "build" / "mypy_cache_of_silent_imports"  # other options need another one
MYPY_OF_GIVEN_FILES = [
    *("mypy", "--strict", "--follow-imports=silent", f"--cache-dir={_OTHER_CACHE}"),
]
"""Arguments with which mypy reports no faults of the modules that the given files import."""


def mypy_environment(*paths: Path) -> dict[str, str]:
    """Return an environment for mypy, which finds modules in these folders as well."""
    environment = {**os.environ, "MYPY_CACHE_DIR": str(ROOT / "build" / "mypy_cache")}
    if paths:
        environment["MYPYPATH"] = os.pathsep.join(map(str, paths))
    return environment
