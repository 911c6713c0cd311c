"""The drift check: each kind of difference with its cause."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.check.causes import Cause
from integrate_gen.check.drift import Drift, DriftKind, find_drift
from integrate_gen.cli.console import Verbosity, show_progress
from integrate_gen.committed.lock import LOCK_FILE, sha256
from integrate_gen.committed.publish import publish
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import Rendered, build, render_package

from tests.codegen.committed.test_publish import contents
from tests.codegen.emit.test_toy import TABLE

BOXES = "boxes.py"


def rendered_with(**table: object) -> Rendered:
    provider = parse_provider("gadgets", {**TABLE, **table}, "test")
    with show_progress("gadgets", Verbosity.QUIET) as progress:
        return render_package(provider, progress)


@pytest.fixture
def rendered(toys: Path) -> Rendered:
    return rendered_with()


@pytest.fixture
def folder(tmp_path: Path, rendered: Rendered) -> Path:
    """Return the folder of the committed package."""
    folder = tmp_path / "integrate_gadgets"
    with show_progress("gadgets", Verbosity.QUIET) as progress:
        publish(folder, build(rendered, progress).files)
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
        (BOXES, DriftKind.CHANGED, (Cause.GENERATOR,)),
        (LOCK_FILE, DriftKind.CHANGED, (Cause.GENERATOR,)),
    ]


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
