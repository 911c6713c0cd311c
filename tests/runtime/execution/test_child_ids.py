"""Ids of child runs: readable, and different for different tasks."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_runtime.execution.child_ids import child_id

CASES: list[tuple[str, Any, str]] = [
    ("r", ("report",), "r/report"),
    ("r/report", ("page",), "r/report/page"),
    ("r", ("outer", "report"), "r/outer:report"),
    ("r", (("page", 7),), "r/page,7"),
    ("r", (("page", "7"),), "r/page,%37"),
    ("r", (("page", "-7"),), "r/page,%2D7"),
    ("r", (("page",),), "r/page,"),
    ("r", ("page,",), "r/page%2C"),
    ("r", ("a/b:c",), "r/a%2Fb%3Ac"),
    ("r", ("100%",), "r/100%25"),
    ("r", ("ein Schlüssel",), "r/ein Schlüssel"),
]


@pytest.mark.parametrize(("parent", "path", "expected"), CASES)
def test_an_id_names_the_parent_and_the_task(parent: str, path: Any, expected: str) -> None:
    assert child_id(parent, path) == expected


def test_different_tasks_have_different_ids() -> None:
    keys: list[Any] = ["a", "b", "a,b", "a:b", "a/b", "1", "a,", "%2C", ",", ("a",), ("a", "b")]
    keys += [("a", 1), ("a", "1"), (1,), ("1",), ("a", "b", 1), ("a,b",), ("a", "%31"), ("%31",)]
    paths: list[Any] = [(key,) for key in keys] + [(one, two) for one in keys for two in keys]
    ids = {child_id(run, path) for run in ("r", "s") for path in paths}
    assert len(ids) == 2 * len(paths)
