"""The example of the docs prints the output that the page shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.doc_examples import DOCS, write_examples


def test_the_docs_example_prints_what_the_page_says(tmp_path: Path) -> None:
    write_examples("keys-and-replay.md", tmp_path)
    ended = subprocess.run(
        [sys.executable, "main.py"], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    page = (DOCS / "keys-and-replay.md").read_text()
    expected = page.partition("```text\n")[2].partition("```")[0]
    assert (ended.stdout, ended.returncode) == (expected, 0), ended.stderr
