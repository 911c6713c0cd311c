"""Tasks for ``client.admin.organization.projects.roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncNextCursorPage
    from openai.types.admin.organization.projects.role_delete_response import RoleDeleteResponse
    from openai.types.admin.organization.role import Role
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.projects.roles.create",
    call="admin.organization.projects.roles.create",
    name="Create Project Role",
    properties=(Label("Project ID", "project_id"), Label("Role Name", "role_name")),
    output="openai.types.admin.organization.role:Role",
    http="POST /projects/{project_id}/roles",
)


_DELETE = Operation(
    id="admin.organization.projects.roles.delete",
    call="admin.organization.projects.roles.delete",
    name="Delete Project Role",
    properties=(Label("Role ID", "role_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.role_delete_response:RoleDeleteResponse",
    http="DELETE /projects/{project_id}/roles/{role_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.projects.roles.list",
    call="admin.organization.projects.roles.list",
    name="List Project Roles",
    properties=(Label("Project ID", "project_id"), Label("Order", "order")),
    output="openai.pagination:AsyncNextCursorPage[openai.types.admin.organization.role:Role]",
    http="GET /projects/{project_id}/roles",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.roles.retrieve",
    call="admin.organization.projects.roles.retrieve",
    name="Retrieve Project Role",
    properties=(Label("Role ID", "role_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.role:Role",
    http="GET /projects/{project_id}/roles/{role_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.roles.update",
    call="admin.organization.projects.roles.update",
    name="Update Project Role",
    properties=(Label("Role ID", "role_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.role:Role",
    http="POST /projects/{project_id}/roles/{role_id}",
)


class Roles(Namespace):
    """Tasks for ``client.admin.organization.projects.roles``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Role]:
        """Create Project Role: ``POST /projects/{project_id}/roles``.

        Calls ``client.admin.organization.projects.roles.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "project_id": project_id,
                "permissions": permissions,
                "role_name": role_name,
                "description": description,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RoleDeleteResponse]:
        """Delete Project Role: ``DELETE /projects/{project_id}/roles/{role_id}``.

        Calls ``client.admin.organization.projects.roles.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "role_id": role_id,
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
    ) -> Coroutine[object, object, AsyncNextCursorPage[Role]]:
        """List Project Roles: ``GET /projects/{project_id}/roles``.

        Calls ``client.admin.organization.projects.roles.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/list
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
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Role]:
        """Retrieve Project Role: ``GET /projects/{project_id}/roles/{role_id}``.

        Calls ``client.admin.organization.projects.roles.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "role_id": role_id,
                "project_id": project_id,
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
        role_id: str,
        *,
        project_id: str,
        description: Optional[str] | Omit = omit,
        permissions: Optional[SequenceNotStr[str]] | Omit = omit,
        role_name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Role]:
        """Update Project Role: ``POST /projects/{project_id}/roles/{role_id}``.

        Calls ``client.admin.organization.projects.roles.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "role_id": role_id,
                "project_id": project_id,
                "description": description,
                "permissions": permissions,
                "role_name": role_name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
