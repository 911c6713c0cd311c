"""Parsing of JSON text that others wrote."""

from __future__ import annotations

import pytest
from integrate_runtime import InvalidArgument
from integrate_runtime.base.arguments import parse_json_argument
from integrate_runtime.base.json_text import parse_document, parse_if_json

DEEP = "[" * 100_000


@pytest.mark.parametrize("text", ['{"a": [1]}', b' [{"a": 1}]\n'])
def test_an_object_and_a_list_are_documents(text: str | bytes) -> None:
    assert parse_document(text) in ({"a": [1]}, [{"a": 1}])


@pytest.mark.parametrize("text", ["7", '"a"', "null", "{", "", b"\xff{}", DEEP, "[" + "1" * 5000])
def test_other_texts_are_no_documents(text: str | bytes) -> None:
    assert parse_document(text) is None


def test_a_text_that_is_no_json_is_itself() -> None:
    assert [parse_if_json(text) for text in ("7", "{", DEEP)] == [7, "{", DEEP]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "is not JSON: Expecting property name enclosed in double quotes at line 1, column 2"),
        ("\n{} x", "is not JSON: Extra data at line 2, column 4"),
        (DEEP, "is nested too deeply"),
        ("1" * 5000, "has an integer of more than 4,300 digits: write it as a string"),
    ],
)
def test_json_of_a_person_is_refused_in_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        parse_json_argument(text, "The payload", "payload")
    assert (str(caught.value), caught.value.argument) == (f"The payload {reason}.", "payload")
