"""Annotations whose names are hard to find."""

from __future__ import annotations

import os
import xml.dom
from typing import TYPE_CHECKING, Callable, Iterator

from naming.shapes import *  # noqa: F403

if TYPE_CHECKING:
    import datetime as _dt

    from naming.shapes import Circle as Round


class Things:
    class Filter:
        """Named without its class in the signatures of that class."""

    Alias = Filter

    async def for_checkers(self, since: _dt.date, shape: Round | None) -> list[Round]: ...

    async def quoted(self, shape: "Square") -> "list['Round']": ...

    async def own(self, of: Filter, by: Alias) -> Filter: ...

    async def local(self, square: Local) -> None:
        from naming.shapes import Square as Local

    async def dotted(self, node: xml.dom.Node) -> None: ...

    async def by_attribute(self, path: os.path.Nothing) -> None: ...

    async def incomplete(self, call: Callable, items: Iterator, pair: tuple) -> dict: ...

    async def wrong(self, thing: Nowhere) -> None: ...


class Client:
    def __init__(self) -> None:
        self.things = Things()
