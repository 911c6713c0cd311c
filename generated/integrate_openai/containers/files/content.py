"""Tasks for ``client.containers.files.content``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai import _legacy_response
    from openai._types import Body, Headers, NotGiven, Query


_RETRIEVE = Operation(
    id="containers.files.content.retrieve",
    call="containers.files.content.retrieve",
    name="Retrieve Container File Content",
    properties=(Label("File ID", "file_id"), Label("Container ID", "container_id")),
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="GET /containers/{container_id}/files/{file_id}/content",
    repeat="safe",
)


class Content(Namespace):
    """Tasks for ``client.containers.files.content``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "retrieve": _RETRIEVE,
    }

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
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Retrieve Container File Content: ``GET /containers/{container_id}/files/{file_id}/content``.

        Calls ``client.containers.files.content.retrieve``.

        See https://developers.openai.com/api/reference/resources/containers/subresources/files/subresources/content/methods/retrieve
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
