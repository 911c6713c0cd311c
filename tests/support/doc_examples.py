"""Examples in the documentation, for tests that execute or read them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = (
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
    ROOT / "runtime" / "README.md",
    *sorted(DOCS.rglob("*.md")),
)
"""Pages that people write."""

_ANY_BLOCK = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)

_BLOCK = re.compile(
    r"""^```(?:python\n# (?P<name>\w+\.py)|json title="(?P<title>[\w.-]+)")\n(?P<code>.*?)^```$""",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code on a page.

    Attributes:
        place: Page and line, ``docs/engines.md:5``.
        language: Language that the page names; empty if it names none.
        code: Text of the block.
    """

    place: str
    language: str
    code: str

    @property
    def is_file(self) -> bool:
        """Whether it is Python that begins with the name of its file."""
        return self.language == "python" and re.match(r"# \w+\.py\n", self.code) is not None


def blocks(*languages: str) -> Iterator[Block]:
    """Yield the blocks of some languages, of all pages."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in _ANY_BLOCK.finditer(text):
            if match[2] in languages:
                line = text.count("\n", 0, match.start()) + 1
                yield Block(f"{page.relative_to(ROOT)}:{line}", match[2], dedent(match[3]))


def prose(page: Path) -> str:
    """Return a page without its blocks of code."""
    return _ANY_BLOCK.sub("", page.read_text(encoding="utf-8"))


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
