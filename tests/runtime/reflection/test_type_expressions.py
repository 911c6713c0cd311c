"""Type expressions are resolved without ``eval``."""

from __future__ import annotations

import datetime
from http import HTTPMethod
from typing import Any, Literal

import pytest
from githubkit_schemas.v2026_03_10.models import Issue, SimpleUser
from integrate_runtime import HttpResult
from integrate_runtime.reflection.type_expressions import TypeExpressionError, resolve_type

ISSUE = "githubkit_schemas.v2026_03_10.models:Issue"
USER = "githubkit_schemas.v2026_03_10.models:SimpleUser"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("str", str),
        ("None", None),
        (ISSUE, Issue),
        (f"list[{ISSUE}]", list[Issue]),
        (f"{ISSUE} | {USER}", Issue | SimpleUser),
        (f"{ISSUE} | None", Issue | None),
        ("list[list[int]]", list[list[int]]),
        ("list[datetime:date]", list[datetime.date]),
        ("dict[str, list[int] | None]", dict[str, list[int] | None]),
        ("integrate_runtime:HttpResult", HttpResult),
        ("typing:Any", Any),
        ("tuple[int, ...]", tuple[int, ...]),
        ("tuple[()]", tuple[()]),
        ("tuple[bytearray, Exception | None]", tuple[bytearray, Exception | None]),
        ("typing:Literal['a,b', \"x[0]\", 'it\\'s']", Literal["a,b", "x[0]", "it's"]),
        ("typing:Literal['...', '()', '|']", Literal["...", "()", "|"]),
        ("typing:Literal[1, -2, True, None, b'x']", Literal[1, -2, True, None, b"x"]),
        ("typing:Literal[http:HTTPMethod.GET]", Literal[HTTPMethod.GET]),
        ("  list[ str ]|int  ", list[str] | int),
    ],
)
def test_reading(expression: str, expected: object) -> None:
    assert resolve_type(expression) == expected


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "Issue",
        "list[",
        "list[]",
        "list[str",
        "str]",
        "str str",
        "| str",
        "str |",
        "nowhere:Thing",
        "datetime:Nothing",
        "__import__('os')",
        "eval",
        "...",
        "()",
        "'a'",
        "list['a']",
        "tuple[1]",
        "typing:Literal['a",
        "typing:Literal[a]",
        "typing:Literal[...]",
        "typing:Literal[1.5]",
        "typing:Literal['\\x']",
        "None[int]",
    ],
)
def test_expressions_outside_the_grammar_are_refused(expression: str) -> None:
    with pytest.raises(TypeExpressionError, match="type expression"):
        resolve_type(expression)
