"""Files of a proof that an SDK can read, for arguments that are paths."""

from __future__ import annotations

from pathlib import Path

SAMPLE_FILES = ("sample.txt", "sample.png")
"""Paths of the files: an SDK may take the type of their content from their ending."""


def write_sample_files() -> None:
    """Write the files into the working directory."""
    for path in SAMPLE_FILES:
        Path(path).write_bytes(b"sample")
