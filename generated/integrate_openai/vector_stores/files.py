"""Tasks for ``client.vector_stores.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage, AsyncPage
    from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from openai.types.vector_stores.file_content_response import FileContentResponse
    from openai.types.vector_stores.vector_store_file import VectorStoreFile
    from openai.types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted
    from typing_extensions import Literal


_CONTENT = Operation(
    id="vector_stores.files.content",
    call="vector_stores.files.content",
    name="Retrieve Vector Store File Content",
    properties=(Label("File ID", "file_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.pagination:AsyncPage[openai.types.vector_stores.file_content_response:FileContentResponse]",
    http="GET /vector_stores/{vector_store_id}/files/{file_id}/content",
    repeat="safe",
)


_CREATE = Operation(
    id="vector_stores.files.create",
    call="vector_stores.files.create",
    name="Create Vector Store File",
    properties=(Label("Vector Store ID", "vector_store_id"), Label("File ID", "file_id")),
    output="openai.types.vector_stores.vector_store_file:VectorStoreFile",
    http="POST /vector_stores/{vector_store_id}/files",
)


_CREATE_AND_POLL = Operation(
    id="vector_stores.files.create_and_poll",
    call="vector_stores.files.create_and_poll",
    name="Create and Poll Vector Store File",
    properties=(Label("File ID", "file_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file:VectorStoreFile",
)


_DELETE = Operation(
    id="vector_stores.files.delete",
    call="vector_stores.files.delete",
    name="Delete Vector Store File",
    properties=(Label("File ID", "file_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file_deleted:VectorStoreFileDeleted",
    http="DELETE /vector_stores/{vector_store_id}/files/{file_id}",
    repeat="safe",
)


_LIST = Operation(
    id="vector_stores.files.list",
    call="vector_stores.files.list",
    name="List Vector Store Files",
    properties=(
        Label("Vector Store ID", "vector_store_id"),
        Label("Filter", "filter"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.vector_stores.vector_store_file:VectorStoreFile]",
    http="GET /vector_stores/{vector_store_id}/files",
    repeat="safe",
)


_POLL = Operation(
    id="vector_stores.files.poll",
    call="vector_stores.files.poll",
    name="Poll Vector Store File",
    properties=(Label("File ID", "file_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file:VectorStoreFile",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="vector_stores.files.retrieve",
    call="vector_stores.files.retrieve",
    name="Retrieve Vector Store File",
    properties=(Label("File ID", "file_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file:VectorStoreFile",
    http="GET /vector_stores/{vector_store_id}/files/{file_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="vector_stores.files.update",
    call="vector_stores.files.update",
    name="Update Vector Store File",
    properties=(Label("File ID", "file_id"), Label("Vector Store ID", "vector_store_id")),
    output="openai.types.vector_stores.vector_store_file:VectorStoreFile",
    http="POST /vector_stores/{vector_store_id}/files/{file_id}",
)


_UPLOAD = Operation(
    id="vector_stores.files.upload",
    call="vector_stores.files.upload",
    name="Upload Vector Store File",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.types.vector_stores.vector_store_file:VectorStoreFile",
)


_UPLOAD_AND_POLL = Operation(
    id="vector_stores.files.upload_and_poll",
    call="vector_stores.files.upload_and_poll",
    name="Upload and Poll Vector Store File",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.types.vector_stores.vector_store_file:VectorStoreFile",
)


class Files(Namespace):
    """Tasks for ``client.vector_stores.files``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "content": _CONTENT,
        "create": _CREATE,
        "create_and_poll": _CREATE_AND_POLL,
        "delete": _DELETE,
        "list": _LIST,
        "poll": _POLL,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
        "upload": _UPLOAD,
        "upload_and_poll": _UPLOAD_AND_POLL,
    }

    def content(
        self,
        task_key: TaskKey,
        /,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[FileContentResponse]]:
        """Retrieve Vector Store File Content: ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``.

        Calls ``client.vector_stores.files.content``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/content
        """
        return self._call(
            _CONTENT,
            task_key,
            {
                "file_id": file_id,
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
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFile]:
        """Create Vector Store File: ``POST /vector_stores/{vector_store_id}/files``.

        Calls ``client.vector_stores.files.create``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
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
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFile]:
        """Create and Poll Vector Store File.

        Calls ``client.vector_stores.files.create_and_poll``.
        """
        return self._call(
            _CREATE_AND_POLL,
            task_key,
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "max_wait_seconds": max_wait_seconds,
                "chunking_strategy": chunking_strategy,
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
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFileDeleted]:
        """Delete Vector Store File: ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``.

        Calls ``client.vector_stores.files.delete``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
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
        vector_store_id: str,
        *,
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
        """List Vector Store Files: ``GET /vector_stores/{vector_store_id}/files``.

        Calls ``client.vector_stores.files.list``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFile]:
        """Poll Vector Store File.

        Calls ``client.vector_stores.files.poll``.
        """
        return self._call(
            _POLL,
            task_key,
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
                "poll_interval_ms": poll_interval_ms,
                "max_wait_seconds": max_wait_seconds,
            },
            task_options,
        )

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFile]:
        """Retrieve Vector Store File: ``GET /vector_stores/{vector_store_id}/files/{file_id}``.

        Calls ``client.vector_stores.files.retrieve``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
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
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFile]:
        """Update Vector Store File: ``POST /vector_stores/{vector_store_id}/files/{file_id}``.

        Calls ``client.vector_stores.files.update``.

        See https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
                "attributes": attributes,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def upload(
        self,
        task_key: TaskKey,
        /,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFile]:
        """Upload Vector Store File.

        Calls ``client.vector_stores.files.upload``.
        """
        return self._call(
            _UPLOAD,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "file": file,
                "chunking_strategy": chunking_strategy,
            },
            task_options,
        )

    def upload_and_poll(
        self,
        task_key: TaskKey,
        /,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreFile]:
        """Upload and Poll Vector Store File.

        Calls ``client.vector_stores.files.upload_and_poll``.
        """
        return self._call(
            _UPLOAD_AND_POLL,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "file": file,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "max_wait_seconds": max_wait_seconds,
                "chunking_strategy": chunking_strategy,
            },
            task_options,
        )
