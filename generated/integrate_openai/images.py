"""Tasks for ``client.images``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.types import image_edit_params, image_generate_params
    from openai.types.image_model import ImageModel
    from openai.types.images_response import ImagesResponse
    from typing_extensions import Literal


_CREATE_VARIATION = Operation(
    id="images.create_variation",
    call="images.create_variation",
    name="Create Image Variation",
    properties=(Label("Model", "model"), Label("Size", "size")),
    output="openai.types.images_response:ImagesResponse",
    http="POST /images/variations",
    repeat="safe",
)


_EDIT = Operation(
    id="images.edit",
    call="images.edit",
    name="Edit Image",
    properties=(Label("Model", "model"), Label("Size", "size")),
    output="openai.types.images_response:ImagesResponse",
    http="POST /images/edits",
    repeat="safe",
)


_GENERATE = Operation(
    id="images.generate",
    call="images.generate",
    name="Generate Image",
    properties=(Label("Model", "model"), Label("Size", "size")),
    output="openai.types.images_response:ImagesResponse",
    http="POST /images/generations",
    repeat="safe",
)


class Images(Namespace):
    """Tasks for ``client.images``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_variation": _CREATE_VARIATION,
        "edit": _EDIT,
        "generate": _GENERATE,
    }

    @deprecated("The SDK deprecates images.create_variation.")
    def create_variation(
        self,
        task_key: TaskKey,
        /,
        *,
        image: FileTypes,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ImagesResponse]:
        """Create Image Variation: ``POST /images/variations``.

        Calls ``client.images.create_variation``.

        See https://developers.openai.com/api/reference/resources/images/methods/create_variation
        """
        return self._call(
            _CREATE_VARIATION,
            task_key,
            {
                "image": image,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def edit(
        self,
        task_key: TaskKey,
        /,
        *,
        image: Union[FileTypes, SequenceNotStr[FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        input_fidelity: Optional[Literal["high", "low"]] | Omit = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: (
            Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] | Omit
        ) = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: (
            Union[
                str,
                Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"],
                None,
            ]
            | Omit
        ) = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        svg: Optional[image_edit_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ImagesResponse]:
        """Edit Image: ``POST /images/edits``.

        Calls ``client.images.edit``.

        See https://developers.openai.com/api/reference/resources/images/methods/edit
        """
        return self._call(
            _EDIT,
            task_key,
            {
                "image": image,
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "input_fidelity": input_fidelity,
                "markup": markup,
                "mask": mask,
                "model": model,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "svg": svg,
                "user": user,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def generate(
        self,
        task_key: TaskKey,
        /,
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] | Omit = omit,
        complexity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        frame_count: Optional[int] | Omit = omit,
        frame_duration_ms: Optional[int] | Omit = omit,
        model: Union[str, ImageModel, None] | Omit = omit,
        moderation: Optional[Literal["low", "auto"]] | Omit = omit,
        n: Optional[int] | Omit = omit,
        output_compression: Optional[int] | Omit = omit,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] | Omit = omit,
        partial_images: Optional[int] | Omit = omit,
        quality: (
            Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]]
            | Omit
        ) = omit,
        response_format: Optional[Literal["url", "b64_json"]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        size: (
            Union[
                str,
                Literal[
                    "auto",
                    "1024x1024",
                    "1536x1024",
                    "1024x1536",
                    "256x256",
                    "512x512",
                    "1792x1024",
                    "1024x1792",
                ],
                None,
            ]
            | Omit
        ) = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        style: Optional[Literal["vivid", "natural"]] | Omit = omit,
        svg: Optional[image_generate_params.Svg] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ImagesResponse]:
        """Generate Image: ``POST /images/generations``.

        Calls ``client.images.generate``.

        See https://developers.openai.com/api/reference/resources/images/methods/generate
        """
        return self._call(
            _GENERATE,
            task_key,
            {
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "model": model,
                "moderation": moderation,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "style": style,
                "svg": svg,
                "user": user,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
