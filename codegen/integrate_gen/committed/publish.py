"""Replacing a package's files so that a crash leaves the old package, the new one, or a way on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

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
    """
    staged, new = _staging(folder, "staged"), _staging(folder, "new")
    shutil.rmtree(new, ignore_errors=True)
    if not staged.is_dir():
        return False
    folder.mkdir(parents=True, exist_ok=True)
    for path in (staged / "deleted").read_text(encoding="utf-8").splitlines():
        _delete(folder, path)
    for source in _lock_last(staged / "files"):
        target = folder / source.relative_to(staged / "files")
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)
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


def _lock_last(folder: Path) -> list[Path]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sorted(files, key=lambda path: (path.name == LOCK_FILE, path))


def _delete(folder: Path, path: str) -> None:
    target = folder / path
    target.unlink(missing_ok=True)
    parent = target.parent
    while parent != folder and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
