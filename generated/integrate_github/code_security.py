"""Tasks for ``client.rest.code_security``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        AppHookDeliveriesDeliveryIdAttemptsPostResponse202,
        CodeSecurityConfiguration,
        CodeSecurityConfigurationForRepository,
        CodeSecurityConfigurationRepositories,
        CodeSecurityDefaultConfigurationsItems,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200,
        OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        CodeScanningDefaultSetupOptionsType,
        CodeScanningOptionsType,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdAttachPostBodyType,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutBodyType,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdPatchBodyPropDependencyGraphAutosubmitActionOptionsType,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdPatchBodyType,
        EnterprisesEnterpriseCodeSecurityConfigurationsPostBodyPropDependencyGraphAutosubmitActionOptionsType,
        EnterprisesEnterpriseCodeSecurityConfigurationsPostBodyType,
        OrgsOrgCodeSecurityConfigurationsConfigurationIdAttachPostBodyType,
        OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutBodyType,
        OrgsOrgCodeSecurityConfigurationsConfigurationIdPatchBodyPropDependencyGraphAutosubmitActionOptionsType,
        OrgsOrgCodeSecurityConfigurationsConfigurationIdPatchBodyPropSecretScanningDelegatedBypassOptionsType,
        OrgsOrgCodeSecurityConfigurationsConfigurationIdPatchBodyType,
        OrgsOrgCodeSecurityConfigurationsDetachDeleteBodyType,
        OrgsOrgCodeSecurityConfigurationsPostBodyPropDependencyGraphAutosubmitActionOptionsType,
        OrgsOrgCodeSecurityConfigurationsPostBodyPropSecretScanningDelegatedBypassOptionsType,
        OrgsOrgCodeSecurityConfigurationsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ATTACH_CONFIGURATION = Operation(
    id="code_security.attach_configuration",
    call="rest.code_security.async_attach_configuration",
    name="Attach Code Security Configuration to Repositories",
    properties=(
        Label("Organization", "org"),
        Label("Configuration ID", "configuration_id"),
        Label("Scope", "scope"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /orgs/{org}/code-security/configurations/{configuration_id}/attach",
)


_ATTACH_ENTERPRISE_CONFIGURATION = Operation(
    id="code_security.attach_enterprise_configuration",
    call="rest.code_security.async_attach_enterprise_configuration",
    name="Attach Enterprise Code Security Configuration to Repositories",
    properties=(
        Label("Enterprise", "enterprise"),
        Label("Configuration ID", "configuration_id"),
        Label("Scope", "scope"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach",
)


_CREATE_CONFIGURATION = Operation(
    id="code_security.create_configuration",
    call="rest.code_security.async_create_configuration",
    name="Create Code Security Configuration",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration",
    http="POST /orgs/{org}/code-security/configurations",
)


_CREATE_CONFIGURATION_FOR_ENTERPRISE = Operation(
    id="code_security.create_configuration_for_enterprise",
    call="rest.code_security.async_create_configuration_for_enterprise",
    name="Create Code Security Configuration for an Enterprise",
    properties=(Label("Enterprise", "enterprise"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration",
    http="POST /enterprises/{enterprise}/code-security/configurations",
)


_DELETE_CONFIGURATION = Operation(
    id="code_security.delete_configuration",
    call="rest.code_security.async_delete_configuration",
    name="Delete Code Security Configuration",
    properties=(Label("Organization", "org"), Label("Configuration ID", "configuration_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/code-security/configurations/{configuration_id}",
    repeat="safe",
)


_DELETE_CONFIGURATION_FOR_ENTERPRISE = Operation(
    id="code_security.delete_configuration_for_enterprise",
    call="rest.code_security.async_delete_configuration_for_enterprise",
    name="Delete Code Security Configuration for an Enterprise",
    properties=(Label("Enterprise", "enterprise"), Label("Configuration ID", "configuration_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}",
    repeat="safe",
)


_DETACH_CONFIGURATION = Operation(
    id="code_security.detach_configuration",
    call="rest.code_security.async_detach_configuration",
    name="Detach Code Security Configurations from Repositories",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/code-security/configurations/detach",
    repeat="safe",
)


_GET_CONFIGURATION = Operation(
    id="code_security.get_configuration",
    call="rest.code_security.async_get_configuration",
    name="Get Code Security Configuration",
    properties=(Label("Organization", "org"), Label("Configuration ID", "configuration_id")),
    output="githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration",
    http="GET /orgs/{org}/code-security/configurations/{configuration_id}",
    repeat="safe",
)


_GET_CONFIGURATION_FOR_REPOSITORY = Operation(
    id="code_security.get_configuration_for_repository",
    call="rest.code_security.async_get_configuration_for_repository",
    name="Get Code Security Configuration for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CodeSecurityConfigurationForRepository",
    http="GET /repos/{owner}/{repo}/code-security-configuration",
    repeat="safe",
    answers=((204, "None"),),
)


_GET_CONFIGURATIONS_FOR_ENTERPRISE = Operation(
    id="code_security.get_configurations_for_enterprise",
    call="rest.code_security.async_get_configurations_for_enterprise",
    name="Get Code Security Configurations for an Enterprise",
    properties=(Label("Enterprise", "enterprise"),),
    output="list[githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration]",
    http="GET /enterprises/{enterprise}/code-security/configurations",
    repeat="safe",
)


_GET_CONFIGURATIONS_FOR_ORG = Operation(
    id="code_security.get_configurations_for_org",
    call="rest.code_security.async_get_configurations_for_org",
    name="Get Code Security Configurations for an Organization",
    properties=(Label("Organization", "org"), Label("Target Type", "target_type")),
    output="list[githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration]",
    http="GET /orgs/{org}/code-security/configurations",
    repeat="safe",
)


_GET_DEFAULT_CONFIGURATIONS = Operation(
    id="code_security.get_default_configurations",
    call="rest.code_security.async_get_default_configurations",
    name="Get Default Code Security Configurations",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:CodeSecurityDefaultConfigurationsItems]",
    http="GET /orgs/{org}/code-security/configurations/defaults",
    repeat="safe",
)


_GET_DEFAULT_CONFIGURATIONS_FOR_ENTERPRISE = Operation(
    id="code_security.get_default_configurations_for_enterprise",
    call="rest.code_security.async_get_default_configurations_for_enterprise",
    name="Get Default Code Security Configurations for an Enterprise",
    properties=(Label("Enterprise", "enterprise"),),
    output="list[githubkit_schemas.v2026_03_10.models:CodeSecurityDefaultConfigurationsItems]",
    http="GET /enterprises/{enterprise}/code-security/configurations/defaults",
    repeat="safe",
)


_GET_REPOSITORIES_FOR_CONFIGURATION = Operation(
    id="code_security.get_repositories_for_configuration",
    call="rest.code_security.async_get_repositories_for_configuration",
    name="Get Repositories for a Code Security Configuration",
    properties=(
        Label("Organization", "org"),
        Label("Configuration ID", "configuration_id"),
        Label("Status", "status"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CodeSecurityConfigurationRepositories]",
    http="GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories",
    repeat="safe",
)


_GET_REPOSITORIES_FOR_ENTERPRISE_CONFIGURATION = Operation(
    id="code_security.get_repositories_for_enterprise_configuration",
    call="rest.code_security.async_get_repositories_for_enterprise_configuration",
    name="Get Repositories for an Enterprise Code Security Configuration",
    properties=(
        Label("Enterprise", "enterprise"),
        Label("Configuration ID", "configuration_id"),
        Label("Status", "status"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CodeSecurityConfigurationRepositories]",
    http="GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
    repeat="safe",
)


_GET_SINGLE_CONFIGURATION_FOR_ENTERPRISE = Operation(
    id="code_security.get_single_configuration_for_enterprise",
    call="rest.code_security.async_get_single_configuration_for_enterprise",
    name="Get Code Security Configuration for an Enterprise",
    properties=(Label("Enterprise", "enterprise"), Label("Configuration ID", "configuration_id")),
    output="githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration",
    http="GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}",
    repeat="safe",
)


_SET_CONFIGURATION_AS_DEFAULT = Operation(
    id="code_security.set_configuration_as_default",
    call="rest.code_security.async_set_configuration_as_default",
    name="Set Code Security Configuration as the Default",
    properties=(Label("Organization", "org"), Label("Configuration ID", "configuration_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200",
    http="PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults",
    repeat="safe",
)


_SET_CONFIGURATION_AS_DEFAULT_FOR_ENTERPRISE = Operation(
    id="code_security.set_configuration_as_default_for_enterprise",
    call="rest.code_security.async_set_configuration_as_default_for_enterprise",
    name="Set Code Security Configuration as the Default for an Enterprise",
    properties=(Label("Enterprise", "enterprise"), Label("Configuration ID", "configuration_id")),
    output="githubkit_schemas.v2026_03_10.models:EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200",
    http="PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults",
    repeat="safe",
)


_UPDATE_CONFIGURATION = Operation(
    id="code_security.update_configuration",
    call="rest.code_security.async_update_configuration",
    name="Update Code Security Configuration",
    properties=(
        Label("Organization", "org"),
        Label("Configuration ID", "configuration_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration",
    http="PATCH /orgs/{org}/code-security/configurations/{configuration_id}",
    answers=((204, "None"),),
)


_UPDATE_ENTERPRISE_CONFIGURATION = Operation(
    id="code_security.update_enterprise_configuration",
    call="rest.code_security.async_update_enterprise_configuration",
    name="Update Enterprise Code Security Configuration",
    properties=(
        Label("Enterprise", "enterprise"),
        Label("Configuration ID", "configuration_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeSecurityConfiguration",
    http="PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}",
)


class CodeSecurity(Namespace):
    """Tasks for ``client.rest.code_security``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "attach_configuration": _ATTACH_CONFIGURATION,
        "attach_enterprise_configuration": _ATTACH_ENTERPRISE_CONFIGURATION,
        "create_configuration": _CREATE_CONFIGURATION,
        "create_configuration_for_enterprise": _CREATE_CONFIGURATION_FOR_ENTERPRISE,
        "delete_configuration": _DELETE_CONFIGURATION,
        "delete_configuration_for_enterprise": _DELETE_CONFIGURATION_FOR_ENTERPRISE,
        "detach_configuration": _DETACH_CONFIGURATION,
        "get_configuration": _GET_CONFIGURATION,
        "get_configuration_for_repository": _GET_CONFIGURATION_FOR_REPOSITORY,
        "get_configurations_for_enterprise": _GET_CONFIGURATIONS_FOR_ENTERPRISE,
        "get_configurations_for_org": _GET_CONFIGURATIONS_FOR_ORG,
        "get_default_configurations": _GET_DEFAULT_CONFIGURATIONS,
        "get_default_configurations_for_enterprise": _GET_DEFAULT_CONFIGURATIONS_FOR_ENTERPRISE,
        "get_repositories_for_configuration": _GET_REPOSITORIES_FOR_CONFIGURATION,
        "get_repositories_for_enterprise_configuration": _GET_REPOSITORIES_FOR_ENTERPRISE_CONFIGURATION,
        "get_single_configuration_for_enterprise": _GET_SINGLE_CONFIGURATION_FOR_ENTERPRISE,
        "set_configuration_as_default": _SET_CONFIGURATION_AS_DEFAULT,
        "set_configuration_as_default_for_enterprise": _SET_CONFIGURATION_AS_DEFAULT_FOR_ENTERPRISE,
        "update_configuration": _UPDATE_CONFIGURATION,
        "update_enterprise_configuration": _UPDATE_ENTERPRISE_CONFIGURATION,
    }

    @overload
    def attach_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodeSecurityConfigurationsConfigurationIdAttachPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    @overload
    def attach_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        scope: Literal[
            "all", "all_without_configurations", "public", "private_or_internal", "selected"
        ],
        selected_repository_ids: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    def attach_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodeSecurityConfigurationsConfigurationIdAttachPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Attach Code Security Configuration to Repositories: ``POST /orgs/{org}/code-security/configurations/{configuration_id}/attach``.

        Calls ``client.rest.code_security.async_attach_configuration``.

        See https://docs.github.com/rest/code-security/configurations#attach-a-configuration-to-repositories
        """
        return self._call(
            _ATTACH_CONFIGURATION,
            task_key,
            {
                "org": org,
                "configuration_id": configuration_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def attach_enterprise_configuration(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdAttachPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    @overload
    def attach_enterprise_configuration(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        scope: Literal["all", "all_without_configurations"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    def attach_enterprise_configuration(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdAttachPostBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Attach Enterprise Code Security Configuration to Repositories: ``POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach``.

        Calls ``client.rest.code_security.async_attach_enterprise_configuration``.

        See https://docs.github.com/rest/code-security/configurations#attach-an-enterprise-configuration-to-repositories
        """
        return self._call(
            _ATTACH_ENTERPRISE_CONFIGURATION,
            task_key,
            {
                "enterprise": enterprise,
                "configuration_id": configuration_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodeSecurityConfigurationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]: ...

    @overload
    def create_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        advanced_security: Missing[
            Literal["enabled", "disabled", "code_security", "secret_protection"]
        ] = ...,
        code_security: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph_autosubmit_action: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        dependency_graph_autosubmit_action_options: Missing[
            OrgsOrgCodeSecurityConfigurationsPostBodyPropDependencyGraphAutosubmitActionOptionsType
        ] = ...,
        dependabot_alerts: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependabot_security_updates: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependabot_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        code_scanning_options: Missing[Union[CodeScanningOptionsType, None]] = ...,
        code_scanning_default_setup: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        code_scanning_default_setup_options: Missing[
            Union[CodeScanningDefaultSetupOptionsType, None]
        ] = ...,
        code_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_push_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_bypass: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_bypass_options: Missing[
            OrgsOrgCodeSecurityConfigurationsPostBodyPropSecretScanningDelegatedBypassOptionsType
        ] = ...,
        secret_scanning_validity_checks: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_non_provider_patterns: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_generic_secrets: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_extended_metadata: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        private_vulnerability_reporting: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        enforcement: Missing[Literal["enforced", "unenforced"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]: ...

    def create_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodeSecurityConfigurationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]:
        """Create Code Security Configuration: ``POST /orgs/{org}/code-security/configurations``.

        Calls ``client.rest.code_security.async_create_configuration``.

        See https://docs.github.com/rest/code-security/configurations#create-a-code-security-configuration
        """
        return self._call(
            _CREATE_CONFIGURATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_configuration_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseCodeSecurityConfigurationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]: ...

    @overload
    def create_configuration_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        advanced_security: Missing[
            Literal["enabled", "disabled", "code_security", "secret_protection"]
        ] = ...,
        code_security: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph_autosubmit_action: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        dependency_graph_autosubmit_action_options: Missing[
            EnterprisesEnterpriseCodeSecurityConfigurationsPostBodyPropDependencyGraphAutosubmitActionOptionsType
        ] = ...,
        dependabot_alerts: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependabot_security_updates: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        code_scanning_options: Missing[Union[CodeScanningOptionsType, None]] = ...,
        code_scanning_default_setup: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        code_scanning_default_setup_options: Missing[
            Union[CodeScanningDefaultSetupOptionsType, None]
        ] = ...,
        code_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_push_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_validity_checks: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_non_provider_patterns: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_generic_secrets: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_extended_metadata: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        private_vulnerability_reporting: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        enforcement: Missing[Literal["enforced", "unenforced", "enterprise_enforced"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]: ...

    def create_configuration_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[EnterprisesEnterpriseCodeSecurityConfigurationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]:
        """Create Code Security Configuration for an Enterprise: ``POST /enterprises/{enterprise}/code-security/configurations``.

        Calls ``client.rest.code_security.async_create_configuration_for_enterprise``.

        See https://docs.github.com/rest/code-security/configurations#create-a-code-security-configuration-for-an-enterprise
        """
        return self._call(
            _CREATE_CONFIGURATION_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Code Security Configuration: ``DELETE /orgs/{org}/code-security/configurations/{configuration_id}``.

        Calls ``client.rest.code_security.async_delete_configuration``.

        See https://docs.github.com/rest/code-security/configurations#delete-a-code-security-configuration
        """
        return self._call(
            _DELETE_CONFIGURATION,
            task_key,
            {"org": org, "configuration_id": configuration_id, "headers": headers},
            task_options,
        )

    def delete_configuration_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Code Security Configuration for an Enterprise: ``DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}``.

        Calls ``client.rest.code_security.async_delete_configuration_for_enterprise``.

        See https://docs.github.com/rest/code-security/configurations#delete-a-code-security-configuration-for-an-enterprise
        """
        return self._call(
            _DELETE_CONFIGURATION_FOR_ENTERPRISE,
            task_key,
            {
                "enterprise": enterprise,
                "configuration_id": configuration_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def detach_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodeSecurityConfigurationsDetachDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def detach_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_repository_ids: list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def detach_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodeSecurityConfigurationsDetachDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Detach Code Security Configurations from Repositories: ``DELETE /orgs/{org}/code-security/configurations/detach``.

        Calls ``client.rest.code_security.async_detach_configuration``.

        See https://docs.github.com/rest/code-security/configurations#detach-configurations-from-repositories
        """
        return self._call(
            _DETACH_CONFIGURATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]:
        """Get Code Security Configuration: ``GET /orgs/{org}/code-security/configurations/{configuration_id}``.

        Calls ``client.rest.code_security.async_get_configuration``.

        See https://docs.github.com/rest/code-security/configurations#get-a-code-security-configuration
        """
        return self._call(
            _GET_CONFIGURATION,
            task_key,
            {"org": org, "configuration_id": configuration_id, "headers": headers},
            task_options,
        )

    def get_configuration_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeSecurityConfigurationForRepository | None]:
        """Get Code Security Configuration for a Repository: ``GET /repos/{owner}/{repo}/code-security-configuration``.

        Calls ``client.rest.code_security.async_get_configuration_for_repository``.

        See https://docs.github.com/rest/code-security/configurations#get-the-code-security-configuration-associated-with-a-repository
        """
        return self._call(
            _GET_CONFIGURATION_FOR_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_configurations_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeSecurityConfiguration]]:
        """Get Code Security Configurations for an Enterprise: ``GET /enterprises/{enterprise}/code-security/configurations``.

        Calls ``client.rest.code_security.async_get_configurations_for_enterprise``.

        See https://docs.github.com/rest/code-security/configurations#get-code-security-configurations-for-an-enterprise
        """
        return self._call(
            _GET_CONFIGURATIONS_FOR_ENTERPRISE,
            task_key,
            {
                "enterprise": enterprise,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def get_configurations_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        target_type: Missing[Literal["global", "all"]] = UNSET,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeSecurityConfiguration]]:
        """Get Code Security Configurations for an Organization: ``GET /orgs/{org}/code-security/configurations``.

        Calls ``client.rest.code_security.async_get_configurations_for_org``.

        See https://docs.github.com/rest/code-security/configurations#get-code-security-configurations-for-an-organization
        """
        return self._call(
            _GET_CONFIGURATIONS_FOR_ORG,
            task_key,
            {
                "org": org,
                "target_type": target_type,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def get_default_configurations(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeSecurityDefaultConfigurationsItems]]:
        """Get Default Code Security Configurations: ``GET /orgs/{org}/code-security/configurations/defaults``.

        Calls ``client.rest.code_security.async_get_default_configurations``.

        See https://docs.github.com/rest/code-security/configurations#get-default-code-security-configurations
        """
        return self._call(
            _GET_DEFAULT_CONFIGURATIONS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_default_configurations_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeSecurityDefaultConfigurationsItems]]:
        """Get Default Code Security Configurations for an Enterprise: ``GET /enterprises/{enterprise}/code-security/configurations/defaults``.

        Calls ``client.rest.code_security.async_get_default_configurations_for_enterprise``.

        See https://docs.github.com/rest/code-security/configurations#get-default-code-security-configurations-for-an-enterprise
        """
        return self._call(
            _GET_DEFAULT_CONFIGURATIONS_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers},
            task_options,
        )

    def get_repositories_for_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        status: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeSecurityConfigurationRepositories]]:
        """Get Repositories for a Code Security Configuration: ``GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories``.

        Calls ``client.rest.code_security.async_get_repositories_for_configuration``.

        See https://docs.github.com/rest/code-security/configurations#get-repositories-associated-with-a-code-security-configuration
        """
        return self._call(
            _GET_REPOSITORIES_FOR_CONFIGURATION,
            task_key,
            {
                "org": org,
                "configuration_id": configuration_id,
                "per_page": per_page,
                "before": before,
                "after": after,
                "status": status,
                "headers": headers,
            },
            task_options,
        )

    def get_repositories_for_enterprise_configuration(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        status: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeSecurityConfigurationRepositories]]:
        """Get Repositories for an Enterprise Code Security Configuration: ``GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories``.

        Calls ``client.rest.code_security.async_get_repositories_for_enterprise_configuration``.

        See https://docs.github.com/rest/code-security/configurations#get-repositories-associated-with-an-enterprise-code-security-configuration
        """
        return self._call(
            _GET_REPOSITORIES_FOR_ENTERPRISE_CONFIGURATION,
            task_key,
            {
                "enterprise": enterprise,
                "configuration_id": configuration_id,
                "per_page": per_page,
                "before": before,
                "after": after,
                "status": status,
                "headers": headers,
            },
            task_options,
        )

    def get_single_configuration_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]:
        """Get Code Security Configuration for an Enterprise: ``GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}``.

        Calls ``client.rest.code_security.async_get_single_configuration_for_enterprise``.

        See https://docs.github.com/rest/code-security/configurations#retrieve-a-code-security-configuration-of-an-enterprise
        """
        return self._call(
            _GET_SINGLE_CONFIGURATION_FOR_ENTERPRISE,
            task_key,
            {
                "enterprise": enterprise,
                "configuration_id": configuration_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def set_configuration_as_default(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200
    ]: ...

    @overload
    def set_configuration_as_default(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        default_for_new_repos: Missing[
            Literal["all", "none", "private_and_internal", "public"]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200
    ]: ...

    def set_configuration_as_default(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object, object, OrgsOrgCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200
    ]:
        """Set Code Security Configuration as the Default: ``PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults``.

        Calls ``client.rest.code_security.async_set_configuration_as_default``.

        See https://docs.github.com/rest/code-security/configurations#set-a-code-security-configuration-as-a-default-for-an-organization
        """
        return self._call(
            _SET_CONFIGURATION_AS_DEFAULT,
            task_key,
            {
                "org": org,
                "configuration_id": configuration_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_configuration_as_default_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object,
        object,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200,
    ]: ...

    @overload
    def set_configuration_as_default_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        default_for_new_repos: Missing[
            Literal["all", "none", "private_and_internal", "public"]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object,
        object,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200,
    ]: ...

    def set_configuration_as_default_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object,
        object,
        EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdDefaultsPutResponse200,
    ]:
        """Set Code Security Configuration as the Default for an Enterprise: ``PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults``.

        Calls ``client.rest.code_security.async_set_configuration_as_default_for_enterprise``.

        See https://docs.github.com/rest/code-security/configurations#set-a-code-security-configuration-as-a-default-for-an-enterprise
        """
        return self._call(
            _SET_CONFIGURATION_AS_DEFAULT_FOR_ENTERPRISE,
            task_key,
            {
                "enterprise": enterprise,
                "configuration_id": configuration_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodeSecurityConfigurationsConfigurationIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration | None]: ...

    @overload
    def update_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        advanced_security: Missing[
            Literal["enabled", "disabled", "code_security", "secret_protection"]
        ] = ...,
        code_security: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph_autosubmit_action: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        dependency_graph_autosubmit_action_options: Missing[
            OrgsOrgCodeSecurityConfigurationsConfigurationIdPatchBodyPropDependencyGraphAutosubmitActionOptionsType
        ] = ...,
        dependabot_alerts: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependabot_security_updates: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependabot_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        code_scanning_default_setup: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        code_scanning_default_setup_options: Missing[
            Union[CodeScanningDefaultSetupOptionsType, None]
        ] = ...,
        code_scanning_options: Missing[Union[CodeScanningOptionsType, None]] = ...,
        code_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_push_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_bypass: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_bypass_options: Missing[
            OrgsOrgCodeSecurityConfigurationsConfigurationIdPatchBodyPropSecretScanningDelegatedBypassOptionsType
        ] = ...,
        secret_scanning_validity_checks: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_non_provider_patterns: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_generic_secrets: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_extended_metadata: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        private_vulnerability_reporting: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        enforcement: Missing[Literal["enforced", "unenforced"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration | None]: ...

    def update_configuration(
        self,
        task_key: TaskKey,
        /,
        org: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodeSecurityConfigurationsConfigurationIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeSecurityConfiguration | None]:
        """Update Code Security Configuration: ``PATCH /orgs/{org}/code-security/configurations/{configuration_id}``.

        Calls ``client.rest.code_security.async_update_configuration``.

        See https://docs.github.com/rest/code-security/configurations#update-a-code-security-configuration
        """
        return self._call(
            _UPDATE_CONFIGURATION,
            task_key,
            {
                "org": org,
                "configuration_id": configuration_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_enterprise_configuration(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]: ...

    @overload
    def update_enterprise_configuration(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        advanced_security: Missing[
            Literal["enabled", "disabled", "code_security", "secret_protection"]
        ] = ...,
        code_security: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependency_graph_autosubmit_action: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        dependency_graph_autosubmit_action_options: Missing[
            EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdPatchBodyPropDependencyGraphAutosubmitActionOptionsType
        ] = ...,
        dependabot_alerts: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        dependabot_security_updates: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        code_scanning_default_setup: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        code_scanning_default_setup_options: Missing[
            Union[CodeScanningDefaultSetupOptionsType, None]
        ] = ...,
        code_scanning_options: Missing[Union[CodeScanningOptionsType, None]] = ...,
        code_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_push_protection: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_validity_checks: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_non_provider_patterns: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_generic_secrets: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        secret_scanning_delegated_alert_dismissal: Missing[
            Literal["enabled", "disabled", "not_set"]
        ] = ...,
        secret_scanning_extended_metadata: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        private_vulnerability_reporting: Missing[Literal["enabled", "disabled", "not_set"]] = ...,
        enforcement: Missing[Literal["enforced", "unenforced", "enterprise_enforced"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]: ...

    def update_enterprise_configuration(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        configuration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            EnterprisesEnterpriseCodeSecurityConfigurationsConfigurationIdPatchBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeSecurityConfiguration]:
        """Update Enterprise Code Security Configuration: ``PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}``.

        Calls ``client.rest.code_security.async_update_enterprise_configuration``.

        See https://docs.github.com/rest/code-security/configurations#update-a-custom-code-security-configuration-for-an-enterprise
        """
        return self._call(
            _UPDATE_ENTERPRISE_CONFIGURATION,
            task_key,
            {
                "enterprise": enterprise,
                "configuration_id": configuration_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
