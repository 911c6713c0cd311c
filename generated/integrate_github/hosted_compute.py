"""Tasks for ``client.rest.hosted_compute``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        NetworkConfiguration,
        NetworkSettings,
        OrgsOrgSettingsNetworkConfigurationsGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgSettingsNetworkConfigurationsNetworkConfigurationIdPatchBodyType,
        OrgsOrgSettingsNetworkConfigurationsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_NETWORK_CONFIGURATION_FOR_ORG = Operation(
    id="hosted_compute.create_network_configuration_for_org",
    call="rest.hosted_compute.async_create_network_configuration_for_org",
    name="Create Hosted Compute Network Configuration for an Organization",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:NetworkConfiguration",
    http="POST /orgs/{org}/settings/network-configurations",
)


_DELETE_NETWORK_CONFIGURATION_FROM_ORG = Operation(
    id="hosted_compute.delete_network_configuration_from_org",
    call="rest.hosted_compute.async_delete_network_configuration_from_org",
    name="Delete Hosted Compute Network Configuration from an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Network Configuration ID", "network_configuration_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}",
    repeat="safe",
)


_GET_NETWORK_CONFIGURATION_FOR_ORG = Operation(
    id="hosted_compute.get_network_configuration_for_org",
    call="rest.hosted_compute.async_get_network_configuration_for_org",
    name="Get Hosted Compute Network Configuration for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Network Configuration ID", "network_configuration_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:NetworkConfiguration",
    http="GET /orgs/{org}/settings/network-configurations/{network_configuration_id}",
    repeat="safe",
)


_GET_NETWORK_SETTINGS_FOR_ORG = Operation(
    id="hosted_compute.get_network_settings_for_org",
    call="rest.hosted_compute.async_get_network_settings_for_org",
    name="Get Hosted Compute Network Settings for an Organization",
    properties=(Label("Organization", "org"), Label("Network Settings ID", "network_settings_id")),
    output="githubkit_schemas.v2026_03_10.models:NetworkSettings",
    http="GET /orgs/{org}/settings/network-settings/{network_settings_id}",
    repeat="safe",
)


_LIST_NETWORK_CONFIGURATIONS_FOR_ORG = Operation(
    id="hosted_compute.list_network_configurations_for_org",
    call="rest.hosted_compute.async_list_network_configurations_for_org",
    name="List Hosted Compute Network Configurations for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgSettingsNetworkConfigurationsGetResponse200",
    http="GET /orgs/{org}/settings/network-configurations",
    repeat="safe",
    items="network_configurations",
)


_UPDATE_NETWORK_CONFIGURATION_FOR_ORG = Operation(
    id="hosted_compute.update_network_configuration_for_org",
    call="rest.hosted_compute.async_update_network_configuration_for_org",
    name="Update Hosted Compute Network Configuration for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Network Configuration ID", "network_configuration_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:NetworkConfiguration",
    http="PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}",
)


class HostedCompute(Namespace):
    """Tasks for ``client.rest.hosted_compute``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_network_configuration_for_org": _CREATE_NETWORK_CONFIGURATION_FOR_ORG,
        "delete_network_configuration_from_org": _DELETE_NETWORK_CONFIGURATION_FROM_ORG,
        "get_network_configuration_for_org": _GET_NETWORK_CONFIGURATION_FOR_ORG,
        "get_network_settings_for_org": _GET_NETWORK_SETTINGS_FOR_ORG,
        "list_network_configurations_for_org": _LIST_NETWORK_CONFIGURATIONS_FOR_ORG,
        "update_network_configuration_for_org": _UPDATE_NETWORK_CONFIGURATION_FOR_ORG,
    }

    @overload
    def create_network_configuration_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgSettingsNetworkConfigurationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, NetworkConfiguration]: ...

    @overload
    def create_network_configuration_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        compute_service: Missing[Literal["none", "actions"]] = ...,
        network_settings_ids: list[str],
        failover_network_settings_ids: Missing[list[str]] = ...,
        failover_network_enabled: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, NetworkConfiguration]: ...

    def create_network_configuration_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgSettingsNetworkConfigurationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, NetworkConfiguration]:
        """Create Hosted Compute Network Configuration for an Organization: ``POST /orgs/{org}/settings/network-configurations``.

        Calls ``client.rest.hosted_compute.async_create_network_configuration_for_org``.

        See https://docs.github.com/rest/orgs/network-configurations#create-a-hosted-compute-network-configuration-for-an-organization
        """
        return self._call(
            _CREATE_NETWORK_CONFIGURATION_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_network_configuration_from_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        network_configuration_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Hosted Compute Network Configuration from an Organization: ``DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}``.

        Calls ``client.rest.hosted_compute.async_delete_network_configuration_from_org``.

        See https://docs.github.com/rest/orgs/network-configurations#delete-a-hosted-compute-network-configuration-from-an-organization
        """
        return self._call(
            _DELETE_NETWORK_CONFIGURATION_FROM_ORG,
            task_key,
            {
                "org": org,
                "network_configuration_id": network_configuration_id,
                "headers": headers,
            },
            task_options,
        )

    def get_network_configuration_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        network_configuration_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, NetworkConfiguration]:
        """Get Hosted Compute Network Configuration for an Organization: ``GET /orgs/{org}/settings/network-configurations/{network_configuration_id}``.

        Calls ``client.rest.hosted_compute.async_get_network_configuration_for_org``.

        See https://docs.github.com/rest/orgs/network-configurations#get-a-hosted-compute-network-configuration-for-an-organization
        """
        return self._call(
            _GET_NETWORK_CONFIGURATION_FOR_ORG,
            task_key,
            {
                "org": org,
                "network_configuration_id": network_configuration_id,
                "headers": headers,
            },
            task_options,
        )

    def get_network_settings_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        network_settings_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, NetworkSettings]:
        """Get Hosted Compute Network Settings for an Organization: ``GET /orgs/{org}/settings/network-settings/{network_settings_id}``.

        Calls ``client.rest.hosted_compute.async_get_network_settings_for_org``.

        See https://docs.github.com/rest/orgs/network-configurations#get-a-hosted-compute-network-settings-resource-for-an-organization
        """
        return self._call(
            _GET_NETWORK_SETTINGS_FOR_ORG,
            task_key,
            {"org": org, "network_settings_id": network_settings_id, "headers": headers},
            task_options,
        )

    def list_network_configurations_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgSettingsNetworkConfigurationsGetResponse200]:
        """List Hosted Compute Network Configurations for an Organization: ``GET /orgs/{org}/settings/network-configurations``.

        Calls ``client.rest.hosted_compute.async_list_network_configurations_for_org``.

        See https://docs.github.com/rest/orgs/network-configurations#list-hosted-compute-network-configurations-for-an-organization
        """
        return self._call(
            _LIST_NETWORK_CONFIGURATIONS_FOR_ORG,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    @overload
    def update_network_configuration_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        network_configuration_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgSettingsNetworkConfigurationsNetworkConfigurationIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, NetworkConfiguration]: ...

    @overload
    def update_network_configuration_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        network_configuration_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        compute_service: Missing[Literal["none", "actions"]] = ...,
        network_settings_ids: Missing[list[str]] = ...,
        failover_network_settings_ids: Missing[list[str]] = ...,
        failover_network_enabled: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, NetworkConfiguration]: ...

    def update_network_configuration_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        network_configuration_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            OrgsOrgSettingsNetworkConfigurationsNetworkConfigurationIdPatchBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, NetworkConfiguration]:
        """Update Hosted Compute Network Configuration for an Organization: ``PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}``.

        Calls ``client.rest.hosted_compute.async_update_network_configuration_for_org``.

        See https://docs.github.com/rest/orgs/network-configurations#update-a-hosted-compute-network-configuration-for-an-organization
        """
        return self._call(
            _UPDATE_NETWORK_CONFIGURATION_FOR_ORG,
            task_key,
            {
                "org": org,
                "network_configuration_id": network_configuration_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
