"""Identity of types: one name may be two classes, and two names may be the same class."""

from __future__ import annotations

import ast
import typing
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """Meaning of the names in a task's signatures.

    Attributes:
        meant: Name to absolute name, ``module:Class`` or a module; other names are absolute.
        aliases: Absolute name of a type alias to the type.
    """

    meant: Mapping[str, str]
    aliases: Mapping[str, str]


def absolute(annotation: ast.expr, names: Names) -> str:
    """Return a type with absolute names: ``sdk.cats.Label`` for ``cats.Label`` or ``Label``."""
    tree = ast.parse(ast.unparse(annotation), mode="eval").body
    return ast.unparse(_Absolute(names).visit(tree))


def moves(old: str, new: str) -> dict[str, str]:
    """Find the classes of a type that moved to another module.

    Returns:
        New absolute name to the old one, without names that are ambiguous in either type.
    """
    before, after = _by_last_name(old), _by_last_name(new)
    return {
        next(iter(after[name])): next(iter(before[name]))
        for name in before.keys() & after.keys()
        if len(before[name]) == len(after[name]) == 1 and before[name] != after[name]
    }


def is_reexport(name: str, other: str) -> bool:
    """Whether a name is a package's re-export of a name in one of its modules."""
    shorter, longer = sorted((name.rpartition(".")[0], other.rpartition(".")[0]), key=len)
    return f"{longer}.".startswith(f"{shorter}.")


def moved(annotation: str, names: Mapping[str, str]) -> str:
    """Return an absolute type with some classes replaced."""
    for new, old in names.items():
        tree = ast.parse(annotation, mode="eval").body
        annotation = ast.unparse(_Replace(new, old).visit(tree))
    return annotation


def _by_last_name(annotation: str) -> dict[str, set[str]]:
    """Group the dotted names in an absolute type by their last part."""
    by_last_name: dict[str, set[str]] = defaultdict(set)
    pending: list[ast.AST] = [ast.parse(annotation, mode="eval").body]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Attribute):
            by_last_name[node.attr].add(ast.unparse(node))
        else:
            pending += ast.iter_child_nodes(node)
    return by_last_name


class _Absolute(ast.NodeTransformer):
    def __init__(self, names: Names) -> None:
        self._meant = {name: text.replace(":", ".") for name, text in names.meant.items()}
        self._aliases = {name.replace(":", "."): text for name, text in names.aliases.items()}

    def visit_Name(self, node: ast.Name) -> ast.AST:
        meaning = self._meant.get(node.id)
        return self._type(meaning) if meaning else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        base, _, rest = ast.unparse(node).partition(".")
        return self._type(f"{self._meant.get(base, base)}.{rest}")

    def _type(self, name: str) -> ast.expr:
        return _dotted(self._aliases.get(name) or _plain(name))


def _plain(name: str) -> str:
    """Return a dotted name, resolving aliases such as ``typing.List``."""
    module, _, last = name.rpartition(".")
    if module == "builtins":
        return last
    if module not in ("typing", "typing_extensions") or not hasattr(typing, last):
        return name
    origin = typing.get_origin(getattr(typing, last))
    if not isinstance(origin, type):
        return f"typing.{last}"
    home = origin.__module__
    return origin.__name__ if home == "builtins" else f"{home}.{origin.__name__}"


def _dotted(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


class _Replace(ast.NodeTransformer):
    def __init__(self, old: str, new: str) -> None:
        self._old = old
        self._new = new

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return _dotted(self._new) if ast.unparse(node) == self._old else node
