"""Tasks for ``client.beta.realtime.sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, List, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Query
    from openai.types.beta.realtime import session_create_params
    from openai.types.beta.realtime.session_create_response import SessionCreateResponse
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.realtime.sessions.create",
    call="beta.realtime.sessions.create",
    name="Create Realtime Session",
    properties=(Label("Model", "model"), Label("Voice", "voice")),
    output="openai.types.beta.realtime.session_create_response:SessionCreateResponse",
    http="POST /realtime/sessions",
)


class Sessions(Namespace):
    """Tasks for ``client.beta.realtime.sessions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        client_secret: session_create_params.ClientSecret | NotGiven = NOT_GIVEN,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = NOT_GIVEN,
        input_audio_noise_reduction: (
            session_create_params.InputAudioNoiseReduction | NotGiven
        ) = NOT_GIVEN,
        input_audio_transcription: (
            session_create_params.InputAudioTranscription | NotGiven
        ) = NOT_GIVEN,
        instructions: str | NotGiven = NOT_GIVEN,
        max_response_output_tokens: Union[int, Literal["inf"]] | NotGiven = NOT_GIVEN,
        modalities: List[Literal["text", "audio"]] | NotGiven = NOT_GIVEN,
        model: (
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ]
            | NotGiven
        ) = NOT_GIVEN,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = NOT_GIVEN,
        speed: float | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        tool_choice: str | NotGiven = NOT_GIVEN,
        tools: Iterable[session_create_params.Tool] | NotGiven = NOT_GIVEN,
        tracing: session_create_params.Tracing | NotGiven = NOT_GIVEN,
        turn_detection: session_create_params.TurnDetection | NotGiven = NOT_GIVEN,
        voice: (
            Union[
                str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]
            ]
            | NotGiven
        ) = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = NOT_GIVEN,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SessionCreateResponse]:
        """Create Realtime Session: ``POST /realtime/sessions``.

        Calls ``client.beta.realtime.sessions.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/realtime/subresources/sessions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "client_secret": client_secret,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "model": model,
                "output_audio_format": output_audio_format,
                "speed": speed,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "turn_detection": turn_detection,
                "voice": voice,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
