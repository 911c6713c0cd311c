"""Tasks for ``client.admin.organization.usage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.types.admin.organization.usage_audio_speeches_response import (
        UsageAudioSpeechesResponse,
    )
    from openai.types.admin.organization.usage_audio_transcriptions_response import (
        UsageAudioTranscriptionsResponse,
    )
    from openai.types.admin.organization.usage_code_interpreter_sessions_response import (
        UsageCodeInterpreterSessionsResponse,
    )
    from openai.types.admin.organization.usage_completions_response import UsageCompletionsResponse
    from openai.types.admin.organization.usage_costs_response import UsageCostsResponse
    from openai.types.admin.organization.usage_decisions_response import UsageDecisionsResponse
    from openai.types.admin.organization.usage_embeddings_response import UsageEmbeddingsResponse
    from openai.types.admin.organization.usage_file_search_calls_response import (
        UsageFileSearchCallsResponse,
    )
    from openai.types.admin.organization.usage_images_response import UsageImagesResponse
    from openai.types.admin.organization.usage_moderations_response import UsageModerationsResponse
    from openai.types.admin.organization.usage_vector_stores_response import (
        UsageVectorStoresResponse,
    )
    from openai.types.admin.organization.usage_web_search_calls_response import (
        UsageWebSearchCallsResponse,
    )
    from typing_extensions import Literal


_AUDIO_SPEECHES = Operation(
    id="admin.organization.usage.audio_speeches",
    call="admin.organization.usage.audio_speeches",
    name="Get Audio Speech Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_audio_speeches_response:UsageAudioSpeechesResponse",
    http="GET /organization/usage/audio_speeches",
    repeat="safe",
    items="data",
)


_AUDIO_TRANSCRIPTIONS = Operation(
    id="admin.organization.usage.audio_transcriptions",
    call="admin.organization.usage.audio_transcriptions",
    name="Get Audio Transcription Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_audio_transcriptions_response:UsageAudioTranscriptionsResponse",
    http="GET /organization/usage/audio_transcriptions",
    repeat="safe",
    items="data",
)


_CODE_INTERPRETER_SESSIONS = Operation(
    id="admin.organization.usage.code_interpreter_sessions",
    call="admin.organization.usage.code_interpreter_sessions",
    name="Get Code Interpreter Session Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Project IDs", "project_ids"),
    ),
    output="openai.types.admin.organization.usage_code_interpreter_sessions_response:UsageCodeInterpreterSessionsResponse",
    http="GET /organization/usage/code_interpreter_sessions",
    repeat="safe",
    items="data",
)


_COMPLETIONS = Operation(
    id="admin.organization.usage.completions",
    call="admin.organization.usage.completions",
    name="Get Completion Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Batch", "batch"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_completions_response:UsageCompletionsResponse",
    http="GET /organization/usage/completions",
    repeat="safe",
    items="data",
)


_COSTS = Operation(
    id="admin.organization.usage.costs",
    call="admin.organization.usage.costs",
    name="Get Costs",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Line Items", "line_items"),
        Label("Project IDs", "project_ids"),
    ),
    output="openai.types.admin.organization.usage_costs_response:UsageCostsResponse",
    http="GET /organization/costs",
    repeat="safe",
    items="data",
)


_DECISIONS = Operation(
    id="admin.organization.usage.decisions",
    call="admin.organization.usage.decisions",
    name="Get Decision Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Batch", "batch"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_decisions_response:UsageDecisionsResponse",
    http="GET /organization/usage/decisions",
    repeat="safe",
    items="data",
)


_EMBEDDINGS = Operation(
    id="admin.organization.usage.embeddings",
    call="admin.organization.usage.embeddings",
    name="Get Embedding Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_embeddings_response:UsageEmbeddingsResponse",
    http="GET /organization/usage/embeddings",
    repeat="safe",
    items="data",
)


_FILE_SEARCH_CALLS = Operation(
    id="admin.organization.usage.file_search_calls",
    call="admin.organization.usage.file_search_calls",
    name="Get File Search Call Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
        Label("Vector Store IDs", "vector_store_ids"),
    ),
    output="openai.types.admin.organization.usage_file_search_calls_response:UsageFileSearchCallsResponse",
    http="GET /organization/usage/file_search_calls",
    repeat="safe",
    items="data",
)


_IMAGES = Operation(
    id="admin.organization.usage.images",
    call="admin.organization.usage.images",
    name="Get Image Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("Sizes", "sizes"),
        Label("Sources", "sources"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_images_response:UsageImagesResponse",
    http="GET /organization/usage/images",
    repeat="safe",
    items="data",
)


_MODERATIONS = Operation(
    id="admin.organization.usage.moderations",
    call="admin.organization.usage.moderations",
    name="Get Moderation Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_moderations_response:UsageModerationsResponse",
    http="GET /organization/usage/moderations",
    repeat="safe",
    items="data",
)


_VECTOR_STORES = Operation(
    id="admin.organization.usage.vector_stores",
    call="admin.organization.usage.vector_stores",
    name="Get Vector Store Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("Bucket Width", "bucket_width"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Project IDs", "project_ids"),
    ),
    output="openai.types.admin.organization.usage_vector_stores_response:UsageVectorStoresResponse",
    http="GET /organization/usage/vector_stores",
    repeat="safe",
    items="data",
)


_WEB_SEARCH_CALLS = Operation(
    id="admin.organization.usage.web_search_calls",
    call="admin.organization.usage.web_search_calls",
    name="Get Web Search Call Usage",
    properties=(
        Label("Start Time", "start_time"),
        Label("API Key IDs", "api_key_ids"),
        Label("Bucket Width", "bucket_width"),
        Label("Context Levels", "context_levels"),
        Label("End Time", "end_time"),
        Label("Group By", "group_by"),
        Label("Models", "models"),
        Label("Project IDs", "project_ids"),
        Label("User IDs", "user_ids"),
    ),
    output="openai.types.admin.organization.usage_web_search_calls_response:UsageWebSearchCallsResponse",
    http="GET /organization/usage/web_search_calls",
    repeat="safe",
    items="data",
)


class Usage(Namespace):
    """Tasks for ``client.admin.organization.usage``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "audio_speeches": _AUDIO_SPEECHES,
        "audio_transcriptions": _AUDIO_TRANSCRIPTIONS,
        "code_interpreter_sessions": _CODE_INTERPRETER_SESSIONS,
        "completions": _COMPLETIONS,
        "costs": _COSTS,
        "decisions": _DECISIONS,
        "embeddings": _EMBEDDINGS,
        "file_search_calls": _FILE_SEARCH_CALLS,
        "images": _IMAGES,
        "moderations": _MODERATIONS,
        "vector_stores": _VECTOR_STORES,
        "web_search_calls": _WEB_SEARCH_CALLS,
    }

    def audio_speeches(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageAudioSpeechesResponse]:
        """Get Audio Speech Usage: ``GET /organization/usage/audio_speeches``.

        Calls ``client.admin.organization.usage.audio_speeches``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/audio_speeches
        """
        return self._call(
            _AUDIO_SPEECHES,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def audio_transcriptions(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageAudioTranscriptionsResponse]:
        """Get Audio Transcription Usage: ``GET /organization/usage/audio_transcriptions``.

        Calls ``client.admin.organization.usage.audio_transcriptions``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/audio_transcriptions
        """
        return self._call(
            _AUDIO_TRANSCRIPTIONS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def code_interpreter_sessions(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageCodeInterpreterSessionsResponse]:
        """Get Code Interpreter Session Usage: ``GET /organization/usage/code_interpreter_sessions``.

        Calls ``client.admin.organization.usage.code_interpreter_sessions``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/code_interpreter_sessions
        """
        return self._call(
            _CODE_INTERPRETER_SESSIONS,
            task_key,
            {
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def completions(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: (
            List[
                Literal[
                    "project_id",
                    "user_id",
                    "api_key_id",
                    "model",
                    "batch",
                    "service_tier",
                    "api_source",
                ]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageCompletionsResponse]:
        """Get Completion Usage: ``GET /organization/usage/completions``.

        Calls ``client.admin.organization.usage.completions``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/completions
        """
        return self._call(
            _COMPLETIONS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def costs(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: (
            List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageCostsResponse]:
        """Get Costs: ``GET /organization/costs``.

        Calls ``client.admin.organization.usage.costs``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/costs
        """
        return self._call(
            _COSTS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "line_items": line_items,
                "page": page,
                "project_ids": project_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def decisions(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        batch: Optional[bool] | Omit = omit,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = omit,
        end_time: Optional[int] | Omit = omit,
        group_by: (
            Optional[
                List[
                    Literal[
                        "project_id",
                        "user_id",
                        "api_key_id",
                        "model",
                        "batch",
                        "service_tier",
                        "api_source",
                    ]
                ]
            ]
            | Omit
        ) = omit,
        limit: Optional[int] | Omit = omit,
        models: Optional[SequenceNotStr[str]] | Omit = omit,
        page: Optional[str] | Omit = omit,
        project_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        user_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageDecisionsResponse]:
        """Get Decision Usage: ``GET /organization/usage/decisions``.

        Calls ``client.admin.organization.usage.decisions``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/decisions
        """
        return self._call(
            _DECISIONS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def embeddings(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageEmbeddingsResponse]:
        """Get Embedding Usage: ``GET /organization/usage/embeddings``.

        Calls ``client.admin.organization.usage.embeddings``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/embeddings
        """
        return self._call(
            _EMBEDDINGS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def file_search_calls(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: (
            List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageFileSearchCallsResponse]:
        """Get File Search Call Usage: ``GET /organization/usage/file_search_calls``.

        Calls ``client.admin.organization.usage.file_search_calls``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/file_search_calls
        """
        return self._call(
            _FILE_SEARCH_CALLS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "vector_store_ids": vector_store_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def images(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: (
            List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        sizes: (
            List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit
        ) = omit,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageImagesResponse]:
        """Get Image Usage: ``GET /organization/usage/images``.

        Calls ``client.admin.organization.usage.images``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/images
        """
        return self._call(
            _IMAGES,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "sizes": sizes,
                "sources": sources,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def moderations(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageModerationsResponse]:
        """Get Moderation Usage: ``GET /organization/usage/moderations``.

        Calls ``client.admin.organization.usage.moderations``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/moderations
        """
        return self._call(
            _MODERATIONS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def vector_stores(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageVectorStoresResponse]:
        """Get Vector Store Usage: ``GET /organization/usage/vector_stores``.

        Calls ``client.admin.organization.usage.vector_stores``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/vector_stores
        """
        return self._call(
            _VECTOR_STORES,
            task_key,
            {
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def web_search_calls(
        self,
        task_key: TaskKey,
        /,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: (
            List[
                Literal[
                    "project_id", "user_id", "api_key_id", "model", "context_level", "api_source"
                ]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UsageWebSearchCallsResponse]:
        """Get Web Search Call Usage: ``GET /organization/usage/web_search_calls``.

        Calls ``client.admin.organization.usage.web_search_calls``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/web_search_calls
        """
        return self._call(
            _WEB_SEARCH_CALLS,
            task_key,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "context_levels": context_levels,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
