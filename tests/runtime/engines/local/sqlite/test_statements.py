"""SQL statements of the journal in SQLite."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from integrate_runtime.engines.local import sqlite

MODULES = sorted(Path(*sqlite.__path__).glob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_parameter_has_a_number(path: Path) -> None:
    """Python 3.12.0 to 3.12.3 warn that ``?1`` is a name, for which a sequence has no value."""
    assert re.findall(r"\?\d+", path.read_text(encoding="utf-8")) == []
