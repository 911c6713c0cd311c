"""Namespaces that getters import lazily; the first import of one fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lazy.first import First
    from lazy.missing import Missing
    from lazy.plain import Plain


class Client:
    @property
    def plain(self) -> Plain:
        from lazy.plain import Plain

        return Plain()

    @property
    def circular(self) -> First:
        from lazy.second import Second

        return Second().first

    @property
    def gone(self) -> Missing:
        from lazy.missing import Missing

        return Missing()
