"""``--plan`` between two real releases of GitHub's schemas, months apart."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.test_cli import integrate_gen
from tests.codegen.test_publish import contents

OLDER = "26.6.7"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose package was generated from the older release."""
    folder = tmp_path_factory.mktemp("project")
    sdk = folder / "sdk"
    releases = [
        f"{name}=={OLDER}" for name in ("githubkit-schemas", "githubkit-schemas-2026-03-10")
    ]
    uv = Path(sys.executable).with_name("uv")
    subprocess.run(
        [uv, "pip", "install", "--quiet", "--no-deps", "--target", sdk, *releases], check=True
    )
    done = integrate_gen("github", "-q", cwd=folder, PYTHONPATH=str(sdk))
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def plan(project: Path) -> dict[str, Any]:
    """The plan to the installed release, which writes nothing."""
    before = contents(project / "generated")
    done = integrate_gen("github", "--plan", "--json", "-q", cwd=project)
    assert done.returncode == 0, done.stderr
    assert contents(project / "generated") == before
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_the_older_package_is_of_the_older_release(project: Path) -> None:
    lock = json.loads((project / "generated/integrate_github/integrate.lock").read_text())
    assert lock["sdk"]["githubkit-schemas-2026-03-10"] == OLDER
    assert integrate_gen("github", "--check", cwd=project).returncode == 3


def test_what_the_upgrade_does(plan: dict[str, Any]) -> None:
    assert plan["verdict"] == "major"
    sentences = {change["sentence"] for change in plan["changes"]}
    assert "pulls.stacks_create is new." in sentences
    assert "copilot.copilot_metrics_for_team is gone." in sentences
    assert "billing.update_budget_org no longer takes budget_type." in sentences
    assert "classroom.list_classrooms is deprecated now." in sentences
    assert "classroom.get_a_classroom returns another type: HttpResult, was Classroom." in sentences
    assert "code_security.create_configuration no longer requires description." in sentences


def test_every_task_that_came_or_went_is_said(plan: dict[str, Any], project: Path) -> None:
    lock = json.loads((project / "generated/integrate_github/integrate.lock").read_text())
    kinds = Counter(change["kind"] for change in plan["changes"])
    now = len(lock["api"]) - kinds["task_removed"] + kinds["task_added"]
    assert now == 1242


def test_a_plan_for_people(project: Path) -> None:
    text = integrate_gen("github", "--plan", "-q", cwd=project).stdout
    assert text.startswith("generated/integrate_github: ")
    assert "; a major version\n" in text
    markdown = integrate_gen("github", "--plan", "--markdown", "-q", cwd=project).stdout
    assert "- `pulls.stacks_create` is new." in markdown


def test_without_a_package_there_is_nothing_to_plan(tmp_path: Path) -> None:
    done = integrate_gen("github", "--plan", cwd=tmp_path)
    assert done.returncode == 2
    assert "has no integrate.lock to compare with; generate it first" in done.stderr
