"""Tasks for ``client.containers``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.types import container_create_params
    from openai.types.container_create_response import ContainerCreateResponse
    from openai.types.container_list_response import ContainerListResponse
    from openai.types.container_retrieve_response import ContainerRetrieveResponse
    from typing_extensions import Literal

    from .files import Files


_CREATE = Operation(
    id="containers.create",
    call="containers.create",
    name="Create Container",
    properties=(Label("Name", "name"),),
    output="openai.types.container_create_response:ContainerCreateResponse",
    http="POST /containers",
)


_DELETE = Operation(
    id="containers.delete",
    call="containers.delete",
    name="Delete Container",
    properties=(Label("Container ID", "container_id"),),
    output="None",
    http="DELETE /containers/{container_id}",
    repeat="safe",
)


_LIST = Operation(
    id="containers.list",
    call="containers.list",
    name="List Containers",
    properties=(Label("Name", "name"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.container_list_response:ContainerListResponse]",
    http="GET /containers",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="containers.retrieve",
    call="containers.retrieve",
    name="Retrieve Container",
    properties=(Label("Container ID", "container_id"),),
    output="openai.types.container_retrieve_response:ContainerRetrieveResponse",
    http="GET /containers/{container_id}",
    repeat="safe",
)


class Containers(Namespace):
    """Tasks for ``client.containers``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def files(self) -> Files:
        """Tasks of the namespace ``containers.files``."""
        from .files import Files

        return Files(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: container_create_params.NetworkPolicy | Omit = omit,
        skills: Iterable[container_create_params.Skill] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ContainerCreateResponse]:
        """Create Container: ``POST /containers``.

        Calls ``client.containers.create``.

        See https://developers.openai.com/api/reference/resources/containers/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "name": name,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
                "skills": skills,
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
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Delete Container: ``DELETE /containers/{container_id}``.

        Calls ``client.containers.delete``.

        See https://developers.openai.com/api/reference/resources/containers/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "container_id": container_id,
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
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[ContainerListResponse]]:
        """List Containers: ``GET /containers``.

        Calls ``client.containers.list``.

        See https://developers.openai.com/api/reference/resources/containers/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "name": name,
                "order": order,
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
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ContainerRetrieveResponse]:
        """Retrieve Container: ``GET /containers/{container_id}``.

        Calls ``client.containers.retrieve``.

        See https://developers.openai.com/api/reference/resources/containers/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "container_id": container_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
