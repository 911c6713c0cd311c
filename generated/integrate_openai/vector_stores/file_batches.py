"""Tasks for ``client.vector_stores.file_batches``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import SDK_DEFAULT, Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Iterable, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from openai.types.vector_stores import file_batch_create_params
    from openai.types.vector_stores.vector_store_file import VectorStoreFile
    from openai.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch
    from typing_extensions import Literal


_CANCEL = Operation(
    id="vector_stores.file_batches.cancel",
    call="vector_stores.file_batches.cancel",
    name="Cancel Vector Store File Batch",
    properties=(Label("Batch ID", "batch_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
    http="POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
)


_CREATE = Operation(
    id="vector_stores.file_batches.create",
    call="vector_stores.file_batches.create",
    name="Create Vector Store File Batch",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
    http="POST /vector_stores/{vector_store_id}/file_batches",
)


_CREATE_AND_POLL = Operation(
    id="vector_stores.file_batches.create_and_poll",
    call="vector_stores.file_batches.create_and_poll",
    name="Create and Poll Vector Store File Batch",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
)


_LIST_FILES = Operation(
    id="vector_stores.file_batches.list_files",
    call="vector_stores.file_batches.list_files",
    name="List Vector Store File Batch Files",
    properties=(
        Label("Batch ID", "batch_id"),
        Label("Vector Store ID", "vector_store_id"),
        Label("Filter", "filter"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.vector_stores.vector_store_file:VectorStoreFile]",
    http="GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    repeat="safe",
)


_POLL = Operation(
    id="vector_stores.file_batches.poll",
    call="vector_stores.file_batches.poll",
    name="Poll Vector Store File Batch",
    properties=(Label("Batch ID", "batch_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="vector_stores.file_batches.retrieve",
    call="vector_stores.file_batches.retrieve",
    name="Retrieve Vector Store File Batch",
    properties=(Label("Batch ID", "batch_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
    http="GET /vector_stores/{vector_store_id}/file_batches/{batch_id}",
    repeat="safe",
)


_UPLOAD_AND_POLL = Operation(
    id="vector_stores.file_batches.upload_and_poll",
    call="vector_stores.file_batches.upload_and_poll",
    name="Upload and Poll Vector Store File Batch",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.types.vector_stores.vector_store_file_batch:VectorStoreFileBatch",
)


class FileBatches(Namespace):
    """Tasks for ``client.vector_stores.file_batches``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "create": _CREATE,
        "create_and_poll": _CREATE_AND_POLL,
        "list_files": _LIST_FILES,
        "poll": _POLL,
        "retrieve": _RETRIEVE,
        "upload_and_poll": _UPLOAD_AND_POLL,
    }

    def cancel(
        self,
        task_key: TaskKey,
        /,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFileBatch]:
        """Cancel Vector Store File Batch: ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``.

        Calls ``client.vector_stores.file_batches.cancel``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
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
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFileBatch]:
        """Create Vector Store File Batch: ``POST /vector_stores/{vector_store_id}/file_batches``.

        Calls ``client.vector_stores.file_batches.create``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def create_and_poll(
        self,
        task_key: TaskKey,
        /,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFileBatch]:
        """Create and Poll Vector Store File Batch.

        Calls ``client.vector_stores.file_batches.create_and_poll``.
        """
        return self._call(
            _CREATE_AND_POLL,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
                "poll_interval_ms": poll_interval_ms,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list_files(
        self,
        task_key: TaskKey,
        /,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[VectorStoreFile]]:
        """List Vector Store File Batch Files: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``.

        Calls ``client.vector_stores.file_batches.list_files``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/list_files
        """
        return self._call(
            _LIST_FILES,
            task_key,
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
                "after": after,
                "before": before,
                "filter": filter,
                "limit": limit,
                "order": order,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def poll(
        self,
        task_key: TaskKey,
        /,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFileBatch]:
        """Poll Vector Store File Batch.

        Calls ``client.vector_stores.file_batches.poll``.
        """
        return self._call(
            _POLL,
            task_key,
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
                "poll_interval_ms": poll_interval_ms,
            },
            task_options,
        )

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFileBatch]:
        """Retrieve Vector Store File Batch: ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``.

        Calls ``client.vector_stores.file_batches.retrieve``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def upload_and_poll(
        self,
        task_key: TaskKey,
        /,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = SDK_DEFAULT,
        poll_interval_ms: int | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFileBatch]:
        """Upload and Poll Vector Store File Batch.

        Calls ``client.vector_stores.file_batches.upload_and_poll``.
        """
        return self._call(
            _UPLOAD_AND_POLL,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "files": files,
                "max_concurrency": max_concurrency,
                "file_ids": file_ids,
                "poll_interval_ms": poll_interval_ms,
                "chunking_strategy": chunking_strategy,
            },
            task_options,
        )
