"""The calls of namespaces on the way to a task, and what their arguments are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from integrate_gen.model.package import NamespaceCall
from integrate_gen.model.sdk import CALL_MARK, Namespace, Signature

from .properties import ParameterFacts, union_of
from .signatures import checkable


def namespace_calls(namespace: Namespace, path: tuple[str, ...]) -> Iterator[NamespaceCall]:
    """The call that gives a namespace, if one does.

    Args:
        namespace: The SDK's.
        path: The names of its modules.
    """
    if namespace.call is None:
        return
    called = namespace.access[-1].removesuffix(CALL_MARK)
    key = CALL_MARK if called.endswith(CALL_MARK) else f"{called}{CALL_MARK}"
    parameters = tuple(checkable(p) for p in namespace.call.signature.parameters)
    yield NamespaceCall(path, namespace.call.method, key, Signature(parameters))


def argument_facts(calls: Sequence[NamespaceCall]) -> tuple[ParameterFacts, ...]:
    """What calls take, each argument under its path in a task's: ``accounts().messages().sid``."""
    found: list[ParameterFacts] = []
    keys: tuple[str, ...] = ()
    for call in calls:
        keys = (*keys, call.key)
        facts = union_of([call.signature])
        found += [replace(fact, name=".".join((*keys, fact.name))) for fact in facts]
    return tuple(found)


def spoken(path: tuple[str, ...], calls: Sequence[NamespaceCall]) -> tuple[str, ...]:
    """The names that a person would say of a path: those of modules alone are none of them."""
    modules = {len(call.path) for call in calls if call.is_direct}
    return tuple(name for depth, name in enumerate(path, 1) if depth not in modules)
