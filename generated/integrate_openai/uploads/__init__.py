"""Tasks for ``client.uploads``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    import os
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.types import FilePurpose, upload_create_params
    from openai.types.upload import Upload

    from .parts import Parts


_CANCEL = Operation(
    id="uploads.cancel",
    call="uploads.cancel",
    name="Cancel Upload",
    properties=(Label("Upload ID", "upload_id"),),
    output="openai.types.upload:Upload",
    http="POST /uploads/{upload_id}/cancel",
)


_COMPLETE = Operation(
    id="uploads.complete",
    call="uploads.complete",
    name="Complete Upload",
    properties=(Label("Upload ID", "upload_id"),),
    output="openai.types.upload:Upload",
    http="POST /uploads/{upload_id}/complete",
)


_CREATE = Operation(
    id="uploads.create",
    call="uploads.create",
    name="Create Upload",
    properties=(
        Label("Bytes", "bytes"),
        Label("Filename", "filename"),
        Label("MIME Type", "mime_type"),
        Label("Purpose", "purpose"),
    ),
    output="openai.types.upload:Upload",
    http="POST /uploads",
)


_UPLOAD_FILE_CHUNKED = Operation(
    id="uploads.upload_file_chunked",
    call="uploads.upload_file_chunked",
    name="Upload File in Chunks",
    properties=(
        Label("MIME Type", "mime_type"),
        Label("Purpose", "purpose"),
        Label("Filename", "filename"),
    ),
    output="openai.types.upload:Upload",
)


class Uploads(Namespace):
    """Tasks for ``client.uploads``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "complete": _COMPLETE,
        "create": _CREATE,
        "upload_file_chunked": _UPLOAD_FILE_CHUNKED,
    }

    @cached_property
    def parts(self) -> Parts:
        """Tasks of the namespace ``uploads.parts``."""
        from .parts import Parts

        return Parts(self._integration)

    def cancel(
        self,
        task_key: TaskKey,
        /,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Upload]:
        """Cancel Upload: ``POST /uploads/{upload_id}/cancel``.

        Calls ``client.uploads.cancel``.

        See https://developers.openai.com/api/reference/resources/uploads/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "upload_id": upload_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def complete(
        self,
        task_key: TaskKey,
        /,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Upload]:
        """Complete Upload: ``POST /uploads/{upload_id}/complete``.

        Calls ``client.uploads.complete``.

        See https://developers.openai.com/api/reference/resources/uploads/methods/complete
        """
        return self._call(
            _COMPLETE,
            task_key,
            {
                "upload_id": upload_id,
                "part_ids": part_ids,
                "md5": md5,
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
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Upload]:
        """Create Upload: ``POST /uploads``.

        Calls ``client.uploads.create``.

        See https://developers.openai.com/api/reference/resources/uploads/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "bytes": bytes,
                "filename": filename,
                "mime_type": mime_type,
                "purpose": purpose,
                "expires_after": expires_after,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @overload
    def upload_file_chunked(
        self,
        task_key: TaskKey,
        /,
        *,
        file: os.PathLike[str],
        mime_type: str,
        purpose: FilePurpose,
        bytes: int | None = ...,
        part_size: int | None = ...,
        md5: str | Omit = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Upload]: ...

    @overload
    def upload_file_chunked(
        self,
        task_key: TaskKey,
        /,
        *,
        file: bytes,
        filename: str,
        bytes: int,
        mime_type: str,
        purpose: FilePurpose,
        part_size: int | None = ...,
        md5: str | Omit = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Upload]: ...

    def upload_file_chunked(
        self,
        task_key: TaskKey,
        /,
        *,
        file: os.PathLike[str] | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Upload]:
        """Upload File in Chunks.

        Calls ``client.uploads.upload_file_chunked``.
        """
        return self._call(
            _UPLOAD_FILE_CHUNKED,
            task_key,
            {
                "file": file,
                "mime_type": mime_type,
                "purpose": purpose,
                "filename": filename,
                "bytes": bytes,
                "part_size": part_size,
                "md5": md5,
            },
            task_options,
        )
