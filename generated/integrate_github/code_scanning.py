"""Tasks for ``client.rest.code_scanning``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        CodeScanningAiScanEnablement,
        CodeScanningAiScanOrgSettings,
        CodeScanningAlert,
        CodeScanningAlertInstanceList,
        CodeScanningAlertItems,
        CodeScanningAnalysis,
        CodeScanningAnalysisDeletion,
        CodeScanningAutofix,
        CodeScanningAutofixCommitsResponse,
        CodeScanningCodeqlDatabase,
        CodeScanningDefaultSetup,
        CodeScanningDefaultSetupUpdateResponse,
        CodeScanningOrganizationAlertItems,
        CodeScanningSarifsReceipt,
        CodeScanningSarifsStatus,
        CodeScanningVariantAnalysis,
        CodeScanningVariantAnalysisRepoTask,
        EmptyObject,
    )
    from githubkit_schemas.v2026_03_10.types import (
        CodeScanningAiScanEnablementUpdateType,
        CodeScanningAiScanOrgEnablementUpdateType,
        CodeScanningAutofixCommitsType,
        CodeScanningDefaultSetupUpdateType,
        ReposOwnerRepoCodeScanningAlertsAlertNumberPatchBodyAnyof0Type,
        ReposOwnerRepoCodeScanningAlertsAlertNumberPatchBodyAnyof1Type,
        ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof0Type,
        ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof1Type,
        ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof2Type,
        ReposOwnerRepoCodeScanningSarifsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_COMMIT_AUTOFIX = Operation(
    id="code_scanning.commit_autofix",
    call="rest.code_scanning.async_commit_autofix",
    name="Commit Autofix for a Code Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAutofixCommitsResponse",
    http="POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits",
)


_CREATE_AUTOFIX = Operation(
    id="code_scanning.create_autofix",
    call="rest.code_scanning.async_create_autofix",
    name="Create Autofix for a Code Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAutofix",
    http="POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix",
)


_CREATE_VARIANT_ANALYSIS = Operation(
    id="code_scanning.create_variant_analysis",
    call="rest.code_scanning.async_create_variant_analysis",
    name="Create CodeQL Variant Analysis",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Language", "language"),
        Label("Query Pack", "query_pack"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningVariantAnalysis",
    http="POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses",
)


_DELETE_ANALYSIS = Operation(
    id="code_scanning.delete_analysis",
    call="rest.code_scanning.async_delete_analysis",
    name="Delete Code Scanning Analysis",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Analysis ID", "analysis_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAnalysisDeletion",
    http="DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}",
    repeat="safe",
)


_DELETE_CODEQL_DATABASE = Operation(
    id="code_scanning.delete_codeql_database",
    call="rest.code_scanning.async_delete_codeql_database",
    name="Delete CodeQL Database",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Language", "language")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}",
    repeat="safe",
)


_GET_AI_SCAN_ENABLEMENT = Operation(
    id="code_scanning.get_ai_scan_enablement",
    call="rest.code_scanning.async_get_ai_scan_enablement",
    name="Get AI Scan Enablement for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAiScanEnablement",
    http="GET /repos/{owner}/{repo}/code-scanning/ai-scan",
    repeat="safe",
)


_GET_AI_SCAN_ENABLEMENT_FOR_ORG = Operation(
    id="code_scanning.get_ai_scan_enablement_for_org",
    call="rest.code_scanning.async_get_ai_scan_enablement_for_org",
    name="Get AI Scan Enablement for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAiScanOrgSettings",
    http="GET /orgs/{org}/code-scanning/ai-scan",
    repeat="safe",
)


_GET_ALERT = Operation(
    id="code_scanning.get_alert",
    call="rest.code_scanning.async_get_alert",
    name="Get Code Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAlert",
    http="GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
    repeat="safe",
)


_GET_ANALYSIS = Operation(
    id="code_scanning.get_analysis",
    call="rest.code_scanning.async_get_analysis",
    name="Get Code Scanning Analysis",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Analysis ID", "analysis_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAnalysis",
    http="GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}",
    repeat="safe",
)


_GET_AUTOFIX = Operation(
    id="code_scanning.get_autofix",
    call="rest.code_scanning.async_get_autofix",
    name="Get Autofix for a Code Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAutofix",
    http="GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix",
    repeat="safe",
)


_GET_CODEQL_DATABASE = Operation(
    id="code_scanning.get_codeql_database",
    call="rest.code_scanning.async_get_codeql_database",
    name="Get CodeQL Database",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Language", "language")),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningCodeqlDatabase",
    http="GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}",
    repeat="safe",
)


_GET_DEFAULT_SETUP = Operation(
    id="code_scanning.get_default_setup",
    call="rest.code_scanning.async_get_default_setup",
    name="Get Code Scanning Default Setup",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningDefaultSetup",
    http="GET /repos/{owner}/{repo}/code-scanning/default-setup",
    repeat="safe",
)


_GET_SARIF = Operation(
    id="code_scanning.get_sarif",
    call="rest.code_scanning.async_get_sarif",
    name="Get SARIF Upload",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("SARIF ID", "sarif_id")),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningSarifsStatus",
    http="GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}",
    repeat="safe",
)


_GET_VARIANT_ANALYSIS = Operation(
    id="code_scanning.get_variant_analysis",
    call="rest.code_scanning.async_get_variant_analysis",
    name="Get CodeQL Variant Analysis",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("CodeQL Variant Analysis ID", "codeql_variant_analysis_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningVariantAnalysis",
    http="GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}",
    repeat="safe",
)


_GET_VARIANT_ANALYSIS_REPO_TASK = Operation(
    id="code_scanning.get_variant_analysis_repo_task",
    call="rest.code_scanning.async_get_variant_analysis_repo_task",
    name="Get CodeQL Variant Analysis Repository Task",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("CodeQL Variant Analysis ID", "codeql_variant_analysis_id"),
        Label("Repository Owner", "repo_owner"),
        Label("Repository Name", "repo_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningVariantAnalysisRepoTask",
    http="GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}",
    repeat="safe",
)


_LIST_ALERT_INSTANCES = Operation(
    id="code_scanning.list_alert_instances",
    call="rest.code_scanning.async_list_alert_instances",
    name="List Code Scanning Alert Instances",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
        Label("Ref", "ref"),
        Label("Pull Request", "pr"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CodeScanningAlertInstanceList]",
    http="GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
    repeat="safe",
)


_LIST_ALERTS_FOR_ORG = Operation(
    id="code_scanning.list_alerts_for_org",
    call="rest.code_scanning.async_list_alerts_for_org",
    name="List Code Scanning Alerts for an Organization",
    properties=(
        Label("Organization", "org"),
        Label("Tool Name", "tool_name"),
        Label("Tool GUID", "tool_guid"),
        Label("Direction", "direction"),
        Label("State", "state"),
        Label("Sort", "sort"),
        Label("Severity", "severity"),
        Label("Assignees", "assignees"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CodeScanningOrganizationAlertItems]",
    http="GET /orgs/{org}/code-scanning/alerts",
    repeat="safe",
)


_LIST_ALERTS_FOR_REPO = Operation(
    id="code_scanning.list_alerts_for_repo",
    call="rest.code_scanning.async_list_alerts_for_repo",
    name="List Code Scanning Alerts for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Tool Name", "tool_name"),
        Label("Tool GUID", "tool_guid"),
        Label("Ref", "ref"),
        Label("Pull Request", "pr"),
        Label("Direction", "direction"),
        Label("Sort", "sort"),
        Label("State", "state"),
        Label("Severity", "severity"),
        Label("Assignees", "assignees"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CodeScanningAlertItems]",
    http="GET /repos/{owner}/{repo}/code-scanning/alerts",
    repeat="safe",
)


_LIST_CODEQL_DATABASES = Operation(
    id="code_scanning.list_codeql_databases",
    call="rest.code_scanning.async_list_codeql_databases",
    name="List CodeQL Databases",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="list[githubkit_schemas.v2026_03_10.models:CodeScanningCodeqlDatabase]",
    http="GET /repos/{owner}/{repo}/code-scanning/codeql/databases",
    repeat="safe",
)


_LIST_RECENT_ANALYSES = Operation(
    id="code_scanning.list_recent_analyses",
    call="rest.code_scanning.async_list_recent_analyses",
    name="List Recent Code Scanning Analyses",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Tool Name", "tool_name"),
        Label("Tool GUID", "tool_guid"),
        Label("Pull Request", "pr"),
        Label("Ref", "ref"),
        Label("SARIF ID", "sarif_id"),
        Label("Direction", "direction"),
        Label("Sort", "sort"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CodeScanningAnalysis]",
    http="GET /repos/{owner}/{repo}/code-scanning/analyses",
    repeat="safe",
)


_UPDATE_AI_SCAN_ENABLEMENT = Operation(
    id="code_scanning.update_ai_scan_enablement",
    call="rest.code_scanning.async_update_ai_scan_enablement",
    name="Update AI Scan Enablement for a Repository",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAiScanEnablement",
    http="PATCH /repos/{owner}/{repo}/code-scanning/ai-scan",
)


_UPDATE_AI_SCAN_ENABLEMENT_FOR_ORG = Operation(
    id="code_scanning.update_ai_scan_enablement_for_org",
    call="rest.code_scanning.async_update_ai_scan_enablement_for_org",
    name="Update AI Scan Enablement for an Organization",
    properties=(Label("Organization", "org"),),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAiScanOrgSettings",
    http="PATCH /orgs/{org}/code-scanning/ai-scan",
)


_UPDATE_ALERT = Operation(
    id="code_scanning.update_alert",
    call="rest.code_scanning.async_update_alert",
    name="Update Code Scanning Alert",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Alert Number", "alert_number"),
        Label("State", "state"),
        Label("Dismissed Reason", "dismissed_reason"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningAlert",
    http="PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
)


_UPDATE_DEFAULT_SETUP = Operation(
    id="code_scanning.update_default_setup",
    call="rest.code_scanning.async_update_default_setup",
    name="Update Code Scanning Default Setup",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("State", "state")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PATCH /repos/{owner}/{repo}/code-scanning/default-setup",
    answers=((202, "githubkit_schemas.v2026_03_10.models:CodeScanningDefaultSetupUpdateResponse"),),
)


_UPLOAD_SARIF = Operation(
    id="code_scanning.upload_sarif",
    call="rest.code_scanning.async_upload_sarif",
    name="Upload SARIF Data",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Commit SHA", "commit_sha"),
        Label("Ref", "ref"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeScanningSarifsReceipt",
    http="POST /repos/{owner}/{repo}/code-scanning/sarifs",
)


class CodeScanning(Namespace):
    """Tasks for ``client.rest.code_scanning``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "commit_autofix": _COMMIT_AUTOFIX,
        "create_autofix": _CREATE_AUTOFIX,
        "create_variant_analysis": _CREATE_VARIANT_ANALYSIS,
        "delete_analysis": _DELETE_ANALYSIS,
        "delete_codeql_database": _DELETE_CODEQL_DATABASE,
        "get_ai_scan_enablement": _GET_AI_SCAN_ENABLEMENT,
        "get_ai_scan_enablement_for_org": _GET_AI_SCAN_ENABLEMENT_FOR_ORG,
        "get_alert": _GET_ALERT,
        "get_analysis": _GET_ANALYSIS,
        "get_autofix": _GET_AUTOFIX,
        "get_codeql_database": _GET_CODEQL_DATABASE,
        "get_default_setup": _GET_DEFAULT_SETUP,
        "get_sarif": _GET_SARIF,
        "get_variant_analysis": _GET_VARIANT_ANALYSIS,
        "get_variant_analysis_repo_task": _GET_VARIANT_ANALYSIS_REPO_TASK,
        "list_alert_instances": _LIST_ALERT_INSTANCES,
        "list_alerts_for_org": _LIST_ALERTS_FOR_ORG,
        "list_alerts_for_repo": _LIST_ALERTS_FOR_REPO,
        "list_codeql_databases": _LIST_CODEQL_DATABASES,
        "list_recent_analyses": _LIST_RECENT_ANALYSES,
        "update_ai_scan_enablement": _UPDATE_AI_SCAN_ENABLEMENT,
        "update_ai_scan_enablement_for_org": _UPDATE_AI_SCAN_ENABLEMENT_FOR_ORG,
        "update_alert": _UPDATE_ALERT,
        "update_default_setup": _UPDATE_DEFAULT_SETUP,
        "upload_sarif": _UPLOAD_SARIF,
    }

    @overload
    def commit_autofix(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[CodeScanningAutofixCommitsType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAutofixCommitsResponse]: ...

    @overload
    def commit_autofix(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        target_ref: Missing[str] = ...,
        message: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAutofixCommitsResponse]: ...

    def commit_autofix(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[CodeScanningAutofixCommitsType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeScanningAutofixCommitsResponse]:
        """Commit Autofix for a Code Scanning Alert: ``POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits``.

        Calls ``client.rest.code_scanning.async_commit_autofix``.

        See https://docs.github.com/rest/code-scanning/code-scanning#commit-an-autofix-for-a-code-scanning-alert
        """
        return self._call(
            _COMMIT_AUTOFIX,
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

    def create_autofix(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningAutofix]:
        """Create Autofix for a Code Scanning Alert: ``POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix``.

        Calls ``client.rest.code_scanning.async_create_autofix``.

        See https://docs.github.com/rest/code-scanning/code-scanning#create-an-autofix-for-a-code-scanning-alert
        """
        return self._call(
            _CREATE_AUTOFIX,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def create_variant_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof0Type,
            ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof1Type,
            ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof2Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningVariantAnalysis]: ...

    @overload
    def create_variant_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        language: Literal[
            "actions",
            "cpp",
            "csharp",
            "go",
            "java",
            "javascript",
            "python",
            "ruby",
            "rust",
            "swift",
        ],
        query_pack: str,
        repositories: list[str],
        repository_lists: Missing[list[str]] = ...,
        repository_owners: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningVariantAnalysis]: ...

    @overload
    def create_variant_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        language: Literal[
            "actions",
            "cpp",
            "csharp",
            "go",
            "java",
            "javascript",
            "python",
            "ruby",
            "rust",
            "swift",
        ],
        query_pack: str,
        repositories: Missing[list[str]] = ...,
        repository_lists: list[str],
        repository_owners: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningVariantAnalysis]: ...

    @overload
    def create_variant_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        language: Literal[
            "actions",
            "cpp",
            "csharp",
            "go",
            "java",
            "javascript",
            "python",
            "ruby",
            "rust",
            "swift",
        ],
        query_pack: str,
        repositories: Missing[list[str]] = ...,
        repository_lists: Missing[list[str]] = ...,
        repository_owners: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningVariantAnalysis]: ...

    def create_variant_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof0Type,
                ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof1Type,
                ReposOwnerRepoCodeScanningCodeqlVariantAnalysesPostBodyOneof2Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeScanningVariantAnalysis]:
        """Create CodeQL Variant Analysis: ``POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses``.

        Calls ``client.rest.code_scanning.async_create_variant_analysis``.

        See https://docs.github.com/rest/code-scanning/code-scanning#create-a-codeql-variant-analysis
        """
        return self._call(
            _CREATE_VARIANT_ANALYSIS,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def delete_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        analysis_id: int,
        *,
        confirm_delete: Missing[Union[str, None]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningAnalysisDeletion]:
        """Delete Code Scanning Analysis: ``DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}``.

        Calls ``client.rest.code_scanning.async_delete_analysis``.

        See https://docs.github.com/rest/code-scanning/code-scanning#delete-a-code-scanning-analysis-from-a-repository
        """
        return self._call(
            _DELETE_ANALYSIS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "analysis_id": analysis_id,
                "confirm_delete": confirm_delete,
                "headers": headers,
            },
            task_options,
        )

    def delete_codeql_database(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        language: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete CodeQL Database: ``DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}``.

        Calls ``client.rest.code_scanning.async_delete_codeql_database``.

        See https://docs.github.com/rest/code-scanning/code-scanning#delete-a-codeql-database
        """
        return self._call(
            _DELETE_CODEQL_DATABASE,
            task_key,
            {"owner": owner, "repo": repo, "language": language, "headers": headers},
            task_options,
        )

    def get_ai_scan_enablement(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningAiScanEnablement]:
        """Get AI Scan Enablement for a Repository: ``GET /repos/{owner}/{repo}/code-scanning/ai-scan``.

        Calls ``client.rest.code_scanning.async_get_ai_scan_enablement``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-ai-scan-enablement-for-a-repository
        """
        return self._call(
            _GET_AI_SCAN_ENABLEMENT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_ai_scan_enablement_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningAiScanOrgSettings]:
        """Get AI Scan Enablement for an Organization: ``GET /orgs/{org}/code-scanning/ai-scan``.

        Calls ``client.rest.code_scanning.async_get_ai_scan_enablement_for_org``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-the-ai-scan-setting-for-an-organization
        """
        return self._call(
            _GET_AI_SCAN_ENABLEMENT_FOR_ORG,
            task_key,
            {"org": org, "headers": headers},
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
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningAlert]:
        """Get Code Scanning Alert: ``GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}``.

        Calls ``client.rest.code_scanning.async_get_alert``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-alert
        """
        return self._call(
            _GET_ALERT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "headers": headers,
            },
            task_options,
        )

    def get_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        analysis_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningAnalysis]:
        """Get Code Scanning Analysis: ``GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}``.

        Calls ``client.rest.code_scanning.async_get_analysis``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-analysis-for-a-repository
        """
        return self._call(
            _GET_ANALYSIS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "analysis_id": analysis_id,
                "headers": headers,
            },
            task_options,
        )

    def get_autofix(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningAutofix]:
        """Get Autofix for a Code Scanning Alert: ``GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix``.

        Calls ``client.rest.code_scanning.async_get_autofix``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-the-status-of-an-autofix-for-a-code-scanning-alert
        """
        return self._call(
            _GET_AUTOFIX,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "headers": headers,
            },
            task_options,
        )

    def get_codeql_database(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        language: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningCodeqlDatabase]:
        """Get CodeQL Database: ``GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}``.

        Calls ``client.rest.code_scanning.async_get_codeql_database``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-a-codeql-database-for-a-repository
        """
        return self._call(
            _GET_CODEQL_DATABASE,
            task_key,
            {"owner": owner, "repo": repo, "language": language, "headers": headers},
            task_options,
        )

    def get_default_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningDefaultSetup]:
        """Get Code Scanning Default Setup: ``GET /repos/{owner}/{repo}/code-scanning/default-setup``.

        Calls ``client.rest.code_scanning.async_get_default_setup``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-default-setup-configuration
        """
        return self._call(
            _GET_DEFAULT_SETUP,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def get_sarif(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        sarif_id: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningSarifsStatus]:
        """Get SARIF Upload: ``GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}``.

        Calls ``client.rest.code_scanning.async_get_sarif``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-information-about-a-sarif-upload
        """
        return self._call(
            _GET_SARIF,
            task_key,
            {"owner": owner, "repo": repo, "sarif_id": sarif_id, "headers": headers},
            task_options,
        )

    def get_variant_analysis(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        codeql_variant_analysis_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningVariantAnalysis]:
        """Get CodeQL Variant Analysis: ``GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}``.

        Calls ``client.rest.code_scanning.async_get_variant_analysis``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-the-summary-of-a-codeql-variant-analysis
        """
        return self._call(
            _GET_VARIANT_ANALYSIS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "codeql_variant_analysis_id": codeql_variant_analysis_id,
                "headers": headers,
            },
            task_options,
        )

    def get_variant_analysis_repo_task(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        codeql_variant_analysis_id: int,
        repo_owner: str,
        repo_name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeScanningVariantAnalysisRepoTask]:
        """Get CodeQL Variant Analysis Repository Task: ``GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}``.

        Calls ``client.rest.code_scanning.async_get_variant_analysis_repo_task``.

        See https://docs.github.com/rest/code-scanning/code-scanning#get-the-analysis-status-of-a-repository-in-a-codeql-variant-analysis
        """
        return self._call(
            _GET_VARIANT_ANALYSIS_REPO_TASK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "codeql_variant_analysis_id": codeql_variant_analysis_id,
                "repo_owner": repo_owner,
                "repo_name": repo_name,
                "headers": headers,
            },
            task_options,
        )

    def list_alert_instances(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        alert_number: int,
        *,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        ref: Missing[str] = UNSET,
        pr: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeScanningAlertInstanceList]]:
        """List Code Scanning Alert Instances: ``GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances``.

        Calls ``client.rest.code_scanning.async_list_alert_instances``.

        See https://docs.github.com/rest/code-scanning/code-scanning#list-instances-of-a-code-scanning-alert
        """
        return self._call(
            _LIST_ALERT_INSTANCES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "alert_number": alert_number,
                "page": page,
                "per_page": per_page,
                "ref": ref,
                "pr": pr,
                "headers": headers,
            },
            task_options,
        )

    def list_alerts_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        tool_name: Missing[str] = UNSET,
        tool_guid: Missing[Union[str, None]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        state: Missing[Literal["open", "closed", "dismissed", "fixed"]] = UNSET,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        severity: Missing[
            Literal["critical", "high", "medium", "low", "warning", "note", "error"]
        ] = UNSET,
        assignees: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeScanningOrganizationAlertItems]]:
        """List Code Scanning Alerts for an Organization: ``GET /orgs/{org}/code-scanning/alerts``.

        Calls ``client.rest.code_scanning.async_list_alerts_for_org``.

        See https://docs.github.com/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-an-organization
        """
        return self._call(
            _LIST_ALERTS_FOR_ORG,
            task_key,
            {
                "org": org,
                "tool_name": tool_name,
                "tool_guid": tool_guid,
                "before": before,
                "after": after,
                "page": page,
                "per_page": per_page,
                "direction": direction,
                "state": state,
                "sort": sort,
                "severity": severity,
                "assignees": assignees,
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
        tool_name: Missing[str] = UNSET,
        tool_guid: Missing[Union[str, None]] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        ref: Missing[str] = UNSET,
        pr: Missing[int] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        state: Missing[Literal["open", "closed", "dismissed", "fixed"]] = UNSET,
        severity: Missing[
            Literal["critical", "high", "medium", "low", "warning", "note", "error"]
        ] = UNSET,
        assignees: Missing[str] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeScanningAlertItems]]:
        """List Code Scanning Alerts for a Repository: ``GET /repos/{owner}/{repo}/code-scanning/alerts``.

        Calls ``client.rest.code_scanning.async_list_alerts_for_repo``.

        See https://docs.github.com/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-a-repository
        """
        return self._call(
            _LIST_ALERTS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "tool_name": tool_name,
                "tool_guid": tool_guid,
                "page": page,
                "per_page": per_page,
                "ref": ref,
                "pr": pr,
                "direction": direction,
                "before": before,
                "after": after,
                "sort": sort,
                "state": state,
                "severity": severity,
                "assignees": assignees,
                "headers": headers,
            },
            task_options,
        )

    def list_codeql_databases(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeScanningCodeqlDatabase]]:
        """List CodeQL Databases: ``GET /repos/{owner}/{repo}/code-scanning/codeql/databases``.

        Calls ``client.rest.code_scanning.async_list_codeql_databases``.

        See https://docs.github.com/rest/code-scanning/code-scanning#list-codeql-databases-for-a-repository
        """
        return self._call(
            _LIST_CODEQL_DATABASES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def list_recent_analyses(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        tool_name: Missing[str] = UNSET,
        tool_guid: Missing[Union[str, None]] = UNSET,
        page: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        pr: Missing[int] = UNSET,
        ref: Missing[str] = UNSET,
        sarif_id: Missing[str] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        sort: Missing[Literal["created"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeScanningAnalysis]]:
        """List Recent Code Scanning Analyses: ``GET /repos/{owner}/{repo}/code-scanning/analyses``.

        Calls ``client.rest.code_scanning.async_list_recent_analyses``.

        See https://docs.github.com/rest/code-scanning/code-scanning#list-code-scanning-analyses-for-a-repository
        """
        return self._call(
            _LIST_RECENT_ANALYSES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "tool_name": tool_name,
                "tool_guid": tool_guid,
                "page": page,
                "per_page": per_page,
                "pr": pr,
                "ref": ref,
                "sarif_id": sarif_id,
                "direction": direction,
                "sort": sort,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_ai_scan_enablement(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: CodeScanningAiScanEnablementUpdateType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAiScanEnablement]: ...

    @overload
    def update_ai_scan_enablement(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        pr_scan: Missing[Literal["enabled", "disabled"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAiScanEnablement]: ...

    def update_ai_scan_enablement(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[CodeScanningAiScanEnablementUpdateType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeScanningAiScanEnablement]:
        """Update AI Scan Enablement for a Repository: ``PATCH /repos/{owner}/{repo}/code-scanning/ai-scan``.

        Calls ``client.rest.code_scanning.async_update_ai_scan_enablement``.

        See https://docs.github.com/rest/code-scanning/code-scanning#update-ai-scan-enablement-for-a-repository
        """
        return self._call(
            _UPDATE_AI_SCAN_ENABLEMENT,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update_ai_scan_enablement_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: CodeScanningAiScanOrgEnablementUpdateType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAiScanOrgSettings]: ...

    @overload
    def update_ai_scan_enablement_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        pr_scan: Missing[Literal["enabled", "disabled"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAiScanOrgSettings]: ...

    def update_ai_scan_enablement_for_org(
        self,
        task_key: TaskKey,
        /,
        org: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[CodeScanningAiScanOrgEnablementUpdateType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeScanningAiScanOrgSettings]:
        """Update AI Scan Enablement for an Organization: ``PATCH /orgs/{org}/code-scanning/ai-scan``.

        Calls ``client.rest.code_scanning.async_update_ai_scan_enablement_for_org``.

        See https://docs.github.com/rest/code-scanning/code-scanning#update-the-ai-scan-setting-for-an-organization
        """
        return self._call(
            _UPDATE_AI_SCAN_ENABLEMENT_FOR_ORG,
            task_key,
            {"org": org, "headers": headers, "data": data, **kwargs},
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
            ReposOwnerRepoCodeScanningAlertsAlertNumberPatchBodyAnyof0Type,
            ReposOwnerRepoCodeScanningAlertsAlertNumberPatchBodyAnyof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAlert]: ...

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
        state: Literal["open", "dismissed"],
        dismissed_reason: Missing[
            Union[Literal["false positive", "won't fix", "used in tests", "mitigated"], None]
        ] = ...,
        dismissed_comment: Missing[Union[str, None]] = ...,
        create_request: Missing[bool] = ...,
        assignees: Missing[list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAlert]: ...

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
        state: Missing[Literal["open", "dismissed"]] = ...,
        dismissed_reason: Missing[
            Union[Literal["false positive", "won't fix", "used in tests", "mitigated"], None]
        ] = ...,
        dismissed_comment: Missing[Union[str, None]] = ...,
        create_request: Missing[bool] = ...,
        assignees: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningAlert]: ...

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
                ReposOwnerRepoCodeScanningAlertsAlertNumberPatchBodyAnyof0Type,
                ReposOwnerRepoCodeScanningAlertsAlertNumberPatchBodyAnyof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeScanningAlert]:
        """Update Code Scanning Alert: ``PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}``.

        Calls ``client.rest.code_scanning.async_update_alert``.

        See https://docs.github.com/rest/code-scanning/code-scanning#update-a-code-scanning-alert
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

    @overload
    def update_default_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: CodeScanningDefaultSetupUpdateType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeScanningDefaultSetupUpdateResponse]: ...

    @overload
    def update_default_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Missing[Literal["configured", "not-configured"]] = ...,
        runner_type: Missing[Literal["standard", "labeled"]] = ...,
        runner_label: Missing[Union[str, None]] = ...,
        query_suite: Missing[Literal["default", "extended"]] = ...,
        threat_model: Missing[Literal["remote", "remote_and_local"]] = ...,
        languages: Missing[
            list[
                Literal[
                    "actions",
                    "c-cpp",
                    "csharp",
                    "go",
                    "java-kotlin",
                    "javascript-typescript",
                    "python",
                    "ruby",
                    "swift",
                ]
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeScanningDefaultSetupUpdateResponse]: ...

    def update_default_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[CodeScanningDefaultSetupUpdateType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject | CodeScanningDefaultSetupUpdateResponse]:
        """Update Code Scanning Default Setup: ``PATCH /repos/{owner}/{repo}/code-scanning/default-setup``.

        Calls ``client.rest.code_scanning.async_update_default_setup``.

        See https://docs.github.com/rest/code-scanning/code-scanning#update-a-code-scanning-default-setup-configuration
        """
        return self._call(
            _UPDATE_DEFAULT_SETUP,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def upload_sarif(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoCodeScanningSarifsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningSarifsReceipt]: ...

    @overload
    def upload_sarif(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        commit_sha: str,
        ref: str,
        sarif: str,
        checkout_uri: Missing[str] = ...,
        started_at: Missing[_dt.datetime] = ...,
        tool_name: Missing[str] = ...,
        validate_: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CodeScanningSarifsReceipt]: ...

    def upload_sarif(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoCodeScanningSarifsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CodeScanningSarifsReceipt]:
        """Upload SARIF Data: ``POST /repos/{owner}/{repo}/code-scanning/sarifs``.

        Calls ``client.rest.code_scanning.async_upload_sarif``.

        See https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
        """
        return self._call(
            _UPLOAD_SARIF,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )
