"""Overloads of a task, in an order and a form in which checkers can tell them apart."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import replace

from integrate_gen.expressions.names import last_name
from integrate_gen.model.sdk import Parameter, ParameterKind, Signature
from integrate_gen.signatures.runtime_types import accepts

_NAMED = (ParameterKind.POSITIONAL_OR_KEYWORD, ParameterKind.KEYWORD_ONLY)

_POSITIONAL = (
    ParameterKind.POSITIONAL_ONLY,
    ParameterKind.POSITIONAL_OR_KEYWORD,
    ParameterKind.VAR_POSITIONAL,
)


def in_reach(overloads: Sequence[Signature]) -> tuple[Signature, ...]:
    """Return the overloads in the SDK's order, with wider ones moved behind those that they hide.

    Checkers report a hidden overload as an error. Moving changes nothing else, since only
    overloads with the same return type are compared.
    """
    return tuple(overloads[index] for index in order(overloads))


def order(overloads: Sequence[Signature]) -> tuple[int, ...]:
    """Return the indexes of the overloads, in an order in which none hides another."""
    ordered: list[int] = []
    for index, overload in enumerate(overloads):
        hiding = (i for i, other in enumerate(ordered) if _hides(overloads[other], overload))
        ordered.insert(next(hiding, len(ordered)), index)
    return tuple(ordered)


def consistent(overload: Signature, implementation: Signature) -> Signature:
    """Return the overload in a form that its implementation accepts.

    Some implementations collect positional parameters of an overload with ``*args``, and accept
    them by keyword as well, which checkers report. A task passes them by keyword.
    """
    kinds = {parameter.name: parameter.kind for parameter in implementation.parameters}
    if ParameterKind.VAR_POSITIONAL not in kinds.values():
        return overload
    moved = [
        p
        for p in overload.parameters
        if p.kind is ParameterKind.POSITIONAL_OR_KEYWORD
        and kinds.get(p.name) is ParameterKind.KEYWORD_ONLY
    ]
    ahead = [p for p in overload.parameters if p.kind in _POSITIONAL and p not in moved]
    behind = [p for p in overload.parameters if p not in ahead and p not in moved]
    keywords = [replace(p, kind=ParameterKind.KEYWORD_ONLY) for p in moved]
    return replace(overload, parameters=(*ahead, *keywords, *behind))


def distinct(overloads: Sequence[Signature], implementation: Signature) -> Sequence[Signature]:
    """Return the overloads, of which only those are for a call without an argument that can be.

    Some SDKs give ``flag: Literal[True] = ...`` and ``flag: Literal[False] = ...`` a default each.
    A call without the flag has that of the implementation, so that the flag must be passed for the
    other overload: by keyword, as parameters with defaults are before it.
    """
    defaults = {p.name: p.default.text for p in implementation.parameters if p.default}
    accepted = {
        parameter.name
        for overload in overloads
        for parameter in overload.parameters
        if defaults.get(parameter.name) in _literals(parameter)
    }
    return [_with_passed(o, {n: defaults[n] for n in accepted}) for o in overloads]


def _with_passed(overload: Signature, defaults: Mapping[str, str]) -> Signature:
    """Return an overload in which parameters are required that do not accept their defaults."""
    moved = [
        p
        for p in overload.parameters
        if p.name in defaults and not p.required
        if (literals := _literals(p)) and defaults[p.name] not in literals
    ]
    if not moved:
        return overload
    first = overload.parameters.index(moved[0])
    ahead, behind = overload.parameters[:first], overload.parameters[first:]
    keywords = [
        replace(
            p,
            default=None if p in moved else p.default,
            kind=ParameterKind.KEYWORD_ONLY if p.kind in _NAMED else p.kind,
        )
        for p in behind
    ]
    return replace(overload, parameters=(*ahead, *keywords))


def _literals(parameter: Parameter) -> frozenset[str]:
    """Return the expressions in the ``Literal`` that annotates a parameter; empty for others."""
    if parameter.annotation is None:
        return frozenset()
    match ast.parse(parameter.annotation.text, mode="eval").body:
        case ast.Subscript(value=base, slice=inner) if last_name(base) == "Literal":
            members = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return frozenset(map(ast.unparse, members))
        case _:
            return frozenset()


def _hides(wider: Signature, narrower: Signature) -> bool:
    """Whether one overload takes all calls of another, and further ones, with the same result."""
    return takes_calls_of(wider, narrower) and not takes_calls_of(narrower, wider)


def takes_calls_of(wider: Signature, narrower: Signature) -> bool:
    """Whether an overload takes all calls of another, with the same result."""
    if wider.returns != narrower.returns:
        return False
    own, others = _by_place(wider), _by_place(narrower)
    further = (parameter for place, parameter in own.items() if place not in others)
    return not any(parameter.required for parameter in further) and all(
        place in own and _takes_arguments_of(own[place], strict) for place, strict in others.items()
    )


def _by_place(signature: Signature) -> Mapping[tuple[str, int], Parameter]:
    """Return the parameters by name and position; keywords have no position."""
    return {
        (p.name, number if p.kind in _POSITIONAL else -1): p
        for number, p in enumerate(signature.parameters)
    }


def _takes_arguments_of(loose: Parameter, strict: Parameter) -> bool:
    if (loose.name, loose.kind) != (strict.name, strict.kind):
        return False
    if loose.required and not strict.required:
        return False
    if loose.annotation is None or strict.annotation is None:
        return loose.annotation == strict.annotation
    return accepts(loose.annotation, strict.annotation)
