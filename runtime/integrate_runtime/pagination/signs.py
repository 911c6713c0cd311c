"""Signs of a response that more pages follow, also under names that lead to no next page.

A listing that ended there would end early in silence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, cast

from integrate_runtime.reflection.lookup import member

from .items import content_of, field_names

_FLAGS = frozenset(
    {
        *("more", "more available", "more items", "more pages", "more results"),
        *("has more", "has more items", "has more pages", "has more results"),
        *("has next", "has next page", "truncated", "is truncated"),
    }
)
# Words after "next" in the name of a field that leads to the next page: a time such as
# ``next_billing_date`` does not.
_OF_A_PAGE = frozenset(
    {
        *("after", "continuation", "cursor", "href", "id", "index", "key", "link", "links"),
        *("marker", "number", "offset", "page", "path", "position", "records", "results"),
        *("skip", "start", "token", "uri", "url"),
    }
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


def sign_of_more(answer: Any, given: Collection[object] = ()) -> str | None:
    """Return what a response says of further pages, as a phrase; None if it says nothing.

    Args:
        answer: The response.
        given: Values of the request's arguments; a field that repeats one says nothing.
    """
    content = content_of(answer)
    for path, value in _fields(content):
        if _leads_on(path.rpartition(".")[2], value) and not _repeats(value, given):
            return f"{path!r} is {_shown(value)}"
    return None


def next_page_function(page: Any) -> str | None:
    """Return the name of the field with a page's function for the next page; None without one.

    A stored page has lost that function.
    """
    kind = cast("type[object]", type(page))
    own = re.compile(rf"\b({re.escape(kind.__name__)}|Self)\b")
    for base in kind.__mro__:
        annotations = cast("Mapping[str, object]", vars(base).get("__annotations__", {}))
        for name, annotation in annotations.items():
            text = annotation if isinstance(annotation, str) else repr(annotation)
            if "Callable" in text and own.search(text):
                return name
    return None


def _fields(content: Any) -> Iterator[tuple[str, object]]:
    """Yield the fields of a response and those of the objects in them, with their paths."""
    inner: list[tuple[str, object]] = []
    for name in _names(content):
        value = member(content, name)
        yield name, value
        inner += [(f"{name}.{below}", member(value, below)) for below in _names(value)]
    yield from inner


def _names(value: Any) -> list[str]:
    if value is None or isinstance(value, (str, bytes, int, float, list, tuple)):
        return []
    names = cast("list[object]", [*field_names(value)])
    return [name for name in names if isinstance(name, str) and not name.startswith("__")]


def _leads_on(name: str, value: object) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    if not words or not value:
        return False
    if " ".join(words) in _FLAGS:
        return value is True
    if words[0] != "next" or not _OF_A_PAGE.issuperset(words[1:]):
        return False
    if isinstance(value, Mapping):  # a link with its address and other attributes
        parts = cast("Mapping[str, object]", value).values()
        return any(isinstance(part, str) and part for part in parts)
    return isinstance(value, (str, int))


def _repeats(value: object, given: Collection[object]) -> bool:
    return not isinstance(value, bool) and any(value == argument for argument in given)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true"
    return "stated" if isinstance(value, Mapping) else f"{str(value)[:40]!r}"
