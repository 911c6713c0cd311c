"""Tasks for ``client.beta.agents.sessions.subagents.items``."""

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
    from openai.types.beta.agent_session_item import AgentSessionItem
    from typing_extensions import Literal


_LIST = Operation(
    id="beta.agents.sessions.subagents.items.list",
    call="beta.agents.sessions.subagents.items.list",
    name="List Agent Session Subagent Items",
    properties=(
        Label("Subagent ID", "subagent_id"),
        Label("Session ID", "session_id"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agent_session_item:AgentSessionItem]",
    http="GET /agents/sessions/{session_id}/subagents/{subagent_id}/items",
    repeat="safe",
)


class Items(Namespace):
    """Tasks for ``client.beta.agents.sessions.subagents.items``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
    }

    def list(
        self,
        task_key: TaskKey,
        /,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[AgentSessionItem]]:
        """List Agent Session Subagent Items: ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``.

        Calls ``client.beta.agents.sessions.subagents.items.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/items/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "subagent_id": subagent_id,
                "session_id": session_id,
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
