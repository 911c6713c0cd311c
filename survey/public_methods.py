"""An independent count of an SDK's public methods: its source, read with ``ast`` alone.

Those that a client leads to without a call are its API, which a package can hold as tasks; those of
objects that only calls return are counted apart.
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
"""Names of methods by which objects give their data in another form."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Methods that an SDK's classes define, as ``module:Class.method``.

    Attributes:
        public: Those of the API, reached from the client without a call.
        on_results: Those of objects that only calls return.
    """

    public: frozenset[str]
    on_results: frozenset[str]


def public_methods(package: Path, name: str, where: PublicMethods) -> Counted:
    """The methods that an SDK's classes define.

    A method with overloads counts once, a property not at all. Neither the client is built nor the
    package imported: what the generator finds is compared with what the source says.

    Args:
        package: The import package's folder.
        name: Its import name.
        where: Which classes and methods are the API.
    """
    results = classes_on_results(package, where.made)
    root = package.resolve().parents[name.count(".")]
    of_api = {path.resolve() for pattern in where.files for path in package.glob(pattern)}
    public = {
        symbol
        for path in of_api
        for place, node in _classes(path, root)
        if _is_api(node, where)
        for symbol in _symbols(place, _without_an_object(node, where, results))
    }
    on_results = {
        symbol
        for path in package.resolve().rglob("*.py")
        for place, node in _classes(path, root)
        if node.name in results and not _is_private(place)
        for symbol in _symbols(place, _calls_of_an_object(node, where))
    }
    return Counted(frozenset(public), frozenset(on_results))


def missed(public: frozenset[str], emitted: frozenset[str], skipped: Sequence[str]) -> list[str]:
    """The public methods that are neither a task nor skipped because no journal can hold them.

    Args:
        public: What the source defines.
        emitted: What the tasks call.
        skipped: Attribute paths from the client of what was skipped for what it returns.
    """
    names = Counter(path.rpartition(".")[2] for path in skipped)
    found: list[str] = []
    for symbol in sorted(public - emitted):
        name = symbol.rpartition(".")[2]
        if names[name]:
            names[name] -= 1
        else:
            found.append(symbol)
    return found


def _classes(path: Path, root: Path) -> Iterator[tuple[str, ast.ClassDef]]:
    """The classes of a file as ``module:Outer.Inner``, wherever they are in it."""
    module = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    yield from _classes_in(ast.parse(path.read_bytes()), f"{module}:")


def _classes_in(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.ClassDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            place = f"{prefix}{child.name}"
            yield place, child
            yield from _classes_in(child, f"{place}.")
        elif isinstance(child, ast.stmt):
            yield from _classes_in(child, prefix)


def _is_private(place: str) -> bool:
    return place.rpartition(":")[2].startswith("_")


def _symbols(place: str, names: Iterator[str]) -> Iterator[str]:
    yield from (f"{place}.{name}" for name in names)


def _without_an_object(
    node: ast.ClassDef, where: PublicMethods, results: Collection[str]
) -> Iterator[str]:
    """Methods that need no object that a call returned: of classes on results the static ones."""
    of_class = set(_of_the_class(node))
    for name in _names(node, where):
        if node.name not in results or name in of_class:
            yield name


def _calls_of_an_object(node: ast.ClassDef, where: PublicMethods) -> Iterator[str]:
    """Methods of an object but for those that only give its data in another form."""
    of_class = set(_of_the_class(node))
    for name in _names(node, where):
        if name not in of_class and not _CONVERSION.fullmatch(name):
            yield name


def _of_the_class(node: ast.ClassDef) -> Iterator[str]:
    """Class methods and static methods."""
    for member in node.body:
        if isinstance(member, FunctionNode):
            decorators = {_last_name(decorator) for decorator in member.decorator_list}
            if decorators & {"classmethod", "staticmethod"}:
                yield member.name


def _is_api(node: ast.ClassDef, where: PublicMethods) -> bool:
    bases = [_last_name(base) for base in node.bases]
    named = re.fullmatch(where.classes, node.name) is not None
    return named and (not where.bases or any(re.fullmatch(where.bases, base) for base in bases))


def _names(node: ast.ClassDef, where: PublicMethods) -> Iterator[str]:
    functions = [member for member in node.body if isinstance(member, FunctionNode)]
    is_entered = any(function.name in ("__aexit__", "__exit__") for function in functions)
    for function in functions:
        closes = is_entered and function.name in ("aclose", "close")
        if not closes and _counts(function, where):
            yield function.name


def _counts(function: FunctionNode, where: PublicMethods) -> bool:
    if function.name.startswith("_") or function.name in where.helpers:
        return False
    if is_property(function):
        return False
    return re.fullmatch(where.methods, function.name) is not None


def _last_name(node: ast.expr) -> str:
    """``Base`` of ``module.Base[T]`` and of ``module.Base(...)``."""
    return re.split(r"[\[(]", ast.unparse(node))[0].rpartition(".")[2]
