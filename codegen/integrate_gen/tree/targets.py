"""What expressions in an SDK's code stand for, as far as a request depends on it.

It is a module, a class, an :class:`~.members.Owner`, a :class:`Method`, :class:`Super` or
:data:`UNRESOLVED`; None for everything else.
"""

from __future__ import annotations

import inspect
from types import FunctionType, ModuleType
from typing import Any

from .containers import is_container, items_of
from .members import Owner, is_data, top_level_package, unwrapped

HTTP_LIBRARIES = frozenset(
    {"aiohttp", "curl_cffi", "httpx", "httpx2", "niquests", "requests", "urllib3"}
)
"""Libraries whose functions and methods are named for the verb that they send."""


class Method:
    """A function, with the owner on which it is called; None for a plain function."""

    def __init__(self, function: FunctionType, owner: Owner | None) -> None:
        self.function = function
        self.owner = owner


class Unresolved:
    """An object or a function of the SDK, of which the source does not show which one it is."""


UNRESOLVED = Unresolved()
"""What may be any of several objects, or have any of several names."""

TRANSPORT = Unresolved()
"""What is named for a transport, in an object of which only the class is known."""


class Super:
    """The bases of an owner that come after the class with a function."""

    def __init__(self, owner: Owner, function: FunctionType) -> None:
        self.owner = owner
        self.function = function


def as_target(value: Any, owner: Owner | None = None) -> object:
    """Return a module, a class, or a function as a method; None for other values."""
    try:
        return _as_target(value, owner)
    except Exception:  # of a stand-in for a library that is missing, which raises on every look
        return None


def _as_target(value: Any, owner: Owner | None) -> object:
    if isinstance(value, ModuleType | type):
        return value
    if _is_static(value):
        owner = None
    bound: Any = getattr(value, "__self__", None)
    if inspect.ismethod(value) and bound is not None:
        owner = Owner.of(bound)
    function = unwrapped(value)
    return Method(function, owner) if isinstance(function, FunctionType) else None


def item_of(container: object, package: str) -> object:
    """Return an item of a container; that of a container of the SDK's objects is unresolved."""
    if not is_container(container):
        return container
    is_any_of_sdk = any(is_of_sdk(Owner.of(item), package) for item in items_of(container))
    return UNRESOLVED if is_any_of_sdk else None


def is_of_sdk(target: object, package: str) -> bool:
    """Whether a value may send requests of the SDK: it is no data, and no plain value."""
    match target:
        case Unresolved():
            return True
        case Method(function=function):
            return package_of(function) == package
        case Owner(cls=cls):
            return target.package == package and not is_data(cls)
        case _:
            return False


def _is_static(member: object) -> bool:
    return isinstance(member, staticmethod)


def next_member(cls: type, name: str, function: FunctionType) -> object:
    """Return the member that ``super().name`` is in a function of the class."""
    definers = [base for base in cls.__mro__ if function in _functions(base)]
    bases = cls.__mro__[cls.__mro__.index(definers[0]) + 1 :] if definers else ()
    return next((vars(base)[name] for base in bases if name in vars(base)), None)


def _functions(cls: type) -> list[object]:
    # A list: a look at a member may let its class add others.
    members = [unwrapped(member) for member in [*vars(cls).values()]]
    return [member for member in members if callable(member)]


def package_of(function: FunctionType) -> str:
    """Return the top-level package of a function."""
    return function.__module__.partition(".")[0]


def is_of_library(target: object) -> bool:
    """Whether a class or a method is one of an HTTP library."""
    if isinstance(target, Method):
        return package_of(target.function) in HTTP_LIBRARIES
    return isinstance(target, type) and top_level_package(target) in HTTP_LIBRARIES
