"""Tasks for ``client.beta.agents.automations.invocations``."""

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
    from openai.types.beta.agents.automations.automation_invocation import AutomationInvocation
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.agents.automations.invocations.create",
    call="beta.agents.automations.invocations.create",
    name="Create Agent Automation Invocation",
    properties=(Label("Automation ID", "automation_id"),),
    output="openai.types.beta.agents.automations.automation_invocation:AutomationInvocation",
    http="POST /agents/automations/{automation_id}/invocations",
)


_LIST = Operation(
    id="beta.agents.automations.invocations.list",
    call="beta.agents.automations.invocations.list",
    name="List Agent Automation Invocations",
    properties=(Label("Automation ID", "automation_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.automations.automation_invocation:AutomationInvocation]",
    http="GET /agents/automations/{automation_id}/invocations",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.automations.invocations.retrieve",
    call="beta.agents.automations.invocations.retrieve",
    name="Retrieve Agent Automation Invocation",
    properties=(Label("Invocation ID", "invocation_id"), Label("Automation ID", "automation_id")),
    output="openai.types.beta.agents.automations.automation_invocation:AutomationInvocation",
    http="GET /agents/automations/{automation_id}/invocations/{invocation_id}",
    repeat="safe",
)


class Invocations(Namespace):
    """Tasks for ``client.beta.agents.automations.invocations``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AutomationInvocation]:
        """Create Agent Automation Invocation: ``POST /agents/automations/{automation_id}/invocations``.

        Calls ``client.beta.agents.automations.invocations.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "automation_id": automation_id,
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
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[AutomationInvocation]]:
        """List Agent Automation Invocations: ``GET /agents/automations/{automation_id}/invocations``.

        Calls ``client.beta.agents.automations.invocations.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "automation_id": automation_id,
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
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AutomationInvocation]:
        """Retrieve Agent Automation Invocation: ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``.

        Calls ``client.beta.agents.automations.invocations.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "invocation_id": invocation_id,
                "automation_id": automation_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
