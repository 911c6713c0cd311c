"""Tasks for ``client.beta.threads``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.beta import (
        thread_create_and_run_params,
        thread_create_params,
        thread_update_params,
    )
    from openai.types.beta.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam,
    )
    from openai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from openai.types.beta.assistant_tool_param import AssistantToolParam
    from openai.types.beta.thread import Thread
    from openai.types.beta.thread_deleted import ThreadDeleted
    from openai.types.beta.threads.run import Run
    from openai.types.shared.chat_model import ChatModel
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal

    from .messages import Messages
    from .runs import Runs


_CREATE = Operation(
    id="beta.threads.create",
    call="beta.threads.create",
    name="Create Thread",
    output="openai.types.beta.thread:Thread",
    http="POST /threads",
)


_CREATE_AND_RUN = Operation(
    id="beta.threads.create_and_run",
    call="beta.threads.create_and_run",
    name="Create and Run Thread",
    properties=(Label("Assistant ID", "assistant_id"), Label("Model", "model")),
    output="openai.types.beta.threads.run:Run",
    http="POST /threads/runs",
)


_CREATE_AND_RUN_POLL = Operation(
    id="beta.threads.create_and_run_poll",
    call="beta.threads.create_and_run_poll",
    name="Create and Run Thread, Then Poll",
    properties=(Label("Assistant ID", "assistant_id"), Label("Model", "model")),
    output="openai.types.beta.threads.run:Run",
)


_DELETE = Operation(
    id="beta.threads.delete",
    call="beta.threads.delete",
    name="Delete Thread",
    properties=(Label("Thread ID", "thread_id"),),
    output="openai.types.beta.thread_deleted:ThreadDeleted",
    http="DELETE /threads/{thread_id}",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.threads.retrieve",
    call="beta.threads.retrieve",
    name="Retrieve Thread",
    properties=(Label("Thread ID", "thread_id"),),
    output="openai.types.beta.thread:Thread",
    http="GET /threads/{thread_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.threads.update",
    call="beta.threads.update",
    name="Update Thread",
    properties=(Label("Thread ID", "thread_id"),),
    output="openai.types.beta.thread:Thread",
    http="POST /threads/{thread_id}",
)


class Threads(Namespace):
    """Tasks for ``client.beta.threads``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "create_and_run": _CREATE_AND_RUN,
        "create_and_run_poll": _CREATE_AND_RUN_POLL,
        "delete": _DELETE,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def messages(self) -> Messages:
        """Tasks of the namespace ``beta.threads.messages``."""
        from .messages import Messages

        return Messages(self._integration)

    @cached_property
    def runs(self) -> Runs:
        """Tasks of the namespace ``beta.threads.runs``."""
        from .runs import Runs

        return Runs(self._integration)

    @deprecated(
        "The SDK deprecates beta.threads.create: The Assistants API is deprecated in favor of the Responses API"
    )
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Thread]:
        """Create Thread: ``POST /threads``.

        Calls ``client.beta.threads.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "messages": messages,
                "metadata": metadata,
                "tool_resources": tool_resources,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.create_and_run: The Assistants API is deprecated in favor of the Responses API"
    )
    def create_and_run(
        self,
        task_key: TaskKey,
        /,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: (
            Optional[thread_create_and_run_params.TruncationStrategy] | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Create and Run Thread: ``POST /threads/runs``.

        Calls ``client.beta.threads.create_and_run``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/create_and_run
        """
        return self._call(
            _CREATE_AND_RUN,
            task_key,
            {
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
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
        "The SDK deprecates beta.threads.create_and_run_poll: The Assistants API is deprecated in favor of the Responses API"
    )
    def create_and_run_poll(
        self,
        task_key: TaskKey,
        /,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: (
            Optional[thread_create_and_run_params.TruncationStrategy] | Omit
        ) = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Run]:
        """Create and Run Thread, Then Poll.

        Calls ``client.beta.threads.create_and_run_poll``.
        """
        return self._call(
            _CREATE_AND_RUN_POLL,
            task_key,
            {
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
                "poll_interval_ms": poll_interval_ms,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.delete: The Assistants API is deprecated in favor of the Responses API"
    )
    def delete(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ThreadDeleted]:
        """Delete Thread: ``DELETE /threads/{thread_id}``.

        Calls ``client.beta.threads.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.retrieve: The Assistants API is deprecated in favor of the Responses API"
    )
    def retrieve(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Thread]:
        """Retrieve Thread: ``GET /threads/{thread_id}``.

        Calls ``client.beta.threads.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "thread_id": thread_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @deprecated(
        "The SDK deprecates beta.threads.update: The Assistants API is deprecated in favor of the Responses API"
    )
    def update(
        self,
        task_key: TaskKey,
        /,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Thread]:
        """Update Thread: ``POST /threads/{thread_id}``.

        Calls ``client.beta.threads.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/threads/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "thread_id": thread_id,
                "metadata": metadata,
                "tool_resources": tool_resources,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
