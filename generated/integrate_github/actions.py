"""Tasks for ``client.rest.actions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        ActionsArtifactAndLogRetentionResponse,
        ActionsCacheList,
        ActionsCacheRetentionLimitForEnterprise,
        ActionsCacheRetentionLimitForOrganization,
        ActionsCacheRetentionLimitForRepository,
        ActionsCacheStorageLimitForEnterprise,
        ActionsCacheStorageLimitForOrganization,
        ActionsCacheStorageLimitForRepository,
        ActionsCacheUsageByRepository,
        ActionsCacheUsageOrgEnterprise,
        ActionsForkPrContributorApproval,
        ActionsForkPrWorkflowsPrivateRepos,
        ActionsGetDefaultWorkflowPermissions,
        ActionsHostedRunner,
        ActionsHostedRunnerCustomImage,
        ActionsHostedRunnerCustomImageVersion,
        ActionsHostedRunnerLimits,
        ActionsOrganizationPermissions,
        ActionsPolicy,
        ActionsPublicKey,
        ActionsRepositoryPermissions,
        ActionsSecret,
        ActionsVariable,
        ActionsWorkflowAccessToRepository,
        Artifact,
        AuthenticationToken,
        ConcurrencyGroup,
        ConcurrencyGroupList,
        ConcurrencyGroupRunList,
        Deployment,
        EmptyObject,
        EnvironmentApprovals,
        Job,
        OidcCustomSubRepo,
        OrganizationActionsSecret,
        OrganizationActionsVariable,
        OrgsOrgActionsCacheUsageByRepositoryGetResponse200,
        OrgsOrgActionsHostedRunnersGetResponse200,
        OrgsOrgActionsHostedRunnersImagesCustomGetResponse200,
        OrgsOrgActionsHostedRunnersImagesCustomImageDefinitionIdVersionsGetResponse200,
        OrgsOrgActionsHostedRunnersImagesGithubOwnedGetResponse200,
        OrgsOrgActionsHostedRunnersImagesPartnerGetResponse200,
        OrgsOrgActionsHostedRunnersMachineSizesGetResponse200,
        OrgsOrgActionsHostedRunnersPlatformsGetResponse200,
        OrgsOrgActionsPermissionsRepositoriesGetResponse200,
        OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesGetResponse200,
        OrgsOrgActionsPoliciesGetResponse200,
        OrgsOrgActionsRunnerGroupsGetResponse200,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdHostedRunnersGetResponse200,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesGetResponse200,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersGetResponse200,
        OrgsOrgActionsRunnersDeprecationsVersionGetResponse200,
        OrgsOrgActionsRunnersGenerateJitconfigPostResponse201,
        OrgsOrgActionsRunnersGetResponse200,
        OrgsOrgActionsRunnersRunnerIdLabelsDeleteResponse200,
        OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200,
        OrgsOrgActionsSecretsGetResponse200,
        OrgsOrgActionsSecretsSecretNameRepositoriesGetResponse200,
        OrgsOrgActionsVariablesGetResponse200,
        OrgsOrgActionsVariablesNameRepositoriesGetResponse200,
        PendingDeployment,
        ReposOwnerRepoActionsArtifactsGetResponse200,
        ReposOwnerRepoActionsOrganizationSecretsGetResponse200,
        ReposOwnerRepoActionsOrganizationVariablesGetResponse200,
        ReposOwnerRepoActionsPoliciesGetResponse200,
        ReposOwnerRepoActionsRunnersDeprecationsVersionGetResponse200,
        ReposOwnerRepoActionsRunnersGetResponse200,
        ReposOwnerRepoActionsRunsGetResponse200,
        ReposOwnerRepoActionsRunsRunIdArtifactsGetResponse200,
        ReposOwnerRepoActionsRunsRunIdAttemptsAttemptNumberJobsGetResponse200,
        ReposOwnerRepoActionsRunsRunIdJobsGetResponse200,
        ReposOwnerRepoActionsSecretsGetResponse200,
        ReposOwnerRepoActionsVariablesGetResponse200,
        ReposOwnerRepoActionsWorkflowsGetResponse200,
        ReposOwnerRepoActionsWorkflowsWorkflowIdRunsGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameSecretsGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameVariablesGetResponse200,
        Runner,
        RunnerApplication,
        RunnerGroupsOrg,
        SelectedActions,
        SelfHostedRunnersSettings,
        Workflow,
        WorkflowDispatchResponse,
        WorkflowRun,
        WorkflowRunUsage,
        WorkflowUsage,
    )
    from githubkit_schemas.v2026_03_10.types import (
        ActionsArtifactAndLogRetentionType,
        ActionsCacheRetentionLimitForEnterpriseType,
        ActionsCacheRetentionLimitForOrganizationType,
        ActionsCacheRetentionLimitForRepositoryType,
        ActionsCacheStorageLimitForEnterpriseType,
        ActionsCacheStorageLimitForOrganizationType,
        ActionsCacheStorageLimitForRepositoryType,
        ActionsForkPrContributorApprovalType,
        ActionsForkPrWorkflowsPrivateReposRequestType,
        ActionsPolicyOrgConditionsOneof0Type,
        ActionsPolicyOrgConditionsOneof1Type,
        ActionsPolicyOrgConditionsOneof2Type,
        ActionsPolicyRepoConditionsOneof0Type,
        ActionsPolicyRepoConditionsOneof1Type,
        ActionsRuleRestrictActionEventsType,
        ActionsRuleRestrictActionsActorsType,
        ActionsSetDefaultWorkflowPermissionsType,
        ActionsWorkflowAccessToRepositoryType,
        OrgsOrgActionsHostedRunnersHostedRunnerIdPatchBodyType,
        OrgsOrgActionsHostedRunnersPostBodyPropImageType,
        OrgsOrgActionsHostedRunnersPostBodyType,
        OrgsOrgActionsPermissionsPutBodyType,
        OrgsOrgActionsPermissionsRepositoriesPutBodyType,
        OrgsOrgActionsPermissionsSelfHostedRunnersPutBodyType,
        OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesPutBodyType,
        OrgsOrgActionsPoliciesPolicyIdPutBodyType,
        OrgsOrgActionsPoliciesPostBodyType,
        OrgsOrgActionsRunnerGroupsPostBodyType,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdPatchBodyType,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesPutBodyType,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersPutBodyType,
        OrgsOrgActionsRunnersGenerateJitconfigPostBodyType,
        OrgsOrgActionsRunnersRunnerIdLabelsPostBodyType,
        OrgsOrgActionsRunnersRunnerIdLabelsPutBodyType,
        OrgsOrgActionsSecretsSecretNamePutBodyType,
        OrgsOrgActionsSecretsSecretNameRepositoriesPutBodyType,
        OrgsOrgActionsVariablesNamePatchBodyType,
        OrgsOrgActionsVariablesNameRepositoriesPutBodyType,
        OrgsOrgActionsVariablesPostBodyType,
        ReposOwnerRepoActionsJobsJobIdRerunPostBodyType,
        ReposOwnerRepoActionsOidcCustomizationSubPutBodyType,
        ReposOwnerRepoActionsPermissionsPutBodyType,
        ReposOwnerRepoActionsPoliciesPolicyIdPutBodyType,
        ReposOwnerRepoActionsPoliciesPostBodyType,
        ReposOwnerRepoActionsRunnersGenerateJitconfigPostBodyType,
        ReposOwnerRepoActionsRunnersRunnerIdLabelsPostBodyType,
        ReposOwnerRepoActionsRunnersRunnerIdLabelsPutBodyType,
        ReposOwnerRepoActionsRunsRunIdPendingDeploymentsPostBodyType,
        ReposOwnerRepoActionsRunsRunIdRerunFailedJobsPostBodyType,
        ReposOwnerRepoActionsRunsRunIdRerunPostBodyType,
        ReposOwnerRepoActionsSecretsSecretNamePutBodyType,
        ReposOwnerRepoActionsVariablesNamePatchBodyType,
        ReposOwnerRepoActionsVariablesPostBodyType,
        ReposOwnerRepoActionsWorkflowsWorkflowIdDispatchesPostBodyPropInputsType,
        ReposOwnerRepoActionsWorkflowsWorkflowIdDispatchesPostBodyType,
        ReposOwnerRepoEnvironmentsEnvironmentNameSecretsSecretNamePutBodyType,
        ReposOwnerRepoEnvironmentsEnvironmentNameVariablesNamePatchBodyType,
        ReposOwnerRepoEnvironmentsEnvironmentNameVariablesPostBodyType,
        ReviewCustomGatesCommentRequiredType,
        ReviewCustomGatesStateRequiredType,
        SelectedActionsType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.add_custom_labels_to_self_hosted_runner_for_org",
    call="rest.actions.async_add_custom_labels_to_self_hosted_runner_for_org",
    name="Add Custom Labels to a Self-Hosted Runner for an Organization",
    properties=(Label("Organization", "org"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="POST /orgs/{org}/actions/runners/{runner_id}/labels",
)


_ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_REPO = Operation(
    id="actions.add_custom_labels_to_self_hosted_runner_for_repo",
    call="rest.actions.async_add_custom_labels_to_self_hosted_runner_for_repo",
    name="Add Custom Labels to a Self-Hosted Runner for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
)


_ADD_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = Operation(
    id="actions.add_repo_access_to_self_hosted_runner_group_in_org",
    call="rest.actions.async_add_repo_access_to_self_hosted_runner_group_in_org",
    name="Add Repository Access to a Self-Hosted Runner Group in an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Runner Group ID", "runner_group_id"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}",
    repeat="safe",
)


_ADD_SELECTED_REPO_TO_ORG_SECRET = Operation(
    id="actions.add_selected_repo_to_org_secret",
    call="rest.actions.async_add_selected_repo_to_org_secret",
    name="Add Selected Repository to an Organization Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_ADD_SELECTED_REPO_TO_ORG_VARIABLE = Operation(
    id="actions.add_selected_repo_to_org_variable",
    call="rest.actions.async_add_selected_repo_to_org_variable",
    name="Add Selected Repository to an Organization Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}",
    repeat="safe",
)


_ADD_SELF_HOSTED_RUNNER_TO_GROUP_FOR_ORG = Operation(
    id="actions.add_self_hosted_runner_to_group_for_org",
    call="rest.actions.async_add_self_hosted_runner_to_group_for_org",
    name="Add Self-Hosted Runner to a Group for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Runner Group ID", "runner_group_id"),
        Label("Runner ID", "runner_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}",
    repeat="safe",
)


_APPROVE_WORKFLOW_RUN = Operation(
    id="actions.approve_workflow_run",
    call="rest.actions.async_approve_workflow_run",
    name="Approve Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve",
)


_CANCEL_WORKFLOW_RUN = Operation(
    id="actions.cancel_workflow_run",
    call="rest.actions.async_cancel_workflow_run",
    name="Cancel Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel",
)


_CREATE_ENVIRONMENT_VARIABLE = Operation(
    id="actions.create_environment_variable",
    call="rest.actions.async_create_environment_variable",
    name="Create Environment Variable",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/environments/{environment_name}/variables",
)


_CREATE_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.create_hosted_runner_for_org",
    call="rest.actions.async_create_hosted_runner_for_org",
    name="Create GitHub-Hosted Runner for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Size", "size"),
        Label("Runner Group ID", "runner_group_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsHostedRunner",
    http="POST /orgs/{org}/actions/hosted-runners",
)


_CREATE_OR_UPDATE_ENVIRONMENT_SECRET = Operation(
    id="actions.create_or_update_environment_secret",
    call="rest.actions.async_create_or_update_environment_secret",
    name="Create or Update Environment Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Secret Name", "secret_name"),
        Label("Key ID", "key_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_OR_UPDATE_ORG_SECRET = Operation(
    id="actions.create_or_update_org_secret",
    call="rest.actions.async_create_or_update_org_secret",
    name="Create or Update Organization Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Key ID", "key_id"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /orgs/{org}/actions/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_OR_UPDATE_REPO_SECRET = Operation(
    id="actions.create_or_update_repo_secret",
    call="rest.actions.async_create_or_update_repo_secret",
    name="Create or Update Repository Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
        Label("Key ID", "key_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_ORG_ACTIONS_POLICY = Operation(
    id="actions.create_org_actions_policy",
    call="rest.actions.async_create_org_actions_policy",
    name="Create Organization Actions Policy",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Enforcement", "enforcement"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsPolicy",
    http="POST /orgs/{org}/actions/policies",
)


_CREATE_ORG_VARIABLE = Operation(
    id="actions.create_org_variable",
    call="rest.actions.async_create_org_variable",
    name="Create Organization Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /orgs/{org}/actions/variables",
)


_CREATE_REGISTRATION_TOKEN_FOR_ORG = Operation(
    id="actions.create_registration_token_for_org",
    call="rest.actions.async_create_registration_token_for_org",
    name="Create Registration Token for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:AuthenticationToken",
    http="POST /orgs/{org}/actions/runners/registration-token",
)


_CREATE_REGISTRATION_TOKEN_FOR_REPO = Operation(
    id="actions.create_registration_token_for_repo",
    call="rest.actions.async_create_registration_token_for_repo",
    name="Create Registration Token for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:AuthenticationToken",
    http="POST /repos/{owner}/{repo}/actions/runners/registration-token",
)


_CREATE_REMOVE_TOKEN_FOR_ORG = Operation(
    id="actions.create_remove_token_for_org",
    call="rest.actions.async_create_remove_token_for_org",
    name="Create Removal Token for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:AuthenticationToken",
    http="POST /orgs/{org}/actions/runners/remove-token",
)


_CREATE_REMOVE_TOKEN_FOR_REPO = Operation(
    id="actions.create_remove_token_for_repo",
    call="rest.actions.async_create_remove_token_for_repo",
    name="Create Removal Token for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:AuthenticationToken",
    http="POST /repos/{owner}/{repo}/actions/runners/remove-token",
)


_CREATE_REPO_ACTIONS_POLICY = Operation(
    id="actions.create_repo_actions_policy",
    call="rest.actions.async_create_repo_actions_policy",
    name="Create Repository Actions Policy",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Enforcement", "enforcement"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsPolicy",
    http="POST /repos/{owner}/{repo}/actions/policies",
)


_CREATE_REPO_VARIABLE = Operation(
    id="actions.create_repo_variable",
    call="rest.actions.async_create_repo_variable",
    name="Create Repository Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/actions/variables",
)


_CREATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG = Operation(
    id="actions.create_self_hosted_runner_group_for_org",
    call="rest.actions.async_create_self_hosted_runner_group_for_org",
    name="Create Self-Hosted Runner Group for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RunnerGroupsOrg",
    http="POST /orgs/{org}/actions/runner-groups",
)


_CREATE_WORKFLOW_DISPATCH = Operation(
    id="actions.create_workflow_dispatch",
    call="rest.actions.async_create_workflow_dispatch",
    name="Create Workflow Dispatch Event",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Workflow ID", "workflow_id"),
        Label("Ref", "ref"),
    ),
    output="githubkit_schemas.v2026_03_10.models:WorkflowDispatchResponse",
    http="POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    answers=((204, "None"),),
)


_DELETE_ACTIONS_CACHE_BY_ID = Operation(
    id="actions.delete_actions_cache_by_id",
    call="rest.actions.async_delete_actions_cache_by_id",
    name="Delete GitHub Actions Cache by ID",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Cache ID", "cache_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}",
    repeat="safe",
)


_DELETE_ACTIONS_CACHE_BY_KEY = Operation(
    id="actions.delete_actions_cache_by_key",
    call="rest.actions.async_delete_actions_cache_by_key",
    name="Delete GitHub Actions Caches by Key",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Key", "key"),
        Label("Ref", "ref"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheList",
    http="DELETE /repos/{owner}/{repo}/actions/caches",
    repeat="safe",
)


_DELETE_ARTIFACT = Operation(
    id="actions.delete_artifact",
    call="rest.actions.async_delete_artifact",
    name="Delete Artifact",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Artifact ID", "artifact_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
    repeat="safe",
)


_DELETE_CUSTOM_IMAGE_FROM_ORG = Operation(
    id="actions.delete_custom_image_from_org",
    call="rest.actions.async_delete_custom_image_from_org",
    name="Delete Custom Image from an Organization",
    properties=(Label("Organization", "org"), Label("Image Definition ID", "image_definition_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}",
    repeat="safe",
)


_DELETE_CUSTOM_IMAGE_VERSION_FROM_ORG = Operation(
    id="actions.delete_custom_image_version_from_org",
    call="rest.actions.async_delete_custom_image_version_from_org",
    name="Delete Custom Image Version from an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Image Definition ID", "image_definition_id"),
        Label("Version", "version"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}",
    repeat="safe",
)


_DELETE_ENVIRONMENT_SECRET = Operation(
    id="actions.delete_environment_secret",
    call="rest.actions.async_delete_environment_secret",
    name="Delete Environment Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Secret Name", "secret_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_ENVIRONMENT_VARIABLE = Operation(
    id="actions.delete_environment_variable",
    call="rest.actions.async_delete_environment_variable",
    name="Delete Environment Variable",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Environment Name", "environment_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
    repeat="safe",
)


_DELETE_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.delete_hosted_runner_for_org",
    call="rest.actions.async_delete_hosted_runner_for_org",
    name="Delete GitHub-Hosted Runner for an Organization",
    properties=(Label("Organization", "org"), Label("Hosted Runner ID", "hosted_runner_id")),
    output="githubkit_schemas.v2026_03_10.models:ActionsHostedRunner",
    http="DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
    repeat="safe",
)


_DELETE_ORG_ACTIONS_POLICY = Operation(
    id="actions.delete_org_actions_policy",
    call="rest.actions.async_delete_org_actions_policy",
    name="Delete Organization Actions Policy",
    properties=(Label("Organization", "org"), Label("Policy ID", "policy_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/policies/{policy_id}",
    repeat="safe",
)


_DELETE_ORG_SECRET = Operation(
    id="actions.delete_org_secret",
    call="rest.actions.async_delete_org_secret",
    name="Delete Organization Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_ORG_VARIABLE = Operation(
    id="actions.delete_org_variable",
    call="rest.actions.async_delete_org_variable",
    name="Delete Organization Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/variables/{name}",
    repeat="safe",
)


_DELETE_REPO_ACTIONS_POLICY = Operation(
    id="actions.delete_repo_actions_policy",
    call="rest.actions.async_delete_repo_actions_policy",
    name="Delete Repository Actions Policy",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Policy ID", "policy_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/policies/{policy_id}",
    repeat="safe",
)


_DELETE_REPO_SECRET = Operation(
    id="actions.delete_repo_secret",
    call="rest.actions.async_delete_repo_secret",
    name="Delete Repository Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_REPO_VARIABLE = Operation(
    id="actions.delete_repo_variable",
    call="rest.actions.async_delete_repo_variable",
    name="Delete Repository Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/variables/{name}",
    repeat="safe",
)


_DELETE_SELF_HOSTED_RUNNER_FROM_ORG = Operation(
    id="actions.delete_self_hosted_runner_from_org",
    call="rest.actions.async_delete_self_hosted_runner_from_org",
    name="Delete Self-Hosted Runner from an Organization",
    properties=(Label("Organization", "org"), Label("Runner ID", "runner_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/runners/{runner_id}",
    repeat="safe",
)


_DELETE_SELF_HOSTED_RUNNER_FROM_REPO = Operation(
    id="actions.delete_self_hosted_runner_from_repo",
    call="rest.actions.async_delete_self_hosted_runner_from_repo",
    name="Delete Self-Hosted Runner from a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Runner ID", "runner_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}",
    repeat="safe",
)


_DELETE_SELF_HOSTED_RUNNER_GROUP_FROM_ORG = Operation(
    id="actions.delete_self_hosted_runner_group_from_org",
    call="rest.actions.async_delete_self_hosted_runner_group_from_org",
    name="Delete Self-Hosted Runner Group from an Organization",
    properties=(Label("Organization", "org"), Label("Runner Group ID", "runner_group_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}",
    repeat="safe",
)


_DELETE_WORKFLOW_RUN = Operation(
    id="actions.delete_workflow_run",
    call="rest.actions.async_delete_workflow_run",
    name="Delete Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/runs/{run_id}",
    repeat="safe",
)


_DELETE_WORKFLOW_RUN_LOGS = Operation(
    id="actions.delete_workflow_run_logs",
    call="rest.actions.async_delete_workflow_run_logs",
    name="Delete Workflow Run Logs",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs",
    repeat="safe",
)


_DISABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION = Operation(
    id="actions.disable_selected_repository_github_actions_organization",
    call="rest.actions.async_disable_selected_repository_github_actions_organization",
    name="Disable Selected Repository for GitHub Actions in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}",
    repeat="safe",
)


_DISABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION = Operation(
    id="actions.disable_selected_repository_self_hosted_runners_organization",
    call="rest.actions.async_disable_selected_repository_self_hosted_runners_organization",
    name="Disable Selected Repository for Self-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}",
    repeat="safe",
)


_DISABLE_WORKFLOW = Operation(
    id="actions.disable_workflow",
    call="rest.actions.async_disable_workflow",
    name="Disable Workflow",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Workflow ID", "workflow_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable",
    repeat="safe",
)


_DOWNLOAD_ARTIFACT = Operation(
    id="actions.download_artifact",
    call="rest.actions.async_download_artifact",
    name="Download Artifact",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Artifact ID", "artifact_id"),
        Label("Archive Format", "archive_format"),
    ),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    repeat="safe",
)


_DOWNLOAD_JOB_LOGS_FOR_WORKFLOW_RUN = Operation(
    id="actions.download_job_logs_for_workflow_run",
    call="rest.actions.async_download_job_logs_for_workflow_run",
    name="Download Job Logs for a Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Job ID", "job_id")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
    repeat="safe",
)


_DOWNLOAD_STEP_LOGS_FOR_WORKFLOW_RUN_JOB = Operation(
    id="actions.download_step_logs_for_workflow_run_job",
    call="rest.actions.async_download_step_logs_for_workflow_run_job",
    name="Download Step Logs for a Workflow Run Job",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Job ID", "job_id"),
        Label("Step Number", "step_number"),
    ),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/actions/jobs/{job_id}/steps/{step_number}/logs",
    repeat="safe",
)


_DOWNLOAD_WORKFLOW_RUN_ATTEMPT_LOGS = Operation(
    id="actions.download_workflow_run_attempt_logs",
    call="rest.actions.async_download_workflow_run_attempt_logs",
    name="Download Workflow Run Attempt Logs",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run ID", "run_id"),
        Label("Attempt Number", "attempt_number"),
    ),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs",
    repeat="safe",
)


_DOWNLOAD_WORKFLOW_RUN_LOGS = Operation(
    id="actions.download_workflow_run_logs",
    call="rest.actions.async_download_workflow_run_logs",
    name="Download Workflow Run Logs",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs",
    repeat="safe",
)


_ENABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION = Operation(
    id="actions.enable_selected_repository_github_actions_organization",
    call="rest.actions.async_enable_selected_repository_github_actions_organization",
    name="Enable Selected Repository for GitHub Actions in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/repositories/{repository_id}",
    repeat="safe",
)


_ENABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION = Operation(
    id="actions.enable_selected_repository_self_hosted_runners_organization",
    call="rest.actions.async_enable_selected_repository_self_hosted_runners_organization",
    name="Enable Selected Repository for Self-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}",
    repeat="safe",
)


_ENABLE_WORKFLOW = Operation(
    id="actions.enable_workflow",
    call="rest.actions.async_enable_workflow",
    name="Enable Workflow",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Workflow ID", "workflow_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable",
    repeat="safe",
)


_FORCE_CANCEL_WORKFLOW_RUN = Operation(
    id="actions.force_cancel_workflow_run",
    call="rest.actions.async_force_cancel_workflow_run",
    name="Force Cancel Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel",
)


_GENERATE_RUNNER_JITCONFIG_FOR_ORG = Operation(
    id="actions.generate_runner_jitconfig_for_org",
    call="rest.actions.async_generate_runner_jitconfig_for_org",
    name="Generate Just-in-Time Runner Configuration for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Runner Group ID", "runner_group_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersGenerateJitconfigPostResponse201",
    http="POST /orgs/{org}/actions/runners/generate-jitconfig",
)


_GENERATE_RUNNER_JITCONFIG_FOR_REPO = Operation(
    id="actions.generate_runner_jitconfig_for_repo",
    call="rest.actions.async_generate_runner_jitconfig_for_repo",
    name="Generate Just-in-Time Runner Configuration for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Runner Group ID", "runner_group_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersGenerateJitconfigPostResponse201",
    http="POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig",
)


_GET_ACTIONS_CACHE_LIST = Operation(
    id="actions.get_actions_cache_list",
    call="rest.actions.async_get_actions_cache_list",
    name="List GitHub Actions Caches",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheList",
    http="GET /repos/{owner}/{repo}/actions/caches",
    repeat="safe",
    items="actions_caches",
)


_GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE = Operation(
    id="actions.get_actions_cache_retention_limit_for_enterprise",
    call="rest.actions.async_get_actions_cache_retention_limit_for_enterprise",
    name="Get GitHub Actions Cache Retention Limit for an Enterprise",
    properties=(Label("Enterprise", "enterprise"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheRetentionLimitForEnterprise",
    http="GET /enterprises/{enterprise}/actions/cache/retention-limit",
    repeat="safe",
)


_GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION = Operation(
    id="actions.get_actions_cache_retention_limit_for_organization",
    call="rest.actions.async_get_actions_cache_retention_limit_for_organization",
    name="Get GitHub Actions Cache Retention Limit for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheRetentionLimitForOrganization",
    http="GET /organizations/{org}/actions/cache/retention-limit",
    repeat="safe",
)


_GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY = Operation(
    id="actions.get_actions_cache_retention_limit_for_repository",
    call="rest.actions.async_get_actions_cache_retention_limit_for_repository",
    name="Get GitHub Actions Cache Retention Limit for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheRetentionLimitForRepository",
    http="GET /repos/{owner}/{repo}/actions/cache/retention-limit",
    repeat="safe",
)


_GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE = Operation(
    id="actions.get_actions_cache_storage_limit_for_enterprise",
    call="rest.actions.async_get_actions_cache_storage_limit_for_enterprise",
    name="Get GitHub Actions Cache Storage Limit for an Enterprise",
    properties=(Label("Enterprise", "enterprise"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheStorageLimitForEnterprise",
    http="GET /enterprises/{enterprise}/actions/cache/storage-limit",
    repeat="safe",
)


_GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION = Operation(
    id="actions.get_actions_cache_storage_limit_for_organization",
    call="rest.actions.async_get_actions_cache_storage_limit_for_organization",
    name="Get GitHub Actions Cache Storage Limit for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheStorageLimitForOrganization",
    http="GET /organizations/{org}/actions/cache/storage-limit",
    repeat="safe",
)


_GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY = Operation(
    id="actions.get_actions_cache_storage_limit_for_repository",
    call="rest.actions.async_get_actions_cache_storage_limit_for_repository",
    name="Get GitHub Actions Cache Storage Limit for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheStorageLimitForRepository",
    http="GET /repos/{owner}/{repo}/actions/cache/storage-limit",
    repeat="safe",
)


_GET_ACTIONS_CACHE_USAGE = Operation(
    id="actions.get_actions_cache_usage",
    call="rest.actions.async_get_actions_cache_usage",
    name="Get GitHub Actions Cache Usage for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheUsageByRepository",
    http="GET /repos/{owner}/{repo}/actions/cache/usage",
    repeat="safe",
)


_GET_ACTIONS_CACHE_USAGE_BY_REPO_FOR_ORG = Operation(
    id="actions.get_actions_cache_usage_by_repo_for_org",
    call="rest.actions.async_get_actions_cache_usage_by_repo_for_org",
    name="Get GitHub Actions Cache Usage by Repository for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsCacheUsageByRepositoryGetResponse200",
    http="GET /orgs/{org}/actions/cache/usage-by-repository",
    repeat="safe",
    items="repository_cache_usages",
)


_GET_ACTIONS_CACHE_USAGE_FOR_ORG = Operation(
    id="actions.get_actions_cache_usage_for_org",
    call="rest.actions.async_get_actions_cache_usage_for_org",
    name="Get GitHub Actions Cache Usage for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsCacheUsageOrgEnterprise",
    http="GET /orgs/{org}/actions/cache/usage",
    repeat="safe",
)


_GET_ALLOWED_ACTIONS_ORGANIZATION = Operation(
    id="actions.get_allowed_actions_organization",
    call="rest.actions.async_get_allowed_actions_organization",
    name="Get Allowed Actions for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:SelectedActions",
    http="GET /orgs/{org}/actions/permissions/selected-actions",
    repeat="safe",
)


_GET_ALLOWED_ACTIONS_REPOSITORY = Operation(
    id="actions.get_allowed_actions_repository",
    call="rest.actions.async_get_allowed_actions_repository",
    name="Get Allowed Actions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:SelectedActions",
    http="GET /repos/{owner}/{repo}/actions/permissions/selected-actions",
    repeat="safe",
)


_GET_ARTIFACT = Operation(
    id="actions.get_artifact",
    call="rest.actions.async_get_artifact",
    name="Get Artifact",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Artifact ID", "artifact_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Artifact",
    http="GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
    repeat="safe",
)


_GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION = Operation(
    id="actions.get_artifact_and_log_retention_settings_organization",
    call="rest.actions.async_get_artifact_and_log_retention_settings_organization",
    name="Get Artifact and Log Retention Settings for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsArtifactAndLogRetentionResponse",
    http="GET /orgs/{org}/actions/permissions/artifact-and-log-retention",
    repeat="safe",
)


_GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY = Operation(
    id="actions.get_artifact_and_log_retention_settings_repository",
    call="rest.actions.async_get_artifact_and_log_retention_settings_repository",
    name="Get Artifact and Log Retention Settings for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsArtifactAndLogRetentionResponse",
    http="GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention",
    repeat="safe",
)


_GET_CONCURRENCY_GROUP_FOR_REPOSITORY = Operation(
    id="actions.get_concurrency_group_for_repository",
    call="rest.actions.async_get_concurrency_group_for_repository",
    name="Get Concurrency Group for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Concurrency Group Name", "concurrency_group_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ConcurrencyGroup",
    http="GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}",
    repeat="safe",
)


_GET_CUSTOM_IMAGE_FOR_ORG = Operation(
    id="actions.get_custom_image_for_org",
    call="rest.actions.async_get_custom_image_for_org",
    name="Get Custom Image for an Organization",
    properties=(Label("Organization", "org"), Label("Image Definition ID", "image_definition_id")),
    output="githubkit_schemas.v2026_03_10.models:ActionsHostedRunnerCustomImage",
    http="GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}",
    repeat="safe",
)


_GET_CUSTOM_IMAGE_VERSION_FOR_ORG = Operation(
    id="actions.get_custom_image_version_for_org",
    call="rest.actions.async_get_custom_image_version_for_org",
    name="Get Custom Image Version for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Image Definition ID", "image_definition_id"),
        Label("Version", "version"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsHostedRunnerCustomImageVersion",
    http="GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}",
    repeat="safe",
)


_GET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO = Operation(
    id="actions.get_custom_oidc_sub_claim_for_repo",
    call="rest.actions.async_get_custom_oidc_sub_claim_for_repo",
    name="Get OIDC Subject Claim Customization Template for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:OidcCustomSubRepo",
    http="GET /repos/{owner}/{repo}/actions/oidc/customization/sub",
    repeat="safe",
)


_GET_ENVIRONMENT_PUBLIC_KEY = Operation(
    id="actions.get_environment_public_key",
    call="rest.actions.async_get_environment_public_key",
    name="Get Environment Public Key",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsPublicKey",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key",
    repeat="safe",
)


_GET_ENVIRONMENT_SECRET = Operation(
    id="actions.get_environment_secret",
    call="rest.actions.async_get_environment_secret",
    name="Get Environment Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Secret Name", "secret_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsSecret",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}",
    repeat="safe",
)


_GET_ENVIRONMENT_VARIABLE = Operation(
    id="actions.get_environment_variable",
    call="rest.actions.async_get_environment_variable",
    name="Get Environment Variable",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsVariable",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
    repeat="safe",
)


_GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.get_fork_pr_contributor_approval_permissions_organization",
    call="rest.actions.async_get_fork_pr_contributor_approval_permissions_organization",
    name="Get Fork Pull Request Contributor Approval Permissions for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsForkPrContributorApproval",
    http="GET /orgs/{org}/actions/permissions/fork-pr-contributor-approval",
    repeat="safe",
)


_GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY = Operation(
    id="actions.get_fork_pr_contributor_approval_permissions_repository",
    call="rest.actions.async_get_fork_pr_contributor_approval_permissions_repository",
    name="Get Fork Pull Request Contributor Approval Permissions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsForkPrContributorApproval",
    http="GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
    repeat="safe",
)


_GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.get_github_actions_default_workflow_permissions_organization",
    call="rest.actions.async_get_github_actions_default_workflow_permissions_organization",
    name="Get GitHub Actions Default Workflow Permissions for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsGetDefaultWorkflowPermissions",
    http="GET /orgs/{org}/actions/permissions/workflow",
    repeat="safe",
)


_GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY = Operation(
    id="actions.get_github_actions_default_workflow_permissions_repository",
    call="rest.actions.async_get_github_actions_default_workflow_permissions_repository",
    name="Get GitHub Actions Default Workflow Permissions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsGetDefaultWorkflowPermissions",
    http="GET /repos/{owner}/{repo}/actions/permissions/workflow",
    repeat="safe",
)


_GET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.get_github_actions_permissions_organization",
    call="rest.actions.async_get_github_actions_permissions_organization",
    name="Get GitHub Actions Permissions for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsOrganizationPermissions",
    http="GET /orgs/{org}/actions/permissions",
    repeat="safe",
)


_GET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY = Operation(
    id="actions.get_github_actions_permissions_repository",
    call="rest.actions.async_get_github_actions_permissions_repository",
    name="Get GitHub Actions Permissions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsRepositoryPermissions",
    http="GET /repos/{owner}/{repo}/actions/permissions",
    repeat="safe",
)


_GET_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.get_hosted_runner_for_org",
    call="rest.actions.async_get_hosted_runner_for_org",
    name="Get GitHub-Hosted Runner for an Organization",
    properties=(Label("Organization", "org"), Label("Hosted Runner ID", "hosted_runner_id")),
    output="githubkit_schemas.v2026_03_10.models:ActionsHostedRunner",
    http="GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
    repeat="safe",
)


_GET_HOSTED_RUNNERS_GITHUB_OWNED_IMAGES_FOR_ORG = Operation(
    id="actions.get_hosted_runners_github_owned_images_for_org",
    call="rest.actions.async_get_hosted_runners_github_owned_images_for_org",
    name="Get GitHub-Owned Images for GitHub-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsHostedRunnersImagesGithubOwnedGetResponse200",
    http="GET /orgs/{org}/actions/hosted-runners/images/github-owned",
    repeat="safe",
)


_GET_HOSTED_RUNNERS_LIMITS_FOR_ORG = Operation(
    id="actions.get_hosted_runners_limits_for_org",
    call="rest.actions.async_get_hosted_runners_limits_for_org",
    name="Get Limits for GitHub-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsHostedRunnerLimits",
    http="GET /orgs/{org}/actions/hosted-runners/limits",
    repeat="safe",
)


_GET_HOSTED_RUNNERS_MACHINE_SPECS_FOR_ORG = Operation(
    id="actions.get_hosted_runners_machine_specs_for_org",
    call="rest.actions.async_get_hosted_runners_machine_specs_for_org",
    name="Get Machine Specs for GitHub-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsHostedRunnersMachineSizesGetResponse200",
    http="GET /orgs/{org}/actions/hosted-runners/machine-sizes",
    repeat="safe",
)


_GET_HOSTED_RUNNERS_PARTNER_IMAGES_FOR_ORG = Operation(
    id="actions.get_hosted_runners_partner_images_for_org",
    call="rest.actions.async_get_hosted_runners_partner_images_for_org",
    name="Get Partner Images for GitHub-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsHostedRunnersImagesPartnerGetResponse200",
    http="GET /orgs/{org}/actions/hosted-runners/images/partner",
    repeat="safe",
)


_GET_HOSTED_RUNNERS_PLATFORMS_FOR_ORG = Operation(
    id="actions.get_hosted_runners_platforms_for_org",
    call="rest.actions.async_get_hosted_runners_platforms_for_org",
    name="Get Platforms for GitHub-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsHostedRunnersPlatformsGetResponse200",
    http="GET /orgs/{org}/actions/hosted-runners/platforms",
    repeat="safe",
)


_GET_JOB_FOR_WORKFLOW_RUN = Operation(
    id="actions.get_job_for_workflow_run",
    call="rest.actions.async_get_job_for_workflow_run",
    name="Get Job for a Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Job ID", "job_id")),
    output="githubkit_schemas.v2026_03_10.models:Job",
    http="GET /repos/{owner}/{repo}/actions/jobs/{job_id}",
    repeat="safe",
)


_GET_ORG_ACTIONS_POLICIES = Operation(
    id="actions.get_org_actions_policies",
    call="rest.actions.async_get_org_actions_policies",
    name="Get Organization Actions Policies",
    properties=(Label("Organization", "org"), Label("Has Parents", "has_parents")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsPoliciesGetResponse200",
    http="GET /orgs/{org}/actions/policies",
    repeat="safe",
    items="policies",
)


_GET_ORG_ACTIONS_POLICY = Operation(
    id="actions.get_org_actions_policy",
    call="rest.actions.async_get_org_actions_policy",
    name="Get Organization Actions Policy",
    properties=(Label("Organization", "org"), Label("Policy ID", "policy_id")),
    output="githubkit_schemas.v2026_03_10.models:ActionsPolicy",
    http="GET /orgs/{org}/actions/policies/{policy_id}",
    repeat="safe",
)


_GET_ORG_PUBLIC_KEY = Operation(
    id="actions.get_org_public_key",
    call="rest.actions.async_get_org_public_key",
    name="Get Organization Public Key",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsPublicKey",
    http="GET /orgs/{org}/actions/secrets/public-key",
    repeat="safe",
)


_GET_ORG_SECRET = Operation(
    id="actions.get_org_secret",
    call="rest.actions.async_get_org_secret",
    name="Get Organization Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationActionsSecret",
    http="GET /orgs/{org}/actions/secrets/{secret_name}",
    repeat="safe",
)


_GET_ORG_VARIABLE = Operation(
    id="actions.get_org_variable",
    call="rest.actions.async_get_org_variable",
    name="Get Organization Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationActionsVariable",
    http="GET /orgs/{org}/actions/variables/{name}",
    repeat="safe",
)


_GET_PENDING_DEPLOYMENTS_FOR_RUN = Operation(
    id="actions.get_pending_deployments_for_run",
    call="rest.actions.async_get_pending_deployments_for_run",
    name="Get Pending Deployments for a Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="list[githubkit_schemas.v2026_03_10.models:PendingDeployment]",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
    repeat="safe",
)


_GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION = Operation(
    id="actions.get_private_repo_fork_pr_workflows_settings_organization",
    call="rest.actions.async_get_private_repo_fork_pr_workflows_settings_organization",
    name="Get Private Repository Fork Pull Request Workflow Settings for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsForkPrWorkflowsPrivateRepos",
    http="GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
    repeat="safe",
)


_GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY = Operation(
    id="actions.get_private_repo_fork_pr_workflows_settings_repository",
    call="rest.actions.async_get_private_repo_fork_pr_workflows_settings_repository",
    name="Get Fork Pull Request Workflow Settings for a Private Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsForkPrWorkflowsPrivateRepos",
    http="GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
    repeat="safe",
)


_GET_REPO_ACTIONS_POLICIES = Operation(
    id="actions.get_repo_actions_policies",
    call="rest.actions.async_get_repo_actions_policies",
    name="Get Repository Actions Policies",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Has Parents", "has_parents"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsPoliciesGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/policies",
    repeat="safe",
    items="policies",
)


_GET_REPO_ACTIONS_POLICY = Operation(
    id="actions.get_repo_actions_policy",
    call="rest.actions.async_get_repo_actions_policy",
    name="Get Repository Actions Policy",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Policy ID", "policy_id")),
    output="githubkit_schemas.v2026_03_10.models:ActionsPolicy",
    http="GET /repos/{owner}/{repo}/actions/policies/{policy_id}",
    repeat="safe",
)


_GET_REPO_PUBLIC_KEY = Operation(
    id="actions.get_repo_public_key",
    call="rest.actions.async_get_repo_public_key",
    name="Get Repository Public Key",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsPublicKey",
    http="GET /repos/{owner}/{repo}/actions/secrets/public-key",
    repeat="safe",
)


_GET_REPO_SECRET = Operation(
    id="actions.get_repo_secret",
    call="rest.actions.async_get_repo_secret",
    name="Get Repository Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsSecret",
    http="GET /repos/{owner}/{repo}/actions/secrets/{secret_name}",
    repeat="safe",
)


_GET_REPO_VARIABLE = Operation(
    id="actions.get_repo_variable",
    call="rest.actions.async_get_repo_variable",
    name="Get Repository Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:ActionsVariable",
    http="GET /repos/{owner}/{repo}/actions/variables/{name}",
    repeat="safe",
)


_GET_REVIEWS_FOR_RUN = Operation(
    id="actions.get_reviews_for_run",
    call="rest.actions.async_get_reviews_for_run",
    name="Get Reviews for a Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="list[githubkit_schemas.v2026_03_10.models:EnvironmentApprovals]",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
    repeat="safe",
)


_GET_RUNNER_VERSION_DEPRECATION_FOR_ORG = Operation(
    id="actions.get_runner_version_deprecation_for_org",
    call="rest.actions.async_get_runner_version_deprecation_for_org",
    name="Get Runner Version Deprecation Schedule for an Organization",
    properties=(Label("Organization", "org"), Label("Version", "version")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersDeprecationsVersionGetResponse200",
    http="GET /orgs/{org}/actions/runners/deprecations/{version}",
    repeat="safe",
)


_GET_RUNNER_VERSION_DEPRECATION_FOR_REPO = Operation(
    id="actions.get_runner_version_deprecation_for_repo",
    call="rest.actions.async_get_runner_version_deprecation_for_repo",
    name="Get Runner Version Deprecation Schedule for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Version", "version")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsRunnersDeprecationsVersionGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/runners/deprecations/{version}",
    repeat="safe",
)


_GET_SELF_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.get_self_hosted_runner_for_org",
    call="rest.actions.async_get_self_hosted_runner_for_org",
    name="Get Self-Hosted Runner for an Organization",
    properties=(Label("Organization", "org"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:Runner",
    http="GET /orgs/{org}/actions/runners/{runner_id}",
    repeat="safe",
)


_GET_SELF_HOSTED_RUNNER_FOR_REPO = Operation(
    id="actions.get_self_hosted_runner_for_repo",
    call="rest.actions.async_get_self_hosted_runner_for_repo",
    name="Get Self-Hosted Runner for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:Runner",
    http="GET /repos/{owner}/{repo}/actions/runners/{runner_id}",
    repeat="safe",
)


_GET_SELF_HOSTED_RUNNER_GROUP_FOR_ORG = Operation(
    id="actions.get_self_hosted_runner_group_for_org",
    call="rest.actions.async_get_self_hosted_runner_group_for_org",
    name="Get Self-Hosted Runner Group for an Organization",
    properties=(Label("Organization", "org"), Label("Runner Group ID", "runner_group_id")),
    output="githubkit_schemas.v2026_03_10.models:RunnerGroupsOrg",
    http="GET /orgs/{org}/actions/runner-groups/{runner_group_id}",
    repeat="safe",
)


_GET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.get_self_hosted_runners_permissions_organization",
    call="rest.actions.async_get_self_hosted_runners_permissions_organization",
    name="Get Self-Hosted Runner Permissions for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:SelfHostedRunnersSettings",
    http="GET /orgs/{org}/actions/permissions/self-hosted-runners",
    repeat="safe",
)


_GET_WORKFLOW = Operation(
    id="actions.get_workflow",
    call="rest.actions.async_get_workflow",
    name="Get Workflow",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Workflow ID", "workflow_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Workflow",
    http="GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",
    repeat="safe",
)


_GET_WORKFLOW_ACCESS_TO_REPOSITORY = Operation(
    id="actions.get_workflow_access_to_repository",
    call="rest.actions.async_get_workflow_access_to_repository",
    name="Get Workflow Access to a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsWorkflowAccessToRepository",
    http="GET /repos/{owner}/{repo}/actions/permissions/access",
    repeat="safe",
)


_GET_WORKFLOW_RUN = Operation(
    id="actions.get_workflow_run",
    call="rest.actions.async_get_workflow_run",
    name="Get Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:WorkflowRun",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    repeat="safe",
)


_GET_WORKFLOW_RUN_ATTEMPT = Operation(
    id="actions.get_workflow_run_attempt",
    call="rest.actions.async_get_workflow_run_attempt",
    name="Get Workflow Run Attempt",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run ID", "run_id"),
        Label("Attempt Number", "attempt_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:WorkflowRun",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
    repeat="safe",
)


_GET_WORKFLOW_RUN_USAGE = Operation(
    id="actions.get_workflow_run_usage",
    call="rest.actions.async_get_workflow_run_usage",
    name="Get Workflow Run Usage",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:WorkflowRunUsage",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing",
    repeat="safe",
)


_GET_WORKFLOW_USAGE = Operation(
    id="actions.get_workflow_usage",
    call="rest.actions.async_get_workflow_usage",
    name="Get Workflow Usage",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Workflow ID", "workflow_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:WorkflowUsage",
    http="GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing",
    repeat="safe",
)


_LIST_ARTIFACTS_FOR_REPO = Operation(
    id="actions.list_artifacts_for_repo",
    call="rest.actions.async_list_artifacts_for_repo",
    name="List Artifacts for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsArtifactsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/artifacts",
    repeat="safe",
    items="artifacts",
)


_LIST_CONCURRENCY_GROUPS_FOR_REPOSITORY = Operation(
    id="actions.list_concurrency_groups_for_repository",
    call="rest.actions.async_list_concurrency_groups_for_repository",
    name="List Concurrency Groups for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ConcurrencyGroupList",
    http="GET /repos/{owner}/{repo}/actions/concurrency_groups",
    repeat="safe",
    items="concurrency_groups",
)


_LIST_CONCURRENCY_GROUPS_FOR_WORKFLOW_RUN = Operation(
    id="actions.list_concurrency_groups_for_workflow_run",
    call="rest.actions.async_list_concurrency_groups_for_workflow_run",
    name="List Concurrency Groups for a Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:ConcurrencyGroupRunList",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups",
    repeat="safe",
    items="concurrency_groups",
)


_LIST_CUSTOM_IMAGE_VERSIONS_FOR_ORG = Operation(
    id="actions.list_custom_image_versions_for_org",
    call="rest.actions.async_list_custom_image_versions_for_org",
    name="List Custom Image Versions for an Organization",
    properties=(Label("Image Definition ID", "image_definition_id"), Label("Organization", "org")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsHostedRunnersImagesCustomImageDefinitionIdVersionsGetResponse200",
    http="GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions",
    repeat="safe",
)


_LIST_CUSTOM_IMAGES_FOR_ORG = Operation(
    id="actions.list_custom_images_for_org",
    call="rest.actions.async_list_custom_images_for_org",
    name="List Custom Images for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsHostedRunnersImagesCustomGetResponse200",
    http="GET /orgs/{org}/actions/hosted-runners/images/custom",
    repeat="safe",
)


_LIST_ENVIRONMENT_SECRETS = Operation(
    id="actions.list_environment_secrets",
    call="rest.actions.async_list_environment_secrets",
    name="List Environment Secrets",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoEnvironmentsEnvironmentNameSecretsGetResponse200",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_ENVIRONMENT_VARIABLES = Operation(
    id="actions.list_environment_variables",
    call="rest.actions.async_list_environment_variables",
    name="List Environment Variables",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoEnvironmentsEnvironmentNameVariablesGetResponse200",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/variables",
    repeat="safe",
    items="variables",
)


_LIST_GITHUB_HOSTED_RUNNERS_IN_GROUP_FOR_ORG = Operation(
    id="actions.list_github_hosted_runners_in_group_for_org",
    call="rest.actions.async_list_github_hosted_runners_in_group_for_org",
    name="List GitHub-Hosted Runners in a Group for an Organization",
    properties=(Label("Organization", "org"), Label("Runner Group ID", "runner_group_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnerGroupsRunnerGroupIdHostedRunnersGetResponse200",
    http="GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
    repeat="safe",
    items="runners",
)


_LIST_HOSTED_RUNNERS_FOR_ORG = Operation(
    id="actions.list_hosted_runners_for_org",
    call="rest.actions.async_list_hosted_runners_for_org",
    name="List GitHub-Hosted Runners for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsHostedRunnersGetResponse200",
    http="GET /orgs/{org}/actions/hosted-runners",
    repeat="safe",
    items="runners",
)


_LIST_JOBS_FOR_WORKFLOW_RUN = Operation(
    id="actions.list_jobs_for_workflow_run",
    call="rest.actions.async_list_jobs_for_workflow_run",
    name="List Jobs for a Workflow Run",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run ID", "run_id"),
        Label("Filter", "filter_"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsRunsRunIdJobsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    repeat="safe",
    items="jobs",
)


_LIST_JOBS_FOR_WORKFLOW_RUN_ATTEMPT = Operation(
    id="actions.list_jobs_for_workflow_run_attempt",
    call="rest.actions.async_list_jobs_for_workflow_run_attempt",
    name="List Jobs for a Workflow Run Attempt",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run ID", "run_id"),
        Label("Attempt Number", "attempt_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsRunsRunIdAttemptsAttemptNumberJobsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
    repeat="safe",
    items="jobs",
)


_LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.list_labels_for_self_hosted_runner_for_org",
    call="rest.actions.async_list_labels_for_self_hosted_runner_for_org",
    name="List Labels for a Self-Hosted Runner for an Organization",
    properties=(Label("Organization", "org"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="GET /orgs/{org}/actions/runners/{runner_id}/labels",
    repeat="safe",
)


_LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO = Operation(
    id="actions.list_labels_for_self_hosted_runner_for_repo",
    call="rest.actions.async_list_labels_for_self_hosted_runner_for_repo",
    name="List Labels for a Self-Hosted Runner for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
    repeat="safe",
)


_LIST_ORG_SECRETS = Operation(
    id="actions.list_org_secrets",
    call="rest.actions.async_list_org_secrets",
    name="List Organization Secrets",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsSecretsGetResponse200",
    http="GET /orgs/{org}/actions/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_ORG_VARIABLES = Operation(
    id="actions.list_org_variables",
    call="rest.actions.async_list_org_variables",
    name="List Organization Variables",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsVariablesGetResponse200",
    http="GET /orgs/{org}/actions/variables",
    repeat="safe",
    items="variables",
)


_LIST_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = Operation(
    id="actions.list_repo_access_to_self_hosted_runner_group_in_org",
    call="rest.actions.async_list_repo_access_to_self_hosted_runner_group_in_org",
    name="List Repository Access to a Self-Hosted Runner Group in an Organization",
    properties=(Label("Organization", "org"), Label("Runner Group ID", "runner_group_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesGetResponse200",
    http="GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_REPO_ORGANIZATION_SECRETS = Operation(
    id="actions.list_repo_organization_secrets",
    call="rest.actions.async_list_repo_organization_secrets",
    name="List Organization Secrets for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsOrganizationSecretsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/organization-secrets",
    repeat="safe",
    items="secrets",
)


_LIST_REPO_ORGANIZATION_VARIABLES = Operation(
    id="actions.list_repo_organization_variables",
    call="rest.actions.async_list_repo_organization_variables",
    name="List Organization Variables for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsOrganizationVariablesGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/organization-variables",
    repeat="safe",
    items="variables",
)


_LIST_REPO_SECRETS = Operation(
    id="actions.list_repo_secrets",
    call="rest.actions.async_list_repo_secrets",
    name="List Repository Secrets",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsSecretsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_REPO_VARIABLES = Operation(
    id="actions.list_repo_variables",
    call="rest.actions.async_list_repo_variables",
    name="List Repository Variables",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsVariablesGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/variables",
    repeat="safe",
    items="variables",
)


_LIST_REPO_WORKFLOWS = Operation(
    id="actions.list_repo_workflows",
    call="rest.actions.async_list_repo_workflows",
    name="List Repository Workflows",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsWorkflowsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/workflows",
    repeat="safe",
    items="workflows",
)


_LIST_RUNNER_APPLICATIONS_FOR_ORG = Operation(
    id="actions.list_runner_applications_for_org",
    call="rest.actions.async_list_runner_applications_for_org",
    name="List Runner Applications for an Organization",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:RunnerApplication]",
    http="GET /orgs/{org}/actions/runners/downloads",
    repeat="safe",
)


_LIST_RUNNER_APPLICATIONS_FOR_REPO = Operation(
    id="actions.list_runner_applications_for_repo",
    call="rest.actions.async_list_runner_applications_for_repo",
    name="List Runner Applications for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:RunnerApplication]",
    http="GET /repos/{owner}/{repo}/actions/runners/downloads",
    repeat="safe",
)


_LIST_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="actions.list_selected_repos_for_org_secret",
    call="rest.actions.async_list_selected_repos_for_org_secret",
    name="List Selected Repositories for an Organization Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsSecretsSecretNameRepositoriesGetResponse200",
    http="GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_SELECTED_REPOS_FOR_ORG_VARIABLE = Operation(
    id="actions.list_selected_repos_for_org_variable",
    call="rest.actions.async_list_selected_repos_for_org_variable",
    name="List Selected Repositories for an Organization Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsVariablesNameRepositoriesGetResponse200",
    http="GET /orgs/{org}/actions/variables/{name}/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION = Operation(
    id="actions.list_selected_repositories_enabled_github_actions_organization",
    call="rest.actions.async_list_selected_repositories_enabled_github_actions_organization",
    name="List Selected Repositories for GitHub Actions in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsPermissionsRepositoriesGetResponse200",
    http="GET /orgs/{org}/actions/permissions/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION = Operation(
    id="actions.list_selected_repositories_self_hosted_runners_organization",
    call="rest.actions.async_list_selected_repositories_self_hosted_runners_organization",
    name="List Selected Repositories for Self-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesGetResponse200",
    http="GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_SELF_HOSTED_RUNNER_GROUPS_FOR_ORG = Operation(
    id="actions.list_self_hosted_runner_groups_for_org",
    call="rest.actions.async_list_self_hosted_runner_groups_for_org",
    name="List Self-Hosted Runner Groups for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Visible to Repository", "visible_to_repository"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnerGroupsGetResponse200",
    http="GET /orgs/{org}/actions/runner-groups",
    repeat="safe",
    items="runner_groups",
)


_LIST_SELF_HOSTED_RUNNERS_FOR_ORG = Operation(
    id="actions.list_self_hosted_runners_for_org",
    call="rest.actions.async_list_self_hosted_runners_for_org",
    name="List Self-Hosted Runners for an Organization",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersGetResponse200",
    http="GET /orgs/{org}/actions/runners",
    repeat="safe",
    items="runners",
)


_LIST_SELF_HOSTED_RUNNERS_FOR_REPO = Operation(
    id="actions.list_self_hosted_runners_for_repo",
    call="rest.actions.async_list_self_hosted_runners_for_repo",
    name="List Self-Hosted Runners for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsRunnersGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/runners",
    repeat="safe",
    items="runners",
)


_LIST_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG = Operation(
    id="actions.list_self_hosted_runners_in_group_for_org",
    call="rest.actions.async_list_self_hosted_runners_in_group_for_org",
    name="List Self-Hosted Runners in a Group for an Organization",
    properties=(Label("Organization", "org"), Label("Runner Group ID", "runner_group_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersGetResponse200",
    http="GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
    repeat="safe",
    items="runners",
)


_LIST_WORKFLOW_RUN_ARTIFACTS = Operation(
    id="actions.list_workflow_run_artifacts",
    call="rest.actions.async_list_workflow_run_artifacts",
    name="List Workflow Run Artifacts",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run ID", "run_id"),
        Label("Name", "name"),
        Label("Direction", "direction"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsRunsRunIdArtifactsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    repeat="safe",
    items="artifacts",
)


_LIST_WORKFLOW_RUNS = Operation(
    id="actions.list_workflow_runs",
    call="rest.actions.async_list_workflow_runs",
    name="List Workflow Runs for a Workflow",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Workflow ID", "workflow_id"),
        Label("Actor", "actor"),
        Label("Branch", "branch"),
        Label("Event", "event"),
        Label("Status", "status"),
        Label("Created", "created"),
        Label("Exclude Pull Requests", "exclude_pull_requests"),
        Label("Check Suite ID", "check_suite_id"),
        Label("Head SHA", "head_sha"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsWorkflowsWorkflowIdRunsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    repeat="safe",
    items="workflow_runs",
)


_LIST_WORKFLOW_RUNS_FOR_REPO = Operation(
    id="actions.list_workflow_runs_for_repo",
    call="rest.actions.async_list_workflow_runs_for_repo",
    name="List Workflow Runs for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Actor", "actor"),
        Label("Branch", "branch"),
        Label("Event", "event"),
        Label("Status", "status"),
        Label("Created", "created"),
        Label("Exclude Pull Requests", "exclude_pull_requests"),
        Label("Check Suite ID", "check_suite_id"),
        Label("Head SHA", "head_sha"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoActionsRunsGetResponse200",
    http="GET /repos/{owner}/{repo}/actions/runs",
    repeat="safe",
    items="workflow_runs",
)


_RE_RUN_JOB_FOR_WORKFLOW_RUN = Operation(
    id="actions.re_run_job_for_workflow_run",
    call="rest.actions.async_re_run_job_for_workflow_run",
    name="Re-run Job from a Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Job ID", "job_id")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun",
)


_RE_RUN_WORKFLOW = Operation(
    id="actions.re_run_workflow",
    call="rest.actions.async_re_run_workflow",
    name="Re-run Workflow",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun",
)


_RE_RUN_WORKFLOW_FAILED_JOBS = Operation(
    id="actions.re_run_workflow_failed_jobs",
    call="rest.actions.async_re_run_workflow_failed_jobs",
    name="Re-run Failed Jobs from a Workflow Run",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Run ID", "run_id")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs",
)


_REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.remove_all_custom_labels_from_self_hosted_runner_for_org",
    call="rest.actions.async_remove_all_custom_labels_from_self_hosted_runner_for_org",
    name="Remove All Custom Labels from a Self-Hosted Runner for an Organization",
    properties=(Label("Organization", "org"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsDeleteResponse200",
    http="DELETE /orgs/{org}/actions/runners/{runner_id}/labels",
    repeat="safe",
)


_REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_REPO = Operation(
    id="actions.remove_all_custom_labels_from_self_hosted_runner_for_repo",
    call="rest.actions.async_remove_all_custom_labels_from_self_hosted_runner_for_repo",
    name="Remove All Custom Labels from a Self-Hosted Runner for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsDeleteResponse200",
    http="DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
    repeat="safe",
)


_REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.remove_custom_label_from_self_hosted_runner_for_org",
    call="rest.actions.async_remove_custom_label_from_self_hosted_runner_for_org",
    name="Remove Custom Label from a Self-Hosted Runner for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Runner ID", "runner_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}",
    repeat="safe",
)


_REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_REPO = Operation(
    id="actions.remove_custom_label_from_self_hosted_runner_for_repo",
    call="rest.actions.async_remove_custom_label_from_self_hosted_runner_for_repo",
    name="Remove Custom Label from a Self-Hosted Runner for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Runner ID", "runner_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}",
    repeat="safe",
)


_REMOVE_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = Operation(
    id="actions.remove_repo_access_to_self_hosted_runner_group_in_org",
    call="rest.actions.async_remove_repo_access_to_self_hosted_runner_group_in_org",
    name="Remove Repository Access to a Self-Hosted Runner Group in an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Runner Group ID", "runner_group_id"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}",
    repeat="safe",
)


_REMOVE_SELECTED_REPO_FROM_ORG_SECRET = Operation(
    id="actions.remove_selected_repo_from_org_secret",
    call="rest.actions.async_remove_selected_repo_from_org_secret",
    name="Remove Selected Repository from an Organization Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE = Operation(
    id="actions.remove_selected_repo_from_org_variable",
    call="rest.actions.async_remove_selected_repo_from_org_variable",
    name="Remove Selected Repository from an Organization Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}",
    repeat="safe",
)


_REMOVE_SELF_HOSTED_RUNNER_FROM_GROUP_FOR_ORG = Operation(
    id="actions.remove_self_hosted_runner_from_group_for_org",
    call="rest.actions.async_remove_self_hosted_runner_from_group_for_org",
    name="Remove Self-Hosted Runner from a Group for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Runner Group ID", "runner_group_id"),
        Label("Runner ID", "runner_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}",
    repeat="safe",
)


_REVIEW_CUSTOM_GATES_FOR_RUN = Operation(
    id="actions.review_custom_gates_for_run",
    call="rest.actions.async_review_custom_gates_for_run",
    name="Review Custom Deployment Protection Rules for a Workflow Run",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run ID", "run_id"),
        Label("Environment Name", "environment_name"),
        Label("State", "state"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule",
)


_REVIEW_PENDING_DEPLOYMENTS_FOR_RUN = Operation(
    id="actions.review_pending_deployments_for_run",
    call="rest.actions.async_review_pending_deployments_for_run",
    name="Review Pending Deployments for a Workflow Run",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run ID", "run_id"),
        Label("State", "state"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Deployment]",
    http="POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
)


_SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE = Operation(
    id="actions.set_actions_cache_retention_limit_for_enterprise",
    call="rest.actions.async_set_actions_cache_retention_limit_for_enterprise",
    name="Set GitHub Actions Cache Retention Limit for an Enterprise",
    properties=(
        Label("Enterprise", "enterprise"),
        Label("Max Cache Retention Days", "max_cache_retention_days"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /enterprises/{enterprise}/actions/cache/retention-limit",
    repeat="safe",
)


_SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION = Operation(
    id="actions.set_actions_cache_retention_limit_for_organization",
    call="rest.actions.async_set_actions_cache_retention_limit_for_organization",
    name="Set GitHub Actions Cache Retention Limit for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Max Cache Retention Days", "max_cache_retention_days"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /organizations/{org}/actions/cache/retention-limit",
    repeat="safe",
)


_SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY = Operation(
    id="actions.set_actions_cache_retention_limit_for_repository",
    call="rest.actions.async_set_actions_cache_retention_limit_for_repository",
    name="Set GitHub Actions Cache Retention Limit for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Max Cache Retention Days", "max_cache_retention_days"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/cache/retention-limit",
    repeat="safe",
)


_SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE = Operation(
    id="actions.set_actions_cache_storage_limit_for_enterprise",
    call="rest.actions.async_set_actions_cache_storage_limit_for_enterprise",
    name="Set GitHub Actions Cache Storage Limit for an Enterprise",
    properties=(Label("Enterprise", "enterprise"), Label("Max Cache Size Gb", "max_cache_size_gb")),
    output="integrate_runtime:HttpResult",
    http="PUT /enterprises/{enterprise}/actions/cache/storage-limit",
    repeat="safe",
)


_SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION = Operation(
    id="actions.set_actions_cache_storage_limit_for_organization",
    call="rest.actions.async_set_actions_cache_storage_limit_for_organization",
    name="Set GitHub Actions Cache Storage Limit for an Organization",
    properties=(Label("Organization", "org"), Label("Max Cache Size Gb", "max_cache_size_gb")),
    output="integrate_runtime:HttpResult",
    http="PUT /organizations/{org}/actions/cache/storage-limit",
    repeat="safe",
)


_SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY = Operation(
    id="actions.set_actions_cache_storage_limit_for_repository",
    call="rest.actions.async_set_actions_cache_storage_limit_for_repository",
    name="Set GitHub Actions Cache Storage Limit for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Max Cache Size Gb", "max_cache_size_gb"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/cache/storage-limit",
    repeat="safe",
)


_SET_ALLOWED_ACTIONS_ORGANIZATION = Operation(
    id="actions.set_allowed_actions_organization",
    call="rest.actions.async_set_allowed_actions_organization",
    name="Set Allowed Actions for an Organization",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/selected-actions",
    repeat="safe",
)


_SET_ALLOWED_ACTIONS_REPOSITORY = Operation(
    id="actions.set_allowed_actions_repository",
    call="rest.actions.async_set_allowed_actions_repository",
    name="Set Allowed Actions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/permissions/selected-actions",
    repeat="safe",
)


_SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION = Operation(
    id="actions.set_artifact_and_log_retention_settings_organization",
    call="rest.actions.async_set_artifact_and_log_retention_settings_organization",
    name="Set Artifact and Log Retention Settings for an Organization",
    properties=(Label("Organization", "org"), Label("Days", "days")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/artifact-and-log-retention",
    repeat="safe",
)


_SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY = Operation(
    id="actions.set_artifact_and_log_retention_settings_repository",
    call="rest.actions.async_set_artifact_and_log_retention_settings_repository",
    name="Set Artifact and Log Retention Settings for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Days", "days")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention",
    repeat="safe",
)


_SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.set_custom_labels_for_self_hosted_runner_for_org",
    call="rest.actions.async_set_custom_labels_for_self_hosted_runner_for_org",
    name="Set Custom Labels for a Self-Hosted Runner for an Organization",
    properties=(Label("Organization", "org"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="PUT /orgs/{org}/actions/runners/{runner_id}/labels",
    repeat="safe",
)


_SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO = Operation(
    id="actions.set_custom_labels_for_self_hosted_runner_for_repo",
    call="rest.actions.async_set_custom_labels_for_self_hosted_runner_for_repo",
    name="Set Custom Labels for a Self-Hosted Runner for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Runner ID", "runner_id")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200",
    http="PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels",
    repeat="safe",
)


_SET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO = Operation(
    id="actions.set_custom_oidc_sub_claim_for_repo",
    call="rest.actions.async_set_custom_oidc_sub_claim_for_repo",
    name="Set OIDC Subject Claim Customization Template for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Use Default", "use_default"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /repos/{owner}/{repo}/actions/oidc/customization/sub",
    repeat="safe",
)


_SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.set_fork_pr_contributor_approval_permissions_organization",
    call="rest.actions.async_set_fork_pr_contributor_approval_permissions_organization",
    name="Set Fork Pull Request Contributor Approval Permissions for an Organization",
    properties=(Label("Organization", "org"), Label("Approval Policy", "approval_policy")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/fork-pr-contributor-approval",
    repeat="safe",
)


_SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY = Operation(
    id="actions.set_fork_pr_contributor_approval_permissions_repository",
    call="rest.actions.async_set_fork_pr_contributor_approval_permissions_repository",
    name="Set Fork Pull Request Contributor Approval Permissions for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Approval Policy", "approval_policy"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval",
    repeat="safe",
)


_SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.set_github_actions_default_workflow_permissions_organization",
    call="rest.actions.async_set_github_actions_default_workflow_permissions_organization",
    name="Set GitHub Actions Default Workflow Permissions for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Default Workflow Permissions", "default_workflow_permissions"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/workflow",
    repeat="safe",
)


_SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY = Operation(
    id="actions.set_github_actions_default_workflow_permissions_repository",
    call="rest.actions.async_set_github_actions_default_workflow_permissions_repository",
    name="Set GitHub Actions Default Workflow Permissions for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Default Workflow Permissions", "default_workflow_permissions"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/permissions/workflow",
    repeat="safe",
)


_SET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.set_github_actions_permissions_organization",
    call="rest.actions.async_set_github_actions_permissions_organization",
    name="Set GitHub Actions Permissions for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Enabled Repositories", "enabled_repositories"),
        Label("Allowed Actions", "allowed_actions"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions",
    repeat="safe",
)


_SET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY = Operation(
    id="actions.set_github_actions_permissions_repository",
    call="rest.actions.async_set_github_actions_permissions_repository",
    name="Set GitHub Actions Permissions for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Enabled", "enabled"),
        Label("Allowed Actions", "allowed_actions"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/permissions",
    repeat="safe",
)


_SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION = Operation(
    id="actions.set_private_repo_fork_pr_workflows_settings_organization",
    call="rest.actions.async_set_private_repo_fork_pr_workflows_settings_organization",
    name="Set Private Repository Fork Pull Request Workflow Settings for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Run Workflows from Fork Pull Requests", "run_workflows_from_fork_pull_requests"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos",
    repeat="safe",
)


_SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY = Operation(
    id="actions.set_private_repo_fork_pr_workflows_settings_repository",
    call="rest.actions.async_set_private_repo_fork_pr_workflows_settings_repository",
    name="Set Fork Pull Request Workflow Settings for a Private Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Run Workflows from Fork Pull Requests", "run_workflows_from_fork_pull_requests"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos",
    repeat="safe",
)


_SET_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG = Operation(
    id="actions.set_repo_access_to_self_hosted_runner_group_in_org",
    call="rest.actions.async_set_repo_access_to_self_hosted_runner_group_in_org",
    name="Set Repository Access to a Self-Hosted Runner Group in an Organization",
    properties=(Label("Organization", "org"), Label("Runner Group ID", "runner_group_id")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
    repeat="safe",
)


_SET_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="actions.set_selected_repos_for_org_secret",
    call="rest.actions.async_set_selected_repos_for_org_secret",
    name="Set Selected Repositories for an Organization Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/secrets/{secret_name}/repositories",
    repeat="safe",
)


_SET_SELECTED_REPOS_FOR_ORG_VARIABLE = Operation(
    id="actions.set_selected_repos_for_org_variable",
    call="rest.actions.async_set_selected_repos_for_org_variable",
    name="Set Selected Repositories for an Organization Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/variables/{name}/repositories",
    repeat="safe",
)


_SET_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION = Operation(
    id="actions.set_selected_repositories_enabled_github_actions_organization",
    call="rest.actions.async_set_selected_repositories_enabled_github_actions_organization",
    name="Set Selected Repositories for GitHub Actions in an Organization",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/repositories",
    repeat="safe",
)


_SET_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION = Operation(
    id="actions.set_selected_repositories_self_hosted_runners_organization",
    call="rest.actions.async_set_selected_repositories_self_hosted_runners_organization",
    name="Set Selected Repositories for Self-Hosted Runners in an Organization",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
    repeat="safe",
)


_SET_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG = Operation(
    id="actions.set_self_hosted_runners_in_group_for_org",
    call="rest.actions.async_set_self_hosted_runners_in_group_for_org",
    name="Set Self-Hosted Runners in a Group for an Organization",
    properties=(Label("Organization", "org"), Label("Runner Group ID", "runner_group_id")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
    repeat="safe",
)


_SET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION = Operation(
    id="actions.set_self_hosted_runners_permissions_organization",
    call="rest.actions.async_set_self_hosted_runners_permissions_organization",
    name="Set Self-Hosted Runner Permissions for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Enabled Repositories", "enabled_repositories"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/actions/permissions/self-hosted-runners",
    repeat="safe",
)


_SET_WORKFLOW_ACCESS_TO_REPOSITORY = Operation(
    id="actions.set_workflow_access_to_repository",
    call="rest.actions.async_set_workflow_access_to_repository",
    name="Set Workflow Access to a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Access Level", "access_level"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/actions/permissions/access",
    repeat="safe",
)


_UPDATE_ENVIRONMENT_VARIABLE = Operation(
    id="actions.update_environment_variable",
    call="rest.actions.async_update_environment_variable",
    name="Update Environment Variable",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Environment Name", "environment_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}",
)


_UPDATE_HOSTED_RUNNER_FOR_ORG = Operation(
    id="actions.update_hosted_runner_for_org",
    call="rest.actions.async_update_hosted_runner_for_org",
    name="Update GitHub-Hosted Runner for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Hosted Runner ID", "hosted_runner_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsHostedRunner",
    http="PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}",
)


_UPDATE_ORG_ACTIONS_POLICY = Operation(
    id="actions.update_org_actions_policy",
    call="rest.actions.async_update_org_actions_policy",
    name="Update Organization Actions Policy",
    properties=(
        Label("Organization", "org"),
        Label("Policy ID", "policy_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsPolicy",
    http="PUT /orgs/{org}/actions/policies/{policy_id}",
    repeat="safe",
)


_UPDATE_ORG_VARIABLE = Operation(
    id="actions.update_org_variable",
    call="rest.actions.async_update_org_variable",
    name="Update Organization Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="integrate_runtime:HttpResult",
    http="PATCH /orgs/{org}/actions/variables/{name}",
)


_UPDATE_REPO_ACTIONS_POLICY = Operation(
    id="actions.update_repo_actions_policy",
    call="rest.actions.async_update_repo_actions_policy",
    name="Update Repository Actions Policy",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Policy ID", "policy_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsPolicy",
    http="PUT /repos/{owner}/{repo}/actions/policies/{policy_id}",
    repeat="safe",
)


_UPDATE_REPO_VARIABLE = Operation(
    id="actions.update_repo_variable",
    call="rest.actions.async_update_repo_variable",
    name="Update Repository Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="PATCH /repos/{owner}/{repo}/actions/variables/{name}",
)


_UPDATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG = Operation(
    id="actions.update_self_hosted_runner_group_for_org",
    call="rest.actions.async_update_self_hosted_runner_group_for_org",
    name="Update Self-Hosted Runner Group for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Runner Group ID", "runner_group_id"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RunnerGroupsOrg",
    http="PATCH /orgs/{org}/actions/runner-groups/{runner_group_id}",
)


class Actions(Namespace):
    """Tasks for ``client.rest.actions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_custom_labels_to_self_hosted_runner_for_org": _ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_ORG,
        "add_custom_labels_to_self_hosted_runner_for_repo": _ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_REPO,
        "add_repo_access_to_self_hosted_runner_group_in_org": _ADD_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
        "add_selected_repo_to_org_secret": _ADD_SELECTED_REPO_TO_ORG_SECRET,
        "add_selected_repo_to_org_variable": _ADD_SELECTED_REPO_TO_ORG_VARIABLE,
        "add_self_hosted_runner_to_group_for_org": _ADD_SELF_HOSTED_RUNNER_TO_GROUP_FOR_ORG,
        "approve_workflow_run": _APPROVE_WORKFLOW_RUN,
        "cancel_workflow_run": _CANCEL_WORKFLOW_RUN,
        "create_environment_variable": _CREATE_ENVIRONMENT_VARIABLE,
        "create_hosted_runner_for_org": _CREATE_HOSTED_RUNNER_FOR_ORG,
        "create_or_update_environment_secret": _CREATE_OR_UPDATE_ENVIRONMENT_SECRET,
        "create_or_update_org_secret": _CREATE_OR_UPDATE_ORG_SECRET,
        "create_or_update_repo_secret": _CREATE_OR_UPDATE_REPO_SECRET,
        "create_org_actions_policy": _CREATE_ORG_ACTIONS_POLICY,
        "create_org_variable": _CREATE_ORG_VARIABLE,
        "create_registration_token_for_org": _CREATE_REGISTRATION_TOKEN_FOR_ORG,
        "create_registration_token_for_repo": _CREATE_REGISTRATION_TOKEN_FOR_REPO,
        "create_remove_token_for_org": _CREATE_REMOVE_TOKEN_FOR_ORG,
        "create_remove_token_for_repo": _CREATE_REMOVE_TOKEN_FOR_REPO,
        "create_repo_actions_policy": _CREATE_REPO_ACTIONS_POLICY,
        "create_repo_variable": _CREATE_REPO_VARIABLE,
        "create_self_hosted_runner_group_for_org": _CREATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG,
        "create_workflow_dispatch": _CREATE_WORKFLOW_DISPATCH,
        "delete_actions_cache_by_id": _DELETE_ACTIONS_CACHE_BY_ID,
        "delete_actions_cache_by_key": _DELETE_ACTIONS_CACHE_BY_KEY,
        "delete_artifact": _DELETE_ARTIFACT,
        "delete_custom_image_from_org": _DELETE_CUSTOM_IMAGE_FROM_ORG,
        "delete_custom_image_version_from_org": _DELETE_CUSTOM_IMAGE_VERSION_FROM_ORG,
        "delete_environment_secret": _DELETE_ENVIRONMENT_SECRET,
        "delete_environment_variable": _DELETE_ENVIRONMENT_VARIABLE,
        "delete_hosted_runner_for_org": _DELETE_HOSTED_RUNNER_FOR_ORG,
        "delete_org_actions_policy": _DELETE_ORG_ACTIONS_POLICY,
        "delete_org_secret": _DELETE_ORG_SECRET,
        "delete_org_variable": _DELETE_ORG_VARIABLE,
        "delete_repo_actions_policy": _DELETE_REPO_ACTIONS_POLICY,
        "delete_repo_secret": _DELETE_REPO_SECRET,
        "delete_repo_variable": _DELETE_REPO_VARIABLE,
        "delete_self_hosted_runner_from_org": _DELETE_SELF_HOSTED_RUNNER_FROM_ORG,
        "delete_self_hosted_runner_from_repo": _DELETE_SELF_HOSTED_RUNNER_FROM_REPO,
        "delete_self_hosted_runner_group_from_org": _DELETE_SELF_HOSTED_RUNNER_GROUP_FROM_ORG,
        "delete_workflow_run": _DELETE_WORKFLOW_RUN,
        "delete_workflow_run_logs": _DELETE_WORKFLOW_RUN_LOGS,
        "disable_selected_repository_github_actions_organization": _DISABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION,
        "disable_selected_repository_self_hosted_runners_organization": _DISABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION,
        "disable_workflow": _DISABLE_WORKFLOW,
        "download_artifact": _DOWNLOAD_ARTIFACT,
        "download_job_logs_for_workflow_run": _DOWNLOAD_JOB_LOGS_FOR_WORKFLOW_RUN,
        "download_step_logs_for_workflow_run_job": _DOWNLOAD_STEP_LOGS_FOR_WORKFLOW_RUN_JOB,
        "download_workflow_run_attempt_logs": _DOWNLOAD_WORKFLOW_RUN_ATTEMPT_LOGS,
        "download_workflow_run_logs": _DOWNLOAD_WORKFLOW_RUN_LOGS,
        "enable_selected_repository_github_actions_organization": _ENABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION,
        "enable_selected_repository_self_hosted_runners_organization": _ENABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION,
        "enable_workflow": _ENABLE_WORKFLOW,
        "force_cancel_workflow_run": _FORCE_CANCEL_WORKFLOW_RUN,
        "generate_runner_jitconfig_for_org": _GENERATE_RUNNER_JITCONFIG_FOR_ORG,
        "generate_runner_jitconfig_for_repo": _GENERATE_RUNNER_JITCONFIG_FOR_REPO,
        "get_actions_cache_list": _GET_ACTIONS_CACHE_LIST,
        "get_actions_cache_retention_limit_for_enterprise": _GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE,
        "get_actions_cache_retention_limit_for_organization": _GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION,
        "get_actions_cache_retention_limit_for_repository": _GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY,
        "get_actions_cache_storage_limit_for_enterprise": _GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE,
        "get_actions_cache_storage_limit_for_organization": _GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION,
        "get_actions_cache_storage_limit_for_repository": _GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY,
        "get_actions_cache_usage": _GET_ACTIONS_CACHE_USAGE,
        "get_actions_cache_usage_by_repo_for_org": _GET_ACTIONS_CACHE_USAGE_BY_REPO_FOR_ORG,
        "get_actions_cache_usage_for_org": _GET_ACTIONS_CACHE_USAGE_FOR_ORG,
        "get_allowed_actions_organization": _GET_ALLOWED_ACTIONS_ORGANIZATION,
        "get_allowed_actions_repository": _GET_ALLOWED_ACTIONS_REPOSITORY,
        "get_artifact": _GET_ARTIFACT,
        "get_artifact_and_log_retention_settings_organization": _GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION,
        "get_artifact_and_log_retention_settings_repository": _GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY,
        "get_concurrency_group_for_repository": _GET_CONCURRENCY_GROUP_FOR_REPOSITORY,
        "get_custom_image_for_org": _GET_CUSTOM_IMAGE_FOR_ORG,
        "get_custom_image_version_for_org": _GET_CUSTOM_IMAGE_VERSION_FOR_ORG,
        "get_custom_oidc_sub_claim_for_repo": _GET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO,
        "get_environment_public_key": _GET_ENVIRONMENT_PUBLIC_KEY,
        "get_environment_secret": _GET_ENVIRONMENT_SECRET,
        "get_environment_variable": _GET_ENVIRONMENT_VARIABLE,
        "get_fork_pr_contributor_approval_permissions_organization": _GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION,
        "get_fork_pr_contributor_approval_permissions_repository": _GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY,
        "get_github_actions_default_workflow_permissions_organization": _GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION,
        "get_github_actions_default_workflow_permissions_repository": _GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY,
        "get_github_actions_permissions_organization": _GET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION,
        "get_github_actions_permissions_repository": _GET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY,
        "get_hosted_runner_for_org": _GET_HOSTED_RUNNER_FOR_ORG,
        "get_hosted_runners_github_owned_images_for_org": _GET_HOSTED_RUNNERS_GITHUB_OWNED_IMAGES_FOR_ORG,
        "get_hosted_runners_limits_for_org": _GET_HOSTED_RUNNERS_LIMITS_FOR_ORG,
        "get_hosted_runners_machine_specs_for_org": _GET_HOSTED_RUNNERS_MACHINE_SPECS_FOR_ORG,
        "get_hosted_runners_partner_images_for_org": _GET_HOSTED_RUNNERS_PARTNER_IMAGES_FOR_ORG,
        "get_hosted_runners_platforms_for_org": _GET_HOSTED_RUNNERS_PLATFORMS_FOR_ORG,
        "get_job_for_workflow_run": _GET_JOB_FOR_WORKFLOW_RUN,
        "get_org_actions_policies": _GET_ORG_ACTIONS_POLICIES,
        "get_org_actions_policy": _GET_ORG_ACTIONS_POLICY,
        "get_org_public_key": _GET_ORG_PUBLIC_KEY,
        "get_org_secret": _GET_ORG_SECRET,
        "get_org_variable": _GET_ORG_VARIABLE,
        "get_pending_deployments_for_run": _GET_PENDING_DEPLOYMENTS_FOR_RUN,
        "get_private_repo_fork_pr_workflows_settings_organization": _GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION,
        "get_private_repo_fork_pr_workflows_settings_repository": _GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY,
        "get_repo_actions_policies": _GET_REPO_ACTIONS_POLICIES,
        "get_repo_actions_policy": _GET_REPO_ACTIONS_POLICY,
        "get_repo_public_key": _GET_REPO_PUBLIC_KEY,
        "get_repo_secret": _GET_REPO_SECRET,
        "get_repo_variable": _GET_REPO_VARIABLE,
        "get_reviews_for_run": _GET_REVIEWS_FOR_RUN,
        "get_runner_version_deprecation_for_org": _GET_RUNNER_VERSION_DEPRECATION_FOR_ORG,
        "get_runner_version_deprecation_for_repo": _GET_RUNNER_VERSION_DEPRECATION_FOR_REPO,
        "get_self_hosted_runner_for_org": _GET_SELF_HOSTED_RUNNER_FOR_ORG,
        "get_self_hosted_runner_for_repo": _GET_SELF_HOSTED_RUNNER_FOR_REPO,
        "get_self_hosted_runner_group_for_org": _GET_SELF_HOSTED_RUNNER_GROUP_FOR_ORG,
        "get_self_hosted_runners_permissions_organization": _GET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION,
        "get_workflow": _GET_WORKFLOW,
        "get_workflow_access_to_repository": _GET_WORKFLOW_ACCESS_TO_REPOSITORY,
        "get_workflow_run": _GET_WORKFLOW_RUN,
        "get_workflow_run_attempt": _GET_WORKFLOW_RUN_ATTEMPT,
        "get_workflow_run_usage": _GET_WORKFLOW_RUN_USAGE,
        "get_workflow_usage": _GET_WORKFLOW_USAGE,
        "list_artifacts_for_repo": _LIST_ARTIFACTS_FOR_REPO,
        "list_concurrency_groups_for_repository": _LIST_CONCURRENCY_GROUPS_FOR_REPOSITORY,
        "list_concurrency_groups_for_workflow_run": _LIST_CONCURRENCY_GROUPS_FOR_WORKFLOW_RUN,
        "list_custom_image_versions_for_org": _LIST_CUSTOM_IMAGE_VERSIONS_FOR_ORG,
        "list_custom_images_for_org": _LIST_CUSTOM_IMAGES_FOR_ORG,
        "list_environment_secrets": _LIST_ENVIRONMENT_SECRETS,
        "list_environment_variables": _LIST_ENVIRONMENT_VARIABLES,
        "list_github_hosted_runners_in_group_for_org": _LIST_GITHUB_HOSTED_RUNNERS_IN_GROUP_FOR_ORG,
        "list_hosted_runners_for_org": _LIST_HOSTED_RUNNERS_FOR_ORG,
        "list_jobs_for_workflow_run": _LIST_JOBS_FOR_WORKFLOW_RUN,
        "list_jobs_for_workflow_run_attempt": _LIST_JOBS_FOR_WORKFLOW_RUN_ATTEMPT,
        "list_labels_for_self_hosted_runner_for_org": _LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG,
        "list_labels_for_self_hosted_runner_for_repo": _LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO,
        "list_org_secrets": _LIST_ORG_SECRETS,
        "list_org_variables": _LIST_ORG_VARIABLES,
        "list_repo_access_to_self_hosted_runner_group_in_org": _LIST_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
        "list_repo_organization_secrets": _LIST_REPO_ORGANIZATION_SECRETS,
        "list_repo_organization_variables": _LIST_REPO_ORGANIZATION_VARIABLES,
        "list_repo_secrets": _LIST_REPO_SECRETS,
        "list_repo_variables": _LIST_REPO_VARIABLES,
        "list_repo_workflows": _LIST_REPO_WORKFLOWS,
        "list_runner_applications_for_org": _LIST_RUNNER_APPLICATIONS_FOR_ORG,
        "list_runner_applications_for_repo": _LIST_RUNNER_APPLICATIONS_FOR_REPO,
        "list_selected_repos_for_org_secret": _LIST_SELECTED_REPOS_FOR_ORG_SECRET,
        "list_selected_repos_for_org_variable": _LIST_SELECTED_REPOS_FOR_ORG_VARIABLE,
        "list_selected_repositories_enabled_github_actions_organization": _LIST_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION,
        "list_selected_repositories_self_hosted_runners_organization": _LIST_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION,
        "list_self_hosted_runner_groups_for_org": _LIST_SELF_HOSTED_RUNNER_GROUPS_FOR_ORG,
        "list_self_hosted_runners_for_org": _LIST_SELF_HOSTED_RUNNERS_FOR_ORG,
        "list_self_hosted_runners_for_repo": _LIST_SELF_HOSTED_RUNNERS_FOR_REPO,
        "list_self_hosted_runners_in_group_for_org": _LIST_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG,
        "list_workflow_run_artifacts": _LIST_WORKFLOW_RUN_ARTIFACTS,
        "list_workflow_runs": _LIST_WORKFLOW_RUNS,
        "list_workflow_runs_for_repo": _LIST_WORKFLOW_RUNS_FOR_REPO,
        "re_run_job_for_workflow_run": _RE_RUN_JOB_FOR_WORKFLOW_RUN,
        "re_run_workflow": _RE_RUN_WORKFLOW,
        "re_run_workflow_failed_jobs": _RE_RUN_WORKFLOW_FAILED_JOBS,
        "remove_all_custom_labels_from_self_hosted_runner_for_org": _REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_ORG,
        "remove_all_custom_labels_from_self_hosted_runner_for_repo": _REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_REPO,
        "remove_custom_label_from_self_hosted_runner_for_org": _REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_ORG,
        "remove_custom_label_from_self_hosted_runner_for_repo": _REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_REPO,
        "remove_repo_access_to_self_hosted_runner_group_in_org": _REMOVE_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
        "remove_selected_repo_from_org_secret": _REMOVE_SELECTED_REPO_FROM_ORG_SECRET,
        "remove_selected_repo_from_org_variable": _REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE,
        "remove_self_hosted_runner_from_group_for_org": _REMOVE_SELF_HOSTED_RUNNER_FROM_GROUP_FOR_ORG,
        "review_custom_gates_for_run": _REVIEW_CUSTOM_GATES_FOR_RUN,
        "review_pending_deployments_for_run": _REVIEW_PENDING_DEPLOYMENTS_FOR_RUN,
        "set_actions_cache_retention_limit_for_enterprise": _SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE,
        "set_actions_cache_retention_limit_for_organization": _SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION,
        "set_actions_cache_retention_limit_for_repository": _SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY,
        "set_actions_cache_storage_limit_for_enterprise": _SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE,
        "set_actions_cache_storage_limit_for_organization": _SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION,
        "set_actions_cache_storage_limit_for_repository": _SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY,
        "set_allowed_actions_organization": _SET_ALLOWED_ACTIONS_ORGANIZATION,
        "set_allowed_actions_repository": _SET_ALLOWED_ACTIONS_REPOSITORY,
        "set_artifact_and_log_retention_settings_organization": _SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION,
        "set_artifact_and_log_retention_settings_repository": _SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY,
        "set_custom_labels_for_self_hosted_runner_for_org": _SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG,
        "set_custom_labels_for_self_hosted_runner_for_repo": _SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO,
        "set_custom_oidc_sub_claim_for_repo": _SET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO,
        "set_fork_pr_contributor_approval_permissions_organization": _SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION,
        "set_fork_pr_contributor_approval_permissions_repository": _SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY,
        "set_github_actions_default_workflow_permissions_organization": _SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION,
        "set_github_actions_default_workflow_permissions_repository": _SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY,
        "set_github_actions_permissions_organization": _SET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION,
        "set_github_actions_permissions_repository": _SET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY,
        "set_private_repo_fork_pr_workflows_settings_organization": _SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION,
        "set_private_repo_fork_pr_workflows_settings_repository": _SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY,
        "set_repo_access_to_self_hosted_runner_group_in_org": _SET_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
        "set_selected_repos_for_org_secret": _SET_SELECTED_REPOS_FOR_ORG_SECRET,
        "set_selected_repos_for_org_variable": _SET_SELECTED_REPOS_FOR_ORG_VARIABLE,
        "set_selected_repositories_enabled_github_actions_organization": _SET_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION,
        "set_selected_repositories_self_hosted_runners_organization": _SET_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION,
        "set_self_hosted_runners_in_group_for_org": _SET_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG,
        "set_self_hosted_runners_permissions_organization": _SET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION,
        "set_workflow_access_to_repository": _SET_WORKFLOW_ACCESS_TO_REPOSITORY,
        "update_environment_variable": _UPDATE_ENVIRONMENT_VARIABLE,
        "update_hosted_runner_for_org": _UPDATE_HOSTED_RUNNER_FOR_ORG,
        "update_org_actions_policy": _UPDATE_ORG_ACTIONS_POLICY,
        "update_org_variable": _UPDATE_ORG_VARIABLE,
        "update_repo_actions_policy": _UPDATE_REPO_ACTIONS_POLICY,
        "update_repo_variable": _UPDATE_REPO_VARIABLE,
        "update_self_hosted_runner_group_for_org": _UPDATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG,
    }

    @overload
    def add_custom_labels_to_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsRunnersRunnerIdLabelsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    @overload
    def add_custom_labels_to_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        labels: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    def add_custom_labels_to_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsRunnersRunnerIdLabelsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """Add Custom Labels to a Self-Hosted Runner for an Organization: ``POST /orgs/{org}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_add_custom_labels_to_self_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#add-custom-labels-to-a-self-hosted-runner-for-an-organization
        """
        return self._call(
            _ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_id": runner_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_custom_labels_to_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsRunnersRunnerIdLabelsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    @overload
    def add_custom_labels_to_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        labels: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    def add_custom_labels_to_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsRunnersRunnerIdLabelsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """Add Custom Labels to a Self-Hosted Runner for a Repository: ``POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_add_custom_labels_to_self_hosted_runner_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#add-custom-labels-to-a-self-hosted-runner-for-a-repository
        """
        return self._call(
            _ADD_CUSTOM_LABELS_TO_SELF_HOSTED_RUNNER_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "runner_id": runner_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def add_repo_access_to_self_hosted_runner_group_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Repository Access to a Self-Hosted Runner Group in an Organization: ``PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_add_repo_access_to_self_hosted_runner_group_in_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#add-repository-access-to-a-self-hosted-runner-group-in-an-organization
        """
        return self._call(
            _ADD_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    def add_selected_repo_to_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Selected Repository to an Organization Secret: ``PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_add_selected_repo_to_org_secret``.

        See https://docs.github.com/rest/actions/secrets#add-selected-repository-to-an-organization-secret
        """
        return self._call(
            _ADD_SELECTED_REPO_TO_ORG_SECRET,
            task_key,
            {
                "org": org,
                "secret_name": secret_name,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    def add_selected_repo_to_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Selected Repository to an Organization Variable: ``PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_add_selected_repo_to_org_variable``.

        See https://docs.github.com/rest/actions/variables#add-selected-repository-to-an-organization-variable
        """
        return self._call(
            _ADD_SELECTED_REPO_TO_ORG_VARIABLE,
            task_key,
            {
                "org": org,
                "name": name,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    def add_self_hosted_runner_to_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Self-Hosted Runner to a Group for an Organization: ``PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}``.

        Calls ``client.rest.actions.async_add_self_hosted_runner_to_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#add-a-self-hosted-runner-to-a-group-for-an-organization
        """
        return self._call(
            _ADD_SELF_HOSTED_RUNNER_TO_GROUP_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "runner_id": runner_id,
                "headers": headers,
            },
            task_options,
        )

    def approve_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EmptyObject]:
        """Approve Workflow Run: ``POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve``.

        Calls ``client.rest.actions.async_approve_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-runs#approve-a-workflow-run-for-a-fork-pull-request
        """
        return self._call(
            _APPROVE_WORKFLOW_RUN,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    def cancel_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EmptyObject]:
        """Cancel Workflow Run: ``POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel``.

        Calls ``client.rest.actions.async_cancel_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-runs#cancel-a-workflow-run
        """
        return self._call(
            _CANCEL_WORKFLOW_RUN,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    @overload
    def create_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoEnvironmentsEnvironmentNameVariablesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def create_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        value: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def create_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoEnvironmentsEnvironmentNameVariablesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create Environment Variable: ``POST /repos/{owner}/{repo}/environments/{environment_name}/variables``.

        Calls ``client.rest.actions.async_create_environment_variable``.

        See https://docs.github.com/rest/actions/variables#create-an-environment-variable
        """
        return self._call(
            _CREATE_ENVIRONMENT_VARIABLE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsHostedRunnersPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsHostedRunner]: ...

    @overload
    def create_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        image: OrgsOrgActionsHostedRunnersPostBodyPropImageType,
        size: str,
        runner_group_id: int,
        maximum_runners: Missing[int] = ...,
        enable_static_ip: Missing[bool] = ...,
        image_gen: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsHostedRunner]: ...

    def create_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsHostedRunnersPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ActionsHostedRunner]:
        """Create GitHub-Hosted Runner for an Organization: ``POST /orgs/{org}/actions/hosted-runners``.

        Calls ``client.rest.actions.async_create_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#create-a-github-hosted-runner-for-an-organization
        """
        return self._call(
            _CREATE_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_or_update_environment_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoEnvironmentsEnvironmentNameSecretsSecretNamePutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def create_or_update_environment_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        secret_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        encrypted_value: str,
        key_id: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def create_or_update_environment_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            ReposOwnerRepoEnvironmentsEnvironmentNameSecretsSecretNamePutBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Environment Secret: ``PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_create_or_update_environment_secret``.

        See https://docs.github.com/rest/actions/secrets#create-or-update-an-environment-secret
        """
        return self._call(
            _CREATE_OR_UPDATE_ENVIRONMENT_SECRET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "secret_name": secret_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_or_update_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsSecretsSecretNamePutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def create_or_update_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        encrypted_value: str,
        key_id: str,
        visibility: Literal["all", "private", "selected"],
        selected_repository_ids: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def create_or_update_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Organization Secret: ``PUT /orgs/{org}/actions/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_create_or_update_org_secret``.

        See https://docs.github.com/rest/actions/secrets#create-or-update-an-organization-secret
        """
        return self._call(
            _CREATE_OR_UPDATE_ORG_SECRET,
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

    @overload
    def create_or_update_repo_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsSecretsSecretNamePutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def create_or_update_repo_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        secret_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        encrypted_value: str,
        key_id: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def create_or_update_repo_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Repository Secret: ``PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_create_or_update_repo_secret``.

        See https://docs.github.com/rest/actions/secrets#create-or-update-a-repository-secret
        """
        return self._call(
            _CREATE_OR_UPDATE_REPO_SECRET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "secret_name": secret_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsPoliciesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    @overload
    def create_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        enforcement: Literal["disabled", "active", "evaluate"],
        conditions: Missing[
            Union[
                ActionsPolicyOrgConditionsOneof0Type,
                ActionsPolicyOrgConditionsOneof1Type,
                ActionsPolicyOrgConditionsOneof2Type,
            ]
        ] = ...,
        rules: Missing[
            list[Union[ActionsRuleRestrictActionsActorsType, ActionsRuleRestrictActionEventsType]]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    def create_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsPoliciesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ActionsPolicy]:
        """Create Organization Actions Policy: ``POST /orgs/{org}/actions/policies``.

        Calls ``client.rest.actions.async_create_org_actions_policy``.

        See https://docs.github.com/rest/actions/policies#create-an-organization-actions-policy
        """
        return self._call(
            _CREATE_ORG_ACTIONS_POLICY,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsVariablesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def create_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        value: str,
        visibility: Literal["all", "private", "selected"],
        selected_repository_ids: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def create_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsVariablesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create Organization Variable: ``POST /orgs/{org}/actions/variables``.

        Calls ``client.rest.actions.async_create_org_variable``.

        See https://docs.github.com/rest/actions/variables#create-an-organization-variable
        """
        return self._call(
            _CREATE_ORG_VARIABLE,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def create_registration_token_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AuthenticationToken]:
        """Create Registration Token for an Organization: ``POST /orgs/{org}/actions/runners/registration-token``.

        Calls ``client.rest.actions.async_create_registration_token_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#create-a-registration-token-for-an-organization
        """
        return self._call(
            _CREATE_REGISTRATION_TOKEN_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def create_registration_token_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AuthenticationToken]:
        """Create Registration Token for a Repository: ``POST /repos/{owner}/{repo}/actions/runners/registration-token``.

        Calls ``client.rest.actions.async_create_registration_token_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#create-a-registration-token-for-a-repository
        """
        return self._call(
            _CREATE_REGISTRATION_TOKEN_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def create_remove_token_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AuthenticationToken]:
        """Create Removal Token for an Organization: ``POST /orgs/{org}/actions/runners/remove-token``.

        Calls ``client.rest.actions.async_create_remove_token_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#create-a-remove-token-for-an-organization
        """
        return self._call(
            _CREATE_REMOVE_TOKEN_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def create_remove_token_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AuthenticationToken]:
        """Create Removal Token for a Repository: ``POST /repos/{owner}/{repo}/actions/runners/remove-token``.

        Calls ``client.rest.actions.async_create_remove_token_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#create-a-remove-token-for-a-repository
        """
        return self._call(
            _CREATE_REMOVE_TOKEN_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    @overload
    def create_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsPoliciesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    @overload
    def create_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        enforcement: Literal["disabled", "active", "evaluate"],
        conditions: Missing[
            Union[ActionsPolicyRepoConditionsOneof0Type, ActionsPolicyRepoConditionsOneof1Type]
        ] = ...,
        rules: Missing[
            list[Union[ActionsRuleRestrictActionsActorsType, ActionsRuleRestrictActionEventsType]]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    def create_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsPoliciesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ActionsPolicy]:
        """Create Repository Actions Policy: ``POST /repos/{owner}/{repo}/actions/policies``.

        Calls ``client.rest.actions.async_create_repo_actions_policy``.

        See https://docs.github.com/rest/actions/policies#create-a-repository-actions-policy
        """
        return self._call(
            _CREATE_REPO_ACTIONS_POLICY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsVariablesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def create_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        value: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def create_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsVariablesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create Repository Variable: ``POST /repos/{owner}/{repo}/actions/variables``.

        Calls ``client.rest.actions.async_create_repo_variable``.

        See https://docs.github.com/rest/actions/variables#create-a-repository-variable
        """
        return self._call(
            _CREATE_REPO_VARIABLE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_self_hosted_runner_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsRunnerGroupsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RunnerGroupsOrg]: ...

    @overload
    def create_self_hosted_runner_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        visibility: Missing[Literal["selected", "all", "private"]] = ...,
        selected_repository_ids: Missing[list[int]] = ...,
        runners: Missing[list[int]] = ...,
        allows_public_repositories: Missing[bool] = ...,
        restricted_to_workflows: Missing[bool] = ...,
        selected_workflows: Missing[list[str]] = ...,
        network_configuration_id: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RunnerGroupsOrg]: ...

    def create_self_hosted_runner_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsRunnerGroupsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RunnerGroupsOrg]:
        """Create Self-Hosted Runner Group for an Organization: ``POST /orgs/{org}/actions/runner-groups``.

        Calls ``client.rest.actions.async_create_self_hosted_runner_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#create-a-self-hosted-runner-group-for-an-organization
        """
        return self._call(
            _CREATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_workflow_dispatch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsWorkflowsWorkflowIdDispatchesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, WorkflowDispatchResponse | None]: ...

    @overload
    def create_workflow_dispatch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        ref: str,
        inputs: Missing[
            ReposOwnerRepoActionsWorkflowsWorkflowIdDispatchesPostBodyPropInputsType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, WorkflowDispatchResponse | None]: ...

    def create_workflow_dispatch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsWorkflowsWorkflowIdDispatchesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, WorkflowDispatchResponse | None]:
        """Create Workflow Dispatch Event: ``POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches``.

        Calls ``client.rest.actions.async_create_workflow_dispatch``.

        See https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event
        """
        return self._call(
            _CREATE_WORKFLOW_DISPATCH,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "workflow_id": workflow_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def delete_actions_cache_by_id(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        cache_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete GitHub Actions Cache by ID: ``DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}``.

        Calls ``client.rest.actions.async_delete_actions_cache_by_id``.

        See https://docs.github.com/rest/actions/cache#delete-a-github-actions-cache-for-a-repository-using-a-cache-id
        """
        return self._call(
            _DELETE_ACTIONS_CACHE_BY_ID,
            task_key,
            {"owner": owner, "repo": repo, "cache_id": cache_id, "headers": headers},
            task_options,
        )

    def delete_actions_cache_by_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        key: str,
        ref: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheList]:
        """Delete GitHub Actions Caches by Key: ``DELETE /repos/{owner}/{repo}/actions/caches``.

        Calls ``client.rest.actions.async_delete_actions_cache_by_key``.

        See https://docs.github.com/rest/actions/cache#delete-github-actions-caches-for-a-repository-using-a-cache-key
        """
        return self._call(
            _DELETE_ACTIONS_CACHE_BY_KEY,
            task_key,
            {"owner": owner, "repo": repo, "key": key, "ref": ref, "headers": headers},
            task_options,
        )

    def delete_artifact(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        artifact_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Artifact: ``DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}``.

        Calls ``client.rest.actions.async_delete_artifact``.

        See https://docs.github.com/rest/actions/artifacts#delete-an-artifact
        """
        return self._call(
            _DELETE_ARTIFACT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "artifact_id": artifact_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_custom_image_from_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        image_definition_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Custom Image from an Organization: ``DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}``.

        Calls ``client.rest.actions.async_delete_custom_image_from_org``.

        See https://docs.github.com/rest/actions/hosted-runners#delete-a-custom-image-from-the-organization
        """
        return self._call(
            _DELETE_CUSTOM_IMAGE_FROM_ORG,
            task_key,
            {"org": org, "image_definition_id": image_definition_id, "headers": headers},
            task_options,
        )

    def delete_custom_image_version_from_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        image_definition_id: int,
        version: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Custom Image Version from an Organization: ``DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}``.

        Calls ``client.rest.actions.async_delete_custom_image_version_from_org``.

        See https://docs.github.com/rest/actions/hosted-runners#delete-an-image-version-of-custom-image-from-the-organization
        """
        return self._call(
            _DELETE_CUSTOM_IMAGE_VERSION_FROM_ORG,
            task_key,
            {
                "org": org,
                "image_definition_id": image_definition_id,
                "version": version,
                "headers": headers,
            },
            task_options,
        )

    def delete_environment_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Environment Secret: ``DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_delete_environment_secret``.

        See https://docs.github.com/rest/actions/secrets#delete-an-environment-secret
        """
        return self._call(
            _DELETE_ENVIRONMENT_SECRET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "secret_name": secret_name,
                "headers": headers,
            },
            task_options,
        )

    def delete_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Environment Variable: ``DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}``.

        Calls ``client.rest.actions.async_delete_environment_variable``.

        See https://docs.github.com/rest/actions/variables#delete-an-environment-variable
        """
        return self._call(
            _DELETE_ENVIRONMENT_VARIABLE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "name": name,
                "environment_name": environment_name,
                "headers": headers,
            },
            task_options,
        )

    def delete_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hosted_runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsHostedRunner]:
        """Delete GitHub-Hosted Runner for an Organization: ``DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}``.

        Calls ``client.rest.actions.async_delete_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#delete-a-github-hosted-runner-for-an-organization
        """
        return self._call(
            _DELETE_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {"org": org, "hosted_runner_id": hosted_runner_id, "headers": headers},
            task_options,
        )

    def delete_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Actions Policy: ``DELETE /orgs/{org}/actions/policies/{policy_id}``.

        Calls ``client.rest.actions.async_delete_org_actions_policy``.

        See https://docs.github.com/rest/actions/policies#delete-an-organization-actions-policy
        """
        return self._call(
            _DELETE_ORG_ACTIONS_POLICY,
            task_key,
            {"org": org, "policy_id": policy_id, "headers": headers},
            task_options,
        )

    def delete_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Secret: ``DELETE /orgs/{org}/actions/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_delete_org_secret``.

        See https://docs.github.com/rest/actions/secrets#delete-an-organization-secret
        """
        return self._call(
            _DELETE_ORG_SECRET,
            task_key,
            {"org": org, "secret_name": secret_name, "headers": headers},
            task_options,
        )

    def delete_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Variable: ``DELETE /orgs/{org}/actions/variables/{name}``.

        Calls ``client.rest.actions.async_delete_org_variable``.

        See https://docs.github.com/rest/actions/variables#delete-an-organization-variable
        """
        return self._call(
            _DELETE_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers},
            task_options,
        )

    def delete_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository Actions Policy: ``DELETE /repos/{owner}/{repo}/actions/policies/{policy_id}``.

        Calls ``client.rest.actions.async_delete_repo_actions_policy``.

        See https://docs.github.com/rest/actions/policies#delete-a-repository-actions-policy
        """
        return self._call(
            _DELETE_REPO_ACTIONS_POLICY,
            task_key,
            {"owner": owner, "repo": repo, "policy_id": policy_id, "headers": headers},
            task_options,
        )

    def delete_repo_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository Secret: ``DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_delete_repo_secret``.

        See https://docs.github.com/rest/actions/secrets#delete-a-repository-secret
        """
        return self._call(
            _DELETE_REPO_SECRET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "secret_name": secret_name,
                "headers": headers,
            },
            task_options,
        )

    def delete_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository Variable: ``DELETE /repos/{owner}/{repo}/actions/variables/{name}``.

        Calls ``client.rest.actions.async_delete_repo_variable``.

        See https://docs.github.com/rest/actions/variables#delete-a-repository-variable
        """
        return self._call(
            _DELETE_REPO_VARIABLE,
            task_key,
            {"owner": owner, "repo": repo, "name": name, "headers": headers},
            task_options,
        )

    def delete_self_hosted_runner_from_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Self-Hosted Runner from an Organization: ``DELETE /orgs/{org}/actions/runners/{runner_id}``.

        Calls ``client.rest.actions.async_delete_self_hosted_runner_from_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#delete-a-self-hosted-runner-from-an-organization
        """
        return self._call(
            _DELETE_SELF_HOSTED_RUNNER_FROM_ORG,
            task_key,
            {"org": org, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def delete_self_hosted_runner_from_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Self-Hosted Runner from a Repository: ``DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}``.

        Calls ``client.rest.actions.async_delete_self_hosted_runner_from_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#delete-a-self-hosted-runner-from-a-repository
        """
        return self._call(
            _DELETE_SELF_HOSTED_RUNNER_FROM_REPO,
            task_key,
            {"owner": owner, "repo": repo, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def delete_self_hosted_runner_group_from_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Self-Hosted Runner Group from an Organization: ``DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}``.

        Calls ``client.rest.actions.async_delete_self_hosted_runner_group_from_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#delete-a-self-hosted-runner-group-from-an-organization
        """
        return self._call(
            _DELETE_SELF_HOSTED_RUNNER_GROUP_FROM_ORG,
            task_key,
            {"org": org, "runner_group_id": runner_group_id, "headers": headers},
            task_options,
        )

    def delete_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Workflow Run: ``DELETE /repos/{owner}/{repo}/actions/runs/{run_id}``.

        Calls ``client.rest.actions.async_delete_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-runs#delete-a-workflow-run
        """
        return self._call(
            _DELETE_WORKFLOW_RUN,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    def delete_workflow_run_logs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Workflow Run Logs: ``DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs``.

        Calls ``client.rest.actions.async_delete_workflow_run_logs``.

        See https://docs.github.com/rest/actions/workflow-runs#delete-workflow-run-logs
        """
        return self._call(
            _DELETE_WORKFLOW_RUN_LOGS,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    def disable_selected_repository_github_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Selected Repository for GitHub Actions in an Organization: ``DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_disable_selected_repository_github_actions_organization``.

        See https://docs.github.com/rest/actions/permissions#disable-a-selected-repository-for-github-actions-in-an-organization
        """
        return self._call(
            _DISABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    def disable_selected_repository_self_hosted_runners_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Selected Repository for Self-Hosted Runners in an Organization: ``DELETE /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_disable_selected_repository_self_hosted_runners_organization``.

        See https://docs.github.com/rest/actions/permissions#remove-a-repository-from-the-list-of-repositories-allowed-to-use-self-hosted-runners-in-an-organization
        """
        return self._call(
            _DISABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    def disable_workflow(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Workflow: ``PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable``.

        Calls ``client.rest.actions.async_disable_workflow``.

        See https://docs.github.com/rest/actions/workflows#disable-a-workflow
        """
        return self._call(
            _DISABLE_WORKFLOW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "workflow_id": workflow_id,
                "headers": headers,
            },
            task_options,
        )

    def download_artifact(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        artifact_id: int,
        archive_format: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Artifact: ``GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}``.

        Calls ``client.rest.actions.async_download_artifact``.

        See https://docs.github.com/rest/actions/artifacts#download-an-artifact
        """
        return self._call(
            _DOWNLOAD_ARTIFACT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "artifact_id": artifact_id,
                "archive_format": archive_format,
                "headers": headers,
            },
            task_options,
        )

    def download_job_logs_for_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        job_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Job Logs for a Workflow Run: ``GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs``.

        Calls ``client.rest.actions.async_download_job_logs_for_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
        """
        return self._call(
            _DOWNLOAD_JOB_LOGS_FOR_WORKFLOW_RUN,
            task_key,
            {"owner": owner, "repo": repo, "job_id": job_id, "headers": headers},
            task_options,
        )

    def download_step_logs_for_workflow_run_job(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        job_id: int,
        step_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Step Logs for a Workflow Run Job: ``GET /repos/{owner}/{repo}/actions/jobs/{job_id}/steps/{step_number}/logs``.

        Calls ``client.rest.actions.async_download_step_logs_for_workflow_run_job``.

        See https://docs.github.com/rest/actions/workflow-jobs#download-step-logs-for-a-workflow-run-job
        """
        return self._call(
            _DOWNLOAD_STEP_LOGS_FOR_WORKFLOW_RUN_JOB,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "job_id": job_id,
                "step_number": step_number,
                "headers": headers,
            },
            task_options,
        )

    def download_workflow_run_attempt_logs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        attempt_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Workflow Run Attempt Logs: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs``.

        Calls ``client.rest.actions.async_download_workflow_run_attempt_logs``.

        See https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-attempt-logs
        """
        return self._call(
            _DOWNLOAD_WORKFLOW_RUN_ATTEMPT_LOGS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "attempt_number": attempt_number,
                "headers": headers,
            },
            task_options,
        )

    def download_workflow_run_logs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Workflow Run Logs: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs``.

        Calls ``client.rest.actions.async_download_workflow_run_logs``.

        See https://docs.github.com/rest/actions/workflow-runs#download-workflow-run-logs
        """
        return self._call(
            _DOWNLOAD_WORKFLOW_RUN_LOGS,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    def enable_selected_repository_github_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Selected Repository for GitHub Actions in an Organization: ``PUT /orgs/{org}/actions/permissions/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_enable_selected_repository_github_actions_organization``.

        See https://docs.github.com/rest/actions/permissions#enable-a-selected-repository-for-github-actions-in-an-organization
        """
        return self._call(
            _ENABLE_SELECTED_REPOSITORY_GITHUB_ACTIONS_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    def enable_selected_repository_self_hosted_runners_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Selected Repository for Self-Hosted Runners in an Organization: ``PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_enable_selected_repository_self_hosted_runners_organization``.

        See https://docs.github.com/rest/actions/permissions#add-a-repository-to-the-list-of-repositories-allowed-to-use-self-hosted-runners-in-an-organization
        """
        return self._call(
            _ENABLE_SELECTED_REPOSITORY_SELF_HOSTED_RUNNERS_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    def enable_workflow(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Workflow: ``PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable``.

        Calls ``client.rest.actions.async_enable_workflow``.

        See https://docs.github.com/rest/actions/workflows#enable-a-workflow
        """
        return self._call(
            _ENABLE_WORKFLOW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "workflow_id": workflow_id,
                "headers": headers,
            },
            task_options,
        )

    def force_cancel_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EmptyObject]:
        """Force Cancel Workflow Run: ``POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel``.

        Calls ``client.rest.actions.async_force_cancel_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-runs#force-cancel-a-workflow-run
        """
        return self._call(
            _FORCE_CANCEL_WORKFLOW_RUN,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    @overload
    def generate_runner_jitconfig_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsRunnersGenerateJitconfigPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersGenerateJitconfigPostResponse201]: ...

    @overload
    def generate_runner_jitconfig_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        runner_group_id: int,
        labels: list[str],
        work_folder: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersGenerateJitconfigPostResponse201]: ...

    def generate_runner_jitconfig_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsRunnersGenerateJitconfigPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersGenerateJitconfigPostResponse201]:
        """Generate Just-in-Time Runner Configuration for an Organization: ``POST /orgs/{org}/actions/runners/generate-jitconfig``.

        Calls ``client.rest.actions.async_generate_runner_jitconfig_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#create-configuration-for-a-just-in-time-runner-for-an-organization
        """
        return self._call(
            _GENERATE_RUNNER_JITCONFIG_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def generate_runner_jitconfig_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsRunnersGenerateJitconfigPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersGenerateJitconfigPostResponse201]: ...

    @overload
    def generate_runner_jitconfig_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        runner_group_id: int,
        labels: list[str],
        work_folder: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersGenerateJitconfigPostResponse201]: ...

    def generate_runner_jitconfig_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsRunnersGenerateJitconfigPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersGenerateJitconfigPostResponse201]:
        """Generate Just-in-Time Runner Configuration for a Repository: ``POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig``.

        Calls ``client.rest.actions.async_generate_runner_jitconfig_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#create-configuration-for-a-just-in-time-runner-for-a-repository
        """
        return self._call(
            _GENERATE_RUNNER_JITCONFIG_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get_actions_cache_list(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        ref: Missing[str] = UNSET,
        key: Missing[str] = UNSET,
        sort: Missing[Literal["created_at", "last_accessed_at", "size_in_bytes"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheList]:
        """List GitHub Actions Caches: ``GET /repos/{owner}/{repo}/actions/caches``.

        Calls ``client.rest.actions.async_get_actions_cache_list``.

        See https://docs.github.com/rest/actions/cache#list-github-actions-caches-for-a-repository
        """
        return self._call(
            _GET_ACTIONS_CACHE_LIST,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "ref": ref,
                "key": key,
                "sort": sort,
                "direction": direction,
                "headers": headers,
            },
            task_options,
        )

    def get_actions_cache_retention_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheRetentionLimitForEnterprise]:
        """Get GitHub Actions Cache Retention Limit for an Enterprise: ``GET /enterprises/{enterprise}/actions/cache/retention-limit``.

        Calls ``client.rest.actions.async_get_actions_cache_retention_limit_for_enterprise``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-retention-limit-for-an-enterprise
        """
        return self._call(
            _GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers},
            task_options,
        )

    def get_actions_cache_retention_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheRetentionLimitForOrganization]:
        """Get GitHub Actions Cache Retention Limit for an Organization: ``GET /organizations/{org}/actions/cache/retention-limit``.

        Calls ``client.rest.actions.async_get_actions_cache_retention_limit_for_organization``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-retention-limit-for-an-organization
        """
        return self._call(
            _GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_actions_cache_retention_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheRetentionLimitForRepository]:
        """Get GitHub Actions Cache Retention Limit for a Repository: ``GET /repos/{owner}/{repo}/actions/cache/retention-limit``.

        Calls ``client.rest.actions.async_get_actions_cache_retention_limit_for_repository``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-retention-limit-for-a-repository
        """
        return self._call(
            _GET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_actions_cache_storage_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheStorageLimitForEnterprise]:
        """Get GitHub Actions Cache Storage Limit for an Enterprise: ``GET /enterprises/{enterprise}/actions/cache/storage-limit``.

        Calls ``client.rest.actions.async_get_actions_cache_storage_limit_for_enterprise``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-storage-limit-for-an-enterprise
        """
        return self._call(
            _GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers},
            task_options,
        )

    def get_actions_cache_storage_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheStorageLimitForOrganization]:
        """Get GitHub Actions Cache Storage Limit for an Organization: ``GET /organizations/{org}/actions/cache/storage-limit``.

        Calls ``client.rest.actions.async_get_actions_cache_storage_limit_for_organization``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-storage-limit-for-an-organization
        """
        return self._call(
            _GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_actions_cache_storage_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheStorageLimitForRepository]:
        """Get GitHub Actions Cache Storage Limit for a Repository: ``GET /repos/{owner}/{repo}/actions/cache/storage-limit``.

        Calls ``client.rest.actions.async_get_actions_cache_storage_limit_for_repository``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-storage-limit-for-a-repository
        """
        return self._call(
            _GET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_actions_cache_usage(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheUsageByRepository]:
        """Get GitHub Actions Cache Usage for a Repository: ``GET /repos/{owner}/{repo}/actions/cache/usage``.

        Calls ``client.rest.actions.async_get_actions_cache_usage``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-usage-for-a-repository
        """
        return self._call(
            _GET_ACTIONS_CACHE_USAGE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_actions_cache_usage_by_repo_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsCacheUsageByRepositoryGetResponse200]:
        """Get GitHub Actions Cache Usage by Repository for an Organization: ``GET /orgs/{org}/actions/cache/usage-by-repository``.

        Calls ``client.rest.actions.async_get_actions_cache_usage_by_repo_for_org``.

        See https://docs.github.com/rest/actions/cache#list-repositories-with-github-actions-cache-usage-for-an-organization
        """
        return self._call(
            _GET_ACTIONS_CACHE_USAGE_BY_REPO_FOR_ORG,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def get_actions_cache_usage_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsCacheUsageOrgEnterprise]:
        """Get GitHub Actions Cache Usage for an Organization: ``GET /orgs/{org}/actions/cache/usage``.

        Calls ``client.rest.actions.async_get_actions_cache_usage_for_org``.

        See https://docs.github.com/rest/actions/cache#get-github-actions-cache-usage-for-an-organization
        """
        return self._call(
            _GET_ACTIONS_CACHE_USAGE_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_allowed_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SelectedActions]:
        """Get Allowed Actions for an Organization: ``GET /orgs/{org}/actions/permissions/selected-actions``.

        Calls ``client.rest.actions.async_get_allowed_actions_organization``.

        See https://docs.github.com/rest/actions/permissions#get-allowed-actions-and-reusable-workflows-for-an-organization
        """
        return self._call(
            _GET_ALLOWED_ACTIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_allowed_actions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SelectedActions]:
        """Get Allowed Actions for a Repository: ``GET /repos/{owner}/{repo}/actions/permissions/selected-actions``.

        Calls ``client.rest.actions.async_get_allowed_actions_repository``.

        See https://docs.github.com/rest/actions/permissions#get-allowed-actions-and-reusable-workflows-for-a-repository
        """
        return self._call(
            _GET_ALLOWED_ACTIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_artifact(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        artifact_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Artifact]:
        """Get Artifact: ``GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}``.

        Calls ``client.rest.actions.async_get_artifact``.

        See https://docs.github.com/rest/actions/artifacts#get-an-artifact
        """
        return self._call(
            _GET_ARTIFACT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "artifact_id": artifact_id,
                "headers": headers,
            },
            task_options,
        )

    def get_artifact_and_log_retention_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsArtifactAndLogRetentionResponse]:
        """Get Artifact and Log Retention Settings for an Organization: ``GET /orgs/{org}/actions/permissions/artifact-and-log-retention``.

        Calls ``client.rest.actions.async_get_artifact_and_log_retention_settings_organization``.

        See https://docs.github.com/rest/actions/permissions#get-artifact-and-log-retention-settings-for-an-organization
        """
        return self._call(
            _GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_artifact_and_log_retention_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsArtifactAndLogRetentionResponse]:
        """Get Artifact and Log Retention Settings for a Repository: ``GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention``.

        Calls ``client.rest.actions.async_get_artifact_and_log_retention_settings_repository``.

        See https://docs.github.com/rest/actions/permissions#get-artifact-and-log-retention-settings-for-a-repository
        """
        return self._call(
            _GET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_concurrency_group_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        concurrency_group_name: str,
        *,
        ahead_of_run: Missing[int] = UNSET,
        ahead_of_job: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ConcurrencyGroup]:
        """Get Concurrency Group for a Repository: ``GET /repos/{owner}/{repo}/actions/concurrency_groups/{concurrency_group_name}``.

        Calls ``client.rest.actions.async_get_concurrency_group_for_repository``.

        See https://docs.github.com/rest/actions/concurrency-groups#get-a-concurrency-group-for-a-repository
        """
        return self._call(
            _GET_CONCURRENCY_GROUP_FOR_REPOSITORY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "concurrency_group_name": concurrency_group_name,
                "ahead_of_run": ahead_of_run,
                "ahead_of_job": ahead_of_job,
                "headers": headers,
            },
            task_options,
        )

    def get_custom_image_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        image_definition_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsHostedRunnerCustomImage]:
        """Get Custom Image for an Organization: ``GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}``.

        Calls ``client.rest.actions.async_get_custom_image_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-a-custom-image-definition-for-github-actions-hosted-runners
        """
        return self._call(
            _GET_CUSTOM_IMAGE_FOR_ORG,
            task_key,
            {"org": org, "image_definition_id": image_definition_id, "headers": headers},
            task_options,
        )

    def get_custom_image_version_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        image_definition_id: int,
        version: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsHostedRunnerCustomImageVersion]:
        """Get Custom Image Version for an Organization: ``GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}``.

        Calls ``client.rest.actions.async_get_custom_image_version_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-an-image-version-of-a-custom-image-for-github-actions-hosted-runners
        """
        return self._call(
            _GET_CUSTOM_IMAGE_VERSION_FOR_ORG,
            task_key,
            {
                "org": org,
                "image_definition_id": image_definition_id,
                "version": version,
                "headers": headers,
            },
            task_options,
        )

    def get_custom_oidc_sub_claim_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OidcCustomSubRepo]:
        """Get OIDC Subject Claim Customization Template for a Repository: ``GET /repos/{owner}/{repo}/actions/oidc/customization/sub``.

        Calls ``client.rest.actions.async_get_custom_oidc_sub_claim_for_repo``.

        See https://docs.github.com/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository
        """
        return self._call(
            _GET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_environment_public_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsPublicKey]:
        """Get Environment Public Key: ``GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key``.

        Calls ``client.rest.actions.async_get_environment_public_key``.

        See https://docs.github.com/rest/actions/secrets#get-an-environment-public-key
        """
        return self._call(
            _GET_ENVIRONMENT_PUBLIC_KEY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "headers": headers,
            },
            task_options,
        )

    def get_environment_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsSecret]:
        """Get Environment Secret: ``GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_get_environment_secret``.

        See https://docs.github.com/rest/actions/secrets#get-an-environment-secret
        """
        return self._call(
            _GET_ENVIRONMENT_SECRET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "secret_name": secret_name,
                "headers": headers,
            },
            task_options,
        )

    def get_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsVariable]:
        """Get Environment Variable: ``GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}``.

        Calls ``client.rest.actions.async_get_environment_variable``.

        See https://docs.github.com/rest/actions/variables#get-an-environment-variable
        """
        return self._call(
            _GET_ENVIRONMENT_VARIABLE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "name": name,
                "headers": headers,
            },
            task_options,
        )

    def get_fork_pr_contributor_approval_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsForkPrContributorApproval]:
        """Get Fork Pull Request Contributor Approval Permissions for an Organization: ``GET /orgs/{org}/actions/permissions/fork-pr-contributor-approval``.

        Calls ``client.rest.actions.async_get_fork_pr_contributor_approval_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-an-organization
        """
        return self._call(
            _GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_fork_pr_contributor_approval_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsForkPrContributorApproval]:
        """Get Fork Pull Request Contributor Approval Permissions for a Repository: ``GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval``.

        Calls ``client.rest.actions.async_get_fork_pr_contributor_approval_permissions_repository``.

        See https://docs.github.com/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-a-repository
        """
        return self._call(
            _GET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_github_actions_default_workflow_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsGetDefaultWorkflowPermissions]:
        """Get GitHub Actions Default Workflow Permissions for an Organization: ``GET /orgs/{org}/actions/permissions/workflow``.

        Calls ``client.rest.actions.async_get_github_actions_default_workflow_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-an-organization
        """
        return self._call(
            _GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_github_actions_default_workflow_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsGetDefaultWorkflowPermissions]:
        """Get GitHub Actions Default Workflow Permissions for a Repository: ``GET /repos/{owner}/{repo}/actions/permissions/workflow``.

        Calls ``client.rest.actions.async_get_github_actions_default_workflow_permissions_repository``.

        See https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-a-repository
        """
        return self._call(
            _GET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_github_actions_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsOrganizationPermissions]:
        """Get GitHub Actions Permissions for an Organization: ``GET /orgs/{org}/actions/permissions``.

        Calls ``client.rest.actions.async_get_github_actions_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-an-organization
        """
        return self._call(
            _GET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_github_actions_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsRepositoryPermissions]:
        """Get GitHub Actions Permissions for a Repository: ``GET /repos/{owner}/{repo}/actions/permissions``.

        Calls ``client.rest.actions.async_get_github_actions_permissions_repository``.

        See https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-a-repository
        """
        return self._call(
            _GET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hosted_runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsHostedRunner]:
        """Get GitHub-Hosted Runner for an Organization: ``GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}``.

        Calls ``client.rest.actions.async_get_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-a-github-hosted-runner-for-an-organization
        """
        return self._call(
            _GET_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {"org": org, "hosted_runner_id": hosted_runner_id, "headers": headers},
            task_options,
        )

    def get_hosted_runners_github_owned_images_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsHostedRunnersImagesGithubOwnedGetResponse200]:
        """Get GitHub-Owned Images for GitHub-Hosted Runners in an Organization: ``GET /orgs/{org}/actions/hosted-runners/images/github-owned``.

        Calls ``client.rest.actions.async_get_hosted_runners_github_owned_images_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-github-owned-images-for-github-hosted-runners-in-an-organization
        """
        return self._call(
            _GET_HOSTED_RUNNERS_GITHUB_OWNED_IMAGES_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_hosted_runners_limits_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsHostedRunnerLimits]:
        """Get Limits for GitHub-Hosted Runners in an Organization: ``GET /orgs/{org}/actions/hosted-runners/limits``.

        Calls ``client.rest.actions.async_get_hosted_runners_limits_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-limits-on-github-hosted-runners-for-an-organization
        """
        return self._call(
            _GET_HOSTED_RUNNERS_LIMITS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_hosted_runners_machine_specs_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsHostedRunnersMachineSizesGetResponse200]:
        """Get Machine Specs for GitHub-Hosted Runners in an Organization: ``GET /orgs/{org}/actions/hosted-runners/machine-sizes``.

        Calls ``client.rest.actions.async_get_hosted_runners_machine_specs_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-github-hosted-runners-machine-specs-for-an-organization
        """
        return self._call(
            _GET_HOSTED_RUNNERS_MACHINE_SPECS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_hosted_runners_partner_images_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsHostedRunnersImagesPartnerGetResponse200]:
        """Get Partner Images for GitHub-Hosted Runners in an Organization: ``GET /orgs/{org}/actions/hosted-runners/images/partner``.

        Calls ``client.rest.actions.async_get_hosted_runners_partner_images_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-partner-images-for-github-hosted-runners-in-an-organization
        """
        return self._call(
            _GET_HOSTED_RUNNERS_PARTNER_IMAGES_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_hosted_runners_platforms_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsHostedRunnersPlatformsGetResponse200]:
        """Get Platforms for GitHub-Hosted Runners in an Organization: ``GET /orgs/{org}/actions/hosted-runners/platforms``.

        Calls ``client.rest.actions.async_get_hosted_runners_platforms_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#get-platforms-for-github-hosted-runners-in-an-organization
        """
        return self._call(
            _GET_HOSTED_RUNNERS_PLATFORMS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_job_for_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        job_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Job]:
        """Get Job for a Workflow Run: ``GET /repos/{owner}/{repo}/actions/jobs/{job_id}``.

        Calls ``client.rest.actions.async_get_job_for_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run
        """
        return self._call(
            _GET_JOB_FOR_WORKFLOW_RUN,
            task_key,
            {"owner": owner, "repo": repo, "job_id": job_id, "headers": headers},
            task_options,
        )

    def get_org_actions_policies(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        has_parents: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsPoliciesGetResponse200]:
        """Get Organization Actions Policies: ``GET /orgs/{org}/actions/policies``.

        Calls ``client.rest.actions.async_get_org_actions_policies``.

        See https://docs.github.com/rest/actions/policies#list-organization-actions-policies
        """
        return self._call(
            _GET_ORG_ACTIONS_POLICIES,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "has_parents": has_parents,
                "headers": headers,
            },
            task_options,
        )

    def get_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsPolicy]:
        """Get Organization Actions Policy: ``GET /orgs/{org}/actions/policies/{policy_id}``.

        Calls ``client.rest.actions.async_get_org_actions_policy``.

        See https://docs.github.com/rest/actions/policies#get-an-organization-actions-policy
        """
        return self._call(
            _GET_ORG_ACTIONS_POLICY,
            task_key,
            {"org": org, "policy_id": policy_id, "headers": headers},
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
    ) -> Coroutine[object, object, ActionsPublicKey]:
        """Get Organization Public Key: ``GET /orgs/{org}/actions/secrets/public-key``.

        Calls ``client.rest.actions.async_get_org_public_key``.

        See https://docs.github.com/rest/actions/secrets#get-an-organization-public-key
        """
        return self._call(
            _GET_ORG_PUBLIC_KEY,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationActionsSecret]:
        """Get Organization Secret: ``GET /orgs/{org}/actions/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_get_org_secret``.

        See https://docs.github.com/rest/actions/secrets#get-an-organization-secret
        """
        return self._call(
            _GET_ORG_SECRET,
            task_key,
            {"org": org, "secret_name": secret_name, "headers": headers},
            task_options,
        )

    def get_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationActionsVariable]:
        """Get Organization Variable: ``GET /orgs/{org}/actions/variables/{name}``.

        Calls ``client.rest.actions.async_get_org_variable``.

        See https://docs.github.com/rest/actions/variables#get-an-organization-variable
        """
        return self._call(
            _GET_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers},
            task_options,
        )

    def get_pending_deployments_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[PendingDeployment]]:
        """Get Pending Deployments for a Workflow Run: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments``.

        Calls ``client.rest.actions.async_get_pending_deployments_for_run``.

        See https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run
        """
        return self._call(
            _GET_PENDING_DEPLOYMENTS_FOR_RUN,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    def get_private_repo_fork_pr_workflows_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsForkPrWorkflowsPrivateRepos]:
        """Get Private Repository Fork Pull Request Workflow Settings for an Organization: ``GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos``.

        Calls ``client.rest.actions.async_get_private_repo_fork_pr_workflows_settings_organization``.

        See https://docs.github.com/rest/actions/permissions#get-private-repo-fork-pr-workflow-settings-for-an-organization
        """
        return self._call(
            _GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_private_repo_fork_pr_workflows_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsForkPrWorkflowsPrivateRepos]:
        """Get Fork Pull Request Workflow Settings for a Private Repository: ``GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos``.

        Calls ``client.rest.actions.async_get_private_repo_fork_pr_workflows_settings_repository``.

        See https://docs.github.com/rest/actions/permissions#get-private-repo-fork-pr-workflow-settings-for-a-repository
        """
        return self._call(
            _GET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_repo_actions_policies(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        has_parents: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsPoliciesGetResponse200]:
        """Get Repository Actions Policies: ``GET /repos/{owner}/{repo}/actions/policies``.

        Calls ``client.rest.actions.async_get_repo_actions_policies``.

        See https://docs.github.com/rest/actions/policies#list-repository-actions-policies
        """
        return self._call(
            _GET_REPO_ACTIONS_POLICIES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "has_parents": has_parents,
                "headers": headers,
            },
            task_options,
        )

    def get_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsPolicy]:
        """Get Repository Actions Policy: ``GET /repos/{owner}/{repo}/actions/policies/{policy_id}``.

        Calls ``client.rest.actions.async_get_repo_actions_policy``.

        See https://docs.github.com/rest/actions/policies#get-a-repository-actions-policy
        """
        return self._call(
            _GET_REPO_ACTIONS_POLICY,
            task_key,
            {"owner": owner, "repo": repo, "policy_id": policy_id, "headers": headers},
            task_options,
        )

    def get_repo_public_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsPublicKey]:
        """Get Repository Public Key: ``GET /repos/{owner}/{repo}/actions/secrets/public-key``.

        Calls ``client.rest.actions.async_get_repo_public_key``.

        See https://docs.github.com/rest/actions/secrets#get-a-repository-public-key
        """
        return self._call(
            _GET_REPO_PUBLIC_KEY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_repo_secret(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsSecret]:
        """Get Repository Secret: ``GET /repos/{owner}/{repo}/actions/secrets/{secret_name}``.

        Calls ``client.rest.actions.async_get_repo_secret``.

        See https://docs.github.com/rest/actions/secrets#get-a-repository-secret
        """
        return self._call(
            _GET_REPO_SECRET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "secret_name": secret_name,
                "headers": headers,
            },
            task_options,
        )

    def get_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsVariable]:
        """Get Repository Variable: ``GET /repos/{owner}/{repo}/actions/variables/{name}``.

        Calls ``client.rest.actions.async_get_repo_variable``.

        See https://docs.github.com/rest/actions/variables#get-a-repository-variable
        """
        return self._call(
            _GET_REPO_VARIABLE,
            task_key,
            {"owner": owner, "repo": repo, "name": name, "headers": headers},
            task_options,
        )

    def get_reviews_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[EnvironmentApprovals]]:
        """Get Reviews for a Workflow Run: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals``.

        Calls ``client.rest.actions.async_get_reviews_for_run``.

        See https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
        """
        return self._call(
            _GET_REVIEWS_FOR_RUN,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    def get_runner_version_deprecation_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        version: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersDeprecationsVersionGetResponse200]:
        """Get Runner Version Deprecation Schedule for an Organization: ``GET /orgs/{org}/actions/runners/deprecations/{version}``.

        Calls ``client.rest.actions.async_get_runner_version_deprecation_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#get-runner-version-end-of-life-schedule-for-an-organization
        """
        return self._call(
            _GET_RUNNER_VERSION_DEPRECATION_FOR_ORG,
            task_key,
            {"org": org, "version": version, "headers": headers},
            task_options,
        )

    def get_runner_version_deprecation_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        version: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsRunnersDeprecationsVersionGetResponse200]:
        """Get Runner Version Deprecation Schedule for a Repository: ``GET /repos/{owner}/{repo}/actions/runners/deprecations/{version}``.

        Calls ``client.rest.actions.async_get_runner_version_deprecation_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#get-runner-version-end-of-life-schedule-for-a-repository
        """
        return self._call(
            _GET_RUNNER_VERSION_DEPRECATION_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "version": version, "headers": headers},
            task_options,
        )

    def get_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Runner]:
        """Get Self-Hosted Runner for an Organization: ``GET /orgs/{org}/actions/runners/{runner_id}``.

        Calls ``client.rest.actions.async_get_self_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#get-a-self-hosted-runner-for-an-organization
        """
        return self._call(
            _GET_SELF_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {"org": org, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def get_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Runner]:
        """Get Self-Hosted Runner for a Repository: ``GET /repos/{owner}/{repo}/actions/runners/{runner_id}``.

        Calls ``client.rest.actions.async_get_self_hosted_runner_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#get-a-self-hosted-runner-for-a-repository
        """
        return self._call(
            _GET_SELF_HOSTED_RUNNER_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def get_self_hosted_runner_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RunnerGroupsOrg]:
        """Get Self-Hosted Runner Group for an Organization: ``GET /orgs/{org}/actions/runner-groups/{runner_group_id}``.

        Calls ``client.rest.actions.async_get_self_hosted_runner_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#get-a-self-hosted-runner-group-for-an-organization
        """
        return self._call(
            _GET_SELF_HOSTED_RUNNER_GROUP_FOR_ORG,
            task_key,
            {"org": org, "runner_group_id": runner_group_id, "headers": headers},
            task_options,
        )

    def get_self_hosted_runners_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SelfHostedRunnersSettings]:
        """Get Self-Hosted Runner Permissions for an Organization: ``GET /orgs/{org}/actions/permissions/self-hosted-runners``.

        Calls ``client.rest.actions.async_get_self_hosted_runners_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#get-self-hosted-runners-settings-for-an-organization
        """
        return self._call(
            _GET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_workflow(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Workflow]:
        """Get Workflow: ``GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}``.

        Calls ``client.rest.actions.async_get_workflow``.

        See https://docs.github.com/rest/actions/workflows#get-a-workflow
        """
        return self._call(
            _GET_WORKFLOW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "workflow_id": workflow_id,
                "headers": headers,
            },
            task_options,
        )

    def get_workflow_access_to_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ActionsWorkflowAccessToRepository]:
        """Get Workflow Access to a Repository: ``GET /repos/{owner}/{repo}/actions/permissions/access``.

        Calls ``client.rest.actions.async_get_workflow_access_to_repository``.

        See https://docs.github.com/rest/actions/permissions#get-the-level-of-access-for-workflows-outside-of-the-repository
        """
        return self._call(
            _GET_WORKFLOW_ACCESS_TO_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        exclude_pull_requests: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkflowRun]:
        """Get Workflow Run: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}``.

        Calls ``client.rest.actions.async_get_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
        """
        return self._call(
            _GET_WORKFLOW_RUN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "exclude_pull_requests": exclude_pull_requests,
                "headers": headers,
            },
            task_options,
        )

    def get_workflow_run_attempt(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        attempt_number: int,
        *,
        exclude_pull_requests: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkflowRun]:
        """Get Workflow Run Attempt: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}``.

        Calls ``client.rest.actions.async_get_workflow_run_attempt``.

        See https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt
        """
        return self._call(
            _GET_WORKFLOW_RUN_ATTEMPT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "attempt_number": attempt_number,
                "exclude_pull_requests": exclude_pull_requests,
                "headers": headers,
            },
            task_options,
        )

    def get_workflow_run_usage(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkflowRunUsage]:
        """Get Workflow Run Usage: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing``.

        Calls ``client.rest.actions.async_get_workflow_run_usage``.

        See https://docs.github.com/rest/actions/workflow-runs#get-workflow-run-usage
        """
        return self._call(
            _GET_WORKFLOW_RUN_USAGE,
            task_key,
            {"owner": owner, "repo": repo, "run_id": run_id, "headers": headers},
            task_options,
        )

    def get_workflow_usage(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WorkflowUsage]:
        """Get Workflow Usage: ``GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing``.

        Calls ``client.rest.actions.async_get_workflow_usage``.

        See https://docs.github.com/rest/actions/workflows#get-workflow-usage
        """
        return self._call(
            _GET_WORKFLOW_USAGE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "workflow_id": workflow_id,
                "headers": headers,
            },
            task_options,
        )

    def list_artifacts_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        name: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsArtifactsGetResponse200]:
        """List Artifacts for a Repository: ``GET /repos/{owner}/{repo}/actions/artifacts``.

        Calls ``client.rest.actions.async_list_artifacts_for_repo``.

        See https://docs.github.com/rest/actions/artifacts#list-artifacts-for-a-repository
        """
        return self._call(
            _LIST_ARTIFACTS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "name": name,
                "headers": headers,
            },
            task_options,
        )

    def list_concurrency_groups_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ConcurrencyGroupList]:
        """List Concurrency Groups for a Repository: ``GET /repos/{owner}/{repo}/actions/concurrency_groups``.

        Calls ``client.rest.actions.async_list_concurrency_groups_for_repository``.

        See https://docs.github.com/rest/actions/concurrency-groups#list-concurrency-groups-for-a-repository
        """
        return self._call(
            _LIST_CONCURRENCY_GROUPS_FOR_REPOSITORY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def list_concurrency_groups_for_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ConcurrencyGroupRunList]:
        """List Concurrency Groups for a Workflow Run: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/concurrency_groups``.

        Calls ``client.rest.actions.async_list_concurrency_groups_for_workflow_run``.

        See https://docs.github.com/rest/actions/concurrency-groups#list-concurrency-groups-for-a-workflow-run
        """
        return self._call(
            _LIST_CONCURRENCY_GROUPS_FOR_WORKFLOW_RUN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "per_page": per_page,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def list_custom_image_versions_for_org(
        self,
        task_key: TaskKey,
        /,
        image_definition_id: int,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        OrgsOrgActionsHostedRunnersImagesCustomImageDefinitionIdVersionsGetResponse200,
    ]:
        """List Custom Image Versions for an Organization: ``GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions``.

        Calls ``client.rest.actions.async_list_custom_image_versions_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#list-image-versions-of-a-custom-image-for-an-organization
        """
        return self._call(
            _LIST_CUSTOM_IMAGE_VERSIONS_FOR_ORG,
            task_key,
            {"image_definition_id": image_definition_id, "org": org, "headers": headers},
            task_options,
        )

    def list_custom_images_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsHostedRunnersImagesCustomGetResponse200]:
        """List Custom Images for an Organization: ``GET /orgs/{org}/actions/hosted-runners/images/custom``.

        Calls ``client.rest.actions.async_list_custom_images_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#list-custom-images-for-an-organization
        """
        return self._call(
            _LIST_CUSTOM_IMAGES_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_environment_secrets(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoEnvironmentsEnvironmentNameSecretsGetResponse200]:
        """List Environment Secrets: ``GET /repos/{owner}/{repo}/environments/{environment_name}/secrets``.

        Calls ``client.rest.actions.async_list_environment_secrets``.

        See https://docs.github.com/rest/actions/secrets#list-environment-secrets
        """
        return self._call(
            _LIST_ENVIRONMENT_SECRETS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_environment_variables(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, ReposOwnerRepoEnvironmentsEnvironmentNameVariablesGetResponse200
    ]:
        """List Environment Variables: ``GET /repos/{owner}/{repo}/environments/{environment_name}/variables``.

        Calls ``client.rest.actions.async_list_environment_variables``.

        See https://docs.github.com/rest/actions/variables#list-environment-variables
        """
        return self._call(
            _LIST_ENVIRONMENT_VARIABLES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_github_hosted_runners_in_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, OrgsOrgActionsRunnerGroupsRunnerGroupIdHostedRunnersGetResponse200
    ]:
        """List GitHub-Hosted Runners in a Group for an Organization: ``GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners``.

        Calls ``client.rest.actions.async_list_github_hosted_runners_in_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#list-github-hosted-runners-in-a-group-for-an-organization
        """
        return self._call(
            _LIST_GITHUB_HOSTED_RUNNERS_IN_GROUP_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_hosted_runners_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsHostedRunnersGetResponse200]:
        """List GitHub-Hosted Runners for an Organization: ``GET /orgs/{org}/actions/hosted-runners``.

        Calls ``client.rest.actions.async_list_hosted_runners_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#list-github-hosted-runners-for-an-organization
        """
        return self._call(
            _LIST_HOSTED_RUNNERS_FOR_ORG,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_jobs_for_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        filter_: Missing[Literal["latest", "all"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsRunsRunIdJobsGetResponse200]:
        """List Jobs for a Workflow Run: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs``.

        Calls ``client.rest.actions.async_list_jobs_for_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
        """
        return self._call(
            _LIST_JOBS_FOR_WORKFLOW_RUN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "filter_": filter_,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_jobs_for_workflow_run_attempt(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        attempt_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, ReposOwnerRepoActionsRunsRunIdAttemptsAttemptNumberJobsGetResponse200
    ]:
        """List Jobs for a Workflow Run Attempt: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs``.

        Calls ``client.rest.actions.async_list_jobs_for_workflow_run_attempt``.

        See https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt
        """
        return self._call(
            _LIST_JOBS_FOR_WORKFLOW_RUN_ATTEMPT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "attempt_number": attempt_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_labels_for_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """List Labels for a Self-Hosted Runner for an Organization: ``GET /orgs/{org}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_list_labels_for_self_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#list-labels-for-a-self-hosted-runner-for-an-organization
        """
        return self._call(
            _LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {"org": org, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def list_labels_for_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """List Labels for a Self-Hosted Runner for a Repository: ``GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_list_labels_for_self_hosted_runner_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#list-labels-for-a-self-hosted-runner-for-a-repository
        """
        return self._call(
            _LIST_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def list_org_secrets(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsSecretsGetResponse200]:
        """List Organization Secrets: ``GET /orgs/{org}/actions/secrets``.

        Calls ``client.rest.actions.async_list_org_secrets``.

        See https://docs.github.com/rest/actions/secrets#list-organization-secrets
        """
        return self._call(
            _LIST_ORG_SECRETS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_org_variables(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsVariablesGetResponse200]:
        """List Organization Variables: ``GET /orgs/{org}/actions/variables``.

        Calls ``client.rest.actions.async_list_org_variables``.

        See https://docs.github.com/rest/actions/variables#list-organization-variables
        """
        return self._call(
            _LIST_ORG_VARIABLES,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_repo_access_to_self_hosted_runner_group_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesGetResponse200
    ]:
        """List Repository Access to a Self-Hosted Runner Group in an Organization: ``GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories``.

        Calls ``client.rest.actions.async_list_repo_access_to_self_hosted_runner_group_in_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#list-repository-access-to-a-self-hosted-runner-group-in-an-organization
        """
        return self._call(
            _LIST_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_repo_organization_secrets(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsOrganizationSecretsGetResponse200]:
        """List Organization Secrets for a Repository: ``GET /repos/{owner}/{repo}/actions/organization-secrets``.

        Calls ``client.rest.actions.async_list_repo_organization_secrets``.

        See https://docs.github.com/rest/actions/secrets#list-repository-organization-secrets
        """
        return self._call(
            _LIST_REPO_ORGANIZATION_SECRETS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repo_organization_variables(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsOrganizationVariablesGetResponse200]:
        """List Organization Variables for a Repository: ``GET /repos/{owner}/{repo}/actions/organization-variables``.

        Calls ``client.rest.actions.async_list_repo_organization_variables``.

        See https://docs.github.com/rest/actions/variables#list-repository-organization-variables
        """
        return self._call(
            _LIST_REPO_ORGANIZATION_VARIABLES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repo_secrets(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsSecretsGetResponse200]:
        """List Repository Secrets: ``GET /repos/{owner}/{repo}/actions/secrets``.

        Calls ``client.rest.actions.async_list_repo_secrets``.

        See https://docs.github.com/rest/actions/secrets#list-repository-secrets
        """
        return self._call(
            _LIST_REPO_SECRETS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repo_variables(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsVariablesGetResponse200]:
        """List Repository Variables: ``GET /repos/{owner}/{repo}/actions/variables``.

        Calls ``client.rest.actions.async_list_repo_variables``.

        See https://docs.github.com/rest/actions/variables#list-repository-variables
        """
        return self._call(
            _LIST_REPO_VARIABLES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repo_workflows(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsWorkflowsGetResponse200]:
        """List Repository Workflows: ``GET /repos/{owner}/{repo}/actions/workflows``.

        Calls ``client.rest.actions.async_list_repo_workflows``.

        See https://docs.github.com/rest/actions/workflows#list-repository-workflows
        """
        return self._call(
            _LIST_REPO_WORKFLOWS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_runner_applications_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RunnerApplication]]:
        """List Runner Applications for an Organization: ``GET /orgs/{org}/actions/runners/downloads``.

        Calls ``client.rest.actions.async_list_runner_applications_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#list-runner-applications-for-an-organization
        """
        return self._call(
            _LIST_RUNNER_APPLICATIONS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_runner_applications_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RunnerApplication]]:
        """List Runner Applications for a Repository: ``GET /repos/{owner}/{repo}/actions/runners/downloads``.

        Calls ``client.rest.actions.async_list_runner_applications_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#list-runner-applications-for-a-repository
        """
        return self._call(
            _LIST_RUNNER_APPLICATIONS_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def list_selected_repos_for_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsSecretsSecretNameRepositoriesGetResponse200]:
        """List Selected Repositories for an Organization Secret: ``GET /orgs/{org}/actions/secrets/{secret_name}/repositories``.

        Calls ``client.rest.actions.async_list_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/actions/secrets#list-selected-repositories-for-an-organization-secret
        """
        return self._call(
            _LIST_SELECTED_REPOS_FOR_ORG_SECRET,
            task_key,
            {
                "org": org,
                "secret_name": secret_name,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_selected_repos_for_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsVariablesNameRepositoriesGetResponse200]:
        """List Selected Repositories for an Organization Variable: ``GET /orgs/{org}/actions/variables/{name}/repositories``.

        Calls ``client.rest.actions.async_list_selected_repos_for_org_variable``.

        See https://docs.github.com/rest/actions/variables#list-selected-repositories-for-an-organization-variable
        """
        return self._call(
            _LIST_SELECTED_REPOS_FOR_ORG_VARIABLE,
            task_key,
            {
                "org": org,
                "name": name,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_selected_repositories_enabled_github_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsPermissionsRepositoriesGetResponse200]:
        """List Selected Repositories for GitHub Actions in an Organization: ``GET /orgs/{org}/actions/permissions/repositories``.

        Calls ``client.rest.actions.async_list_selected_repositories_enabled_github_actions_organization``.

        See https://docs.github.com/rest/actions/permissions#list-selected-repositories-enabled-for-github-actions-in-an-organization
        """
        return self._call(
            _LIST_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_selected_repositories_self_hosted_runners_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesGetResponse200
    ]:
        """List Selected Repositories for Self-Hosted Runners in an Organization: ``GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories``.

        Calls ``client.rest.actions.async_list_selected_repositories_self_hosted_runners_organization``.

        See https://docs.github.com/rest/actions/permissions#list-repositories-allowed-to-use-self-hosted-runners-in-an-organization
        """
        return self._call(
            _LIST_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_self_hosted_runner_groups_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        visible_to_repository: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnerGroupsGetResponse200]:
        """List Self-Hosted Runner Groups for an Organization: ``GET /orgs/{org}/actions/runner-groups``.

        Calls ``client.rest.actions.async_list_self_hosted_runner_groups_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#list-self-hosted-runner-groups-for-an-organization
        """
        return self._call(
            _LIST_SELF_HOSTED_RUNNER_GROUPS_FOR_ORG,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "visible_to_repository": visible_to_repository,
                "headers": headers,
            },
            task_options,
        )

    def list_self_hosted_runners_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        name: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersGetResponse200]:
        """List Self-Hosted Runners for an Organization: ``GET /orgs/{org}/actions/runners``.

        Calls ``client.rest.actions.async_list_self_hosted_runners_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#list-self-hosted-runners-for-an-organization
        """
        return self._call(
            _LIST_SELF_HOSTED_RUNNERS_FOR_ORG,
            task_key,
            {
                "org": org,
                "name": name,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_self_hosted_runners_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        name: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsRunnersGetResponse200]:
        """List Self-Hosted Runners for a Repository: ``GET /repos/{owner}/{repo}/actions/runners``.

        Calls ``client.rest.actions.async_list_self_hosted_runners_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#list-self-hosted-runners-for-a-repository
        """
        return self._call(
            _LIST_SELF_HOSTED_RUNNERS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "name": name,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_self_hosted_runners_in_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersGetResponse200]:
        """List Self-Hosted Runners in a Group for an Organization: ``GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners``.

        Calls ``client.rest.actions.async_list_self_hosted_runners_in_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#list-self-hosted-runners-in-a-group-for-an-organization
        """
        return self._call(
            _LIST_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_workflow_run_artifacts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        name: Missing[str] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsRunsRunIdArtifactsGetResponse200]:
        """List Workflow Run Artifacts: ``GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts``.

        Calls ``client.rest.actions.async_list_workflow_run_artifacts``.

        See https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts
        """
        return self._call(
            _LIST_WORKFLOW_RUN_ARTIFACTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "per_page": per_page,
                "page": page,
                "name": name,
                "direction": direction,
                "headers": headers,
            },
            task_options,
        )

    def list_workflow_runs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        workflow_id: Union[int, str],
        *,
        actor: Missing[str] = UNSET,
        branch: Missing[str] = UNSET,
        event: Missing[str] = UNSET,
        status: Missing[
            Literal[
                "completed",
                "action_required",
                "cancelled",
                "failure",
                "neutral",
                "skipped",
                "stale",
                "success",
                "timed_out",
                "in_progress",
                "queued",
                "requested",
                "waiting",
                "pending",
            ]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        created: Missing[str] = UNSET,
        exclude_pull_requests: Missing[bool] = UNSET,
        check_suite_id: Missing[int] = UNSET,
        head_sha: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsWorkflowsWorkflowIdRunsGetResponse200]:
        """List Workflow Runs for a Workflow: ``GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs``.

        Calls ``client.rest.actions.async_list_workflow_runs``.

        See https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
        """
        return self._call(
            _LIST_WORKFLOW_RUNS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "workflow_id": workflow_id,
                "actor": actor,
                "branch": branch,
                "event": event,
                "status": status,
                "per_page": per_page,
                "page": page,
                "created": created,
                "exclude_pull_requests": exclude_pull_requests,
                "check_suite_id": check_suite_id,
                "head_sha": head_sha,
                "headers": headers,
            },
            task_options,
        )

    def list_workflow_runs_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        actor: Missing[str] = UNSET,
        branch: Missing[str] = UNSET,
        event: Missing[str] = UNSET,
        status: Missing[
            Literal[
                "completed",
                "action_required",
                "cancelled",
                "failure",
                "neutral",
                "skipped",
                "stale",
                "success",
                "timed_out",
                "in_progress",
                "queued",
                "requested",
                "waiting",
                "pending",
            ]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        created: Missing[str] = UNSET,
        exclude_pull_requests: Missing[bool] = UNSET,
        check_suite_id: Missing[int] = UNSET,
        head_sha: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoActionsRunsGetResponse200]:
        """List Workflow Runs for a Repository: ``GET /repos/{owner}/{repo}/actions/runs``.

        Calls ``client.rest.actions.async_list_workflow_runs_for_repo``.

        See https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
        """
        return self._call(
            _LIST_WORKFLOW_RUNS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "actor": actor,
                "branch": branch,
                "event": event,
                "status": status,
                "per_page": per_page,
                "page": page,
                "created": created,
                "exclude_pull_requests": exclude_pull_requests,
                "check_suite_id": check_suite_id,
                "head_sha": head_sha,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def re_run_job_for_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        job_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoActionsJobsJobIdRerunPostBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def re_run_job_for_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        job_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enable_debug_logging: Missing[bool] = ...,
        enable_debugger: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def re_run_job_for_workflow_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        job_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoActionsJobsJobIdRerunPostBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Re-run Job from a Workflow Run: ``POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun``.

        Calls ``client.rest.actions.async_re_run_job_for_workflow_run``.

        See https://docs.github.com/rest/actions/workflow-runs#re-run-a-job-from-a-workflow-run
        """
        return self._call(
            _RE_RUN_JOB_FOR_WORKFLOW_RUN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "job_id": job_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def re_run_workflow(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoActionsRunsRunIdRerunPostBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def re_run_workflow(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enable_debug_logging: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def re_run_workflow(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoActionsRunsRunIdRerunPostBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Re-run Workflow: ``POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun``.

        Calls ``client.rest.actions.async_re_run_workflow``.

        See https://docs.github.com/rest/actions/workflow-runs#re-run-a-workflow
        """
        return self._call(
            _RE_RUN_WORKFLOW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def re_run_workflow_failed_jobs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoActionsRunsRunIdRerunFailedJobsPostBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def re_run_workflow_failed_jobs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enable_debug_logging: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def re_run_workflow_failed_jobs(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[ReposOwnerRepoActionsRunsRunIdRerunFailedJobsPostBodyType, None]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Re-run Failed Jobs from a Workflow Run: ``POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs``.

        Calls ``client.rest.actions.async_re_run_workflow_failed_jobs``.

        See https://docs.github.com/rest/actions/workflow-runs#re-run-failed-jobs-from-a-workflow-run
        """
        return self._call(
            _RE_RUN_WORKFLOW_FAILED_JOBS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def remove_all_custom_labels_from_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsDeleteResponse200]:
        """Remove All Custom Labels from a Self-Hosted Runner for an Organization: ``DELETE /orgs/{org}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_remove_all_custom_labels_from_self_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#remove-all-custom-labels-from-a-self-hosted-runner-for-an-organization
        """
        return self._call(
            _REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {"org": org, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def remove_all_custom_labels_from_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsDeleteResponse200]:
        """Remove All Custom Labels from a Self-Hosted Runner for a Repository: ``DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_remove_all_custom_labels_from_self_hosted_runner_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#remove-all-custom-labels-from-a-self-hosted-runner-for-a-repository
        """
        return self._call(
            _REMOVE_ALL_CUSTOM_LABELS_FROM_SELF_HOSTED_RUNNER_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "runner_id": runner_id, "headers": headers},
            task_options,
        )

    def remove_custom_label_from_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """Remove Custom Label from a Self-Hosted Runner for an Organization: ``DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}``.

        Calls ``client.rest.actions.async_remove_custom_label_from_self_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#remove-a-custom-label-from-a-self-hosted-runner-for-an-organization
        """
        return self._call(
            _REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {"org": org, "runner_id": runner_id, "name": name, "headers": headers},
            task_options,
        )

    def remove_custom_label_from_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """Remove Custom Label from a Self-Hosted Runner for a Repository: ``DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}``.

        Calls ``client.rest.actions.async_remove_custom_label_from_self_hosted_runner_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#remove-a-custom-label-from-a-self-hosted-runner-for-a-repository
        """
        return self._call(
            _REMOVE_CUSTOM_LABEL_FROM_SELF_HOSTED_RUNNER_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "runner_id": runner_id,
                "name": name,
                "headers": headers,
            },
            task_options,
        )

    def remove_repo_access_to_self_hosted_runner_group_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Repository Access to a Self-Hosted Runner Group in an Organization: ``DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_remove_repo_access_to_self_hosted_runner_group_in_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#remove-repository-access-to-a-self-hosted-runner-group-in-an-organization
        """
        return self._call(
            _REMOVE_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    def remove_selected_repo_from_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Selected Repository from an Organization Secret: ``DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_remove_selected_repo_from_org_secret``.

        See https://docs.github.com/rest/actions/secrets#remove-selected-repository-from-an-organization-secret
        """
        return self._call(
            _REMOVE_SELECTED_REPO_FROM_ORG_SECRET,
            task_key,
            {
                "org": org,
                "secret_name": secret_name,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    def remove_selected_repo_from_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Selected Repository from an Organization Variable: ``DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}``.

        Calls ``client.rest.actions.async_remove_selected_repo_from_org_variable``.

        See https://docs.github.com/rest/actions/variables#remove-selected-repository-from-an-organization-variable
        """
        return self._call(
            _REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE,
            task_key,
            {
                "org": org,
                "name": name,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    def remove_self_hosted_runner_from_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Self-Hosted Runner from a Group for an Organization: ``DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}``.

        Calls ``client.rest.actions.async_remove_self_hosted_runner_from_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#remove-a-self-hosted-runner-from-a-group-for-an-organization
        """
        return self._call(
            _REMOVE_SELF_HOSTED_RUNNER_FROM_GROUP_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "runner_id": runner_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def review_custom_gates_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[ReviewCustomGatesCommentRequiredType, ReviewCustomGatesStateRequiredType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def review_custom_gates_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        environment_name: str,
        comment: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def review_custom_gates_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        environment_name: str,
        state: Literal["approved", "rejected"],
        comment: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def review_custom_gates_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[ReviewCustomGatesCommentRequiredType, ReviewCustomGatesStateRequiredType]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Review Custom Deployment Protection Rules for a Workflow Run: ``POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule``.

        Calls ``client.rest.actions.async_review_custom_gates_for_run``.

        See https://docs.github.com/rest/actions/workflow-runs#review-custom-deployment-protection-rules-for-a-workflow-run
        """
        return self._call(
            _REVIEW_CUSTOM_GATES_FOR_RUN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def review_pending_deployments_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsRunsRunIdPendingDeploymentsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Deployment]]: ...

    @overload
    def review_pending_deployments_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        environment_ids: list[int],
        state: Literal["approved", "rejected"],
        comment: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Deployment]]: ...

    def review_pending_deployments_for_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsRunsRunIdPendingDeploymentsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[Deployment]]:
        """Review Pending Deployments for a Workflow Run: ``POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments``.

        Calls ``client.rest.actions.async_review_pending_deployments_for_run``.

        See https://docs.github.com/rest/actions/workflow-runs#review-pending-deployments-for-a-workflow-run
        """
        return self._call(
            _REVIEW_PENDING_DEPLOYMENTS_FOR_RUN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "run_id": run_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_actions_cache_retention_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsCacheRetentionLimitForEnterpriseType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_actions_cache_retention_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        max_cache_retention_days: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_actions_cache_retention_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsCacheRetentionLimitForEnterpriseType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Cache Retention Limit for an Enterprise: ``PUT /enterprises/{enterprise}/actions/cache/retention-limit``.

        Calls ``client.rest.actions.async_set_actions_cache_retention_limit_for_enterprise``.

        See https://docs.github.com/rest/actions/cache#set-github-actions-cache-retention-limit-for-an-enterprise
        """
        return self._call(
            _SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_actions_cache_retention_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsCacheRetentionLimitForOrganizationType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_actions_cache_retention_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        max_cache_retention_days: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_actions_cache_retention_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsCacheRetentionLimitForOrganizationType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Cache Retention Limit for an Organization: ``PUT /organizations/{org}/actions/cache/retention-limit``.

        Calls ``client.rest.actions.async_set_actions_cache_retention_limit_for_organization``.

        See https://docs.github.com/rest/actions/cache#set-github-actions-cache-retention-limit-for-an-organization
        """
        return self._call(
            _SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_actions_cache_retention_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsCacheRetentionLimitForRepositoryType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_actions_cache_retention_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        max_cache_retention_days: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_actions_cache_retention_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsCacheRetentionLimitForRepositoryType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Cache Retention Limit for a Repository: ``PUT /repos/{owner}/{repo}/actions/cache/retention-limit``.

        Calls ``client.rest.actions.async_set_actions_cache_retention_limit_for_repository``.

        See https://docs.github.com/rest/actions/cache#set-github-actions-cache-retention-limit-for-a-repository
        """
        return self._call(
            _SET_ACTIONS_CACHE_RETENTION_LIMIT_FOR_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_actions_cache_storage_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsCacheStorageLimitForEnterpriseType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_actions_cache_storage_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        max_cache_size_gb: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_actions_cache_storage_limit_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsCacheStorageLimitForEnterpriseType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Cache Storage Limit for an Enterprise: ``PUT /enterprises/{enterprise}/actions/cache/storage-limit``.

        Calls ``client.rest.actions.async_set_actions_cache_storage_limit_for_enterprise``.

        See https://docs.github.com/rest/actions/cache#set-github-actions-cache-storage-limit-for-an-enterprise
        """
        return self._call(
            _SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_actions_cache_storage_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsCacheStorageLimitForOrganizationType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_actions_cache_storage_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        max_cache_size_gb: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_actions_cache_storage_limit_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsCacheStorageLimitForOrganizationType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Cache Storage Limit for an Organization: ``PUT /organizations/{org}/actions/cache/storage-limit``.

        Calls ``client.rest.actions.async_set_actions_cache_storage_limit_for_organization``.

        See https://docs.github.com/rest/actions/cache#set-github-actions-cache-storage-limit-for-an-organization
        """
        return self._call(
            _SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_actions_cache_storage_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsCacheStorageLimitForRepositoryType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_actions_cache_storage_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        max_cache_size_gb: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_actions_cache_storage_limit_for_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsCacheStorageLimitForRepositoryType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Cache Storage Limit for a Repository: ``PUT /repos/{owner}/{repo}/actions/cache/storage-limit``.

        Calls ``client.rest.actions.async_set_actions_cache_storage_limit_for_repository``.

        See https://docs.github.com/rest/actions/cache#set-github-actions-cache-storage-limit-for-a-repository
        """
        return self._call(
            _SET_ACTIONS_CACHE_STORAGE_LIMIT_FOR_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_allowed_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[SelectedActionsType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_allowed_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        github_owned_allowed: Missing[bool] = ...,
        verified_allowed: Missing[bool] = ...,
        patterns_allowed: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_allowed_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[SelectedActionsType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Allowed Actions for an Organization: ``PUT /orgs/{org}/actions/permissions/selected-actions``.

        Calls ``client.rest.actions.async_set_allowed_actions_organization``.

        See https://docs.github.com/rest/actions/permissions#set-allowed-actions-and-reusable-workflows-for-an-organization
        """
        return self._call(
            _SET_ALLOWED_ACTIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_allowed_actions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[SelectedActionsType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_allowed_actions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        github_owned_allowed: Missing[bool] = ...,
        verified_allowed: Missing[bool] = ...,
        patterns_allowed: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_allowed_actions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[SelectedActionsType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Allowed Actions for a Repository: ``PUT /repos/{owner}/{repo}/actions/permissions/selected-actions``.

        Calls ``client.rest.actions.async_set_allowed_actions_repository``.

        See https://docs.github.com/rest/actions/permissions#set-allowed-actions-and-reusable-workflows-for-a-repository
        """
        return self._call(
            _SET_ALLOWED_ACTIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_artifact_and_log_retention_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsArtifactAndLogRetentionType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_artifact_and_log_retention_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        days: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_artifact_and_log_retention_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsArtifactAndLogRetentionType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Artifact and Log Retention Settings for an Organization: ``PUT /orgs/{org}/actions/permissions/artifact-and-log-retention``.

        Calls ``client.rest.actions.async_set_artifact_and_log_retention_settings_organization``.

        See https://docs.github.com/rest/actions/permissions#set-artifact-and-log-retention-settings-for-an-organization
        """
        return self._call(
            _SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_artifact_and_log_retention_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsArtifactAndLogRetentionType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_artifact_and_log_retention_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        days: int,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_artifact_and_log_retention_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsArtifactAndLogRetentionType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Artifact and Log Retention Settings for a Repository: ``PUT /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention``.

        Calls ``client.rest.actions.async_set_artifact_and_log_retention_settings_repository``.

        See https://docs.github.com/rest/actions/permissions#set-artifact-and-log-retention-settings-for-a-repository
        """
        return self._call(
            _SET_ARTIFACT_AND_LOG_RETENTION_SETTINGS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_custom_labels_for_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsRunnersRunnerIdLabelsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    @overload
    def set_custom_labels_for_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        labels: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    def set_custom_labels_for_self_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsRunnersRunnerIdLabelsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """Set Custom Labels for a Self-Hosted Runner for an Organization: ``PUT /orgs/{org}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_set_custom_labels_for_self_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runners#set-custom-labels-for-a-self-hosted-runner-for-an-organization
        """
        return self._call(
            _SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_id": runner_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_custom_labels_for_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsRunnersRunnerIdLabelsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    @overload
    def set_custom_labels_for_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        labels: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]: ...

    def set_custom_labels_for_self_hosted_runner_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsRunnersRunnerIdLabelsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgActionsRunnersRunnerIdLabelsGetResponse200]:
        """Set Custom Labels for a Self-Hosted Runner for a Repository: ``PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels``.

        Calls ``client.rest.actions.async_set_custom_labels_for_self_hosted_runner_for_repo``.

        See https://docs.github.com/rest/actions/self-hosted-runners#set-custom-labels-for-a-self-hosted-runner-for-a-repository
        """
        return self._call(
            _SET_CUSTOM_LABELS_FOR_SELF_HOSTED_RUNNER_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "runner_id": runner_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_custom_oidc_sub_claim_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsOidcCustomizationSubPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def set_custom_oidc_sub_claim_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        use_default: bool,
        include_claim_keys: Missing[list[str]] = ...,
        use_immutable_subject: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def set_custom_oidc_sub_claim_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsOidcCustomizationSubPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Set OIDC Subject Claim Customization Template for a Repository: ``PUT /repos/{owner}/{repo}/actions/oidc/customization/sub``.

        Calls ``client.rest.actions.async_set_custom_oidc_sub_claim_for_repo``.

        See https://docs.github.com/rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-a-repository
        """
        return self._call(
            _SET_CUSTOM_OIDC_SUB_CLAIM_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_fork_pr_contributor_approval_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsForkPrContributorApprovalType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_fork_pr_contributor_approval_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        approval_policy: Literal[
            "first_time_contributors_new_to_github",
            "first_time_contributors",
            "all_external_contributors",
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_fork_pr_contributor_approval_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsForkPrContributorApprovalType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Fork Pull Request Contributor Approval Permissions for an Organization: ``PUT /orgs/{org}/actions/permissions/fork-pr-contributor-approval``.

        Calls ``client.rest.actions.async_set_fork_pr_contributor_approval_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#set-fork-pr-contributor-approval-permissions-for-an-organization
        """
        return self._call(
            _SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_fork_pr_contributor_approval_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsForkPrContributorApprovalType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_fork_pr_contributor_approval_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        approval_policy: Literal[
            "first_time_contributors_new_to_github",
            "first_time_contributors",
            "all_external_contributors",
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_fork_pr_contributor_approval_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsForkPrContributorApprovalType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Fork Pull Request Contributor Approval Permissions for a Repository: ``PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval``.

        Calls ``client.rest.actions.async_set_fork_pr_contributor_approval_permissions_repository``.

        See https://docs.github.com/rest/actions/permissions#set-fork-pr-contributor-approval-permissions-for-a-repository
        """
        return self._call(
            _SET_FORK_PR_CONTRIBUTOR_APPROVAL_PERMISSIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_github_actions_default_workflow_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ActionsSetDefaultWorkflowPermissionsType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_github_actions_default_workflow_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        default_workflow_permissions: Missing[Literal["read", "write"]] = ...,
        can_approve_pull_request_reviews: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_github_actions_default_workflow_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsSetDefaultWorkflowPermissionsType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Default Workflow Permissions for an Organization: ``PUT /orgs/{org}/actions/permissions/workflow``.

        Calls ``client.rest.actions.async_set_github_actions_default_workflow_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#set-default-workflow-permissions-for-an-organization
        """
        return self._call(
            _SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_github_actions_default_workflow_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsSetDefaultWorkflowPermissionsType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_github_actions_default_workflow_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        default_workflow_permissions: Missing[Literal["read", "write"]] = ...,
        can_approve_pull_request_reviews: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_github_actions_default_workflow_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsSetDefaultWorkflowPermissionsType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Default Workflow Permissions for a Repository: ``PUT /repos/{owner}/{repo}/actions/permissions/workflow``.

        Calls ``client.rest.actions.async_set_github_actions_default_workflow_permissions_repository``.

        See https://docs.github.com/rest/actions/permissions#set-default-workflow-permissions-for-a-repository
        """
        return self._call(
            _SET_GITHUB_ACTIONS_DEFAULT_WORKFLOW_PERMISSIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_github_actions_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsPermissionsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_github_actions_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enabled_repositories: Literal["all", "none", "selected"],
        allowed_actions: Missing[Literal["all", "local_only", "selected"]] = ...,
        sha_pinning_required: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_github_actions_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsPermissionsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Permissions for an Organization: ``PUT /orgs/{org}/actions/permissions``.

        Calls ``client.rest.actions.async_set_github_actions_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#set-github-actions-permissions-for-an-organization
        """
        return self._call(
            _SET_GITHUB_ACTIONS_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_github_actions_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsPermissionsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_github_actions_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enabled: bool,
        allowed_actions: Missing[Literal["all", "local_only", "selected"]] = ...,
        sha_pinning_required: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_github_actions_permissions_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsPermissionsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set GitHub Actions Permissions for a Repository: ``PUT /repos/{owner}/{repo}/actions/permissions``.

        Calls ``client.rest.actions.async_set_github_actions_permissions_repository``.

        See https://docs.github.com/rest/actions/permissions#set-github-actions-permissions-for-a-repository
        """
        return self._call(
            _SET_GITHUB_ACTIONS_PERMISSIONS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_private_repo_fork_pr_workflows_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsForkPrWorkflowsPrivateReposRequestType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_private_repo_fork_pr_workflows_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        run_workflows_from_fork_pull_requests: bool,
        send_write_tokens_to_workflows: Missing[bool] = ...,
        send_secrets_and_variables: Missing[bool] = ...,
        require_approval_for_fork_pr_workflows: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_private_repo_fork_pr_workflows_settings_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsForkPrWorkflowsPrivateReposRequestType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Private Repository Fork Pull Request Workflow Settings for an Organization: ``PUT /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos``.

        Calls ``client.rest.actions.async_set_private_repo_fork_pr_workflows_settings_organization``.

        See https://docs.github.com/rest/actions/permissions#set-private-repo-fork-pr-workflow-settings-for-an-organization
        """
        return self._call(
            _SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_private_repo_fork_pr_workflows_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsForkPrWorkflowsPrivateReposRequestType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_private_repo_fork_pr_workflows_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        run_workflows_from_fork_pull_requests: bool,
        send_write_tokens_to_workflows: Missing[bool] = ...,
        send_secrets_and_variables: Missing[bool] = ...,
        require_approval_for_fork_pr_workflows: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_private_repo_fork_pr_workflows_settings_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsForkPrWorkflowsPrivateReposRequestType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Fork Pull Request Workflow Settings for a Private Repository: ``PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos``.

        Calls ``client.rest.actions.async_set_private_repo_fork_pr_workflows_settings_repository``.

        See https://docs.github.com/rest/actions/permissions#set-private-repo-fork-pr-workflow-settings-for-a-repository
        """
        return self._call(
            _SET_PRIVATE_REPO_FORK_PR_WORKFLOWS_SETTINGS_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_repo_access_to_self_hosted_runner_group_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_repo_access_to_self_hosted_runner_group_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_repository_ids: list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_repo_access_to_self_hosted_runner_group_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Repository Access to a Self-Hosted Runner Group in an Organization: ``PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories``.

        Calls ``client.rest.actions.async_set_repo_access_to_self_hosted_runner_group_in_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#set-repository-access-for-a-self-hosted-runner-group-in-an-organization
        """
        return self._call(
            _SET_REPO_ACCESS_TO_SELF_HOSTED_RUNNER_GROUP_IN_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_selected_repos_for_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsSecretsSecretNameRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_selected_repos_for_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_repository_ids: list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_selected_repos_for_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsSecretsSecretNameRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for an Organization Secret: ``PUT /orgs/{org}/actions/secrets/{secret_name}/repositories``.

        Calls ``client.rest.actions.async_set_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/actions/secrets#set-selected-repositories-for-an-organization-secret
        """
        return self._call(
            _SET_SELECTED_REPOS_FOR_ORG_SECRET,
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

    @overload
    def set_selected_repos_for_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsVariablesNameRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_selected_repos_for_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_repository_ids: list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_selected_repos_for_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsVariablesNameRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for an Organization Variable: ``PUT /orgs/{org}/actions/variables/{name}/repositories``.

        Calls ``client.rest.actions.async_set_selected_repos_for_org_variable``.

        See https://docs.github.com/rest/actions/variables#set-selected-repositories-for-an-organization-variable
        """
        return self._call(
            _SET_SELECTED_REPOS_FOR_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_selected_repositories_enabled_github_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsPermissionsRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_selected_repositories_enabled_github_actions_organization(
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

    def set_selected_repositories_enabled_github_actions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsPermissionsRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for GitHub Actions in an Organization: ``PUT /orgs/{org}/actions/permissions/repositories``.

        Calls ``client.rest.actions.async_set_selected_repositories_enabled_github_actions_organization``.

        See https://docs.github.com/rest/actions/permissions#set-selected-repositories-enabled-for-github-actions-in-an-organization
        """
        return self._call(
            _SET_SELECTED_REPOSITORIES_ENABLED_GITHUB_ACTIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_selected_repositories_self_hosted_runners_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_selected_repositories_self_hosted_runners_organization(
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

    def set_selected_repositories_self_hosted_runners_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for Self-Hosted Runners in an Organization: ``PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories``.

        Calls ``client.rest.actions.async_set_selected_repositories_self_hosted_runners_organization``.

        See https://docs.github.com/rest/actions/permissions#set-repositories-allowed-to-use-self-hosted-runners-in-an-organization
        """
        return self._call(
            _SET_SELECTED_REPOSITORIES_SELF_HOSTED_RUNNERS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_self_hosted_runners_in_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_self_hosted_runners_in_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        runners: list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_self_hosted_runners_in_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Self-Hosted Runners in a Group for an Organization: ``PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners``.

        Calls ``client.rest.actions.async_set_self_hosted_runners_in_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#set-self-hosted-runners-in-a-group-for-an-organization
        """
        return self._call(
            _SET_SELF_HOSTED_RUNNERS_IN_GROUP_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_self_hosted_runners_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsPermissionsSelfHostedRunnersPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_self_hosted_runners_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enabled_repositories: Literal["all", "selected", "none"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_self_hosted_runners_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsPermissionsSelfHostedRunnersPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Self-Hosted Runner Permissions for an Organization: ``PUT /orgs/{org}/actions/permissions/self-hosted-runners``.

        Calls ``client.rest.actions.async_set_self_hosted_runners_permissions_organization``.

        See https://docs.github.com/rest/actions/permissions#set-self-hosted-runners-settings-for-an-organization
        """
        return self._call(
            _SET_SELF_HOSTED_RUNNERS_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_workflow_access_to_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ActionsWorkflowAccessToRepositoryType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_workflow_access_to_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        access_level: Literal["none", "user", "organization"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_workflow_access_to_repository(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ActionsWorkflowAccessToRepositoryType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Workflow Access to a Repository: ``PUT /repos/{owner}/{repo}/actions/permissions/access``.

        Calls ``client.rest.actions.async_set_workflow_access_to_repository``.

        See https://docs.github.com/rest/actions/permissions#set-the-level-of-access-for-workflows-outside-of-the-repository
        """
        return self._call(
            _SET_WORKFLOW_ACCESS_TO_REPOSITORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoEnvironmentsEnvironmentNameVariablesNamePatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        environment_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        value: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_environment_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoEnvironmentsEnvironmentNameVariablesNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Environment Variable: ``PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}``.

        Calls ``client.rest.actions.async_update_environment_variable``.

        See https://docs.github.com/rest/actions/variables#update-an-environment-variable
        """
        return self._call(
            _UPDATE_ENVIRONMENT_VARIABLE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "name": name,
                "environment_name": environment_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hosted_runner_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsHostedRunnersHostedRunnerIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsHostedRunner]: ...

    @overload
    def update_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hosted_runner_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        runner_group_id: Missing[int] = ...,
        maximum_runners: Missing[int] = ...,
        enable_static_ip: Missing[bool] = ...,
        size: Missing[str] = ...,
        image_source: Missing[Literal["github", "partner", "custom"]] = ...,
        image_id: Missing[str] = ...,
        image_version: Missing[Union[str, None]] = ...,
        image_gen: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsHostedRunner]: ...

    def update_hosted_runner_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        hosted_runner_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsHostedRunnersHostedRunnerIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ActionsHostedRunner]:
        """Update GitHub-Hosted Runner for an Organization: ``PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}``.

        Calls ``client.rest.actions.async_update_hosted_runner_for_org``.

        See https://docs.github.com/rest/actions/hosted-runners#update-a-github-hosted-runner-for-an-organization
        """
        return self._call(
            _UPDATE_HOSTED_RUNNER_FOR_ORG,
            task_key,
            {
                "org": org,
                "hosted_runner_id": hosted_runner_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsPoliciesPolicyIdPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    @overload
    def update_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        policy_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        enforcement: Missing[Literal["disabled", "active", "evaluate"]] = ...,
        conditions: Missing[
            Union[
                ActionsPolicyOrgConditionsOneof0Type,
                ActionsPolicyOrgConditionsOneof1Type,
                ActionsPolicyOrgConditionsOneof2Type,
            ]
        ] = ...,
        rules: Missing[
            list[Union[ActionsRuleRestrictActionsActorsType, ActionsRuleRestrictActionEventsType]]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    def update_org_actions_policy(
        self,
        task_key: TaskKey,
        /,
        org: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsPoliciesPolicyIdPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ActionsPolicy]:
        """Update Organization Actions Policy: ``PUT /orgs/{org}/actions/policies/{policy_id}``.

        Calls ``client.rest.actions.async_update_org_actions_policy``.

        See https://docs.github.com/rest/actions/policies#update-an-organization-actions-policy
        """
        return self._call(
            _UPDATE_ORG_ACTIONS_POLICY,
            task_key,
            {
                "org": org,
                "policy_id": policy_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsVariablesNamePatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        value: Missing[str] = ...,
        visibility: Missing[Literal["all", "private", "selected"]] = ...,
        selected_repository_ids: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsVariablesNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Organization Variable: ``PATCH /orgs/{org}/actions/variables/{name}``.

        Calls ``client.rest.actions.async_update_org_variable``.

        See https://docs.github.com/rest/actions/variables#update-an-organization-variable
        """
        return self._call(
            _UPDATE_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsPoliciesPolicyIdPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    @overload
    def update_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        policy_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        enforcement: Missing[Literal["disabled", "active", "evaluate"]] = ...,
        conditions: Missing[
            Union[ActionsPolicyRepoConditionsOneof0Type, ActionsPolicyRepoConditionsOneof1Type]
        ] = ...,
        rules: Missing[
            list[Union[ActionsRuleRestrictActionsActorsType, ActionsRuleRestrictActionEventsType]]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ActionsPolicy]: ...

    def update_repo_actions_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsPoliciesPolicyIdPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ActionsPolicy]:
        """Update Repository Actions Policy: ``PUT /repos/{owner}/{repo}/actions/policies/{policy_id}``.

        Calls ``client.rest.actions.async_update_repo_actions_policy``.

        See https://docs.github.com/rest/actions/policies#update-a-repository-actions-policy
        """
        return self._call(
            _UPDATE_REPO_ACTIONS_POLICY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "policy_id": policy_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoActionsVariablesNamePatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        value: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_repo_variable(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoActionsVariablesNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Repository Variable: ``PATCH /repos/{owner}/{repo}/actions/variables/{name}``.

        Calls ``client.rest.actions.async_update_repo_variable``.

        See https://docs.github.com/rest/actions/variables#update-a-repository-variable
        """
        return self._call(
            _UPDATE_REPO_VARIABLE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "name": name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_self_hosted_runner_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgActionsRunnerGroupsRunnerGroupIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RunnerGroupsOrg]: ...

    @overload
    def update_self_hosted_runner_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        visibility: Missing[Literal["selected", "all", "private"]] = ...,
        allows_public_repositories: Missing[bool] = ...,
        restricted_to_workflows: Missing[bool] = ...,
        selected_workflows: Missing[list[str]] = ...,
        network_configuration_id: Missing[Union[str, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RunnerGroupsOrg]: ...

    def update_self_hosted_runner_group_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        runner_group_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgActionsRunnerGroupsRunnerGroupIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RunnerGroupsOrg]:
        """Update Self-Hosted Runner Group for an Organization: ``PATCH /orgs/{org}/actions/runner-groups/{runner_group_id}``.

        Calls ``client.rest.actions.async_update_self_hosted_runner_group_for_org``.

        See https://docs.github.com/rest/actions/self-hosted-runner-groups#update-a-self-hosted-runner-group-for-an-organization
        """
        return self._call(
            _UPDATE_SELF_HOSTED_RUNNER_GROUP_FOR_ORG,
            task_key,
            {
                "org": org,
                "runner_group_id": runner_group_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
