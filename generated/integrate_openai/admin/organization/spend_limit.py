"""Tasks for ``client.admin.organization.spend_limit``."""

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
    from openai.types.admin.organization.organization_spend_limit import OrganizationSpendLimit
    from openai.types.admin.organization.organization_spend_limit_deleted import (
        OrganizationSpendLimitDeleted,
    )
    from typing_extensions import Literal


_DELETE = Operation(
    id="admin.organization.spend_limit.delete",
    call="admin.organization.spend_limit.delete",
    name="Delete Organization Spend Limit",
    output="openai.types.admin.organization.organization_spend_limit_deleted:OrganizationSpendLimitDeleted",
    http="DELETE /organization/spend_limit",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.spend_limit.retrieve",
    call="admin.organization.spend_limit.retrieve",
    name="Retrieve Organization Spend Limit",
    output="openai.types.admin.organization.organization_spend_limit:OrganizationSpendLimit",
    http="GET /organization/spend_limit",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.spend_limit.update",
    call="admin.organization.spend_limit.update",
    name="Update Organization Spend Limit",
    properties=(
        Label("Currency", "currency"),
        Label("Interval", "interval"),
        Label("Threshold Amount", "threshold_amount"),
    ),
    output="openai.types.admin.organization.organization_spend_limit:OrganizationSpendLimit",
    http="POST /organization/spend_limit",
)


class SpendLimit(Namespace):
    """Tasks for ``client.admin.organization.spend_limit``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete": _DELETE,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def delete(
        self,
        task_key: TaskKey,
        /,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationSpendLimitDeleted]:
        """Delete Organization Spend Limit: ``DELETE /organization/spend_limit``.

        Calls ``client.admin.organization.spend_limit.delete``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
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
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationSpendLimit]:
        """Retrieve Organization Spend Limit: ``GET /organization/spend_limit``.

        Calls ``client.admin.organization.spend_limit.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
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
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationSpendLimit]:
        """Update Organization Spend Limit: ``POST /organization/spend_limit``.

        Calls ``client.admin.organization.spend_limit.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "currency": currency,
                "interval": interval,
                "threshold_amount": threshold_amount,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
