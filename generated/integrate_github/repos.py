"""Tasks for ``client.rest.repos``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import FileTypes, Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        Activity,
        AppHookDeliveriesDeliveryIdAttemptsPostResponse202,
        Autolink,
        BranchProtection,
        BranchRestrictionPolicy,
        BranchShort,
        BranchWithProtection,
        CheckAutomatedSecurityFixes,
        CheckImmutableReleases,
        CloneTraffic,
        CodeownersErrors,
        Collaborator,
        CombinedCommitStatus,
        Commit,
        CommitActivity,
        CommitComment,
        CommitComparison,
        CommunityProfile,
        ContentDirectoryItems,
        ContentFile,
        ContentSubmodule,
        ContentSymlink,
        ContentTraffic,
        Contributor,
        ContributorActivity,
        CustomPropertyValue,
        DeployKey,
        Deployment,
        DeploymentBranchPolicy,
        DeploymentProtectionRule,
        DeploymentStatus,
        Environment,
        FileCommit,
        FullRepository,
        Hook,
        HookDelivery,
        HookDeliveryItem,
        Integration,
        IssueType,
        Language,
        MergedUpstream,
        MinimalRepository,
        Page,
        PageBuild,
        PageBuildStatus,
        PageDeployment,
        PagesDeploymentStatus,
        PagesHealthCheck,
        ParticipationStats,
        ProtectedBranch,
        ProtectedBranchAdminEnforced,
        ProtectedBranchPullRequestReview,
        PullRequestSimple,
        ReferrerTraffic,
        Release,
        ReleaseAsset,
        ReleaseNotesContent,
        Repository,
        RepositoryCollaboratorPermission,
        RepositoryHashAlgorithm,
        RepositoryInvitation,
        RepositoryRuleDetailedOneof0,
        RepositoryRuleDetailedOneof1,
        RepositoryRuleDetailedOneof10,
        RepositoryRuleDetailedOneof11,
        RepositoryRuleDetailedOneof12,
        RepositoryRuleDetailedOneof13,
        RepositoryRuleDetailedOneof14,
        RepositoryRuleDetailedOneof15,
        RepositoryRuleDetailedOneof16,
        RepositoryRuleDetailedOneof17,
        RepositoryRuleDetailedOneof18,
        RepositoryRuleDetailedOneof19,
        RepositoryRuleDetailedOneof2,
        RepositoryRuleDetailedOneof20,
        RepositoryRuleDetailedOneof21,
        RepositoryRuleDetailedOneof22,
        RepositoryRuleDetailedOneof23,
        RepositoryRuleDetailedOneof24,
        RepositoryRuleDetailedOneof3,
        RepositoryRuleDetailedOneof4,
        RepositoryRuleDetailedOneof5,
        RepositoryRuleDetailedOneof6,
        RepositoryRuleDetailedOneof7,
        RepositoryRuleDetailedOneof8,
        RepositoryRuleDetailedOneof9,
        RepositoryRuleset,
        ReposOwnerRepoAttestationsPostResponse201,
        ReposOwnerRepoAttestationsSubjectDigestGetResponse200,
        ReposOwnerRepoDeploymentsPostResponse202,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentBranchPoliciesGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesAppsGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesGetResponse200,
        ReposOwnerRepoEnvironmentsGetResponse200,
        ReposOwnerRepoPrivateVulnerabilityReportingGetResponse200,
        RulesetVersion,
        RulesetVersionWithState,
        RuleSuite,
        RuleSuitesItems,
        ShortBranch,
        SimpleUser,
        Status,
        StatusCheckPolicy,
        Tag,
        Team,
        Topic,
        ViewTraffic,
        WebhookConfig,
    )
    from githubkit_schemas.v2026_03_10.types import (
        CustomPropertyValueType,
        DeploymentBranchPolicyNamePatternType,
        DeploymentBranchPolicyNamePatternWithTypeType,
        DeploymentBranchPolicySettingsType,
        OrgRulesetConditionsOneof0Type,
        OrgRulesetConditionsOneof1Type,
        OrgRulesetConditionsOneof2Type,
        OrgsOrgReposPostBodyPropCustomPropertiesType,
        OrgsOrgReposPostBodyType,
        OrgsOrgRulesetsPostBodyType,
        OrgsOrgRulesetsRulesetIdPutBodyType,
        RepositoryRuleBranchNamePatternType,
        RepositoryRuleCodeCoverageType,
        RepositoryRuleCodeQualityType,
        RepositoryRuleCodeScanningType,
        RepositoryRuleCommitAuthorEmailPatternType,
        RepositoryRuleCommitMessagePatternType,
        RepositoryRuleCommitterEmailPatternType,
        RepositoryRuleCopilotCodeReviewType,
        RepositoryRuleCreationType,
        RepositoryRuleDeletionType,
        RepositoryRuleFileExtensionRestrictionType,
        RepositoryRuleFilePathRestrictionType,
        RepositoryRuleLicenseComplianceScanningType,
        RepositoryRuleMaxFilePathLengthType,
        RepositoryRuleMaxFileSizeType,
        RepositoryRuleMergeQueueType,
        RepositoryRuleNonFastForwardType,
        RepositoryRulePullRequestType,
        RepositoryRuleRequiredDeploymentsType,
        RepositoryRuleRequiredLinearHistoryType,
        RepositoryRuleRequiredSignaturesType,
        RepositoryRuleRequiredStatusChecksType,
        RepositoryRulesetBypassActorType,
        RepositoryRulesetConditionsType,
        RepositoryRuleTagNamePatternType,
        RepositoryRuleUpdateType,
        RepositoryRuleWorkflowsType,
        ReposOwnerRepoAttestationsPostBodyPropBundleType,
        ReposOwnerRepoAttestationsPostBodyType,
        ReposOwnerRepoAutolinksPostBodyType,
        ReposOwnerRepoBranchesBranchProtectionPutBodyPropRequiredPullRequestReviewsType,
        ReposOwnerRepoBranchesBranchProtectionPutBodyPropRequiredStatusChecksType,
        ReposOwnerRepoBranchesBranchProtectionPutBodyPropRestrictionsType,
        ReposOwnerRepoBranchesBranchProtectionPutBodyType,
        ReposOwnerRepoBranchesBranchProtectionRequiredPullRequestReviewsPatchBodyPropBypassPullRequestAllowancesType,
        ReposOwnerRepoBranchesBranchProtectionRequiredPullRequestReviewsPatchBodyPropDismissalRestrictionsType,
        ReposOwnerRepoBranchesBranchProtectionRequiredPullRequestReviewsPatchBodyType,
        ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsDeleteBodyOneof0Type,
        ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsPostBodyOneof0Type,
        ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsPutBodyOneof0Type,
        ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksPatchBodyPropChecksItemsType,
        ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksPatchBodyType,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsDeleteBodyType,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsPostBodyType,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsPutBodyType,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsDeleteBodyOneof0Type,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsPostBodyOneof0Type,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsPutBodyOneof0Type,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersDeleteBodyType,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersPostBodyType,
        ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersPutBodyType,
        ReposOwnerRepoBranchesBranchRenamePostBodyType,
        ReposOwnerRepoCollaboratorsUsernamePutBodyType,
        ReposOwnerRepoCommentsCommentIdPatchBodyType,
        ReposOwnerRepoCommitsCommitShaCommentsPostBodyType,
        ReposOwnerRepoContentsPathDeleteBodyPropAuthorType,
        ReposOwnerRepoContentsPathDeleteBodyPropCommitterType,
        ReposOwnerRepoContentsPathDeleteBodyType,
        ReposOwnerRepoContentsPathPutBodyPropAuthorType,
        ReposOwnerRepoContentsPathPutBodyPropCommitterType,
        ReposOwnerRepoContentsPathPutBodyType,
        ReposOwnerRepoDeploymentsDeploymentIdStatusesPostBodyType,
        ReposOwnerRepoDeploymentsPostBodyPropPayloadOneof0Type,
        ReposOwnerRepoDeploymentsPostBodyType,
        ReposOwnerRepoDispatchesPostBodyPropClientPayloadType,
        ReposOwnerRepoDispatchesPostBodyType,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesPostBodyType,
        ReposOwnerRepoEnvironmentsEnvironmentNamePutBodyPropReviewersItemsType,
        ReposOwnerRepoEnvironmentsEnvironmentNamePutBodyType,
        ReposOwnerRepoForksPostBodyType,
        ReposOwnerRepoHooksHookIdConfigPatchBodyType,
        ReposOwnerRepoHooksHookIdPatchBodyType,
        ReposOwnerRepoHooksPostBodyPropConfigType,
        ReposOwnerRepoHooksPostBodyType,
        ReposOwnerRepoInvitationsInvitationIdPatchBodyType,
        ReposOwnerRepoKeysPostBodyType,
        ReposOwnerRepoMergesPostBodyType,
        ReposOwnerRepoMergeUpstreamPostBodyType,
        ReposOwnerRepoPagesDeploymentsPostBodyType,
        ReposOwnerRepoPagesPostBodyAnyof0Type,
        ReposOwnerRepoPagesPostBodyAnyof1Type,
        ReposOwnerRepoPagesPostBodyPropSourceType,
        ReposOwnerRepoPagesPutBodyAnyof0Type,
        ReposOwnerRepoPagesPutBodyAnyof1Type,
        ReposOwnerRepoPagesPutBodyAnyof2Type,
        ReposOwnerRepoPagesPutBodyAnyof3Type,
        ReposOwnerRepoPagesPutBodyAnyof4Type,
        ReposOwnerRepoPagesPutBodyPropSourceAnyof1Type,
        ReposOwnerRepoPatchBodyPropSecurityAndAnalysisType,
        ReposOwnerRepoPatchBodyType,
        ReposOwnerRepoPropertiesValuesPatchBodyType,
        ReposOwnerRepoReleasesAssetsAssetIdPatchBodyType,
        ReposOwnerRepoReleasesGenerateNotesPostBodyType,
        ReposOwnerRepoReleasesPostBodyType,
        ReposOwnerRepoReleasesReleaseIdPatchBodyType,
        ReposOwnerRepoRulesetsPostBodyType,
        ReposOwnerRepoRulesetsRulesetIdPutBodyType,
        ReposOwnerRepoStatusesShaPostBodyType,
        ReposOwnerRepoTopicsPutBodyType,
        ReposOwnerRepoTransferPostBodyType,
        ReposTemplateOwnerTemplateRepoGeneratePostBodyType,
        UserReposPostBodyType,
        WebhookConfigType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ACCEPT_INVITATION_FOR_AUTHENTICATED_USER = Operation(
    id="repos.accept_invitation_for_authenticated_user",
    call="rest.repos.async_accept_invitation_for_authenticated_user",
    name="Accept Repository Invitation for the Authenticated User",
    properties=(Label("Invitation ID", "invitation_id"),),
    output="integrate_runtime:HttpResult",
    http="PATCH /user/repository_invitations/{invitation_id}",
)


_ADD_APP_ACCESS_RESTRICTIONS = Operation(
    id="repos.add_app_access_restrictions",
    call="rest.repos.async_add_app_access_restrictions",
    name="Add App Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Integration | None]",
    http="POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
)


_ADD_COLLABORATOR = Operation(
    id="repos.add_collaborator",
    call="rest.repos.async_add_collaborator",
    name="Add Collaborator to a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Username", "username"),
        Label("Permission", "permission"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositoryInvitation",
    http="PUT /repos/{owner}/{repo}/collaborators/{username}",
    repeat="safe",
    answers=((204, "None"),),
)


_ADD_STATUS_CHECK_CONTEXTS = Operation(
    id="repos.add_status_check_contexts",
    call="rest.repos.async_add_status_check_contexts",
    name="Add Status Check Contexts",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[str]",
    http="POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
)


_ADD_TEAM_ACCESS_RESTRICTIONS = Operation(
    id="repos.add_team_access_restrictions",
    call="rest.repos.async_add_team_access_restrictions",
    name="Add Team Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
)


_ADD_USER_ACCESS_RESTRICTIONS = Operation(
    id="repos.add_user_access_restrictions",
    call="rest.repos.async_add_user_access_restrictions",
    name="Add User Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
)


_CANCEL_PAGES_DEPLOYMENT = Operation(
    id="repos.cancel_pages_deployment",
    call="rest.repos.async_cancel_pages_deployment",
    name="Cancel GitHub Pages Deployment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pages Deployment ID", "pages_deployment_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel",
)


_CHECK_AUTOMATED_SECURITY_FIXES = Operation(
    id="repos.check_automated_security_fixes",
    call="rest.repos.async_check_automated_security_fixes",
    name="Check Whether Automated Security Fixes Are Enabled",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CheckAutomatedSecurityFixes",
    http="GET /repos/{owner}/{repo}/automated-security-fixes",
    repeat="safe",
)


_CHECK_COLLABORATOR = Operation(
    id="repos.check_collaborator",
    call="rest.repos.async_check_collaborator",
    name="Check Whether a User Is a Collaborator",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/collaborators/{username}",
    repeat="safe",
)


_CHECK_IMMUTABLE_RELEASES = Operation(
    id="repos.check_immutable_releases",
    call="rest.repos.async_check_immutable_releases",
    name="Check Whether Immutable Releases Are Enabled",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CheckImmutableReleases",
    http="GET /repos/{owner}/{repo}/immutable-releases",
    repeat="safe",
)


_CHECK_PRIVATE_VULNERABILITY_REPORTING = Operation(
    id="repos.check_private_vulnerability_reporting",
    call="rest.repos.async_check_private_vulnerability_reporting",
    name="Check Whether Private Vulnerability Reporting Is Enabled",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoPrivateVulnerabilityReportingGetResponse200",
    http="GET /repos/{owner}/{repo}/private-vulnerability-reporting",
    repeat="safe",
)


_CHECK_VULNERABILITY_ALERTS = Operation(
    id="repos.check_vulnerability_alerts",
    call="rest.repos.async_check_vulnerability_alerts",
    name="Check Whether Vulnerability Alerts Are Enabled",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/vulnerability-alerts",
    repeat="safe",
)


_CODEOWNERS_ERRORS = Operation(
    id="repos.codeowners_errors",
    call="rest.repos.async_codeowners_errors",
    name="List CODEOWNERS Errors",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:CodeownersErrors",
    http="GET /repos/{owner}/{repo}/codeowners/errors",
    repeat="safe",
)


_COMPARE_COMMITS = Operation(
    id="repos.compare_commits",
    call="rest.repos.async_compare_commits",
    name="Compare Commits",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Base and Head", "basehead")),
    output="githubkit_schemas.v2026_03_10.models:CommitComparison",
    http="GET /repos/{owner}/{repo}/compare/{basehead}",
    repeat="safe",
)


_CREATE_ATTESTATION = Operation(
    id="repos.create_attestation",
    call="rest.repos.async_create_attestation",
    name="Create Attestation",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoAttestationsPostResponse201",
    http="POST /repos/{owner}/{repo}/attestations",
)


_CREATE_AUTOLINK = Operation(
    id="repos.create_autolink",
    call="rest.repos.async_create_autolink",
    name="Create Autolink",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Key Prefix", "key_prefix"),
        Label("URL Template", "url_template"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Autolink",
    http="POST /repos/{owner}/{repo}/autolinks",
)


_CREATE_COMMIT_COMMENT = Operation(
    id="repos.create_commit_comment",
    call="rest.repos.async_create_commit_comment",
    name="Create Commit Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Commit SHA", "commit_sha"),
        Label("Path", "path"),
        Label("Line", "line"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CommitComment",
    http="POST /repos/{owner}/{repo}/commits/{commit_sha}/comments",
)


_CREATE_COMMIT_SIGNATURE_PROTECTION = Operation(
    id="repos.create_commit_signature_protection",
    call="rest.repos.async_create_commit_signature_protection",
    name="Create Commit Signature Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:ProtectedBranchAdminEnforced",
    http="POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures",
)


_CREATE_COMMIT_STATUS = Operation(
    id="repos.create_commit_status",
    call="rest.repos.async_create_commit_status",
    name="Create Commit Status",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("SHA", "sha"),
        Label("State", "state"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Status",
    http="POST /repos/{owner}/{repo}/statuses/{sha}",
)


_CREATE_DEPLOY_KEY = Operation(
    id="repos.create_deploy_key",
    call="rest.repos.async_create_deploy_key",
    name="Create Deploy Key",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Title", "title")),
    output="githubkit_schemas.v2026_03_10.models:DeployKey",
    http="POST /repos/{owner}/{repo}/keys",
)


_CREATE_DEPLOYMENT = Operation(
    id="repos.create_deployment",
    call="rest.repos.async_create_deployment",
    name="Create Deployment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("Environment", "environment"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Deployment",
    http="POST /repos/{owner}/{repo}/deployments",
    answers=(
        (202, "githubkit_schemas.v2026_03_10.models:ReposOwnerRepoDeploymentsPostResponse202"),
    ),
)


_CREATE_DEPLOYMENT_BRANCH_POLICY = Operation(
    id="repos.create_deployment_branch_policy",
    call="rest.repos.async_create_deployment_branch_policy",
    name="Create Deployment Branch Policy",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DeploymentBranchPolicy",
    http="POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
)


_CREATE_DEPLOYMENT_PROTECTION_RULE = Operation(
    id="repos.create_deployment_protection_rule",
    call="rest.repos.async_create_deployment_protection_rule",
    name="Create Deployment Protection Rule",
    properties=(
        Label("Environment Name", "environment_name"),
        Label("Repo", "repo"),
        Label("Owner", "owner"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DeploymentProtectionRule",
    http="POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules",
)


_CREATE_DEPLOYMENT_STATUS = Operation(
    id="repos.create_deployment_status",
    call="rest.repos.async_create_deployment_status",
    name="Create Deployment Status",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Deployment ID", "deployment_id"),
        Label("State", "state"),
        Label("Environment", "environment"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DeploymentStatus",
    http="POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
)


_CREATE_DISPATCH_EVENT = Operation(
    id="repos.create_dispatch_event",
    call="rest.repos.async_create_dispatch_event",
    name="Create Repository Dispatch Event",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Event Type", "event_type")),
    output="integrate_runtime:HttpResult",
    http="POST /repos/{owner}/{repo}/dispatches",
)


_CREATE_FOR_AUTHENTICATED_USER = Operation(
    id="repos.create_for_authenticated_user",
    call="rest.repos.async_create_for_authenticated_user",
    name="Create Repository for the Authenticated User",
    properties=(Label("Name", "name"),),
    output="githubkit_schemas.v2026_03_10.models:FullRepository",
    http="POST /user/repos",
)


_CREATE_FORK = Operation(
    id="repos.create_fork",
    call="rest.repos.async_create_fork",
    name="Create Fork",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Organization", "organization"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:FullRepository",
    http="POST /repos/{owner}/{repo}/forks",
)


_CREATE_IN_ORG = Operation(
    id="repos.create_in_org",
    call="rest.repos.async_create_in_org",
    name="Create Repository in an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:FullRepository",
    http="POST /orgs/{org}/repos",
)


_CREATE_OR_UPDATE_ENVIRONMENT = Operation(
    id="repos.create_or_update_environment",
    call="rest.repos.async_create_or_update_environment",
    name="Create or Update Environment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Environment",
    http="PUT /repos/{owner}/{repo}/environments/{environment_name}",
    repeat="safe",
)


_CREATE_OR_UPDATE_FILE_CONTENTS = Operation(
    id="repos.create_or_update_file_contents",
    call="rest.repos.async_create_or_update_file_contents",
    name="Create or Update File Contents",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Path", "path"),
        Label("SHA", "sha"),
        Label("Branch", "branch"),
    ),
    output="githubkit_schemas.v2026_03_10.models:FileCommit",
    http="PUT /repos/{owner}/{repo}/contents/{path}",
    repeat="safe",
)


_CREATE_ORG_RULESET = Operation(
    id="repos.create_org_ruleset",
    call="rest.repos.async_create_org_ruleset",
    name="Create Organization Ruleset",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Target", "target"),
        Label("Enforcement", "enforcement"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositoryRuleset",
    http="POST /orgs/{org}/rulesets",
)


_CREATE_PAGES_DEPLOYMENT = Operation(
    id="repos.create_pages_deployment",
    call="rest.repos.async_create_pages_deployment",
    name="Create GitHub Pages Deployment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment", "environment"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PageDeployment",
    http="POST /repos/{owner}/{repo}/pages/deployments",
)


_CREATE_PAGES_SITE = Operation(
    id="repos.create_pages_site",
    call="rest.repos.async_create_pages_site",
    name="Create GitHub Pages Site",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Build Type", "build_type")),
    output="githubkit_schemas.v2026_03_10.models:Page",
    http="POST /repos/{owner}/{repo}/pages",
)


_CREATE_RELEASE = Operation(
    id="repos.create_release",
    call="rest.repos.async_create_release",
    name="Create Release",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Tag Name", "tag_name"),
        Label("Target Commitish", "target_commitish"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Release",
    http="POST /repos/{owner}/{repo}/releases",
)


_CREATE_REPO_RULESET = Operation(
    id="repos.create_repo_ruleset",
    call="rest.repos.async_create_repo_ruleset",
    name="Create Repository Ruleset",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Target", "target"),
        Label("Enforcement", "enforcement"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositoryRuleset",
    http="POST /repos/{owner}/{repo}/rulesets",
)


_CREATE_USING_TEMPLATE = Operation(
    id="repos.create_using_template",
    call="rest.repos.async_create_using_template",
    name="Create Repository Using a Template",
    properties=(
        Label("Template Owner", "template_owner"),
        Label("Template Repository", "template_repo"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:FullRepository",
    http="POST /repos/{template_owner}/{template_repo}/generate",
)


_CREATE_WEBHOOK = Operation(
    id="repos.create_webhook",
    call="rest.repos.async_create_webhook",
    name="Create Repository Webhook",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:Hook",
    http="POST /repos/{owner}/{repo}/hooks",
)


_CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_REPOSITORY_VALUES = Operation(
    id="repos.custom_properties_for_repos_create_or_update_repository_values",
    call="rest.repos.async_custom_properties_for_repos_create_or_update_repository_values",
    name="Create or Update Custom Property Values for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PATCH /repos/{owner}/{repo}/properties/values",
)


_CUSTOM_PROPERTIES_FOR_REPOS_GET_REPOSITORY_VALUES = Operation(
    id="repos.custom_properties_for_repos_get_repository_values",
    call="rest.repos.async_custom_properties_for_repos_get_repository_values",
    name="Get Custom Property Values for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:CustomPropertyValue]",
    http="GET /repos/{owner}/{repo}/properties/values",
    repeat="safe",
)


_DECLINE_INVITATION_FOR_AUTHENTICATED_USER = Operation(
    id="repos.decline_invitation_for_authenticated_user",
    call="rest.repos.async_decline_invitation_for_authenticated_user",
    name="Decline Repository Invitation for the Authenticated User",
    properties=(Label("Invitation ID", "invitation_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/repository_invitations/{invitation_id}",
    repeat="safe",
)


_DELETE = Operation(
    id="repos.delete",
    call="rest.repos.async_delete",
    name="Delete Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}",
    repeat="safe",
)


_DELETE_ACCESS_RESTRICTIONS = Operation(
    id="repos.delete_access_restrictions",
    call="rest.repos.async_delete_access_restrictions",
    name="Delete Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions",
    repeat="safe",
)


_DELETE_ADMIN_BRANCH_PROTECTION = Operation(
    id="repos.delete_admin_branch_protection",
    call="rest.repos.async_delete_admin_branch_protection",
    name="Delete Admin Branch Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins",
    repeat="safe",
)


_DELETE_AN_ENVIRONMENT = Operation(
    id="repos.delete_an_environment",
    call="rest.repos.async_delete_an_environment",
    name="Delete Environment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/environments/{environment_name}",
    repeat="safe",
)


_DELETE_AUTOLINK = Operation(
    id="repos.delete_autolink",
    call="rest.repos.async_delete_autolink",
    name="Delete Autolink",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Autolink ID", "autolink_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}",
    repeat="safe",
)


_DELETE_BRANCH_PROTECTION = Operation(
    id="repos.delete_branch_protection",
    call="rest.repos.async_delete_branch_protection",
    name="Delete Branch Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection",
    repeat="safe",
)


_DELETE_COMMIT_COMMENT = Operation(
    id="repos.delete_commit_comment",
    call="rest.repos.async_delete_commit_comment",
    name="Delete Commit Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/comments/{comment_id}",
    repeat="safe",
)


_DELETE_COMMIT_SIGNATURE_PROTECTION = Operation(
    id="repos.delete_commit_signature_protection",
    call="rest.repos.async_delete_commit_signature_protection",
    name="Delete Commit Signature Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures",
    repeat="safe",
)


_DELETE_DEPLOY_KEY = Operation(
    id="repos.delete_deploy_key",
    call="rest.repos.async_delete_deploy_key",
    name="Delete Deploy Key",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Key ID", "key_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/keys/{key_id}",
    repeat="safe",
)


_DELETE_DEPLOYMENT = Operation(
    id="repos.delete_deployment",
    call="rest.repos.async_delete_deployment",
    name="Delete Deployment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Deployment ID", "deployment_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/deployments/{deployment_id}",
    repeat="safe",
)


_DELETE_DEPLOYMENT_BRANCH_POLICY = Operation(
    id="repos.delete_deployment_branch_policy",
    call="rest.repos.async_delete_deployment_branch_policy",
    name="Delete Deployment Branch Policy",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Branch Policy ID", "branch_policy_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
    repeat="safe",
)


_DELETE_FILE = Operation(
    id="repos.delete_file",
    call="rest.repos.async_delete_file",
    name="Delete File",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Path", "path"),
        Label("SHA", "sha"),
        Label("Branch", "branch"),
    ),
    output="githubkit_schemas.v2026_03_10.models:FileCommit",
    http="DELETE /repos/{owner}/{repo}/contents/{path}",
    repeat="safe",
)


_DELETE_INVITATION = Operation(
    id="repos.delete_invitation",
    call="rest.repos.async_delete_invitation",
    name="Delete Repository Invitation",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Invitation ID", "invitation_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/invitations/{invitation_id}",
    repeat="safe",
)


_DELETE_ORG_RULESET = Operation(
    id="repos.delete_org_ruleset",
    call="rest.repos.async_delete_org_ruleset",
    name="Delete Organization Ruleset",
    properties=(Label("Organization", "org"), Label("Ruleset ID", "ruleset_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/rulesets/{ruleset_id}",
    repeat="safe",
)


_DELETE_PAGES_SITE = Operation(
    id="repos.delete_pages_site",
    call="rest.repos.async_delete_pages_site",
    name="Delete GitHub Pages Site",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/pages",
    repeat="safe",
)


_DELETE_PULL_REQUEST_REVIEW_PROTECTION = Operation(
    id="repos.delete_pull_request_review_protection",
    call="rest.repos.async_delete_pull_request_review_protection",
    name="Delete Pull Request Review Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews",
    repeat="safe",
)


_DELETE_RELEASE = Operation(
    id="repos.delete_release",
    call="rest.repos.async_delete_release",
    name="Delete Release",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Release ID", "release_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/releases/{release_id}",
    repeat="safe",
)


_DELETE_RELEASE_ASSET = Operation(
    id="repos.delete_release_asset",
    call="rest.repos.async_delete_release_asset",
    name="Delete Release Asset",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Asset ID", "asset_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
    repeat="safe",
)


_DELETE_REPO_RULESET = Operation(
    id="repos.delete_repo_ruleset",
    call="rest.repos.async_delete_repo_ruleset",
    name="Delete Repository Ruleset",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ruleset ID", "ruleset_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}",
    repeat="safe",
)


_DELETE_WEBHOOK = Operation(
    id="repos.delete_webhook",
    call="rest.repos.async_delete_webhook",
    name="Delete Repository Webhook",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Webhook ID", "hook_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/hooks/{hook_id}",
    repeat="safe",
)


_DISABLE_AUTOMATED_SECURITY_FIXES = Operation(
    id="repos.disable_automated_security_fixes",
    call="rest.repos.async_disable_automated_security_fixes",
    name="Disable Automated Security Fixes",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/automated-security-fixes",
    repeat="safe",
)


_DISABLE_DEPLOYMENT_PROTECTION_RULE = Operation(
    id="repos.disable_deployment_protection_rule",
    call="rest.repos.async_disable_deployment_protection_rule",
    name="Disable Deployment Protection Rule",
    properties=(
        Label("Environment Name", "environment_name"),
        Label("Repo", "repo"),
        Label("Owner", "owner"),
        Label("Protection Rule ID", "protection_rule_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}",
    repeat="safe",
)


_DISABLE_IMMUTABLE_RELEASES = Operation(
    id="repos.disable_immutable_releases",
    call="rest.repos.async_disable_immutable_releases",
    name="Disable Immutable Releases",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/immutable-releases",
    repeat="safe",
)


_DISABLE_PRIVATE_VULNERABILITY_REPORTING = Operation(
    id="repos.disable_private_vulnerability_reporting",
    call="rest.repos.async_disable_private_vulnerability_reporting",
    name="Disable Private Vulnerability Reporting",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/private-vulnerability-reporting",
    repeat="safe",
)


_DISABLE_VULNERABILITY_ALERTS = Operation(
    id="repos.disable_vulnerability_alerts",
    call="rest.repos.async_disable_vulnerability_alerts",
    name="Disable Vulnerability Alerts",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/vulnerability-alerts",
    repeat="safe",
)


_DOWNLOAD_TARBALL_ARCHIVE = Operation(
    id="repos.download_tarball_archive",
    call="rest.repos.async_download_tarball_archive",
    name="Download Repository Tarball Archive",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/tarball/{ref}",
    repeat="safe",
)


_DOWNLOAD_ZIPBALL_ARCHIVE = Operation(
    id="repos.download_zipball_archive",
    call="rest.repos.async_download_zipball_archive",
    name="Download Repository Zipball Archive",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/zipball/{ref}",
    repeat="safe",
)


_ENABLE_AUTOMATED_SECURITY_FIXES = Operation(
    id="repos.enable_automated_security_fixes",
    call="rest.repos.async_enable_automated_security_fixes",
    name="Enable Automated Security Fixes",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/automated-security-fixes",
    repeat="safe",
)


_ENABLE_IMMUTABLE_RELEASES = Operation(
    id="repos.enable_immutable_releases",
    call="rest.repos.async_enable_immutable_releases",
    name="Enable Immutable Releases",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/immutable-releases",
    repeat="safe",
)


_ENABLE_PRIVATE_VULNERABILITY_REPORTING = Operation(
    id="repos.enable_private_vulnerability_reporting",
    call="rest.repos.async_enable_private_vulnerability_reporting",
    name="Enable Private Vulnerability Reporting",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/private-vulnerability-reporting",
    repeat="safe",
)


_ENABLE_VULNERABILITY_ALERTS = Operation(
    id="repos.enable_vulnerability_alerts",
    call="rest.repos.async_enable_vulnerability_alerts",
    name="Enable Vulnerability Alerts",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/vulnerability-alerts",
    repeat="safe",
)


_GENERATE_RELEASE_NOTES = Operation(
    id="repos.generate_release_notes",
    call="rest.repos.async_generate_release_notes",
    name="Generate Release Notes",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Tag Name", "tag_name"),
        Label("Target Commitish", "target_commitish"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReleaseNotesContent",
    http="POST /repos/{owner}/{repo}/releases/generate-notes",
)


_GET = Operation(
    id="repos.get",
    call="rest.repos.async_get",
    name="Get Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:FullRepository",
    http="GET /repos/{owner}/{repo}",
    repeat="safe",
)


_GET_ACCESS_RESTRICTIONS = Operation(
    id="repos.get_access_restrictions",
    call="rest.repos.async_get_access_restrictions",
    name="Get Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:BranchRestrictionPolicy",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions",
    repeat="safe",
)


_GET_ADMIN_BRANCH_PROTECTION = Operation(
    id="repos.get_admin_branch_protection",
    call="rest.repos.async_get_admin_branch_protection",
    name="Get Admin Branch Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:ProtectedBranchAdminEnforced",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins",
    repeat="safe",
)


_GET_ALL_DEPLOYMENT_PROTECTION_RULES = Operation(
    id="repos.get_all_deployment_protection_rules",
    call="rest.repos.async_get_all_deployment_protection_rules",
    name="Get All Deployment Protection Rules",
    properties=(
        Label("Environment Name", "environment_name"),
        Label("Repo", "repo"),
        Label("Owner", "owner"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesGetResponse200",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules",
    repeat="safe",
)


_GET_ALL_ENVIRONMENTS = Operation(
    id="repos.get_all_environments",
    call="rest.repos.async_get_all_environments",
    name="Get All Environments",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoEnvironmentsGetResponse200",
    http="GET /repos/{owner}/{repo}/environments",
    repeat="safe",
    items="environments",
)


_GET_ALL_STATUS_CHECK_CONTEXTS = Operation(
    id="repos.get_all_status_check_contexts",
    call="rest.repos.async_get_all_status_check_contexts",
    name="Get All Status Check Contexts",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[str]",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
    repeat="safe",
)


_GET_ALL_TOPICS = Operation(
    id="repos.get_all_topics",
    call="rest.repos.async_get_all_topics",
    name="Get All Repository Topics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Topic",
    http="GET /repos/{owner}/{repo}/topics",
    repeat="safe",
    items="names",
)


_GET_APPS_WITH_ACCESS_TO_PROTECTED_BRANCH = Operation(
    id="repos.get_apps_with_access_to_protected_branch",
    call="rest.repos.async_get_apps_with_access_to_protected_branch",
    name="Get Apps with Access to a Protected Branch",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Integration | None]",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
    repeat="safe",
)


_GET_AUTOLINK = Operation(
    id="repos.get_autolink",
    call="rest.repos.async_get_autolink",
    name="Get Autolink",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Autolink ID", "autolink_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Autolink",
    http="GET /repos/{owner}/{repo}/autolinks/{autolink_id}",
    repeat="safe",
)


_GET_BRANCH = Operation(
    id="repos.get_branch",
    call="rest.repos.async_get_branch",
    name="Get Branch",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:BranchWithProtection",
    http="GET /repos/{owner}/{repo}/branches/{branch}",
    repeat="safe",
)


_GET_BRANCH_PROTECTION = Operation(
    id="repos.get_branch_protection",
    call="rest.repos.async_get_branch_protection",
    name="Get Branch Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:BranchProtection",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection",
    repeat="safe",
)


_GET_BRANCH_RULES = Operation(
    id="repos.get_branch_rules",
    call="rest.repos.async_get_branch_rules",
    name="Get Branch Rules",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof0 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof1 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof2 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof3 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof4 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof5 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof6 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof7 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof8 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof9 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof10 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof11 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof12 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof13 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof14 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof15 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof16 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof17 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof18 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof19 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof20 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof21 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof22 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof23 | githubkit_schemas.v2026_03_10.models:RepositoryRuleDetailedOneof24]",
    http="GET /repos/{owner}/{repo}/rules/branches/{branch}",
    repeat="safe",
)


_GET_CLONES = Operation(
    id="repos.get_clones",
    call="rest.repos.async_get_clones",
    name="Get Repository Clones",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CloneTraffic",
    http="GET /repos/{owner}/{repo}/traffic/clones",
    repeat="safe",
)


_GET_CODE_FREQUENCY_STATS = Operation(
    id="repos.get_code_frequency_stats",
    call="rest.repos.async_get_code_frequency_stats",
    name="Get Code Frequency Statistics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[list[int]]",
    http="GET /repos/{owner}/{repo}/stats/code_frequency",
    repeat="safe",
    answers=((204, "None"),),
    pending=(202,),
)


_GET_COLLABORATOR_PERMISSION_LEVEL = Operation(
    id="repos.get_collaborator_permission_level",
    call="rest.repos.async_get_collaborator_permission_level",
    name="Get Collaborator Permission Level",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Username", "username")),
    output="githubkit_schemas.v2026_03_10.models:RepositoryCollaboratorPermission",
    http="GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    repeat="safe",
)


_GET_COMBINED_STATUS_FOR_REF = Operation(
    id="repos.get_combined_status_for_ref",
    call="rest.repos.async_get_combined_status_for_ref",
    name="Get Combined Status for a Git Reference",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:CombinedCommitStatus",
    http="GET /repos/{owner}/{repo}/commits/{ref}/status",
    repeat="safe",
    items="statuses",
)


_GET_COMMIT = Operation(
    id="repos.get_commit",
    call="rest.repos.async_get_commit",
    name="Get Commit",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:Commit",
    http="GET /repos/{owner}/{repo}/commits/{ref}",
    repeat="safe",
)


_GET_COMMIT_ACTIVITY_STATS = Operation(
    id="repos.get_commit_activity_stats",
    call="rest.repos.async_get_commit_activity_stats",
    name="Get Commit Activity Statistics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:CommitActivity]",
    http="GET /repos/{owner}/{repo}/stats/commit_activity",
    repeat="safe",
    answers=((204, "None"),),
    pending=(202,),
)


_GET_COMMIT_COMMENT = Operation(
    id="repos.get_commit_comment",
    call="rest.repos.async_get_commit_comment",
    name="Get Commit Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:CommitComment",
    http="GET /repos/{owner}/{repo}/comments/{comment_id}",
    repeat="safe",
)


_GET_COMMIT_SIGNATURE_PROTECTION = Operation(
    id="repos.get_commit_signature_protection",
    call="rest.repos.async_get_commit_signature_protection",
    name="Get Commit Signature Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:ProtectedBranchAdminEnforced",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures",
    repeat="safe",
)


_GET_COMMUNITY_PROFILE_METRICS = Operation(
    id="repos.get_community_profile_metrics",
    call="rest.repos.async_get_community_profile_metrics",
    name="Get Community Profile Metrics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CommunityProfile",
    http="GET /repos/{owner}/{repo}/community/profile",
    repeat="safe",
)


_GET_CONTENT = Operation(
    id="repos.get_content",
    call="rest.repos.async_get_content",
    name="Get Repository Content",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Path", "path"),
        Label("Ref", "ref"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ContentDirectoryItems] | githubkit_schemas.v2026_03_10.models:ContentFile | githubkit_schemas.v2026_03_10.models:ContentSymlink | githubkit_schemas.v2026_03_10.models:ContentSubmodule",
    http="GET /repos/{owner}/{repo}/contents/{path}",
    repeat="safe",
)


_GET_CONTRIBUTORS_STATS = Operation(
    id="repos.get_contributors_stats",
    call="rest.repos.async_get_contributors_stats",
    name="Get Contributor Statistics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:ContributorActivity]",
    http="GET /repos/{owner}/{repo}/stats/contributors",
    repeat="safe",
    answers=((204, "None"),),
    pending=(202,),
)


_GET_CUSTOM_DEPLOYMENT_PROTECTION_RULE = Operation(
    id="repos.get_custom_deployment_protection_rule",
    call="rest.repos.async_get_custom_deployment_protection_rule",
    name="Get Custom Deployment Protection Rule",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Protection Rule ID", "protection_rule_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DeploymentProtectionRule",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}",
    repeat="safe",
)


_GET_DEPLOY_KEY = Operation(
    id="repos.get_deploy_key",
    call="rest.repos.async_get_deploy_key",
    name="Get Deploy Key",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Key ID", "key_id")),
    output="githubkit_schemas.v2026_03_10.models:DeployKey",
    http="GET /repos/{owner}/{repo}/keys/{key_id}",
    repeat="safe",
)


_GET_DEPLOYMENT = Operation(
    id="repos.get_deployment",
    call="rest.repos.async_get_deployment",
    name="Get Deployment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Deployment ID", "deployment_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Deployment",
    http="GET /repos/{owner}/{repo}/deployments/{deployment_id}",
    repeat="safe",
)


_GET_DEPLOYMENT_BRANCH_POLICY = Operation(
    id="repos.get_deployment_branch_policy",
    call="rest.repos.async_get_deployment_branch_policy",
    name="Get Deployment Branch Policy",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Branch Policy ID", "branch_policy_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DeploymentBranchPolicy",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
    repeat="safe",
)


_GET_DEPLOYMENT_STATUS = Operation(
    id="repos.get_deployment_status",
    call="rest.repos.async_get_deployment_status",
    name="Get Deployment Status",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Deployment ID", "deployment_id"),
        Label("Status ID", "status_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DeploymentStatus",
    http="GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}",
    repeat="safe",
)


_GET_ENVIRONMENT = Operation(
    id="repos.get_environment",
    call="rest.repos.async_get_environment",
    name="Get Environment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Environment",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}",
    repeat="safe",
)


_GET_HASH_ALGORITHM = Operation(
    id="repos.get_hash_algorithm",
    call="rest.repos.async_get_hash_algorithm",
    name="Get Repository Hash Algorithm",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:RepositoryHashAlgorithm",
    http="GET /repos/{owner}/{repo}/hash-algorithm",
    repeat="safe",
)


_GET_LATEST_PAGES_BUILD = Operation(
    id="repos.get_latest_pages_build",
    call="rest.repos.async_get_latest_pages_build",
    name="Get Latest GitHub Pages Build",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:PageBuild",
    http="GET /repos/{owner}/{repo}/pages/builds/latest",
    repeat="safe",
)


_GET_LATEST_RELEASE = Operation(
    id="repos.get_latest_release",
    call="rest.repos.async_get_latest_release",
    name="Get Latest Release",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Release",
    http="GET /repos/{owner}/{repo}/releases/latest",
    repeat="safe",
)


_GET_ORG_RULE_SUITE = Operation(
    id="repos.get_org_rule_suite",
    call="rest.repos.async_get_org_rule_suite",
    name="Get Organization Rule Suite",
    properties=(Label("Organization", "org"), Label("Rule Suite ID", "rule_suite_id")),
    output="githubkit_schemas.v2026_03_10.models:RuleSuite",
    http="GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}",
    repeat="safe",
)


_GET_ORG_RULE_SUITES = Operation(
    id="repos.get_org_rule_suites",
    call="rest.repos.async_get_org_rule_suites",
    name="Get Organization Rule Suites",
    properties=(
        Label("Organization", "org"),
        Label("Ref", "ref"),
        Label("Repository Name", "repository_name"),
        Label("Time Period", "time_period"),
        Label("Actor Name", "actor_name"),
        Label("Rule Suite Result", "rule_suite_result"),
        Label("Evaluate Status", "evaluate_status"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:RuleSuitesItems]",
    http="GET /orgs/{org}/rulesets/rule-suites",
    repeat="safe",
)


_GET_ORG_RULESET = Operation(
    id="repos.get_org_ruleset",
    call="rest.repos.async_get_org_ruleset",
    name="Get Organization Ruleset",
    properties=(Label("Organization", "org"), Label("Ruleset ID", "ruleset_id")),
    output="githubkit_schemas.v2026_03_10.models:RepositoryRuleset",
    http="GET /orgs/{org}/rulesets/{ruleset_id}",
    repeat="safe",
)


_GET_ORG_RULESETS = Operation(
    id="repos.get_org_rulesets",
    call="rest.repos.async_get_org_rulesets",
    name="Get Organization Rulesets",
    properties=(Label("Organization", "org"), Label("Targets", "targets")),
    output="list[githubkit_schemas.v2026_03_10.models:RepositoryRuleset]",
    http="GET /orgs/{org}/rulesets",
    repeat="safe",
)


_GET_PAGES = Operation(
    id="repos.get_pages",
    call="rest.repos.async_get_pages",
    name="Get GitHub Pages Site",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Page",
    http="GET /repos/{owner}/{repo}/pages",
    repeat="safe",
)


_GET_PAGES_BUILD = Operation(
    id="repos.get_pages_build",
    call="rest.repos.async_get_pages_build",
    name="Get GitHub Pages Build",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Build ID", "build_id")),
    output="githubkit_schemas.v2026_03_10.models:PageBuild",
    http="GET /repos/{owner}/{repo}/pages/builds/{build_id}",
    repeat="safe",
)


_GET_PAGES_DEPLOYMENT = Operation(
    id="repos.get_pages_deployment",
    call="rest.repos.async_get_pages_deployment",
    name="Get GitHub Pages Deployment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pages Deployment ID", "pages_deployment_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PagesDeploymentStatus",
    http="GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}",
    repeat="safe",
)


_GET_PAGES_HEALTH_CHECK = Operation(
    id="repos.get_pages_health_check",
    call="rest.repos.async_get_pages_health_check",
    name="Get GitHub Pages Health Check",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:PagesHealthCheck",
    http="GET /repos/{owner}/{repo}/pages/health",
    repeat="safe",
    pending=(202,),
)


_GET_PARTICIPATION_STATS = Operation(
    id="repos.get_participation_stats",
    call="rest.repos.async_get_participation_stats",
    name="Get Participation Statistics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ParticipationStats",
    http="GET /repos/{owner}/{repo}/stats/participation",
    repeat="safe",
    pending=(202,),
)


_GET_PULL_REQUEST_REVIEW_PROTECTION = Operation(
    id="repos.get_pull_request_review_protection",
    call="rest.repos.async_get_pull_request_review_protection",
    name="Get Pull Request Review Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:ProtectedBranchPullRequestReview",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews",
    repeat="safe",
)


_GET_PUNCH_CARD_STATS = Operation(
    id="repos.get_punch_card_stats",
    call="rest.repos.async_get_punch_card_stats",
    name="Get Punch Card Statistics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[list[int]]",
    http="GET /repos/{owner}/{repo}/stats/punch_card",
    repeat="safe",
    answers=((204, "None"),),
    pending=(202,),
)


_GET_README = Operation(
    id="repos.get_readme",
    call="rest.repos.async_get_readme",
    name="Get Repository README",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:ContentFile",
    http="GET /repos/{owner}/{repo}/readme",
    repeat="safe",
)


_GET_README_IN_DIRECTORY = Operation(
    id="repos.get_readme_in_directory",
    call="rest.repos.async_get_readme_in_directory",
    name="Get Repository README in a Directory",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Directory", "dir_"),
        Label("Ref", "ref"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ContentFile",
    http="GET /repos/{owner}/{repo}/readme/{dir_}",
    repeat="safe",
)


_GET_RELEASE = Operation(
    id="repos.get_release",
    call="rest.repos.async_get_release",
    name="Get Release",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Release ID", "release_id")),
    output="githubkit_schemas.v2026_03_10.models:Release",
    http="GET /repos/{owner}/{repo}/releases/{release_id}",
    repeat="safe",
)


_GET_RELEASE_ASSET = Operation(
    id="repos.get_release_asset",
    call="rest.repos.async_get_release_asset",
    name="Get Release Asset",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Asset ID", "asset_id")),
    output="githubkit_schemas.v2026_03_10.models:ReleaseAsset",
    http="GET /repos/{owner}/{repo}/releases/assets/{asset_id}",
    repeat="safe",
)


_GET_RELEASE_BY_TAG = Operation(
    id="repos.get_release_by_tag",
    call="rest.repos.async_get_release_by_tag",
    name="Get Release by Tag",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Tag", "tag")),
    output="githubkit_schemas.v2026_03_10.models:Release",
    http="GET /repos/{owner}/{repo}/releases/tags/{tag}",
    repeat="safe",
)


_GET_REPO_RULE_SUITE = Operation(
    id="repos.get_repo_rule_suite",
    call="rest.repos.async_get_repo_rule_suite",
    name="Get Repository Rule Suite",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Rule Suite ID", "rule_suite_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RuleSuite",
    http="GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}",
    repeat="safe",
)


_GET_REPO_RULE_SUITES = Operation(
    id="repos.get_repo_rule_suites",
    call="rest.repos.async_get_repo_rule_suites",
    name="Get Repository Rule Suites",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("Time Period", "time_period"),
        Label("Actor Name", "actor_name"),
        Label("Rule Suite Result", "rule_suite_result"),
        Label("Evaluate Status", "evaluate_status"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:RuleSuitesItems]",
    http="GET /repos/{owner}/{repo}/rulesets/rule-suites",
    repeat="safe",
)


_GET_REPO_RULESET = Operation(
    id="repos.get_repo_ruleset",
    call="rest.repos.async_get_repo_ruleset",
    name="Get Repository Ruleset",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ruleset ID", "ruleset_id")),
    output="githubkit_schemas.v2026_03_10.models:RepositoryRuleset",
    http="GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
    repeat="safe",
)


_GET_REPO_RULESET_HISTORY = Operation(
    id="repos.get_repo_ruleset_history",
    call="rest.repos.async_get_repo_ruleset_history",
    name="Get Repository Ruleset History",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ruleset ID", "ruleset_id")),
    output="list[githubkit_schemas.v2026_03_10.models:RulesetVersion]",
    http="GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
    repeat="safe",
)


_GET_REPO_RULESET_VERSION = Operation(
    id="repos.get_repo_ruleset_version",
    call="rest.repos.async_get_repo_ruleset_version",
    name="Get Repository Ruleset Version",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ruleset ID", "ruleset_id"),
        Label("Version ID", "version_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RulesetVersionWithState",
    http="GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}",
    repeat="safe",
)


_GET_REPO_RULESETS = Operation(
    id="repos.get_repo_rulesets",
    call="rest.repos.async_get_repo_rulesets",
    name="Get Repository Rulesets",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Includes Parents", "includes_parents"),
        Label("Targets", "targets"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:RepositoryRuleset]",
    http="GET /repos/{owner}/{repo}/rulesets",
    repeat="safe",
)


_GET_STATUS_CHECKS_PROTECTION = Operation(
    id="repos.get_status_checks_protection",
    call="rest.repos.async_get_status_checks_protection",
    name="Get Status Check Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:StatusCheckPolicy",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
    repeat="safe",
)


_GET_TEAMS_WITH_ACCESS_TO_PROTECTED_BRANCH = Operation(
    id="repos.get_teams_with_access_to_protected_branch",
    call="rest.repos.async_get_teams_with_access_to_protected_branch",
    name="Get Teams with Access to a Protected Branch",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
    repeat="safe",
)


_GET_TOP_PATHS = Operation(
    id="repos.get_top_paths",
    call="rest.repos.async_get_top_paths",
    name="Get Top Referral Paths",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:ContentTraffic]",
    http="GET /repos/{owner}/{repo}/traffic/popular/paths",
    repeat="safe",
)


_GET_TOP_REFERRERS = Operation(
    id="repos.get_top_referrers",
    call="rest.repos.async_get_top_referrers",
    name="Get Top Referral Sources",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:ReferrerTraffic]",
    http="GET /repos/{owner}/{repo}/traffic/popular/referrers",
    repeat="safe",
)


_GET_USERS_WITH_ACCESS_TO_PROTECTED_BRANCH = Operation(
    id="repos.get_users_with_access_to_protected_branch",
    call="rest.repos.async_get_users_with_access_to_protected_branch",
    name="Get Users with Access to a Protected Branch",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
    repeat="safe",
)


_GET_VIEWS = Operation(
    id="repos.get_views",
    call="rest.repos.async_get_views",
    name="Get Repository Views",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ViewTraffic",
    http="GET /repos/{owner}/{repo}/traffic/views",
    repeat="safe",
)


_GET_WEBHOOK = Operation(
    id="repos.get_webhook",
    call="rest.repos.async_get_webhook",
    name="Get Repository Webhook",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Webhook ID", "hook_id")),
    output="githubkit_schemas.v2026_03_10.models:Hook",
    http="GET /repos/{owner}/{repo}/hooks/{hook_id}",
    repeat="safe",
)


_GET_WEBHOOK_CONFIG_FOR_REPO = Operation(
    id="repos.get_webhook_config_for_repo",
    call="rest.repos.async_get_webhook_config_for_repo",
    name="Get Webhook Configuration for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Webhook ID", "hook_id")),
    output="githubkit_schemas.v2026_03_10.models:WebhookConfig",
    http="GET /repos/{owner}/{repo}/hooks/{hook_id}/config",
    repeat="safe",
)


_GET_WEBHOOK_DELIVERY = Operation(
    id="repos.get_webhook_delivery",
    call="rest.repos.async_get_webhook_delivery",
    name="Get Repository Webhook Delivery",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Webhook ID", "hook_id"),
        Label("Delivery ID", "delivery_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:HookDelivery",
    http="GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}",
    repeat="safe",
)


_LIST_ACTIVITIES = Operation(
    id="repos.list_activities",
    call="rest.repos.async_list_activities",
    name="List Repository Activities",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Direction", "direction"),
        Label("Ref", "ref"),
        Label("Actor", "actor"),
        Label("Time Period", "time_period"),
        Label("Activity Type", "activity_type"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Activity]",
    http="GET /repos/{owner}/{repo}/activity",
    repeat="safe",
)


_LIST_ATTESTATIONS = Operation(
    id="repos.list_attestations",
    call="rest.repos.async_list_attestations",
    name="List Attestations",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Subject Digest", "subject_digest"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoAttestationsSubjectDigestGetResponse200",
    http="GET /repos/{owner}/{repo}/attestations/{subject_digest}",
    repeat="safe",
    items="attestations",
)


_LIST_AUTOLINKS = Operation(
    id="repos.list_autolinks",
    call="rest.repos.async_list_autolinks",
    name="List Autolinks",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Autolink]",
    http="GET /repos/{owner}/{repo}/autolinks",
    repeat="safe",
)


_LIST_BRANCHES = Operation(
    id="repos.list_branches",
    call="rest.repos.async_list_branches",
    name="List Branches",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Protected", "protected")),
    output="list[githubkit_schemas.v2026_03_10.models:ShortBranch]",
    http="GET /repos/{owner}/{repo}/branches",
    repeat="safe",
)


_LIST_BRANCHES_FOR_HEAD_COMMIT = Operation(
    id="repos.list_branches_for_head_commit",
    call="rest.repos.async_list_branches_for_head_commit",
    name="List Branches for a Head Commit",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Commit SHA", "commit_sha")),
    output="list[githubkit_schemas.v2026_03_10.models:BranchShort]",
    http="GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head",
    repeat="safe",
)


_LIST_COLLABORATORS = Operation(
    id="repos.list_collaborators",
    call="rest.repos.async_list_collaborators",
    name="List Repository Collaborators",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Affiliation", "affiliation"),
        Label("Permission", "permission"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Collaborator]",
    http="GET /repos/{owner}/{repo}/collaborators",
    repeat="safe",
)


_LIST_COMMENTS_FOR_COMMIT = Operation(
    id="repos.list_comments_for_commit",
    call="rest.repos.async_list_comments_for_commit",
    name="List Comments for a Commit",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Commit SHA", "commit_sha")),
    output="list[githubkit_schemas.v2026_03_10.models:CommitComment]",
    http="GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
    repeat="safe",
)


_LIST_COMMIT_COMMENTS_FOR_REPO = Operation(
    id="repos.list_commit_comments_for_repo",
    call="rest.repos.async_list_commit_comments_for_repo",
    name="List Commit Comments for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:CommitComment]",
    http="GET /repos/{owner}/{repo}/comments",
    repeat="safe",
)


_LIST_COMMIT_STATUSES_FOR_REF = Operation(
    id="repos.list_commit_statuses_for_ref",
    call="rest.repos.async_list_commit_statuses_for_ref",
    name="List Commit Statuses for a Git Reference",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="list[githubkit_schemas.v2026_03_10.models:Status]",
    http="GET /repos/{owner}/{repo}/commits/{ref}/statuses",
    repeat="safe",
)


_LIST_COMMITS = Operation(
    id="repos.list_commits",
    call="rest.repos.async_list_commits",
    name="List Commits",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("SHA", "sha"),
        Label("Path", "path"),
        Label("Author", "author"),
        Label("Committer", "committer"),
        Label("Since", "since"),
        Label("Until", "until"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Commit]",
    http="GET /repos/{owner}/{repo}/commits",
    repeat="safe",
)


_LIST_CONTRIBUTORS = Operation(
    id="repos.list_contributors",
    call="rest.repos.async_list_contributors",
    name="List Repository Contributors",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Anon", "anon")),
    output="list[githubkit_schemas.v2026_03_10.models:Contributor]",
    http="GET /repos/{owner}/{repo}/contributors",
    repeat="safe",
    answers=((204, "None"),),
)


_LIST_CUSTOM_DEPLOYMENT_RULE_INTEGRATIONS = Operation(
    id="repos.list_custom_deployment_rule_integrations",
    call="rest.repos.async_list_custom_deployment_rule_integrations",
    name="List Custom Deployment Rule Integrations",
    properties=(
        Label("Environment Name", "environment_name"),
        Label("Repo", "repo"),
        Label("Owner", "owner"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesAppsGetResponse200",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
    repeat="safe",
    items="available_custom_deployment_protection_rule_integrations",
)


_LIST_DEPLOY_KEYS = Operation(
    id="repos.list_deploy_keys",
    call="rest.repos.async_list_deploy_keys",
    name="List Deploy Keys",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:DeployKey]",
    http="GET /repos/{owner}/{repo}/keys",
    repeat="safe",
)


_LIST_DEPLOYMENT_BRANCH_POLICIES = Operation(
    id="repos.list_deployment_branch_policies",
    call="rest.repos.async_list_deployment_branch_policies",
    name="List Deployment Branch Policies",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentBranchPoliciesGetResponse200",
    http="GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
    repeat="safe",
    items="branch_policies",
)


_LIST_DEPLOYMENT_STATUSES = Operation(
    id="repos.list_deployment_statuses",
    call="rest.repos.async_list_deployment_statuses",
    name="List Deployment Statuses",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Deployment ID", "deployment_id"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:DeploymentStatus]",
    http="GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    repeat="safe",
)


_LIST_DEPLOYMENTS = Operation(
    id="repos.list_deployments",
    call="rest.repos.async_list_deployments",
    name="List Deployments",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("SHA", "sha"),
        Label("Ref", "ref"),
        Label("Task", "task"),
        Label("Environment", "environment"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Deployment]",
    http="GET /repos/{owner}/{repo}/deployments",
    repeat="safe",
)


_LIST_FOR_AUTHENTICATED_USER = Operation(
    id="repos.list_for_authenticated_user",
    call="rest.repos.async_list_for_authenticated_user",
    name="List Repositories for the Authenticated User",
    properties=(
        Label("Visibility", "visibility"),
        Label("Affiliation", "affiliation"),
        Label("Type", "type"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Repository]",
    http="GET /user/repos",
    repeat="safe",
)


_LIST_FOR_ORG = Operation(
    id="repos.list_for_org",
    call="rest.repos.async_list_for_org",
    name="List Repositories for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Type", "type"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /orgs/{org}/repos",
    repeat="safe",
)


_LIST_FOR_USER = Operation(
    id="repos.list_for_user",
    call="rest.repos.async_list_for_user",
    name="List Repositories for a User",
    properties=(
        Label("Username", "username"),
        Label("Type", "type"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /users/{username}/repos",
    repeat="safe",
)


_LIST_FORKS = Operation(
    id="repos.list_forks",
    call="rest.repos.async_list_forks",
    name="List Forks",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Sort", "sort")),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /repos/{owner}/{repo}/forks",
    repeat="safe",
)


_LIST_INVITATIONS = Operation(
    id="repos.list_invitations",
    call="rest.repos.async_list_invitations",
    name="List Repository Invitations",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:RepositoryInvitation]",
    http="GET /repos/{owner}/{repo}/invitations",
    repeat="safe",
)


_LIST_INVITATIONS_FOR_AUTHENTICATED_USER = Operation(
    id="repos.list_invitations_for_authenticated_user",
    call="rest.repos.async_list_invitations_for_authenticated_user",
    name="List Repository Invitations for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:RepositoryInvitation]",
    http="GET /user/repository_invitations",
    repeat="safe",
)


_LIST_ISSUE_TYPES = Operation(
    id="repos.list_issue_types",
    call="rest.repos.async_list_issue_types",
    name="List Repository Issue Types",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:IssueType | None]",
    http="GET /repos/{owner}/{repo}/issue-types",
    repeat="safe",
)


_LIST_LANGUAGES = Operation(
    id="repos.list_languages",
    call="rest.repos.async_list_languages",
    name="List Repository Languages",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Language",
    http="GET /repos/{owner}/{repo}/languages",
    repeat="safe",
)


_LIST_PAGES_BUILDS = Operation(
    id="repos.list_pages_builds",
    call="rest.repos.async_list_pages_builds",
    name="List GitHub Pages Builds",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:PageBuild]",
    http="GET /repos/{owner}/{repo}/pages/builds",
    repeat="safe",
)


_LIST_PUBLIC = Operation(
    id="repos.list_public",
    call="rest.repos.async_list_public",
    name="List Public Repositories",
    properties=(Label("Since", "since"),),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /repositories",
    repeat="safe",
)


_LIST_PULL_REQUESTS_ASSOCIATED_WITH_COMMIT = Operation(
    id="repos.list_pull_requests_associated_with_commit",
    call="rest.repos.async_list_pull_requests_associated_with_commit",
    name="List Pull Requests Associated with a Commit",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Commit SHA", "commit_sha")),
    output="list[githubkit_schemas.v2026_03_10.models:PullRequestSimple]",
    http="GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    repeat="safe",
)


_LIST_RELEASE_ASSETS = Operation(
    id="repos.list_release_assets",
    call="rest.repos.async_list_release_assets",
    name="List Release Assets",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Release ID", "release_id")),
    output="list[githubkit_schemas.v2026_03_10.models:ReleaseAsset]",
    http="GET /repos/{owner}/{repo}/releases/{release_id}/assets",
    repeat="safe",
)


_LIST_RELEASES = Operation(
    id="repos.list_releases",
    call="rest.repos.async_list_releases",
    name="List Releases",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Release]",
    http="GET /repos/{owner}/{repo}/releases",
    repeat="safe",
)


_LIST_TAGS = Operation(
    id="repos.list_tags",
    call="rest.repos.async_list_tags",
    name="List Repository Tags",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Tag]",
    http="GET /repos/{owner}/{repo}/tags",
    repeat="safe",
)


_LIST_TEAMS = Operation(
    id="repos.list_teams",
    call="rest.repos.async_list_teams",
    name="List Repository Teams",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="GET /repos/{owner}/{repo}/teams",
    repeat="safe",
)


_LIST_WEBHOOK_DELIVERIES = Operation(
    id="repos.list_webhook_deliveries",
    call="rest.repos.async_list_webhook_deliveries",
    name="List Repository Webhook Deliveries",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Webhook ID", "hook_id"),
        Label("Status", "status"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:HookDeliveryItem]",
    http="GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
    repeat="safe",
)


_LIST_WEBHOOKS = Operation(
    id="repos.list_webhooks",
    call="rest.repos.async_list_webhooks",
    name="List Repository Webhooks",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:Hook]",
    http="GET /repos/{owner}/{repo}/hooks",
    repeat="safe",
)


_MERGE = Operation(
    id="repos.merge",
    call="rest.repos.async_merge",
    name="Merge Branch",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Base", "base"),
        Label("Head", "head"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Commit",
    http="POST /repos/{owner}/{repo}/merges",
    answers=((204, "None"),),
)


_MERGE_UPSTREAM = Operation(
    id="repos.merge_upstream",
    call="rest.repos.async_merge_upstream",
    name="Sync Fork Branch with the Upstream Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:MergedUpstream",
    http="POST /repos/{owner}/{repo}/merge-upstream",
)


_PING_WEBHOOK = Operation(
    id="repos.ping_webhook",
    call="rest.repos.async_ping_webhook",
    name="Ping Repository Webhook",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Webhook ID", "hook_id")),
    output="integrate_runtime:HttpResult",
    http="POST /repos/{owner}/{repo}/hooks/{hook_id}/pings",
)


_REDELIVER_WEBHOOK_DELIVERY = Operation(
    id="repos.redeliver_webhook_delivery",
    call="rest.repos.async_redeliver_webhook_delivery",
    name="Redeliver Repository Webhook Delivery",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Webhook ID", "hook_id"),
        Label("Delivery ID", "delivery_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts",
)


_REMOVE_APP_ACCESS_RESTRICTIONS = Operation(
    id="repos.remove_app_access_restrictions",
    call="rest.repos.async_remove_app_access_restrictions",
    name="Remove App Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Integration | None]",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
    repeat="safe",
)


_REMOVE_COLLABORATOR = Operation(
    id="repos.remove_collaborator",
    call="rest.repos.async_remove_collaborator",
    name="Remove Collaborator from a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/collaborators/{username}",
    repeat="safe",
)


_REMOVE_STATUS_CHECK_CONTEXTS = Operation(
    id="repos.remove_status_check_contexts",
    call="rest.repos.async_remove_status_check_contexts",
    name="Remove Status Check Contexts",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[str]",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
    repeat="safe",
)


_REMOVE_STATUS_CHECK_PROTECTION = Operation(
    id="repos.remove_status_check_protection",
    call="rest.repos.async_remove_status_check_protection",
    name="Remove Status Check Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
    repeat="safe",
)


_REMOVE_TEAM_ACCESS_RESTRICTIONS = Operation(
    id="repos.remove_team_access_restrictions",
    call="rest.repos.async_remove_team_access_restrictions",
    name="Remove Team Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
    repeat="safe",
)


_REMOVE_USER_ACCESS_RESTRICTIONS = Operation(
    id="repos.remove_user_access_restrictions",
    call="rest.repos.async_remove_user_access_restrictions",
    name="Remove User Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
    repeat="safe",
)


_RENAME_BRANCH = Operation(
    id="repos.rename_branch",
    call="rest.repos.async_rename_branch",
    name="Rename Branch",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Branch", "branch"),
        Label("New Name", "new_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:BranchWithProtection",
    http="POST /repos/{owner}/{repo}/branches/{branch}/rename",
)


_REPLACE_ALL_TOPICS = Operation(
    id="repos.replace_all_topics",
    call="rest.repos.async_replace_all_topics",
    name="Replace All Repository Topics",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Topic",
    http="PUT /repos/{owner}/{repo}/topics",
    repeat="safe",
)


_REQUEST_PAGES_BUILD = Operation(
    id="repos.request_pages_build",
    call="rest.repos.async_request_pages_build",
    name="Request GitHub Pages Build",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:PageBuildStatus",
    http="POST /repos/{owner}/{repo}/pages/builds",
)


_SET_ADMIN_BRANCH_PROTECTION = Operation(
    id="repos.set_admin_branch_protection",
    call="rest.repos.async_set_admin_branch_protection",
    name="Set Admin Branch Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:ProtectedBranchAdminEnforced",
    http="POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins",
)


_SET_APP_ACCESS_RESTRICTIONS = Operation(
    id="repos.set_app_access_restrictions",
    call="rest.repos.async_set_app_access_restrictions",
    name="Set App Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Integration | None]",
    http="PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
    repeat="safe",
)


_SET_STATUS_CHECK_CONTEXTS = Operation(
    id="repos.set_status_check_contexts",
    call="rest.repos.async_set_status_check_contexts",
    name="Set Status Check Contexts",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[str]",
    http="PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
    repeat="safe",
)


_SET_TEAM_ACCESS_RESTRICTIONS = Operation(
    id="repos.set_team_access_restrictions",
    call="rest.repos.async_set_team_access_restrictions",
    name="Set Team Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
    repeat="safe",
)


_SET_USER_ACCESS_RESTRICTIONS = Operation(
    id="repos.set_user_access_restrictions",
    call="rest.repos.async_set_user_access_restrictions",
    name="Set User Access Restrictions",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
    repeat="safe",
)


_TEST_PUSH_WEBHOOK = Operation(
    id="repos.test_push_webhook",
    call="rest.repos.async_test_push_webhook",
    name="Test Repository Push Webhook",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Webhook ID", "hook_id")),
    output="integrate_runtime:HttpResult",
    http="POST /repos/{owner}/{repo}/hooks/{hook_id}/tests",
)


_TRANSFER = Operation(
    id="repos.transfer",
    call="rest.repos.async_transfer",
    name="Transfer Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("New Owner", "new_owner")),
    output="githubkit_schemas.v2026_03_10.models:MinimalRepository",
    http="POST /repos/{owner}/{repo}/transfer",
)


_UPDATE = Operation(
    id="repos.update",
    call="rest.repos.async_update",
    name="Update Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:FullRepository",
    http="PATCH /repos/{owner}/{repo}",
)


_UPDATE_BRANCH_PROTECTION = Operation(
    id="repos.update_branch_protection",
    call="rest.repos.async_update_branch_protection",
    name="Update Branch Protection",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Branch", "branch"),
        Label("Enforce Admins", "enforce_admins"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ProtectedBranch",
    http="PUT /repos/{owner}/{repo}/branches/{branch}/protection",
    repeat="safe",
)


_UPDATE_COMMIT_COMMENT = Operation(
    id="repos.update_commit_comment",
    call="rest.repos.async_update_commit_comment",
    name="Update Commit Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:CommitComment",
    http="PATCH /repos/{owner}/{repo}/comments/{comment_id}",
)


_UPDATE_DEPLOYMENT_BRANCH_POLICY = Operation(
    id="repos.update_deployment_branch_policy",
    call="rest.repos.async_update_deployment_branch_policy",
    name="Update Deployment Branch Policy",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Environment Name", "environment_name"),
        Label("Branch Policy ID", "branch_policy_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DeploymentBranchPolicy",
    http="PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
    repeat="safe",
)


_UPDATE_INFORMATION_ABOUT_PAGES_SITE = Operation(
    id="repos.update_information_about_pages_site",
    call="rest.repos.async_update_information_about_pages_site",
    name="Update GitHub Pages Site",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Build Type", "build_type")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/pages",
    repeat="safe",
)


_UPDATE_INVITATION = Operation(
    id="repos.update_invitation",
    call="rest.repos.async_update_invitation",
    name="Update Repository Invitation",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Invitation ID", "invitation_id"),
        Label("Permissions", "permissions"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositoryInvitation",
    http="PATCH /repos/{owner}/{repo}/invitations/{invitation_id}",
)


_UPDATE_ORG_RULESET = Operation(
    id="repos.update_org_ruleset",
    call="rest.repos.async_update_org_ruleset",
    name="Update Organization Ruleset",
    properties=(
        Label("Organization", "org"),
        Label("Ruleset ID", "ruleset_id"),
        Label("Name", "name"),
        Label("Target", "target"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositoryRuleset",
    http="PUT /orgs/{org}/rulesets/{ruleset_id}",
    repeat="safe",
)


_UPDATE_PULL_REQUEST_REVIEW_PROTECTION = Operation(
    id="repos.update_pull_request_review_protection",
    call="rest.repos.async_update_pull_request_review_protection",
    name="Update Pull Request Review Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:ProtectedBranchPullRequestReview",
    http="PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews",
)


_UPDATE_RELEASE = Operation(
    id="repos.update_release",
    call="rest.repos.async_update_release",
    name="Update Release",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Release ID", "release_id"),
        Label("Tag Name", "tag_name"),
        Label("Target Commitish", "target_commitish"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Release",
    http="PATCH /repos/{owner}/{repo}/releases/{release_id}",
)


_UPDATE_RELEASE_ASSET = Operation(
    id="repos.update_release_asset",
    call="rest.repos.async_update_release_asset",
    name="Update Release Asset",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Asset ID", "asset_id"),
        Label("Name", "name"),
        Label("State", "state"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReleaseAsset",
    http="PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}",
)


_UPDATE_REPO_RULESET = Operation(
    id="repos.update_repo_ruleset",
    call="rest.repos.async_update_repo_ruleset",
    name="Update Repository Ruleset",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ruleset ID", "ruleset_id"),
        Label("Name", "name"),
        Label("Target", "target"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositoryRuleset",
    http="PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}",
    repeat="safe",
)


_UPDATE_STATUS_CHECK_PROTECTION = Operation(
    id="repos.update_status_check_protection",
    call="rest.repos.async_update_status_check_protection",
    name="Update Status Check Protection",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Branch", "branch")),
    output="githubkit_schemas.v2026_03_10.models:StatusCheckPolicy",
    http="PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
)


_UPDATE_WEBHOOK = Operation(
    id="repos.update_webhook",
    call="rest.repos.async_update_webhook",
    name="Update Repository Webhook",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Webhook ID", "hook_id")),
    output="githubkit_schemas.v2026_03_10.models:Hook",
    http="PATCH /repos/{owner}/{repo}/hooks/{hook_id}",
)


_UPDATE_WEBHOOK_CONFIG_FOR_REPO = Operation(
    id="repos.update_webhook_config_for_repo",
    call="rest.repos.async_update_webhook_config_for_repo",
    name="Update Webhook Configuration for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Webhook ID", "hook_id")),
    output="githubkit_schemas.v2026_03_10.models:WebhookConfig",
    http="PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config",
)


_UPLOAD_RELEASE_ASSET = Operation(
    id="repos.upload_release_asset",
    call="rest.repos.async_upload_release_asset",
    name="Upload Release Asset",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Release ID", "release_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReleaseAsset",
    http="POST /repos/{owner}/{repo}/releases/{release_id}/assets",
)


class Repos(Namespace):
    """Tasks for ``client.rest.repos``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "accept_invitation_for_authenticated_user": _ACCEPT_INVITATION_FOR_AUTHENTICATED_USER,
        "add_app_access_restrictions": _ADD_APP_ACCESS_RESTRICTIONS,
        "add_collaborator": _ADD_COLLABORATOR,
        "add_status_check_contexts": _ADD_STATUS_CHECK_CONTEXTS,
        "add_team_access_restrictions": _ADD_TEAM_ACCESS_RESTRICTIONS,
        "add_user_access_restrictions": _ADD_USER_ACCESS_RESTRICTIONS,
        "cancel_pages_deployment": _CANCEL_PAGES_DEPLOYMENT,
        "check_automated_security_fixes": _CHECK_AUTOMATED_SECURITY_FIXES,
        "check_collaborator": _CHECK_COLLABORATOR,
        "check_immutable_releases": _CHECK_IMMUTABLE_RELEASES,
        "check_private_vulnerability_reporting": _CHECK_PRIVATE_VULNERABILITY_REPORTING,
        "check_vulnerability_alerts": _CHECK_VULNERABILITY_ALERTS,
        "codeowners_errors": _CODEOWNERS_ERRORS,
        "compare_commits": _COMPARE_COMMITS,
        "create_attestation": _CREATE_ATTESTATION,
        "create_autolink": _CREATE_AUTOLINK,
        "create_commit_comment": _CREATE_COMMIT_COMMENT,
        "create_commit_signature_protection": _CREATE_COMMIT_SIGNATURE_PROTECTION,
        "create_commit_status": _CREATE_COMMIT_STATUS,
        "create_deploy_key": _CREATE_DEPLOY_KEY,
        "create_deployment": _CREATE_DEPLOYMENT,
        "create_deployment_branch_policy": _CREATE_DEPLOYMENT_BRANCH_POLICY,
        "create_deployment_protection_rule": _CREATE_DEPLOYMENT_PROTECTION_RULE,
        "create_deployment_status": _CREATE_DEPLOYMENT_STATUS,
        "create_dispatch_event": _CREATE_DISPATCH_EVENT,
        "create_for_authenticated_user": _CREATE_FOR_AUTHENTICATED_USER,
        "create_fork": _CREATE_FORK,
        "create_in_org": _CREATE_IN_ORG,
        "create_or_update_environment": _CREATE_OR_UPDATE_ENVIRONMENT,
        "create_or_update_file_contents": _CREATE_OR_UPDATE_FILE_CONTENTS,
        "create_org_ruleset": _CREATE_ORG_RULESET,
        "create_pages_deployment": _CREATE_PAGES_DEPLOYMENT,
        "create_pages_site": _CREATE_PAGES_SITE,
        "create_release": _CREATE_RELEASE,
        "create_repo_ruleset": _CREATE_REPO_RULESET,
        "create_using_template": _CREATE_USING_TEMPLATE,
        "create_webhook": _CREATE_WEBHOOK,
        "custom_properties_for_repos_create_or_update_repository_values": _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_REPOSITORY_VALUES,
        "custom_properties_for_repos_get_repository_values": _CUSTOM_PROPERTIES_FOR_REPOS_GET_REPOSITORY_VALUES,
        "decline_invitation_for_authenticated_user": _DECLINE_INVITATION_FOR_AUTHENTICATED_USER,
        "delete": _DELETE,
        "delete_access_restrictions": _DELETE_ACCESS_RESTRICTIONS,
        "delete_admin_branch_protection": _DELETE_ADMIN_BRANCH_PROTECTION,
        "delete_an_environment": _DELETE_AN_ENVIRONMENT,
        "delete_autolink": _DELETE_AUTOLINK,
        "delete_branch_protection": _DELETE_BRANCH_PROTECTION,
        "delete_commit_comment": _DELETE_COMMIT_COMMENT,
        "delete_commit_signature_protection": _DELETE_COMMIT_SIGNATURE_PROTECTION,
        "delete_deploy_key": _DELETE_DEPLOY_KEY,
        "delete_deployment": _DELETE_DEPLOYMENT,
        "delete_deployment_branch_policy": _DELETE_DEPLOYMENT_BRANCH_POLICY,
        "delete_file": _DELETE_FILE,
        "delete_invitation": _DELETE_INVITATION,
        "delete_org_ruleset": _DELETE_ORG_RULESET,
        "delete_pages_site": _DELETE_PAGES_SITE,
        "delete_pull_request_review_protection": _DELETE_PULL_REQUEST_REVIEW_PROTECTION,
        "delete_release": _DELETE_RELEASE,
        "delete_release_asset": _DELETE_RELEASE_ASSET,
        "delete_repo_ruleset": _DELETE_REPO_RULESET,
        "delete_webhook": _DELETE_WEBHOOK,
        "disable_automated_security_fixes": _DISABLE_AUTOMATED_SECURITY_FIXES,
        "disable_deployment_protection_rule": _DISABLE_DEPLOYMENT_PROTECTION_RULE,
        "disable_immutable_releases": _DISABLE_IMMUTABLE_RELEASES,
        "disable_private_vulnerability_reporting": _DISABLE_PRIVATE_VULNERABILITY_REPORTING,
        "disable_vulnerability_alerts": _DISABLE_VULNERABILITY_ALERTS,
        "download_tarball_archive": _DOWNLOAD_TARBALL_ARCHIVE,
        "download_zipball_archive": _DOWNLOAD_ZIPBALL_ARCHIVE,
        "enable_automated_security_fixes": _ENABLE_AUTOMATED_SECURITY_FIXES,
        "enable_immutable_releases": _ENABLE_IMMUTABLE_RELEASES,
        "enable_private_vulnerability_reporting": _ENABLE_PRIVATE_VULNERABILITY_REPORTING,
        "enable_vulnerability_alerts": _ENABLE_VULNERABILITY_ALERTS,
        "generate_release_notes": _GENERATE_RELEASE_NOTES,
        "get": _GET,
        "get_access_restrictions": _GET_ACCESS_RESTRICTIONS,
        "get_admin_branch_protection": _GET_ADMIN_BRANCH_PROTECTION,
        "get_all_deployment_protection_rules": _GET_ALL_DEPLOYMENT_PROTECTION_RULES,
        "get_all_environments": _GET_ALL_ENVIRONMENTS,
        "get_all_status_check_contexts": _GET_ALL_STATUS_CHECK_CONTEXTS,
        "get_all_topics": _GET_ALL_TOPICS,
        "get_apps_with_access_to_protected_branch": _GET_APPS_WITH_ACCESS_TO_PROTECTED_BRANCH,
        "get_autolink": _GET_AUTOLINK,
        "get_branch": _GET_BRANCH,
        "get_branch_protection": _GET_BRANCH_PROTECTION,
        "get_branch_rules": _GET_BRANCH_RULES,
        "get_clones": _GET_CLONES,
        "get_code_frequency_stats": _GET_CODE_FREQUENCY_STATS,
        "get_collaborator_permission_level": _GET_COLLABORATOR_PERMISSION_LEVEL,
        "get_combined_status_for_ref": _GET_COMBINED_STATUS_FOR_REF,
        "get_commit": _GET_COMMIT,
        "get_commit_activity_stats": _GET_COMMIT_ACTIVITY_STATS,
        "get_commit_comment": _GET_COMMIT_COMMENT,
        "get_commit_signature_protection": _GET_COMMIT_SIGNATURE_PROTECTION,
        "get_community_profile_metrics": _GET_COMMUNITY_PROFILE_METRICS,
        "get_content": _GET_CONTENT,
        "get_contributors_stats": _GET_CONTRIBUTORS_STATS,
        "get_custom_deployment_protection_rule": _GET_CUSTOM_DEPLOYMENT_PROTECTION_RULE,
        "get_deploy_key": _GET_DEPLOY_KEY,
        "get_deployment": _GET_DEPLOYMENT,
        "get_deployment_branch_policy": _GET_DEPLOYMENT_BRANCH_POLICY,
        "get_deployment_status": _GET_DEPLOYMENT_STATUS,
        "get_environment": _GET_ENVIRONMENT,
        "get_hash_algorithm": _GET_HASH_ALGORITHM,
        "get_latest_pages_build": _GET_LATEST_PAGES_BUILD,
        "get_latest_release": _GET_LATEST_RELEASE,
        "get_org_rule_suite": _GET_ORG_RULE_SUITE,
        "get_org_rule_suites": _GET_ORG_RULE_SUITES,
        "get_org_ruleset": _GET_ORG_RULESET,
        "get_org_rulesets": _GET_ORG_RULESETS,
        "get_pages": _GET_PAGES,
        "get_pages_build": _GET_PAGES_BUILD,
        "get_pages_deployment": _GET_PAGES_DEPLOYMENT,
        "get_pages_health_check": _GET_PAGES_HEALTH_CHECK,
        "get_participation_stats": _GET_PARTICIPATION_STATS,
        "get_pull_request_review_protection": _GET_PULL_REQUEST_REVIEW_PROTECTION,
        "get_punch_card_stats": _GET_PUNCH_CARD_STATS,
        "get_readme": _GET_README,
        "get_readme_in_directory": _GET_README_IN_DIRECTORY,
        "get_release": _GET_RELEASE,
        "get_release_asset": _GET_RELEASE_ASSET,
        "get_release_by_tag": _GET_RELEASE_BY_TAG,
        "get_repo_rule_suite": _GET_REPO_RULE_SUITE,
        "get_repo_rule_suites": _GET_REPO_RULE_SUITES,
        "get_repo_ruleset": _GET_REPO_RULESET,
        "get_repo_ruleset_history": _GET_REPO_RULESET_HISTORY,
        "get_repo_ruleset_version": _GET_REPO_RULESET_VERSION,
        "get_repo_rulesets": _GET_REPO_RULESETS,
        "get_status_checks_protection": _GET_STATUS_CHECKS_PROTECTION,
        "get_teams_with_access_to_protected_branch": _GET_TEAMS_WITH_ACCESS_TO_PROTECTED_BRANCH,
        "get_top_paths": _GET_TOP_PATHS,
        "get_top_referrers": _GET_TOP_REFERRERS,
        "get_users_with_access_to_protected_branch": _GET_USERS_WITH_ACCESS_TO_PROTECTED_BRANCH,
        "get_views": _GET_VIEWS,
        "get_webhook": _GET_WEBHOOK,
        "get_webhook_config_for_repo": _GET_WEBHOOK_CONFIG_FOR_REPO,
        "get_webhook_delivery": _GET_WEBHOOK_DELIVERY,
        "list_activities": _LIST_ACTIVITIES,
        "list_attestations": _LIST_ATTESTATIONS,
        "list_autolinks": _LIST_AUTOLINKS,
        "list_branches": _LIST_BRANCHES,
        "list_branches_for_head_commit": _LIST_BRANCHES_FOR_HEAD_COMMIT,
        "list_collaborators": _LIST_COLLABORATORS,
        "list_comments_for_commit": _LIST_COMMENTS_FOR_COMMIT,
        "list_commit_comments_for_repo": _LIST_COMMIT_COMMENTS_FOR_REPO,
        "list_commit_statuses_for_ref": _LIST_COMMIT_STATUSES_FOR_REF,
        "list_commits": _LIST_COMMITS,
        "list_contributors": _LIST_CONTRIBUTORS,
        "list_custom_deployment_rule_integrations": _LIST_CUSTOM_DEPLOYMENT_RULE_INTEGRATIONS,
        "list_deploy_keys": _LIST_DEPLOY_KEYS,
        "list_deployment_branch_policies": _LIST_DEPLOYMENT_BRANCH_POLICIES,
        "list_deployment_statuses": _LIST_DEPLOYMENT_STATUSES,
        "list_deployments": _LIST_DEPLOYMENTS,
        "list_for_authenticated_user": _LIST_FOR_AUTHENTICATED_USER,
        "list_for_org": _LIST_FOR_ORG,
        "list_for_user": _LIST_FOR_USER,
        "list_forks": _LIST_FORKS,
        "list_invitations": _LIST_INVITATIONS,
        "list_invitations_for_authenticated_user": _LIST_INVITATIONS_FOR_AUTHENTICATED_USER,
        "list_issue_types": _LIST_ISSUE_TYPES,
        "list_languages": _LIST_LANGUAGES,
        "list_pages_builds": _LIST_PAGES_BUILDS,
        "list_public": _LIST_PUBLIC,
        "list_pull_requests_associated_with_commit": _LIST_PULL_REQUESTS_ASSOCIATED_WITH_COMMIT,
        "list_release_assets": _LIST_RELEASE_ASSETS,
        "list_releases": _LIST_RELEASES,
        "list_tags": _LIST_TAGS,
        "list_teams": _LIST_TEAMS,
        "list_webhook_deliveries": _LIST_WEBHOOK_DELIVERIES,
        "list_webhooks": _LIST_WEBHOOKS,
        "merge": _MERGE,
        "merge_upstream": _MERGE_UPSTREAM,
        "ping_webhook": _PING_WEBHOOK,
        "redeliver_webhook_delivery": _REDELIVER_WEBHOOK_DELIVERY,
        "remove_app_access_restrictions": _REMOVE_APP_ACCESS_RESTRICTIONS,
        "remove_collaborator": _REMOVE_COLLABORATOR,
        "remove_status_check_contexts": _REMOVE_STATUS_CHECK_CONTEXTS,
        "remove_status_check_protection": _REMOVE_STATUS_CHECK_PROTECTION,
        "remove_team_access_restrictions": _REMOVE_TEAM_ACCESS_RESTRICTIONS,
        "remove_user_access_restrictions": _REMOVE_USER_ACCESS_RESTRICTIONS,
        "rename_branch": _RENAME_BRANCH,
        "replace_all_topics": _REPLACE_ALL_TOPICS,
        "request_pages_build": _REQUEST_PAGES_BUILD,
        "set_admin_branch_protection": _SET_ADMIN_BRANCH_PROTECTION,
        "set_app_access_restrictions": _SET_APP_ACCESS_RESTRICTIONS,
        "set_status_check_contexts": _SET_STATUS_CHECK_CONTEXTS,
        "set_team_access_restrictions": _SET_TEAM_ACCESS_RESTRICTIONS,
        "set_user_access_restrictions": _SET_USER_ACCESS_RESTRICTIONS,
        "test_push_webhook": _TEST_PUSH_WEBHOOK,
        "transfer": _TRANSFER,
        "update": _UPDATE,
        "update_branch_protection": _UPDATE_BRANCH_PROTECTION,
        "update_commit_comment": _UPDATE_COMMIT_COMMENT,
        "update_deployment_branch_policy": _UPDATE_DEPLOYMENT_BRANCH_POLICY,
        "update_information_about_pages_site": _UPDATE_INFORMATION_ABOUT_PAGES_SITE,
        "update_invitation": _UPDATE_INVITATION,
        "update_org_ruleset": _UPDATE_ORG_RULESET,
        "update_pull_request_review_protection": _UPDATE_PULL_REQUEST_REVIEW_PROTECTION,
        "update_release": _UPDATE_RELEASE,
        "update_release_asset": _UPDATE_RELEASE_ASSET,
        "update_repo_ruleset": _UPDATE_REPO_RULESET,
        "update_status_check_protection": _UPDATE_STATUS_CHECK_PROTECTION,
        "update_webhook": _UPDATE_WEBHOOK,
        "update_webhook_config_for_repo": _UPDATE_WEBHOOK_CONFIG_FOR_REPO,
        "upload_release_asset": _UPLOAD_RELEASE_ASSET,
    }

    def accept_invitation_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        invitation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Accept Repository Invitation for the Authenticated User: ``PATCH /user/repository_invitations/{invitation_id}``.

        Calls ``client.rest.repos.async_accept_invitation_for_authenticated_user``.

        See https://docs.github.com/rest/collaborators/invitations#accept-a-repository-invitation
        """
        return self._call(
            _ACCEPT_INVITATION_FOR_AUTHENTICATED_USER,
            task_key,
            {"invitation_id": invitation_id, "headers": headers},
            task_options,
        )

    @overload
    def add_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]: ...

    @overload
    def add_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        apps: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]: ...

    def add_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]:
        """Add App Access Restrictions: ``POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps``.

        Calls ``client.rest.repos.async_add_app_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#add-app-access-restrictions
        """
        return self._call(
            _ADD_APP_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_collaborator(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoCollaboratorsUsernamePutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryInvitation | None]: ...

    @overload
    def add_collaborator(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        permission: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryInvitation | None]: ...

    def add_collaborator(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoCollaboratorsUsernamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryInvitation | None]:
        """Add Collaborator to a Repository: ``PUT /repos/{owner}/{repo}/collaborators/{username}``.

        Calls ``client.rest.repos.async_add_collaborator``.

        See https://docs.github.com/rest/collaborators/collaborators#add-a-repository-collaborator
        """
        return self._call(
            _ADD_COLLABORATOR,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "username": username,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsPostBodyOneof0Type,
                list[str],
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[str]]: ...

    @overload
    def add_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        contexts: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[str]]: ...

    def add_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsPostBodyOneof0Type,
                list[str],
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[str]]:
        """Add Status Check Contexts: ``POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts``.

        Calls ``client.rest.repos.async_add_status_check_contexts``.

        See https://docs.github.com/rest/branches/branch-protection#add-status-check-contexts
        """
        return self._call(
            _ADD_STATUS_CHECK_CONTEXTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsPostBodyOneof0Type, list[str]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Team]]: ...

    @overload
    def add_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        teams: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Team]]: ...

    def add_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsPostBodyOneof0Type, list[str]
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[Team]]:
        """Add Team Access Restrictions: ``POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams``.

        Calls ``client.rest.repos.async_add_team_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#add-team-access-restrictions
        """
        return self._call(
            _ADD_TEAM_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[SimpleUser]]: ...

    @overload
    def add_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        users: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[SimpleUser]]: ...

    def add_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[SimpleUser]]:
        """Add User Access Restrictions: ``POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users``.

        Calls ``client.rest.repos.async_add_user_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#add-user-access-restrictions
        """
        return self._call(
            _ADD_USER_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def cancel_pages_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pages_deployment_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Cancel GitHub Pages Deployment: ``POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel``.

        Calls ``client.rest.repos.async_cancel_pages_deployment``.

        See https://docs.github.com/rest/pages/pages#cancel-a-github-pages-deployment
        """
        return self._call(
            _CANCEL_PAGES_DEPLOYMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pages_deployment_id": pages_deployment_id,
                "headers": headers,
            },
            task_options,
        )

    def check_automated_security_fixes(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CheckAutomatedSecurityFixes]:
        """Check Whether Automated Security Fixes Are Enabled: ``GET /repos/{owner}/{repo}/automated-security-fixes``.

        Calls ``client.rest.repos.async_check_automated_security_fixes``.

        See https://docs.github.com/rest/repos/repos#check-if-dependabot-security-updates-are-enabled-for-a-repository
        """
        return self._call(
            _CHECK_AUTOMATED_SECURITY_FIXES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def check_collaborator(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a User Is a Collaborator: ``GET /repos/{owner}/{repo}/collaborators/{username}``.

        Calls ``client.rest.repos.async_check_collaborator``.

        See https://docs.github.com/rest/collaborators/collaborators#check-if-a-user-is-a-repository-collaborator
        """
        return self._call(
            _CHECK_COLLABORATOR,
            task_key,
            {"owner": owner, "repo": repo, "username": username, "headers": headers},
            task_options,
        )

    def check_immutable_releases(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CheckImmutableReleases]:
        """Check Whether Immutable Releases Are Enabled: ``GET /repos/{owner}/{repo}/immutable-releases``.

        Calls ``client.rest.repos.async_check_immutable_releases``.

        See https://docs.github.com/rest/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository
        """
        return self._call(
            _CHECK_IMMUTABLE_RELEASES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def check_private_vulnerability_reporting(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoPrivateVulnerabilityReportingGetResponse200]:
        """Check Whether Private Vulnerability Reporting Is Enabled: ``GET /repos/{owner}/{repo}/private-vulnerability-reporting``.

        Calls ``client.rest.repos.async_check_private_vulnerability_reporting``.

        See https://docs.github.com/rest/repos/repos#check-if-private-vulnerability-reporting-is-enabled-for-a-repository
        """
        return self._call(
            _CHECK_PRIVATE_VULNERABILITY_REPORTING,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def check_vulnerability_alerts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether Vulnerability Alerts Are Enabled: ``GET /repos/{owner}/{repo}/vulnerability-alerts``.

        Calls ``client.rest.repos.async_check_vulnerability_alerts``.

        See https://docs.github.com/rest/repos/repos#check-if-vulnerability-alerts-are-enabled-for-a-repository
        """
        return self._call(
            _CHECK_VULNERABILITY_ALERTS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def codeowners_errors(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        ref: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeownersErrors]:
        """List CODEOWNERS Errors: ``GET /repos/{owner}/{repo}/codeowners/errors``.

        Calls ``client.rest.repos.async_codeowners_errors``.

        See https://docs.github.com/rest/repos/repos#list-codeowners-errors
        """
        return self._call(
            _CODEOWNERS_ERRORS,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )

    def compare_commits(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        basehead: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CommitComparison]:
        """Compare Commits: ``GET /repos/{owner}/{repo}/compare/{basehead}``.

        Calls ``client.rest.repos.async_compare_commits``.

        See https://docs.github.com/rest/commits/commits#compare-two-commits
        """
        return self._call(
            _COMPARE_COMMITS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "basehead": basehead,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def create_attestation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoAttestationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoAttestationsPostResponse201]: ...

    @overload
    def create_attestation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        bundle: ReposOwnerRepoAttestationsPostBodyPropBundleType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoAttestationsPostResponse201]: ...

    def create_attestation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoAttestationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoAttestationsPostResponse201]:
        """Create Attestation: ``POST /repos/{owner}/{repo}/attestations``.

        Calls ``client.rest.repos.async_create_attestation``.

        See https://docs.github.com/rest/repos/attestations#create-an-attestation
        """
        return self._call(
            _CREATE_ATTESTATION,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_autolink(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoAutolinksPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Autolink]: ...

    @overload
    def create_autolink(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        key_prefix: str,
        url_template: str,
        is_alphanumeric: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Autolink]: ...

    def create_autolink(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoAutolinksPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Autolink]:
        """Create Autolink: ``POST /repos/{owner}/{repo}/autolinks``.

        Calls ``client.rest.repos.async_create_autolink``.

        See https://docs.github.com/rest/repos/autolinks#create-an-autolink-reference-for-a-repository
        """
        return self._call(
            _CREATE_AUTOLINK,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        commit_sha: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoCommitsCommitShaCommentsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CommitComment]: ...

    @overload
    def create_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        commit_sha: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        path: Missing[str] = ...,
        position: Missing[int] = ...,
        line: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CommitComment]: ...

    def create_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        commit_sha: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoCommitsCommitShaCommentsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CommitComment]:
        """Create Commit Comment: ``POST /repos/{owner}/{repo}/commits/{commit_sha}/comments``.

        Calls ``client.rest.repos.async_create_commit_comment``.

        See https://docs.github.com/rest/commits/comments#create-a-commit-comment
        """
        return self._call(
            _CREATE_COMMIT_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "commit_sha": commit_sha,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def create_commit_signature_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProtectedBranchAdminEnforced]:
        """Create Commit Signature Protection: ``POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures``.

        Calls ``client.rest.repos.async_create_commit_signature_protection``.

        See https://docs.github.com/rest/branches/branch-protection#create-commit-signature-protection
        """
        return self._call(
            _CREATE_COMMIT_SIGNATURE_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    @overload
    def create_commit_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        sha: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoStatusesShaPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Status]: ...

    @overload
    def create_commit_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        sha: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Literal["error", "failure", "pending", "success"],
        target_url: Missing[Union[str, None]] = ...,
        description: Missing[Union[str, None]] = ...,
        context: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Status]: ...

    def create_commit_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        sha: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoStatusesShaPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Status]:
        """Create Commit Status: ``POST /repos/{owner}/{repo}/statuses/{sha}``.

        Calls ``client.rest.repos.async_create_commit_status``.

        See https://docs.github.com/rest/commits/statuses#create-a-commit-status
        """
        return self._call(
            _CREATE_COMMIT_STATUS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "sha": sha,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_deploy_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoKeysPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeployKey]: ...

    @overload
    def create_deploy_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: Missing[str] = ...,
        key: str,
        read_only: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeployKey]: ...

    def create_deploy_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoKeysPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, DeployKey]:
        """Create Deploy Key: ``POST /repos/{owner}/{repo}/keys``.

        Calls ``client.rest.repos.async_create_deploy_key``.

        See https://docs.github.com/rest/deploy-keys/deploy-keys#create-a-deploy-key
        """
        return self._call(
            _CREATE_DEPLOY_KEY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoDeploymentsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Deployment | ReposOwnerRepoDeploymentsPostResponse202]: ...

    @overload
    def create_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        ref: str,
        task: Missing[str] = ...,
        auto_merge: Missing[bool] = ...,
        required_contexts: Missing[list[str]] = ...,
        payload: Missing[Union[ReposOwnerRepoDeploymentsPostBodyPropPayloadOneof0Type, str]] = ...,
        environment: Missing[str] = ...,
        description: Missing[Union[str, None]] = ...,
        transient_environment: Missing[bool] = ...,
        production_environment: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Deployment | ReposOwnerRepoDeploymentsPostResponse202]: ...

    def create_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoDeploymentsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Deployment | ReposOwnerRepoDeploymentsPostResponse202]:
        """Create Deployment: ``POST /repos/{owner}/{repo}/deployments``.

        Calls ``client.rest.repos.async_create_deployment``.

        See https://docs.github.com/rest/deployments/deployments#create-a-deployment
        """
        return self._call(
            _CREATE_DEPLOYMENT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_deployment_branch_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: DeploymentBranchPolicyNamePatternWithTypeType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentBranchPolicy]: ...

    @overload
    def create_deployment_branch_policy(
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
        type: Missing[Literal["branch", "tag"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentBranchPolicy]: ...

    def create_deployment_branch_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[DeploymentBranchPolicyNamePatternWithTypeType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, DeploymentBranchPolicy]:
        """Create Deployment Branch Policy: ``POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies``.

        Calls ``client.rest.repos.async_create_deployment_branch_policy``.

        See https://docs.github.com/rest/deployments/branch-policies#create-a-deployment-branch-policy
        """
        return self._call(
            _CREATE_DEPLOYMENT_BRANCH_POLICY,
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
    def create_deployment_protection_rule(
        self,
        task_key: TaskKey,
        /,
        environment_name: str,
        repo: str,
        owner: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentProtectionRule]: ...

    @overload
    def create_deployment_protection_rule(
        self,
        task_key: TaskKey,
        /,
        environment_name: str,
        repo: str,
        owner: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        integration_id: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentProtectionRule]: ...

    def create_deployment_protection_rule(
        self,
        task_key: TaskKey,
        /,
        environment_name: str,
        repo: str,
        owner: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesPostBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, DeploymentProtectionRule]:
        """Create Deployment Protection Rule: ``POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules``.

        Calls ``client.rest.repos.async_create_deployment_protection_rule``.

        See https://docs.github.com/rest/deployments/protection-rules#create-a-custom-deployment-protection-rule-on-an-environment
        """
        return self._call(
            _CREATE_DEPLOYMENT_PROTECTION_RULE,
            task_key,
            {
                "environment_name": environment_name,
                "repo": repo,
                "owner": owner,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_deployment_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        deployment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoDeploymentsDeploymentIdStatusesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentStatus]: ...

    @overload
    def create_deployment_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        deployment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Literal[
            "error", "failure", "inactive", "in_progress", "queued", "pending", "success"
        ],
        target_url: Missing[str] = ...,
        log_url: Missing[str] = ...,
        description: Missing[str] = ...,
        environment: Missing[str] = ...,
        environment_url: Missing[str] = ...,
        auto_inactive: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentStatus]: ...

    def create_deployment_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        deployment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoDeploymentsDeploymentIdStatusesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, DeploymentStatus]:
        """Create Deployment Status: ``POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses``.

        Calls ``client.rest.repos.async_create_deployment_status``.

        See https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
        """
        return self._call(
            _CREATE_DEPLOYMENT_STATUS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "deployment_id": deployment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_dispatch_event(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoDispatchesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def create_dispatch_event(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        event_type: str,
        client_payload: Missing[ReposOwnerRepoDispatchesPostBodyPropClientPayloadType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def create_dispatch_event(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoDispatchesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Create Repository Dispatch Event: ``POST /repos/{owner}/{repo}/dispatches``.

        Calls ``client.rest.repos.async_create_dispatch_event``.

        See https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event
        """
        return self._call(
            _CREATE_DISPATCH_EVENT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserReposPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    @overload
    def create_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        homepage: Missing[str] = ...,
        private: Missing[bool] = ...,
        has_issues: Missing[bool] = ...,
        has_projects: Missing[bool] = ...,
        has_wiki: Missing[bool] = ...,
        has_discussions: Missing[bool] = ...,
        team_id: Missing[int] = ...,
        auto_init: Missing[bool] = ...,
        gitignore_template: Missing[str] = ...,
        license_template: Missing[str] = ...,
        allow_squash_merge: Missing[bool] = ...,
        allow_merge_commit: Missing[bool] = ...,
        allow_rebase_merge: Missing[bool] = ...,
        allow_auto_merge: Missing[bool] = ...,
        delete_branch_on_merge: Missing[bool] = ...,
        squash_merge_commit_title: Missing[Literal["PR_TITLE", "COMMIT_OR_PR_TITLE"]] = ...,
        squash_merge_commit_message: Missing[Literal["PR_BODY", "COMMIT_MESSAGES", "BLANK"]] = ...,
        merge_commit_title: Missing[Literal["PR_TITLE", "MERGE_MESSAGE"]] = ...,
        merge_commit_message: Missing[Literal["PR_BODY", "PR_TITLE", "BLANK"]] = ...,
        has_downloads: Missing[bool] = ...,
        is_template: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    def create_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserReposPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, FullRepository]:
        """Create Repository for the Authenticated User: ``POST /user/repos``.

        Calls ``client.rest.repos.async_create_for_authenticated_user``.

        See https://docs.github.com/rest/repos/repos#create-a-repository-for-the-authenticated-user
        """
        return self._call(
            _CREATE_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_fork(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoForksPostBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    @overload
    def create_fork(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        organization: Missing[str] = ...,
        name: Missing[str] = ...,
        default_branch_only: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    def create_fork(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoForksPostBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, FullRepository]:
        """Create Fork: ``POST /repos/{owner}/{repo}/forks``.

        Calls ``client.rest.repos.async_create_fork``.

        See https://docs.github.com/rest/repos/forks#create-a-fork
        """
        return self._call(
            _CREATE_FORK,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgReposPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    @overload
    def create_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        homepage: Missing[str] = ...,
        private: Missing[bool] = ...,
        visibility: Missing[Literal["public", "private"]] = ...,
        has_issues: Missing[bool] = ...,
        has_projects: Missing[bool] = ...,
        has_wiki: Missing[bool] = ...,
        has_downloads: Missing[bool] = ...,
        is_template: Missing[bool] = ...,
        team_id: Missing[int] = ...,
        auto_init: Missing[bool] = ...,
        gitignore_template: Missing[str] = ...,
        license_template: Missing[str] = ...,
        allow_squash_merge: Missing[bool] = ...,
        allow_merge_commit: Missing[bool] = ...,
        allow_rebase_merge: Missing[bool] = ...,
        allow_auto_merge: Missing[bool] = ...,
        delete_branch_on_merge: Missing[bool] = ...,
        use_squash_pr_title_as_default: Missing[bool] = ...,
        squash_merge_commit_title: Missing[Literal["PR_TITLE", "COMMIT_OR_PR_TITLE"]] = ...,
        squash_merge_commit_message: Missing[Literal["PR_BODY", "COMMIT_MESSAGES", "BLANK"]] = ...,
        merge_commit_title: Missing[Literal["PR_TITLE", "MERGE_MESSAGE"]] = ...,
        merge_commit_message: Missing[Literal["PR_BODY", "PR_TITLE", "BLANK"]] = ...,
        custom_properties: Missing[OrgsOrgReposPostBodyPropCustomPropertiesType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    def create_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgReposPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, FullRepository]:
        """Create Repository in an Organization: ``POST /orgs/{org}/repos``.

        Calls ``client.rest.repos.async_create_in_org``.

        See https://docs.github.com/rest/repos/repos#create-an-organization-repository
        """
        return self._call(
            _CREATE_IN_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_or_update_environment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoEnvironmentsEnvironmentNamePutBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Environment]: ...

    @overload
    def create_or_update_environment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        wait_timer: Missing[int] = ...,
        prevent_self_review: Missing[bool] = ...,
        reviewers: Missing[
            Union[
                list[ReposOwnerRepoEnvironmentsEnvironmentNamePutBodyPropReviewersItemsType], None
            ]
        ] = ...,
        deployment_branch_policy: Missing[Union[DeploymentBranchPolicySettingsType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Environment]: ...

    def create_or_update_environment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoEnvironmentsEnvironmentNamePutBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Environment]:
        """Create or Update Environment: ``PUT /repos/{owner}/{repo}/environments/{environment_name}``.

        Calls ``client.rest.repos.async_create_or_update_environment``.

        See https://docs.github.com/rest/deployments/environments#create-or-update-an-environment
        """
        return self._call(
            _CREATE_OR_UPDATE_ENVIRONMENT,
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
    def create_or_update_file_contents(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoContentsPathPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FileCommit]: ...

    @overload
    def create_or_update_file_contents(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        path: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        message: str,
        content: str,
        sha: Missing[str] = ...,
        branch: Missing[str] = ...,
        committer: Missing[ReposOwnerRepoContentsPathPutBodyPropCommitterType] = ...,
        author: Missing[ReposOwnerRepoContentsPathPutBodyPropAuthorType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FileCommit]: ...

    def create_or_update_file_contents(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoContentsPathPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, FileCommit]:
        """Create or Update File Contents: ``PUT /repos/{owner}/{repo}/contents/{path}``.

        Calls ``client.rest.repos.async_create_or_update_file_contents``.

        See https://docs.github.com/rest/repos/contents#create-or-update-file-contents
        """
        return self._call(
            _CREATE_OR_UPDATE_FILE_CONTENTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "path": path,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgRulesetsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    @overload
    def create_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        target: Missing[Literal["branch", "tag", "push", "repository"]] = ...,
        enforcement: Literal["disabled", "active", "evaluate"],
        bypass_actors: Missing[list[RepositoryRulesetBypassActorType]] = ...,
        conditions: Missing[
            Union[
                OrgRulesetConditionsOneof0Type,
                OrgRulesetConditionsOneof1Type,
                OrgRulesetConditionsOneof2Type,
            ]
        ] = ...,
        rules: Missing[
            list[
                Union[
                    RepositoryRuleCreationType,
                    RepositoryRuleUpdateType,
                    RepositoryRuleDeletionType,
                    RepositoryRuleRequiredLinearHistoryType,
                    RepositoryRuleRequiredDeploymentsType,
                    RepositoryRuleRequiredSignaturesType,
                    RepositoryRulePullRequestType,
                    RepositoryRuleRequiredStatusChecksType,
                    RepositoryRuleNonFastForwardType,
                    RepositoryRuleCommitMessagePatternType,
                    RepositoryRuleCommitAuthorEmailPatternType,
                    RepositoryRuleCommitterEmailPatternType,
                    RepositoryRuleBranchNamePatternType,
                    RepositoryRuleTagNamePatternType,
                    RepositoryRuleFilePathRestrictionType,
                    RepositoryRuleMaxFilePathLengthType,
                    RepositoryRuleFileExtensionRestrictionType,
                    RepositoryRuleMaxFileSizeType,
                    RepositoryRuleWorkflowsType,
                    RepositoryRuleCodeScanningType,
                    RepositoryRuleCopilotCodeReviewType,
                ]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    def create_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgRulesetsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryRuleset]:
        """Create Organization Ruleset: ``POST /orgs/{org}/rulesets``.

        Calls ``client.rest.repos.async_create_org_ruleset``.

        See https://docs.github.com/rest/orgs/rules#create-an-organization-repository-ruleset
        """
        return self._call(
            _CREATE_ORG_RULESET,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_pages_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPagesDeploymentsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PageDeployment]: ...

    @overload
    def create_pages_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        artifact_id: Missing[int] = ...,
        artifact_url: Missing[str] = ...,
        environment: Missing[str] = ...,
        pages_build_version: str = ...,
        oidc_token: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PageDeployment]: ...

    def create_pages_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPagesDeploymentsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PageDeployment]:
        """Create GitHub Pages Deployment: ``POST /repos/{owner}/{repo}/pages/deployments``.

        Calls ``client.rest.repos.async_create_pages_deployment``.

        See https://docs.github.com/rest/pages/pages#create-a-github-pages-deployment
        """
        return self._call(
            _CREATE_PAGES_DEPLOYMENT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            ReposOwnerRepoPagesPostBodyAnyof0Type, None, ReposOwnerRepoPagesPostBodyAnyof1Type, None
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Page]: ...

    @overload
    def create_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        build_type: Missing[Literal["legacy", "workflow"]] = ...,
        source: ReposOwnerRepoPagesPostBodyPropSourceType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Page]: ...

    @overload
    def create_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        build_type: Literal["legacy", "workflow"],
        source: Missing[ReposOwnerRepoPagesPostBodyPropSourceType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Page]: ...

    def create_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoPagesPostBodyAnyof0Type,
                None,
                ReposOwnerRepoPagesPostBodyAnyof1Type,
                None,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Page]:
        """Create GitHub Pages Site: ``POST /repos/{owner}/{repo}/pages``.

        Calls ``client.rest.repos.async_create_pages_site``.

        See https://docs.github.com/rest/pages/pages#create-a-apiname-pages-site
        """
        return self._call(
            _CREATE_PAGES_SITE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoReleasesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Release]: ...

    @overload
    def create_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        tag_name: str,
        target_commitish: Missing[str] = ...,
        name: Missing[str] = ...,
        body: Missing[str] = ...,
        draft: Missing[bool] = ...,
        prerelease: Missing[bool] = ...,
        discussion_category_name: Missing[str] = ...,
        generate_release_notes: Missing[bool] = ...,
        make_latest: Missing[Literal["true", "false", "legacy"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Release]: ...

    def create_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoReleasesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Release]:
        """Create Release: ``POST /repos/{owner}/{repo}/releases``.

        Calls ``client.rest.repos.async_create_release``.

        See https://docs.github.com/rest/releases/releases#create-a-release
        """
        return self._call(
            _CREATE_RELEASE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoRulesetsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    @overload
    def create_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        target: Missing[Literal["branch", "tag", "push"]] = ...,
        enforcement: Literal["disabled", "active", "evaluate"],
        bypass_actors: Missing[list[RepositoryRulesetBypassActorType]] = ...,
        conditions: Missing[RepositoryRulesetConditionsType] = ...,
        rules: Missing[
            list[
                Union[
                    RepositoryRuleCreationType,
                    RepositoryRuleUpdateType,
                    RepositoryRuleDeletionType,
                    RepositoryRuleRequiredLinearHistoryType,
                    RepositoryRuleMergeQueueType,
                    RepositoryRuleRequiredDeploymentsType,
                    RepositoryRuleRequiredSignaturesType,
                    RepositoryRulePullRequestType,
                    RepositoryRuleRequiredStatusChecksType,
                    RepositoryRuleNonFastForwardType,
                    RepositoryRuleCommitMessagePatternType,
                    RepositoryRuleCommitAuthorEmailPatternType,
                    RepositoryRuleCommitterEmailPatternType,
                    RepositoryRuleBranchNamePatternType,
                    RepositoryRuleTagNamePatternType,
                    RepositoryRuleWorkflowsType,
                    RepositoryRuleCodeScanningType,
                    RepositoryRuleCodeQualityType,
                    RepositoryRuleCodeCoverageType,
                    RepositoryRuleCopilotCodeReviewType,
                    RepositoryRuleLicenseComplianceScanningType,
                    RepositoryRuleFilePathRestrictionType,
                    RepositoryRuleMaxFilePathLengthType,
                    RepositoryRuleFileExtensionRestrictionType,
                    RepositoryRuleMaxFileSizeType,
                ]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    def create_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoRulesetsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryRuleset]:
        """Create Repository Ruleset: ``POST /repos/{owner}/{repo}/rulesets``.

        Calls ``client.rest.repos.async_create_repo_ruleset``.

        See https://docs.github.com/rest/repos/rules#create-a-repository-ruleset
        """
        return self._call(
            _CREATE_REPO_RULESET,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_using_template(
        self,
        task_key: TaskKey,
        /,
        template_owner: str,
        template_repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposTemplateOwnerTemplateRepoGeneratePostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    @overload
    def create_using_template(
        self,
        task_key: TaskKey,
        /,
        template_owner: str,
        template_repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        owner: Missing[str] = ...,
        name: str,
        description: Missing[str] = ...,
        include_all_branches: Missing[bool] = ...,
        private: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    def create_using_template(
        self,
        task_key: TaskKey,
        /,
        template_owner: str,
        template_repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposTemplateOwnerTemplateRepoGeneratePostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, FullRepository]:
        """Create Repository Using a Template: ``POST /repos/{template_owner}/{template_repo}/generate``.

        Calls ``client.rest.repos.async_create_using_template``.

        See https://docs.github.com/rest/repos/repos#create-a-repository-using-a-template
        """
        return self._call(
            _CREATE_USING_TEMPLATE,
            task_key,
            {
                "template_owner": template_owner,
                "template_repo": template_repo,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoHooksPostBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Hook]: ...

    @overload
    def create_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        config: Missing[ReposOwnerRepoHooksPostBodyPropConfigType] = ...,
        events: Missing[list[str]] = ...,
        active: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Hook]: ...

    def create_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoHooksPostBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Hook]:
        """Create Repository Webhook: ``POST /repos/{owner}/{repo}/hooks``.

        Calls ``client.rest.repos.async_create_webhook``.

        See https://docs.github.com/rest/repos/webhooks#create-a-repository-webhook
        """
        return self._call(
            _CREATE_WEBHOOK,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def custom_properties_for_repos_create_or_update_repository_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPropertiesValuesPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def custom_properties_for_repos_create_or_update_repository_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        properties: list[CustomPropertyValueType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def custom_properties_for_repos_create_or_update_repository_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPropertiesValuesPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Create or Update Custom Property Values for a Repository: ``PATCH /repos/{owner}/{repo}/properties/values``.

        Calls ``client.rest.repos.async_custom_properties_for_repos_create_or_update_repository_values``.

        See https://docs.github.com/rest/repos/custom-properties#create-or-update-custom-property-values-for-a-repository
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_CREATE_OR_UPDATE_REPOSITORY_VALUES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def custom_properties_for_repos_get_repository_values(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CustomPropertyValue]]:
        """Get Custom Property Values for a Repository: ``GET /repos/{owner}/{repo}/properties/values``.

        Calls ``client.rest.repos.async_custom_properties_for_repos_get_repository_values``.

        See https://docs.github.com/rest/repos/custom-properties#get-all-custom-property-values-for-a-repository
        """
        return self._call(
            _CUSTOM_PROPERTIES_FOR_REPOS_GET_REPOSITORY_VALUES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def decline_invitation_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        invitation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Decline Repository Invitation for the Authenticated User: ``DELETE /user/repository_invitations/{invitation_id}``.

        Calls ``client.rest.repos.async_decline_invitation_for_authenticated_user``.

        See https://docs.github.com/rest/collaborators/invitations#decline-a-repository-invitation
        """
        return self._call(
            _DECLINE_INVITATION_FOR_AUTHENTICATED_USER,
            task_key,
            {"invitation_id": invitation_id, "headers": headers},
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository: ``DELETE /repos/{owner}/{repo}``.

        Calls ``client.rest.repos.async_delete``.

        See https://docs.github.com/rest/repos/repos#delete-a-repository
        """
        return self._call(
            _DELETE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def delete_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Access Restrictions: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions``.

        Calls ``client.rest.repos.async_delete_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#delete-access-restrictions
        """
        return self._call(
            _DELETE_ACCESS_RESTRICTIONS,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def delete_admin_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Admin Branch Protection: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins``.

        Calls ``client.rest.repos.async_delete_admin_branch_protection``.

        See https://docs.github.com/rest/branches/branch-protection#delete-admin-branch-protection
        """
        return self._call(
            _DELETE_ADMIN_BRANCH_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def delete_an_environment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Environment: ``DELETE /repos/{owner}/{repo}/environments/{environment_name}``.

        Calls ``client.rest.repos.async_delete_an_environment``.

        See https://docs.github.com/rest/deployments/environments#delete-an-environment
        """
        return self._call(
            _DELETE_AN_ENVIRONMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "headers": headers,
            },
            task_options,
        )

    def delete_autolink(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        autolink_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Autolink: ``DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}``.

        Calls ``client.rest.repos.async_delete_autolink``.

        See https://docs.github.com/rest/repos/autolinks#delete-an-autolink-reference-from-a-repository
        """
        return self._call(
            _DELETE_AUTOLINK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "autolink_id": autolink_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Branch Protection: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection``.

        Calls ``client.rest.repos.async_delete_branch_protection``.

        See https://docs.github.com/rest/branches/branch-protection#delete-branch-protection
        """
        return self._call(
            _DELETE_BRANCH_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def delete_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Commit Comment: ``DELETE /repos/{owner}/{repo}/comments/{comment_id}``.

        Calls ``client.rest.repos.async_delete_commit_comment``.

        See https://docs.github.com/rest/commits/comments#delete-a-commit-comment
        """
        return self._call(
            _DELETE_COMMIT_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def delete_commit_signature_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Commit Signature Protection: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures``.

        Calls ``client.rest.repos.async_delete_commit_signature_protection``.

        See https://docs.github.com/rest/branches/branch-protection#delete-commit-signature-protection
        """
        return self._call(
            _DELETE_COMMIT_SIGNATURE_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def delete_deploy_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Deploy Key: ``DELETE /repos/{owner}/{repo}/keys/{key_id}``.

        Calls ``client.rest.repos.async_delete_deploy_key``.

        See https://docs.github.com/rest/deploy-keys/deploy-keys#delete-a-deploy-key
        """
        return self._call(
            _DELETE_DEPLOY_KEY,
            task_key,
            {"owner": owner, "repo": repo, "key_id": key_id, "headers": headers},
            task_options,
        )

    def delete_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        deployment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Deployment: ``DELETE /repos/{owner}/{repo}/deployments/{deployment_id}``.

        Calls ``client.rest.repos.async_delete_deployment``.

        See https://docs.github.com/rest/deployments/deployments#delete-a-deployment
        """
        return self._call(
            _DELETE_DEPLOYMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "deployment_id": deployment_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_deployment_branch_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        branch_policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Deployment Branch Policy: ``DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}``.

        Calls ``client.rest.repos.async_delete_deployment_branch_policy``.

        See https://docs.github.com/rest/deployments/branch-policies#delete-a-deployment-branch-policy
        """
        return self._call(
            _DELETE_DEPLOYMENT_BRANCH_POLICY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "branch_policy_id": branch_policy_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def delete_file(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoContentsPathDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FileCommit]: ...

    @overload
    def delete_file(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        path: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        message: str,
        sha: str,
        branch: Missing[str] = ...,
        committer: Missing[ReposOwnerRepoContentsPathDeleteBodyPropCommitterType] = ...,
        author: Missing[ReposOwnerRepoContentsPathDeleteBodyPropAuthorType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FileCommit]: ...

    def delete_file(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoContentsPathDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, FileCommit]:
        """Delete File: ``DELETE /repos/{owner}/{repo}/contents/{path}``.

        Calls ``client.rest.repos.async_delete_file``.

        See https://docs.github.com/rest/repos/contents#delete-a-file
        """
        return self._call(
            _DELETE_FILE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "path": path,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def delete_invitation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        invitation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository Invitation: ``DELETE /repos/{owner}/{repo}/invitations/{invitation_id}``.

        Calls ``client.rest.repos.async_delete_invitation``.

        See https://docs.github.com/rest/collaborators/invitations#delete-a-repository-invitation
        """
        return self._call(
            _DELETE_INVITATION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "invitation_id": invitation_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        ruleset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Organization Ruleset: ``DELETE /orgs/{org}/rulesets/{ruleset_id}``.

        Calls ``client.rest.repos.async_delete_org_ruleset``.

        See https://docs.github.com/rest/orgs/rules#delete-an-organization-repository-ruleset
        """
        return self._call(
            _DELETE_ORG_RULESET,
            task_key,
            {"org": org, "ruleset_id": ruleset_id, "headers": headers},
            task_options,
        )

    def delete_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete GitHub Pages Site: ``DELETE /repos/{owner}/{repo}/pages``.

        Calls ``client.rest.repos.async_delete_pages_site``.

        See https://docs.github.com/rest/pages/pages#delete-a-apiname-pages-site
        """
        return self._call(
            _DELETE_PAGES_SITE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def delete_pull_request_review_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Pull Request Review Protection: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews``.

        Calls ``client.rest.repos.async_delete_pull_request_review_protection``.

        See https://docs.github.com/rest/branches/branch-protection#delete-pull-request-review-protection
        """
        return self._call(
            _DELETE_PULL_REQUEST_REVIEW_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def delete_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Release: ``DELETE /repos/{owner}/{repo}/releases/{release_id}``.

        Calls ``client.rest.repos.async_delete_release``.

        See https://docs.github.com/rest/releases/releases#delete-a-release
        """
        return self._call(
            _DELETE_RELEASE,
            task_key,
            {"owner": owner, "repo": repo, "release_id": release_id, "headers": headers},
            task_options,
        )

    def delete_release_asset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        asset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Release Asset: ``DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}``.

        Calls ``client.rest.repos.async_delete_release_asset``.

        See https://docs.github.com/rest/releases/assets#delete-a-release-asset
        """
        return self._call(
            _DELETE_RELEASE_ASSET,
            task_key,
            {"owner": owner, "repo": repo, "asset_id": asset_id, "headers": headers},
            task_options,
        )

    def delete_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ruleset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository Ruleset: ``DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}``.

        Calls ``client.rest.repos.async_delete_repo_ruleset``.

        See https://docs.github.com/rest/repos/rules#delete-a-repository-ruleset
        """
        return self._call(
            _DELETE_REPO_RULESET,
            task_key,
            {"owner": owner, "repo": repo, "ruleset_id": ruleset_id, "headers": headers},
            task_options,
        )

    def delete_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Repository Webhook: ``DELETE /repos/{owner}/{repo}/hooks/{hook_id}``.

        Calls ``client.rest.repos.async_delete_webhook``.

        See https://docs.github.com/rest/repos/webhooks#delete-a-repository-webhook
        """
        return self._call(
            _DELETE_WEBHOOK,
            task_key,
            {"owner": owner, "repo": repo, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def disable_automated_security_fixes(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Automated Security Fixes: ``DELETE /repos/{owner}/{repo}/automated-security-fixes``.

        Calls ``client.rest.repos.async_disable_automated_security_fixes``.

        See https://docs.github.com/rest/repos/repos#disable-dependabot-security-updates
        """
        return self._call(
            _DISABLE_AUTOMATED_SECURITY_FIXES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def disable_deployment_protection_rule(
        self,
        task_key: TaskKey,
        /,
        environment_name: str,
        repo: str,
        owner: str,
        protection_rule_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Deployment Protection Rule: ``DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}``.

        Calls ``client.rest.repos.async_disable_deployment_protection_rule``.

        See https://docs.github.com/rest/deployments/protection-rules#disable-a-custom-protection-rule-for-an-environment
        """
        return self._call(
            _DISABLE_DEPLOYMENT_PROTECTION_RULE,
            task_key,
            {
                "environment_name": environment_name,
                "repo": repo,
                "owner": owner,
                "protection_rule_id": protection_rule_id,
                "headers": headers,
            },
            task_options,
        )

    def disable_immutable_releases(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Immutable Releases: ``DELETE /repos/{owner}/{repo}/immutable-releases``.

        Calls ``client.rest.repos.async_disable_immutable_releases``.

        See https://docs.github.com/rest/repos/repos#disable-immutable-releases
        """
        return self._call(
            _DISABLE_IMMUTABLE_RELEASES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def disable_private_vulnerability_reporting(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Private Vulnerability Reporting: ``DELETE /repos/{owner}/{repo}/private-vulnerability-reporting``.

        Calls ``client.rest.repos.async_disable_private_vulnerability_reporting``.

        See https://docs.github.com/rest/repos/repos#disable-private-vulnerability-reporting-for-a-repository
        """
        return self._call(
            _DISABLE_PRIVATE_VULNERABILITY_REPORTING,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def disable_vulnerability_alerts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Vulnerability Alerts: ``DELETE /repos/{owner}/{repo}/vulnerability-alerts``.

        Calls ``client.rest.repos.async_disable_vulnerability_alerts``.

        See https://docs.github.com/rest/repos/repos#disable-vulnerability-alerts
        """
        return self._call(
            _DISABLE_VULNERABILITY_ALERTS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def download_tarball_archive(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Repository Tarball Archive: ``GET /repos/{owner}/{repo}/tarball/{ref}``.

        Calls ``client.rest.repos.async_download_tarball_archive``.

        See https://docs.github.com/rest/repos/contents#download-a-repository-archive-tar
        """
        return self._call(
            _DOWNLOAD_TARBALL_ARCHIVE,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )

    def download_zipball_archive(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Repository Zipball Archive: ``GET /repos/{owner}/{repo}/zipball/{ref}``.

        Calls ``client.rest.repos.async_download_zipball_archive``.

        See https://docs.github.com/rest/repos/contents#download-a-repository-archive-zip
        """
        return self._call(
            _DOWNLOAD_ZIPBALL_ARCHIVE,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )

    def enable_automated_security_fixes(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Automated Security Fixes: ``PUT /repos/{owner}/{repo}/automated-security-fixes``.

        Calls ``client.rest.repos.async_enable_automated_security_fixes``.

        See https://docs.github.com/rest/repos/repos#enable-dependabot-security-updates
        """
        return self._call(
            _ENABLE_AUTOMATED_SECURITY_FIXES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def enable_immutable_releases(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Immutable Releases: ``PUT /repos/{owner}/{repo}/immutable-releases``.

        Calls ``client.rest.repos.async_enable_immutable_releases``.

        See https://docs.github.com/rest/repos/repos#enable-immutable-releases
        """
        return self._call(
            _ENABLE_IMMUTABLE_RELEASES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def enable_private_vulnerability_reporting(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Private Vulnerability Reporting: ``PUT /repos/{owner}/{repo}/private-vulnerability-reporting``.

        Calls ``client.rest.repos.async_enable_private_vulnerability_reporting``.

        See https://docs.github.com/rest/repos/repos#enable-private-vulnerability-reporting-for-a-repository
        """
        return self._call(
            _ENABLE_PRIVATE_VULNERABILITY_REPORTING,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def enable_vulnerability_alerts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Vulnerability Alerts: ``PUT /repos/{owner}/{repo}/vulnerability-alerts``.

        Calls ``client.rest.repos.async_enable_vulnerability_alerts``.

        See https://docs.github.com/rest/repos/repos#enable-vulnerability-alerts
        """
        return self._call(
            _ENABLE_VULNERABILITY_ALERTS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    @overload
    def generate_release_notes(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoReleasesGenerateNotesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReleaseNotesContent]: ...

    @overload
    def generate_release_notes(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        tag_name: str,
        target_commitish: Missing[str] = ...,
        previous_tag_name: Missing[str] = ...,
        configuration_file_path: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReleaseNotesContent]: ...

    def generate_release_notes(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoReleasesGenerateNotesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReleaseNotesContent]:
        """Generate Release Notes: ``POST /repos/{owner}/{repo}/releases/generate-notes``.

        Calls ``client.rest.repos.async_generate_release_notes``.

        See https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release
        """
        return self._call(
            _GENERATE_RELEASE_NOTES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FullRepository]:
        """Get Repository: ``GET /repos/{owner}/{repo}``.

        Calls ``client.rest.repos.async_get``.

        See https://docs.github.com/rest/repos/repos#get-a-repository
        """
        return self._call(
            _GET,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BranchRestrictionPolicy]:
        """Get Access Restrictions: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions``.

        Calls ``client.rest.repos.async_get_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#get-access-restrictions
        """
        return self._call(
            _GET_ACCESS_RESTRICTIONS,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_admin_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProtectedBranchAdminEnforced]:
        """Get Admin Branch Protection: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins``.

        Calls ``client.rest.repos.async_get_admin_branch_protection``.

        See https://docs.github.com/rest/branches/branch-protection#get-admin-branch-protection
        """
        return self._call(
            _GET_ADMIN_BRANCH_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_all_deployment_protection_rules(
        self,
        task_key: TaskKey,
        /,
        environment_name: str,
        repo: str,
        owner: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesGetResponse200,
    ]:
        """Get All Deployment Protection Rules: ``GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules``.

        Calls ``client.rest.repos.async_get_all_deployment_protection_rules``.

        See https://docs.github.com/rest/deployments/protection-rules#get-all-deployment-protection-rules-for-an-environment
        """
        return self._call(
            _GET_ALL_DEPLOYMENT_PROTECTION_RULES,
            task_key,
            {
                "environment_name": environment_name,
                "repo": repo,
                "owner": owner,
                "headers": headers,
            },
            task_options,
        )

    def get_all_environments(
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
    ) -> Coroutine[object, object, ReposOwnerRepoEnvironmentsGetResponse200]:
        """Get All Environments: ``GET /repos/{owner}/{repo}/environments``.

        Calls ``client.rest.repos.async_get_all_environments``.

        See https://docs.github.com/rest/deployments/environments#list-environments
        """
        return self._call(
            _GET_ALL_ENVIRONMENTS,
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

    def get_all_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[str]]:
        """Get All Status Check Contexts: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts``.

        Calls ``client.rest.repos.async_get_all_status_check_contexts``.

        See https://docs.github.com/rest/branches/branch-protection#get-all-status-check-contexts
        """
        return self._call(
            _GET_ALL_STATUS_CHECK_CONTEXTS,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_all_topics(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Topic]:
        """Get All Repository Topics: ``GET /repos/{owner}/{repo}/topics``.

        Calls ``client.rest.repos.async_get_all_topics``.

        See https://docs.github.com/rest/repos/repos#get-all-repository-topics
        """
        return self._call(
            _GET_ALL_TOPICS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def get_apps_with_access_to_protected_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]:
        """Get Apps with Access to a Protected Branch: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps``.

        Calls ``client.rest.repos.async_get_apps_with_access_to_protected_branch``.

        See https://docs.github.com/rest/branches/branch-protection#get-apps-with-access-to-the-protected-branch
        """
        return self._call(
            _GET_APPS_WITH_ACCESS_TO_PROTECTED_BRANCH,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_autolink(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        autolink_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Autolink]:
        """Get Autolink: ``GET /repos/{owner}/{repo}/autolinks/{autolink_id}``.

        Calls ``client.rest.repos.async_get_autolink``.

        See https://docs.github.com/rest/repos/autolinks#get-an-autolink-reference-of-a-repository
        """
        return self._call(
            _GET_AUTOLINK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "autolink_id": autolink_id,
                "headers": headers,
            },
            task_options,
        )

    def get_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BranchWithProtection]:
        """Get Branch: ``GET /repos/{owner}/{repo}/branches/{branch}``.

        Calls ``client.rest.repos.async_get_branch``.

        See https://docs.github.com/rest/branches/branches#get-a-branch
        """
        return self._call(
            _GET_BRANCH,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BranchProtection]:
        """Get Branch Protection: ``GET /repos/{owner}/{repo}/branches/{branch}/protection``.

        Calls ``client.rest.repos.async_get_branch_protection``.

        See https://docs.github.com/rest/branches/branch-protection#get-branch-protection
        """
        return self._call(
            _GET_BRANCH_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_branch_rules(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        list[
            Union[
                RepositoryRuleDetailedOneof0,
                RepositoryRuleDetailedOneof1,
                RepositoryRuleDetailedOneof2,
                RepositoryRuleDetailedOneof3,
                RepositoryRuleDetailedOneof4,
                RepositoryRuleDetailedOneof5,
                RepositoryRuleDetailedOneof6,
                RepositoryRuleDetailedOneof7,
                RepositoryRuleDetailedOneof8,
                RepositoryRuleDetailedOneof9,
                RepositoryRuleDetailedOneof10,
                RepositoryRuleDetailedOneof11,
                RepositoryRuleDetailedOneof12,
                RepositoryRuleDetailedOneof13,
                RepositoryRuleDetailedOneof14,
                RepositoryRuleDetailedOneof15,
                RepositoryRuleDetailedOneof16,
                RepositoryRuleDetailedOneof17,
                RepositoryRuleDetailedOneof18,
                RepositoryRuleDetailedOneof19,
                RepositoryRuleDetailedOneof20,
                RepositoryRuleDetailedOneof21,
                RepositoryRuleDetailedOneof22,
                RepositoryRuleDetailedOneof23,
                RepositoryRuleDetailedOneof24,
            ]
        ],
    ]:
        """Get Branch Rules: ``GET /repos/{owner}/{repo}/rules/branches/{branch}``.

        Calls ``client.rest.repos.async_get_branch_rules``.

        See https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
        """
        return self._call(
            _GET_BRANCH_RULES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_clones(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per: Missing[Literal["day", "week"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CloneTraffic]:
        """Get Repository Clones: ``GET /repos/{owner}/{repo}/traffic/clones``.

        Calls ``client.rest.repos.async_get_clones``.

        See https://docs.github.com/rest/metrics/traffic#get-repository-clones
        """
        return self._call(
            _GET_CLONES,
            task_key,
            {"owner": owner, "repo": repo, "per": per, "headers": headers},
            task_options,
        )

    def get_code_frequency_stats(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[list[int]] | None]:
        """Get Code Frequency Statistics: ``GET /repos/{owner}/{repo}/stats/code_frequency``.

        Calls ``client.rest.repos.async_get_code_frequency_stats``.

        See https://docs.github.com/rest/metrics/statistics#get-the-weekly-commit-activity
        """
        return self._call(
            _GET_CODE_FREQUENCY_STATS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_collaborator_permission_level(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RepositoryCollaboratorPermission]:
        """Get Collaborator Permission Level: ``GET /repos/{owner}/{repo}/collaborators/{username}/permission``.

        Calls ``client.rest.repos.async_get_collaborator_permission_level``.

        See https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
        """
        return self._call(
            _GET_COLLABORATOR_PERMISSION_LEVEL,
            task_key,
            {"owner": owner, "repo": repo, "username": username, "headers": headers},
            task_options,
        )

    def get_combined_status_for_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CombinedCommitStatus]:
        """Get Combined Status for a Git Reference: ``GET /repos/{owner}/{repo}/commits/{ref}/status``.

        Calls ``client.rest.repos.async_get_combined_status_for_ref``.

        See https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference
        """
        return self._call(
            _GET_COMBINED_STATUS_FOR_REF,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Commit]:
        """Get Commit: ``GET /repos/{owner}/{repo}/commits/{ref}``.

        Calls ``client.rest.repos.async_get_commit``.

        See https://docs.github.com/rest/commits/commits#get-a-commit
        """
        return self._call(
            _GET_COMMIT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def get_commit_activity_stats(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CommitActivity] | None]:
        """Get Commit Activity Statistics: ``GET /repos/{owner}/{repo}/stats/commit_activity``.

        Calls ``client.rest.repos.async_get_commit_activity_stats``.

        See https://docs.github.com/rest/metrics/statistics#get-the-last-year-of-commit-activity
        """
        return self._call(
            _GET_COMMIT_ACTIVITY_STATS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CommitComment]:
        """Get Commit Comment: ``GET /repos/{owner}/{repo}/comments/{comment_id}``.

        Calls ``client.rest.repos.async_get_commit_comment``.

        See https://docs.github.com/rest/commits/comments#get-a-commit-comment
        """
        return self._call(
            _GET_COMMIT_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def get_commit_signature_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProtectedBranchAdminEnforced]:
        """Get Commit Signature Protection: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures``.

        Calls ``client.rest.repos.async_get_commit_signature_protection``.

        See https://docs.github.com/rest/branches/branch-protection#get-commit-signature-protection
        """
        return self._call(
            _GET_COMMIT_SIGNATURE_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_community_profile_metrics(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CommunityProfile]:
        """Get Community Profile Metrics: ``GET /repos/{owner}/{repo}/community/profile``.

        Calls ``client.rest.repos.async_get_community_profile_metrics``.

        See https://docs.github.com/rest/metrics/community#get-community-profile-metrics
        """
        return self._call(
            _GET_COMMUNITY_PROFILE_METRICS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_content(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        path: str,
        *,
        ref: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        Union[list[ContentDirectoryItems], ContentFile, ContentSymlink, ContentSubmodule],
    ]:
        """Get Repository Content: ``GET /repos/{owner}/{repo}/contents/{path}``.

        Calls ``client.rest.repos.async_get_content``.

        See https://docs.github.com/rest/repos/contents#get-repository-content
        """
        return self._call(
            _GET_CONTENT,
            task_key,
            {"owner": owner, "repo": repo, "path": path, "ref": ref, "headers": headers},
            task_options,
        )

    def get_contributors_stats(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ContributorActivity] | None]:
        """Get Contributor Statistics: ``GET /repos/{owner}/{repo}/stats/contributors``.

        Calls ``client.rest.repos.async_get_contributors_stats``.

        See https://docs.github.com/rest/metrics/statistics#get-all-contributor-commit-activity
        """
        return self._call(
            _GET_CONTRIBUTORS_STATS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_custom_deployment_protection_rule(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        protection_rule_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeploymentProtectionRule]:
        """Get Custom Deployment Protection Rule: ``GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}``.

        Calls ``client.rest.repos.async_get_custom_deployment_protection_rule``.

        See https://docs.github.com/rest/deployments/protection-rules#get-a-custom-deployment-protection-rule
        """
        return self._call(
            _GET_CUSTOM_DEPLOYMENT_PROTECTION_RULE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "protection_rule_id": protection_rule_id,
                "headers": headers,
            },
            task_options,
        )

    def get_deploy_key(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        key_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeployKey]:
        """Get Deploy Key: ``GET /repos/{owner}/{repo}/keys/{key_id}``.

        Calls ``client.rest.repos.async_get_deploy_key``.

        See https://docs.github.com/rest/deploy-keys/deploy-keys#get-a-deploy-key
        """
        return self._call(
            _GET_DEPLOY_KEY,
            task_key,
            {"owner": owner, "repo": repo, "key_id": key_id, "headers": headers},
            task_options,
        )

    def get_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        deployment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Deployment]:
        """Get Deployment: ``GET /repos/{owner}/{repo}/deployments/{deployment_id}``.

        Calls ``client.rest.repos.async_get_deployment``.

        See https://docs.github.com/rest/deployments/deployments#get-a-deployment
        """
        return self._call(
            _GET_DEPLOYMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "deployment_id": deployment_id,
                "headers": headers,
            },
            task_options,
        )

    def get_deployment_branch_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        branch_policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeploymentBranchPolicy]:
        """Get Deployment Branch Policy: ``GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}``.

        Calls ``client.rest.repos.async_get_deployment_branch_policy``.

        See https://docs.github.com/rest/deployments/branch-policies#get-a-deployment-branch-policy
        """
        return self._call(
            _GET_DEPLOYMENT_BRANCH_POLICY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "branch_policy_id": branch_policy_id,
                "headers": headers,
            },
            task_options,
        )

    def get_deployment_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        deployment_id: int,
        status_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeploymentStatus]:
        """Get Deployment Status: ``GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}``.

        Calls ``client.rest.repos.async_get_deployment_status``.

        See https://docs.github.com/rest/deployments/statuses#get-a-deployment-status
        """
        return self._call(
            _GET_DEPLOYMENT_STATUS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "deployment_id": deployment_id,
                "status_id": status_id,
                "headers": headers,
            },
            task_options,
        )

    def get_environment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Environment]:
        """Get Environment: ``GET /repos/{owner}/{repo}/environments/{environment_name}``.

        Calls ``client.rest.repos.async_get_environment``.

        See https://docs.github.com/rest/deployments/environments#get-an-environment
        """
        return self._call(
            _GET_ENVIRONMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "headers": headers,
            },
            task_options,
        )

    def get_hash_algorithm(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RepositoryHashAlgorithm]:
        """Get Repository Hash Algorithm: ``GET /repos/{owner}/{repo}/hash-algorithm``.

        Calls ``client.rest.repos.async_get_hash_algorithm``.

        See https://docs.github.com/rest/repos/repos#get-the-hash-algorithm-for-a-repository
        """
        return self._call(
            _GET_HASH_ALGORITHM,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_latest_pages_build(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PageBuild]:
        """Get Latest GitHub Pages Build: ``GET /repos/{owner}/{repo}/pages/builds/latest``.

        Calls ``client.rest.repos.async_get_latest_pages_build``.

        See https://docs.github.com/rest/pages/pages#get-latest-pages-build
        """
        return self._call(
            _GET_LATEST_PAGES_BUILD,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_latest_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Release]:
        """Get Latest Release: ``GET /repos/{owner}/{repo}/releases/latest``.

        Calls ``client.rest.repos.async_get_latest_release``.

        See https://docs.github.com/rest/releases/releases#get-the-latest-release
        """
        return self._call(
            _GET_LATEST_RELEASE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_org_rule_suite(
        self,
        task_key: TaskKey,
        /,
        org: str,
        rule_suite_id: int,
        *,
        include_metadata: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RuleSuite]:
        """Get Organization Rule Suite: ``GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}``.

        Calls ``client.rest.repos.async_get_org_rule_suite``.

        See https://docs.github.com/rest/orgs/rule-suites#get-an-organization-rule-suite
        """
        return self._call(
            _GET_ORG_RULE_SUITE,
            task_key,
            {
                "org": org,
                "rule_suite_id": rule_suite_id,
                "include_metadata": include_metadata,
                "headers": headers,
            },
            task_options,
        )

    def get_org_rule_suites(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        ref: Missing[str] = UNSET,
        repository_name: Missing[str] = UNSET,
        time_period: Missing[Literal["hour", "day", "week", "month"]] = UNSET,
        actor_name: Missing[str] = UNSET,
        rule_suite_result: Missing[Literal["pass", "fail", "bypass", "all"]] = UNSET,
        evaluate_status: Missing[Literal["all", "active", "evaluate"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RuleSuitesItems]]:
        """Get Organization Rule Suites: ``GET /orgs/{org}/rulesets/rule-suites``.

        Calls ``client.rest.repos.async_get_org_rule_suites``.

        See https://docs.github.com/rest/orgs/rule-suites#list-organization-rule-suites
        """
        return self._call(
            _GET_ORG_RULE_SUITES,
            task_key,
            {
                "org": org,
                "ref": ref,
                "repository_name": repository_name,
                "time_period": time_period,
                "actor_name": actor_name,
                "rule_suite_result": rule_suite_result,
                "evaluate_status": evaluate_status,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        ruleset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RepositoryRuleset]:
        """Get Organization Ruleset: ``GET /orgs/{org}/rulesets/{ruleset_id}``.

        Calls ``client.rest.repos.async_get_org_ruleset``.

        See https://docs.github.com/rest/orgs/rules#get-an-organization-repository-ruleset
        """
        return self._call(
            _GET_ORG_RULESET,
            task_key,
            {"org": org, "ruleset_id": ruleset_id, "headers": headers},
            task_options,
        )

    def get_org_rulesets(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        targets: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RepositoryRuleset]]:
        """Get Organization Rulesets: ``GET /orgs/{org}/rulesets``.

        Calls ``client.rest.repos.async_get_org_rulesets``.

        See https://docs.github.com/rest/orgs/rules#get-all-organization-repository-rulesets
        """
        return self._call(
            _GET_ORG_RULESETS,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "targets": targets,
                "headers": headers,
            },
            task_options,
        )

    def get_pages(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Page]:
        """Get GitHub Pages Site: ``GET /repos/{owner}/{repo}/pages``.

        Calls ``client.rest.repos.async_get_pages``.

        See https://docs.github.com/rest/pages/pages#get-a-apiname-pages-site
        """
        return self._call(
            _GET_PAGES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_pages_build(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        build_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PageBuild]:
        """Get GitHub Pages Build: ``GET /repos/{owner}/{repo}/pages/builds/{build_id}``.

        Calls ``client.rest.repos.async_get_pages_build``.

        See https://docs.github.com/rest/pages/pages#get-apiname-pages-build
        """
        return self._call(
            _GET_PAGES_BUILD,
            task_key,
            {"owner": owner, "repo": repo, "build_id": build_id, "headers": headers},
            task_options,
        )

    def get_pages_deployment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pages_deployment_id: Union[int, str],
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PagesDeploymentStatus]:
        """Get GitHub Pages Deployment: ``GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}``.

        Calls ``client.rest.repos.async_get_pages_deployment``.

        See https://docs.github.com/rest/pages/pages#get-the-status-of-a-github-pages-deployment
        """
        return self._call(
            _GET_PAGES_DEPLOYMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pages_deployment_id": pages_deployment_id,
                "headers": headers,
            },
            task_options,
        )

    def get_pages_health_check(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PagesHealthCheck]:
        """Get GitHub Pages Health Check: ``GET /repos/{owner}/{repo}/pages/health``.

        Calls ``client.rest.repos.async_get_pages_health_check``.

        See https://docs.github.com/rest/pages/pages#get-a-dns-health-check-for-github-pages
        """
        return self._call(
            _GET_PAGES_HEALTH_CHECK,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_participation_stats(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ParticipationStats]:
        """Get Participation Statistics: ``GET /repos/{owner}/{repo}/stats/participation``.

        Calls ``client.rest.repos.async_get_participation_stats``.

        See https://docs.github.com/rest/metrics/statistics#get-the-weekly-commit-count
        """
        return self._call(
            _GET_PARTICIPATION_STATS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_pull_request_review_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProtectedBranchPullRequestReview]:
        """Get Pull Request Review Protection: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews``.

        Calls ``client.rest.repos.async_get_pull_request_review_protection``.

        See https://docs.github.com/rest/branches/branch-protection#get-pull-request-review-protection
        """
        return self._call(
            _GET_PULL_REQUEST_REVIEW_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_punch_card_stats(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[list[int]] | None]:
        """Get Punch Card Statistics: ``GET /repos/{owner}/{repo}/stats/punch_card``.

        Calls ``client.rest.repos.async_get_punch_card_stats``.

        See https://docs.github.com/rest/metrics/statistics#get-the-hourly-commit-count-for-each-day
        """
        return self._call(
            _GET_PUNCH_CARD_STATS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_readme(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        ref: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ContentFile]:
        """Get Repository README: ``GET /repos/{owner}/{repo}/readme``.

        Calls ``client.rest.repos.async_get_readme``.

        See https://docs.github.com/rest/repos/contents#get-a-repository-readme
        """
        return self._call(
            _GET_README,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )

    def get_readme_in_directory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        dir_: str,
        *,
        ref: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ContentFile]:
        """Get Repository README in a Directory: ``GET /repos/{owner}/{repo}/readme/{dir_}``.

        Calls ``client.rest.repos.async_get_readme_in_directory``.

        See https://docs.github.com/rest/repos/contents#get-a-repository-readme-for-a-directory
        """
        return self._call(
            _GET_README_IN_DIRECTORY,
            task_key,
            {"owner": owner, "repo": repo, "dir_": dir_, "ref": ref, "headers": headers},
            task_options,
        )

    def get_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Release]:
        """Get Release: ``GET /repos/{owner}/{repo}/releases/{release_id}``.

        Calls ``client.rest.repos.async_get_release``.

        See https://docs.github.com/rest/releases/releases#get-a-release
        """
        return self._call(
            _GET_RELEASE,
            task_key,
            {"owner": owner, "repo": repo, "release_id": release_id, "headers": headers},
            task_options,
        )

    def get_release_asset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        asset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReleaseAsset]:
        """Get Release Asset: ``GET /repos/{owner}/{repo}/releases/assets/{asset_id}``.

        Calls ``client.rest.repos.async_get_release_asset``.

        See https://docs.github.com/rest/releases/assets#get-a-release-asset
        """
        return self._call(
            _GET_RELEASE_ASSET,
            task_key,
            {"owner": owner, "repo": repo, "asset_id": asset_id, "headers": headers},
            task_options,
        )

    def get_release_by_tag(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        tag: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Release]:
        """Get Release by Tag: ``GET /repos/{owner}/{repo}/releases/tags/{tag}``.

        Calls ``client.rest.repos.async_get_release_by_tag``.

        See https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name
        """
        return self._call(
            _GET_RELEASE_BY_TAG,
            task_key,
            {"owner": owner, "repo": repo, "tag": tag, "headers": headers},
            task_options,
        )

    def get_repo_rule_suite(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        rule_suite_id: int,
        *,
        include_metadata: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RuleSuite]:
        """Get Repository Rule Suite: ``GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}``.

        Calls ``client.rest.repos.async_get_repo_rule_suite``.

        See https://docs.github.com/rest/repos/rule-suites#get-a-repository-rule-suite
        """
        return self._call(
            _GET_REPO_RULE_SUITE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "rule_suite_id": rule_suite_id,
                "include_metadata": include_metadata,
                "headers": headers,
            },
            task_options,
        )

    def get_repo_rule_suites(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        ref: Missing[str] = UNSET,
        time_period: Missing[Literal["hour", "day", "week", "month"]] = UNSET,
        actor_name: Missing[str] = UNSET,
        rule_suite_result: Missing[Literal["pass", "fail", "bypass", "all"]] = UNSET,
        evaluate_status: Missing[Literal["all", "active", "evaluate"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RuleSuitesItems]]:
        """Get Repository Rule Suites: ``GET /repos/{owner}/{repo}/rulesets/rule-suites``.

        Calls ``client.rest.repos.async_get_repo_rule_suites``.

        See https://docs.github.com/rest/repos/rule-suites#list-repository-rule-suites
        """
        return self._call(
            _GET_REPO_RULE_SUITES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "time_period": time_period,
                "actor_name": actor_name,
                "rule_suite_result": rule_suite_result,
                "evaluate_status": evaluate_status,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ruleset_id: int,
        *,
        includes_parents: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RepositoryRuleset]:
        """Get Repository Ruleset: ``GET /repos/{owner}/{repo}/rulesets/{ruleset_id}``.

        Calls ``client.rest.repos.async_get_repo_ruleset``.

        See https://docs.github.com/rest/repos/rules#get-a-repository-ruleset
        """
        return self._call(
            _GET_REPO_RULESET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ruleset_id": ruleset_id,
                "includes_parents": includes_parents,
                "headers": headers,
            },
            task_options,
        )

    def get_repo_ruleset_history(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ruleset_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RulesetVersion]]:
        """Get Repository Ruleset History: ``GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history``.

        Calls ``client.rest.repos.async_get_repo_ruleset_history``.

        See https://docs.github.com/rest/repos/rules#get-repository-ruleset-history
        """
        return self._call(
            _GET_REPO_RULESET_HISTORY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ruleset_id": ruleset_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_repo_ruleset_version(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ruleset_id: int,
        version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RulesetVersionWithState]:
        """Get Repository Ruleset Version: ``GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}``.

        Calls ``client.rest.repos.async_get_repo_ruleset_version``.

        See https://docs.github.com/rest/repos/rules#get-repository-ruleset-version
        """
        return self._call(
            _GET_REPO_RULESET_VERSION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ruleset_id": ruleset_id,
                "version_id": version_id,
                "headers": headers,
            },
            task_options,
        )

    def get_repo_rulesets(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        includes_parents: Missing[bool] = UNSET,
        targets: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RepositoryRuleset]]:
        """Get Repository Rulesets: ``GET /repos/{owner}/{repo}/rulesets``.

        Calls ``client.rest.repos.async_get_repo_rulesets``.

        See https://docs.github.com/rest/repos/rules#get-all-repository-rulesets
        """
        return self._call(
            _GET_REPO_RULESETS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "page": page,
                "includes_parents": includes_parents,
                "targets": targets,
                "headers": headers,
            },
            task_options,
        )

    def get_status_checks_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, StatusCheckPolicy]:
        """Get Status Check Protection: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks``.

        Calls ``client.rest.repos.async_get_status_checks_protection``.

        See https://docs.github.com/rest/branches/branch-protection#get-status-checks-protection
        """
        return self._call(
            _GET_STATUS_CHECKS_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_teams_with_access_to_protected_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Team]]:
        """Get Teams with Access to a Protected Branch: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams``.

        Calls ``client.rest.repos.async_get_teams_with_access_to_protected_branch``.

        See https://docs.github.com/rest/branches/branch-protection#get-teams-with-access-to-the-protected-branch
        """
        return self._call(
            _GET_TEAMS_WITH_ACCESS_TO_PROTECTED_BRANCH,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_top_paths(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ContentTraffic]]:
        """Get Top Referral Paths: ``GET /repos/{owner}/{repo}/traffic/popular/paths``.

        Calls ``client.rest.repos.async_get_top_paths``.

        See https://docs.github.com/rest/metrics/traffic#get-top-referral-paths
        """
        return self._call(
            _GET_TOP_PATHS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_top_referrers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ReferrerTraffic]]:
        """Get Top Referral Sources: ``GET /repos/{owner}/{repo}/traffic/popular/referrers``.

        Calls ``client.rest.repos.async_get_top_referrers``.

        See https://docs.github.com/rest/metrics/traffic#get-top-referral-sources
        """
        return self._call(
            _GET_TOP_REFERRERS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_users_with_access_to_protected_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SimpleUser]]:
        """Get Users with Access to a Protected Branch: ``GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users``.

        Calls ``client.rest.repos.async_get_users_with_access_to_protected_branch``.

        See https://docs.github.com/rest/branches/branch-protection#get-users-with-access-to-the-protected-branch
        """
        return self._call(
            _GET_USERS_WITH_ACCESS_TO_PROTECTED_BRANCH,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    def get_views(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per: Missing[Literal["day", "week"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ViewTraffic]:
        """Get Repository Views: ``GET /repos/{owner}/{repo}/traffic/views``.

        Calls ``client.rest.repos.async_get_views``.

        See https://docs.github.com/rest/metrics/traffic#get-page-views
        """
        return self._call(
            _GET_VIEWS,
            task_key,
            {"owner": owner, "repo": repo, "per": per, "headers": headers},
            task_options,
        )

    def get_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Hook]:
        """Get Repository Webhook: ``GET /repos/{owner}/{repo}/hooks/{hook_id}``.

        Calls ``client.rest.repos.async_get_webhook``.

        See https://docs.github.com/rest/repos/webhooks#get-a-repository-webhook
        """
        return self._call(
            _GET_WEBHOOK,
            task_key,
            {"owner": owner, "repo": repo, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def get_webhook_config_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookConfig]:
        """Get Webhook Configuration for a Repository: ``GET /repos/{owner}/{repo}/hooks/{hook_id}/config``.

        Calls ``client.rest.repos.async_get_webhook_config_for_repo``.

        See https://docs.github.com/rest/repos/webhooks#get-a-webhook-configuration-for-a-repository
        """
        return self._call(
            _GET_WEBHOOK_CONFIG_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def get_webhook_delivery(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        delivery_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HookDelivery]:
        """Get Repository Webhook Delivery: ``GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}``.

        Calls ``client.rest.repos.async_get_webhook_delivery``.

        See https://docs.github.com/rest/repos/webhooks#get-a-delivery-for-a-repository-webhook
        """
        return self._call(
            _GET_WEBHOOK_DELIVERY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "hook_id": hook_id,
                "delivery_id": delivery_id,
                "headers": headers,
            },
            task_options,
        )

    def list_activities(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        ref: Missing[str] = UNSET,
        actor: Missing[str] = UNSET,
        time_period: Missing[Literal["day", "week", "month", "quarter", "year"]] = UNSET,
        activity_type: Missing[
            Literal[
                "push",
                "force_push",
                "branch_creation",
                "branch_deletion",
                "pr_merge",
                "merge_queue_merge",
            ]
        ] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Activity]]:
        """List Repository Activities: ``GET /repos/{owner}/{repo}/activity``.

        Calls ``client.rest.repos.async_list_activities``.

        See https://docs.github.com/rest/repos/repos#list-repository-activities
        """
        return self._call(
            _LIST_ACTIVITIES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "direction": direction,
                "per_page": per_page,
                "before": before,
                "after": after,
                "ref": ref,
                "actor": actor,
                "time_period": time_period,
                "activity_type": activity_type,
                "headers": headers,
            },
            task_options,
        )

    def list_attestations(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        subject_digest: str,
        *,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        predicate_type: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoAttestationsSubjectDigestGetResponse200]:
        """List Attestations: ``GET /repos/{owner}/{repo}/attestations/{subject_digest}``.

        Calls ``client.rest.repos.async_list_attestations``.

        See https://docs.github.com/rest/repos/attestations#list-attestations
        """
        return self._call(
            _LIST_ATTESTATIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "subject_digest": subject_digest,
                "per_page": per_page,
                "before": before,
                "after": after,
                "predicate_type": predicate_type,
                "headers": headers,
            },
            task_options,
        )

    def list_autolinks(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Autolink]]:
        """List Autolinks: ``GET /repos/{owner}/{repo}/autolinks``.

        Calls ``client.rest.repos.async_list_autolinks``.

        See https://docs.github.com/rest/repos/autolinks#get-all-autolinks-of-a-repository
        """
        return self._call(
            _LIST_AUTOLINKS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def list_branches(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        protected: Missing[bool] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ShortBranch]]:
        """List Branches: ``GET /repos/{owner}/{repo}/branches``.

        Calls ``client.rest.repos.async_list_branches``.

        See https://docs.github.com/rest/branches/branches#list-branches
        """
        return self._call(
            _LIST_BRANCHES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "protected": protected,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_branches_for_head_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        commit_sha: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[BranchShort]]:
        """List Branches for a Head Commit: ``GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head``.

        Calls ``client.rest.repos.async_list_branches_for_head_commit``.

        See https://docs.github.com/rest/commits/commits#list-branches-for-head-commit
        """
        return self._call(
            _LIST_BRANCHES_FOR_HEAD_COMMIT,
            task_key,
            {"owner": owner, "repo": repo, "commit_sha": commit_sha, "headers": headers},
            task_options,
        )

    def list_collaborators(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        affiliation: Missing[Literal["outside", "direct", "all"]] = UNSET,
        permission: Missing[
            Literal["pull", "triage", "triage_plus", "push", "maintain", "admin"]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Collaborator]]:
        """List Repository Collaborators: ``GET /repos/{owner}/{repo}/collaborators``.

        Calls ``client.rest.repos.async_list_collaborators``.

        See https://docs.github.com/rest/collaborators/collaborators#list-repository-collaborators
        """
        return self._call(
            _LIST_COLLABORATORS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "affiliation": affiliation,
                "permission": permission,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_comments_for_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        commit_sha: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CommitComment]]:
        """List Comments for a Commit: ``GET /repos/{owner}/{repo}/commits/{commit_sha}/comments``.

        Calls ``client.rest.repos.async_list_comments_for_commit``.

        See https://docs.github.com/rest/commits/comments#list-commit-comments
        """
        return self._call(
            _LIST_COMMENTS_FOR_COMMIT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "commit_sha": commit_sha,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_commit_comments_for_repo(
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
    ) -> Coroutine[object, object, list[CommitComment]]:
        """List Commit Comments for a Repository: ``GET /repos/{owner}/{repo}/comments``.

        Calls ``client.rest.repos.async_list_commit_comments_for_repo``.

        See https://docs.github.com/rest/commits/comments#list-commit-comments-for-a-repository
        """
        return self._call(
            _LIST_COMMIT_COMMENTS_FOR_REPO,
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

    def list_commit_statuses_for_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Status]]:
        """List Commit Statuses for a Git Reference: ``GET /repos/{owner}/{repo}/commits/{ref}/statuses``.

        Calls ``client.rest.repos.async_list_commit_statuses_for_ref``.

        See https://docs.github.com/rest/commits/statuses#list-commit-statuses-for-a-reference
        """
        return self._call(
            _LIST_COMMIT_STATUSES_FOR_REF,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_commits(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        sha: Missing[str] = UNSET,
        path: Missing[str] = UNSET,
        author: Missing[str] = UNSET,
        committer: Missing[str] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        until: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Commit]]:
        """List Commits: ``GET /repos/{owner}/{repo}/commits``.

        Calls ``client.rest.repos.async_list_commits``.

        See https://docs.github.com/rest/commits/commits#list-commits
        """
        return self._call(
            _LIST_COMMITS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "sha": sha,
                "path": path,
                "author": author,
                "committer": committer,
                "since": since,
                "until": until,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_contributors(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        anon: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Contributor] | None]:
        """List Repository Contributors: ``GET /repos/{owner}/{repo}/contributors``.

        Calls ``client.rest.repos.async_list_contributors``.

        See https://docs.github.com/rest/repos/repos#list-repository-contributors
        """
        return self._call(
            _LIST_CONTRIBUTORS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "anon": anon,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_custom_deployment_rule_integrations(
        self,
        task_key: TaskKey,
        /,
        environment_name: str,
        repo: str,
        owner: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesAppsGetResponse200,
    ]:
        """List Custom Deployment Rule Integrations: ``GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps``.

        Calls ``client.rest.repos.async_list_custom_deployment_rule_integrations``.

        See https://docs.github.com/rest/deployments/protection-rules#list-custom-deployment-rule-integrations-available-for-an-environment
        """
        return self._call(
            _LIST_CUSTOM_DEPLOYMENT_RULE_INTEGRATIONS,
            task_key,
            {
                "environment_name": environment_name,
                "repo": repo,
                "owner": owner,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_deploy_keys(
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
    ) -> Coroutine[object, object, list[DeployKey]]:
        """List Deploy Keys: ``GET /repos/{owner}/{repo}/keys``.

        Calls ``client.rest.repos.async_list_deploy_keys``.

        See https://docs.github.com/rest/deploy-keys/deploy-keys#list-deploy-keys
        """
        return self._call(
            _LIST_DEPLOY_KEYS,
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

    def list_deployment_branch_policies(
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
        object,
        object,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentBranchPoliciesGetResponse200,
    ]:
        """List Deployment Branch Policies: ``GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies``.

        Calls ``client.rest.repos.async_list_deployment_branch_policies``.

        See https://docs.github.com/rest/deployments/branch-policies#list-deployment-branch-policies
        """
        return self._call(
            _LIST_DEPLOYMENT_BRANCH_POLICIES,
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

    def list_deployment_statuses(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        deployment_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[DeploymentStatus]]:
        """List Deployment Statuses: ``GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses``.

        Calls ``client.rest.repos.async_list_deployment_statuses``.

        See https://docs.github.com/rest/deployments/statuses#list-deployment-statuses
        """
        return self._call(
            _LIST_DEPLOYMENT_STATUSES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "deployment_id": deployment_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_deployments(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        sha: Missing[str] = UNSET,
        ref: Missing[str] = UNSET,
        task: Missing[str] = UNSET,
        environment: Missing[Union[str, None]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Deployment]]:
        """List Deployments: ``GET /repos/{owner}/{repo}/deployments``.

        Calls ``client.rest.repos.async_list_deployments``.

        See https://docs.github.com/rest/deployments/deployments#list-deployments
        """
        return self._call(
            _LIST_DEPLOYMENTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "sha": sha,
                "ref": ref,
                "task": task,
                "environment": environment,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        visibility: Missing[Literal["all", "public", "private"]] = UNSET,
        affiliation: Missing[str] = UNSET,
        type: Missing[Literal["all", "owner", "public", "private", "member"]] = UNSET,
        sort: Missing[Literal["created", "updated", "pushed", "full_name"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        before: Missing[_dt.datetime] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Repository]]:
        """List Repositories for the Authenticated User: ``GET /user/repos``.

        Calls ``client.rest.repos.async_list_for_authenticated_user``.

        See https://docs.github.com/rest/repos/repos#list-repositories-for-the-authenticated-user
        """
        return self._call(
            _LIST_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "visibility": visibility,
                "affiliation": affiliation,
                "type": type,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "since": since,
                "before": before,
                "headers": headers,
            },
            task_options,
        )

    def list_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        type: Missing[Literal["all", "public", "private", "forks", "sources", "member"]] = UNSET,
        sort: Missing[Literal["created", "updated", "pushed", "full_name"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MinimalRepository]]:
        """List Repositories for an Organization: ``GET /orgs/{org}/repos``.

        Calls ``client.rest.repos.async_list_for_org``.

        See https://docs.github.com/rest/repos/repos#list-organization-repositories
        """
        return self._call(
            _LIST_FOR_ORG,
            task_key,
            {
                "org": org,
                "type": type,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        type: Missing[Literal["all", "owner", "member"]] = UNSET,
        sort: Missing[Literal["created", "updated", "pushed", "full_name"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MinimalRepository]]:
        """List Repositories for a User: ``GET /users/{username}/repos``.

        Calls ``client.rest.repos.async_list_for_user``.

        See https://docs.github.com/rest/repos/repos#list-repositories-for-a-user
        """
        return self._call(
            _LIST_FOR_USER,
            task_key,
            {
                "username": username,
                "type": type,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_forks(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        sort: Missing[Literal["newest", "oldest", "stargazers", "watchers"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MinimalRepository]]:
        """List Forks: ``GET /repos/{owner}/{repo}/forks``.

        Calls ``client.rest.repos.async_list_forks``.

        See https://docs.github.com/rest/repos/forks#list-forks
        """
        return self._call(
            _LIST_FORKS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "sort": sort,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_invitations(
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
    ) -> Coroutine[object, object, list[RepositoryInvitation]]:
        """List Repository Invitations: ``GET /repos/{owner}/{repo}/invitations``.

        Calls ``client.rest.repos.async_list_invitations``.

        See https://docs.github.com/rest/collaborators/invitations#list-repository-invitations
        """
        return self._call(
            _LIST_INVITATIONS,
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

    def list_invitations_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RepositoryInvitation]]:
        """List Repository Invitations for the Authenticated User: ``GET /user/repository_invitations``.

        Calls ``client.rest.repos.async_list_invitations_for_authenticated_user``.

        See https://docs.github.com/rest/collaborators/invitations#list-repository-invitations-for-the-authenticated-user
        """
        return self._call(
            _LIST_INVITATIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_issue_types(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Union[IssueType, None]]]:
        """List Repository Issue Types: ``GET /repos/{owner}/{repo}/issue-types``.

        Calls ``client.rest.repos.async_list_issue_types``.

        See https://docs.github.com/rest/repos/issue-types#list-issue-types-for-a-repository
        """
        return self._call(
            _LIST_ISSUE_TYPES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def list_languages(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Language]:
        """List Repository Languages: ``GET /repos/{owner}/{repo}/languages``.

        Calls ``client.rest.repos.async_list_languages``.

        See https://docs.github.com/rest/repos/repos#list-repository-languages
        """
        return self._call(
            _LIST_LANGUAGES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def list_pages_builds(
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
    ) -> Coroutine[object, object, list[PageBuild]]:
        """List GitHub Pages Builds: ``GET /repos/{owner}/{repo}/pages/builds``.

        Calls ``client.rest.repos.async_list_pages_builds``.

        See https://docs.github.com/rest/pages/pages#list-apiname-pages-builds
        """
        return self._call(
            _LIST_PAGES_BUILDS,
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

    def list_public(
        self,
        task_key: TaskKey,
        /,
        *,
        since: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[MinimalRepository]]:
        """List Public Repositories: ``GET /repositories``.

        Calls ``client.rest.repos.async_list_public``.

        See https://docs.github.com/rest/repos/repos#list-public-repositories
        """
        return self._call(
            _LIST_PUBLIC,
            task_key,
            {"since": since, "headers": headers},
            task_options,
        )

    def list_pull_requests_associated_with_commit(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        commit_sha: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[PullRequestSimple]]:
        """List Pull Requests Associated with a Commit: ``GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls``.

        Calls ``client.rest.repos.async_list_pull_requests_associated_with_commit``.

        See https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
        """
        return self._call(
            _LIST_PULL_REQUESTS_ASSOCIATED_WITH_COMMIT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "commit_sha": commit_sha,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_release_assets(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[ReleaseAsset]]:
        """List Release Assets: ``GET /repos/{owner}/{repo}/releases/{release_id}/assets``.

        Calls ``client.rest.repos.async_list_release_assets``.

        See https://docs.github.com/rest/releases/assets#list-release-assets
        """
        return self._call(
            _LIST_RELEASE_ASSETS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "release_id": release_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_releases(
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
    ) -> Coroutine[object, object, list[Release]]:
        """List Releases: ``GET /repos/{owner}/{repo}/releases``.

        Calls ``client.rest.repos.async_list_releases``.

        See https://docs.github.com/rest/releases/releases#list-releases
        """
        return self._call(
            _LIST_RELEASES,
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

    def list_tags(
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
    ) -> Coroutine[object, object, list[Tag]]:
        """List Repository Tags: ``GET /repos/{owner}/{repo}/tags``.

        Calls ``client.rest.repos.async_list_tags``.

        See https://docs.github.com/rest/repos/repos#list-repository-tags
        """
        return self._call(
            _LIST_TAGS,
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

    def list_teams(
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
    ) -> Coroutine[object, object, list[Team]]:
        """List Repository Teams: ``GET /repos/{owner}/{repo}/teams``.

        Calls ``client.rest.repos.async_list_teams``.

        See https://docs.github.com/rest/repos/repos#list-repository-teams
        """
        return self._call(
            _LIST_TEAMS,
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

    def list_webhook_deliveries(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        per_page: Missing[int] = UNSET,
        cursor: Missing[str] = UNSET,
        status: Missing[Literal["success", "failure"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[HookDeliveryItem]]:
        """List Repository Webhook Deliveries: ``GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries``.

        Calls ``client.rest.repos.async_list_webhook_deliveries``.

        See https://docs.github.com/rest/repos/webhooks#list-deliveries-for-a-repository-webhook
        """
        return self._call(
            _LIST_WEBHOOK_DELIVERIES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
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
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Hook]]:
        """List Repository Webhooks: ``GET /repos/{owner}/{repo}/hooks``.

        Calls ``client.rest.repos.async_list_webhooks``.

        See https://docs.github.com/rest/repos/webhooks#list-repository-webhooks
        """
        return self._call(
            _LIST_WEBHOOKS,
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

    @overload
    def merge(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoMergesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Commit | None]: ...

    @overload
    def merge(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        base: str,
        head: str,
        commit_message: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Commit | None]: ...

    def merge(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoMergesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Commit | None]:
        """Merge Branch: ``POST /repos/{owner}/{repo}/merges``.

        Calls ``client.rest.repos.async_merge``.

        See https://docs.github.com/rest/branches/branches#merge-a-branch
        """
        return self._call(
            _MERGE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def merge_upstream(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoMergeUpstreamPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, MergedUpstream]: ...

    @overload
    def merge_upstream(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        branch: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, MergedUpstream]: ...

    def merge_upstream(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoMergeUpstreamPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, MergedUpstream]:
        """Sync Fork Branch with the Upstream Repository: ``POST /repos/{owner}/{repo}/merge-upstream``.

        Calls ``client.rest.repos.async_merge_upstream``.

        See https://docs.github.com/rest/branches/branches#sync-a-fork-branch-with-the-upstream-repository
        """
        return self._call(
            _MERGE_UPSTREAM,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def ping_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Ping Repository Webhook: ``POST /repos/{owner}/{repo}/hooks/{hook_id}/pings``.

        Calls ``client.rest.repos.async_ping_webhook``.

        See https://docs.github.com/rest/repos/webhooks#ping-a-repository-webhook
        """
        return self._call(
            _PING_WEBHOOK,
            task_key,
            {"owner": owner, "repo": repo, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    def redeliver_webhook_delivery(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        delivery_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Redeliver Repository Webhook Delivery: ``POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts``.

        Calls ``client.rest.repos.async_redeliver_webhook_delivery``.

        See https://docs.github.com/rest/repos/webhooks#redeliver-a-delivery-for-a-repository-webhook
        """
        return self._call(
            _REDELIVER_WEBHOOK_DELIVERY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "hook_id": hook_id,
                "delivery_id": delivery_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def remove_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]: ...

    @overload
    def remove_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        apps: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]: ...

    def remove_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]:
        """Remove App Access Restrictions: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps``.

        Calls ``client.rest.repos.async_remove_app_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#remove-app-access-restrictions
        """
        return self._call(
            _REMOVE_APP_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def remove_collaborator(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Collaborator from a Repository: ``DELETE /repos/{owner}/{repo}/collaborators/{username}``.

        Calls ``client.rest.repos.async_remove_collaborator``.

        See https://docs.github.com/rest/collaborators/collaborators#remove-a-repository-collaborator
        """
        return self._call(
            _REMOVE_COLLABORATOR,
            task_key,
            {"owner": owner, "repo": repo, "username": username, "headers": headers},
            task_options,
        )

    @overload
    def remove_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsDeleteBodyOneof0Type,
                list[str],
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[str]]: ...

    @overload
    def remove_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        contexts: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[str]]: ...

    def remove_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsDeleteBodyOneof0Type,
                list[str],
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[str]]:
        """Remove Status Check Contexts: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts``.

        Calls ``client.rest.repos.async_remove_status_check_contexts``.

        See https://docs.github.com/rest/branches/branch-protection#remove-status-check-contexts
        """
        return self._call(
            _REMOVE_STATUS_CHECK_CONTEXTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def remove_status_check_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Status Check Protection: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks``.

        Calls ``client.rest.repos.async_remove_status_check_protection``.

        See https://docs.github.com/rest/branches/branch-protection#remove-status-check-protection
        """
        return self._call(
            _REMOVE_STATUS_CHECK_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    @overload
    def remove_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsDeleteBodyOneof0Type,
                list[str],
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Team]]: ...

    @overload
    def remove_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        teams: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Team]]: ...

    def remove_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsDeleteBodyOneof0Type,
                list[str],
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[Team]]:
        """Remove Team Access Restrictions: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams``.

        Calls ``client.rest.repos.async_remove_team_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#remove-team-access-restrictions
        """
        return self._call(
            _REMOVE_TEAM_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def remove_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[SimpleUser]]: ...

    @overload
    def remove_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        users: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[SimpleUser]]: ...

    def remove_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersDeleteBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[SimpleUser]]:
        """Remove User Access Restrictions: ``DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users``.

        Calls ``client.rest.repos.async_remove_user_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#remove-user-access-restrictions
        """
        return self._call(
            _REMOVE_USER_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def rename_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchRenamePostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, BranchWithProtection]: ...

    @overload
    def rename_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        new_name: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, BranchWithProtection]: ...

    def rename_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoBranchesBranchRenamePostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, BranchWithProtection]:
        """Rename Branch: ``POST /repos/{owner}/{repo}/branches/{branch}/rename``.

        Calls ``client.rest.repos.async_rename_branch``.

        See https://docs.github.com/rest/branches/branches#rename-a-branch
        """
        return self._call(
            _RENAME_BRANCH,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def replace_all_topics(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoTopicsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Topic]: ...

    @overload
    def replace_all_topics(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        names: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Topic]: ...

    def replace_all_topics(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoTopicsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Topic]:
        """Replace All Repository Topics: ``PUT /repos/{owner}/{repo}/topics``.

        Calls ``client.rest.repos.async_replace_all_topics``.

        See https://docs.github.com/rest/repos/repos#replace-all-repository-topics
        """
        return self._call(
            _REPLACE_ALL_TOPICS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def request_pages_build(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PageBuildStatus]:
        """Request GitHub Pages Build: ``POST /repos/{owner}/{repo}/pages/builds``.

        Calls ``client.rest.repos.async_request_pages_build``.

        See https://docs.github.com/rest/pages/pages#request-a-apiname-pages-build
        """
        return self._call(
            _REQUEST_PAGES_BUILD,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def set_admin_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProtectedBranchAdminEnforced]:
        """Set Admin Branch Protection: ``POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins``.

        Calls ``client.rest.repos.async_set_admin_branch_protection``.

        See https://docs.github.com/rest/branches/branch-protection#set-admin-branch-protection
        """
        return self._call(
            _SET_ADMIN_BRANCH_PROTECTION,
            task_key,
            {"owner": owner, "repo": repo, "branch": branch, "headers": headers},
            task_options,
        )

    @overload
    def set_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]: ...

    @overload
    def set_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        apps: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]: ...

    def set_app_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoBranchesBranchProtectionRestrictionsAppsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[Union[Integration, None]]]:
        """Set App Access Restrictions: ``PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps``.

        Calls ``client.rest.repos.async_set_app_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#set-app-access-restrictions
        """
        return self._call(
            _SET_APP_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsPutBodyOneof0Type,
                list[str],
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[str]]: ...

    @overload
    def set_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        contexts: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[str]]: ...

    def set_status_check_contexts(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksContextsPutBodyOneof0Type,
                list[str],
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[str]]:
        """Set Status Check Contexts: ``PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts``.

        Calls ``client.rest.repos.async_set_status_check_contexts``.

        See https://docs.github.com/rest/branches/branch-protection#set-status-check-contexts
        """
        return self._call(
            _SET_STATUS_CHECK_CONTEXTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsPutBodyOneof0Type, list[str]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Team]]: ...

    @overload
    def set_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        teams: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[Team]]: ...

    def set_team_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoBranchesBranchProtectionRestrictionsTeamsPutBodyOneof0Type, list[str]
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[Team]]:
        """Set Team Access Restrictions: ``PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams``.

        Calls ``client.rest.repos.async_set_team_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#set-team-access-restrictions
        """
        return self._call(
            _SET_TEAM_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[SimpleUser]]: ...

    @overload
    def set_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        users: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, list[SimpleUser]]: ...

    def set_user_access_restrictions(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoBranchesBranchProtectionRestrictionsUsersPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, list[SimpleUser]]:
        """Set User Access Restrictions: ``PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users``.

        Calls ``client.rest.repos.async_set_user_access_restrictions``.

        See https://docs.github.com/rest/branches/branch-protection#set-user-access-restrictions
        """
        return self._call(
            _SET_USER_ACCESS_RESTRICTIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def test_push_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Test Repository Push Webhook: ``POST /repos/{owner}/{repo}/hooks/{hook_id}/tests``.

        Calls ``client.rest.repos.async_test_push_webhook``.

        See https://docs.github.com/rest/repos/webhooks#test-the-push-repository-webhook
        """
        return self._call(
            _TEST_PUSH_WEBHOOK,
            task_key,
            {"owner": owner, "repo": repo, "hook_id": hook_id, "headers": headers},
            task_options,
        )

    @overload
    def transfer(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoTransferPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, MinimalRepository]: ...

    @overload
    def transfer(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        new_owner: str,
        new_name: Missing[str] = ...,
        team_ids: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, MinimalRepository]: ...

    def transfer(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoTransferPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, MinimalRepository]:
        """Transfer Repository: ``POST /repos/{owner}/{repo}/transfer``.

        Calls ``client.rest.repos.async_transfer``.

        See https://docs.github.com/rest/repos/repos#transfer-a-repository
        """
        return self._call(
            _TRANSFER,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        homepage: Missing[str] = ...,
        private: Missing[bool] = ...,
        visibility: Missing[Literal["public", "private"]] = ...,
        security_and_analysis: Missing[
            Union[ReposOwnerRepoPatchBodyPropSecurityAndAnalysisType, None]
        ] = ...,
        has_issues: Missing[bool] = ...,
        has_projects: Missing[bool] = ...,
        has_wiki: Missing[bool] = ...,
        has_pull_requests: Missing[bool] = ...,
        pull_request_creation_policy: Missing[Literal["all", "collaborators_only"]] = ...,
        is_template: Missing[bool] = ...,
        default_branch: Missing[str] = ...,
        allow_squash_merge: Missing[bool] = ...,
        allow_merge_commit: Missing[bool] = ...,
        allow_rebase_merge: Missing[bool] = ...,
        allow_auto_merge: Missing[bool] = ...,
        delete_branch_on_merge: Missing[bool] = ...,
        allow_update_branch: Missing[bool] = ...,
        use_squash_pr_title_as_default: Missing[bool] = ...,
        squash_merge_commit_title: Missing[Literal["PR_TITLE", "COMMIT_OR_PR_TITLE"]] = ...,
        squash_merge_commit_message: Missing[Literal["PR_BODY", "COMMIT_MESSAGES", "BLANK"]] = ...,
        merge_commit_title: Missing[Literal["PR_TITLE", "MERGE_MESSAGE"]] = ...,
        merge_commit_message: Missing[Literal["PR_BODY", "PR_TITLE", "BLANK"]] = ...,
        archived: Missing[bool] = ...,
        allow_forking: Missing[bool] = ...,
        web_commit_signoff_required: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, FullRepository]: ...

    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, FullRepository]:
        """Update Repository: ``PATCH /repos/{owner}/{repo}``.

        Calls ``client.rest.repos.async_update``.

        See https://docs.github.com/rest/repos/repos#update-a-repository
        """
        return self._call(
            _UPDATE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoBranchesBranchProtectionPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProtectedBranch]: ...

    @overload
    def update_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        required_status_checks: Union[
            ReposOwnerRepoBranchesBranchProtectionPutBodyPropRequiredStatusChecksType, None
        ],
        enforce_admins: Union[bool, None],
        required_pull_request_reviews: Union[
            ReposOwnerRepoBranchesBranchProtectionPutBodyPropRequiredPullRequestReviewsType, None
        ],
        restrictions: Union[
            ReposOwnerRepoBranchesBranchProtectionPutBodyPropRestrictionsType, None
        ],
        required_linear_history: Missing[bool] = ...,
        allow_force_pushes: Missing[Union[bool, None]] = ...,
        allow_deletions: Missing[bool] = ...,
        block_creations: Missing[bool] = ...,
        required_conversation_resolution: Missing[bool] = ...,
        lock_branch: Missing[bool] = ...,
        allow_fork_syncing: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProtectedBranch]: ...

    def update_branch_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoBranchesBranchProtectionPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProtectedBranch]:
        """Update Branch Protection: ``PUT /repos/{owner}/{repo}/branches/{branch}/protection``.

        Calls ``client.rest.repos.async_update_branch_protection``.

        See https://docs.github.com/rest/branches/branch-protection#update-branch-protection
        """
        return self._call(
            _UPDATE_BRANCH_PROTECTION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoCommentsCommentIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CommitComment]: ...

    @overload
    def update_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CommitComment]: ...

    def update_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoCommentsCommentIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CommitComment]:
        """Update Commit Comment: ``PATCH /repos/{owner}/{repo}/comments/{comment_id}``.

        Calls ``client.rest.repos.async_update_commit_comment``.

        See https://docs.github.com/rest/commits/comments#update-a-commit-comment
        """
        return self._call(
            _UPDATE_COMMIT_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_deployment_branch_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        branch_policy_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: DeploymentBranchPolicyNamePatternType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentBranchPolicy]: ...

    @overload
    def update_deployment_branch_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        branch_policy_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DeploymentBranchPolicy]: ...

    def update_deployment_branch_policy(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        environment_name: str,
        branch_policy_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[DeploymentBranchPolicyNamePatternType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, DeploymentBranchPolicy]:
        """Update Deployment Branch Policy: ``PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}``.

        Calls ``client.rest.repos.async_update_deployment_branch_policy``.

        See https://docs.github.com/rest/deployments/branch-policies#update-a-deployment-branch-policy
        """
        return self._call(
            _UPDATE_DEPLOYMENT_BRANCH_POLICY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "environment_name": environment_name,
                "branch_policy_id": branch_policy_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_information_about_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            ReposOwnerRepoPagesPutBodyAnyof0Type,
            ReposOwnerRepoPagesPutBodyAnyof1Type,
            ReposOwnerRepoPagesPutBodyAnyof2Type,
            ReposOwnerRepoPagesPutBodyAnyof3Type,
            ReposOwnerRepoPagesPutBodyAnyof4Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_information_about_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        cname: Missing[Union[str, None]] = ...,
        https_enforced: Missing[bool] = ...,
        build_type: Literal["legacy", "workflow"],
        source: Missing[
            Union[
                Literal["gh-pages", "master", "master /docs"],
                ReposOwnerRepoPagesPutBodyPropSourceAnyof1Type,
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_information_about_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        cname: Missing[Union[str, None]] = ...,
        https_enforced: Missing[bool] = ...,
        build_type: Missing[Literal["legacy", "workflow"]] = ...,
        source: Union[
            Literal["gh-pages", "master", "master /docs"],
            ReposOwnerRepoPagesPutBodyPropSourceAnyof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_information_about_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        cname: Union[str, None],
        https_enforced: Missing[bool] = ...,
        build_type: Missing[Literal["legacy", "workflow"]] = ...,
        source: Missing[
            Union[
                Literal["gh-pages", "master", "master /docs"],
                ReposOwnerRepoPagesPutBodyPropSourceAnyof1Type,
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_information_about_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        cname: Missing[Union[str, None]] = ...,
        https_enforced: bool,
        build_type: Missing[Literal["legacy", "workflow"]] = ...,
        source: Missing[
            Union[
                Literal["gh-pages", "master", "master /docs"],
                ReposOwnerRepoPagesPutBodyPropSourceAnyof1Type,
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_information_about_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        cname: Missing[Union[str, None]] = ...,
        https_enforced: Missing[bool] = ...,
        build_type: Missing[Literal["legacy", "workflow"]] = ...,
        source: Missing[
            Union[
                Literal["gh-pages", "master", "master /docs"],
                ReposOwnerRepoPagesPutBodyPropSourceAnyof1Type,
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_information_about_pages_site(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoPagesPutBodyAnyof0Type,
                ReposOwnerRepoPagesPutBodyAnyof1Type,
                ReposOwnerRepoPagesPutBodyAnyof2Type,
                ReposOwnerRepoPagesPutBodyAnyof3Type,
                ReposOwnerRepoPagesPutBodyAnyof4Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update GitHub Pages Site: ``PUT /repos/{owner}/{repo}/pages``.

        Calls ``client.rest.repos.async_update_information_about_pages_site``.

        See https://docs.github.com/rest/pages/pages#update-information-about-a-apiname-pages-site
        """
        return self._call(
            _UPDATE_INFORMATION_ABOUT_PAGES_SITE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_invitation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        invitation_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoInvitationsInvitationIdPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryInvitation]: ...

    @overload
    def update_invitation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        invitation_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        permissions: Missing[Literal["read", "write", "maintain", "triage", "admin"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryInvitation]: ...

    def update_invitation(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        invitation_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoInvitationsInvitationIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryInvitation]:
        """Update Repository Invitation: ``PATCH /repos/{owner}/{repo}/invitations/{invitation_id}``.

        Calls ``client.rest.repos.async_update_invitation``.

        See https://docs.github.com/rest/collaborators/invitations#update-a-repository-invitation
        """
        return self._call(
            _UPDATE_INVITATION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "invitation_id": invitation_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        ruleset_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgRulesetsRulesetIdPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    @overload
    def update_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        ruleset_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        target: Missing[Literal["branch", "tag", "push", "repository"]] = ...,
        enforcement: Missing[Literal["disabled", "active", "evaluate"]] = ...,
        bypass_actors: Missing[list[RepositoryRulesetBypassActorType]] = ...,
        conditions: Missing[
            Union[
                OrgRulesetConditionsOneof0Type,
                OrgRulesetConditionsOneof1Type,
                OrgRulesetConditionsOneof2Type,
            ]
        ] = ...,
        rules: Missing[
            list[
                Union[
                    RepositoryRuleCreationType,
                    RepositoryRuleUpdateType,
                    RepositoryRuleDeletionType,
                    RepositoryRuleRequiredLinearHistoryType,
                    RepositoryRuleRequiredDeploymentsType,
                    RepositoryRuleRequiredSignaturesType,
                    RepositoryRulePullRequestType,
                    RepositoryRuleRequiredStatusChecksType,
                    RepositoryRuleNonFastForwardType,
                    RepositoryRuleCommitMessagePatternType,
                    RepositoryRuleCommitAuthorEmailPatternType,
                    RepositoryRuleCommitterEmailPatternType,
                    RepositoryRuleBranchNamePatternType,
                    RepositoryRuleTagNamePatternType,
                    RepositoryRuleFilePathRestrictionType,
                    RepositoryRuleMaxFilePathLengthType,
                    RepositoryRuleFileExtensionRestrictionType,
                    RepositoryRuleMaxFileSizeType,
                    RepositoryRuleWorkflowsType,
                    RepositoryRuleCodeScanningType,
                    RepositoryRuleCopilotCodeReviewType,
                ]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    def update_org_ruleset(
        self,
        task_key: TaskKey,
        /,
        org: str,
        ruleset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgRulesetsRulesetIdPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryRuleset]:
        """Update Organization Ruleset: ``PUT /orgs/{org}/rulesets/{ruleset_id}``.

        Calls ``client.rest.repos.async_update_org_ruleset``.

        See https://docs.github.com/rest/orgs/rules#update-an-organization-repository-ruleset
        """
        return self._call(
            _UPDATE_ORG_RULESET,
            task_key,
            {
                "org": org,
                "ruleset_id": ruleset_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_pull_request_review_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            ReposOwnerRepoBranchesBranchProtectionRequiredPullRequestReviewsPatchBodyType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProtectedBranchPullRequestReview]: ...

    @overload
    def update_pull_request_review_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        dismissal_restrictions: Missing[
            ReposOwnerRepoBranchesBranchProtectionRequiredPullRequestReviewsPatchBodyPropDismissalRestrictionsType
        ] = ...,
        dismiss_stale_reviews: Missing[bool] = ...,
        require_code_owner_reviews: Missing[bool] = ...,
        required_approving_review_count: Missing[int] = ...,
        require_last_push_approval: Missing[bool] = ...,
        bypass_pull_request_allowances: Missing[
            ReposOwnerRepoBranchesBranchProtectionRequiredPullRequestReviewsPatchBodyPropBypassPullRequestAllowancesType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ProtectedBranchPullRequestReview]: ...

    def update_pull_request_review_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            ReposOwnerRepoBranchesBranchProtectionRequiredPullRequestReviewsPatchBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ProtectedBranchPullRequestReview]:
        """Update Pull Request Review Protection: ``PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews``.

        Calls ``client.rest.repos.async_update_pull_request_review_protection``.

        See https://docs.github.com/rest/branches/branch-protection#update-pull-request-review-protection
        """
        return self._call(
            _UPDATE_PULL_REQUEST_REVIEW_PROTECTION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoReleasesReleaseIdPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Release]: ...

    @overload
    def update_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        tag_name: Missing[str] = ...,
        target_commitish: Missing[str] = ...,
        name: Missing[str] = ...,
        body: Missing[str] = ...,
        draft: Missing[bool] = ...,
        prerelease: Missing[bool] = ...,
        make_latest: Missing[Literal["true", "false", "legacy"]] = ...,
        discussion_category_name: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Release]: ...

    def update_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoReleasesReleaseIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Release]:
        """Update Release: ``PATCH /repos/{owner}/{repo}/releases/{release_id}``.

        Calls ``client.rest.repos.async_update_release``.

        See https://docs.github.com/rest/releases/releases#update-a-release
        """
        return self._call(
            _UPDATE_RELEASE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "release_id": release_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_release_asset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        asset_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoReleasesAssetsAssetIdPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReleaseAsset]: ...

    @overload
    def update_release_asset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        asset_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        label: Missing[str] = ...,
        state: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReleaseAsset]: ...

    def update_release_asset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        asset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoReleasesAssetsAssetIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReleaseAsset]:
        """Update Release Asset: ``PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}``.

        Calls ``client.rest.repos.async_update_release_asset``.

        See https://docs.github.com/rest/releases/assets#update-a-release-asset
        """
        return self._call(
            _UPDATE_RELEASE_ASSET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "asset_id": asset_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ruleset_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoRulesetsRulesetIdPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    @overload
    def update_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ruleset_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        target: Missing[Literal["branch", "tag", "push"]] = ...,
        enforcement: Missing[Literal["disabled", "active", "evaluate"]] = ...,
        bypass_actors: Missing[list[RepositoryRulesetBypassActorType]] = ...,
        conditions: Missing[RepositoryRulesetConditionsType] = ...,
        rules: Missing[
            list[
                Union[
                    RepositoryRuleCreationType,
                    RepositoryRuleUpdateType,
                    RepositoryRuleDeletionType,
                    RepositoryRuleRequiredLinearHistoryType,
                    RepositoryRuleMergeQueueType,
                    RepositoryRuleRequiredDeploymentsType,
                    RepositoryRuleRequiredSignaturesType,
                    RepositoryRulePullRequestType,
                    RepositoryRuleRequiredStatusChecksType,
                    RepositoryRuleNonFastForwardType,
                    RepositoryRuleCommitMessagePatternType,
                    RepositoryRuleCommitAuthorEmailPatternType,
                    RepositoryRuleCommitterEmailPatternType,
                    RepositoryRuleBranchNamePatternType,
                    RepositoryRuleTagNamePatternType,
                    RepositoryRuleWorkflowsType,
                    RepositoryRuleCodeScanningType,
                    RepositoryRuleCodeQualityType,
                    RepositoryRuleCodeCoverageType,
                    RepositoryRuleCopilotCodeReviewType,
                    RepositoryRuleLicenseComplianceScanningType,
                    RepositoryRuleFilePathRestrictionType,
                    RepositoryRuleMaxFilePathLengthType,
                    RepositoryRuleFileExtensionRestrictionType,
                    RepositoryRuleMaxFileSizeType,
                ]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryRuleset]: ...

    def update_repo_ruleset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ruleset_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoRulesetsRulesetIdPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryRuleset]:
        """Update Repository Ruleset: ``PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}``.

        Calls ``client.rest.repos.async_update_repo_ruleset``.

        See https://docs.github.com/rest/repos/rules#update-a-repository-ruleset
        """
        return self._call(
            _UPDATE_REPO_RULESET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ruleset_id": ruleset_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_status_check_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksPatchBodyType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, StatusCheckPolicy]: ...

    @overload
    def update_status_check_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        strict: Missing[bool] = ...,
        contexts: Missing[list[str]] = ...,
        checks: Missing[
            list[
                ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksPatchBodyPropChecksItemsType
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, StatusCheckPolicy]: ...

    def update_status_check_protection(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        branch: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            ReposOwnerRepoBranchesBranchProtectionRequiredStatusChecksPatchBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, StatusCheckPolicy]:
        """Update Status Check Protection: ``PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks``.

        Calls ``client.rest.repos.async_update_status_check_protection``.

        See https://docs.github.com/rest/branches/branch-protection#update-status-check-protection
        """
        return self._call(
            _UPDATE_STATUS_CHECK_PROTECTION,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "branch": branch,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoHooksHookIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Hook]: ...

    @overload
    def update_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        config: Missing[WebhookConfigType] = ...,
        events: Missing[list[str]] = ...,
        add_events: Missing[list[str]] = ...,
        remove_events: Missing[list[str]] = ...,
        active: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Hook]: ...

    def update_webhook(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoHooksHookIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Hook]:
        """Update Repository Webhook: ``PATCH /repos/{owner}/{repo}/hooks/{hook_id}``.

        Calls ``client.rest.repos.async_update_webhook``.

        See https://docs.github.com/rest/repos/webhooks#update-a-repository-webhook
        """
        return self._call(
            _UPDATE_WEBHOOK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "hook_id": hook_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_webhook_config_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoHooksHookIdConfigPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, WebhookConfig]: ...

    @overload
    def update_webhook_config_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
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

    def update_webhook_config_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        hook_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoHooksHookIdConfigPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, WebhookConfig]:
        """Update Webhook Configuration for a Repository: ``PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config``.

        Calls ``client.rest.repos.async_update_webhook_config_for_repo``.

        See https://docs.github.com/rest/repos/webhooks#update-a-webhook-configuration-for-a-repository
        """
        return self._call(
            _UPDATE_WEBHOOK_CONFIG_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "hook_id": hook_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def upload_release_asset(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        name: str,
        label: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        data: FileTypes,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReleaseAsset]:
        """Upload Release Asset: ``POST /repos/{owner}/{repo}/releases/{release_id}/assets``.

        Calls ``client.rest.repos.async_upload_release_asset``.

        See https://docs.github.com/rest/releases/assets#upload-a-release-asset
        """
        return self._call(
            _UPLOAD_RELEASE_ASSET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "release_id": release_id,
                "name": name,
                "label": label,
                "headers": headers,
                "data": data,
            },
            task_options,
        )
