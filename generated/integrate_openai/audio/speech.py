"""Tasks for ``client.audio.speech``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai import _legacy_response
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.audio import speech_create_params
    from openai.types.audio.speech_model import SpeechModel
    from typing_extensions import Literal


_CREATE = Operation(
    id="audio.speech.create",
    call="audio.speech.create",
    name="Create Speech",
    properties=(Label("Model", "model"),),
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="POST /audio/speech",
    repeat="safe",
)


class Speech(Namespace):
    """Tasks for ``client.audio.speech``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: speech_create_params.Voice,
        instructions: str | Omit = omit,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        stream_format: Literal["sse", "audio"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Create Speech: ``POST /audio/speech``.

        Calls ``client.audio.speech.create``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "input": input,
                "model": model,
                "voice": voice,
                "instructions": instructions,
                "response_format": response_format,
                "speed": speed,
                "stream_format": stream_format,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
