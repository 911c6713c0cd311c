"""Tasks for ``client.beta.chatkit.sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.beta.chatkit.chat_session import ChatSession
    from openai.types.beta.chatkit.chat_session_chatkit_configuration_param import (
        ChatSessionChatKitConfigurationParam,
    )
    from openai.types.beta.chatkit.chat_session_expires_after_param import (
        ChatSessionExpiresAfterParam,
    )
    from openai.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
    from openai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam


_CANCEL = Operation(
    id="beta.chatkit.sessions.cancel",
    call="beta.chatkit.sessions.cancel",
    name="Cancel ChatKit Session",
    properties=(Label("Session ID", "session_id"),),
    output="openai.types.beta.chatkit.chat_session:ChatSession",
    http="POST /chatkit/sessions/{session_id}/cancel",
)


_CREATE = Operation(
    id="beta.chatkit.sessions.create",
    call="beta.chatkit.sessions.create",
    name="Create ChatKit Session",
    properties=(Label("User", "user"),),
    output="openai.types.beta.chatkit.chat_session:ChatSession",
    http="POST /chatkit/sessions",
)


class Sessions(Namespace):
    """Tasks for ``client.beta.chatkit.sessions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "create": _CREATE,
    }

    def cancel(
        self,
        task_key: TaskKey,
        /,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatSession]:
        """Cancel ChatKit Session: ``POST /chatkit/sessions/{session_id}/cancel``.

        Calls ``client.beta.chatkit.sessions.cancel``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/sessions/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "session_id": session_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ChatSession]:
        """Create ChatKit Session: ``POST /chatkit/sessions``.

        Calls ``client.beta.chatkit.sessions.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/sessions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "user": user,
                "workflow": workflow,
                "chatkit_configuration": chatkit_configuration,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
