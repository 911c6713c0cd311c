"""Classes of an SDK that only method calls return, found in its source with ``ast``.

An object leads to another through an attribute (a property, a field, or a value that the
constructor creates) and through a call of the object itself. A class is "on results" if a method
returns it and no attribute leads to it, except attributes of classes that are on results
themselves. In doubt it is not, and its methods count as the client's. Classes are distinguished
by name.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_ERROR_OR_ARGUMENT = re.compile(r"(Error|Exception|TypedDict)$")

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class _Links:
    """Maps a class to the classes whose attributes lead to it, and to those whose methods do."""

    attributes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    calls: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, by_class: dict[str, set[str]], node: ast.expr | None, origin: str) -> None:
        """Record that ``origin`` leads to each class in an annotation."""
        for name in _names(node) if node else ():
            if name != origin:
                by_class[name].add(origin)


def classes_on_results(package: Path, constructed: Collection[str] = ()) -> frozenset[str]:
    """Return the names of the classes that only calls return.

    Args:
        package: Folder of the package.
        constructed: Classes that users construct, although calls return them too.
    """
    links = _Links()
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ClassDef) and not _is_error_or_argument(node):
                _add_class(node, links)
    found: set[str] = set()
    while new := set(_on_results(links, found)) - {*constructed}:
        found |= new
    return frozenset(found)


def _on_results(links: _Links, found: set[str]) -> Iterator[str]:
    """Yield the classes not found yet to which only calls and the found classes lead."""
    reachable = {name for name, origins in list(links.attributes.items()) if origins & found}
    for name in (set(links.calls) | reachable) - found:
        if links.attributes[name] <= found:
            yield name


def _is_error_or_argument(node: ast.ClassDef) -> bool:
    """Whether a class is an exception or the type of an argument, by the names of its bases."""
    return any(_ERROR_OR_ARGUMENT.search(ast.unparse(base)) for base in node.bases)


def _add_class(node: ast.ClassDef, links: _Links) -> None:
    for member in node.body:
        match member:
            case ast.FunctionDef(name="__init__"):
                for constructed in _constructed_by(member):
                    links.add(links.attributes, constructed, node.name)
            case ast.FunctionDef(name="__call__"):
                links.add(links.attributes, member.returns, node.name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                if not name.startswith("_"):
                    table = links.attributes if is_property(member) else links.calls
                    links.add(table, member.returns, node.name)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                if not name.startswith("_"):
                    links.add(links.attributes, annotation, node.name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=function)):
                if not name.startswith("_"):
                    links.add(links.attributes, function, node.name)
            case _:
                pass


def is_property(function: FunctionNode) -> bool:
    """Whether a function is a property."""
    names = [ast.unparse(decorator).rpartition(".")[2] for decorator in function.decorator_list]
    return any(name.endswith("property") or name == "setter" for name in names)


def _constructed_by(constructor: ast.FunctionDef) -> Iterator[ast.expr]:
    """Yield ``function`` of each ``self.name = function(...)`` in a constructor."""
    for node in ast.walk(constructor):
        match node:
            case ast.Assign(
                targets=[ast.Attribute(attr=name)], value=ast.Call(func=function)
            ) | ast.AnnAssign(target=ast.Attribute(attr=name), value=ast.Call(func=function)):
                if not name.startswith("_"):
                    yield function
            case _:
                pass


def _names(annotation: ast.AST) -> Iterator[str]:
    """Yield the last part of each name in an annotation, quoted or not."""
    match annotation:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            yield name
        case ast.Constant(value=str(text)):
            try:
                yield from _names(ast.parse(text.strip(), mode="eval").body)
            except SyntaxError:
                return  # a text in Literal[...]
        case _:
            for child in ast.iter_child_nodes(annotation):
                yield from _names(child)
