"""Tasks for ``client.admin.organization.admin_api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.admin.organization.admin_api_key import AdminAPIKey
    from openai.types.admin.organization.admin_api_key_create_response import (
        AdminAPIKeyCreateResponse,
    )
    from openai.types.admin.organization.admin_api_key_delete_response import (
        AdminAPIKeyDeleteResponse,
    )
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.admin_api_keys.create",
    call="admin.organization.admin_api_keys.create",
    name="Create Admin API Key",
    properties=(Label("Name", "name"),),
    output="openai.types.admin.organization.admin_api_key_create_response:AdminAPIKeyCreateResponse",
    http="POST /organization/admin_api_keys",
    redact=("value",),
)


_DELETE = Operation(
    id="admin.organization.admin_api_keys.delete",
    call="admin.organization.admin_api_keys.delete",
    name="Delete Admin API Key",
    properties=(Label("Key ID", "key_id"),),
    output="openai.types.admin.organization.admin_api_key_delete_response:AdminAPIKeyDeleteResponse",
    http="DELETE /organization/admin_api_keys/{key_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.admin_api_keys.list",
    call="admin.organization.admin_api_keys.list",
    name="List Admin API Keys",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.admin.organization.admin_api_key:AdminAPIKey]",
    http="GET /organization/admin_api_keys",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.admin_api_keys.retrieve",
    call="admin.organization.admin_api_keys.retrieve",
    name="Retrieve Admin API Key",
    properties=(Label("Key ID", "key_id"),),
    output="openai.types.admin.organization.admin_api_key:AdminAPIKey",
    http="GET /organization/admin_api_keys/{key_id}",
    repeat="safe",
)


class AdminApiKeys(Namespace):
    """Tasks for ``client.admin.organization.admin_api_keys``."""

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
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AdminAPIKeyCreateResponse]:
        """Create Admin API Key: ``POST /organization/admin_api_keys``.

        Calls ``client.admin.organization.admin_api_keys.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "name": name,
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
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AdminAPIKeyDeleteResponse]:
        """Delete Admin API Key: ``DELETE /organization/admin_api_keys/{key_id}``.

        Calls ``client.admin.organization.admin_api_keys.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "key_id": key_id,
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
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[AdminAPIKey]]:
        """List Admin API Keys: ``GET /organization/admin_api_keys``.

        Calls ``client.admin.organization.admin_api_keys.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/list
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
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AdminAPIKey]:
        """Retrieve Admin API Key: ``GET /organization/admin_api_keys/{key_id}``.

        Calls ``client.admin.organization.admin_api_keys.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "key_id": key_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
