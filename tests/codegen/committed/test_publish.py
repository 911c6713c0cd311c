"""Publishing: the files that it should have, none that it should not, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.committed.lock import (
    LOCK_FILE,
    LOCK_VERSION,
    Counts,
    FileDigests,
    Inputs,
    Lock,
    LockLedger,
)
from integrate_gen.committed.publish import existing_files, publish, recover
from integrate_gen.model.errors import PublishError


def lock(*paths: str) -> str:
    """A lock that lists these files."""
    made = Lock(
        lock_version=LOCK_VERSION,
        inputs=Inputs("0", "f", "p", "t"),
        sdk={},
        only=(),
        counts=Counts(0, 0, 0, {}, 0),
        files={path: FileDigests("r", "f") for path in paths},
        ledger=LockLedger({}, {}, {}, {}, {}),
        api={},
    )
    return made.to_text()


def package(**files: str) -> dict[str, str]:
    """A package of these modules with a lock that lists them."""
    named = {f"{name}.py": text for name, text in files.items()}
    return {**named, LOCK_FILE: lock(*named)}


def contents(folder: Path) -> dict[str, str]:
    return {path: (folder / path).read_text(errors="replace") for path in existing_files(folder)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "integrate_toy"


def test_a_new_package_is_written_whole(folder: Path) -> None:
    files = package(a="1", b="2")
    published = publish(folder, files)
    assert contents(folder) == files
    assert published.written == ("a.py", "b.py", LOCK_FILE)
    assert list(folder.parent.iterdir()) == [folder]


def test_only_what_changed_is_written(folder: Path) -> None:
    publish(folder, package(a="1", b="2"))
    before = (folder / "b.py").stat()
    published = publish(folder, package(a="changed", b="2"))
    assert published.written == ("a.py",)
    assert (folder / "b.py").stat().st_ino == before.st_ino
    assert publish(folder, package(a="changed", b="2")).written == ()


def test_what_it_no_longer_writes_is_deleted_with_its_folder(folder: Path) -> None:
    first = package(a="1")
    publish(folder, {**first, "chat/deep.py": "x", LOCK_FILE: lock("a.py", "chat/deep.py")})
    published = publish(folder, package(a="1"))
    assert published.deleted == ("chat/deep.py",)
    assert contents(folder) == package(a="1")
    assert not (folder / "chat").exists()


def test_a_file_that_it_never_wrote_is_left_and_named(folder: Path) -> None:
    publish(folder, package(a="1"))
    (folder / "mine.py").write_text("mine")
    (folder / "notes.txt").write_text("kept")
    published = publish(folder, package(a="2"), keep=["*.txt"])
    assert published.foreign == ("mine.py",)
    assert (folder / "mine.py").read_text() == "mine"


def test_a_file_that_it_never_wrote_is_not_overwritten(folder: Path) -> None:
    folder.mkdir()
    (folder / "a.py").write_text("mine")
    with pytest.raises(PublishError, match=r"a\.py was not written by integrate-gen"):
        publish(folder, package(a="1"))
    assert contents(folder) == {"a.py": "mine"}


def test_what_was_staged_but_not_renamed_is_dropped(folder: Path) -> None:
    publish(folder, package(a="1"))
    partial = folder.with_name(".integrate_toy.new")
    (partial / "files").mkdir(parents=True)
    (partial / "files" / "a.py").write_text("half")
    assert recover(folder) is False
    assert contents(folder) == package(a="1")
    assert not partial.exists()


def test_a_publication_that_was_cut_off_is_finished(folder: Path) -> None:
    publish(folder, package(a="1", b="2"))
    staged = folder.with_name(".integrate_toy.staged")
    (staged / "files").mkdir(parents=True)
    for path, text in package(a="new").items():
        (staged / "files" / path).write_text(text)
    (staged / "deleted").write_text("b.py\n")
    (folder / "b.py").unlink()  # the crash came between two steps
    assert recover(folder) is True
    assert contents(folder) == package(a="new")
    assert not staged.exists()


def test_a_lock_that_cannot_be_read_is_one_sentence(folder: Path) -> None:
    publish(folder, package(a="1"))
    (folder / LOCK_FILE).write_text("{}")
    with pytest.raises(PublishError, match="restore it from version control"):
        publish(folder, package(a="2"))
    assert (folder / "a.py").read_text() == "1"
