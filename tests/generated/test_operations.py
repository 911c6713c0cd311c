"""The golden table of every operation's title and properties, for a person to review.

``UPDATE_GOLDEN=1 make test`` writes it anew; the diff is the review.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.review_table import row
from tests.support.shipped_packages import ShippedPackages

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("sdk", ["github", "openai", "typeform"])
def test_titles_and_properties_are_the_reviewed_ones(sdk: str, shipped: ShippedPackages) -> None:
    tasks = shipped(sdk).package.tasks
    table = "".join(f"{row(t.operation, t.title, t.properties)}\n" for t in tasks)
    golden = GOLDEN / f"{sdk}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(table)
    assert table.splitlines() == golden.read_text().splitlines()
