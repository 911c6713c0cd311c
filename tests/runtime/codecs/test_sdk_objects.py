"""Results of all families of SDKs as JSON and back, built by the SDKs' own functions.

The toy SDKs have the shapes that the families' generators write; ``make survey`` tries real ones.
"""

from __future__ import annotations

from typing import Any

import pytest
from integrate_runtime.codecs.registry import get_codec

from tests.runtime.codecs.toy_results import (
    AGENT,
    CUSTOMERS,
    NOON,
    TOYS,
    VOICES,
    through_json,
)
from tests.runtime.toy_sdks.openapish.models import Contact, Contacts
from tests.runtime.toy_sdks.speakeasyish.models import UNSET


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "of a callback"])
@pytest.mark.parametrize(
    ("codec", "value", "output"),
    [
        ("fern", VOICES, f"{TOYS}.fernish.types:Voices"),
        ("fern", [VOICES, VOICES], f"list[{TOYS}.fernish.types:Voices]"),
        ("fern", None, f"{TOYS}.fernish.types:Voices | None"),
        ("speakeasy", AGENT, f"{TOYS}.speakeasyish.models:Agent"),
        ("pydantic", AGENT, f"{TOYS}.speakeasyish.models:Agent"),
        ("openapi", Contacts([Contact("a", NOON)]), f"{TOYS}.openapish.models:Contacts"),
        ("openapi", {"a": Contact("a")}, f"dict[str, {TOYS}.openapish.models:Contact]"),
        ("stripe", CUSTOMERS, f"{TOYS}.stripeish._stripe_object:ListObject"),
        ("json", AGENT, f"{TOYS}.speakeasyish.models:Agent"),
    ],
)
def test_a_result_comes_back_equal(codec: str, value: Any, output: str, declared: bool) -> None:
    again = through_json(codec, value, output if declared else None)
    assert (again, type(again)) == (value, type(value))


@pytest.mark.parametrize(
    ("codec", "value", "unset"),
    [
        ("fern", ..., True),
        ("fern", None, False),
        ("speakeasy", UNSET, True),
        ("speakeasy", "", False),
        ("openapi", None, False),
        ("stripe", None, False),
        ("slack", None, False),
        ("twilio", object(), True),
        ("twilio", None, False),
    ],
)
def test_the_sentinels_of_the_families(codec: str, value: object, unset: bool) -> None:
    assert get_codec(codec).is_unset(value) is unset


@pytest.mark.parametrize(
    "name", ["fern", "openapi", "pydantic", "slack", "speakeasy", "stripe", "twilio"]
)
@pytest.mark.parametrize("value", [None, 1.5, "text", [1, {"a": None}], {"$type": "x"}, b"\xff"])
def test_values_of_other_classes_come_back_equal(name: str, value: object) -> None:
    assert through_json(name, value, None) == value
