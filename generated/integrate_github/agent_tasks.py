"""Tasks for ``client.rest.agent_tasks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        AgentsReposOwnerRepoTasksGetResponse200,
        AgentsReposOwnerRepoTasksPostResponse201,
        AgentsReposOwnerRepoTasksTaskIdGetResponse200,
        AgentsTasksGetResponse200,
        AgentsTasksTaskIdGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import AgentsReposOwnerRepoTasksPostBodyType
    from integrate_runtime import TaskKey, TaskOptions


_CREATE_TASK_IN_REPO = Operation(
    id="agent_tasks.create_task_in_repo",
    call="rest.agent_tasks.async_create_task_in_repo",
    name="Create Agent Task in a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Model", "model")),
    output="githubkit_schemas.v2026_03_10.models:AgentsReposOwnerRepoTasksPostResponse201",
    http="POST /agents/repos/{owner}/{repo}/tasks",
)


_GET_TASK_BY_ID = Operation(
    id="agent_tasks.get_task_by_id",
    call="rest.agent_tasks.async_get_task_by_id",
    name="Get Agent Task by ID",
    properties=(Label("Task ID", "task_id"),),
    output="githubkit_schemas.v2026_03_10.models:AgentsTasksTaskIdGetResponse200",
    http="GET /agents/tasks/{task_id}",
    repeat="safe",
)


_GET_TASK_BY_REPO_AND_ID = Operation(
    id="agent_tasks.get_task_by_repo_and_id",
    call="rest.agent_tasks.async_get_task_by_repo_and_id",
    name="Get Agent Task by Repository and ID",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Task ID", "task_id")),
    output="githubkit_schemas.v2026_03_10.models:AgentsReposOwnerRepoTasksTaskIdGetResponse200",
    http="GET /agents/repos/{owner}/{repo}/tasks/{task_id}",
    repeat="safe",
)


_LIST_TASKS = Operation(
    id="agent_tasks.list_tasks",
    call="rest.agent_tasks.async_list_tasks",
    name="List Agent Tasks",
    properties=(
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("State", "state"),
        Label("Is Archived", "is_archived"),
        Label("Since", "since"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AgentsTasksGetResponse200",
    http="GET /agents/tasks",
    repeat="safe",
    items="tasks",
)


_LIST_TASKS_FOR_REPO = Operation(
    id="agent_tasks.list_tasks_for_repo",
    call="rest.agent_tasks.async_list_tasks_for_repo",
    name="List Agent Tasks for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("State", "state"),
        Label("Is Archived", "is_archived"),
        Label("Since", "since"),
        Label("Creator ID", "creator_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AgentsReposOwnerRepoTasksGetResponse200",
    http="GET /agents/repos/{owner}/{repo}/tasks",
    repeat="safe",
    items="tasks",
)


class AgentTasks(Namespace):
    """Tasks for ``client.rest.agent_tasks``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_task_in_repo": _CREATE_TASK_IN_REPO,
        "get_task_by_id": _GET_TASK_BY_ID,
        "get_task_by_repo_and_id": _GET_TASK_BY_REPO_AND_ID,
        "list_tasks": _LIST_TASKS,
        "list_tasks_for_repo": _LIST_TASKS_FOR_REPO,
    }

    @overload
    def create_task_in_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: AgentsReposOwnerRepoTasksPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoTasksPostResponse201]: ...

    @overload
    def create_task_in_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        prompt: str,
        model: Missing[str] = ...,
        custom_agent: Missing[str] = ...,
        create_pull_request: Missing[bool] = ...,
        base_ref: Missing[str] = ...,
        head_ref: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoTasksPostResponse201]: ...

    def create_task_in_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[AgentsReposOwnerRepoTasksPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoTasksPostResponse201]:
        """Create Agent Task in a Repository: ``POST /agents/repos/{owner}/{repo}/tasks``.

        Calls ``client.rest.agent_tasks.async_create_task_in_repo``.

        See https://docs.github.com/rest/agent-tasks/agent-tasks#start-a-task
        """
        return self._call(
            _CREATE_TASK_IN_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get_task_by_id(
        self,
        task_key: TaskKey,
        /,
        task_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsTasksTaskIdGetResponse200]:
        """Get Agent Task by ID: ``GET /agents/tasks/{task_id}``.

        Calls ``client.rest.agent_tasks.async_get_task_by_id``.

        See https://docs.github.com/rest/agent-tasks/agent-tasks#get-a-task-by-id
        """
        return self._call(
            _GET_TASK_BY_ID,
            task_key,
            {"task_id": task_id, "headers": headers},
            task_options,
        )

    def get_task_by_repo_and_id(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        task_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoTasksTaskIdGetResponse200]:
        """Get Agent Task by Repository and ID: ``GET /agents/repos/{owner}/{repo}/tasks/{task_id}``.

        Calls ``client.rest.agent_tasks.async_get_task_by_repo_and_id``.

        See https://docs.github.com/rest/agent-tasks/agent-tasks#get-a-task-by-repo
        """
        return self._call(
            _GET_TASK_BY_REPO_AND_ID,
            task_key,
            {"owner": owner, "repo": repo, "task_id": task_id, "headers": headers},
            task_options,
        )

    def list_tasks(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        sort: Missing[Literal["updated_at", "created_at"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        state: Missing[str] = UNSET,
        is_archived: Missing[bool] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsTasksGetResponse200]:
        """List Agent Tasks: ``GET /agents/tasks``.

        Calls ``client.rest.agent_tasks.async_list_tasks``.

        See https://docs.github.com/rest/agent-tasks/agent-tasks#list-tasks
        """
        return self._call(
            _LIST_TASKS,
            task_key,
            {
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "direction": direction,
                "state": state,
                "is_archived": is_archived,
                "since": since,
                "headers": headers,
            },
            task_options,
        )

    def list_tasks_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        sort: Missing[Literal["updated_at", "created_at"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        state: Missing[str] = UNSET,
        is_archived: Missing[bool] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        creator_id: Missing[list[int]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AgentsReposOwnerRepoTasksGetResponse200]:
        """List Agent Tasks for a Repository: ``GET /agents/repos/{owner}/{repo}/tasks``.

        Calls ``client.rest.agent_tasks.async_list_tasks_for_repo``.

        See https://docs.github.com/rest/agent-tasks/agent-tasks#list-tasks-for-repository
        """
        return self._call(
            _LIST_TASKS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "direction": direction,
                "state": state,
                "is_archived": is_archived,
                "since": since,
                "creator_id": creator_id,
                "headers": headers,
            },
            task_options,
        )
