"""Tasks for ``client.fine_tuning.checkpoints.permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncConversationCursorPage, AsyncPage
    from openai.types.fine_tuning.checkpoints.permission_create_response import (
        PermissionCreateResponse,
    )
    from openai.types.fine_tuning.checkpoints.permission_delete_response import (
        PermissionDeleteResponse,
    )
    from openai.types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse
    from openai.types.fine_tuning.checkpoints.permission_retrieve_response import (
        PermissionRetrieveResponse,
    )
    from typing_extensions import Literal


_CREATE = Operation(
    id="fine_tuning.checkpoints.permissions.create",
    call="fine_tuning.checkpoints.permissions.create",
    name="Create Fine-Tuning Checkpoint Permission",
    properties=(Label("Fine-Tuned Model Checkpoint", "fine_tuned_model_checkpoint"),),
    output="openai.pagination:AsyncPage[openai.types.fine_tuning.checkpoints.permission_create_response:PermissionCreateResponse]",
    http="POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
)


_DELETE = Operation(
    id="fine_tuning.checkpoints.permissions.delete",
    call="fine_tuning.checkpoints.permissions.delete",
    name="Delete Fine-Tuning Checkpoint Permission",
    properties=(
        Label("Permission ID", "permission_id"),
        Label("Fine-Tuned Model Checkpoint", "fine_tuned_model_checkpoint"),
    ),
    output="openai.types.fine_tuning.checkpoints.permission_delete_response:PermissionDeleteResponse",
    http="DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    repeat="safe",
)


_LIST = Operation(
    id="fine_tuning.checkpoints.permissions.list",
    call="fine_tuning.checkpoints.permissions.list",
    name="List Fine-Tuning Checkpoint Permissions",
    properties=(
        Label("Fine-Tuned Model Checkpoint", "fine_tuned_model_checkpoint"),
        Label("Order", "order"),
        Label("Project ID", "project_id"),
    ),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.fine_tuning.checkpoints.permission_list_response:PermissionListResponse]",
    http="GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="fine_tuning.checkpoints.permissions.retrieve",
    call="fine_tuning.checkpoints.permissions.retrieve",
    name="Retrieve Fine-Tuning Checkpoint Permission",
    properties=(
        Label("Fine-Tuned Model Checkpoint", "fine_tuned_model_checkpoint"),
        Label("Order", "order"),
        Label("Project ID", "project_id"),
    ),
    output="openai.types.fine_tuning.checkpoints.permission_retrieve_response:PermissionRetrieveResponse",
    http="GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    repeat="safe",
    items="data",
)


class Permissions(Namespace):
    """Tasks for ``client.fine_tuning.checkpoints.permissions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[PermissionCreateResponse]]:
        """Create Fine-Tuning Checkpoint Permission: ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``.

        Calls ``client.fine_tuning.checkpoints.permissions.create``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "project_ids": project_ids,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PermissionDeleteResponse]:
        """Delete Fine-Tuning Checkpoint Permission: ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``.

        Calls ``client.fine_tuning.checkpoints.permissions.delete``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "permission_id": permission_id,
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[PermissionListResponse]]:
        """List Fine-Tuning Checkpoint Permissions: ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``.

        Calls ``client.fine_tuning.checkpoints.permissions.list``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates fine_tuning.checkpoints.permissions.retrieve: Retrieve is deprecated. Please swap to the paginated list method instead."
    )
    def retrieve(
        self,
        task_key: TaskKey,
        /,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PermissionRetrieveResponse]:
        """Retrieve Fine-Tuning Checkpoint Permission: ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``.

        Calls ``client.fine_tuning.checkpoints.permissions.retrieve``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/checkpoints/subresources/permissions/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
