"""Items of every paginated method of integrate_github, for both type checkers."""

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, TypeVar, assert_type

import githubkit_schemas.v2026_03_10.models
from integrate_github import Github
from integrate_runtime import TaskKey

P = ParamSpec("P")
T = TypeVar("T")


def bare(
    method: Callable[Concatenate[TaskKey, P], Coroutine[object, object, T]],
) -> Callable[[TaskKey], Coroutine[object, object, T]]:
    raise NotImplementedError


def check(sdk: Github) -> None:
    assert_type(
        sdk.paginate(bare(sdk.actions.get_actions_cache_list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsCacheListPropActionsCachesItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.get_actions_cache_usage_by_repo_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsCacheUsageByRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.get_org_actions_policies), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsPolicy],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.get_repo_actions_policies), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsPolicy],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_artifacts_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Artifact],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_concurrency_groups_for_repository), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.ConcurrencyGroupListPropConcurrencyGroupsItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_concurrency_groups_for_workflow_run), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.ConcurrencyGroupRunListPropConcurrencyGroupsItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_environment_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_environment_variables), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsVariable],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_github_hosted_runners_in_group_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsHostedRunner],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_hosted_runners_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsHostedRunner],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_jobs_for_workflow_run), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Job],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_jobs_for_workflow_run_attempt), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Job],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_org_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationActionsSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_org_variables), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationActionsVariable],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_repo_access_to_self_hosted_runner_group_in_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_repo_organization_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_repo_organization_variables), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsVariable],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_repo_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_repo_variables), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsVariable],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_repo_workflows), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Workflow],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_selected_repos_for_org_secret), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_selected_repos_for_org_variable), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(
            bare(sdk.actions.list_selected_repositories_enabled_github_actions_organization), "k"
        ),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Repository],
    )
    assert_type(
        sdk.paginate(
            bare(sdk.actions.list_selected_repositories_self_hosted_runners_organization), "k"
        ),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Repository],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_self_hosted_runner_groups_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RunnerGroupsOrg],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_self_hosted_runners_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Runner],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_self_hosted_runners_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Runner],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_self_hosted_runners_in_group_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Runner],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_workflow_run_artifacts), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Artifact],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_workflow_runs), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.WorkflowRun],
    )
    assert_type(
        sdk.paginate(bare(sdk.actions.list_workflow_runs_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.WorkflowRun],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.get_stargazer_history_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.StargazerHistory],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_events_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_notifications_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Thread],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_org_events_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_public_events), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_public_events_for_repo_network), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_public_events_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_public_org_events), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_received_events_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_received_public_events_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_repo_events), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Event],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_repo_notifications_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Thread],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_repos_starred_by_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Repository],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_repos_starred_by_user), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.StarredRepository
            | githubkit_schemas.v2026_03_10.models.Repository
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_repos_watched_by_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_stargazers_for_repo), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.SimpleUser
            | githubkit_schemas.v2026_03_10.models.Stargazer
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_watched_repos_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.activity.list_watchers_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.agent_automations.list_automation_tasks), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.AgentsAutomationsAutomationIdTasksGetResponse200PropTasksItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.agent_automations.list_automations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.AgentsAutomationsGetResponse200Items],
    )
    assert_type(
        sdk.paginate(bare(sdk.agent_automations.list_repo_automations), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.AgentsReposOwnerRepoAutomationsGetResponse200PropAutomationsItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.agent_tasks.list_tasks), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.AgentsTasksGetResponse200PropTasksItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.agent_tasks.list_tasks_for_repo), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.AgentsReposOwnerRepoTasksGetResponse200PropTasksItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_org_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationActionsSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_org_variables), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationActionsVariable],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_repo_organization_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_repo_organization_variables), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsVariable],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_repo_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_repo_variables), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ActionsVariable],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_selected_repos_for_org_secret), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.agents.list_selected_repos_for_org_variable), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_accounts_for_plan), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MarketplacePurchase],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_accounts_for_plan_stubbed), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MarketplacePurchase],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_installation_repos_for_authenticated_user), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.UserInstallationsInstallationIdRepositoriesGetResponse200PropRepositoriesItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_installation_requests_for_authenticated_app), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.IntegrationInstallationRequest],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_installations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Installation],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_installations_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Installation],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_plans), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MarketplaceListingPlan],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_plans_stubbed), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MarketplaceListingPlan],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_repos_accessible_to_installation), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.InstallationRepositoriesGetResponse200PropRepositoriesItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_subscriptions_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.UserMarketplacePurchase],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_subscriptions_for_authenticated_user_stubbed), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.UserMarketplacePurchase],
    )
    assert_type(
        sdk.paginate(bare(sdk.apps.list_webhook_deliveries), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.HookDeliveryItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.billing.get_all_budgets_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Budget],
    )
    assert_type(
        sdk.paginate(bare(sdk.campaigns.list_org_campaigns), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CampaignSummary],
    )
    assert_type(
        sdk.paginate(bare(sdk.checks.list_annotations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CheckAnnotation],
    )
    assert_type(
        sdk.paginate(bare(sdk.checks.list_for_ref), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CheckRun],
    )
    assert_type(
        sdk.paginate(bare(sdk.checks.list_for_suite), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CheckRun],
    )
    assert_type(
        sdk.paginate(bare(sdk.checks.list_suites_for_ref), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CheckSuite],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_quality.list_findings_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeQualityFinding],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_scanning.list_alert_instances), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeScanningAlertInstanceList],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_scanning.list_alerts_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeScanningOrganizationAlertItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_scanning.list_alerts_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeScanningAlertItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_scanning.list_recent_analyses), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeScanningAnalysis],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_security.get_configurations_for_enterprise), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeSecurityConfiguration],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_security.get_configurations_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeSecurityConfiguration],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_security.get_repositories_for_configuration), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeSecurityConfigurationRepositories],
    )
    assert_type(
        sdk.paginate(bare(sdk.code_security.get_repositories_for_enterprise_configuration), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeSecurityConfigurationRepositories],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.get_codespaces_for_user_in_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Codespace],
    )
    assert_type(
        sdk.paginate(
            bare(sdk.codespaces.list_devcontainers_in_repository_for_authenticated_user), "k"
        ),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.ReposOwnerRepoCodespacesDevcontainersGetResponse200PropDevcontainersItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.list_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Codespace],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.list_in_organization), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Codespace],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.list_in_repository_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Codespace],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.list_org_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodespacesOrgSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.list_repo_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepoCodespacesSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.list_secrets_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodespacesSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.codespaces.list_selected_repos_for_org_secret), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(
            bare(sdk.copilot.list_copilot_coding_agent_selected_repositories_for_organization), "k"
        ),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.copilot.list_copilot_seats), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CopilotSeatDetails],
    )
    assert_type(
        sdk.paginate(bare(sdk.copilot_spaces.list_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CopilotSpace],
    )
    assert_type(
        sdk.paginate(bare(sdk.copilot_spaces.list_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CopilotSpace],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.list_alerts_for_enterprise), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DependabotAlertWithRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.list_alerts_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DependabotAlertWithRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.list_alerts_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DependabotAlert],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.list_org_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationDependabotSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.list_repo_secrets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DependabotSecret],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.list_selected_repos_for_org_secret), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.repository_access_for_enterprise), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleRepository | None],
    )
    assert_type(
        sdk.paginate(bare(sdk.dependabot.repository_access_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleRepository | None],
    )
    assert_type(
        sdk.paginate(bare(sdk.gists.list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.BaseGist],
    )
    assert_type(
        sdk.paginate(bare(sdk.gists.list_comments), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.GistComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.gists.list_commits), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.GistCommit],
    )
    assert_type(
        sdk.paginate(bare(sdk.gists.list_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.BaseGist],
    )
    assert_type(
        sdk.paginate(bare(sdk.gists.list_forks), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.GistSimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.gists.list_public), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.BaseGist],
    )
    assert_type(
        sdk.paginate(bare(sdk.gists.list_starred), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.BaseGist],
    )
    assert_type(
        sdk.paginate(bare(sdk.hosted_compute.list_network_configurations_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.NetworkConfiguration],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_assignees), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_comments), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.IssueComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_comments_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.IssueComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_dependencies_blocked_by), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_dependencies_blocking), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_events), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.LabeledIssueEvent
            | githubkit_schemas.v2026_03_10.models.UnlabeledIssueEvent
            | githubkit_schemas.v2026_03_10.models.AssignedIssueEvent
            | githubkit_schemas.v2026_03_10.models.UnassignedIssueEvent
            | githubkit_schemas.v2026_03_10.models.MilestonedIssueEvent
            | githubkit_schemas.v2026_03_10.models.DemilestonedIssueEvent
            | githubkit_schemas.v2026_03_10.models.RenamedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ReviewRequestedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ReviewRequestRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ReviewDismissedIssueEvent
            | githubkit_schemas.v2026_03_10.models.LockedIssueEvent
            | githubkit_schemas.v2026_03_10.models.AddedToProjectIssueEvent
            | githubkit_schemas.v2026_03_10.models.MovedColumnInProjectIssueEvent
            | githubkit_schemas.v2026_03_10.models.RemovedFromProjectIssueEvent
            | githubkit_schemas.v2026_03_10.models.ConvertedNoteToIssueIssueEvent
            | githubkit_schemas.v2026_03_10.models.IssueTypeAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.IssueTypeRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.IssueTypeChangedIssueEvent
            | githubkit_schemas.v2026_03_10.models.SubIssueAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.SubIssueRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ParentIssueAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ParentIssueRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockedByAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockedByRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockingAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockingRemovedIssueEvent
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_events_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.IssueEvent],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_events_for_timeline), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.LabeledIssueEvent
            | githubkit_schemas.v2026_03_10.models.UnlabeledIssueEvent
            | githubkit_schemas.v2026_03_10.models.MilestonedIssueEvent
            | githubkit_schemas.v2026_03_10.models.DemilestonedIssueEvent
            | githubkit_schemas.v2026_03_10.models.RenamedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ReviewRequestedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ReviewRequestRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ReviewDismissedIssueEvent
            | githubkit_schemas.v2026_03_10.models.LockedIssueEvent
            | githubkit_schemas.v2026_03_10.models.AddedToProjectIssueEvent
            | githubkit_schemas.v2026_03_10.models.MovedColumnInProjectIssueEvent
            | githubkit_schemas.v2026_03_10.models.RemovedFromProjectIssueEvent
            | githubkit_schemas.v2026_03_10.models.ConvertedNoteToIssueIssueEvent
            | githubkit_schemas.v2026_03_10.models.TimelineCommentEvent
            | githubkit_schemas.v2026_03_10.models.TimelineCrossReferencedEvent
            | githubkit_schemas.v2026_03_10.models.TimelineCommittedEvent
            | githubkit_schemas.v2026_03_10.models.TimelineReviewedEvent
            | githubkit_schemas.v2026_03_10.models.TimelineLineCommentedEvent
            | githubkit_schemas.v2026_03_10.models.TimelineCommitCommentedEvent
            | githubkit_schemas.v2026_03_10.models.TimelineAssignedIssueEvent
            | githubkit_schemas.v2026_03_10.models.TimelineUnassignedIssueEvent
            | githubkit_schemas.v2026_03_10.models.StateChangeIssueEvent
            | githubkit_schemas.v2026_03_10.models.IssueTypeAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.IssueTypeRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.IssueTypeChangedIssueEvent
            | githubkit_schemas.v2026_03_10.models.SubIssueAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.SubIssueRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ParentIssueAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.ParentIssueRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockedByAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockedByRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockingAddedIssueEvent
            | githubkit_schemas.v2026_03_10.models.BlockingRemovedIssueEvent
            | githubkit_schemas.v2026_03_10.models.TimelineConnectedEvent
            | githubkit_schemas.v2026_03_10.models.TimelineDisconnectedEvent
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_issue_field_values_for_issue), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.IssueFieldValue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_labels_for_milestone), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Label],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_labels_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Label],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_labels_on_issue), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Label],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_milestones), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Milestone],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_relates_to), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_sub_issues), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Issue],
    )
    assert_type(
        sdk.paginate(bare(sdk.issues.list_suggestions), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.IssueSuggestion],
    )
    assert_type(
        sdk.paginate(bare(sdk.licenses.get_all_commonly_used), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.LicenseSimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.migrations.get_commit_authors), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PorterAuthor],
    )
    assert_type(
        sdk.paginate(bare(sdk.migrations.list_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Migration],
    )
    assert_type(
        sdk.paginate(bare(sdk.migrations.list_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Migration],
    )
    assert_type(
        sdk.paginate(bare(sdk.migrations.list_repos_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.migrations.list_repos_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.custom_properties_for_repos_get_organization_values), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrgRepoCustomPropertyValues],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.get_immutable_releases_settings_repositories), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.get_org_ruleset_history), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RulesetVersion],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.get_route_stats_by_actor), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ApiInsightsRouteStatsItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.get_subject_stats), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ApiInsightsSubjectStatsItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.get_user_stats), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ApiInsightsUserStatsItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationSimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_app_installations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Installation],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_attestation_repositories), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.OrgsOrgAttestationsRepositoriesGetResponse200Items
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_attestations), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.OrgsOrgAttestationsSubjectDigestGetResponse200PropAttestationsItems
        ],
    )
    assert_type(sdk.paginate(bare(sdk.orgs.list_attestations_bulk), "k"), AsyncIterator[Any])
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_blocked_users), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_failed_invitations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationInvitation],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationSimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationSimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_invitation_teams), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Team],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_members), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_memberships_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrgMembership],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_org_role_teams), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.TeamRoleAssignment],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_org_role_users), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.UserRoleAssignment],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_outside_collaborators), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_pat_grant_repositories), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_pat_grant_request_repositories), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_pat_grant_requests), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.OrganizationProgrammaticAccessGrantRequest
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_pat_grants), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationProgrammaticAccessGrant],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_pending_invitations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationInvitation],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_public_members), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_webhook_deliveries), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.HookDeliveryItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.orgs.list_webhooks), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrgHook],
    )
    assert_type(
        sdk.paginate(
            bare(sdk.packages.get_all_package_versions_for_package_owned_by_authenticated_user), "k"
        ),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PackageVersion],
    )
    assert_type(
        sdk.paginate(bare(sdk.packages.get_all_package_versions_for_package_owned_by_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PackageVersion],
    )
    assert_type(
        sdk.paginate(bare(sdk.packages.list_packages_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Package],
    )
    assert_type(
        sdk.paginate(bare(sdk.packages.list_packages_for_organization), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Package],
    )
    assert_type(
        sdk.paginate(bare(sdk.packages.list_packages_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Package],
    )
    assert_type(
        sdk.paginate(bare(sdk.private_registries.list_org_private_registries), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrgPrivateRegistryConfiguration],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_fields_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2Field],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_fields_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2Field],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_items_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2ItemWithContent],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_items_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2ItemWithContent],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_view_items_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2ItemWithContent],
    )
    assert_type(
        sdk.paginate(bare(sdk.projects.list_view_items_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ProjectsV2ItemWithContent],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PullRequestSimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.list_comments_for_review), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ReviewComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.list_commits), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Commit],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.list_files), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DiffEntry],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.list_review_comments), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PullRequestReviewComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.list_review_comments_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PullRequestReviewComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.list_reviews), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PullRequestReview],
    )
    assert_type(
        sdk.paginate(bare(sdk.pulls.stacks_list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PullRequestStackMinimal],
    )
    assert_type(
        sdk.paginate(bare(sdk.reactions.list_for_commit_comment), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Reaction],
    )
    assert_type(
        sdk.paginate(bare(sdk.reactions.list_for_issue), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Reaction],
    )
    assert_type(
        sdk.paginate(bare(sdk.reactions.list_for_issue_comment), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Reaction],
    )
    assert_type(
        sdk.paginate(bare(sdk.reactions.list_for_pull_request_review_comment), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Reaction],
    )
    assert_type(
        sdk.paginate(bare(sdk.reactions.list_for_release), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Reaction],
    )
    assert_type(sdk.paginate(bare(sdk.repos.compare_commits), "k"), AsyncIterator[Any])
    assert_type(
        sdk.paginate(bare(sdk.repos.get_all_environments), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Environment],
    )
    assert_type(sdk.paginate(bare(sdk.repos.get_all_topics), "k"), AsyncIterator[str])
    assert_type(
        sdk.paginate(bare(sdk.repos.get_branch_rules), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof0
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof1
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof2
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof3
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof4
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof5
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof6
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof7
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof8
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof9
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof10
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof11
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof12
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof13
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof14
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof15
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof16
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof17
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof18
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof19
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof20
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof21
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof22
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof23
            | githubkit_schemas.v2026_03_10.models.RepositoryRuleDetailedOneof24
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.get_combined_status_for_ref), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleCommitStatus],
    )
    assert_type(sdk.paginate(bare(sdk.repos.get_commit), "k"), AsyncIterator[Any])
    assert_type(
        sdk.paginate(bare(sdk.repos.get_org_rule_suites), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RuleSuitesItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.get_org_rulesets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepositoryRuleset],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.get_repo_rule_suites), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RuleSuitesItems],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.get_repo_ruleset_history), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RulesetVersion],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.get_repo_rulesets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepositoryRuleset],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_activities), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Activity],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_attestations), "k"),
        AsyncIterator[
            githubkit_schemas.v2026_03_10.models.ReposOwnerRepoAttestationsSubjectDigestGetResponse200PropAttestationsItems
        ],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_branches), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ShortBranch],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_collaborators), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Collaborator],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_comments_for_commit), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CommitComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_commit_comments_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CommitComment],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_commit_statuses_for_ref), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Status],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_commits), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Commit],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_contributors), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Contributor],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_custom_deployment_rule_integrations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CustomDeploymentRuleApp],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_deploy_keys), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DeployKey],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_deployment_branch_policies), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DeploymentBranchPolicy],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_deployment_statuses), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.DeploymentStatus],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_deployments), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Deployment],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Repository],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_forks), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_invitations), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepositoryInvitation],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_invitations_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepositoryInvitation],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_pages_builds), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PageBuild],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_public), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_pull_requests_associated_with_commit), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.PullRequestSimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_release_assets), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.ReleaseAsset],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_releases), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Release],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_tags), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Tag],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_teams), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Team],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_webhook_deliveries), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.HookDeliveryItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.repos.list_webhooks), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Hook],
    )
    assert_type(
        sdk.paginate(bare(sdk.search.code), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CodeSearchResultItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.search.commits), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.CommitSearchResultItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.search.issues_and_pull_requests), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.IssueSearchResultItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.search.labels), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.LabelSearchResultItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.search.repos), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepoSearchResultItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.search.topics), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.TopicSearchResultItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.search.users), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.UserSearchResultItem],
    )
    assert_type(
        sdk.paginate(bare(sdk.secret_scanning.list_alerts_for_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationSecretScanningAlert],
    )
    assert_type(
        sdk.paginate(bare(sdk.secret_scanning.list_alerts_for_repo), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SecretScanningAlert],
    )
    assert_type(
        sdk.paginate(bare(sdk.secret_scanning.list_locations_for_alert), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SecretScanningLocation],
    )
    assert_type(
        sdk.paginate(bare(sdk.secret_scanning.list_org_custom_patterns), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SecretScanningCustomPattern],
    )
    assert_type(
        sdk.paginate(bare(sdk.secret_scanning.list_repo_custom_patterns), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SecretScanningCustomPattern],
    )
    assert_type(
        sdk.paginate(bare(sdk.security_advisories.list_global_advisories), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.GlobalAdvisory],
    )
    assert_type(
        sdk.paginate(bare(sdk.security_advisories.list_org_repository_advisories), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepositoryAdvisory],
    )
    assert_type(
        sdk.paginate(bare(sdk.security_advisories.list_repository_advisories), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.RepositoryAdvisory],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Team],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_child_in_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Team],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_child_legacy), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Team],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.TeamFull],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_members_in_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.TeamMember],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_members_legacy), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.TeamMember],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_pending_invitations_in_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationInvitation],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_pending_invitations_legacy), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.OrganizationInvitation],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_repos_in_org), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.teams.list_repos_legacy), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.MinimalRepository],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(sdk.paginate(bare(sdk.users.list_attestations), "k"), AsyncIterator[Any])
    assert_type(sdk.paginate(bare(sdk.users.list_attestations_bulk), "k"), AsyncIterator[Any])
    assert_type(
        sdk.paginate(bare(sdk.users.list_blocked_by_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_emails_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Email],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_followed_by_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_followers_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_followers_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_following_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SimpleUser],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_gpg_keys_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.GpgKey],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_gpg_keys_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.GpgKey],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_public_emails_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Email],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_public_keys_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.KeySimple],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_public_ssh_keys_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.Key],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_social_accounts_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SocialAccount],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_social_accounts_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SocialAccount],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_ssh_signing_keys_for_authenticated_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SshSigningKey],
    )
    assert_type(
        sdk.paginate(bare(sdk.users.list_ssh_signing_keys_for_user), "k"),
        AsyncIterator[githubkit_schemas.v2026_03_10.models.SshSigningKey],
    )
