"""Tasks for ``client.admin.organization.users.roles``."""

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
    from openai.types.admin.organization.users.role_create_response import RoleCreateResponse
    from openai.types.admin.organization.users.role_delete_response import RoleDeleteResponse
    from openai.types.admin.organization.users.role_list_response import RoleListResponse
    from openai.types.admin.organization.users.role_retrieve_response import RoleRetrieveResponse
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.users.roles.create",
    call="admin.organization.users.roles.create",
    name="Assign Role to a User",
    properties=(Label("User ID", "user_id"), Label("Role ID", "role_id")),
    output="openai.types.admin.organization.users.role_create_response:RoleCreateResponse",
    http="POST /organization/users/{user_id}/roles",
)


_DELETE = Operation(
    id="admin.organization.users.roles.delete",
    call="admin.organization.users.roles.delete",
    name="Unassign Role from a User",
    properties=(Label("Role ID", "role_id"), Label("User ID", "user_id")),
    output="openai.types.admin.organization.users.role_delete_response:RoleDeleteResponse",
    http="DELETE /organization/users/{user_id}/roles/{role_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.users.roles.list",
    call="admin.organization.users.roles.list",
    name="List User Roles",
    properties=(Label("User ID", "user_id"), Label("Order", "order")),
    output="openai.pagination:AsyncNextCursorPage[openai.types.admin.organization.users.role_list_response:RoleListResponse]",
    http="GET /organization/users/{user_id}/roles",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.users.roles.retrieve",
    call="admin.organization.users.roles.retrieve",
    name="Retrieve User Role",
    properties=(Label("Role ID", "role_id"), Label("User ID", "user_id")),
    output="openai.types.admin.organization.users.role_retrieve_response:RoleRetrieveResponse",
    http="GET /organization/users/{user_id}/roles/{role_id}",
    repeat="safe",
)


class Roles(Namespace):
    """Tasks for ``client.admin.organization.users.roles``."""

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
        user_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RoleCreateResponse]:
        """Assign Role to a User: ``POST /organization/users/{user_id}/roles``.

        Calls ``client.admin.organization.users.roles.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "user_id": user_id,
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RoleDeleteResponse]:
        """Unassign Role from a User: ``DELETE /organization/users/{user_id}/roles/{role_id}``.

        Calls ``client.admin.organization.users.roles.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "role_id": role_id,
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
        user_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncNextCursorPage[RoleListResponse]]:
        """List User Roles: ``GET /organization/users/{user_id}/roles``.

        Calls ``client.admin.organization.users.roles.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "user_id": user_id,
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RoleRetrieveResponse]:
        """Retrieve User Role: ``GET /organization/users/{user_id}/roles/{role_id}``.

        Calls ``client.admin.organization.users.roles.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "role_id": role_id,
                "user_id": user_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
