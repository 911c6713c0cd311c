"""Folders that an SDK has in place of the user's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from integrate_gen.guard.folders import empty_home, empty_working_directory


def test_the_home_is_an_empty_folder_within_the_block(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    before = dict(os.environ)
    with empty_home():
        home = Path.home()
        (home / ".cache").mkdir()
        assert [path.name for path in home.iterdir()] == [".cache"]
        assert "XDG_CACHE_HOME" not in os.environ
    assert not home.exists()
    assert dict(os.environ) == before


def test_the_working_directory_is_an_empty_folder_within_the_block() -> None:
    before = Path.cwd()
    with empty_working_directory():
        Path("sample").touch()
        assert [path.name for path in Path.cwd().iterdir()] == ["sample"]
    assert Path.cwd() == before
