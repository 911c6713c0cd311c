"""Tasks for ``client.admin.organization.external_storage``."""

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
    from openai.types.admin.organization import external_storage_create_params
    from openai.types.admin.organization.external_storage_configuration import (
        ExternalStorageConfiguration,
    )
    from openai.types.admin.organization.external_storage_deleted import ExternalStorageDeleted
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.external_storage.create",
    call="admin.organization.external_storage.create",
    name="Create External Storage",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    http="POST /organization/external_storage",
)


_DELETE = Operation(
    id="admin.organization.external_storage.delete",
    call="admin.organization.external_storage.delete",
    name="Delete External Storage",
    properties=(Label("External Storage ID", "external_storage_id"),),
    output="openai.types.admin.organization.external_storage_deleted:ExternalStorageDeleted",
    http="DELETE /organization/external_storage/{external_storage_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.external_storage.list",
    call="admin.organization.external_storage.list",
    name="List External Storage",
    properties=(Label("Order", "order"), Label("Project ID", "project_id")),
    output="openai.pagination:AsyncCursorPage[openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration]",
    http="GET /organization/external_storage",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.external_storage.retrieve",
    call="admin.organization.external_storage.retrieve",
    name="Retrieve External Storage",
    properties=(Label("External Storage ID", "external_storage_id"),),
    output="openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    http="GET /organization/external_storage/{external_storage_id}",
    repeat="safe",
)


_VALIDATE = Operation(
    id="admin.organization.external_storage.validate",
    call="admin.organization.external_storage.validate",
    name="Validate External Storage",
    properties=(Label("External Storage ID", "external_storage_id"),),
    output="openai.types.admin.organization.external_storage_configuration:ExternalStorageConfiguration",
    http="POST /organization/external_storage/{external_storage_id}/validate",
)


class ExternalStorage(Namespace):
    """Tasks for ``client.admin.organization.external_storage``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "validate": _VALIDATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        project_id: str,
        provider: external_storage_create_params.Provider,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalStorageConfiguration]:
        """Create External Storage: ``POST /organization/external_storage``.

        Calls ``client.admin.organization.external_storage.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "project_id": project_id,
                "provider": provider,
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
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalStorageDeleted]:
        """Delete External Storage: ``DELETE /organization/external_storage/{external_storage_id}``.

        Calls ``client.admin.organization.external_storage.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "external_storage_id": external_storage_id,
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
        project_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[ExternalStorageConfiguration]]:
        """List External Storage: ``GET /organization/external_storage``.

        Calls ``client.admin.organization.external_storage.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
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
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalStorageConfiguration]:
        """Retrieve External Storage: ``GET /organization/external_storage/{external_storage_id}``.

        Calls ``client.admin.organization.external_storage.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "external_storage_id": external_storage_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def validate(
        self,
        task_key: TaskKey,
        /,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalStorageConfiguration]:
        """Validate External Storage: ``POST /organization/external_storage/{external_storage_id}/validate``.

        Calls ``client.admin.organization.external_storage.validate``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/validate
        """
        return self._call(
            _VALIDATE,
            task_key,
            {
                "external_storage_id": external_storage_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
