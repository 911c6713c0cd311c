"""Folders of generated packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.cli.commands import generated


@pytest.fixture(scope="module")
def responses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a generated package of one namespace of a small SDK."""
    return generated(tmp_path_factory.mktemp("user"), "typeform", "responses")
