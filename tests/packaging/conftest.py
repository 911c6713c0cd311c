"""Fixture of the tests of distributions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.wheels import build_wheels


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every wheel of the repository."""
    folder = tmp_path_factory.mktemp("wheels")
    build_wheels(folder)
    return folder
