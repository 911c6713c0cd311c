"""Tasks for ``client.rest.agents``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        ActionsPublicKey,
        ActionsSecret,
        ActionsVariable,
        EmptyObject,
        OrganizationActionsSecret,
        OrganizationActionsVariable,
        OrgsOrgAgentsSecretsGetResponse200,
        OrgsOrgAgentsSecretsSecretNameRepositoriesGetResponse200,
        OrgsOrgAgentsVariablesGetResponse200,
        OrgsOrgAgentsVariablesNameRepositoriesGetResponse200,
        ReposOwnerRepoAgentsOrganizationSecretsGetResponse200,
        ReposOwnerRepoAgentsOrganizationVariablesGetResponse200,
        ReposOwnerRepoAgentsSecretsGetResponse200,
        ReposOwnerRepoAgentsVariablesGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgAgentsSecretsSecretNamePutBodyType,
        OrgsOrgAgentsSecretsSecretNameRepositoriesPutBodyType,
        OrgsOrgAgentsVariablesNamePatchBodyType,
        OrgsOrgAgentsVariablesNameRepositoriesPutBodyType,
        OrgsOrgAgentsVariablesPostBodyType,
        ReposOwnerRepoAgentsSecretsSecretNamePutBodyType,
        ReposOwnerRepoAgentsVariablesNamePatchBodyType,
        ReposOwnerRepoAgentsVariablesPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_SELECTED_REPO_TO_ORG_SECRET = Operation(
    id="agents.add_selected_repo_to_org_secret",
    call="rest.agents.async_add_selected_repo_to_org_secret",
    name="Add Selected Repository to an Organization Agent Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_ADD_SELECTED_REPO_TO_ORG_VARIABLE = Operation(
    id="agents.add_selected_repo_to_org_variable",
    call="rest.agents.async_add_selected_repo_to_org_variable",
    name="Add Selected Repository to an Organization Agent Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/agents/variables/{name}/repositories/{repository_id}",
    repeat="safe",
)


_CREATE_OR_UPDATE_ORG_SECRET = Operation(
    id="agents.create_or_update_org_secret",
    call="rest.agents.async_create_or_update_org_secret",
    name="Create or Update Organization Agent Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Key ID", "key_id"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /orgs/{org}/agents/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_OR_UPDATE_REPO_SECRET = Operation(
    id="agents.create_or_update_repo_secret",
    call="rest.agents.async_create_or_update_repo_secret",
    name="Create or Update Repository Agent Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
        Label("Key ID", "key_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /repos/{owner}/{repo}/agents/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_ORG_VARIABLE = Operation(
    id="agents.create_org_variable",
    call="rest.agents.async_create_org_variable",
    name="Create Organization Agent Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /orgs/{org}/agents/variables",
)


_CREATE_REPO_VARIABLE = Operation(
    id="agents.create_repo_variable",
    call="rest.agents.async_create_repo_variable",
    name="Create Repository Agent Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/agents/variables",
)


_DELETE_ORG_SECRET = Operation(
    id="agents.delete_org_secret",
    call="rest.agents.async_delete_org_secret",
    name="Delete Organization Agent Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/agents/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_ORG_VARIABLE = Operation(
    id="agents.delete_org_variable",
    call="rest.agents.async_delete_org_variable",
    name="Delete Organization Agent Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/agents/variables/{name}",
    repeat="safe",
)


_DELETE_REPO_SECRET = Operation(
    id="agents.delete_repo_secret",
    call="rest.agents.async_delete_repo_secret",
    name="Delete Repository Agent Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/agents/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_REPO_VARIABLE = Operation(
    id="agents.delete_repo_variable",
    call="rest.agents.async_delete_repo_variable",
    name="Delete Repository Agent Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/agents/variables/{name}",
    repeat="safe",
)


_GET_ORG_PUBLIC_KEY = Operation(
    id="agents.get_org_public_key",
    call="rest.agents.async_get_org_public_key",
    name="Get Organization Agent Public Key",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:ActionsPublicKey",
    http="GET /orgs/{org}/agents/secrets/public-key",
    repeat="safe",
)


_GET_ORG_SECRET = Operation(
    id="agents.get_org_secret",
    call="rest.agents.async_get_org_secret",
    name="Get Organization Agent Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationActionsSecret",
    http="GET /orgs/{org}/agents/secrets/{secret_name}",
    repeat="safe",
)


_GET_ORG_VARIABLE = Operation(
    id="agents.get_org_variable",
    call="rest.agents.async_get_org_variable",
    name="Get Organization Agent Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:OrganizationActionsVariable",
    http="GET /orgs/{org}/agents/variables/{name}",
    repeat="safe",
)


_GET_REPO_PUBLIC_KEY = Operation(
    id="agents.get_repo_public_key",
    call="rest.agents.async_get_repo_public_key",
    name="Get Repository Agent Public Key",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ActionsPublicKey",
    http="GET /repos/{owner}/{repo}/agents/secrets/public-key",
    repeat="safe",
)


_GET_REPO_SECRET = Operation(
    id="agents.get_repo_secret",
    call="rest.agents.async_get_repo_secret",
    name="Get Repository Agent Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ActionsSecret",
    http="GET /repos/{owner}/{repo}/agents/secrets/{secret_name}",
    repeat="safe",
)


_GET_REPO_VARIABLE = Operation(
    id="agents.get_repo_variable",
    call="rest.agents.async_get_repo_variable",
    name="Get Repository Agent Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:ActionsVariable",
    http="GET /repos/{owner}/{repo}/agents/variables/{name}",
    repeat="safe",
)


_LIST_ORG_SECRETS = Operation(
    id="agents.list_org_secrets",
    call="rest.agents.async_list_org_secrets",
    name="List Organization Agent Secrets",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgAgentsSecretsGetResponse200",
    http="GET /orgs/{org}/agents/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_ORG_VARIABLES = Operation(
    id="agents.list_org_variables",
    call="rest.agents.async_list_org_variables",
    name="List Organization Agent Variables",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgAgentsVariablesGetResponse200",
    http="GET /orgs/{org}/agents/variables",
    repeat="safe",
    items="variables",
)


_LIST_REPO_ORGANIZATION_SECRETS = Operation(
    id="agents.list_repo_organization_secrets",
    call="rest.agents.async_list_repo_organization_secrets",
    name="List Organization Agent Secrets for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoAgentsOrganizationSecretsGetResponse200",
    http="GET /repos/{owner}/{repo}/agents/organization-secrets",
    repeat="safe",
    items="secrets",
)


_LIST_REPO_ORGANIZATION_VARIABLES = Operation(
    id="agents.list_repo_organization_variables",
    call="rest.agents.async_list_repo_organization_variables",
    name="List Organization Agent Variables for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoAgentsOrganizationVariablesGetResponse200",
    http="GET /repos/{owner}/{repo}/agents/organization-variables",
    repeat="safe",
    items="variables",
)


_LIST_REPO_SECRETS = Operation(
    id="agents.list_repo_secrets",
    call="rest.agents.async_list_repo_secrets",
    name="List Repository Agent Secrets",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoAgentsSecretsGetResponse200",
    http="GET /repos/{owner}/{repo}/agents/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_REPO_VARIABLES = Operation(
    id="agents.list_repo_variables",
    call="rest.agents.async_list_repo_variables",
    name="List Repository Agent Variables",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoAgentsVariablesGetResponse200",
    http="GET /repos/{owner}/{repo}/agents/variables",
    repeat="safe",
    items="variables",
)


_LIST_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="agents.list_selected_repos_for_org_secret",
    call="rest.agents.async_list_selected_repos_for_org_secret",
    name="List Selected Repositories for an Organization Agent Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgAgentsSecretsSecretNameRepositoriesGetResponse200",
    http="GET /orgs/{org}/agents/secrets/{secret_name}/repositories",
    repeat="safe",
    items="repositories",
)


_LIST_SELECTED_REPOS_FOR_ORG_VARIABLE = Operation(
    id="agents.list_selected_repos_for_org_variable",
    call="rest.agents.async_list_selected_repos_for_org_variable",
    name="List Selected Repositories for an Organization Agent Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgAgentsVariablesNameRepositoriesGetResponse200",
    http="GET /orgs/{org}/agents/variables/{name}/repositories",
    repeat="safe",
    items="repositories",
)


_REMOVE_SELECTED_REPO_FROM_ORG_SECRET = Operation(
    id="agents.remove_selected_repo_from_org_secret",
    call="rest.agents.async_remove_selected_repo_from_org_secret",
    name="Remove Selected Repository from an Organization Agent Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE = Operation(
    id="agents.remove_selected_repo_from_org_variable",
    call="rest.agents.async_remove_selected_repo_from_org_variable",
    name="Remove Selected Repository from an Organization Agent Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/agents/variables/{name}/repositories/{repository_id}",
    repeat="safe",
)


_SET_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="agents.set_selected_repos_for_org_secret",
    call="rest.agents.async_set_selected_repos_for_org_secret",
    name="Set Selected Repositories for an Organization Agent Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/agents/secrets/{secret_name}/repositories",
    repeat="safe",
)


_SET_SELECTED_REPOS_FOR_ORG_VARIABLE = Operation(
    id="agents.set_selected_repos_for_org_variable",
    call="rest.agents.async_set_selected_repos_for_org_variable",
    name="Set Selected Repositories for an Organization Agent Variable",
    properties=(Label("Organization", "org"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/agents/variables/{name}/repositories",
    repeat="safe",
)


_UPDATE_ORG_VARIABLE = Operation(
    id="agents.update_org_variable",
    call="rest.agents.async_update_org_variable",
    name="Update Organization Agent Variable",
    properties=(
        Label("Organization", "org"),
        Label("Name", "name"),
        Label("Visibility", "visibility"),
    ),
    output="integrate_runtime:HttpResult",
    http="PATCH /orgs/{org}/agents/variables/{name}",
)


_UPDATE_REPO_VARIABLE = Operation(
    id="agents.update_repo_variable",
    call="rest.agents.async_update_repo_variable",
    name="Update Repository Agent Variable",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Name", "name")),
    output="integrate_runtime:HttpResult",
    http="PATCH /repos/{owner}/{repo}/agents/variables/{name}",
)


class Agents(Namespace):
    """Tasks for ``client.rest.agents``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_selected_repo_to_org_secret": _ADD_SELECTED_REPO_TO_ORG_SECRET,
        "add_selected_repo_to_org_variable": _ADD_SELECTED_REPO_TO_ORG_VARIABLE,
        "create_or_update_org_secret": _CREATE_OR_UPDATE_ORG_SECRET,
        "create_or_update_repo_secret": _CREATE_OR_UPDATE_REPO_SECRET,
        "create_org_variable": _CREATE_ORG_VARIABLE,
        "create_repo_variable": _CREATE_REPO_VARIABLE,
        "delete_org_secret": _DELETE_ORG_SECRET,
        "delete_org_variable": _DELETE_ORG_VARIABLE,
        "delete_repo_secret": _DELETE_REPO_SECRET,
        "delete_repo_variable": _DELETE_REPO_VARIABLE,
        "get_org_public_key": _GET_ORG_PUBLIC_KEY,
        "get_org_secret": _GET_ORG_SECRET,
        "get_org_variable": _GET_ORG_VARIABLE,
        "get_repo_public_key": _GET_REPO_PUBLIC_KEY,
        "get_repo_secret": _GET_REPO_SECRET,
        "get_repo_variable": _GET_REPO_VARIABLE,
        "list_org_secrets": _LIST_ORG_SECRETS,
        "list_org_variables": _LIST_ORG_VARIABLES,
        "list_repo_organization_secrets": _LIST_REPO_ORGANIZATION_SECRETS,
        "list_repo_organization_variables": _LIST_REPO_ORGANIZATION_VARIABLES,
        "list_repo_secrets": _LIST_REPO_SECRETS,
        "list_repo_variables": _LIST_REPO_VARIABLES,
        "list_selected_repos_for_org_secret": _LIST_SELECTED_REPOS_FOR_ORG_SECRET,
        "list_selected_repos_for_org_variable": _LIST_SELECTED_REPOS_FOR_ORG_VARIABLE,
        "remove_selected_repo_from_org_secret": _REMOVE_SELECTED_REPO_FROM_ORG_SECRET,
        "remove_selected_repo_from_org_variable": _REMOVE_SELECTED_REPO_FROM_ORG_VARIABLE,
        "set_selected_repos_for_org_secret": _SET_SELECTED_REPOS_FOR_ORG_SECRET,
        "set_selected_repos_for_org_variable": _SET_SELECTED_REPOS_FOR_ORG_VARIABLE,
        "update_org_variable": _UPDATE_ORG_VARIABLE,
        "update_repo_variable": _UPDATE_REPO_VARIABLE,
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
        """Add Selected Repository to an Organization Agent Secret: ``PUT /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.agents.async_add_selected_repo_to_org_secret``.

        See https://docs.github.com/rest/agents/secrets#add-selected-repository-to-an-organization-secret
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
        """Add Selected Repository to an Organization Agent Variable: ``PUT /orgs/{org}/agents/variables/{name}/repositories/{repository_id}``.

        Calls ``client.rest.agents.async_add_selected_repo_to_org_variable``.

        See https://docs.github.com/rest/agents/variables#add-selected-repository-to-an-organization-variable
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

    @overload
    def create_or_update_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgAgentsSecretsSecretNamePutBodyType,
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
        data: Missing[OrgsOrgAgentsSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Organization Agent Secret: ``PUT /orgs/{org}/agents/secrets/{secret_name}``.

        Calls ``client.rest.agents.async_create_or_update_org_secret``.

        See https://docs.github.com/rest/agents/secrets#create-or-update-an-organization-secret
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
        data: ReposOwnerRepoAgentsSecretsSecretNamePutBodyType,
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
        data: Missing[ReposOwnerRepoAgentsSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Repository Agent Secret: ``PUT /repos/{owner}/{repo}/agents/secrets/{secret_name}``.

        Calls ``client.rest.agents.async_create_or_update_repo_secret``.

        See https://docs.github.com/rest/agents/secrets#create-or-update-a-repository-secret
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
    def create_org_variable(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgAgentsVariablesPostBodyType,
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
        data: Missing[OrgsOrgAgentsVariablesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create Organization Agent Variable: ``POST /orgs/{org}/agents/variables``.

        Calls ``client.rest.agents.async_create_org_variable``.

        See https://docs.github.com/rest/agents/variables#create-an-organization-variable
        """
        return self._call(
            _CREATE_ORG_VARIABLE,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
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
        data: ReposOwnerRepoAgentsVariablesPostBodyType,
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
        data: Missing[ReposOwnerRepoAgentsVariablesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create Repository Agent Variable: ``POST /repos/{owner}/{repo}/agents/variables``.

        Calls ``client.rest.agents.async_create_repo_variable``.

        See https://docs.github.com/rest/agents/variables#create-a-repository-variable
        """
        return self._call(
            _CREATE_REPO_VARIABLE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
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
        """Delete Organization Agent Secret: ``DELETE /orgs/{org}/agents/secrets/{secret_name}``.

        Calls ``client.rest.agents.async_delete_org_secret``.

        See https://docs.github.com/rest/agents/secrets#delete-an-organization-secret
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
        """Delete Organization Agent Variable: ``DELETE /orgs/{org}/agents/variables/{name}``.

        Calls ``client.rest.agents.async_delete_org_variable``.

        See https://docs.github.com/rest/agents/variables#delete-an-organization-variable
        """
        return self._call(
            _DELETE_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers},
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
        """Delete Repository Agent Secret: ``DELETE /repos/{owner}/{repo}/agents/secrets/{secret_name}``.

        Calls ``client.rest.agents.async_delete_repo_secret``.

        See https://docs.github.com/rest/agents/secrets#delete-a-repository-secret
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
        """Delete Repository Agent Variable: ``DELETE /repos/{owner}/{repo}/agents/variables/{name}``.

        Calls ``client.rest.agents.async_delete_repo_variable``.

        See https://docs.github.com/rest/agents/variables#delete-a-repository-variable
        """
        return self._call(
            _DELETE_REPO_VARIABLE,
            task_key,
            {"owner": owner, "repo": repo, "name": name, "headers": headers},
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
        """Get Organization Agent Public Key: ``GET /orgs/{org}/agents/secrets/public-key``.

        Calls ``client.rest.agents.async_get_org_public_key``.

        See https://docs.github.com/rest/agents/secrets#get-an-organization-public-key
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
        """Get Organization Agent Secret: ``GET /orgs/{org}/agents/secrets/{secret_name}``.

        Calls ``client.rest.agents.async_get_org_secret``.

        See https://docs.github.com/rest/agents/secrets#get-an-organization-secret
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
        """Get Organization Agent Variable: ``GET /orgs/{org}/agents/variables/{name}``.

        Calls ``client.rest.agents.async_get_org_variable``.

        See https://docs.github.com/rest/agents/variables#get-an-organization-variable
        """
        return self._call(
            _GET_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers},
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
        """Get Repository Agent Public Key: ``GET /repos/{owner}/{repo}/agents/secrets/public-key``.

        Calls ``client.rest.agents.async_get_repo_public_key``.

        See https://docs.github.com/rest/agents/secrets#get-a-repository-public-key
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
        """Get Repository Agent Secret: ``GET /repos/{owner}/{repo}/agents/secrets/{secret_name}``.

        Calls ``client.rest.agents.async_get_repo_secret``.

        See https://docs.github.com/rest/agents/secrets#get-a-repository-secret
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
        """Get Repository Agent Variable: ``GET /repos/{owner}/{repo}/agents/variables/{name}``.

        Calls ``client.rest.agents.async_get_repo_variable``.

        See https://docs.github.com/rest/agents/variables#get-a-repository-variable
        """
        return self._call(
            _GET_REPO_VARIABLE,
            task_key,
            {"owner": owner, "repo": repo, "name": name, "headers": headers},
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
    ) -> Coroutine[object, object, OrgsOrgAgentsSecretsGetResponse200]:
        """List Organization Agent Secrets: ``GET /orgs/{org}/agents/secrets``.

        Calls ``client.rest.agents.async_list_org_secrets``.

        See https://docs.github.com/rest/agents/secrets#list-organization-secrets
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
    ) -> Coroutine[object, object, OrgsOrgAgentsVariablesGetResponse200]:
        """List Organization Agent Variables: ``GET /orgs/{org}/agents/variables``.

        Calls ``client.rest.agents.async_list_org_variables``.

        See https://docs.github.com/rest/agents/variables#list-organization-variables
        """
        return self._call(
            _LIST_ORG_VARIABLES,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
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
    ) -> Coroutine[object, object, ReposOwnerRepoAgentsOrganizationSecretsGetResponse200]:
        """List Organization Agent Secrets for a Repository: ``GET /repos/{owner}/{repo}/agents/organization-secrets``.

        Calls ``client.rest.agents.async_list_repo_organization_secrets``.

        See https://docs.github.com/rest/agents/secrets#list-repository-organization-secrets
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
    ) -> Coroutine[object, object, ReposOwnerRepoAgentsOrganizationVariablesGetResponse200]:
        """List Organization Agent Variables for a Repository: ``GET /repos/{owner}/{repo}/agents/organization-variables``.

        Calls ``client.rest.agents.async_list_repo_organization_variables``.

        See https://docs.github.com/rest/agents/variables#list-repository-organization-variables
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
    ) -> Coroutine[object, object, ReposOwnerRepoAgentsSecretsGetResponse200]:
        """List Repository Agent Secrets: ``GET /repos/{owner}/{repo}/agents/secrets``.

        Calls ``client.rest.agents.async_list_repo_secrets``.

        See https://docs.github.com/rest/agents/secrets#list-repository-secrets
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
    ) -> Coroutine[object, object, ReposOwnerRepoAgentsVariablesGetResponse200]:
        """List Repository Agent Variables: ``GET /repos/{owner}/{repo}/agents/variables``.

        Calls ``client.rest.agents.async_list_repo_variables``.

        See https://docs.github.com/rest/agents/variables#list-repository-variables
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
    ) -> Coroutine[object, object, OrgsOrgAgentsSecretsSecretNameRepositoriesGetResponse200]:
        """List Selected Repositories for an Organization Agent Secret: ``GET /orgs/{org}/agents/secrets/{secret_name}/repositories``.

        Calls ``client.rest.agents.async_list_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/agents/secrets#list-selected-repositories-for-an-organization-secret
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
    ) -> Coroutine[object, object, OrgsOrgAgentsVariablesNameRepositoriesGetResponse200]:
        """List Selected Repositories for an Organization Agent Variable: ``GET /orgs/{org}/agents/variables/{name}/repositories``.

        Calls ``client.rest.agents.async_list_selected_repos_for_org_variable``.

        See https://docs.github.com/rest/agents/variables#list-selected-repositories-for-an-organization-variable
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
        """Remove Selected Repository from an Organization Agent Secret: ``DELETE /orgs/{org}/agents/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.agents.async_remove_selected_repo_from_org_secret``.

        See https://docs.github.com/rest/agents/secrets#remove-selected-repository-from-an-organization-secret
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
        """Remove Selected Repository from an Organization Agent Variable: ``DELETE /orgs/{org}/agents/variables/{name}/repositories/{repository_id}``.

        Calls ``client.rest.agents.async_remove_selected_repo_from_org_variable``.

        See https://docs.github.com/rest/agents/variables#remove-selected-repository-from-an-organization-variable
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

    @overload
    def set_selected_repos_for_org_secret(
        self,
        task_key: TaskKey,
        /,
        org: str,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgAgentsSecretsSecretNameRepositoriesPutBodyType,
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
        data: Missing[OrgsOrgAgentsSecretsSecretNameRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for an Organization Agent Secret: ``PUT /orgs/{org}/agents/secrets/{secret_name}/repositories``.

        Calls ``client.rest.agents.async_set_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/agents/secrets#set-selected-repositories-for-an-organization-secret
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
        data: OrgsOrgAgentsVariablesNameRepositoriesPutBodyType,
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
        data: Missing[OrgsOrgAgentsVariablesNameRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for an Organization Agent Variable: ``PUT /orgs/{org}/agents/variables/{name}/repositories``.

        Calls ``client.rest.agents.async_set_selected_repos_for_org_variable``.

        See https://docs.github.com/rest/agents/variables#set-selected-repositories-for-an-organization-variable
        """
        return self._call(
            _SET_SELECTED_REPOS_FOR_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers, "data": data, **kwargs},
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
        data: OrgsOrgAgentsVariablesNamePatchBodyType,
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
        data: Missing[OrgsOrgAgentsVariablesNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Organization Agent Variable: ``PATCH /orgs/{org}/agents/variables/{name}``.

        Calls ``client.rest.agents.async_update_org_variable``.

        See https://docs.github.com/rest/agents/variables#update-an-organization-variable
        """
        return self._call(
            _UPDATE_ORG_VARIABLE,
            task_key,
            {"org": org, "name": name, "headers": headers, "data": data, **kwargs},
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
        data: ReposOwnerRepoAgentsVariablesNamePatchBodyType,
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
        data: Missing[ReposOwnerRepoAgentsVariablesNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Update Repository Agent Variable: ``PATCH /repos/{owner}/{repo}/agents/variables/{name}``.

        Calls ``client.rest.agents.async_update_repo_variable``.

        See https://docs.github.com/rest/agents/variables#update-a-repository-variable
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
