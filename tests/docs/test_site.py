"""The documentation site, built with all of its links checked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr  # a warning about a dead link or anchor is an error
    return folder


def test_each_namespace_of_a_generated_package_has_a_page(site: Path) -> None:
    page = (site / "reference" / "github" / "issues" / "index.html").read_text()
    assert "await io.github.issues.create(key, ...)" in page
    assert "POST /repos/{owner}/{repo}/issues" in page
    assert 'id="list_for_repo"' in page
    assert 'href="https://docs.github.com/rest/issues/issues#create-an-issue"' in page
    assert (site / "reference" / "openai" / "chat-completions" / "index.html").exists()
    assert (site / "reference" / "typeform" / "forms" / "index.html").exists()


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("reference/runtime-api", "Durable execution of SDK calls"),
        ("reference/testing-api", "MemoryEngine"),
        ("reference/integrate", "integrate run"),
        ("reference/integrate-gen", "--check"),
        ("reference/provider-tables", "credentials"),
    ],
)
def test_the_reference_is_made_from_the_code(site: Path, page: str, text: str) -> None:
    assert text in (site / page / "index.html").read_text()


def test_the_lists_of_commands_have_whole_sentences(site: Path) -> None:
    for command in ("integrate", "integrate-gen"):
        page = (site / "reference" / command / "index.html").read_text()
        listed = page.partition("<strong>Commands</strong>")[2].partition("</ul>")[0]
        sentences = re.findall(r"<li><code>[\w-]+</code>: (.*?)</li>", listed)
        assert len(sentences) > 5
        assert [text for text in sentences if not text.endswith(".") or "..." in text] == []


def test_links_to_files_of_the_repository_lead_there(site: Path) -> None:
    assert "/blob/main/SECURITY.md" in (site / "security" / "index.html").read_text()
    assert "/blob/main/examples/feedback_to_issue.py" in (site / "index.html").read_text()
