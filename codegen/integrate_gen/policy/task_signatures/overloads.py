"""Order of a task's overloads, so that none is unreachable behind a wider one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from integrate_gen.model.sdk import ParameterKind, Signature

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


def _hides(wider: Signature, narrower: Signature) -> bool:
    """Whether two overloads differ only in further required parameters of the narrower one."""
    if wider.returns != narrower.returns or len(wider.parameters) != len(narrower.parameters):
        return False
    relaxed = False
    for loose, strict in zip(wider.parameters, narrower.parameters, strict=True):
        if loose != strict:
            same = (loose.name, loose.kind) == (strict.name, strict.kind)
            if not same or loose.required or not strict.required:
                return False
            relaxed = True
    return relaxed
