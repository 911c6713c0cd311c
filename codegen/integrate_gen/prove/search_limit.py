"""Limit of the calls that are made in search of one that an SDK accepts."""

from __future__ import annotations

from collections import Counter

_MOST_CALLS = 450
"""Calls of the SDK after which no other arguments and answers of a task are searched for."""

_MOST_EXHAUSTED = 5
"""Tasks of a namespace whose searches took so many calls, after which fewer are made for a task."""

_FEW_CALLS = 30
"""Calls for each further task of such a namespace, until one of them is proved."""


class SearchLimit:
    """Counts calls, and says whether more may be made for a task."""

    def __init__(self) -> None:
        self._calls = self._last = 0
        self._exhausted: Counter[str] = Counter()

    def begin(self, namespace: str) -> None:
        """Begin the search for calls of a task of a namespace."""
        is_hopeless = self._exhausted[namespace] >= _MOST_EXHAUSTED
        self._last = self._calls + (_FEW_CALLS if is_hopeless else _MOST_CALLS)

    def end(self, namespace: str, *, is_proved: bool) -> None:
        """Note whether the task was proved."""
        if is_proved:
            del self._exhausted[namespace]
        elif not self.allows_more:
            self._exhausted[namespace] += 1

    def count(self) -> int:
        """Count a call, and return its number."""
        self._calls += 1
        return self._calls

    @property
    def allows_more(self) -> bool:
        """Whether further calls may be made for the task."""
        return self.allows_until(self._last)

    def end_of_answers(self, *, takes_arguments: bool) -> int:
        """Return the number of the call with which the search for an answer ends.

        Half of the calls are left for a search for arguments, of a method that takes some.
        """
        return (self._calls + self._last) // 2 if takes_arguments else self._last

    def allows_until(self, end: int) -> bool:
        """Whether further calls may be made before the call of a number."""
        return self._calls < end
