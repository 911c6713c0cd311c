"""Tasks for ``client.rest.meta``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from githubkit.utils import UNSET
from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import datetime as _dt
    from githubkit.typing import Missing
    from githubkit_schemas.v2026_03_10.models import ApiOverview, Root
    from integrate_runtime import TaskKey, TaskOptions


_GET = Operation(
    id="meta.get",
    call="rest.meta.async_get",
    name="Get Meta Information",
    output="githubkit_schemas.v2026_03_10.models:ApiOverview",
    http="GET /meta",
    repeat="safe",
)


_GET_ALL_VERSIONS = Operation(
    id="meta.get_all_versions",
    call="rest.meta.async_get_all_versions",
    name="Get All API Versions",
    output="list[datetime:date]",
    http="GET /versions",
    repeat="safe",
)


_GET_OCTOCAT = Operation(
    id="meta.get_octocat",
    call="rest.meta.async_get_octocat",
    name="Get Octocat",
    output="str",
    http="GET /octocat",
    repeat="safe",
)


_GET_ZEN = Operation(
    id="meta.get_zen",
    call="rest.meta.async_get_zen",
    name="Get Zen",
    output="str",
    http="GET /zen",
    repeat="safe",
)


_ROOT = Operation(
    id="meta.root",
    call="rest.meta.async_root",
    name="Get API Root",
    output="githubkit_schemas.v2026_03_10.models:Root",
    http="GET /",
    repeat="safe",
)


class Meta(Namespace):
    """Tasks for ``client.rest.meta``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get": _GET,
        "get_all_versions": _GET_ALL_VERSIONS,
        "get_octocat": _GET_OCTOCAT,
        "get_zen": _GET_ZEN,
        "root": _ROOT,
    }

    def get(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ApiOverview]:
        """Get Meta Information: ``GET /meta``.

        Calls ``client.rest.meta.async_get``.

        See https://docs.github.com/rest/meta/meta#get-apiname-meta-information
        """
        return self._call(
            _GET,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_all_versions(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[_dt.date]]:
        """Get All API Versions: ``GET /versions``.

        Calls ``client.rest.meta.async_get_all_versions``.

        See https://docs.github.com/rest/meta/meta#get-all-api-versions
        """
        return self._call(
            _GET_ALL_VERSIONS,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_octocat(
        self,
        task_key: TaskKey,
        /,
        *,
        s: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, str]:
        """Get Octocat: ``GET /octocat``.

        Calls ``client.rest.meta.async_get_octocat``.

        See https://docs.github.com/rest/meta/meta#get-octocat
        """
        return self._call(
            _GET_OCTOCAT,
            task_key,
            {"s": s, "headers": headers},
            task_options,
        )

    def get_zen(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, str]:
        """Get Zen: ``GET /zen``.

        Calls ``client.rest.meta.async_get_zen``.

        See https://docs.github.com/rest/meta/meta#get-the-zen-of-github
        """
        return self._call(
            _GET_ZEN,
            task_key,
            {"headers": headers},
            task_options,
        )

    def root(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Root]:
        """Get API Root: ``GET /``.

        Calls ``client.rest.meta.async_root``.

        See https://docs.github.com/rest/meta/meta#github-api-root
        """
        return self._call(
            _ROOT,
            task_key,
            {"headers": headers},
            task_options,
        )
