"""Attributes and items of objects of unknown classes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from integrate_runtime.reflection.lookup import look_up, member


class Guarded:
    name = "guarded"

    @property
    def state(self) -> str:
        raise RuntimeError("not loaded")

    @property
    def missing(self) -> str:
        raise AttributeError("missing")


class Mapped(dict[str, Any]):
    size = 3

    def __getitem__(self, name: str) -> Any:
        if name == "broken":
            raise ConnectionError(name)
        return super().__getitem__(name)


@pytest.mark.parametrize(
    ("source", "name", "found"),
    [
        ({"a": 1}, "a", 1),
        ({"a": 1}, "b", None),
        ({"items": 1}, "items", 1),
        (Mapped(a=1), "size", 3),
        (Mapped(broken=1), "broken", None),
        (SimpleNamespace(a=1), "a", 1),
        (SimpleNamespace(a=1), "b", None),
        ([1, 2], "0", 1),
        ([1, 2], "-1", 2),
        ((1, 2), "2", None),
        ([1, 2], "count", None),
        (Guarded(), "name", "guarded"),
        (Guarded(), "state", None),
        (Guarded(), "missing", None),
        (None, "a", None),
    ],
)
def test_a_member_is_found_or_none(source: object, name: str, found: object) -> None:
    assert member(source, name) == found


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("meta.next_cursor", "c"),
        ("data.-1.id", 2),
        ("data.5.id", None),
        ("meta.none.deeper", None),
        ("guarded.state.deeper", None),
    ],
)
def test_a_dotted_path_leads_through_members(path: str, found: object) -> None:
    answer = SimpleNamespace(
        meta={"next_cursor": "c"}, data=[{"id": 1}, SimpleNamespace(id=2)], guarded=Guarded()
    )
    assert look_up(answer, path) == found
