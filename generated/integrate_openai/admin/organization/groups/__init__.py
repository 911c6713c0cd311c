"""Tasks for ``client.admin.organization.groups``."""

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
    from openai.types.admin.organization.group import Group
    from openai.types.admin.organization.group_delete_response import GroupDeleteResponse
    from openai.types.admin.organization.group_update_response import GroupUpdateResponse
    from typing_extensions import Literal

    from .roles import Roles
    from .users import Users


_CREATE = Operation(
    id="admin.organization.groups.create",
    call="admin.organization.groups.create",
    name="Create Group",
    properties=(Label("Name", "name"),),
    output="openai.types.admin.organization.group:Group",
    http="POST /organization/groups",
)


_DELETE = Operation(
    id="admin.organization.groups.delete",
    call="admin.organization.groups.delete",
    name="Delete Group",
    properties=(Label("Group ID", "group_id"),),
    output="openai.types.admin.organization.group_delete_response:GroupDeleteResponse",
    http="DELETE /organization/groups/{group_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.groups.list",
    call="admin.organization.groups.list",
    name="List Groups",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncNextCursorPage[openai.types.admin.organization.group:Group]",
    http="GET /organization/groups",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.groups.retrieve",
    call="admin.organization.groups.retrieve",
    name="Retrieve Group",
    properties=(Label("Group ID", "group_id"),),
    output="openai.types.admin.organization.group:Group",
    http="GET /organization/groups/{group_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.groups.update",
    call="admin.organization.groups.update",
    name="Update Group",
    properties=(Label("Group ID", "group_id"), Label("Name", "name")),
    output="openai.types.admin.organization.group_update_response:GroupUpdateResponse",
    http="POST /organization/groups/{group_id}",
)


class Groups(Namespace):
    """Tasks for ``client.admin.organization.groups``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def roles(self) -> Roles:
        """Tasks of the namespace ``admin.organization.groups.roles``."""
        from .roles import Roles

        return Roles(self._integration)

    @cached_property
    def users(self) -> Users:
        """Tasks of the namespace ``admin.organization.groups.users``."""
        from .users import Users

        return Users(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Group]:
        """Create Group: ``POST /organization/groups``.

        Calls ``client.admin.organization.groups.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "name": name,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GroupDeleteResponse]:
        """Delete Group: ``DELETE /organization/groups/{group_id}``.

        Calls ``client.admin.organization.groups.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
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
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncNextCursorPage[Group]]:
        """List Groups: ``GET /organization/groups``.

        Calls ``client.admin.organization.groups.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Group]:
        """Retrieve Group: ``GET /organization/groups/{group_id}``.

        Calls ``client.admin.organization.groups.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "group_id": group_id,
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
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GroupUpdateResponse]:
        """Update Group: ``POST /organization/groups/{group_id}``.

        Calls ``client.admin.organization.groups.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "group_id": group_id,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
