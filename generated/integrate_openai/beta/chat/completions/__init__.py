"""Tasks for ``client.beta.chat.completions``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Iterable, List, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.lib._parsing import ResponseFormatT
    from openai.pagination import AsyncCursorPage
    from openai.types.chat import ChatCompletionAudioParam, completion_create_params
    from openai.types.chat.chat_completion import ChatCompletion
    from openai.types.chat.chat_completion_deleted import ChatCompletionDeleted
    from openai.types.chat.chat_completion_message_param import ChatCompletionMessageParam
    from openai.types.chat.chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam,
    )
    from openai.types.chat.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam,
    )
    from openai.types.chat.chat_completion_tool_choice_option_param import (
        ChatCompletionToolChoiceOptionParam,
    )
    from openai.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from openai.types.chat.parsed_chat_completion import ParsedChatCompletion
    from openai.types.shared.chat_model import ChatModel
    from openai.types.shared.reasoning_effort import ReasoningEffort
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal

    from .messages import Messages


_CREATE = Operation(
    id="beta.chat.completions.create",
    call="beta.chat.completions.create",
    name="Create Chat Completion",
    properties=(Label("Model", "model"),),
    output="openai.types.chat.chat_completion:ChatCompletion",
    http="POST /chat/completions",
    repeat="safe",
)


_DELETE = Operation(
    id="beta.chat.completions.delete",
    call="beta.chat.completions.delete",
    name="Delete Chat Completion",
    properties=(Label("Completion ID", "completion_id"),),
    output="openai.types.chat.chat_completion_deleted:ChatCompletionDeleted",
    http="DELETE /chat/completions/{completion_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.chat.completions.list",
    call="beta.chat.completions.list",
    name="List Chat Completions",
    properties=(Label("Model", "model"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.chat.chat_completion:ChatCompletion]",
    http="GET /chat/completions",
    repeat="safe",
)


_PARSE = Operation(
    id="beta.chat.completions.parse",
    call="beta.chat.completions.parse",
    name="Parse Chat Completion",
    properties=(Label("Model", "model"),),
    output="openai.types.chat.parsed_chat_completion:ParsedChatCompletion[openai.lib._parsing:ResponseFormatT]",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.chat.completions.retrieve",
    call="beta.chat.completions.retrieve",
    name="Retrieve Chat Completion",
    properties=(Label("Completion ID", "completion_id"),),
    output="openai.types.chat.chat_completion:ChatCompletion",
    http="GET /chat/completions/{completion_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.chat.completions.update",
    call="beta.chat.completions.update",
    name="Update Chat Completion",
    properties=(Label("Completion ID", "completion_id"),),
    output="openai.types.chat.chat_completion:ChatCompletion",
    http="POST /chat/completions/{completion_id}",
)


class Completions(Namespace):
    """Tasks for ``client.beta.chat.completions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "parse": _PARSE,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def messages(self) -> Messages:
        """Tasks of the namespace ``beta.chat.completions.messages``."""
        from .messages import Messages

        return Messages(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: (
            Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit
        ) = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatCompletion]:
        """Create Chat Completion: ``POST /chat/completions``.

        Calls ``client.beta.chat.completions.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chat/subresources/completions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "messages": messages,
                "model": model,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream": stream,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
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
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatCompletionDeleted]:
        """Delete Chat Completion: ``DELETE /chat/completions/{completion_id}``.

        Calls ``client.beta.chat.completions.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chat/subresources/completions/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "completion_id": completion_id,
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
        metadata: Optional[Metadata] | Omit = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[ChatCompletion]]:
        """List Chat Completions: ``GET /chat/completions``.

        Calls ``client.beta.chat.completions.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chat/subresources/completions/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "model": model,
                "order": order,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def parse(
        self,
        task_key: TaskKey,
        /,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        response_format: type[ResponseFormatT] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: (
            Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit
        ) = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ParsedChatCompletion[ResponseFormatT]]:
        """Parse Chat Completion.

        Calls ``client.beta.chat.completions.parse``.
        """
        return self._call(
            _PARSE,
            task_key,
            {
                "messages": messages,
                "model": model,
                "audio": audio,
                "response_format": response_format,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "safety_identifier": safety_identifier,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
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
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatCompletion]:
        """Retrieve Chat Completion: ``GET /chat/completions/{completion_id}``.

        Calls ``client.beta.chat.completions.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chat/subresources/completions/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "completion_id": completion_id,
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
        completion_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatCompletion]:
        """Update Chat Completion: ``POST /chat/completions/{completion_id}``.

        Calls ``client.beta.chat.completions.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chat/subresources/completions/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "completion_id": completion_id,
                "metadata": metadata,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
