"""Tasks for ``client.admin.organization.projects.service_tier_settings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.admin.organization.projects.project_optional_service_tier import (
        ProjectOptionalServiceTier,
    )
    from openai.types.admin.organization.projects.project_service_tier_settings import (
        ProjectServiceTierSettings,
    )
    from typing_extensions import Literal


_RETRIEVE = Operation(
    id="admin.organization.projects.service_tier_settings.retrieve",
    call="admin.organization.projects.service_tier_settings.retrieve",
    name="Retrieve Project Service Tier Settings",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.projects.project_service_tier_settings:ProjectServiceTierSettings",
    http="GET /organization/projects/{project_id}/service_tier_settings",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.service_tier_settings.update",
    call="admin.organization.projects.service_tier_settings.update",
    name="Update Project Service Tier Settings",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.projects.project_service_tier_settings:ProjectServiceTierSettings",
    http="POST /organization/projects/{project_id}/service_tier_settings",
)


class ServiceTierSettings(Namespace):
    """Tasks for ``client.admin.organization.projects.service_tier_settings``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectServiceTierSettings]:
        """Retrieve Project Service Tier Settings: ``GET /organization/projects/{project_id}/service_tier_settings``.

        Calls ``client.admin.organization.projects.service_tier_settings.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_tier_settings/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "project_id": project_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectServiceTierSettings]:
        """Update Project Service Tier Settings: ``POST /organization/projects/{project_id}/service_tier_settings``.

        Calls ``client.admin.organization.projects.service_tier_settings.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_tier_settings/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "project_id": project_id,
                "default": default,
                "enabled_tiers": enabled_tiers,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
