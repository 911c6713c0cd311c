"""The arguments of namespaces that take some: ``messages("SM1")`` on the way to a method.

They are arguments of the task, each call's under its own name, within those of the call before it.
``accounts("AC1").messages("SM1").update(body="Hi")`` has the arguments

    {"accounts()": {"sid": "AC1", "messages()": {"sid": "SM1"}}, "body": "Hi"}

so that equal names of parameters never meet: no parameter's name has a bracket.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, cast

CALL = "()"
"""What a call is marked with, in the name of its arguments and in an operation's ``call``."""

Calls: TypeAlias = tuple[tuple[str, Mapping[str, object]], ...]
"""Calls on the way to a namespace, outermost first: ``messages()`` and its arguments."""


def is_call(name: str) -> bool:
    """Whether a name in a task's arguments is that of a call on the way."""
    return name.endswith(CALL)


def as_arguments(calls: Calls) -> Mapping[str, object]:
    """What calls add to the arguments of a task; a call without arguments adds nothing."""
    added: Mapping[str, object] = {}
    for name, arguments in reversed(calls):
        within = {**arguments, **added}
        added = {name: within} if within else {}
    return added


def without_calls(arguments: Mapping[str, object]) -> dict[str, object]:
    """The arguments of the method, or of the call, alone."""
    return {name: value for name, value in arguments.items() if not is_call(name)}


def arguments_within(arguments: Mapping[str, object], name: str) -> Mapping[str, object]:
    """The arguments of a call, with those of the calls after it; empty where it has none."""
    return cast("Mapping[str, object]", arguments.get(name, {}))


def steps_of(part: str) -> tuple[str, int]:
    """The attribute that one part of an operation's ``call`` names, and how often it is called."""
    attribute = part.rstrip(CALL)
    return attribute, (len(part) - len(attribute)) // len(CALL)
