"""Tasks for ``client.beta.agents.sessions.events``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.beta.agent_session_input_param import AgentSessionInputParam


_CREATE = Operation(
    id="beta.agents.sessions.events.create",
    call="beta.agents.sessions.events.create",
    name="Create Agent Session Event",
    properties=(Label("Session ID", "session_id"),),
    output="None",
    http="POST /agents/sessions/{session_id}/events",
    idempotency="idempotency_key",
)


class Events(Namespace):
    """Tasks for ``client.beta.agents.sessions.events``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Create Agent Session Event: ``POST /agents/sessions/{session_id}/events``.

        Calls ``client.beta.agents.sessions.events.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "session_id": session_id,
                "events": events,
                "idempotency_key": idempotency_key,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
