"""Tasks for ``client.beta.responses.input_tokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, List, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from openai.types.beta.beta_tool_param import BetaToolParam
    from openai.types.beta.responses import input_token_count_params
    from openai.types.beta.responses.input_token_count_response import InputTokenCountResponse
    from typing_extensions import Literal


_COUNT = Operation(
    id="beta.responses.input_tokens.count",
    call="beta.responses.input_tokens.count",
    name="Count Response Input Tokens",
    properties=(Label("Model", "model"),),
    output="openai.types.beta.responses.input_token_count_response:InputTokenCountResponse",
    http="POST /responses/input_tokens?beta=true",
    repeat="safe",
)


class InputTokens(Namespace):
    """Tasks for ``client.beta.responses.input_tokens``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "count": _COUNT,
    }

    def count(
        self,
        task_key: TaskKey,
        /,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[BetaToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, InputTokenCountResponse]:
        """Count Response Input Tokens: ``POST /responses/input_tokens?beta=true``.

        Calls ``client.beta.responses.input_tokens.count``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/responses/subresources/input_tokens/methods/count
        """
        return self._call(
            _COUNT,
            task_key,
            {
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "truncation": truncation,
                "betas": betas,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
