"""Tasks for ``client.audio.transcriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.types import AudioResponseFormat
    from openai.types.audio import transcription_create_params
    from openai.types.audio.transcription import Transcription
    from openai.types.audio.transcription_diarized import TranscriptionDiarized
    from openai.types.audio.transcription_include import TranscriptionInclude
    from openai.types.audio.transcription_verbose import TranscriptionVerbose
    from openai.types.audio_model import AudioModel
    from typing_extensions import Literal


_CREATE = Operation(
    id="audio.transcriptions.create",
    call="audio.transcriptions.create",
    name="Create Transcription",
    properties=(Label("Model", "model"), Label("Language", "language")),
    output="openai.types.audio.transcription:Transcription | openai.types.audio.transcription_verbose:TranscriptionVerbose | openai.types.audio.transcription_diarized:TranscriptionDiarized | str",
    http="POST /audio/transcriptions",
    repeat="safe",
)


class Transcriptions(Namespace):
    """Tasks for ``client.audio.transcriptions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Transcription]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: Literal["verbose_json"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TranscriptionVerbose]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: Literal["diarized_json"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TranscriptionDiarized]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"],
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, str]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = ...,
        include: List[TranscriptionInclude] | Omit = ...,
        keywords: SequenceNotStr[str] | Omit = ...,
        known_speaker_names: SequenceNotStr[str] | Omit = ...,
        known_speaker_references: SequenceNotStr[str] | Omit = ...,
        language: str | Omit = ...,
        languages: SequenceNotStr[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormat | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        temperature: float | Omit = ...,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[
        object, object, Transcription | TranscriptionVerbose | TranscriptionDiarized | str
    ]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[
        object, object, Transcription | TranscriptionVerbose | TranscriptionDiarized | str
    ]:
        """Create Transcription: ``POST /audio/transcriptions``.

        Calls ``client.audio.transcriptions.create``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/transcriptions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "file": file,
                "model": model,
                "chunking_strategy": chunking_strategy,
                "include": include,
                "keywords": keywords,
                "known_speaker_names": known_speaker_names,
                "known_speaker_references": known_speaker_references,
                "language": language,
                "languages": languages,
                "prompt": prompt,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "timestamp_granularities": timestamp_granularities,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
