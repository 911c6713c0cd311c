"""Calls of callable namespaces on the path to a task, and the names of their arguments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from integrate_gen.model.package import NamespaceCall
from integrate_gen.model.sdk import CALL_MARK, Namespace, Parameter, Signature
from integrate_gen.policy.task_signatures.unwrapped import checkable

from .properties import ParameterFacts, union_of


def namespace_calls(namespace: Namespace, path: tuple[str, ...]) -> Iterator[NamespaceCall]:
    """Yield the call that returns a namespace, if it is a callable one.

    Args:
        namespace: Namespace of the SDK.
        path: Names of its modules.
    """
    if namespace.call is None:
        return
    called = namespace.access[-1].removesuffix(CALL_MARK)
    key = CALL_MARK if called.endswith(CALL_MARK) else f"{called}{CALL_MARK}"
    parameters = (checkable(p) for p in namespace.call.signature.parameters)
    signature = Signature(tuple(map(_without_type_parameters, parameters)))
    yield NamespaceCall(path, namespace.call.method, key, signature)


def _without_type_parameters(parameter: Parameter) -> Parameter:
    """Return a parameter with bounds for type parameters, which the namespace could not keep."""
    if parameter.annotation is None:
        return parameter
    return replace(parameter, annotation=replace(parameter.annotation, generic=None))


def _is_named_for_class(call: NamespaceCall) -> bool:
    """Whether a namespace has its class's name, as ``container`` in ``containers.get(id)``."""
    return len(call.path) > 1 and call.attribute != call.method


def argument_facts(calls: Sequence[NamespaceCall]) -> tuple[ParameterFacts, ...]:
    """Return the parameters of calls, named by path, such as ``accounts().messages().sid``."""
    facts_of_calls: list[ParameterFacts] = []
    keys: tuple[str, ...] = ()
    for call in calls:
        keys = (*keys, call.key)
        facts = union_of([call.signature])
        facts_of_calls += [replace(fact, name=".".join((*keys, fact.name))) for fact in facts]
    return tuple(facts_of_calls)


def title_words(path: tuple[str, ...], calls: Sequence[NamespaceCall]) -> tuple[str, ...]:
    """Return the meaningful names of a path, without those of classes that follow another name."""
    modules = {len(call.path) for call in calls if call.is_direct or _is_named_for_class(call)}
    return tuple(name for depth, name in enumerate(path, 1) if depth not in modules)
