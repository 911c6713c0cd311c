"""The way of a user in the README, word by word, in empty folders and from built wheels."""

from __future__ import annotations

import re

from tests.packaging.shell import Shell
from tests.packaging.wheels import ROOT
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply

README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("\n## Use it in your project\n")[2].partition("\n## ")[0]
SHELL: list[str] = re.findall(r"```sh\n(.*?)```", SECTION, re.S)


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
    project = (shell.folder / "pyproject.toml").read_text()
    for name in ("integrate-github", "integrate-runtime[cli]", "integrate-gen", "integrate-groq"):
        assert f'"{name}' in project
    shell.run("uv run python -c 'from integrate_github import Github'")
