"""A shell in an empty folder, for tests that follow a page word by word."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from survey.sdks import read_sdks
from tests.packaging.wheels import BIN, ROOT

_PIN = re.compile(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.M)


class Shell:
    """A shell of a user in an empty folder, who has Python, uv and the wheels."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        folder.mkdir()
        self.folder = folder
        tools = folder.parent / "tools"
        tools.mkdir()
        (tools / "python").symlink_to(Path(sys.executable).resolve())
        (tools / "uv").symlink_to(BIN / "uv")
        # The versions of other packages are those that the repository knows.
        pins = dict(_PIN.findall((ROOT / "requirements.lock").read_text()))
        pinned = [f"{name}=={version}" for name, version in sorted(pins.items())]
        constraints = folder.parent / "constraints.txt"
        constraints.write_text("\n".join([*pinned, *read_sdks()["groq"].install]))
        # Each of the many processes uses the bytecode of those before it, as a user's do.
        left_out = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        self.environment = {
            **kept,
            "PATH": f"{tools}:/usr/local/bin:/usr/bin:/bin",
            "PIP_COMPILE": "0",  # most modules of the SDKs are never imported
            "PIP_CONSTRAINT": str(constraints),
            "PIP_FIND_LINKS": f"{kept.get('PIP_FIND_LINKS', '')} {wheels}".strip(),
            "UV_CONSTRAINT": str(constraints),
            "UV_FIND_LINKS": str(wheels),
            "XDG_CACHE_HOME": str(folder.parent / "cache"),
        }

    def run(self, commands: str, **variables: str) -> str:
        """Run commands, and return their output."""
        done = subprocess.run(
            ["sh", "-ec", commands],
            cwd=self.folder,
            env={**self.environment, **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout
