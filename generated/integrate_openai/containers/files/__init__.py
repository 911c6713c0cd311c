"""Tasks for ``client.containers.files``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.containers.file_create_response import FileCreateResponse
    from openai.types.containers.file_list_response import FileListResponse
    from openai.types.containers.file_retrieve_response import FileRetrieveResponse
    from typing_extensions import Literal

    from .content import Content


_CREATE = Operation(
    id="containers.files.create",
    call="containers.files.create",
    name="Create Container File",
    properties=(Label("Container ID", "container_id"),),
    output="openai.types.containers.file_create_response:FileCreateResponse",
    http="POST /containers/{container_id}/files",
)


_DELETE = Operation(
    id="containers.files.delete",
    call="containers.files.delete",
    name="Delete Container File",
    properties=(Label("File ID", "file_id"), Label("Container ID", "container_id")),
    output="None",
    http="DELETE /containers/{container_id}/files/{file_id}",
    repeat="safe",
)


_LIST = Operation(
    id="containers.files.list",
    call="containers.files.list",
    name="List Container Files",
    properties=(Label("Container ID", "container_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.containers.file_list_response:FileListResponse]",
    http="GET /containers/{container_id}/files",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="containers.files.retrieve",
    call="containers.files.retrieve",
    name="Retrieve Container File",
    properties=(Label("File ID", "file_id"), Label("Container ID", "container_id")),
    output="openai.types.containers.file_retrieve_response:FileRetrieveResponse",
    http="GET /containers/{container_id}/files/{file_id}",
    repeat="safe",
)


class Files(Namespace):
    """Tasks for ``client.containers.files``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def content(self) -> Content:
        """Tasks of the namespace ``containers.files.content``."""
        from .content import Content

        return Content(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        container_id: str,
        *,
        file: FileTypes | Omit = omit,
        file_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FileCreateResponse]:
        """Create Container File: ``POST /containers/{container_id}/files``.

        Calls ``client.containers.files.create``.

        See https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "container_id": container_id,
                "file": file,
                "file_id": file_id,
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
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Delete Container File: ``DELETE /containers/{container_id}/files/{file_id}``.

        Calls ``client.containers.files.delete``.

        See https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "file_id": file_id,
                "container_id": container_id,
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
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[FileListResponse]]:
        """List Container Files: ``GET /containers/{container_id}/files``.

        Calls ``client.containers.files.list``.

        See https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "container_id": container_id,
                "after": after,
                "limit": limit,
                "order": order,
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
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FileRetrieveResponse]:
        """Retrieve Container File: ``GET /containers/{container_id}/files/{file_id}``.

        Calls ``client.containers.files.retrieve``.

        See https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "file_id": file_id,
                "container_id": container_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
