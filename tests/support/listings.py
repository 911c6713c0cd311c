"""Every paginated method of the generated packages, with the items that the runtime finds.

The generator is not used here: responses are made from the SDK's models, and the items are found by
the runtime's rule for responses of unknown shape.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType, UnionType
from typing import Any, Union, get_args, get_origin

import black
from integrate_runtime import IntegrationError, Namespace, Operation, SdkBinding
from integrate_runtime.codecs.pages import live_pages
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.pagination.cursors import has_page_parameter
from integrate_runtime.pagination.items import items_of
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.reflection.type_paths import type_expression
from pydantic import BaseModel

from tests.support.samples import Sampler

_REFERENCE = re.compile(r"([\w.]+):(\w+)")
_EVERY_FIELD = 1


@dataclass(frozen=True, slots=True)
class Listing:
    """A paginated method.

    Attributes:
        operation: Operation of the method.
        items: Type of an item, an expression of ``module:Class`` names; None if the runtime cannot
            tell which list of a response has the items.
        path: Field of a response with the items; empty if a response is a list.
    """

    operation: Operation
    items: str | None
    path: str = ""


def listings(package: ModuleType, sdk: SdkBinding) -> list[Listing]:
    """Return the paginated methods of a generated package, in the order of their operations."""
    methods = {
        operation.id: listing
        for namespace in _namespaces(package)
        for name, operation in namespace._operations.items()
        if (listing := _listing(operation, getattr(namespace, name), sdk))
    }
    return [methods[name] for name in sorted(methods)]


def sample_answer(kind: Any) -> Any:
    """Return a response with every field of its class."""
    return kind.model_validate(Sampler(_EVERY_FIELD).value(kind, "answer"))


def checked_source(package: str, integration: str, methods: list[Listing]) -> str:
    """Return the source of a module that asserts the type of the items of every method."""
    lines = [
        f'"""Items of every paginated method of {package}, for both type checkers."""',
        "from collections.abc import AsyncIterator, Callable, Coroutine",
        "from typing import Any, Concatenate, ParamSpec, TypeVar, assert_type",
        "",
        *sorted({f"import {module}" for item in methods for module in _modules(item.items or "")}),
        f"from {package} import {integration}",
        "from integrate_runtime import TaskKey",
        "P = ParamSpec('P')",
        "T = TypeVar('T')",
        "def bare(method: Callable[Concatenate[TaskKey, P], Coroutine[object, object, T]])"
        " -> Callable[[TaskKey], Coroutine[object, object, T]]:",
        "    raise NotImplementedError",
        f"def check(sdk: {integration}) -> None:",
    ]
    for item in methods:
        expected = _REFERENCE.sub(r"\1.\2", item.items) if item.items else "Any"
        call = f"sdk.paginate(bare(sdk.{item.operation.id}), 'k')"
        lines.append(f"    assert_type({call}, AsyncIterator[{expected}])")
    return black.format_str("\n".join(lines), mode=black.Mode(line_length=100))


def _namespaces(package: ModuleType) -> Iterator[type[Namespace]]:
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, Namespace) and value is not Namespace:
                yield value


def _listing(operation: Operation, method: Any, sdk: SdkBinding) -> Listing | None:
    kind, live = resolve_type(operation.output), live_pages(sdk.codec)
    if live is not None and live.is_page(kind):
        return Listing(operation, type_expression(kind.__pydantic_generic_metadata__["args"][0]))
    stated: Mapping[str, str] = {**getattr(get_codec(sdk.codec), "cursors", {}), **sdk.cursors}
    if not has_page_parameter(inspect.signature(method).parameters, stated):
        return None
    return _items(operation, kind)


def _items(operation: Operation, kind: Any) -> Listing:
    if operation.answers and isinstance(kind, type):
        # An answer that may be None: its items are known, but type checkers see ``Any``.
        return replace(
            _items(replace(operation, answers=()), kind), operation=operation, items=None
        )
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        return Listing(operation, _item_type(kind))
    answer = sample_answer(kind)
    try:
        items = items_of(answer, operation.id)
    except IntegrationError:
        return Listing(operation, None)
    path = next(name for name in kind.model_fields if getattr(answer, name) is items)
    return Listing(operation, _item_type(kind.model_fields[path].annotation), path)


def _item_type(declared: Any) -> str | None:
    """Return the item type of a list or of a list in a union, or None if there is no list."""
    choices = get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)
    lists = [get_args(choice)[0] for choice in choices if get_origin(choice) is list]
    return " | ".join(map(type_expression, lists)) or None


def _modules(expression: str) -> Iterator[str]:
    yield from (module for module, _ in _REFERENCE.findall(expression))
