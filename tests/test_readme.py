"""The README's words: its example is the file that it names, runs, and its targets exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / "examples" / "triage.py").read_text(encoding="utf-8")


def test_the_example_is_the_file_that_the_readme_names() -> None:
    shown = re.search(r"## Run a job\n\n```python\n(.*?)```", README, re.S)
    assert shown is not None
    assert EXAMPLE.partition('"""\n\n')[2] == shown[1]


def test_the_example_opens_an_issue_and_labels_it(server: RecordingServer, tmp_path: Path) -> None:
    """Run as it stands, but for where its client finds GitHub."""
    server.reply("POST", "/repos/acme/web/issues", Reply.json(issue(1347), status=201))
    server.reply("POST", "/repos/acme/web/issues/1347/labels", Reply.json([]))
    local = f'Github(token="t", client_options={{"base_url": "{server.url}"}})'
    (tmp_path / "triage.py").write_text(EXAMPLE.replace("Github()", local))
    done = subprocess.run(
        [sys.executable, "triage.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "1347\n", "")
    assert [request.json() for request in server.requests] == [
        {"title": "The page is blank"},
        {"labels": ["triage"]},
    ]


def test_the_example_without_a_token_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "triage.py").write_text(EXAMPLE)
    done = subprocess.run(
        [sys.executable, "triage.py"],
        cwd=tmp_path,
        env={"PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert "GITHUB_TOKEN" in last
    assert "IntegrationError" in last


def test_every_make_target_that_is_named_exists() -> None:
    listed = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    documents = [README, *(p.read_text(encoding="utf-8") for p in (ROOT / "docs").glob("*.md"))]
    named = {target for text in documents for target in re.findall(r"`?make ([a-z]+)", text)}
    assert {"github", "test", "check", "help"} <= named
    assert all(f"make {target}" in listed for target in named), named


def test_every_file_that_is_linked_exists() -> None:
    for document in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        links = re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))
        for link in links:
            assert (document.parent / link).exists(), f"{document.name}: {link}"
