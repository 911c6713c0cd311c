"""Tasks for ``client.beta.agents.sessions``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Iterable, Mapping as SdkMapping, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.lib.beta.agents._result import OutputT
    from openai.lib.streaming.agents import AsyncToolHandler
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.agent_session import AgentSession
    from openai.types.beta.agent_session_deleted import AgentSessionDeleted
    from openai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
    from openai.types.beta.agents import session_create_params, session_update_params
    from openai.types.beta.environment_param import EnvironmentParam
    from typing_extensions import Literal

    from .artifacts import Artifacts
    from .events import Events
    from .items import Items
    from .subagents import Subagents
    from .traces import Traces
    from .turns import Turns


_CREATE = Operation(
    id="beta.agents.sessions.create",
    call="beta.agents.sessions.create",
    name="Create Agent Session",
    output="openai.types.beta.agent_session:AgentSession",
    http="POST /agents/sessions",
)


_DELETE = Operation(
    id="beta.agents.sessions.delete",
    call="beta.agents.sessions.delete",
    name="Delete Agent Session",
    properties=(Label("Session ID", "session_id"),),
    output="openai.types.beta.agent_session_deleted:AgentSessionDeleted",
    http="DELETE /agents/sessions/{session_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.agents.sessions.list",
    call="beta.agents.sessions.list",
    name="List Agent Sessions",
    properties=(Label("Agent ID", "agent_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agent_session:AgentSession]",
    http="GET /agents/sessions",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.sessions.retrieve",
    call="beta.agents.sessions.retrieve",
    name="Retrieve Agent Session",
    properties=(Label("Session ID", "session_id"),),
    output="openai.types.beta.agent_session:AgentSession",
    http="GET /agents/sessions/{session_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.agents.sessions.update",
    call="beta.agents.sessions.update",
    name="Update Agent Session",
    properties=(Label("Session ID", "session_id"),),
    output="openai.types.beta.agent_session:AgentSession",
    http="POST /agents/sessions/{session_id}",
)


class Sessions(Namespace):
    """Tasks for ``client.beta.agents.sessions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def artifacts(self) -> Artifacts:
        """Tasks of the namespace ``beta.agents.sessions.artifacts``."""
        from .artifacts import Artifacts

        return Artifacts(self._integration)

    @cached_property
    def events(self) -> Events:
        """Tasks of the namespace ``beta.agents.sessions.events``."""
        from .events import Events

        return Events(self._integration)

    @cached_property
    def items(self) -> Items:
        """Tasks of the namespace ``beta.agents.sessions.items``."""
        from .items import Items

        return Items(self._integration)

    @cached_property
    def subagents(self) -> Subagents:
        """Tasks of the namespace ``beta.agents.sessions.subagents``."""
        from .subagents import Subagents

        return Subagents(self._integration)

    @cached_property
    def traces(self) -> Traces:
        """Tasks of the namespace ``beta.agents.sessions.traces``."""
        from .traces import Traces

        return Traces(self._integration)

    @cached_property
    def turns(self) -> Turns:
        """Tasks of the namespace ``beta.agents.sessions.turns``."""
        from .turns import Turns

        return Turns(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: SdkMapping[str, AsyncToolHandler] | None = None,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentSession]:
        """Create Agent Session: ``POST /agents/sessions``.

        Calls ``client.beta.agents.sessions.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "environment": environment,
                "output_type": output_type,
                "tool_handlers": tool_handlers,
                "agent": agent,
                "agent_id": agent_id,
                "input": input,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "stream": stream,
                "stream_options": stream_options,
                "vault_ids": vault_ids,
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
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentSessionDeleted]:
        """Delete Agent Session: ``DELETE /agents/sessions/{session_id}``.

        Calls ``client.beta.agents.sessions.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "session_id": session_id,
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
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[AgentSession]]:
        """List Agent Sessions: ``GET /agents/sessions``.

        Calls ``client.beta.agents.sessions.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "agent_id": agent_id,
                "limit": limit,
                "metadata": metadata,
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
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentSession]:
        """Retrieve Agent Session: ``GET /agents/sessions/{session_id}``.

        Calls ``client.beta.agents.sessions.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "session_id": session_id,
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
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentSession]:
        """Update Agent Session: ``POST /agents/sessions/{session_id}``.

        Calls ``client.beta.agents.sessions.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "session_id": session_id,
                "agent": agent,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
