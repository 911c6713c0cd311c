"""Tasks for ``client.admin.organization.projects.api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.admin.organization.projects.api_key_delete_response import (
        APIKeyDeleteResponse,
    )
    from openai.types.admin.organization.projects.project_api_key import ProjectAPIKey
    from typing_extensions import Literal


_DELETE = Operation(
    id="admin.organization.projects.api_keys.delete",
    call="admin.organization.projects.api_keys.delete",
    name="Delete Project API Key",
    properties=(Label("API Key ID", "api_key_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.api_key_delete_response:APIKeyDeleteResponse",
    http="DELETE /organization/projects/{project_id}/api_keys/{api_key_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.projects.api_keys.list",
    call="admin.organization.projects.api_keys.list",
    name="List Project API Keys",
    properties=(
        Label("Project ID", "project_id"),
        Label("Owner Project Access", "owner_project_access"),
    ),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.projects.project_api_key:ProjectAPIKey]",
    http="GET /organization/projects/{project_id}/api_keys",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.api_keys.retrieve",
    call="admin.organization.projects.api_keys.retrieve",
    name="Retrieve Project API Key",
    properties=(Label("API Key ID", "api_key_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.project_api_key:ProjectAPIKey",
    http="GET /organization/projects/{project_id}/api_keys/{api_key_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.api_keys.update",
    call="admin.organization.projects.api_keys.update",
    name="Update Project API Key",
    properties=(Label("API Key ID", "api_key_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.project_api_key:ProjectAPIKey",
    http="POST /organization/projects/{project_id}/api_keys/{api_key_id}",
)


class ApiKeys(Namespace):
    """Tasks for ``client.admin.organization.projects.api_keys``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def delete(
        self,
        task_key: TaskKey,
        /,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, APIKeyDeleteResponse]:
        """Delete Project API Key: ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``.

        Calls ``client.admin.organization.projects.api_keys.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "api_key_id": api_key_id,
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
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[ProjectAPIKey]]:
        """List Project API Keys: ``GET /organization/projects/{project_id}/api_keys``.

        Calls ``client.admin.organization.projects.api_keys.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "owner_project_access": owner_project_access,
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
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectAPIKey]:
        """Retrieve Project API Key: ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``.

        Calls ``client.admin.organization.projects.api_keys.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "api_key_id": api_key_id,
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
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectAPIKey]:
        """Update Project API Key: ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``.

        Calls ``client.admin.organization.projects.api_keys.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "api_key_id": api_key_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "scopes": scopes,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
