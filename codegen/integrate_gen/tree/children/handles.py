"""Handles: objects of an SDK whose methods make calls, such as ``client.index("books")``.

A handle is told from data by its source: a method of its class uses the SDK's transport.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.members import Owner, may_be_namespace, top_level_package

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_TRANSPORT = frozenset(
    {
        *("api", "client", "conn", "connection", "http", "httpx", "request", "requester"),
        *("requests", "rest", "send", "server", "service", "session", "transport"),
    }
)
"""Words in the names of attributes with which an object reaches its server."""

_OTHER_PROTOCOLS = (
    *("__await__", "__aiter__", "__anext__", "__iter__", "__next__"),
    *("__aenter__", "__enter__"),
)
"""Methods of pagers, streams and context managers, which are used in other ways."""


class Handles:
    """Tells classes of handles from others.

    Args:
        sources: The SDK's source.
    """

    def __init__(self, sources: SourceIndex) -> None:
        self._sources = sources
        self._known: dict[type, bool] = {}

    def is_handle(self, cls: type, parent: Owner) -> bool:
        """Whether a class, which a method of ``parent`` returns, is that of a handle."""
        if not may_be_namespace(cls, parent):
            return False
        if any(hasattr(cls, name) for name in _OTHER_PROTOCOLS):
            return False
        if cls not in self._known:
            self._known[cls] = any(map(self._uses_transport, _methods(cls)))
        return self._known[cls]

    def _uses_transport(self, function: FunctionType) -> bool:
        try:
            statements = self._sources.definition(function).function.body.statements
        except SdkError:
            return False  # a method that was made at run time
        return any(uses_transport(statement) for statement in statements)


def uses_transport(node: ast.AST) -> bool:
    """Whether code calls an attribute of ``self`` that is a transport, or passes it to a call."""
    calls = (part for part in ast.walk(node) if isinstance(part, ast.Call))
    return any(_is_transport(part) for call in calls for part in ast.walk(call))


def _is_transport(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return not _TRANSPORT.isdisjoint(word.lower() for word in _WORD.findall(name))
        case _:
            return False


def _methods(cls: type) -> Iterator[FunctionType]:
    """Yield the methods of a class and of its bases in the same package, without constructors."""
    package = top_level_package(cls)
    for base in cls.__mro__:
        if base is not object and top_level_package(base) == package:
            for name, member in vars(base).items():
                if isinstance(member, FunctionType) and name != "__init__":
                    yield member
