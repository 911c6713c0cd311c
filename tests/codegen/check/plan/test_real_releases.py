"""``--plan`` between real releases, from an older one to the installed one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.committed.test_publish import contents
from tests.support.once import made_once


@dataclass(frozen=True, slots=True)
class Upgrade:
    """Upgrade of an SDK.

    Attributes:
        sdk: The provider.
        older: The older release of its distributions.
        needs: Requirements of the older release that the installed one does not have.
        verdict: Part of the version number that the plan increments.
        kinds: Kinds of change, each with the sentences that must be among those of the plan.
    """

    sdk: str
    older: Mapping[str, str]
    version_part: str
    kinds: Mapping[str, tuple[str, ...]]
    needs: tuple[str, ...] = ()


GITHUB = Upgrade(
    sdk="github",
    older={"githubkit-schemas": "26.6.7", "githubkit-schemas-2026-03-10": "26.6.7"},
    version_part="major",
    kinds={
        "task_added": ("pulls.stacks_create is new.",),
        "task_removed": ("copilot.copilot_metrics_for_team is gone.",),
        "parameter_removed": ("billing.update_budget_org no longer takes budget_type.",),
        "deprecated": ("classroom.list_classrooms is deprecated now.",),
        "return_changed": (
            "classroom.get_a_classroom returns another type: HttpResult, was Classroom.",
        ),
        "made_optional": ("code_security.create_configuration no longer requires description.",),
    },
)
OPENAI = Upgrade(
    sdk="openai",
    older={"openai": "3.1.0"},
    needs=("distro==1.9.0",),
    version_part="minor",  # types that look changed only have other names
    kinds={
        "task_added": ("admin.organization.external_keys.create is new.",),
        "parameter_added": ("images.edit takes svg.",),
        "type_widened": (
            "images.edit accepts more for output_format: Optional[Literal['png', 'webp', 'jpeg', "
            "'gif', 'svg']] | Omit, was Optional[Literal['png', 'jpeg', 'webp']] | Omit.",
        ),
        "default_changed": (
            "responses.parse has another default for timeout: not_given, was NOT_GIVEN.",
        ),
        "deprecated": ("audio.translations.create is deprecated now.",),
        "return_alternative_added": (
            "responses.input_items.list may return more kinds: AsyncCursorPage[... | "
            "ResponseConfigurationUpdateItem], was AsyncCursorPage[...].",
        ),
        "return_narrowed": (
            "audio.transcriptions.create returns less: Transcription, "
            "was TranscriptionCreateResponse.",
        ),
        "overload_added": (
            "audio.transcriptions.create can be called in one more way: (*, file: FileTypes, "
            "model: Union[str, AudioModel], response_format: Literal['diarized_json'], ...) -> "
            "TranscriptionDiarized.",
        ),
    },
)


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(GITHUB, id="github", marks=pytest.mark.exhaustive),
        pytest.param(OPENAI, id="openai"),
    ],
)
def upgrade(request: pytest.FixtureRequest) -> Upgrade:
    """Return each upgrade in turn."""
    found: Upgrade = request.param
    return found


@pytest.fixture(scope="module")
def project(upgrade: Upgrade, shared_folder: Path) -> Path:
    """Return a folder with a package of the older release."""

    def generate(folder: Path) -> None:
        sdk = folder / "sdk"
        releases = [f"{name}=={version}" for name, version in upgrade.older.items()]
        uv = Path(sys.executable).with_name("uv")
        install: list[str | Path] = [uv, "pip", "install", "--quiet", "--no-deps", "--target", sdk]
        subprocess.run([*install, *releases, *upgrade.needs], check=True)
        done = integrate_gen(upgrade.sdk, "-q", cwd=folder, PYTHONPATH=str(sdk))
        assert done.returncode == 0, done.stderr

    return made_once(shared_folder / f"upgrade-of-{upgrade.sdk}", generate)


@pytest.fixture(scope="module")
def lock(upgrade: Upgrade, project: Path) -> dict[str, Any]:
    """Return the lock of the older release's package."""
    path = project / "generated" / f"integrate_{upgrade.sdk}" / "integrate.lock"
    read: dict[str, Any] = json.loads(path.read_text())
    return read


@pytest.fixture(scope="module")
def plan(upgrade: Upgrade, project: Path) -> dict[str, Any]:
    """Return the plan for the installed release, and check that it writes nothing."""
    before = contents(project / "generated")
    done = integrate_gen(upgrade.sdk, "--plan", "--json", "-q", cwd=project)
    assert done.returncode == 0, done.stderr
    assert contents(project / "generated") == before
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_the_older_package_is_of_the_older_release(
    upgrade: Upgrade, project: Path, lock: dict[str, Any]
) -> None:
    assert upgrade.older.items() <= lock["sdk"].items()
    assert integrate_gen(upgrade.sdk, "--check", cwd=project).returncode == 3


def test_the_changes_of_the_upgrade(upgrade: Upgrade, plan: dict[str, Any]) -> None:
    assert plan["verdict"] == upgrade.version_part
    found: dict[str, set[str]] = {}
    for change in plan["changes"]:
        found.setdefault(change["kind"], set()).add(change["sentence"])
    missing = {kind: set(wanted) - found.get(kind, set()) for kind, wanted in upgrade.kinds.items()}
    assert missing == {kind: set() for kind in upgrade.kinds}


def test_every_added_and_removed_task_is_reported(
    upgrade: Upgrade, plan: dict[str, Any], lock: dict[str, Any]
) -> None:
    committed = Path("generated") / f"integrate_{upgrade.sdk}" / "integrate.lock"
    installed = json.loads(committed.read_text())["api"]
    kinds = Counter(change["kind"] for change in plan["changes"])
    gone = kinds["task_removed"] + kinds["task_renamed"]
    assert len(lock["api"]) - gone + kinds["task_added"] == len(installed)


def test_changes_are_reported_once_and_briefly(plan: dict[str, Any]) -> None:
    sentences = [change["sentence"] for change in plan["changes"]]
    assert len(sentences) == len(set(sentences))
    assert max(map(len, sentences)) < 600


def test_without_a_package_there_is_nothing_to_plan(tmp_path: Path) -> None:
    done = integrate_gen("github", "--plan", cwd=tmp_path)
    assert done.returncode == 2
    assert "has no integrate.lock to compare with; generate it first" in done.stderr
