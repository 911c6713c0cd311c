"""Publishing: the folder has exactly the files of the package, and no other file is lost."""

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
    """Return a lock that lists these files."""
    new_lock = Lock(
        lock_version=LOCK_VERSION,
        inputs=Inputs("0", "f", "p", "t"),
        sdk={},
        only=(),
        counts=Counts(0, 0, 0, {}, 0),
        files={path: FileDigests("r", "f") for path in paths},
        ledger=LockLedger({}, {}, {}, {}, {}),
        api={},
    )
    return new_lock.to_text()


def package(**files: str) -> dict[str, str]:
    """Return a package of these modules with a lock that lists them."""
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


def test_only_changed_files_are_written(folder: Path) -> None:
    publish(folder, package(a="1", b="2"))
    before = (folder / "b.py").stat()
    published = publish(folder, package(a="changed", b="2"))
    assert published.written == ("a.py",)
    assert (folder / "b.py").stat().st_ino == before.st_ino
    assert publish(folder, package(a="changed", b="2")).written == ()


def test_a_stale_file_is_deleted_with_its_folder(folder: Path) -> None:
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


def test_staged_files_that_were_not_renamed_are_discarded(folder: Path) -> None:
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


def stage(folder: Path, *, deleted: str = "", **files: str) -> Path:
    """Create a staging folder, as anyone who can write to a checkout can do."""
    staged = folder.with_name(".integrate_toy.staged")
    (staged / "files").mkdir(parents=True)
    for name, text in files.items():
        (staged / "files" / f"{name}.py").write_text(text)
    (staged / "deleted").write_text(deleted)
    return staged


@pytest.fixture
def precious(tmp_path: Path) -> Path:
    """Return a file of the user next to the package."""
    path = tmp_path / "mine" / "thesis.txt"
    path.parent.mkdir()
    path.write_text("years of work")
    return path


def assert_refused(folder: Path, precious: Path, match: str) -> None:
    before = contents(folder)
    for attempt in (recover, lambda folder: publish(folder, package(a="2"))):
        with pytest.raises(PublishError, match=match) as refused:
            attempt(folder)
        assert "\n" not in str(refused.value)
        assert precious.read_text() == "years of work"
        assert contents(folder) == before


@pytest.mark.parametrize(
    "path",
    [
        "{absolute}",
        "../mine/thesis.txt",
        "chat/../../mine/thesis.txt",
        "chat//thesis.txt",
        "./a.py",
        "C:\\mine\\thesis.txt",
        "..\\mine\\thesis.txt",
        "",
    ],
)
def test_a_staging_folder_that_deletes_outside_is_refused(
    folder: Path, precious: Path, path: str
) -> None:
    publish(folder, package(a="1"))
    stage(folder, deleted=f"a.py\n{path.format(absolute=precious)}\n", a="new")
    assert_refused(folder, precious, "was not written by integrate-gen .it would delete")


def test_a_staging_folder_with_a_link_is_refused(folder: Path, precious: Path) -> None:
    publish(folder, package(a="1"))
    staged = stage(folder, a="new")
    (staged / "files" / "b.py").symlink_to(precious)
    assert_refused(folder, precious, r"'b\.py' in it is not a regular file")


@pytest.mark.parametrize("state", ["staged", "new"])
def test_a_staging_folder_that_is_a_link_is_refused(
    folder: Path, precious: Path, state: str
) -> None:
    publish(folder, package(a="1"))
    folder.with_name(f".integrate_toy.{state}").symlink_to(precious.parent)
    assert_refused(folder, precious, "is a link")
    assert sorted(precious.parent.iterdir()) == [precious]


def test_a_staging_folder_without_its_list_is_refused(folder: Path, precious: Path) -> None:
    publish(folder, package(a="1"))
    (stage(folder, a="new") / "deleted").unlink()
    assert_refused(folder, precious, "its list of deleted files cannot be read")


def test_nothing_is_written_or_deleted_through_a_link(folder: Path, precious: Path) -> None:
    publish(folder, package(a="1"))
    (folder / "mine").symlink_to(precious.parent)
    stage(folder, deleted="mine/thesis.txt\n")
    with pytest.raises(PublishError, match="mine is a link"):
        recover(folder)
    folder.with_name(".integrate_toy.staged").rename(folder.with_name("away"))
    deep = {**package(a="1"), "mine/deep.py": "x", LOCK_FILE: lock("a.py", "mine/deep.py")}
    with pytest.raises(PublishError, match="mine is a link"):
        publish(folder, deep)
    assert sorted(precious.parent.iterdir()) == [precious]
    assert precious.read_text() == "years of work"


def test_a_package_folder_that_is_a_link_is_refused(folder: Path, precious: Path) -> None:
    folder.symlink_to(precious.parent)
    with pytest.raises(PublishError, match="integrate_toy is a link"):
        publish(folder, package(a="1"))
    assert sorted(precious.parent.iterdir()) == [precious]
