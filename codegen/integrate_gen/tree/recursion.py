"""Namespaces that lead to each other: each is entered on a short way, not on every way."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .members import Owner
from .position import Place


class Recursion:
    """Keeps a walk of a recursive graph of namespaces linear in the graph's size.

    Classes that lead to each other have a way through every order of them. A class below such a
    one is left out where a namespace further up has it as well, or where it was entered before
    below the same top-level namespace. A class that does not lead back is entered wherever it is,
    since SDKs have one namespace in two places.

    Args:
        below: Returns the namespaces that one leads to.
    """

    def __init__(self, below: Callable[[Owner], Iterable[Owner]]) -> None:
        self._below = below
        self._edges: dict[type, tuple[Owner, ...]] = {}
        self._entered: dict[tuple[str, type], tuple[str, ...]] = {}

    def enter(self, place: Place, owner: Owner) -> None:
        """Note that a namespace is walked at a place."""
        self._entered.setdefault((place.top, owner.cls), place.path)

    def other_way(self, place: Place, owner: Owner, child: Owner) -> tuple[str, ...]:
        """The path at which a child is walked instead; empty where it is to be entered.

        Args:
            place: Where its parent is.
            owner: The parent.
            child: The namespace.
        """
        found = place.nearer.get(child.cls) or self._entered.get((place.top, child.cls), ())
        if not found or found[:-1] == place.path:
            return ()
        return found if self._leads_to(child, owner.cls, set(place.ancestors)) else ()

    def _leads_to(self, start: Owner, goal: type, passed: set[type]) -> bool:
        """Whether a way leads from a namespace to a class, without those above that class."""
        waiting = [start]
        while waiting:
            owner = waiting.pop()
            if owner.cls is goal:
                return True
            if owner.cls not in passed:
                passed.add(owner.cls)
                waiting += self._owners_below(owner)
        return False

    def _owners_below(self, owner: Owner) -> tuple[Owner, ...]:
        """What a class leads to, by the first of its instances that was asked."""
        if owner.cls not in self._edges:
            self._edges[owner.cls] = tuple(self._below(owner))
        return self._edges[owner.cls]
