"""Folders of generated packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.cli.commands import integrate_gen


@pytest.fixture(scope="module")
def responses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a generated package of one namespace of a small SDK."""
    folder = tmp_path_factory.mktemp("user")
    done = integrate_gen("typeform", "--only", "responses", "-q", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder
