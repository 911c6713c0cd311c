"""Arguments of callable namespaces, as in ``accounts("AC1").messages("SM1").update(body="Hi")``.

They belong to the arguments of the task, nested under the names of the calls::

    {"accounts()": {"sid": "AC1", "messages()": {"sid": "SM1"}}, "body": "Hi"}

Parameters of equal names stay apart, and as no parameter's name has brackets, neither do the names
of calls clash with the method's own parameters.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, cast

CALL = "()"
"""Suffix of a call's name, in a task's arguments and in an operation's ``call``."""

Calls: TypeAlias = tuple[tuple[str, Mapping[str, object]], ...]
"""Calls on the way to a namespace, outermost first: ``(("accounts()", {"sid": "AC1"}), ...)``."""


def is_call(name: str) -> bool:
    """Whether a name in a task's arguments is a call's, such as ``messages()``."""
    return name.endswith(CALL)


def as_arguments(calls: Calls) -> Mapping[str, object]:
    """Nest the arguments of calls for the arguments of a task; calls without any are left out."""
    added: Mapping[str, object] = {}
    for name, arguments in reversed(calls):
        nested = {**arguments, **added}
        added = {name: nested} if nested else {}
    return added


def without_calls(arguments: Mapping[str, object]) -> dict[str, object]:
    """Return the arguments of the method or call itself, without those of nested calls."""
    return {name: value for name, value in arguments.items() if not is_call(name)}


def arguments_within(arguments: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the arguments of a call, including those of the calls nested in it."""
    return cast("Mapping[str, object]", arguments.get(name, {}))


def steps_of(part: str) -> tuple[str, int]:
    """Split one part of an operation's ``call`` into its attribute and its number of calls.

    ``"messages()"`` gives ``("messages", 1)``.
    """
    attribute = part.rstrip(CALL)
    return attribute, (len(part) - len(attribute)) // len(CALL)
