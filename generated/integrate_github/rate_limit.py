"""Tasks for ``client.rest.rate_limit``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    from githubkit_schemas.v2026_03_10.models import RateLimitOverview
    from integrate_runtime import TaskKey, TaskOptions


_GET = Operation(
    id="rate_limit.get",
    call="rest.rate_limit.async_get",
    name="Get Rate Limit",
    output="githubkit_schemas.v2026_03_10.models:RateLimitOverview",
    http="GET /rate_limit",
    repeat="safe",
)


class RateLimit(Namespace):
    """Tasks for ``client.rest.rate_limit``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get": _GET,
    }

    def get(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RateLimitOverview]:
        """Get Rate Limit: ``GET /rate_limit``.

        Calls ``client.rest.rate_limit.async_get``.

        See https://docs.github.com/rest/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user
        """
        return self._call(
            _GET,
            task_key,
            {"headers": headers},
            task_options,
        )
