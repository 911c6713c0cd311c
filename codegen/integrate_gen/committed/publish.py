"""Replacement of a package's files, which can be resumed after a crash."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from integrate_gen.model.errors import PublishError

from .litter import is_litter
from .lock import LOCK_FILE, read_lock


@dataclass(frozen=True, slots=True)
class Published:
    """Result of publishing, as paths in the package's folder.

    ``foreign`` are files that the generator never wrote; they are left alone.
    """

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    foreign: tuple[str, ...]


def publish(folder: Path, files: Mapping[str, str], keep: Iterable[str] = ()) -> Published:
    """Write a package's files and delete stale ones; the lock is written last.

    Everything is first staged in a sibling folder. Its rename is the point of no return: before it,
    the old package is untouched; after it, :func:`recover` can finish the work.

    Args:
        folder: The package's folder.
        files: Text by POSIX path, the lock among them.
        keep: Globs of foreign files that may stay.

    Raises:
        PublishError: The folder cannot be written, or has a foreign file that would be overwritten.
    """
    recover(folder)
    _refuse_links(folder, files)
    recorded = _written_before(folder)
    present = set(existing_files(folder))
    _refuse_overwriting(folder, files.keys() & present - recorded)
    changed = {path: text for path, text in files.items() if _differs(folder / path, text)}
    stale = sorted((recorded & present) - files.keys())
    if changed or stale:
        try:
            _stage(folder, changed, stale)
            recover(folder)
        except OSError as error:
            place = error.filename2 or error.filename or folder
            raise PublishError(f"{place} cannot be written: {error.strerror}.") from error
    foreign = foreign_files(folder, files.keys(), keep)
    return Published(tuple(sorted(changed)), tuple(stale), tuple(foreign))


def recover(folder: Path) -> bool:
    """Finish an interrupted publication, or discard one that had not begun to replace files.

    Returns:
        Whether a publication was finished.

    Raises:
        PublishError: The staged files would touch something outside the package's folder; nothing
            was changed.
    """
    staged, new = _staging(folder, "staged"), _staging(folder, "new")
    for candidate in (folder, staged, new):
        _refuse_link(candidate)
    shutil.rmtree(new, ignore_errors=True)
    if not staged.is_dir():
        return False
    changed, deleted = _read_staged(staged)
    _refuse_links(folder, [*changed, *deleted])
    folder.mkdir(parents=True, exist_ok=True)
    for path in deleted:
        _delete(folder, path)
    for path in changed:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (staged / "files" / path).replace(target)
    _synchronise(folder)
    staged.rename(new)  # a crash during the removal then leaves nothing to finish
    shutil.rmtree(new)
    return True


def is_cut_off(folder: Path) -> bool:
    """Whether a publication was interrupted, so that :func:`recover` would finish it."""
    return _staging(folder, "staged").is_dir()


def existing_files(folder: Path) -> Iterator[str]:
    """Yield the files in a package's folder as POSIX paths, without caches and editors' copies."""
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder).as_posix()
        if path.is_file() and not is_litter(relative):
            yield relative


def foreign_files(folder: Path, own: Iterable[str], keep: Iterable[str]) -> list[str]:
    """Return the files that neither belong to the package nor are kept by the provider."""
    patterns, mine = tuple(keep), set(own)
    return [
        path
        for path in existing_files(folder)
        if path not in mine and not any(fnmatchcase(path, pattern) for pattern in patterns)
    ]


def _written_before(folder: Path) -> set[str]:
    lock = read_lock(folder)
    return {*lock.files, LOCK_FILE} if lock else set()


def _refuse_overwriting(folder: Path, foreign: Iterable[str]) -> None:
    first = min(foreign, default=None)
    if first is not None:
        raise PublishError(
            f"{folder / first} was not written by integrate-gen and would be overwritten; "
            "move it away, or choose another folder with --out."
        )


def _differs(path: Path, text: str) -> bool:
    try:
        return path.read_bytes() != text.encode()
    except OSError:
        return True


def _stage(folder: Path, changed: Mapping[str, str], deleted: Iterable[str]) -> None:
    new = _staging(folder, "new")
    (new / "files").mkdir(parents=True)
    for path, text in changed.items():
        target = new / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, text)
    _write(new / "deleted", "".join(f"{path}\n" for path in deleted))
    _synchronise(new)
    new.rename(_staging(folder, "staged"))
    _synchronise(folder.parent)


def _staging(folder: Path, state: str) -> Path:
    return folder.with_name(f".{folder.name}.{state}")


def _write(path: Path, text: str) -> None:
    with path.open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def _synchronise(folder: Path) -> None:
    """Flush renames in a folder to the disk, if the platform can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _read_staged(staged: Path) -> tuple[list[str], list[str]]:
    """Return the paths to replace, the lock last, and the paths to delete.

    Anyone who can write to a checkout can place a staging folder there, so it is checked.

    Raises:
        PublishError: It was not staged by :func:`publish`.
    """
    try:
        deleted = (staged / "deleted").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise _not_staged(staged, "its list of deleted files cannot be read") from error
    for path in deleted:
        if not _is_inside(path):
            raise _not_staged(staged, f"it would delete {path!r}")
    entries = sorted(staged.rglob("*"))
    for entry in entries:
        if entry.is_symlink() or not (entry.is_file() or entry.is_dir()):
            raise _not_staged(staged, f"{entry.name!r} in it is not a regular file")
    files = staged / "files"
    changed = [e.relative_to(files) for e in entries if e.is_file() and files in e.parents]
    changed.sort(key=lambda path: (path.name == LOCK_FILE, path))
    return [path.as_posix() for path in changed], deleted


def _is_inside(path: str) -> bool:
    """Whether a relative POSIX path stays inside its folder."""
    parts = path.split("/")
    plain = not any(char in path for char in "\\:\0")
    return plain and all(part not in ("", ".", "..") for part in parts)


def _not_staged(staged: Path, reason: str) -> PublishError:
    return PublishError(
        f"{staged} was not written by integrate-gen ({reason}), and nothing was changed; look at "
        "it, and delete it."
    )


def _refuse_links(folder: Path, paths: Iterable[str]) -> None:
    """Refuse paths below a link, which may lead out of the package's folder."""
    _refuse_link(folder)
    above = {parent for path in paths for parent in PurePosixPath(path).parents}
    for parent in sorted(above - {PurePosixPath(".")}):
        _refuse_link(folder / parent)


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        raise PublishError(
            f"{path} is a link, which may lead out of the package's folder, and nothing was "
            "changed; replace it by what it leads to, or delete it."
        )


def _delete(folder: Path, path: str) -> None:
    target = folder / path
    target.unlink(missing_ok=True)
    parent = target.parent
    while parent != folder and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
