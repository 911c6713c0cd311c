"""Objects named by strings, and constructor arguments built from data."""

from __future__ import annotations

import collections
import os.path
from decimal import Decimal
from typing import Any
from urllib.request import Request

import pytest
from integrate_runtime.reflection.references import (
    build_argument,
    lacks_optional_credential,
    load_namespace_class,
    load_reference,
)


class Auth:
    def __init__(self, token: str, *, scheme: str = "Bearer") -> None:
        self.header = f"{scheme} {token}"
        self.retries = 3


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("collections:OrderedDict", collections.OrderedDict),
        ("collections:OrderedDict.fromkeys", collections.OrderedDict.fromkeys),
        ("os.path", os.path),
        (f"{__name__}:Auth", Auth),
    ],
)
def test_a_reference_is_imported(reference: str, expected: object) -> None:
    assert load_reference(reference) == expected


@pytest.mark.parametrize(
    ("reference", "error"),
    [("nowhere:Thing", ImportError), ("collections:Nothing", AttributeError)],
)
def test_a_reference_to_nothing_is_an_error(reference: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        load_reference(reference)


@pytest.mark.parametrize(
    ("template", "argument"),
    [
        ("$token", "t"),
        ("$token?", "t"),
        ("token", "token"),
        (7, 7),
        (None, None),
        (b"$token", b"$token"),
        (["$token", {"deep": ("$token",)}], ["t", {"deep": ["t"]}]),
        ({"a": "$token", "b": False}, {"a": "t", "b": False}),
    ],
)
def test_credentials_take_the_place_of_their_names(template: object, argument: object) -> None:
    assert build_argument(template, {"token": "t"}) == argument


@pytest.mark.parametrize(
    ("classes", "steps", "found"),
    [
        ("decimal", ["Decimal", "sqrt"], (Decimal, ["sqrt"])),
        (("no_such_module", "json", "decimal"), ["Decimal", "sqrt"], (Decimal, ["sqrt"])),
        (("xml.*", "url*.request"), ["urllib", "Request", "data"], (Request, ["data"])),
    ],
)
def test_the_class_of_a_namespace_is_that_of_the_first_module_that_has_it(
    classes: str | tuple[str, ...], steps: list[str], found: tuple[type, list[str]]
) -> None:
    assert load_namespace_class(classes, steps) == found


def test_a_namespace_without_a_class_is_an_error() -> None:
    with pytest.raises(AttributeError):
        load_namespace_class(("json", "decimal"), ["Missing", "sqrt"])


def test_an_instance_is_constructed_and_its_attributes_set() -> None:
    template = {
        "auth": {
            "new": f"{__name__}:Auth",
            "token": "$token",
            "scheme": "Basic",
            "set": {"retries": 0},
        }
    }
    built: Any = build_argument(template, {"token": "t"})
    assert type(built["auth"]) is Auth
    assert (built["auth"].header, built["auth"].retries) == ("Basic t", 0)


@pytest.mark.parametrize(
    ("template", "lacks"),
    [("$absent?", True), ("$token?", False), ("$absent", False), ("absent?", False), (7, False)],
)
def test_only_an_optional_credential_may_be_missing(template: object, lacks: bool) -> None:
    assert lacks_optional_credential(template, {"token": "t"}) is lacks
