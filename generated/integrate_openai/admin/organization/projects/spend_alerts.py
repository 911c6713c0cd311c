"""Tasks for ``client.admin.organization.projects.spend_alerts``."""

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
    from openai.types.admin.organization.projects import (
        spend_alert_create_params,
        spend_alert_update_params,
    )
    from openai.types.admin.organization.projects.project_spend_alert import ProjectSpendAlert
    from openai.types.admin.organization.projects.project_spend_alert_deleted import (
        ProjectSpendAlertDeleted,
    )
    from typing_extensions import Literal


_CREATE = Operation(
    id="admin.organization.projects.spend_alerts.create",
    call="admin.organization.projects.spend_alerts.create",
    name="Create Project Spend Alert",
    properties=(
        Label("Project ID", "project_id"),
        Label("Currency", "currency"),
        Label("Interval", "interval"),
        Label("Threshold Amount", "threshold_amount"),
    ),
    output="openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    http="POST /organization/projects/{project_id}/spend_alerts",
)


_DELETE = Operation(
    id="admin.organization.projects.spend_alerts.delete",
    call="admin.organization.projects.spend_alerts.delete",
    name="Delete Project Spend Alert",
    properties=(Label("Alert ID", "alert_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.project_spend_alert_deleted:ProjectSpendAlertDeleted",
    http="DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}",
    repeat="safe",
)


_LIST = Operation(
    id="admin.organization.projects.spend_alerts.list",
    call="admin.organization.projects.spend_alerts.list",
    name="List Project Spend Alerts",
    properties=(Label("Project ID", "project_id"), Label("Order", "order")),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert]",
    http="GET /organization/projects/{project_id}/spend_alerts",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.spend_alerts.retrieve",
    call="admin.organization.projects.spend_alerts.retrieve",
    name="Retrieve Project Spend Alert",
    properties=(Label("Alert ID", "alert_id"), Label("Project ID", "project_id")),
    output="openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    http="GET /organization/projects/{project_id}/spend_alerts/{alert_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.spend_alerts.update",
    call="admin.organization.projects.spend_alerts.update",
    name="Update Project Spend Alert",
    properties=(
        Label("Alert ID", "alert_id"),
        Label("Project ID", "project_id"),
        Label("Currency", "currency"),
        Label("Interval", "interval"),
        Label("Threshold Amount", "threshold_amount"),
    ),
    output="openai.types.admin.organization.projects.project_spend_alert:ProjectSpendAlert",
    http="POST /organization/projects/{project_id}/spend_alerts/{alert_id}",
)


class SpendAlerts(Namespace):
    """Tasks for ``client.admin.organization.projects.spend_alerts``."""

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
        project_id: str,
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
    ) -> Coroutine[object, object, ProjectSpendAlert]:
        """Create Project Spend Alert: ``POST /organization/projects/{project_id}/spend_alerts``.

        Calls ``client.admin.organization.projects.spend_alerts.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "project_id": project_id,
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
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectSpendAlertDeleted]:
        """Delete Project Spend Alert: ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``.

        Calls ``client.admin.organization.projects.spend_alerts.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "alert_id": alert_id,
                "project_id": project_id,
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
        project_id: str,
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
    ) -> Coroutine[object, object, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List Project Spend Alerts: ``GET /organization/projects/{project_id}/spend_alerts``.

        Calls ``client.admin.organization.projects.spend_alerts.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "project_id": project_id,
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
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectSpendAlert]:
        """Retrieve Project Spend Alert: ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``.

        Calls ``client.admin.organization.projects.spend_alerts.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "alert_id": alert_id,
                "project_id": project_id,
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
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: spend_alert_update_params.NotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ProjectSpendAlert]:
        """Update Project Spend Alert: ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``.

        Calls ``client.admin.organization.projects.spend_alerts.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "alert_id": alert_id,
                "project_id": project_id,
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
