"""Tasks for ``client.batches``."""

from __future__ import annotations

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
    from openai.types import batch_create_params
    from openai.types.batch import Batch
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal


_CANCEL = Operation(
    id="batches.cancel",
    call="batches.cancel",
    name="Cancel Batch",
    properties=(Label("Batch ID", "batch_id"),),
    output="openai.types.batch:Batch",
    http="POST /batches/{batch_id}/cancel",
)


_CREATE = Operation(
    id="batches.create",
    call="batches.create",
    name="Create Batch",
    properties=(
        Label("Completion Window", "completion_window"),
        Label("Endpoint", "endpoint"),
        Label("Input File ID", "input_file_id"),
    ),
    output="openai.types.batch:Batch",
    http="POST /batches",
)


_LIST = Operation(
    id="batches.list",
    call="batches.list",
    name="List Batches",
    output="openai.pagination:AsyncCursorPage[openai.types.batch:Batch]",
    http="GET /batches",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="batches.retrieve",
    call="batches.retrieve",
    name="Retrieve Batch",
    properties=(Label("Batch ID", "batch_id"),),
    output="openai.types.batch:Batch",
    http="GET /batches/{batch_id}",
    repeat="safe",
)


class Batches(Namespace):
    """Tasks for ``client.batches``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "create": _CREATE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def cancel(
        self,
        task_key: TaskKey,
        /,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Batch]:
        """Cancel Batch: ``POST /batches/{batch_id}/cancel``.

        Calls ``client.batches.cancel``.

        See https://developers.openai.com/api/reference/resources/batches/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "batch_id": batch_id,
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
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Batch]:
        """Create Batch: ``POST /batches``.

        Calls ``client.batches.create``.

        See https://developers.openai.com/api/reference/resources/batches/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "completion_window": completion_window,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Batch]]:
        """List Batches: ``GET /batches``.

        Calls ``client.batches.list``.

        See https://developers.openai.com/api/reference/resources/batches/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
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
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Batch]:
        """Retrieve Batch: ``GET /batches/{batch_id}``.

        Calls ``client.batches.retrieve``.

        See https://developers.openai.com/api/reference/resources/batches/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "batch_id": batch_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
