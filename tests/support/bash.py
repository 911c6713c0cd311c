"""An interactive bash on a terminal, which completes what is typed."""

from __future__ import annotations

import os
import pty
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_BIN = Path(sys.executable).parent
_PROMPT = "ready> "
_SETTINGS = f"""
PS1={shlex.quote(_PROMPT)}
eval "$({{command}} --show-completion)"
bind 'set enable-bracketed-paste off'
bind -x '"\\C-g": printf "<%s>" "$READLINE_LINE"'
"""
"""A file that bash reads first: Ctrl-G prints the line."""


def completed_line(command: str, line: str, folder: Path, environment: Mapping[str, str]) -> str:
    """Return what bash makes of a line of the command when Tab is pressed at its end."""
    settings = folder / "settings.bash"
    settings.write_text(_SETTINGS.format(command=command))
    ours, its = pty.openpty()
    bash = subprocess.Popen(
        ["bash", "--noprofile", "--rcfile", settings, "-i"],
        cwd=folder,
        env={**environment, "PATH": f"{_BIN}:{os.environ['PATH']}", "TERM": "dumb"},
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
    )
    os.close(its)
    try:
        _read_until(ours, _PROMPT)
        os.write(ours, f"{line}\t\a".encode())
        return _read_until(ours, ">").rpartition("<")[2]
    finally:
        bash.kill()
        bash.wait()
        os.close(ours)


def _read_until(terminal: int, end: str) -> str:
    """Return what is printed before a text."""
    printed = ""
    while end not in printed:
        printed += os.read(terminal, 4096).decode()
    return printed.partition(end)[0]
