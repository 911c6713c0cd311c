"""Fixtures of the tests of distributions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.shell import Shell
from tests.packaging.wheels import build_distributions


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every wheel and source archive of the repository."""
    folder = tmp_path_factory.mktemp("wheels")
    build_distributions(folder)
    return folder


@pytest.fixture
def shell(tmp_path: Path, wheels: Path) -> Shell:
    """Return a shell of a user in an empty folder, which finds the wheels."""
    return Shell(tmp_path / "project", wheels)
