"""Handles: objects of an SDK whose methods make calls, such as ``client.index("books")``.

A handle is told from data by its source: a method of its class uses the SDK's transport.
"""

from __future__ import annotations

import ast
import inspect
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

_OTHER_PROTOCOLS = (*("__await__", "__aiter__", "__anext__", "__iter__", "__next__"),)
"""Methods of pagers and streams, which are used in other ways."""

_ENTERS = ("__aenter__", "__enter__")


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
        if is_context_manager(cls) and not self._is_client(cls):
            return False
        if cls not in self._known:
            self._known[cls] = any(map(self._uses_transport, _methods(cls)))
        return self._known[cls]

    def _is_client(self, cls: type) -> bool:
        """Whether a context manager is a client, which gives itself and not what it opened."""
        if not cls.__name__.endswith("Client"):
            return False  # such as a batch of calls, which the end of its block sends
        entering = next(inspect.getattr_static(cls, n) for n in _ENTERS if hasattr(cls, n))
        if not isinstance(entering, FunctionType):
            return False
        try:
            function = self._sources.definition(entering).function
        except SdkError:
            return False
        receiver = function.header.parameters[0].name
        returned = [
            node.value
            for statement in function.body.statements
            for node in ast.walk(statement)
            if isinstance(node, ast.Return)
        ]
        return bool(returned) and all(
            isinstance(value, ast.Name) and value.id == receiver for value in returned
        )

    def _uses_transport(self, function: FunctionType) -> bool:
        try:
            statements = self._sources.definition(function).function.body.statements
        except SdkError:
            return False  # a method that was made at run time
        return any(uses_transport(statement) for statement in statements)


def is_context_manager(cls: type) -> bool:
    """Whether a class is one of context managers, async ones included."""
    return any(hasattr(cls, name) for name in _ENTERS)


def uses_transport(node: ast.AST) -> bool:
    """Whether code calls an attribute of ``self`` that is a transport, or passes it to a call."""
    calls = (part for part in ast.walk(node) if isinstance(part, ast.Call))
    return any(_is_transport(part) for call in calls for part in ast.walk(call))


def is_named_for_transport(name: str) -> bool:
    """Whether an attribute is named for what it is, a transport: ``_http_client``."""
    *_, last = ["", *_WORD.findall(name)]
    return last.lower() in _TRANSPORT


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
            for name, member in [*vars(base).items()]:
                if isinstance(member, FunctionType) and name != "__init__":
                    yield member
