"""What a pager or another awaitable gives, told from its class."""

from __future__ import annotations

import pytest
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.results.awaited import awaited

IMPORTS = (
    Import("collections.abc", "Coroutine", "Coroutine"),
    Import("githubkit", "Response", "Response"),
    Import("openai._base_client", "AsyncPaginator", "AsyncPaginator"),
    Import("openai.pagination", "AsyncCursorPage", "AsyncCursorPage"),
    Import("openai.types", "Model", "Model"),
    Import("typing", "", "typing"),
    Import("typing", "Any", "Any"),
    Import("gone", "Pager", "Pager"),
)


@pytest.mark.parametrize(
    ("returns", "expected"),
    [
        ("AsyncPaginator[Model, AsyncCursorPage[Model]]", "AsyncCursorPage[Model]"),
        ("typing.Awaitable[Model]", "Model"),
        ("Coroutine[Any, Any, Model]", "Model"),
        ("typing.Union[Any, typing.Awaitable[Any]]", "Any"),
        ("Model | typing.Awaitable[str]", "Model | str"),
        ("typing.Union[Model, None]", "typing.Union[Model, None]"),
        ("Response[Model]", "Response[Model]"),
        ("Pager[Model]", "Pager[Model]"),
        ("AsyncPaginator", "AsyncPaginator"),
        ("Model", "Model"),
    ],
)
def test_what_awaiting_gives(returns: str, expected: str) -> None:
    given = awaited(TypeExpr(returns, IMPORTS))
    assert given.text == expected
    assert all(i.bound in given.text for i in given.imports if given.text != returns)
