"""Tasks for ``client.admin.organization.spend_alerts``."""

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
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.admin.organization import spend_alert_create_params, spend_alert_update_params
    from openai.types.admin.organization.organization_spend_alert import OrganizationSpendAlert
    from openai.types.admin.organization.organization_spend_alert_deleted import (
        OrganizationSpendAlertDeleted,
    )
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.spend_alerts.create",
    call="admin.organization.spend_alerts.create",
    name="Create Organization Spend Alert",
    properties=(
        Label("Currency", "currency"),
        Label("Interval", "interval"),
        Label("Threshold Amount", "threshold_amount"),
    ),
    output="openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
    http="POST /organization/spend_alerts",
)


_DELETE = Operation(
    id="admin.organization.spend_alerts.delete",
    call="admin.organization.spend_alerts.delete",
    name="Delete Organization Spend Alert",
    properties=(Label("Alert ID", "alert_id"),),
    output="openai.types.admin.organization.organization_spend_alert_deleted:OrganizationSpendAlertDeleted",
    http="DELETE /organization/spend_alerts/{alert_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.spend_alerts.list",
    call="admin.organization.spend_alerts.list",
    name="List Organization Spend Alerts",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert]",
    http="GET /organization/spend_alerts",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.spend_alerts.retrieve",
    call="admin.organization.spend_alerts.retrieve",
    name="Retrieve Organization Spend Alert",
    properties=(Label("Alert ID", "alert_id"),),
    output="openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
    http="GET /organization/spend_alerts/{alert_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.spend_alerts.update",
    call="admin.organization.spend_alerts.update",
    name="Update Organization Spend Alert",
    properties=(
        Label("Alert ID", "alert_id"),
        Label("Currency", "currency"),
        Label("Interval", "interval"),
        Label("Threshold Amount", "threshold_amount"),
    ),
    output="openai.types.admin.organization.organization_spend_alert:OrganizationSpendAlert",
    http="POST /organization/spend_alerts/{alert_id}",
)


class SpendAlerts(Namespace):
    """Tasks for ``client.admin.organization.spend_alerts``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_create_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationSpendAlert]:
        """Create Organization Spend Alert: ``POST /organization/spend_alerts``.

        Calls ``client.admin.organization.spend_alerts.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
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
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationSpendAlertDeleted]:
        """Delete Organization Spend Alert: ``DELETE /organization/spend_alerts/{alert_id}``.

        Calls ``client.admin.organization.spend_alerts.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "alert_id": alert_id,
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
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """List Organization Spend Alerts: ``GET /organization/spend_alerts``.

        Calls ``client.admin.organization.spend_alerts.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "before": before,
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
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationSpendAlert]:
        """Retrieve Organization Spend Alert: ``GET /organization/spend_alerts/{alert_id}``.

        Calls ``client.admin.organization.spend_alerts.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "alert_id": alert_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationSpendAlert]:
        """Update Organization Spend Alert: ``POST /organization/spend_alerts/{alert_id}``.

        Calls ``client.admin.organization.spend_alerts.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "alert_id": alert_id,
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
