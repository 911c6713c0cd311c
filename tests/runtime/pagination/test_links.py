"""The next page that a ``Link`` header names, and the arguments that request it."""

from __future__ import annotations

import pytest
from integrate_runtime.pagination.links import link_arguments, next_link

A, B = "https://x/a?page=2", "https://x/b?q=1,2;3"


@pytest.mark.parametrize(
    ("header", "target"),
    [
        (f'<{A}>; rel="next", <{B}>; rel="last"', A),
        (f'<{B}>; rel="prev", <{A}>; rel=next', A),
        (f'<{B}>; rel="last"', None),
        (f'<{A}>; rel="Next"', A),
        (f'<{A}>; REL="next"', A),
        (f'<{A}>; title="a, b"; rel="next"', A),
        (f'<{A}>; title="a \\"quoted\\" > b"; rel="next"', A),
        (f'<{B}>; rel="first start",<{A}> ;rel = "last next"', A),
        (f'<{B}>; rel="prev"; rel="next", <{A}>; rel="next"', A),
        (f'<{B}>; rev="next"', None),
        (f"<{B}>, <{A}>; rel=next", A),
        (f'<{B}>; rel="nextpage"', None),
        (f'<{B}>; title="rel=next"', None),
        ("", None),
    ],
)
def test_the_next_link(header: str, target: str | None) -> None:
    assert next_link(header) == target


@pytest.mark.parametrize(
    ("query", "takes", "expected"),
    [
        ("page=2", "page", {"page": 2}),
        ("after=Y3%3D", "after before", {"after": "Y3="}),
        ("since=46&per_page=5", "since per_page", {"since": 46}),
        ("since=2026&page=2", "since page", {"page": 2}),
        ("page=2&per_page=5", "page per_page", {"page": 2}),
        ("page=2", "owner", None),
        ("page=2&after=Y3", "page per_page", None),
        ("page_token=abc", "page", None),
        ("per_page=5", "page per_page", None),
        ("", "page", None),
    ],
)
def test_the_arguments_of_a_link(query: str, takes: str, expected: object) -> None:
    assert link_arguments(f"https://x/a?{query}", takes.split()) == expected
