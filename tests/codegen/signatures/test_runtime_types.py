"""Whether a parameter of one type accepts all arguments of another, as type checkers see it."""

from __future__ import annotations

from typing import NotRequired, TypedDict

import pytest
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.signatures.runtime_types import accepts


class Named(TypedDict, total=False):
    name: str


class Renamed(TypedDict, total=False):
    name: str


class Aged(TypedDict, total=False):
    name: str
    age: int


class Required(TypedDict):
    name: str


class Nullable(TypedDict, total=False):
    name: str | None


class Node(TypedDict):
    below: NotRequired[list[Node]]


class OtherNode(TypedDict):
    below: NotRequired[list[OtherNode]]


IMPORTS = (
    Import("typing", "Literal", "Literal"),
    Import("collections.abc", "Iterable", "Iterable"),
    *(
        Import(__name__, name, name)
        for name in ("Named", "Renamed", "Aged", "Required", "Nullable", "Node", "OtherNode")
    ),
)


@pytest.mark.parametrize(
    ("wider", "narrower", "accepted"),
    [
        ("int | str", "str", True),
        ("str", "int | str", False),
        ("Literal['a', 'b']", "Literal['b']", True),
        ("Named", "Aged", True),
        ("Aged", "Named", False),
        ("Named", "Renamed", True),
        ("Named", "Required", False),  # another dict may lack the name
        ("Required", "Named", False),
        ("Named", "Nullable", False),  # the value may be replaced by None
        ("Node", "OtherNode", True),
        ("Iterable[Named] | None", "Iterable[Aged]", True),
        ("list[Named]", "list[Aged]", False),  # a list may get other items
        ("list[Named]", "list[Renamed]", True),
        ("Gone", "Named", False),
    ],
)
def test_a_type_accepts_another(wider: str, narrower: str, *, accepted: bool) -> None:
    assert accepts(TypeExpr(wider, IMPORTS), TypeExpr(narrower, IMPORTS)) is accepted
