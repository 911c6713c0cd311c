"""The drift check: each kind of difference with its cause."""

from __future__ import annotations

import hashlib
import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.check.causes import Cause
from integrate_gen.check.drift import Drift, DriftKind, find_drift
from integrate_gen.cli.console import Verbosity, show_progress
from integrate_gen.committed.lock import LOCK_FILE, sha256
from integrate_gen.committed.publish import publish
from integrate_gen.model.errors import PublishError
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import Rendered, build, render_package

from tests.codegen.committed.test_publish import contents
from tests.codegen.emit.test_toy import TABLE

BOXES = "boxes.py"


def rendered_with(**table: object) -> Rendered:
    provider = parse_provider("gadgets", {**TABLE, **table}, "test")
    with show_progress("gadgets", Verbosity.QUIET) as progress:
        return render_package(provider, progress)


@pytest.fixture(scope="module")
def rendered(toys: Path) -> Rendered:
    return rendered_with()


@pytest.fixture(scope="module")
def files(rendered: Rendered) -> Mapping[str, str]:
    """Return the files of the package."""
    with show_progress("gadgets", Verbosity.QUIET) as progress:
        return build(rendered, progress).files


@pytest.fixture
def folder(tmp_path: Path, files: Mapping[str, str]) -> Path:
    """Return the folder of the committed package."""
    folder = tmp_path / "integrate_gadgets"
    publish(folder, files)
    return folder


def check(folder: Path, rendered: Rendered, *, reformat: bool = False) -> Drift:
    before = contents(folder)
    with show_progress("gadgets", Verbosity.QUIET) as progress:
        drift = find_drift(folder, rendered, progress, reformat=reformat)
    assert contents(folder) == before
    return drift


def edit(folder: Path, path: str = BOXES) -> None:
    file = folder / path
    file.write_text(file.read_text().replace("Get Box", "Fetch Box"))


def edit_lock(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    lock = json.loads((folder / LOCK_FILE).read_text())
    change(lock)
    text = json.dumps(lock, indent=1, sort_keys=True, ensure_ascii=False)
    (folder / LOCK_FILE).write_text(f"{text}\n")


def summary(drift: Drift) -> list[tuple[str, DriftKind, tuple[Cause, ...]]]:
    return [
        (difference.path, difference.kind, difference.causes) for difference in drift.differences
    ]


@pytest.mark.parametrize("reformat", [False, True])
def test_a_true_package_has_none(folder: Path, rendered: Rendered, reformat: bool) -> None:
    assert check(folder, rendered, reformat=reformat) == Drift(())


def test_a_changed_byte(folder: Path, rendered: Rendered) -> None:
    edit(folder)
    drift = check(folder, rendered)
    assert summary(drift) == [(BOXES, DriftKind.CHANGED, (Cause.EDITED,))]
    diff = drift.differences[0].diff.splitlines()
    assert diff[:2] == ["--- committed/boxes.py", "+++ generated/boxes.py"]
    assert '-    name="Fetch Box",' in diff
    assert '+    name="Get Box",' in diff


def test_bytes_that_are_no_text(folder: Path, rendered: Rendered) -> None:
    (folder / BOXES).write_bytes(b"\xff\xfe")
    assert summary(check(folder, rendered)) == [(BOXES, DriftKind.CHANGED, (Cause.EDITED,))]


def test_a_missing_file(folder: Path, rendered: Rendered) -> None:
    (folder / BOXES).unlink()
    assert summary(check(folder, rendered)) == [(BOXES, DriftKind.MISSING, (Cause.EDITED,))]


def test_an_orphan(folder: Path, rendered: Rendered) -> None:
    (folder / "mine.py").write_text("mine = 1\n")
    assert summary(check(folder, rendered)) == [("mine.py", DriftKind.FOREIGN, ())]


def test_nothing_was_generated(tmp_path: Path, rendered: Rendered) -> None:
    drift = check(tmp_path / "integrate_gadgets", rendered)
    kinds = {(difference.kind, difference.causes) for difference in drift.differences}
    assert kinds == {(DriftKind.MISSING, (Cause.NEW,))}
    assert len(drift.differences) == len(rendered.raw) + 1


def test_a_provider_that_changes_the_output(folder: Path, toys: Path) -> None:
    drift = check(folder, rendered_with(labels={"titles": {"boxes.get": "Fetch Box"}}))
    assert summary(drift) == [
        (BOXES, DriftKind.CHANGED, (Cause.PROVIDER,)),
        (LOCK_FILE, DriftKind.CHANGED, (Cause.PROVIDER,)),
    ]


def test_a_provider_that_leaves_a_namespace_out(folder: Path, toys: Path) -> None:
    drift = check(folder, rendered_with(exclude={"parts.*": "not ours"}))
    assert ("parts.py", DriftKind.STALE, (Cause.PROVIDER,)) in summary(drift)


def test_a_provider_that_changes_nothing_is_a_note(folder: Path, toys: Path) -> None:
    drift = check(folder, rendered_with(keep=["*.txt"]))
    assert drift == Drift((), (Cause.PROVIDER,))


def test_a_template_that_changes_the_output(folder: Path, rendered: Rendered) -> None:
    changed = replace(
        rendered,
        raw={**rendered.raw, BOXES: rendered.raw[BOXES].replace("Tasks for", "The tasks for")},
        inputs=replace(rendered.inputs, templates="other"),
    )
    assert summary(check(folder, changed)) == [
        (BOXES, DriftKind.CHANGED, (Cause.TEMPLATES,)),
        (LOCK_FILE, DriftKind.CHANGED, (Cause.TEMPLATES,)),
    ]


def test_a_generator_that_changes_the_output(folder: Path, rendered: Rendered) -> None:
    raw = {**rendered.raw, BOXES: rendered.raw[BOXES].replace("Tasks for", "The tasks for")}
    assert summary(check(folder, replace(rendered, raw=raw))) == [
        (BOXES, DriftKind.CHANGED, (Cause.UNKNOWN,)),
        (LOCK_FILE, DriftKind.CHANGED, (Cause.UNKNOWN,)),
    ]
    other = replace(rendered.inputs, generator="0.0.1")
    assert summary(check(folder, replace(rendered, raw=raw, inputs=other))) == [
        (BOXES, DriftKind.CHANGED, (Cause.GENERATOR,)),
        (LOCK_FILE, DriftKind.CHANGED, (Cause.GENERATOR,)),
    ]


SDK = """
class Things:
    async def get(self, id: int) -> TYPE: ...

class Client:
    def __init__(self, token: str):
        self.things = Things()
"""


def test_an_sdk_whose_code_changed_but_not_its_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    package, source = tmp_path / "package", tmp_path / "edited_sdk" / "__init__.py"
    provider = parse_provider("edited_sdk", {"package": "edited_sdk"}, "test")
    source.parent.mkdir()
    (source.parent / "py.typed").touch()

    def rendered_from(text: str) -> Rendered:
        sys.modules.pop("edited_sdk", None)
        source.write_text(text)
        importlib.invalidate_caches()
        with show_progress("edited_sdk", Verbosity.QUIET) as progress:
            return render_package(provider, progress)

    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    with show_progress("edited_sdk", Verbosity.QUIET) as progress:
        publish(package, build(rendered_from(SDK.replace("TYPE", "str")), progress).files)
    comment = SDK.replace("TYPE", "str") + "# nothing else\n"
    assert check(package, rendered_from(comment)) == Drift(())
    assert summary(check(package, rendered_from(SDK.replace("TYPE", "int")))) == [
        (LOCK_FILE, DriftKind.CHANGED, (Cause.SDK,)),
        ("things.py", DriftKind.CHANGED, (Cause.SDK,)),
    ]


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "._boxes.py",
        "Thumbs.db",
        "boxes.py~",
        "boxes.py.orig",
        ".boxes.py.swp",
        ".#boxes.py",
        "#boxes.py#",
        ".mypy_cache/3.11/boxes.data.json",
        ".ruff_cache/CACHEDIR.TAG",
        "crates/__pycache__/inner.pyc",
    ],
)
def test_what_editors_and_tools_leave_is_no_drift(
    folder: Path, rendered: Rendered, name: str
) -> None:
    (folder / name).parent.mkdir(exist_ok=True, parents=True)
    (folder / name).write_text("left behind")
    assert check(folder, rendered) == Drift(())


def test_line_endings_that_git_changed(folder: Path, rendered: Rendered) -> None:
    for path in (BOXES, "README.md", LOCK_FILE):
        file = folder / path
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    drift = check(folder, rendered)
    assert summary(drift) == [
        ("README.md", DriftKind.CHANGED, (Cause.LINE_ENDINGS,)),
        (BOXES, DriftKind.CHANGED, (Cause.LINE_ENDINGS,)),
        (LOCK_FILE, DriftKind.CHANGED, (Cause.LINE_ENDINGS,)),
    ]
    assert {difference.diff for difference in drift.differences} == {""}


def test_an_edit_is_found_among_changed_line_endings(folder: Path, rendered: Rendered) -> None:
    edit(folder)
    file = folder / BOXES
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    (difference,) = check(folder, rendered).differences
    assert difference.causes == (Cause.EDITED,)
    changed = [line.strip() for line in difference.diff.splitlines()[2:] if line[0] in "+-"]
    assert all("Fetch Box" in line or "Get Box" in line for line in changed)


def test_git_leaves_the_line_endings_of_a_package_alone(
    tmp_path: Path, folder: Path, rendered: Rendered
) -> None:
    def git(*arguments: str) -> None:
        options = ["-c", "core.autocrlf=true", "-c", "user.name=a", "-c", "user.email=a@b"]
        subprocess.run(["git", *options, *arguments], cwd=tmp_path, check=True, capture_output=True)

    (tmp_path / "other.txt").write_bytes(b"one\r\n")
    git("init")
    git("add", ".")
    git("commit", "-m", "packages")
    git("clone", ".", "clone")
    clone = tmp_path / "clone"
    subprocess.run(
        ["git", "-c", "core.autocrlf=true", "checkout-index", "--all", "--force"],
        cwd=clone,
        check=True,
    )
    assert (clone / "other.txt").read_bytes() == b"one\r\n"
    assert check(clone / folder.name, rendered) == Drift(())


def test_a_lock_of_another_format(folder: Path, rendered: Rendered) -> None:
    def of_the_future(lock: dict[str, Any]) -> None:
        lock["lock_version"] = 99
        lock["inputs"] = {"generator": "7.1.0"}

    edit_lock(folder, of_the_future)
    with pytest.raises(PublishError, match=r"has format 99 and was written by integrate-gen 7\.1"):
        check(folder, rendered)


def test_an_edit_beside_a_changed_template_shows_both(folder: Path, rendered: Rendered) -> None:
    edit(folder)
    changed = replace(
        rendered,
        raw={**rendered.raw, BOXES: rendered.raw[BOXES].replace("Tasks for", "The tasks for")},
        inputs=replace(rendered.inputs, templates="other"),
    )
    assert summary(check(folder, changed))[0] == (
        BOXES,
        DriftKind.CHANGED,
        (Cause.EDITED, Cause.TEMPLATES),
    )


def test_another_formatter(folder: Path, rendered: Rendered) -> None:
    """Black 1 formatted the committed package, one file unlike the installed black."""
    text = (folder / BOXES).read_text().replace('"', "'")
    (folder / BOXES).write_text(text)

    def formatted_by_another(lock: dict[str, Any]) -> None:
        lock["inputs"]["formatter"] = "black 1"
        lock["files"][BOXES]["formatted"] = sha256(text)

    edit_lock(folder, formatted_by_another)
    assert summary(check(folder, rendered)) == [
        (BOXES, DriftKind.CHANGED, (Cause.FORMATTER,)),
        (LOCK_FILE, DriftKind.CHANGED, (Cause.FORMATTER,)),
    ]


def test_an_edited_lock(folder: Path, rendered: Rendered) -> None:
    def forget(lock: dict[str, Any]) -> None:
        lock["ledger"]["skipped"] = {}

    edit_lock(folder, forget)
    assert summary(check(folder, rendered)) == [(LOCK_FILE, DriftKind.CHANGED, (Cause.EDITED,))]


def test_a_lock_whose_space_changed(folder: Path, rendered: Rendered) -> None:
    (folder / LOCK_FILE).write_text((folder / LOCK_FILE).read_text() + "\n")
    assert summary(check(folder, rendered)) == [(LOCK_FILE, DriftKind.CHANGED, (Cause.EDITED,))]


def test_a_missing_lock(folder: Path, rendered: Rendered) -> None:
    (folder / LOCK_FILE).unlink()
    assert summary(check(folder, rendered)) == [(LOCK_FILE, DriftKind.MISSING, (Cause.NEW,))]


def test_a_file_edited_together_with_its_lock_entry(folder: Path, rendered: Rendered) -> None:
    edit(folder)
    digest = hashlib.sha256((folder / BOXES).read_bytes()).hexdigest()

    def cover_up(lock: dict[str, Any]) -> None:
        lock["files"][BOXES]["formatted"] = digest

    edit_lock(folder, cover_up)
    drift = check(folder, rendered, reformat=True)
    assert [difference.path for difference in drift.differences] == [BOXES, LOCK_FILE]


def test_a_publication_that_was_cut_off(folder: Path, rendered: Rendered) -> None:
    folder.with_name(".integrate_gadgets.staged").mkdir()
    assert summary(check(folder, rendered)) == [("", DriftKind.UNFINISHED, ())]
