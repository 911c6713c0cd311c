"""Requests of methods that leave the request to another function of their SDK.

An SDK's method often hands over to a raw client (``self._raw_client.get(...)``), a function that
builds the request (``build_get_request(...)``) or a general method whose default is a verb
(``self.api_call("users.list")``). Such calls are followed by reflection, as far as the objects are
known, and read from the source. Nothing is called.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator, Mapping
from types import FunctionType, ModuleType
from typing import Any

from integrate_gen.expressions.names import last_name
from integrate_gen.model.errors import SdkError
from integrate_gen.source.functions import Function
from integrate_gen.source.http import (
    VERBS,
    Request,
    calls_in,
    is_public_method_of,
    only_request,
    path_argument,
    stated_request,
)
from integrate_gen.source.index import SourceIndex
from integrate_gen.source.texts import Texts

from .children.getters import read_getter
from .children.instance_attributes import read_instance_attributes
from .members import Owner, top_level_package, unwrapped

# Libraries whose functions and methods are named for the verb that they send.
_HTTP_LIBRARIES = frozenset(
    {"aiohttp", "curl_cffi", "httpx", "httpx2", "niquests", "requests", "urllib3"}
)
_MAX_DEPTH = 4


class RequestFinder:
    """Finds the requests of methods by following the calls that they make.

    Args:
        sources: The SDK's source.
    """

    def __init__(self, sources: SourceIndex) -> None:
        self._sources = sources
        self._parsed: dict[object, Function | None] = {}
        self._attributes: dict[type, Mapping[str, type]] = {}

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
        if parsed is None:
            return ""
        bound = owner if owner.is_bound(name) else None
        arguments = {p.name: f"{{{p.name}}}" for p in parsed.header.parameters}
        frame = _Frame(function, parsed, bound, arguments)
        return str(only_request(self._requests(frame, set())) or "")

    def _requests(self, frame: _Frame, seen: set[object], depth: int = 0) -> Iterator[Request]:
        """Yield the requests of a function, and of those that it calls unless it states its own.

        A public method of the same object is another call of the API, so that its requests count
        besides.
        """
        if frame.key in seen or depth > _MAX_DEPTH:
            return
        seen.add(frame.key)
        stated: list[Request] = []
        further: list[ast.Call] = []
        for call in frame.calls:
            request = stated_request(call, frame.texts) or self._sent_by_library(call, frame)
            if request is not None:
                stated.append(request)
            else:
                further.append(call)
        yield from stated
        if stated:
            further = [call for call in further if is_public_method_of(frame.receiver, call)]
        for call in further:
            called = self._called(call, frame)
            if called is not None:
                yield from self._requests(called, seen, depth + 1)

    def _sent_by_library(self, call: ast.Call, frame: _Frame) -> Request | None:
        """Read ``self._session.get(url)`` and ``self._send(requests.get, url)``."""
        functions = (call.func, *call.args, *(keyword.value for keyword in call.keywords))
        for position, node in enumerate(functions):
            verb = last_name(node).upper()
            if verb in VERBS and _is_of_library(self._resolve(node, frame)):
                after = position if position <= len(call.args) else 0
                return Request(verb, path_argument(call, frame.texts, after))
        return None

    def _called(self, call: ast.Call, frame: _Frame) -> _Frame | None:
        """Return the function of the SDK that a call calls, with its arguments."""
        target = self._resolve(call.func, frame)
        if not isinstance(target, _Method) or _package_of(target.function) != frame.package:
            return None
        parsed = self._parse(target.function)
        if parsed is None:
            return None
        arguments = _bind(call, parsed, frame.texts, skip_first=target.owner is not None)
        return _Frame(target.function, parsed, target.owner, arguments)

    def _resolve(self, node: ast.expr, frame: _Frame) -> object:
        """Return what an expression stands for: a module, class, owner or method; else None."""
        match node:
            case ast.Name(id=name) if name == frame.receiver:
                return frame.owner
            case ast.Name(id=name) if name in frame.arguments:
                return frame.client_of_library(name)
            case ast.Name(id=name):
                return _as_target(frame.function.__globals__.get(name))
            case ast.Call(func=ast.Name(id="super"), args=[]) if frame.owner is not None:
                return _Super(frame.owner, frame.function)
            case ast.Call(func=func):
                cls = self._resolve(func, frame)
                return Owner(cls) if isinstance(cls, type) else None
            case ast.Subscript(value=value):
                return self._resolve(value, frame)
            case ast.Attribute(value=value, attr=name):
                return self._member(self._resolve(value, frame), name, frame.package)
            case _:
                return None

    def _member(self, source: object, name: str, package: str) -> object:
        """Return a member; those of libraries other than the SDK and of HTTP are not followed."""
        match source:
            case _Super(owner=owner, function=function):
                return _as_target(_next_member(owner.cls, name, function), owner)
            case ModuleType():
                return _as_target(vars(source).get(name))
            case type():
                return _as_target(inspect.getattr_static(source, name, None), Owner(source))
            case Owner() if source.package == package or _is_of_library(source.cls):
                return self._attribute(source, name)
            case _:
                return None

    def _attribute(self, owner: Owner, name: str) -> object:
        own: Mapping[str, object] = getattr(owner.value, "__dict__", {})
        if name in own:
            value = own[name]
            return _as_target(value) or Owner.of(value)
        member = owner.member(name)
        getter = getattr(member, "fget", None) or getattr(member, "func", None)
        if isinstance(getter, FunctionType):
            cls = read_getter(getter, self._sources).return_class
            return Owner(cls) if cls is not None else None
        if member is not None:
            return _as_target(member, owner)
        attribute_class = self._instance_attributes(owner.cls).get(name)
        return Owner(attribute_class) if attribute_class is not None else None

    def _instance_attributes(self, cls: type) -> Mapping[str, type]:
        if cls not in self._attributes:
            try:
                self._attributes[cls] = read_instance_attributes(cls, self._sources)
            except SdkError:
                self._attributes[cls] = {}
        return self._attributes[cls]

    def _parse(self, function: FunctionType) -> Function | None:
        """Parse a function by itself: the files of some SDKs take seconds."""
        code = function.__code__
        if code not in self._parsed:
            self._parsed[code] = _parsed(function)
        return self._parsed[code]


class _Method:
    """A function, with the owner on which it is called; None for a plain function."""

    def __init__(self, function: FunctionType, owner: Owner | None) -> None:
        self.function = function
        self.owner = owner


class _Super:
    """The bases of an owner that come after the class with a function."""

    def __init__(self, owner: Owner, function: FunctionType) -> None:
        self.owner = owner
        self.function = function


class _Frame:
    """A function that is called.

    Args:
        function: The function, without decorators.
        parsed: Its definition.
        owner: Owner on which it is called; None for a plain function.
        arguments: Texts of its arguments by parameter.

    Attributes:
        texts: Texts in its body.
    """

    def __init__(
        self,
        function: FunctionType,
        parsed: Function,
        owner: Owner | None,
        arguments: Mapping[str, str],
    ) -> None:
        self.function = function
        self.parsed = parsed
        self.owner = owner
        self.arguments = arguments
        self.texts = Texts(parsed.body.statements, arguments, function.__globals__)

    @property
    def package(self) -> str:
        """Top-level package of the function."""
        return _package_of(self.function)

    @property
    def key(self) -> object:
        """Key that equal calls of the function share."""
        cls = self.owner.cls if self.owner is not None else None
        return self.function.__code__, cls, tuple(self.arguments.items())

    @property
    def calls(self) -> Iterator[ast.Call]:
        """Calls in its body."""
        return calls_in(self.parsed.body.statements)

    def client_of_library(self, parameter: str) -> Owner | None:
        """Return the client class of an HTTP library that annotates a parameter, if it has one."""
        stated = (p.annotation for p in self.parsed.header.parameters if p.name == parameter)
        base, *attributes = (next(stated, None) or "").split(".")
        value = self.function.__globals__.get(base)
        for attribute in attributes:
            value = getattr(value, attribute, None)
        return Owner(value) if isinstance(value, type) and _is_of_library(value) else None

    @property
    def receiver(self) -> str:
        """Name of the parameter that is the owner; empty for a plain function."""
        parameters = self.parsed.header.parameters
        return parameters[0].name if self.owner is not None and parameters else ""


def _parsed(function: FunctionType) -> Function | None:
    try:
        statements = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    except (OSError, SyntaxError):
        return None
    match statements:
        case [ast.FunctionDef() | ast.AsyncFunctionDef() as node]:
            return Function(node)
        case _:
            return None


def _as_target(value: Any, owner: Owner | None = None) -> object:
    """Return a module, a class, or a function as a method; None for other values."""
    if isinstance(value, ModuleType | type):
        return value
    if _is_static(value):
        owner = None
    bound: Any = getattr(value, "__self__", None)
    if inspect.ismethod(value) and bound is not None:
        owner = Owner.of(bound)
    function = unwrapped(value)
    return _Method(function, owner) if isinstance(function, FunctionType) else None


def _is_static(member: object) -> bool:
    return isinstance(member, staticmethod)


def _next_member(cls: type, name: str, function: FunctionType) -> object:
    """Return the member that ``super().name`` is in a function of the class."""
    definers = [base for base in cls.__mro__ if function in _functions(base)]
    bases = cls.__mro__[cls.__mro__.index(definers[0]) + 1 :] if definers else ()
    return next((vars(base)[name] for base in bases if name in vars(base)), None)


def _functions(cls: type) -> list[object]:
    # A list: a look at a member may let its class add others.
    members = [unwrapped(member) for member in [*vars(cls).values()]]
    return [member for member in members if callable(member)]


def _package_of(function: FunctionType) -> str:
    return function.__module__.partition(".")[0]


def _is_of_library(target: object) -> bool:
    if isinstance(target, _Method):
        return _package_of(target.function) in _HTTP_LIBRARIES
    return isinstance(target, type) and top_level_package(target) in _HTTP_LIBRARIES


def _bind(call: ast.Call, called: Function, texts: Texts, *, skip_first: bool) -> dict[str, str]:
    """Return the texts of a call's arguments by parameter, those of defaults included."""
    parameters = called.header.parameters[1 if skip_first else 0 :]
    bound = {p.name: f"{{{p.name}}}" for p in called.header.parameters}
    for parameter in parameters:
        if parameter.default is not None:
            default = ast.parse(parameter.default, mode="eval").body
            bound[parameter.name] = texts.of(default) if isinstance(default, ast.Constant) else ""
    names = [p.name for p in parameters if p.kind.value.startswith("positional")]
    for name, argument in zip(names, call.args, strict=False):
        bound[name] = texts.of(argument)
    for keyword in call.keywords:
        if keyword.arg in bound:
            bound[keyword.arg] = texts.of(keyword.value)
        elif keyword.arg is None:  # it may pass any of them
            passed = {k.arg for k in call.keywords}
            bound |= {p.name: "" for p in parameters[len(call.args) :] if p.name not in passed}
    return bound
