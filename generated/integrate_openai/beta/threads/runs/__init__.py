"""Tasks for ``client.beta.threads.runs``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, List, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from openai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from openai.types.beta.assistant_tool_param import AssistantToolParam
    from openai.types.beta.threads import run_create_params, run_submit_tool_outputs_params
    from openai.types.beta.threads.run import Run
    from openai.types.beta.threads.runs.run_step_include import RunStepInclude
    from openai.types.shared.chat_model import ChatModel
    from openai.types.shared.reasoning_effort import ReasoningEffort
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal

    from .steps import Steps


_CANCEL = Operation(
    id="beta.threads.runs.cancel",
    call="beta.threads.runs.cancel",
    name="Cancel Thread Run",
    properties=(Label("Run ID", "run_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.run:Run",
    http="POST /threads/{thread_id}/runs/{run_id}/cancel",
)


_CREATE = Operation(
    id="beta.threads.runs.create",
    call="beta.threads.runs.create",
    name="Create Thread Run",
    properties=(
        Label("Thread ID", "thread_id"),
        Label("Assistant ID", "assistant_id"),
        Label("Model", "model"),
    ),
    output="openai.types.beta.threads.run:Run",
    http="POST /threads/{thread_id}/runs",
)


_CREATE_AND_POLL = Operation(
    id="beta.threads.runs.create_and_poll",
    call="beta.threads.runs.create_and_poll",
    name="Create and Poll Thread Run",
    properties=(
        Label("Assistant ID", "assistant_id"),
        Label("Model", "model"),
        Label("Thread ID", "thread_id"),
    ),
    output="openai.types.beta.threads.run:Run",
)


_LIST = Operation(
    id="beta.threads.runs.list",
    call="beta.threads.runs.list",
    name="List Thread Runs",
    properties=(Label("Thread ID", "thread_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.threads.run:Run]",
    http="GET /threads/{thread_id}/runs",
    repeat="safe",
)


_POLL = Operation(
    id="beta.threads.runs.poll",
    call="beta.threads.runs.poll",
    name="Poll Thread Run",
    properties=(Label("Run ID", "run_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.run:Run",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.threads.runs.retrieve",
    call="beta.threads.runs.retrieve",
    name="Retrieve Thread Run",
    properties=(Label("Run ID", "run_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.run:Run",
    http="GET /threads/{thread_id}/runs/{run_id}",
    repeat="safe",
)


_SUBMIT_TOOL_OUTPUTS = Operation(
    id="beta.threads.runs.submit_tool_outputs",
    call="beta.threads.runs.submit_tool_outputs",
    name="Submit Thread Run Tool Outputs",
    properties=(Label("Run ID", "run_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.run:Run",
    http="POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
)


_SUBMIT_TOOL_OUTPUTS_AND_POLL = Operation(
    id="beta.threads.runs.submit_tool_outputs_and_poll",
    call="beta.threads.runs.submit_tool_outputs_and_poll",
    name="Submit Thread Run Tool Outputs and Poll",
    properties=(Label("Run ID", "run_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.run:Run",
)


_UPDATE = Operation(
    id="beta.threads.runs.update",
    call="beta.threads.runs.update",
    name="Update Thread Run",
    properties=(Label("Run ID", "run_id"), Label("Thread ID", "thread_id")),
    output="openai.types.beta.threads.run:Run",
    http="POST /threads/{thread_id}/runs/{run_id}",
)


class Runs(Namespace):
    """Tasks for ``client.beta.threads.runs``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "create": _CREATE,
        "create_and_poll": _CREATE_AND_POLL,
        "list": _LIST,
        "poll": _POLL,
        "retrieve": _RETRIEVE,
        "submit_tool_outputs": _SUBMIT_TOOL_OUTPUTS,
        "submit_tool_outputs_and_poll": _SUBMIT_TOOL_OUTPUTS_AND_POLL,
        "update": _UPDATE,
    }

    @cached_property
    def steps(self) -> Steps:
        """Tasks of the namespace ``beta.threads.runs.steps``."""
        from .steps import Steps

        return Steps(self._integration)

    @deprecated(
        "The SDK deprecates beta.threads.runs.cancel: The Assistants API is deprecated in favor of the Responses API"
    )
    def cancel(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Cancel Thread Run: ``POST /threads/{thread_id}/runs/{run_id}/cancel``.

        Calls ``client.beta.threads.runs.cancel``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.create: The Assistants API is deprecated in favor of the Responses API"
    )
    def create(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Create Thread Run: ``POST /threads/{thread_id}/runs``.

        Calls ``client.beta.threads.runs.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "include": include,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.create_and_poll: The Assistants API is deprecated in favor of the Responses API"
    )
    def create_and_poll(
        self,
        task_key: TaskKey,
        /,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Create and Poll Thread Run.

        Calls ``client.beta.threads.runs.create_and_poll``.
        """
        return self._call(
            _CREATE_AND_POLL,
            task_key,
            {
                "assistant_id": assistant_id,
                "include": include,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
                "poll_interval_ms": poll_interval_ms,
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.list: The Assistants API is deprecated in favor of the Responses API"
    )
    def list(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
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
    ) -> Coroutine[object, object, AsyncCursorPage[Run]]:
        """List Thread Runs: ``GET /threads/{thread_id}/runs``.

        Calls ``client.beta.threads.runs.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "thread_id": thread_id,
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

    @deprecated(
        "The SDK deprecates beta.threads.runs.poll: The Assistants API is deprecated in favor of the Responses API"
    )
    def poll(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        poll_interval_ms: int | Omit = omit,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Poll Thread Run.

        Calls ``client.beta.threads.runs.poll``.
        """
        return self._call(
            _POLL,
            task_key,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
                "poll_interval_ms": poll_interval_ms,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.retrieve: The Assistants API is deprecated in favor of the Responses API"
    )
    def retrieve(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Retrieve Thread Run: ``GET /threads/{thread_id}/runs/{run_id}``.

        Calls ``client.beta.threads.runs.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.submit_tool_outputs: The Assistants API is deprecated in favor of the Responses API"
    )
    def submit_tool_outputs(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Submit Thread Run Tool Outputs: ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``.

        Calls ``client.beta.threads.runs.submit_tool_outputs``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/submit_tool_outputs
        """
        return self._call(
            _SUBMIT_TOOL_OUTPUTS,
            task_key,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "tool_outputs": tool_outputs,
                "stream": stream,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.submit_tool_outputs_and_poll: The Assistants API is deprecated in favor of the Responses API"
    )
    def submit_tool_outputs_and_poll(
        self,
        task_key: TaskKey,
        /,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Submit Thread Run Tool Outputs and Poll.

        Calls ``client.beta.threads.runs.submit_tool_outputs_and_poll``.
        """
        return self._call(
            _SUBMIT_TOOL_OUTPUTS_AND_POLL,
            task_key,
            {
                "tool_outputs": tool_outputs,
                "run_id": run_id,
                "thread_id": thread_id,
                "poll_interval_ms": poll_interval_ms,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.runs.update: The Assistants API is deprecated in favor of the Responses API"
    )
    def update(
        self,
        task_key: TaskKey,
        /,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Update Thread Run: ``POST /threads/{thread_id}/runs/{run_id}``.

        Calls ``client.beta.threads.runs.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/subresources/runs/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "metadata": metadata,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
