"""The example of the docs runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.doc_examples import write_examples


def test_the_docs_example_passes(tmp_path: Path) -> None:
    write_examples("secrets.md", tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_rotate.py"]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "1 passed" in ended.stdout
