"""Tasks for ``client.rest.copilot``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        CopilotOrganizationContentExclusionDetails,
        CopilotOrganizationDetails,
        CopilotSeatDetails,
        CopilotUsageMetrics1DayReport,
        CopilotUsageMetrics28DayReport,
        OrgsOrgCopilotBillingSeatsGetResponse200,
        OrgsOrgCopilotBillingSelectedTeamsDeleteResponse200,
        OrgsOrgCopilotBillingSelectedTeamsPostResponse201,
        OrgsOrgCopilotBillingSelectedUsersDeleteResponse200,
        OrgsOrgCopilotBillingSelectedUsersPostResponse201,
        OrgsOrgCopilotCodingAgentPermissionsGetResponse200,
        OrgsOrgCopilotCodingAgentPermissionsRepositoriesGetResponse200,
        OrgsOrgCopilotContentExclusionPutResponse200,
        ReposOwnerRepoCopilotCloudAgentConfigurationGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsDeleteBodyPropCustomPropertiesItemsType,
        EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsDeleteBodyType,
        EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsPostBodyPropCustomPropertiesItemsType,
        EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsPostBodyType,
        EnterprisesEnterpriseCopilotPoliciesCodingAgentPutBodyType,
        OrgsOrgCopilotBillingSelectedTeamsDeleteBodyType,
        OrgsOrgCopilotBillingSelectedTeamsPostBodyType,
        OrgsOrgCopilotBillingSelectedUsersDeleteBodyType,
        OrgsOrgCopilotBillingSelectedUsersPostBodyType,
        OrgsOrgCopilotCodingAgentPermissionsPutBodyType,
        OrgsOrgCopilotCodingAgentPermissionsRepositoriesPutBodyType,
        OrgsOrgCopilotContentExclusionPutBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_COPILOT_SEATS_FOR_TEAMS = Operation(
    id="copilot.add_copilot_seats_for_teams",
    call="rest.copilot.async_add_copilot_seats_for_teams",
    name="Add Copilot Seats for Teams",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotBillingSelectedTeamsPostResponse201",
    http="POST /orgs/{org}/copilot/billing/selected_teams",
)


_ADD_COPILOT_SEATS_FOR_USERS = Operation(
    id="copilot.add_copilot_seats_for_users",
    call="rest.copilot.async_add_copilot_seats_for_users",
    name="Add Copilot Seats for Users",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotBillingSelectedUsersPostResponse201",
    http="POST /orgs/{org}/copilot/billing/selected_users",
)


_ADD_ORGANIZATIONS_TO_ENTERPRISE_CODING_AGENT_POLICY = Operation(
    id="copilot.add_organizations_to_enterprise_coding_agent_policy",
    call="rest.copilot.async_add_organizations_to_enterprise_coding_agent_policy",
    name="Add Organizations to an Enterprise Coding Agent Policy",
    properties=(Label("Enterprise", "enterprise"),),
    output="integrate_runtime:HttpResult",
    http="POST /enterprises/{enterprise}/copilot/policies/coding_agent/organizations",
)


_CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_TEAMS = Operation(
    id="copilot.cancel_copilot_seat_assignment_for_teams",
    call="rest.copilot.async_cancel_copilot_seat_assignment_for_teams",
    name="Cancel Copilot Seat Assignments for Teams",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotBillingSelectedTeamsDeleteResponse200",
    http="DELETE /orgs/{org}/copilot/billing/selected_teams",
    repeat="safe",
)


_CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_USERS = Operation(
    id="copilot.cancel_copilot_seat_assignment_for_users",
    call="rest.copilot.async_cancel_copilot_seat_assignment_for_users",
    name="Cancel Copilot Seat Assignments for Users",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotBillingSelectedUsersDeleteResponse200",
    http="DELETE /orgs/{org}/copilot/billing/selected_users",
    repeat="safe",
)


_COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION = Operation(
    id="copilot.copilot_content_exclusion_for_organization",
    call="rest.copilot.async_copilot_content_exclusion_for_organization",
    name="Get Copilot Content Exclusion for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CopilotOrganizationContentExclusionDetails",
    http="GET /orgs/{org}/copilot/content_exclusion",
    repeat="safe",
)


_COPILOT_ENTERPRISE_ONE_DAY_USAGE_METRICS = Operation(
    id="copilot.copilot_enterprise_one_day_usage_metrics",
    call="rest.copilot.async_copilot_enterprise_one_day_usage_metrics",
    name="Get Copilot Enterprise Usage Metrics for a Day",
    properties=(Label("Enterprise", "enterprise"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-1-day",
    repeat="safe",
)


_COPILOT_ENTERPRISE_REPOS_ONE_DAY_REPORT = Operation(
    id="copilot.copilot_enterprise_repos_one_day_report",
    call="rest.copilot.async_copilot_enterprise_repos_one_day_report",
    name="Get Copilot Enterprise Repository Report for a Day",
    properties=(Label("Enterprise", "enterprise"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /enterprises/{enterprise}/copilot/metrics/reports/repos-1-day",
    repeat="safe",
    answers=((204, "None"),),
)


_COPILOT_ENTERPRISE_USAGE_METRICS = Operation(
    id="copilot.copilot_enterprise_usage_metrics",
    call="rest.copilot.async_copilot_enterprise_usage_metrics",
    name="Get Copilot Enterprise Usage Metrics",
    properties=(Label("Enterprise", "enterprise"),),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics28DayReport",
    http="GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-28-day/latest",
    repeat="safe",
)


_COPILOT_ENTERPRISE_USER_TEAMS_ONE_DAY_REPORT = Operation(
    id="copilot.copilot_enterprise_user_teams_one_day_report",
    call="rest.copilot.async_copilot_enterprise_user_teams_one_day_report",
    name="Get Copilot Enterprise User Teams Report for a Day",
    properties=(Label("Enterprise", "enterprise"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /enterprises/{enterprise}/copilot/metrics/reports/user-teams-1-day",
    repeat="safe",
)


_COPILOT_ORGANIZATION_ONE_DAY_USAGE_METRICS = Operation(
    id="copilot.copilot_organization_one_day_usage_metrics",
    call="rest.copilot.async_copilot_organization_one_day_usage_metrics",
    name="Get Copilot Organization Usage Metrics for a Day",
    properties=(Label("Organization", "org"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /orgs/{org}/copilot/metrics/reports/organization-1-day",
    repeat="safe",
    answers=((204, "None"),),
)


_COPILOT_ORGANIZATION_REPOS_ONE_DAY_REPORT = Operation(
    id="copilot.copilot_organization_repos_one_day_report",
    call="rest.copilot.async_copilot_organization_repos_one_day_report",
    name="Get Copilot Organization Repository Report for a Day",
    properties=(Label("Organization", "org"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /orgs/{org}/copilot/metrics/reports/repos-1-day",
    repeat="safe",
    answers=((204, "None"),),
)


_COPILOT_ORGANIZATION_USAGE_METRICS = Operation(
    id="copilot.copilot_organization_usage_metrics",
    call="rest.copilot.async_copilot_organization_usage_metrics",
    name="Get Copilot Organization Usage Metrics",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics28DayReport",
    http="GET /orgs/{org}/copilot/metrics/reports/organization-28-day/latest",
    repeat="safe",
)


_COPILOT_ORGANIZATION_USER_TEAMS_ONE_DAY_REPORT = Operation(
    id="copilot.copilot_organization_user_teams_one_day_report",
    call="rest.copilot.async_copilot_organization_user_teams_one_day_report",
    name="Get Copilot Organization User Teams Report for a Day",
    properties=(Label("Organization", "org"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /orgs/{org}/copilot/metrics/reports/user-teams-1-day",
    repeat="safe",
    answers=((204, "None"),),
)


_COPILOT_ORGANIZATION_USERS_ONE_DAY_USAGE_METRICS = Operation(
    id="copilot.copilot_organization_users_one_day_usage_metrics",
    call="rest.copilot.async_copilot_organization_users_one_day_usage_metrics",
    name="Get Copilot Organization User Usage Metrics for a Day",
    properties=(Label("Organization", "org"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /orgs/{org}/copilot/metrics/reports/users-1-day",
    repeat="safe",
    answers=((204, "None"),),
)


_COPILOT_ORGANIZATION_USERS_USAGE_METRICS = Operation(
    id="copilot.copilot_organization_users_usage_metrics",
    call="rest.copilot.async_copilot_organization_users_usage_metrics",
    name="Get Copilot Organization User Usage Metrics",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics28DayReport",
    http="GET /orgs/{org}/copilot/metrics/reports/users-28-day/latest",
    repeat="safe",
)


_COPILOT_USERS_ONE_DAY_USAGE_METRICS = Operation(
    id="copilot.copilot_users_one_day_usage_metrics",
    call="rest.copilot.async_copilot_users_one_day_usage_metrics",
    name="Get Copilot User Usage Metrics for a Day",
    properties=(Label("Enterprise", "enterprise"), Label("Day", "day")),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics1DayReport",
    http="GET /enterprises/{enterprise}/copilot/metrics/reports/users-1-day",
    repeat="safe",
)


_COPILOT_USERS_USAGE_METRICS = Operation(
    id="copilot.copilot_users_usage_metrics",
    call="rest.copilot.async_copilot_users_usage_metrics",
    name="Get Copilot User Usage Metrics",
    properties=(Label("Enterprise", "enterprise"),),
    output="githubkit_schemas.v2026_03_10.models:CopilotUsageMetrics28DayReport",
    http="GET /enterprises/{enterprise}/copilot/metrics/reports/users-28-day/latest",
    repeat="safe",
)


_DISABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION = Operation(
    id="copilot.disable_copilot_coding_agent_for_repository_in_organization",
    call="rest.copilot.async_disable_copilot_coding_agent_for_repository_in_organization",
    name="Disable Copilot Coding Agent for a Repository in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}",
    repeat="safe",
)


_ENABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION = Operation(
    id="copilot.enable_copilot_coding_agent_for_repository_in_organization",
    call="rest.copilot.async_enable_copilot_coding_agent_for_repository_in_organization",
    name="Enable Copilot Coding Agent for a Repository in an Organization",
    properties=(Label("Organization", "org"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}",
    repeat="safe",
)


_GET_COPILOT_CLOUD_AGENT_CONFIGURATION = Operation(
    id="copilot.get_copilot_cloud_agent_configuration",
    call="rest.copilot.async_get_copilot_cloud_agent_configuration",
    name="Get Copilot Cloud Agent Configuration",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCopilotCloudAgentConfigurationGetResponse200",
    http="GET /repos/{owner}/{repo}/copilot/cloud-agent/configuration",
    repeat="safe",
)


_GET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION = Operation(
    id="copilot.get_copilot_coding_agent_permissions_organization",
    call="rest.copilot.async_get_copilot_coding_agent_permissions_organization",
    name="Get Copilot Coding Agent Permissions for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotCodingAgentPermissionsGetResponse200",
    http="GET /orgs/{org}/copilot/coding-agent/permissions",
    repeat="safe",
)


_GET_COPILOT_ORGANIZATION_DETAILS = Operation(
    id="copilot.get_copilot_organization_details",
    call="rest.copilot.async_get_copilot_organization_details",
    name="Get Copilot Organization Details",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CopilotOrganizationDetails",
    http="GET /orgs/{org}/copilot/billing",
    repeat="safe",
)


_GET_COPILOT_SEAT_DETAILS_FOR_USER = Operation(
    id="copilot.get_copilot_seat_details_for_user",
    call="rest.copilot.async_get_copilot_seat_details_for_user",
    name="Get Copilot Seat Details for a User",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="githubkit_schemas.v2026_03_10.models:CopilotSeatDetails",
    http="GET /orgs/{org}/members/{username}/copilot",
    repeat="safe",
)


_LIST_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION = Operation(
    id="copilot.list_copilot_coding_agent_selected_repositories_for_organization",
    call="rest.copilot.async_list_copilot_coding_agent_selected_repositories_for_organization",
    name="List Selected Repositories for the Copilot Coding Agent in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotCodingAgentPermissionsRepositoriesGetResponse200",
    http="GET /orgs/{org}/copilot/coding-agent/permissions/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_COPILOT_SEATS = Operation(
    id="copilot.list_copilot_seats",
    call="rest.copilot.async_list_copilot_seats",
    name="List Copilot Seats",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotBillingSeatsGetResponse200",
    http="GET /orgs/{org}/copilot/billing/seats",
    repeat="safe",
    items="seats",
)


_REMOVE_ORGANIZATIONS_FROM_ENTERPRISE_CODING_AGENT_POLICY = Operation(
    id="copilot.remove_organizations_from_enterprise_coding_agent_policy",
    call="rest.copilot.async_remove_organizations_from_enterprise_coding_agent_policy",
    name="Remove Organizations from an Enterprise Coding Agent Policy",
    properties=(Label("Enterprise", "enterprise"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /enterprises/{enterprise}/copilot/policies/coding_agent/organizations",
    repeat="safe",
)


_SET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION = Operation(
    id="copilot.set_copilot_coding_agent_permissions_organization",
    call="rest.copilot.async_set_copilot_coding_agent_permissions_organization",
    name="Set Copilot Coding Agent Permissions for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Enabled Repositories", "enabled_repositories"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/copilot/coding-agent/permissions",
    repeat="safe",
)


_SET_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION = Operation(
    id="copilot.set_copilot_coding_agent_selected_repositories_for_organization",
    call="rest.copilot.async_set_copilot_coding_agent_selected_repositories_for_organization",
    name="Set Selected Repositories for the Copilot Coding Agent in an Organization",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/copilot/coding-agent/permissions/repositories",
    repeat="safe",
)


_SET_COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION = Operation(
    id="copilot.set_copilot_content_exclusion_for_organization",
    call="rest.copilot.async_set_copilot_content_exclusion_for_organization",
    name="Set Copilot Content Exclusion for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCopilotContentExclusionPutResponse200",
    http="PUT /orgs/{org}/copilot/content_exclusion",
    repeat="safe",
)


_SET_ENTERPRISE_CODING_AGENT_POLICY = Operation(
    id="copilot.set_enterprise_coding_agent_policy",
    call="rest.copilot.async_set_enterprise_coding_agent_policy",
    name="Set Enterprise Coding Agent Policy",
    properties=(Label("Enterprise", "enterprise"), Label("Policy State", "policy_state")),
    output="integrate_runtime:HttpResult",
    http="PUT /enterprises/{enterprise}/copilot/policies/coding_agent",
    repeat="safe",
)


class Copilot(Namespace):
    """Tasks for ``client.rest.copilot``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_copilot_seats_for_teams": _ADD_COPILOT_SEATS_FOR_TEAMS,
        "add_copilot_seats_for_users": _ADD_COPILOT_SEATS_FOR_USERS,
        "add_organizations_to_enterprise_coding_agent_policy": _ADD_ORGANIZATIONS_TO_ENTERPRISE_CODING_AGENT_POLICY,
        "cancel_copilot_seat_assignment_for_teams": _CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_TEAMS,
        "cancel_copilot_seat_assignment_for_users": _CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_USERS,
        "copilot_content_exclusion_for_organization": _COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION,
        "copilot_enterprise_one_day_usage_metrics": _COPILOT_ENTERPRISE_ONE_DAY_USAGE_METRICS,
        "copilot_enterprise_repos_one_day_report": _COPILOT_ENTERPRISE_REPOS_ONE_DAY_REPORT,
        "copilot_enterprise_usage_metrics": _COPILOT_ENTERPRISE_USAGE_METRICS,
        "copilot_enterprise_user_teams_one_day_report": _COPILOT_ENTERPRISE_USER_TEAMS_ONE_DAY_REPORT,
        "copilot_organization_one_day_usage_metrics": _COPILOT_ORGANIZATION_ONE_DAY_USAGE_METRICS,
        "copilot_organization_repos_one_day_report": _COPILOT_ORGANIZATION_REPOS_ONE_DAY_REPORT,
        "copilot_organization_usage_metrics": _COPILOT_ORGANIZATION_USAGE_METRICS,
        "copilot_organization_user_teams_one_day_report": _COPILOT_ORGANIZATION_USER_TEAMS_ONE_DAY_REPORT,
        "copilot_organization_users_one_day_usage_metrics": _COPILOT_ORGANIZATION_USERS_ONE_DAY_USAGE_METRICS,
        "copilot_organization_users_usage_metrics": _COPILOT_ORGANIZATION_USERS_USAGE_METRICS,
        "copilot_users_one_day_usage_metrics": _COPILOT_USERS_ONE_DAY_USAGE_METRICS,
        "copilot_users_usage_metrics": _COPILOT_USERS_USAGE_METRICS,
        "disable_copilot_coding_agent_for_repository_in_organization": _DISABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION,
        "enable_copilot_coding_agent_for_repository_in_organization": _ENABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION,
        "get_copilot_cloud_agent_configuration": _GET_COPILOT_CLOUD_AGENT_CONFIGURATION,
        "get_copilot_coding_agent_permissions_organization": _GET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION,
        "get_copilot_organization_details": _GET_COPILOT_ORGANIZATION_DETAILS,
        "get_copilot_seat_details_for_user": _GET_COPILOT_SEAT_DETAILS_FOR_USER,
        "list_copilot_coding_agent_selected_repositories_for_organization": _LIST_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION,
        "list_copilot_seats": _LIST_COPILOT_SEATS,
        "remove_organizations_from_enterprise_coding_agent_policy": _REMOVE_ORGANIZATIONS_FROM_ENTERPRISE_CODING_AGENT_POLICY,
        "set_copilot_coding_agent_permissions_organization": _SET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION,
        "set_copilot_coding_agent_selected_repositories_for_organization": _SET_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION,
        "set_copilot_content_exclusion_for_organization": _SET_COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION,
        "set_enterprise_coding_agent_policy": _SET_ENTERPRISE_CODING_AGENT_POLICY,
    }

    @overload
    def add_copilot_seats_for_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotBillingSelectedTeamsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedTeamsPostResponse201]: ...

    @overload
    def add_copilot_seats_for_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_teams: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedTeamsPostResponse201]: ...

    def add_copilot_seats_for_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotBillingSelectedTeamsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedTeamsPostResponse201]:
        """Add Copilot Seats for Teams: ``POST /orgs/{org}/copilot/billing/selected_teams``.

        Calls ``client.rest.copilot.async_add_copilot_seats_for_teams``.

        See https://docs.github.com/rest/copilot/copilot-user-management#add-teams-to-the-copilot-subscription-for-an-organization
        """
        return self._call(
            _ADD_COPILOT_SEATS_FOR_TEAMS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def add_copilot_seats_for_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotBillingSelectedUsersPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedUsersPostResponse201]: ...

    @overload
    def add_copilot_seats_for_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_usernames: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedUsersPostResponse201]: ...

    def add_copilot_seats_for_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotBillingSelectedUsersPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedUsersPostResponse201]:
        """Add Copilot Seats for Users: ``POST /orgs/{org}/copilot/billing/selected_users``.

        Calls ``client.rest.copilot.async_add_copilot_seats_for_users``.

        See https://docs.github.com/rest/copilot/copilot-user-management#add-users-to-the-copilot-subscription-for-an-organization
        """
        return self._call(
            _ADD_COPILOT_SEATS_FOR_USERS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def add_organizations_to_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def add_organizations_to_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        organizations: Missing[list[str]] = ...,
        custom_properties: Missing[
            list[
                EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsPostBodyPropCustomPropertiesItemsType
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def add_organizations_to_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsPostBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Organizations to an Enterprise Coding Agent Policy: ``POST /enterprises/{enterprise}/copilot/policies/coding_agent/organizations``.

        Calls ``client.rest.copilot.async_add_organizations_to_enterprise_coding_agent_policy``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#add-organizations-to-the-enterprise-coding-agent-policy
        """
        return self._call(
            _ADD_ORGANIZATIONS_TO_ENTERPRISE_CODING_AGENT_POLICY,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def cancel_copilot_seat_assignment_for_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotBillingSelectedTeamsDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedTeamsDeleteResponse200]: ...

    @overload
    def cancel_copilot_seat_assignment_for_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_teams: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedTeamsDeleteResponse200]: ...

    def cancel_copilot_seat_assignment_for_teams(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotBillingSelectedTeamsDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedTeamsDeleteResponse200]:
        """Cancel Copilot Seat Assignments for Teams: ``DELETE /orgs/{org}/copilot/billing/selected_teams``.

        Calls ``client.rest.copilot.async_cancel_copilot_seat_assignment_for_teams``.

        See https://docs.github.com/rest/copilot/copilot-user-management#remove-teams-from-the-copilot-subscription-for-an-organization
        """
        return self._call(
            _CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_TEAMS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def cancel_copilot_seat_assignment_for_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotBillingSelectedUsersDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedUsersDeleteResponse200]: ...

    @overload
    def cancel_copilot_seat_assignment_for_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_usernames: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedUsersDeleteResponse200]: ...

    def cancel_copilot_seat_assignment_for_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotBillingSelectedUsersDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSelectedUsersDeleteResponse200]:
        """Cancel Copilot Seat Assignments for Users: ``DELETE /orgs/{org}/copilot/billing/selected_users``.

        Calls ``client.rest.copilot.async_cancel_copilot_seat_assignment_for_users``.

        See https://docs.github.com/rest/copilot/copilot-user-management#remove-users-from-the-copilot-subscription-for-an-organization
        """
        return self._call(
            _CANCEL_COPILOT_SEAT_ASSIGNMENT_FOR_USERS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def copilot_content_exclusion_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotOrganizationContentExclusionDetails]:
        """Get Copilot Content Exclusion for an Organization: ``GET /orgs/{org}/copilot/content_exclusion``.

        Calls ``client.rest.copilot.async_copilot_content_exclusion_for_organization``.

        See https://docs.github.com/rest/copilot/copilot-content-exclusion-management#get-copilot-content-exclusion-rules-for-an-organization
        """
        return self._call(
            _COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def copilot_enterprise_one_day_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport]:
        """Get Copilot Enterprise Usage Metrics for a Day: ``GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-1-day``.

        Calls ``client.rest.copilot.async_copilot_enterprise_one_day_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-usage-metrics-for-a-specific-day
        """
        return self._call(
            _COPILOT_ENTERPRISE_ONE_DAY_USAGE_METRICS,
            task_key,
            {"enterprise": enterprise, "day": day, "headers": headers},
            task_options,
        )

    def copilot_enterprise_repos_one_day_report(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport | None]:
        """Get Copilot Enterprise Repository Report for a Day: ``GET /enterprises/{enterprise}/copilot/metrics/reports/repos-1-day``.

        Calls ``client.rest.copilot.async_copilot_enterprise_repos_one_day_report``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-repository-report-for-a-specific-day
        """
        return self._call(
            _COPILOT_ENTERPRISE_REPOS_ONE_DAY_REPORT,
            task_key,
            {"enterprise": enterprise, "day": day, "headers": headers},
            task_options,
        )

    def copilot_enterprise_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics28DayReport]:
        """Get Copilot Enterprise Usage Metrics: ``GET /enterprises/{enterprise}/copilot/metrics/reports/enterprise-28-day/latest``.

        Calls ``client.rest.copilot.async_copilot_enterprise_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-usage-metrics
        """
        return self._call(
            _COPILOT_ENTERPRISE_USAGE_METRICS,
            task_key,
            {"enterprise": enterprise, "headers": headers},
            task_options,
        )

    def copilot_enterprise_user_teams_one_day_report(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport]:
        """Get Copilot Enterprise User Teams Report for a Day: ``GET /enterprises/{enterprise}/copilot/metrics/reports/user-teams-1-day``.

        Calls ``client.rest.copilot.async_copilot_enterprise_user_teams_one_day_report``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-enterprise-user-teams-report-for-a-specific-day
        """
        return self._call(
            _COPILOT_ENTERPRISE_USER_TEAMS_ONE_DAY_REPORT,
            task_key,
            {"enterprise": enterprise, "day": day, "headers": headers},
            task_options,
        )

    def copilot_organization_one_day_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport | None]:
        """Get Copilot Organization Usage Metrics for a Day: ``GET /orgs/{org}/copilot/metrics/reports/organization-1-day``.

        Calls ``client.rest.copilot.async_copilot_organization_one_day_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-usage-metrics-for-a-specific-day
        """
        return self._call(
            _COPILOT_ORGANIZATION_ONE_DAY_USAGE_METRICS,
            task_key,
            {"org": org, "day": day, "headers": headers},
            task_options,
        )

    def copilot_organization_repos_one_day_report(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport | None]:
        """Get Copilot Organization Repository Report for a Day: ``GET /orgs/{org}/copilot/metrics/reports/repos-1-day``.

        Calls ``client.rest.copilot.async_copilot_organization_repos_one_day_report``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-repository-report-for-a-specific-day
        """
        return self._call(
            _COPILOT_ORGANIZATION_REPOS_ONE_DAY_REPORT,
            task_key,
            {"org": org, "day": day, "headers": headers},
            task_options,
        )

    def copilot_organization_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics28DayReport]:
        """Get Copilot Organization Usage Metrics: ``GET /orgs/{org}/copilot/metrics/reports/organization-28-day/latest``.

        Calls ``client.rest.copilot.async_copilot_organization_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-usage-metrics
        """
        return self._call(
            _COPILOT_ORGANIZATION_USAGE_METRICS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def copilot_organization_user_teams_one_day_report(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport | None]:
        """Get Copilot Organization User Teams Report for a Day: ``GET /orgs/{org}/copilot/metrics/reports/user-teams-1-day``.

        Calls ``client.rest.copilot.async_copilot_organization_user_teams_one_day_report``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-user-teams-report-for-a-specific-day
        """
        return self._call(
            _COPILOT_ORGANIZATION_USER_TEAMS_ONE_DAY_REPORT,
            task_key,
            {"org": org, "day": day, "headers": headers},
            task_options,
        )

    def copilot_organization_users_one_day_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport | None]:
        """Get Copilot Organization User Usage Metrics for a Day: ``GET /orgs/{org}/copilot/metrics/reports/users-1-day``.

        Calls ``client.rest.copilot.async_copilot_organization_users_one_day_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-users-usage-metrics-for-a-specific-day
        """
        return self._call(
            _COPILOT_ORGANIZATION_USERS_ONE_DAY_USAGE_METRICS,
            task_key,
            {"org": org, "day": day, "headers": headers},
            task_options,
        )

    def copilot_organization_users_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics28DayReport]:
        """Get Copilot Organization User Usage Metrics: ``GET /orgs/{org}/copilot/metrics/reports/users-28-day/latest``.

        Calls ``client.rest.copilot.async_copilot_organization_users_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-organization-users-usage-metrics
        """
        return self._call(
            _COPILOT_ORGANIZATION_USERS_USAGE_METRICS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def copilot_users_one_day_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        day: _dt.date,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics1DayReport]:
        """Get Copilot User Usage Metrics for a Day: ``GET /enterprises/{enterprise}/copilot/metrics/reports/users-1-day``.

        Calls ``client.rest.copilot.async_copilot_users_one_day_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-users-usage-metrics-for-a-specific-day
        """
        return self._call(
            _COPILOT_USERS_ONE_DAY_USAGE_METRICS,
            task_key,
            {"enterprise": enterprise, "day": day, "headers": headers},
            task_options,
        )

    def copilot_users_usage_metrics(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotUsageMetrics28DayReport]:
        """Get Copilot User Usage Metrics: ``GET /enterprises/{enterprise}/copilot/metrics/reports/users-28-day/latest``.

        Calls ``client.rest.copilot.async_copilot_users_usage_metrics``.

        See https://docs.github.com/rest/copilot/copilot-usage-metrics#get-copilot-users-usage-metrics
        """
        return self._call(
            _COPILOT_USERS_USAGE_METRICS,
            task_key,
            {"enterprise": enterprise, "headers": headers},
            task_options,
        )

    def disable_copilot_coding_agent_for_repository_in_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Disable Copilot Coding Agent for a Repository in an Organization: ``DELETE /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}``.

        Calls ``client.rest.copilot.async_disable_copilot_coding_agent_for_repository_in_organization``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#disable-a-repository-for-copilot-cloud-agent-in-an-organization
        """
        return self._call(
            _DISABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    def enable_copilot_coding_agent_for_repository_in_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Enable Copilot Coding Agent for a Repository in an Organization: ``PUT /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}``.

        Calls ``client.rest.copilot.async_enable_copilot_coding_agent_for_repository_in_organization``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#enable-a-repository-for-copilot-cloud-agent-in-an-organization
        """
        return self._call(
            _ENABLE_COPILOT_CODING_AGENT_FOR_REPOSITORY_IN_ORGANIZATION,
            task_key,
            {"org": org, "repository_id": repository_id, "headers": headers},
            task_options,
        )

    def get_copilot_cloud_agent_configuration(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoCopilotCloudAgentConfigurationGetResponse200]:
        """Get Copilot Cloud Agent Configuration: ``GET /repos/{owner}/{repo}/copilot/cloud-agent/configuration``.

        Calls ``client.rest.copilot.async_get_copilot_cloud_agent_configuration``.

        See https://docs.github.com/rest/copilot/copilot-cloud-agent-management#get-copilot-cloud-agent-configuration-for-a-repository
        """
        return self._call(
            _GET_COPILOT_CLOUD_AGENT_CONFIGURATION,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_copilot_coding_agent_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgCopilotCodingAgentPermissionsGetResponse200]:
        """Get Copilot Coding Agent Permissions for an Organization: ``GET /orgs/{org}/copilot/coding-agent/permissions``.

        Calls ``client.rest.copilot.async_get_copilot_coding_agent_permissions_organization``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#get-copilot-cloud-agent-permissions-for-an-organization
        """
        return self._call(
            _GET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_copilot_organization_details(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotOrganizationDetails]:
        """Get Copilot Organization Details: ``GET /orgs/{org}/copilot/billing``.

        Calls ``client.rest.copilot.async_get_copilot_organization_details``.

        See https://docs.github.com/rest/copilot/copilot-user-management#get-copilot-seat-information-and-settings-for-an-organization
        """
        return self._call(
            _GET_COPILOT_ORGANIZATION_DETAILS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_copilot_seat_details_for_user(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CopilotSeatDetails]:
        """Get Copilot Seat Details for a User: ``GET /orgs/{org}/members/{username}/copilot``.

        Calls ``client.rest.copilot.async_get_copilot_seat_details_for_user``.

        See https://docs.github.com/rest/copilot/copilot-user-management#get-copilot-seat-assignment-details-for-a-user
        """
        return self._call(
            _GET_COPILOT_SEAT_DETAILS_FOR_USER,
            task_key,
            {"org": org, "username": username, "headers": headers},
            task_options,
        )

    def list_copilot_coding_agent_selected_repositories_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgCopilotCodingAgentPermissionsRepositoriesGetResponse200]:
        """List Selected Repositories for the Copilot Coding Agent in an Organization: ``GET /orgs/{org}/copilot/coding-agent/permissions/repositories``.

        Calls ``client.rest.copilot.async_list_copilot_coding_agent_selected_repositories_for_organization``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#list-repositories-enabled-for-copilot-cloud-agent-in-an-organization
        """
        return self._call(
            _LIST_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_copilot_seats(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgCopilotBillingSeatsGetResponse200]:
        """List Copilot Seats: ``GET /orgs/{org}/copilot/billing/seats``.

        Calls ``client.rest.copilot.async_list_copilot_seats``.

        See https://docs.github.com/rest/copilot/copilot-user-management#list-all-copilot-seat-assignments-for-an-organization
        """
        return self._call(
            _LIST_COPILOT_SEATS,
            task_key,
            {"org": org, "page": page, "per_page": per_page, "headers": headers},
            task_options,
        )

    @overload
    def remove_organizations_from_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def remove_organizations_from_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        organizations: Missing[list[str]] = ...,
        custom_properties: Missing[
            list[
                EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsDeleteBodyPropCustomPropertiesItemsType
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def remove_organizations_from_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            EnterprisesEnterpriseCopilotPoliciesCodingAgentOrganizationsDeleteBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Organizations from an Enterprise Coding Agent Policy: ``DELETE /enterprises/{enterprise}/copilot/policies/coding_agent/organizations``.

        Calls ``client.rest.copilot.async_remove_organizations_from_enterprise_coding_agent_policy``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#remove-organizations-from-the-enterprise-coding-agent-policy
        """
        return self._call(
            _REMOVE_ORGANIZATIONS_FROM_ENTERPRISE_CODING_AGENT_POLICY,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_copilot_coding_agent_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotCodingAgentPermissionsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_copilot_coding_agent_permissions_organization(
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

    def set_copilot_coding_agent_permissions_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotCodingAgentPermissionsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Copilot Coding Agent Permissions for an Organization: ``PUT /orgs/{org}/copilot/coding-agent/permissions``.

        Calls ``client.rest.copilot.async_set_copilot_coding_agent_permissions_organization``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#set-copilot-cloud-agent-permissions-for-an-organization
        """
        return self._call(
            _SET_COPILOT_CODING_AGENT_PERMISSIONS_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_copilot_coding_agent_selected_repositories_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotCodingAgentPermissionsRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_copilot_coding_agent_selected_repositories_for_organization(
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

    def set_copilot_coding_agent_selected_repositories_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotCodingAgentPermissionsRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for the Copilot Coding Agent in an Organization: ``PUT /orgs/{org}/copilot/coding-agent/permissions/repositories``.

        Calls ``client.rest.copilot.async_set_copilot_coding_agent_selected_repositories_for_organization``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#set-selected-repositories-for-copilot-cloud-agent-in-an-organization
        """
        return self._call(
            _SET_COPILOT_CODING_AGENT_SELECTED_REPOSITORIES_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_copilot_content_exclusion_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCopilotContentExclusionPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotContentExclusionPutResponse200]: ...

    @overload
    def set_copilot_content_exclusion_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgCopilotContentExclusionPutResponse200]: ...

    def set_copilot_content_exclusion_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCopilotContentExclusionPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgCopilotContentExclusionPutResponse200]:
        """Set Copilot Content Exclusion for an Organization: ``PUT /orgs/{org}/copilot/content_exclusion``.

        Calls ``client.rest.copilot.async_set_copilot_content_exclusion_for_organization``.

        See https://docs.github.com/rest/copilot/copilot-content-exclusion-management#set-copilot-content-exclusion-rules-for-an-organization
        """
        return self._call(
            _SET_COPILOT_CONTENT_EXCLUSION_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseCopilotPoliciesCodingAgentPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        policy_state: Literal[
            "enabled_for_all_orgs",
            "disabled_for_all_orgs",
            "enabled_for_selected_orgs",
            "configured_by_org_admins",
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_enterprise_coding_agent_policy(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[EnterprisesEnterpriseCopilotPoliciesCodingAgentPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Enterprise Coding Agent Policy: ``PUT /enterprises/{enterprise}/copilot/policies/coding_agent``.

        Calls ``client.rest.copilot.async_set_enterprise_coding_agent_policy``.

        See https://docs.github.com/rest/copilot/copilot-coding-agent-management#set-the-coding-agent-policy-for-an-enterprise
        """
        return self._call(
            _SET_ENTERPRISE_CODING_AGENT_POLICY,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )
