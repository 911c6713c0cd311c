"""Tasks for ``client.admin.organization.projects.model_permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Query, SequenceNotStr
    from openai.types.admin.organization.projects.project_model_permissions import (
        ProjectModelPermissions,
    )
    from openai.types.admin.organization.projects.project_model_permissions_deleted import (
        ProjectModelPermissionsDeleted,
    )
    from typing_extensions import Literal


_DELETE = Operation(
    id="admin.organization.projects.model_permissions.delete",
    call="admin.organization.projects.model_permissions.delete",
    name="Delete Project Model Permissions",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.projects.project_model_permissions_deleted:ProjectModelPermissionsDeleted",
    http="DELETE /organization/projects/{project_id}/model_permissions",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.model_permissions.retrieve",
    call="admin.organization.projects.model_permissions.retrieve",
    name="Retrieve Project Model Permissions",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.projects.project_model_permissions:ProjectModelPermissions",
    http="GET /organization/projects/{project_id}/model_permissions",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.model_permissions.update",
    call="admin.organization.projects.model_permissions.update",
    name="Update Project Model Permissions",
    properties=(Label("Project ID", "project_id"), Label("Mode", "mode")),
    output="openai.types.admin.organization.projects.project_model_permissions:ProjectModelPermissions",
    http="POST /organization/projects/{project_id}/model_permissions",
)


class ModelPermissions(Namespace):
    """Tasks for ``client.admin.organization.projects.model_permissions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete": _DELETE,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def delete(
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
    ) -> Coroutine[object, object, ProjectModelPermissionsDeleted]:
        """Delete Project Model Permissions: ``DELETE /organization/projects/{project_id}/model_permissions``.

        Calls ``client.admin.organization.projects.model_permissions.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/delete
        """
        return self._call(
            _DELETE,
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
    ) -> Coroutine[object, object, ProjectModelPermissions]:
        """Retrieve Project Model Permissions: ``GET /organization/projects/{project_id}/model_permissions``.

        Calls ``client.admin.organization.projects.model_permissions.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/retrieve
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
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectModelPermissions]:
        """Update Project Model Permissions: ``POST /organization/projects/{project_id}/model_permissions``.

        Calls ``client.admin.organization.projects.model_permissions.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "project_id": project_id,
                "mode": mode,
                "model_ids": model_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
