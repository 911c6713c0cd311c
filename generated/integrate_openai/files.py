"""Tasks for ``client.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai import _legacy_response
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types import file_create_params
    from openai.types.file_deleted import FileDeleted
    from openai.types.file_object import FileObject
    from openai.types.file_purpose import FilePurpose
    from typing_extensions import Literal


_CONTENT = Operation(
    id="files.content",
    call="files.content",
    name="Retrieve File Content",
    properties=(Label("File ID", "file_id"),),
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="GET /files/{file_id}/content",
    repeat="safe",
)


_CREATE = Operation(
    id="files.create",
    call="files.create",
    name="Create File",
    properties=(Label("Purpose", "purpose"),),
    output="openai.types.file_object:FileObject",
    http="POST /files",
)


_DELETE = Operation(
    id="files.delete",
    call="files.delete",
    name="Delete File",
    properties=(Label("File ID", "file_id"),),
    output="openai.types.file_deleted:FileDeleted",
    http="DELETE /files/{file_id}",
    repeat="safe",
)


_LIST = Operation(
    id="files.list",
    call="files.list",
    name="List Files",
    properties=(Label("Order", "order"), Label("Purpose", "purpose")),
    output="openai.pagination:AsyncCursorPage[openai.types.file_object:FileObject]",
    http="GET /files",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="files.retrieve",
    call="files.retrieve",
    name="Retrieve File",
    properties=(Label("File ID", "file_id"),),
    output="openai.types.file_object:FileObject",
    http="GET /files/{file_id}",
    repeat="safe",
)


_RETRIEVE_CONTENT = Operation(
    id="files.retrieve_content",
    call="files.retrieve_content",
    name="Retrieve File Content",
    properties=(Label("File ID", "file_id"),),
    output="str",
    http="GET /files/{file_id}/content",
    repeat="safe",
)


_WAIT_FOR_PROCESSING = Operation(
    id="files.wait_for_processing",
    call="files.wait_for_processing",
    name="Wait for File Processing",
    properties=(Label("ID", "id"),),
    output="openai.types.file_object:FileObject",
    repeat="safe",
)


class Files(Namespace):
    """Tasks for ``client.files``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "content": _CONTENT,
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "retrieve_content": _RETRIEVE_CONTENT,
        "wait_for_processing": _WAIT_FOR_PROCESSING,
    }

    def content(
        self,
        task_key: TaskKey,
        /,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Retrieve File Content: ``GET /files/{file_id}/content``.

        Calls ``client.files.content``.

        See https://developers.openai.com/api/reference/resources/files/methods/content
        """
        return self._call(
            _CONTENT,
            task_key,
            {
                "file_id": file_id,
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
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FileObject]:
        """Create File: ``POST /files``.

        Calls ``client.files.create``.

        See https://developers.openai.com/api/reference/resources/files/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "file": file,
                "purpose": purpose,
                "expires_after": expires_after,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FileDeleted]:
        """Delete File: ``DELETE /files/{file_id}``.

        Calls ``client.files.delete``.

        See https://developers.openai.com/api/reference/resources/files/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "file_id": file_id,
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
        purpose: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[FileObject]]:
        """List Files: ``GET /files``.

        Calls ``client.files.list``.

        See https://developers.openai.com/api/reference/resources/files/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "order": order,
                "purpose": purpose,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FileObject]:
        """Retrieve File: ``GET /files/{file_id}``.

        Calls ``client.files.retrieve``.

        See https://developers.openai.com/api/reference/resources/files/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "file_id": file_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates files.retrieve_content: The `.content()` method should be used instead"
    )
    def retrieve_content(
        self,
        task_key: TaskKey,
        /,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, str]:
        """Retrieve File Content: ``GET /files/{file_id}/content``.

        Calls ``client.files.retrieve_content``.

        See https://developers.openai.com/api/reference/resources/files/methods/retrieve_content
        """
        return self._call(
            _RETRIEVE_CONTENT,
            task_key,
            {
                "file_id": file_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def wait_for_processing(
        self,
        task_key: TaskKey,
        /,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 30 * 60,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FileObject]:
        """Wait for File Processing.

        Calls ``client.files.wait_for_processing``.
        """
        return self._call(
            _WAIT_FOR_PROCESSING,
            task_key,
            {
                "id": id,
                "poll_interval": poll_interval,
                "max_wait_seconds": max_wait_seconds,
            },
            task_options,
        )
