"""Order of overloads, and which of them are the same to a type checker."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, Literal, TypedDict

import pytest
from integrate_gen.model.sdk import Import, Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.policy.task_signatures.overloads import order, takes_calls_of


class Item(TypedDict):
    """Item of an API."""

    name: str


class NamedItem(TypedDict):
    """Item with the same keys, and a name of its own."""

    name: str


class PricedItem(TypedDict):
    """An item with a further key."""

    name: str
    price: int


def signature(function: Callable[..., Any]) -> Signature:
    """Return the signature of a function whose annotations are names in this module."""
    inspected = inspect.signature(function)
    return Signature(
        tuple(
            Parameter(
                parameter.name,
                ParameterKind[parameter.kind.name],
                expression(parameter.annotation),
                None if parameter.default is parameter.empty else TypeExpr(repr(parameter.default)),
            )
            for parameter in inspected.parameters.values()
        ),
        expression(inspected.return_annotation),
    )


def expression(text: str) -> TypeExpr:
    """Return the annotation with the imports of the names that it may have."""
    names = {"Item": __name__, "NamedItem": __name__, "PricedItem": __name__, "Literal": "typing"}
    imports = (Import(module, name, name) for name, module in names.items() if name in text)
    return TypeExpr(text, tuple(imports))


def any_item(*, item: Item) -> str:
    return ""


def named_item(*, item: NamedItem) -> str:
    return ""


def priced_item(*, item: PricedItem) -> str:
    return ""


def counted_item(*, item: PricedItem) -> int:
    return 0


def item_of_a_kind(*, item: PricedItem, kind: Literal["a"]) -> str:
    return ""


def item_of_kinds(*, item: Item, kind: Literal["a", "b"] = "a") -> str:
    return ""


def item_in_order(item: PricedItem, kind: Literal["a"]) -> str:
    return ""


def kind_in_order(kind: Literal["a"], item: PricedItem) -> str:
    return ""


@pytest.mark.parametrize(
    ("overloads", "expected"),
    [
        ((any_item, priced_item), (1, 0)),
        ((priced_item, any_item), (0, 1)),
        ((any_item, counted_item), (0, 1)),
        ((any_item, item_of_a_kind), (0, 1)),
        ((item_of_kinds, priced_item), (1, 0)),
        ((item_of_kinds, item_of_a_kind, any_item), (1, 2, 0)),
        ((item_in_order, kind_in_order), (0, 1)),
    ],
    ids=lambda value: "-".join(f.__name__ for f in value) if callable(value[0]) else "",
)
def test_a_wider_overload_is_behind_the_narrower_ones(
    overloads: tuple[Callable[..., str], ...], expected: tuple[int, ...]
) -> None:
    assert order([signature(overload) for overload in overloads]) == expected


@pytest.mark.parametrize(
    ("wider", "narrower", "expected"),
    [
        (any_item, named_item, True),
        (named_item, any_item, True),
        (any_item, priced_item, True),
        (priced_item, any_item, False),
        (any_item, counted_item, False),
        (any_item, item_of_a_kind, False),
        (item_of_kinds, item_of_a_kind, True),
        (item_in_order, kind_in_order, False),
    ],
)
def test_calls_that_an_overload_takes(
    wider: Callable[..., str], narrower: Callable[..., str], expected: bool
) -> None:
    assert takes_calls_of(signature(wider), signature(narrower)) is expected
