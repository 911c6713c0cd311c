"""Equality of the signatures of integrate_github and of githubkit.

Both are read from source, without the generator, and compared as types.
"""

from __future__ import annotations

import inspect
from collections import Counter
from importlib import import_module
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from integrate_github import Github
from integrate_runtime import HttpResult
from integrate_runtime.reflection.references import load_reference

from tests.support.declarations import declarations
from tests.support.further_answers import FURTHER_ANSWERS
from tests.support.githubkit_rest import methods, namespaces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.support.declarations import Declaration, Parameter

# Some models of githubkit have fields with the names of pydantic methods.
pytestmark = pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute:UserWarning")


@pytest.mark.parametrize("namespace", namespaces())
def test_parameters_and_results_are_those_of_the_sdk(namespace: str) -> None:
    declared = _declared(namespace)
    for method in methods(namespace):
        where = f"{namespace}.{method.name}"
        ours = declared[method.name]
        assert ours.overloaded == method.overloaded, where
        got = Counter(
            _facts(s.without("task_options"), _result(s.returns)) for s in ours.signatures
        )
        expected = Counter(
            _facts(s.parameters, _with_further_answers(where, s.returns or HttpResult))
            for s in method.signatures
        )
        assert got == expected, where


@pytest.mark.parametrize("namespace", namespaces())
def test_every_signature_takes_options_last_and_by_name(namespace: str) -> None:
    for name, declared in _declared(namespace).items():
        for signature in declared.signatures:
            last: Parameter = signature.parameters[-1]
            assert (last.name, last.positional, last.required) == (
                "task_options",
                False,
                False,
            ), name


@pytest.mark.parametrize("namespace", namespaces())
def test_defaults_are_those_of_the_sdk(namespace: str) -> None:
    tasks = getattr(Github(), namespace)
    for method in methods(namespace):
        ours = _defaults(getattr(tasks, method.name))
        theirs = _defaults(method.function)
        del ours["task_options"], theirs["stream"]
        assert ours == theirs, method.name


def _declared(namespace: str) -> Mapping[str, Declaration]:
    kind = type(getattr(Github(), namespace))
    return {item.name: item for item in declarations(import_module(kind.__module__), kind.__name__)}


def _with_further_answers(operation: str, declared: Any) -> Any:
    """Return a result's type with those of the operation's further documented answers."""
    for answer in FURTHER_ANSWERS.get(operation, {}).values():
        if answer == "none":
            declared = declared | None
        elif ":" in answer:
            declared = declared | load_reference(answer)
    return declared


def _facts(parameters: tuple[Parameter, ...], result: Any) -> object:
    facts = [(p.name, p.positional, p.required, _shape(p.kind)) for p in parameters]
    return (*facts, _shape(result))


def _shape(kind: Any) -> object:
    """Return a comparable type, as objects such as ``Field(...)`` are equal to themselves only."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return (Annotated, _shape(arguments[0]), str(arguments[1:]))
    if origin in (Union, UnionType):
        return (Union, frozenset(map(_shape, arguments)))
    if origin is Literal or not arguments:
        return kind
    return (origin, *map(_shape, arguments))


def _result(returns: Any) -> Any:
    """Return the type of a task's result."""
    return get_args(returns)[-1]


def _defaults(function: Any) -> dict[str, Any]:
    parameters = inspect.signature(function).parameters.values()
    return {p.name: p.default for p in parameters if p.default is not p.empty}
