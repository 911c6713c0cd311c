"""``integrate-gen SDK --check``, as a process: what it finds, prints and exits with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.committed.test_publish import contents


@contextmanager
def changed(folder: Path, name: str, old: str, new: str) -> Iterator[str]:
    """Change a file of the package in the block, and give its original text."""
    path = folder / "generated" / "integrate_typeform" / name
    original = path.read_text()
    assert old in original
    path.write_text(original.replace(old, new))
    try:
        yield original
    finally:
        path.write_text(original)


def test_check_is_clean_and_writes_nothing(responses: Path) -> None:
    before = contents(responses)
    done = integrate_gen("typeform", "--check", cwd=responses)
    assert (done.returncode, contents(responses)) == (0, before)
    assert "is exactly what integrate-gen typeform --only responses writes" in done.stdout
    assert "formatting" not in done.stderr  # of files that were written by the same black


def test_check_finds_a_changed_byte(responses: Path) -> None:
    with changed(responses, "responses.py", "List Responses", "Show Responses"):
        done = integrate_gen("typeform", "--check", cwd=responses)
    assert done.returncode == 1
    assert '-    name="Show Responses",' in done.stdout
    assert '+    name="List Responses",' in done.stdout
    assert "responses.py is not what would be generated: it was changed by hand." in done.stdout
    assert "To remove the drift, run: integrate-gen typeform --only responses\n" in done.stdout


def test_check_annotates_the_drift_on_github_actions(responses: Path) -> None:
    with changed(responses, "responses.py", "List Responses", "Show Responses") as original:
        done = integrate_gen("typeform", "--check", "-q", cwd=responses, GITHUB_ACTIONS="true")
    (annotation,) = (line for line in done.stdout.splitlines() if line.startswith("::"))
    number = original.splitlines().index('    name="List Responses",') + 1
    assert annotation.startswith(
        f"::error file=generated/integrate_typeform/responses.py,line={number},title=drift::"
    )


def test_json_stays_json_on_github_actions(responses: Path) -> None:
    with changed(responses, "responses.py", "List Responses", "Show Responses"):
        done = integrate_gen("typeform", "--check", "--json", cwd=responses, GITHUB_ACTIONS="true")
    assert [d["path"] for d in json.loads(done.stdout)["differences"]] == ["responses.py"]
    assert "::error file=generated/integrate_typeform/responses.py," in done.stderr


def test_check_against_another_sdk_compares_nothing(responses: Path) -> None:
    with changed(responses, "integrate.lock", '"typeform": "1.1.0"', '"typeform": "1.0.0"'):
        done = integrate_gen("typeform", "--check", cwd=responses)
    assert (done.returncode, done.stdout) == (3, "")
    assert "run: pip install typeform==1.0.0" in done.stderr


def test_a_lock_that_cannot_be_read_is_exit_code_2(responses: Path) -> None:
    with changed(responses, "integrate.lock", "{", "half"):
        done = integrate_gen("typeform", "--check", cwd=responses)
    assert done.returncode == 2
    assert "restore it from version control" in done.stderr
