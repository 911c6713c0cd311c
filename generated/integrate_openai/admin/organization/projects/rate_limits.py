"""Tasks for ``client.admin.organization.projects.rate_limits``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.admin.organization.projects.project_rate_limit import ProjectRateLimit


_LIST_RATE_LIMITS = Operation(
    id="admin.organization.projects.rate_limits.list_rate_limits",
    call="admin.organization.projects.rate_limits.list_rate_limits",
    name="List Project Rate Limits",
    properties=(Label("Project ID", "project_id"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.projects.project_rate_limit:ProjectRateLimit]",
    http="GET /organization/projects/{project_id}/rate_limits",
    repeat="safe",
)


_UPDATE_RATE_LIMIT = Operation(
    id="admin.organization.projects.rate_limits.update_rate_limit",
    call="admin.organization.projects.rate_limits.update_rate_limit",
    name="Update Project Rate Limit",
    properties=(Label("Rate Limit ID", "rate_limit_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.project_rate_limit:ProjectRateLimit",
    http="POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}",
)


class RateLimits(Namespace):
    """Tasks for ``client.admin.organization.projects.rate_limits``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list_rate_limits": _LIST_RATE_LIMITS,
        "update_rate_limit": _UPDATE_RATE_LIMIT,
    }

    def list_rate_limits(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[ProjectRateLimit]]:
        """List Project Rate Limits: ``GET /organization/projects/{project_id}/rate_limits``.

        Calls ``client.admin.organization.projects.rate_limits.list_rate_limits``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/rate_limits/methods/list_rate_limits
        """
        return self._call(
            _LIST_RATE_LIMITS,
            task_key,
            {
                "project_id": project_id,
                "after": after,
                "before": before,
                "limit": limit,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def update_rate_limit(
        self,
        task_key: TaskKey,
        /,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectRateLimit]:
        """Update Project Rate Limit: ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``.

        Calls ``client.admin.organization.projects.rate_limits.update_rate_limit``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/rate_limits/methods/update_rate_limit
        """
        return self._call(
            _UPDATE_RATE_LIMIT,
            task_key,
            {
                "rate_limit_id": rate_limit_id,
                "project_id": project_id,
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
