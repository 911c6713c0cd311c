"""A small OpenAI integration in the form of generated packages, and a server for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import ErrorRules, Integration, Label, Namespace, Operation, SdkBinding
from openai import omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, TypeAlias

    from integrate_runtime import TaskKey, TaskOptions
    from openai import AsyncOpenAI, Omit
    from openai._legacy_response import HttpxBinaryResponseContent
    from openai.pagination import AsyncCursorPage
    from openai.types import FileObject
    from openai.types.chat import ChatCompletion, ChatCompletionMessageParam

    Client: TypeAlias = AsyncOpenAI

_CREATE = Operation(
    id="chat.completions.create",
    call="chat.completions.create",
    name="Create Chat Completion",
    properties=(Label("Model", "model"),),
    output="openai.types.chat:ChatCompletion",
)
_LIST = Operation(
    id="files.list",
    call="files.list",
    name="List Files",
    properties=(Label("Purpose", "purpose"), Label("After", "after")),
    output="openai.pagination:AsyncCursorPage[openai.types:FileObject]",
    repeat="safe",
)
_CONTENT = Operation(
    id="files.content",
    call="files.content",
    name="Get File Content",
    properties=(Label("File ID", "file_id"),),
    output="openai._legacy_response:HttpxBinaryResponseContent",
    repeat="safe",
)


class Chat(Namespace):
    """Tasks for ``client.chat.completions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {"create": _CREATE}

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        messages: list[ChatCompletionMessageParam],
        model: str,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatCompletion]:
        return self._call(_CREATE, task_key, {"messages": messages, "model": model}, task_options)


class Files(Namespace):
    """Tasks for ``client.files``."""

    _operations: ClassVar[Mapping[str, Operation]] = {"content": _CONTENT, "list": _LIST}

    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[FileObject]]:
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "purpose": purpose,
                "extra_headers": extra_headers,
            },
            task_options,
        )

    def content(
        self, task_key: TaskKey, /, file_id: str, *, task_options: TaskOptions | None = None
    ) -> Coroutine[object, object, HttpxBinaryResponseContent]:
        return self._call(_CONTENT, task_key, {"file_id": file_id}, task_options)


class OpenAI(Integration["Client"]):
    """An excerpt of the OpenAI integration."""

    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="openai:AsyncOpenAI",
        arguments={"api_key": "$token", "max_retries": 0},
        credentials={"token": "OPENAI_API_KEY"},
        codec="stainless",
        icon="openai",
    )
    _on_error = staticmethod(ErrorRules().on_error)

    @cached_property
    def chat(self) -> Chat:
        """Tasks for ``client.chat.completions``."""
        return Chat(self)

    @cached_property
    def files(self) -> Files:
        """Tasks for ``client.files``."""
        return Files(self)
