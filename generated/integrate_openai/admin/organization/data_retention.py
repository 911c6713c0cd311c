"""Tasks for ``client.admin.organization.data_retention``."""

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
    from openai.types.admin.organization.organization_data_retention import (
        OrganizationDataRetention,
    )
    from typing_extensions import Literal


_RETRIEVE = Operation(
    id="admin.organization.data_retention.retrieve",
    call="admin.organization.data_retention.retrieve",
    name="Retrieve Organization Data Retention",
    output="openai.types.admin.organization.organization_data_retention:OrganizationDataRetention",
    http="GET /organization/data_retention",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.data_retention.update",
    call="admin.organization.data_retention.update",
    name="Update Organization Data Retention",
    properties=(Label("Retention Type", "retention_type"),),
    output="openai.types.admin.organization.organization_data_retention:OrganizationDataRetention",
    http="POST /organization/data_retention",
)


class DataRetention(Namespace):
    """Tasks for ``client.admin.organization.data_retention``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

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
    ) -> Coroutine[object, object, OrganizationDataRetention]:
        """Retrieve Organization Data Retention: ``GET /organization/data_retention``.

        Calls ``client.admin.organization.data_retention.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/data_retention/methods/retrieve
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
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, OrganizationDataRetention]:
        """Update Organization Data Retention: ``POST /organization/data_retention``.

        Calls ``client.admin.organization.data_retention.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/data_retention/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "retention_type": retention_type,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
