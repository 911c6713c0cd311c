"""Samples of the models of OpenAPI Generator that state their types in tables."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from integrate_gen.prove.samples import Sampler


class Problem:
    openapi_types: ClassVar[dict[Any, Any]] = {"code": (str,), "hint": (str,)}

    def __init__(self, code: str, **others: Any) -> None:
        self.code = code


class Cause:
    """A model that is composed of another one, whose needs its own constructor does not state."""

    openapi_types: ClassVar[dict[Any, Any]] = {"code": (str,), "hint": (str,), "item": (str,)}
    _composed_schemas: ClassVar[dict[Any, Any]] = {"allOf": [Problem], "anyOf": [], "oneOf": []}

    def __init__(self, **kwargs: Any) -> None:
        Problem(**kwargs)
        self.values = kwargs


class Statement:
    openapi_types: ClassVar[dict[Any, Any]] = {
        "year": (int,),
        "country": (str,),
        "lines": ([str],),
        "name": (str,),
    }
    validations: ClassVar[dict[Any, Any]] = {
        ("year",): {"inclusive_minimum": 2010},
        ("country",): {"max_length": 2},
        ("lines",): {"min_items": 3},
        ("name",): {"regex": {"pattern": r"^\d{3}$"}},
    }

    def __init__(self, year: int, country: str, lines: list[str], name: str) -> None:
        self.lines = lines


class Labels:
    """A model of which any member may be sent."""

    openapi_types: ClassVar[dict[Any, Any]] = {}
    additional_properties_type = (str,)

    def __init__(self, **kwargs: Any) -> None:
        self.values = kwargs


class Product:
    """A model that stands for one of several."""

    attribute_map: ClassVar[dict[Any, Any]] = {"product_kind": "productKind"}
    openapi_types: ClassVar[dict[Any, Any]] = {"product_kind": (str,)}
    discriminator: ClassVar[dict[Any, Any]] = {}

    def __init__(self, product_kind: str, **others: Any) -> None:
        self.discriminator["product_kind"][product_kind](product_kind, **others)
        self.others = others


class Loan:
    attribute_map: ClassVar[dict[Any, Any]] = {**Product.attribute_map, "amount": "amount"}
    openapi_types: ClassVar[dict[Any, Any]] = {**Product.openapi_types, "amount": (int,)}

    def __init__(self, product_kind: str, amount: int) -> None:
        self.product_kind, self.amount = product_kind, amount


Product.discriminator["product_kind"] = {"PRODUCT": Product, "LOAN": Loan}


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        (Cause, {"code": "sample"}),
        (Labels, {}),
        (Product, {"productKind": "LOAN", "amount": 7}),
    ],
)
def test_a_model_has_what_it_needs(kind: type, least: dict[str, Any]) -> None:
    assert Sampler(as_json=True, optional=0).value(kind) == least


def test_a_model_keeps_to_its_bounds() -> None:
    sample = Sampler(as_json=True, optional=0).value(Statement)
    assert sample["year"] >= 2010
    assert len(sample["country"]) <= 2
    assert len(sample["lines"]) == 3
    assert sample["name"].isdecimal()


def test_objects_of_models_are_made_with_what_they_need() -> None:
    make = Sampler(as_json=False, optional=0).value
    assert make(Cause).values == {"code": "sample"}
    assert isinstance(make(Labels), Labels)
    assert len(make(Statement).lines) == 3
    loan = make(Product)
    assert isinstance(loan, Loan)
    assert (loan.product_kind, loan.amount) == ("LOAN", 7)
