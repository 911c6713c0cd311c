"""Every resource and method of the installed OpenAI SDK, as its source declares them.

The generator is not used here: the tree follows from the annotations of cached properties, methods
and overloads from the syntax tree, and the kind of a result from its type.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from openai import AsyncOpenAI
from openai._base_client import AsyncPaginator
from openai._legacy_response import HttpxBinaryResponseContent

from tests.support.declarations import declarations, module_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.declarations import Declaration, Signature

_VIEWS = {"with_raw_response", "with_streaming_response"}


class Kind(Enum):
    """Kinds of results."""

    CALL = "data"
    PAGER = "a pager"
    MAY_STREAM = "data or a stream"
    NOTHING = "nothing"
    BINARY = "binary content"
    STREAM = "a stream"
    CONTEXT_MANAGER = "a context manager"


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource: an attribute path from the client, and its class."""

    path: tuple[str, ...]
    cls: type


@dataclass(frozen=True, slots=True)
class SdkMethod:
    """One method.

    Attributes:
        path: Path of the resource.
        declaration: Signatures of the method.
        kind: Kind of the result.
        function: The method itself.
    """

    path: tuple[str, ...]
    declaration: Declaration
    kind: Kind
    function: Any

    @property
    def id(self) -> str:
        """Operation, such as ``chat.completions.create``."""
        return ".".join((*self.path, self.declaration.name))

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """Signatures that always return data, and never a stream."""
        declared = self.declaration.signatures
        return tuple(s for s in declared if not any(map(_streams, _members(s.returns))))


@cache
def resources() -> tuple[Resource, ...]:
    """Return every resource below the client, in the order of the paths."""
    return tuple(sorted(_below((), AsyncOpenAI), key=lambda resource: resource.path))


@cache
def methods() -> tuple[SdkMethod, ...]:
    """Return every method of every resource."""
    return tuple(method for resource in resources() for method in _methods(resource))


def _below(path: tuple[str, ...], cls: type) -> Iterator[Resource]:
    types = module_types(import_module(_module(cls)))
    for name, member in vars(cls).items():
        if isinstance(member, cached_property) and name not in _VIEWS:
            found = types(member.func.__annotations__["return"])
            if found.__module__.startswith("openai.resources."):
                yield Resource((*path, name), found)
                yield from _below((*path, name), found)


def _module(cls: type) -> str:
    """Return the module that defines a class; ``__module__`` of clients is the exporting one."""
    return "openai._client" if cls is AsyncOpenAI else cls.__module__


def _methods(resource: Resource) -> Iterator[SdkMethod]:
    module = import_module(resource.cls.__module__)
    for item in declarations(module, resource.cls.__name__):
        yield SdkMethod(resource.path, item, _kind(item), vars(resource.cls)[item.name])


def _kind(item: Declaration) -> Kind:
    members = [member for each in item.signatures for member in _members(each.returns)]
    origins = {get_origin(member) or member for member in members}
    if origins == {AsyncPaginator}:
        return Kind.PAGER
    if origins == {type(None)}:
        return Kind.NOTHING
    if origins == {HttpxBinaryResponseContent}:
        return Kind.BINARY
    streams = [origin for origin in origins if _streams(origin)]
    if streams:
        return Kind.STREAM if len(streams) == len(origins) else Kind.MAY_STREAM
    enters = any(hasattr(origin, "__aenter__") for origin in origins)
    return Kind.CONTEXT_MANAGER if enters else Kind.CALL


def _streams(kind: Any) -> bool:
    origin = get_origin(kind) or kind
    return hasattr(origin, "__anext__")


def _members(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) is Union else (kind,)
