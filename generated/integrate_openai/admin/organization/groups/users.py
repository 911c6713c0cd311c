"""Tasks for ``client.admin.organization.groups.users``."""

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
    from openai.types.admin.organization.groups.organization_group_user import OrganizationGroupUser
    from openai.types.admin.organization.groups.user_create_response import UserCreateResponse
    from openai.types.admin.organization.groups.user_delete_response import UserDeleteResponse
    from openai.types.admin.organization.groups.user_retrieve_response import UserRetrieveResponse
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.groups.users.create",
    call="admin.organization.groups.users.create",
    name="Add User to a Group",
    properties=(Label("Group ID", "group_id"), Label("User ID", "user_id")),
    output="openai.types.admin.organization.groups.user_create_response:UserCreateResponse",
    http="POST /organization/groups/{group_id}/users",
)


_DELETE = Operation(
    id="admin.organization.groups.users.delete",
    call="admin.organization.groups.users.delete",
    name="Remove User from a Group",
    properties=(Label("User ID", "user_id"), Label("Group ID", "group_id")),
    output="openai.types.admin.organization.groups.user_delete_response:UserDeleteResponse",
    http="DELETE /organization/groups/{group_id}/users/{user_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.groups.users.list",
    call="admin.organization.groups.users.list",
    name="List Group Users",
    properties=(Label("Group ID", "group_id"), Label("Order", "order")),
    output="openai.pagination:AsyncNextCursorPage[openai.types.admin.organization.groups.organization_group_user:OrganizationGroupUser]",
    http="GET /organization/groups/{group_id}/users",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.groups.users.retrieve",
    call="admin.organization.groups.users.retrieve",
    name="Retrieve Group User",
    properties=(Label("User ID", "user_id"), Label("Group ID", "group_id")),
    output="openai.types.admin.organization.groups.user_retrieve_response:UserRetrieveResponse",
    http="GET /organization/groups/{group_id}/users/{user_id}",
    repeat="safe",
)


class Users(Namespace):
    """Tasks for ``client.admin.organization.groups.users``."""

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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserCreateResponse]:
        """Add User to a Group: ``POST /organization/groups/{group_id}/users``.

        Calls ``client.admin.organization.groups.users.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "group_id": group_id,
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
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserDeleteResponse]:
        """Remove User from a Group: ``DELETE /organization/groups/{group_id}/users/{user_id}``.

        Calls ``client.admin.organization.groups.users.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "user_id": user_id,
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
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncNextCursorPage[OrganizationGroupUser]]:
        """List Group Users: ``GET /organization/groups/{group_id}/users``.

        Calls ``client.admin.organization.groups.users.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "group_id": group_id,
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
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserRetrieveResponse]:
        """Retrieve Group User: ``GET /organization/groups/{group_id}/users/{user_id}``.

        Calls ``client.admin.organization.groups.users.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "user_id": user_id,
                "group_id": group_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
