"""Tasks for ``client.beta.chatkit.threads``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.beta.chatkit.chatkit_thread import ChatKitThread
    from openai.types.beta.chatkit.chatkit_thread_item_list import Data
    from openai.types.beta.chatkit.thread_delete_response import ThreadDeleteResponse
    from typing_extensions import Literal


_DELETE = Operation(
    id="beta.chatkit.threads.delete",
    call="beta.chatkit.threads.delete",
    name="Delete ChatKit Thread",
    properties=(Label("Thread ID", "thread_id"),),
    output="openai.types.beta.chatkit.thread_delete_response:ThreadDeleteResponse",
    http="DELETE /chatkit/threads/{thread_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.chatkit.threads.list",
    call="beta.chatkit.threads.list",
    name="List ChatKit Threads",
    properties=(Label("Order", "order"), Label("User", "user")),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.beta.chatkit.chatkit_thread:ChatKitThread]",
    http="GET /chatkit/threads",
    repeat="safe",
)


_LIST_ITEMS = Operation(
    id="beta.chatkit.threads.list_items",
    call="beta.chatkit.threads.list_items",
    name="List ChatKit Thread Items",
    properties=(Label("Thread ID", "thread_id"), Label("Order", "order")),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.beta.chatkit.chatkit_thread_item_list:Data]",
    http="GET /chatkit/threads/{thread_id}/items",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.chatkit.threads.retrieve",
    call="beta.chatkit.threads.retrieve",
    name="Retrieve ChatKit Thread",
    properties=(Label("Thread ID", "thread_id"),),
    output="openai.types.beta.chatkit.chatkit_thread:ChatKitThread",
    http="GET /chatkit/threads/{thread_id}",
    repeat="safe",
)


class Threads(Namespace):
    """Tasks for ``client.beta.chatkit.threads``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete": _DELETE,
        "list": _LIST,
        "list_items": _LIST_ITEMS,
        "retrieve": _RETRIEVE,
    }

    def delete(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ThreadDeleteResponse]:
        """Delete ChatKit Thread: ``DELETE /chatkit/threads/{thread_id}``.

        Calls ``client.beta.chatkit.threads.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "thread_id": thread_id,
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
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[ChatKitThread]]:
        """List ChatKit Threads: ``GET /chatkit/threads``.

        Calls ``client.beta.chatkit.threads.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "user": user,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list_items(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
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
    ) -> Coroutine[object, object, AsyncConversationCursorPage[Data]]:
        """List ChatKit Thread Items: ``GET /chatkit/threads/{thread_id}/items``.

        Calls ``client.beta.chatkit.threads.list_items``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/list_items
        """
        return self._call(
            _LIST_ITEMS,
            task_key,
            {
                "thread_id": thread_id,
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

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatKitThread]:
        """Retrieve ChatKit Thread: ``GET /chatkit/threads/{thread_id}``.

        Calls ``client.beta.chatkit.threads.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
