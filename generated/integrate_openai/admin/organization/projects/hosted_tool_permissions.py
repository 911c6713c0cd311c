"""Tasks for ``client.admin.organization.projects.hosted_tool_permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.admin.organization.projects import hosted_tool_permission_update_params
    from openai.types.admin.organization.projects.project_hosted_tool_permissions import (
        ProjectHostedToolPermissions,
    )


_RETRIEVE = Operation(
    id="admin.organization.projects.hosted_tool_permissions.retrieve",
    call="admin.organization.projects.hosted_tool_permissions.retrieve",
    name="Retrieve Project Hosted Tool Permissions",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.projects.project_hosted_tool_permissions:ProjectHostedToolPermissions",
    http="GET /organization/projects/{project_id}/hosted_tool_permissions",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.hosted_tool_permissions.update",
    call="admin.organization.projects.hosted_tool_permissions.update",
    name="Update Project Hosted Tool Permissions",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.projects.project_hosted_tool_permissions:ProjectHostedToolPermissions",
    http="POST /organization/projects/{project_id}/hosted_tool_permissions",
)


class HostedToolPermissions(Namespace):
    """Tasks for ``client.admin.organization.projects.hosted_tool_permissions``."""

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
    ) -> Coroutine[object, object, ProjectHostedToolPermissions]:
        """Retrieve Project Hosted Tool Permissions: ``GET /organization/projects/{project_id}/hosted_tool_permissions``.

        Calls ``client.admin.organization.projects.hosted_tool_permissions.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/hosted_tool_permissions/methods/retrieve
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
        code_interpreter: (
            Optional[hosted_tool_permission_update_params.CodeInterpreter] | Omit
        ) = omit,
        file_search: Optional[hosted_tool_permission_update_params.FileSearch] | Omit = omit,
        image_generation: (
            Optional[hosted_tool_permission_update_params.ImageGeneration] | Omit
        ) = omit,
        mcp: Optional[hosted_tool_permission_update_params.Mcp] | Omit = omit,
        web_search: Optional[hosted_tool_permission_update_params.WebSearch] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectHostedToolPermissions]:
        """Update Project Hosted Tool Permissions: ``POST /organization/projects/{project_id}/hosted_tool_permissions``.

        Calls ``client.admin.organization.projects.hosted_tool_permissions.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/hosted_tool_permissions/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "project_id": project_id,
                "code_interpreter": code_interpreter,
                "file_search": file_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "web_search": web_search,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
