"""Tasks for ``client.rest.private_registries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        OrgPrivateRegistryConfiguration,
        OrgPrivateRegistryConfigurationWithSelectedRepositories,
        OrgsOrgPrivateRegistriesGetResponse200,
        OrgsOrgPrivateRegistriesPublicKeyGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgPrivateRegistriesPostBodyType,
        OrgsOrgPrivateRegistriesSecretNamePatchBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_ORG_PRIVATE_REGISTRY = Operation(
    id="private_registries.create_org_private_registry",
    call="rest.private_registries.async_create_org_private_registry",
    name="Create Organization Private Registry",
    properties=(
        Label("Organization", "org"),
        Label("Registry Type", "registry_type"),
        Label("Username", "username"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgPrivateRegistryConfigurationWithSelectedRepositories",
    http="POST /orgs/{org}/private-registries",
)


_DELETE_ORG_PRIVATE_REGISTRY = Operation(
    id="private_registries.delete_org_private_registry",
    call="rest.private_registries.async_delete_org_private_registry",
    name="Delete Organization Private Registry",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/private-registries/{secret_name}",
    repeat="safe",
)


_GET_ORG_PRIVATE_REGISTRY = Operation(
    id="private_registries.get_org_private_registry",
    call="rest.private_registries.async_get_org_private_registry",
    name="Get Organization Private Registry",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrgPrivateRegistryConfiguration",
    http="GET /orgs/{org}/private-registries/{secret_name}",
    repeat="safe",
)


_GET_ORG_PUBLIC_KEY = Operation(
    id="private_registries.get_org_public_key",
    call="rest.private_registries.async_get_org_public_key",
    name="Get Organization Private Registry Public Key",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgPrivateRegistriesPublicKeyGetResponse200",
    http="GET /orgs/{org}/private-registries/public-key",
    repeat="safe",
)


_LIST_ORG_PRIVATE_REGISTRIES = Operation(
    id="private_registries.list_org_private_registries",
    call="rest.private_registries.async_list_org_private_registries",
    name="List Organization Private Registries",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgPrivateRegistriesGetResponse200",
    http="GET /orgs/{org}/private-registries",
    repeat="safe",
    items="configurations",
)


_UPDATE_ORG_PRIVATE_REGISTRY = Operation(
    id="private_registries.update_org_private_registry",
    call="rest.private_registries.async_update_org_private_registry",
    name="Update Organization Private Registry",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Username", "username"),
        Label("Visibility", "visibility"),
    ),
    output="integrate_runtime:HttpResult",
    http="PATCH /orgs/{org}/private-registries/{secret_name}",
)


class PrivateRegistries(Namespace):
    """Tasks for ``client.rest.private_registries``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_org_private_registry": _CREATE_ORG_PRIVATE_REGISTRY,
        "delete_org_private_registry": _DELETE_ORG_PRIVATE_REGISTRY,
        "get_org_private_registry": _GET_ORG_PRIVATE_REGISTRY,
        "get_org_public_key": _GET_ORG_PUBLIC_KEY,
        "list_org_private_registries": _LIST_ORG_PRIVATE_REGISTRIES,
        "update_org_private_registry": _UPDATE_ORG_PRIVATE_REGISTRY,
    }

    @overload
    def create_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPrivateRegistriesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgPrivateRegistryConfigurationWithSelectedRepositories]: ...

    @overload
    def create_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        registry_type: Literal[
            "maven_repository",
            "nuget_feed",
            "goproxy_server",
            "npm_registry",
            "rubygems_server",
            "cargo_registry",
            "composer_repository",
            "docker_registry",
            "git_source",
            "helm_registry",
            "hex_organization",
            "hex_repository",
            "pub_repository",
            "python_index",
            "terraform_registry",
        ],
        url: str,
        username: Missing[Union[str, None]] = ...,
        replaces_base: Missing[bool] = ...,
        encrypted_value: Missing[str] = ...,
        key_id: Missing[str] = ...,
        visibility: Literal["all", "private", "selected"],
        selected_repository_ids: Missing[list[int]] = ...,
        auth_type: Missing[
            Literal[
                "token",
                "username_password",
                "oidc_azure",
                "oidc_aws",
                "oidc_jfrog",
                "oidc_cloudsmith",
                "oidc_gcp",
                "anonymous",
            ]
        ] = ...,
        tenant_id: Missing[str] = ...,
        client_id: Missing[str] = ...,
        aws_region: Missing[str] = ...,
        account_id: Missing[str] = ...,
        role_name: Missing[str] = ...,
        domain: Missing[str] = ...,
        domain_owner: Missing[str] = ...,
        jfrog_oidc_provider_name: Missing[str] = ...,
        audience: Missing[str] = ...,
        identity_mapping_name: Missing[str] = ...,
        namespace: Missing[str] = ...,
        service_slug: Missing[str] = ...,
        api_host: Missing[str] = ...,
        workload_identity_provider: Missing[str] = ...,
        service_account: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgPrivateRegistryConfigurationWithSelectedRepositories]: ...

    def create_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPrivateRegistriesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgPrivateRegistryConfigurationWithSelectedRepositories]:
        """Create Organization Private Registry: ``POST /orgs/{org}/private-registries``.

        Calls ``client.rest.private_registries.async_create_org_private_registry``.

        See https://docs.github.com/rest/private-registries/organization-configurations#create-a-private-registry-for-an-organization
        """
        return self._call(
            _CREATE_ORG_PRIVATE_REGISTRY,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Private Registry: ``DELETE /orgs/{org}/private-registries/{secret_name}``.

        Calls ``client.rest.private_registries.async_delete_org_private_registry``.

        See https://docs.github.com/rest/private-registries/organization-configurations#delete-a-private-registry-for-an-organization
        """
        return self._call(
            _DELETE_ORG_PRIVATE_REGISTRY,
            task_key,
            {"org": org, "secret_name": secret_name, "headers": headers},
            task_options,
        )

    def get_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgPrivateRegistryConfiguration]:
        """Get Organization Private Registry: ``GET /orgs/{org}/private-registries/{secret_name}``.

        Calls ``client.rest.private_registries.async_get_org_private_registry``.

        See https://docs.github.com/rest/private-registries/organization-configurations#get-a-private-registry-for-an-organization
        """
        return self._call(
            _GET_ORG_PRIVATE_REGISTRY,
            task_key,
            {"org": org, "secret_name": secret_name, "headers": headers},
            task_options,
        )

    def get_org_public_key(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgPrivateRegistriesPublicKeyGetResponse200]:
        """Get Organization Private Registry Public Key: ``GET /orgs/{org}/private-registries/public-key``.

        Calls ``client.rest.private_registries.async_get_org_public_key``.

        See https://docs.github.com/rest/private-registries/organization-configurations#get-private-registries-public-key-for-an-organization
        """
        return self._call(
            _GET_ORG_PUBLIC_KEY,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_org_private_registries(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgPrivateRegistriesGetResponse200]:
        """List Organization Private Registries: ``GET /orgs/{org}/private-registries``.

        Calls ``client.rest.private_registries.async_list_org_private_registries``.

        See https://docs.github.com/rest/private-registries/organization-configurations#list-private-registries-for-an-organization
        """
        return self._call(
            _LIST_ORG_PRIVATE_REGISTRIES,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    @overload
    def update_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPrivateRegistriesSecretNamePatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        registry_type: Missing[
            Literal[
                "maven_repository",
                "nuget_feed",
                "goproxy_server",
                "npm_registry",
                "rubygems_server",
                "cargo_registry",
                "composer_repository",
                "docker_registry",
                "git_source",
                "helm_registry",
                "hex_organization",
                "hex_repository",
                "pub_repository",
                "python_index",
                "terraform_registry",
            ]
        ] = ...,
        url: Missing[str] = ...,
        username: Missing[Union[str, None]] = ...,
        replaces_base: Missing[bool] = ...,
        encrypted_value: Missing[str] = ...,
        key_id: Missing[str] = ...,
        visibility: Missing[Literal["all", "private", "selected"]] = ...,
        selected_repository_ids: Missing[list[int]] = ...,
        auth_type: Missing[
            Literal[
                "token",
                "username_password",
                "oidc_azure",
                "oidc_aws",
                "oidc_jfrog",
                "oidc_cloudsmith",
                "oidc_gcp",
                "anonymous",
            ]
        ] = ...,
        tenant_id: Missing[str] = ...,
        client_id: Missing[str] = ...,
        aws_region: Missing[str] = ...,
        account_id: Missing[str] = ...,
        role_name: Missing[str] = ...,
        domain: Missing[str] = ...,
        domain_owner: Missing[str] = ...,
        jfrog_oidc_provider_name: Missing[str] = ...,
        audience: Missing[str] = ...,
        identity_mapping_name: Missing[str] = ...,
        namespace: Missing[str] = ...,
        service_slug: Missing[str] = ...,
        api_host: Missing[str] = ...,
        workload_identity_provider: Missing[str] = ...,
        service_account: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_org_private_registry(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPrivateRegistriesSecretNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Organization Private Registry: ``PATCH /orgs/{org}/private-registries/{secret_name}``.

        Calls ``client.rest.private_registries.async_update_org_private_registry``.

        See https://docs.github.com/rest/private-registries/organization-configurations#update-a-private-registry-for-an-organization
        """
        return self._call(
            _UPDATE_ORG_PRIVATE_REGISTRY,
            task_key,
            {
                "org": org,
                "secret_name": secret_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
