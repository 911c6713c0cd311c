"""Tasks for ``client.admin.organization``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .admin_api_keys import AdminApiKeys
    from .audit_logs import AuditLogs
    from .certificates import Certificates
    from .data_retention import DataRetention
    from .external_keys import ExternalKeys
    from .external_storage import ExternalStorage
    from .groups import Groups
    from .invites import Invites
    from .projects import Projects
    from .roles import Roles
    from .spend_alerts import SpendAlerts
    from .spend_limit import SpendLimit
    from .usage import Usage
    from .users import Users
    from .workload_identity_providers import WorkloadIdentityProviders


class Organization(Namespace):
    """Tasks for ``client.admin.organization``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def admin_api_keys(self) -> AdminApiKeys:
        """Tasks of the namespace ``admin.organization.admin_api_keys``."""
        from .admin_api_keys import AdminApiKeys

        return AdminApiKeys(self._integration)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """Tasks of the namespace ``admin.organization.audit_logs``."""
        from .audit_logs import AuditLogs

        return AuditLogs(self._integration)

    @cached_property
    def certificates(self) -> Certificates:
        """Tasks of the namespace ``admin.organization.certificates``."""
        from .certificates import Certificates

        return Certificates(self._integration)

    @cached_property
    def data_retention(self) -> DataRetention:
        """Tasks of the namespace ``admin.organization.data_retention``."""
        from .data_retention import DataRetention

        return DataRetention(self._integration)

    @cached_property
    def external_keys(self) -> ExternalKeys:
        """Tasks of the namespace ``admin.organization.external_keys``."""
        from .external_keys import ExternalKeys

        return ExternalKeys(self._integration)

    @cached_property
    def external_storage(self) -> ExternalStorage:
        """Tasks of the namespace ``admin.organization.external_storage``."""
        from .external_storage import ExternalStorage

        return ExternalStorage(self._integration)

    @cached_property
    def groups(self) -> Groups:
        """Tasks of the namespace ``admin.organization.groups``."""
        from .groups import Groups

        return Groups(self._integration)

    @cached_property
    def invites(self) -> Invites:
        """Tasks of the namespace ``admin.organization.invites``."""
        from .invites import Invites

        return Invites(self._integration)

    @cached_property
    def projects(self) -> Projects:
        """Tasks of the namespace ``admin.organization.projects``."""
        from .projects import Projects

        return Projects(self._integration)

    @cached_property
    def roles(self) -> Roles:
        """Tasks of the namespace ``admin.organization.roles``."""
        from .roles import Roles

        return Roles(self._integration)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        """Tasks of the namespace ``admin.organization.spend_alerts``."""
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._integration)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        """Tasks of the namespace ``admin.organization.spend_limit``."""
        from .spend_limit import SpendLimit

        return SpendLimit(self._integration)

    @cached_property
    def usage(self) -> Usage:
        """Tasks of the namespace ``admin.organization.usage``."""
        from .usage import Usage

        return Usage(self._integration)

    @cached_property
    def users(self) -> Users:
        """Tasks of the namespace ``admin.organization.users``."""
        from .users import Users

        return Users(self._integration)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProviders:
        """Tasks of the namespace ``admin.organization.workload_identity_providers``."""
        from .workload_identity_providers import WorkloadIdentityProviders

        return WorkloadIdentityProviders(self._integration)
