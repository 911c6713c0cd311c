"""Equality of the signatures of integrate_openai and of the SDK.

Both are read from source, without the generator, and compared as types. Streams are left out, and
a task returns the page of a pager.
"""

from __future__ import annotations

import inspect
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from integrate_openai import OpenAI
from integrate_runtime import SDK_DEFAULT

from tests.support.declarations import declarations
from tests.support.openai_resources import Kind, SdkMethod, methods

if TYPE_CHECKING:
    from tests.support.declarations import Declaration, Parameter

ALIVE = (Kind.STREAM, Kind.CONTEXT_MANAGER)
HANDLES = {"beta.agents.sessions.artifacts.for_result"}
# The SDK's default is a shared list; a task's is SDK_DEFAULT, which leaves it to the SDK.
MENDED = {"file_ids": "a list"}


def tasks() -> Mapping[tuple[str, ...], list[SdkMethod]]:
    """Return the methods of the SDK that are tasks, by their namespace."""
    found = defaultdict[tuple[str, ...], list[SdkMethod]](list)
    for method in methods():
        if method.kind not in ALIVE and method.id not in HANDLES:
            found[method.path].append(method)
    return found


def test_every_namespace_has_the_signatures_of_the_sdk() -> None:
    for path, theirs in tasks().items():
        _compare(path, theirs)


def _compare(path: tuple[str, ...], theirs: list[SdkMethod]) -> None:
    namespace = _namespace(path)
    declared = _declared(namespace)
    assert declared.keys() == {method.declaration.name for method in theirs}
    for method in theirs:
        name = method.declaration.name
        ours = [
            (_facts(s.without("task_options")), _result(s.returns))
            for s in declared[name].signatures
        ]
        assert ours == _expected(method), method.id
        for signature in declared[name].signatures:
            last = signature.parameters[-1]
            assert (last.name, last.positional, last.required) == ("task_options", False, False)
        defaults = _defaults(getattr(namespace, name))
        del defaults["task_options"]
        assert defaults == _mended(_defaults(method.function)), method.id


def _namespace(path: tuple[str, ...]) -> Any:
    found: Any = OpenAI()
    for name in path:
        found = getattr(found, name)
    return found


def _declared(namespace: Any) -> Mapping[str, Declaration]:
    kind = type(namespace)
    return {item.name: item for item in declarations(import_module(kind.__module__), kind.__name__)}


def _facts(parameters: tuple[Parameter, ...]) -> list[object]:
    return [(p.name, p.positional, p.required, _kind(p)) for p in parameters]


def _kind(parameter: Parameter) -> str:
    """Return a type as text, in which a bare ``type`` has its argument."""
    return MENDED.get(parameter.name, _text(parameter.kind).replace("type[typing.Any]", "type"))


def _text(kind: Any) -> str:
    """Return a type as text with sorted unions, since typing caches equal unions."""
    members = get_args(kind)
    if get_origin(kind) in (Union, UnionType):
        return f"Union[{', '.join(sorted(map(_text, members)))}]"
    if members and get_origin(kind) in (dict, list, Iterable, Mapping, Sequence):
        return f"{get_origin(kind)}[{', '.join(map(_text, members))}]"
    return re.sub(r"<class '([\w.]+)'>", r"\1", str(kind))


def _expected(method: SdkMethod) -> list[object]:
    return [(_facts(s.parameters), _data(method, s.returns)) for s in method.signatures]


def _data(method: SdkMethod, returns: Any) -> Any:
    return get_args(returns)[1] if method.kind is Kind.PAGER else returns


def _result(returns: Any) -> Any:
    """Return the type of a task's result."""
    result = get_args(returns)[-1]
    return NoneType if result is None else result


def _defaults(function: Any) -> dict[str, Any]:
    parameters = inspect.signature(function).parameters.values()
    return {p.name: p.default for p in parameters if p.default is not p.empty}


def _mended(defaults: dict[str, Any]) -> dict[str, Any]:
    return {name: SDK_DEFAULT if value == [] else value for name, value in defaults.items()}
