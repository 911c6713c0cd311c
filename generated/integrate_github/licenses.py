"""Tasks for ``client.rest.licenses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    from githubkit.typing import Missing
    from githubkit_schemas.v2026_03_10.models import License, LicenseContent, LicenseSimple
    from integrate_runtime import TaskKey, TaskOptions


_GET = Operation(
    id="licenses.get",
    call="rest.licenses.async_get",
    name="Get License",
    properties=(Label("License", "license_"),),
    output="githubkit_schemas.v2026_03_10.models:License",
    http="GET /licenses/{license_}",
    repeat="safe",
)


_GET_ALL_COMMONLY_USED = Operation(
    id="licenses.get_all_commonly_used",
    call="rest.licenses.async_get_all_commonly_used",
    name="Get All Commonly Used Licenses",
    properties=(Label("Featured", "featured"),),
    output="list[githubkit_schemas.v2026_03_10.models:LicenseSimple]",
    http="GET /licenses",
    repeat="safe",
)


_GET_FOR_REPO = Operation(
    id="licenses.get_for_repo",
    call="rest.licenses.async_get_for_repo",
    name="Get License for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Ref", "ref")),
    output="githubkit_schemas.v2026_03_10.models:LicenseContent",
    http="GET /repos/{owner}/{repo}/license",
    repeat="safe",
)


class Licenses(Namespace):
    """Tasks for ``client.rest.licenses``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get": _GET,
        "get_all_commonly_used": _GET_ALL_COMMONLY_USED,
        "get_for_repo": _GET_FOR_REPO,
    }

    def get(
        self,
        task_key: TaskKey,
        /,
        license_: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, License]:
        """Get License: ``GET /licenses/{license_}``.

        Calls ``client.rest.licenses.async_get``.

        See https://docs.github.com/rest/licenses/licenses#get-a-license
        """
        return self._call(
            _GET,
            task_key,
            {"license_": license_, "headers": headers},
            task_options,
        )

    def get_all_commonly_used(
        self,
        task_key: TaskKey,
        /,
        *,
        featured: Missing[bool] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[LicenseSimple]]:
        """Get All Commonly Used Licenses: ``GET /licenses``.

        Calls ``client.rest.licenses.async_get_all_commonly_used``.

        See https://docs.github.com/rest/licenses/licenses#get-all-commonly-used-licenses
        """
        return self._call(
            _GET_ALL_COMMONLY_USED,
            task_key,
            {
                "featured": featured,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def get_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        ref: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, LicenseContent]:
        """Get License for a Repository: ``GET /repos/{owner}/{repo}/license``.

        Calls ``client.rest.licenses.async_get_for_repo``.

        See https://docs.github.com/rest/licenses/licenses#get-the-license-for-a-repository
        """
        return self._call(
            _GET_FOR_REPO,
            task_key,
            {"owner": owner, "repo": repo, "ref": ref, "headers": headers},
            task_options,
        )
