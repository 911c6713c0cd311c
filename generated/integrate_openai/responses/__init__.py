"""Tasks for ``client.responses``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Iterable, List, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.lib._parsing._responses import TextFormatT
    from openai.types.responses import response_compact_params, response_create_params
    from openai.types.responses.compacted_response import CompactedResponse
    from openai.types.responses.parsed_response import ParsedResponse
    from openai.types.responses.response import Response
    from openai.types.responses.response_includable import ResponseIncludable
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from openai.types.responses.response_input_param import ResponseInputParam
    from openai.types.responses.response_prompt_param import ResponsePromptParam
    from openai.types.responses.response_text_config_param import ResponseTextConfigParam
    from openai.types.responses.service_tier import ServiceTier
    from openai.types.responses.tool_param import ParseableToolParam, ToolParam
    from openai.types.shared_params.metadata import Metadata
    from openai.types.shared_params.reasoning import Reasoning
    from openai.types.shared_params.responses_model import ResponsesModel
    from typing_extensions import Literal

    from .input_items import InputItems
    from .input_tokens import InputTokens


_CANCEL = Operation(
    id="responses.cancel",
    call="responses.cancel",
    name="Cancel Response",
    properties=(Label("Response ID", "response_id"),),
    output="openai.types.responses.response:Response",
    http="POST /responses/{response_id}/cancel",
)


_COMPACT = Operation(
    id="responses.compact",
    call="responses.compact",
    name="Compact Response",
    properties=(Label("Model", "model"),),
    output="openai.types.responses.compacted_response:CompactedResponse",
    http="POST /responses/compact",
)


_CREATE = Operation(
    id="responses.create",
    call="responses.create",
    name="Create Response",
    properties=(Label("Model", "model"),),
    output="openai.types.responses.response:Response",
    http="POST /responses",
)


_DELETE = Operation(
    id="responses.delete",
    call="responses.delete",
    name="Delete Response",
    properties=(Label("Response ID", "response_id"),),
    output="None",
    http="DELETE /responses/{response_id}",
    repeat="safe",
)


_PARSE = Operation(
    id="responses.parse",
    call="responses.parse",
    name="Parse Response",
    properties=(Label("Model", "model"),),
    output="openai.types.responses.parsed_response:ParsedResponse[typing:Any]",
)


_RETRIEVE = Operation(
    id="responses.retrieve",
    call="responses.retrieve",
    name="Retrieve Response",
    properties=(Label("Response ID", "response_id"),),
    output="openai.types.responses.response:Response",
    http="GET /responses/{response_id}",
    repeat="safe",
)


class Responses(Namespace):
    """Tasks for ``client.responses``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "compact": _COMPACT,
        "create": _CREATE,
        "delete": _DELETE,
        "parse": _PARSE,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def input_items(self) -> InputItems:
        """Tasks of the namespace ``responses.input_items``."""
        from .input_items import InputItems

        return InputItems(self._integration)

    @cached_property
    def input_tokens(self) -> InputTokens:
        """Tasks of the namespace ``responses.input_tokens``."""
        from .input_tokens import InputTokens

        return InputTokens(self._integration)

    def cancel(
        self,
        task_key: TaskKey,
        /,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Response]:
        """Cancel Response: ``POST /responses/{response_id}/cancel``.

        Calls ``client.responses.cancel``.

        See https://developers.openai.com/api/reference/resources/responses/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "response_id": response_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def compact(
        self,
        task_key: TaskKey,
        /,
        *,
        model: Union[
            Literal[
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-5.6-sol",
                "gpt-5.6-terra",
                "gpt-5.6-luna",
                "gpt-5.5",
                "gpt-5.5-2026-04-23",
                "gpt-5.4",
                "gpt-5.4-mini",
                "gpt-5.4-nano",
                "gpt-5.4-mini-2026-03-17",
                "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest",
                "gpt-5.2",
                "gpt-5.2-2025-12-11",
                "gpt-5.2-chat-latest",
                "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11",
                "gpt-5.1",
                "gpt-5.1-2025-11-13",
                "gpt-5.1-codex",
                "gpt-5.1-mini",
                "gpt-5.1-chat-latest",
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-5-chat-latest",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o4-mini",
                "o4-mini-2025-04-16",
                "o3",
                "o3-2025-04-16",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "o1-preview",
                "o1-preview-2024-09-12",
                "o1-mini",
                "o1-mini-2024-09-12",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-4o-audio-preview",
                "gpt-4o-audio-preview-2024-10-01",
                "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03",
                "gpt-4o-mini-audio-preview",
                "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview",
                "gpt-4o-mini-search-preview",
                "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11",
                "chatgpt-4o-latest",
                "codex-mini-latest",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0301",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
                "o1-pro",
                "o1-pro-2025-03-19",
                "o3-pro",
                "o3-pro-2025-06-10",
                "o3-deep-research",
                "o3-deep-research-2025-06-26",
                "o4-mini-deep-research",
                "o4-mini-deep-research-2025-06-26",
                "computer-use-preview",
                "computer-use-preview-2025-03-11",
                "gpt-5.5-pro",
                "gpt-5.5-pro-2026-04-23",
                "gpt-5-codex",
                "gpt-5-pro",
                "gpt-5-pro-2025-10-06",
                "gpt-5.1-codex-max",
                "gpt-daybreak-blue-latest",
                "gpt-daybreak-red-latest",
                "gpt-5.6-cyber",
                "gpt-6-cyber",
                "gpt-rosalind-research",
                "gpt-6-rosalind",
                "gpt-6.2-astra-law",
            ],
            str,
            None,
        ],
        image: response_compact_params.Image | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        service_tier: (
            Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CompactedResponse]:
        """Compact Response: ``POST /responses/compact``.

        Calls ``client.responses.compact``.

        See https://developers.openai.com/api/reference/resources/responses/methods/compact
        """
        return self._call(
            _COMPACT,
            task_key,
            {
                "model": model,
                "image": image,
                "input": input,
                "instructions": instructions,
                "previous_response_id": previous_response_id,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "service_tier": service_tier,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: (
            Optional[Iterable[response_create_params.ContextManagement]] | Omit
        ) = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Response]:
        """Create Response: ``POST /responses``.

        Calls ``client.responses.create``.

        See https://developers.openai.com/api/reference/resources/responses/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "access_programs": access_programs,
                "background": background,
                "background_options": background_options,
                "context_management": context_management,
                "conversation": conversation,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "model": model,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
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
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Delete Response: ``DELETE /responses/{response_id}``.

        Calls ``client.responses.delete``.

        See https://developers.openai.com/api/reference/resources/responses/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "response_id": response_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    @overload
    def parse(
        self,
        task_key: TaskKey,
        /,
        *,
        text_format: type[Any] | Omit = ...,
        parse_as: type[TextFormatT] | None,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: (
            Optional[Iterable[response_create_params.ContextManagement]] | Omit
        ) = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Literal[True] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ParseableToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ParsedResponse[TextFormatT]]: ...

    @overload
    def parse(
        self,
        task_key: TaskKey,
        /,
        *,
        text_format: type[TextFormatT] | Omit = ...,
        parse_as: Omit = ...,
        access_programs: response_create_params.AccessPrograms | Omit = ...,
        background: Optional[bool] | Omit = ...,
        background_options: response_create_params.BackgroundOptions | Omit = ...,
        context_management: (
            Optional[Iterable[response_create_params.ContextManagement]] | Omit
        ) = ...,
        conversation: Optional[response_create_params.Conversation] | Omit = ...,
        image: response_create_params.Image | Omit = ...,
        include: Optional[List[ResponseIncludable]] | Omit = ...,
        input: Union[str, ResponseInputParam] | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        max_output_tokens: Optional[int] | Omit = ...,
        max_tool_calls: Optional[int] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        model: ResponsesModel | Omit = ...,
        moderation: Optional[response_create_params.Moderation] | Omit = ...,
        parallel_tool_calls: Optional[bool] | Omit = ...,
        previous_response_id: Optional[str] | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = ...,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = ...,
        reasoning: Optional[Reasoning] | Omit = ...,
        safety_identifier: Optional[str] | Omit = ...,
        service_tier: Optional[ServiceTier] | Omit = ...,
        store: Optional[bool] | Omit = ...,
        stream: Optional[Literal[False]] | Literal[True] | Omit = ...,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        text: ResponseTextConfigParam | Omit = ...,
        tool_choice: response_create_params.ToolChoice | Omit = ...,
        tools: Iterable[ParseableToolParam] | Omit = ...,
        top_logprobs: Optional[int] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = ...,
        user: str | Omit = ...,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ParsedResponse[TextFormatT]]: ...

    def parse(
        self,
        task_key: TaskKey,
        /,
        *,
        text_format: type[Any] | Omit = omit,
        parse_as: type[Any] | None | Omit = omit,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: (
            Optional[Iterable[response_create_params.ContextManagement]] | Omit
        ) = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ParsedResponse[Any]]:
        """Parse Response.

        Calls ``client.responses.parse``.
        """
        return self._call(
            _PARSE,
            task_key,
            {
                "text_format": text_format,
                "parse_as": parse_as,
                "access_programs": access_programs,
                "background": background,
                "background_options": background_options,
                "context_management": context_management,
                "conversation": conversation,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "model": model,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
                "verbosity": verbosity,
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
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Response]:
        """Retrieve Response: ``GET /responses/{response_id}``.

        Calls ``client.responses.retrieve``.

        See https://developers.openai.com/api/reference/resources/responses/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "response_id": response_id,
                "include": include,
                "include_obfuscation": include_obfuscation,
                "starting_after": starting_after,
                "stream": stream,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
