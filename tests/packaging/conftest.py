"""Fixture of the tests of distributions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.wheels import build_distributions


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every wheel and source archive of the repository."""
    folder = tmp_path_factory.mktemp("wheels")
    build_distributions(folder)
    return folder
