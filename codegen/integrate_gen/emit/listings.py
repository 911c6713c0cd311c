"""Overloads of ``paginate`` with the type of each method's items, for type checkers.

Lists and an SDK's pages carry the type of their items. For other results there is one overload for
each type of items: checkers try them in order, and a union's member matches the union.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from integrate_gen.expressions.rewrite import canonical
from integrate_gen.model.errors import GenerationError
from integrate_gen.model.package import Module
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.results.kinds import members
from integrate_gen.signatures.read import read_annotation
from integrate_gen.source.functions import Function, FunctionNode
from integrate_gen.source.scope import ModuleScope

from .layout import annotation
from .names import ModuleNames

PAGINATE = "paginate"

_RUNTIME = "integrate_runtime"
_NAMES = ("Listing", "Arguments", "Item")
_ANY = "Any"
_Group: TypeAlias = tuple[TypeExpr, list[TypeExpr]]


@dataclass(frozen=True, slots=True)
class ListingView:
    """An overload for results that are not lists: the type of the method, and of its items."""

    method: str
    items: str


@dataclass(frozen=True, slots=True)
class ListingsView:
    """Names that every ``paginate`` needs, and the overloads of this one."""

    listing: str
    arguments: str
    item: str
    overloads: tuple[ListingView, ...]


def view_listings(top: Module, names: ModuleNames) -> ListingsView:
    """Return the overloads of an integration's ``paginate``.

    Args:
        top: Module of the SDK's root.
        names: Names of the integration's module.
    """
    names.use("collections.abc", "AsyncIterable", "AsyncIterator", "Callable")
    names.use("integrate_runtime", "TaskKey")
    names.use("typing", "Any", "overload")
    names.use_builtins("list", "object", "str")
    listing, arguments, item = (
        names.code(TypeExpr(name, (Import(_RUNTIME, name, name),))) for name in _NAMES
    )
    groups = list(_groups(top).values())
    _prefer_distinct_names(groups, names)
    overloads: list[ListingView] = []
    for items, answers in groups:
        union = " | ".join(names.code(answer) for answer in answers)
        method = annotation("method: ", f"{listing}[{arguments}, {union}]", ",", indent=3)
        overloads.append(ListingView(method, names.code(items)))
    return ListingsView(listing, arguments, item, tuple(overloads))


def check_listings(path: str, block: ast.If, module: Module, scope: ModuleScope) -> None:
    """Compare the overloads of ``paginate`` with the model.

    Args:
        path: The file, for messages.
        block: Block of a class for type checkers only.
        module: Module of the SDK's root.
        scope: Names of the file.

    Raises:
        GenerationError: They differ from the model, or the block has other statements.
    """
    expected = [
        ({canonical(member) for answer in answers for member in members(answer)}, canonical(items))
        for items, answers in _groups(module).values()
    ]
    if ast.unparse(block.test) != "TYPE_CHECKING" or list(_written(block, scope)) != expected:
        raise GenerationError(f"{path} would not give the items that its model says.")


def _prefer_distinct_names(groups: Sequence[_Group], names: ModuleNames) -> None:
    """Give classes of the same name from several modules distinct names."""
    imports = {imported for items, _ in groups for imported in items.imports}
    modules = Counter(imported.name for imported in imports)
    for items, answers in groups:
        for imported in items.imports:
            if modules[imported.name] > 1 and answers[0].text.isidentifier():
                names.prefer(replace(imported, bound=f"{answers[0].text}{imported.name}"))


def _groups(top: Module) -> dict[str, _Group]:
    """Group results by the absolute type of their items."""
    groups: dict[str, _Group] = {}
    for task in (task for module in top.walk() for task in module.tasks):
        answer = task.signature.returns
        if task.items is None or answer is None or _ANY in (answer.text, task.items.type.text):
            continue  # the general overload has that type already
        if any(member.text == "None" for member in members(answer)):
            continue  # overloads that all accept None would overlap
        _, answers = groups.setdefault(canonical(task.items.type), (task.items.type, []))
        if canonical(answer) not in map(canonical, answers):
            answers.append(answer)
    return groups


def _written(block: ast.If, scope: ModuleScope) -> Iterator[tuple[set[str], str]]:
    """Yield results and items of each overload, without the general overloads."""
    functions = [node for node in block.body if isinstance(node, FunctionNode)]
    names = [node.name for node in functions]
    if len(functions) < len(block.body) or {*names} != {"__init__", PAGINATE}:
        raise GenerationError(
            f"{scope.module} would define more than __init__ and {PAGINATE} for checkers."
        )
    stated = (Function(node) for node in functions if node.name == PAGINATE)
    for function in [function for function in stated if scope.is_overload(function)][2:-2]:
        header = function.header
        answers = read_annotation(_last_argument(header.parameters[1].annotation), scope, function)
        items = read_annotation(_last_argument(header.returns), scope, function)
        yield {canonical(member) for member in members(answers)}, canonical(items)


def _last_argument(annotation: str | None) -> str:
    node = ast.parse(annotation or "None", mode="eval").body
    if not isinstance(node, ast.Subscript):
        raise GenerationError(f"{PAGINATE} would have an overload of another form.")
    return ast.unparse(node.slice.elts[-1] if isinstance(node.slice, ast.Tuple) else node.slice)
