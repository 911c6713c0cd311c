"""The workflow for a repository of jobs, its steps run word by word from built wheels."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

from tests.packaging.shell import Shell
from tests.packaging.wheels import ROOT
from tests.support.doc_examples import write_examples

PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
RECIPE = re.findall(r"```yaml\n(.*?)```", PAGE.partition("\n## A repository of jobs\n")[2], re.S)


def test_the_steps_of_the_workflow_pass_and_find_a_wrong_job(shell: Shell, wheels: Path) -> None:
    (workflow,) = (import_module("yaml").safe_load(text) for text in RECIPE)
    steps = [step["run"] for step in workflow["jobs"]["test"]["steps"] if "run" in step]
    assert len(steps) == 3
    write_examples("testing.md", shell.folder)
    for example in shell.folder.iterdir():
        if "triage" not in example.name:
            example.unlink()
    (shell.folder / "requirements.txt").write_text("integrate-github\nintegrate-runtime\n")
    (shell.folder / "wheels").symlink_to(wheels)
    links = shell.environment["PIP_FIND_LINKS"]
    shell.environment["PIP_FIND_LINKS"] = links.replace(
        str(wheels), workflow["env"]["PIP_FIND_LINKS"]
    )
    activate = "[ -d .venv ] || python -m venv .venv; . .venv/bin/activate"
    install, check, test = (f"{activate}; {step}" for step in steps)
    shell.run(install)
    shell.run(check)
    assert "2 passed" in shell.run(test)

    job = shell.folder / "triage.py"
    job.write_text(job.read_text().replace("title=title", "titel=title"))
    assert "reportCallIssue" in shell.run(f"{check} || true")
