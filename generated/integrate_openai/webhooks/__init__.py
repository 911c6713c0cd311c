"""Tasks for ``client.webhooks``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, List, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, HeadersLike, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from openai.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent
    from openai.types.webhooks.webhook_endpoint import WebhookEndpoint
    from openai.types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
    from openai.types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret
    from typing_extensions import Literal

    from .event_types import EventTypes


_CREATE = Operation(
    id="webhooks.create",
    call="webhooks.create",
    name="Create Webhook",
    properties=(Label("Name", "name"),),
    output="openai.types.webhooks.webhook_endpoint_with_secret:WebhookEndpointWithSecret",
    http="POST /webhook_endpoints",
)


_DELETE = Operation(
    id="webhooks.delete",
    call="webhooks.delete",
    name="Delete Webhook",
    properties=(Label("Webhook Endpoint ID", "webhook_endpoint_id"),),
    output="openai.types.webhooks.deleted_webhook_endpoint:DeletedWebhookEndpoint",
    http="DELETE /webhook_endpoints/{webhook_endpoint_id}",
    repeat="safe",
)


_LIST = Operation(
    id="webhooks.list",
    call="webhooks.list",
    name="List Webhooks",
    output="openai.pagination:AsyncCursorPage[openai.types.webhooks.webhook_endpoint:WebhookEndpoint]",
    http="GET /webhook_endpoints",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="webhooks.retrieve",
    call="webhooks.retrieve",
    name="Retrieve Webhook",
    properties=(Label("Webhook Endpoint ID", "webhook_endpoint_id"),),
    output="openai.types.webhooks.webhook_endpoint:WebhookEndpoint",
    http="GET /webhook_endpoints/{webhook_endpoint_id}",
    repeat="safe",
)


_ROTATE_SECRET = Operation(
    id="webhooks.rotate_secret",
    call="webhooks.rotate_secret",
    name="Rotate Webhook Secret",
    properties=(Label("Webhook Endpoint ID", "webhook_endpoint_id"),),
    output="openai.types.webhooks.webhook_endpoint_with_secret:WebhookEndpointWithSecret",
    http="POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
)


_TEST = Operation(
    id="webhooks.test",
    call="webhooks.test",
    name="Test Webhook",
    properties=(
        Label("Webhook Endpoint ID", "webhook_endpoint_id"),
        Label("Event Type", "event_type"),
    ),
    output="openai.types.webhooks.webhook_endpoint_test_result:WebhookEndpointTestResult",
    http="POST /webhook_endpoints/{webhook_endpoint_id}/test",
)


_UNWRAP = Operation(
    id="webhooks.unwrap",
    call="webhooks.unwrap",
    name="Unwrap Webhook Event",
    output="openai.types.webhooks.unwrap_webhook_event:UnwrapWebhookEvent",
    repeat="safe",
)


_UPDATE = Operation(
    id="webhooks.update",
    call="webhooks.update",
    name="Update Webhook",
    properties=(Label("Webhook Endpoint ID", "webhook_endpoint_id"), Label("Name", "name")),
    output="openai.types.webhooks.webhook_endpoint:WebhookEndpoint",
    http="POST /webhook_endpoints/{webhook_endpoint_id}",
)


_VERIFY_SIGNATURE = Operation(
    id="webhooks.verify_signature",
    call="webhooks.verify_signature",
    name="Verify Webhook Signature",
    output="None",
    repeat="safe",
)


class Webhooks(Namespace):
    """Tasks for ``client.webhooks``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "rotate_secret": _ROTATE_SECRET,
        "test": _TEST,
        "unwrap": _UNWRAP,
        "update": _UPDATE,
        "verify_signature": _VERIFY_SIGNATURE,
    }

    @cached_property
    def event_types(self) -> EventTypes:
        """Tasks of the namespace ``webhooks.event_types``."""
        from .event_types import EventTypes

        return EventTypes(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        event_types: List[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookEndpointWithSecret]:
        """Create Webhook: ``POST /webhook_endpoints``.

        Calls ``client.webhooks.create``.

        See https://developers.openai.com/api/reference/resources/webhooks/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "event_types": event_types,
                "name": name,
                "url": url,
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
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeletedWebhookEndpoint]:
        """Delete Webhook: ``DELETE /webhook_endpoints/{webhook_endpoint_id}``.

        Calls ``client.webhooks.delete``.

        See https://developers.openai.com/api/reference/resources/webhooks/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
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
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[WebhookEndpoint]]:
        """List Webhooks: ``GET /webhook_endpoints``.

        Calls ``client.webhooks.list``.

        See https://developers.openai.com/api/reference/resources/webhooks/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
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
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookEndpoint]:
        """Retrieve Webhook: ``GET /webhook_endpoints/{webhook_endpoint_id}``.

        Calls ``client.webhooks.retrieve``.

        See https://developers.openai.com/api/reference/resources/webhooks/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def rotate_secret(
        self,
        task_key: TaskKey,
        /,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookEndpointWithSecret]:
        """Rotate Webhook Secret: ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``.

        Calls ``client.webhooks.rotate_secret``.

        See https://developers.openai.com/api/reference/resources/webhooks/methods/rotate_secret
        """
        return self._call(
            _ROTATE_SECRET,
            task_key,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def test(
        self,
        task_key: TaskKey,
        /,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookEndpointTestResult]:
        """Test Webhook: ``POST /webhook_endpoints/{webhook_endpoint_id}/test``.

        Calls ``client.webhooks.test``.

        See https://developers.openai.com/api/reference/resources/webhooks/methods/test
        """
        return self._call(
            _TEST,
            task_key,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "event_type": event_type,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def unwrap(
        self,
        task_key: TaskKey,
        /,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, UnwrapWebhookEvent]:
        """Unwrap Webhook Event.

        Calls ``client.webhooks.unwrap``.
        """
        return self._call(
            _UNWRAP,
            task_key,
            {"payload": payload, "headers": headers, "secret": secret},
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        webhook_endpoint_id: str,
        *,
        event_types: (
            List[
                Literal[
                    "batch.completed",
                    "batch.failed",
                    "batch.expired",
                    "batch.cancelled",
                    "response.completed",
                    "response.failed",
                    "response.cancelled",
                    "response.incomplete",
                    "eval.run.succeeded",
                    "eval.run.failed",
                    "eval.run.canceled",
                    "fine_tuning.job.succeeded",
                    "fine_tuning.job.failed",
                    "fine_tuning.job.cancelled",
                    "realtime.call.incoming",
                    "video.completed",
                    "video.failed",
                    "agent.environment.ready",
                    "agent.environment.failed",
                    "agent.environment.suspended",
                    "agent.environment.expired",
                    "agent.session.created",
                    "agent.session.action_required",
                    "agent.session.in_progress",
                    "agent.session.idle",
                    "agent.session.failed",
                    "safety.alert.created",
                ]
            ]
            | Omit
        ) = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, WebhookEndpoint]:
        """Update Webhook: ``POST /webhook_endpoints/{webhook_endpoint_id}``.

        Calls ``client.webhooks.update``.

        See https://developers.openai.com/api/reference/resources/webhooks/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "event_types": event_types,
                "name": name,
                "url": url,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def verify_signature(
        self,
        task_key: TaskKey,
        /,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        tolerance: int = 300,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, None]:
        """Verify Webhook Signature.

        Calls ``client.webhooks.verify_signature``.
        """
        return self._call(
            _VERIFY_SIGNATURE,
            task_key,
            {
                "payload": payload,
                "headers": headers,
                "secret": secret,
                "tolerance": tolerance,
            },
            task_options,
        )
