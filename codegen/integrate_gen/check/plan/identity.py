"""What the names in a signature's types are: one name may be two classes, two names may be one."""

from __future__ import annotations

import ast
import typing
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """What the names in a task's signatures are.

    Attributes:
        meant: Names to absolute names, ``module:Class`` or a module. Others stand for themselves.
        aliases: Absolute names to the types that they stand for.
    """

    meant: Mapping[str, str]
    aliases: Mapping[str, str]


def absolute(annotation: ast.expr, names: Names) -> str:
    """A type with every name in full: ``cats.Label`` and ``Label`` alike as ``sdk.cats.Label``."""
    tree = ast.parse(ast.unparse(annotation), mode="eval").body
    return ast.unparse(_Absolute(names).visit(tree))


def moves(old: str, new: str) -> dict[str, str]:
    """Classes of the new type that may be the old one's: of the same name in another module.

    Returns:
        The new absolute name to the old; a name that either type has for two classes is left out.
    """
    before, after = _by_last_name(old), _by_last_name(new)
    return {
        next(iter(after[name])): next(iter(before[name]))
        for name in before.keys() & after.keys()
        if len(before[name]) == len(after[name]) == 1 and before[name] != after[name]
    }


def is_reexport(one: str, other: str) -> bool:
    """Whether one name is that of a package for what a module in it has under the other."""
    shorter, longer = sorted((one.rpartition(".")[0], other.rpartition(".")[0]), key=len)
    return f"{longer}.".startswith(f"{shorter}.")


def moved(annotation: str, names: Mapping[str, str]) -> str:
    """An absolute type with some classes put in place of others."""
    for new, old in names.items():
        tree = ast.parse(annotation, mode="eval").body
        annotation = ast.unparse(_Replace(new, old).visit(tree))
    return annotation


def _by_last_name(annotation: str) -> dict[str, set[str]]:
    """The dotted names in an absolute type, by their last part."""
    found: dict[str, set[str]] = defaultdict(set)
    pending: list[ast.AST] = [ast.parse(annotation, mode="eval").body]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Attribute):
            found[node.attr].add(ast.unparse(node))
        else:
            pending += ast.iter_child_nodes(node)
    return found


class _Absolute(ast.NodeTransformer):
    def __init__(self, names: Names) -> None:
        self._meant = {name: text.replace(":", ".") for name, text in names.meant.items()}
        self._aliases = {name.replace(":", "."): text for name, text in names.aliases.items()}

    def visit_Name(self, node: ast.Name) -> ast.AST:
        found = self._meant.get(node.id)
        return self._type(found) if found else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        base, _, rest = ast.unparse(node).partition(".")
        return self._type(f"{self._meant.get(base, base)}.{rest}")

    def _type(self, name: str) -> ast.expr:
        return _dotted(self._aliases.get(name) or _plain(name))


def _plain(name: str) -> str:
    """A dotted name; what ``typing`` or ``builtins`` has of another module under that one's."""
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
