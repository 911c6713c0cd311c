"""Replacing a package's files so that a crash leaves the old package, the new one, or a way on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from integrate_gen.model.errors import PublishError

from .lock import LOCK_FILE, read_lock

_IGNORED = ("__pycache__",)


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing did, as paths in the package's folder.

    ``foreign`` are files that the generator never wrote; they were left as they are.
    """

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    foreign: tuple[str, ...]


def publish(folder: Path, files: Mapping[str, str], keep: Iterable[str] = ()) -> Published:
    """Make ``folder`` hold ``files``, the lock last.

    Everything is first staged in a sibling folder. Its rename is the point of no return: before it
    the old package is untouched, after it :func:`recover` can finish the work.

    Args:
        folder: The package's folder.
        files: Text by POSIX path, the lock among them.
        keep: Globs of files that are not the generator's and may stay.

    Raises:
        PublishError: the folder cannot be written, or holds a file that would be overwritten.
    """
    recover(folder)
    _refuse_links(folder, files)
    known = _written_before(folder)
    present = set(existing_files(folder))
    _refuse_overwriting(folder, files.keys() & present - known)
    changed = {path: text for path, text in files.items() if _differs(folder / path, text)}
    stale = sorted((known & present) - files.keys())
    if changed or stale:
        try:
            _stage(folder, changed, stale)
            recover(folder)
        except OSError as error:
            raise PublishError(f"{folder} cannot be written: {error.strerror}.") from error
    foreign = foreign_files(folder, files.keys(), keep)
    return Published(tuple(sorted(changed)), tuple(stale), tuple(foreign))


def recover(folder: Path) -> bool:
    """Finish a publication that was cut off, or drop one that had not begun to replace files.

    Returns:
        Whether there was one to finish.

    Raises:
        PublishError: what is staged would touch something outside the package's folder; nothing
            was changed.
    """
    staged, new = _staging(folder, "staged"), _staging(folder, "new")
    for place in (folder, staged, new):
        _refuse_link(place)
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
    staged.rename(new)  # so that a crash while it is removed leaves nothing to finish
    shutil.rmtree(new)
    return True


def is_cut_off(folder: Path) -> bool:
    """Whether a publication was cut off and :func:`recover` would finish it."""
    return _staging(folder, "staged").is_dir()


def existing_files(folder: Path) -> Iterator[str]:
    """Every file in a package's folder, as POSIX paths, without compiled Python."""
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_file() and not any(part in _IGNORED for part in relative.parts):
            yield relative.as_posix()


def foreign_files(folder: Path, own: Iterable[str], keep: Iterable[str]) -> list[str]:
    """Files in the folder that are neither the package's nor kept by the provider."""
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
    """Make renames in a folder durable, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _read_staged(staged: Path) -> tuple[list[str], list[str]]:
    """The paths that are to be replaced, the lock last, and those that are to be deleted.

    Anyone who can write to a checkout can put a staging folder there, so what it says is checked.

    Raises:
        PublishError: it is not what :func:`publish` stages.
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
            raise _not_staged(staged, f"{entry.name!r} in it is no regular file")
    files = staged / "files"
    changed = [e.relative_to(files) for e in entries if e.is_file() and files in e.parents]
    changed.sort(key=lambda path: (path.name == LOCK_FILE, path))
    return [path.as_posix() for path in changed], deleted


def _is_inside(path: str) -> bool:
    """Whether a text is the POSIX path of a file below the folder that it is taken from."""
    parts = path.split("/")
    plain = not any(char in path for char in "\\:\0")
    return plain and all(part not in ("", ".", "..") for part in parts)


def _not_staged(staged: Path, reason: str) -> PublishError:
    return PublishError(
        f"{staged} was not written by integrate-gen ({reason}), and nothing was changed; look at "
        "it, and delete it."
    )


def _refuse_links(folder: Path, paths: Iterable[str]) -> None:
    """Refuse to write or delete below a link, which may lead out of the package's folder."""
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
