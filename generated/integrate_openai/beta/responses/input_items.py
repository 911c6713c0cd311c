"""Tasks for ``client.beta.responses.input_items``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.beta_response_includable import BetaResponseIncludable
    from openai.types.beta.beta_response_item import BetaResponseItem
    from typing_extensions import Literal


_LIST = Operation(
    id="beta.responses.input_items.list",
    call="beta.responses.input_items.list",
    name="List Response Input Items",
    properties=(
        Label("Response ID", "response_id"),
        Label("Include", "include"),
        Label("Order", "order"),
        Label("Betas", "betas"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.beta_response_item:BetaResponseItem]",
    http="GET /responses/{response_id}/input_items?beta=true",
    repeat="safe",
)


class InputItems(Namespace):
    """Tasks for ``client.beta.responses.input_items``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
    }

    def list(
        self,
        task_key: TaskKey,
        /,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[BetaResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[BetaResponseItem]]:
        """List Response Input Items: ``GET /responses/{response_id}/input_items?beta=true``.

        Calls ``client.beta.responses.input_items.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/responses/subresources/input_items/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "response_id": response_id,
                "after": after,
                "include": include,
                "limit": limit,
                "order": order,
                "betas": betas,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
