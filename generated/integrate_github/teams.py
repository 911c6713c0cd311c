"""Tasks for ``client.rest.teams``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation
from typing_extensions import deprecated

if TYPE_CHECKING:
    import builtins
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        MinimalRepository,
        OrganizationInvitation,
        Team,
        TeamFull,
        TeamMember,
        TeamMembership,
        TeamRepository,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgTeamsPostBodyType,
        OrgsOrgTeamsTeamSlugMembershipsUsernamePutBodyType,
        OrgsOrgTeamsTeamSlugPatchBodyType,
        OrgsOrgTeamsTeamSlugReposOwnerRepoPutBodyType,
        TeamsTeamIdMembershipsUsernamePutBodyType,
        TeamsTeamIdPatchBodyType,
        TeamsTeamIdReposOwnerRepoPutBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_MEMBER_LEGACY = Operation(
    id="teams.add_member_legacy",
    call="rest.teams.async_add_member_legacy",
    name="Add Member to a Team (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="PUT /teams/{team_id}/members/{username}",
    repeat="safe",
)


_ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_IN_ORG = Operation(
    id="teams.add_or_update_membership_for_user_in_org",
    call="rest.teams.async_add_or_update_membership_for_user_in_org",
    name="Add or Update Team Membership for a User",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Username", "username"),
        Label("Role", "role"),
    ),
    output="githubkit_schemas.v2026_03_10.models:TeamMembership",
    http="PUT /orgs/{org}/teams/{team_slug}/memberships/{username}",
    repeat="safe",
)


_ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_LEGACY = Operation(
    id="teams.add_or_update_membership_for_user_legacy",
    call="rest.teams.async_add_or_update_membership_for_user_legacy",
    name="Add or Update Team Membership for a User (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Username", "username"), Label("Role", "role")),
    output="githubkit_schemas.v2026_03_10.models:TeamMembership",
    http="PUT /teams/{team_id}/memberships/{username}",
    repeat="safe",
)


_ADD_OR_UPDATE_REPO_PERMISSIONS_IN_ORG = Operation(
    id="teams.add_or_update_repo_permissions_in_org",
    call="rest.teams.async_add_or_update_repo_permissions_in_org",
    name="Add or Update Team Repository Permissions",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Permission", "permission"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
    repeat="safe",
)


_ADD_OR_UPDATE_REPO_PERMISSIONS_LEGACY = Operation(
    id="teams.add_or_update_repo_permissions_legacy",
    call="rest.teams.async_add_or_update_repo_permissions_legacy",
    name="Add or Update Team Repository Permissions (Legacy)",
    properties=(
        Label("Team ID", "team_id"),
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Permission", "permission"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /teams/{team_id}/repos/{owner}/{repo}",
    repeat="safe",
)


_CHECK_PERMISSIONS_FOR_REPO_IN_ORG = Operation(
    id="teams.check_permissions_for_repo_in_org",
    call="rest.teams.async_check_permissions_for_repo_in_org",
    name="Check Team Permissions for a Repository",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Owner", "owner"),
        Label("Repo", "repo"),
    ),
    output="githubkit_schemas.v2026_03_10.models:TeamRepository",
    http="GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
    repeat="safe",
    answers=((204, "None"),),
)


_CHECK_PERMISSIONS_FOR_REPO_LEGACY = Operation(
    id="teams.check_permissions_for_repo_legacy",
    call="rest.teams.async_check_permissions_for_repo_legacy",
    name="Check Team Permissions for a Repository (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:TeamRepository",
    http="GET /teams/{team_id}/repos/{owner}/{repo}",
    repeat="safe",
    answers=((204, "None"),),
)


_CREATE = Operation(
    id="teams.create",
    call="rest.teams.async_create",
    name="Create Team",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:TeamFull",
    http="POST /orgs/{org}/teams",
)


_DELETE_IN_ORG = Operation(
    id="teams.delete_in_org",
    call="rest.teams.async_delete_in_org",
    name="Delete Team",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/teams/{team_slug}",
    repeat="safe",
)


_DELETE_LEGACY = Operation(
    id="teams.delete_legacy",
    call="rest.teams.async_delete_legacy",
    name="Delete Team (Legacy)",
    properties=(Label("Team ID", "team_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /teams/{team_id}",
    repeat="safe",
)


_GET_BY_NAME = Operation(
    id="teams.get_by_name",
    call="rest.teams.async_get_by_name",
    name="Get Team by Name",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="githubkit_schemas.v2026_03_10.models:TeamFull",
    http="GET /orgs/{org}/teams/{team_slug}",
    repeat="safe",
)


_GET_LEGACY = Operation(
    id="teams.get_legacy",
    call="rest.teams.async_get_legacy",
    name="Get Team (Legacy)",
    properties=(Label("Team ID", "team_id"),),
    output="githubkit_schemas.v2026_03_10.models:TeamFull",
    http="GET /teams/{team_id}",
    repeat="safe",
)


_GET_MEMBER_LEGACY = Operation(
    id="teams.get_member_legacy",
    call="rest.teams.async_get_member_legacy",
    name="Get Team Member (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="GET /teams/{team_id}/members/{username}",
    repeat="safe",
)


_GET_MEMBERSHIP_FOR_USER_IN_ORG = Operation(
    id="teams.get_membership_for_user_in_org",
    call="rest.teams.async_get_membership_for_user_in_org",
    name="Get Team Membership for a User",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Username", "username"),
    ),
    output="githubkit_schemas.v2026_03_10.models:TeamMembership",
    http="GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
    repeat="safe",
)


_GET_MEMBERSHIP_FOR_USER_LEGACY = Operation(
    id="teams.get_membership_for_user_legacy",
    call="rest.teams.async_get_membership_for_user_legacy",
    name="Get Team Membership for a User (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Username", "username")),
    output="githubkit_schemas.v2026_03_10.models:TeamMembership",
    http="GET /teams/{team_id}/memberships/{username}",
    repeat="safe",
)


_LIST = Operation(
    id="teams.list",
    call="rest.teams.async_list",
    name="List Teams",
    properties=(Label("Organization", "org"), Label("Team Type", "team_type")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="GET /orgs/{org}/teams",
    repeat="safe",
)


_LIST_CHILD_IN_ORG = Operation(
    id="teams.list_child_in_org",
    call="rest.teams.async_list_child_in_org",
    name="List Child Teams",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="GET /orgs/{org}/teams/{team_slug}/teams",
    repeat="safe",
)


_LIST_CHILD_LEGACY = Operation(
    id="teams.list_child_legacy",
    call="rest.teams.async_list_child_legacy",
    name="List Child Teams (Legacy)",
    properties=(Label("Team ID", "team_id"),),
    output="list[githubkit_schemas.v2026_03_10.models:Team]",
    http="GET /teams/{team_id}/teams",
    repeat="safe",
)


_LIST_FOR_AUTHENTICATED_USER = Operation(
    id="teams.list_for_authenticated_user",
    call="rest.teams.async_list_for_authenticated_user",
    name="List Teams for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:TeamFull]",
    http="GET /user/teams",
    repeat="safe",
)


_LIST_MEMBERS_IN_ORG = Operation(
    id="teams.list_members_in_org",
    call="rest.teams.async_list_members_in_org",
    name="List Team Members",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Role", "role"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:TeamMember]",
    http="GET /orgs/{org}/teams/{team_slug}/members",
    repeat="safe",
)


_LIST_MEMBERS_LEGACY = Operation(
    id="teams.list_members_legacy",
    call="rest.teams.async_list_members_legacy",
    name="List Team Members (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Role", "role")),
    output="list[githubkit_schemas.v2026_03_10.models:TeamMember]",
    http="GET /teams/{team_id}/members",
    repeat="safe",
)


_LIST_PENDING_INVITATIONS_IN_ORG = Operation(
    id="teams.list_pending_invitations_in_org",
    call="rest.teams.async_list_pending_invitations_in_org",
    name="List Pending Team Invitations",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationInvitation]",
    http="GET /orgs/{org}/teams/{team_slug}/invitations",
    repeat="safe",
)


_LIST_PENDING_INVITATIONS_LEGACY = Operation(
    id="teams.list_pending_invitations_legacy",
    call="rest.teams.async_list_pending_invitations_legacy",
    name="List Pending Team Invitations (Legacy)",
    properties=(Label("Team ID", "team_id"),),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationInvitation]",
    http="GET /teams/{team_id}/invitations",
    repeat="safe",
)


_LIST_REPOS_IN_ORG = Operation(
    id="teams.list_repos_in_org",
    call="rest.teams.async_list_repos_in_org",
    name="List Team Repositories",
    properties=(Label("Organization", "org"), Label("Team Slug", "team_slug")),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /orgs/{org}/teams/{team_slug}/repos",
    repeat="safe",
)


_LIST_REPOS_LEGACY = Operation(
    id="teams.list_repos_legacy",
    call="rest.teams.async_list_repos_legacy",
    name="List Team Repositories (Legacy)",
    properties=(Label("Team ID", "team_id"),),
    output="list[githubkit_schemas.v2026_03_10.models:MinimalRepository]",
    http="GET /teams/{team_id}/repos",
    repeat="safe",
)


_REMOVE_MEMBER_LEGACY = Operation(
    id="teams.remove_member_legacy",
    call="rest.teams.async_remove_member_legacy",
    name="Remove Member from a Team (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /teams/{team_id}/members/{username}",
    repeat="safe",
)


_REMOVE_MEMBERSHIP_FOR_USER_IN_ORG = Operation(
    id="teams.remove_membership_for_user_in_org",
    call="rest.teams.async_remove_membership_for_user_in_org",
    name="Remove Team Membership for a User",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Username", "username"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}",
    repeat="safe",
)


_REMOVE_MEMBERSHIP_FOR_USER_LEGACY = Operation(
    id="teams.remove_membership_for_user_legacy",
    call="rest.teams.async_remove_membership_for_user_legacy",
    name="Remove Team Membership for a User (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Username", "username")),
    output="integrate_runtime:HttpResult",
    http="DELETE /teams/{team_id}/memberships/{username}",
    repeat="safe",
)


_REMOVE_REPO_IN_ORG = Operation(
    id="teams.remove_repo_in_org",
    call="rest.teams.async_remove_repo_in_org",
    name="Remove Repository from a Team",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Owner", "owner"),
        Label("Repo", "repo"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}",
    repeat="safe",
)


_REMOVE_REPO_LEGACY = Operation(
    id="teams.remove_repo_legacy",
    call="rest.teams.async_remove_repo_legacy",
    name="Remove Repository from a Team (Legacy)",
    properties=(Label("Team ID", "team_id"), Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /teams/{team_id}/repos/{owner}/{repo}",
    repeat="safe",
)


_UPDATE_IN_ORG = Operation(
    id="teams.update_in_org",
    call="rest.teams.async_update_in_org",
    name="Update Team",
    properties=(
        Label("Organization", "org"),
        Label("Team Slug", "team_slug"),
        Label("Name", "name"),
        Label("Permission", "permission"),
    ),
    output="githubkit_schemas.v2026_03_10.models:TeamFull",
    http="PATCH /orgs/{org}/teams/{team_slug}",
)


_UPDATE_LEGACY = Operation(
    id="teams.update_legacy",
    call="rest.teams.async_update_legacy",
    name="Update Team (Legacy)",
    properties=(
        Label("Team ID", "team_id"),
        Label("Name", "name"),
        Label("Permission", "permission"),
    ),
    output="githubkit_schemas.v2026_03_10.models:TeamFull",
    http="PATCH /teams/{team_id}",
)


class Teams(Namespace):
    """Tasks for ``client.rest.teams``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_member_legacy": _ADD_MEMBER_LEGACY,
        "add_or_update_membership_for_user_in_org": _ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_IN_ORG,
        "add_or_update_membership_for_user_legacy": _ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_LEGACY,
        "add_or_update_repo_permissions_in_org": _ADD_OR_UPDATE_REPO_PERMISSIONS_IN_ORG,
        "add_or_update_repo_permissions_legacy": _ADD_OR_UPDATE_REPO_PERMISSIONS_LEGACY,
        "check_permissions_for_repo_in_org": _CHECK_PERMISSIONS_FOR_REPO_IN_ORG,
        "check_permissions_for_repo_legacy": _CHECK_PERMISSIONS_FOR_REPO_LEGACY,
        "create": _CREATE,
        "delete_in_org": _DELETE_IN_ORG,
        "delete_legacy": _DELETE_LEGACY,
        "get_by_name": _GET_BY_NAME,
        "get_legacy": _GET_LEGACY,
        "get_member_legacy": _GET_MEMBER_LEGACY,
        "get_membership_for_user_in_org": _GET_MEMBERSHIP_FOR_USER_IN_ORG,
        "get_membership_for_user_legacy": _GET_MEMBERSHIP_FOR_USER_LEGACY,
        "list": _LIST,
        "list_child_in_org": _LIST_CHILD_IN_ORG,
        "list_child_legacy": _LIST_CHILD_LEGACY,
        "list_for_authenticated_user": _LIST_FOR_AUTHENTICATED_USER,
        "list_members_in_org": _LIST_MEMBERS_IN_ORG,
        "list_members_legacy": _LIST_MEMBERS_LEGACY,
        "list_pending_invitations_in_org": _LIST_PENDING_INVITATIONS_IN_ORG,
        "list_pending_invitations_legacy": _LIST_PENDING_INVITATIONS_LEGACY,
        "list_repos_in_org": _LIST_REPOS_IN_ORG,
        "list_repos_legacy": _LIST_REPOS_LEGACY,
        "remove_member_legacy": _REMOVE_MEMBER_LEGACY,
        "remove_membership_for_user_in_org": _REMOVE_MEMBERSHIP_FOR_USER_IN_ORG,
        "remove_membership_for_user_legacy": _REMOVE_MEMBERSHIP_FOR_USER_LEGACY,
        "remove_repo_in_org": _REMOVE_REPO_IN_ORG,
        "remove_repo_legacy": _REMOVE_REPO_LEGACY,
        "update_in_org": _UPDATE_IN_ORG,
        "update_legacy": _UPDATE_LEGACY,
    }

    @deprecated(
        "The SDK deprecates teams.add_member_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def add_member_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Member to a Team (Legacy): ``PUT /teams/{team_id}/members/{username}``.

        Calls ``client.rest.teams.async_add_member_legacy``.

        See https://docs.github.com/rest/teams/members#add-team-member-legacy
        """
        return self._call(
            _ADD_MEMBER_LEGACY,
            task_key,
            {"team_id": team_id, "username": username, "headers": headers},
            task_options,
        )

    @overload
    def add_or_update_membership_for_user_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgTeamsTeamSlugMembershipsUsernamePutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamMembership]: ...

    @overload
    def add_or_update_membership_for_user_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        role: Missing[Literal["member", "maintainer"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamMembership]: ...

    def add_or_update_membership_for_user_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgTeamsTeamSlugMembershipsUsernamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, TeamMembership]:
        """Add or Update Team Membership for a User: ``PUT /orgs/{org}/teams/{team_slug}/memberships/{username}``.

        Calls ``client.rest.teams.async_add_or_update_membership_for_user_in_org``.

        See https://docs.github.com/rest/teams/members#add-or-update-team-membership-for-a-user
        """
        return self._call(
            _ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "username": username,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_or_update_membership_for_user_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[TeamsTeamIdMembershipsUsernamePutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamMembership]: ...

    @overload
    def add_or_update_membership_for_user_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        role: Missing[Literal["member", "maintainer"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamMembership]: ...

    @deprecated(
        "The SDK deprecates teams.add_or_update_membership_for_user_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def add_or_update_membership_for_user_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[TeamsTeamIdMembershipsUsernamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, TeamMembership]:
        """Add or Update Team Membership for a User (Legacy): ``PUT /teams/{team_id}/memberships/{username}``.

        Calls ``client.rest.teams.async_add_or_update_membership_for_user_legacy``.

        See https://docs.github.com/rest/teams/members#add-or-update-team-membership-for-a-user-legacy
        """
        return self._call(
            _ADD_OR_UPDATE_MEMBERSHIP_FOR_USER_LEGACY,
            task_key,
            {
                "team_id": team_id,
                "username": username,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_or_update_repo_permissions_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgTeamsTeamSlugReposOwnerRepoPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def add_or_update_repo_permissions_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        permission: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def add_or_update_repo_permissions_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgTeamsTeamSlugReposOwnerRepoPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Add or Update Team Repository Permissions: ``PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}``.

        Calls ``client.rest.teams.async_add_or_update_repo_permissions_in_org``.

        See https://docs.github.com/rest/teams/teams#add-or-update-team-repository-permissions
        """
        return self._call(
            _ADD_OR_UPDATE_REPO_PERMISSIONS_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "owner": owner,
                "repo": repo,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def add_or_update_repo_permissions_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[TeamsTeamIdReposOwnerRepoPutBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def add_or_update_repo_permissions_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        permission: Missing[Literal["pull", "push", "admin"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @deprecated(
        "The SDK deprecates teams.add_or_update_repo_permissions_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def add_or_update_repo_permissions_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[TeamsTeamIdReposOwnerRepoPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Add or Update Team Repository Permissions (Legacy): ``PUT /teams/{team_id}/repos/{owner}/{repo}``.

        Calls ``client.rest.teams.async_add_or_update_repo_permissions_legacy``.

        See https://docs.github.com/rest/teams/teams#add-or-update-team-repository-permissions-legacy
        """
        return self._call(
            _ADD_OR_UPDATE_REPO_PERMISSIONS_LEGACY,
            task_key,
            {
                "team_id": team_id,
                "owner": owner,
                "repo": repo,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def check_permissions_for_repo_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, TeamRepository | None]:
        """Check Team Permissions for a Repository: ``GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}``.

        Calls ``client.rest.teams.async_check_permissions_for_repo_in_org``.

        See https://docs.github.com/rest/teams/teams#check-team-permissions-for-a-repository
        """
        return self._call(
            _CHECK_PERMISSIONS_FOR_REPO_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "owner": owner,
                "repo": repo,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.check_permissions_for_repo_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def check_permissions_for_repo_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, TeamRepository | None]:
        """Check Team Permissions for a Repository (Legacy): ``GET /teams/{team_id}/repos/{owner}/{repo}``.

        Calls ``client.rest.teams.async_check_permissions_for_repo_legacy``.

        See https://docs.github.com/rest/teams/teams#check-team-permissions-for-a-repository-legacy
        """
        return self._call(
            _CHECK_PERMISSIONS_FOR_REPO_LEGACY,
            task_key,
            {"team_id": team_id, "owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgTeamsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamFull]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        maintainers: Missing[builtins.list[str]] = ...,
        repo_names: Missing[builtins.list[str]] = ...,
        privacy: Missing[Literal["secret", "closed"]] = ...,
        notification_setting: Missing[
            Literal["notifications_enabled", "notifications_disabled"]
        ] = ...,
        parent_team_id: Missing[int] = ...,
        parent_team_slug: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamFull]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgTeamsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, TeamFull]:
        """Create Team: ``POST /orgs/{org}/teams``.

        Calls ``client.rest.teams.async_create``.

        See https://docs.github.com/rest/teams/teams#create-a-team
        """
        return self._call(
            _CREATE,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Team: ``DELETE /orgs/{org}/teams/{team_slug}``.

        Calls ``client.rest.teams.async_delete_in_org``.

        See https://docs.github.com/rest/teams/teams#delete-a-team
        """
        return self._call(
            _DELETE_IN_ORG,
            task_key,
            {"org": org, "team_slug": team_slug, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.delete_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def delete_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Team (Legacy): ``DELETE /teams/{team_id}``.

        Calls ``client.rest.teams.async_delete_legacy``.

        See https://docs.github.com/rest/teams/teams#delete-a-team-legacy
        """
        return self._call(
            _DELETE_LEGACY,
            task_key,
            {"team_id": team_id, "headers": headers},
            task_options,
        )

    def get_by_name(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, TeamFull]:
        """Get Team by Name: ``GET /orgs/{org}/teams/{team_slug}``.

        Calls ``client.rest.teams.async_get_by_name``.

        See https://docs.github.com/rest/teams/teams#get-a-team-by-name
        """
        return self._call(
            _GET_BY_NAME,
            task_key,
            {"org": org, "team_slug": team_slug, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.get_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def get_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, TeamFull]:
        """Get Team (Legacy): ``GET /teams/{team_id}``.

        Calls ``client.rest.teams.async_get_legacy``.

        See https://docs.github.com/rest/teams/teams#get-a-team-legacy
        """
        return self._call(
            _GET_LEGACY,
            task_key,
            {"team_id": team_id, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.get_member_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def get_member_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Get Team Member (Legacy): ``GET /teams/{team_id}/members/{username}``.

        Calls ``client.rest.teams.async_get_member_legacy``.

        See https://docs.github.com/rest/teams/members#get-team-member-legacy
        """
        return self._call(
            _GET_MEMBER_LEGACY,
            task_key,
            {"team_id": team_id, "username": username, "headers": headers},
            task_options,
        )

    def get_membership_for_user_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, TeamMembership]:
        """Get Team Membership for a User: ``GET /orgs/{org}/teams/{team_slug}/memberships/{username}``.

        Calls ``client.rest.teams.async_get_membership_for_user_in_org``.

        See https://docs.github.com/rest/teams/members#get-team-membership-for-a-user
        """
        return self._call(
            _GET_MEMBERSHIP_FOR_USER_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "username": username,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.get_membership_for_user_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def get_membership_for_user_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, TeamMembership]:
        """Get Team Membership for a User (Legacy): ``GET /teams/{team_id}/memberships/{username}``.

        Calls ``client.rest.teams.async_get_membership_for_user_legacy``.

        See https://docs.github.com/rest/teams/members#get-team-membership-for-a-user-legacy
        """
        return self._call(
            _GET_MEMBERSHIP_FOR_USER_LEGACY,
            task_key,
            {"team_id": team_id, "username": username, "headers": headers},
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        team_type: Missing[Literal["all", "enterprise", "organization"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Team]]:
        """List Teams: ``GET /orgs/{org}/teams``.

        Calls ``client.rest.teams.async_list``.

        See https://docs.github.com/rest/teams/teams#list-teams
        """
        return self._call(
            _LIST,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "team_type": team_type,
                "headers": headers,
            },
            task_options,
        )

    def list_child_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Team]]:
        """List Child Teams: ``GET /orgs/{org}/teams/{team_slug}/teams``.

        Calls ``client.rest.teams.async_list_child_in_org``.

        See https://docs.github.com/rest/teams/teams#list-child-teams
        """
        return self._call(
            _LIST_CHILD_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.list_child_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def list_child_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Team]]:
        """List Child Teams (Legacy): ``GET /teams/{team_id}/teams``.

        Calls ``client.rest.teams.async_list_child_legacy``.

        See https://docs.github.com/rest/teams/teams#list-child-teams-legacy
        """
        return self._call(
            _LIST_CHILD_LEGACY,
            task_key,
            {"team_id": team_id, "per_page": per_page, "page": page, "headers": headers},
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
    ) -> Coroutine[object, object, builtins.list[TeamFull]]:
        """List Teams for the Authenticated User: ``GET /user/teams``.

        Calls ``client.rest.teams.async_list_for_authenticated_user``.

        See https://docs.github.com/rest/teams/teams#list-teams-for-the-authenticated-user
        """
        return self._call(
            _LIST_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_members_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        role: Missing[Literal["member", "maintainer", "all"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[TeamMember]]:
        """List Team Members: ``GET /orgs/{org}/teams/{team_slug}/members``.

        Calls ``client.rest.teams.async_list_members_in_org``.

        See https://docs.github.com/rest/teams/members#list-team-members
        """
        return self._call(
            _LIST_MEMBERS_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "role": role,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.list_members_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def list_members_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        role: Missing[Literal["member", "maintainer", "all"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[TeamMember]]:
        """List Team Members (Legacy): ``GET /teams/{team_id}/members``.

        Calls ``client.rest.teams.async_list_members_legacy``.

        See https://docs.github.com/rest/teams/members#list-team-members-legacy
        """
        return self._call(
            _LIST_MEMBERS_LEGACY,
            task_key,
            {
                "team_id": team_id,
                "role": role,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_pending_invitations_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationInvitation]]:
        """List Pending Team Invitations: ``GET /orgs/{org}/teams/{team_slug}/invitations``.

        Calls ``client.rest.teams.async_list_pending_invitations_in_org``.

        See https://docs.github.com/rest/teams/members#list-pending-team-invitations
        """
        return self._call(
            _LIST_PENDING_INVITATIONS_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.list_pending_invitations_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def list_pending_invitations_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[OrganizationInvitation]]:
        """List Pending Team Invitations (Legacy): ``GET /teams/{team_id}/invitations``.

        Calls ``client.rest.teams.async_list_pending_invitations_legacy``.

        See https://docs.github.com/rest/teams/members#list-pending-team-invitations-legacy
        """
        return self._call(
            _LIST_PENDING_INVITATIONS_LEGACY,
            task_key,
            {"team_id": team_id, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_repos_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[MinimalRepository]]:
        """List Team Repositories: ``GET /orgs/{org}/teams/{team_slug}/repos``.

        Calls ``client.rest.teams.async_list_repos_in_org``.

        See https://docs.github.com/rest/teams/teams#list-team-repositories
        """
        return self._call(
            _LIST_REPOS_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.list_repos_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def list_repos_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[MinimalRepository]]:
        """List Team Repositories (Legacy): ``GET /teams/{team_id}/repos``.

        Calls ``client.rest.teams.async_list_repos_legacy``.

        See https://docs.github.com/rest/teams/teams#list-team-repositories-legacy
        """
        return self._call(
            _LIST_REPOS_LEGACY,
            task_key,
            {"team_id": team_id, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.remove_member_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def remove_member_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Member from a Team (Legacy): ``DELETE /teams/{team_id}/members/{username}``.

        Calls ``client.rest.teams.async_remove_member_legacy``.

        See https://docs.github.com/rest/teams/members#remove-team-member-legacy
        """
        return self._call(
            _REMOVE_MEMBER_LEGACY,
            task_key,
            {"team_id": team_id, "username": username, "headers": headers},
            task_options,
        )

    def remove_membership_for_user_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Team Membership for a User: ``DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}``.

        Calls ``client.rest.teams.async_remove_membership_for_user_in_org``.

        See https://docs.github.com/rest/teams/members#remove-team-membership-for-a-user
        """
        return self._call(
            _REMOVE_MEMBERSHIP_FOR_USER_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "username": username,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.remove_membership_for_user_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def remove_membership_for_user_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Team Membership for a User (Legacy): ``DELETE /teams/{team_id}/memberships/{username}``.

        Calls ``client.rest.teams.async_remove_membership_for_user_legacy``.

        See https://docs.github.com/rest/teams/members#remove-team-membership-for-a-user-legacy
        """
        return self._call(
            _REMOVE_MEMBERSHIP_FOR_USER_LEGACY,
            task_key,
            {"team_id": team_id, "username": username, "headers": headers},
            task_options,
        )

    def remove_repo_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Repository from a Team: ``DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}``.

        Calls ``client.rest.teams.async_remove_repo_in_org``.

        See https://docs.github.com/rest/teams/teams#remove-a-repository-from-a-team
        """
        return self._call(
            _REMOVE_REPO_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "owner": owner,
                "repo": repo,
                "headers": headers,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates teams.remove_repo_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def remove_repo_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Repository from a Team (Legacy): ``DELETE /teams/{team_id}/repos/{owner}/{repo}``.

        Calls ``client.rest.teams.async_remove_repo_legacy``.

        See https://docs.github.com/rest/teams/teams#remove-a-repository-from-a-team-legacy
        """
        return self._call(
            _REMOVE_REPO_LEGACY,
            task_key,
            {"team_id": team_id, "owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    @overload
    def update_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[OrgsOrgTeamsTeamSlugPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamFull]: ...

    @overload
    def update_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        description: Missing[str] = ...,
        privacy: Missing[Literal["secret", "closed"]] = ...,
        notification_setting: Missing[
            Literal["notifications_enabled", "notifications_disabled"]
        ] = ...,
        permission: Missing[Literal["pull", "push", "admin"]] = ...,
        parent_team_id: Missing[Union[int, None]] = ...,
        parent_team_slug: Missing[Union[str, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamFull]: ...

    def update_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        team_slug: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgTeamsTeamSlugPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, TeamFull]:
        """Update Team: ``PATCH /orgs/{org}/teams/{team_slug}``.

        Calls ``client.rest.teams.async_update_in_org``.

        See https://docs.github.com/rest/teams/teams#update-a-team
        """
        return self._call(
            _UPDATE_IN_ORG,
            task_key,
            {
                "org": org,
                "team_slug": team_slug,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: TeamsTeamIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamFull]: ...

    @overload
    def update_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        description: Missing[str] = ...,
        privacy: Missing[Literal["secret", "closed"]] = ...,
        notification_setting: Missing[
            Literal["notifications_enabled", "notifications_disabled"]
        ] = ...,
        permission: Missing[Literal["pull", "push", "admin"]] = ...,
        parent_team_id: Missing[Union[int, None]] = ...,
        parent_team_slug: Missing[Union[str, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TeamFull]: ...

    @deprecated(
        "The SDK deprecates teams.update_legacy: Deprecated API endpoint. See the docstring for more details."
    )
    def update_legacy(
        self,
        task_key: TaskKey,
        /,
        team_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[TeamsTeamIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, TeamFull]:
        """Update Team (Legacy): ``PATCH /teams/{team_id}``.

        Calls ``client.rest.teams.async_update_legacy``.

        See https://docs.github.com/rest/teams/teams#update-a-team-legacy
        """
        return self._call(
            _UPDATE_LEGACY,
            task_key,
            {"team_id": team_id, "headers": headers, "data": data, **kwargs},
            task_options,
        )
