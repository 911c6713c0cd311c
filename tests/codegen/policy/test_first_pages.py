"""Fields of pages with the function for the next page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from integrate_gen.model.provider import parse_provider
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.policy.first_pages import next_page_field

PROVIDER = parse_provider("pages", {"package": "pages", "client": "pages:Client"}, "test")


@dataclass
class Held:
    items: list[str]
    get_next: Callable[[], Held] | None = None


@dataclass
class Response:
    """A response around a page, which has the field."""

    parsed: Held


@dataclass
class Other:
    """A page with a function for something else."""

    items: list[str]
    parse: Callable[[str], int] | None = None


@dataclass
class Asking:
    """A page whose function needs to know which page is next."""

    items: list[str]
    fetch: Callable[[str], Asking] | None = None


@pytest.mark.parametrize(
    ("kind", "parameters", "expected"),
    [
        (Held, ["label"], "get_next"),
        (Held, ["label", "cursor"], ""),
        (Response, [], ""),
        (Other, [], ""),
        (Asking, [], ""),
    ],
)
def test_the_field_of_a_page_that_nothing_else_continues(
    kind: type, parameters: list[str], expected: str
) -> None:
    returns = TypeExpr(kind.__name__, (Import(__name__, kind.__name__, kind.__name__),))
    assert next_page_field(returns, parameters, PROVIDER) == expected
