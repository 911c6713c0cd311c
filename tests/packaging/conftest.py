"""Fixtures of the tests of distributions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.shell import Shell
from tests.packaging.wheels import build_distributions
from tests.support.once import made_once


@pytest.fixture(scope="session")
def wheels(shared_folder: Path) -> Path:
    """Return a folder with every wheel and source archive of the repository."""
    return made_once(shared_folder / "wheels", build_distributions)


@pytest.fixture
def shell(tmp_path: Path, wheels: Path) -> Shell:
    """Return a shell of a user in an empty folder, which finds the wheels."""
    return Shell(tmp_path / "project", wheels)
