"""Tasks for ``client.beta.agents.automations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.agents.automation import Automation
    from openai.types.beta.agents.automation_deleted import AutomationDeleted
    from openai.types.beta.agents.automation_metadata_param import AutomationMetadataParam
    from openai.types.beta.agents.automation_target_param import AutomationTargetParam
    from typing_extensions import Literal

    from .invocations import Invocations


_CREATE = Operation(
    id="beta.agents.automations.create",
    call="beta.agents.automations.create",
    name="Create Agent Automation",
    properties=(
        Label("Expression", "expression"),
        Label("Name", "name"),
        Label("Timezone", "timezone"),
        Label("Type", "type"),
        Label("Run At", "run_at"),
    ),
    output="openai.types.beta.agents.automation:Automation",
    http="POST /agents/automations",
)


_DELETE = Operation(
    id="beta.agents.automations.delete",
    call="beta.agents.automations.delete",
    name="Delete Agent Automation",
    properties=(Label("Automation ID", "automation_id"),),
    output="openai.types.beta.agents.automation_deleted:AutomationDeleted",
    http="DELETE /agents/automations/{automation_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.agents.automations.list",
    call="beta.agents.automations.list",
    name="List Agent Automations",
    properties=(Label("Order", "order"), Label("Session ID", "session_id")),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.automation:Automation]",
    http="GET /agents/automations",
    repeat="safe",
)


_PAUSE = Operation(
    id="beta.agents.automations.pause",
    call="beta.agents.automations.pause",
    name="Pause Agent Automation",
    properties=(Label("Automation ID", "automation_id"),),
    output="openai.types.beta.agents.automation:Automation",
    http="POST /agents/automations/{automation_id}/pause",
)


_RESUME = Operation(
    id="beta.agents.automations.resume",
    call="beta.agents.automations.resume",
    name="Resume Agent Automation",
    properties=(Label("Automation ID", "automation_id"),),
    output="openai.types.beta.agents.automation:Automation",
    http="POST /agents/automations/{automation_id}/resume",
)


_RETRIEVE = Operation(
    id="beta.agents.automations.retrieve",
    call="beta.agents.automations.retrieve",
    name="Retrieve Agent Automation",
    properties=(Label("Automation ID", "automation_id"),),
    output="openai.types.beta.agents.automation:Automation",
    http="GET /agents/automations/{automation_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.agents.automations.update",
    call="beta.agents.automations.update",
    name="Update Agent Automation",
    properties=(Label("Automation ID", "automation_id"), Label("Name", "name")),
    output="openai.types.beta.agents.automation:Automation",
    http="POST /agents/automations/{automation_id}",
)


class Automations(Namespace):
    """Tasks for ``client.beta.agents.automations``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "pause": _PAUSE,
        "resume": _RESUME,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def invocations(self) -> Invocations:
        """Tasks of the namespace ``beta.agents.automations.invocations``."""
        from .invocations import Invocations

        return Invocations(self._integration)

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        expression: str,
        name: str,
        target: AutomationTargetParam,
        timezone: str,
        type: Literal["periodic"],
        metadata: AutomationMetadataParam | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Automation]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        name: str,
        run_at: int,
        target: AutomationTargetParam,
        type: Literal["once"],
        metadata: AutomationMetadataParam | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Automation]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        expression: str | Omit = omit,
        name: str,
        target: AutomationTargetParam,
        timezone: str | Omit = omit,
        type: Literal["periodic"] | Literal["once"],
        metadata: AutomationMetadataParam | Omit = omit,
        run_at: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Automation]:
        """Create Agent Automation: ``POST /agents/automations``.

        Calls ``client.beta.agents.automations.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "expression": expression,
                "name": name,
                "target": target,
                "timezone": timezone,
                "type": type,
                "metadata": metadata,
                "run_at": run_at,
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
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AutomationDeleted]:
        """Delete Agent Automation: ``DELETE /agents/automations/{automation_id}``.

        Calls ``client.beta.agents.automations.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/delete
        """
        return self._call(
            _DELETE,
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
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        session_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Automation]]:
        """List Agent Automations: ``GET /agents/automations``.

        Calls ``client.beta.agents.automations.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "order": order,
                "session_id": session_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def pause(
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
    ) -> Coroutine[object, object, Automation]:
        """Pause Agent Automation: ``POST /agents/automations/{automation_id}/pause``.

        Calls ``client.beta.agents.automations.pause``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/pause
        """
        return self._call(
            _PAUSE,
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

    def resume(
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
    ) -> Coroutine[object, object, Automation]:
        """Resume Agent Automation: ``POST /agents/automations/{automation_id}/resume``.

        Calls ``client.beta.agents.automations.resume``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/resume
        """
        return self._call(
            _RESUME,
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

    def retrieve(
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
    ) -> Coroutine[object, object, Automation]:
        """Retrieve Agent Automation: ``GET /agents/automations/{automation_id}``.

        Calls ``client.beta.agents.automations.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
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

    def update(
        self,
        task_key: TaskKey,
        /,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Automation]:
        """Update Agent Automation: ``POST /agents/automations/{automation_id}``.

        Calls ``client.beta.agents.automations.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "automation_id": automation_id,
                "expression": expression,
                "metadata": metadata,
                "name": name,
                "run_at": run_at,
                "target": target,
                "timezone": timezone,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
