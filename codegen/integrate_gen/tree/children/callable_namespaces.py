"""Namespaces that take arguments, such as ``client.messages(sid)``.

Nothing is called. A return annotation, the last line of the function, or its documentation names
the class of the namespace, and that class's source tells its members (see
:mod:`.instance_attributes`).
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.model.identifiers import AttributeName, unused_name
from integrate_gen.model.provider import AsyncStyle
from integrate_gen.model.sdk import CALL_ITSELF, Call, Signature
from integrate_gen.results.storable import is_model
from integrate_gen.signatures.read import read_annotation, read_signature
from integrate_gen.signatures.resolve import annotated_class, is_function_type
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.async_pairs import (
    NO_ASYNC_TWIN,
    OmittedMethod,
    SelectedMethod,
    select_methods,
)
from integrate_gen.tree.members import MembersKey, Owner, file_by_file, may_be_namespace

from .handle_makers import only_makes
from .handles import Handles, is_context_manager
from .return_types import ReturnType, read_documented_type, read_return_type

_FETCHES = re.compile(r"(?:get|fetch|find|load|look_?up|read|retrieve)(?:_|$)")
"""Beginnings of the names of methods that fetch one object."""

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@dataclass(frozen=True)
class CallableNamespace:
    """A namespace that a call returns.

    Attributes:
        owner: Class of the namespace.
        call: The call.
        is_fetched: Whether the call sends a request, so that its method is a task as well.
    """

    owner: Owner
    call: Call
    is_fetched: bool = False

    def module_name(self, taken: Container[str]) -> str:
        """Return a free name for the namespace's module: ``message_context`` of ``MessageContext``.

        Args:
            taken: Names of the parent's methods and namespaces.
        """
        return unused_name(_name_of(self.owner.cls), taken)


class CallableNamespaces:
    """Finds the namespaces that calls of a namespace or of its methods return.

    A call that returns a result, such as the event of a webhook's payload, leads to no namespace,
    whatever methods the result's class has. The results are cached for each class, since a class
    may be at many positions of the tree.

    Args:
        sources: The SDK's source.
        codec: Name of the runtime's codec for the SDK's results.
    """

    def __init__(self, sources: SourceIndex, codec: str) -> None:
        self._sources = sources
        self._codec = codec
        self._handles = Handles(sources)
        self._from_instance: dict[MembersKey, CallableNamespace | None] = {}
        self._from_methods: dict[tuple[MembersKey, AsyncStyle], Mapping[str, CallableNamespace]] = (
            {}
        )

    def from_instance(self, parent: Owner) -> CallableNamespace | None:
        """Return the namespace that calling ``parent`` itself returns, if there is one.

        Calls with overloads are ignored, since they may return one of several classes, and so are
        coroutine functions, which are calls of the API.
        """
        key = parent.members_key
        if key not in self._from_instance:
            found = _from_instance(parent, self._sources)
            self._from_instance[key] = self._without_models(found)
        return self._from_instance[key]

    def from_methods(self, parent: Owner, style: AsyncStyle) -> Mapping[str, CallableNamespace]:
        """Return the namespaces that methods of ``parent`` return, by the method's name.

        If an affix marks async methods, these are the methods without an async twin. With every
        other style a method may be a call of the API, and only classes of handles count: made from
        arguments alone, or else fetched by a request, one method for each class.
        """
        key = parent.members_key, style
        if key not in self._from_methods:
            has_affix = style.style in ("prefix", "suffix")
            read = self._read_methods(parent, style) if has_affix else self._read_handles(parent)
            self._from_methods[key] = dict(read)
        return self._from_methods[key]

    def _without_models(self, found: CallableNamespace | None) -> CallableNamespace | None:
        return None if found is None or is_model(found.owner.cls, self._codec) else found

    def _from_method(
        self, parent: Owner, name: str, *, with_requests: bool = False
    ) -> CallableNamespace | None:
        function = parent.functions[name]
        found = _from_method(parent, name, function, self._sources, with_requests=with_requests)
        return self._without_models(found)

    def _read_handles(self, parent: Owner) -> Iterator[tuple[str, CallableNamespace]]:
        handles = dict(self._handles_of(parent))
        made = {name for name in handles if only_makes(parent, name, self._sources)}
        yield from ((name, handles[name]) for name in sorted(made))
        classes = {handles[name].owner.cls for name in made}
        fetched = (
            replace(handle, is_fetched=True)
            for name, handle in handles.items()
            if handle.owner.cls not in classes and _fetches_one(name, handle)
            # What a request opens is closed at the end of a block.
            if not is_context_manager(handle.owner.cls)
        )
        for handle in sorted(fetched, key=_by_simplicity):
            if handle.owner.cls not in classes:
                classes.add(handle.owner.cls)
                yield handle.call.method, handle

    def _handles_of(self, parent: Owner) -> Iterator[tuple[str, CallableNamespace]]:
        """Yield the handles that methods return, by the method's name."""
        if parent.module or parent.is_static:
            return
        for name in file_by_file(parent.functions):
            handle = self._from_method(parent, name, with_requests=True)
            if handle is not None and self._is_handle(handle.owner, parent, name):
                yield name, handle

    def _is_handle(self, owner: Owner, parent: Owner, name: str) -> bool:
        """Whether a class, which a method of ``parent`` returns, is that of a handle.

        What a method makes from its arguments alone, and callers then call, is one as well.
        """
        if self._handles.is_handle(owner.cls, parent):
            return True
        return find_call_method(owner) is not None and only_makes(parent, name, self._sources)

    def _read_methods(
        self, parent: Owner, style: AsyncStyle
    ) -> Iterator[tuple[str, CallableNamespace]]:
        selections = select_methods(parent.functions, style)
        omitted = [item for item in selections if isinstance(item, OmittedMethod)]
        by_call = self.from_instance(parent)
        for name in (item.name for item in omitted if item.reason == NO_ASYNC_TWIN):
            namespace = self._from_method(parent, name)
            # ``items.get(sid)`` is often a long form of ``items(sid)``; the short form stays.
            duplicate = namespace and by_call and namespace.owner.cls is by_call.owner.cls
            if namespace and not duplicate and _has_async_methods(namespace.owner, style):
                yield name, namespace


def _from_instance(parent: Owner, sources: SourceIndex) -> CallableNamespace | None:
    function = find_call_method(parent)
    if function is None:
        return None
    try:
        definition = sources.method(parent.cls, "__call__", function)
        header = definition.function.header
        if header.is_async or definition.overloads or header.returns is None:
            return None
        signature = read_signature(definition.function, definition.scope)
        cls = annotated_class(signature.returns) if signature.returns else None
    except SdkError:
        return None
    if cls is None or not may_be_namespace(cls, parent):
        return None
    return CallableNamespace(Owner(cls), Call(CALL_ITSELF, replace(signature, returns=None)))


def _has_async_methods(owner: Owner, style: AsyncStyle) -> bool:
    selections = select_methods(owner.functions, style)
    return any(isinstance(selection, SelectedMethod) for selection in selections)


def _fetches_one(name: str, handle: CallableNamespace) -> bool:
    """Whether a method fetches one object by what identifies it: ``get(id)``, or ``issue(id)``."""
    is_named_for_class = name == _name_of(handle.owner.cls)
    takes_identity = any(parameter.required for parameter in handle.call.signature.parameters)
    return takes_identity and (is_named_for_class or _FETCHES.match(name) is not None)


def _by_simplicity(handle: CallableNamespace) -> tuple[int, int, str]:
    """Sort the methods that fetch objects of one class: with the fewest parameters first."""
    required = sum(parameter.required for parameter in handle.call.signature.parameters)
    return required, len(handle.call.method), handle.call.method


def _name_of(cls: type) -> AttributeName:
    words = _WORD_START.sub("_", cls.__name__).strip("_")
    return AttributeName(words.lower())


def _from_method(
    parent: Owner,
    name: str,
    function: FunctionType,
    sources: SourceIndex,
    *,
    with_requests: bool = False,
) -> CallableNamespace | None:
    """Return the namespace that a method returns, or None if its source names no class.

    Optional parameters that change the class of the result are left out of the call's signature.
    A call that requires a function leads nowhere, as no journal can store its arguments.

    Args:
        parent: Owner of the method.
        name: Name of the method.
        function: The method.
        sources: The SDK's source.
        with_requests: Whether the method may be a call of the API: a coroutine function, or one
            whose documentation alone states the class.
    """
    try:
        definition = sources.method(parent.cls, name, function)
        method = definition.function
        if definition.overloads or (method.header.is_async and not with_requests):
            return None
        return_type: ReturnType | None = read_return_type(method)
        if return_type is None and with_requests:
            return_type = read_documented_type(method)
        if return_type is None:
            return None
        cls = annotated_class(read_annotation(return_type.text, definition.scope, method))
        signature = read_signature(method, definition.scope)
    except SdkError:
        return None
    if cls is None or not may_be_namespace(cls, parent):
        return None
    parameters = tuple(p for p in signature.parameters if p.name not in return_type.changed_by)
    required = [p for p in signature.parameters if p.required]
    if not all(p in parameters for p in required):
        return None
    if any(p.annotation is not None and is_function_type(p.annotation) for p in required):
        return None
    return CallableNamespace(Owner(cls), Call(name, Signature(parameters)))


def find_call_method(owner: Owner) -> FunctionType | None:
    """Return the class's ``__call__`` if it is a plain function."""
    member = None if owner.is_static else inspect.getattr_static(owner.cls, "__call__", None)
    return member if isinstance(member, FunctionType) else None
