"""Tasks for ``client.rest.migrations``."""

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
        Import,
        Migration,
        PorterAuthor,
        PorterLargeFile,
        SimpleRepository,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgMigrationsPostBodyType,
        ReposOwnerRepoImportAuthorsAuthorIdPatchBodyType,
        ReposOwnerRepoImportLfsPatchBodyType,
        ReposOwnerRepoImportPatchBodyType,
        ReposOwnerRepoImportPutBodyType,
        UserMigrationsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CANCEL_IMPORT = Operation(
    id="migrations.cancel_import",
    call="rest.migrations.async_cancel_import",
    name="Cancel Import",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/import",
    repeat="safe",
)


_DELETE_ARCHIVE_FOR_AUTHENTICATED_USER = Operation(
    id="migrations.delete_archive_for_authenticated_user",
    call="rest.migrations.async_delete_archive_for_authenticated_user",
    name="Delete Migration Archive for the Authenticated User",
    properties=(Label("Migration ID", "migration_id"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/migrations/{migration_id}/archive",
    repeat="safe",
)


_DELETE_ARCHIVE_FOR_ORG = Operation(
    id="migrations.delete_archive_for_org",
    call="rest.migrations.async_delete_archive_for_org",
    name="Delete Migration Archive for an Organization",
    properties=(Label("Organization", "org"), Label("Migration ID", "migration_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/migrations/{migration_id}/archive",
    repeat="safe",
)


_DOWNLOAD_ARCHIVE_FOR_ORG = Operation(
    id="migrations.download_archive_for_org",
    call="rest.migrations.async_download_archive_for_org",
    name="Download Migration Archive for an Organization",
    properties=(Label("Organization", "org"), Label("Migration ID", "migration_id")),
    output="integrate_runtime:HttpResult",
    http="GET /orgs/{org}/migrations/{migration_id}/archive",
    repeat="safe",
)


_GET_ARCHIVE_FOR_AUTHENTICATED_USER = Operation(
    id="migrations.get_archive_for_authenticated_user",
    call="rest.migrations.async_get_archive_for_authenticated_user",
    name="Get Migration Archive for the Authenticated User",
    properties=(Label("Migration ID", "migration_id"),),
    output="integrate_runtime:HttpResult",
    http="GET /user/migrations/{migration_id}/archive",
    repeat="safe",
)


_GET_COMMIT_AUTHORS = Operation(
    id="migrations.get_commit_authors",
    call="rest.migrations.async_get_commit_authors",
    name="Get Commit Authors",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Since", "since")),
    output="list[githubkit_schemas.v2026_03_10.models:PorterAuthor]",
    http="GET /repos/{owner}/{repo}/import/authors",
    repeat="safe",
)


_GET_IMPORT_STATUS = Operation(
    id="migrations.get_import_status",
    call="rest.migrations.async_get_import_status",
    name="Get Import Status",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Import",
    http="GET /repos/{owner}/{repo}/import",
    repeat="safe",
)


_GET_LARGE_FILES = Operation(
    id="migrations.get_large_files",
    call="rest.migrations.async_get_large_files",
    name="Get Large Files",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:PorterLargeFile]",
    http="GET /repos/{owner}/{repo}/import/large_files",
    repeat="safe",
)


_GET_STATUS_FOR_AUTHENTICATED_USER = Operation(
    id="migrations.get_status_for_authenticated_user",
    call="rest.migrations.async_get_status_for_authenticated_user",
    name="Get Migration Status for the Authenticated User",
    properties=(Label("Migration ID", "migration_id"),),
    output="githubkit_schemas.v2026_03_10.models:Migration",
    http="GET /user/migrations/{migration_id}",
    repeat="safe",
)


_GET_STATUS_FOR_ORG = Operation(
    id="migrations.get_status_for_org",
    call="rest.migrations.async_get_status_for_org",
    name="Get Migration Status for an Organization",
    properties=(Label("Organization", "org"), Label("Migration ID", "migration_id")),
    output="githubkit_schemas.v2026_03_10.models:Migration",
    http="GET /orgs/{org}/migrations/{migration_id}",
    repeat="safe",
)


_LIST_FOR_AUTHENTICATED_USER = Operation(
    id="migrations.list_for_authenticated_user",
    call="rest.migrations.async_list_for_authenticated_user",
    name="List Migrations for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:Migration]",
    http="GET /user/migrations",
    repeat="safe",
)


_LIST_FOR_ORG = Operation(
    id="migrations.list_for_org",
    call="rest.migrations.async_list_for_org",
    name="List Migrations for an Organization",
    properties=(Label("Organization", "org"), Label("Exclude", "exclude")),
    output="list[githubkit_schemas.v2026_03_10.models:Migration]",
    http="GET /orgs/{org}/migrations",
    repeat="safe",
)


_LIST_REPOS_FOR_AUTHENTICATED_USER = Operation(
    id="migrations.list_repos_for_authenticated_user",
    call="rest.migrations.async_list_repos_for_authenticated_user",
    name="List Migration Repositories for the Authenticated User",
    properties=(Label("Migration ID", "migration_id"),),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleRepository]",
    http="GET /user/migrations/{migration_id}/repositories",
    repeat="safe",
)


_LIST_REPOS_FOR_ORG = Operation(
    id="migrations.list_repos_for_org",
    call="rest.migrations.async_list_repos_for_org",
    name="List Migration Repositories for an Organization",
    properties=(Label("Organization", "org"), Label("Migration ID", "migration_id")),
    output="list[githubkit_schemas.v2026_03_10.models:SimpleRepository]",
    http="GET /orgs/{org}/migrations/{migration_id}/repositories",
    repeat="safe",
)


_MAP_COMMIT_AUTHOR = Operation(
    id="migrations.map_commit_author",
    call="rest.migrations.async_map_commit_author",
    name="Map Commit Author",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Author ID", "author_id"),
        Label("Name", "name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PorterAuthor",
    http="PATCH /repos/{owner}/{repo}/import/authors/{author_id}",
)


_SET_LFS_PREFERENCE = Operation(
    id="migrations.set_lfs_preference",
    call="rest.migrations.async_set_lfs_preference",
    name="Set Git LFS Preference",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Use LFS", "use_lfs")),
    output="githubkit_schemas.v2026_03_10.models:Import",
    http="PATCH /repos/{owner}/{repo}/import/lfs",
)


_START_FOR_AUTHENTICATED_USER = Operation(
    id="migrations.start_for_authenticated_user",
    call="rest.migrations.async_start_for_authenticated_user",
    name="Start Migration for the Authenticated User",
    output="githubkit_schemas.v2026_03_10.models:Migration",
    http="POST /user/migrations",
)


_START_FOR_ORG = Operation(
    id="migrations.start_for_org",
    call="rest.migrations.async_start_for_org",
    name="Start Migration for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:Migration",
    http="POST /orgs/{org}/migrations",
)


_START_IMPORT = Operation(
    id="migrations.start_import",
    call="rest.migrations.async_start_import",
    name="Start Import",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Import",
    http="PUT /repos/{owner}/{repo}/import",
    repeat="safe",
)


_UNLOCK_REPO_FOR_AUTHENTICATED_USER = Operation(
    id="migrations.unlock_repo_for_authenticated_user",
    call="rest.migrations.async_unlock_repo_for_authenticated_user",
    name="Unlock Migration Repository for the Authenticated User",
    properties=(Label("Migration ID", "migration_id"), Label("Repository Name", "repo_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock",
    repeat="safe",
)


_UNLOCK_REPO_FOR_ORG = Operation(
    id="migrations.unlock_repo_for_org",
    call="rest.migrations.async_unlock_repo_for_org",
    name="Unlock Migration Repository for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Migration ID", "migration_id"),
        Label("Repository Name", "repo_name"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock",
    repeat="safe",
)


_UPDATE_IMPORT = Operation(
    id="migrations.update_import",
    call="rest.migrations.async_update_import",
    name="Update Import",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:Import",
    http="PATCH /repos/{owner}/{repo}/import",
)


class Migrations(Namespace):
    """Tasks for ``client.rest.migrations``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel_import": _CANCEL_IMPORT,
        "delete_archive_for_authenticated_user": _DELETE_ARCHIVE_FOR_AUTHENTICATED_USER,
        "delete_archive_for_org": _DELETE_ARCHIVE_FOR_ORG,
        "download_archive_for_org": _DOWNLOAD_ARCHIVE_FOR_ORG,
        "get_archive_for_authenticated_user": _GET_ARCHIVE_FOR_AUTHENTICATED_USER,
        "get_commit_authors": _GET_COMMIT_AUTHORS,
        "get_import_status": _GET_IMPORT_STATUS,
        "get_large_files": _GET_LARGE_FILES,
        "get_status_for_authenticated_user": _GET_STATUS_FOR_AUTHENTICATED_USER,
        "get_status_for_org": _GET_STATUS_FOR_ORG,
        "list_for_authenticated_user": _LIST_FOR_AUTHENTICATED_USER,
        "list_for_org": _LIST_FOR_ORG,
        "list_repos_for_authenticated_user": _LIST_REPOS_FOR_AUTHENTICATED_USER,
        "list_repos_for_org": _LIST_REPOS_FOR_ORG,
        "map_commit_author": _MAP_COMMIT_AUTHOR,
        "set_lfs_preference": _SET_LFS_PREFERENCE,
        "start_for_authenticated_user": _START_FOR_AUTHENTICATED_USER,
        "start_for_org": _START_FOR_ORG,
        "start_import": _START_IMPORT,
        "unlock_repo_for_authenticated_user": _UNLOCK_REPO_FOR_AUTHENTICATED_USER,
        "unlock_repo_for_org": _UNLOCK_REPO_FOR_ORG,
        "update_import": _UPDATE_IMPORT,
    }

    @deprecated(
        "The SDK deprecates migrations.cancel_import: Deprecated API endpoint. See the docstring for more details."
    )
    def cancel_import(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Cancel Import: ``DELETE /repos/{owner}/{repo}/import``.

        Calls ``client.rest.migrations.async_cancel_import``.

        See https://docs.github.com/rest/migrations/source-imports#cancel-an-import
        """
        return self._call(
            _CANCEL_IMPORT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def delete_archive_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        migration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Migration Archive for the Authenticated User: ``DELETE /user/migrations/{migration_id}/archive``.

        Calls ``client.rest.migrations.async_delete_archive_for_authenticated_user``.

        See https://docs.github.com/rest/migrations/users#delete-a-user-migration-archive
        """
        return self._call(
            _DELETE_ARCHIVE_FOR_AUTHENTICATED_USER,
            task_key,
            {"migration_id": migration_id, "headers": headers},
            task_options,
        )

    def delete_archive_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        migration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Migration Archive for an Organization: ``DELETE /orgs/{org}/migrations/{migration_id}/archive``.

        Calls ``client.rest.migrations.async_delete_archive_for_org``.

        See https://docs.github.com/rest/migrations/orgs#delete-an-organization-migration-archive
        """
        return self._call(
            _DELETE_ARCHIVE_FOR_ORG,
            task_key,
            {"org": org, "migration_id": migration_id, "headers": headers},
            task_options,
        )

    def download_archive_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        migration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Download Migration Archive for an Organization: ``GET /orgs/{org}/migrations/{migration_id}/archive``.

        Calls ``client.rest.migrations.async_download_archive_for_org``.

        See https://docs.github.com/rest/migrations/orgs#download-an-organization-migration-archive
        """
        return self._call(
            _DOWNLOAD_ARCHIVE_FOR_ORG,
            task_key,
            {"org": org, "migration_id": migration_id, "headers": headers},
            task_options,
        )

    def get_archive_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        migration_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Get Migration Archive for the Authenticated User: ``GET /user/migrations/{migration_id}/archive``.

        Calls ``client.rest.migrations.async_get_archive_for_authenticated_user``.

        See https://docs.github.com/rest/migrations/users#download-a-user-migration-archive
        """
        return self._call(
            _GET_ARCHIVE_FOR_AUTHENTICATED_USER,
            task_key,
            {"migration_id": migration_id, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates migrations.get_commit_authors: Deprecated API endpoint. See the docstring for more details."
    )
    def get_commit_authors(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        since: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[PorterAuthor]]:
        """Get Commit Authors: ``GET /repos/{owner}/{repo}/import/authors``.

        Calls ``client.rest.migrations.async_get_commit_authors``.

        See https://docs.github.com/rest/migrations/source-imports#get-commit-authors
        """
        return self._call(
            _GET_COMMIT_AUTHORS,
            task_key,
            {"owner": owner, "repo": repo, "since": since, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates migrations.get_import_status: Deprecated API endpoint. See the docstring for more details."
    )
    def get_import_status(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Import]:
        """Get Import Status: ``GET /repos/{owner}/{repo}/import``.

        Calls ``client.rest.migrations.async_get_import_status``.

        See https://docs.github.com/rest/migrations/source-imports#get-an-import-status
        """
        return self._call(
            _GET_IMPORT_STATUS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    @deprecated(
        "The SDK deprecates migrations.get_large_files: Deprecated API endpoint. See the docstring for more details."
    )
    def get_large_files(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[PorterLargeFile]]:
        """Get Large Files: ``GET /repos/{owner}/{repo}/import/large_files``.

        Calls ``client.rest.migrations.async_get_large_files``.

        See https://docs.github.com/rest/migrations/source-imports#get-large-files
        """
        return self._call(
            _GET_LARGE_FILES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_status_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        migration_id: int,
        *,
        exclude: Missing[list[str]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Migration]:
        """Get Migration Status for the Authenticated User: ``GET /user/migrations/{migration_id}``.

        Calls ``client.rest.migrations.async_get_status_for_authenticated_user``.

        See https://docs.github.com/rest/migrations/users#get-a-user-migration-status
        """
        return self._call(
            _GET_STATUS_FOR_AUTHENTICATED_USER,
            task_key,
            {"migration_id": migration_id, "exclude": exclude, "headers": headers},
            task_options,
        )

    def get_status_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        migration_id: int,
        *,
        exclude: Missing[list[Literal["repositories"]]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Migration]:
        """Get Migration Status for an Organization: ``GET /orgs/{org}/migrations/{migration_id}``.

        Calls ``client.rest.migrations.async_get_status_for_org``.

        See https://docs.github.com/rest/migrations/orgs#get-an-organization-migration-status
        """
        return self._call(
            _GET_STATUS_FOR_ORG,
            task_key,
            {
                "org": org,
                "migration_id": migration_id,
                "exclude": exclude,
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
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Migration]]:
        """List Migrations for the Authenticated User: ``GET /user/migrations``.

        Calls ``client.rest.migrations.async_list_for_authenticated_user``.

        See https://docs.github.com/rest/migrations/users#list-user-migrations
        """
        return self._call(
            _LIST_FOR_AUTHENTICATED_USER,
            task_key,
            {"per_page": per_page, "page": page, "headers": headers},
            task_options,
        )

    def list_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        exclude: Missing[list[Literal["repositories"]]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Migration]]:
        """List Migrations for an Organization: ``GET /orgs/{org}/migrations``.

        Calls ``client.rest.migrations.async_list_for_org``.

        See https://docs.github.com/rest/migrations/orgs#list-organization-migrations
        """
        return self._call(
            _LIST_FOR_ORG,
            task_key,
            {
                "org": org,
                "per_page": per_page,
                "page": page,
                "exclude": exclude,
                "headers": headers,
            },
            task_options,
        )

    def list_repos_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        migration_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SimpleRepository]]:
        """List Migration Repositories for the Authenticated User: ``GET /user/migrations/{migration_id}/repositories``.

        Calls ``client.rest.migrations.async_list_repos_for_authenticated_user``.

        See https://docs.github.com/rest/migrations/users#list-repositories-for-a-user-migration
        """
        return self._call(
            _LIST_REPOS_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "migration_id": migration_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_repos_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        migration_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SimpleRepository]]:
        """List Migration Repositories for an Organization: ``GET /orgs/{org}/migrations/{migration_id}/repositories``.

        Calls ``client.rest.migrations.async_list_repos_for_org``.

        See https://docs.github.com/rest/migrations/orgs#list-repositories-in-an-organization-migration
        """
        return self._call(
            _LIST_REPOS_FOR_ORG,
            task_key,
            {
                "org": org,
                "migration_id": migration_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def map_commit_author(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        author_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoImportAuthorsAuthorIdPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PorterAuthor]: ...

    @overload
    def map_commit_author(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        author_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        email: Missing[str] = ...,
        name: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PorterAuthor]: ...

    @deprecated(
        "The SDK deprecates migrations.map_commit_author: Deprecated API endpoint. See the docstring for more details."
    )
    def map_commit_author(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        author_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoImportAuthorsAuthorIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PorterAuthor]:
        """Map Commit Author: ``PATCH /repos/{owner}/{repo}/import/authors/{author_id}``.

        Calls ``client.rest.migrations.async_map_commit_author``.

        See https://docs.github.com/rest/migrations/source-imports#map-a-commit-author
        """
        return self._call(
            _MAP_COMMIT_AUTHOR,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "author_id": author_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def set_lfs_preference(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoImportLfsPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Import]: ...

    @overload
    def set_lfs_preference(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        use_lfs: Literal["opt_in", "opt_out"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Import]: ...

    @deprecated(
        "The SDK deprecates migrations.set_lfs_preference: Deprecated API endpoint. See the docstring for more details."
    )
    def set_lfs_preference(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoImportLfsPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Import]:
        """Set Git LFS Preference: ``PATCH /repos/{owner}/{repo}/import/lfs``.

        Calls ``client.rest.migrations.async_set_lfs_preference``.

        See https://docs.github.com/rest/migrations/source-imports#update-git-lfs-preference
        """
        return self._call(
            _SET_LFS_PREFERENCE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def start_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: UserMigrationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Migration]: ...

    @overload
    def start_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        lock_repositories: Missing[bool] = ...,
        exclude_metadata: Missing[bool] = ...,
        exclude_git_data: Missing[bool] = ...,
        exclude_attachments: Missing[bool] = ...,
        exclude_releases: Missing[bool] = ...,
        exclude_owner_projects: Missing[bool] = ...,
        org_metadata_only: Missing[bool] = ...,
        exclude: Missing[list[Literal["repositories"]]] = ...,
        repositories: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Migration]: ...

    def start_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[UserMigrationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Migration]:
        """Start Migration for the Authenticated User: ``POST /user/migrations``.

        Calls ``client.rest.migrations.async_start_for_authenticated_user``.

        See https://docs.github.com/rest/migrations/users#start-a-user-migration
        """
        return self._call(
            _START_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def start_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgMigrationsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Migration]: ...

    @overload
    def start_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        repositories: list[str],
        lock_repositories: Missing[bool] = ...,
        exclude_metadata: Missing[bool] = ...,
        exclude_git_data: Missing[bool] = ...,
        exclude_attachments: Missing[bool] = ...,
        exclude_releases: Missing[bool] = ...,
        exclude_owner_projects: Missing[bool] = ...,
        org_metadata_only: Missing[bool] = ...,
        exclude: Missing[list[Literal["repositories"]]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Migration]: ...

    def start_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgMigrationsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Migration]:
        """Start Migration for an Organization: ``POST /orgs/{org}/migrations``.

        Calls ``client.rest.migrations.async_start_for_org``.

        See https://docs.github.com/rest/migrations/orgs#start-an-organization-migration
        """
        return self._call(
            _START_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def start_import(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoImportPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Import]: ...

    @overload
    def start_import(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        vcs_url: str,
        vcs: Missing[Literal["subversion", "git", "mercurial", "tfvc"]] = ...,
        vcs_username: Missing[str] = ...,
        vcs_password: Missing[str] = ...,
        tfvc_project: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Import]: ...

    @deprecated(
        "The SDK deprecates migrations.start_import: Deprecated API endpoint. See the docstring for more details."
    )
    def start_import(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoImportPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Import]:
        """Start Import: ``PUT /repos/{owner}/{repo}/import``.

        Calls ``client.rest.migrations.async_start_import``.

        See https://docs.github.com/rest/migrations/source-imports#start-an-import
        """
        return self._call(
            _START_IMPORT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def unlock_repo_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        migration_id: int,
        repo_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unlock Migration Repository for the Authenticated User: ``DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock``.

        Calls ``client.rest.migrations.async_unlock_repo_for_authenticated_user``.

        See https://docs.github.com/rest/migrations/users#unlock-a-user-repository
        """
        return self._call(
            _UNLOCK_REPO_FOR_AUTHENTICATED_USER,
            task_key,
            {"migration_id": migration_id, "repo_name": repo_name, "headers": headers},
            task_options,
        )

    def unlock_repo_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        migration_id: int,
        repo_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Unlock Migration Repository for an Organization: ``DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock``.

        Calls ``client.rest.migrations.async_unlock_repo_for_org``.

        See https://docs.github.com/rest/migrations/orgs#unlock-an-organization-repository
        """
        return self._call(
            _UNLOCK_REPO_FOR_ORG,
            task_key,
            {
                "org": org,
                "migration_id": migration_id,
                "repo_name": repo_name,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_import(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoImportPatchBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Import]: ...

    @overload
    def update_import(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        vcs_username: Missing[str] = ...,
        vcs_password: Missing[str] = ...,
        vcs: Missing[Literal["subversion", "tfvc", "git", "mercurial"]] = ...,
        tfvc_project: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Import]: ...

    @deprecated(
        "The SDK deprecates migrations.update_import: Deprecated API endpoint. See the docstring for more details."
    )
    def update_import(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoImportPatchBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Import]:
        """Update Import: ``PATCH /repos/{owner}/{repo}/import``.

        Calls ``client.rest.migrations.async_update_import``.

        See https://docs.github.com/rest/migrations/source-imports#update-an-import
        """
        return self._call(
            _UPDATE_IMPORT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )
