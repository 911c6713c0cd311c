"""Tasks for ``client.responses.input_tokens``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.responses import input_token_count_params
    from openai.types.responses.input_token_count_response import InputTokenCountResponse
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from openai.types.responses.tool_param import ToolParam
    from openai.types.shared_params.reasoning import Reasoning
    from typing_extensions import Literal


_COUNT = Operation(
    id="responses.input_tokens.count",
    call="responses.input_tokens.count",
    name="Count Response Input Tokens",
    properties=(Label("Model", "model"),),
    output="openai.types.responses.input_token_count_response:InputTokenCountResponse",
    http="POST /responses/input_tokens",
    repeat="safe",
)


class InputTokens(Namespace):
    """Tasks for ``client.responses.input_tokens``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "count": _COUNT,
    }

    def count(
        self,
        task_key: TaskKey,
        /,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[ToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, InputTokenCountResponse]:
        """Count Response Input Tokens: ``POST /responses/input_tokens``.

        Calls ``client.responses.input_tokens.count``.

        See https://developers.openai.com/api/reference/resources/responses/subresources/input_tokens/methods/count
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
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
