"""Tasks for ``client.admin.organization.projects.groups.roles``."""

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
    from openai.pagination import AsyncNextCursorPage
    from openai.types.admin.organization.projects.groups.role_create_response import (
        RoleCreateResponse,
    )
    from openai.types.admin.organization.projects.groups.role_delete_response import (
        RoleDeleteResponse,
    )
    from openai.types.admin.organization.projects.groups.role_list_response import RoleListResponse
    from openai.types.admin.organization.projects.groups.role_retrieve_response import (
        RoleRetrieveResponse,
    )
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.projects.groups.roles.create",
    call="admin.organization.projects.groups.roles.create",
    name="Assign Project Role to a Group",
    properties=(
        Label("Group ID", "group_id"),
        Label("Project ID", "project_id"),
        Label("Role ID", "role_id"),
    ),
    output="openai.types.admin.organization.projects.groups.role_create_response:RoleCreateResponse",
    http="POST /projects/{project_id}/groups/{group_id}/roles",
)


_DELETE = Operation(
    id="admin.organization.projects.groups.roles.delete",
    call="admin.organization.projects.groups.roles.delete",
    name="Unassign Project Role from a Group",
    properties=(
        Label("Role ID", "role_id"),
        Label("Project ID", "project_id"),
        Label("Group ID", "group_id"),
    ),
    output="openai.types.admin.organization.projects.groups.role_delete_response:RoleDeleteResponse",
    http="DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.projects.groups.roles.list",
    call="admin.organization.projects.groups.roles.list",
    name="List Project Group Roles",
    properties=(
        Label("Group ID", "group_id"),
        Label("Project ID", "project_id"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncNextCursorPage[openai.types.admin.organization.projects.groups.role_list_response:RoleListResponse]",
    http="GET /projects/{project_id}/groups/{group_id}/roles",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.groups.roles.retrieve",
    call="admin.organization.projects.groups.roles.retrieve",
    name="Retrieve Project Group Role",
    properties=(
        Label("Role ID", "role_id"),
        Label("Project ID", "project_id"),
        Label("Group ID", "group_id"),
    ),
    output="openai.types.admin.organization.projects.groups.role_retrieve_response:RoleRetrieveResponse",
    http="GET /projects/{project_id}/groups/{group_id}/roles/{role_id}",
    repeat="safe",
)


class Roles(Namespace):
    """Tasks for ``client.admin.organization.projects.groups.roles``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RoleCreateResponse]:
        """Assign Project Role to a Group: ``POST /projects/{project_id}/groups/{group_id}/roles``.

        Calls ``client.admin.organization.projects.groups.roles.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "group_id": group_id,
                "project_id": project_id,
                "role_id": role_id,
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
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RoleDeleteResponse]:
        """Unassign Project Role from a Group: ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``.

        Calls ``client.admin.organization.projects.groups.roles.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "role_id": role_id,
                "project_id": project_id,
                "group_id": group_id,
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
        group_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncNextCursorPage[RoleListResponse]]:
        """List Project Group Roles: ``GET /projects/{project_id}/groups/{group_id}/roles``.

        Calls ``client.admin.organization.projects.groups.roles.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "group_id": group_id,
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
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RoleRetrieveResponse]:
        """Retrieve Project Group Role: ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``.

        Calls ``client.admin.organization.projects.groups.roles.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "role_id": role_id,
                "project_id": project_id,
                "group_id": group_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
