"""Tasks for ``client.evals.runs.output_items``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.evals.runs.output_item_list_response import OutputItemListResponse
    from openai.types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse
    from typing_extensions import Literal


_LIST = Operation(
    id="evals.runs.output_items.list",
    call="evals.runs.output_items.list",
    name="List Eval Run Output Items",
    properties=(
        Label("Run ID", "run_id"),
        Label("Eval ID", "eval_id"),
        Label("Order", "order"),
        Label("Status", "status"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.evals.runs.output_item_list_response:OutputItemListResponse]",
    http="GET /evals/{eval_id}/runs/{run_id}/output_items",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="evals.runs.output_items.retrieve",
    call="evals.runs.output_items.retrieve",
    name="Retrieve Eval Run Output Item",
    properties=(
        Label("Output Item ID", "output_item_id"),
        Label("Eval ID", "eval_id"),
        Label("Run ID", "run_id"),
    ),
    output="openai.types.evals.runs.output_item_retrieve_response:OutputItemRetrieveResponse",
    http="GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    repeat="safe",
)


class OutputItems(Namespace):
    """Tasks for ``client.evals.runs.output_items``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def list(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[OutputItemListResponse]]:
        """List Eval Run Output Items: ``GET /evals/{eval_id}/runs/{run_id}/output_items``.

        Calls ``client.evals.runs.output_items.list``.

        See https://developers.openai.com/api/reference/resources/evals/subresources/runs/subresources/output_items/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "run_id": run_id,
                "eval_id": eval_id,
                "after": after,
                "limit": limit,
                "order": order,
                "status": status,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OutputItemRetrieveResponse]:
        """Retrieve Eval Run Output Item: ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``.

        Calls ``client.evals.runs.output_items.retrieve``.

        See https://developers.openai.com/api/reference/resources/evals/subresources/runs/subresources/output_items/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "output_item_id": output_item_id,
                "eval_id": eval_id,
                "run_id": run_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
