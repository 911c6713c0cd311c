"""Methods that make an object of a class that they are given, such as ``load(Instance, 42)``."""

from __future__ import annotations

import ast
import re

from integrate_gen.model.sdk import Method
from integrate_gen.source.functions import Function
from integrate_gen.source.http import calls_in

GIVEN_CLASS = (
    "it returns an object of a class that it is given, with the client in it, whose methods no "
    "task can call"
)
"""Reason to leave such a method out."""

_CLASS = re.compile(r"\b[Tt]ype\[")


def may_take_class(method: Method) -> bool:
    """Whether a method has a required parameter that may be a class, by its annotation."""
    return bool(_classes(method))


def makes_given_class(method: Method, definition: Function) -> bool:
    """Whether a method makes an object of a class among its arguments.

    It passes itself on: ``cls(self, id)`` or ``cls.make_instance(id, self)``.
    """
    receiver = definition.header.parameters[0].name
    return any(
        _called_object(call.func) in _classes(method) and _passes(call, receiver)
        for call in calls_in(definition.body.statements)
    )


def _classes(method: Method) -> frozenset[str]:
    return frozenset(
        parameter.name
        for parameter in method.signature.parameters
        if parameter.required
        if parameter.annotation is None or _CLASS.search(parameter.annotation.text)
    )


def _called_object(function: ast.expr) -> str:
    """Return ``cls`` of ``cls(...)`` and ``cls.make(...)``; empty for other calls."""
    match function:
        case ast.Name(id=name) | ast.Attribute(value=ast.Name(id=name)):
            return name
        case _:
            return ""


def _passes(call: ast.Call, name: str) -> bool:
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    return any(isinstance(argument, ast.Name) and argument.id == name for argument in arguments)
