"""Ids of new runs."""

from __future__ import annotations

import re

import pytest
from integrate_runtime.base.run_ids import new_run_id

SUFFIX = r"-\d{8}-\d{6}-[0-9a-f]{6}"


def test_reruns_of_reruns_keep_the_name_of_the_first_run() -> None:
    run_id, seen = "report-1347", set[str]()
    for _ in range(5):
        run_id = new_run_id(run_id)
        assert re.fullmatch(f"report-1347{SUFFIX}", run_id)
        seen.add(run_id)
    assert len(seen) == 5


@pytest.mark.parametrize(
    "name", ["order-123456", "day-20260131", "at-20260131-120000", "x-20260131-120000-3fa9c1-y"]
)
def test_what_a_person_named_a_run_stays_in_the_id(name: str) -> None:
    assert re.fullmatch(f"{re.escape(name)}{SUFFIX}", new_run_id(name))


def test_an_id_that_grew_by_earlier_versions_becomes_short_again() -> None:
    grown = "r-20260131-120000-3fa9c1-20260131-120500-a00b1c"
    assert re.fullmatch(f"r{SUFFIX}", new_run_id(grown))
