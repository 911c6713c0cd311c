"""Entering namespaces that lead to each other once, and not on every path."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .members import Owner
from .position import TreePosition


class Recursion:
    """Keeps the walk of a cyclic graph of namespaces linear in the graph's size.

    Between classes that lead to each other there is a path for every order of them. A class of such
    a cycle is entered once below a top-level namespace, at the nearest position. A class outside
    cycles is entered at every position, since SDKs have a namespace at two positions on purpose.

    Args:
        children: Returns the namespaces that a namespace leads to.
    """

    def __init__(self, children: Callable[[Owner], Iterable[Owner]]) -> None:
        self._children = children
        self._edges: dict[type, tuple[Owner, ...]] = {}
        self._entered: dict[tuple[str, type], tuple[str, ...]] = {}

    def enter(self, position: TreePosition, owner: Owner) -> None:
        """Record that the walk enters a namespace."""
        self._entered.setdefault((position.top, owner.cls), position.path)

    def path_elsewhere(self, position: TreePosition, owner: Owner, child: Owner) -> tuple[str, ...]:
        """Return the path at which ``child`` is entered instead, empty if it is to be entered here.

        Args:
            position: Position of the parent.
            owner: The parent.
            child: The namespace to enter.
        """
        nearest = position.nearby.get(child.cls)
        path = nearest or self._entered.get((position.top, child.cls), ())
        if not path or path[:-1] == position.path:
            return ()
        return path if self._leads_to(child, owner.cls, set(position.ancestors)) else ()

    def _leads_to(self, start: Owner, target: type, visited: set[type]) -> bool:
        """Whether a path leads from ``start`` to the target's class around the visited classes."""
        pending = [start]
        while pending:
            owner = pending.pop()
            if owner.cls is target:
                return True
            if owner.cls not in visited:
                visited.add(owner.cls)
                pending += self._children_of(owner)
        return False

    def _children_of(self, owner: Owner) -> tuple[Owner, ...]:
        """Return the namespaces below a class, as its first instance has them."""
        # Not a cache: one instance speaks for the class, so that the answers agree.
        if owner.cls not in self._edges:
            self._edges[owner.cls] = tuple(self._children(owner))
        return self._edges[owner.cls]
