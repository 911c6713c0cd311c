"""Examples in a page of ``docs/``, for tests that execute them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"

_BLOCK = re.compile(
    r"""^```(?:python\n# (?P<name>\w+\.py)|json title="(?P<title>[\w.-]+)")\n(?P<code>.*?)^```$""",
    re.DOTALL | re.MULTILINE,
)


def example_files(page: str) -> dict[str, str]:
    """Return the examples of a page by their file names.

    Python begins with one, as in ``# post.py``, and JSON has one as its title.

    Raises:
        LookupError: If the page has none.
    """
    text = (DOCS / page).read_text()
    files = {match["name"] or match["title"]: match["code"] for match in _BLOCK.finditer(text)}
    if not files:
        raise LookupError(f"{page} has no example with a file name")
    return files


def write_examples(page: str, folder: Path) -> None:
    """Write the examples of a page into a folder, each under its file name."""
    for name, code in example_files(page).items():
        (folder / name).write_text(code)


def run_example_tests(page: str, folder: Path) -> str:
    """Run the tests among the examples of a page and return the output of pytest."""
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
