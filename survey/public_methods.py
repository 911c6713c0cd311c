"""An independent count of an SDK's public methods: its source, read with ``ast`` alone."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from survey.sdks import PublicMethods


def public_methods(package: Path, name: str, where: PublicMethods) -> frozenset[str]:
    """The methods that the classes of the API define, as ``module:Class.method``.

    A method with overloads counts once, a property not at all. Neither the client is built nor the
    package imported: what the generator finds is compared with what the source says.

    Args:
        package: The import package's folder.
        name: Its import name.
        where: Which classes and methods are the API.
    """
    root = package.resolve().parents[name.count(".")]
    paths = {path.resolve() for pattern in where.files for path in package.glob(pattern)}
    return frozenset(symbol for path in paths for symbol in _in_file(path, root, where))


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


def _in_file(path: Path, root: Path, where: PublicMethods) -> Iterator[str]:
    module = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ClassDef) and _is_api(node, where):
            yield from (f"{module}:{node.name}.{name}" for name in _names(node, where))


def _is_api(node: ast.ClassDef, where: PublicMethods) -> bool:
    bases = [_last_name(base) for base in node.bases]
    named = re.fullmatch(where.classes, node.name) is not None
    return named and (not where.bases or any(re.fullmatch(where.bases, base) for base in bases))


def _names(node: ast.ClassDef, where: PublicMethods) -> Iterator[str]:
    for member in node.body:
        if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef) and _counts(member, where):
            yield member.name


def _counts(function: ast.FunctionDef | ast.AsyncFunctionDef, where: PublicMethods) -> bool:
    if function.name.startswith("_") or function.name in where.helpers:
        return False
    decorators = {_last_name(decorator) for decorator in function.decorator_list}
    if any(name.endswith("property") or name == "setter" for name in decorators):
        return False
    return re.fullmatch(where.methods, function.name) is not None


def _last_name(node: ast.expr) -> str:
    """``Base`` of ``module.Base[T]`` and of ``module.Base(...)``."""
    return re.split(r"[\[(]", ast.unparse(node))[0].rpartition(".")[2]
