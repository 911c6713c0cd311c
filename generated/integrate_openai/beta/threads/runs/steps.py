"""Tasks for ``client.beta.threads.runs.steps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.threads.runs.run_step import RunStep
    from openai.types.beta.threads.runs.run_step_include import RunStepInclude
    from typing_extensions import Literal


_LIST = Operation(
    id="beta.threads.runs.steps.list",
    call="beta.threads.runs.steps.list",
    name="List Thread Run Steps",
    properties=(
        Label("Run ID", "run_id"),
        Label("Thread ID", "thread_id"),
        Label("Include", "include"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.threads.runs.run_step:RunStep]",
    http="GET /threads/{thread_id}/runs/{run_id}/steps",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.threads.runs.steps.retrieve",
    call="beta.threads.runs.steps.retrieve",
    name="Retrieve Thread Run Step",
    properties=(
        Label("Step ID", "step_id"),
        Label("Thread ID", "thread_id"),
        Label("Run ID", "run_id"),
    ),
    output="openai.types.beta.threads.runs.run_step:RunStep",
    http="GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    repeat="safe",
)


class Steps(Namespace):
    """Tasks for ``client.beta.threads.runs.steps``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @deprecated(
        "The SDK deprecates beta.threads.runs.steps.list: The Assistants API is deprecated in favor of the Responses API"
    )
    def list(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[RunStep]]:
        """List Thread Run Steps: ``GET /threads/{thread_id}/runs/{run_id}/steps``.

        Calls ``client.beta.threads.runs.steps.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/subresources/steps/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "after": after,
                "before": before,
                "include": include,
                "limit": limit,
                "order": order,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.steps.retrieve: The Assistants API is deprecated in favor of the Responses API"
    )
    def retrieve(
        self,
        task_key: TaskKey,
        /,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RunStep]:
        """Retrieve Thread Run Step: ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``.

        Calls ``client.beta.threads.runs.steps.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/subresources/steps/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "step_id": step_id,
                "thread_id": thread_id,
                "run_id": run_id,
                "include": include,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
