"""Tasks for ``client.admin.organization.projects.service_accounts``."""

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
    from openai.types.admin.organization.projects.project_service_account import (
        ProjectServiceAccount,
    )
    from openai.types.admin.organization.projects.service_account_create_response import (
        ServiceAccountCreateResponse,
    )
    from openai.types.admin.organization.projects.service_account_delete_response import (
        ServiceAccountDeleteResponse,
    )
    from typing_extensions import Literal

    from .api_keys import ApiKeys


_CREATE = Operation(
    id="admin.organization.projects.service_accounts.create",
    call="admin.organization.projects.service_accounts.create",
    name="Create Project Service Account",
    properties=(Label("Project ID", "project_id"), Label("Name", "name")),
    output="openai.types.admin.organization.projects.service_account_create_response:ServiceAccountCreateResponse",
    http="POST /organization/projects/{project_id}/service_accounts",
)


_DELETE = Operation(
    id="admin.organization.projects.service_accounts.delete",
    call="admin.organization.projects.service_accounts.delete",
    name="Delete Project Service Account",
    properties=(
        Label("Service Account ID", "service_account_id"),
        Label("Project ID", "project_id"),
    ),
    output="openai.types.admin.organization.projects.service_account_delete_response:ServiceAccountDeleteResponse",
    http="DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.projects.service_accounts.list",
    call="admin.organization.projects.service_accounts.list",
    name="List Project Service Accounts",
    properties=(Label("Project ID", "project_id"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.projects.project_service_account:ProjectServiceAccount]",
    http="GET /organization/projects/{project_id}/service_accounts",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.service_accounts.retrieve",
    call="admin.organization.projects.service_accounts.retrieve",
    name="Retrieve Project Service Account",
    properties=(
        Label("Service Account ID", "service_account_id"),
        Label("Project ID", "project_id"),
    ),
    output="openai.types.admin.organization.projects.project_service_account:ProjectServiceAccount",
    http="GET /organization/projects/{project_id}/service_accounts/{service_account_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.service_accounts.update",
    call="admin.organization.projects.service_accounts.update",
    name="Update Project Service Account",
    properties=(
        Label("Service Account ID", "service_account_id"),
        Label("Project ID", "project_id"),
        Label("Name", "name"),
        Label("Role", "role"),
    ),
    output="openai.types.admin.organization.projects.project_service_account:ProjectServiceAccount",
    http="POST /organization/projects/{project_id}/service_accounts/{service_account_id}",
)


class ServiceAccounts(Namespace):
    """Tasks for ``client.admin.organization.projects.service_accounts``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Tasks of the namespace ``admin.organization.projects.service_accounts.api_keys``."""
        from .api_keys import ApiKeys

        return ApiKeys(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] | Omit = omit,
        expires_in_seconds: Optional[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ServiceAccountCreateResponse]:
        """Create Project Service Account: ``POST /organization/projects/{project_id}/service_accounts``.

        Calls ``client.admin.organization.projects.service_accounts.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "project_id": project_id,
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
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
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ServiceAccountDeleteResponse]:
        """Delete Project Service Account: ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``.

        Calls ``client.admin.organization.projects.service_accounts.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "service_account_id": service_account_id,
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
    ) -> Coroutine[object, object, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """List Project Service Accounts: ``GET /organization/projects/{project_id}/service_accounts``.

        Calls ``client.admin.organization.projects.service_accounts.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/list
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
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectServiceAccount]:
        """Retrieve Project Service Account: ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``.

        Calls ``client.admin.organization.projects.service_accounts.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "service_account_id": service_account_id,
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
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectServiceAccount]:
        """Update Project Service Account: ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``.

        Calls ``client.admin.organization.projects.service_accounts.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "service_account_id": service_account_id,
                "project_id": project_id,
                "name": name,
                "role": role,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
