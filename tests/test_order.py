"""Order of the tests, in which modules that wait are spread."""

from __future__ import annotations

import pytest

from tests.support.order import spread


def group_of(item: str) -> str | None:
    return item[0] if item[0].isupper() else None


@pytest.mark.parametrize(
    ("items", "ordered"),
    [
        ("a1 b1 c1 d1 A1 A2 B1", "A1 A2 a1 b1 B1 c1 d1"),
        ("a1 A1 b1 A2 c1", "A1 A2 a1 b1 c1"),
        ("A1 B1", "A1 B1"),
        ("a1 b1", "a1 b1"),
        ("", ""),
    ],
)
def test_groups_are_spread_and_keep_their_order(items: str, ordered: str) -> None:
    assert spread(items.split(), group_of) == ordered.split()
