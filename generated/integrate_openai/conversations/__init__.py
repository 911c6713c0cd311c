"""Tasks for ``client.conversations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.conversations.conversation import Conversation
    from openai.types.conversations.conversation_deleted_resource import ConversationDeletedResource
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from openai.types.shared_params.metadata import Metadata

    from .items import Items


_CREATE = Operation(
    id="conversations.create",
    call="conversations.create",
    name="Create Conversation",
    output="openai.types.conversations.conversation:Conversation",
    http="POST /conversations",
)


_DELETE = Operation(
    id="conversations.delete",
    call="conversations.delete",
    name="Delete Conversation",
    properties=(Label("Conversation ID", "conversation_id"),),
    output="openai.types.conversations.conversation_deleted_resource:ConversationDeletedResource",
    http="DELETE /conversations/{conversation_id}",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="conversations.retrieve",
    call="conversations.retrieve",
    name="Retrieve Conversation",
    properties=(Label("Conversation ID", "conversation_id"),),
    output="openai.types.conversations.conversation:Conversation",
    http="GET /conversations/{conversation_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="conversations.update",
    call="conversations.update",
    name="Update Conversation",
    properties=(Label("Conversation ID", "conversation_id"),),
    output="openai.types.conversations.conversation:Conversation",
    http="POST /conversations/{conversation_id}",
)


class Conversations(Namespace):
    """Tasks for ``client.conversations``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def items(self) -> Items:
        """Tasks of the namespace ``conversations.items``."""
        from .items import Items

        return Items(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        items: Optional[Iterable[ResponseInputItemParam]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Conversation]:
        """Create Conversation: ``POST /conversations``.

        Calls ``client.conversations.create``.

        See https://developers.openai.com/api/reference/resources/conversations/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "items": items,
                "metadata": metadata,
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
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ConversationDeletedResource]:
        """Delete Conversation: ``DELETE /conversations/{conversation_id}``.

        Calls ``client.conversations.delete``.

        See https://developers.openai.com/api/reference/resources/conversations/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "conversation_id": conversation_id,
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
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Conversation]:
        """Retrieve Conversation: ``GET /conversations/{conversation_id}``.

        Calls ``client.conversations.retrieve``.

        See https://developers.openai.com/api/reference/resources/conversations/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "conversation_id": conversation_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        conversation_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Conversation]:
        """Update Conversation: ``POST /conversations/{conversation_id}``.

        Calls ``client.conversations.update``.

        See https://developers.openai.com/api/reference/resources/conversations/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "conversation_id": conversation_id,
                "metadata": metadata,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
