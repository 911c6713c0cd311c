"""Tasks for ``client.evals.runs``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.evals import run_create_params
    from openai.types.evals.run_cancel_response import RunCancelResponse
    from openai.types.evals.run_create_response import RunCreateResponse
    from openai.types.evals.run_delete_response import RunDeleteResponse
    from openai.types.evals.run_list_response import RunListResponse
    from openai.types.evals.run_retrieve_response import RunRetrieveResponse
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal

    from .output_items import OutputItems


_CANCEL = Operation(
    id="evals.runs.cancel",
    call="evals.runs.cancel",
    name="Cancel Eval Run",
    properties=(Label("Run ID", "run_id"), Label("Eval ID", "eval_id")),
    output="openai.types.evals.run_cancel_response:RunCancelResponse",
    http="POST /evals/{eval_id}/runs/{run_id}/cancel",
)


_CREATE = Operation(
    id="evals.runs.create",
    call="evals.runs.create",
    name="Create Eval Run",
    properties=(Label("Eval ID", "eval_id"), Label("Name", "name")),
    output="openai.types.evals.run_create_response:RunCreateResponse",
    http="POST /evals/{eval_id}/runs",
)


_DELETE = Operation(
    id="evals.runs.delete",
    call="evals.runs.delete",
    name="Delete Eval Run",
    properties=(Label("Run ID", "run_id"), Label("Eval ID", "eval_id")),
    output="openai.types.evals.run_delete_response:RunDeleteResponse",
    http="DELETE /evals/{eval_id}/runs/{run_id}",
    repeat="safe",
)


_LIST = Operation(
    id="evals.runs.list",
    call="evals.runs.list",
    name="List Eval Runs",
    properties=(Label("Eval ID", "eval_id"), Label("Order", "order"), Label("Status", "status")),
    output="openai.pagination:AsyncCursorPage[openai.types.evals.run_list_response:RunListResponse]",
    http="GET /evals/{eval_id}/runs",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="evals.runs.retrieve",
    call="evals.runs.retrieve",
    name="Retrieve Eval Run",
    properties=(Label("Run ID", "run_id"), Label("Eval ID", "eval_id")),
    output="openai.types.evals.run_retrieve_response:RunRetrieveResponse",
    http="GET /evals/{eval_id}/runs/{run_id}",
    repeat="safe",
)


class Runs(Namespace):
    """Tasks for ``client.evals.runs``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def output_items(self) -> OutputItems:
        """Tasks of the namespace ``evals.runs.output_items``."""
        from .output_items import OutputItems

        return OutputItems(self._integration)

    def cancel(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RunCancelResponse]:
        """Cancel Eval Run: ``POST /evals/{eval_id}/runs/{run_id}/cancel``.

        Calls ``client.evals.runs.cancel``.

        See https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "run_id": run_id,
                "eval_id": eval_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def create(
        self,
        task_key: TaskKey,
        /,
        eval_id: str,
        *,
        data_source: run_create_params.DataSource,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RunCreateResponse]:
        """Create Eval Run: ``POST /evals/{eval_id}/runs``.

        Calls ``client.evals.runs.create``.

        See https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "eval_id": eval_id,
                "data_source": data_source,
                "metadata": metadata,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RunDeleteResponse]:
        """Delete Eval Run: ``DELETE /evals/{eval_id}/runs/{run_id}``.

        Calls ``client.evals.runs.delete``.

        See https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "run_id": run_id,
                "eval_id": eval_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[RunListResponse]]:
        """List Eval Runs: ``GET /evals/{eval_id}/runs``.

        Calls ``client.evals.runs.list``.

        See https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RunRetrieveResponse]:
        """Retrieve Eval Run: ``GET /evals/{eval_id}/runs/{run_id}``.

        Calls ``client.evals.runs.retrieve``.

        See https://developers.openai.com/api/reference/resources/evals/subresources/runs/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "run_id": run_id,
                "eval_id": eval_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
