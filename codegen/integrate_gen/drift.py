"""How a committed package differs from what would be generated."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from integrate_gen.emit.publish import existing_files, foreign_files


class DriftKind(StrEnum):
    """What is wrong with a file; the value completes the sentence ``PATH ...``."""

    MISSING = "is missing"
    CHANGED = "is not what would be generated"
    FOREIGN = "was never generated"


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not as it should be, with a unified diff towards the generated text."""

    path: str
    kind: DriftKind
    diff: str = ""


def compare(folder: Path, files: Mapping[str, str], keep: Iterable[str] = ()) -> list[Difference]:
    """Every difference between ``folder`` and ``files``, sorted by path; reads only."""
    present = set(existing_files(folder))
    differences = [Difference(path, DriftKind.MISSING) for path in files.keys() - present]
    for path in files.keys() & present:
        committed = (folder / path).read_bytes()
        if committed != files[path].encode():
            diff = _unified(path, committed.decode(errors="replace"), files[path])
            differences.append(Difference(path, DriftKind.CHANGED, diff))
    foreign = foreign_files(folder, files, keep)
    differences += [Difference(path, DriftKind.FOREIGN) for path in foreign]
    return sorted(differences, key=lambda difference: difference.path)


def _unified(path: str, committed: str, generated: str) -> str:
    lines = difflib.unified_diff(
        committed.splitlines(keepends=True),
        generated.splitlines(keepends=True),
        f"committed/{path}",
        f"generated/{path}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
