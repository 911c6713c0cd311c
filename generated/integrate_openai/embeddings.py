"""Tasks for ``client.embeddings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.types.create_embedding_response import CreateEmbeddingResponse
    from openai.types.embedding_model import EmbeddingModel
    from typing_extensions import Literal


_CREATE = Operation(
    id="embeddings.create",
    call="embeddings.create",
    name="Create Embeddings",
    properties=(Label("Model", "model"),),
    output="openai.types.create_embedding_response:CreateEmbeddingResponse",
    http="POST /embeddings",
    repeat="safe",
)


class Embeddings(Namespace):
    """Tasks for ``client.embeddings``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CreateEmbeddingResponse]:
        """Create Embeddings: ``POST /embeddings``.

        Calls ``client.embeddings.create``.

        See https://developers.openai.com/api/reference/resources/embeddings/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format,
                "user": user,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
