"""The documentation site, built with all of its links checked."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from html import unescape
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


def section(site: Path, page: str, task: str) -> str:
    """Return the text of a task's section: its cells and lines, each on a line of its own."""
    whole = (site / "reference" / page / "index.html").read_text()
    found = whole.partition(f'<h2 id="{task}">')[2].partition("<h2 ")[0]
    return unescape(re.sub(r"\n+", "\n", re.sub(r"<[^>]+>", "", found)))


def test_a_task_has_its_properties_and_the_parameters_of_each_form(site: Path) -> None:
    text = section(site, "github/issues", "create")
    assert "Properties: Owner, Repo, Title\n" in text
    assert "After an unknown outcome: a person decides\n" in text
    _, of_data, of_fields = text.split("Parameters, form ")
    assert "\ndata\nReposOwnerRepoIssuesPostBodyType\nrequired\n" in of_data
    assert "\ntitle\nUnion[str, int]\nrequired\n" in of_fields
    assert "\nbody\nMissing[str]\nthe SDK's\n" in of_fields
    assert "task_options" not in text


def test_a_task_of_one_form_has_its_parameters(site: Path) -> None:
    text = section(site, "typeform/forms", "get")
    assert "Properties: Form ID\n" in text
    assert "Parameter\ntype\ndefault\nuid\nstr\nrequired\n" in text


def test_a_deprecated_task_says_so(site: Path) -> None:
    said = "Warning\nThe SDK deprecates beta.assistants.create.\n"
    assert said in section(site, "openai/beta-assistants", "create")
    assert "Warning" in section(site, "github/classroom", "get_a_classroom")
    assert "Warning" not in section(site, "github/issues", "create")


def test_the_search_finds_tasks_by_title_and_call_after_the_guides(site: Path) -> None:
    path = site / "search" / "search_index.json"
    found = {entry["location"]: entry for entry in json.loads(path.read_text())["docs"]}
    task = found["reference/github/issues/#create"]
    assert task["title"] == "Create Issue"
    assert task["text"] == "<p><code>await io.github.issues.create(key, ...)</code></p>"
    assert task["boost"] < 1
    assert "boost" not in found["tutorial/"]
    assert path.stat().st_size < 1_500_000  # every reader's browser loads it


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("reference/runtime-api", "Durable execution of SDK calls"),
        ("reference/testing-api", "MemoryEngine"),
        ("reference/integrate", "integrate run"),
        ("reference/integrate-gen", "--check"),
        ("reference/provider-tables", "credentials"),
        ("reference/provider-tables", "final_codes"),
        ("reference/provider-tables", "transparent"),
        ("reference/configuration", "Folder for the packages, relative to the file"),
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
