"""What ``paginate`` gives for each method, as overloads for checkers.

Lists and the pages of SDKs say it themselves. For other answers there is one overload for each type
of items: checkers try them in turn, and who gives one member of a union gives the union.
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
    """An overload for answers that are no lists: its method's type, and the type of the items."""

    method: str
    items: str


@dataclass(frozen=True, slots=True)
class ListingsView:
    """The names that every ``paginate`` is written with, and the overloads of this one."""

    listing: str
    arguments: str
    item: str
    overloads: tuple[ListingView, ...]


def view_listings(top: Module, names: ModuleNames) -> ListingsView:
    """What the ``paginate`` of an integration gives.

    Args:
        top: The module of the SDK's root.
        names: Of the integration's module.
    """
    names.use("collections.abc", "AsyncIterable", "AsyncIterator", "Callable")
    names.use("integrate_runtime", "TaskKey")
    names.use("typing", "Any", "overload")
    listing, arguments, item = (
        names.code(TypeExpr(name, (Import(_RUNTIME, name, name),))) for name in _NAMES
    )
    groups = list(_groups(top).values())
    _tell_apart(groups, names)
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
        block: What a class has for checkers only.
        module: That of the SDK's root.
        scope: The file's names.

    Raises:
        GenerationError: they say something else, or there is something beside them.
    """
    expected = [
        ({canonical(member) for answer in answers for member in members(answer)}, canonical(items))
        for items, answers in _groups(module).values()
    ]
    if ast.unparse(block.test) != "TYPE_CHECKING" or list(_written(block, scope)) != expected:
        raise GenerationError(f"{path} would not give the items that its model says.")


def _tell_apart(groups: Sequence[_Group], names: ModuleNames) -> None:
    """Name classes after their answer where several modules have one of that name."""
    imports = {found for items, _ in groups for found in items.imports}
    modules = Counter(found.name for found in imports)
    for items, answers in groups:
        for found in items.imports:
            if modules[found.name] > 1 and answers[0].text.isidentifier():
                names.prefer(replace(found, bound=f"{answers[0].text}{found.name}"))


def _groups(top: Module) -> dict[str, _Group]:
    """By the items' absolute type: that type, and the answers that hold such."""
    groups: dict[str, _Group] = {}
    for task in (task for module in top.walk() for task in module.tasks):
        answer = task.signature.returns
        if task.items is None or answer is None or _ANY in (answer.text, task.items.type.text):
            continue  # the overload for any answer says as much
        _, answers = groups.setdefault(canonical(task.items.type), (task.items.type, []))
        if canonical(answer) not in map(canonical, answers):
            answers.append(answer)
    return groups


def _written(block: ast.If, scope: ModuleScope) -> Iterator[tuple[set[str], str]]:
    """Answers and items of each overload, without those that every integration has around them."""
    functions = [node for node in block.body if isinstance(node, FunctionNode)]
    if len(functions) < len(block.body) or {node.name for node in functions} != {PAGINATE}:
        raise GenerationError(f"{scope.module} would define more than {PAGINATE} for checkers.")
    stated = (Function(node) for node in functions)
    for function in [function for function in stated if function.header.is_overload][2:-1]:
        header = function.header
        answers = read_annotation(_last_argument(header.parameters[1].annotation), scope, function)
        items = read_annotation(_last_argument(header.returns), scope, function)
        yield {canonical(member) for member in members(answers)}, canonical(items)


def _last_argument(annotation: str | None) -> str:
    node = ast.parse(annotation or "None", mode="eval").body
    if not isinstance(node, ast.Subscript):
        raise GenerationError(f"{PAGINATE} would have an overload of another form.")
    return ast.unparse(node.slice.elts[-1] if isinstance(node.slice, ast.Tuple) else node.slice)
