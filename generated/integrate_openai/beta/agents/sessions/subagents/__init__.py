"""Tasks for ``client.beta.agents.sessions.subagents``."""

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
    from openai.types.beta.subagent import Subagent
    from typing_extensions import Literal

    from .items import Items
    from .turns import Turns


_LIST = Operation(
    id="beta.agents.sessions.subagents.list",
    call="beta.agents.sessions.subagents.list",
    name="List Agent Session Subagents",
    properties=(Label("Session ID", "session_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.subagent:Subagent]",
    http="GET /agents/sessions/{session_id}/subagents",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.sessions.subagents.retrieve",
    call="beta.agents.sessions.subagents.retrieve",
    name="Retrieve Agent Session Subagent",
    properties=(Label("Subagent ID", "subagent_id"), Label("Session ID", "session_id")),
    output="openai.types.beta.subagent:Subagent",
    http="GET /agents/sessions/{session_id}/subagents/{subagent_id}",
    repeat="safe",
)


class Subagents(Namespace):
    """Tasks for ``client.beta.agents.sessions.subagents``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def items(self) -> Items:
        """Tasks of the namespace ``beta.agents.sessions.subagents.items``."""
        from .items import Items

        return Items(self._integration)

    @cached_property
    def turns(self) -> Turns:
        """Tasks of the namespace ``beta.agents.sessions.subagents.turns``."""
        from .turns import Turns

        return Turns(self._integration)

    def list(
        self,
        task_key: TaskKey,
        /,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Subagent]]:
        """List Agent Session Subagents: ``GET /agents/sessions/{session_id}/subagents``.

        Calls ``client.beta.agents.sessions.subagents.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Subagent]:
        """Retrieve Agent Session Subagent: ``GET /agents/sessions/{session_id}/subagents/{subagent_id}``.

        Calls ``client.beta.agents.sessions.subagents.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "subagent_id": subagent_id,
                "session_id": session_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
