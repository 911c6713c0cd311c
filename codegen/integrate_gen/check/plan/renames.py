"""Likely renames of tasks and parameters: one is gone, and one that looks like it is new."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from difflib import SequenceMatcher

from .signatures import Parameter, Signature

_SIMILAR = 0.6
"""Similarity of two names from which on one is likely to be the other's new name."""


def likely_renames(
    removed: Collection[str], added: Collection[str], fits: Callable[[str, str], bool]
) -> dict[str, str]:
    """Return the likely new name of each removed one, the most similar pairs first.

    Args:
        removed: Names that are gone.
        added: Names that are new.
        fits: Whether a removed and an added name stand for the same, their names aside.
    """
    pairs = sorted(
        (-similarity, old, new)
        for old in removed
        for new in added
        if (similarity := _similarity(old, new)) >= _SIMILAR and fits(old, new)
    )
    renames: dict[str, str] = {}
    for _, old, new in pairs:
        if old not in renames and new not in renames.values():
            renames[old] = new
    return renames


def renamed_parameters(before: Signature, after: Signature) -> dict[str, str]:
    """Return the parameters that likely have another name now.

    A positional-only parameter is the one at its position. Any other needs a similar name, and the
    same type and kind.
    """
    old, new = before.parameters, after.parameters
    removed, added = old.keys() - new.keys(), new.keys() - old.keys()
    renames = {name: other for name, other in _same_position(before, after) if name in removed}
    renames = {name: other for name, other in renames.items() if other in added}
    return renames | likely_renames(
        removed - renames.keys(),
        added - set(renames.values()),
        lambda name, other: _is_alike(old[name], new[other]),
    )


def _same_position(before: Signature, after: Signature) -> Iterator[tuple[str, str]]:
    """Yield the positional-only parameters with those at the same positions now."""
    for old, new in zip(before.by_position, after.by_position, strict=False):
        if not old.by_keyword and _is_alike(old, new):
            yield old.name, new.name


def _is_alike(old: Parameter, new: Parameter) -> bool:
    return (old.type.absolute, old.default, old.by_position, old.by_keyword) == (
        new.type.absolute,
        new.default,
        new.by_position,
        new.by_keyword,
    )


def _similarity(old: str, new: str) -> float:
    """Compare two names; of dotted names, the less similar part counts."""
    parts = zip(old.rpartition("."), new.rpartition("."), strict=True)
    return min(SequenceMatcher(None, *part).ratio() for part in parts)
