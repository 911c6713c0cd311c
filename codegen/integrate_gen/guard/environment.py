"""Environment variables that an SDK's code may see while it is introspected."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Generator
from contextlib import contextmanager

_ALLOWED = re.compile(
    r"PATH|HOME|USER|LOGNAME|SHELL|PWD"
    r"|LANG|LANGUAGE|LC_\w+|TZ"
    r"|TERM|COLORTERM|COLUMNS|LINES|NO_COLOR|FORCE_COLOR"
    r"|TMPDIR|TEMP|TMP|XDG_\w+_(HOME|DIR|DIRS)"
    r"|PYTHON[A-Z]+|VIRTUAL_ENV|CONDA_PREFIX|LD_LIBRARY_PATH|DYLD_\w+"
    r"|SSL_CERT_(FILE|DIR)"
    r"|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|OS"
    r"|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES|USERPROFILE|USERNAME",
    re.IGNORECASE if os.name == "nt" else 0,
)
"""Variables of the system, the terminal and the interpreter.

Proxy addresses are excluded: they may hold a password, and the network is refused anyway.
"""


@contextmanager
def only_allowed_environment(also: Collection[str] = ()) -> Generator[None, None, None]:
    """Remove all other environment variables within the block, and restore them after it.

    The change is of the whole process: threads and child processes do not see the variables
    either. Variables that the SDK sets stay, unless one of the same name is restored.

    Args:
        also: Names of further variables to keep.
    """
    names = [name for name in os.environ if not _ALLOWED.fullmatch(name) and name not in also]
    hidden = {name: os.environ.pop(name) for name in names}
    try:
        yield
    finally:
        os.environ.update(hidden)
