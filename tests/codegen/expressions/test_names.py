"""The names in expressions, told from their text where that can be done."""

from __future__ import annotations

import ast

import pytest
from integrate_gen.expressions.names import (
    is_plain,
    last_name,
    names_in,
    parsed,
    plain_type,
)


def loaded(text: str) -> frozenset[str]:
    tree = ast.parse(text, mode="eval")
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))


@pytest.mark.parametrize(
    "text",
    [
        "str",
        "None",
        "a.b.C",
        "str | None",
        "dict[str, list[a.B]]",
        "Callable[[A, B], Awaitable[C]]",
        "Union[int1, _Private, True]",
    ],
)
def test_a_plain_type_says_its_names(text: str) -> None:
    assert ast.unparse(ast.parse(text)) == text
    assert is_plain(text)
    assert names_in(text) == loaded(text)


@pytest.mark.parametrize(
    "text",
    [
        "Literal['a']",
        "tuple[()]",
        "Annotated[str, max(1, key=b.c)]",
        "A|B",
        "x if y else z",
        "Größe",
    ],
)
def test_any_other_is_parsed(text: str) -> None:
    assert not is_plain(text)
    assert names_in(text) == loaded(text)


@pytest.mark.parametrize(
    "text",
    [
        'Literal["a"]',
        "Literal['a', 'b c']",
        'Optional[typing.Literal["1024x1024", "x[y], z"]] | Omit',
        'dict[Literal["größe"], A.B]',
    ],
)
def test_choices_that_are_plain_are_told_from_their_text(text: str) -> None:
    assert plain_type(text) == ast.unparse(ast.parse(text))
    assert names_in(ast.unparse(ast.parse(text))) == loaded(text)


@pytest.mark.parametrize(
    "text",
    [
        'List["Item"]',
        'Literal["it\'s"]',
        'Literal["a\\n"]',
        'Literal["a", 1]',
        "Literal['''a''']",
        'Literals["A"]',
        'Literal["a"] | "A"',
        'Literal["a\u200b"]',
    ],
)
def test_any_other_choices_are_parsed(text: str) -> None:
    assert plain_type(text) is None
    assert names_in(text) == loaded(text)


def test_a_long_text_that_is_not_plain_is_seen_at_once() -> None:
    assert not is_plain(f"Union[{', '.join(f'A{n}' * 9 for n in range(999))}, 'B']")


@pytest.mark.parametrize("text", ["Name", "None", "True", "a.b", "dict[str, int]"])
def test_an_expression_is_parsed_or_made_alike(text: str) -> None:
    assert ast.dump(parsed(text)) == ast.dump(ast.parse(text, mode="eval").body)


def test_a_keyword_is_no_expression() -> None:
    with pytest.raises(SyntaxError):
        parsed("class")


@pytest.mark.parametrize(("text", "name"), [("C", "C"), ("a.b.C", "C"), ("C[D]", ""), ("1", "")])
def test_the_last_name_of_an_expression(text: str, name: str) -> None:
    assert last_name(ast.parse(text, mode="eval").body) == name
