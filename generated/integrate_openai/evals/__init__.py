"""Tasks for ``client.evals``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types import eval_create_params
    from openai.types.eval_create_response import EvalCreateResponse
    from openai.types.eval_delete_response import EvalDeleteResponse
    from openai.types.eval_list_response import EvalListResponse
    from openai.types.eval_retrieve_response import EvalRetrieveResponse
    from openai.types.eval_update_response import EvalUpdateResponse
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal

    from .runs import Runs


_CREATE = Operation(
    id="evals.create",
    call="evals.create",
    name="Create Eval",
    properties=(Label("Name", "name"),),
    output="openai.types.eval_create_response:EvalCreateResponse",
    http="POST /evals",
)


_DELETE = Operation(
    id="evals.delete",
    call="evals.delete",
    name="Delete Eval",
    properties=(Label("Eval ID", "eval_id"),),
    output="openai.types.eval_delete_response:EvalDeleteResponse",
    http="DELETE /evals/{eval_id}",
    repeat="safe",
)


_LIST = Operation(
    id="evals.list",
    call="evals.list",
    name="List Evals",
    properties=(Label("Order", "order"), Label("Order By", "order_by")),
    output="openai.pagination:AsyncCursorPage[openai.types.eval_list_response:EvalListResponse]",
    http="GET /evals",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="evals.retrieve",
    call="evals.retrieve",
    name="Retrieve Eval",
    properties=(Label("Eval ID", "eval_id"),),
    output="openai.types.eval_retrieve_response:EvalRetrieveResponse",
    http="GET /evals/{eval_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="evals.update",
    call="evals.update",
    name="Update Eval",
    properties=(Label("Eval ID", "eval_id"), Label("Name", "name")),
    output="openai.types.eval_update_response:EvalUpdateResponse",
    http="POST /evals/{eval_id}",
)


class Evals(Namespace):
    """Tasks for ``client.evals``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def runs(self) -> Runs:
        """Tasks of the namespace ``evals.runs``."""
        from .runs import Runs

        return Runs(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EvalCreateResponse]:
        """Create Eval: ``POST /evals``.

        Calls ``client.evals.create``.

        See https://developers.openai.com/api/reference/resources/evals/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
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
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EvalDeleteResponse]:
        """Delete Eval: ``DELETE /evals/{eval_id}``.

        Calls ``client.evals.delete``.

        See https://developers.openai.com/api/reference/resources/evals/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
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
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[EvalListResponse]]:
        """List Evals: ``GET /evals``.

        Calls ``client.evals.list``.

        See https://developers.openai.com/api/reference/resources/evals/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
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
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EvalRetrieveResponse]:
        """Retrieve Eval: ``GET /evals/{eval_id}``.

        Calls ``client.evals.retrieve``.

        See https://developers.openai.com/api/reference/resources/evals/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "eval_id": eval_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EvalUpdateResponse]:
        """Update Eval: ``POST /evals/{eval_id}``.

        Calls ``client.evals.update``.

        See https://developers.openai.com/api/reference/resources/evals/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "eval_id": eval_id,
                "metadata": metadata,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
