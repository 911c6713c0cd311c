"""Tasks for ``client.beta.agents``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Iterable, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta import agent_create_params, agent_update_params
    from openai.types.beta.agent import Agent
    from openai.types.beta.agent_deleted import AgentDeleted
    from openai.types.beta.agent_reasoning_param import AgentReasoningParam
    from openai.types.beta.agent_text_param import AgentTextParam
    from openai.types.beta.multi_agent_config_param import MultiAgentConfigParam
    from openai.types.beta.persisted_agent_tool_param import PersistedAgentToolParam
    from typing_extensions import Literal

    from .automations import Automations
    from .environments import Environments
    from .sessions import Sessions
    from .vaults import Vaults


_CREATE = Operation(
    id="beta.agents.create",
    call="beta.agents.create",
    name="Create Agent",
    properties=(Label("Model", "model"), Label("Name", "name")),
    output="openai.types.beta.agent:Agent",
    http="POST /agents",
)


_DELETE = Operation(
    id="beta.agents.delete",
    call="beta.agents.delete",
    name="Delete Agent",
    properties=(Label("Agent ID", "agent_id"),),
    output="openai.types.beta.agent_deleted:AgentDeleted",
    http="DELETE /agents/{agent_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.agents.list",
    call="beta.agents.list",
    name="List Agents",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agent:Agent]",
    http="GET /agents",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.retrieve",
    call="beta.agents.retrieve",
    name="Retrieve Agent",
    properties=(Label("Agent ID", "agent_id"),),
    output="openai.types.beta.agent:Agent",
    http="GET /agents/{agent_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.agents.update",
    call="beta.agents.update",
    name="Update Agent",
    properties=(Label("Agent ID", "agent_id"), Label("Model", "model"), Label("Name", "name")),
    output="openai.types.beta.agent:Agent",
    http="POST /agents/{agent_id}",
)


class Agents(Namespace):
    """Tasks for ``client.beta.agents``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def automations(self) -> Automations:
        """Tasks of the namespace ``beta.agents.automations``."""
        from .automations import Automations

        return Automations(self._integration)

    @cached_property
    def environments(self) -> Environments:
        """Tasks of the namespace ``beta.agents.environments``."""
        from .environments import Environments

        return Environments(self._integration)

    @cached_property
    def sessions(self) -> Sessions:
        """Tasks of the namespace ``beta.agents.sessions``."""
        from .sessions import Sessions

        return Sessions(self._integration)

    @cached_property
    def vaults(self) -> Vaults:
        """Tasks of the namespace ``beta.agents.vaults``."""
        from .vaults import Vaults

        return Vaults(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] | Omit = omit,
        experimental: agent_create_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: (
            Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit
        ) = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Agent]:
        """Create Agent: ``POST /agents``.

        Calls ``client.beta.agents.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "model": model,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
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
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentDeleted]:
        """Delete Agent: ``DELETE /agents/{agent_id}``.

        Calls ``client.beta.agents.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "agent_id": agent_id,
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
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Agent]]:
        """List Agents: ``GET /agents``.

        Calls ``client.beta.agents.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Agent]:
        """Retrieve Agent: ``GET /agents/{agent_id}``.

        Calls ``client.beta.agents.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "agent_id": agent_id,
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
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] | Omit = omit,
        experimental: agent_update_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: str | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: (
            Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit
        ) = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Agent]:
        """Update Agent: ``POST /agents/{agent_id}``.

        Calls ``client.beta.agents.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "agent_id": agent_id,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
