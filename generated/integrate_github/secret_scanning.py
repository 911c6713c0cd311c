"""Tasks for ``client.rest.secret_scanning``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        OrganizationSecretScanningAlert,
        OrgsOrgSecretScanningCustomPatternsPostResponse201,
        OrgsOrgSecretScanningPatternConfigurationsPatchResponse200,
        ReposOwnerRepoSecretScanningCustomPatternsPostResponse201,
        SecretScanningAlert,
        SecretScanningAlertWithMetadata,
        SecretScanningCustomPattern,
        SecretScanningLocation,
        SecretScanningPatternConfiguration,
        SecretScanningPushProtectionBypass,
        SecretScanningScanHistory,
    )
    from githubkit_schemas.v2026_03_10.types import (
        OrgsOrgSecretScanningCustomPatternsDeleteBodyType,
        OrgsOrgSecretScanningCustomPatternsPostBodyType,
        OrgsOrgSecretScanningPatternConfigurationsPatchBodyPropCustomPatternSettingsItemsType,
        OrgsOrgSecretScanningPatternConfigurationsPatchBodyPropProviderPatternSettingsItemsType,
        OrgsOrgSecretScanningPatternConfigurationsPatchBodyType,
        ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof0Type,
        ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof1Type,
        ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof2Type,
        ReposOwnerRepoSecretScanningCustomPatternsDeleteBodyType,
        ReposOwnerRepoSecretScanningCustomPatternsPostBodyType,
        ReposOwnerRepoSecretScanningPushProtectionBypassesPostBodyType,
        SecretScanningCustomPatternToCreateType,
        SecretScanningCustomPatternToDeleteType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_BULK_CREATE_ORG_CUSTOM_PATTERNS = Operation(
    id="secret_scanning.bulk_create_org_custom_patterns",
    call="rest.secret_scanning.async_bulk_create_org_custom_patterns",
    name="Bulk Create Organization Secret Scanning Custom Patterns",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgSecretScanningCustomPatternsPostResponse201",
    http="POST /orgs/{org}/secret-scanning/custom-patterns",
)


_BULK_CREATE_REPO_CUSTOM_PATTERNS = Operation(
    id="secret_scanning.bulk_create_repo_custom_patterns",
    call="rest.secret_scanning.async_bulk_create_repo_custom_patterns",
    name="Bulk Create Repository Secret Scanning Custom Patterns",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoSecretScanningCustomPatternsPostResponse201",
    http="POST /repos/{owner}/{repo}/secret-scanning/custom-patterns",
)


_BULK_DELETE_ORG_CUSTOM_PATTERNS = Operation(
    id="secret_scanning.bulk_delete_org_custom_patterns",
    call="rest.secret_scanning.async_bulk_delete_org_custom_patterns",
    name="Bulk Delete Organization Secret Scanning Custom Patterns",
    properties=(Label("Organization", "org"),),
    output="integrate_runtime:HttpResult",
    http="DELETE /orgs/{org}/secret-scanning/custom-patterns",
    repeat="safe",
)


_BULK_DELETE_REPO_CUSTOM_PATTERNS = Operation(
    id="secret_scanning.bulk_delete_repo_custom_patterns",
    call="rest.secret_scanning.async_bulk_delete_repo_custom_patterns",
    name="Bulk Delete Repository Secret Scanning Custom Patterns",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/secret-scanning/custom-patterns",
    repeat="safe",
)


_CREATE_PUSH_PROTECTION_BYPASS = Operation(
    id="secret_scanning.create_push_protection_bypass",
    call="rest.secret_scanning.async_create_push_protection_bypass",
    name="Create Push Protection Bypass",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Reason", "reason"),
        Label("Placeholder ID", "placeholder_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:SecretScanningPushProtectionBypass",
    http="POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses",
)


_GET_ALERT = Operation(
    id="secret_scanning.get_alert",
    call="rest.secret_scanning.async_get_alert",
    name="Get Secret Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:SecretScanningAlertWithMetadata",
    http="GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}",
    repeat="safe",
)


_GET_SCAN_HISTORY = Operation(
    id="secret_scanning.get_scan_history",
    call="rest.secret_scanning.async_get_scan_history",
    name="Get Secret Scanning History for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:SecretScanningScanHistory",
    http="GET /repos/{owner}/{repo}/secret-scanning/scan-history",
    repeat="safe",
)


_LIST_ALERTS_FOR_ORG = Operation(
    id="secret_scanning.list_alerts_for_org",
    call="rest.secret_scanning.async_list_alerts_for_org",
    name="List Secret Scanning Alerts for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("State", "state"),
        Label("Secret Type", "secret_type"),
        Label("Exclude Secret Types", "exclude_secret_types"),
        Label("Exclude Providers", "exclude_providers"),
        Label("Providers", "providers"),
        Label("Resolution", "resolution"),
        Label("Assignee", "assignee"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Validity", "validity"),
        Label("Is Publicly Leaked", "is_publicly_leaked"),
        Label("Is Multi Repository", "is_multi_repo"),
        Label("Hide Secret", "hide_secret"),
        Label("Is Bypassed", "is_bypassed"),
        Label("Included Metadata", "included_metadata"),
        Label("Owner Email Hash", "owner_email_hash"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:OrganizationSecretScanningAlert]",
    http="GET /orgs/{org}/secret-scanning/alerts",
    repeat="safe",
)


_LIST_ALERTS_FOR_REPO = Operation(
    id="secret_scanning.list_alerts_for_repo",
    call="rest.secret_scanning.async_list_alerts_for_repo",
    name="List Secret Scanning Alerts for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("State", "state"),
        Label("Secret Type", "secret_type"),
        Label("Exclude Secret Types", "exclude_secret_types"),
        Label("Exclude Providers", "exclude_providers"),
        Label("Providers", "providers"),
        Label("Resolution", "resolution"),
        Label("Assignee", "assignee"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Validity", "validity"),
        Label("Is Publicly Leaked", "is_publicly_leaked"),
        Label("Is Multi Repository", "is_multi_repo"),
        Label("Hide Secret", "hide_secret"),
        Label("Is Bypassed", "is_bypassed"),
        Label("Included Metadata", "included_metadata"),
        Label("Owner Email Hash", "owner_email_hash"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:SecretScanningAlert]",
    http="GET /repos/{owner}/{repo}/secret-scanning/alerts",
    repeat="safe",
)


_LIST_LOCATIONS_FOR_ALERT = Operation(
    id="secret_scanning.list_locations_for_alert",
    call="rest.secret_scanning.async_list_locations_for_alert",
    name="List Locations for a Secret Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:SecretScanningLocation]",
    http="GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
    repeat="safe",
)


_LIST_ORG_CUSTOM_PATTERNS = Operation(
    id="secret_scanning.list_org_custom_patterns",
    call="rest.secret_scanning.async_list_org_custom_patterns",
    name="List Organization Secret Scanning Custom Patterns",
    properties=(
        Label("Organization", "org"),
        Label("State", "state"),
        Label("Push Protection", "push_protection"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:SecretScanningCustomPattern]",
    http="GET /orgs/{org}/secret-scanning/custom-patterns",
    repeat="safe",
)


_LIST_ORG_PATTERN_CONFIGS = Operation(
    id="secret_scanning.list_org_pattern_configs",
    call="rest.secret_scanning.async_list_org_pattern_configs",
    name="List Organization Secret Scanning Pattern Configurations",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:SecretScanningPatternConfiguration",
    http="GET /orgs/{org}/secret-scanning/pattern-configurations",
    repeat="safe",
)


_LIST_REPO_CUSTOM_PATTERNS = Operation(
    id="secret_scanning.list_repo_custom_patterns",
    call="rest.secret_scanning.async_list_repo_custom_patterns",
    name="List Repository Secret Scanning Custom Patterns",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("State", "state"),
        Label("Push Protection", "push_protection"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:SecretScanningCustomPattern]",
    http="GET /repos/{owner}/{repo}/secret-scanning/custom-patterns",
    repeat="safe",
)


_UPDATE_ALERT = Operation(
    id="secret_scanning.update_alert",
    call="rest.secret_scanning.async_update_alert",
    name="Update Secret Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
        Label("State", "state"),
        Label("Resolution", "resolution"),
        Label("Assignee", "assignee"),
    ),
    output="githubkit_schemas.v2026_03_10.models:SecretScanningAlertWithMetadata",
    http="PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}",
)


_UPDATE_ORG_CUSTOM_PATTERN = Operation(
    id="secret_scanning.update_org_custom_pattern",
    call="rest.secret_scanning.async_update_org_custom_pattern",
    name="Update Organization Secret Scanning Custom Pattern",
    properties=(Label("Organization", "org"), Label("Pattern ID", "pattern_id")),
    output="githubkit_schemas.v2026_03_10.models:SecretScanningCustomPattern",
    http="PATCH /orgs/{org}/secret-scanning/custom-patterns/{pattern_id}",
)


_UPDATE_ORG_PATTERN_CONFIGS = Operation(
    id="secret_scanning.update_org_pattern_configs",
    call="rest.secret_scanning.async_update_org_pattern_configs",
    name="Update Organization Secret Scanning Pattern Configurations",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:OrgsOrgSecretScanningPatternConfigurationsPatchResponse200",
    http="PATCH /orgs/{org}/secret-scanning/pattern-configurations",
)


_UPDATE_REPO_CUSTOM_PATTERN = Operation(
    id="secret_scanning.update_repo_custom_pattern",
    call="rest.secret_scanning.async_update_repo_custom_pattern",
    name="Update Repository Secret Scanning Custom Pattern",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Pattern ID", "pattern_id")),
    output="githubkit_schemas.v2026_03_10.models:SecretScanningCustomPattern",
    http="PATCH /repos/{owner}/{repo}/secret-scanning/custom-patterns/{pattern_id}",
)


class SecretScanning(Namespace):
    """Tasks for ``client.rest.secret_scanning``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "bulk_create_org_custom_patterns": _BULK_CREATE_ORG_CUSTOM_PATTERNS,
        "bulk_create_repo_custom_patterns": _BULK_CREATE_REPO_CUSTOM_PATTERNS,
        "bulk_delete_org_custom_patterns": _BULK_DELETE_ORG_CUSTOM_PATTERNS,
        "bulk_delete_repo_custom_patterns": _BULK_DELETE_REPO_CUSTOM_PATTERNS,
        "create_push_protection_bypass": _CREATE_PUSH_PROTECTION_BYPASS,
        "get_alert": _GET_ALERT,
        "get_scan_history": _GET_SCAN_HISTORY,
        "list_alerts_for_org": _LIST_ALERTS_FOR_ORG,
        "list_alerts_for_repo": _LIST_ALERTS_FOR_REPO,
        "list_locations_for_alert": _LIST_LOCATIONS_FOR_ALERT,
        "list_org_custom_patterns": _LIST_ORG_CUSTOM_PATTERNS,
        "list_org_pattern_configs": _LIST_ORG_PATTERN_CONFIGS,
        "list_repo_custom_patterns": _LIST_REPO_CUSTOM_PATTERNS,
        "update_alert": _UPDATE_ALERT,
        "update_org_custom_pattern": _UPDATE_ORG_CUSTOM_PATTERN,
        "update_org_pattern_configs": _UPDATE_ORG_PATTERN_CONFIGS,
        "update_repo_custom_pattern": _UPDATE_REPO_CUSTOM_PATTERN,
    }

    @overload
    def bulk_create_org_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgSecretScanningCustomPatternsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgSecretScanningCustomPatternsPostResponse201]: ...

    @overload
    def bulk_create_org_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        patterns: list[SecretScanningCustomPatternToCreateType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgSecretScanningCustomPatternsPostResponse201]: ...

    def bulk_create_org_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgSecretScanningCustomPatternsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgSecretScanningCustomPatternsPostResponse201]:
        """Bulk Create Organization Secret Scanning Custom Patterns: ``POST /orgs/{org}/secret-scanning/custom-patterns``.

        Calls ``client.rest.secret_scanning.async_bulk_create_org_custom_patterns``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-create-organization-custom-patterns
        """
        return self._call(
            _BULK_CREATE_ORG_CUSTOM_PATTERNS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def bulk_create_repo_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoSecretScanningCustomPatternsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoSecretScanningCustomPatternsPostResponse201]: ...

    @overload
    def bulk_create_repo_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        patterns: list[SecretScanningCustomPatternToCreateType],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoSecretScanningCustomPatternsPostResponse201]: ...

    def bulk_create_repo_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoSecretScanningCustomPatternsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoSecretScanningCustomPatternsPostResponse201]:
        """Bulk Create Repository Secret Scanning Custom Patterns: ``POST /repos/{owner}/{repo}/secret-scanning/custom-patterns``.

        Calls ``client.rest.secret_scanning.async_bulk_create_repo_custom_patterns``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-create-repository-custom-patterns
        """
        return self._call(
            _BULK_CREATE_REPO_CUSTOM_PATTERNS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def bulk_delete_org_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgSecretScanningCustomPatternsDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def bulk_delete_org_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        patterns: list[SecretScanningCustomPatternToDeleteType],
        post_delete_action: Missing[Literal["delete_alerts", "resolve_alerts"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def bulk_delete_org_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgSecretScanningCustomPatternsDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Bulk Delete Organization Secret Scanning Custom Patterns: ``DELETE /orgs/{org}/secret-scanning/custom-patterns``.

        Calls ``client.rest.secret_scanning.async_bulk_delete_org_custom_patterns``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-delete-organization-custom-patterns
        """
        return self._call(
            _BULK_DELETE_ORG_CUSTOM_PATTERNS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def bulk_delete_repo_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoSecretScanningCustomPatternsDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    @overload
    def bulk_delete_repo_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        patterns: list[SecretScanningCustomPatternToDeleteType],
        post_delete_action: Missing[Literal["delete_alerts", "resolve_alerts"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, HttpResult]: ...

    def bulk_delete_repo_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoSecretScanningCustomPatternsDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, HttpResult]:
        """Bulk Delete Repository Secret Scanning Custom Patterns: ``DELETE /repos/{owner}/{repo}/secret-scanning/custom-patterns``.

        Calls ``client.rest.secret_scanning.async_bulk_delete_repo_custom_patterns``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#bulk-delete-repository-custom-patterns
        """
        return self._call(
            _BULK_DELETE_REPO_CUSTOM_PATTERNS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_push_protection_bypass(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoSecretScanningPushProtectionBypassesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SecretScanningPushProtectionBypass]: ...

    @overload
    def create_push_protection_bypass(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        reason: Literal["false_positive", "used_in_tests", "will_fix_later"],
        placeholder_id: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SecretScanningPushProtectionBypass]: ...

    def create_push_protection_bypass(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoSecretScanningPushProtectionBypassesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, SecretScanningPushProtectionBypass]:
        """Create Push Protection Bypass: ``POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses``.

        Calls ``client.rest.secret_scanning.async_create_push_protection_bypass``.

        See https://docs.github.com/rest/secret-scanning/secret-scanning#create-a-push-protection-bypass
        """
        return self._call(
            _CREATE_PUSH_PROTECTION_BYPASS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        hide_secret: Missing[bool] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SecretScanningAlertWithMetadata]:
        """Get Secret Scanning Alert: ``GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}``.

        Calls ``client.rest.secret_scanning.async_get_alert``.

        See https://docs.github.com/rest/secret-scanning/secret-scanning#get-a-secret-scanning-alert
        """
        return self._call(
            _GET_ALERT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "hide_secret": hide_secret,
                "headers": headers,
            },
            task_options,
        )

    def get_scan_history(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SecretScanningScanHistory]:
        """Get Secret Scanning History for a Repository: ``GET /repos/{owner}/{repo}/secret-scanning/scan-history``.

        Calls ``client.rest.secret_scanning.async_get_scan_history``.

        See https://docs.github.com/rest/secret-scanning/secret-scanning#get-secret-scanning-scan-history-for-a-repository
        """
        return self._call(
            _GET_SCAN_HISTORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def list_alerts_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        state: Missing[Literal["open", "resolved"]] = UNSET,
        secret_type: Missing[str] = UNSET,
        exclude_secret_types: Missing[str] = UNSET,
        exclude_providers: Missing[str] = UNSET,
        providers: Missing[str] = UNSET,
        resolution: Missing[str] = UNSET,
        assignee: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        validity: Missing[str] = UNSET,
        is_publicly_leaked: Missing[bool] = UNSET,
        is_multi_repo: Missing[bool] = UNSET,
        hide_secret: Missing[bool] = UNSET,
        is_bypassed: Missing[bool] = UNSET,
        included_metadata: Missing[str] = UNSET,
        owner_email_hash: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[OrganizationSecretScanningAlert]]:
        """List Secret Scanning Alerts for an Organization: ``GET /orgs/{org}/secret-scanning/alerts``.

        Calls ``client.rest.secret_scanning.async_list_alerts_for_org``.

        See https://docs.github.com/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-an-organization
        """
        return self._call(
            _LIST_ALERTS_FOR_ORG,
            task_key,
            {
                "org": org,
                "state": state,
                "secret_type": secret_type,
                "exclude_secret_types": exclude_secret_types,
                "exclude_providers": exclude_providers,
                "providers": providers,
                "resolution": resolution,
                "assignee": assignee,
                "sort": sort,
                "direction": direction,
                "page": page,
                "per_page": per_page,
                "before": before,
                "after": after,
                "validity": validity,
                "is_publicly_leaked": is_publicly_leaked,
                "is_multi_repo": is_multi_repo,
                "hide_secret": hide_secret,
                "is_bypassed": is_bypassed,
                "included_metadata": included_metadata,
                "owner_email_hash": owner_email_hash,
                "headers": headers,
            },
            task_options,
        )

    def list_alerts_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        state: Missing[Literal["open", "resolved"]] = UNSET,
        secret_type: Missing[str] = UNSET,
        exclude_secret_types: Missing[str] = UNSET,
        exclude_providers: Missing[str] = UNSET,
        providers: Missing[str] = UNSET,
        resolution: Missing[str] = UNSET,
        assignee: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        validity: Missing[str] = UNSET,
        is_publicly_leaked: Missing[bool] = UNSET,
        is_multi_repo: Missing[bool] = UNSET,
        hide_secret: Missing[bool] = UNSET,
        is_bypassed: Missing[bool] = UNSET,
        included_metadata: Missing[str] = UNSET,
        owner_email_hash: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SecretScanningAlert]]:
        """List Secret Scanning Alerts for a Repository: ``GET /repos/{owner}/{repo}/secret-scanning/alerts``.

        Calls ``client.rest.secret_scanning.async_list_alerts_for_repo``.

        See https://docs.github.com/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository
        """
        return self._call(
            _LIST_ALERTS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "state": state,
                "secret_type": secret_type,
                "exclude_secret_types": exclude_secret_types,
                "exclude_providers": exclude_providers,
                "providers": providers,
                "resolution": resolution,
                "assignee": assignee,
                "sort": sort,
                "direction": direction,
                "page": page,
                "per_page": per_page,
                "before": before,
                "after": after,
                "validity": validity,
                "is_publicly_leaked": is_publicly_leaked,
                "is_multi_repo": is_multi_repo,
                "hide_secret": hide_secret,
                "is_bypassed": is_bypassed,
                "included_metadata": included_metadata,
                "owner_email_hash": owner_email_hash,
                "headers": headers,
            },
            task_options,
        )

    def list_locations_for_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SecretScanningLocation]]:
        """List Locations for a Secret Scanning Alert: ``GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations``.

        Calls ``client.rest.secret_scanning.async_list_locations_for_alert``.

        See https://docs.github.com/rest/secret-scanning/secret-scanning#list-locations-for-a-secret-scanning-alert
        """
        return self._call(
            _LIST_LOCATIONS_FOR_ALERT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "page": page,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )

    def list_org_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        state: Missing[Literal["published", "unpublished"]] = UNSET,
        push_protection: Missing[Literal["enabled", "disabled"]] = UNSET,
        sort: Missing[Literal["created", "updated", "name"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SecretScanningCustomPattern]]:
        """List Organization Secret Scanning Custom Patterns: ``GET /orgs/{org}/secret-scanning/custom-patterns``.

        Calls ``client.rest.secret_scanning.async_list_org_custom_patterns``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#list-organization-custom-patterns
        """
        return self._call(
            _LIST_ORG_CUSTOM_PATTERNS,
            task_key,
            {
                "org": org,
                "state": state,
                "push_protection": push_protection,
                "sort": sort,
                "direction": direction,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    def list_org_pattern_configs(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SecretScanningPatternConfiguration]:
        """List Organization Secret Scanning Pattern Configurations: ``GET /orgs/{org}/secret-scanning/pattern-configurations``.

        Calls ``client.rest.secret_scanning.async_list_org_pattern_configs``.

        See https://docs.github.com/rest/secret-scanning/push-protection#list-organization-pattern-configurations
        """
        return self._call(
            _LIST_ORG_PATTERN_CONFIGS,
            task_key,
            {"org": org, "headers": headers},
            task_options,
        )

    def list_repo_custom_patterns(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        state: Missing[Literal["published", "unpublished"]] = UNSET,
        push_protection: Missing[Literal["enabled", "disabled"]] = UNSET,
        sort: Missing[Literal["created", "updated", "name"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[SecretScanningCustomPattern]]:
        """List Repository Secret Scanning Custom Patterns: ``GET /repos/{owner}/{repo}/secret-scanning/custom-patterns``.

        Calls ``client.rest.secret_scanning.async_list_repo_custom_patterns``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#list-repository-custom-patterns
        """
        return self._call(
            _LIST_REPO_CUSTOM_PATTERNS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "state": state,
                "push_protection": push_protection,
                "sort": sort,
                "direction": direction,
                "before": before,
                "after": after,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof0Type,
            ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof1Type,
            ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof2Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SecretScanningAlertWithMetadata]: ...

    @overload
    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Literal["open", "resolved"],
        resolution: Missing[
            Union[Literal["false_positive", "wont_fix", "revoked", "used_in_tests"], None]
        ] = ...,
        resolution_comment: Missing[Union[str, None]] = ...,
        assignee: Missing[Union[str, None]] = ...,
        validity: Missing[Union[Literal["active", "inactive"], None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SecretScanningAlertWithMetadata]: ...

    @overload
    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Missing[Literal["open", "resolved"]] = ...,
        resolution: Missing[
            Union[Literal["false_positive", "wont_fix", "revoked", "used_in_tests"], None]
        ] = ...,
        resolution_comment: Missing[Union[str, None]] = ...,
        assignee: Union[str, None],
        validity: Missing[Union[Literal["active", "inactive"], None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SecretScanningAlertWithMetadata]: ...

    @overload
    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Missing[Literal["open", "resolved"]] = ...,
        resolution: Missing[
            Union[Literal["false_positive", "wont_fix", "revoked", "used_in_tests"], None]
        ] = ...,
        resolution_comment: Missing[Union[str, None]] = ...,
        assignee: Missing[Union[str, None]] = ...,
        validity: Union[Literal["active", "inactive"], None],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, SecretScanningAlertWithMetadata]: ...

    def update_alert(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof0Type,
                ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof1Type,
                ReposOwnerRepoSecretScanningAlertsAlertNumberPatchBodyAnyof2Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, SecretScanningAlertWithMetadata]:
        """Update Secret Scanning Alert: ``PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}``.

        Calls ``client.rest.secret_scanning.async_update_alert``.

        See https://docs.github.com/rest/secret-scanning/secret-scanning#update-a-secret-scanning-alert
        """
        return self._call(
            _UPDATE_ALERT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def update_org_custom_pattern(
        self,
        task_key: TaskKey,
        /,
        org: str,
        pattern_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Union[Any, Any, Any, Any, Any],
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SecretScanningCustomPattern]:
        """Update Organization Secret Scanning Custom Pattern: ``PATCH /orgs/{org}/secret-scanning/custom-patterns/{pattern_id}``.

        Calls ``client.rest.secret_scanning.async_update_org_custom_pattern``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#update-an-organization-custom-pattern
        """
        return self._call(
            _UPDATE_ORG_CUSTOM_PATTERN,
            task_key,
            {"org": org, "pattern_id": pattern_id, "headers": headers, "data": data},
            task_options,
        )

    @overload
    def update_org_pattern_configs(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: OrgsOrgSecretScanningPatternConfigurationsPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgSecretScanningPatternConfigurationsPatchResponse200]: ...

    @overload
    def update_org_pattern_configs(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        pattern_config_version: Missing[Union[str, None]] = ...,
        provider_pattern_settings: Missing[
            list[
                OrgsOrgSecretScanningPatternConfigurationsPatchBodyPropProviderPatternSettingsItemsType
            ]
        ] = ...,
        custom_pattern_settings: Missing[
            list[
                OrgsOrgSecretScanningPatternConfigurationsPatchBodyPropCustomPatternSettingsItemsType
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, OrgsOrgSecretScanningPatternConfigurationsPatchResponse200]: ...

    def update_org_pattern_configs(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[OrgsOrgSecretScanningPatternConfigurationsPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, OrgsOrgSecretScanningPatternConfigurationsPatchResponse200]:
        """Update Organization Secret Scanning Pattern Configurations: ``PATCH /orgs/{org}/secret-scanning/pattern-configurations``.

        Calls ``client.rest.secret_scanning.async_update_org_pattern_configs``.

        See https://docs.github.com/rest/secret-scanning/push-protection#update-organization-pattern-configurations
        """
        return self._call(
            _UPDATE_ORG_PATTERN_CONFIGS,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def update_repo_custom_pattern(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pattern_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Union[Any, Any, Any, Any, Any],
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SecretScanningCustomPattern]:
        """Update Repository Secret Scanning Custom Pattern: ``PATCH /repos/{owner}/{repo}/secret-scanning/custom-patterns/{pattern_id}``.

        Calls ``client.rest.secret_scanning.async_update_repo_custom_pattern``.

        See https://docs.github.com/rest/secret-scanning/custom-patterns#update-a-repository-custom-pattern
        """
        return self._call(
            _UPDATE_REPO_CUSTOM_PATTERN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pattern_id": pattern_id,
                "headers": headers,
                "data": data,
            },
            task_options,
        )
