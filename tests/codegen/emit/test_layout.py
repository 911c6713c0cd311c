"""Layout of generated lines in black's style."""

from __future__ import annotations

import black
import pytest
from black.mode import Mode
from integrate_gen.emit.layout import LINE_LENGTH, annotation, brackets, double_quoted, literal

LONG = ", ".join(f"Name{number:02}OfAType" for number in range(8))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("Literal['a', 'b']", 'Literal["a", "b"]'),
        ("""Literal['a"', 'b']""", """Literal['a"', "b"]"""),
        ("""Literal["it's", 'b']""", """Literal["it's", "b"]"""),
        (r"'line\n'", r'"line\n"'),
        (r"'it\'s'", r"'it\'s'"),
    ],
)
def test_strings_get_double_quotes(code: str, expected: str) -> None:
    assert double_quoted(code) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", '"a"'),
        ([1], "(1,)"),
        (["a", "b"], '("a", "b")'),
        ({"a": ["b"]}, '{"a": ("b",)}'),
        (None, "None"),
    ],
)
def test_literals(value: object, expected: str) -> None:
    assert literal(value) == expected


@pytest.mark.parametrize(
    "code",
    [
        "Missing[int]",
        f"Missing[Union[{LONG}]]",
        f"Missing[Union[{LONG}, list[Literal['[', ']', ',']]]]",
        "Missing[" + "A" * 80 + "]",
        f"dict[str, Union[{LONG}]]",
        "Mapping[str, str] | None",
    ],
)
@pytest.mark.parametrize("tail", [",", " = ...,", " = UNSET,"])
def test_a_parameter_is_as_black_leaves_it(code: str, tail: str) -> None:
    line = annotation("name: ", double_quoted(code), tail, indent=2)
    text = f"class A:\n    def f(\n        self,\n        {line}\n    ) -> None: ...\n"
    assert black.format_str(text, mode=Mode(line_length=LINE_LENGTH)) == text


@pytest.mark.parametrize("number", [0, 1, 3, 12])
def test_entries_are_as_black_leaves_them(number: int) -> None:
    entries = [f'Label("Number {index}", "number_{index}")' for index in range(number)]
    text = f"x = Operation(\n    properties={brackets('()', entries, indent=1)},\n)\n"
    assert black.format_str(text, mode=Mode(line_length=LINE_LENGTH)) == text
