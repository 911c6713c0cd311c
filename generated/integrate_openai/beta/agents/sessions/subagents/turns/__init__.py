"""Tasks for ``client.beta.agents.sessions.subagents.turns``."""

from __future__ import annotations

from functools import cached_property
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
    from openai.types.beta.agents.sessions.turn import Turn
    from typing_extensions import Literal

    from .items import Items


_LIST = Operation(
    id="beta.agents.sessions.subagents.turns.list",
    call="beta.agents.sessions.subagents.turns.list",
    name="List Agent Session Subagent Turns",
    properties=(
        Label("Subagent ID", "subagent_id"),
        Label("Session ID", "session_id"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.sessions.turn:Turn]",
    http="GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.sessions.subagents.turns.retrieve",
    call="beta.agents.sessions.subagents.turns.retrieve",
    name="Retrieve Agent Session Subagent Turn",
    properties=(
        Label("Turn ID", "turn_id"),
        Label("Session ID", "session_id"),
        Label("Subagent ID", "subagent_id"),
    ),
    output="openai.types.beta.agents.sessions.turn:Turn",
    http="GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    repeat="safe",
)


class Turns(Namespace):
    """Tasks for ``client.beta.agents.sessions.subagents.turns``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def items(self) -> Items:
        """Tasks of the namespace ``beta.agents.sessions.subagents.turns.items``."""
        from .items import Items

        return Items(self._integration)

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
    ) -> Coroutine[object, object, AsyncCursorPage[Turn]]:
        """List Agent Session Subagent Turns: ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``.

        Calls ``client.beta.agents.sessions.subagents.turns.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/methods/list
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

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Turn]:
        """Retrieve Agent Session Subagent Turn: ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``.

        Calls ``client.beta.agents.sessions.subagents.turns.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "turn_id": turn_id,
                "session_id": session_id,
                "subagent_id": subagent_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
