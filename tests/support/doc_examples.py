"""Examples on a page of the documentation, for tests that run them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"

_BLOCK = re.compile(
    r"^```python\n# (?P<name>\w+\.py)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE
)


def example_files(page: str) -> dict[str, str]:
    """Return the Python examples of a page that begin with a comment with a file name, by it."""
    text = (DOCS / page).read_text()
    examples = {match["name"]: match["code"] for match in _BLOCK.finditer(text)}
    if not examples:
        raise LookupError(f"{page} has no example with a file name")
    return examples


def write_examples(page: str, folder: Path) -> None:
    """Write the examples of a page to files in a folder."""
    for name, code in example_files(page).items():
        (folder / name).write_text(code)


def run_example_tests(page: str, folder: Path) -> str:
    """Run the tests among the examples of a page, and return the output of pytest."""
    write_examples(page, folder)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout
