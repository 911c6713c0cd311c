"""Tasks for ``client.admin.organization.workload_identity_providers``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.admin.organization import (
        workload_identity_provider_create_params,
        workload_identity_provider_update_params,
    )
    from openai.types.admin.organization.workload_identity_provider import WorkloadIdentityProvider
    from openai.types.admin.organization.workload_identity_provider_deleted import (
        WorkloadIdentityProviderDeleted,
    )
    from typing_extensions import Literal

    from .federation_rules import FederationRules


_CREATE = Operation(
    id="admin.organization.workload_identity_providers.create",
    call="admin.organization.workload_identity_providers.create",
    name="Create Workload Identity Provider",
    properties=(
        Label("Audience", "audience"),
        Label("Issuer", "issuer"),
        Label("Name", "name"),
        Label("Type", "type"),
    ),
    output="openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    http="POST /organization/workload_identity_providers",
)


_DELETE = Operation(
    id="admin.organization.workload_identity_providers.delete",
    call="admin.organization.workload_identity_providers.delete",
    name="Delete Workload Identity Provider",
    properties=(Label("Workload Identity Provider ID", "workload_identity_provider_id"),),
    output="openai.types.admin.organization.workload_identity_provider_deleted:WorkloadIdentityProviderDeleted",
    http="DELETE /organization/workload_identity_providers/{workload_identity_provider_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.workload_identity_providers.list",
    call="admin.organization.workload_identity_providers.list",
    name="List Workload Identity Providers",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider]",
    http="GET /organization/workload_identity_providers",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.workload_identity_providers.retrieve",
    call="admin.organization.workload_identity_providers.retrieve",
    name="Retrieve Workload Identity Provider",
    properties=(Label("Workload Identity Provider ID", "workload_identity_provider_id"),),
    output="openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    http="GET /organization/workload_identity_providers/{workload_identity_provider_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.workload_identity_providers.update",
    call="admin.organization.workload_identity_providers.update",
    name="Update Workload Identity Provider",
    properties=(
        Label("Workload Identity Provider ID", "workload_identity_provider_id"),
        Label("Name", "name"),
    ),
    output="openai.types.admin.organization.workload_identity_provider:WorkloadIdentityProvider",
    http="POST /organization/workload_identity_providers/{workload_identity_provider_id}",
)


class WorkloadIdentityProviders(Namespace):
    """Tasks for ``client.admin.organization.workload_identity_providers``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def federation_rules(self) -> FederationRules:
        """Tasks of the namespace ``admin.organization.workload_identity_providers.federation_rules``."""
        from .federation_rules import FederationRules

        return FederationRules(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: (
            Iterable[workload_identity_provider_create_params.AttributeTransformation] | Omit
        ) = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: workload_identity_provider_create_params.Verification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkloadIdentityProvider]:
        """Create Workload Identity Provider: ``POST /organization/workload_identity_providers``.

        Calls ``client.admin.organization.workload_identity_providers.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
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
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkloadIdentityProviderDeleted]:
        """Delete Workload Identity Provider: ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``.

        Calls ``client.admin.organization.workload_identity_providers.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
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
    ) -> Coroutine[object, object, AsyncCursorPage[WorkloadIdentityProvider]]:
        """List Workload Identity Providers: ``GET /organization/workload_identity_providers``.

        Calls ``client.admin.organization.workload_identity_providers.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/list
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
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkloadIdentityProvider]:
        """Retrieve Workload Identity Provider: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``.

        Calls ``client.admin.organization.workload_identity_providers.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
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
        workload_identity_provider_id: str,
        *,
        attribute_transformations: (
            Iterable[workload_identity_provider_update_params.AttributeTransformation] | Omit
        ) = omit,
        audience: str | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: workload_identity_provider_update_params.Verification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkloadIdentityProvider]:
        """Update Workload Identity Provider: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``.

        Calls ``client.admin.organization.workload_identity_providers.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
