"""The way of a user in the README, word by word, in empty folders and from built wheels."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from survey.sdks import read_sdks
from tests.packaging.wheels import BIN, ROOT
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply

README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("\n## Use it in your project\n")[2].partition("\n## ")[0]
SHELL: list[str] = re.findall(r"```sh\n(.*?)```", SECTION, re.S)
_PIN = re.compile(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.M)


@pytest.fixture
def shell(tmp_path: Path, wheels: Path) -> Shell:
    return Shell(tmp_path / "project", wheels)


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


def test_a_ready_package_and_one_of_another_sdk_are_used_with_pip(
    shell: Shell, server: RecordingServer
) -> None:
    ready, generated, _ = SHELL
    output = shell.run(f"{ready}\n{generated}")
    assert "Install it with pip install --editable generated/integrate_" in output

    server.reply("POST", "/repos/acme/web/issues", Reply.json(issue(1347), status=201))
    server.reply("POST", "/repos/acme/web/issues/1347/labels", Reply.json([]))
    shown = re.search(r"## Run a job\n\n```python\n(.*?)```", README, re.S)
    assert shown is not None
    local = f'Github(client_options={{"base_url": "{server.url}"}}, token="t")'
    (shell.folder / "triage.py").write_text(shown[1].replace("Github()", local))
    activate = ". .venv/bin/activate"
    assert shell.run(f"{activate}\npython triage.py") == "1347\n"
    assert "report-1347" in shell.run(f"{activate}\nintegrate runs")


def test_a_package_of_another_sdk_is_used_with_uv(shell: Shell) -> None:
    _, _, with_uv = SHELL
    output = shell.run(with_uv)
    assert "Install it with pip install --editable generated/integrate_" in output
    assert '"integrate-' in (shell.folder / "pyproject.toml").read_text()
