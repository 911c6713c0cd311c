"""Fields with the items of a response, and the items' types, by the response's class."""

from __future__ import annotations

import dataclasses
import enum
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, TypedDict, TypeVar

import pytest
from integrate_gen.emit.finish import finish_files
from integrate_gen.emit.render import render
from integrate_gen.model.provider import parse_provider
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.policy.assemble import assemble
from integrate_gen.results.listings import (
    ITEMS,
    PAGE_PARAMETERS,
    WRAPPED,
    has_pages,
    items_of,
)
from integrate_gen.results.runtime_types import expression_of
from integrate_gen.tree.load import load_sdk
from integrate_runtime.pagination import cursors
from integrate_runtime.pagination import items as page_items
from pydantic import BaseModel

HERE = __name__
T = TypeVar("T")


class Holder(Generic[T]):
    """A class with a type variable."""


VARIABLE: Any = vars(Holder)["__parameters__"][0]


class Unset(enum.Enum):
    UNSET = "unset"


class Thing(BaseModel):
    name: str

    class Part(BaseModel):
        name: str


class Counted(BaseModel):
    total_count: int
    things: list[Thing]


class Cut(BaseModel):
    things: Literal[Unset.UNSET] | list[Thing | None] | None = None
    total: int = 0


class Usual(BaseModel):
    errors: list[str]
    results: list[Thing]


class Ambiguous(BaseModel):
    first: list[Thing]
    second: list[Thing]


class Perhaps(BaseModel):
    things: str | list[Thing]


class Wrapping(BaseModel):
    ok: bool
    data: Counted


@dataclasses.dataclass
class Plain:
    things: Sequence[Annotated[Thing, "deep"]]
    next: str = ""


class Keyed(TypedDict, total=False):
    items: list[dict[str, Any]]
    total: int


@pytest.mark.parametrize(
    ("returns", "path", "items"),
    [
        ("Counted", "things", "Thing"),
        ("Counted | None", "things", "Thing"),
        ("Cut", "things", "Thing | None"),
        ("Usual", "results", "Thing"),
        ("Wrapping", "data.things", "Thing"),
        ("Plain", "things", "Thing"),
        ("Keyed", "items", "dict[str, Any]"),
        ("list[Thing] | list[Counted]", "", "Thing | Counted"),
    ],
)
def test_items_of_a_declared_response(returns: str, path: str, items: str) -> None:
    found = items_of(answer(returns))
    assert found is not None
    assert (found.path, found.type.text) == (path, items)
    classes = {i for i in found.type.imports if i.module != "typing"}
    assert classes == {Import(HERE, name, name) for name in ("Thing", "Counted") if name in items}


@pytest.mark.parametrize(
    "returns",
    ["list[Thing]", "Ambiguous", "Perhaps", "Thing", "Counted | list[Thing]", "str", "None"],
)
def test_items_that_are_not(returns: str) -> None:
    assert items_of(answer(returns)) is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Thing.Part, "Thing.Part"),
        (Thing | None, "Thing | None"),
        (Literal["a", 1], "Literal['a', 1]"),
        (tuple[int, ...], "tuple[int, ...]"),
        (dict[str, list[Any]], "dict[str, list[Any]]"),
        (VARIABLE, None),
        (list[VARIABLE], None),
        (Literal[Unset.UNSET], None),
    ],
)
def test_a_type_as_an_expression(kind: Any, text: str | None) -> None:
    found = expression_of([kind], HERE)
    assert (found.text if found else None) == text


def test_classes_of_one_name_get_distinct_names() -> None:
    from openai.types.beta.beta_response_input_item import Message as BetaMessage
    from openai.types.responses.response_input_item import Message

    found = expression_of([Message, BetaMessage], HERE)
    assert found is not None
    assert found.text == "Message | Message_"
    assert [(i.name, i.bound) for i in found.imports] == [("Message",) * 2, ("Message", "Message_")]


def test_a_class_is_imported_from_where_its_neighbour_is() -> None:
    from githubkit_schemas.v2026_03_10.models import Runner

    models = "githubkit_schemas.v2026_03_10.models"
    assert Runner.__module__ != models
    assert expression_of([Runner], models) == TypeExpr(
        "Runner", (Import(models, "Runner", "Runner"),)
    )


@pytest.mark.parametrize(
    ("parameters", "stated", "expected"),
    [
        ({"owner", "page"}, (), True),
        ({"owner"}, (), False),
        ({"token"}, ("token",), True),
        ({"params"}, ("params.starting_after",), True),
    ],
)
def test_methods_with_pages(parameters: set[str], stated: tuple[str, ...], expected: bool) -> None:
    assert has_pages(parameters, stated) is expected


def test_overloads_declare_the_items_of_responses(toys: Path) -> None:
    table = {"package": "shelves", "client": "shelves:Shelves", "init": {"token": "$token"}}
    provider = parse_provider("shelves", table, "test")
    package = assemble(load_sdk(provider), provider)
    text = finish_files(package, render(package, provider))["_integration.py"]
    assert re.findall(r"method: Listing\[Arguments, (.*)\],", text) == [
        "list[Item] | None",
        "AsyncIterable[Item]",
        "Books | Found",
        "list[Book] | list[Loan]",
        "object",
    ]
    # The last two are for any method: with the usual list, and with ``items=``.
    items = re.findall(r"-> AsyncIterator\[(.*)\]: \.\.\.", text)
    assert items == ["Item", "Item", "Book", "Book | Loan", "Any", "Any"]
    paths = {task.name: task.items.path for task in package.tasks if task.items}
    assert paths == {"books": "books", "search": "items", "either": ""}


def test_the_tables_are_those_of_the_runtime() -> None:
    assert PAGE_PARAMETERS == cursors.PAGE_PARAMETERS
    assert (WRAPPED, ITEMS) == (page_items.WRAPPED, page_items.ITEMS)


def answer(text: str) -> TypeExpr:
    names = ("Ambiguous", "Counted", "Cut", "Keyed", "Perhaps", "Plain", "Thing", "Usual")
    return TypeExpr(text, tuple(Import(HERE, name, name) for name in (*names, "Wrapping")))
