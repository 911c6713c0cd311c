"""Tasks for ``client.beta.agents.environments.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from os import PathLike
    from typing import ClassVar, Mapping as SdkMapping, Optional, Sequence

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from openai.lib.beta.agents._files import PreparedAgentFiles, StagedAgentFile
    from openai.pagination import AsyncTokenPage
    from openai.types.beta.agents.environments.environment_file import EnvironmentFile
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.agents.environments.files.create",
    call="beta.agents.environments.files.create",
    name="Create Agent Environment File",
    properties=(
        Label("Environment ID", "environment_id"),
        Label("File ID", "file_id"),
        Label("Path", "path"),
        Label("Type", "type"),
    ),
    output="openai.types.beta.agents.environments.environment_file:EnvironmentFile",
    http="POST /agents/environments/{environment_id}/files",
)


_LIST = Operation(
    id="beta.agents.environments.files.list",
    call="beta.agents.environments.files.list",
    name="List Agent Environment Files",
    properties=(
        Label("Environment ID", "environment_id"),
        Label("Order", "order"),
        Label("Path", "path"),
    ),
    output="openai.pagination:AsyncTokenPage[openai.types.beta.agents.environments.environment_file:EnvironmentFile]",
    http="GET /agents/environments/{environment_id}/files",
    repeat="safe",
)


_PREPARE = Operation(
    id="beta.agents.environments.files.prepare",
    call="beta.agents.environments.files.prepare",
    name="Prepare Files for an Agent Environment",
    output="openai.lib.beta.agents._files:PreparedAgentFiles",
)


_PREPARE_DIRECTORY = Operation(
    id="beta.agents.environments.files.prepare_directory",
    call="beta.agents.environments.files.prepare_directory",
    name="Prepare a Directory for an Agent Environment",
    properties=(Label("Destination", "destination"),),
    output="openai.lib.beta.agents._files:PreparedAgentFiles",
)


_UPLOAD = Operation(
    id="beta.agents.environments.files.upload",
    call="beta.agents.environments.files.upload",
    name="Upload Agent Environment File",
    properties=(Label("Environment ID", "environment_id"), Label("Path", "path")),
    output="openai.lib.beta.agents._files:StagedAgentFile",
)


class Files(Namespace):
    """Tasks for ``client.beta.agents.environments.files``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "list": _LIST,
        "prepare": _PREPARE,
        "prepare_directory": _PREPARE_DIRECTORY,
        "upload": _UPLOAD,
    }

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EnvironmentFile]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        environment_id: str,
        *,
        data: str,
        path: str,
        type: Literal["inline"],
        extra_headers: Headers | None = ...,
        extra_query: Query | None = ...,
        extra_body: Body | None = ...,
        timeout: float | httpx2.Timeout | None | NotGiven = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EnvironmentFile]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        environment_id: str,
        *,
        file_id: str | Omit = omit,
        path: str,
        type: Literal["file_id"] | Literal["inline"],
        data: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EnvironmentFile]:
        """Create Agent Environment File: ``POST /agents/environments/{environment_id}/files``.

        Calls ``client.beta.agents.environments.files.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/files/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "environment_id": environment_id,
                "file_id": file_id,
                "path": path,
                "type": type,
                "data": data,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncTokenPage[EnvironmentFile]]:
        """List Agent Environment Files: ``GET /agents/environments/{environment_id}/files``.

        Calls ``client.beta.agents.environments.files.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/files/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "environment_id": environment_id,
                "limit": limit,
                "order": order,
                "page": page,
                "path": path,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def prepare(
        self,
        task_key: TaskKey,
        /,
        files: SdkMapping[str, str | PathLike[str]],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PreparedAgentFiles]:
        """Prepare Files for an Agent Environment.

        Calls ``client.beta.agents.environments.files.prepare``.
        """
        return self._call(
            _PREPARE,
            task_key,
            {
                "files": files,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def prepare_directory(
        self,
        task_key: TaskKey,
        /,
        root: str | PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PreparedAgentFiles]:
        """Prepare a Directory for an Agent Environment.

        Calls ``client.beta.agents.environments.files.prepare_directory``.
        """
        return self._call(
            _PREPARE_DIRECTORY,
            task_key,
            {
                "root": root,
                "destination": destination,
                "include": include,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def upload(
        self,
        task_key: TaskKey,
        /,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, StagedAgentFile]:
        """Upload Agent Environment File.

        Calls ``client.beta.agents.environments.files.upload``.
        """
        return self._call(
            _UPLOAD,
            task_key,
            {
                "environment_id": environment_id,
                "file": file,
                "path": path,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
