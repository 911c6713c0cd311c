"""Tasks for ``client.audio.translations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from openai.types.audio.translation import Translation
    from openai.types.audio.translation_verbose import TranslationVerbose
    from openai.types.audio_model import AudioModel
    from typing_extensions import Literal


_CREATE = Operation(
    id="audio.translations.create",
    call="audio.translations.create",
    name="Create Translation",
    properties=(Label("Model", "model"),),
    output="openai.types.audio.translation:Translation | openai.types.audio.translation_verbose:TranslationVerbose | str",
    http="POST /audio/translations",
    repeat="safe",
)


class Translations(Namespace):
    """Tasks for ``client.audio.translations``."""

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
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Translation]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["verbose_json"],
        temperature: float | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, TranslationVerbose]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = ...,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | Omit = ...,
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
        prompt: str | Omit = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Translation | TranslationVerbose | str]: ...

    @deprecated("The SDK deprecates audio.translations.create.")
    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Translation | TranslationVerbose | str]:
        """Create Translation: ``POST /audio/translations``.

        Calls ``client.audio.translations.create``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/translations/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "file": file,
                "model": model,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
