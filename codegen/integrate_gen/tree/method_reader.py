"""Reading of the methods of a namespace that become tasks, with the reasons to omit the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import FunctionType

from integrate_gen.model.errors import NoDefinitionError, SdkError
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Method
from integrate_gen.source.index import SourceIndex

from .alternative_constructors import ANOTHER_OBJECT, is_alternative_constructor
from .async_pairs import (
    IS_ASYNC_TWIN,
    OmittedMethod,
    SelectedMethod,
    Selection,
    has_synchronous_twin,
)
from .given_classes import GIVEN_CLASS, makes_given_class, may_take_class
from .internals import CLOSE_METHOD, is_close_method, reason_to_omit_inherited
from .members import Owner, alias_target, file_by_file, inherited_from
from .methods import ReadMethod, memoise, read_method
from .omissions import Omissions
from .pagers import PagerReader
from .position import TreePosition
from .requests import RequestFinder
from .wrapped_results import reason_to_omit_variant


class MethodReader:
    """Reads the methods of namespaces.

    Args:
        provider: Provider of the SDK.
        sources: The SDK's source.
        read: Function that reads a method, whole or in outline.
        omissions: Record of the methods that become no tasks.
    """

    def __init__(
        self, provider: Provider, sources: SourceIndex, read: ReadMethod, omissions: Omissions
    ) -> None:
        self._provider = provider
        self._sources = sources
        self._read = memoise(read)
        self._requests = RequestFinder(sources) if read is read_method else None
        self._omissions = omissions

    def read(
        self, position: TreePosition, owner: Owner, selections: Iterable[Selection]
    ) -> tuple[Method, ...]:
        """Read the methods that become tasks, and record the others as skipped or failed."""
        functions = owner.functions
        selected: list[SelectedMethod] = []
        for selection in selections:
            reason = self._reason_to_omit(position, owner, selection, functions)
            if reason:
                self._omissions.skip(position, selection.name, reason)
            else:
                assert isinstance(selection, SelectedMethod)
                selected.append(selection)
        methods: dict[str, Method] = {}
        by_name = {selection.name: selection for selection in selected}
        for name in file_by_file(functions):
            if name in by_name and (method := self._read_method(position, owner, by_name[name])):
                methods[name] = method
        return tuple(methods[item.name] for item in selected if item.name in methods)

    def _read_method(
        self, position: TreePosition, owner: Owner, selection: SelectedMethod
    ) -> Method | None:
        """Return the model of a method; None if it cannot be read or gives no result."""
        function = owner.functions[selection.name]
        try:
            method = self._read(selection, owner, function, self._sources)
        except NoDefinitionError as error:
            self._omissions.skip(position, selection.name, str(error))
            return None
        except SdkError as error:
            self._omissions.fail(position, selection.name, str(error))
            return None
        in_thread = self._provider.async_style.style == "thread"
        if in_thread and method.is_async and has_synchronous_twin(method.name, owner.functions):
            self._omissions.skip(position, selection.name, IS_ASYNC_TWIN)
            return None
        if self._makes_given_class(method, owner, function):
            self._omissions.skip(position, selection.name, GIVEN_CLASS)
            return None
        return self._completed(method, owner, function)

    def _makes_given_class(self, method: Method, owner: Owner, function: FunctionType) -> bool:
        if not may_take_class(method) or not owner.is_bound(method.name):
            return False
        definition = self._sources.method(owner.cls, method.name, function)
        return makes_given_class(method, definition.function)

    def _completed(self, method: Method, owner: Owner, function: FunctionType) -> Method:
        """Return a method with its pages, and with the request of the functions that it calls."""
        if self._requests is None:
            return method
        if not method.http:
            method = replace(method, http=self._requests.find(owner, method.name, function))
        elif self._sends_more(method, owner, function):
            method = replace(method, http="")
        return PagerReader(self._sources, self._requests).with_pages(method, owner, function)

    def _sends_more(self, method: Method, owner: Owner, function: FunctionType) -> bool:
        """Whether the functions that a method calls send requests with another verb."""
        assert self._requests is not None
        parsed = self._sources.method(owner.cls, method.name, function).function
        return self._requests.contradict(method.http, owner, method.name, function, parsed)

    def _reason_to_omit(
        self,
        position: TreePosition,
        owner: Owner,
        selection: Selection,
        functions: Mapping[str, FunctionType],
    ) -> str:
        """Return the reason why a method becomes no task, empty if it does."""
        target = alias_target(selection.name, functions[selection.name], functions)
        if target is not None:
            return f"another name of {target}"
        public = selection.public if isinstance(selection, SelectedMethod) else selection.name
        if reason := reason_to_omit_variant(public, functions):
            return reason
        base = inherited_from(owner, selection.name)
        if base is not None and (reason := reason_to_omit_inherited(base, owner, self._provider)):
            return reason
        if position.path and is_close_method(owner, selection.name, self._provider):
            return CLOSE_METHOD
        if is_alternative_constructor(owner, selection.name, self._sources):
            return ANOTHER_OBJECT
        return selection.reason if isinstance(selection, OmittedMethod) else ""
