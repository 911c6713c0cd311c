"""Recognition of the family of an SDK."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.detect.families import families, recognise_family


@pytest.mark.parametrize(
    ("package", "family", "mark"),
    [
        ("openai", "stainless", "openai/_models.py has 'def construct_type('"),
        ("githubkit", "githubkit", "githubkit/response.py has 'class Response(Generic[MT, JT])'"),
        ("made", "openapi", "made/api_client.py has 'class ApiClient'"),
        (
            "nested",
            "fern",
            "nested/management/core/client_wrapper.py has 'class BaseClientWrapper'",
        ),
        ("typeform", "", ""),
        ("stall", "", ""),
    ],
)
def test_a_family_is_recognised_by_its_mark(
    toys: Path, package: str, family: str, mark: str
) -> None:
    found = recognise_family(package)
    assert (found.name, found.mark) == (family, mark)


def test_every_family_has_a_mark_that_can_tell_it() -> None:
    assert all(family.marks for family in families().values())
    assert all(mark.text for family in families().values() for mark in family.marks)
