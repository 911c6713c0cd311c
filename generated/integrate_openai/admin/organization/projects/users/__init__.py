"""Tasks for ``client.admin.organization.projects.users``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.admin.organization.projects.project_user import ProjectUser
    from openai.types.admin.organization.projects.user_delete_response import UserDeleteResponse

    from .roles import Roles


_CREATE = Operation(
    id="admin.organization.projects.users.create",
    call="admin.organization.projects.users.create",
    name="Add User to a Project",
    properties=(Label("Project ID", "project_id"), Label("Role", "role")),
    output="openai.types.admin.organization.projects.project_user:ProjectUser",
    http="POST /organization/projects/{project_id}/users",
)


_DELETE = Operation(
    id="admin.organization.projects.users.delete",
    call="admin.organization.projects.users.delete",
    name="Remove User from a Project",
    properties=(Label("User ID", "user_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.user_delete_response:UserDeleteResponse",
    http="DELETE /organization/projects/{project_id}/users/{user_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.projects.users.list",
    call="admin.organization.projects.users.list",
    name="List Project Users",
    properties=(Label("Project ID", "project_id"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.projects.project_user:ProjectUser]",
    http="GET /organization/projects/{project_id}/users",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.users.retrieve",
    call="admin.organization.projects.users.retrieve",
    name="Retrieve Project User",
    properties=(Label("User ID", "user_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.project_user:ProjectUser",
    http="GET /organization/projects/{project_id}/users/{user_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.users.update",
    call="admin.organization.projects.users.update",
    name="Update Project User",
    properties=(
        Label("User ID", "user_id"),
        Label("Project ID", "project_id"),
        Label("Role", "role"),
    ),
    output="openai.types.admin.organization.projects.project_user:ProjectUser",
    http="POST /organization/projects/{project_id}/users/{user_id}",
)


class Users(Namespace):
    """Tasks for ``client.admin.organization.projects.users``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def roles(self) -> Roles:
        """Tasks of the namespace ``admin.organization.projects.users.roles``."""
        from .roles import Roles

        return Roles(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        role: str,
        email: Optional[str] | Omit = omit,
        user_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectUser]:
        """Add User to a Project: ``POST /organization/projects/{project_id}/users``.

        Calls ``client.admin.organization.projects.users.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "project_id": project_id,
                "role": role,
                "email": email,
                "user_id": user_id,
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
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserDeleteResponse]:
        """Remove User from a Project: ``DELETE /organization/projects/{project_id}/users/{user_id}``.

        Calls ``client.admin.organization.projects.users.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "user_id": user_id,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[ProjectUser]]:
        """List Project Users: ``GET /organization/projects/{project_id}/users``.

        Calls ``client.admin.organization.projects.users.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "project_id": project_id,
                "after": after,
                "limit": limit,
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
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectUser]:
        """Retrieve Project User: ``GET /organization/projects/{project_id}/users/{user_id}``.

        Calls ``client.admin.organization.projects.users.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "user_id": user_id,
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
        user_id: str,
        *,
        project_id: str,
        role: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectUser]:
        """Update Project User: ``POST /organization/projects/{project_id}/users/{user_id}``.

        Calls ``client.admin.organization.projects.users.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "user_id": user_id,
                "project_id": project_id,
                "role": role,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
