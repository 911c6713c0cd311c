"""Open files among arguments are rewound before the next attempt."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime.values.open_files import SpentArgumentError, open_files
from pydantic import BaseModel


class Answer(BaseModel):
    text: str


def unseekable() -> Any:
    reading, writing = os.pipe()
    os.write(writing, b"x")
    os.close(writing)
    return os.fdopen(reading, "rb")


def generated() -> Iterator[bytes]:
    yield b"x"


def test_a_file_is_rewound() -> None:
    file = io.BytesIO(b"header body")
    file.seek(7)
    (argument,) = open_files({"model": "m", "file": ("a.txt", file)})
    for _ in range(3):
        argument.make_ready()
        assert file.read() == b"body"


@pytest.mark.parametrize("make", [unseekable, generated])
def test_an_unseekable_file_is_one_clear_error(make: Callable[[], Any]) -> None:
    source = make()
    (argument,) = open_files({"file": [source]})
    argument.make_ready()
    with pytest.raises(SpentArgumentError, match=r"'file' was read .* pass a path or bytes"):
        argument.make_ready()
    source.close()


def test_a_file_that_was_closed_meanwhile_is_the_same_error(path: Path) -> None:
    with path.open("rb") as file:
        (argument,) = open_files({"file": file})
        argument.make_ready()
    with pytest.raises(SpentArgumentError):
        argument.make_ready()


@pytest.mark.parametrize(
    "value", ["text", b"bytes", 7, None, ["a", 1], {"a": {"b": "c"}}, Path("x"), Answer, object()]
)
def test_nothing_else_is_looked_after(value: object) -> None:
    assert open_files({"value": value}) == ()
