"""Globs over operations that record whether they matched anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase


class Globs:
    """Patterns of one provider key; a pattern that matches nothing is stale configuration."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._matched = dict.fromkeys(patterns, False)

    def matching(self, operation: str) -> Iterator[str]:
        """Yield the patterns that match an operation."""
        for pattern in self._matched:
            if fnmatchcase(operation, pattern):
                self._matched[pattern] = True
                yield pattern

    def matches(self, operation: str) -> bool:
        """Whether any pattern matches."""
        return bool(list(self.matching(operation)))

    @property
    def stale(self) -> list[str]:
        """Return the patterns that matched nothing."""
        return [pattern for pattern, matched in self._matched.items() if not matched]
