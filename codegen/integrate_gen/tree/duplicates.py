"""Removal of deprecated paths to namespaces that the tree has at a current path too."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from integrate_gen.model.sdk import Namespace

Path = tuple[str, ...]


def without_duplicates(
    root: Namespace, deprecated: Collection[Path]
) -> tuple[Namespace, list[tuple[Path, str]]]:
    """Return the tree without deprecated namespaces that have a current path.

    A deprecated namespace without a current path stays.

    Args:
        root: The tree.
        deprecated: Paths of the namespaces whose attribute the SDK deprecates.

    Returns:
        The tree, and the access path of each removed namespace with the reason.
    """
    if not deprecated:
        return root, []
    current = dict(_current_paths(root, frozenset(deprecated)))
    removed: list[tuple[Path, str]] = []
    return _without(root, frozenset(deprecated), current, removed), removed


def _current_paths(namespace: Namespace, deprecated: frozenset[Path]) -> list[tuple[str, Path]]:
    """Return the symbol and path of each namespace that no deprecated attribute leads to.

    Namespaces that take arguments are excluded with everything below them: instances for different
    arguments are no duplicates of each other.
    """
    paths: list[tuple[str, Path]] = []
    for child in namespace.children:
        if child.path not in deprecated and child.call is None:
            paths += [(child.symbol, child.path), *_current_paths(child, deprecated)]
    return paths


def _without(
    namespace: Namespace,
    deprecated: frozenset[Path],
    current: dict[str, Path],
    removed: list[tuple[Path, str]],
) -> Namespace:
    children: list[Namespace] = []
    for child in namespace.children:
        if child.call is not None:
            # Below a call only namespaces that share its arguments can replace each other.
            current_below = dict(_current_paths(child, deprecated))
            children.append(_without(child, deprecated, current_below, removed))
        elif child.path in deprecated and child.symbol in current:
            name = ".".join(current[child.symbol])
            removed.append((child.access, f"a deprecated name of {name}"))
        else:
            children.append(_without(child, deprecated, current, removed))
    return replace(namespace, children=tuple(children))
