"""Tasks for ``client.rest.security_advisories``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        AppHookDeliveriesDeliveryIdAttemptsPostResponse202,
        FullRepository,
        GlobalAdvisory,
        RepositoryAdvisory,
    )
    from githubkit_schemas.v2026_03_10.types import (
        PrivateVulnerabilityReportCreatePropVulnerabilitiesItemsType,
        PrivateVulnerabilityReportCreateType,
        RepositoryAdvisoryCreatePropCreditsItemsType,
        RepositoryAdvisoryCreatePropVulnerabilitiesItemsType,
        RepositoryAdvisoryCreateType,
        RepositoryAdvisoryUpdatePropCreditsItemsType,
        RepositoryAdvisoryUpdatePropVulnerabilitiesItemsType,
        RepositoryAdvisoryUpdateType,
    )
    from integrate_runtime import TaskKey, TaskOptions


_CREATE_FORK = Operation(
    id="security_advisories.create_fork",
    call="rest.security_advisories.async_create_fork",
    name="Create Temporary Private Fork",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("GHSA ID", "ghsa_id")),
    output="githubkit_schemas.v2026_03_10.models:FullRepository",
    http="POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks",
)


_CREATE_PRIVATE_VULNERABILITY_REPORT = Operation(
    id="security_advisories.create_private_vulnerability_report",
    call="rest.security_advisories.async_create_private_vulnerability_report",
    name="Create Private Vulnerability Report",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Severity", "severity")),
    output="githubkit_schemas.v2026_03_10.models:RepositoryAdvisory",
    http="POST /repos/{owner}/{repo}/security-advisories/reports",
)


_CREATE_REPOSITORY_ADVISORY = Operation(
    id="security_advisories.create_repository_advisory",
    call="rest.security_advisories.async_create_repository_advisory",
    name="Create Repository Security Advisory",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Severity", "severity")),
    output="githubkit_schemas.v2026_03_10.models:RepositoryAdvisory",
    http="POST /repos/{owner}/{repo}/security-advisories",
)


_CREATE_REPOSITORY_ADVISORY_CVE_REQUEST = Operation(
    id="security_advisories.create_repository_advisory_cve_request",
    call="rest.security_advisories.async_create_repository_advisory_cve_request",
    name="Request CVE for a Repository Security Advisory",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("GHSA ID", "ghsa_id")),
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve",
)


_GET_GLOBAL_ADVISORY = Operation(
    id="security_advisories.get_global_advisory",
    call="rest.security_advisories.async_get_global_advisory",
    name="Get Global Security Advisory",
    properties=(Label("GHSA ID", "ghsa_id"),),
    output="githubkit_schemas.v2026_03_10.models:GlobalAdvisory",
    http="GET /advisories/{ghsa_id}",
    repeat="safe",
)


_GET_REPOSITORY_ADVISORY = Operation(
    id="security_advisories.get_repository_advisory",
    call="rest.security_advisories.async_get_repository_advisory",
    name="Get Repository Security Advisory",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("GHSA ID", "ghsa_id")),
    output="githubkit_schemas.v2026_03_10.models:RepositoryAdvisory",
    http="GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}",
    repeat="safe",
)


_LIST_GLOBAL_ADVISORIES = Operation(
    id="security_advisories.list_global_advisories",
    call="rest.security_advisories.async_list_global_advisories",
    name="List Global Security Advisories",
    properties=(
        Label("GHSA ID", "ghsa_id"),
        Label("Type", "type"),
        Label("CVE ID", "cve_id"),
        Label("Ecosystem", "ecosystem"),
        Label("Severity", "severity"),
        Label("CWEs", "cwes"),
        Label("Is Withdrawn", "is_withdrawn"),
        Label("Affects", "affects"),
        Label("Published", "published"),
        Label("Updated", "updated"),
        Label("Modified", "modified"),
        Label("EPSS Percentage", "epss_percentage"),
        Label("EPSS Percentile", "epss_percentile"),
        Label("Direction", "direction"),
        Label("Sort", "sort"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:GlobalAdvisory]",
    http="GET /advisories",
    repeat="safe",
)


_LIST_ORG_REPOSITORY_ADVISORIES = Operation(
    id="security_advisories.list_org_repository_advisories",
    call="rest.security_advisories.async_list_org_repository_advisories",
    name="List Repository Security Advisories for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Direction", "direction"),
        Label("Sort", "sort"),
        Label("State", "state"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:RepositoryAdvisory]",
    http="GET /orgs/{org}/security-advisories",
    repeat="safe",
)


_LIST_REPOSITORY_ADVISORIES = Operation(
    id="security_advisories.list_repository_advisories",
    call="rest.security_advisories.async_list_repository_advisories",
    name="List Repository Security Advisories",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Direction", "direction"),
        Label("Sort", "sort"),
        Label("State", "state"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:RepositoryAdvisory]",
    http="GET /repos/{owner}/{repo}/security-advisories",
    repeat="safe",
)


_UPDATE_REPOSITORY_ADVISORY = Operation(
    id="security_advisories.update_repository_advisory",
    call="rest.security_advisories.async_update_repository_advisory",
    name="Update Repository Security Advisory",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("GHSA ID", "ghsa_id"),
        Label("Severity", "severity"),
        Label("State", "state"),
    ),
    output="githubkit_schemas.v2026_03_10.models:RepositoryAdvisory",
    http="PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}",
)


class SecurityAdvisories(Namespace):
    """Tasks for ``client.rest.security_advisories``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_fork": _CREATE_FORK,
        "create_private_vulnerability_report": _CREATE_PRIVATE_VULNERABILITY_REPORT,
        "create_repository_advisory": _CREATE_REPOSITORY_ADVISORY,
        "create_repository_advisory_cve_request": _CREATE_REPOSITORY_ADVISORY_CVE_REQUEST,
        "get_global_advisory": _GET_GLOBAL_ADVISORY,
        "get_repository_advisory": _GET_REPOSITORY_ADVISORY,
        "list_global_advisories": _LIST_GLOBAL_ADVISORIES,
        "list_org_repository_advisories": _LIST_ORG_REPOSITORY_ADVISORIES,
        "list_repository_advisories": _LIST_REPOSITORY_ADVISORIES,
        "update_repository_advisory": _UPDATE_REPOSITORY_ADVISORY,
    }

    def create_fork(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ghsa_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FullRepository]:
        """Create Temporary Private Fork: ``POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks``.

        Calls ``client.rest.security_advisories.async_create_fork``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#create-a-temporary-private-fork
        """
        return self._call(
            _CREATE_FORK,
            task_key,
            {"owner": owner, "repo": repo, "ghsa_id": ghsa_id, "headers": headers},
            task_options,
        )

    @overload
    def create_private_vulnerability_report(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: PrivateVulnerabilityReportCreateType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryAdvisory]: ...

    @overload
    def create_private_vulnerability_report(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        summary: str,
        description: str,
        vulnerabilities: Missing[
            Union[list[PrivateVulnerabilityReportCreatePropVulnerabilitiesItemsType], None]
        ] = ...,
        cwe_ids: Missing[Union[list[str], None]] = ...,
        severity: Missing[Union[Literal["critical", "high", "medium", "low"], None]] = ...,
        cvss_vector_string: Missing[Union[str, None]] = ...,
        start_private_fork: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryAdvisory]: ...

    def create_private_vulnerability_report(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[PrivateVulnerabilityReportCreateType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryAdvisory]:
        """Create Private Vulnerability Report: ``POST /repos/{owner}/{repo}/security-advisories/reports``.

        Calls ``client.rest.security_advisories.async_create_private_vulnerability_report``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#privately-report-a-security-vulnerability
        """
        return self._call(
            _CREATE_PRIVATE_VULNERABILITY_REPORT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_repository_advisory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: RepositoryAdvisoryCreateType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryAdvisory]: ...

    @overload
    def create_repository_advisory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        summary: str,
        description: str,
        cve_id: Missing[Union[str, None]] = ...,
        vulnerabilities: list[RepositoryAdvisoryCreatePropVulnerabilitiesItemsType],
        cwe_ids: Missing[Union[list[str], None]] = ...,
        credits_: Missing[Union[list[RepositoryAdvisoryCreatePropCreditsItemsType], None]] = ...,
        severity: Missing[Union[Literal["critical", "high", "medium", "low"], None]] = ...,
        cvss_vector_string: Missing[Union[str, None]] = ...,
        start_private_fork: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryAdvisory]: ...

    def create_repository_advisory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[RepositoryAdvisoryCreateType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryAdvisory]:
        """Create Repository Security Advisory: ``POST /repos/{owner}/{repo}/security-advisories``.

        Calls ``client.rest.security_advisories.async_create_repository_advisory``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#create-a-repository-security-advisory
        """
        return self._call(
            _CREATE_REPOSITORY_ADVISORY,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def create_repository_advisory_cve_request(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ghsa_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Request CVE for a Repository Security Advisory: ``POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve``.

        Calls ``client.rest.security_advisories.async_create_repository_advisory_cve_request``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#request-a-cve-for-a-repository-security-advisory
        """
        return self._call(
            _CREATE_REPOSITORY_ADVISORY_CVE_REQUEST,
            task_key,
            {"owner": owner, "repo": repo, "ghsa_id": ghsa_id, "headers": headers},
            task_options,
        )

    def get_global_advisory(
        self,
        task_key: TaskKey,
        /,
        ghsa_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GlobalAdvisory]:
        """Get Global Security Advisory: ``GET /advisories/{ghsa_id}``.

        Calls ``client.rest.security_advisories.async_get_global_advisory``.

        See https://docs.github.com/rest/security-advisories/global-advisories#get-a-global-security-advisory
        """
        return self._call(
            _GET_GLOBAL_ADVISORY,
            task_key,
            {"ghsa_id": ghsa_id, "headers": headers},
            task_options,
        )

    def get_repository_advisory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ghsa_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RepositoryAdvisory]:
        """Get Repository Security Advisory: ``GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}``.

        Calls ``client.rest.security_advisories.async_get_repository_advisory``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#get-a-repository-security-advisory
        """
        return self._call(
            _GET_REPOSITORY_ADVISORY,
            task_key,
            {"owner": owner, "repo": repo, "ghsa_id": ghsa_id, "headers": headers},
            task_options,
        )

    def list_global_advisories(
        self,
        task_key: TaskKey,
        /,
        *,
        ghsa_id: Missing[str] = UNSET,
        type: Missing[Literal["reviewed", "malware", "unreviewed"]] = UNSET,
        cve_id: Missing[str] = UNSET,
        ecosystem: Missing[
            Literal[
                "rubygems",
                "npm",
                "pip",
                "maven",
                "nuget",
                "composer",
                "go",
                "rust",
                "erlang",
                "actions",
                "pub",
                "other",
                "swift",
            ]
        ] = UNSET,
        severity: Missing[Literal["unknown", "low", "medium", "high", "critical"]] = UNSET,
        cwes: Missing[Union[str, list[str]]] = UNSET,
        is_withdrawn: Missing[bool] = UNSET,
        affects: Missing[Union[str, list[str]]] = UNSET,
        published: Missing[str] = UNSET,
        updated: Missing[str] = UNSET,
        modified: Missing[str] = UNSET,
        epss_percentage: Missing[str] = UNSET,
        epss_percentile: Missing[str] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        sort: Missing[
            Literal["updated", "published", "epss_percentage", "epss_percentile"]
        ] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[GlobalAdvisory]]:
        """List Global Security Advisories: ``GET /advisories``.

        Calls ``client.rest.security_advisories.async_list_global_advisories``.

        See https://docs.github.com/rest/security-advisories/global-advisories#list-global-security-advisories
        """
        return self._call(
            _LIST_GLOBAL_ADVISORIES,
            task_key,
            {
                "ghsa_id": ghsa_id,
                "type": type,
                "cve_id": cve_id,
                "ecosystem": ecosystem,
                "severity": severity,
                "cwes": cwes,
                "is_withdrawn": is_withdrawn,
                "affects": affects,
                "published": published,
                "updated": updated,
                "modified": modified,
                "epss_percentage": epss_percentage,
                "epss_percentile": epss_percentile,
                "before": before,
                "after": after,
                "direction": direction,
                "per_page": per_page,
                "sort": sort,
                "headers": headers,
            },
            task_options,
        )

    def list_org_repository_advisories(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        sort: Missing[Literal["created", "updated", "published"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        state: Missing[Literal["triage", "draft", "published", "closed"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RepositoryAdvisory]]:
        """List Repository Security Advisories for an Organization: ``GET /orgs/{org}/security-advisories``.

        Calls ``client.rest.security_advisories.async_list_org_repository_advisories``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#list-repository-security-advisories-for-an-organization
        """
        return self._call(
            _LIST_ORG_REPOSITORY_ADVISORIES,
            task_key,
            {
                "org": org,
                "direction": direction,
                "sort": sort,
                "before": before,
                "after": after,
                "per_page": per_page,
                "state": state,
                "headers": headers,
            },
            task_options,
        )

    def list_repository_advisories(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        sort: Missing[Literal["created", "updated", "published"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        state: Missing[Literal["triage", "draft", "published", "closed"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[RepositoryAdvisory]]:
        """List Repository Security Advisories: ``GET /repos/{owner}/{repo}/security-advisories``.

        Calls ``client.rest.security_advisories.async_list_repository_advisories``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#list-repository-security-advisories
        """
        return self._call(
            _LIST_REPOSITORY_ADVISORIES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "direction": direction,
                "sort": sort,
                "before": before,
                "after": after,
                "per_page": per_page,
                "state": state,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_repository_advisory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ghsa_id: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: RepositoryAdvisoryUpdateType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryAdvisory]: ...

    @overload
    def update_repository_advisory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ghsa_id: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        summary: Missing[str] = ...,
        description: Missing[str] = ...,
        cve_id: Missing[Union[str, None]] = ...,
        vulnerabilities: Missing[list[RepositoryAdvisoryUpdatePropVulnerabilitiesItemsType]] = ...,
        cwe_ids: Missing[Union[list[str], None]] = ...,
        credits_: Missing[Union[list[RepositoryAdvisoryUpdatePropCreditsItemsType], None]] = ...,
        severity: Missing[Union[Literal["critical", "high", "medium", "low"], None]] = ...,
        cvss_vector_string: Missing[Union[str, None]] = ...,
        state: Missing[Literal["published", "closed", "draft"]] = ...,
        collaborating_users: Missing[Union[list[str], None]] = ...,
        collaborating_teams: Missing[Union[list[str], None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, RepositoryAdvisory]: ...

    def update_repository_advisory(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ghsa_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[RepositoryAdvisoryUpdateType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, RepositoryAdvisory]:
        """Update Repository Security Advisory: ``PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}``.

        Calls ``client.rest.security_advisories.async_update_repository_advisory``.

        See https://docs.github.com/rest/security-advisories/repository-advisories#update-a-repository-security-advisory
        """
        return self._call(
            _UPDATE_REPOSITORY_ADVISORY,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ghsa_id": ghsa_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
