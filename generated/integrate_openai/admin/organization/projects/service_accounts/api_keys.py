"""Tasks for ``client.admin.organization.projects.service_accounts.api_keys``."""

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
    from openai.types.admin.organization.projects.service_accounts.api_key_create_response import (
        APIKeyCreateResponse,
    )


_CREATE = Operation(
    id="admin.organization.projects.service_accounts.api_keys.create",
    call="admin.organization.projects.service_accounts.api_keys.create",
    name="Create Project Service Account API Key",
    properties=(
        Label("Service Account ID", "service_account_id"),
        Label("Project ID", "project_id"),
        Label("Name", "name"),
    ),
    output="openai.types.admin.organization.projects.service_accounts.api_key_create_response:APIKeyCreateResponse",
    http="POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    redact=("value",),
)


class ApiKeys(Namespace):
    """Tasks for ``client.admin.organization.projects.service_accounts.api_keys``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] | Omit = omit,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, APIKeyCreateResponse]:
        """Create Project Service Account API Key: ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``.

        Calls ``client.admin.organization.projects.service_accounts.api_keys.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/subresources/api_keys/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "service_account_id": service_account_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "name": name,
                "scopes": scopes,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
