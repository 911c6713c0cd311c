"""Requests of methods that leave the request to another function of their SDK.

An SDK's method often hands over to a raw client (``self._raw_client.get(...)``), a function that
builds the request (``build_get_request(...)``) or a general method whose default is a verb
(``self.api_call("users.list")``). Such calls are followed by reflection, as far as the objects are
known, and read from the source. Nothing is called.

A call that may send something else makes the whole request unknown, since a read is repeated if
its outcome is unknown: a verb or an object that only the running program knows, for example.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import FunctionType

from integrate_gen.expressions.names import last_name
from integrate_gen.source.built_values import BuiltValues
from integrate_gen.source.functions import Function
from integrate_gen.source.http import (
    UNKNOWN,
    VERBS,
    Request,
    is_of_unknown_verb,
    is_public_method_of,
    only_request,
    path_argument,
    stated_request,
)
from integrate_gen.source.index import SourceIndex

from .frames import Frame, bind, parse_function
from .members import Owner
from .target_resolver import TargetResolver
from .targets import TRANSPORT, Method, Unresolved, is_of_library, package_of

_MAX_DEPTH = 4


class RequestFinder:
    """Finds the requests of methods by following the calls that they make.

    Args:
        sources: The SDK's source.
    """

    def __init__(self, sources: SourceIndex) -> None:
        self._parsed: dict[object, Function | None] = {}
        self._targets = TargetResolver(sources)

    def find(self, owner: Owner, name: str, function: FunctionType) -> str:
        """Return the request that a method sends as ``VERB /path``, or empty.

        The path is left out if it is unknown. The result is empty as well if the method sends
        requests with several verbs.

        Args:
            owner: Owner of the method.
            name: Name of the method.
            function: The method, without decorators.
        """
        parsed = self._parse(function)
        return str(only_request(self._of_method(owner, name, function, parsed)) or "")

    def contradict(
        self, http: str, owner: Owner, name: str, function: FunctionType, parsed: Function
    ) -> bool:
        """Whether a method sends requests with another verb than the one that its body states.

        Args:
            http: The request in its body: ``VERB /path``.
            owner: Owner of the method.
            name: Name of the method.
            function: The method, without decorators.
            parsed: Its definition.
        """
        verb = http.partition(" ")[0]
        return any(r.verb != verb for r in self._of_method(owner, name, function, parsed))

    def _of_method(
        self, owner: Owner, name: str, function: FunctionType, parsed: Function | None
    ) -> Iterator[Request]:
        if parsed is not None:
            bound = owner if owner.is_bound(name) else None
            yield from self._requests(_frame(function, parsed, bound), set())

    def _requests(self, frame: Frame, seen: set[object], depth: int = 0) -> Iterator[Request]:
        """Yield the requests of a function and of those that it calls.

        A function that a method calls and that states its own request calls others for the same
        one, unless they are public methods of the same object, each of which is a call of the API.
        """
        if frame.key in seen or depth > _MAX_DEPTH:
            return
        seen.add(frame.key)
        stated: list[tuple[ast.Call, Request]] = []
        further: list[ast.Call] = []
        for call in frame.calls:
            request = stated_request(call, frame.texts) or self._sent_by_library(call, frame)
            if request is not None:
                stated.append((call, request))
            else:
                further.append(call)
        yield from (request for _, request in stated)
        if stated and depth:
            further = [call for call in further if is_public_method_of(frame.receiver, call)]
        if stated:  # what sends a request by a transport calls helpers of it as well
            further = [c for c in further if self._targets.resolve(c.func, frame) is not TRANSPORT]
        found = [(call, [*self._requests_of_call(call, frame, seen, depth)]) for call in further]
        built = BuiltValues(frame.parsed.body.statements, is_async=frame.parsed.header.is_async)
        for call in (*(c for c, _ in stated), *(call for call, requests in found if requests)):
            if not is_public_method_of(frame.receiver, call):
                built.add(call)
        for call, requests in found:
            # A call that sends what another one built has the verb of that one.
            is_stated = UNKNOWN in requests and built.are_used_by(call)
            yield from (r for r in requests if r != UNKNOWN or not is_stated)

    def _requests_of_call(
        self, call: ast.Call, frame: Frame, seen: set[object], depth: int
    ) -> Iterator[Request]:
        """Yield the requests of the function that a call calls, and of those that it is given."""
        called = self._called(call, frame)
        if called is not None:
            yield from self._requests(called, seen, depth + 1)
        elif self._may_send_anything(call, frame):
            yield UNKNOWN
        for given in self._given_functions(call, frame):
            yield from self._requests(given, seen, depth + 1)

    def _may_send_anything(self, call: ast.Call, frame: Frame) -> bool:
        """Whether a call sends with a verb, or on an object, that the source does not show."""
        is_unresolved = isinstance(self._targets.resolve(call.func, frame), Unresolved)
        return is_unresolved or is_of_unknown_verb(call, frame.texts)

    def _given_functions(self, call: ast.Call, frame: Frame) -> Iterator[Frame]:
        """Yield the functions of the SDK that a call passes on, with arguments that are unknown."""
        for node in (*call.args, *(keyword.value for keyword in call.keywords)):
            target = self._targets.resolve(node, frame) if isinstance(node, ast.Attribute) else None
            if isinstance(target, Method) and package_of(target.function) == frame.package:
                parsed = self._parse(target.function)
                if parsed is not None:
                    yield _frame(target.function, parsed, target.owner)

    def _sent_by_library(self, call: ast.Call, frame: Frame) -> Request | None:
        """Read ``self._session.get(url)`` and ``self._send(requests.get, url)``."""
        functions = (call.func, *call.args, *(keyword.value for keyword in call.keywords))
        for position, node in enumerate(functions):
            verb = last_name(node).upper()
            if verb in VERBS and is_of_library(self._targets.resolve(node, frame)):
                after = position if position <= len(call.args) else 0
                return Request(verb, path_argument(call, frame.texts, after))
        return None

    def _called(self, call: ast.Call, frame: Frame) -> Frame | None:
        """Return the function of the SDK that a call calls, with its arguments."""
        target = self._targets.resolve(call.func, frame)
        if not isinstance(target, Method) or package_of(target.function) != frame.package:
            return None
        parsed = self._parse(target.function)
        if parsed is None:
            return None
        arguments = bind(call, parsed, frame.texts, skip_first=target.owner is not None)
        return Frame(target.function, parsed, target.owner, arguments)

    def _parse(self, function: FunctionType) -> Function | None:
        """Parse a function by itself: the files of some SDKs take seconds."""
        code = function.__code__
        if code not in self._parsed:
            self._parsed[code] = parse_function(function)
        return self._parsed[code]


def _frame(function: FunctionType, parsed: Function, owner: Owner | None) -> Frame:
    """Return a function with arguments that are unknown."""
    arguments = {p.name: f"{{{p.name}}}" for p in parsed.header.parameters}
    return Frame(function, parsed, owner, arguments)
