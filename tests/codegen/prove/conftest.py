"""Fixture of the proofs of SDKs that are written by hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.codegen.prove.hand_made import HandMade, Prove


@pytest.fixture
def prove_methods(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Prove]:
    """Return a function that generates and proves the package of a client with some methods."""
    monkeypatch.syspath_prepend(tmp_path)
    yield HandMade(tmp_path).prove
    for name in [name for name in sys.modules if "shelved" in name]:
        del sys.modules[name]
