"""Integration of githubkit: its settings and its namespaces."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Integration, SdkBinding

from ._errors import on_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping
    from typing import Any, ClassVar, TypeAlias, Union, overload

    from githubkit import GitHub
    from githubkit.auth import BaseAuthStrategy
    from githubkit_schemas.v2026_03_10.models import (
        ActionsCacheList,
        ActionsCacheListPropActionsCachesItems,
        ActionsCacheUsageByRepository,
        ActionsHostedRunner,
        ActionsPolicy,
        ActionsSecret,
        ActionsVariable,
        AgentsAutomationsAutomationIdTasksGetResponse200,
        AgentsAutomationsAutomationIdTasksGetResponse200PropTasksItems,
        AgentsReposOwnerRepoAutomationsGetResponse200,
        AgentsReposOwnerRepoAutomationsGetResponse200PropAutomationsItems,
        AgentsReposOwnerRepoTasksGetResponse200,
        AgentsReposOwnerRepoTasksGetResponse200PropTasksItems,
        AgentsTasksGetResponse200,
        AgentsTasksGetResponse200PropTasksItems,
        Artifact,
        Budget,
        CheckRun,
        CheckSuite,
        CodeSearchResultItem,
        Codespace,
        CodespacesOrgSecret,
        CodespacesSecret,
        CombinedCommitStatus,
        CommitSearchResultItem,
        ConcurrencyGroupList,
        ConcurrencyGroupListPropConcurrencyGroupsItems,
        ConcurrencyGroupRunList,
        ConcurrencyGroupRunListPropConcurrencyGroupsItems,
        CopilotSeatDetails,
        CopilotSpace,
        CustomDeploymentRuleApp,
        DependabotRepositoryAccessDetails,
        DependabotSecret,
        DeploymentBranchPolicy,
        Environment,
        GetAllBudgets,
        Installation,
        InstallationRepositoriesGetResponse200,
        InstallationRepositoriesGetResponse200PropRepositoriesItems,
        IssueSearchResultItem,
        Job,
        LabelSearchResultItem,
        MinimalRepository,
        NetworkConfiguration,
        OrganizationActionsSecret,
        OrganizationActionsVariable,
        OrganizationDependabotSecret,
        OrgPrivateRegistryConfiguration,
        OrgsOrgActionsCacheUsageByRepositoryGetResponse200,
        OrgsOrgActionsHostedRunnersGetResponse200,
        OrgsOrgActionsPermissionsRepositoriesGetResponse200,
        OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesGetResponse200,
        OrgsOrgActionsPoliciesGetResponse200,
        OrgsOrgActionsRunnerGroupsGetResponse200,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdHostedRunnersGetResponse200,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesGetResponse200,
        OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersGetResponse200,
        OrgsOrgActionsRunnersGetResponse200,
        OrgsOrgActionsSecretsGetResponse200,
        OrgsOrgActionsSecretsSecretNameRepositoriesGetResponse200,
        OrgsOrgActionsVariablesGetResponse200,
        OrgsOrgActionsVariablesNameRepositoriesGetResponse200,
        OrgsOrgAgentsSecretsGetResponse200,
        OrgsOrgAgentsSecretsSecretNameRepositoriesGetResponse200,
        OrgsOrgAgentsVariablesGetResponse200,
        OrgsOrgAgentsVariablesNameRepositoriesGetResponse200,
        OrgsOrgAttestationsSubjectDigestGetResponse200,
        OrgsOrgAttestationsSubjectDigestGetResponse200PropAttestationsItems,
        OrgsOrgCodespacesGetResponse200,
        OrgsOrgCodespacesSecretsGetResponse200,
        OrgsOrgCodespacesSecretsSecretNameRepositoriesGetResponse200,
        OrgsOrgCopilotBillingSeatsGetResponse200,
        OrgsOrgCopilotCodingAgentPermissionsRepositoriesGetResponse200,
        OrgsOrgCopilotSpacesGetResponse200,
        OrgsOrgDependabotSecretsGetResponse200,
        OrgsOrgDependabotSecretsSecretNameRepositoriesGetResponse200,
        OrgsOrgInstallationsGetResponse200,
        OrgsOrgMembersUsernameCodespacesGetResponse200,
        OrgsOrgPrivateRegistriesGetResponse200,
        OrgsOrgSettingsImmutableReleasesRepositoriesGetResponse200,
        OrgsOrgSettingsNetworkConfigurationsGetResponse200,
        RepoCodespacesSecret,
        RepoSearchResultItem,
        Repository,
        ReposOwnerRepoActionsArtifactsGetResponse200,
        ReposOwnerRepoActionsOrganizationSecretsGetResponse200,
        ReposOwnerRepoActionsOrganizationVariablesGetResponse200,
        ReposOwnerRepoActionsPoliciesGetResponse200,
        ReposOwnerRepoActionsRunnersGetResponse200,
        ReposOwnerRepoActionsRunsGetResponse200,
        ReposOwnerRepoActionsRunsRunIdArtifactsGetResponse200,
        ReposOwnerRepoActionsRunsRunIdAttemptsAttemptNumberJobsGetResponse200,
        ReposOwnerRepoActionsRunsRunIdJobsGetResponse200,
        ReposOwnerRepoActionsSecretsGetResponse200,
        ReposOwnerRepoActionsVariablesGetResponse200,
        ReposOwnerRepoActionsWorkflowsGetResponse200,
        ReposOwnerRepoActionsWorkflowsWorkflowIdRunsGetResponse200,
        ReposOwnerRepoAgentsOrganizationSecretsGetResponse200,
        ReposOwnerRepoAgentsOrganizationVariablesGetResponse200,
        ReposOwnerRepoAgentsSecretsGetResponse200,
        ReposOwnerRepoAgentsVariablesGetResponse200,
        ReposOwnerRepoAttestationsSubjectDigestGetResponse200,
        ReposOwnerRepoAttestationsSubjectDigestGetResponse200PropAttestationsItems,
        ReposOwnerRepoCheckSuitesCheckSuiteIdCheckRunsGetResponse200,
        ReposOwnerRepoCodespacesDevcontainersGetResponse200,
        ReposOwnerRepoCodespacesDevcontainersGetResponse200PropDevcontainersItems,
        ReposOwnerRepoCodespacesGetResponse200,
        ReposOwnerRepoCodespacesSecretsGetResponse200,
        ReposOwnerRepoCommitsRefCheckRunsGetResponse200,
        ReposOwnerRepoCommitsRefCheckSuitesGetResponse200,
        ReposOwnerRepoDependabotSecretsGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentBranchPoliciesGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesAppsGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameSecretsGetResponse200,
        ReposOwnerRepoEnvironmentsEnvironmentNameVariablesGetResponse200,
        ReposOwnerRepoEnvironmentsGetResponse200,
        Runner,
        RunnerGroupsOrg,
        SearchCodeGetResponse200,
        SearchCommitsGetResponse200,
        SearchIssuesGetResponse200,
        SearchLabelsGetResponse200,
        SearchRepositoriesGetResponse200,
        SearchTopicsGetResponse200,
        SearchUsersGetResponse200,
        SimpleCommitStatus,
        SimpleRepository,
        SimpleUser,
        Stargazer,
        StarredRepository,
        Topic,
        TopicSearchResultItem,
        UserCodespacesGetResponse200,
        UserCodespacesSecretsGetResponse200,
        UserInstallationsGetResponse200,
        UserInstallationsInstallationIdRepositoriesGetResponse200,
        UserInstallationsInstallationIdRepositoriesGetResponse200PropRepositoriesItems,
        UserSearchResultItem,
        UsersUsernameCopilotSpacesGetResponse200,
        Workflow,
        WorkflowRun,
    )
    from integrate_runtime import (
        Arguments,
        ClientFactory,
        Item,
        Limits,
        Listing,
        Resolver,
        TaskKey,
        TaskOptions,
    )

    from .actions import Actions
    from .activity import Activity
    from .agent_automations import AgentAutomations
    from .agent_tasks import AgentTasks
    from .agents import Agents
    from .apps import Apps
    from .billing import Billing
    from .campaigns import Campaigns
    from .checks import Checks
    from .classroom import Classroom
    from .code_quality import CodeQuality
    from .code_scanning import CodeScanning
    from .code_security import CodeSecurity
    from .codes_of_conduct import CodesOfConduct
    from .codespaces import Codespaces
    from .copilot import Copilot
    from .copilot_spaces import CopilotSpaces
    from .credentials import Credentials
    from .dependabot import Dependabot
    from .dependency_graph import DependencyGraph
    from .emojis import Emojis
    from .gists import Gists
    from .git import Git
    from .gitignore import Gitignore
    from .hosted_compute import HostedCompute
    from .interactions import Interactions
    from .issues import Issues
    from .licenses import Licenses
    from .markdown import Markdown
    from .meta import Meta
    from .migrations import Migrations
    from .oidc import Oidc
    from .orgs import Orgs
    from .packages import Packages
    from .private_registries import PrivateRegistries
    from .projects import Projects
    from .pulls import Pulls
    from .rate_limit import RateLimit
    from .reactions import Reactions
    from .repos import Repos
    from .search import Search
    from .secret_scanning import SecretScanning
    from .security_advisories import SecurityAdvisories
    from .teams import Teams
    from .users import Users


Client: TypeAlias = "GitHub[BaseAuthStrategy]"


class Github(Integration[Client]):
    """Tasks for every githubkit method below ``client.rest``.

    Credentials are read from the environment at first use: ``token`` from ``GITHUB_TOKEN``.
    """

    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="githubkit:GitHub",
        arguments={"auth": "$token", "auto_retry": False, "http_cache": False},
        credentials={"token": "GITHUB_TOKEN"},
        base_url="base_url",
        default_base_url="https://api.github.com/",
        other_addresses=("config",),
        switches={"rest": ("2026-03-10",)},
        codec="githubkit",
        icon="github",
        outputs={"Link": ("html_url",)},
    )
    _on_error = staticmethod(on_error)

    if TYPE_CHECKING:

        def __init__(
            self,
            id: str | None = None,
            *,
            token: str = ...,
            credentials: Mapping[str, str] = ...,
            base_url: str | None = None,
            task_options: TaskOptions | None = None,
            connections: Resolver | None = None,
            client: ClientFactory[Client] | None = None,
            client_options: Mapping[str, Any] = ...,
            strict: bool = False,
            limits: Limits | None = None,
        ) -> None: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, list[Item] | None],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Item]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, AsyncIterable[Item]],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Item]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ActionsCacheList],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ActionsCacheListPropActionsCachesItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgActionsCacheUsageByRepositoryGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ActionsCacheUsageByRepository]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgActionsPoliciesGetResponse200 | ReposOwnerRepoActionsPoliciesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ActionsPolicy]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoActionsArtifactsGetResponse200
                | ReposOwnerRepoActionsRunsRunIdArtifactsGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Artifact]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ConcurrencyGroupList],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ConcurrencyGroupListPropConcurrencyGroupsItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ConcurrencyGroupRunList],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ConcurrencyGroupRunListPropConcurrencyGroupsItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoEnvironmentsEnvironmentNameSecretsGetResponse200
                | ReposOwnerRepoActionsOrganizationSecretsGetResponse200
                | ReposOwnerRepoActionsSecretsGetResponse200
                | ReposOwnerRepoAgentsOrganizationSecretsGetResponse200
                | ReposOwnerRepoAgentsSecretsGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ActionsSecret]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoEnvironmentsEnvironmentNameVariablesGetResponse200
                | ReposOwnerRepoActionsOrganizationVariablesGetResponse200
                | ReposOwnerRepoActionsVariablesGetResponse200
                | ReposOwnerRepoAgentsOrganizationVariablesGetResponse200
                | ReposOwnerRepoAgentsVariablesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ActionsVariable]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgActionsRunnerGroupsRunnerGroupIdHostedRunnersGetResponse200
                | OrgsOrgActionsHostedRunnersGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[ActionsHostedRunner]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoActionsRunsRunIdJobsGetResponse200
                | ReposOwnerRepoActionsRunsRunIdAttemptsAttemptNumberJobsGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Job]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments, OrgsOrgActionsSecretsGetResponse200 | OrgsOrgAgentsSecretsGetResponse200
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[OrganizationActionsSecret]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgActionsVariablesGetResponse200 | OrgsOrgAgentsVariablesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[OrganizationActionsVariable]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgActionsRunnerGroupsRunnerGroupIdRepositoriesGetResponse200
                | OrgsOrgActionsSecretsSecretNameRepositoriesGetResponse200
                | OrgsOrgActionsVariablesNameRepositoriesGetResponse200
                | OrgsOrgAgentsSecretsSecretNameRepositoriesGetResponse200
                | OrgsOrgAgentsVariablesNameRepositoriesGetResponse200
                | OrgsOrgCodespacesSecretsSecretNameRepositoriesGetResponse200
                | OrgsOrgCopilotCodingAgentPermissionsRepositoriesGetResponse200
                | OrgsOrgDependabotSecretsSecretNameRepositoriesGetResponse200
                | OrgsOrgSettingsImmutableReleasesRepositoriesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[MinimalRepository]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ReposOwnerRepoActionsWorkflowsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Workflow]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgActionsPermissionsRepositoriesGetResponse200
                | OrgsOrgActionsPermissionsSelfHostedRunnersRepositoriesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Repository]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgActionsRunnerGroupsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[RunnerGroupsOrg]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgActionsRunnersGetResponse200
                | ReposOwnerRepoActionsRunnersGetResponse200
                | OrgsOrgActionsRunnerGroupsRunnerGroupIdRunnersGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Runner]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoActionsWorkflowsWorkflowIdRunsGetResponse200
                | ReposOwnerRepoActionsRunsGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[WorkflowRun]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, Union[list[StarredRepository], list[Repository]]],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[StarredRepository | Repository]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, Union[list[SimpleUser], list[Stargazer]]],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[SimpleUser | Stargazer]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, AgentsAutomationsAutomationIdTasksGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[AgentsAutomationsAutomationIdTasksGetResponse200PropTasksItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, AgentsReposOwnerRepoAutomationsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[AgentsReposOwnerRepoAutomationsGetResponse200PropAutomationsItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, AgentsTasksGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[AgentsTasksGetResponse200PropTasksItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, AgentsReposOwnerRepoTasksGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[AgentsReposOwnerRepoTasksGetResponse200PropTasksItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UserInstallationsInstallationIdRepositoriesGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[
            UserInstallationsInstallationIdRepositoriesGetResponse200PropRepositoriesItems
        ]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments, UserInstallationsGetResponse200 | OrgsOrgInstallationsGetResponse200
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Installation]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, InstallationRepositoriesGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[InstallationRepositoriesGetResponse200PropRepositoriesItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, GetAllBudgets],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Budget]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoCommitsRefCheckRunsGetResponse200
                | ReposOwnerRepoCheckSuitesCheckSuiteIdCheckRunsGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CheckRun]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ReposOwnerRepoCommitsRefCheckSuitesGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CheckSuite]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgMembersUsernameCodespacesGetResponse200
                | UserCodespacesGetResponse200
                | OrgsOrgCodespacesGetResponse200
                | ReposOwnerRepoCodespacesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Codespace]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ReposOwnerRepoCodespacesDevcontainersGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[
            ReposOwnerRepoCodespacesDevcontainersGetResponse200PropDevcontainersItems
        ]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgCodespacesSecretsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CodespacesOrgSecret]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ReposOwnerRepoCodespacesSecretsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[RepoCodespacesSecret]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UserCodespacesSecretsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CodespacesSecret]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgCopilotBillingSeatsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CopilotSeatDetails]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                OrgsOrgCopilotSpacesGetResponse200 | UsersUsernameCopilotSpacesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CopilotSpace]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgDependabotSecretsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[OrganizationDependabotSecret]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ReposOwnerRepoDependabotSecretsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[DependabotSecret]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, DependabotRepositoryAccessDetails],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[SimpleRepository | None]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgSettingsNetworkConfigurationsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[NetworkConfiguration]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgAttestationsSubjectDigestGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[OrgsOrgAttestationsSubjectDigestGetResponse200PropAttestationsItems]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, OrgsOrgPrivateRegistriesGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[OrgPrivateRegistryConfiguration]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ReposOwnerRepoEnvironmentsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Environment]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, Topic],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[str]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, CombinedCommitStatus],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[SimpleCommitStatus]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, ReposOwnerRepoAttestationsSubjectDigestGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[
            ReposOwnerRepoAttestationsSubjectDigestGetResponse200PropAttestationsItems
        ]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentProtectionRulesAppsGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CustomDeploymentRuleApp]: ...

        @overload
        def paginate(
            self,
            method: Listing[
                Arguments,
                ReposOwnerRepoEnvironmentsEnvironmentNameDeploymentBranchPoliciesGetResponse200,
            ],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[DeploymentBranchPolicy]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, SearchCodeGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CodeSearchResultItem]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, SearchCommitsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[CommitSearchResultItem]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, SearchIssuesGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[IssueSearchResultItem]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, SearchLabelsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[LabelSearchResultItem]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, SearchRepositoriesGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[RepoSearchResultItem]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, SearchTopicsGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[TopicSearchResultItem]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, SearchUsersGetResponse200],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UserSearchResultItem]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, object],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Any]: ...

        @overload
        def paginate(
            self,
            method: Callable[..., object],
            key: TaskKey,
            /,
            *args: Any,
            items: str,
            **kwargs: Any,
        ) -> AsyncIterator[Any]: ...

        def paginate(
            self, method: Callable[..., Any], key: TaskKey, /, *args: Any, **kwargs: Any
        ) -> AsyncIterator[Any]:
            raise NotImplementedError

    @cached_property
    def actions(self) -> Actions:
        """Tasks of the namespace ``actions``."""
        from .actions import Actions

        return Actions(self)

    @cached_property
    def activity(self) -> Activity:
        """Tasks of the namespace ``activity``."""
        from .activity import Activity

        return Activity(self)

    @cached_property
    def agent_automations(self) -> AgentAutomations:
        """Tasks of the namespace ``agent_automations``."""
        from .agent_automations import AgentAutomations

        return AgentAutomations(self)

    @cached_property
    def agent_tasks(self) -> AgentTasks:
        """Tasks of the namespace ``agent_tasks``."""
        from .agent_tasks import AgentTasks

        return AgentTasks(self)

    @cached_property
    def agents(self) -> Agents:
        """Tasks of the namespace ``agents``."""
        from .agents import Agents

        return Agents(self)

    @cached_property
    def apps(self) -> Apps:
        """Tasks of the namespace ``apps``."""
        from .apps import Apps

        return Apps(self)

    @cached_property
    def billing(self) -> Billing:
        """Tasks of the namespace ``billing``."""
        from .billing import Billing

        return Billing(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Tasks of the namespace ``campaigns``."""
        from .campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def checks(self) -> Checks:
        """Tasks of the namespace ``checks``."""
        from .checks import Checks

        return Checks(self)

    @cached_property
    def classroom(self) -> Classroom:
        """Tasks of the namespace ``classroom``."""
        from .classroom import Classroom

        return Classroom(self)

    @cached_property
    def code_quality(self) -> CodeQuality:
        """Tasks of the namespace ``code_quality``."""
        from .code_quality import CodeQuality

        return CodeQuality(self)

    @cached_property
    def code_scanning(self) -> CodeScanning:
        """Tasks of the namespace ``code_scanning``."""
        from .code_scanning import CodeScanning

        return CodeScanning(self)

    @cached_property
    def code_security(self) -> CodeSecurity:
        """Tasks of the namespace ``code_security``."""
        from .code_security import CodeSecurity

        return CodeSecurity(self)

    @cached_property
    def codes_of_conduct(self) -> CodesOfConduct:
        """Tasks of the namespace ``codes_of_conduct``."""
        from .codes_of_conduct import CodesOfConduct

        return CodesOfConduct(self)

    @cached_property
    def codespaces(self) -> Codespaces:
        """Tasks of the namespace ``codespaces``."""
        from .codespaces import Codespaces

        return Codespaces(self)

    @cached_property
    def copilot(self) -> Copilot:
        """Tasks of the namespace ``copilot``."""
        from .copilot import Copilot

        return Copilot(self)

    @cached_property
    def copilot_spaces(self) -> CopilotSpaces:
        """Tasks of the namespace ``copilot_spaces``."""
        from .copilot_spaces import CopilotSpaces

        return CopilotSpaces(self)

    @cached_property
    def credentials(self) -> Credentials:
        """Tasks of the namespace ``credentials``."""
        from .credentials import Credentials

        return Credentials(self)

    @cached_property
    def dependabot(self) -> Dependabot:
        """Tasks of the namespace ``dependabot``."""
        from .dependabot import Dependabot

        return Dependabot(self)

    @cached_property
    def dependency_graph(self) -> DependencyGraph:
        """Tasks of the namespace ``dependency_graph``."""
        from .dependency_graph import DependencyGraph

        return DependencyGraph(self)

    @cached_property
    def emojis(self) -> Emojis:
        """Tasks of the namespace ``emojis``."""
        from .emojis import Emojis

        return Emojis(self)

    @cached_property
    def gists(self) -> Gists:
        """Tasks of the namespace ``gists``."""
        from .gists import Gists

        return Gists(self)

    @cached_property
    def git(self) -> Git:
        """Tasks of the namespace ``git``."""
        from .git import Git

        return Git(self)

    @cached_property
    def gitignore(self) -> Gitignore:
        """Tasks of the namespace ``gitignore``."""
        from .gitignore import Gitignore

        return Gitignore(self)

    @cached_property
    def hosted_compute(self) -> HostedCompute:
        """Tasks of the namespace ``hosted_compute``."""
        from .hosted_compute import HostedCompute

        return HostedCompute(self)

    @cached_property
    def interactions(self) -> Interactions:
        """Tasks of the namespace ``interactions``."""
        from .interactions import Interactions

        return Interactions(self)

    @cached_property
    def issues(self) -> Issues:
        """Tasks of the namespace ``issues``."""
        from .issues import Issues

        return Issues(self)

    @cached_property
    def licenses(self) -> Licenses:
        """Tasks of the namespace ``licenses``."""
        from .licenses import Licenses

        return Licenses(self)

    @cached_property
    def markdown(self) -> Markdown:
        """Tasks of the namespace ``markdown``."""
        from .markdown import Markdown

        return Markdown(self)

    @cached_property
    def meta(self) -> Meta:
        """Tasks of the namespace ``meta``."""
        from .meta import Meta

        return Meta(self)

    @cached_property
    def migrations(self) -> Migrations:
        """Tasks of the namespace ``migrations``."""
        from .migrations import Migrations

        return Migrations(self)

    @cached_property
    def oidc(self) -> Oidc:
        """Tasks of the namespace ``oidc``."""
        from .oidc import Oidc

        return Oidc(self)

    @cached_property
    def orgs(self) -> Orgs:
        """Tasks of the namespace ``orgs``."""
        from .orgs import Orgs

        return Orgs(self)

    @cached_property
    def packages(self) -> Packages:
        """Tasks of the namespace ``packages``."""
        from .packages import Packages

        return Packages(self)

    @cached_property
    def private_registries(self) -> PrivateRegistries:
        """Tasks of the namespace ``private_registries``."""
        from .private_registries import PrivateRegistries

        return PrivateRegistries(self)

    @cached_property
    def projects(self) -> Projects:
        """Tasks of the namespace ``projects``."""
        from .projects import Projects

        return Projects(self)

    @cached_property
    def pulls(self) -> Pulls:
        """Tasks of the namespace ``pulls``."""
        from .pulls import Pulls

        return Pulls(self)

    @cached_property
    def rate_limit(self) -> RateLimit:
        """Tasks of the namespace ``rate_limit``."""
        from .rate_limit import RateLimit

        return RateLimit(self)

    @cached_property
    def reactions(self) -> Reactions:
        """Tasks of the namespace ``reactions``."""
        from .reactions import Reactions

        return Reactions(self)

    @cached_property
    def repos(self) -> Repos:
        """Tasks of the namespace ``repos``."""
        from .repos import Repos

        return Repos(self)

    @cached_property
    def search(self) -> Search:
        """Tasks of the namespace ``search``."""
        from .search import Search

        return Search(self)

    @cached_property
    def secret_scanning(self) -> SecretScanning:
        """Tasks of the namespace ``secret_scanning``."""
        from .secret_scanning import SecretScanning

        return SecretScanning(self)

    @cached_property
    def security_advisories(self) -> SecurityAdvisories:
        """Tasks of the namespace ``security_advisories``."""
        from .security_advisories import SecurityAdvisories

        return SecurityAdvisories(self)

    @cached_property
    def teams(self) -> Teams:
        """Tasks of the namespace ``teams``."""
        from .teams import Teams

        return Teams(self)

    @cached_property
    def users(self) -> Users:
        """Tasks of the namespace ``users``."""
        from .users import Users

        return Users(self)
