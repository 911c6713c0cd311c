"""Tasks for ``client.admin.organization.external_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.admin.organization.external_key import ExternalKey
    from openai.types.admin.organization.external_key_validate_response import (
        ExternalKeyValidateResponse,
    )
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.external_keys.create",
    call="admin.organization.external_keys.create",
    name="Create External Key",
    properties=(
        Label("External ID", "external_id"),
        Label("KMS ARN", "kms_arn"),
        Label("Name", "name"),
        Label("Role ARN", "role_arn"),
        Label("Type", "type"),
        Label("Audience", "audience"),
    ),
    output="openai.types.admin.organization.external_key:ExternalKey",
    http="POST /organization/external_keys",
)


_DELETE = Operation(
    id="admin.organization.external_keys.delete",
    call="admin.organization.external_keys.delete",
    name="Delete External Key",
    properties=(Label("External Key ID", "external_key_id"),),
    output="openai.types.admin.organization.external_key:ExternalKey",
    http="DELETE /organization/external_keys/{external_key_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.external_keys.list",
    call="admin.organization.external_keys.list",
    name="List External Keys",
    properties=(Label("Order", "order"), Label("Purpose", "purpose")),
    output="openai.pagination:AsyncCursorPage[openai.types.admin.organization.external_key:ExternalKey]",
    http="GET /organization/external_keys",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.external_keys.retrieve",
    call="admin.organization.external_keys.retrieve",
    name="Retrieve External Key",
    properties=(Label("External Key ID", "external_key_id"),),
    output="openai.types.admin.organization.external_key:ExternalKey",
    http="GET /organization/external_keys/{external_key_id}",
    repeat="safe",
)


_VALIDATE = Operation(
    id="admin.organization.external_keys.validate",
    call="admin.organization.external_keys.validate",
    name="Validate External Key",
    properties=(Label("External Key ID", "external_key_id"),),
    output="openai.types.admin.organization.external_key_validate_response:ExternalKeyValidateResponse",
    http="POST /organization/external_keys/{external_key_id}/validate",
)


class ExternalKeys(Namespace):
    """Tasks for ``client.admin.organization.external_keys``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "validate": _VALIDATE,
    }

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        external_id: str,
        kms_arn: str,
        name: str,
        role_arn: str,
        type: Literal["aws"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ExternalKey]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        name: str,
        type: Literal["gcp"],
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str | Omit = ...,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ExternalKey]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        key_name: str,
        name: str,
        tenant_id: str,
        type: Literal["azure"],
        vault_uri: str,
        key_version: str | Omit = ...,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ExternalKey]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        key_ocid: str,
        name: str,
        region: str,
        type: Literal["oci"],
        vault_ocid: str,
        key_version_ocid: str | Omit = ...,
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ExternalKey]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        name: str,
        role_arn: str | Omit = omit,
        type: Literal["aws"] | Literal["gcp"] | Literal["azure"] | Literal["oci"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalKey]:
        """Create External Key: ``POST /organization/external_keys``.

        Calls ``client.admin.organization.external_keys.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "external_id": external_id,
                "kms_arn": kms_arn,
                "name": name,
                "role_arn": role_arn,
                "type": type,
                "purpose": purpose,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "kms_key_version": kms_key_version,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_version": key_version,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
                "key_version_ocid": key_version_ocid,
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
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalKey]:
        """Delete External Key: ``DELETE /organization/external_keys/{external_key_id}``.

        Calls ``client.admin.organization.external_keys.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "external_key_id": external_key_id,
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
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[ExternalKey]]:
        """List External Keys: ``GET /organization/external_keys``.

        Calls ``client.admin.organization.external_keys.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "order": order,
                "purpose": purpose,
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
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalKey]:
        """Retrieve External Key: ``GET /organization/external_keys/{external_key_id}``.

        Calls ``client.admin.organization.external_keys.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "external_key_id": external_key_id,
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
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ExternalKeyValidateResponse]:
        """Validate External Key: ``POST /organization/external_keys/{external_key_id}/validate``.

        Calls ``client.admin.organization.external_keys.validate``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/validate
        """
        return self._call(
            _VALIDATE,
            task_key,
            {
                "external_key_id": external_key_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
