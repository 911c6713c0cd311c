"""Tasks for ``client.videos``."""

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
    from openai.pagination import AsyncConversationCursorPage
    from openai.types import video_create_params, video_edit_params, video_extend_params
    from openai.types.video import Video
    from openai.types.video_create_character_response import VideoCreateCharacterResponse
    from openai.types.video_delete_response import VideoDeleteResponse
    from openai.types.video_get_character_response import VideoGetCharacterResponse
    from openai.types.video_model_param import VideoModelParam
    from openai.types.video_seconds import VideoSeconds
    from openai.types.video_size import VideoSize
    from typing_extensions import Literal


_CREATE = Operation(
    id="videos.create",
    call="videos.create",
    name="Create Video",
    properties=(Label("Model", "model"), Label("Size", "size")),
    output="openai.types.video:Video",
    http="POST /videos",
)


_CREATE_AND_POLL = Operation(
    id="videos.create_and_poll",
    call="videos.create_and_poll",
    name="Create and Poll Video",
    properties=(Label("Model", "model"), Label("Size", "size")),
    output="openai.types.video:Video",
    http="POST /videos",
)


_CREATE_CHARACTER = Operation(
    id="videos.create_character",
    call="videos.create_character",
    name="Create Video Character",
    properties=(Label("Name", "name"),),
    output="openai.types.video_create_character_response:VideoCreateCharacterResponse",
    http="POST /videos/characters",
)


_DELETE = Operation(
    id="videos.delete",
    call="videos.delete",
    name="Delete Video",
    properties=(Label("Video ID", "video_id"),),
    output="openai.types.video_delete_response:VideoDeleteResponse",
    http="DELETE /videos/{video_id}",
    repeat="safe",
)


_DOWNLOAD_CONTENT = Operation(
    id="videos.download_content",
    call="videos.download_content",
    name="Download Video Content",
    properties=(Label("Video ID", "video_id"),),
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="GET /videos/{video_id}/content",
    repeat="safe",
)


_EDIT = Operation(
    id="videos.edit",
    call="videos.edit",
    name="Edit Video",
    output="openai.types.video:Video",
    http="POST /videos/edits",
)


_EXTEND = Operation(
    id="videos.extend",
    call="videos.extend",
    name="Extend Video",
    properties=(Label("Seconds", "seconds"),),
    output="openai.types.video:Video",
    http="POST /videos/extensions",
)


_GET_CHARACTER = Operation(
    id="videos.get_character",
    call="videos.get_character",
    name="Get Video Character",
    properties=(Label("Character ID", "character_id"),),
    output="openai.types.video_get_character_response:VideoGetCharacterResponse",
    http="GET /videos/characters/{character_id}",
    repeat="safe",
)


_LIST = Operation(
    id="videos.list",
    call="videos.list",
    name="List Videos",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.video:Video]",
    http="GET /videos",
    repeat="safe",
)


_POLL = Operation(
    id="videos.poll",
    call="videos.poll",
    name="Poll Video",
    properties=(Label("Video ID", "video_id"),),
    output="openai.types.video:Video",
    repeat="safe",
)


_REMIX = Operation(
    id="videos.remix",
    call="videos.remix",
    name="Remix Video",
    properties=(Label("Video ID", "video_id"),),
    output="openai.types.video:Video",
    http="POST /videos/{video_id}/remix",
)


_RETRIEVE = Operation(
    id="videos.retrieve",
    call="videos.retrieve",
    name="Retrieve Video",
    properties=(Label("Video ID", "video_id"),),
    output="openai.types.video:Video",
    http="GET /videos/{video_id}",
    repeat="safe",
)


class Videos(Namespace):
    """Tasks for ``client.videos``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "create_and_poll": _CREATE_AND_POLL,
        "create_character": _CREATE_CHARACTER,
        "delete": _DELETE,
        "download_content": _DOWNLOAD_CONTENT,
        "edit": _EDIT,
        "extend": _EXTEND,
        "get_character": _GET_CHARACTER,
        "list": _LIST,
        "poll": _POLL,
        "remix": _REMIX,
        "retrieve": _RETRIEVE,
    }

    @deprecated(
        "The SDK deprecates videos.create: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Video]:
        """Create Video: ``POST /videos``.

        Calls ``client.videos.create``.

        See https://developers.openai.com/api/reference/resources/videos/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "prompt": prompt,
                "input_reference": input_reference,
                "model": model,
                "seconds": seconds,
                "size": size,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.create_and_poll: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def create_and_poll(
        self,
        task_key: TaskKey,
        /,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Video]:
        """Create and Poll Video: ``POST /videos``.

        Calls ``client.videos.create_and_poll``.

        See https://developers.openai.com/api/reference/resources/videos/methods/create_and_poll
        """
        return self._call(
            _CREATE_AND_POLL,
            task_key,
            {
                "prompt": prompt,
                "input_reference": input_reference,
                "model": model,
                "seconds": seconds,
                "size": size,
                "poll_interval_ms": poll_interval_ms,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.create_character: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def create_character(
        self,
        task_key: TaskKey,
        /,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VideoCreateCharacterResponse]:
        """Create Video Character: ``POST /videos/characters``.

        Calls ``client.videos.create_character``.

        See https://developers.openai.com/api/reference/resources/videos/methods/create_character
        """
        return self._call(
            _CREATE_CHARACTER,
            task_key,
            {
                "name": name,
                "video": video,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.delete: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def delete(
        self,
        task_key: TaskKey,
        /,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VideoDeleteResponse]:
        """Delete Video: ``DELETE /videos/{video_id}``.

        Calls ``client.videos.delete``.

        See https://developers.openai.com/api/reference/resources/videos/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "video_id": video_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.download_content: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def download_content(
        self,
        task_key: TaskKey,
        /,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Download Video Content: ``GET /videos/{video_id}/content``.

        Calls ``client.videos.download_content``.

        See https://developers.openai.com/api/reference/resources/videos/methods/download_content
        """
        return self._call(
            _DOWNLOAD_CONTENT,
            task_key,
            {
                "video_id": video_id,
                "variant": variant,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.edit: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def edit(
        self,
        task_key: TaskKey,
        /,
        *,
        prompt: str,
        video: video_edit_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Video]:
        """Edit Video: ``POST /videos/edits``.

        Calls ``client.videos.edit``.

        See https://developers.openai.com/api/reference/resources/videos/methods/edit
        """
        return self._call(
            _EDIT,
            task_key,
            {
                "prompt": prompt,
                "video": video,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.extend: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def extend(
        self,
        task_key: TaskKey,
        /,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Video]:
        """Extend Video: ``POST /videos/extensions``.

        Calls ``client.videos.extend``.

        See https://developers.openai.com/api/reference/resources/videos/methods/extend
        """
        return self._call(
            _EXTEND,
            task_key,
            {
                "prompt": prompt,
                "seconds": seconds,
                "video": video,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.get_character: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def get_character(
        self,
        task_key: TaskKey,
        /,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VideoGetCharacterResponse]:
        """Get Video Character: ``GET /videos/characters/{character_id}``.

        Calls ``client.videos.get_character``.

        See https://developers.openai.com/api/reference/resources/videos/methods/get_character
        """
        return self._call(
            _GET_CHARACTER,
            task_key,
            {
                "character_id": character_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.list: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[Video]]:
        """List Videos: ``GET /videos``.

        Calls ``client.videos.list``.

        See https://developers.openai.com/api/reference/resources/videos/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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

    @deprecated(
        "The SDK deprecates videos.poll: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def poll(
        self,
        task_key: TaskKey,
        /,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Video]:
        """Poll Video.

        Calls ``client.videos.poll``.
        """
        return self._call(
            _POLL,
            task_key,
            {"video_id": video_id, "poll_interval_ms": poll_interval_ms},
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.remix: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def remix(
        self,
        task_key: TaskKey,
        /,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Video]:
        """Remix Video: ``POST /videos/{video_id}/remix``.

        Calls ``client.videos.remix``.

        See https://developers.openai.com/api/reference/resources/videos/methods/remix
        """
        return self._call(
            _REMIX,
            task_key,
            {
                "video_id": video_id,
                "prompt": prompt,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates videos.retrieve: The Sora API is scheduled to permanently shut down on September 24, 2026."
    )
    def retrieve(
        self,
        task_key: TaskKey,
        /,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Video]:
        """Retrieve Video: ``GET /videos/{video_id}``.

        Calls ``client.videos.retrieve``.

        See https://developers.openai.com/api/reference/resources/videos/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "video_id": video_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
