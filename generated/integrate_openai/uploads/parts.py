"""Tasks for ``client.uploads.parts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Query
    from openai.types.uploads.upload_part import UploadPart


_CREATE = Operation(
    id="uploads.parts.create",
    call="uploads.parts.create",
    name="Create Upload Part",
    properties=(Label("Upload ID", "upload_id"),),
    output="openai.types.uploads.upload_part:UploadPart",
    http="POST /uploads/{upload_id}/parts",
)


class Parts(Namespace):
    """Tasks for ``client.uploads.parts``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UploadPart]:
        """Create Upload Part: ``POST /uploads/{upload_id}/parts``.

        Calls ``client.uploads.parts.create``.

        See https://developers.openai.com/api/reference/resources/uploads/subresources/parts/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "upload_id": upload_id,
                "data": data,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
