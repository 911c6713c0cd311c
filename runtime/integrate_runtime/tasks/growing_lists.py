"""Pages of a list that requests a page at a time while it is iterated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class GrowingPages(Iterator[object]):
    """Iterator of the pages of a list that is no iterator itself.

    The first page is what the list already has, if its method requested it.
    """

    def __init__(self, listing: Any, members: tuple[str, str, str]) -> None:
        """Read a list by its own members.

        Args:
            listing: The list.
            members: The attribute with the items that were read, the method that tells whether a
                page follows, and the method that reads a page.
        """
        self.listing = listing
        self.items, self._has_more, self._read = members

    def __next__(self) -> object:
        """Return the items of the next page."""
        known = list(getattr(self.listing, self.items))
        setattr(self.listing, self.items, [])  # part of the state: they are not given again
        if known:
            return known
        if not getattr(self.listing, self._has_more)():
            raise StopIteration
        return getattr(self.listing, self._read)()
