"""Tasks for ``client.admin.organization.workload_identity_providers.federation_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.admin.organization.workload_identity_providers import (
        federation_rule_create_params,
        federation_rule_update_params,
    )
    from openai.types.admin.organization.workload_identity_providers.federation_rule import (
        FederationRule,
    )
    from openai.types.admin.organization.workload_identity_providers.federation_rule_deleted import (
        FederationRuleDeleted,
    )
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.workload_identity_providers.federation_rules.create",
    call="admin.organization.workload_identity_providers.federation_rules.create",
    name="Create Workload Identity Provider Federation Rule",
    properties=(
        Label("Workload Identity Provider ID", "workload_identity_provider_id"),
        Label("Project ID", "project_id"),
        Label("Service Account ID", "service_account_id"),
        Label("Name", "name"),
    ),
    output="openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
    http="POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
)


_DELETE = Operation(
    id="admin.organization.workload_identity_providers.federation_rules.delete",
    call="admin.organization.workload_identity_providers.federation_rules.delete",
    name="Delete Workload Identity Provider Federation Rule",
    properties=(
        Label("Workload Identity Federation Rule ID", "workload_identity_federation_rule_id"),
        Label("Workload Identity Provider ID", "workload_identity_provider_id"),
    ),
    output="openai.types.admin.organization.workload_identity_providers.federation_rule_deleted:FederationRuleDeleted",
    http="DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.workload_identity_providers.federation_rules.list",
    call="admin.organization.workload_identity_providers.federation_rules.list",
    name="List Workload Identity Provider Federation Rules",
    properties=(
        Label("Workload Identity Provider ID", "workload_identity_provider_id"),
        Label("Order", "order"),
        Label("Service Account ID", "service_account_id"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule]",
    http="GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.workload_identity_providers.federation_rules.retrieve",
    call="admin.organization.workload_identity_providers.federation_rules.retrieve",
    name="Retrieve Workload Identity Provider Federation Rule",
    properties=(
        Label("Workload Identity Federation Rule ID", "workload_identity_federation_rule_id"),
        Label("Workload Identity Provider ID", "workload_identity_provider_id"),
    ),
    output="openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
    http="GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.workload_identity_providers.federation_rules.update",
    call="admin.organization.workload_identity_providers.federation_rules.update",
    name="Update Workload Identity Provider Federation Rule",
    properties=(
        Label("Workload Identity Federation Rule ID", "workload_identity_federation_rule_id"),
        Label("Workload Identity Provider ID", "workload_identity_provider_id"),
        Label("Name", "name"),
    ),
    output="openai.types.admin.organization.workload_identity_providers.federation_rule:FederationRule",
    http="POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
)


class FederationRules(Namespace):
    """Tasks for ``client.admin.organization.workload_identity_providers.federation_rules``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: federation_rule_create_params.Permissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FederationRule]:
        """Create Workload Identity Provider Federation Rule: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``.

        Calls ``client.admin.organization.workload_identity_providers.federation_rules.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
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
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FederationRuleDeleted]:
        """Delete Workload Identity Provider Federation Rule: ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``.

        Calls ``client.admin.organization.workload_identity_providers.federation_rules.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
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
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[FederationRule]]:
        """List Workload Identity Provider Federation Rules: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``.

        Calls ``client.admin.organization.workload_identity_providers.federation_rules.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "after": after,
                "limit": limit,
                "order": order,
                "service_account_id": service_account_id,
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
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FederationRule]:
        """Retrieve Workload Identity Provider Federation Rule: ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``.

        Calls ``client.admin.organization.workload_identity_providers.federation_rules.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
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
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        name: Optional[str] | Omit = omit,
        permissions: federation_rule_update_params.Permissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FederationRule]:
        """Update Workload Identity Provider Federation Rule: ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``.

        Calls ``client.admin.organization.workload_identity_providers.federation_rules.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
