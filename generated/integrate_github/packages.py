"""Tasks for ``client.rest.packages``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Literal

    from githubkit.typing import Missing
    from githubkit_schemas.v2026_03_10.models import Package, PackageVersion
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_DELETE_PACKAGE_FOR_AUTHENTICATED_USER = Operation(
    id="packages.delete_package_for_authenticated_user",
    call="rest.packages.async_delete_package_for_authenticated_user",
    name="Delete Package for the Authenticated User",
    properties=(Label("Package Type", "package_type"), Label("Package Name", "package_name")),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/packages/{package_type}/{package_name}",
    repeat="safe",
)


_DELETE_PACKAGE_FOR_ORG = Operation(
    id="packages.delete_package_for_org",
    call="rest.packages.async_delete_package_for_org",
    name="Delete Package for an Organization",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Organization", "org"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/packages/{package_type}/{package_name}",
    repeat="safe",
)


_DELETE_PACKAGE_FOR_USER = Operation(
    id="packages.delete_package_for_user",
    call="rest.packages.async_delete_package_for_user",
    name="Delete Package for a User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Username", "username"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/packages/{package_type}/{package_name}",
    repeat="safe",
)


_DELETE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER = Operation(
    id="packages.delete_package_version_for_authenticated_user",
    call="rest.packages.async_delete_package_version_for_authenticated_user",
    name="Delete Package Version for the Authenticated User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}",
    repeat="safe",
)


_DELETE_PACKAGE_VERSION_FOR_ORG = Operation(
    id="packages.delete_package_version_for_org",
    call="rest.packages.async_delete_package_version_for_org",
    name="Delete Package Version for an Organization",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Organization", "org"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}",
    repeat="safe",
)


_DELETE_PACKAGE_VERSION_FOR_USER = Operation(
    id="packages.delete_package_version_for_user",
    call="rest.packages.async_delete_package_version_for_user",
    name="Delete Package Version for a User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Username", "username"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}",
    repeat="safe",
)


_GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_AUTHENTICATED_USER = Operation(
    id="packages.get_all_package_versions_for_package_owned_by_authenticated_user",
    call="rest.packages.async_get_all_package_versions_for_package_owned_by_authenticated_user",
    name="Get All Package Versions for the Authenticated User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("State", "state"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PackageVersion]",
    http="GET /user/packages/{package_type}/{package_name}/versions",
    repeat="safe",
)


_GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_ORG = Operation(
    id="packages.get_all_package_versions_for_package_owned_by_org",
    call="rest.packages.async_get_all_package_versions_for_package_owned_by_org",
    name="Get All Package Versions for an Organization",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Organization", "org"),
        Label("State", "state"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PackageVersion]",
    http="GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
    repeat="safe",
)


_GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_USER = Operation(
    id="packages.get_all_package_versions_for_package_owned_by_user",
    call="rest.packages.async_get_all_package_versions_for_package_owned_by_user",
    name="Get All Package Versions for a User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Username", "username"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PackageVersion]",
    http="GET /users/{username}/packages/{package_type}/{package_name}/versions",
    repeat="safe",
)


_GET_PACKAGE_FOR_AUTHENTICATED_USER = Operation(
    id="packages.get_package_for_authenticated_user",
    call="rest.packages.async_get_package_for_authenticated_user",
    name="Get Package for the Authenticated User",
    properties=(Label("Package Type", "package_type"), Label("Package Name", "package_name")),
    output="githubkit_schemas.v2026_03_10.models:Package",
    http="GET /user/packages/{package_type}/{package_name}",
    repeat="safe",
)


_GET_PACKAGE_FOR_ORGANIZATION = Operation(
    id="packages.get_package_for_organization",
    call="rest.packages.async_get_package_for_organization",
    name="Get Package for an Organization",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Organization", "org"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Package",
    http="GET /orgs/{org}/packages/{package_type}/{package_name}",
    repeat="safe",
)


_GET_PACKAGE_FOR_USER = Operation(
    id="packages.get_package_for_user",
    call="rest.packages.async_get_package_for_user",
    name="Get Package for a User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Username", "username"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Package",
    http="GET /users/{username}/packages/{package_type}/{package_name}",
    repeat="safe",
)


_GET_PACKAGE_VERSION_FOR_AUTHENTICATED_USER = Operation(
    id="packages.get_package_version_for_authenticated_user",
    call="rest.packages.async_get_package_version_for_authenticated_user",
    name="Get Package Version for the Authenticated User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PackageVersion",
    http="GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}",
    repeat="safe",
)


_GET_PACKAGE_VERSION_FOR_ORGANIZATION = Operation(
    id="packages.get_package_version_for_organization",
    call="rest.packages.async_get_package_version_for_organization",
    name="Get Package Version for an Organization",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Organization", "org"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PackageVersion",
    http="GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}",
    repeat="safe",
)


_GET_PACKAGE_VERSION_FOR_USER = Operation(
    id="packages.get_package_version_for_user",
    call="rest.packages.async_get_package_version_for_user",
    name="Get Package Version for a User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Package Version ID", "package_version_id"),
        Label("Username", "username"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PackageVersion",
    http="GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}",
    repeat="safe",
)


_LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_AUTHENTICATED_USER = Operation(
    id="packages.list_docker_migration_conflicting_packages_for_authenticated_user",
    call="rest.packages.async_list_docker_migration_conflicting_packages_for_authenticated_user",
    name="List Conflicting Packages in a Docker Migration for the Authenticated User",
    output="list[githubkit_schemas.v2026_03_10.models:Package]",
    http="GET /user/docker/conflicts",
    repeat="safe",
)


_LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_ORGANIZATION = Operation(
    id="packages.list_docker_migration_conflicting_packages_for_organization",
    call="rest.packages.async_list_docker_migration_conflicting_packages_for_organization",
    name="List Conflicting Packages in a Docker Migration for an Organization",
    properties=(Label("Organization", "org"),),
    output="list[githubkit_schemas.v2026_03_10.models:Package]",
    http="GET /orgs/{org}/docker/conflicts",
    repeat="safe",
)


_LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_USER = Operation(
    id="packages.list_docker_migration_conflicting_packages_for_user",
    call="rest.packages.async_list_docker_migration_conflicting_packages_for_user",
    name="List Conflicting Packages in a Docker Migration for a User",
    properties=(Label("Username", "username"),),
    output="list[githubkit_schemas.v2026_03_10.models:Package]",
    http="GET /users/{username}/docker/conflicts",
    repeat="safe",
)


_LIST_PACKAGES_FOR_AUTHENTICATED_USER = Operation(
    id="packages.list_packages_for_authenticated_user",
    call="rest.packages.async_list_packages_for_authenticated_user",
    name="List Packages for the Authenticated User",
    properties=(Label("Package Type", "package_type"), Label("Visibility", "visibility")),
    output="list[githubkit_schemas.v2026_03_10.models:Package]",
    http="GET /user/packages",
    repeat="safe",
)


_LIST_PACKAGES_FOR_ORGANIZATION = Operation(
    id="packages.list_packages_for_organization",
    call="rest.packages.async_list_packages_for_organization",
    name="List Packages for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Package Type", "package_type"),
        Label("Visibility", "visibility"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Package]",
    http="GET /orgs/{org}/packages",
    repeat="safe",
)


_LIST_PACKAGES_FOR_USER = Operation(
    id="packages.list_packages_for_user",
    call="rest.packages.async_list_packages_for_user",
    name="List Packages for a User",
    properties=(
        Label("Username", "username"),
        Label("Package Type", "package_type"),
        Label("Visibility", "visibility"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Package]",
    http="GET /users/{username}/packages",
    repeat="safe",
)


_RESTORE_PACKAGE_FOR_AUTHENTICATED_USER = Operation(
    id="packages.restore_package_for_authenticated_user",
    call="rest.packages.async_restore_package_for_authenticated_user",
    name="Restore Package for the Authenticated User",
    properties=(Label("Package Type", "package_type"), Label("Package Name", "package_name")),
    output="integrate_runtime:HttpResult",
    http="POST /user/packages/{package_type}/{package_name}/restore",
)


_RESTORE_PACKAGE_FOR_ORG = Operation(
    id="packages.restore_package_for_org",
    call="rest.packages.async_restore_package_for_org",
    name="Restore Package for an Organization",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Organization", "org"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/packages/{package_type}/{package_name}/restore",
)


_RESTORE_PACKAGE_FOR_USER = Operation(
    id="packages.restore_package_for_user",
    call="rest.packages.async_restore_package_for_user",
    name="Restore Package for a User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Username", "username"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /users/{username}/packages/{package_type}/{package_name}/restore",
)


_RESTORE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER = Operation(
    id="packages.restore_package_version_for_authenticated_user",
    call="rest.packages.async_restore_package_version_for_authenticated_user",
    name="Restore Package Version for the Authenticated User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
)


_RESTORE_PACKAGE_VERSION_FOR_ORG = Operation(
    id="packages.restore_package_version_for_org",
    call="rest.packages.async_restore_package_version_for_org",
    name="Restore Package Version for an Organization",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Organization", "org"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
)


_RESTORE_PACKAGE_VERSION_FOR_USER = Operation(
    id="packages.restore_package_version_for_user",
    call="rest.packages.async_restore_package_version_for_user",
    name="Restore Package Version for a User",
    properties=(
        Label("Package Type", "package_type"),
        Label("Package Name", "package_name"),
        Label("Username", "username"),
        Label("Package Version ID", "package_version_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore",
)


class Packages(Namespace):
    """Tasks for ``client.rest.packages``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete_package_for_authenticated_user": _DELETE_PACKAGE_FOR_AUTHENTICATED_USER,
        "delete_package_for_org": _DELETE_PACKAGE_FOR_ORG,
        "delete_package_for_user": _DELETE_PACKAGE_FOR_USER,
        "delete_package_version_for_authenticated_user": _DELETE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER,
        "delete_package_version_for_org": _DELETE_PACKAGE_VERSION_FOR_ORG,
        "delete_package_version_for_user": _DELETE_PACKAGE_VERSION_FOR_USER,
        "get_all_package_versions_for_package_owned_by_authenticated_user": _GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_AUTHENTICATED_USER,
        "get_all_package_versions_for_package_owned_by_org": _GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_ORG,
        "get_all_package_versions_for_package_owned_by_user": _GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_USER,
        "get_package_for_authenticated_user": _GET_PACKAGE_FOR_AUTHENTICATED_USER,
        "get_package_for_organization": _GET_PACKAGE_FOR_ORGANIZATION,
        "get_package_for_user": _GET_PACKAGE_FOR_USER,
        "get_package_version_for_authenticated_user": _GET_PACKAGE_VERSION_FOR_AUTHENTICATED_USER,
        "get_package_version_for_organization": _GET_PACKAGE_VERSION_FOR_ORGANIZATION,
        "get_package_version_for_user": _GET_PACKAGE_VERSION_FOR_USER,
        "list_docker_migration_conflicting_packages_for_authenticated_user": _LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_AUTHENTICATED_USER,
        "list_docker_migration_conflicting_packages_for_organization": _LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_ORGANIZATION,
        "list_docker_migration_conflicting_packages_for_user": _LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_USER,
        "list_packages_for_authenticated_user": _LIST_PACKAGES_FOR_AUTHENTICATED_USER,
        "list_packages_for_organization": _LIST_PACKAGES_FOR_ORGANIZATION,
        "list_packages_for_user": _LIST_PACKAGES_FOR_USER,
        "restore_package_for_authenticated_user": _RESTORE_PACKAGE_FOR_AUTHENTICATED_USER,
        "restore_package_for_org": _RESTORE_PACKAGE_FOR_ORG,
        "restore_package_for_user": _RESTORE_PACKAGE_FOR_USER,
        "restore_package_version_for_authenticated_user": _RESTORE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER,
        "restore_package_version_for_org": _RESTORE_PACKAGE_VERSION_FOR_ORG,
        "restore_package_version_for_user": _RESTORE_PACKAGE_VERSION_FOR_USER,
    }

    def delete_package_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Package for the Authenticated User: ``DELETE /user/packages/{package_type}/{package_name}``.

        Calls ``client.rest.packages.async_delete_package_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#delete-a-package-for-the-authenticated-user
        """
        return self._call(
            _DELETE_PACKAGE_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "headers": headers,
            },
            task_options,
        )

    def delete_package_for_org(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Package for an Organization: ``DELETE /orgs/{org}/packages/{package_type}/{package_name}``.

        Calls ``client.rest.packages.async_delete_package_for_org``.

        See https://docs.github.com/rest/packages/packages#delete-a-package-for-an-organization
        """
        return self._call(
            _DELETE_PACKAGE_FOR_ORG,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "org": org,
                "headers": headers,
            },
            task_options,
        )

    def delete_package_for_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Package for a User: ``DELETE /users/{username}/packages/{package_type}/{package_name}``.

        Calls ``client.rest.packages.async_delete_package_for_user``.

        See https://docs.github.com/rest/packages/packages#delete-a-package-for-a-user
        """
        return self._call(
            _DELETE_PACKAGE_FOR_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "username": username,
                "headers": headers,
            },
            task_options,
        )

    def delete_package_version_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Package Version for the Authenticated User: ``DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}``.

        Calls ``client.rest.packages.async_delete_package_version_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#delete-a-package-version-for-the-authenticated-user
        """
        return self._call(
            _DELETE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_package_version_for_org(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        org: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Package Version for an Organization: ``DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}``.

        Calls ``client.rest.packages.async_delete_package_version_for_org``.

        See https://docs.github.com/rest/packages/packages#delete-package-version-for-an-organization
        """
        return self._call(
            _DELETE_PACKAGE_VERSION_FOR_ORG,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "org": org,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_package_version_for_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        username: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Package Version for a User: ``DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}``.

        Calls ``client.rest.packages.async_delete_package_version_for_user``.

        See https://docs.github.com/rest/packages/packages#delete-package-version-for-a-user
        """
        return self._call(
            _DELETE_PACKAGE_VERSION_FOR_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "username": username,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )

    def get_all_package_versions_for_package_owned_by_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        state: Missing[Literal["active", "deleted"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[PackageVersion]]:
        """Get All Package Versions for the Authenticated User: ``GET /user/packages/{package_type}/{package_name}/versions``.

        Calls ``client.rest.packages.async_get_all_package_versions_for_package_owned_by_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-the-authenticated-user
        """
        return self._call(
            _GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "page": page,
                "per_page": per_page,
                "state": state,
                "headers": headers,
            },
            task_options,
        )

    def get_all_package_versions_for_package_owned_by_org(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        org: str,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        state: Missing[Literal["active", "deleted"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[PackageVersion]]:
        """Get All Package Versions for an Organization: ``GET /orgs/{org}/packages/{package_type}/{package_name}/versions``.

        Calls ``client.rest.packages.async_get_all_package_versions_for_package_owned_by_org``.

        See https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-an-organization
        """
        return self._call(
            _GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_ORG,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "org": org,
                "page": page,
                "per_page": per_page,
                "state": state,
                "headers": headers,
            },
            task_options,
        )

    def get_all_package_versions_for_package_owned_by_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[PackageVersion]]:
        """Get All Package Versions for a User: ``GET /users/{username}/packages/{package_type}/{package_name}/versions``.

        Calls ``client.rest.packages.async_get_all_package_versions_for_package_owned_by_user``.

        See https://docs.github.com/rest/packages/packages#list-package-versions-for-a-package-owned-by-a-user
        """
        return self._call(
            _GET_ALL_PACKAGE_VERSIONS_FOR_PACKAGE_OWNED_BY_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "username": username,
                "headers": headers,
            },
            task_options,
        )

    def get_package_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Package]:
        """Get Package for the Authenticated User: ``GET /user/packages/{package_type}/{package_name}``.

        Calls ``client.rest.packages.async_get_package_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#get-a-package-for-the-authenticated-user
        """
        return self._call(
            _GET_PACKAGE_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "headers": headers,
            },
            task_options,
        )

    def get_package_for_organization(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Package]:
        """Get Package for an Organization: ``GET /orgs/{org}/packages/{package_type}/{package_name}``.

        Calls ``client.rest.packages.async_get_package_for_organization``.

        See https://docs.github.com/rest/packages/packages#get-a-package-for-an-organization
        """
        return self._call(
            _GET_PACKAGE_FOR_ORGANIZATION,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "org": org,
                "headers": headers,
            },
            task_options,
        )

    def get_package_for_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Package]:
        """Get Package for a User: ``GET /users/{username}/packages/{package_type}/{package_name}``.

        Calls ``client.rest.packages.async_get_package_for_user``.

        See https://docs.github.com/rest/packages/packages#get-a-package-for-a-user
        """
        return self._call(
            _GET_PACKAGE_FOR_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "username": username,
                "headers": headers,
            },
            task_options,
        )

    def get_package_version_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PackageVersion]:
        """Get Package Version for the Authenticated User: ``GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}``.

        Calls ``client.rest.packages.async_get_package_version_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#get-a-package-version-for-the-authenticated-user
        """
        return self._call(
            _GET_PACKAGE_VERSION_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )

    def get_package_version_for_organization(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        org: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PackageVersion]:
        """Get Package Version for an Organization: ``GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}``.

        Calls ``client.rest.packages.async_get_package_version_for_organization``.

        See https://docs.github.com/rest/packages/packages#get-a-package-version-for-an-organization
        """
        return self._call(
            _GET_PACKAGE_VERSION_FOR_ORGANIZATION,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "org": org,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )

    def get_package_version_for_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        package_version_id: int,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PackageVersion]:
        """Get Package Version for a User: ``GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}``.

        Calls ``client.rest.packages.async_get_package_version_for_user``.

        See https://docs.github.com/rest/packages/packages#get-a-package-version-for-a-user
        """
        return self._call(
            _GET_PACKAGE_VERSION_FOR_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "package_version_id": package_version_id,
                "username": username,
                "headers": headers,
            },
            task_options,
        )

    def list_docker_migration_conflicting_packages_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Package]]:
        """List Conflicting Packages in a Docker Migration for the Authenticated User: ``GET /user/docker/conflicts``.

        Calls ``client.rest.packages.async_list_docker_migration_conflicting_packages_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-authenticated-user
        """
        return self._call(
            _LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_AUTHENTICATED_USER,
            task_key,
            {"headers": headers},
            task_options,
        )

    def list_docker_migration_conflicting_packages_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Package]]:
        """List Conflicting Packages in a Docker Migration for an Organization: ``GET /orgs/{org}/docker/conflicts``.

        Calls ``client.rest.packages.async_list_docker_migration_conflicting_packages_for_organization``.

        See https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-organization
        """
        return self._call(
            _LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_ORGANIZATION,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_docker_migration_conflicting_packages_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Package]]:
        """List Conflicting Packages in a Docker Migration for a User: ``GET /users/{username}/docker/conflicts``.

        Calls ``client.rest.packages.async_list_docker_migration_conflicting_packages_for_user``.

        See https://docs.github.com/rest/packages/packages#get-list-of-conflicting-packages-during-docker-migration-for-user
        """
        return self._call(
            _LIST_DOCKER_MIGRATION_CONFLICTING_PACKAGES_FOR_USER,
            task_key,
            {"username": username, "headers": headers},
            task_options,
        )

    def list_packages_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        *,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        visibility: Missing[Literal["public", "private", "internal"]] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Package]]:
        """List Packages for the Authenticated User: ``GET /user/packages``.

        Calls ``client.rest.packages.async_list_packages_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#list-packages-for-the-authenticated-users-namespace
        """
        return self._call(
            _LIST_PACKAGES_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "visibility": visibility,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_packages_for_organization(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        visibility: Missing[Literal["public", "private", "internal"]] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Package]]:
        """List Packages for an Organization: ``GET /orgs/{org}/packages``.

        Calls ``client.rest.packages.async_list_packages_for_organization``.

        See https://docs.github.com/rest/packages/packages#list-packages-for-an-organization
        """
        return self._call(
            _LIST_PACKAGES_FOR_ORGANIZATION,
            task_key,
            {
                "org": org,
                "package_type": package_type,
                "visibility": visibility,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_packages_for_user(
        self,
        task_key: TaskKey,
        /,
        username: str,
        *,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        visibility: Missing[Literal["public", "private", "internal"]] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Package]]:
        """List Packages for a User: ``GET /users/{username}/packages``.

        Calls ``client.rest.packages.async_list_packages_for_user``.

        See https://docs.github.com/rest/packages/packages#list-packages-for-a-user
        """
        return self._call(
            _LIST_PACKAGES_FOR_USER,
            task_key,
            {
                "username": username,
                "package_type": package_type,
                "visibility": visibility,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def restore_package_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        *,
        token: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Restore Package for the Authenticated User: ``POST /user/packages/{package_type}/{package_name}/restore``.

        Calls ``client.rest.packages.async_restore_package_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#restore-a-package-for-the-authenticated-user
        """
        return self._call(
            _RESTORE_PACKAGE_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "token": token,
                "headers": headers,
            },
            task_options,
        )

    def restore_package_for_org(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        org: str,
        *,
        token: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Restore Package for an Organization: ``POST /orgs/{org}/packages/{package_type}/{package_name}/restore``.

        Calls ``client.rest.packages.async_restore_package_for_org``.

        See https://docs.github.com/rest/packages/packages#restore-a-package-for-an-organization
        """
        return self._call(
            _RESTORE_PACKAGE_FOR_ORG,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "org": org,
                "token": token,
                "headers": headers,
            },
            task_options,
        )

    def restore_package_for_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        username: str,
        *,
        token: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Restore Package for a User: ``POST /users/{username}/packages/{package_type}/{package_name}/restore``.

        Calls ``client.rest.packages.async_restore_package_for_user``.

        See https://docs.github.com/rest/packages/packages#restore-a-package-for-a-user
        """
        return self._call(
            _RESTORE_PACKAGE_FOR_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "username": username,
                "token": token,
                "headers": headers,
            },
            task_options,
        )

    def restore_package_version_for_authenticated_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Restore Package Version for the Authenticated User: ``POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore``.

        Calls ``client.rest.packages.async_restore_package_version_for_authenticated_user``.

        See https://docs.github.com/rest/packages/packages#restore-a-package-version-for-the-authenticated-user
        """
        return self._call(
            _RESTORE_PACKAGE_VERSION_FOR_AUTHENTICATED_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )

    def restore_package_version_for_org(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        org: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Restore Package Version for an Organization: ``POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore``.

        Calls ``client.rest.packages.async_restore_package_version_for_org``.

        See https://docs.github.com/rest/packages/packages#restore-package-version-for-an-organization
        """
        return self._call(
            _RESTORE_PACKAGE_VERSION_FOR_ORG,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "org": org,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )

    def restore_package_version_for_user(
        self,
        task_key: TaskKey,
        /,
        package_type: Literal["npm", "maven", "rubygems", "docker", "nuget", "container"],
        package_name: str,
        username: str,
        package_version_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Restore Package Version for a User: ``POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore``.

        Calls ``client.rest.packages.async_restore_package_version_for_user``.

        See https://docs.github.com/rest/packages/packages#restore-package-version-for-a-user
        """
        return self._call(
            _RESTORE_PACKAGE_VERSION_FOR_USER,
            task_key,
            {
                "package_type": package_type,
                "package_name": package_name,
                "username": username,
                "package_version_id": package_version_id,
                "headers": headers,
            },
            task_options,
        )
