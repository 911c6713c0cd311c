"""Namespaces that a tree has twice: of a current and a deprecated way to one, the current stays."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from integrate_gen.model.sdk import Namespace

Path = tuple[str, ...]


def without_duplicates(
    root: Namespace, deprecated: Collection[Path]
) -> tuple[Namespace, list[tuple[Path, str]]]:
    """The tree without its deprecated ways to namespaces that another way leads to as well.

    Args:
        root: The tree.
        deprecated: Paths of the namespaces whose attribute the SDK deprecates.

    Returns:
        The tree, and the attributes that were left out with the reason.
    """
    if not deprecated:
        return root, []
    current = dict(_current(root, frozenset(deprecated)))
    left_out: list[tuple[Path, str]] = []
    return _without(root, frozenset(deprecated), current, left_out), left_out


def _current(namespace: Namespace, deprecated: frozenset[Path]) -> list[tuple[str, Path]]:
    """Symbol and path of the namespaces that no deprecated attribute leads to.

    One that takes arguments is another with each of them, and so is all below it.
    """
    found: list[tuple[str, Path]] = []
    for child in namespace.children:
        if child.path not in deprecated and child.call is None:
            found += [(child.symbol, child.path), *_current(child, deprecated)]
    return found


def _without(
    namespace: Namespace,
    deprecated: frozenset[Path],
    current: dict[str, Path],
    left_out: list[tuple[Path, str]],
) -> Namespace:
    kept: list[Namespace] = []
    for child in namespace.children:
        if child.call is not None:
            within = dict(_current(child, deprecated))
            kept.append(_without(child, deprecated, within, left_out))
        elif child.path in deprecated and child.symbol in current:
            name = ".".join(current[child.symbol])
            left_out.append((child.access, f"a deprecated name of {name}"))
        else:
            kept.append(_without(child, deprecated, current, left_out))
    return replace(namespace, children=tuple(kept))
