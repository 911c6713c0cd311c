"""Tasks for ``client.beta.assistants``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta import assistant_create_params, assistant_update_params
    from openai.types.beta.assistant import Assistant
    from openai.types.beta.assistant_deleted import AssistantDeleted
    from openai.types.beta.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from openai.types.beta.assistant_tool_param import AssistantToolParam
    from openai.types.shared.chat_model import ChatModel
    from openai.types.shared.reasoning_effort import ReasoningEffort
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.assistants.create",
    call="beta.assistants.create",
    name="Create Assistant",
    properties=(Label("Model", "model"), Label("Name", "name")),
    output="openai.types.beta.assistant:Assistant",
    http="POST /assistants",
)


_DELETE = Operation(
    id="beta.assistants.delete",
    call="beta.assistants.delete",
    name="Delete Assistant",
    properties=(Label("Assistant ID", "assistant_id"),),
    output="openai.types.beta.assistant_deleted:AssistantDeleted",
    http="DELETE /assistants/{assistant_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.assistants.list",
    call="beta.assistants.list",
    name="List Assistants",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.assistant:Assistant]",
    http="GET /assistants",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.assistants.retrieve",
    call="beta.assistants.retrieve",
    name="Retrieve Assistant",
    properties=(Label("Assistant ID", "assistant_id"),),
    output="openai.types.beta.assistant:Assistant",
    http="GET /assistants/{assistant_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.assistants.update",
    call="beta.assistants.update",
    name="Update Assistant",
    properties=(
        Label("Assistant ID", "assistant_id"),
        Label("Model", "model"),
        Label("Name", "name"),
    ),
    output="openai.types.beta.assistant:Assistant",
    http="POST /assistants/{assistant_id}",
)


class Assistants(Namespace):
    """Tasks for ``client.beta.assistants``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @deprecated("The SDK deprecates beta.assistants.create.")
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Assistant]:
        """Create Assistant: ``POST /assistants``.

        Calls ``client.beta.assistants.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated("The SDK deprecates beta.assistants.delete.")
    def delete(
        self,
        task_key: TaskKey,
        /,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AssistantDeleted]:
        """Delete Assistant: ``DELETE /assistants/{assistant_id}``.

        Calls ``client.beta.assistants.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "assistant_id": assistant_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated("The SDK deprecates beta.assistants.list.")
    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Assistant]]:
        """List Assistants: ``GET /assistants``.

        Calls ``client.beta.assistants.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated("The SDK deprecates beta.assistants.retrieve.")
    def retrieve(
        self,
        task_key: TaskKey,
        /,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Assistant]:
        """Retrieve Assistant: ``GET /assistants/{assistant_id}``.

        Calls ``client.beta.assistants.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "assistant_id": assistant_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated("The SDK deprecates beta.assistants.update.")
    def update(
        self,
        task_key: TaskKey,
        /,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: (
            Union[
                str,
                Literal[
                    "gpt-5",
                    "gpt-5-mini",
                    "gpt-5-nano",
                    "gpt-5-2025-08-07",
                    "gpt-5-mini-2025-08-07",
                    "gpt-5-nano-2025-08-07",
                    "gpt-4.1",
                    "gpt-4.1-mini",
                    "gpt-4.1-nano",
                    "gpt-4.1-2025-04-14",
                    "gpt-4.1-mini-2025-04-14",
                    "gpt-4.1-nano-2025-04-14",
                    "o3-mini",
                    "o3-mini-2025-01-31",
                    "o1",
                    "o1-2024-12-17",
                    "gpt-4o",
                    "gpt-4o-2024-11-20",
                    "gpt-4o-2024-08-06",
                    "gpt-4o-2024-05-13",
                    "gpt-4o-mini",
                    "gpt-4o-mini-2024-07-18",
                    "gpt-4.5-preview",
                    "gpt-4.5-preview-2025-02-27",
                    "gpt-4-turbo",
                    "gpt-4-turbo-2024-04-09",
                    "gpt-4-0125-preview",
                    "gpt-4-turbo-preview",
                    "gpt-4-1106-preview",
                    "gpt-4-vision-preview",
                    "gpt-4",
                    "gpt-4-0314",
                    "gpt-4-0613",
                    "gpt-4-32k",
                    "gpt-4-32k-0314",
                    "gpt-4-32k-0613",
                    "gpt-3.5-turbo",
                    "gpt-3.5-turbo-16k",
                    "gpt-3.5-turbo-0613",
                    "gpt-3.5-turbo-1106",
                    "gpt-3.5-turbo-0125",
                    "gpt-3.5-turbo-16k-0613",
                ],
            ]
            | Omit
        ) = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Assistant]:
        """Update Assistant: ``POST /assistants/{assistant_id}``.

        Calls ``client.beta.assistants.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/assistants/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "assistant_id": assistant_id,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
