"""Orders of tests: at random, and with some groups far from each other."""

from __future__ import annotations

import random
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

T = TypeVar("T")


def shuffled(items: Sequence[T], group_of: Callable[[T], Hashable], seed: int) -> list[T]:
    """Return the items with their groups, and the items inside of each group, in a random order.

    Args:
        items: The items.
        group_of: Function from an item to its group, whose items stay together.
        seed: Number that decides the order.
    """
    groups: dict[Hashable, list[T]] = {}
    for item in items:
        groups.setdefault(group_of(item), []).append(item)
    chance, ordered = random.Random(seed), [*groups.values()]
    chance.shuffle(ordered)
    for members in ordered:
        chance.shuffle(members)
    return [item for members in ordered for item in members]


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
