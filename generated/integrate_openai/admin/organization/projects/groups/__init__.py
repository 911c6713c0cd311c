"""Tasks for ``client.admin.organization.projects.groups``."""

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
    from openai.pagination import AsyncNextCursorPage
    from openai.types.admin.organization.projects.group_delete_response import GroupDeleteResponse
    from openai.types.admin.organization.projects.project_group import ProjectGroup
    from typing_extensions import Literal

    from .roles import Roles


_CREATE = Operation(
    id="admin.organization.projects.groups.create",
    call="admin.organization.projects.groups.create",
    name="Add Group to a Project",
    properties=(
        Label("Project ID", "project_id"),
        Label("Group ID", "group_id"),
        Label("Role", "role"),
    ),
    output="openai.types.admin.organization.projects.project_group:ProjectGroup",
    http="POST /organization/projects/{project_id}/groups",
)


_DELETE = Operation(
    id="admin.organization.projects.groups.delete",
    call="admin.organization.projects.groups.delete",
    name="Remove Group from a Project",
    properties=(Label("Group ID", "group_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.group_delete_response:GroupDeleteResponse",
    http="DELETE /organization/projects/{project_id}/groups/{group_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.projects.groups.list",
    call="admin.organization.projects.groups.list",
    name="List Project Groups",
    properties=(Label("Project ID", "project_id"), Label("Order", "order")),
    output="openai.pagination:AsyncNextCursorPage[openai.types.admin.organization.projects.project_group:ProjectGroup]",
    http="GET /organization/projects/{project_id}/groups",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.groups.retrieve",
    call="admin.organization.projects.groups.retrieve",
    name="Retrieve Project Group",
    properties=(Label("Group ID", "group_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.project_group:ProjectGroup",
    http="GET /organization/projects/{project_id}/groups/{group_id}",
    repeat="safe",
)


class Groups(Namespace):
    """Tasks for ``client.admin.organization.projects.groups``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def roles(self) -> Roles:
        """Tasks of the namespace ``admin.organization.projects.groups.roles``."""
        from .roles import Roles

        return Roles(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectGroup]:
        """Add Group to a Project: ``POST /organization/projects/{project_id}/groups``.

        Calls ``client.admin.organization.projects.groups.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "project_id": project_id,
                "group_id": group_id,
                "role": role,
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
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GroupDeleteResponse]:
        """Remove Group from a Project: ``DELETE /organization/projects/{project_id}/groups/{group_id}``.

        Calls ``client.admin.organization.projects.groups.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "group_id": group_id,
                "project_id": project_id,
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
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncNextCursorPage[ProjectGroup]]:
        """List Project Groups: ``GET /organization/projects/{project_id}/groups``.

        Calls ``client.admin.organization.projects.groups.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "project_id": project_id,
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
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectGroup]:
        """Retrieve Project Group: ``GET /organization/projects/{project_id}/groups/{group_id}``.

        Calls ``client.admin.organization.projects.groups.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "group_id": group_id,
                "project_id": project_id,
                "group_type": group_type,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
