"""Tasks for ``client.beta.chat.completions.messages``."""

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
    from openai.pagination import AsyncCursorPage
    from openai.types.chat.chat_completion_store_message import ChatCompletionStoreMessage
    from typing_extensions import Literal


_LIST = Operation(
    id="beta.chat.completions.messages.list",
    call="beta.chat.completions.messages.list",
    name="List Chat Completion Messages",
    properties=(Label("Completion ID", "completion_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.chat.chat_completion_store_message:ChatCompletionStoreMessage]",
    http="GET /chat/completions/{completion_id}/messages",
    repeat="safe",
)


class Messages(Namespace):
    """Tasks for ``client.beta.chat.completions.messages``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
    }

    def list(
        self,
        task_key: TaskKey,
        /,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """List Chat Completion Messages: ``GET /chat/completions/{completion_id}/messages``.

        Calls ``client.beta.chat.completions.messages.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chat/subresources/completions/subresources/messages/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "completion_id": completion_id,
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
