"""Texts that match a pattern: short ones, and longer ones where a length is asked for."""

from __future__ import annotations

import re

import pytest
from integrate_runtime.testing.pattern_text import matching_text


@pytest.mark.parametrize(
    ("pattern", "shortest", "of_five"),
    [
        ("", "", ""),
        ("a*", "", "aaaaa"),
        ("^$", "", ""),
        ("(?i)^[A-Z]$", "A", "A"),
        (r"^(?P<x>a|b)(?P=x)\1$", "aaa", "aaa"),
        (r"^[^a0]\S.\D\d\s\W\w$", "Aaaa0 -a", "Aaaa0 -a"),
        (r"^[^\w\s][^\D][\d.][^x][^A-Za-z]", "-00a0", "-00a0"),
        ("x{0,3}y", "y", "xxxy"),
        ("^[+]?[a-f]{2,}?$", "aa", "+aaaa"),
        ("(?:ab|cd)+", "ab", "ababab"),
        ("(?>ab)c++", "abc", "abccc"),
        (r"\Asha\Z", "sha", "sha"),
    ],
)
def test_a_text_matches_its_pattern(pattern: str, shortest: str, of_five: str) -> None:
    assert (matching_text(pattern), matching_text(pattern, 5)) == (shortest, of_five)
    assert re.search(pattern, shortest)
    assert re.search(pattern, of_five)


@pytest.mark.parametrize(
    "pattern", [r"\p{L}", "(a", r"^(?=.*\d)[a-z\d]{8}$", "^(a)?(?(1)b|c)$", r"[^\x00-\uffff]"]
)
def test_other_patterns_have_no_text(pattern: str) -> None:
    assert matching_text(pattern) is None
