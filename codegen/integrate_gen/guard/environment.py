"""Environment variables that an SDK's code may see while it is read."""

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

Addresses of proxies are not among them: they may hold a password, and the network is refused.
"""


@contextmanager
def only_allowed_environment(also: Collection[str] = ()) -> Generator[None, None, None]:
    """Remove all other variables from the process within the block, and put them back after it.

    Threads and child processes of the block do not see them either. An SDK's own changes to other
    variables stay.

    Args:
        also: Names of further variables to keep.
    """
    names = [name for name in os.environ if not _ALLOWED.fullmatch(name) and name not in also]
    hidden = {name: os.environ.pop(name) for name in names}
    try:
        yield
    finally:
        os.environ.update(hidden)
