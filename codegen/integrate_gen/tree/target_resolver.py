"""Resolution of the expressions in a function, by reflection and without calling anything."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping
from types import FunctionType, ModuleType

from integrate_gen.model.errors import SdkError
from integrate_gen.source.index import SourceIndex

from .children.getters import read_getter
from .children.handles import is_named_for_transport
from .children.instance_attributes import read_instance_attributes
from .containers import is_container
from .frames import Frame
from .members import Owner, is_data, is_dynamic
from .targets import (
    TRANSPORT,
    UNRESOLVED,
    Method,
    Super,
    Unresolved,
    as_target,
    is_of_library,
    is_of_sdk,
    item_of,
    next_member,
)

# Methods of containers that give one of their items, or all of them.
_GIVING_ITEMS = frozenset({"get", "pop", "values"})


class TargetResolver:
    """Resolves expressions.

    Args:
        sources: The SDK's source.
    """

    def __init__(self, sources: SourceIndex) -> None:
        self._sources = sources
        self._attributes: dict[type, Mapping[str, type]] = {}

    def resolve(self, node: ast.expr, frame: Frame) -> object:
        """Return what an expression stands for: a module, class, owner or method; else None."""
        match node:
            case ast.Name(id=name) if name == frame.receiver:
                return frame.owner
            case ast.Name(id=name) if name in frame.arguments:
                return frame.client_of_library(name)
            case ast.Name(id=name) if name in frame.local_values:
                return self._resolve_local(name, frame)
            case ast.Name(id=name):
                return as_target(frame.function.__globals__.get(name))
            case ast.Call(func=ast.Name(id="getattr"), args=[source, name, *_]):
                return self._dynamic_member(source, frame.texts.of(name), frame)
            case ast.Call(func=ast.Name(id="super"), args=[]) if frame.owner is not None:
                return Super(frame.owner, frame.function)
            case ast.Call(func=ast.Attribute(value=value, attr=name)) if name in _GIVING_ITEMS and (
                is_container(container := self.resolve(value, frame))
            ):
                return item_of(container, frame.package)
            case ast.Call(func=func):
                return self._result(self.resolve(func, frame))
            case ast.Await(value=value):
                return self.resolve(value, frame)
            case ast.Subscript(value=value):
                return item_of(self.resolve(value, frame), frame.package)
            case ast.Attribute(value=value, attr=name):
                return self._member(self.resolve(value, frame), name, frame.package)
            case _:
                return None

    def _resolve_local(self, name: str, frame: Frame) -> object:
        """Return what a variable stands for; that of several objects of the SDK is unresolved."""
        resolved = [self.resolve(value, frame.without(name)) for value in frame.local_values[name]]
        of_sdk = [target for target in resolved if is_of_sdk(target, frame.package)]
        return UNRESOLVED if len(of_sdk) > 1 else next(iter(of_sdk or resolved))

    def _dynamic_member(self, source: ast.expr, name: str, frame: Frame) -> object:
        """Return what ``getattr(source, name)`` gives."""
        owner = self.resolve(source, frame)
        if name.isidentifier():
            return self._member(owner, name, frame.package)
        return UNRESOLVED if is_of_sdk(owner, frame.package) else None

    def _result(self, called: object) -> object:
        """Return the object that a call of a class or of a method gives."""
        match called:
            case type():
                return Owner(called)
            case Method(function=function):
                cls = read_getter(function, self._sources).return_class
                return Owner(cls) if cls is not None and not is_data(cls) else None
            case _:
                return None

    def _member(self, source: object, name: str, package: str) -> object:
        """Return a member; those of libraries other than the SDK and of HTTP are not followed."""
        match source:
            case Unresolved():
                return source
            case Super(owner=owner, function=function):
                return as_target(next_member(owner.cls, name, function), owner)
            case ModuleType():
                return as_target(vars(source).get(name))
            case type():
                return as_target(inspect.getattr_static(source, name, None), Owner(source))
            case Owner() if source.package == package or is_of_library(source.cls):
                return self._attribute(source, name)
            case _:
                return None

    def _attribute(self, owner: Owner, name: str) -> object:
        own: Mapping[str, object] = getattr(owner.value, "__dict__", {})
        if name in own:
            value = own[name]
            return as_target(value) or Owner.of(value)
        member = owner.member(name)
        getter = getattr(member, "fget", None) or getattr(member, "func", None)
        if isinstance(getter, FunctionType):
            cls = read_getter(getter, self._sources).return_class
            return Owner(cls) if cls is not None else None
        if member is not None:
            return as_target(member, owner)
        attribute_class = self._instance_attributes(owner.cls).get(name)
        if attribute_class is not None:
            return Owner(attribute_class)
        if is_dynamic(owner.cls):
            return UNRESOLVED
        is_of_class = owner.value is None
        return TRANSPORT if is_of_class and is_named_for_transport(name) else None

    def _instance_attributes(self, cls: type) -> Mapping[str, type]:
        if cls not in self._attributes:
            try:
                self._attributes[cls] = read_instance_attributes(cls, self._sources)
            except SdkError:
                self._attributes[cls] = {}
        return self._attributes[cls]
