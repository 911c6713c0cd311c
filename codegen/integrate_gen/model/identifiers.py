"""Python names made from SDK names, none of them a keyword or a name that is taken."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container


class ClassName(str):
    """``code_scanning`` as ``CodeScanning``."""

    __slots__ = ()

    def __new__(cls, text: str) -> ClassName:
        """Make the class name of an SDK's ``text``."""
        parts = [part for part in re.split(r"[^A-Za-z0-9]+", text) if part]
        joined = "".join(part[0].upper() + part[1:] for part in parts)
        return super().__new__(cls, joined if joined[:1].isalpha() else f"N{joined}")


class AttributeName(str):
    """A namespace's or method's own name; a keyword gets a trailing underscore."""

    __slots__ = ()

    def __new__(cls, text: str) -> AttributeName:
        """Make the attribute name of an SDK's ``text``."""
        return super().__new__(cls, f"{text}_" if keyword.iskeyword(text) else text)


class ConstantName(str):
    """``list_for_org`` as ``_LIST_FOR_ORG``."""

    __slots__ = ()

    def __new__(cls, text: str) -> ConstantName:
        """Make the constant name of an SDK's ``text``."""
        return super().__new__(cls, f"_{text.upper()}")


def unused(name: str, taken: Container[str]) -> str:
    """``name``, with as many trailing underscores as it takes to be free."""
    while name in taken:
        name += "_"
    return name
