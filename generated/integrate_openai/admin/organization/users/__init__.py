"""Tasks for ``client.admin.organization.users``."""

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
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.admin.organization.organization_user import OrganizationUser
    from openai.types.admin.organization.user_delete_response import UserDeleteResponse

    from .roles import Roles


_DELETE = Operation(
    id="admin.organization.users.delete",
    call="admin.organization.users.delete",
    name="Delete Organization User",
    properties=(Label("User ID", "user_id"),),
    output="openai.types.admin.organization.user_delete_response:UserDeleteResponse",
    http="DELETE /organization/users/{user_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.users.list",
    call="admin.organization.users.list",
    name="List Organization Users",
    properties=(Label("Emails", "emails"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.organization_user:OrganizationUser]",
    http="GET /organization/users",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.users.retrieve",
    call="admin.organization.users.retrieve",
    name="Retrieve Organization User",
    properties=(Label("User ID", "user_id"),),
    output="openai.types.admin.organization.organization_user:OrganizationUser",
    http="GET /organization/users/{user_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.users.update",
    call="admin.organization.users.update",
    name="Update Organization User",
    properties=(Label("User ID", "user_id"), Label("Role", "role")),
    output="openai.types.admin.organization.organization_user:OrganizationUser",
    http="POST /organization/users/{user_id}",
)


class Users(Namespace):
    """Tasks for ``client.admin.organization.users``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def roles(self) -> Roles:
        """Tasks of the namespace ``admin.organization.users.roles``."""
        from .roles import Roles

        return Roles(self._integration)

    def delete(
        self,
        task_key: TaskKey,
        /,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserDeleteResponse]:
        """Delete Organization User: ``DELETE /organization/users/{user_id}``.

        Calls ``client.admin.organization.users.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "user_id": user_id,
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
        emails: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[OrganizationUser]]:
        """List Organization Users: ``GET /organization/users``.

        Calls ``client.admin.organization.users.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "emails": emails,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationUser]:
        """Retrieve Organization User: ``GET /organization/users/{user_id}``.

        Calls ``client.admin.organization.users.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "user_id": user_id,
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
        developer_persona: Optional[str] | Omit = omit,
        role: Optional[str] | Omit = omit,
        role_id: Optional[str] | Omit = omit,
        technical_level: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationUser]:
        """Update Organization User: ``POST /organization/users/{user_id}``.

        Calls ``client.admin.organization.users.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "user_id": user_id,
                "developer_persona": developer_persona,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
