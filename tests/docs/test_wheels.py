"""One wording, on all pages, of where the packages come from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.doc_examples import PAGES, ROOT, blocks

SENTENCE = (
    "The packages are not on PyPI yet: `make dist` in a clone of the repository builds their "
    "wheels into `dist/`, and pip and uv find them with "
    "`export PIP_FIND_LINKS=$CLONE/dist UV_FIND_LINKS=$CLONE/dist`."
)
LINK = "how-to/publish.md#where-the-wheels-come-from"
INSTALLS = re.compile(r"(?:pip install|uv add) [^\n`]*\bintegrate-(?:gen|runtime|github)")
INSTALLING = [page for page in PAGES if INSTALLS.search(page.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", INSTALLING, ids=lambda page: page.name)
def test_a_page_that_installs_a_package_says_where_it_comes_from(page: Path) -> None:
    before = page.read_text(encoding="utf-8").partition("pip install ")[0]
    text = page.read_text(encoding="utf-8") if page.name != "README.md" else before
    assert SENTENCE in " ".join(text.split()) or LINK in text
    assert "--find-links" not in text


def test_pages_that_install_packages_are_found() -> None:
    names = {str(page.relative_to(ROOT)) for page in INSTALLING}
    assert {"README.md", "docs/ci.md", "docs/runtime.md", "docs/dashboard.md"} <= names
    assert "docs/tutorial.md" in names


def test_workflows_find_the_wheels() -> None:
    workflows = [block.code for block in blocks("yaml") if "runs-on:" in block.code]
    assert len(workflows) == 2
    assert all("PIP_FIND_LINKS: wheels" in code for code in workflows)
