"""Valid Python names for the names of an SDK."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container


class ClassName(str):
    """A class name: ``CodeScanning`` for ``code_scanning``, and ``None_`` for ``none``."""

    __slots__ = ()

    def __new__(cls, text: str) -> ClassName:
        """Return the class name for an SDK's name."""
        parts = [part for part in re.split(r"[^A-Za-z0-9]+", text) if part]
        joined = "".join(part[0].upper() + part[1:] for part in parts)
        named = joined if joined[:1].isalpha() else f"N{joined}"
        return super().__new__(cls, AttributeName(named))


class AttributeName(str):
    """A namespace's or method's name: the SDK's own, or ``import_`` for the keyword ``import``."""

    __slots__ = ()

    def __new__(cls, text: str) -> AttributeName:
        """Return the attribute name for an SDK's name."""
        return super().__new__(cls, f"{text}_" if keyword.iskeyword(text) else text)


class ConstantName(str):
    """A private constant's name: ``_LIST_FOR_ORG`` for ``list_for_org``."""

    __slots__ = ()

    def __new__(cls, text: str) -> ConstantName:
        """Return the constant name for an SDK's name."""
        return super().__new__(cls, f"_{text.upper()}")


def unused_name(name: str, taken: Container[str]) -> str:
    """Return ``name`` with as many trailing underscores as make it differ from the taken names."""
    while name in taken:
        name += "_"
    return name
