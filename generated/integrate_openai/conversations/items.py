"""Tasks for ``client.conversations.items``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, List

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.conversations.conversation import Conversation
    from openai.types.conversations.conversation_item import ConversationItem
    from openai.types.conversations.conversation_item_list import ConversationItemList
    from openai.types.responses.response_includable import ResponseIncludable
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from typing_extensions import Literal


_CREATE = Operation(
    id="conversations.items.create",
    call="conversations.items.create",
    name="Create Conversation Item",
    properties=(Label("Conversation ID", "conversation_id"),),
    output="openai.types.conversations.conversation_item_list:ConversationItemList",
    http="POST /conversations/{conversation_id}/items",
)


_DELETE = Operation(
    id="conversations.items.delete",
    call="conversations.items.delete",
    name="Delete Conversation Item",
    properties=(Label("Item ID", "item_id"), Label("Conversation ID", "conversation_id")),
    output="openai.types.conversations.conversation:Conversation",
    http="DELETE /conversations/{conversation_id}/items/{item_id}",
    repeat="safe",
)


_LIST = Operation(
    id="conversations.items.list",
    call="conversations.items.list",
    name="List Conversation Items",
    properties=(
        Label("Conversation ID", "conversation_id"),
        Label("Include", "include"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.conversations.conversation_item:ConversationItem]",
    http="GET /conversations/{conversation_id}/items",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="conversations.items.retrieve",
    call="conversations.items.retrieve",
    name="Retrieve Conversation Item",
    properties=(Label("Item ID", "item_id"), Label("Conversation ID", "conversation_id")),
    output="openai.types.conversations.conversation_item:ConversationItem",
    http="GET /conversations/{conversation_id}/items/{item_id}",
    repeat="safe",
)


class Items(Namespace):
    """Tasks for ``client.conversations.items``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        conversation_id: str,
        *,
        items: Iterable[ResponseInputItemParam],
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ConversationItemList]:
        """Create Conversation Item: ``POST /conversations/{conversation_id}/items``.

        Calls ``client.conversations.items.create``.

        See https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "conversation_id": conversation_id,
                "items": items,
                "include": include,
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
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Conversation]:
        """Delete Conversation Item: ``DELETE /conversations/{conversation_id}/items/{item_id}``.

        Calls ``client.conversations.items.delete``.

        See https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "item_id": item_id,
                "conversation_id": conversation_id,
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
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[ConversationItem]]:
        """List Conversation Items: ``GET /conversations/{conversation_id}/items``.

        Calls ``client.conversations.items.list``.

        See https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "conversation_id": conversation_id,
                "after": after,
                "include": include,
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
        item_id: str,
        *,
        conversation_id: str,
        include: List[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ConversationItem]:
        """Retrieve Conversation Item: ``GET /conversations/{conversation_id}/items/{item_id}``.

        Calls ``client.conversations.items.retrieve``.

        See https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "item_id": item_id,
                "conversation_id": conversation_id,
                "include": include,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
