"""Tasks for ``client.audio.voices``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from openai.types.audio.voice import Voice
    from openai.types.audio.voice_deleted import VoiceDeleted
    from typing_extensions import Literal


_CREATE = Operation(
    id="audio.voices.create",
    call="audio.voices.create",
    name="Create Voice",
    properties=(Label("Consent", "consent"), Label("Name", "name"), Label("Model", "model")),
    output="openai.types.audio.voice:Voice",
    http="POST /audio/voices",
)


_DELETE = Operation(
    id="audio.voices.delete",
    call="audio.voices.delete",
    name="Delete Voice",
    properties=(Label("Voice ID", "voice_id"),),
    output="openai.types.audio.voice_deleted:VoiceDeleted",
    http="DELETE /audio/voices/{voice_id}",
    repeat="safe",
)


class Voices(Namespace):
    """Tasks for ``client.audio.voices``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
    }

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        audio_sample: FileTypes,
        consent: str,
        name: str,
        type: Literal["audio_sample"] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Voice]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        name: str,
        prompt: str,
        type: Literal["prompt"],
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = ...,
        script_hint: str | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Voice]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        audio_sample: FileTypes | Omit = omit,
        consent: str | Omit = omit,
        name: str,
        type: Literal["audio_sample"] | Literal["prompt"] | Omit = omit,
        prompt: str | Omit = omit,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = omit,
        script_hint: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Voice]:
        """Create Voice: ``POST /audio/voices``.

        Calls ``client.audio.voices.create``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/voices/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "audio_sample": audio_sample,
                "consent": consent,
                "name": name,
                "type": type,
                "prompt": prompt,
                "model": model,
                "script_hint": script_hint,
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
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VoiceDeleted]:
        """Delete Voice: ``DELETE /audio/voices/{voice_id}``.

        Calls ``client.audio.voices.delete``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/voices/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "voice_id": voice_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
