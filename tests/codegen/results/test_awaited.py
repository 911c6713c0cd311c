"""Results of awaiting pagers and other awaitables, by their classes."""

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
def test_the_result_of_awaiting(returns: str, expected: str) -> None:
    result = awaited(TypeExpr(returns, IMPORTS))
    assert result.text == expected
    assert all(i.bound in result.text for i in result.imports if result.text != returns)
