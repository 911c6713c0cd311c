"""Tasks for ``client.admin.organization.projects``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncConversationCursorPage
    from openai.types.admin.organization.project import Project
    from openai.types.admin.organization.project_residency import ProjectResidency

    from .api_keys import ApiKeys
    from .certificates import Certificates
    from .data_retention import DataRetention
    from .groups import Groups
    from .hosted_tool_permissions import HostedToolPermissions
    from .model_permissions import ModelPermissions
    from .rate_limits import RateLimits
    from .roles import Roles
    from .service_accounts import ServiceAccounts
    from .service_tier_settings import ServiceTierSettings
    from .spend_alerts import SpendAlerts
    from .spend_limit import SpendLimit
    from .users import Users


_ARCHIVE = Operation(
    id="admin.organization.projects.archive",
    call="admin.organization.projects.archive",
    name="Archive Project",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.project:Project",
    http="POST /organization/projects/{project_id}/archive",
)


_CREATE = Operation(
    id="admin.organization.projects.create",
    call="admin.organization.projects.create",
    name="Create Project",
    properties=(Label("Name", "name"),),
    output="openai.types.admin.organization.project:Project",
    http="POST /organization/projects",
)


_LIST = Operation(
    id="admin.organization.projects.list",
    call="admin.organization.projects.list",
    name="List Projects",
    properties=(Label("Include Archived", "include_archived"),),
    output="openai.pagination:AsyncConversationCursorPage[openai.types.admin.organization.project:Project]",
    http="GET /organization/projects",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="admin.organization.projects.retrieve",
    call="admin.organization.projects.retrieve",
    name="Retrieve Project",
    properties=(Label("Project ID", "project_id"),),
    output="openai.types.admin.organization.project:Project",
    http="GET /organization/projects/{project_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="admin.organization.projects.update",
    call="admin.organization.projects.update",
    name="Update Project",
    properties=(Label("Project ID", "project_id"), Label("Name", "name")),
    output="openai.types.admin.organization.project:Project",
    http="POST /organization/projects/{project_id}",
)


class Projects(Namespace):
    """Tasks for ``client.admin.organization.projects``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "archive": _ARCHIVE,
        "create": _CREATE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Tasks of the namespace ``admin.organization.projects.api_keys``."""
        from .api_keys import ApiKeys

        return ApiKeys(self._integration)

    @cached_property
    def certificates(self) -> Certificates:
        """Tasks of the namespace ``admin.organization.projects.certificates``."""
        from .certificates import Certificates

        return Certificates(self._integration)

    @cached_property
    def data_retention(self) -> DataRetention:
        """Tasks of the namespace ``admin.organization.projects.data_retention``."""
        from .data_retention import DataRetention

        return DataRetention(self._integration)

    @cached_property
    def groups(self) -> Groups:
        """Tasks of the namespace ``admin.organization.projects.groups``."""
        from .groups import Groups

        return Groups(self._integration)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        """Tasks of the namespace ``admin.organization.projects.hosted_tool_permissions``."""
        from .hosted_tool_permissions import HostedToolPermissions

        return HostedToolPermissions(self._integration)

    @cached_property
    def model_permissions(self) -> ModelPermissions:
        """Tasks of the namespace ``admin.organization.projects.model_permissions``."""
        from .model_permissions import ModelPermissions

        return ModelPermissions(self._integration)

    @cached_property
    def rate_limits(self) -> RateLimits:
        """Tasks of the namespace ``admin.organization.projects.rate_limits``."""
        from .rate_limits import RateLimits

        return RateLimits(self._integration)

    @cached_property
    def roles(self) -> Roles:
        """Tasks of the namespace ``admin.organization.projects.roles``."""
        from .roles import Roles

        return Roles(self._integration)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """Tasks of the namespace ``admin.organization.projects.service_accounts``."""
        from .service_accounts import ServiceAccounts

        return ServiceAccounts(self._integration)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettings:
        """Tasks of the namespace ``admin.organization.projects.service_tier_settings``."""
        from .service_tier_settings import ServiceTierSettings

        return ServiceTierSettings(self._integration)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        """Tasks of the namespace ``admin.organization.projects.spend_alerts``."""
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._integration)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        """Tasks of the namespace ``admin.organization.projects.spend_limit``."""
        from .spend_limit import SpendLimit

        return SpendLimit(self._integration)

    @cached_property
    def users(self) -> Users:
        """Tasks of the namespace ``admin.organization.projects.users``."""
        from .users import Users

        return Users(self._integration)

    def archive(
        self,
        task_key: TaskKey,
        /,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Project]:
        """Archive Project: ``POST /organization/projects/{project_id}/archive``.

        Calls ``client.admin.organization.projects.archive``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/archive
        """
        return self._call(
            _ARCHIVE,
            task_key,
            {
                "project_id": project_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        name: str,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        residency: Optional[ProjectResidency] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Project]:
        """Create Project: ``POST /organization/projects``.

        Calls ``client.admin.organization.projects.create``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "name": name,
                "external_key_id": external_key_id,
                "geography": geography,
                "residency": residency,
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
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncConversationCursorPage[Project]]:
        """List Projects: ``GET /organization/projects``.

        Calls ``client.admin.organization.projects.list``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "include_archived": include_archived,
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
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Project]:
        """Retrieve Project: ``GET /organization/projects/{project_id}``.

        Calls ``client.admin.organization.projects.retrieve``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
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
        project_id: str,
        *,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Project]:
        """Update Project: ``POST /organization/projects/{project_id}``.

        Calls ``client.admin.organization.projects.update``.

        See https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "project_id": project_id,
                "external_key_id": external_key_id,
                "geography": geography,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
