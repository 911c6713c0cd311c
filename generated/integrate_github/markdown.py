"""Tasks for ``client.rest.markdown``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.types import MarkdownPostBodyType
    from integrate_runtime import TaskKey, TaskOptions


_RENDER = Operation(
    id="markdown.render",
    call="rest.markdown.async_render",
    name="Render Markdown",
    output="str",
    http="POST /markdown",
    repeat="safe",
)


_RENDER_RAW = Operation(
    id="markdown.render_raw",
    call="rest.markdown.async_render_raw",
    name="Render Raw Markdown",
    output="str",
    http="POST /markdown/raw",
    repeat="safe",
)


class Markdown(Namespace):
    """Tasks for ``client.rest.markdown``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "render": _RENDER,
        "render_raw": _RENDER_RAW,
    }

    @overload
    def render(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: MarkdownPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, str]: ...

    @overload
    def render(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        text: str,
        mode: Missing[Literal["markdown", "gfm"]] = ...,
        context: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, str]: ...

    def render(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[MarkdownPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, str]:
        """Render Markdown: ``POST /markdown``.

        Calls ``client.rest.markdown.async_render``.

        See https://docs.github.com/rest/markdown/markdown#render-a-markdown-document
        """
        return self._call(
            _RENDER,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )

    def render_raw(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: str,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, str]:
        """Render Raw Markdown: ``POST /markdown/raw``.

        Calls ``client.rest.markdown.async_render_raw``.

        See https://docs.github.com/rest/markdown/markdown#render-a-markdown-document-in-raw-mode
        """
        return self._call(
            _RENDER_RAW,
            task_key,
            {"headers": headers, "data": data},
            task_options,
        )
