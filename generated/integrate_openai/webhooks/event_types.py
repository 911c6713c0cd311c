"""Tasks for ``client.webhooks.event_types``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Query
    from openai.types.webhooks.webhook_event_type_list import WebhookEventTypeList


_LIST = Operation(
    id="webhooks.event_types.list",
    call="webhooks.event_types.list",
    name="List Webhook Event Types",
    output="openai.types.webhooks.webhook_event_type_list:WebhookEventTypeList",
    http="GET /webhook_event_types",
    repeat="safe",
)


class EventTypes(Namespace):
    """Tasks for ``client.webhooks.event_types``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
    }

    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookEventTypeList]:
        """List Webhook Event Types: ``GET /webhook_event_types``.

        Calls ``client.webhooks.event_types.list``.

        See https://developers.openai.com/api/reference/resources/webhooks/subresources/event_types/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
