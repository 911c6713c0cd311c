"""Fixture of the SDKs that a test writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.detect.detection import Detect


@pytest.fixture
def detect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Detect:
    return Detect(tmp_path, monkeypatch)
