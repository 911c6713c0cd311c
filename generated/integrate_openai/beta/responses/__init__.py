"""Tasks for ``client.beta.responses``."""

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
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.beta import response_compact_params, response_create_params
    from openai.types.beta.beta_compacted_response import BetaCompactedResponse
    from openai.types.beta.beta_response import BetaResponse
    from openai.types.beta.beta_response_includable import BetaResponseIncludable
    from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from openai.types.beta.beta_response_input_param import BetaResponseInputParam
    from openai.types.beta.beta_response_prompt_param import BetaResponsePromptParam
    from openai.types.beta.beta_response_text_config_param import BetaResponseTextConfigParam
    from openai.types.beta.beta_service_tier import BetaServiceTier
    from openai.types.beta.beta_tool_param import BetaToolParam
    from typing_extensions import Literal

    from .input_items import InputItems
    from .input_tokens import InputTokens


_CANCEL = Operation(
    id="beta.responses.cancel",
    call="beta.responses.cancel",
    name="Cancel Response",
    properties=(Label("Response ID", "response_id"),),
    output="openai.types.beta.beta_response:BetaResponse",
    http="POST /responses/{response_id}/cancel?beta=true",
)


_COMPACT = Operation(
    id="beta.responses.compact",
    call="beta.responses.compact",
    name="Compact Response",
    properties=(Label("Model", "model"),),
    output="openai.types.beta.beta_compacted_response:BetaCompactedResponse",
    http="POST /responses/compact?beta=true",
)


_CREATE = Operation(
    id="beta.responses.create",
    call="beta.responses.create",
    name="Create Response",
    properties=(Label("Model", "model"),),
    output="openai.types.beta.beta_response:BetaResponse",
    http="POST /responses?beta=true",
)


_DELETE = Operation(
    id="beta.responses.delete",
    call="beta.responses.delete",
    name="Delete Response",
    properties=(Label("Response ID", "response_id"),),
    output="None",
    http="DELETE /responses/{response_id}?beta=true",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.responses.retrieve",
    call="beta.responses.retrieve",
    name="Retrieve Response",
    properties=(
        Label("Response ID", "response_id"),
        Label("Include", "include"),
        Label("Include Obfuscation", "include_obfuscation"),
        Label("Stream", "stream"),
        Label("Betas", "betas"),
    ),
    output="openai.types.beta.beta_response:BetaResponse",
    http="GET /responses/{response_id}?beta=true",
    repeat="safe",
)


class Responses(Namespace):
    """Tasks for ``client.beta.responses``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "compact": _COMPACT,
        "create": _CREATE,
        "delete": _DELETE,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def input_items(self) -> InputItems:
        """Tasks of the namespace ``beta.responses.input_items``."""
        from .input_items import InputItems

        return InputItems(self._integration)

    @cached_property
    def input_tokens(self) -> InputTokens:
        """Tasks of the namespace ``beta.responses.input_tokens``."""
        from .input_tokens import InputTokens

        return InputTokens(self._integration)

    def cancel(
        self,
        task_key: TaskKey,
        /,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BetaResponse]:
        """Cancel Response: ``POST /responses/{response_id}/cancel?beta=true``.

        Calls ``client.beta.responses.cancel``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "response_id": response_id,
                "betas": betas,
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
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        service_tier: (
            Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit
        ) = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BetaCompactedResponse]:
        """Compact Response: ``POST /responses/compact?beta=true``.

        Calls ``client.beta.responses.compact``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/compact
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
                "betas": betas,
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
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: (
            Union[
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
            ]
            | Omit
        ) = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BetaResponse]:
        """Create Response: ``POST /responses?beta=true``.

        Calls ``client.beta.responses.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/create
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
                "multi_agent": multi_agent,
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
                "betas": betas,
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
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Delete Response: ``DELETE /responses/{response_id}?beta=true``.

        Calls ``client.beta.responses.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "response_id": response_id,
                "betas": betas,
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
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, BetaResponse]:
        """Retrieve Response: ``GET /responses/{response_id}?beta=true``.

        Calls ``client.beta.responses.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/retrieve
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
                "betas": betas,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
