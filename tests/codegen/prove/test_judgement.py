"""Verdicts on what a task and its SDK did."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_gen.prove.judgement import Case, Observed, judge
from integrate_gen.prove.proof import Verdict

DIFFERENT = Verdict.DIFFERENT


class Incomparable:
    """An object of an SDK whose comparison raises."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __eq__(self, other: object) -> bool:
        raise AttributeError("url")

    __hash__ = None  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("given", "expected", "again", "verdict"),
    [
        ("a", "a", "a", Verdict.PROVED),
        ("b", "a", "a", DIFFERENT),
        ("c", "a", "b", Verdict.PROVED),  # the SDK makes the text anew for each call
        (b"c", "a", "b", DIFFERENT),
        (["c"], ["a"], ["b"], DIFFERENT),
        ({"key": "c", "size": 1}, {"key": "a", "size": 1}, {"key": "b", "size": 1}, Verdict.PROVED),
        ({"key": "c", "at": "y"}, {"key": "a", "at": "x"}, {"key": "b", "at": "x"}, DIFFERENT),
        (Incomparable("a"), Incomparable("a"), Incomparable("a"), Verdict.PROVED),
        (Incomparable("b"), Incomparable("a"), Incomparable("a"), DIFFERENT),
        ({"key": "c"}, {"key": "a", "size": 1}, {"key": "b", "size": 1}, DIFFERENT),
    ],
)
def test_a_result_is_compared_with_both_of_the_sdk(
    given: Any, expected: Any, again: Any, verdict: Verdict
) -> None:
    task = Observed([], given)
    case = Case(Observed([], expected), Observed([], again), task, task)
    assert judge([case])[0] is verdict


def test_a_second_call_that_fails_says_nothing_about_a_text() -> None:
    task = Observed([], "b")
    case = Case(Observed([], "a"), Observed([], error=ValueError("closed")), task, task)
    assert judge([case])[0] is Verdict.DIFFERENT
