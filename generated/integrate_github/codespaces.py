"""Tasks for ``client.rest.codespaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        AppHookDeliveriesDeliveryIdAttemptsPostResponse202,
        Codespace,
        CodespaceExportDetails,
        CodespacesOrgSecret,
        CodespacesPermissionsCheckForDevcontainer,
        CodespacesPublicKey,
        CodespacesSecret,
        CodespacesUserPublicKey,
        CodespaceWithFullRepository,
        EmptyObject,
        OrgsOrgCodespacesGetResponse200,
        OrgsOrgCodespacesSecretsGetResponse200,
        OrgsOrgCodespacesSecretsSecretNameRepositoriesGetResponse200,
        OrgsOrgMembersUsernameCodespacesGetResponse200,
        RepoCodespacesSecret,
        ReposOwnerRepoCodespacesDevcontainersGetResponse200,
        ReposOwnerRepoCodespacesGetResponse200,
        ReposOwnerRepoCodespacesMachinesGetResponse200,
        ReposOwnerRepoCodespacesNewGetResponse200,
        ReposOwnerRepoCodespacesSecretsGetResponse200,
        UserCodespacesCodespaceNameMachinesGetResponse200,
        UserCodespacesGetResponse200,
        UserCodespacesSecretsGetResponse200,
        UserCodespacesSecretsSecretNameRepositoriesGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgCodespacesAccessPutBodyType,
        OrgsOrgCodespacesAccessSelectedUsersDeleteBodyType,
        OrgsOrgCodespacesAccessSelectedUsersPostBodyType,
        OrgsOrgCodespacesSecretsSecretNamePutBodyType,
        OrgsOrgCodespacesSecretsSecretNameRepositoriesPutBodyType,
        ReposOwnerRepoCodespacesPostBodyType,
        ReposOwnerRepoCodespacesSecretsSecretNamePutBodyType,
        ReposOwnerRepoPullsPullNumberCodespacesPostBodyType,
        UserCodespacesCodespaceNamePatchBodyType,
        UserCodespacesCodespaceNamePublishPostBodyType,
        UserCodespacesPostBodyOneof0Type,
        UserCodespacesPostBodyOneof1PropPullRequestType,
        UserCodespacesPostBodyOneof1Type,
        UserCodespacesSecretsSecretNamePutBodyType,
        UserCodespacesSecretsSecretNameRepositoriesPutBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_ADD_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.add_repository_for_secret_for_authenticated_user",
    call="rest.codespaces.async_add_repository_for_secret_for_authenticated_user",
    name="Add Repository to a Codespaces Secret for the Authenticated User",
    properties=(Label("Secret Name", "secret_name"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_ADD_SELECTED_REPO_TO_ORG_SECRET = Operation(
    id="codespaces.add_selected_repo_to_org_secret",
    call="rest.codespaces.async_add_selected_repo_to_org_secret",
    name="Add Selected Repository to an Organization Codespaces Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_CHECK_PERMISSIONS_FOR_DEVCONTAINER = Operation(
    id="codespaces.check_permissions_for_devcontainer",
    call="rest.codespaces.async_check_permissions_for_devcontainer",
    name="Check Permissions for a Devcontainer",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("Devcontainer Path", "devcontainer_path"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodespacesPermissionsCheckForDevcontainer",
    http="GET /repos/{owner}/{repo}/codespaces/permissions_check",
    repeat="safe",
)


_CODESPACE_MACHINES_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.codespace_machines_for_authenticated_user",
    call="rest.codespaces.async_codespace_machines_for_authenticated_user",
    name="List Machine Types for a Codespace",
    properties=(Label("Codespace Name", "codespace_name"),),
    output="githubkit_schemas.v2026_03_10.models:UserCodespacesCodespaceNameMachinesGetResponse200",
    http="GET /user/codespaces/{codespace_name}/machines",
    repeat="safe",
)


_CREATE_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.create_for_authenticated_user",
    call="rest.codespaces.async_create_for_authenticated_user",
    name="Create Codespace for the Authenticated User",
    properties=(
        Label("Repository ID", "repository_id"),
        Label("Ref", "ref"),
        Label("Machine", "machine"),
        Label("Display Name", "display_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="POST /user/codespaces",
)


_CREATE_OR_UPDATE_ORG_SECRET = Operation(
    id="codespaces.create_or_update_org_secret",
    call="rest.codespaces.async_create_or_update_org_secret",
    name="Create or Update Organization Codespaces Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Visibility", "visibility"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /orgs/{org}/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_OR_UPDATE_REPO_SECRET = Operation(
    id="codespaces.create_or_update_repo_secret",
    call="rest.codespaces.async_create_or_update_repo_secret",
    name="Create or Update Repository Codespaces Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_OR_UPDATE_SECRET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.create_or_update_secret_for_authenticated_user",
    call="rest.codespaces.async_create_or_update_secret_for_authenticated_user",
    name="Create or Update Codespaces Secret for the Authenticated User",
    properties=(Label("Secret Name", "secret_name"), Label("Key ID", "key_id")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PUT /user/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_CREATE_WITH_PR_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.create_with_pr_for_authenticated_user",
    call="rest.codespaces.async_create_with_pr_for_authenticated_user",
    name="Create Codespace from a Pull Request for the Authenticated User",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Machine", "machine"),
        Label("Display Name", "display_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces",
)


_CREATE_WITH_REPO_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.create_with_repo_for_authenticated_user",
    call="rest.codespaces.async_create_with_repo_for_authenticated_user",
    name="Create Codespace in a Repository for the Authenticated User",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("Machine", "machine"),
        Label("Display Name", "display_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="POST /repos/{owner}/{repo}/codespaces",
)


_DELETE_CODESPACES_ACCESS_USERS = Operation(
    id="codespaces.delete_codespaces_access_users",
    call="rest.codespaces.async_delete_codespaces_access_users",
    name="Remove Users from Codespaces Access",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/codespaces/access/selected_users",
    repeat="safe",
)


_DELETE_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.delete_for_authenticated_user",
    call="rest.codespaces.async_delete_for_authenticated_user",
    name="Delete Codespace for the Authenticated User",
    properties=(Label("Codespace Name", "codespace_name"),),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="DELETE /user/codespaces/{codespace_name}",
    repeat="safe",
)


_DELETE_FROM_ORGANIZATION = Operation(
    id="codespaces.delete_from_organization",
    call="rest.codespaces.async_delete_from_organization",
    name="Delete Codespace from an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Username", "username"),
        Label("Codespace Name", "codespace_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}",
    repeat="safe",
)


_DELETE_ORG_SECRET = Operation(
    id="codespaces.delete_org_secret",
    call="rest.codespaces.async_delete_org_secret",
    name="Delete Organization Codespaces Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_REPO_SECRET = Operation(
    id="codespaces.delete_repo_secret",
    call="rest.codespaces.async_delete_repo_secret",
    name="Delete Repository Codespaces Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_DELETE_SECRET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.delete_secret_for_authenticated_user",
    call="rest.codespaces.async_delete_secret_for_authenticated_user",
    name="Delete Codespaces Secret for the Authenticated User",
    properties=(Label("Secret Name", "secret_name"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_EXPORT_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.export_for_authenticated_user",
    call="rest.codespaces.async_export_for_authenticated_user",
    name="Export Codespace for the Authenticated User",
    properties=(Label("Codespace Name", "codespace_name"),),
    output="githubkit_schemas.v2026_03_10.models:CodespaceExportDetails",
    http="POST /user/codespaces/{codespace_name}/exports",
)


_GET_CODESPACES_FOR_USER_IN_ORG = Operation(
    id="codespaces.get_codespaces_for_user_in_org",
    call="rest.codespaces.async_get_codespaces_for_user_in_org",
    name="Get Codespaces for a User in an Organization",
    properties=(Label("Organization", "org"), Label("Username", "username")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgMembersUsernameCodespacesGetResponse200",
    http="GET /orgs/{org}/members/{username}/codespaces",
    repeat="safe",
    items="codespaces",
)


_GET_EXPORT_DETAILS_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.get_export_details_for_authenticated_user",
    call="rest.codespaces.async_get_export_details_for_authenticated_user",
    name="Get Codespace Export Details for the Authenticated User",
    properties=(Label("Codespace Name", "codespace_name"), Label("Export ID", "export_id")),
    output="githubkit_schemas.v2026_03_10.models:CodespaceExportDetails",
    http="GET /user/codespaces/{codespace_name}/exports/{export_id}",
    repeat="safe",
)


_GET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.get_for_authenticated_user",
    call="rest.codespaces.async_get_for_authenticated_user",
    name="Get Codespace for the Authenticated User",
    properties=(Label("Codespace Name", "codespace_name"),),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="GET /user/codespaces/{codespace_name}",
    repeat="safe",
)


_GET_ORG_PUBLIC_KEY = Operation(
    id="codespaces.get_org_public_key",
    call="rest.codespaces.async_get_org_public_key",
    name="Get Organization Codespaces Public Key",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CodespacesPublicKey",
    http="GET /orgs/{org}/codespaces/secrets/public-key",
    repeat="safe",
)


_GET_ORG_SECRET = Operation(
    id="codespaces.get_org_secret",
    call="rest.codespaces.async_get_org_secret",
    name="Get Organization Codespaces Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:CodespacesOrgSecret",
    http="GET /orgs/{org}/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_GET_PUBLIC_KEY_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.get_public_key_for_authenticated_user",
    call="rest.codespaces.async_get_public_key_for_authenticated_user",
    name="Get Codespaces Public Key for the Authenticated User",
    output="githubkit_schemas.v2026_03_10.models:CodespacesUserPublicKey",
    http="GET /user/codespaces/secrets/public-key",
    repeat="safe",
)


_GET_REPO_PUBLIC_KEY = Operation(
    id="codespaces.get_repo_public_key",
    call="rest.codespaces.async_get_repo_public_key",
    name="Get Repository Codespaces Public Key",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CodespacesPublicKey",
    http="GET /repos/{owner}/{repo}/codespaces/secrets/public-key",
    repeat="safe",
)


_GET_REPO_SECRET = Operation(
    id="codespaces.get_repo_secret",
    call="rest.codespaces.async_get_repo_secret",
    name="Get Repository Codespaces Secret",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Secret Name", "secret_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepoCodespacesSecret",
    http="GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_GET_SECRET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.get_secret_for_authenticated_user",
    call="rest.codespaces.async_get_secret_for_authenticated_user",
    name="Get Codespaces Secret for the Authenticated User",
    properties=(Label("Secret Name", "secret_name"),),
    output="githubkit_schemas.v2026_03_10.models:CodespacesSecret",
    http="GET /user/codespaces/secrets/{secret_name}",
    repeat="safe",
)


_LIST_DEVCONTAINERS_IN_REPOSITORY_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.list_devcontainers_in_repository_for_authenticated_user",
    call="rest.codespaces.async_list_devcontainers_in_repository_for_authenticated_user",
    name="List Devcontainers in a Repository for the Authenticated User",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCodespacesDevcontainersGetResponse200",
    http="GET /repos/{owner}/{repo}/codespaces/devcontainers",
    repeat="safe",
    items="devcontainers",
)


_LIST_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.list_for_authenticated_user",
    call="rest.codespaces.async_list_for_authenticated_user",
    name="List Codespaces for the Authenticated User",
    properties=(Label("Repository ID", "repository_id"),),
    output="githubkit_schemas.v2026_03_10.models:UserCodespacesGetResponse200",
    http="GET /user/codespaces",
    repeat="safe",
    items="codespaces",
)


_LIST_IN_ORGANIZATION = Operation(
    id="codespaces.list_in_organization",
    call="rest.codespaces.async_list_in_organization",
    name="List Codespaces in an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCodespacesGetResponse200",
    http="GET /orgs/{org}/codespaces",
    repeat="safe",
    items="codespaces",
)


_LIST_IN_REPOSITORY_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.list_in_repository_for_authenticated_user",
    call="rest.codespaces.async_list_in_repository_for_authenticated_user",
    name="List Codespaces in a Repository for the Authenticated User",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCodespacesGetResponse200",
    http="GET /repos/{owner}/{repo}/codespaces",
    repeat="safe",
    items="codespaces",
)


_LIST_ORG_SECRETS = Operation(
    id="codespaces.list_org_secrets",
    call="rest.codespaces.async_list_org_secrets",
    name="List Organization Codespaces Secrets",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCodespacesSecretsGetResponse200",
    http="GET /orgs/{org}/codespaces/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_REPO_SECRETS = Operation(
    id="codespaces.list_repo_secrets",
    call="rest.codespaces.async_list_repo_secrets",
    name="List Repository Codespaces Secrets",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCodespacesSecretsGetResponse200",
    http="GET /repos/{owner}/{repo}/codespaces/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.list_repositories_for_secret_for_authenticated_user",
    call="rest.codespaces.async_list_repositories_for_secret_for_authenticated_user",
    name="List Repositories for a Codespaces Secret for the Authenticated User",
    properties=(Label("Secret Name", "secret_name"),),
    output="githubkit_schemas.v2026_03_10.models:UserCodespacesSecretsSecretNameRepositoriesGetResponse200",
    http="GET /user/codespaces/secrets/{secret_name}/repositories",
    repeat="safe",
)


_LIST_SECRETS_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.list_secrets_for_authenticated_user",
    call="rest.codespaces.async_list_secrets_for_authenticated_user",
    name="List Codespaces Secrets for the Authenticated User",
    output="githubkit_schemas.v2026_03_10.models:UserCodespacesSecretsGetResponse200",
    http="GET /user/codespaces/secrets",
    repeat="safe",
    items="secrets",
)


_LIST_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="codespaces.list_selected_repos_for_org_secret",
    call="rest.codespaces.async_list_selected_repos_for_org_secret",
    name="List Selected Repositories for an Organization Codespaces Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgCodespacesSecretsSecretNameRepositoriesGetResponse200",
    http="GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
    repeat="safe",
    items="repositories",
)


_PRE_FLIGHT_WITH_REPO_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.pre_flight_with_repo_for_authenticated_user",
    call="rest.codespaces.async_pre_flight_with_repo_for_authenticated_user",
    name="Get Default Attributes for a Codespace",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCodespacesNewGetResponse200",
    http="GET /repos/{owner}/{repo}/codespaces/new",
    repeat="safe",
)


_PUBLISH_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.publish_for_authenticated_user",
    call="rest.codespaces.async_publish_for_authenticated_user",
    name="Publish Codespace for the Authenticated User",
    properties=(Label("Codespace Name", "codespace_name"), Label("Name", "name")),
    output="githubkit_schemas.v2026_03_10.models:CodespaceWithFullRepository",
    http="POST /user/codespaces/{codespace_name}/publish",
)


_REMOVE_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.remove_repository_for_secret_for_authenticated_user",
    call="rest.codespaces.async_remove_repository_for_secret_for_authenticated_user",
    name="Remove Repository from a Codespaces Secret for the Authenticated User",
    properties=(Label("Secret Name", "secret_name"), Label("Repository ID", "repository_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_REMOVE_SELECTED_REPO_FROM_ORG_SECRET = Operation(
    id="codespaces.remove_selected_repo_from_org_secret",
    call="rest.codespaces.async_remove_selected_repo_from_org_secret",
    name="Remove Selected Repository from an Organization Codespaces Secret",
    properties=(
        Label("Organization", "org"),
        Label("Secret Name", "secret_name"),
        Label("Repository ID", "repository_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}",
    repeat="safe",
)


_REPO_MACHINES_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.repo_machines_for_authenticated_user",
    call="rest.codespaces.async_repo_machines_for_authenticated_user",
    name="List Machine Types for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCodespacesMachinesGetResponse200",
    http="GET /repos/{owner}/{repo}/codespaces/machines",
    repeat="safe",
)


_SET_CODESPACES_ACCESS = Operation(
    id="codespaces.set_codespaces_access",
    call="rest.codespaces.async_set_codespaces_access",
    name="Set Codespaces Access for an Organization",
    properties=(Label("Organization", "org"), Label("Visibility", "visibility")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/codespaces/access",
    repeat="safe",
)


_SET_CODESPACES_ACCESS_USERS = Operation(
    id="codespaces.set_codespaces_access_users",
    call="rest.codespaces.async_set_codespaces_access_users",
    name="Add Users to Codespaces Access",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/codespaces/access/selected_users",
)


_SET_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.set_repositories_for_secret_for_authenticated_user",
    call="rest.codespaces.async_set_repositories_for_secret_for_authenticated_user",
    name="Set Repositories for a Codespaces Secret for the Authenticated User",
    properties=(Label("Secret Name", "secret_name"),),
    output="integrate_runtime:HttpResult",
    http="PUT /user/codespaces/secrets/{secret_name}/repositories",
    repeat="safe",
)


_SET_SELECTED_REPOS_FOR_ORG_SECRET = Operation(
    id="codespaces.set_selected_repos_for_org_secret",
    call="rest.codespaces.async_set_selected_repos_for_org_secret",
    name="Set Selected Repositories for an Organization Codespaces Secret",
    properties=(Label("Organization", "org"), Label("Secret Name", "secret_name")),
    output="integrate_runtime:HttpResult",
    http="PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
    repeat="safe",
)


_START_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.start_for_authenticated_user",
    call="rest.codespaces.async_start_for_authenticated_user",
    name="Start Codespace for the Authenticated User",
    properties=(Label("Codespace Name", "codespace_name"),),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="POST /user/codespaces/{codespace_name}/start",
)


_STOP_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.stop_for_authenticated_user",
    call="rest.codespaces.async_stop_for_authenticated_user",
    name="Stop Codespace for the Authenticated User",
    properties=(Label("Codespace Name", "codespace_name"),),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="POST /user/codespaces/{codespace_name}/stop",
)


_STOP_IN_ORGANIZATION = Operation(
    id="codespaces.stop_in_organization",
    call="rest.codespaces.async_stop_in_organization",
    name="Stop Codespace in an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Username", "username"),
        Label("Codespace Name", "codespace_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop",
)


_UPDATE_FOR_AUTHENTICATED_USER = Operation(
    id="codespaces.update_for_authenticated_user",
    call="rest.codespaces.async_update_for_authenticated_user",
    name="Update Codespace for the Authenticated User",
    properties=(
        Label("Codespace Name", "codespace_name"),
        Label("Machine", "machine"),
        Label("Display Name", "display_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Codespace",
    http="PATCH /user/codespaces/{codespace_name}",
)


class Codespaces(Namespace):
    """Tasks for ``client.rest.codespaces``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "add_repository_for_secret_for_authenticated_user": _ADD_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER,
        "add_selected_repo_to_org_secret": _ADD_SELECTED_REPO_TO_ORG_SECRET,
        "check_permissions_for_devcontainer": _CHECK_PERMISSIONS_FOR_DEVCONTAINER,
        "codespace_machines_for_authenticated_user": _CODESPACE_MACHINES_FOR_AUTHENTICATED_USER,
        "create_for_authenticated_user": _CREATE_FOR_AUTHENTICATED_USER,
        "create_or_update_org_secret": _CREATE_OR_UPDATE_ORG_SECRET,
        "create_or_update_repo_secret": _CREATE_OR_UPDATE_REPO_SECRET,
        "create_or_update_secret_for_authenticated_user": _CREATE_OR_UPDATE_SECRET_FOR_AUTHENTICATED_USER,
        "create_with_pr_for_authenticated_user": _CREATE_WITH_PR_FOR_AUTHENTICATED_USER,
        "create_with_repo_for_authenticated_user": _CREATE_WITH_REPO_FOR_AUTHENTICATED_USER,
        "delete_codespaces_access_users": _DELETE_CODESPACES_ACCESS_USERS,
        "delete_for_authenticated_user": _DELETE_FOR_AUTHENTICATED_USER,
        "delete_from_organization": _DELETE_FROM_ORGANIZATION,
        "delete_org_secret": _DELETE_ORG_SECRET,
        "delete_repo_secret": _DELETE_REPO_SECRET,
        "delete_secret_for_authenticated_user": _DELETE_SECRET_FOR_AUTHENTICATED_USER,
        "export_for_authenticated_user": _EXPORT_FOR_AUTHENTICATED_USER,
        "get_codespaces_for_user_in_org": _GET_CODESPACES_FOR_USER_IN_ORG,
        "get_export_details_for_authenticated_user": _GET_EXPORT_DETAILS_FOR_AUTHENTICATED_USER,
        "get_for_authenticated_user": _GET_FOR_AUTHENTICATED_USER,
        "get_org_public_key": _GET_ORG_PUBLIC_KEY,
        "get_org_secret": _GET_ORG_SECRET,
        "get_public_key_for_authenticated_user": _GET_PUBLIC_KEY_FOR_AUTHENTICATED_USER,
        "get_repo_public_key": _GET_REPO_PUBLIC_KEY,
        "get_repo_secret": _GET_REPO_SECRET,
        "get_secret_for_authenticated_user": _GET_SECRET_FOR_AUTHENTICATED_USER,
        "list_devcontainers_in_repository_for_authenticated_user": _LIST_DEVCONTAINERS_IN_REPOSITORY_FOR_AUTHENTICATED_USER,
        "list_for_authenticated_user": _LIST_FOR_AUTHENTICATED_USER,
        "list_in_organization": _LIST_IN_ORGANIZATION,
        "list_in_repository_for_authenticated_user": _LIST_IN_REPOSITORY_FOR_AUTHENTICATED_USER,
        "list_org_secrets": _LIST_ORG_SECRETS,
        "list_repo_secrets": _LIST_REPO_SECRETS,
        "list_repositories_for_secret_for_authenticated_user": _LIST_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER,
        "list_secrets_for_authenticated_user": _LIST_SECRETS_FOR_AUTHENTICATED_USER,
        "list_selected_repos_for_org_secret": _LIST_SELECTED_REPOS_FOR_ORG_SECRET,
        "pre_flight_with_repo_for_authenticated_user": _PRE_FLIGHT_WITH_REPO_FOR_AUTHENTICATED_USER,
        "publish_for_authenticated_user": _PUBLISH_FOR_AUTHENTICATED_USER,
        "remove_repository_for_secret_for_authenticated_user": _REMOVE_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER,
        "remove_selected_repo_from_org_secret": _REMOVE_SELECTED_REPO_FROM_ORG_SECRET,
        "repo_machines_for_authenticated_user": _REPO_MACHINES_FOR_AUTHENTICATED_USER,
        "set_codespaces_access": _SET_CODESPACES_ACCESS,
        "set_codespaces_access_users": _SET_CODESPACES_ACCESS_USERS,
        "set_repositories_for_secret_for_authenticated_user": _SET_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER,
        "set_selected_repos_for_org_secret": _SET_SELECTED_REPOS_FOR_ORG_SECRET,
        "start_for_authenticated_user": _START_FOR_AUTHENTICATED_USER,
        "stop_for_authenticated_user": _STOP_FOR_AUTHENTICATED_USER,
        "stop_in_organization": _STOP_IN_ORGANIZATION,
        "update_for_authenticated_user": _UPDATE_FOR_AUTHENTICATED_USER,
    }

    def add_repository_for_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Repository to a Codespaces Secret for the Authenticated User: ``PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.codespaces.async_add_repository_for_secret_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#add-a-selected-repository-to-a-user-secret
        """
        return self._call(
            _ADD_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "secret_name": secret_name,
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
        """Add Selected Repository to an Organization Codespaces Secret: ``PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.codespaces.async_add_selected_repo_to_org_secret``.

        See https://docs.github.com/rest/codespaces/organization-secrets#add-selected-repository-to-an-organization-secret
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

    def check_permissions_for_devcontainer(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        ref: str,
        devcontainer_path: str,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodespacesPermissionsCheckForDevcontainer]:
        """Check Permissions for a Devcontainer: ``GET /repos/{owner}/{repo}/codespaces/permissions_check``.

        Calls ``client.rest.codespaces.async_check_permissions_for_devcontainer``.

        See https://docs.github.com/rest/codespaces/codespaces#check-if-permissions-defined-by-a-devcontainer-have-been-accepted-by-the-authenticated-user
        """
        return self._call(
            _CHECK_PERMISSIONS_FOR_DEVCONTAINER,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "devcontainer_path": devcontainer_path,
                "headers": headers,
            },
            task_options,
        )

    def codespace_machines_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserCodespacesCodespaceNameMachinesGetResponse200]:
        """List Machine Types for a Codespace: ``GET /user/codespaces/{codespace_name}/machines``.

        Calls ``client.rest.codespaces.async_codespace_machines_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/machines#list-machine-types-for-a-codespace
        """
        return self._call(
            _CODESPACE_MACHINES_FOR_AUTHENTICATED_USER,
            task_key,
            {"codespace_name": codespace_name, "headers": headers},
            task_options,
        )

    @overload
    def create_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[UserCodespacesPostBodyOneof0Type, UserCodespacesPostBodyOneof1Type],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    @overload
    def create_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repository_id: int,
        ref: Missing[str] = ...,
        location: Missing[str] = ...,
        geo: Missing[Literal["EuropeWest", "SoutheastAsia", "UsEast", "UsWest"]] = ...,
        client_ip: Missing[str] = ...,
        machine: Missing[str] = ...,
        devcontainer_path: Missing[str] = ...,
        multi_repo_permissions_opt_out: Missing[bool] = ...,
        working_directory: Missing[str] = ...,
        idle_timeout_minutes: Missing[int] = ...,
        display_name: Missing[str] = ...,
        retention_period_minutes: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    @overload
    def create_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        pull_request: UserCodespacesPostBodyOneof1PropPullRequestType,
        location: Missing[str] = ...,
        geo: Missing[Literal["EuropeWest", "SoutheastAsia", "UsEast", "UsWest"]] = ...,
        machine: Missing[str] = ...,
        devcontainer_path: Missing[str] = ...,
        working_directory: Missing[str] = ...,
        idle_timeout_minutes: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    def create_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[UserCodespacesPostBodyOneof0Type, UserCodespacesPostBodyOneof1Type]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Codespace]:
        """Create Codespace for the Authenticated User: ``POST /user/codespaces``.

        Calls ``client.rest.codespaces.async_create_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#create-a-codespace-for-the-authenticated-user
        """
        return self._call(
            _CREATE_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
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
        data: OrgsOrgCodespacesSecretsSecretNamePutBodyType,
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
        data: Missing[OrgsOrgCodespacesSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Organization Codespaces Secret: ``PUT /orgs/{org}/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_create_or_update_org_secret``.

        See https://docs.github.com/rest/codespaces/organization-secrets#create-or-update-an-organization-secret
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
        data: ReposOwnerRepoCodespacesSecretsSecretNamePutBodyType,
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
        data: Missing[ReposOwnerRepoCodespacesSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Repository Codespaces Secret: ``PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_create_or_update_repo_secret``.

        See https://docs.github.com/rest/codespaces/repository-secrets#create-or-update-a-repository-secret
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
    def create_or_update_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserCodespacesSecretsSecretNamePutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    @overload
    def create_or_update_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        encrypted_value: Missing[str] = ...,
        key_id: str,
        selected_repository_ids: Missing[list[Union[int, str]]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject]: ...

    def create_or_update_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserCodespacesSecretsSecretNamePutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject]:
        """Create or Update Codespaces Secret for the Authenticated User: ``PUT /user/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_create_or_update_secret_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#create-or-update-a-secret-for-the-authenticated-user
        """
        return self._call(
            _CREATE_OR_UPDATE_SECRET_FOR_AUTHENTICATED_USER,
            task_key,
            {"secret_name": secret_name, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_with_pr_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[ReposOwnerRepoPullsPullNumberCodespacesPostBodyType, None],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    @overload
    def create_with_pr_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        location: Missing[str] = ...,
        geo: Missing[Literal["EuropeWest", "SoutheastAsia", "UsEast", "UsWest"]] = ...,
        client_ip: Missing[str] = ...,
        machine: Missing[str] = ...,
        devcontainer_path: Missing[str] = ...,
        multi_repo_permissions_opt_out: Missing[bool] = ...,
        working_directory: Missing[str] = ...,
        idle_timeout_minutes: Missing[int] = ...,
        display_name: Missing[str] = ...,
        retention_period_minutes: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    def create_with_pr_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoPullsPullNumberCodespacesPostBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Codespace]:
        """Create Codespace from a Pull Request for the Authenticated User: ``POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces``.

        Calls ``client.rest.codespaces.async_create_with_pr_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#create-a-codespace-from-a-pull-request
        """
        return self._call(
            _CREATE_WITH_PR_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_with_repo_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[ReposOwnerRepoCodespacesPostBodyType, None],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    @overload
    def create_with_repo_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        ref: Missing[str] = ...,
        location: Missing[str] = ...,
        geo: Missing[Literal["EuropeWest", "SoutheastAsia", "UsEast", "UsWest"]] = ...,
        client_ip: Missing[str] = ...,
        machine: Missing[str] = ...,
        devcontainer_path: Missing[str] = ...,
        multi_repo_permissions_opt_out: Missing[bool] = ...,
        working_directory: Missing[str] = ...,
        idle_timeout_minutes: Missing[int] = ...,
        display_name: Missing[str] = ...,
        retention_period_minutes: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    def create_with_repo_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoCodespacesPostBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Codespace]:
        """Create Codespace in a Repository for the Authenticated User: ``POST /repos/{owner}/{repo}/codespaces``.

        Calls ``client.rest.codespaces.async_create_with_repo_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#create-a-codespace-in-a-repository
        """
        return self._call(
            _CREATE_WITH_REPO_FOR_AUTHENTICATED_USER,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def delete_codespaces_access_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodespacesAccessSelectedUsersDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def delete_codespaces_access_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_usernames: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @deprecated(
        "The SDK deprecates codespaces.delete_codespaces_access_users: Deprecated API endpoint. See the docstring for more details."
    )
    def delete_codespaces_access_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodespacesAccessSelectedUsersDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Users from Codespaces Access: ``DELETE /orgs/{org}/codespaces/access/selected_users``.

        Calls ``client.rest.codespaces.async_delete_codespaces_access_users``.

        See https://docs.github.com/rest/codespaces/organizations#remove-users-from-codespaces-access-for-an-organization
        """
        return self._call(
            _DELETE_CODESPACES_ACCESS_USERS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Delete Codespace for the Authenticated User: ``DELETE /user/codespaces/{codespace_name}``.

        Calls ``client.rest.codespaces.async_delete_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#delete-a-codespace-for-the-authenticated-user
        """
        return self._call(
            _DELETE_FOR_AUTHENTICATED_USER,
            task_key,
            {"codespace_name": codespace_name, "headers": headers},
            task_options,
        )

    def delete_from_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Delete Codespace from an Organization: ``DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}``.

        Calls ``client.rest.codespaces.async_delete_from_organization``.

        See https://docs.github.com/rest/codespaces/organizations#delete-a-codespace-from-the-organization
        """
        return self._call(
            _DELETE_FROM_ORGANIZATION,
            task_key,
            {
                "org": org,
                "username": username,
                "codespace_name": codespace_name,
                "headers": headers,
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
        """Delete Organization Codespaces Secret: ``DELETE /orgs/{org}/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_delete_org_secret``.

        See https://docs.github.com/rest/codespaces/organization-secrets#delete-an-organization-secret
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
        """Delete Repository Codespaces Secret: ``DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_delete_repo_secret``.

        See https://docs.github.com/rest/codespaces/repository-secrets#delete-a-repository-secret
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

    def delete_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Codespaces Secret for the Authenticated User: ``DELETE /user/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_delete_secret_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#delete-a-secret-for-the-authenticated-user
        """
        return self._call(
            _DELETE_SECRET_FOR_AUTHENTICATED_USER,
            task_key,
            {"secret_name": secret_name, "headers": headers},
            task_options,
        )

    def export_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodespaceExportDetails]:
        """Export Codespace for the Authenticated User: ``POST /user/codespaces/{codespace_name}/exports``.

        Calls ``client.rest.codespaces.async_export_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#export-a-codespace-for-the-authenticated-user
        """
        return self._call(
            _EXPORT_FOR_AUTHENTICATED_USER,
            task_key,
            {"codespace_name": codespace_name, "headers": headers},
            task_options,
        )

    def get_codespaces_for_user_in_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgMembersUsernameCodespacesGetResponse200]:
        """Get Codespaces for a User in an Organization: ``GET /orgs/{org}/members/{username}/codespaces``.

        Calls ``client.rest.codespaces.async_get_codespaces_for_user_in_org``.

        See https://docs.github.com/rest/codespaces/organizations#list-codespaces-for-a-user-in-organization
        """
        return self._call(
            _GET_CODESPACES_FOR_USER_IN_ORG,
            task_key,
            {
                "org": org,
                "username": username,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_export_details_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        export_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodespaceExportDetails]:
        """Get Codespace Export Details for the Authenticated User: ``GET /user/codespaces/{codespace_name}/exports/{export_id}``.

        Calls ``client.rest.codespaces.async_get_export_details_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#get-details-about-a-codespace-export
        """
        return self._call(
            _GET_EXPORT_DETAILS_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "codespace_name": codespace_name,
                "export_id": export_id,
                "headers": headers,
            },
            task_options,
        )

    def get_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Codespace]:
        """Get Codespace for the Authenticated User: ``GET /user/codespaces/{codespace_name}``.

        Calls ``client.rest.codespaces.async_get_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#get-a-codespace-for-the-authenticated-user
        """
        return self._call(
            _GET_FOR_AUTHENTICATED_USER,
            task_key,
            {"codespace_name": codespace_name, "headers": headers},
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
    ) -> Coroutine[object, object, CodespacesPublicKey]:
        """Get Organization Codespaces Public Key: ``GET /orgs/{org}/codespaces/secrets/public-key``.

        Calls ``client.rest.codespaces.async_get_org_public_key``.

        See https://docs.github.com/rest/codespaces/organization-secrets#get-an-organization-public-key
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
    ) -> Coroutine[object, object, CodespacesOrgSecret]:
        """Get Organization Codespaces Secret: ``GET /orgs/{org}/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_get_org_secret``.

        See https://docs.github.com/rest/codespaces/organization-secrets#get-an-organization-secret
        """
        return self._call(
            _GET_ORG_SECRET,
            task_key,
            {"org": org, "secret_name": secret_name, "headers": headers},
            task_options,
        )

    def get_public_key_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodespacesUserPublicKey]:
        """Get Codespaces Public Key for the Authenticated User: ``GET /user/codespaces/secrets/public-key``.

        Calls ``client.rest.codespaces.async_get_public_key_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#get-public-key-for-the-authenticated-user
        """
        return self._call(
            _GET_PUBLIC_KEY_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers},
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
    ) -> Coroutine[object, object, CodespacesPublicKey]:
        """Get Repository Codespaces Public Key: ``GET /repos/{owner}/{repo}/codespaces/secrets/public-key``.

        Calls ``client.rest.codespaces.async_get_repo_public_key``.

        See https://docs.github.com/rest/codespaces/repository-secrets#get-a-repository-public-key
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
    ) -> Coroutine[object, object, RepoCodespacesSecret]:
        """Get Repository Codespaces Secret: ``GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_get_repo_secret``.

        See https://docs.github.com/rest/codespaces/repository-secrets#get-a-repository-secret
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

    def get_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodespacesSecret]:
        """Get Codespaces Secret for the Authenticated User: ``GET /user/codespaces/secrets/{secret_name}``.

        Calls ``client.rest.codespaces.async_get_secret_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#get-a-secret-for-the-authenticated-user
        """
        return self._call(
            _GET_SECRET_FOR_AUTHENTICATED_USER,
            task_key,
            {"secret_name": secret_name, "headers": headers},
            task_options,
        )

    def list_devcontainers_in_repository_for_authenticated_user(
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
    ) -> Coroutine[object, object, ReposOwnerRepoCodespacesDevcontainersGetResponse200]:
        """List Devcontainers in a Repository for the Authenticated User: ``GET /repos/{owner}/{repo}/codespaces/devcontainers``.

        Calls ``client.rest.codespaces.async_list_devcontainers_in_repository_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#list-devcontainer-configurations-in-a-repository-for-the-authenticated-user
        """
        return self._call(
            _LIST_DEVCONTAINERS_IN_REPOSITORY_FOR_AUTHENTICATED_USER,
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

    def list_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        repository_id: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserCodespacesGetResponse200]:
        """List Codespaces for the Authenticated User: ``GET /user/codespaces``.

        Calls ``client.rest.codespaces.async_list_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#list-codespaces-for-the-authenticated-user
        """
        return self._call(
            _LIST_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "per_page": per_page,
                "page": page,
                "repository_id": repository_id,
                "headers": headers,
            },
            task_options,
        )

    def list_in_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrgsOrgCodespacesGetResponse200]:
        """List Codespaces in an Organization: ``GET /orgs/{org}/codespaces``.

        Calls ``client.rest.codespaces.async_list_in_organization``.

        See https://docs.github.com/rest/codespaces/organizations#list-codespaces-for-the-organization
        """
        return self._call(
            _LIST_IN_ORGANIZATION,
            task_key,
            {"org": org, "per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_in_repository_for_authenticated_user(
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
    ) -> Coroutine[object, object, ReposOwnerRepoCodespacesGetResponse200]:
        """List Codespaces in a Repository for the Authenticated User: ``GET /repos/{owner}/{repo}/codespaces``.

        Calls ``client.rest.codespaces.async_list_in_repository_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#list-codespaces-in-a-repository-for-the-authenticated-user
        """
        return self._call(
            _LIST_IN_REPOSITORY_FOR_AUTHENTICATED_USER,
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
    ) -> Coroutine[object, object, OrgsOrgCodespacesSecretsGetResponse200]:
        """List Organization Codespaces Secrets: ``GET /orgs/{org}/codespaces/secrets``.

        Calls ``client.rest.codespaces.async_list_org_secrets``.

        See https://docs.github.com/rest/codespaces/organization-secrets#list-organization-secrets
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
    ) -> Coroutine[object, object, ReposOwnerRepoCodespacesSecretsGetResponse200]:
        """List Repository Codespaces Secrets: ``GET /repos/{owner}/{repo}/codespaces/secrets``.

        Calls ``client.rest.codespaces.async_list_repo_secrets``.

        See https://docs.github.com/rest/codespaces/repository-secrets#list-repository-secrets
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

    def list_repositories_for_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserCodespacesSecretsSecretNameRepositoriesGetResponse200]:
        """List Repositories for a Codespaces Secret for the Authenticated User: ``GET /user/codespaces/secrets/{secret_name}/repositories``.

        Calls ``client.rest.codespaces.async_list_repositories_for_secret_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#list-selected-repositories-for-a-user-secret
        """
        return self._call(
            _LIST_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER,
            task_key,
            {"secret_name": secret_name, "headers": headers},
            task_options,
        )

    def list_secrets_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UserCodespacesSecretsGetResponse200]:
        """List Codespaces Secrets for the Authenticated User: ``GET /user/codespaces/secrets``.

        Calls ``client.rest.codespaces.async_list_secrets_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#list-secrets-for-the-authenticated-user
        """
        return self._call(
            _LIST_SECRETS_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
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
    ) -> Coroutine[object, object, OrgsOrgCodespacesSecretsSecretNameRepositoriesGetResponse200]:
        """List Selected Repositories for an Organization Codespaces Secret: ``GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories``.

        Calls ``client.rest.codespaces.async_list_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/codespaces/organization-secrets#list-selected-repositories-for-an-organization-secret
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

    def pre_flight_with_repo_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        ref: Missing[str] = UNSET,
        client_ip: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoCodespacesNewGetResponse200]:
        """Get Default Attributes for a Codespace: ``GET /repos/{owner}/{repo}/codespaces/new``.

        Calls ``client.rest.codespaces.async_pre_flight_with_repo_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#get-default-attributes-for-a-codespace
        """
        return self._call(
            _PRE_FLIGHT_WITH_REPO_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "client_ip": client_ip,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def publish_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserCodespacesCodespaceNamePublishPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodespaceWithFullRepository]: ...

    @overload
    def publish_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        private: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodespaceWithFullRepository]: ...

    def publish_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserCodespacesCodespaceNamePublishPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodespaceWithFullRepository]:
        """Publish Codespace for the Authenticated User: ``POST /user/codespaces/{codespace_name}/publish``.

        Calls ``client.rest.codespaces.async_publish_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#create-a-repository-from-an-unpublished-codespace
        """
        return self._call(
            _PUBLISH_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "codespace_name": codespace_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def remove_repository_for_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        repository_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Remove Repository from a Codespaces Secret for the Authenticated User: ``DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.codespaces.async_remove_repository_for_secret_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#remove-a-selected-repository-from-a-user-secret
        """
        return self._call(
            _REMOVE_REPOSITORY_FOR_SECRET_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "secret_name": secret_name,
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
        """Remove Selected Repository from an Organization Codespaces Secret: ``DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}``.

        Calls ``client.rest.codespaces.async_remove_selected_repo_from_org_secret``.

        See https://docs.github.com/rest/codespaces/organization-secrets#remove-selected-repository-from-an-organization-secret
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

    def repo_machines_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        location: Missing[str] = UNSET,
        client_ip: Missing[str] = UNSET,
        ref: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoCodespacesMachinesGetResponse200]:
        """List Machine Types for a Repository: ``GET /repos/{owner}/{repo}/codespaces/machines``.

        Calls ``client.rest.codespaces.async_repo_machines_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/machines#list-available-machine-types-for-a-repository
        """
        return self._call(
            _REPO_MACHINES_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "location": location,
                "client_ip": client_ip,
                "ref": ref,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def set_codespaces_access(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodespacesAccessPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_codespaces_access(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        visibility: Literal[
            "disabled", "selected_members", "all_members", "all_members_and_outside_collaborators"
        ],
        selected_usernames: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @deprecated(
        "The SDK deprecates codespaces.set_codespaces_access: Deprecated API endpoint. See the docstring for more details."
    )
    def set_codespaces_access(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodespacesAccessPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Codespaces Access for an Organization: ``PUT /orgs/{org}/codespaces/access``.

        Calls ``client.rest.codespaces.async_set_codespaces_access``.

        See https://docs.github.com/rest/codespaces/organizations#manage-access-control-for-organization-codespaces
        """
        return self._call(
            _SET_CODESPACES_ACCESS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_codespaces_access_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgCodespacesAccessSelectedUsersPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_codespaces_access_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_usernames: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @deprecated(
        "The SDK deprecates codespaces.set_codespaces_access_users: Deprecated API endpoint. See the docstring for more details."
    )
    def set_codespaces_access_users(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgCodespacesAccessSelectedUsersPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Add Users to Codespaces Access: ``POST /orgs/{org}/codespaces/access/selected_users``.

        Calls ``client.rest.codespaces.async_set_codespaces_access_users``.

        See https://docs.github.com/rest/codespaces/organizations#add-users-to-codespaces-access-for-an-organization
        """
        return self._call(
            _SET_CODESPACES_ACCESS_USERS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def set_repositories_for_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserCodespacesSecretsSecretNameRepositoriesPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def set_repositories_for_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        selected_repository_ids: list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def set_repositories_for_secret_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        secret_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserCodespacesSecretsSecretNameRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Repositories for a Codespaces Secret for the Authenticated User: ``PUT /user/codespaces/secrets/{secret_name}/repositories``.

        Calls ``client.rest.codespaces.async_set_repositories_for_secret_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/secrets#set-selected-repositories-for-a-user-secret
        """
        return self._call(
            _SET_REPOSITORIES_FOR_SECRET_FOR_AUTHENTICATED_USER,
            task_key,
            {"secret_name": secret_name, "headers": headers, "data": data, **kwargs},
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
        data: OrgsOrgCodespacesSecretsSecretNameRepositoriesPutBodyType,
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
        data: Missing[OrgsOrgCodespacesSecretsSecretNameRepositoriesPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Set Selected Repositories for an Organization Codespaces Secret: ``PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories``.

        Calls ``client.rest.codespaces.async_set_selected_repos_for_org_secret``.

        See https://docs.github.com/rest/codespaces/organization-secrets#set-selected-repositories-for-an-organization-secret
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

    def start_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Codespace]:
        """Start Codespace for the Authenticated User: ``POST /user/codespaces/{codespace_name}/start``.

        Calls ``client.rest.codespaces.async_start_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#start-a-codespace-for-the-authenticated-user
        """
        return self._call(
            _START_FOR_AUTHENTICATED_USER,
            task_key,
            {"codespace_name": codespace_name, "headers": headers},
            task_options,
        )

    def stop_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Codespace]:
        """Stop Codespace for the Authenticated User: ``POST /user/codespaces/{codespace_name}/stop``.

        Calls ``client.rest.codespaces.async_stop_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#stop-a-codespace-for-the-authenticated-user
        """
        return self._call(
            _STOP_FOR_AUTHENTICATED_USER,
            task_key,
            {"codespace_name": codespace_name, "headers": headers},
            task_options,
        )

    def stop_in_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        username: str,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Codespace]:
        """Stop Codespace in an Organization: ``POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop``.

        Calls ``client.rest.codespaces.async_stop_in_organization``.

        See https://docs.github.com/rest/codespaces/organizations#stop-a-codespace-for-an-organization-user
        """
        return self._call(
            _STOP_IN_ORGANIZATION,
            task_key,
            {
                "org": org,
                "username": username,
                "codespace_name": codespace_name,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[UserCodespacesCodespaceNamePatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    @overload
    def update_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        machine: Missing[str] = ...,
        display_name: Missing[str] = ...,
        recent_folders: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Codespace]: ...

    def update_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        codespace_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserCodespacesCodespaceNamePatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Codespace]:
        """Update Codespace for the Authenticated User: ``PATCH /user/codespaces/{codespace_name}``.

        Calls ``client.rest.codespaces.async_update_for_authenticated_user``.

        See https://docs.github.com/rest/codespaces/codespaces#update-a-codespace-for-the-authenticated-user
        """
        return self._call(
            _UPDATE_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "codespace_name": codespace_name,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
