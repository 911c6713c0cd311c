"""Tasks for ``client.rest.agent_automations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        AgentsAutomationsAutomationIdGetResponse200,
        AgentsAutomationsAutomationIdTasksGetResponse200,
        AgentsAutomationsAvailableToolsGetResponse200Items,
        AgentsAutomationsAvailableTriggersGetResponse200Items,
        AgentsAutomationsGetResponse200Items,
        AgentsReposOwnerRepoAutomationsAutomationIdGetResponse200,
        AgentsReposOwnerRepoAutomationsAutomationIdPatchResponse200,
        AgentsReposOwnerRepoAutomationsGetResponse200,
        AgentsReposOwnerRepoAutomationsPostResponse201,
    )
    from githubkit_schemas.v2026_03_10.types import (
        AgentsReposOwnerRepoAutomationsAutomationIdPatchBodyPropTriggersType,
        AgentsReposOwnerRepoAutomationsAutomationIdPatchBodyType,
        AgentsReposOwnerRepoAutomationsPostBodyPropTriggersType,
        AgentsReposOwnerRepoAutomationsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_REPO_AUTOMATION = Operation(
    id="agent_automations.create_repo_automation",
    call="rest.agent_automations.async_create_repo_automation",
    name="Create Agent Automation for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Model", "model"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AgentsReposOwnerRepoAutomationsPostResponse201",
    http="POST /agents/repos/{owner}/{repo}/automations",
)


_DELETE_REPO_AUTOMATION = Operation(
    id="agent_automations.delete_repo_automation",
    call="rest.agent_automations.async_delete_repo_automation",
    name="Delete Agent Automation for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Automation ID", "automation_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /agents/repos/{owner}/{repo}/automations/{automation_id}",
    repeat="safe",
)


_EDIT_REPO_AUTOMATION = Operation(
    id="agent_automations.edit_repo_automation",
    call="rest.agent_automations.async_edit_repo_automation",
    name="Edit Agent Automation for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Automation ID", "automation_id"),
        Label("Name", "name"),
        Label("Model", "model"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AgentsReposOwnerRepoAutomationsAutomationIdPatchResponse200",
    http="PATCH /agents/repos/{owner}/{repo}/automations/{automation_id}",
)


_GET_AUTOMATION = Operation(
    id="agent_automations.get_automation",
    call="rest.agent_automations.async_get_automation",
    name="Get Agent Automation",
    properties=(Label("Automation ID", "automation_id"),),
    output="githubkit_schemas.v2026_03_10.models:AgentsAutomationsAutomationIdGetResponse200",
    http="GET /agents/automations/{automation_id}",
    repeat="safe",
)


_GET_REPO_AUTOMATION = Operation(
    id="agent_automations.get_repo_automation",
    call="rest.agent_automations.async_get_repo_automation",
    name="Get Agent Automation for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Automation ID", "automation_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AgentsReposOwnerRepoAutomationsAutomationIdGetResponse200",
    http="GET /agents/repos/{owner}/{repo}/automations/{automation_id}",
    repeat="safe",
)


_LIST_AUTOMATION_TASKS = Operation(
    id="agent_automations.list_automation_tasks",
    call="rest.agent_automations.async_list_automation_tasks",
    name="List Agent Automation Tasks",
    properties=(
        Label("Automation ID", "automation_id"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("State", "state"),
        Label("Is Archived", "is_archived"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AgentsAutomationsAutomationIdTasksGetResponse200",
    http="GET /agents/automations/{automation_id}/tasks",
    repeat="safe",
    items="tasks",
)


_LIST_AUTOMATIONS = Operation(
    id="agent_automations.list_automations",
    call="rest.agent_automations.async_list_automations",
    name="List Agent Automations",
    properties=(Label("Owner Type", "owner_type"),),
    output="list[githubkit_schemas.v2026_03_10.models:AgentsAutomationsGetResponse200Items]",
    http="GET /agents/automations",
    repeat="safe",
)


_LIST_AVAILABLE_AUTOMATION_TOOLS = Operation(
    id="agent_automations.list_available_automation_tools",
    call="rest.agent_automations.async_list_available_automation_tools",
    name="List Available Agent Automation Tools",
    output="list[githubkit_schemas.v2026_03_10.models:AgentsAutomationsAvailableToolsGetResponse200Items]",
    http="GET /agents/automations/available-tools",
    repeat="safe",
)


_LIST_AVAILABLE_AUTOMATION_TRIGGERS = Operation(
    id="agent_automations.list_available_automation_triggers",
    call="rest.agent_automations.async_list_available_automation_triggers",
    name="List Available Agent Automation Triggers",
    output="list[githubkit_schemas.v2026_03_10.models:AgentsAutomationsAvailableTriggersGetResponse200Items]",
    http="GET /agents/automations/available-triggers",
    repeat="safe",
)


_LIST_REPO_AUTOMATIONS = Operation(
    id="agent_automations.list_repo_automations",
    call="rest.agent_automations.async_list_repo_automations",
    name="List Agent Automations for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Owner Type", "owner_type")),
    output="githubkit_schemas.v2026_03_10.models:AgentsReposOwnerRepoAutomationsGetResponse200",
    http="GET /agents/repos/{owner}/{repo}/automations",
    repeat="safe",
    items="automations",
)


class AgentAutomations(Namespace):
    """Tasks for ``client.rest.agent_automations``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_repo_automation": _CREATE_REPO_AUTOMATION,
        "delete_repo_automation": _DELETE_REPO_AUTOMATION,
        "edit_repo_automation": _EDIT_REPO_AUTOMATION,
        "get_automation": _GET_AUTOMATION,
        "get_repo_automation": _GET_REPO_AUTOMATION,
        "list_automation_tasks": _LIST_AUTOMATION_TASKS,
        "list_automations": _LIST_AUTOMATIONS,
        "list_available_automation_tools": _LIST_AVAILABLE_AUTOMATION_TOOLS,
        "list_available_automation_triggers": _LIST_AVAILABLE_AUTOMATION_TRIGGERS,
        "list_repo_automations": _LIST_REPO_AUTOMATIONS,
    }

    @overload
    def create_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: AgentsReposOwnerRepoAutomationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsPostResponse201]: ...

    @overload
    def create_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        triggers: Missing[AgentsReposOwnerRepoAutomationsPostBodyPropTriggersType] = ...,
        prompt: str,
        model: Missing[str] = ...,
        reasoning_effort: Missing[
            Literal["", "none", "low", "medium", "high", "xhigh", "max"]
        ] = ...,
        tools: Missing[list[str]] = ...,
        allowed_custom_agents: Missing[list[str]] = ...,
        enabled: Missing[bool] = ...,
        owner_type: Missing[Literal["user", "repository"]] = ...,
        write_scope: Missing[Literal["trigger", "repository"]] = ...,
        require_actor_write_permission: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsPostResponse201]: ...

    def create_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[AgentsReposOwnerRepoAutomationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsPostResponse201]:
        """Create Agent Automation for a Repository: ``POST /agents/repos/{owner}/{repo}/automations``.

        Calls ``client.rest.agent_automations.async_create_repo_automation``.

        See https://docs.github.com/rest/agent-automations/agent-automations#create-an-automation-for-a-repository
        """
        return self._call(
            _CREATE_REPO_AUTOMATION,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        automation_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Agent Automation for a Repository: ``DELETE /agents/repos/{owner}/{repo}/automations/{automation_id}``.

        Calls ``client.rest.agent_automations.async_delete_repo_automation``.

        See https://docs.github.com/rest/agent-automations/agent-automations#delete-an-automation-for-a-repository
        """
        return self._call(
            _DELETE_REPO_AUTOMATION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "automation_id": automation_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def edit_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        automation_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: AgentsReposOwnerRepoAutomationsAutomationIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsAutomationIdPatchResponse200]: ...

    @overload
    def edit_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        automation_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        enabled: Missing[bool] = ...,
        write_scope: Missing[Literal["trigger", "repository"]] = ...,
        require_actor_write_permission: Missing[bool] = ...,
        model: Missing[str] = ...,
        reasoning_effort: Missing[
            Literal["", "none", "low", "medium", "high", "xhigh", "max"]
        ] = ...,
        triggers: Missing[
            AgentsReposOwnerRepoAutomationsAutomationIdPatchBodyPropTriggersType
        ] = ...,
        prompt: Missing[str] = ...,
        tools: Missing[list[str]] = ...,
        allowed_custom_agents: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsAutomationIdPatchResponse200]: ...

    def edit_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        automation_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[AgentsReposOwnerRepoAutomationsAutomationIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsAutomationIdPatchResponse200]:
        """Edit Agent Automation for a Repository: ``PATCH /agents/repos/{owner}/{repo}/automations/{automation_id}``.

        Calls ``client.rest.agent_automations.async_edit_repo_automation``.

        See https://docs.github.com/rest/agent-automations/agent-automations#edit-an-automation-for-a-repository
        """
        return self._call(
            _EDIT_REPO_AUTOMATION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "automation_id": automation_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def get_automation(
        self,
        task_key: TaskKey,
        /,
        automation_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsAutomationsAutomationIdGetResponse200]:
        """Get Agent Automation: ``GET /agents/automations/{automation_id}``.

        Calls ``client.rest.agent_automations.async_get_automation``.

        See https://docs.github.com/rest/agent-automations/agent-automations#get-an-automation-by-id
        """
        return self._call(
            _GET_AUTOMATION,
            task_key,
            {"automation_id": automation_id, "headers": headers},
            task_options,
        )

    def get_repo_automation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        automation_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsAutomationIdGetResponse200]:
        """Get Agent Automation for a Repository: ``GET /agents/repos/{owner}/{repo}/automations/{automation_id}``.

        Calls ``client.rest.agent_automations.async_get_repo_automation``.

        See https://docs.github.com/rest/agent-automations/agent-automations#get-an-automation-for-a-repository
        """
        return self._call(
            _GET_REPO_AUTOMATION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "automation_id": automation_id,
                "headers": headers,
            },
            task_options,
        )

    def list_automation_tasks(
        self,
        task_key: TaskKey,
        /,
        automation_id: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        sort: Missing[Literal["updated_at", "created_at"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        state: Missing[str] = UNSET,
        is_archived: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsAutomationsAutomationIdTasksGetResponse200]:
        """List Agent Automation Tasks: ``GET /agents/automations/{automation_id}/tasks``.

        Calls ``client.rest.agent_automations.async_list_automation_tasks``.

        See https://docs.github.com/rest/agent-automations/agent-automations#list-tasks-for-an-automation
        """
        return self._call(
            _LIST_AUTOMATION_TASKS,
            task_key,
            {
                "automation_id": automation_id,
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "direction": direction,
                "state": state,
                "is_archived": is_archived,
                "headers": headers,
            },
            task_options,
        )

    def list_automations(
        self,
        task_key: TaskKey,
        /,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        owner_type: Missing[Literal["user", "repository"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[AgentsAutomationsGetResponse200Items]]:
        """List Agent Automations: ``GET /agents/automations``.

        Calls ``client.rest.agent_automations.async_list_automations``.

        See https://docs.github.com/rest/agent-automations/agent-automations#list-automations-for-user
        """
        return self._call(
            _LIST_AUTOMATIONS,
            task_key,
            {
                "page": page,
                "per_page": per_page,
                "owner_type": owner_type,
                "headers": headers,
            },
            task_options,
        )

    def list_available_automation_tools(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[AgentsAutomationsAvailableToolsGetResponse200Items]]:
        """List Available Agent Automation Tools: ``GET /agents/automations/available-tools``.

        Calls ``client.rest.agent_automations.async_list_available_automation_tools``.

        See https://docs.github.com/rest/agent-automations/agent-automations#list-available-automation-tools
        """
        return self._call(
            _LIST_AVAILABLE_AUTOMATION_TOOLS,
            task_key,
            {"headers": headers},
            task_options,
        )

    def list_available_automation_triggers(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[AgentsAutomationsAvailableTriggersGetResponse200Items]]:
        """List Available Agent Automation Triggers: ``GET /agents/automations/available-triggers``.

        Calls ``client.rest.agent_automations.async_list_available_automation_triggers``.

        See https://docs.github.com/rest/agent-automations/agent-automations#list-available-automation-triggers
        """
        return self._call(
            _LIST_AVAILABLE_AUTOMATION_TRIGGERS,
            task_key,
            {"headers": headers},
            task_options,
        )

    def list_repo_automations(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        owner_type: Missing[Literal["user", "repository"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoAutomationsGetResponse200]:
        """List Agent Automations for a Repository: ``GET /agents/repos/{owner}/{repo}/automations``.

        Calls ``client.rest.agent_automations.async_list_repo_automations``.

        See https://docs.github.com/rest/agent-automations/agent-automations#list-automations-for-a-repository
        """
        return self._call(
            _LIST_REPO_AUTOMATIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "page": page,
                "per_page": per_page,
                "owner_type": owner_type,
                "headers": headers,
            },
            task_options,
        )
