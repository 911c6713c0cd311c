"""Tasks for ``client.live.sessions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai import _legacy_response
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.live import session_accept_params, session_fork_params
    from openai.types.live.media_session_fork_config_param import MediaSessionForkConfigParam
    from openai.types.live.session_fork_response import SessionForkResponse


_ACCEPT = Operation(
    id="live.sessions.accept",
    call="live.sessions.accept",
    name="Accept Live Session",
    properties=(Label("Session ID", "session_id"),),
    output="None",
    http="POST /live/sessions/{session_id}/accept",
)


_DOWNLOAD_RECORDING = Operation(
    id="live.sessions.download_recording",
    call="live.sessions.download_recording",
    name="Download Live Session Recording",
    properties=(Label("Session ID", "session_id"),),
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="GET /live/sessions/{session_id}/content",
    repeat="safe",
)


_FORK = Operation(
    id="live.sessions.fork",
    call="live.sessions.fork",
    name="Fork Live Session",
    properties=(Label("Session ID", "session_id"),),
    output="openai.types.live.session_fork_response:SessionForkResponse",
    http="POST /live/sessions/{session_id}/fork",
)


_HANGUP = Operation(
    id="live.sessions.hangup",
    call="live.sessions.hangup",
    name="Hang Up Live Session",
    properties=(Label("Session ID", "session_id"),),
    output="None",
    http="POST /live/sessions/{session_id}/hangup",
)


_REFER = Operation(
    id="live.sessions.refer",
    call="live.sessions.refer",
    name="Refer Live Session",
    properties=(Label("Session ID", "session_id"),),
    output="None",
    http="POST /live/sessions/{session_id}/refer",
)


_REJECT = Operation(
    id="live.sessions.reject",
    call="live.sessions.reject",
    name="Reject Live Session",
    properties=(Label("Session ID", "session_id"), Label("Status Code", "status_code")),
    output="None",
    http="POST /live/sessions/{session_id}/reject",
)


class Sessions(Namespace):
    """Tasks for ``client.live.sessions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "accept": _ACCEPT,
        "download_recording": _DOWNLOAD_RECORDING,
        "fork": _FORK,
        "hangup": _HANGUP,
        "refer": _REFER,
        "reject": _REJECT,
    }

    def accept(
        self,
        task_key: TaskKey,
        /,
        session_id: str,
        *,
        session: session_accept_params.Session,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Accept Live Session: ``POST /live/sessions/{session_id}/accept``.

        Calls ``client.live.sessions.accept``.

        See https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/accept
        """
        return self._call(
            _ACCEPT,
            task_key,
            {
                "session_id": session_id,
                "session": session,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def download_recording(
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
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Download Live Session Recording: ``GET /live/sessions/{session_id}/content``.

        Calls ``client.live.sessions.download_recording``.

        See https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/download_recording
        """
        return self._call(
            _DOWNLOAD_RECORDING,
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

    def fork(
        self,
        task_key: TaskKey,
        /,
        session_id: str,
        *,
        transport: session_fork_params.Transport,
        session: MediaSessionForkConfigParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SessionForkResponse]:
        """Fork Live Session: ``POST /live/sessions/{session_id}/fork``.

        Calls ``client.live.sessions.fork``.

        See https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/fork
        """
        return self._call(
            _FORK,
            task_key,
            {
                "session_id": session_id,
                "transport": transport,
                "session": session,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def hangup(
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
    ) -> Coroutine[object, object, None]:
        """Hang Up Live Session: ``POST /live/sessions/{session_id}/hangup``.

        Calls ``client.live.sessions.hangup``.

        See https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/hangup
        """
        return self._call(
            _HANGUP,
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

    def refer(
        self,
        task_key: TaskKey,
        /,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Refer Live Session: ``POST /live/sessions/{session_id}/refer``.

        Calls ``client.live.sessions.refer``.

        See https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/refer
        """
        return self._call(
            _REFER,
            task_key,
            {
                "session_id": session_id,
                "target_uri": target_uri,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def reject(
        self,
        task_key: TaskKey,
        /,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Reject Live Session: ``POST /live/sessions/{session_id}/reject``.

        Calls ``client.live.sessions.reject``.

        See https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/reject
        """
        return self._call(
            _REJECT,
            task_key,
            {
                "session_id": session_id,
                "status_code": status_code,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
