"""Pages that fetch the next one by a function that they hold, which no journal can store.

A function in a field says by its absence that no page follows, so that further pages can be read
from it while the process has it. A page with a method for the next one continues by the parameters
of the method that returned it, and not at all if none of them selects a page.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from inspect import isfunction
from itertools import chain
from typing import Any, cast

from integrate_gen.model.errors import SdkError
from integrate_gen.model.package import Task
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import TypeExpr
from integrate_gen.results.listings import has_pages, items_of
from integrate_gen.signatures.resolve import annotated_class

_CONTINUES_BY_ITSELF = "stainless"
"""Codec whose pages keep the request for the next one as data."""
_TAKES_NOTHING = "Callable[[]"
"""Beginning of the annotation of a function without parameters."""


def next_page_field(returns: TypeExpr, parameters: Collection[str], provider: Provider) -> str:
    """Return the field of a page with the function that fetches the next page.

    Args:
        returns: What the method itself returns: a response around the page has no such field.
        parameters: Names of the method's parameters.
        provider: Provider of the SDK.

    Returns:
        The name; empty if there is none, or a parameter selects a page.
    """
    page = _page_alone(returns, parameters, provider)
    fields = _fields(page) if page is not None else {}
    return next((name for name, annotation in fields.items() if _TAKES_NOTHING in annotation), "")


def why_first_page_alone(task: Task, provider: Provider) -> str | None:
    """Return the reason why a task gives the first page of a listing alone; None if it does not.

    Args:
        task: The task.
        provider: Provider of the SDK.
    """
    parameters = [p.name for signature in task.signatures for p in signature.parameters]
    if task.page_iterator or task.signature.returns is None:
        return None
    page = _page_alone(task.signature.returns, parameters, provider)
    member = next(chain(_fields(page), _methods(page)), None) if page is not None else None
    if page is None or member is None:
        return None
    return (
        f"a stored {page.__name__} cannot fetch the next page by {member}, and no parameter of the "
        "method selects one"
    )


def _page_alone(returns: TypeExpr, parameters: Collection[str], provider: Provider) -> type | None:
    """Return the class of a result with items, if nothing else leads to the next page."""
    if provider.codec == _CONTINUES_BY_ITSELF or has_pages(parameters, provider.cursors):
        return None
    try:
        page = annotated_class(returns)
    except SdkError:
        return None
    return page if page is not None and items_of(returns) is not None else None


def _fields(page: type) -> dict[str, str]:
    """Return the fields with a function that returns a page, and their annotations."""
    return {
        name: _text(annotation)
        for base in page.__mro__
        for name, annotation in _annotations(base).items()
        if "Callable" in _text(annotation) and _names(annotation, page)
    }


def _annotations(base: type) -> Mapping[str, object]:
    return cast("Mapping[str, object]", vars(base).get("__annotations__", {}))


def _methods(page: type) -> Iterator[str]:
    """Yield the methods that return the next page."""
    for base in page.__mro__:
        for name, member in [*vars(base).items()]:
            if isfunction(member) and "next" in name and _names(_returned(member), page):
                yield name


def _returned(function: Any) -> object:
    return getattr(function, "__annotations__", {}).get("return")


def _names(annotation: object, page: type) -> bool:
    """Whether an annotation names the class of a page, as ``Callable[[], Page]`` does."""
    return re.search(rf"\b({re.escape(page.__name__)}|Self)\b", _text(annotation)) is not None


def _text(annotation: object) -> str:
    if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
        return annotation.__name__
    return str(annotation)
