"""Tasks for ``client.rest.interactions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        InteractionLimitResponse,
        OrgsOrgInteractionLimitsGetResponse200Anyof1,
        OrgsOrgInteractionLimitsPullsCreationCapGetResponse200,
        OrgsOrgInteractionLimitsPullsCreationCapPatchResponse200,
        ReposOwnerRepoInteractionLimitsGetResponse200Anyof1,
        ReposOwnerRepoInteractionLimitsPullsCreationCapGetResponse200,
        ReposOwnerRepoInteractionLimitsPullsCreationCapPatchResponse200,
        SimpleUser,
        UserInteractionLimitsGetResponse200Anyof1,
    )
    from githubkit_schemas.v2026_03_10.types import (
        InteractionLimitPullRequestBypassListType,
        InteractionLimitType,
        OrgsOrgInteractionLimitsPullsCreationCapPatchBodyType,
        ReposOwnerRepoInteractionLimitsPullsCreationCapPatchBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_GET_PULL_REQUEST_BYPASS_LIST_FOR_REPO = Operation(
    id="interactions.get_pull_request_bypass_list_for_repo",
    call="rest.interactions.async_get_pull_request_bypass_list_for_repo",
    name="Get Pull Request Bypass List for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleUser]",
    http="GET /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
    repeat="safe",
)


_GET_PULL_REQUEST_CREATION_CAP_FOR_ORG = Operation(
    id="interactions.get_pull_request_creation_cap_for_org",
    call="rest.interactions.async_get_pull_request_creation_cap_for_org",
    name="Get Pull Request Creation Cap for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgInteractionLimitsPullsCreationCapGetResponse200",
    http="GET /orgs/{org}/interaction-limits/pulls/creation-cap",
    repeat="safe",
)


_GET_PULL_REQUEST_CREATION_CAP_FOR_REPO = Operation(
    id="interactions.get_pull_request_creation_cap_for_repo",
    call="rest.interactions.async_get_pull_request_creation_cap_for_repo",
    name="Get Pull Request Creation Cap for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoInteractionLimitsPullsCreationCapGetResponse200",
    http="GET /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap",
    repeat="safe",
)


_GET_RESTRICTIONS_FOR_AUTHENTICATED_USER = Operation(
    id="interactions.get_restrictions_for_authenticated_user",
    call="rest.interactions.async_get_restrictions_for_authenticated_user",
    name="Get Interaction Restrictions for the Authenticated User",
    output="githubkit_schemas.v2026_03_10.models:InteractionLimitResponse | githubkit_schemas.v2026_03_10.models:UserInteractionLimitsGetResponse200Anyof1",
    http="GET /user/interaction-limits",
    repeat="safe",
    answers=((204, "None"),),
)


_GET_RESTRICTIONS_FOR_ORG = Operation(
    id="interactions.get_restrictions_for_org",
    call="rest.interactions.async_get_restrictions_for_org",
    name="Get Interaction Restrictions for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:InteractionLimitResponse | githubkit_schemas.v2026_03_10.models:OrgsOrgInteractionLimitsGetResponse200Anyof1",
    http="GET /orgs/{org}/interaction-limits",
    repeat="safe",
)


_GET_RESTRICTIONS_FOR_REPO = Operation(
    id="interactions.get_restrictions_for_repo",
    call="rest.interactions.async_get_restrictions_for_repo",
    name="Get Interaction Restrictions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:InteractionLimitResponse | githubkit_schemas.v2026_03_10.models:ReposOwnerRepoInteractionLimitsGetResponse200Anyof1",
    http="GET /repos/{owner}/{repo}/interaction-limits",
    repeat="safe",
)


_REMOVE_PULL_REQUEST_BYPASS_LIST_FOR_REPO = Operation(
    id="interactions.remove_pull_request_bypass_list_for_repo",
    call="rest.interactions.async_remove_pull_request_bypass_list_for_repo",
    name="Remove Users from the Pull Request Bypass List for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
    repeat="safe",
)


_REMOVE_RESTRICTIONS_FOR_AUTHENTICATED_USER = Operation(
    id="interactions.remove_restrictions_for_authenticated_user",
    call="rest.interactions.async_remove_restrictions_for_authenticated_user",
    name="Remove Interaction Restrictions for the Authenticated User",
    output="integrate_runtime:HttpResult",
    http="DELETE /user/interaction-limits",
    repeat="safe",
)


_REMOVE_RESTRICTIONS_FOR_ORG = Operation(
    id="interactions.remove_restrictions_for_org",
    call="rest.interactions.async_remove_restrictions_for_org",
    name="Remove Interaction Restrictions for an Organization",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/interaction-limits",
    repeat="safe",
)


_REMOVE_RESTRICTIONS_FOR_REPO = Operation(
    id="interactions.remove_restrictions_for_repo",
    call="rest.interactions.async_remove_restrictions_for_repo",
    name="Remove Interaction Restrictions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/interaction-limits",
    repeat="safe",
)


_SET_PULL_REQUEST_BYPASS_LIST_FOR_REPO = Operation(
    id="interactions.set_pull_request_bypass_list_for_repo",
    call="rest.interactions.async_set_pull_request_bypass_list_for_repo",
    name="Add Users to the Pull Request Bypass List for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="PUT /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
    repeat="safe",
)


_SET_RESTRICTIONS_FOR_AUTHENTICATED_USER = Operation(
    id="interactions.set_restrictions_for_authenticated_user",
    call="rest.interactions.async_set_restrictions_for_authenticated_user",
    name="Set Interaction Restrictions for the Authenticated User",
    properties=(Label("Limit", "limit"),),
    output="githubkit_schemas.v2026_03_10.models:InteractionLimitResponse",
    http="PUT /user/interaction-limits",
    repeat="safe",
)


_SET_RESTRICTIONS_FOR_ORG = Operation(
    id="interactions.set_restrictions_for_org",
    call="rest.interactions.async_set_restrictions_for_org",
    name="Set Interaction Restrictions for an Organization",
    properties=(Label("Organization", "org"), Label("Limit", "limit")),
    output="githubkit_schemas.v2026_03_10.models:InteractionLimitResponse",
    http="PUT /orgs/{org}/interaction-limits",
    repeat="safe",
)


_SET_RESTRICTIONS_FOR_REPO = Operation(
    id="interactions.set_restrictions_for_repo",
    call="rest.interactions.async_set_restrictions_for_repo",
    name="Set Interaction Restrictions for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Limit", "limit")),
    output="githubkit_schemas.v2026_03_10.models:InteractionLimitResponse",
    http="PUT /repos/{owner}/{repo}/interaction-limits",
    repeat="safe",
)


_UPDATE_PULL_REQUEST_CREATION_CAP_FOR_ORG = Operation(
    id="interactions.update_pull_request_creation_cap_for_org",
    call="rest.interactions.async_update_pull_request_creation_cap_for_org",
    name="Update Pull Request Creation Cap for an Organization",
    properties=(Label("Organization", "org"), Label("Enabled", "enabled")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgInteractionLimitsPullsCreationCapPatchResponse200",
    http="PATCH /orgs/{org}/interaction-limits/pulls/creation-cap",
)


_UPDATE_PULL_REQUEST_CREATION_CAP_FOR_REPO = Operation(
    id="interactions.update_pull_request_creation_cap_for_repo",
    call="rest.interactions.async_update_pull_request_creation_cap_for_repo",
    name="Update Pull Request Creation Cap for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Enabled", "enabled")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoInteractionLimitsPullsCreationCapPatchResponse200",
    http="PATCH /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap",
)


class Interactions(Namespace):
    """Tasks for ``client.rest.interactions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get_pull_request_bypass_list_for_repo": _GET_PULL_REQUEST_BYPASS_LIST_FOR_REPO,
        "get_pull_request_creation_cap_for_org": _GET_PULL_REQUEST_CREATION_CAP_FOR_ORG,
        "get_pull_request_creation_cap_for_repo": _GET_PULL_REQUEST_CREATION_CAP_FOR_REPO,
        "get_restrictions_for_authenticated_user": _GET_RESTRICTIONS_FOR_AUTHENTICATED_USER,
        "get_restrictions_for_org": _GET_RESTRICTIONS_FOR_ORG,
        "get_restrictions_for_repo": _GET_RESTRICTIONS_FOR_REPO,
        "remove_pull_request_bypass_list_for_repo": _REMOVE_PULL_REQUEST_BYPASS_LIST_FOR_REPO,
        "remove_restrictions_for_authenticated_user": _REMOVE_RESTRICTIONS_FOR_AUTHENTICATED_USER,
        "remove_restrictions_for_org": _REMOVE_RESTRICTIONS_FOR_ORG,
        "remove_restrictions_for_repo": _REMOVE_RESTRICTIONS_FOR_REPO,
        "set_pull_request_bypass_list_for_repo": _SET_PULL_REQUEST_BYPASS_LIST_FOR_REPO,
        "set_restrictions_for_authenticated_user": _SET_RESTRICTIONS_FOR_AUTHENTICATED_USER,
        "set_restrictions_for_org": _SET_RESTRICTIONS_FOR_ORG,
        "set_restrictions_for_repo": _SET_RESTRICTIONS_FOR_REPO,
        "update_pull_request_creation_cap_for_org": _UPDATE_PULL_REQUEST_CREATION_CAP_FOR_ORG,
        "update_pull_request_creation_cap_for_repo": _UPDATE_PULL_REQUEST_CREATION_CAP_FOR_REPO,
    }

    def get_pull_request_bypass_list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SimpleUser]]:
        """Get Pull Request Bypass List for a Repository: ``GET /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list``.

        Calls ``client.rest.interactions.async_get_pull_request_bypass_list_for_repo``.

        See https://docs.github.com/rest/interactions/repos#get-pull-request-creation-cap-bypass-list-for-a-repository
        """
        return self._call(
            _GET_PULL_REQUEST_BYPASS_LIST_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_pull_request_creation_cap_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgInteractionLimitsPullsCreationCapGetResponse200]:
        """Get Pull Request Creation Cap for an Organization: ``GET /orgs/{org}/interaction-limits/pulls/creation-cap``.

        Calls ``client.rest.interactions.async_get_pull_request_creation_cap_for_org``.

        See https://docs.github.com/rest/interactions/orgs#get-pull-request-creation-cap-for-an-org
        """
        return self._call(
            _GET_PULL_REQUEST_CREATION_CAP_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_pull_request_creation_cap_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoInteractionLimitsPullsCreationCapGetResponse200]:
        """Get Pull Request Creation Cap for a Repository: ``GET /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap``.

        Calls ``client.rest.interactions.async_get_pull_request_creation_cap_for_repo``.

        See https://docs.github.com/rest/interactions/repos#get-pull-request-creation-cap-for-a-repository
        """
        return self._call(
            _GET_PULL_REQUEST_CREATION_CAP_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_restrictions_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        Union[InteractionLimitResponse, UserInteractionLimitsGetResponse200Anyof1] | None,
    ]:
        """Get Interaction Restrictions for the Authenticated User: ``GET /user/interaction-limits``.

        Calls ``client.rest.interactions.async_get_restrictions_for_authenticated_user``.

        See https://docs.github.com/rest/interactions/user#get-interaction-restrictions-for-your-public-repositories
        """
        return self._call(
            _GET_RESTRICTIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_restrictions_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        Union[InteractionLimitResponse, OrgsOrgInteractionLimitsGetResponse200Anyof1],
    ]:
        """Get Interaction Restrictions for an Organization: ``GET /orgs/{org}/interaction-limits``.

        Calls ``client.rest.interactions.async_get_restrictions_for_org``.

        See https://docs.github.com/rest/interactions/orgs#get-interaction-restrictions-for-an-organization
        """
        return self._call(
            _GET_RESTRICTIONS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def get_restrictions_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object,
        object,
        Union[InteractionLimitResponse, ReposOwnerRepoInteractionLimitsGetResponse200Anyof1],
    ]:
        """Get Interaction Restrictions for a Repository: ``GET /repos/{owner}/{repo}/interaction-limits``.

        Calls ``client.rest.interactions.async_get_restrictions_for_repo``.

        See https://docs.github.com/rest/interactions/repos#get-interaction-restrictions-for-a-repository
        """
        return self._call(
            _GET_RESTRICTIONS_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    @overload
    def remove_pull_request_bypass_list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: InteractionLimitPullRequestBypassListType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def remove_pull_request_bypass_list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        users: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def remove_pull_request_bypass_list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[InteractionLimitPullRequestBypassListType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Users from the Pull Request Bypass List for a Repository: ``DELETE /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list``.

        Calls ``client.rest.interactions.async_remove_pull_request_bypass_list_for_repo``.

        See https://docs.github.com/rest/interactions/repos#remove-users-from-the-pull-request-creation-cap-bypass-list-for-a-repository
        """
        return self._call(
            _REMOVE_PULL_REQUEST_BYPASS_LIST_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def remove_restrictions_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Interaction Restrictions for the Authenticated User: ``DELETE /user/interaction-limits``.

        Calls ``client.rest.interactions.async_remove_restrictions_for_authenticated_user``.

        See https://docs.github.com/rest/interactions/user#remove-interaction-restrictions-from-your-public-repositories
        """
        return self._call(
            _REMOVE_RESTRICTIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers},
            task_options,
        )

    def remove_restrictions_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Interaction Restrictions for an Organization: ``DELETE /orgs/{org}/interaction-limits``.

        Calls ``client.rest.interactions.async_remove_restrictions_for_org``.

        See https://docs.github.com/rest/interactions/orgs#remove-interaction-restrictions-for-an-organization
        """
        return self._call(
            _REMOVE_RESTRICTIONS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def remove_restrictions_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Interaction Restrictions for a Repository: ``DELETE /repos/{owner}/{repo}/interaction-limits``.

        Calls ``client.rest.interactions.async_remove_restrictions_for_repo``.

        See https://docs.github.com/rest/interactions/repos#remove-interaction-restrictions-for-a-repository
        """
        return self._call(
            _REMOVE_RESTRICTIONS_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    @overload
    def set_pull_request_bypass_list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: InteractionLimitPullRequestBypassListType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_pull_request_bypass_list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        users: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_pull_request_bypass_list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[InteractionLimitPullRequestBypassListType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Users to the Pull Request Bypass List for a Repository: ``PUT /repos/{owner}/{repo}/interaction-limits/pulls/bypass-list``.

        Calls ``client.rest.interactions.async_set_pull_request_bypass_list_for_repo``.

        See https://docs.github.com/rest/interactions/repos#add-users-to-the-pull-request-creation-cap-bypass-list-for-a-repository
        """
        return self._call(
            _SET_PULL_REQUEST_BYPASS_LIST_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_restrictions_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: InteractionLimitType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InteractionLimitResponse]: ...

    @overload
    def set_restrictions_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        limit: Literal["existing_users", "contributors_only", "collaborators_only"],
        expiry: Missing[
            Literal["one_day", "three_days", "one_week", "one_month", "six_months"]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InteractionLimitResponse]: ...

    def set_restrictions_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[InteractionLimitType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, InteractionLimitResponse]:
        """Set Interaction Restrictions for the Authenticated User: ``PUT /user/interaction-limits``.

        Calls ``client.rest.interactions.async_set_restrictions_for_authenticated_user``.

        See https://docs.github.com/rest/interactions/user#set-interaction-restrictions-for-your-public-repositories
        """
        return self._call(
            _SET_RESTRICTIONS_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_restrictions_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: InteractionLimitType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InteractionLimitResponse]: ...

    @overload
    def set_restrictions_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        limit: Literal["existing_users", "contributors_only", "collaborators_only"],
        expiry: Missing[
            Literal["one_day", "three_days", "one_week", "one_month", "six_months"]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InteractionLimitResponse]: ...

    def set_restrictions_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[InteractionLimitType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, InteractionLimitResponse]:
        """Set Interaction Restrictions for an Organization: ``PUT /orgs/{org}/interaction-limits``.

        Calls ``client.rest.interactions.async_set_restrictions_for_org``.

        See https://docs.github.com/rest/interactions/orgs#set-interaction-restrictions-for-an-organization
        """
        return self._call(
            _SET_RESTRICTIONS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_restrictions_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: InteractionLimitType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InteractionLimitResponse]: ...

    @overload
    def set_restrictions_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        limit: Literal["existing_users", "contributors_only", "collaborators_only"],
        expiry: Missing[
            Literal["one_day", "three_days", "one_week", "one_month", "six_months"]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, InteractionLimitResponse]: ...

    def set_restrictions_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[InteractionLimitType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, InteractionLimitResponse]:
        """Set Interaction Restrictions for a Repository: ``PUT /repos/{owner}/{repo}/interaction-limits``.

        Calls ``client.rest.interactions.async_set_restrictions_for_repo``.

        See https://docs.github.com/rest/interactions/repos#set-interaction-restrictions-for-a-repository
        """
        return self._call(
            _SET_RESTRICTIONS_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_pull_request_creation_cap_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgInteractionLimitsPullsCreationCapPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgInteractionLimitsPullsCreationCapPatchResponse200]: ...

    @overload
    def update_pull_request_creation_cap_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enabled: bool,
        max_open_pull_requests: Missing[int] = ...,
        include_drafts: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgInteractionLimitsPullsCreationCapPatchResponse200]: ...

    def update_pull_request_creation_cap_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgInteractionLimitsPullsCreationCapPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgInteractionLimitsPullsCreationCapPatchResponse200]:
        """Update Pull Request Creation Cap for an Organization: ``PATCH /orgs/{org}/interaction-limits/pulls/creation-cap``.

        Calls ``client.rest.interactions.async_update_pull_request_creation_cap_for_org``.

        See https://docs.github.com/rest/interactions/orgs#update-pull-request-creation-cap-for-an-org
        """
        return self._call(
            _UPDATE_PULL_REQUEST_CREATION_CAP_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_pull_request_creation_cap_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoInteractionLimitsPullsCreationCapPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, ReposOwnerRepoInteractionLimitsPullsCreationCapPatchResponse200
    ]: ...

    @overload
    def update_pull_request_creation_cap_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        enabled: bool,
        max_open_pull_requests: Missing[int] = ...,
        include_drafts: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, ReposOwnerRepoInteractionLimitsPullsCreationCapPatchResponse200
    ]: ...

    def update_pull_request_creation_cap_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoInteractionLimitsPullsCreationCapPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoInteractionLimitsPullsCreationCapPatchResponse200]:
        """Update Pull Request Creation Cap for a Repository: ``PATCH /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap``.

        Calls ``client.rest.interactions.async_update_pull_request_creation_cap_for_repo``.

        See https://docs.github.com/rest/interactions/repos#update-pull-request-creation-cap-for-a-repository
        """
        return self._call(
            _UPDATE_PULL_REQUEST_CREATION_CAP_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )
