"""The order of a task's overloads: none may stand where another takes all of its calls."""

from __future__ import annotations

from collections.abc import Sequence

from integrate_gen.model import Signature


def in_reach(overloads: Sequence[Signature]) -> tuple[Signature, ...]:
    """The overloads in the SDK's order, but a wider one behind the narrower ones that it hides.

    Checkers report a hidden overload as an error. Moving changes nothing else, since only
    overloads with the same return type are compared.
    """
    return tuple(overloads[index] for index in order(overloads))


def order(overloads: Sequence[Signature]) -> tuple[int, ...]:
    """The places that overloads had, in the order in which none hides another."""
    ordered: list[int] = []
    for place, overload in enumerate(overloads):
        hiding = (i for i, other in enumerate(ordered) if _hides(overloads[other], overload))
        ordered.insert(next(hiding, len(ordered)), place)
    return tuple(ordered)


def _hides(wider: Signature, narrower: Signature) -> bool:
    """Whether two overloads differ only in what the narrower one requires in addition."""
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
