"""Tasks for ``client.vector_stores``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncCursorPage, AsyncPage
    from openai.types import (
        vector_store_create_params,
        vector_store_search_params,
        vector_store_update_params,
    )
    from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from openai.types.shared_params.metadata import Metadata
    from openai.types.vector_store import VectorStore
    from openai.types.vector_store_deleted import VectorStoreDeleted
    from openai.types.vector_store_search_response import VectorStoreSearchResponse
    from typing_extensions import Literal

    from .file_batches import FileBatches
    from .files import Files


_CREATE = Operation(
    id="vector_stores.create",
    call="vector_stores.create",
    name="Create Vector Store",
    properties=(Label("Name", "name"),),
    output="openai.types.vector_store:VectorStore",
    http="POST /vector_stores",
)


_DELETE = Operation(
    id="vector_stores.delete",
    call="vector_stores.delete",
    name="Delete Vector Store",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.types.vector_store_deleted:VectorStoreDeleted",
    http="DELETE /vector_stores/{vector_store_id}",
    repeat="safe",
)


_LIST = Operation(
    id="vector_stores.list",
    call="vector_stores.list",
    name="List Vector Stores",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.vector_store:VectorStore]",
    http="GET /vector_stores",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="vector_stores.retrieve",
    call="vector_stores.retrieve",
    name="Retrieve Vector Store",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.types.vector_store:VectorStore",
    http="GET /vector_stores/{vector_store_id}",
    repeat="safe",
)


_SEARCH = Operation(
    id="vector_stores.search",
    call="vector_stores.search",
    name="Search Vector Store",
    properties=(Label("Vector Store ID", "vector_store_id"),),
    output="openai.pagination:AsyncPage[openai.types.vector_store_search_response:VectorStoreSearchResponse]",
    http="POST /vector_stores/{vector_store_id}/search",
    repeat="safe",
)


_UPDATE = Operation(
    id="vector_stores.update",
    call="vector_stores.update",
    name="Update Vector Store",
    properties=(Label("Vector Store ID", "vector_store_id"), Label("Name", "name")),
    output="openai.types.vector_store:VectorStore",
    http="POST /vector_stores/{vector_store_id}",
)


class VectorStores(Namespace):
    """Tasks for ``client.vector_stores``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "search": _SEARCH,
        "update": _UPDATE,
    }

    @cached_property
    def file_batches(self) -> FileBatches:
        """Tasks of the namespace ``vector_stores.file_batches``."""
        from .file_batches import FileBatches

        return FileBatches(self._integration)

    @cached_property
    def files(self) -> Files:
        """Tasks of the namespace ``vector_stores.files``."""
        from .files import Files

        return Files(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStore]:
        """Create Vector Store: ``POST /vector_stores``.

        Calls ``client.vector_stores.create``.

        See https://developers.openai.com/api/reference/resources/vector_stores/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
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
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStoreDeleted]:
        """Delete Vector Store: ``DELETE /vector_stores/{vector_store_id}``.

        Calls ``client.vector_stores.delete``.

        See https://developers.openai.com/api/reference/resources/vector_stores/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "vector_store_id": vector_store_id,
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
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[VectorStore]]:
        """List Vector Stores: ``GET /vector_stores``.

        Calls ``client.vector_stores.list``.

        See https://developers.openai.com/api/reference/resources/vector_stores/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "before": before,
                "limit": limit,
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
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStore]:
        """Retrieve Vector Store: ``GET /vector_stores/{vector_store_id}``.

        Calls ``client.vector_stores.retrieve``.

        See https://developers.openai.com/api/reference/resources/vector_stores/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def search(
        self,
        task_key: TaskKey,
        /,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: vector_store_search_params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[VectorStoreSearchResponse]]:
        """Search Vector Store: ``POST /vector_stores/{vector_store_id}/search``.

        Calls ``client.vector_stores.search``.

        See https://developers.openai.com/api/reference/resources/vector_stores/methods/search
        """
        return self._call(
            _SEARCH,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
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
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VectorStore]:
        """Update Vector Store: ``POST /vector_stores/{vector_store_id}``.

        Calls ``client.vector_stores.update``.

        See https://developers.openai.com/api/reference/resources/vector_stores/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "vector_store_id": vector_store_id,
                "expires_after": expires_after,
                "metadata": metadata,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
