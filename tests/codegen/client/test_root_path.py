"""Parsing of a provider's root path."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from integrate_gen.client.root_path import RootStep, parse_root
from integrate_gen.model.errors import ConfigurationError


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("", []),
        ("rest", [RootStep("rest")]),
        ("api.v1", [RootStep("api"), RootStep("v1")]),
        ('rest("2026-03-10")', [RootStep("rest", ("2026-03-10",))]),
        ("api().v1(2, None)", [RootStep("api", ()), RootStep("v1", (2, None))]),
    ],
)
def test_a_path_of_attributes_and_calls(text: str, steps: Sequence[RootStep]) -> None:
    assert parse_root(text, "toy") == steps


@pytest.mark.parametrize("text", ["rest[0]", "rest(token)", "rest(version=1)", "1", "rest.", "a b"])
def test_any_other_expression_is_an_error(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"of \[providers.toy\] is not an attribute path"):
        parse_root(text, "toy")
