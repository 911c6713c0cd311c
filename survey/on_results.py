"""Which of an SDK's classes only calls return, told by its source with ``ast`` alone.

An object leads to another by an attribute: a property, a field, what the constructor makes, or what
calling the object itself gives. A class is on results where a method returns it and no attribute
leads to it, or only attributes of classes that are on results themselves. In doubt it is not: then
its methods count as the client's. Classes are told apart by name.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_HOLDER = re.compile(r"(Error|Exception|TypedDict)$")

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class _Ways:
    """Class to the other classes whose attributes lead to it, and to those whose methods do."""

    attributes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    calls: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def note(self, ways: dict[str, set[str]], node: ast.expr | None, origin: str) -> None:
        """Every class in an annotation can be had from ``origin``."""
        for name in _names(node) if node else ():
            if name != origin:
                ways[name].add(origin)


def classes_on_results(package: Path, made: Collection[str] = ()) -> frozenset[str]:
    """The names of the classes in a package's folder that only calls return.

    Args:
        package: The folder.
        made: Classes that a user makes, although a call returns one too.
    """
    ways = _Ways()
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ClassDef) and not _holds_what_calls_gave(node):
                _note_class(node, ways)
    found: set[str] = set()
    while new := {n for n in _candidates(ways, found) if ways.attributes[n] <= found} - {*made}:
        found |= new
    return frozenset(found)


def _candidates(ways: _Ways, found: set[str]) -> set[str]:
    """Classes that are not known yet, and that a call or an object on a result leads to."""
    led_to = {name for name, origins in list(ways.attributes.items()) if origins & found}
    return (set(ways.calls) | led_to) - found


def _holds_what_calls_gave(node: ast.ClassDef) -> bool:
    """Whether a class, by the names of its bases, is an exception or the type of an argument."""
    return any(_HOLDER.search(ast.unparse(base)) for base in node.bases)


def _note_class(node: ast.ClassDef, ways: _Ways) -> None:
    for member in node.body:
        match member:
            case ast.FunctionDef(name="__init__"):
                for made in _made_by(member):
                    ways.note(ways.attributes, made, node.name)
            case ast.FunctionDef(name="__call__"):
                ways.note(ways.attributes, member.returns, node.name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                if not name.startswith("_"):
                    led = ways.attributes if is_property(member) else ways.calls
                    ways.note(led, member.returns, node.name)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                if not name.startswith("_"):
                    ways.note(ways.attributes, annotation, node.name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=function)):
                if not name.startswith("_"):
                    ways.note(ways.attributes, function, node.name)
            case _:
                pass


def is_property(function: FunctionNode) -> bool:
    """Whether an attribute's value is computed by it."""
    names = [ast.unparse(decorator).rpartition(".")[2] for decorator in function.decorator_list]
    return any(name.endswith("property") or name == "setter" for name in names)


def _made_by(constructor: ast.FunctionDef) -> Iterator[ast.expr]:
    """The functions of ``self.name = function(...)``."""
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
    """The last names of what an annotation names, quoted or not."""
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
