"""Constructor arguments as texts of the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Optional, Union

import pytest
from integrate_gen.detect.constructors import Construction
from integrate_gen.detect.written_values import with_written_values


@dataclass
class Options:
    """Options whose fields are keywords of the client too."""

    region: str = ""


class Client:
    def __init__(
        self,
        options: Options | None = None,
        version: str = "",
        tag: Optional[str] = None,  # noqa: UP045
        timeout: float | None = None,
        retries: int = 0,
        strict: bool = False,
        either: Union[int, str] = 0,  # noqa: UP007
        scopes: str | list[str] = "",
        since: date | None = None,
        anything: Any = None,
        **further: Any,
    ) -> None: ...


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("version=1.45", "1.45"),
        ("version=1.450", "1.450"),
        ('version="1.45"', "1.45"),
        ("version=true", "true"),
        ("version=2024-01-01", "2024-01-01"),
        ("version=a b", "a b"),
        ("tag=7", "7"),
        ("region=7", "7"),
        ("timeout=30", 30.0),
        ("timeout=0.5", 0.5),
        ("retries=3", 3),
        ("strict=false", False),
        ("strict=False", False),
        ("either=3", 3),
        ("either=3.5", "3.5"),
        ("either=True", "True"),
        ('scopes=["a"]', ["a"]),
        ("scopes=7", "7"),
        ("since=2024-01-01", date(2024, 1, 1)),
        ("anything=1.45", 1.45),
        ("more=1.45", 1.45),
        ("more=[1, 2]", [1, 2]),
    ],
)
def test_a_text_has_the_type_that_the_constructor_states(text: str, value: object) -> None:
    name, _, written = text.partition("=")
    read = with_written_values(Construction({"key": "$key"}, written={name: written}), Client)
    assert read == Construction({"key": "$key", name: value})
    assert type(read.init[name]) is type(value)
