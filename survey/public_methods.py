"""Count of an SDK's public methods, independent of the generator: only the source is read.

Methods that a client leads to without a call are the API, and can be tasks. Methods of objects
that only calls return are counted separately.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from survey.on_results import FunctionNode, classes_on_results, is_property
from survey.sdks import PublicMethods

_CONVERSION = re.compile(r"(to|from|as|model)_\w+|json|dict|copy|items|keys|values|get|update|pop")
"""Names of methods that convert or read the data of their object."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Methods that an SDK's classes define, as ``module:Class.method``.

    Attributes:
        public: Methods of the API, which the client leads to without a call.
        on_results: Methods of objects that only calls return.
    """

    public: frozenset[str]
    on_results: frozenset[str]


def public_methods(package: Path, name: str, patterns: PublicMethods) -> Counted:
    """Return the methods that an SDK's classes define.

    A method with overloads counts once, a property not at all. The package is not imported, so
    that the count does not depend on what the generator depends on.

    Args:
        package: Folder of the import package.
        name: Import name.
        patterns: Patterns of the classes and methods of the API.
    """
    results = classes_on_results(package, patterns.constructed)
    root = package.resolve().parents[name.count(".")]
    of_api = {path.resolve() for glob in patterns.files for path in package.glob(glob)}
    public = {
        symbol
        for path in of_api
        for class_symbol, node in _classes(path, root)
        if _is_api(node, patterns)
        for symbol in _symbols(class_symbol, _callable_without_result(node, patterns, results))
    }
    on_results = {
        symbol
        for path in package.resolve().rglob("*.py")
        for class_symbol, node in _classes(path, root)
        if node.name in results and not _is_private(class_symbol)
        for symbol in _symbols(class_symbol, _calls_on_result(node, patterns))
    }
    return Counted(frozenset(public), frozenset(on_results))


def missed(public: frozenset[str], emitted: frozenset[str], skipped: Sequence[str]) -> list[str]:
    """Return the public methods that are neither a task nor skipped as not storable.

    Args:
        public: Methods that the source defines.
        emitted: Methods that tasks call.
        skipped: Attribute paths from the client of the methods that are not storable.
    """
    names = Counter(path.rpartition(".")[2] for path in skipped)
    unreached: list[str] = []
    for symbol in sorted(public - emitted):
        name = symbol.rpartition(".")[2]
        if names[name]:
            names[name] -= 1
        else:
            unreached.append(symbol)
    return unreached


def _classes(path: Path, root: Path) -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield all classes of a file as ``module:Outer.Inner``, nested ones included."""
    module = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    yield from _classes_in(ast.parse(path.read_bytes()), f"{module}:")


def _classes_in(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.ClassDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            class_symbol = f"{prefix}{child.name}"
            yield class_symbol, child
            yield from _classes_in(child, f"{class_symbol}.")
        elif isinstance(child, ast.stmt):
            yield from _classes_in(child, prefix)


def _is_private(class_symbol: str) -> bool:
    return class_symbol.rpartition(":")[2].startswith("_")


def _symbols(class_symbol: str, names: Iterator[str]) -> Iterator[str]:
    yield from (f"{class_symbol}.{name}" for name in names)


def _callable_without_result(
    node: ast.ClassDef, patterns: PublicMethods, results: Collection[str]
) -> Iterator[str]:
    """Yield the methods that can be called without a result; of a class on results, static ones."""
    of_class = set(_static_methods(node))
    for name in _names(node, patterns):
        if node.name not in results or name in of_class:
            yield name


def _calls_on_result(node: ast.ClassDef, patterns: PublicMethods) -> Iterator[str]:
    """Yield the methods of an object, except conversions of its data."""
    of_class = set(_static_methods(node))
    for name in _names(node, patterns):
        if name not in of_class and not _CONVERSION.fullmatch(name):
            yield name


def _static_methods(node: ast.ClassDef) -> Iterator[str]:
    """Yield the class methods and static methods."""
    for member in node.body:
        if isinstance(member, FunctionNode):
            decorators = {_last_name(decorator) for decorator in member.decorator_list}
            if decorators & {"classmethod", "staticmethod"}:
                yield member.name


def _is_api(node: ast.ClassDef, patterns: PublicMethods) -> bool:
    bases = [_last_name(base) for base in node.bases]
    named = re.fullmatch(patterns.classes, node.name) is not None
    return named and (
        not patterns.bases or any(re.fullmatch(patterns.bases, base) for base in bases)
    )


def _names(node: ast.ClassDef, patterns: PublicMethods) -> Iterator[str]:
    functions = [member for member in node.body if isinstance(member, FunctionNode)]
    is_entered = any(function.name in ("__aexit__", "__exit__") for function in functions)
    for function in functions:
        closes = is_entered and function.name in ("aclose", "close")
        if not closes and _counts(function, patterns):
            yield function.name


def _counts(function: FunctionNode, patterns: PublicMethods) -> bool:
    if function.name.startswith("_") or function.name in patterns.helpers:
        return False
    if is_property(function):
        return False
    return re.fullmatch(patterns.methods, function.name) is not None


def _last_name(node: ast.expr) -> str:
    """Return ``Base`` of ``module.Base[T]`` and of ``module.Base(...)``."""
    return re.split(r"[\[(]", ast.unparse(node))[0].rpartition(".")[2]
