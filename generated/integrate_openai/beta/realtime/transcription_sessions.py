"""Tasks for ``client.beta.realtime.transcription_sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation
from openai._types import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Query
    from openai.types.beta.realtime import transcription_session_create_params
    from openai.types.beta.realtime.transcription_session import TranscriptionSession
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.realtime.transcription_sessions.create",
    call="beta.realtime.transcription_sessions.create",
    name="Create Realtime Transcription Session",
    output="openai.types.beta.realtime.transcription_session:TranscriptionSession",
    http="POST /realtime/transcription_sessions",
)


class TranscriptionSessions(Namespace):
    """Tasks for ``client.beta.realtime.transcription_sessions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        client_secret: transcription_session_create_params.ClientSecret | NotGiven = NOT_GIVEN,
        include: List[str] | NotGiven = NOT_GIVEN,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | NotGiven = NOT_GIVEN,
        input_audio_noise_reduction: (
            transcription_session_create_params.InputAudioNoiseReduction | NotGiven
        ) = NOT_GIVEN,
        input_audio_transcription: (
            transcription_session_create_params.InputAudioTranscription | NotGiven
        ) = NOT_GIVEN,
        modalities: List[Literal["text", "audio"]] | NotGiven = NOT_GIVEN,
        turn_detection: transcription_session_create_params.TurnDetection | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = NOT_GIVEN,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, TranscriptionSession]:
        """Create Realtime Transcription Session: ``POST /realtime/transcription_sessions``.

        Calls ``client.beta.realtime.transcription_sessions.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/realtime/subresources/transcription_sessions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "client_secret": client_secret,
                "include": include,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "modalities": modalities,
                "turn_detection": turn_detection,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
