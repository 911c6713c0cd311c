"""Iterators of pages that this process still has, each until its next page is asked for.

Where a generator stopped is in its frame, which no journal can hold. The state that is stored with
its page has a token instead, by which the next task finds the generator itself. A process that does
not have it, as after a crash, reads the pages before again.
"""

from __future__ import annotations

from collections import OrderedDict
from os import urandom
from threading import Lock

_MOST = 100
"""Iterators that are kept; a listing that its caller leaves early is dropped in time."""


class LiveIterators:
    """The iterators of an engine's tasks, by token; the oldest one makes room for a new one."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[object, object]] = OrderedDict()
        self._lock = Lock()  # synchronous SDKs are read in threads

    def keep(self, iterator: object, client: object) -> str:
        """Keep an iterator that requests its pages by a client, and return its token."""
        token = urandom(16).hex()
        with self._lock:
            self._kept[token] = iterator, client
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return token

    def take(self, token: str, client: object) -> object | None:
        """Return an iterator, which is kept no longer; None if it is gone, or of another client.

        A client that was closed and opened again is another one.
        """
        with self._lock:
            iterator, user = self._kept.pop(token, (None, None))
        return iterator if user is client else None

    def clear(self) -> None:
        """Drop all iterators."""
        with self._lock:
            self._kept.clear()
