"""Tasks for ``client.beta.threads.messages``."""

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
    from openai.types.beta.threads import message_create_params
    from openai.types.beta.threads.message import Message
    from openai.types.beta.threads.message_content_part_param import MessageContentPartParam
    from openai.types.beta.threads.message_deleted import MessageDeleted
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.threads.messages.create",
    call="beta.threads.messages.create",
    name="Create Thread Message",
    properties=(Label("Thread ID", "thread_id"), Label("Role", "role")),
    output="openai.types.beta.threads.message:Message",
    http="POST /threads/{thread_id}/messages",
)


_DELETE = Operation(
    id="beta.threads.messages.delete",
    call="beta.threads.messages.delete",
    name="Delete Thread Message",
    properties=(Label("Message ID", "message_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.message_deleted:MessageDeleted",
    http="DELETE /threads/{thread_id}/messages/{message_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.threads.messages.list",
    call="beta.threads.messages.list",
    name="List Thread Messages",
    properties=(
        Label("Thread ID", "thread_id"),
        Label("Order", "order"),
        Label("Run ID", "run_id"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.threads.message:Message]",
    http="GET /threads/{thread_id}/messages",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.threads.messages.retrieve",
    call="beta.threads.messages.retrieve",
    name="Retrieve Thread Message",
    properties=(Label("Message ID", "message_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.message:Message",
    http="GET /threads/{thread_id}/messages/{message_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.threads.messages.update",
    call="beta.threads.messages.update",
    name="Update Thread Message",
    properties=(Label("Message ID", "message_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.message:Message",
    http="POST /threads/{thread_id}/messages/{message_id}",
)


class Messages(Namespace):
    """Tasks for ``client.beta.threads.messages``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @deprecated(
        "The SDK deprecates beta.threads.messages.create: The Assistants API is deprecated in favor of the Responses API"
    )
    def create(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Message]:
        """Create Thread Message: ``POST /threads/{thread_id}/messages``.

        Calls ``client.beta.threads.messages.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "thread_id": thread_id,
                "content": content,
                "role": role,
                "attachments": attachments,
                "metadata": metadata,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.messages.delete: The Assistants API is deprecated in favor of the Responses API"
    )
    def delete(
        self,
        task_key: TaskKey,
        /,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, MessageDeleted]:
        """Delete Thread Message: ``DELETE /threads/{thread_id}/messages/{message_id}``.

        Calls ``client.beta.threads.messages.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "message_id": message_id,
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.messages.list: The Assistants API is deprecated in favor of the Responses API"
    )
    def list(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Message]]:
        """List Thread Messages: ``GET /threads/{thread_id}/messages``.

        Calls ``client.beta.threads.messages.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "thread_id": thread_id,
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "run_id": run_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.messages.retrieve: The Assistants API is deprecated in favor of the Responses API"
    )
    def retrieve(
        self,
        task_key: TaskKey,
        /,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Message]:
        """Retrieve Thread Message: ``GET /threads/{thread_id}/messages/{message_id}``.

        Calls ``client.beta.threads.messages.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "message_id": message_id,
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.messages.update: The Assistants API is deprecated in favor of the Responses API"
    )
    def update(
        self,
        task_key: TaskKey,
        /,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Message]:
        """Update Thread Message: ``POST /threads/{thread_id}/messages/{message_id}``.

        Calls ``client.beta.threads.messages.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/messages/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "message_id": message_id,
                "thread_id": thread_id,
                "metadata": metadata,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
