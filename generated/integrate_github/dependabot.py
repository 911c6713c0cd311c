"""Tasks for ``client.rest.dependabot``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        DependabotAlert,
        DependabotAlertWithRepository,
        DependabotPublicKey,
        DependabotRepositoryAccessDetails,
        DependabotSecret,
        EmptyObject,
        OrganizationDependabotSecret,
        OrgsOrgDependabotSecretsGetResponse200,
        OrgsOrgDependabotSecretsSecretNameRepositoriesGetResponse200,
        ReposOwnerRepoDependabotSecretsGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        EnterprisesEnterpriseDependabotRepositoryAccessDefaultLevelPutBodyType,
        EnterprisesEnterpriseDependabotRepositoryAccessPatchBodyType,
        OrgsOrgDependabotRepositoryAccessDefaultLevelPutBodyType,
        OrgsOrgDependabotRepositoryAccessPatchBodyType,
        OrgsOrgDependabotSecretsSecretNamePutBodyType,
        OrgsOrgDependabotSecretsSecretNameRepositoriesPutBodyType,
        ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyAnyof0Type,
        ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyAnyof1Type,
        ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyPropAgentAssignmentType,
        ReposOwnerRepoDependabotSecretsSecretNamePutBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_SELECTED_REPO_TO_ORG_SECRET = Operation(
    id="dependabot.add_selected_repo_to_org_secret",
    call="rest.dependabot.async_add_selected_repo_to_org_secret",
    name="Add Selected Repository to an Organization Dependabot Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_CREATE_OR_UPDATE_ORG_SECRET = Operation(
    id="dependabot.create_or_update_org_secret",
    call="rest.dependabot.async_create_or_update_org_secret",
    name="Create or Update Organization Dependabot Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /orgs/{org}/dependabot/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_OR_UPDATE_REPO_SECRET = Operation(
    id="dependabot.create_or_update_repo_secret",
    call="rest.dependabot.async_create_or_update_repo_secret",
    name="Create or Update Repository Dependabot Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_ORG_SECRET = Operation(
    id="dependabot.delete_org_secret",
    call="rest.dependabot.async_delete_org_secret",
    name="Delete Organization Dependabot Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/dependabot/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_REPO_SECRET = Operation(
    id="dependabot.delete_repo_secret",
    call="rest.dependabot.async_delete_repo_secret",
    name="Delete Repository Dependabot Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}",
    repeat="safe",
)


_GET_ALERT = Operation(
    id="dependabot.get_alert",
    call="rest.dependabot.async_get_alert",
    name="Get Dependabot Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DependabotAlert",
    http="GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}",
    repeat="safe",
)


_GET_ORG_PUBLIC_KEY = Operation(
    id="dependabot.get_org_public_key",
    call="rest.dependabot.async_get_org_public_key",
    name="Get Organization Dependabot Public Key",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:DependabotPublicKey",
    http="GET /orgs/{org}/dependabot/secrets/public-key",
    repeat="safe",
)


_GET_ORG_SECRET = Operation(
    id="dependabot.get_org_secret",
    call="rest.dependabot.async_get_org_secret",
    name="Get Organization Dependabot Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationDependabotSecret",
    http="GET /orgs/{org}/dependabot/secrets/{secret_name}",
    repeat="safe",
)


_GET_REPO_PUBLIC_KEY = Operation(
    id="dependabot.get_repo_public_key",
    call="rest.dependabot.async_get_repo_public_key",
    name="Get Repository Dependabot Public Key",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:DependabotPublicKey",
    http="GET /repos/{owner}/{repo}/dependabot/secrets/public-key",
    repeat="safe",
)


_GET_REPO_SECRET = Operation(
    id="dependabot.get_repo_secret",
    call="rest.dependabot.async_get_repo_secret",
    name="Get Repository Dependabot Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DependabotSecret",
    http="GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}",
    repeat="safe",
)


_LIST_ALERTS_FOR_ENTERPRISE = Operation(
    id="dependabot.list_alerts_for_enterprise",
    call="rest.dependabot.async_list_alerts_for_enterprise",
    name="List Dependabot Alerts for an Enterprise",
    properties=(
        Label("Enterprise", "enterprise"),
        Label("Classification", "classification"),
        Label("State", "state"),
        Label("Severity", "severity"),
        Label("Ecosystem", "ecosystem"),
        Label("Package", "package"),
        Label("EPSS Percentage", "epss_percentage"),
        Label("Has", "has"),
        Label("Assignee", "assignee"),
        Label("Scope", "scope"),
        Label("Relationship", "relationship"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:DependabotAlertWithRepository]",
    http="GET /enterprises/{enterprise}/dependabot/alerts",
    repeat="safe",
)


_LIST_ALERTS_FOR_ORG = Operation(
    id="dependabot.list_alerts_for_org",
    call="rest.dependabot.async_list_alerts_for_org",
    name="List Dependabot Alerts for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Classification", "classification"),
        Label("State", "state"),
        Label("Severity", "severity"),
        Label("Ecosystem", "ecosystem"),
        Label("Package", "package"),
        Label("EPSS Percentage", "epss_percentage"),
        Label("Artifact Registry", "artifact_registry"),
        Label("Has", "has"),
        Label("Assignee", "assignee"),
        Label("Runtime Risk", "runtime_risk"),
        Label("Scope", "scope"),
        Label("Relationship", "relationship"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:DependabotAlertWithRepository]",
    http="GET /orgs/{org}/dependabot/alerts",
    repeat="safe",
)


_LIST_ALERTS_FOR_REPO = Operation(
    id="dependabot.list_alerts_for_repo",
    call="rest.dependabot.async_list_alerts_for_repo",
    name="List Dependabot Alerts for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Classification", "classification"),
        Label("State", "state"),
        Label("Severity", "severity"),
        Label("Ecosystem", "ecosystem"),
        Label("Package", "package"),
        Label("EPSS Percentage", "epss_percentage"),
        Label("Has", "has"),
        Label("Assignee", "assignee"),
        Label("Scope", "scope"),
        Label("Relationship", "relationship"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:DependabotAlert]",
    http="GET /repos/{owner}/{repo}/dependabot/alerts",
    repeat="safe",
)


_LIST_ORG_SECRETS = Operation(
    id="dependabot.list_org_secrets",
    call="rest.dependabot.async_list_org_secrets",
    name="List Organization Dependabot Secrets",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgDependabotSecretsGetResponse200",
    http="GET /orgs/{org}/dependabot/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_REPO_SECRETS = Operation(
    id="dependabot.list_repo_secrets",
    call="rest.dependabot.async_list_repo_secrets",
    name="List Repository Dependabot Secrets",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoDependabotSecretsGetResponse200",
    http="GET /repos/{owner}/{repo}/dependabot/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="dependabot.list_selected_repos_for_org_secret",
    call="rest.dependabot.async_list_selected_repos_for_org_secret",
    name="List Selected Repositories for an Organization Dependabot Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgDependabotSecretsSecretNameRepositoriesGetResponse200",
    http="GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
    repeat="safe",
    items="repositories",
)


_REMOVE_SELECTED_REPO_FROM_ORG_SECRET = Operation(
    id="dependabot.remove_selected_repo_from_org_secret",
    call="rest.dependabot.async_remove_selected_repo_from_org_secret",
    name="Remove Selected Repository from an Organization Dependabot Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_REPOSITORY_ACCESS_FOR_ENTERPRISE = Operation(
    id="dependabot.repository_access_for_enterprise",
    call="rest.dependabot.async_repository_access_for_enterprise",
    name="Get Dependabot Repository Access for an Enterprise",
    properties=(Label("Enterprise", "enterprise"),),
    output="githubkit_schemas.v2026_03_10.models:DependabotRepositoryAccessDetails",
    http="GET /enterprises/{enterprise}/dependabot/repository-access",
    repeat="safe",
    items="accessible_repositories",
)


_REPOSITORY_ACCESS_FOR_ORG = Operation(
    id="dependabot.repository_access_for_org",
    call="rest.dependabot.async_repository_access_for_org",
    name="Get Dependabot Repository Access for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:DependabotRepositoryAccessDetails",
    http="GET /orgs/{org}/dependabot/repository-access",
    repeat="safe",
    items="accessible_repositories",
)


_SET_REPOSITORY_ACCESS_DEFAULT_LEVEL = Operation(
    id="dependabot.set_repository_access_default_level",
    call="rest.dependabot.async_set_repository_access_default_level",
    name="Set Default Dependabot Repository Access Level for an Organization",
    properties=(Label("Organization", "org"), Label("Default Level", "default_level")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/dependabot/repository-access/default-level",
    repeat="safe",
)


_SET_REPOSITORY_ACCESS_DEFAULT_LEVEL_FOR_ENTERPRISE = Operation(
    id="dependabot.set_repository_access_default_level_for_enterprise",
    call="rest.dependabot.async_set_repository_access_default_level_for_enterprise",
    name="Set Default Dependabot Repository Access Level for an Enterprise",
    properties=(Label("Enterprise", "enterprise"), Label("Default Level", "default_level")),
    output="integrate_runtime:HttpResult",
    http="PUT /enterprises/{enterprise}/dependabot/repository-access/default-level",
    repeat="safe",
)


_SET_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="dependabot.set_selected_repos_for_org_secret",
    call="rest.dependabot.async_set_selected_repos_for_org_secret",
    name="Set Selected Repositories for an Organization Dependabot Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
    repeat="safe",
)


_UPDATE_ALERT = Operation(
    id="dependabot.update_alert",
    call="rest.dependabot.async_update_alert",
    name="Update Dependabot Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
        Label("State", "state"),
        Label("Dismissed Reason", "dismissed_reason"),
    ),
    output="githubkit_schemas.v2026_03_10.models:DependabotAlert",
    http="PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}",
)


_UPDATE_REPOSITORY_ACCESS_FOR_ENTERPRISE = Operation(
    id="dependabot.update_repository_access_for_enterprise",
    call="rest.dependabot.async_update_repository_access_for_enterprise",
    name="Update Dependabot Repository Access for an Enterprise",
    properties=(Label("Enterprise", "enterprise"),),
    output="integrate_runtime:HttpResult",
    http="PATCH /enterprises/{enterprise}/dependabot/repository-access",
)


_UPDATE_REPOSITORY_ACCESS_FOR_ORG = Operation(
    id="dependabot.update_repository_access_for_org",
    call="rest.dependabot.async_update_repository_access_for_org",
    name="Update Dependabot Repository Access for an Organization",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="PATCH /orgs/{org}/dependabot/repository-access",
)


class Dependabot(Namespace):
    """Tasks for ``client.rest.dependabot``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_selected_repo_to_org_secret": _ADD_SELECTED_REPO_TO_ORG_SECRET,
        "create_or_update_org_secret": _CREATE_OR_UPDATE_ORG_SECRET,
        "create_or_update_repo_secret": _CREATE_OR_UPDATE_REPO_SECRET,
        "delete_org_secret": _DELETE_ORG_SECRET,
        "delete_repo_secret": _DELETE_REPO_SECRET,
        "get_alert": _GET_ALERT,
        "get_org_public_key": _GET_ORG_PUBLIC_KEY,
        "get_org_secret": _GET_ORG_SECRET,
        "get_repo_public_key": _GET_REPO_PUBLIC_KEY,
        "get_repo_secret": _GET_REPO_SECRET,
        "list_alerts_for_enterprise": _LIST_ALERTS_FOR_ENTERPRISE,
        "list_alerts_for_org": _LIST_ALERTS_FOR_ORG,
        "list_alerts_for_repo": _LIST_ALERTS_FOR_REPO,
        "list_org_secrets": _LIST_ORG_SECRETS,
        "list_repo_secrets": _LIST_REPO_SECRETS,
        "list_selected_repos_for_org_secret": _LIST_SELECTED_REPOS_FOR_ORG_SECRET,
        "remove_selected_repo_from_org_secret": _REMOVE_SELECTED_REPO_FROM_ORG_SECRET,
        "repository_access_for_enterprise": _REPOSITORY_ACCESS_FOR_ENTERPRISE,
        "repository_access_for_org": _REPOSITORY_ACCESS_FOR_ORG,
        "set_repository_access_default_level": _SET_REPOSITORY_ACCESS_DEFAULT_LEVEL,
        "set_repository_access_default_level_for_enterprise": _SET_REPOSITORY_ACCESS_DEFAULT_LEVEL_FOR_ENTERPRISE,
        "set_selected_repos_for_org_secret": _SET_SELECTED_REPOS_FOR_ORG_SECRET,
        "update_alert": _UPDATE_ALERT,
        "update_repository_access_for_enterprise": _UPDATE_REPOSITORY_ACCESS_FOR_ENTERPRISE,
        "update_repository_access_for_org": _UPDATE_REPOSITORY_ACCESS_FOR_ORG,
    }

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
        """Add Selected Repository to an Organization Dependabot Secret: ``PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.dependabot.async_add_selected_repo_to_org_secret``.

        See https://docs.github.com/rest/dependabot/secrets#add-selected-repository-to-an-organization-secret
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

    @overload
    def create_or_update_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgDependabotSecretsSecretNamePutBodyType,
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
        encrypted_value: Missing[str] = ...,
        key_id: Missing[str] = ...,
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
        data: Missing[OrgsOrgDependabotSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Organization Dependabot Secret: ``PUT /orgs/{org}/dependabot/secrets/{secret_name}``.

        Calls ``client.rest.dependabot.async_create_or_update_org_secret``.

        See https://docs.github.com/rest/dependabot/secrets#create-or-update-an-organization-secret
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
        data: ReposOwnerRepoDependabotSecretsSecretNamePutBodyType,
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
        encrypted_value: Missing[str] = ...,
        key_id: Missing[str] = ...,
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
        data: Missing[ReposOwnerRepoDependabotSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Repository Dependabot Secret: ``PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}``.

        Calls ``client.rest.dependabot.async_create_or_update_repo_secret``.

        See https://docs.github.com/rest/dependabot/secrets#create-or-update-a-repository-secret
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
        """Delete Organization Dependabot Secret: ``DELETE /orgs/{org}/dependabot/secrets/{secret_name}``.

        Calls ``client.rest.dependabot.async_delete_org_secret``.

        See https://docs.github.com/rest/dependabot/secrets#delete-an-organization-secret
        """
        return self._call(
            _DELETE_ORG_SECRET,
            task_key,
            {"org": org, "secret_name": secret_name, "headers": headers},
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
        """Delete Repository Dependabot Secret: ``DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}``.

        Calls ``client.rest.dependabot.async_delete_repo_secret``.

        See https://docs.github.com/rest/dependabot/secrets#delete-a-repository-secret
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

    def get_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DependabotAlert]:
        """Get Dependabot Alert: ``GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}``.

        Calls ``client.rest.dependabot.async_get_alert``.

        See https://docs.github.com/rest/dependabot/alerts#get-a-dependabot-alert
        """
        return self._call(
            _GET_ALERT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "headers": headers,
            },
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
    ) -> Coroutine[object, object, DependabotPublicKey]:
        """Get Organization Dependabot Public Key: ``GET /orgs/{org}/dependabot/secrets/public-key``.

        Calls ``client.rest.dependabot.async_get_org_public_key``.

        See https://docs.github.com/rest/dependabot/secrets#get-an-organization-public-key
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
    ) -> Coroutine[object, object, OrganizationDependabotSecret]:
        """Get Organization Dependabot Secret: ``GET /orgs/{org}/dependabot/secrets/{secret_name}``.

        Calls ``client.rest.dependabot.async_get_org_secret``.

        See https://docs.github.com/rest/dependabot/secrets#get-an-organization-secret
        """
        return self._call(
            _GET_ORG_SECRET,
            task_key,
            {"org": org, "secret_name": secret_name, "headers": headers},
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
    ) -> Coroutine[object, object, DependabotPublicKey]:
        """Get Repository Dependabot Public Key: ``GET /repos/{owner}/{repo}/dependabot/secrets/public-key``.

        Calls ``client.rest.dependabot.async_get_repo_public_key``.

        See https://docs.github.com/rest/dependabot/secrets#get-a-repository-public-key
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
    ) -> Coroutine[object, object, DependabotSecret]:
        """Get Repository Dependabot Secret: ``GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}``.

        Calls ``client.rest.dependabot.async_get_repo_secret``.

        See https://docs.github.com/rest/dependabot/secrets#get-a-repository-secret
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

    def list_alerts_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        classification: Missing[str] = UNSET,
        state: Missing[str] = UNSET,
        severity: Missing[str] = UNSET,
        ecosystem: Missing[str] = UNSET,
        package: Missing[str] = UNSET,
        epss_percentage: Missing[str] = UNSET,
        has: Missing[Union[str, list[Literal["patch"]]]] = UNSET,
        assignee: Missing[str] = UNSET,
        scope: Missing[Literal["development", "runtime"]] = UNSET,
        relationship: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "epss_percentage"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[DependabotAlertWithRepository]]:
        """List Dependabot Alerts for an Enterprise: ``GET /enterprises/{enterprise}/dependabot/alerts``.

        Calls ``client.rest.dependabot.async_list_alerts_for_enterprise``.

        See https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-an-enterprise
        """
        return self._call(
            _LIST_ALERTS_FOR_ENTERPRISE,
            task_key,
            {
                "enterprise": enterprise,
                "classification": classification,
                "state": state,
                "severity": severity,
                "ecosystem": ecosystem,
                "package": package,
                "epss_percentage": epss_percentage,
                "has": has,
                "assignee": assignee,
                "scope": scope,
                "relationship": relationship,
                "sort": sort,
                "direction": direction,
                "before": before,
                "after": after,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_alerts_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        classification: Missing[str] = UNSET,
        state: Missing[str] = UNSET,
        severity: Missing[str] = UNSET,
        ecosystem: Missing[str] = UNSET,
        package: Missing[str] = UNSET,
        epss_percentage: Missing[str] = UNSET,
        artifact_registry_url: Missing[str] = UNSET,
        artifact_registry: Missing[str] = UNSET,
        has: Missing[Union[str, list[Literal["patch", "deployment"]]]] = UNSET,
        assignee: Missing[str] = UNSET,
        runtime_risk: Missing[str] = UNSET,
        scope: Missing[Literal["development", "runtime"]] = UNSET,
        relationship: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "epss_percentage"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[DependabotAlertWithRepository]]:
        """List Dependabot Alerts for an Organization: ``GET /orgs/{org}/dependabot/alerts``.

        Calls ``client.rest.dependabot.async_list_alerts_for_org``.

        See https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-an-organization
        """
        return self._call(
            _LIST_ALERTS_FOR_ORG,
            task_key,
            {
                "org": org,
                "classification": classification,
                "state": state,
                "severity": severity,
                "ecosystem": ecosystem,
                "package": package,
                "epss_percentage": epss_percentage,
                "artifact_registry_url": artifact_registry_url,
                "artifact_registry": artifact_registry,
                "has": has,
                "assignee": assignee,
                "runtime_risk": runtime_risk,
                "scope": scope,
                "relationship": relationship,
                "sort": sort,
                "direction": direction,
                "before": before,
                "after": after,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_alerts_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        classification: Missing[str] = UNSET,
        state: Missing[str] = UNSET,
        severity: Missing[str] = UNSET,
        ecosystem: Missing[str] = UNSET,
        package: Missing[str] = UNSET,
        manifest: Missing[str] = UNSET,
        epss_percentage: Missing[str] = UNSET,
        has: Missing[Union[str, list[Literal["patch"]]]] = UNSET,
        assignee: Missing[str] = UNSET,
        scope: Missing[Literal["development", "runtime"]] = UNSET,
        relationship: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "epss_percentage"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[DependabotAlert]]:
        """List Dependabot Alerts for a Repository: ``GET /repos/{owner}/{repo}/dependabot/alerts``.

        Calls ``client.rest.dependabot.async_list_alerts_for_repo``.

        See https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository
        """
        return self._call(
            _LIST_ALERTS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "classification": classification,
                "state": state,
                "severity": severity,
                "ecosystem": ecosystem,
                "package": package,
                "manifest": manifest,
                "epss_percentage": epss_percentage,
                "has": has,
                "assignee": assignee,
                "scope": scope,
                "relationship": relationship,
                "sort": sort,
                "direction": direction,
                "before": before,
                "after": after,
                "per_page": per_page,
                "headers": headers,
            },
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
    ) -> Coroutine[object, object, OrgsOrgDependabotSecretsGetResponse200]:
        """List Organization Dependabot Secrets: ``GET /orgs/{org}/dependabot/secrets``.

        Calls ``client.rest.dependabot.async_list_org_secrets``.

        See https://docs.github.com/rest/dependabot/secrets#list-organization-secrets
        """
        return self._call(
            _LIST_ORG_SECRETS,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
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
    ) -> Coroutine[object, object, ReposOwnerRepoDependabotSecretsGetResponse200]:
        """List Repository Dependabot Secrets: ``GET /repos/{owner}/{repo}/dependabot/secrets``.

        Calls ``client.rest.dependabot.async_list_repo_secrets``.

        See https://docs.github.com/rest/dependabot/secrets#list-repository-secrets
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
    ) -> Coroutine[object, object, OrgsOrgDependabotSecretsSecretNameRepositoriesGetResponse200]:
        """List Selected Repositories for an Organization Dependabot Secret: ``GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories``.

        Calls ``client.rest.dependabot.async_list_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/dependabot/secrets#list-selected-repositories-for-an-organization-secret
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
        """Remove Selected Repository from an Organization Dependabot Secret: ``DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.dependabot.async_remove_selected_repo_from_org_secret``.

        See https://docs.github.com/rest/dependabot/secrets#remove-selected-repository-from-an-organization-secret
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

    def repository_access_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DependabotRepositoryAccessDetails]:
        """Get Dependabot Repository Access for an Enterprise: ``GET /enterprises/{enterprise}/dependabot/repository-access``.

        Calls ``client.rest.dependabot.async_repository_access_for_enterprise``.

        See https://docs.github.com/rest/dependabot/repository-access#lists-the-repositories-dependabot-can-access-in-an-enterprise
        """
        return self._call(
            _REPOSITORY_ACCESS_FOR_ENTERPRISE,
            task_key,
            {
                "enterprise": enterprise,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def repository_access_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DependabotRepositoryAccessDetails]:
        """Get Dependabot Repository Access for an Organization: ``GET /orgs/{org}/dependabot/repository-access``.

        Calls ``client.rest.dependabot.async_repository_access_for_org``.

        See https://docs.github.com/rest/dependabot/repository-access#lists-the-repositories-dependabot-can-access-in-an-organization
        """
        return self._call(
            _REPOSITORY_ACCESS_FOR_ORG,
            task_key,
            {"org": org, "page": page, "per_page": per_page, "headers": headers},
            task_options,
        )

    @overload
    def set_repository_access_default_level(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgDependabotRepositoryAccessDefaultLevelPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_repository_access_default_level(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        default_level: Literal["public", "internal"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_repository_access_default_level(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgDependabotRepositoryAccessDefaultLevelPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Default Dependabot Repository Access Level for an Organization: ``PUT /orgs/{org}/dependabot/repository-access/default-level``.

        Calls ``client.rest.dependabot.async_set_repository_access_default_level``.

        See https://docs.github.com/rest/dependabot/repository-access#set-the-default-repository-access-level-for-dependabot
        """
        return self._call(
            _SET_REPOSITORY_ACCESS_DEFAULT_LEVEL,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_repository_access_default_level_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseDependabotRepositoryAccessDefaultLevelPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_repository_access_default_level_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        default_level: Literal["public", "internal"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_repository_access_default_level_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            EnterprisesEnterpriseDependabotRepositoryAccessDefaultLevelPutBodyType
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Default Dependabot Repository Access Level for an Enterprise: ``PUT /enterprises/{enterprise}/dependabot/repository-access/default-level``.

        Calls ``client.rest.dependabot.async_set_repository_access_default_level_for_enterprise``.

        See https://docs.github.com/rest/dependabot/repository-access#set-the-default-repository-access-level-for-dependabot-in-an-enterprise
        """
        return self._call(
            _SET_REPOSITORY_ACCESS_DEFAULT_LEVEL_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
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
        data: OrgsOrgDependabotSecretsSecretNameRepositoriesPutBodyType,
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
        data: Missing[OrgsOrgDependabotSecretsSecretNameRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for an Organization Dependabot Secret: ``PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories``.

        Calls ``client.rest.dependabot.async_set_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/dependabot/secrets#set-selected-repositories-for-an-organization-secret
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
    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyAnyof0Type,
            ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyAnyof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DependabotAlert]: ...

    @overload
    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Literal["dismissed", "open"],
        dismissed_reason: Missing[
            Literal["fix_started", "inaccurate", "no_bandwidth", "not_used", "tolerable_risk"]
        ] = ...,
        dismissed_comment: Missing[str] = ...,
        assignees: Missing[list[str]] = ...,
        agent_assignment: Missing[
            ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyPropAgentAssignmentType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DependabotAlert]: ...

    @overload
    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Missing[Literal["dismissed", "open"]] = ...,
        dismissed_reason: Missing[
            Literal["fix_started", "inaccurate", "no_bandwidth", "not_used", "tolerable_risk"]
        ] = ...,
        dismissed_comment: Missing[str] = ...,
        assignees: list[str],
        agent_assignment: Missing[
            ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyPropAgentAssignmentType
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, DependabotAlert]: ...

    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyAnyof0Type,
                ReposOwnerRepoDependabotAlertsAlertNumberPatchBodyAnyof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, DependabotAlert]:
        """Update Dependabot Alert: ``PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}``.

        Calls ``client.rest.dependabot.async_update_alert``.

        See https://docs.github.com/rest/dependabot/alerts#update-a-dependabot-alert
        """
        return self._call(
            _UPDATE_ALERT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_repository_access_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: EnterprisesEnterpriseDependabotRepositoryAccessPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_repository_access_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repository_ids_to_add: Missing[list[int]] = ...,
        repository_ids_to_remove: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_repository_access_for_enterprise(
        self,
        task_key: TaskKey,
        /,
        enterprise: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[EnterprisesEnterpriseDependabotRepositoryAccessPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Dependabot Repository Access for an Enterprise: ``PATCH /enterprises/{enterprise}/dependabot/repository-access``.

        Calls ``client.rest.dependabot.async_update_repository_access_for_enterprise``.

        See https://docs.github.com/rest/dependabot/repository-access#updates-dependabots-repository-access-list-for-an-enterprise
        """
        return self._call(
            _UPDATE_REPOSITORY_ACCESS_FOR_ENTERPRISE,
            task_key,
            {"enterprise": enterprise, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_repository_access_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgDependabotRepositoryAccessPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def update_repository_access_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repository_ids_to_add: Missing[list[int]] = ...,
        repository_ids_to_remove: Missing[list[int]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def update_repository_access_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgDependabotRepositoryAccessPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Dependabot Repository Access for an Organization: ``PATCH /orgs/{org}/dependabot/repository-access``.

        Calls ``client.rest.dependabot.async_update_repository_access_for_org``.

        See https://docs.github.com/rest/dependabot/repository-access#updates-dependabots-repository-access-list-for-an-organization
        """
        return self._call(
            _UPDATE_REPOSITORY_ACCESS_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )
