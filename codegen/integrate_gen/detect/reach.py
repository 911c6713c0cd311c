"""Reachable methods of a client and its namespaces, and whether they send requests."""

from __future__ import annotations

import dis
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import Any

from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import SdkError
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.children.finder import ChildFinder, ChildNamespace
from integrate_gen.tree.members import Owner, top_level_package

from .common_names import common_names

_MOST_FUNCTIONS = 5_000
"""Functions that are read to find the one that sends; no client needs more than a few hundred."""

_METHODS: Any = (MethodType, classmethod, staticmethod)

_DEPTH = 4
"""Depth of the objects of a client that may hold its connection."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The methods that a client leads to without a call, and whether any sends requests."""

    methods: frozenset[FunctionType] = frozenset()
    sends: bool = False


def reach_of(clients: Iterable[object], hidden: Callable[[str], str | None]) -> Reach:
    """Return the reach of clients, or of classes if they have no instance.

    Args:
        clients: The clients.
        hidden: Returns the reason to ignore an attribute of a name, or None.
    """
    finder = ChildFinder(SourceIndex(), hidden)
    owners = [Owner.of(client) if not isinstance(client, Owner) else client for client in clients]
    methods: set[FunctionType] = set()
    classes: set[type] = set()
    seen: set[object] = set()
    waiting = list(owners)
    while waiting:
        owner = waiting.pop()
        if owner.members_key in seen:
            continue
        seen.add(owner.members_key)
        classes.add(owner.cls)
        with suppress(SdkError), sdk_code(f"the members of {owner.symbol}", SLOW):
            methods.update(owner.functions.values())
            children = finder.find(owner)
            waiting += [child.owner for child in children if isinstance(child, ChildNamespace)]
    search = _Search(classes)
    sends = any(search.holds_transport(o.value) for o in owners) or search.reaches(methods)
    return Reach(frozenset(methods), sends)


class _Search:
    """Search for a library for requests, through the SDK's own code and without running it.

    A function is followed to whatever its code names: globals, imports, and members of that name
    of every class that was met.

    Args:
        classes: The classes of the client and its namespaces.
    """

    def __init__(self, classes: Iterable[type]) -> None:
        self._classes: set[type] = set()
        self._packages: set[str] = set()
        self._members: dict[str, list[object]] = defaultdict(list)
        self._names: set[str] = {"__init__"}
        self._waiting: list[object] = []
        self._objects: set[int] = set()
        for cls in classes:
            self._packages.add(top_level_package(cls))
            self._meet(cls)

    def holds_transport(self, value: object, depth: int = _DEPTH) -> bool:
        """Whether an object keeps one of a library for requests; its SDK's objects are read too."""
        if id(value) in self._objects or depth == 0:
            return False
        self._objects.add(id(value))
        with suppress(SdkError), sdk_code("an object that the client keeps", SLOW):
            return self._is_or_keeps_transport(value, depth)
        return False

    def _is_or_keeps_transport(self, value: object, depth: int) -> bool:
        if any(_is_transport(base.__module__) for base in type(value).__mro__):
            return True
        self._meet(type(value))
        kept: Mapping[str, object] = getattr(value, "__dict__", {})
        return any(
            self.holds_transport(item, depth - 1)
            for item in list(kept.values())
            if self._is_own(type(item)) or _is_transport(type(item).__module__)
        )

    def reaches(self, functions: Iterable[FunctionType]) -> bool:
        """Whether functions, or the SDK's functions that they name, use a library for requests."""
        self._waiting += functions
        seen: set[FunctionType] = set()
        while self._waiting and len(seen) < _MOST_FUNCTIONS:
            named = self._waiting.pop()
            with suppress(SdkError), sdk_code("an object that the SDK's code names", SLOW):
                if self._follow(named, seen):
                    return True
        return False

    def _follow(self, named: object, seen: set[FunctionType]) -> bool:
        """Whether an object is of a library for requests; what an own function names is noted."""
        value = _function_of(named)
        if _belongs_to_transport(value):
            return True
        if isinstance(value, FunctionType):
            if value not in seen and self._is_own(value):
                seen.add(value)
                self._read(value)
        elif isinstance(value, type) and self._is_own(value):
            self._meet(value)
        return False

    def _read(self, function: FunctionType) -> None:
        """Follow what a function's code names."""
        for code in _codes(function.__code__):
            for name in code.co_names:
                named = function.__globals__.get(name)
                self._waiting.append(named)
                if isinstance(named, ModuleType):  # ``urllib`` in ``urllib.request.urlopen``
                    self._waiting += (f"{named.__name__}.{part}" for part in code.co_names)
            for name in set(code.co_names) - self._names:
                self._waiting += self._members[name]
            self._names.update(code.co_names)
            self._waiting += _imported(code)

    def _meet(self, cls: type) -> None:
        """Add a class, and follow its members that were named before."""
        if cls in self._classes:
            return
        self._classes.add(cls)
        for base in cls.__mro__[:-1]:
            for name, member in [*vars(base).items()]:
                self._members[name].append(member)
                if name in self._names:
                    self._waiting.append(member)

    def _is_own(self, value: type | FunctionType) -> bool:
        return str(value.__module__).partition(".")[0] in self._packages


def _function_of(member: Any) -> Any:
    """Return the function of a property, of a bound, static or class method; or the member."""
    if isinstance(member, property):
        return member.fget
    return getattr(member, "__func__", member) if isinstance(member, _METHODS) else member


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Yield a function's code and that of the functions within it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _imported(code: CodeType) -> Iterator[str]:
    """Yield the modules that a function's own code imports."""
    if any(_is_transport(name) for name in code.co_names):
        for instruction in dis.get_instructions(code):
            if instruction.opname == "IMPORT_NAME":
                yield str(instruction.argval)


def _belongs_to_transport(value: Any) -> bool:
    if isinstance(value, str):
        return _is_transport(value)
    if isinstance(value, ModuleType):
        return _is_transport(value.__name__)
    kind = value if isinstance(value, type | FunctionType) else type(value)
    return _is_transport(str(getattr(kind, "__module__", "")))


def _is_transport(module: object) -> bool:
    return isinstance(module, str) and any(
        module == name or module.startswith(f"{name}.") for name in common_names().transports
    )
