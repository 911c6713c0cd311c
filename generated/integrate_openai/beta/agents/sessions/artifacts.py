"""Tasks for ``client.beta.agents.sessions.artifacts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai import _legacy_response
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.agents.sessions.session_artifact import SessionArtifact
    from openai.types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted
    from typing_extensions import Literal


_CONTENT = Operation(
    id="beta.agents.sessions.artifacts.content",
    call="beta.agents.sessions.artifacts.content",
    name="Retrieve Agent Session Artifact Content",
    properties=(Label("Artifact ID", "artifact_id"), Label("Session ID", "session_id")),
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    repeat="safe",
)


_DELETE = Operation(
    id="beta.agents.sessions.artifacts.delete",
    call="beta.agents.sessions.artifacts.delete",
    name="Delete Agent Session Artifact",
    properties=(Label("Artifact ID", "artifact_id"), Label("Session ID", "session_id")),
    output="openai.types.beta.agents.sessions.session_artifact_deleted:SessionArtifactDeleted",
    http="DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.agents.sessions.artifacts.list",
    call="beta.agents.sessions.artifacts.list",
    name="List Agent Session Artifacts",
    properties=(
        Label("Session ID", "session_id"),
        Label("Environment ID", "environment_id"),
        Label("Order", "order"),
    ),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.sessions.session_artifact:SessionArtifact]",
    http="GET /agents/sessions/{session_id}/artifacts",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.sessions.artifacts.retrieve",
    call="beta.agents.sessions.artifacts.retrieve",
    name="Retrieve Agent Session Artifact",
    properties=(Label("Artifact ID", "artifact_id"), Label("Session ID", "session_id")),
    output="openai.types.beta.agents.sessions.session_artifact:SessionArtifact",
    http="GET /agents/sessions/{session_id}/artifacts/{artifact_id}",
    repeat="safe",
)


class Artifacts(Namespace):
    """Tasks for ``client.beta.agents.sessions.artifacts``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "content": _CONTENT,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    def content(
        self,
        task_key: TaskKey,
        /,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Retrieve Agent Session Artifact Content: ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``.

        Calls ``client.beta.agents.sessions.artifacts.content``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/content
        """
        return self._call(
            _CONTENT,
            task_key,
            {
                "artifact_id": artifact_id,
                "session_id": session_id,
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
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SessionArtifactDeleted]:
        """Delete Agent Session Artifact: ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``.

        Calls ``client.beta.agents.sessions.artifacts.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "artifact_id": artifact_id,
                "session_id": session_id,
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
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[SessionArtifact]]:
        """List Agent Session Artifacts: ``GET /agents/sessions/{session_id}/artifacts``.

        Calls ``client.beta.agents.sessions.artifacts.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "session_id": session_id,
                "after": after,
                "environment_id": environment_id,
                "limit": limit,
                "order": order,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SessionArtifact]:
        """Retrieve Agent Session Artifact: ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``.

        Calls ``client.beta.agents.sessions.artifacts.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "artifact_id": artifact_id,
                "session_id": session_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
