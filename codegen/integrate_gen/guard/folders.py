"""Folders for an SDK whose methods are called, in place of the user's.

Methods write files at sample paths, and keep answers in caches in the user's home.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator
from contextlib import chdir, contextmanager
from tempfile import TemporaryDirectory

_HOMES = ("HOME", "USERPROFILE")
_OF_HOME = re.compile(r"HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_\w+_(HOME|DIR)")


@contextmanager
def empty_home() -> Generator[None]:
    """Let the home be an empty folder within the block, for the whole process.

    An SDK may look for it as it is imported.
    """
    theirs = {name: value for name, value in os.environ.items() if _OF_HOME.fullmatch(name)}
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in theirs:
            del os.environ[name]
        os.environ.update(dict.fromkeys(_HOMES, folder))
        try:
            yield
        finally:
            for name in _HOMES:
                os.environ.pop(name, None)
            os.environ.update(theirs)


@contextmanager
def empty_working_directory() -> Generator[None]:
    """Work in an empty folder within the block."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, chdir(folder):
        yield
