"""Tasks for ``client.rest.orgs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation
from typing_extensions import deprecated

if TYPE_CHECKING:
    import builtins
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import Missing, UniqueList, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        ApiInsightsRouteStatsItems,
        ApiInsightsSubjectStatsItems,
        ApiInsightsSummaryStats,
        ApiInsightsTimeStatsItems,
        ApiInsightsUserStatsItems,
        AppHookDeliveriesDeliveryIdAttemptsPostResponse202,
        CustomProperty,
        ExternalProperty,
        HookDelivery,
        HookDeliveryItem,
        ImmutableReleasesOrganizationSettings,
        IssueField,
        IssueType,
        MinimalRepository,
        OrganizationExternalPropertyInstallation,
        OrganizationFull,
        OrganizationInvitation,
        OrganizationProgrammaticAccessGrant,
        OrganizationProgrammaticAccessGrantRequest,
        OrganizationRole,
        OrganizationSimple,
        OrgHook,
        OrgMembership,
        OrgRepoCustomPropertyValues,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsJobIdGetResponse200,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostResponse202,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse200,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse207,
        OrgsOrgArtifactsMetadataDeploymentRecordPostResponse200,
        OrgsOrgArtifactsMetadataStorageRecordPostResponse200,
        OrgsOrgArtifactsSubjectDigestMetadataDeploymentRecordsGetResponse200,
        OrgsOrgArtifactsSubjectDigestMetadataStorageRecordsGetResponse200,
        OrgsOrgAttestationsBulkListPostResponse200,
        OrgsOrgAttestationsRepositoriesGetResponse200Items,
        OrgsOrgAttestationsSubjectDigestGetResponse200,
        OrgsOrgInstallationsGetResponse200,
        OrgsOrgOrganizationRolesGetResponse200,
        OrgsOrgOutsideCollaboratorsUsernamePutResponse202,
        OrgsOrgSettingsImmutableReleasesRepositoriesGetResponse200,
        RulesetVersion,
        RulesetVersionWithState,
        SimpleUser,
        Team,
        TeamRoleAssignment,
        TeamSimple,
        UserRoleAssignment,
        WebhookConfig,
    )
    from githubkit_schemas.v2026_03_10.types import (
        CustomPropertySetPayloadType,
        CustomPropertyType,
        CustomPropertyValueType,
        OrganizationCreateIssueFieldPropOptionsItemsType,
        OrganizationCreateIssueFieldType,
        OrganizationCreateIssueTypeType,
        OrganizationUpdateIssueFieldPropOptionsItemsType,
        OrganizationUpdateIssueFieldType,
        OrganizationUpdateIssueTypeType,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostBodyPropDeploymentsItemsType,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostBodyType,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostBodyPropDeploymentsItemsType,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostBodyType,
        OrgsOrgArtifactsMetadataDeploymentRecordPostBodyPropTagsType,
        OrgsOrgArtifactsMetadataDeploymentRecordPostBodyType,
        OrgsOrgArtifactsMetadataStorageRecordPostBodyType,
        OrgsOrgAttestationsBulkListPostBodyType,
        OrgsOrgAttestationsDeleteRequestPostBodyOneof0Type,
        OrgsOrgAttestationsDeleteRequestPostBodyOneof1Type,
        OrgsOrgHooksHookIdConfigPatchBodyType,
        OrgsOrgHooksHookIdPatchBodyPropConfigType,
        OrgsOrgHooksHookIdPatchBodyType,
        OrgsOrgHooksPostBodyPropConfigType,
        OrgsOrgHooksPostBodyType,
        OrgsOrgInvitationsPostBodyType,
        OrgsOrgMembershipsUsernamePutBodyType,
        OrgsOrgOutsideCollaboratorsUsernamePutBodyType,
        OrgsOrgPatchBodyType,
        OrgsOrgPersonalAccessTokenRequestsPatRequestIdPostBodyType,
        OrgsOrgPersonalAccessTokenRequestsPostBodyType,
        OrgsOrgPersonalAccessTokensPatIdPostBodyType,
        OrgsOrgPersonalAccessTokensPostBodyType,
        OrgsOrgPropertiesInstallationsPostBodyType,
        OrgsOrgPropertiesInstallationsValuesPatchBodyType,
        OrgsOrgPropertiesInstallationsValuesPropertyNamePatchBodyType,
        OrgsOrgPropertiesSchemaPatchBodyType,
        OrgsOrgPropertiesValuesPatchBodyType,
        OrgsOrgSecurityProductEnablementPostBodyType,
        OrgsOrgSettingsImmutableReleasesPutBodyType,
        OrgsOrgSettingsImmutableReleasesRepositoriesPutBodyType,
        RepositoryExternalPropertyPayloadType,
        UserMembershipsOrgsOrgPatchBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_SECURITY_MANAGER_TEAM = Operation(
    id="orgs.add_security_manager_team",
    call="rest.orgs.async_add_security_manager_team",
    name="Add Security Manager Team",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/security-managers/teams/{team_slug}",
    repeat="safe",
)


_ASSIGN_TEAM_TO_ORG_ROLE = Operation(
    id="orgs.assign_team_to_org_role",
    call="rest.orgs.async_assign_team_to_org_role",
    name="Assign Team to an Organization Role",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Role ID", "role_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}",
    repeat="safe",
)


_ASSIGN_USER_TO_ORG_ROLE = Operation(
    id="orgs.assign_user_to_org_role",
    call="rest.orgs.async_assign_user_to_org_role",
    name="Assign User to an Organization Role",
    properties=(
        Label("Organization", "org"),
        Label("Username", "username"),
        Label("Role ID", "role_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/organization-roles/users/{username}/{role_id}",
    repeat="safe",
)


_BLOCK_USER = Operation(
    id="orgs.block_user",
    call="rest.orgs.async_block_user",
    name="Block User from an Organization",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/blocks/{username}",
    repeat="safe",
)


_CANCEL_INVITATION = Operation(
    id="orgs.cancel_invitation",
    call="rest.orgs.async_cancel_invitation",
    name="Cancel Organization Invitation",
    properties=(Label("Organization", "org"), Label("Invitation ID", "invitation_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/invitations/{invitation_id}",
    repeat="safe",
)


_CHECK_BLOCKED_USER = Operation(
    id="orgs.check_blocked_user",
    call="rest.orgs.async_check_blocked_user",
    name="Check Whether a User Is Blocked by an Organization",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="GET /orgs/{org}/blocks/{username}",
    repeat="safe",
)


_CHECK_MEMBERSHIP_FOR_USER = Operation(
    id="orgs.check_membership_for_user",
    call="rest.orgs.async_check_membership_for_user",
    name="Check Organization Membership for a User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="GET /orgs/{org}/members/{username}",
    repeat="safe",
)


_CHECK_PUBLIC_MEMBERSHIP_FOR_USER = Operation(
    id="orgs.check_public_membership_for_user",
    call="rest.orgs.async_check_public_membership_for_user",
    name="Check Public Organization Membership for a User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="GET /orgs/{org}/public_members/{username}",
    repeat="safe",
)


_CONVERT_MEMBER_TO_OUTSIDE_COLLABORATOR = Operation(
    id="orgs.convert_member_to_outside_collaborator",
    call="rest.orgs.async_convert_member_to_outside_collaborator",
    name="Convert Organization Member to an Outside Collaborator",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgOutsideCollaboratorsUsernamePutResponse202",
    http="PUT /orgs/{org}/outside_collaborators/{username}",
    repeat="safe",
)


_CREATE_ARTIFACT_DEPLOYMENT_RECORD = Operation(
    id="orgs.create_artifact_deployment_record",
    call="rest.orgs.async_create_artifact_deployment_record",
    name="Create Artifact Deployment Record",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Digest", "digest"),
        Label("Status", "status"),
        Label("Logical Environment", "logical_environment"),
        Label("Deployment Name", "deployment_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsMetadataDeploymentRecordPostResponse200",
    http="POST /orgs/{org}/artifacts/metadata/deployment-record",
)


_CREATE_ARTIFACT_STORAGE_RECORD = Operation(
    id="orgs.create_artifact_storage_record",
    call="rest.orgs.async_create_artifact_storage_record",
    name="Create Artifact Storage Record",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Digest", "digest"),
        Label("Version", "version"),
        Label("Path", "path"),
        Label("Status", "status"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsMetadataStorageRecordPostResponse200",
    http="POST /orgs/{org}/artifacts/metadata/storage-record",
)


_CREATE_CLUSTER_DEPLOYMENT_RECORDS_JOB = Operation(
    id="orgs.create_cluster_deployment_records_job",
    call="rest.orgs.async_create_cluster_deployment_records_job",
    name="Create Cluster Deployment Records Job",
    properties=(
        Label("Organization", "org"),
        Label("Cluster", "cluster"),
        Label("Logical Environment", "logical_environment"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostResponse202",
    http="POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs",
)


_CREATE_INVITATION = Operation(
    id="orgs.create_invitation",
    call="rest.orgs.async_create_invitation",
    name="Create Organization Invitation",
    properties=(
        Label("Organization", "org"),
        Label("Invitee ID", "invitee_id"),
        Label("Role", "role"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrganizationInvitation",
    http="POST /orgs/{org}/invitations",
)


_CREATE_ISSUE_FIELD = Operation(
    id="orgs.create_issue_field",
    call="rest.orgs.async_create_issue_field",
    name="Create Organization Issue Field",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Data Type", "data_type"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:IssueField | None",
    http="POST /orgs/{org}/issue-fields",
)


_CREATE_ISSUE_TYPE = Operation(
    id="orgs.create_issue_type",
    call="rest.orgs.async_create_issue_type",
    name="Create Organization Issue Type",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Is Enabled", "is_enabled"),
    ),
    output="githubkit_schemas.v2026_03_10.models:IssueType | None",
    http="POST /orgs/{org}/issue-types",
)


_CREATE_WEBHOOK = Operation(
    id="orgs.create_webhook",
    call="rest.orgs.async_create_webhook",
    name="Create Organization Webhook",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:OrgHook",
    http="POST /orgs/{org}/hooks",
)


_CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITION = Operation(
    id="orgs.custom_properties_for_repos_create_or_update_organization_definition",
    call="rest.orgs.async_custom_properties_for_repos_create_or_update_organization_definition",
    name="Create or Update Custom Property for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Custom Property Name", "custom_property_name"),
        Label("Value Type", "value_type"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CustomProperty",
    http="PUT /orgs/{org}/properties/schema/{custom_property_name}",
    repeat="safe",
)


_CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITIONS = Operation(
    id="orgs.custom_properties_for_repos_create_or_update_organization_definitions",
    call="rest.orgs.async_custom_properties_for_repos_create_or_update_organization_definitions",
    name="Create or Update Custom Properties for an Organization",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:CustomProperty]",
    http="PATCH /orgs/{org}/properties/schema",
)


_CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_VALUES = Operation(
    id="orgs.custom_properties_for_repos_create_or_update_organization_values",
    call="rest.orgs.async_custom_properties_for_repos_create_or_update_organization_values",
    name="Create or Update Custom Property Values for Organization Repositories",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PATCH /orgs/{org}/properties/values",
)


_CUSTOM_PROPERTIES_FOR_REPOS_DELETE_ORGANIZATION_DEFINITION = Operation(
    id="orgs.custom_properties_for_repos_delete_organization_definition",
    call="rest.orgs.async_custom_properties_for_repos_delete_organization_definition",
    name="Delete Custom Property for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Custom Property Name", "custom_property_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/properties/schema/{custom_property_name}",
    repeat="safe",
)


_CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITION = Operation(
    id="orgs.custom_properties_for_repos_get_organization_definition",
    call="rest.orgs.async_custom_properties_for_repos_get_organization_definition",
    name="Get Custom Property for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Custom Property Name", "custom_property_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CustomProperty",
    http="GET /orgs/{org}/properties/schema/{custom_property_name}",
    repeat="safe",
)


_CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITIONS = Operation(
    id="orgs.custom_properties_for_repos_get_organization_definitions",
    call="rest.orgs.async_custom_properties_for_repos_get_organization_definitions",
    name="Get Custom Properties for an Organization",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:CustomProperty]",
    http="GET /orgs/{org}/properties/schema",
    repeat="safe",
)


_CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_VALUES = Operation(
    id="orgs.custom_properties_for_repos_get_organization_values",
    call="rest.orgs.async_custom_properties_for_repos_get_organization_values",
    name="Get Custom Property Values for Organization Repositories",
    properties=(Label("Organization", "org"), Label("Repository Query", "repository_query")),
    output="list[githubkit_schemas.v2026_03_10.models:OrgRepoCustomPropertyValues]",
    http="GET /orgs/{org}/properties/values",
    repeat="safe",
)


_DELETE = Operation(
    id="orgs.delete",
    call="rest.orgs.async_delete",
    name="Delete Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="DELETE /orgs/{org}",
    repeat="safe",
)


_DELETE_ATTESTATIONS_BULK = Operation(
    id="orgs.delete_attestations_bulk",
    call="rest.orgs.async_delete_attestations_bulk",
    name="Delete Attestations in Bulk",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/attestations/delete-request",
)


_DELETE_ATTESTATIONS_BY_ID = Operation(
    id="orgs.delete_attestations_by_id",
    call="rest.orgs.async_delete_attestations_by_id",
    name="Delete Attestations by ID",
    properties=(Label("Organization", "org"), Label("Attestation ID", "attestation_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/attestations/{attestation_id}",
    repeat="safe",
)


_DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST = Operation(
    id="orgs.delete_attestations_by_subject_digest",
    call="rest.orgs.async_delete_attestations_by_subject_digest",
    name="Delete Attestations by Subject Digest",
    properties=(Label("Organization", "org"), Label("Subject Digest", "subject_digest")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/attestations/digest/{subject_digest}",
    repeat="safe",
)


_DELETE_ISSUE_FIELD = Operation(
    id="orgs.delete_issue_field",
    call="rest.orgs.async_delete_issue_field",
    name="Delete Organization Issue Field",
    properties=(Label("Organization", "org"), Label("Issue Field ID", "issue_field_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/issue-fields/{issue_field_id}",
    repeat="safe",
)


_DELETE_ISSUE_TYPE = Operation(
    id="orgs.delete_issue_type",
    call="rest.orgs.async_delete_issue_type",
    name="Delete Organization Issue Type",
    properties=(Label("Organization", "org"), Label("Issue Type ID", "issue_type_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/issue-types/{issue_type_id}",
    repeat="safe",
)


_DELETE_WEBHOOK = Operation(
    id="orgs.delete_webhook",
    call="rest.orgs.async_delete_webhook",
    name="Delete Organization Webhook",
    properties=(Label("Organization", "org"), Label("Webhook ID", "hook_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/hooks/{hook_id}",
    repeat="safe",
)


_DISABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION = Operation(
    id="orgs.disable_selected_repository_immutable_releases_organization",
    call="rest.orgs.async_disable_selected_repository_immutable_releases_organization",
    name="Disable Selected Repository for Immutable Releases in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}",
    repeat="safe",
)


_ENABLE_OR_DISABLE_SECURITY_PRODUCT_ON_ALL_ORG_REPOS = Operation(
    id="orgs.enable_or_disable_security_product_on_all_org_repos",
    call="rest.orgs.async_enable_or_disable_security_product_on_all_org_repos",
    name="Enable or Disable Security Product on All Organization Repositories",
    properties=(
        Label("Organization", "org"),
        Label("Security Product", "security_product"),
        Label("Enablement", "enablement"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/{security_product}/{enablement}",
)


_ENABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION = Operation(
    id="orgs.enable_selected_repository_immutable_releases_organization",
    call="rest.orgs.async_enable_selected_repository_immutable_releases_organization",
    name="Enable Selected Repository for Immutable Releases in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}",
    repeat="safe",
)


_EXTERNAL_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_VALUES = Operation(
    id="orgs.external_properties_for_repos_create_or_update_organization_values",
    call="rest.orgs.async_external_properties_for_repos_create_or_update_organization_values",
    name="Create or Update External Custom Property Values for Organization Repositories",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PATCH /orgs/{org}/properties/installations/values",
)


_EXTERNAL_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_VALUES_FOR_ORGANIZATION_PROPERTY = Operation(
    id="orgs.external_properties_for_repos_create_or_update_values_for_organization_property",
    call="rest.orgs.async_external_properties_for_repos_create_or_update_values_for_organization_property",
    name="Create or Update Values of an External Custom Property",
    properties=(Label("Organization", "org"), Label("Property Name", "property_name")),
    output="integrate_runtime:HttpResult",
    http="PATCH /orgs/{org}/properties/installations/values/{property_name}",
)


_EXTERNAL_PROPERTIES_FOR_REPOS_DELETE_ORGANIZATION_VALUES = Operation(
    id="orgs.external_properties_for_repos_delete_organization_values",
    call="rest.orgs.async_external_properties_for_repos_delete_organization_values",
    name="Delete External Custom Property Values for Organization Repositories",
    properties=(Label("Organization", "org"), Label("Property Name", "property_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/properties/installations/values/{property_name}",
    repeat="safe",
)


_EXTERNAL_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_APP_INSTALLATIONS = Operation(
    id="orgs.external_properties_for_repos_get_organization_app_installations",
    call="rest.orgs.async_external_properties_for_repos_get_organization_app_installations",
    name="Get App Installations for External Custom Properties",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationExternalPropertyInstallation]",
    http="GET /orgs/{org}/properties/installations",
    repeat="safe",
)


_EXTERNAL_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITIONS = Operation(
    id="orgs.external_properties_for_repos_get_organization_definitions",
    call="rest.orgs.async_external_properties_for_repos_get_organization_definitions",
    name="Get External Custom Properties for an Organization",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:ExternalProperty]",
    http="GET /orgs/{org}/properties/installations/schema",
    repeat="safe",
)


_EXTERNAL_PROPERTIES_FOR_REPOS_REGISTER_ORGANIZATION_APP_INSTALLATION = Operation(
    id="orgs.external_properties_for_repos_register_organization_app_installation",
    call="rest.orgs.async_external_properties_for_repos_register_organization_app_installation",
    name="Register App Installation for External Custom Properties",
    properties=(Label("Organization", "org"), Label("Display Name", "display_name")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationExternalPropertyInstallation",
    http="POST /orgs/{org}/properties/installations",
)


_GET = Operation(
    id="orgs.get",
    call="rest.orgs.async_get",
    name="Get Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrganizationFull",
    http="GET /orgs/{org}",
    repeat="safe",
)


_GET_CLUSTER_DEPLOYMENT_RECORDS_JOB = Operation(
    id="orgs.get_cluster_deployment_records_job",
    call="rest.orgs.async_get_cluster_deployment_records_job",
    name="Get Cluster Deployment Records Job",
    properties=(
        Label("Organization", "org"),
        Label("Cluster", "cluster"),
        Label("Job ID", "job_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsJobIdGetResponse200",
    http="GET /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs/{job_id}",
    repeat="safe",
)


_GET_IMMUTABLE_RELEASES_SETTINGS = Operation(
    id="orgs.get_immutable_releases_settings",
    call="rest.orgs.async_get_immutable_releases_settings",
    name="Get Immutable Release Settings for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ImmutableReleasesOrganizationSettings",
    http="GET /orgs/{org}/settings/immutable-releases",
    repeat="safe",
)


_GET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES = Operation(
    id="orgs.get_immutable_releases_settings_repositories",
    call="rest.orgs.async_get_immutable_releases_settings_repositories",
    name="Get Selected Repositories for Immutable Releases",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgSettingsImmutableReleasesRepositoriesGetResponse200",
    http="GET /orgs/{org}/settings/immutable-releases/repositories",
    repeat="safe",
    items="repositories",
)


_GET_MEMBERSHIP_FOR_AUTHENTICATED_USER = Operation(
    id="orgs.get_membership_for_authenticated_user",
    call="rest.orgs.async_get_membership_for_authenticated_user",
    name="Get Organization Membership for the Authenticated User",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgMembership",
    http="GET /user/memberships/orgs/{org}",
    repeat="safe",
)


_GET_MEMBERSHIP_FOR_USER = Operation(
    id="orgs.get_membership_for_user",
    call="rest.orgs.async_get_membership_for_user",
    name="Get Organization Membership for a User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="githubkit_schemas.v2026_03_10.models:OrgMembership",
    http="GET /orgs/{org}/memberships/{username}",
    repeat="safe",
)


_GET_ORG_ROLE = Operation(
    id="orgs.get_org_role",
    call="rest.orgs.async_get_org_role",
    name="Get Organization Role",
    properties=(Label("Organization", "org"), Label("Role ID", "role_id")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationRole",
    http="GET /orgs/{org}/organization-roles/{role_id}",
    repeat="safe",
)


_GET_ORG_RULESET_HISTORY = Operation(
    id="orgs.get_org_ruleset_history",
    call="rest.orgs.async_get_org_ruleset_history",
    name="Get Organization Ruleset History",
    properties=(Label("Organization", "org"), Label("Ruleset ID", "ruleset_id")),
    output="list[githubkit_schemas.v2026_03_10.models:RulesetVersion]",
    http="GET /orgs/{org}/rulesets/{ruleset_id}/history",
    repeat="safe",
)


_GET_ORG_RULESET_VERSION = Operation(
    id="orgs.get_org_ruleset_version",
    call="rest.orgs.async_get_org_ruleset_version",
    name="Get Organization Ruleset Version",
    properties=(
        Label("Organization", "org"),
        Label("Ruleset ID", "ruleset_id"),
        Label("Version ID", "version_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RulesetVersionWithState",
    http="GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}",
    repeat="safe",
)


_GET_ROUTE_STATS_BY_ACTOR = Operation(
    id="orgs.get_route_stats_by_actor",
    call="rest.orgs.async_get_route_stats_by_actor",
    name="Get API Route Statistics by Actor",
    properties=(
        Label("Organization", "org"),
        Label("Actor Type", "actor_type"),
        Label("Actor ID", "actor_id"),
        Label("From", "min_timestamp"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ApiInsightsRouteStatsItems]",
    http="GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
    repeat="safe",
)


_GET_SUBJECT_STATS = Operation(
    id="orgs.get_subject_stats",
    call="rest.orgs.async_get_subject_stats",
    name="Get API Subject Statistics",
    properties=(
        Label("Organization", "org"),
        Label("From", "min_timestamp"),
        Label("Max Timestamp", "max_timestamp"),
        Label("Direction", "direction"),
        Label("Sort", "sort"),
        Label("Subject Name Substring", "subject_name_substring"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ApiInsightsSubjectStatsItems]",
    http="GET /orgs/{org}/insights/api/subject-stats",
    repeat="safe",
)


_GET_SUMMARY_STATS = Operation(
    id="orgs.get_summary_stats",
    call="rest.orgs.async_get_summary_stats",
    name="Get API Summary Statistics",
    properties=(Label("Organization", "org"), Label("From", "min_timestamp")),
    output="githubkit_schemas.v2026_03_10.models:ApiInsightsSummaryStats",
    http="GET /orgs/{org}/insights/api/summary-stats",
    repeat="safe",
)


_GET_SUMMARY_STATS_BY_ACTOR = Operation(
    id="orgs.get_summary_stats_by_actor",
    call="rest.orgs.async_get_summary_stats_by_actor",
    name="Get API Summary Statistics by Actor",
    properties=(
        Label("Organization", "org"),
        Label("Actor Type", "actor_type"),
        Label("Actor ID", "actor_id"),
        Label("From", "min_timestamp"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ApiInsightsSummaryStats",
    http="GET /orgs/{org}/insights/api/summary-stats/{actor_type}/{actor_id}",
    repeat="safe",
)


_GET_SUMMARY_STATS_BY_USER = Operation(
    id="orgs.get_summary_stats_by_user",
    call="rest.orgs.async_get_summary_stats_by_user",
    name="Get API Summary Statistics by User",
    properties=(
        Label("Organization", "org"),
        Label("User ID", "user_id"),
        Label("From", "min_timestamp"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ApiInsightsSummaryStats",
    http="GET /orgs/{org}/insights/api/summary-stats/users/{user_id}",
    repeat="safe",
)


_GET_TIME_STATS = Operation(
    id="orgs.get_time_stats",
    call="rest.orgs.async_get_time_stats",
    name="Get API Time Statistics",
    properties=(
        Label("Organization", "org"),
        Label("From", "min_timestamp"),
        Label("Timestamp Increment", "timestamp_increment"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ApiInsightsTimeStatsItems]",
    http="GET /orgs/{org}/insights/api/time-stats",
    repeat="safe",
)


_GET_TIME_STATS_BY_ACTOR = Operation(
    id="orgs.get_time_stats_by_actor",
    call="rest.orgs.async_get_time_stats_by_actor",
    name="Get API Time Statistics by Actor",
    properties=(
        Label("Organization", "org"),
        Label("Actor Type", "actor_type"),
        Label("Actor ID", "actor_id"),
        Label("From", "min_timestamp"),
        Label("Timestamp Increment", "timestamp_increment"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ApiInsightsTimeStatsItems]",
    http="GET /orgs/{org}/insights/api/time-stats/{actor_type}/{actor_id}",
    repeat="safe",
)


_GET_TIME_STATS_BY_USER = Operation(
    id="orgs.get_time_stats_by_user",
    call="rest.orgs.async_get_time_stats_by_user",
    name="Get API Time Statistics by User",
    properties=(
        Label("Organization", "org"),
        Label("User ID", "user_id"),
        Label("From", "min_timestamp"),
        Label("Timestamp Increment", "timestamp_increment"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ApiInsightsTimeStatsItems]",
    http="GET /orgs/{org}/insights/api/time-stats/users/{user_id}",
    repeat="safe",
)


_GET_USER_STATS = Operation(
    id="orgs.get_user_stats",
    call="rest.orgs.async_get_user_stats",
    name="Get API User Statistics",
    properties=(
        Label("Organization", "org"),
        Label("User ID", "user_id"),
        Label("From", "min_timestamp"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ApiInsightsUserStatsItems]",
    http="GET /orgs/{org}/insights/api/user-stats/{user_id}",
    repeat="safe",
)


_GET_WEBHOOK = Operation(
    id="orgs.get_webhook",
    call="rest.orgs.async_get_webhook",
    name="Get Organization Webhook",
    properties=(Label("Organization", "org"), Label("Webhook ID", "hook_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgHook",
    http="GET /orgs/{org}/hooks/{hook_id}",
    repeat="safe",
)


_GET_WEBHOOK_CONFIG_FOR_ORG = Operation(
    id="orgs.get_webhook_config_for_org",
    call="rest.orgs.async_get_webhook_config_for_org",
    name="Get Webhook Configuration for an Organization",
    properties=(Label("Organization", "org"), Label("Webhook ID", "hook_id")),
    output="githubkit_schemas.v2026_03_10.models:WebhookConfig",
    http="GET /orgs/{org}/hooks/{hook_id}/config",
    repeat="safe",
)


_GET_WEBHOOK_DELIVERY = Operation(
    id="orgs.get_webhook_delivery",
    call="rest.orgs.async_get_webhook_delivery",
    name="Get Organization Webhook Delivery",
    properties=(
        Label("Organization", "org"),
        Label("Webhook ID", "hook_id"),
        Label("Delivery ID", "delivery_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:HookDelivery",
    http="GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}",
    repeat="safe",
)


_LIST = Operation(
    id="orgs.list",
    call="rest.orgs.async_list",
    name="List Organizations",
    properties=(Label("Since", "since"),),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationSimple]",
    http="GET /organizations",
    repeat="safe",
)


_LIST_APP_INSTALLATIONS = Operation(
    id="orgs.list_app_installations",
    call="rest.orgs.async_list_app_installations",
    name="List Organization App Installations",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgInstallationsGetResponse200",
    http="GET /orgs/{org}/installations",
    repeat="safe",
    items="installations",
)


_LIST_ARTIFACT_DEPLOYMENT_RECORDS = Operation(
    id="orgs.list_artifact_deployment_records",
    call="rest.orgs.async_list_artifact_deployment_records",
    name="List Artifact Deployment Records",
    properties=(Label("Organization", "org"), Label("Subject Digest", "subject_digest")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsSubjectDigestMetadataDeploymentRecordsGetResponse200",
    http="GET /orgs/{org}/artifacts/{subject_digest}/metadata/deployment-records",
    repeat="safe",
)


_LIST_ARTIFACT_STORAGE_RECORDS = Operation(
    id="orgs.list_artifact_storage_records",
    call="rest.orgs.async_list_artifact_storage_records",
    name="List Artifact Storage Records",
    properties=(Label("Organization", "org"), Label("Subject Digest", "subject_digest")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsSubjectDigestMetadataStorageRecordsGetResponse200",
    http="GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records",
    repeat="safe",
)


_LIST_ATTESTATION_REPOSITORIES = Operation(
    id="orgs.list_attestation_repositories",
    call="rest.orgs.async_list_attestation_repositories",
    name="List Attestation Repositories",
    properties=(Label("Organization", "org"), Label("Predicate Type", "predicate_type")),
    output="list[githubkit_schemas.v2026_03_10.models:OrgsOrgAttestationsRepositoriesGetResponse200Items]",
    http="GET /orgs/{org}/attestations/repositories",
    repeat="safe",
)


_LIST_ATTESTATIONS = Operation(
    id="orgs.list_attestations",
    call="rest.orgs.async_list_attestations",
    name="List Attestations",
    properties=(Label("Organization", "org"), Label("Subject Digest", "subject_digest")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgAttestationsSubjectDigestGetResponse200",
    http="GET /orgs/{org}/attestations/{subject_digest}",
    repeat="safe",
    items="attestations",
)


_LIST_ATTESTATIONS_BULK = Operation(
    id="orgs.list_attestations_bulk",
    call="rest.orgs.async_list_attestations_bulk",
    name="List Attestations in Bulk",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgAttestationsBulkListPostResponse200",
    http="POST /orgs/{org}/attestations/bulk-list",
)


_LIST_BLOCKED_USERS = Operation(
    id="orgs.list_blocked_users",
    call="rest.orgs.async_list_blocked_users",
    name="List Users Blocked by an Organization",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /orgs/{org}/blocks",
    repeat="safe",
)


_LIST_FAILED_INVITATIONS = Operation(
    id="orgs.list_failed_invitations",
    call="rest.orgs.async_list_failed_invitations",
    name="List Failed Organization Invitations",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationInvitation]",
    http="GET /orgs/{org}/failed_invitations",
    repeat="safe",
)


_LIST_FOR_AUTHENTICATED_USER = Operation(
    id="orgs.list_for_authenticated_user",
    call="rest.orgs.async_list_for_authenticated_user",
    name="List Organizations for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationSimple]",
    http="GET /user/orgs",
    repeat="safe",
)


_LIST_FOR_USER = Operation(
    id="orgs.list_for_user",
    call="rest.orgs.async_list_for_user",
    name="List Organizations for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationSimple]",
    http="GET /users/{username}/orgs",
    repeat="safe",
)


_LIST_INVITATION_TEAMS = Operation(
    id="orgs.list_invitation_teams",
    call="rest.orgs.async_list_invitation_teams",
    name="List Organization Invitation Teams",
    properties=(Label("Organization", "org"), Label("Invitation ID", "invitation_id")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="GET /orgs/{org}/invitations/{invitation_id}/teams",
    repeat="safe",
)


_LIST_ISSUE_FIELDS = Operation(
    id="orgs.list_issue_fields",
    call="rest.orgs.async_list_issue_fields",
    name="List Organization Issue Fields",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:IssueField | None]",
    http="GET /orgs/{org}/issue-fields",
    repeat="safe",
)


_LIST_ISSUE_TYPES = Operation(
    id="orgs.list_issue_types",
    call="rest.orgs.async_list_issue_types",
    name="List Organization Issue Types",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:IssueType | None]",
    http="GET /orgs/{org}/issue-types",
    repeat="safe",
)


_LIST_MEMBERS = Operation(
    id="orgs.list_members",
    call="rest.orgs.async_list_members",
    name="List Organization Members",
    properties=(Label("Organization", "org"), Label("Filter", "filter_"), Label("Role", "role")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /orgs/{org}/members",
    repeat="safe",
)


_LIST_MEMBERSHIPS_FOR_AUTHENTICATED_USER = Operation(
    id="orgs.list_memberships_for_authenticated_user",
    call="rest.orgs.async_list_memberships_for_authenticated_user",
    name="List Organization Memberships for the Authenticated User",
    properties=(Label("State", "state"),),
    output="list[githubkit_schemas.v2026_03_10.models:OrgMembership]",
    http="GET /user/memberships/orgs",
    repeat="safe",
)


_LIST_ORG_ROLE_TEAMS = Operation(
    id="orgs.list_org_role_teams",
    call="rest.orgs.async_list_org_role_teams",
    name="List Teams Assigned to an Organization Role",
    properties=(Label("Organization", "org"), Label("Role ID", "role_id")),
    output="list[githubkit_schemas.v2026_03_10.models:TeamRoleAssignment]",
    http="GET /orgs/{org}/organization-roles/{role_id}/teams",
    repeat="safe",
)


_LIST_ORG_ROLE_USERS = Operation(
    id="orgs.list_org_role_users",
    call="rest.orgs.async_list_org_role_users",
    name="List Users Assigned to an Organization Role",
    properties=(Label("Organization", "org"), Label("Role ID", "role_id")),
    output="list[githubkit_schemas.v2026_03_10.models:UserRoleAssignment]",
    http="GET /orgs/{org}/organization-roles/{role_id}/users",
    repeat="safe",
)


_LIST_ORG_ROLES = Operation(
    id="orgs.list_org_roles",
    call="rest.orgs.async_list_org_roles",
    name="List Organization Roles",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgOrganizationRolesGetResponse200",
    http="GET /orgs/{org}/organization-roles",
    repeat="safe",
)


_LIST_OUTSIDE_COLLABORATORS = Operation(
    id="orgs.list_outside_collaborators",
    call="rest.orgs.async_list_outside_collaborators",
    name="List Outside Collaborators",
    properties=(Label("Organization", "org"), Label("Filter", "filter_")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /orgs/{org}/outside_collaborators",
    repeat="safe",
)


_LIST_PAT_GRANT_REPOSITORIES = Operation(
    id="orgs.list_pat_grant_repositories",
    call="rest.orgs.async_list_pat_grant_repositories",
    name="List Personal Access Token Grant Repositories",
    properties=(Label("Organization", "org"), Label("Personal Access Token ID", "pat_id")),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
    repeat="safe",
)


_LIST_PAT_GRANT_REQUEST_REPOSITORIES = Operation(
    id="orgs.list_pat_grant_request_repositories",
    call="rest.orgs.async_list_pat_grant_request_repositories",
    name="List Personal Access Token Grant Request Repositories",
    properties=(
        Label("Organization", "org"),
        Label("Personal Access Token Request ID", "pat_request_id"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
    repeat="safe",
)


_LIST_PAT_GRANT_REQUESTS = Operation(
    id="orgs.list_pat_grant_requests",
    call="rest.orgs.async_list_pat_grant_requests",
    name="List Personal Access Token Grant Requests",
    properties=(
        Label("Organization", "org"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Owner", "owner"),
        Label("Repository", "repository"),
        Label("Permission", "permission"),
        Label("Last Used Before", "last_used_before"),
        Label("Last Used After", "last_used_after"),
        Label("Token ID", "token_id"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationProgrammaticAccessGrantRequest]",
    http="GET /orgs/{org}/personal-access-token-requests",
    repeat="safe",
)


_LIST_PAT_GRANTS = Operation(
    id="orgs.list_pat_grants",
    call="rest.orgs.async_list_pat_grants",
    name="List Personal Access Token Grants",
    properties=(
        Label("Organization", "org"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Owner", "owner"),
        Label("Repository", "repository"),
        Label("Permission", "permission"),
        Label("Last Used Before", "last_used_before"),
        Label("Last Used After", "last_used_after"),
        Label("Token ID", "token_id"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationProgrammaticAccessGrant]",
    http="GET /orgs/{org}/personal-access-tokens",
    repeat="safe",
)


_LIST_PENDING_INVITATIONS = Operation(
    id="orgs.list_pending_invitations",
    call="rest.orgs.async_list_pending_invitations",
    name="List Pending Organization Invitations",
    properties=(
        Label("Organization", "org"),
        Label("Role", "role"),
        Label("Invitation Source", "invitation_source"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationInvitation]",
    http="GET /orgs/{org}/invitations",
    repeat="safe",
)


_LIST_PUBLIC_MEMBERS = Operation(
    id="orgs.list_public_members",
    call="rest.orgs.async_list_public_members",
    name="List Public Organization Members",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /orgs/{org}/public_members",
    repeat="safe",
)


_LIST_SECURITY_MANAGER_TEAMS = Operation(
    id="orgs.list_security_manager_teams",
    call="rest.orgs.async_list_security_manager_teams",
    name="List Security Manager Teams",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:TeamSimple]",
    http="GET /orgs/{org}/security-managers",
    repeat="safe",
)


_LIST_WEBHOOK_DELIVERIES = Operation(
    id="orgs.list_webhook_deliveries",
    call="rest.orgs.async_list_webhook_deliveries",
    name="List Organization Webhook Deliveries",
    properties=(
        Label("Organization", "org"),
        Label("Webhook ID", "hook_id"),
        Label("Status", "status"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:HookDeliveryItem]",
    http="GET /orgs/{org}/hooks/{hook_id}/deliveries",
    repeat="safe",
)


_LIST_WEBHOOKS = Operation(
    id="orgs.list_webhooks",
    call="rest.orgs.async_list_webhooks",
    name="List Organization Webhooks",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:OrgHook]",
    http="GET /orgs/{org}/hooks",
    repeat="safe",
)


_PING_WEBHOOK = Operation(
    id="orgs.ping_webhook",
    call="rest.orgs.async_ping_webhook",
    name="Ping Organization Webhook",
    properties=(Label("Organization", "org"), Label("Webhook ID", "hook_id")),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/hooks/{hook_id}/pings",
)


_REDELIVER_WEBHOOK_DELIVERY = Operation(
    id="orgs.redeliver_webhook_delivery",
    call="rest.orgs.async_redeliver_webhook_delivery",
    name="Redeliver Organization Webhook Delivery",
    properties=(
        Label("Organization", "org"),
        Label("Webhook ID", "hook_id"),
        Label("Delivery ID", "delivery_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts",
)


_REMOVE_MEMBER = Operation(
    id="orgs.remove_member",
    call="rest.orgs.async_remove_member",
    name="Remove Member from an Organization",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/members/{username}",
    repeat="safe",
)


_REMOVE_MEMBERSHIP_FOR_USER = Operation(
    id="orgs.remove_membership_for_user",
    call="rest.orgs.async_remove_membership_for_user",
    name="Remove Organization Membership for a User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/memberships/{username}",
    repeat="safe",
)


_REMOVE_OUTSIDE_COLLABORATOR = Operation(
    id="orgs.remove_outside_collaborator",
    call="rest.orgs.async_remove_outside_collaborator",
    name="Remove Outside Collaborator",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/outside_collaborators/{username}",
    repeat="safe",
)


_REMOVE_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER = Operation(
    id="orgs.remove_public_membership_for_authenticated_user",
    call="rest.orgs.async_remove_public_membership_for_authenticated_user",
    name="Remove Public Organization Membership for the Authenticated User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/public_members/{username}",
    repeat="safe",
)


_REMOVE_SECURITY_MANAGER_TEAM = Operation(
    id="orgs.remove_security_manager_team",
    call="rest.orgs.async_remove_security_manager_team",
    name="Remove Security Manager Team",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/security-managers/teams/{team_slug}",
    repeat="safe",
)


_REVIEW_PAT_GRANT_REQUEST = Operation(
    id="orgs.review_pat_grant_request",
    call="rest.orgs.async_review_pat_grant_request",
    name="Review Personal Access Token Grant Request",
    properties=(
        Label("Organization", "org"),
        Label("Personal Access Token Request ID", "pat_request_id"),
        Label("Action", "action"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/personal-access-token-requests/{pat_request_id}",
)


_REVIEW_PAT_GRANT_REQUESTS_IN_BULK = Operation(
    id="orgs.review_pat_grant_requests_in_bulk",
    call="rest.orgs.async_review_pat_grant_requests_in_bulk",
    name="Review Personal Access Token Grant Requests in Bulk",
    properties=(Label("Organization", "org"), Label("Action", "action")),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /orgs/{org}/personal-access-token-requests",
)


_REVOKE_ALL_ORG_ROLES_TEAM = Operation(
    id="orgs.revoke_all_org_roles_team",
    call="rest.orgs.async_revoke_all_org_roles_team",
    name="Revoke All Organization Roles from a Team",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/organization-roles/teams/{team_slug}",
    repeat="safe",
)


_REVOKE_ALL_ORG_ROLES_USER = Operation(
    id="orgs.revoke_all_org_roles_user",
    call="rest.orgs.async_revoke_all_org_roles_user",
    name="Revoke All Organization Roles from a User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/organization-roles/users/{username}",
    repeat="safe",
)


_REVOKE_ORG_ROLE_TEAM = Operation(
    id="orgs.revoke_org_role_team",
    call="rest.orgs.async_revoke_org_role_team",
    name="Revoke Organization Role from a Team",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Role ID", "role_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}",
    repeat="safe",
)


_REVOKE_ORG_ROLE_USER = Operation(
    id="orgs.revoke_org_role_user",
    call="rest.orgs.async_revoke_org_role_user",
    name="Revoke Organization Role from a User",
    properties=(
        Label("Organization", "org"),
        Label("Username", "username"),
        Label("Role ID", "role_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}",
    repeat="safe",
)


_SET_CLUSTER_DEPLOYMENT_RECORDS = Operation(
    id="orgs.set_cluster_deployment_records",
    call="rest.orgs.async_set_cluster_deployment_records",
    name="Set Cluster Deployment Records",
    properties=(
        Label("Organization", "org"),
        Label("Cluster", "cluster"),
        Label("Logical Environment", "logical_environment"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse200",
    http="POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}",
    answers=(
        (
            207,
            "githubkit_schemas.v2026_03_10.models:OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse207",
        ),
    ),
)


_SET_IMMUTABLE_RELEASES_SETTINGS = Operation(
    id="orgs.set_immutable_releases_settings",
    call="rest.orgs.async_set_immutable_releases_settings",
    name="Set Immutable Release Settings for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Enforced Repositories", "enforced_repositories"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/settings/immutable-releases",
    repeat="safe",
)


_SET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES = Operation(
    id="orgs.set_immutable_releases_settings_repositories",
    call="rest.orgs.async_set_immutable_releases_settings_repositories",
    name="Set Selected Repositories for Immutable Releases",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/settings/immutable-releases/repositories",
    repeat="safe",
)


_SET_MEMBERSHIP_FOR_USER = Operation(
    id="orgs.set_membership_for_user",
    call="rest.orgs.async_set_membership_for_user",
    name="Set Organization Membership for a User",
    properties=(Label("Organization", "org"), Label("Username", "username"), Label("Role", "role")),
    output="githubkit_schemas.v2026_03_10.models:OrgMembership",
    http="PUT /orgs/{org}/memberships/{username}",
    repeat="safe",
)


_SET_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER = Operation(
    id="orgs.set_public_membership_for_authenticated_user",
    call="rest.orgs.async_set_public_membership_for_authenticated_user",
    name="Set Public Organization Membership for the Authenticated User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/public_members/{username}",
    repeat="safe",
)


_UNBLOCK_USER = Operation(
    id="orgs.unblock_user",
    call="rest.orgs.async_unblock_user",
    name="Unblock User from an Organization",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/blocks/{username}",
    repeat="safe",
)


_UPDATE = Operation(
    id="orgs.update",
    call="rest.orgs.async_update",
    name="Update Organization",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationFull",
    http="PATCH /orgs/{org}",
)


_UPDATE_ISSUE_FIELD = Operation(
    id="orgs.update_issue_field",
    call="rest.orgs.async_update_issue_field",
    name="Update Organization Issue Field",
    properties=(
        Label("Organization", "org"),
        Label("Issue Field ID", "issue_field_id"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:IssueField | None",
    http="PATCH /orgs/{org}/issue-fields/{issue_field_id}",
)


_UPDATE_ISSUE_TYPE = Operation(
    id="orgs.update_issue_type",
    call="rest.orgs.async_update_issue_type",
    name="Update Organization Issue Type",
    properties=(
        Label("Organization", "org"),
        Label("Issue Type ID", "issue_type_id"),
        Label("Name", "name"),
        Label("Is Enabled", "is_enabled"),
    ),
    output="githubkit_schemas.v2026_03_10.models:IssueType | None",
    http="PUT /orgs/{org}/issue-types/{issue_type_id}",
    repeat="safe",
)


_UPDATE_MEMBERSHIP_FOR_AUTHENTICATED_USER = Operation(
    id="orgs.update_membership_for_authenticated_user",
    call="rest.orgs.async_update_membership_for_authenticated_user",
    name="Update Organization Membership for the Authenticated User",
    properties=(Label("Organization", "org"), Label("State", "state")),
    output="githubkit_schemas.v2026_03_10.models:OrgMembership",
    http="PATCH /user/memberships/orgs/{org}",
)


_UPDATE_PAT_ACCESS = Operation(
    id="orgs.update_pat_access",
    call="rest.orgs.async_update_pat_access",
    name="Update Personal Access Token Access",
    properties=(
        Label("Organization", "org"),
        Label("Personal Access Token ID", "pat_id"),
        Label("Action", "action"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/personal-access-tokens/{pat_id}",
)


_UPDATE_PAT_ACCESSES = Operation(
    id="orgs.update_pat_accesses",
    call="rest.orgs.async_update_pat_accesses",
    name="Update Personal Access Token Access in Bulk",
    properties=(Label("Organization", "org"), Label("Action", "action")),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /orgs/{org}/personal-access-tokens",
)


_UPDATE_WEBHOOK = Operation(
    id="orgs.update_webhook",
    call="rest.orgs.async_update_webhook",
    name="Update Organization Webhook",
    properties=(
        Label("Organization", "org"),
        Label("Webhook ID", "hook_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgHook",
    http="PATCH /orgs/{org}/hooks/{hook_id}",
)


_UPDATE_WEBHOOK_CONFIG_FOR_ORG = Operation(
    id="orgs.update_webhook_config_for_org",
    call="rest.orgs.async_update_webhook_config_for_org",
    name="Update Webhook Configuration for an Organization",
    properties=(Label("Organization", "org"), Label("Webhook ID", "hook_id")),
    output="githubkit_schemas.v2026_03_10.models:WebhookConfig",
    http="PATCH /orgs/{org}/hooks/{hook_id}/config",
)


class Orgs(Namespace):
    """Tasks for ``client.rest.orgs``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_security_manager_team": _ADD_SECURITY_MANAGER_TEAM,
        "assign_team_to_org_role": _ASSIGN_TEAM_TO_ORG_ROLE,
        "assign_user_to_org_role": _ASSIGN_USER_TO_ORG_ROLE,
        "block_user": _BLOCK_USER,
        "cancel_invitation": _CANCEL_INVITATION,
        "check_blocked_user": _CHECK_BLOCKED_USER,
        "check_membership_for_user": _CHECK_MEMBERSHIP_FOR_USER,
        "check_public_membership_for_user": _CHECK_PUBLIC_MEMBERSHIP_FOR_USER,
        "convert_member_to_outside_collaborator": _CONVERT_MEMBER_TO_OUTSIDE_COLLABORATOR,
        "create_artifact_deployment_record": _CREATE_ARTIFACT_DEPLOYMENT_RECORD,
        "create_artifact_storage_record": _CREATE_ARTIFACT_STORAGE_RECORD,
        "create_cluster_deployment_records_job": _CREATE_CLUSTER_DEPLOYMENT_RECORDS_JOB,
        "create_invitation": _CREATE_INVITATION,
        "create_issue_field": _CREATE_ISSUE_FIELD,
        "create_issue_type": _CREATE_ISSUE_TYPE,
        "create_webhook": _CREATE_WEBHOOK,
        "custom_properties_for_repos_create_or_update_organization_definition": _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITION,
        "custom_properties_for_repos_create_or_update_organization_definitions": _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITIONS,
        "custom_properties_for_repos_create_or_update_organization_values": _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_VALUES,
        "custom_properties_for_repos_delete_organization_definition": _CUSTOM_PROPERTIES_FOR_REPOS_DELETE_ORGANIZATION_DEFINITION,
        "custom_properties_for_repos_get_organization_definition": _CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITION,
        "custom_properties_for_repos_get_organization_definitions": _CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITIONS,
        "custom_properties_for_repos_get_organization_values": _CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_VALUES,
        "delete": _DELETE,
        "delete_attestations_bulk": _DELETE_ATTESTATIONS_BULK,
        "delete_attestations_by_id": _DELETE_ATTESTATIONS_BY_ID,
        "delete_attestations_by_subject_digest": _DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST,
        "delete_issue_field": _DELETE_ISSUE_FIELD,
        "delete_issue_type": _DELETE_ISSUE_TYPE,
        "delete_webhook": _DELETE_WEBHOOK,
        "disable_selected_repository_immutable_releases_organization": _DISABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION,
        "enable_or_disable_security_product_on_all_org_repos": _ENABLE_OR_DISABLE_SECURITY_PRODUCT_ON_ALL_ORG_REPOS,
        "enable_selected_repository_immutable_releases_organization": _ENABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION,
        "external_properties_for_repos_create_or_update_organization_values": _EXTERNAL_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_VALUES,
        "external_properties_for_repos_create_or_update_values_for_organization_property": _EXTERNAL_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_VALUES_FOR_ORGANIZATION_PROPERTY,
        "external_properties_for_repos_delete_organization_values": _EXTERNAL_PROPERTIES_FOR_REPOS_DELETE_ORGANIZATION_VALUES,
        "external_properties_for_repos_get_organization_app_installations": _EXTERNAL_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_APP_INSTALLATIONS,
        "external_properties_for_repos_get_organization_definitions": _EXTERNAL_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITIONS,
        "external_properties_for_repos_register_organization_app_installation": _EXTERNAL_PROPERTIES_FOR_REPOS_REGISTER_ORGANIZATION_APP_INSTALLATION,
        "get": _GET,
        "get_cluster_deployment_records_job": _GET_CLUSTER_DEPLOYMENT_RECORDS_JOB,
        "get_immutable_releases_settings": _GET_IMMUTABLE_RELEASES_SETTINGS,
        "get_immutable_releases_settings_repositories": _GET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES,
        "get_membership_for_authenticated_user": _GET_MEMBERSHIP_FOR_AUTHENTICATED_USER,
        "get_membership_for_user": _GET_MEMBERSHIP_FOR_USER,
        "get_org_role": _GET_ORG_ROLE,
        "get_org_ruleset_history": _GET_ORG_RULESET_HISTORY,
        "get_org_ruleset_version": _GET_ORG_RULESET_VERSION,
        "get_route_stats_by_actor": _GET_ROUTE_STATS_BY_ACTOR,
        "get_subject_stats": _GET_SUBJECT_STATS,
        "get_summary_stats": _GET_SUMMARY_STATS,
        "get_summary_stats_by_actor": _GET_SUMMARY_STATS_BY_ACTOR,
        "get_summary_stats_by_user": _GET_SUMMARY_STATS_BY_USER,
        "get_time_stats": _GET_TIME_STATS,
        "get_time_stats_by_actor": _GET_TIME_STATS_BY_ACTOR,
        "get_time_stats_by_user": _GET_TIME_STATS_BY_USER,
        "get_user_stats": _GET_USER_STATS,
        "get_webhook": _GET_WEBHOOK,
        "get_webhook_config_for_org": _GET_WEBHOOK_CONFIG_FOR_ORG,
        "get_webhook_delivery": _GET_WEBHOOK_DELIVERY,
        "list": _LIST,
        "list_app_installations": _LIST_APP_INSTALLATIONS,
        "list_artifact_deployment_records": _LIST_ARTIFACT_DEPLOYMENT_RECORDS,
        "list_artifact_storage_records": _LIST_ARTIFACT_STORAGE_RECORDS,
        "list_attestation_repositories": _LIST_ATTESTATION_REPOSITORIES,
        "list_attestations": _LIST_ATTESTATIONS,
        "list_attestations_bulk": _LIST_ATTESTATIONS_BULK,
        "list_blocked_users": _LIST_BLOCKED_USERS,
        "list_failed_invitations": _LIST_FAILED_INVITATIONS,
        "list_for_authenticated_user": _LIST_FOR_AUTHENTICATED_USER,
        "list_for_user": _LIST_FOR_USER,
        "list_invitation_teams": _LIST_INVITATION_TEAMS,
        "list_issue_fields": _LIST_ISSUE_FIELDS,
        "list_issue_types": _LIST_ISSUE_TYPES,
        "list_members": _LIST_MEMBERS,
        "list_memberships_for_authenticated_user": _LIST_MEMBERSHIPS_FOR_AUTHENTICATED_USER,
        "list_org_role_teams": _LIST_ORG_ROLE_TEAMS,
        "list_org_role_users": _LIST_ORG_ROLE_USERS,
        "list_org_roles": _LIST_ORG_ROLES,
        "list_outside_collaborators": _LIST_OUTSIDE_COLLABORATORS,
        "list_pat_grant_repositories": _LIST_PAT_GRANT_REPOSITORIES,
        "list_pat_grant_request_repositories": _LIST_PAT_GRANT_REQUEST_REPOSITORIES,
        "list_pat_grant_requests": _LIST_PAT_GRANT_REQUESTS,
        "list_pat_grants": _LIST_PAT_GRANTS,
        "list_pending_invitations": _LIST_PENDING_INVITATIONS,
        "list_public_members": _LIST_PUBLIC_MEMBERS,
        "list_security_manager_teams": _LIST_SECURITY_MANAGER_TEAMS,
        "list_webhook_deliveries": _LIST_WEBHOOK_DELIVERIES,
        "list_webhooks": _LIST_WEBHOOKS,
        "ping_webhook": _PING_WEBHOOK,
        "redeliver_webhook_delivery": _REDELIVER_WEBHOOK_DELIVERY,
        "remove_member": _REMOVE_MEMBER,
        "remove_membership_for_user": _REMOVE_MEMBERSHIP_FOR_USER,
        "remove_outside_collaborator": _REMOVE_OUTSIDE_COLLABORATOR,
        "remove_public_membership_for_authenticated_user": _REMOVE_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER,
        "remove_security_manager_team": _REMOVE_SECURITY_MANAGER_TEAM,
        "review_pat_grant_request": _REVIEW_PAT_GRANT_REQUEST,
        "review_pat_grant_requests_in_bulk": _REVIEW_PAT_GRANT_REQUESTS_IN_BULK,
        "revoke_all_org_roles_team": _REVOKE_ALL_ORG_ROLES_TEAM,
        "revoke_all_org_roles_user": _REVOKE_ALL_ORG_ROLES_USER,
        "revoke_org_role_team": _REVOKE_ORG_ROLE_TEAM,
        "revoke_org_role_user": _REVOKE_ORG_ROLE_USER,
        "set_cluster_deployment_records": _SET_CLUSTER_DEPLOYMENT_RECORDS,
        "set_immutable_releases_settings": _SET_IMMUTABLE_RELEASES_SETTINGS,
        "set_immutable_releases_settings_repositories": _SET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES,
        "set_membership_for_user": _SET_MEMBERSHIP_FOR_USER,
        "set_public_membership_for_authenticated_user": _SET_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER,
        "unblock_user": _UNBLOCK_USER,
        "update": _UPDATE,
        "update_issue_field": _UPDATE_ISSUE_FIELD,
        "update_issue_type": _UPDATE_ISSUE_TYPE,
        "update_membership_for_authenticated_user": _UPDATE_MEMBERSHIP_FOR_AUTHENTICATED_USER,
        "update_pat_access": _UPDATE_PAT_ACCESS,
        "update_pat_accesses": _UPDATE_PAT_ACCESSES,
        "update_webhook": _UPDATE_WEBHOOK,
        "update_webhook_config_for_org": _UPDATE_WEBHOOK_CONFIG_FOR_ORG,
    }

    @deprecated(
        "The SDK deprecates orgs.add_security_manager_team: Deprecated API endpoint. See the docstring for more details."
    )
    def add_security_manager_team(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Security Manager Team: ``PUT /orgs/{org}/security-managers/teams/{team_slug}``.

        Calls ``client.rest.orgs.async_add_security_manager_team``.

        See https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team
        """
        return self._call(
            _ADD_SECURITY_MANAGER_TEAM,
            task_key,
            {"org": org, "team_slug": team_slug, "headers": headers},
            task_options,
        )

    def assign_team_to_org_role(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        role_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Assign Team to an Organization Role: ``PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}``.

        Calls ``client.rest.orgs.async_assign_team_to_org_role``.

        See https://docs.github.com/rest/orgs/organization-roles#assign-an-organization-role-to-a-team
        """
        return self._call(
            _ASSIGN_TEAM_TO_ORG_ROLE,
            task_key,
            {"org": org, "team_slug": team_slug, "role_id": role_id, "headers": headers},
            task_options,
        )

    def assign_user_to_org_role(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        role_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Assign User to an Organization Role: ``PUT /orgs/{org}/organization-roles/users/{username}/{role_id}``.

        Calls ``client.rest.orgs.async_assign_user_to_org_role``.

        See https://docs.github.com/rest/orgs/organization-roles#assign-an-organization-role-to-a-user
        """
        return self._call(
            _ASSIGN_USER_TO_ORG_ROLE,
            task_key,
            {"org": org, "username": username, "role_id": role_id, "headers": headers},
            task_options,
        )

    def block_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Block User from an Organization: ``PUT /orgs/{org}/blocks/{username}``.

        Calls ``client.rest.orgs.async_block_user``.

        See https://docs.github.com/rest/orgs/blocking#block-a-user-from-an-organization
        """
        return self._call(
            _BLOCK_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def cancel_invitation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        invitation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Cancel Organization Invitation: ``DELETE /orgs/{org}/invitations/{invitation_id}``.

        Calls ``client.rest.orgs.async_cancel_invitation``.

        See https://docs.github.com/rest/orgs/members#cancel-an-organization-invitation
        """
        return self._call(
            _CANCEL_INVITATION,
            task_key,
            {"org": org, "invitation_id": invitation_id, "headers": headers},
            task_options,
        )

    def check_blocked_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a User Is Blocked by an Organization: ``GET /orgs/{org}/blocks/{username}``.

        Calls ``client.rest.orgs.async_check_blocked_user``.

        See https://docs.github.com/rest/orgs/blocking#check-if-a-user-is-blocked-by-an-organization
        """
        return self._call(
            _CHECK_BLOCKED_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def check_membership_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Organization Membership for a User: ``GET /orgs/{org}/members/{username}``.

        Calls ``client.rest.orgs.async_check_membership_for_user``.

        See https://docs.github.com/rest/orgs/members#check-organization-membership-for-a-user
        """
        return self._call(
            _CHECK_MEMBERSHIP_FOR_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def check_public_membership_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Public Organization Membership for a User: ``GET /orgs/{org}/public_members/{username}``.

        Calls ``client.rest.orgs.async_check_public_membership_for_user``.

        See https://docs.github.com/rest/orgs/members#check-public-organization-membership-for-a-user
        """
        return self._call(
            _CHECK_PUBLIC_MEMBERSHIP_FOR_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    @overload
    def convert_member_to_outside_collaborator(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgOutsideCollaboratorsUsernamePutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgOutsideCollaboratorsUsernamePutResponse202]: ...

    @overload
    def convert_member_to_outside_collaborator(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        async_: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgOutsideCollaboratorsUsernamePutResponse202]: ...

    def convert_member_to_outside_collaborator(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgOutsideCollaboratorsUsernamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgOutsideCollaboratorsUsernamePutResponse202]:
        """Convert Organization Member to an Outside Collaborator: ``PUT /orgs/{org}/outside_collaborators/{username}``.

        Calls ``client.rest.orgs.async_convert_member_to_outside_collaborator``.

        See https://docs.github.com/rest/orgs/outside-collaborators#convert-an-organization-member-to-outside-collaborator
        """
        return self._call(
            _CONVERT_MEMBER_TO_OUTSIDE_COLLABORATOR,
            task_key,
            {
                "org": org,
                "username": username,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_artifact_deployment_record(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgArtifactsMetadataDeploymentRecordPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgArtifactsMetadataDeploymentRecordPostResponse200]: ...

    @overload
    def create_artifact_deployment_record(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        digest: str,
        version: Missing[str] = ...,
        status: Literal["deployed", "decommissioned"],
        logical_environment: str,
        physical_environment: Missing[str] = ...,
        cluster: Missing[str] = ...,
        deployment_name: str,
        tags: Missing[OrgsOrgArtifactsMetadataDeploymentRecordPostBodyPropTagsType] = ...,
        runtime_risks: Missing[
            UniqueList[
                Literal[
                    "critical-resource", "internet-exposed", "lateral-movement", "sensitive-data"
                ]
            ]
        ] = ...,
        github_repository: Missing[str] = ...,
        return_records: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgArtifactsMetadataDeploymentRecordPostResponse200]: ...

    def create_artifact_deployment_record(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgArtifactsMetadataDeploymentRecordPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgArtifactsMetadataDeploymentRecordPostResponse200]:
        """Create Artifact Deployment Record: ``POST /orgs/{org}/artifacts/metadata/deployment-record``.

        Calls ``client.rest.orgs.async_create_artifact_deployment_record``.

        See https://docs.github.com/rest/orgs/artifact-metadata#create-an-artifact-deployment-record
        """
        return self._call(
            _CREATE_ARTIFACT_DEPLOYMENT_RECORD,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_artifact_storage_record(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgArtifactsMetadataStorageRecordPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgArtifactsMetadataStorageRecordPostResponse200]: ...

    @overload
    def create_artifact_storage_record(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        digest: str,
        version: Missing[str] = ...,
        artifact_url: Missing[str] = ...,
        path: Missing[str] = ...,
        registry_url: str,
        repository: Missing[str] = ...,
        status: Missing[Literal["active", "eol", "deleted"]] = ...,
        github_repository: Missing[str] = ...,
        return_records: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgArtifactsMetadataStorageRecordPostResponse200]: ...

    def create_artifact_storage_record(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgArtifactsMetadataStorageRecordPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgArtifactsMetadataStorageRecordPostResponse200]:
        """Create Artifact Storage Record: ``POST /orgs/{org}/artifacts/metadata/storage-record``.

        Calls ``client.rest.orgs.async_create_artifact_storage_record``.

        See https://docs.github.com/rest/orgs/artifact-metadata#create-artifact-metadata-storage-record
        """
        return self._call(
            _CREATE_ARTIFACT_STORAGE_RECORD,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_cluster_deployment_records_job(
        self,
        task_key: TaskKey,
        /,
        org: str,
        cluster: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostResponse202
    ]: ...

    @overload
    def create_cluster_deployment_records_job(
        self,
        task_key: TaskKey,
        /,
        org: str,
        cluster: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        logical_environment: str,
        physical_environment: Missing[str] = ...,
        deployments: builtins.list[
            OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostBodyPropDeploymentsItemsType
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostResponse202
    ]: ...

    def create_cluster_deployment_records_job(
        self,
        task_key: TaskKey,
        /,
        org: str,
        cluster: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object, object, OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsPostResponse202
    ]:
        """Create Cluster Deployment Records Job: ``POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs``.

        Calls ``client.rest.orgs.async_create_cluster_deployment_records_job``.

        See https://docs.github.com/rest/orgs/artifact-metadata#create-a-cluster-deployment-records-job
        """
        return self._call(
            _CREATE_CLUSTER_DEPLOYMENT_RECORDS_JOB,
            task_key,
            {"org": org, "cluster": cluster, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_invitation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgInvitationsPostBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrganizationInvitation]: ...

    @overload
    def create_invitation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        invitee_id: Missing[int] = ...,
        email: Missing[str] = ...,
        role: Missing[Literal["admin", "direct_member", "billing_manager", "reinstate"]] = ...,
        team_ids: Missing[builtins.list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrganizationInvitation]: ...

    def create_invitation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgInvitationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrganizationInvitation]:
        """Create Organization Invitation: ``POST /orgs/{org}/invitations``.

        Calls ``client.rest.orgs.async_create_invitation``.

        See https://docs.github.com/rest/orgs/members#create-an-organization-invitation
        """
        return self._call(
            _CREATE_INVITATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_issue_field(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrganizationCreateIssueFieldType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueField, None]]: ...

    @overload
    def create_issue_field(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[Union[str, None]] = ...,
        data_type: Literal["text", "date", "single_select", "multi_select", "number"],
        visibility: Missing[Literal["organization_members_only", "all"]] = ...,
        options: Missing[
            Union[builtins.list[OrganizationCreateIssueFieldPropOptionsItemsType], None]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueField, None]]: ...

    def create_issue_field(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrganizationCreateIssueFieldType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Union[IssueField, None]]:
        """Create Organization Issue Field: ``POST /orgs/{org}/issue-fields``.

        Calls ``client.rest.orgs.async_create_issue_field``.

        See https://docs.github.com/rest/orgs/issue-fields#create-issue-field-for-an-organization
        """
        return self._call(
            _CREATE_ISSUE_FIELD,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_issue_type(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrganizationCreateIssueTypeType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueType, None]]: ...

    @overload
    def create_issue_type(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        is_enabled: bool,
        description: Missing[Union[str, None]] = ...,
        color: Missing[
            Union[
                Literal["gray", "blue", "green", "yellow", "orange", "red", "pink", "purple"], None
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueType, None]]: ...

    def create_issue_type(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrganizationCreateIssueTypeType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Union[IssueType, None]]:
        """Create Organization Issue Type: ``POST /orgs/{org}/issue-types``.

        Calls ``client.rest.orgs.async_create_issue_type``.

        See https://docs.github.com/rest/orgs/issue-types#create-issue-type-for-an-organization
        """
        return self._call(
            _CREATE_ISSUE_TYPE,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgHooksPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgHook]: ...

    @overload
    def create_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        config: OrgsOrgHooksPostBodyPropConfigType,
        events: Missing[builtins.list[str]] = ...,
        active: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgHook]: ...

    def create_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgHooksPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgHook]:
        """Create Organization Webhook: ``POST /orgs/{org}/hooks``.

        Calls ``client.rest.orgs.async_create_webhook``.

        See https://docs.github.com/rest/orgs/webhooks#create-an-organization-webhook
        """
        return self._call(
            _CREATE_WEBHOOK,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def custom_properties_for_repos_create_or_update_organization_definition(
        self,
        task_key: TaskKey,
        /,
        org: str,
        custom_property_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: CustomPropertySetPayloadType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CustomProperty]: ...

    @overload
    def custom_properties_for_repos_create_or_update_organization_definition(
        self,
        task_key: TaskKey,
        /,
        org: str,
        custom_property_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        value_type: Literal["string", "single_select", "multi_select", "true_false", "url"],
        required: Missing[bool] = ...,
        default_value: Missing[Union[str, builtins.list[str], None]] = ...,
        description: Missing[Union[str, None]] = ...,
        allowed_values: Missing[Union[builtins.list[str], None]] = ...,
        values_editable_by: Missing[
            Union[Literal["org_actors", "org_and_repo_actors"], None]
        ] = ...,
        require_explicit_values: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CustomProperty]: ...

    def custom_properties_for_repos_create_or_update_organization_definition(
        self,
        task_key: TaskKey,
        /,
        org: str,
        custom_property_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[CustomPropertySetPayloadType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CustomProperty]:
        """Create or Update Custom Property for an Organization: ``PUT /orgs/{org}/properties/schema/{custom_property_name}``.

        Calls ``client.rest.orgs.async_custom_properties_for_repos_create_or_update_organization_definition``.

        See https://docs.github.com/rest/orgs/custom-properties#create-or-update-a-custom-property-for-an-organization
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITION,
            task_key,
            {
                "org": org,
                "custom_property_name": custom_property_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def custom_properties_for_repos_create_or_update_organization_definitions(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPropertiesSchemaPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[CustomProperty]]: ...

    @overload
    def custom_properties_for_repos_create_or_update_organization_definitions(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        properties: builtins.list[CustomPropertyType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, builtins.list[CustomProperty]]: ...

    def custom_properties_for_repos_create_or_update_organization_definitions(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPropertiesSchemaPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, builtins.list[CustomProperty]]:
        """Create or Update Custom Properties for an Organization: ``PATCH /orgs/{org}/properties/schema``.

        Calls ``client.rest.orgs.async_custom_properties_for_repos_create_or_update_organization_definitions``.

        See https://docs.github.com/rest/orgs/custom-properties#create-or-update-custom-properties-for-an-organization
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_DEFINITIONS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def custom_properties_for_repos_create_or_update_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPropertiesValuesPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def custom_properties_for_repos_create_or_update_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repository_names: builtins.list[str],
        properties: builtins.list[CustomPropertyValueType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def custom_properties_for_repos_create_or_update_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPropertiesValuesPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Create or Update Custom Property Values for Organization Repositories: ``PATCH /orgs/{org}/properties/values``.

        Calls ``client.rest.orgs.async_custom_properties_for_repos_create_or_update_organization_values``.

        See https://docs.github.com/rest/orgs/custom-properties#create-or-update-custom-property-values-for-organization-repositories
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_VALUES,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def custom_properties_for_repos_delete_organization_definition(
        self,
        task_key: TaskKey,
        /,
        org: str,
        custom_property_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Custom Property for an Organization: ``DELETE /orgs/{org}/properties/schema/{custom_property_name}``.

        Calls ``client.rest.orgs.async_custom_properties_for_repos_delete_organization_definition``.

        See https://docs.github.com/rest/orgs/custom-properties#remove-a-custom-property-for-an-organization
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_DELETE_ORGANIZATION_DEFINITION,
            task_key,
            {
                "org": org,
                "custom_property_name": custom_property_name,
                "headers": headers,
            },
            task_options,
        )

    def custom_properties_for_repos_get_organization_definition(
        self,
        task_key: TaskKey,
        /,
        org: str,
        custom_property_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CustomProperty]:
        """Get Custom Property for an Organization: ``GET /orgs/{org}/properties/schema/{custom_property_name}``.

        Calls ``client.rest.orgs.async_custom_properties_for_repos_get_organization_definition``.

        See https://docs.github.com/rest/orgs/custom-properties#get-a-custom-property-for-an-organization
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITION,
            task_key,
            {
                "org": org,
                "custom_property_name": custom_property_name,
                "headers": headers,
            },
            task_options,
        )

    def custom_properties_for_repos_get_organization_definitions(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[CustomProperty]]:
        """Get Custom Properties for an Organization: ``GET /orgs/{org}/properties/schema``.

        Calls ``client.rest.orgs.async_custom_properties_for_repos_get_organization_definitions``.

        See https://docs.github.com/rest/orgs/custom-properties#get-all-custom-properties-for-an-organization
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITIONS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def custom_properties_for_repos_get_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        repository_query: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrgRepoCustomPropertyValues]]:
        """Get Custom Property Values for Organization Repositories: ``GET /orgs/{org}/properties/values``.

        Calls ``client.rest.orgs.async_custom_properties_for_repos_get_organization_values``.

        See https://docs.github.com/rest/orgs/custom-properties#list-custom-property-values-for-organization-repositories
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_VALUES,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "repository_query": repository_query,
                "headers": headers,
            },
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Delete Organization: ``DELETE /orgs/{org}``.

        Calls ``client.rest.orgs.async_delete``.

        See https://docs.github.com/rest/orgs/orgs#delete-an-organization
        """
        return self._call(
            _DELETE,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    @overload
    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            OrgsOrgAttestationsDeleteRequestPostBodyOneof0Type,
            OrgsOrgAttestationsDeleteRequestPostBodyOneof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        subject_digests: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        attestation_ids: builtins.list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def delete_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                OrgsOrgAttestationsDeleteRequestPostBodyOneof0Type,
                OrgsOrgAttestationsDeleteRequestPostBodyOneof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Attestations in Bulk: ``POST /orgs/{org}/attestations/delete-request``.

        Calls ``client.rest.orgs.async_delete_attestations_bulk``.

        See https://docs.github.com/rest/orgs/attestations#delete-attestations-in-bulk
        """
        return self._call(
            _DELETE_ATTESTATIONS_BULK,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_attestations_by_id(
        self,
        task_key: TaskKey,
        /,
        org: str,
        attestation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Attestations by ID: ``DELETE /orgs/{org}/attestations/{attestation_id}``.

        Calls ``client.rest.orgs.async_delete_attestations_by_id``.

        See https://docs.github.com/rest/orgs/attestations#delete-attestations-by-id
        """
        return self._call(
            _DELETE_ATTESTATIONS_BY_ID,
            task_key,
            {"org": org, "attestation_id": attestation_id, "headers": headers},
            task_options,
        )

    def delete_attestations_by_subject_digest(
        self,
        task_key: TaskKey,
        /,
        org: str,
        subject_digest: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Attestations by Subject Digest: ``DELETE /orgs/{org}/attestations/digest/{subject_digest}``.

        Calls ``client.rest.orgs.async_delete_attestations_by_subject_digest``.

        See https://docs.github.com/rest/orgs/attestations#delete-attestations-by-subject-digest
        """
        return self._call(
            _DELETE_ATTESTATIONS_BY_SUBJECT_DIGEST,
            task_key,
            {"org": org, "subject_digest": subject_digest, "headers": headers},
            task_options,
        )

    def delete_issue_field(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_field_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Issue Field: ``DELETE /orgs/{org}/issue-fields/{issue_field_id}``.

        Calls ``client.rest.orgs.async_delete_issue_field``.

        See https://docs.github.com/rest/orgs/issue-fields#delete-issue-field-for-an-organization
        """
        return self._call(
            _DELETE_ISSUE_FIELD,
            task_key,
            {"org": org, "issue_field_id": issue_field_id, "headers": headers},
            task_options,
        )

    def delete_issue_type(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_type_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Issue Type: ``DELETE /orgs/{org}/issue-types/{issue_type_id}``.

        Calls ``client.rest.orgs.async_delete_issue_type``.

        See https://docs.github.com/rest/orgs/issue-types#delete-issue-type-for-an-organization
        """
        return self._call(
            _DELETE_ISSUE_TYPE,
            task_key,
            {"org": org, "issue_type_id": issue_type_id, "headers": headers},
            task_options,
        )

    def delete_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Webhook: ``DELETE /orgs/{org}/hooks/{hook_id}``.

        Calls ``client.rest.orgs.async_delete_webhook``.

        See https://docs.github.com/rest/orgs/webhooks#delete-an-organization-webhook
        """
        return self._call(
            _DELETE_WEBHOOK,
            task_key,
            {"org": org, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def disable_selected_repository_immutable_releases_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Selected Repository for Immutable Releases in an Organization: ``DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}``.

        Calls ``client.rest.orgs.async_disable_selected_repository_immutable_releases_organization``.

        See https://docs.github.com/rest/orgs/orgs#disable-a-selected-repository-for-immutable-releases-in-an-organization
        """
        return self._call(
            _DISABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    @overload
    def enable_or_disable_security_product_on_all_org_repos(
        self,
        task_key: TaskKey,
        /,
        org: str,
        security_product: Literal[
            "dependency_graph",
            "dependabot_alerts",
            "dependabot_security_updates",
            "advanced_security",
            "code_scanning_default_setup",
            "secret_scanning",
            "secret_scanning_push_protection",
        ],
        enablement: Literal["enable_all", "disable_all"],
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgSecurityProductEnablementPostBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def enable_or_disable_security_product_on_all_org_repos(
        self,
        task_key: TaskKey,
        /,
        org: str,
        security_product: Literal[
            "dependency_graph",
            "dependabot_alerts",
            "dependabot_security_updates",
            "advanced_security",
            "code_scanning_default_setup",
            "secret_scanning",
            "secret_scanning_push_protection",
        ],
        enablement: Literal["enable_all", "disable_all"],
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        query_suite: Missing[Literal["default", "extended"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @deprecated(
        "The SDK deprecates orgs.enable_or_disable_security_product_on_all_org_repos: Deprecated API endpoint. See the docstring for more details."
    )
    def enable_or_disable_security_product_on_all_org_repos(
        self,
        task_key: TaskKey,
        /,
        org: str,
        security_product: Literal[
            "dependency_graph",
            "dependabot_alerts",
            "dependabot_security_updates",
            "advanced_security",
            "code_scanning_default_setup",
            "secret_scanning",
            "secret_scanning_push_protection",
        ],
        enablement: Literal["enable_all", "disable_all"],
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgSecurityProductEnablementPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable or Disable Security Product on All Organization Repositories: ``POST /orgs/{org}/{security_product}/{enablement}``.

        Calls ``client.rest.orgs.async_enable_or_disable_security_product_on_all_org_repos``.

        See https://docs.github.com/rest/orgs/orgs#enable-or-disable-a-security-feature-for-an-organization
        """
        return self._call(
            _ENABLE_OR_DISABLE_SECURITY_PRODUCT_ON_ALL_ORG_REPOS,
            task_key,
            {
                "org": org,
                "security_product": security_product,
                "enablement": enablement,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def enable_selected_repository_immutable_releases_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Selected Repository for Immutable Releases in an Organization: ``PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}``.

        Calls ``client.rest.orgs.async_enable_selected_repository_immutable_releases_organization``.

        See https://docs.github.com/rest/orgs/orgs#enable-a-selected-repository-for-immutable-releases-in-an-organization
        """
        return self._call(
            _ENABLE_SELECTED_REPOSITORY_IMMUTABLE_RELEASES_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    @overload
    def external_properties_for_repos_create_or_update_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPropertiesInstallationsValuesPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def external_properties_for_repos_create_or_update_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repository_names: builtins.list[str],
        properties: builtins.list[CustomPropertyValueType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def external_properties_for_repos_create_or_update_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPropertiesInstallationsValuesPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Create or Update External Custom Property Values for Organization Repositories: ``PATCH /orgs/{org}/properties/installations/values``.

        Calls ``client.rest.orgs.async_external_properties_for_repos_create_or_update_organization_values``.

        See https://docs.github.com/rest/orgs/custom-properties#create-or-update-external-custom-property-values-for-organization-repositories
        """
        return self._call(
            _EXTERNAL_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_ORGANIZATION_VALUES,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def external_properties_for_repos_create_or_update_values_for_organization_property(
        self,
        task_key: TaskKey,
        /,
        org: str,
        property_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPropertiesInstallationsValuesPropertyNamePatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def external_properties_for_repos_create_or_update_values_for_organization_property(
        self,
        task_key: TaskKey,
        /,
        org: str,
        property_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repository_values: builtins.list[RepositoryExternalPropertyPayloadType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def external_properties_for_repos_create_or_update_values_for_organization_property(
        self,
        task_key: TaskKey,
        /,
        org: str,
        property_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPropertiesInstallationsValuesPropertyNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Create or Update Values of an External Custom Property: ``PATCH /orgs/{org}/properties/installations/values/{property_name}``.

        Calls ``client.rest.orgs.async_external_properties_for_repos_create_or_update_values_for_organization_property``.

        See https://docs.github.com/rest/orgs/custom-properties#create-or-update-external-custom-property-values-for-a-property-across-organization-repositories
        """
        return self._call(
            _EXTERNAL_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_VALUES_FOR_ORGANIZATION_PROPERTY,
            task_key,
            {
                "org": org,
                "property_name": property_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def external_properties_for_repos_delete_organization_values(
        self,
        task_key: TaskKey,
        /,
        org: str,
        property_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete External Custom Property Values for Organization Repositories: ``DELETE /orgs/{org}/properties/installations/values/{property_name}``.

        Calls ``client.rest.orgs.async_external_properties_for_repos_delete_organization_values``.

        See https://docs.github.com/rest/orgs/custom-properties#remove-all-external-custom-property-values-for-a-property-across-all-organization-repositories
        """
        return self._call(
            _EXTERNAL_PROPERTIES_FOR_REPOS_DELETE_ORGANIZATION_VALUES,
            task_key,
            {"org": org, "property_name": property_name, "headers": headers},
            task_options,
        )

    def external_properties_for_repos_get_organization_app_installations(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationExternalPropertyInstallation]]:
        """Get App Installations for External Custom Properties: ``GET /orgs/{org}/properties/installations``.

        Calls ``client.rest.orgs.async_external_properties_for_repos_get_organization_app_installations``.

        See https://docs.github.com/rest/orgs/custom-properties#get-registered-app-installations-for-external-custom-properties
        """
        return self._call(
            _EXTERNAL_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_APP_INSTALLATIONS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def external_properties_for_repos_get_organization_definitions(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ExternalProperty]]:
        """Get External Custom Properties for an Organization: ``GET /orgs/{org}/properties/installations/schema``.

        Calls ``client.rest.orgs.async_external_properties_for_repos_get_organization_definitions``.

        See https://docs.github.com/rest/orgs/custom-properties#get-all-external-custom-properties-for-a-github-app-installation-in-an-organization
        """
        return self._call(
            _EXTERNAL_PROPERTIES_FOR_REPOS_GET_ORGANIZATION_DEFINITIONS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    @overload
    def external_properties_for_repos_register_organization_app_installation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPropertiesInstallationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrganizationExternalPropertyInstallation]: ...

    @overload
    def external_properties_for_repos_register_organization_app_installation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        installation_id: Missing[int] = ...,
        display_name: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrganizationExternalPropertyInstallation]: ...

    def external_properties_for_repos_register_organization_app_installation(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPropertiesInstallationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrganizationExternalPropertyInstallation]:
        """Register App Installation for External Custom Properties: ``POST /orgs/{org}/properties/installations``.

        Calls ``client.rest.orgs.async_external_properties_for_repos_register_organization_app_installation``.

        See https://docs.github.com/rest/orgs/custom-properties#register-an-app-installation-for-external-custom-properties
        """
        return self._call(
            _EXTERNAL_PROPERTIES_FOR_REPOS_REGISTER_ORGANIZATION_APP_INSTALLATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationFull]:
        """Get Organization: ``GET /orgs/{org}``.

        Calls ``client.rest.orgs.async_get``.

        See https://docs.github.com/rest/orgs/orgs#get-an-organization
        """
        return self._call(
            _GET,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_cluster_deployment_records_job(
        self,
        task_key: TaskKey,
        /,
        org: str,
        cluster: str,
        job_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterJobsJobIdGetResponse200,
    ]:
        """Get Cluster Deployment Records Job: ``GET /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}/jobs/{job_id}``.

        Calls ``client.rest.orgs.async_get_cluster_deployment_records_job``.

        See https://docs.github.com/rest/orgs/artifact-metadata#get-cluster-deployment-records-job-status
        """
        return self._call(
            _GET_CLUSTER_DEPLOYMENT_RECORDS_JOB,
            task_key,
            {"org": org, "cluster": cluster, "job_id": job_id, "headers": headers},
            task_options,
        )

    def get_immutable_releases_settings(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ImmutableReleasesOrganizationSettings]:
        """Get Immutable Release Settings for an Organization: ``GET /orgs/{org}/settings/immutable-releases``.

        Calls ``client.rest.orgs.async_get_immutable_releases_settings``.

        See https://docs.github.com/rest/orgs/orgs#get-immutable-releases-settings-for-an-organization
        """
        return self._call(
            _GET_IMMUTABLE_RELEASES_SETTINGS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_immutable_releases_settings_repositories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgSettingsImmutableReleasesRepositoriesGetResponse200]:
        """Get Selected Repositories for Immutable Releases: ``GET /orgs/{org}/settings/immutable-releases/repositories``.

        Calls ``client.rest.orgs.async_get_immutable_releases_settings_repositories``.

        See https://docs.github.com/rest/orgs/orgs#list-selected-repositories-for-immutable-releases-enforcement
        """
        return self._call(
            _GET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES,
            task_key,
            {"org": org, "page": page, "per_page": per_page, "headers": headers},
            task_options,
        )

    def get_membership_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgMembership]:
        """Get Organization Membership for the Authenticated User: ``GET /user/memberships/orgs/{org}``.

        Calls ``client.rest.orgs.async_get_membership_for_authenticated_user``.

        See https://docs.github.com/rest/orgs/members#get-an-organization-membership-for-the-authenticated-user
        """
        return self._call(
            _GET_MEMBERSHIP_FOR_AUTHENTICATED_USER,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_membership_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgMembership]:
        """Get Organization Membership for a User: ``GET /orgs/{org}/memberships/{username}``.

        Calls ``client.rest.orgs.async_get_membership_for_user``.

        See https://docs.github.com/rest/orgs/members#get-organization-membership-for-a-user
        """
        return self._call(
            _GET_MEMBERSHIP_FOR_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def get_org_role(
        self,
        task_key: TaskKey,
        /,
        org: str,
        role_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationRole]:
        """Get Organization Role: ``GET /orgs/{org}/organization-roles/{role_id}``.

        Calls ``client.rest.orgs.async_get_org_role``.

        See https://docs.github.com/rest/orgs/organization-roles#get-an-organization-role
        """
        return self._call(
            _GET_ORG_ROLE,
            task_key,
            {"org": org, "role_id": role_id, "headers": headers},
            task_options,
        )

    def get_org_ruleset_history(
        self,
        task_key: TaskKey,
        /,
        org: str,
        ruleset_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[RulesetVersion]]:
        """Get Organization Ruleset History: ``GET /orgs/{org}/rulesets/{ruleset_id}/history``.

        Calls ``client.rest.orgs.async_get_org_ruleset_history``.

        See https://docs.github.com/rest/orgs/rules#get-organization-ruleset-history
        """
        return self._call(
            _GET_ORG_RULESET_HISTORY,
            task_key,
            {
                "org": org,
                "ruleset_id": ruleset_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_org_ruleset_version(
        self,
        task_key: TaskKey,
        /,
        org: str,
        ruleset_id: int,
        version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RulesetVersionWithState]:
        """Get Organization Ruleset Version: ``GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}``.

        Calls ``client.rest.orgs.async_get_org_ruleset_version``.

        See https://docs.github.com/rest/orgs/rules#get-organization-ruleset-version
        """
        return self._call(
            _GET_ORG_RULESET_VERSION,
            task_key,
            {
                "org": org,
                "ruleset_id": ruleset_id,
                "version_id": version_id,
                "headers": headers,
            },
            task_options,
        )

    def get_route_stats_by_actor(
        self,
        task_key: TaskKey,
        /,
        org: str,
        actor_type: Literal[
            "installation",
            "classic_pat",
            "fine_grained_pat",
            "oauth_app",
            "github_app_user_to_server",
        ],
        actor_id: int,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        sort: Missing[
            builtins.list[
                Literal[
                    "last_rate_limited_timestamp",
                    "last_request_timestamp",
                    "rate_limited_request_count",
                    "http_method",
                    "api_route",
                    "total_request_count",
                ]
            ]
        ] = UNSET,
        api_route_substring: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ApiInsightsRouteStatsItems]]:
        """Get API Route Statistics by Actor: ``GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}``.

        Calls ``client.rest.orgs.async_get_route_stats_by_actor``.

        See https://docs.github.com/rest/orgs/api-insights#get-route-stats-by-actor
        """
        return self._call(
            _GET_ROUTE_STATS_BY_ACTOR,
            task_key,
            {
                "org": org,
                "actor_type": actor_type,
                "actor_id": actor_id,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "page": page,
                "per_page": per_page,
                "direction": direction,
                "sort": sort,
                "api_route_substring": api_route_substring,
                "headers": headers,
            },
            task_options,
        )

    def get_subject_stats(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        sort: Missing[
            builtins.list[
                Literal[
                    "last_rate_limited_timestamp",
                    "last_request_timestamp",
                    "rate_limited_request_count",
                    "subject_name",
                    "total_request_count",
                ]
            ]
        ] = UNSET,
        subject_name_substring: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ApiInsightsSubjectStatsItems]]:
        """Get API Subject Statistics: ``GET /orgs/{org}/insights/api/subject-stats``.

        Calls ``client.rest.orgs.async_get_subject_stats``.

        See https://docs.github.com/rest/orgs/api-insights#get-subject-stats
        """
        return self._call(
            _GET_SUBJECT_STATS,
            task_key,
            {
                "org": org,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "page": page,
                "per_page": per_page,
                "direction": direction,
                "sort": sort,
                "subject_name_substring": subject_name_substring,
                "headers": headers,
            },
            task_options,
        )

    def get_summary_stats(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ApiInsightsSummaryStats]:
        """Get API Summary Statistics: ``GET /orgs/{org}/insights/api/summary-stats``.

        Calls ``client.rest.orgs.async_get_summary_stats``.

        See https://docs.github.com/rest/orgs/api-insights#get-summary-stats
        """
        return self._call(
            _GET_SUMMARY_STATS,
            task_key,
            {
                "org": org,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "headers": headers,
            },
            task_options,
        )

    def get_summary_stats_by_actor(
        self,
        task_key: TaskKey,
        /,
        org: str,
        actor_type: Literal[
            "installation",
            "classic_pat",
            "fine_grained_pat",
            "oauth_app",
            "github_app_user_to_server",
        ],
        actor_id: int,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ApiInsightsSummaryStats]:
        """Get API Summary Statistics by Actor: ``GET /orgs/{org}/insights/api/summary-stats/{actor_type}/{actor_id}``.

        Calls ``client.rest.orgs.async_get_summary_stats_by_actor``.

        See https://docs.github.com/rest/orgs/api-insights#get-summary-stats-by-actor
        """
        return self._call(
            _GET_SUMMARY_STATS_BY_ACTOR,
            task_key,
            {
                "org": org,
                "actor_type": actor_type,
                "actor_id": actor_id,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "headers": headers,
            },
            task_options,
        )

    def get_summary_stats_by_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        user_id: str,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ApiInsightsSummaryStats]:
        """Get API Summary Statistics by User: ``GET /orgs/{org}/insights/api/summary-stats/users/{user_id}``.

        Calls ``client.rest.orgs.async_get_summary_stats_by_user``.

        See https://docs.github.com/rest/orgs/api-insights#get-summary-stats-by-user
        """
        return self._call(
            _GET_SUMMARY_STATS_BY_USER,
            task_key,
            {
                "org": org,
                "user_id": user_id,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "headers": headers,
            },
            task_options,
        )

    def get_time_stats(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        timestamp_increment: str,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ApiInsightsTimeStatsItems]]:
        """Get API Time Statistics: ``GET /orgs/{org}/insights/api/time-stats``.

        Calls ``client.rest.orgs.async_get_time_stats``.

        See https://docs.github.com/rest/orgs/api-insights#get-time-stats
        """
        return self._call(
            _GET_TIME_STATS,
            task_key,
            {
                "org": org,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "timestamp_increment": timestamp_increment,
                "headers": headers,
            },
            task_options,
        )

    def get_time_stats_by_actor(
        self,
        task_key: TaskKey,
        /,
        org: str,
        actor_type: Literal[
            "installation",
            "classic_pat",
            "fine_grained_pat",
            "oauth_app",
            "github_app_user_to_server",
        ],
        actor_id: int,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        timestamp_increment: str,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ApiInsightsTimeStatsItems]]:
        """Get API Time Statistics by Actor: ``GET /orgs/{org}/insights/api/time-stats/{actor_type}/{actor_id}``.

        Calls ``client.rest.orgs.async_get_time_stats_by_actor``.

        See https://docs.github.com/rest/orgs/api-insights#get-time-stats-by-actor
        """
        return self._call(
            _GET_TIME_STATS_BY_ACTOR,
            task_key,
            {
                "org": org,
                "actor_type": actor_type,
                "actor_id": actor_id,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "timestamp_increment": timestamp_increment,
                "headers": headers,
            },
            task_options,
        )

    def get_time_stats_by_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        user_id: str,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        timestamp_increment: str,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ApiInsightsTimeStatsItems]]:
        """Get API Time Statistics by User: ``GET /orgs/{org}/insights/api/time-stats/users/{user_id}``.

        Calls ``client.rest.orgs.async_get_time_stats_by_user``.

        See https://docs.github.com/rest/orgs/api-insights#get-time-stats-by-user
        """
        return self._call(
            _GET_TIME_STATS_BY_USER,
            task_key,
            {
                "org": org,
                "user_id": user_id,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "timestamp_increment": timestamp_increment,
                "headers": headers,
            },
            task_options,
        )

    def get_user_stats(
        self,
        task_key: TaskKey,
        /,
        org: str,
        user_id: str,
        *,
        min_timestamp: str,
        max_timestamp: Missing[str] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        sort: Missing[
            builtins.list[
                Literal[
                    "last_rate_limited_timestamp",
                    "last_request_timestamp",
                    "rate_limited_request_count",
                    "subject_name",
                    "total_request_count",
                ]
            ]
        ] = UNSET,
        actor_name_substring: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ApiInsightsUserStatsItems]]:
        """Get API User Statistics: ``GET /orgs/{org}/insights/api/user-stats/{user_id}``.

        Calls ``client.rest.orgs.async_get_user_stats``.

        See https://docs.github.com/rest/orgs/api-insights#get-user-stats
        """
        return self._call(
            _GET_USER_STATS,
            task_key,
            {
                "org": org,
                "user_id": user_id,
                "min_timestamp": min_timestamp,
                "max_timestamp": max_timestamp,
                "page": page,
                "per_page": per_page,
                "direction": direction,
                "sort": sort,
                "actor_name_substring": actor_name_substring,
                "headers": headers,
            },
            task_options,
        )

    def get_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgHook]:
        """Get Organization Webhook: ``GET /orgs/{org}/hooks/{hook_id}``.

        Calls ``client.rest.orgs.async_get_webhook``.

        See https://docs.github.com/rest/orgs/webhooks#get-an-organization-webhook
        """
        return self._call(
            _GET_WEBHOOK,
            task_key,
            {"org": org, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def get_webhook_config_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookConfig]:
        """Get Webhook Configuration for an Organization: ``GET /orgs/{org}/hooks/{hook_id}/config``.

        Calls ``client.rest.orgs.async_get_webhook_config_for_org``.

        See https://docs.github.com/rest/orgs/webhooks#get-a-webhook-configuration-for-an-organization
        """
        return self._call(
            _GET_WEBHOOK_CONFIG_FOR_ORG,
            task_key,
            {"org": org, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def get_webhook_delivery(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        delivery_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HookDelivery]:
        """Get Organization Webhook Delivery: ``GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}``.

        Calls ``client.rest.orgs.async_get_webhook_delivery``.

        See https://docs.github.com/rest/orgs/webhooks#get-a-webhook-delivery-for-an-organization-webhook
        """
        return self._call(
            _GET_WEBHOOK_DELIVERY,
            task_key,
            {
                "org": org,
                "hook_id": hook_id,
                "delivery_id": delivery_id,
                "headers": headers,
            },
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        since: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationSimple]]:
        """List Organizations: ``GET /organizations``.

        Calls ``client.rest.orgs.async_list``.

        See https://docs.github.com/rest/orgs/orgs#list-organizations
        """
        return self._call(
            _LIST,
            task_key,
            {"since": since, "per_page": per_page, "headers": headers},
            task_options,
        )

    def list_app_installations(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgInstallationsGetResponse200]:
        """List Organization App Installations: ``GET /orgs/{org}/installations``.

        Calls ``client.rest.orgs.async_list_app_installations``.

        See https://docs.github.com/rest/orgs/orgs#list-app-installations-for-an-organization
        """
        return self._call(
            _LIST_APP_INSTALLATIONS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_artifact_deployment_records(
        self,
        task_key: TaskKey,
        /,
        org: str,
        subject_digest: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, OrgsOrgArtifactsSubjectDigestMetadataDeploymentRecordsGetResponse200
    ]:
        """List Artifact Deployment Records: ``GET /orgs/{org}/artifacts/{subject_digest}/metadata/deployment-records``.

        Calls ``client.rest.orgs.async_list_artifact_deployment_records``.

        See https://docs.github.com/rest/orgs/artifact-metadata#list-artifact-deployment-records
        """
        return self._call(
            _LIST_ARTIFACT_DEPLOYMENT_RECORDS,
            task_key,
            {"org": org, "subject_digest": subject_digest, "headers": headers},
            task_options,
        )

    def list_artifact_storage_records(
        self,
        task_key: TaskKey,
        /,
        org: str,
        subject_digest: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, OrgsOrgArtifactsSubjectDigestMetadataStorageRecordsGetResponse200
    ]:
        """List Artifact Storage Records: ``GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records``.

        Calls ``client.rest.orgs.async_list_artifact_storage_records``.

        See https://docs.github.com/rest/orgs/artifact-metadata#list-artifact-storage-records
        """
        return self._call(
            _LIST_ARTIFACT_STORAGE_RECORDS,
            task_key,
            {"org": org, "subject_digest": subject_digest, "headers": headers},
            task_options,
        )

    def list_attestation_repositories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        predicate_type: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, builtins.list[OrgsOrgAttestationsRepositoriesGetResponse200Items]
    ]:
        """List Attestation Repositories: ``GET /orgs/{org}/attestations/repositories``.

        Calls ``client.rest.orgs.async_list_attestation_repositories``.

        See https://docs.github.com/rest/orgs/attestations#list-attestation-repositories
        """
        return self._call(
            _LIST_ATTESTATION_REPOSITORIES,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "before": before,
                "after": after,
                "predicate_type": predicate_type,
                "headers": headers,
            },
            task_options,
        )

    def list_attestations(
        self,
        task_key: TaskKey,
        /,
        org: str,
        subject_digest: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        predicate_type: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgAttestationsSubjectDigestGetResponse200]:
        """List Attestations: ``GET /orgs/{org}/attestations/{subject_digest}``.

        Calls ``client.rest.orgs.async_list_attestations``.

        See https://docs.github.com/rest/orgs/attestations#list-attestations
        """
        return self._call(
            _LIST_ATTESTATIONS,
            task_key,
            {
                "org": org,
                "subject_digest": subject_digest,
                "per_page": per_page,
                "before": before,
                "after": after,
                "predicate_type": predicate_type,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def list_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = ...,
        before: Missing[str] = ...,
        after: Missing[str] = ...,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgAttestationsBulkListPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgAttestationsBulkListPostResponse200]: ...

    @overload
    def list_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = ...,
        before: Missing[str] = ...,
        after: Missing[str] = ...,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        subject_digests: builtins.list[str],
        predicate_type: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgAttestationsBulkListPostResponse200]: ...

    def list_attestations_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgAttestationsBulkListPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgAttestationsBulkListPostResponse200]:
        """List Attestations in Bulk: ``POST /orgs/{org}/attestations/bulk-list``.

        Calls ``client.rest.orgs.async_list_attestations_bulk``.

        See https://docs.github.com/rest/orgs/attestations#list-attestations-by-bulk-subject-digests
        """
        return self._call(
            _LIST_ATTESTATIONS_BULK,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def list_blocked_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Users Blocked by an Organization: ``GET /orgs/{org}/blocks``.

        Calls ``client.rest.orgs.async_list_blocked_users``.

        See https://docs.github.com/rest/orgs/blocking#list-users-blocked-by-an-organization
        """
        return self._call(
            _LIST_BLOCKED_USERS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_failed_invitations(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationInvitation]]:
        """List Failed Organization Invitations: ``GET /orgs/{org}/failed_invitations``.

        Calls ``client.rest.orgs.async_list_failed_invitations``.

        See https://docs.github.com/rest/orgs/members#list-failed-organization-invitations
        """
        return self._call(
            _LIST_FAILED_INVITATIONS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationSimple]]:
        """List Organizations for the Authenticated User: ``GET /user/orgs``.

        Calls ``client.rest.orgs.async_list_for_authenticated_user``.

        See https://docs.github.com/rest/orgs/orgs#list-organizations-for-the-authenticated-user
        """
        return self._call(
            _LIST_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationSimple]]:
        """List Organizations for a User: ``GET /users/{username}/orgs``.

        Calls ``client.rest.orgs.async_list_for_user``.

        See https://docs.github.com/rest/orgs/orgs#list-organizations-for-a-user
        """
        return self._call(
            _LIST_FOR_USER,
            task_key,
            {
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_invitation_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        invitation_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Team]]:
        """List Organization Invitation Teams: ``GET /orgs/{org}/invitations/{invitation_id}/teams``.

        Calls ``client.rest.orgs.async_list_invitation_teams``.

        See https://docs.github.com/rest/orgs/members#list-organization-invitation-teams
        """
        return self._call(
            _LIST_INVITATION_TEAMS,
            task_key,
            {
                "org": org,
                "invitation_id": invitation_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_issue_fields(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Union[IssueField, None]]]:
        """List Organization Issue Fields: ``GET /orgs/{org}/issue-fields``.

        Calls ``client.rest.orgs.async_list_issue_fields``.

        See https://docs.github.com/rest/orgs/issue-fields#list-issue-fields-for-an-organization
        """
        return self._call(
            _LIST_ISSUE_FIELDS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_issue_types(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Union[IssueType, None]]]:
        """List Organization Issue Types: ``GET /orgs/{org}/issue-types``.

        Calls ``client.rest.orgs.async_list_issue_types``.

        See https://docs.github.com/rest/orgs/issue-types#list-issue-types-for-an-organization
        """
        return self._call(
            _LIST_ISSUE_TYPES,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_members(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        filter_: Missing[Literal["2fa_disabled", "2fa_insecure", "all"]] = UNSET,
        role: Missing[Literal["all", "admin", "member"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Organization Members: ``GET /orgs/{org}/members``.

        Calls ``client.rest.orgs.async_list_members``.

        See https://docs.github.com/rest/orgs/members#list-organization-members
        """
        return self._call(
            _LIST_MEMBERS,
            task_key,
            {
                "org": org,
                "filter_": filter_,
                "role": role,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_memberships_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        state: Missing[Literal["active", "pending"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrgMembership]]:
        """List Organization Memberships for the Authenticated User: ``GET /user/memberships/orgs``.

        Calls ``client.rest.orgs.async_list_memberships_for_authenticated_user``.

        See https://docs.github.com/rest/orgs/members#list-organization-memberships-for-the-authenticated-user
        """
        return self._call(
            _LIST_MEMBERSHIPS_FOR_AUTHENTICATED_USER,
            task_key,
            {"state": state, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_org_role_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        role_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[TeamRoleAssignment]]:
        """List Teams Assigned to an Organization Role: ``GET /orgs/{org}/organization-roles/{role_id}/teams``.

        Calls ``client.rest.orgs.async_list_org_role_teams``.

        See https://docs.github.com/rest/orgs/organization-roles#list-teams-that-are-assigned-to-an-organization-role
        """
        return self._call(
            _LIST_ORG_ROLE_TEAMS,
            task_key,
            {
                "org": org,
                "role_id": role_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_org_role_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        role_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[UserRoleAssignment]]:
        """List Users Assigned to an Organization Role: ``GET /orgs/{org}/organization-roles/{role_id}/users``.

        Calls ``client.rest.orgs.async_list_org_role_users``.

        See https://docs.github.com/rest/orgs/organization-roles#list-users-that-are-assigned-to-an-organization-role
        """
        return self._call(
            _LIST_ORG_ROLE_USERS,
            task_key,
            {
                "org": org,
                "role_id": role_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_org_roles(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgOrganizationRolesGetResponse200]:
        """List Organization Roles: ``GET /orgs/{org}/organization-roles``.

        Calls ``client.rest.orgs.async_list_org_roles``.

        See https://docs.github.com/rest/orgs/organization-roles#get-all-organization-roles-for-an-organization
        """
        return self._call(
            _LIST_ORG_ROLES,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_outside_collaborators(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        filter_: Missing[Literal["2fa_disabled", "2fa_insecure", "all"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Outside Collaborators: ``GET /orgs/{org}/outside_collaborators``.

        Calls ``client.rest.orgs.async_list_outside_collaborators``.

        See https://docs.github.com/rest/orgs/outside-collaborators#list-outside-collaborators-for-an-organization
        """
        return self._call(
            _LIST_OUTSIDE_COLLABORATORS,
            task_key,
            {
                "org": org,
                "filter_": filter_,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_pat_grant_repositories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[MinimalRepository]]:
        """List Personal Access Token Grant Repositories: ``GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories``.

        Calls ``client.rest.orgs.async_list_pat_grant_repositories``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#list-repositories-a-fine-grained-personal-access-token-has-access-to
        """
        return self._call(
            _LIST_PAT_GRANT_REPOSITORIES,
            task_key,
            {
                "org": org,
                "pat_id": pat_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_pat_grant_request_repositories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_request_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[MinimalRepository]]:
        """List Personal Access Token Grant Request Repositories: ``GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories``.

        Calls ``client.rest.orgs.async_list_pat_grant_request_repositories``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#list-repositories-requested-to-be-accessed-by-a-fine-grained-personal-access-token
        """
        return self._call(
            _LIST_PAT_GRANT_REQUEST_REPOSITORIES,
            task_key,
            {
                "org": org,
                "pat_request_id": pat_request_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_pat_grant_requests(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        sort: Missing[Literal["created_at"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        owner: Missing[builtins.list[str]] = UNSET,
        repository: Missing[str] = UNSET,
        permission: Missing[str] = UNSET,
        last_used_before: Missing[_dt.datetime] = UNSET,
        last_used_after: Missing[_dt.datetime] = UNSET,
        token_id: Missing[builtins.list[str]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationProgrammaticAccessGrantRequest]]:
        """List Personal Access Token Grant Requests: ``GET /orgs/{org}/personal-access-token-requests``.

        Calls ``client.rest.orgs.async_list_pat_grant_requests``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#list-requests-to-access-organization-resources-with-fine-grained-personal-access-tokens
        """
        return self._call(
            _LIST_PAT_GRANT_REQUESTS,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "direction": direction,
                "owner": owner,
                "repository": repository,
                "permission": permission,
                "last_used_before": last_used_before,
                "last_used_after": last_used_after,
                "token_id": token_id,
                "headers": headers,
            },
            task_options,
        )

    def list_pat_grants(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        sort: Missing[Literal["created_at"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        owner: Missing[builtins.list[str]] = UNSET,
        repository: Missing[str] = UNSET,
        permission: Missing[str] = UNSET,
        last_used_before: Missing[_dt.datetime] = UNSET,
        last_used_after: Missing[_dt.datetime] = UNSET,
        token_id: Missing[builtins.list[str]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationProgrammaticAccessGrant]]:
        """List Personal Access Token Grants: ``GET /orgs/{org}/personal-access-tokens``.

        Calls ``client.rest.orgs.async_list_pat_grants``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources
        """
        return self._call(
            _LIST_PAT_GRANTS,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "direction": direction,
                "owner": owner,
                "repository": repository,
                "permission": permission,
                "last_used_before": last_used_before,
                "last_used_after": last_used_after,
                "token_id": token_id,
                "headers": headers,
            },
            task_options,
        )

    def list_pending_invitations(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        role: Missing[
            Literal["all", "admin", "direct_member", "billing_manager", "hiring_manager"]
        ] = UNSET,
        invitation_source: Missing[Literal["all", "member", "scim"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationInvitation]]:
        """List Pending Organization Invitations: ``GET /orgs/{org}/invitations``.

        Calls ``client.rest.orgs.async_list_pending_invitations``.

        See https://docs.github.com/rest/orgs/members#list-pending-organization-invitations
        """
        return self._call(
            _LIST_PENDING_INVITATIONS,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "role": role,
                "invitation_source": invitation_source,
                "headers": headers,
            },
            task_options,
        )

    def list_public_members(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[SimpleUser]]:
        """List Public Organization Members: ``GET /orgs/{org}/public_members``.

        Calls ``client.rest.orgs.async_list_public_members``.

        See https://docs.github.com/rest/orgs/members#list-public-organization-members
        """
        return self._call(
            _LIST_PUBLIC_MEMBERS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates orgs.list_security_manager_teams: Deprecated API endpoint. See the docstring for more details."
    )
    def list_security_manager_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[TeamSimple]]:
        """List Security Manager Teams: ``GET /orgs/{org}/security-managers``.

        Calls ``client.rest.orgs.async_list_security_manager_teams``.

        See https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams
        """
        return self._call(
            _LIST_SECURITY_MANAGER_TEAMS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_webhook_deliveries(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        per_page: Missing[int] = UNSET,
        cursor: Missing[str] = UNSET,
        status: Missing[Literal["success", "failure"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[HookDeliveryItem]]:
        """List Organization Webhook Deliveries: ``GET /orgs/{org}/hooks/{hook_id}/deliveries``.

        Calls ``client.rest.orgs.async_list_webhook_deliveries``.

        See https://docs.github.com/rest/orgs/webhooks#list-deliveries-for-an-organization-webhook
        """
        return self._call(
            _LIST_WEBHOOK_DELIVERIES,
            task_key,
            {
                "org": org,
                "hook_id": hook_id,
                "per_page": per_page,
                "cursor": cursor,
                "status": status,
                "headers": headers,
            },
            task_options,
        )

    def list_webhooks(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrgHook]]:
        """List Organization Webhooks: ``GET /orgs/{org}/hooks``.

        Calls ``client.rest.orgs.async_list_webhooks``.

        See https://docs.github.com/rest/orgs/webhooks#list-organization-webhooks
        """
        return self._call(
            _LIST_WEBHOOKS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def ping_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Ping Organization Webhook: ``POST /orgs/{org}/hooks/{hook_id}/pings``.

        Calls ``client.rest.orgs.async_ping_webhook``.

        See https://docs.github.com/rest/orgs/webhooks#ping-an-organization-webhook
        """
        return self._call(
            _PING_WEBHOOK,
            task_key,
            {"org": org, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def redeliver_webhook_delivery(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        delivery_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Redeliver Organization Webhook Delivery: ``POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts``.

        Calls ``client.rest.orgs.async_redeliver_webhook_delivery``.

        See https://docs.github.com/rest/orgs/webhooks#redeliver-a-delivery-for-an-organization-webhook
        """
        return self._call(
            _REDELIVER_WEBHOOK_DELIVERY,
            task_key,
            {
                "org": org,
                "hook_id": hook_id,
                "delivery_id": delivery_id,
                "headers": headers,
            },
            task_options,
        )

    def remove_member(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Member from an Organization: ``DELETE /orgs/{org}/members/{username}``.

        Calls ``client.rest.orgs.async_remove_member``.

        See https://docs.github.com/rest/orgs/members#remove-an-organization-member
        """
        return self._call(
            _REMOVE_MEMBER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def remove_membership_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Organization Membership for a User: ``DELETE /orgs/{org}/memberships/{username}``.

        Calls ``client.rest.orgs.async_remove_membership_for_user``.

        See https://docs.github.com/rest/orgs/members#remove-organization-membership-for-a-user
        """
        return self._call(
            _REMOVE_MEMBERSHIP_FOR_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def remove_outside_collaborator(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Outside Collaborator: ``DELETE /orgs/{org}/outside_collaborators/{username}``.

        Calls ``client.rest.orgs.async_remove_outside_collaborator``.

        See https://docs.github.com/rest/orgs/outside-collaborators#remove-outside-collaborator-from-an-organization
        """
        return self._call(
            _REMOVE_OUTSIDE_COLLABORATOR,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def remove_public_membership_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Public Organization Membership for the Authenticated User: ``DELETE /orgs/{org}/public_members/{username}``.

        Calls ``client.rest.orgs.async_remove_public_membership_for_authenticated_user``.

        See https://docs.github.com/rest/orgs/members#remove-public-organization-membership-for-the-authenticated-user
        """
        return self._call(
            _REMOVE_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates orgs.remove_security_manager_team: Deprecated API endpoint. See the docstring for more details."
    )
    def remove_security_manager_team(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Security Manager Team: ``DELETE /orgs/{org}/security-managers/teams/{team_slug}``.

        Calls ``client.rest.orgs.async_remove_security_manager_team``.

        See https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team
        """
        return self._call(
            _REMOVE_SECURITY_MANAGER_TEAM,
            task_key,
            {"org": org, "team_slug": team_slug, "headers": headers},
            task_options,
        )

    @overload
    def review_pat_grant_request(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_request_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPersonalAccessTokenRequestsPatRequestIdPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def review_pat_grant_request(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_request_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        action: Literal["approve", "deny"],
        reason: Missing[Union[str, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def review_pat_grant_request(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_request_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPersonalAccessTokenRequestsPatRequestIdPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Review Personal Access Token Grant Request: ``POST /orgs/{org}/personal-access-token-requests/{pat_request_id}``.

        Calls ``client.rest.orgs.async_review_pat_grant_request``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#review-a-request-to-access-organization-resources-with-a-fine-grained-personal-access-token
        """
        return self._call(
            _REVIEW_PAT_GRANT_REQUEST,
            task_key,
            {
                "org": org,
                "pat_request_id": pat_request_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def review_pat_grant_requests_in_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPersonalAccessTokenRequestsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    @overload
    def review_pat_grant_requests_in_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        pat_request_ids: Missing[builtins.list[int]] = ...,
        action: Literal["approve", "deny"],
        reason: Missing[Union[str, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    def review_pat_grant_requests_in_bulk(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPersonalAccessTokenRequestsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Review Personal Access Token Grant Requests in Bulk: ``POST /orgs/{org}/personal-access-token-requests``.

        Calls ``client.rest.orgs.async_review_pat_grant_requests_in_bulk``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#review-requests-to-access-organization-resources-with-fine-grained-personal-access-tokens
        """
        return self._call(
            _REVIEW_PAT_GRANT_REQUESTS_IN_BULK,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def revoke_all_org_roles_team(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Revoke All Organization Roles from a Team: ``DELETE /orgs/{org}/organization-roles/teams/{team_slug}``.

        Calls ``client.rest.orgs.async_revoke_all_org_roles_team``.

        See https://docs.github.com/rest/orgs/organization-roles#remove-all-organization-roles-for-a-team
        """
        return self._call(
            _REVOKE_ALL_ORG_ROLES_TEAM,
            task_key,
            {"org": org, "team_slug": team_slug, "headers": headers},
            task_options,
        )

    def revoke_all_org_roles_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Revoke All Organization Roles from a User: ``DELETE /orgs/{org}/organization-roles/users/{username}``.

        Calls ``client.rest.orgs.async_revoke_all_org_roles_user``.

        See https://docs.github.com/rest/orgs/organization-roles#remove-all-organization-roles-for-a-user
        """
        return self._call(
            _REVOKE_ALL_ORG_ROLES_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def revoke_org_role_team(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        role_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Revoke Organization Role from a Team: ``DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}``.

        Calls ``client.rest.orgs.async_revoke_org_role_team``.

        See https://docs.github.com/rest/orgs/organization-roles#remove-an-organization-role-from-a-team
        """
        return self._call(
            _REVOKE_ORG_ROLE_TEAM,
            task_key,
            {"org": org, "team_slug": team_slug, "role_id": role_id, "headers": headers},
            task_options,
        )

    def revoke_org_role_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        role_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Revoke Organization Role from a User: ``DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}``.

        Calls ``client.rest.orgs.async_revoke_org_role_user``.

        See https://docs.github.com/rest/orgs/organization-roles#remove-an-organization-role-from-a-user
        """
        return self._call(
            _REVOKE_ORG_ROLE_USER,
            task_key,
            {"org": org, "username": username, "role_id": role_id, "headers": headers},
            task_options,
        )

    @overload
    def set_cluster_deployment_records(
        self,
        task_key: TaskKey,
        /,
        org: str,
        cluster: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object,
        object,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse200
        | OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse207,
    ]: ...

    @overload
    def set_cluster_deployment_records(
        self,
        task_key: TaskKey,
        /,
        org: str,
        cluster: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        logical_environment: str,
        physical_environment: Missing[str] = ...,
        deployments: builtins.list[
            OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostBodyPropDeploymentsItemsType
        ],
        partial_success: Missing[bool] = ...,
        return_records: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object,
        object,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse200
        | OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse207,
    ]: ...

    def set_cluster_deployment_records(
        self,
        task_key: TaskKey,
        /,
        org: str,
        cluster: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[
        object,
        object,
        OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse200
        | OrgsOrgArtifactsMetadataDeploymentRecordClusterClusterPostResponse207,
    ]:
        """Set Cluster Deployment Records: ``POST /orgs/{org}/artifacts/metadata/deployment-record/cluster/{cluster}``.

        Calls ``client.rest.orgs.async_set_cluster_deployment_records``.

        See https://docs.github.com/rest/orgs/artifact-metadata#set-cluster-deployment-records
        """
        return self._call(
            _SET_CLUSTER_DEPLOYMENT_RECORDS,
            task_key,
            {"org": org, "cluster": cluster, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_immutable_releases_settings(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgSettingsImmutableReleasesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_immutable_releases_settings(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enforced_repositories: Literal["all", "none", "selected"],
        selected_repository_ids: Missing[builtins.list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_immutable_releases_settings(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgSettingsImmutableReleasesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Immutable Release Settings for an Organization: ``PUT /orgs/{org}/settings/immutable-releases``.

        Calls ``client.rest.orgs.async_set_immutable_releases_settings``.

        See https://docs.github.com/rest/orgs/orgs#set-immutable-releases-settings-for-an-organization
        """
        return self._call(
            _SET_IMMUTABLE_RELEASES_SETTINGS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_immutable_releases_settings_repositories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgSettingsImmutableReleasesRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_immutable_releases_settings_repositories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_repository_ids: builtins.list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_immutable_releases_settings_repositories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgSettingsImmutableReleasesRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for Immutable Releases: ``PUT /orgs/{org}/settings/immutable-releases/repositories``.

        Calls ``client.rest.orgs.async_set_immutable_releases_settings_repositories``.

        See https://docs.github.com/rest/orgs/orgs#set-selected-repositories-for-immutable-releases-enforcement
        """
        return self._call(
            _SET_IMMUTABLE_RELEASES_SETTINGS_REPOSITORIES,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_membership_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgMembershipsUsernamePutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgMembership]: ...

    @overload
    def set_membership_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        role: Missing[Literal["admin", "member"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgMembership]: ...

    def set_membership_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgMembershipsUsernamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgMembership]:
        """Set Organization Membership for a User: ``PUT /orgs/{org}/memberships/{username}``.

        Calls ``client.rest.orgs.async_set_membership_for_user``.

        See https://docs.github.com/rest/orgs/members#set-organization-membership-for-a-user
        """
        return self._call(
            _SET_MEMBERSHIP_FOR_USER,
            task_key,
            {
                "org": org,
                "username": username,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def set_public_membership_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Public Organization Membership for the Authenticated User: ``PUT /orgs/{org}/public_members/{username}``.

        Calls ``client.rest.orgs.async_set_public_membership_for_authenticated_user``.

        See https://docs.github.com/rest/orgs/members#set-public-organization-membership-for-the-authenticated-user
        """
        return self._call(
            _SET_PUBLIC_MEMBERSHIP_FOR_AUTHENTICATED_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def unblock_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unblock User from an Organization: ``DELETE /orgs/{org}/blocks/{username}``.

        Calls ``client.rest.orgs.async_unblock_user``.

        See https://docs.github.com/rest/orgs/blocking#unblock-a-user-from-an-organization
        """
        return self._call(
            _UNBLOCK_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrganizationFull]: ...

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        billing_email: Missing[str] = ...,
        company: Missing[str] = ...,
        email: Missing[str] = ...,
        twitter_username: Missing[str] = ...,
        location: Missing[str] = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        has_organization_projects: Missing[bool] = ...,
        has_repository_projects: Missing[bool] = ...,
        default_repository_permission: Missing[Literal["read", "write", "admin", "none"]] = ...,
        members_can_create_repositories: Missing[bool] = ...,
        members_can_create_internal_repositories: Missing[bool] = ...,
        members_can_create_private_repositories: Missing[bool] = ...,
        members_can_create_public_repositories: Missing[bool] = ...,
        members_allowed_repository_creation_type: Missing[Literal["all", "private", "none"]] = ...,
        members_can_create_pages: Missing[bool] = ...,
        members_can_create_public_pages: Missing[bool] = ...,
        members_can_create_private_pages: Missing[bool] = ...,
        members_can_fork_private_repositories: Missing[bool] = ...,
        web_commit_signoff_required: Missing[bool] = ...,
        blog: Missing[str] = ...,
        advanced_security_enabled_for_new_repositories: Missing[bool] = ...,
        dependabot_alerts_enabled_for_new_repositories: Missing[bool] = ...,
        dependabot_security_updates_enabled_for_new_repositories: Missing[bool] = ...,
        dependency_graph_enabled_for_new_repositories: Missing[bool] = ...,
        secret_scanning_enabled_for_new_repositories: Missing[bool] = ...,
        secret_scanning_push_protection_enabled_for_new_repositories: Missing[bool] = ...,
        secret_scanning_push_protection_custom_link: Missing[str] = ...,
        deploy_keys_enabled_for_repositories: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrganizationFull]: ...

    def update(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrganizationFull]:
        """Update Organization: ``PATCH /orgs/{org}``.

        Calls ``client.rest.orgs.async_update``.

        See https://docs.github.com/rest/orgs/orgs#update-an-organization
        """
        return self._call(
            _UPDATE,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_issue_field(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_field_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrganizationUpdateIssueFieldType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueField, None]]: ...

    @overload
    def update_issue_field(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_field_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[Union[str, None]] = ...,
        visibility: Missing[Literal["organization_members_only", "all"]] = ...,
        options: Missing[builtins.list[OrganizationUpdateIssueFieldPropOptionsItemsType]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueField, None]]: ...

    def update_issue_field(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_field_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrganizationUpdateIssueFieldType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Union[IssueField, None]]:
        """Update Organization Issue Field: ``PATCH /orgs/{org}/issue-fields/{issue_field_id}``.

        Calls ``client.rest.orgs.async_update_issue_field``.

        See https://docs.github.com/rest/orgs/issue-fields#update-issue-field-for-an-organization
        """
        return self._call(
            _UPDATE_ISSUE_FIELD,
            task_key,
            {
                "org": org,
                "issue_field_id": issue_field_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_issue_type(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_type_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrganizationUpdateIssueTypeType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueType, None]]: ...

    @overload
    def update_issue_type(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_type_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        is_enabled: bool,
        description: Missing[Union[str, None]] = ...,
        color: Missing[
            Union[
                Literal["gray", "blue", "green", "yellow", "orange", "red", "pink", "purple"], None
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Union[IssueType, None]]: ...

    def update_issue_type(
        self,
        task_key: TaskKey,
        /,
        org: str,
        issue_type_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrganizationUpdateIssueTypeType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Union[IssueType, None]]:
        """Update Organization Issue Type: ``PUT /orgs/{org}/issue-types/{issue_type_id}``.

        Calls ``client.rest.orgs.async_update_issue_type``.

        See https://docs.github.com/rest/orgs/issue-types#update-issue-type-for-an-organization
        """
        return self._call(
            _UPDATE_ISSUE_TYPE,
            task_key,
            {
                "org": org,
                "issue_type_id": issue_type_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_membership_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserMembershipsOrgsOrgPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgMembership]: ...

    @overload
    def update_membership_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Literal["active"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgMembership]: ...

    def update_membership_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserMembershipsOrgsOrgPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgMembership]:
        """Update Organization Membership for the Authenticated User: ``PATCH /user/memberships/orgs/{org}``.

        Calls ``client.rest.orgs.async_update_membership_for_authenticated_user``.

        See https://docs.github.com/rest/orgs/members#update-an-organization-membership-for-the-authenticated-user
        """
        return self._call(
            _UPDATE_MEMBERSHIP_FOR_AUTHENTICATED_USER,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_pat_access(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPersonalAccessTokensPatIdPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_pat_access(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        action: Literal["revoke"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_pat_access(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pat_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPersonalAccessTokensPatIdPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Personal Access Token Access: ``POST /orgs/{org}/personal-access-tokens/{pat_id}``.

        Calls ``client.rest.orgs.async_update_pat_access``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#update-the-access-a-fine-grained-personal-access-token-has-to-organization-resources
        """
        return self._call(
            _UPDATE_PAT_ACCESS,
            task_key,
            {"org": org, "pat_id": pat_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_pat_accesses(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgPersonalAccessTokensPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    @overload
    def update_pat_accesses(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        action: Literal["revoke"],
        pat_ids: builtins.list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    def update_pat_accesses(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgPersonalAccessTokensPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Update Personal Access Token Access in Bulk: ``POST /orgs/{org}/personal-access-tokens``.

        Calls ``client.rest.orgs.async_update_pat_accesses``.

        See https://docs.github.com/rest/orgs/personal-access-tokens#update-the-access-to-organization-resources-via-fine-grained-personal-access-tokens
        """
        return self._call(
            _UPDATE_PAT_ACCESSES,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgHooksHookIdPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgHook]: ...

    @overload
    def update_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        config: Missing[OrgsOrgHooksHookIdPatchBodyPropConfigType] = ...,
        events: Missing[builtins.list[str]] = ...,
        active: Missing[bool] = ...,
        name: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgHook]: ...

    def update_webhook(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgHooksHookIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgHook]:
        """Update Organization Webhook: ``PATCH /orgs/{org}/hooks/{hook_id}``.

        Calls ``client.rest.orgs.async_update_webhook``.

        See https://docs.github.com/rest/orgs/webhooks#update-an-organization-webhook
        """
        return self._call(
            _UPDATE_WEBHOOK,
            task_key,
            {"org": org, "hook_id": hook_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_webhook_config_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgHooksHookIdConfigPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, WebhookConfig]: ...

    @overload
    def update_webhook_config_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        url: Missing[str] = ...,
        content_type: Missing[str] = ...,
        secret: Missing[str] = ...,
        insecure_ssl: Missing[Union[str, float]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, WebhookConfig]: ...

    def update_webhook_config_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgHooksHookIdConfigPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, WebhookConfig]:
        """Update Webhook Configuration for an Organization: ``PATCH /orgs/{org}/hooks/{hook_id}/config``.

        Calls ``client.rest.orgs.async_update_webhook_config_for_org``.

        See https://docs.github.com/rest/orgs/webhooks#update-a-webhook-configuration-for-an-organization
        """
        return self._call(
            _UPDATE_WEBHOOK_CONFIG_FOR_ORG,
            task_key,
            {"org": org, "hook_id": hook_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )
