"""Names in expressions."""

from __future__ import annotations

import ast

import pytest
from integrate_gen.expressions.names import last_name, names_in, parse_expression


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("str", {"str"}),
        ("None", set[str]()),
        ("a.b.C", {"a"}),
        ("A|None", {"A"}),
        ("dict[str, list[a.B]]", {"dict", "str", "list", "a"}),
        ("Callable[[A, B], Awaitable[C]]", {"Callable", "A", "B", "Awaitable", "C"}),
        ("Union[int1, _Private, True]", {"Union", "int1", "_Private"}),
        ("Literal['a', 'b c']", {"Literal"}),
        ("Annotated[str, max(1, key=b.c)]", {"Annotated", "str", "max", "b"}),
        ("Größe", {"Größe"}),
    ],
)
def test_names_that_an_expression_loads(text: str, names: set[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize("text", ["Name", "None", "True", "a.b", "dict[str, int]"])
def test_an_expression_is_parsed_as_python_does(text: str) -> None:
    assert ast.dump(parse_expression(text)) == ast.dump(ast.parse(text, mode="eval").body)


def test_a_keyword_is_no_expression() -> None:
    with pytest.raises(SyntaxError):
        parse_expression("class")


@pytest.mark.parametrize(("text", "name"), [("C", "C"), ("a.b.C", "C"), ("C[D]", ""), ("1", "")])
def test_the_last_name_of_an_expression(text: str, name: str) -> None:
    assert last_name(ast.parse(text, mode="eval").body) == name
