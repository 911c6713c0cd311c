"""Order of tests in which some groups are far from each other."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

T = TypeVar("T")


def spread(items: Sequence[T], group_of: Callable[[T], Hashable | None]) -> list[T]:
    """Return the items with their groups at equal distances, the first one at the beginning.

    Args:
        items: The items, whose order is kept within a group and among those without one.
        group_of: Function from an item to its group; None if it has none.
    """
    others: list[T] = []
    groups: dict[Hashable, list[T]] = {}
    for item in items:
        group = group_of(item)
        (others if group is None else groups.setdefault(group, [])).append(item)
    ordered: list[T] = []
    for number, members in enumerate(groups.values()):
        begin, end = (len(others) * place // len(groups) for place in (number, number + 1))
        ordered += [*members, *others[begin:end]]
    return ordered or others
