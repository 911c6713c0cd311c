"""What hangs from a client: methods, also of its namespaces, and whether they send requests."""

from __future__ import annotations

import dis
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import CodeType, FunctionType, ModuleType
from typing import Any

from integrate_gen.guard.sdk_code import SLOW, sdk_code
from integrate_gen.model.errors import SdkError
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.children.finder import ChildFinder, ChildNamespace
from integrate_gen.tree.members import Owner, static_member, top_level_package

from .common_names import common_names

_MOST_FUNCTIONS = 5_000
"""Functions that are read to find the one that sends; no client needs more than a few hundred."""

_DEPTH = 4
"""Depth of the objects of a client that may hold its connection."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The methods that a client leads to without a call, and whether any sends requests."""

    methods: frozenset[FunctionType] = frozenset()
    sends: bool = False


def reach_of(clients: Iterable[object], hidden: Callable[[str], str | None]) -> Reach:
    """Return what hangs from clients, or from classes if they have no instance.

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


@dataclass
class _Search:
    """Search for a library for requests, through the SDK's own code and without running it."""

    classes: set[type]
    objects: set[int] = field(default_factory=set[int])

    def holds_transport(self, value: object, depth: int = _DEPTH) -> bool:
        """Whether an object keeps one of a library for requests; its SDK's objects are read too."""
        if id(value) in self.objects or depth == 0:
            return False
        self.objects.add(id(value))
        if any(_is_transport(base.__module__) for base in type(value).__mro__):
            return True
        self.classes.add(type(value))
        package = top_level_package(type(value))
        kept: Mapping[str, object] = getattr(value, "__dict__", {})
        return any(
            self.holds_transport(item, depth - 1)
            for item in list(kept.values())
            if top_level_package(type(item)) == package or _is_transport(type(item).__module__)
        )

    def reaches(self, functions: Iterable[FunctionType]) -> bool:
        """Whether functions, or the SDK's functions that they name, use a library for requests."""
        waiting = list(functions)
        seen = set(waiting)
        while waiting and len(seen) < _MOST_FUNCTIONS:
            function = waiting.pop()
            for value in self._named(function):
                if _belongs_to_transport(value):
                    return True
                for found in self._functions_of(value, function):
                    if found not in seen:
                        seen.add(found)
                        waiting.append(found)
        return False

    def _named(self, function: FunctionType) -> Iterator[object]:
        """Yield the objects that a function's code names: globals, imports, attributes."""
        for code in _codes(function.__code__):
            for name in code.co_names:
                if name in function.__globals__:
                    named = function.__globals__[name]
                    yield named
                    if isinstance(named, ModuleType):  # ``urllib`` in ``urllib.request.urlopen``
                        yield from (f"{named.__name__}.{part}" for part in code.co_names)
                for cls in tuple(self.classes):
                    if (member := static_member(cls, name)) is not None:
                        yield member
            yield from _imported(code)

    def _functions_of(self, value: object, user: FunctionType) -> Iterator[FunctionType]:
        """Yield the functions of an object that belong to the package of its user."""
        value = getattr(value, "__func__", value)
        if isinstance(value, FunctionType):
            if _same_package(value, user):
                yield value
        elif isinstance(value, type) and _same_package(value, user) and value not in self.classes:
            self.classes.add(value)
            for base in value.__mro__:
                yield from (f for f in vars(base).values() if isinstance(f, FunctionType))


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


def _same_package(value: Any, user: FunctionType) -> bool:
    own = str(user.__module__).partition(".")[0]
    return str(getattr(value, "__module__", "")).partition(".")[0] == own
