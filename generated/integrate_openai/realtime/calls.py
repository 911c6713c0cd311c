"""Tasks for ``client.realtime.calls``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai import _legacy_response
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
    from openai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
    from openai.types.realtime.realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam,
    )
    from openai.types.realtime.realtime_tool_choice_config_param import (
        RealtimeToolChoiceConfigParam,
    )
    from openai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
    from openai.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
    from openai.types.realtime.realtime_truncation_param import RealtimeTruncationParam
    from openai.types.responses.response_prompt_param import ResponsePromptParam
    from typing_extensions import Literal


_ACCEPT = Operation(
    id="realtime.calls.accept",
    call="realtime.calls.accept",
    name="Accept Realtime Call",
    properties=(Label("Call ID", "call_id"), Label("Type", "type"), Label("Model", "model")),
    output="None",
    http="POST /realtime/calls/{call_id}/accept",
)


_CREATE = Operation(
    id="realtime.calls.create",
    call="realtime.calls.create",
    name="Create Realtime Call",
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="POST /realtime/calls",
)


_HANGUP = Operation(
    id="realtime.calls.hangup",
    call="realtime.calls.hangup",
    name="Hang Up Realtime Call",
    properties=(Label("Call ID", "call_id"),),
    output="None",
    http="POST /realtime/calls/{call_id}/hangup",
)


_REFER = Operation(
    id="realtime.calls.refer",
    call="realtime.calls.refer",
    name="Refer Realtime Call",
    properties=(Label("Call ID", "call_id"),),
    output="None",
    http="POST /realtime/calls/{call_id}/refer",
)


_REJECT = Operation(
    id="realtime.calls.reject",
    call="realtime.calls.reject",
    name="Reject Realtime Call",
    properties=(Label("Call ID", "call_id"),),
    output="None",
    http="POST /realtime/calls/{call_id}/reject",
)


class Calls(Namespace):
    """Tasks for ``client.realtime.calls``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "accept": _ACCEPT,
        "create": _CREATE,
        "hangup": _HANGUP,
        "refer": _REFER,
        "reject": _REJECT,
    }

    def accept(
        self,
        task_key: TaskKey,
        /,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        model: (
            Union[
                str,
                Literal[
                    "gpt-realtime",
                    "gpt-realtime-1.5",
                    "gpt-realtime-2",
                    "gpt-realtime-2.1",
                    "gpt-realtime-2.1-mini",
                    "gpt-realtime-2025-08-28",
                    "gpt-4o-realtime-preview",
                    "gpt-4o-realtime-preview-2024-10-01",
                    "gpt-4o-realtime-preview-2024-12-17",
                    "gpt-4o-realtime-preview-2025-06-03",
                    "gpt-4o-mini-realtime-preview",
                    "gpt-4o-mini-realtime-preview-2024-12-17",
                    "gpt-realtime-mini",
                    "gpt-realtime-mini-2025-10-06",
                    "gpt-realtime-mini-2025-12-15",
                    "gpt-audio-1.5",
                    "gpt-audio-mini",
                    "gpt-audio-mini-2025-10-06",
                    "gpt-audio-mini-2025-12-15",
                ],
            ]
            | Omit
        ) = omit,
        output_modalities: List[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Accept Realtime Call: ``POST /realtime/calls/{call_id}/accept``.

        Calls ``client.realtime.calls.accept``.

        See https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/accept
        """
        return self._call(
            _ACCEPT,
            task_key,
            {
                "call_id": call_id,
                "type": type,
                "audio": audio,
                "include": include,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "model": model,
                "output_modalities": output_modalities,
                "parallel_tool_calls": parallel_tool_calls,
                "prompt": prompt,
                "reasoning": reasoning,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "truncation": truncation,
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
        sdp: str,
        session: RealtimeSessionCreateRequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Create Realtime Call: ``POST /realtime/calls``.

        Calls ``client.realtime.calls.create``.

        See https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "sdp": sdp,
                "session": session,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def hangup(
        self,
        task_key: TaskKey,
        /,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Hang Up Realtime Call: ``POST /realtime/calls/{call_id}/hangup``.

        Calls ``client.realtime.calls.hangup``.

        See https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/hangup
        """
        return self._call(
            _HANGUP,
            task_key,
            {
                "call_id": call_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def refer(
        self,
        task_key: TaskKey,
        /,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Refer Realtime Call: ``POST /realtime/calls/{call_id}/refer``.

        Calls ``client.realtime.calls.refer``.

        See https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/refer
        """
        return self._call(
            _REFER,
            task_key,
            {
                "call_id": call_id,
                "target_uri": target_uri,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def reject(
        self,
        task_key: TaskKey,
        /,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Reject Realtime Call: ``POST /realtime/calls/{call_id}/reject``.

        Calls ``client.realtime.calls.reject``.

        See https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/reject
        """
        return self._call(
            _REJECT,
            task_key,
            {
                "call_id": call_id,
                "status_code": status_code,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
