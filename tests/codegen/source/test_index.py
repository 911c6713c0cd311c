"""Files that stay parsed while the methods of an SDK are read."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import FunctionType

import pytest
from integrate_gen.source.index import SourceIndex

FUNCTION = "def call() -> None: ...\n"
LARGE = 5_000_000
"""Bytes of a file that is larger than all files that stay parsed beside it."""


@pytest.fixture
def functions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[FunctionType]:
    """Functions of modules, of which the first one is very large."""
    monkeypatch.syspath_prepend(tmp_path)
    names = [f"indexed{number}" for number in range(40)]
    for number, name in enumerate(names):
        padding = f"# {'x' * LARGE}\n" if number == 0 else ""
        (tmp_path / f"{name}.py").write_text(padding + FUNCTION)
    return [importlib.import_module(name).call for name in names]


def test_the_largest_file_and_the_last_used_ones_stay_parsed(
    functions: list[FunctionType],
) -> None:
    index = SourceIndex()
    first = [index.definition(function) for function in functions]
    again = {place: index.definition(functions[place]) for place in (0, 39, 1)}
    assert again[0] is first[0]
    assert again[39] is first[39]
    assert again[1] is not first[1]
