"""Tasks for ``client.admin.organization.invites``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.admin.organization import invite_create_params
    from openai.types.admin.organization.invite import Invite
    from openai.types.admin.organization.invite_delete_response import InviteDeleteResponse
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.invites.create",
    call="admin.organization.invites.create",
    name="Create Invite",
    properties=(Label("Email", "email"), Label("Role", "role")),
    output="openai.types.admin.organization.invite:Invite",
    http="POST /organization/invites",
)


_DELETE = Operation(
    id="admin.organization.invites.delete",
    call="admin.organization.invites.delete",
    name="Delete Invite",
    properties=(Label("Invite ID", "invite_id"),),
    output="openai.types.admin.organization.invite_delete_response:InviteDeleteResponse",
    http="DELETE /organization/invites/{invite_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.invites.list",
    call="admin.organization.invites.list",
    name="List Invites",
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.invite:Invite]",
    http="GET /organization/invites",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.invites.retrieve",
    call="admin.organization.invites.retrieve",
    name="Retrieve Invite",
    properties=(Label("Invite ID", "invite_id"),),
    output="openai.types.admin.organization.invite:Invite",
    http="GET /organization/invites/{invite_id}",
    repeat="safe",
)


class Invites(Namespace):
    """Tasks for ``client.admin.organization.invites``."""

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
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[invite_create_params.Project] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Invite]:
        """Create Invite: ``POST /organization/invites``.

        Calls ``client.admin.organization.invites.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "email": email,
                "role": role,
                "projects": projects,
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
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, InviteDeleteResponse]:
        """Delete Invite: ``DELETE /organization/invites/{invite_id}``.

        Calls ``client.admin.organization.invites.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "invite_id": invite_id,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[Invite]]:
        """List Invites: ``GET /organization/invites``.

        Calls ``client.admin.organization.invites.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Invite]:
        """Retrieve Invite: ``GET /organization/invites/{invite_id}``.

        Calls ``client.admin.organization.invites.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "invite_id": invite_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
