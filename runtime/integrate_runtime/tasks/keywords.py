"""Arguments of ``**kwargs`` that repeat the name of a parameter, as ``/`` and ``*args`` allow.

The arguments of a task are one mapping. ``put("bob", name="alice", age=3)`` of
``def put(self, name, /, **fields)`` has two arguments called ``name``, so the keywords stay under
the name of the parameter that collects them::

    {"name": "bob", "**fields": {"name": "alice", "age": 3}}

Keywords that repeat no name are arguments like the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from .called_namespaces import is_call, without_calls

_COLLECTED = "**"
"""Prefix of the name of a parameter that collects keywords."""


def with_keywords(
    arguments: Mapping[str, object], is_unset: Callable[[object], bool]
) -> Mapping[str, object]:
    """Return arguments with the collected keywords among them, unless these repeat a name.

    Args:
        arguments: Arguments of a generated method, perhaps with collected keywords.
        is_unset: Predicate for the SDK's sentinels, which are left out of the keywords.
    """
    collecting = _collecting(arguments)
    if collecting is None:
        return arguments
    others = {name: value for name, value in arguments.items() if name != collecting}
    collected = cast("Mapping[str, object]", arguments[collecting])
    keywords = {name: value for name, value in collected.items() if not is_unset(value)}
    if any(name in others or _has_meaning(name) for name in keywords):
        return {**others, collecting: keywords}
    return {**others, **keywords}


def split_arguments(
    arguments: Mapping[str, object],
) -> tuple[dict[str, object], Mapping[str, object]]:
    """Return the arguments of a call by parameter, and the keywords that repeat names of them.

    Args:
        arguments: Arguments of a task, or of the call of a namespace.
    """
    own = without_calls(arguments)
    collecting = _collecting(own)
    if collecting is None:
        return own, {}
    return own, cast("Mapping[str, object]", own.pop(collecting))


def _collecting(arguments: Mapping[str, object]) -> str | None:
    return next((name for name in arguments if name.startswith(_COLLECTED)), None)


def _has_meaning(name: str) -> bool:
    """Whether a name would be read as that of a call or of collected keywords."""
    return name.startswith(_COLLECTED) or is_call(name)
