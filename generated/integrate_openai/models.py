"""Tasks for ``client.models``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Query
    from openai.pagination import AsyncPage
    from openai.types.model import Model
    from openai.types.model_deleted import ModelDeleted


_DELETE = Operation(
    id="models.delete",
    call="models.delete",
    name="Delete Model",
    properties=(Label("Model", "model"),),
    output="openai.types.model_deleted:ModelDeleted",
    http="DELETE /models/{model}",
    repeat="safe",
)


_LIST = Operation(
    id="models.list",
    call="models.list",
    name="List Models",
    output="openai.pagination:AsyncPage[openai.types.model:Model]",
    http="GET /models",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="models.retrieve",
    call="models.retrieve",
    name="Retrieve Model",
    properties=(Label("Model", "model"),),
    output="openai.types.model:Model",
    http="GET /models/{model}",
    repeat="safe",
)


class Models(Namespace):
    """Tasks for ``client.models``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def delete(
        self,
        task_key: TaskKey,
        /,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ModelDeleted]:
        """Delete Model: ``DELETE /models/{model}``.

        Calls ``client.models.delete``.

        See https://developers.openai.com/api/reference/resources/models/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "model": model,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncPage[Model]]:
        """List Models: ``GET /models``.

        Calls ``client.models.list``.

        See https://developers.openai.com/api/reference/resources/models/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
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
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Model]:
        """Retrieve Model: ``GET /models/{model}``.

        Calls ``client.models.retrieve``.

        See https://developers.openai.com/api/reference/resources/models/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "model": model,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
