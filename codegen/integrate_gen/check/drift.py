"""Drift: differences between a committed package and a freshly generated one."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from integrate_gen.committed.lock import LOCK_FILE, Inputs, Lock, make_lock, read_lock, sha256
from integrate_gen.committed.publish import existing_files, foreign_files, is_cut_off
from integrate_gen.emit.finish import finish_files
from integrate_gen.emit.format import FORMATTER, FormatCache
from integrate_gen.pipeline import Progress, Rendered

from .causes import Cause, causes_of, changed_inputs


class DriftKind(StrEnum):
    """Kind of a difference; its value completes the sentence ``PATH ...``."""

    MISSING = "is missing"
    CHANGED = "is not what would be generated"
    STALE = "is not generated any more"
    FOREIGN = "was never generated"
    UNFINISHED = "was being replaced when a command was cut off"


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that differs, with a unified diff to the generated text."""

    path: str
    kind: DriftKind
    causes: tuple[Cause, ...] = ()
    diff: str = ""


@dataclass(frozen=True, slots=True)
class Drift:
    """Result of a check.

    ``changed_inputs`` are inputs that changed without an effect.
    """

    differences: tuple[Difference, ...]
    changed_inputs: tuple[Cause, ...] = ()


def find_drift(
    folder: Path,
    rendered: Rendered,
    progress: Progress,
    *,
    keep: tuple[str, ...] = (),
    cache: FormatCache | None = None,
    reformat: bool = False,
) -> Drift:
    """Compare a committed package with a rendered one; reads only.

    A file whose unformatted text, formatter and committed bytes equal the lock's is not formatted
    again.

    Args:
        folder: Folder of the committed package.
        rendered: The package, rendered.
        progress: Observer of formatted files.
        keep: Globs of foreign files that may stay.
        cache: Cache of formatted texts.
        reformat: Whether to format every file, regardless of lock and cache.

    Raises:
        PublishError: The lock cannot be read.
        GenerationError: The generated code is not valid Python.
    """
    if is_cut_off(folder):
        return Drift((Difference("", DriftKind.UNFINISHED),))
    lock = read_lock(folder)
    committed = {path: (folder / path).read_bytes() for path in existing_files(folder)}
    proven = {} if reformat else dict(_proven(rendered.raw, committed, lock))
    rest = {path: text for path, text in rendered.raw.items() if path not in proven}
    progress.rendered(sum(path.endswith(".py") for path in rest))
    used_cache = None if reformat else cache
    files = proven | finish_files(rendered.package, rest, used_cache, progress.formatted)
    inputs = _inputs(rendered, lock)
    new_lock = make_lock(rendered.package, inputs, rendered.raw, files, rendered.proof)
    input_causes = tuple(changed_inputs(lock.inputs, new_lock.inputs)) if lock else ()
    differences = [
        *_changed(files, committed, lock, new_lock, input_causes),
        *_unwanted(foreign_files(folder, [*files, LOCK_FILE], keep), lock, input_causes),
    ]
    differences += _lock_difference(committed.get(LOCK_FILE), lock, new_lock, differences)
    differences.sort(key=lambda difference: difference.path)
    return Drift(tuple(differences), () if differences else input_causes)


def _inputs(rendered: Rendered, lock: Lock | None) -> Inputs:
    """Return the inputs; the SDK's files are read only if the lock cannot have the same ones."""
    digests = {path: sha256(text) for path, text in rendered.raw.items()}
    if lock and digests == {path: file.raw for path, file in lock.files.items()}:
        return replace(rendered.inputs, sources=lock.inputs.sources)
    return rendered.all_inputs()


def _proven(
    raw: Mapping[str, str], committed: Mapping[str, bytes], lock: Lock | None
) -> Iterator[tuple[str, str]]:
    """Yield the files that the lock proves to be up to date."""
    if lock is None or lock.inputs.formatter != FORMATTER:
        return
    for path, digests in lock.files.items():
        same_raw = path in raw and digests.raw == sha256(raw[path])
        if same_raw and path in committed and _digest(committed[path]) == digests.formatted:
            yield path, committed[path].decode()


def _changed(
    files: Mapping[str, str],
    committed: Mapping[str, bytes],
    lock: Lock | None,
    new_lock: Lock,
    inputs: tuple[Cause, ...],
) -> Iterator[Difference]:
    """Yield the files that are missing or differ."""
    for path, text in files.items():
        present = committed.get(path)
        if present == text.encode():
            continue
        before = lock.files.get(path) if lock else None
        if present is None:
            causes = causes_of(before, new_lock.files[path], None, inputs)
            yield Difference(path, DriftKind.MISSING, causes)
        elif _with_lf(present) == text.encode():
            yield Difference(path, DriftKind.CHANGED, (Cause.LINE_ENDINGS,))
        else:
            causes = causes_of(before, new_lock.files[path], _digest(_with_lf(present)), inputs)
            yield Difference(path, DriftKind.CHANGED, causes, _unified(path, present, text))


def _unwanted(
    paths: list[str], lock: Lock | None, inputs: tuple[Cause, ...]
) -> Iterator[Difference]:
    """Yield the files that do not belong to the package: stale or foreign."""
    for path in paths:
        if lock and path in lock.files:
            yield Difference(path, DriftKind.STALE, inputs or (Cause.UNKNOWN,))
        else:
            yield Difference(path, DriftKind.FOREIGN)


def _lock_difference(
    committed: bytes | None, lock: Lock | None, new_lock: Lock, others: list[Difference]
) -> Iterator[Difference]:
    """Yield the difference of the lock, unless only inputs without an effect changed."""
    if committed is None or lock is None:
        yield Difference(LOCK_FILE, DriftKind.MISSING, (Cause.NEW,))
        return
    text = new_lock.to_text() if others else replace(new_lock, inputs=lock.inputs).to_text()
    if committed == text.encode():
        return
    if _with_lf(committed) == text.encode():
        yield Difference(LOCK_FILE, DriftKind.CHANGED, (Cause.LINE_ENDINGS,))
    else:
        causes = tuple(dict.fromkeys(cause for other in others for cause in other.causes))
        diff = _unified(LOCK_FILE, committed, text)
        yield Difference(LOCK_FILE, DriftKind.CHANGED, causes or (Cause.EDITED,), diff)


def _with_lf(content: bytes) -> bytes:
    """Return a file as git stores it, if git changed its line endings in the working copy."""
    return content.replace(b"\r\n", b"\n")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _unified(path: str, committed: bytes, generated: str) -> str:
    lines = difflib.unified_diff(
        _with_lf(committed).decode(errors="replace").splitlines(keepends=True),
        generated.splitlines(keepends=True),
        f"committed/{path}",
        f"generated/{path}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
