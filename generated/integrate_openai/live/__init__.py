"""Tasks for ``client.live``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Query
    from openai.types.live import live_create_params
    from openai.types.live.live_create_response import LiveCreateResponse
    from openai.types.live.media_session_config_param import MediaSessionConfigParam

    from .sessions import Sessions


_CREATE = Operation(
    id="live.create",
    call="live.create",
    name="Create Live Session",
    output="openai.types.live.live_create_response:LiveCreateResponse",
    http="POST /live/sessions",
)


class Live(Namespace):
    """Tasks for ``client.live``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    @cached_property
    def sessions(self) -> Sessions:
        """Tasks of the namespace ``live.sessions``."""
        from .sessions import Sessions

        return Sessions(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        session: MediaSessionConfigParam,
        transport: live_create_params.Transport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, LiveCreateResponse]:
        """Create Live Session: ``POST /live/sessions``.

        Calls ``client.live.create``.

        See https://developers.openai.com/api/reference/resources/live/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "session": session,
                "transport": transport,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
