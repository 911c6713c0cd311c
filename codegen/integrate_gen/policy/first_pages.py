"""Tasks that return the first page of a listing alone.

Pages of some SDKs fetch the next one by a function that they hold, which no journal can store. Such
a page continues by the parameters of the method, and not at all if none of them selects a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from inspect import isfunction
from typing import Any, cast

from integrate_gen.model.errors import SdkError
from integrate_gen.model.package import Task
from integrate_gen.model.provider import Provider
from integrate_gen.results.listings import has_pages, items_of
from integrate_gen.signatures.resolve import annotated_class

_CONTINUES_BY_ITSELF = "stainless"
"""Codec whose pages keep the request for the next one as data."""


def why_first_page_alone(task: Task, provider: Provider) -> str | None:
    """Return the reason why a task gives the first page of a listing alone; None if it does not.

    Args:
        task: The task.
        provider: Provider of the SDK.
    """
    parameters = [p.name for signature in task.signatures for p in signature.parameters]
    if task.page_iterator or provider.codec == _CONTINUES_BY_ITSELF:
        return None
    if has_pages(parameters, provider.cursors) or task.signature.returns is None:
        return None
    try:
        page = annotated_class(task.signature.returns)
    except SdkError:
        return None
    if page is None or items_of(task.signature.returns) is None:
        return None
    member = next(_ways_to_next(page), None)
    if member is None:
        return None
    return (
        f"a stored {page.__name__} cannot fetch the next page by {member}, and no parameter of the "
        "method selects one"
    )


def _ways_to_next(page: type) -> Iterator[str]:
    """Yield the members by which a page fetches the next one: functions in fields, and methods."""
    for base in page.__mro__:
        annotations = cast("Mapping[str, object]", vars(base).get("__annotations__", {}))
        for name, annotation in annotations.items():
            if "Callable" in _text(annotation) and _names(annotation, page):
                yield name
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
