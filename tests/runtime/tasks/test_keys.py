"""Valid and invalid task keys, and their unique encodings."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from integrate_runtime import IntegrationError, InvalidTaskKey
from integrate_runtime.tasks.keys import display_key, encode_path, normalise_key, shown_path


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("create", "create"),
        (["x", "y"], ("x", "y")),
        (("x", 1), ("x", 1)),
        ([0], (0,)),
        (["", "x"], ("", "x")),
        ("naïve \ud800", "naïve \ud800"),
    ],
)
def test_keys_get_one_hashable_form(key: Any, expected: object) -> None:
    assert normalise_key(key) == expected
    assert hash(normalise_key(key)) == hash(expected)


@pytest.mark.parametrize(
    "key", ["", [], (), None, 7, b"x", ["x", None], ["x", True], ["x", 1.0], {"x": 1}]
)
def test_anything_else_is_refused(key: Any) -> None:
    with pytest.raises(IntegrationError, match=r"task key"):
        normalise_key(key)


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "key",
    [nested(10_000), ["x", nested(10_000)], {"x": nested(10_000)}, [True, 10**5000], 10**5000,
     ["x", b"y" * 10_000], [None] * 10_000],
    ids=range(7),
)  # fmt: skip
def test_a_huge_key_is_refused_with_a_short_message(key: Any) -> None:
    with pytest.raises(InvalidTaskKey, match="is not a task key") as caught:
        normalise_key(key)
    assert len(str(caught.value)) < 1000
    assert caught.value.key is key


def test_different_paths_have_different_encodings() -> None:
    paths: list[Any] = [
        ("x:y",),
        ("x", "y"),
        (("x", "y"),),
        (("x:y",),),
        (("x", 1),),
        (("x", "1"),),
        ('["x","y"]',),
        ("x",),
        (("x",),),
        ("x", ("y",)),
        ("\ud800",),
        ("\\ud800",),
    ]
    for one, other in combinations(paths, 2):
        assert encode_path(one) != encode_path(other), (one, other)
    assert all(encode_path(path).isascii() for path in paths)


@pytest.mark.parametrize(("key", "shown"), [("create", '"create"'), (("é", 1), '["é", 1]')])
def test_messages_show_the_kind_of_a_key(key: Any, shown: str) -> None:
    assert display_key(key) == shown


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (("create issue",), "create issue"),
        (("plan", ("é", 1), "mail"), 'plan / ["é", 1] / mail'),
        (
            ('"quoted', "[1]", "two\nlines", ("\u202e",)),
            '"\\"quoted" / "[1]" / "two\\nlines" / ["\\u202e"]',
        ),
    ],
)
def test_a_path_is_shown_on_one_line(path: Any, shown: str) -> None:
    assert shown_path(path) == shown
