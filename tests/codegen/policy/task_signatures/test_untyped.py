"""Types of packages without ``py.typed``."""

from __future__ import annotations

import pytest
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.policy.task_signatures import untyped


@pytest.fixture(autouse=True)
def _one_untyped_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def is_typed(module: str) -> bool:
        return module != "sdk"

    monkeypatch.setattr(untyped, "is_typed", is_typed)


@pytest.mark.parametrize(
    ("text", "replaced"),
    [
        ("Order", "Any"),
        ("list[Order]", "list[Any]"),
        ("Order[int]", "Any"),
        ("Unpack[Order]", "Any"),
        ("list[Literal[Order.NEW]]", "list[Any]"),
        ("Literal['new', Order.NEW] | None", "Any | None"),
        ("Literal['Order.NEW']", "Literal['Order.NEW']"),
        ("Callable[Order, int]", "Callable[..., int]"),
        ("Callable[[Order], int]", "Callable[[Any], int]"),
        ("Callable[Concatenate[int, Order], int]", "Callable[Concatenate[int, ...], int]"),
        ("list[int]", "list[int]"),
    ],
)
def test_a_class_of_an_untyped_package_is_any(text: str, replaced: str) -> None:
    typing = (
        Import("typing", name, name) for name in ("Callable", "Concatenate", "Literal", "Unpack")
    )
    imports = (Import("sdk", "Order", "Order"), *typing)
    used = tuple(i for i in imports if i.name in text)
    assert untyped.without_untyped(TypeExpr(text, used)).text == replaced
