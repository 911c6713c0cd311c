"""Tasks for ``client.safety.alerts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Query
    from openai.types.safety.safety_alert import SafetyAlert


_RETRIEVE = Operation(
    id="safety.alerts.retrieve",
    call="safety.alerts.retrieve",
    name="Retrieve Safety Alert",
    properties=(Label("ID", "id"),),
    output="openai.types.safety.safety_alert:SafetyAlert",
    http="GET /safety/alerts/{id}",
    repeat="safe",
)


class Alerts(Namespace):
    """Tasks for ``client.safety.alerts``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "retrieve": _RETRIEVE,
    }

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SafetyAlert]:
        """Retrieve Safety Alert: ``GET /safety/alerts/{id}``.

        Calls ``client.safety.alerts.retrieve``.

        See https://developers.openai.com/api/reference/resources/safety/subresources/alerts/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "id": id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
