"""Tasks for ``client.rest.checks``."""

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
        CheckAnnotation,
        CheckRun,
        CheckSuite,
        CheckSuitePreference,
        EmptyObject,
        ReposOwnerRepoCheckSuitesCheckSuiteIdCheckRunsGetResponse200,
        ReposOwnerRepoCommitsRefCheckRunsGetResponse200,
        ReposOwnerRepoCommitsRefCheckSuitesGetResponse200,
    )
    from githubkit_schemas.v2026_03_10.types import (
        ReposOwnerRepoCheckRunsCheckRunIdPatchBodyAnyof0Type,
        ReposOwnerRepoCheckRunsCheckRunIdPatchBodyAnyof1Type,
        ReposOwnerRepoCheckRunsCheckRunIdPatchBodyPropActionsItemsType,
        ReposOwnerRepoCheckRunsCheckRunIdPatchBodyPropOutputType,
        ReposOwnerRepoCheckRunsPostBodyOneof0Type,
        ReposOwnerRepoCheckRunsPostBodyOneof1Type,
        ReposOwnerRepoCheckRunsPostBodyPropActionsItemsType,
        ReposOwnerRepoCheckRunsPostBodyPropOutputType,
        ReposOwnerRepoCheckSuitesPostBodyType,
        ReposOwnerRepoCheckSuitesPreferencesPatchBodyPropAutoTriggerChecksItemsType,
        ReposOwnerRepoCheckSuitesPreferencesPatchBodyType,
    )
    from integrate_runtime import TaskKey, TaskOptions


_CREATE = Operation(
    id="checks.create",
    call="rest.checks.async_create",
    name="Create Check Run",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Name", "name"),
        Label("Head SHA", "head_sha"),
        Label("Status", "status"),
        Label("Conclusion", "conclusion"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CheckRun",
    http="POST /repos/{owner}/{repo}/check-runs",
)


_CREATE_SUITE = Operation(
    id="checks.create_suite",
    call="rest.checks.async_create_suite",
    name="Create Check Suite",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Head SHA", "head_sha")),
    output="githubkit_schemas.v2026_03_10.models:CheckSuite",
    http="POST /repos/{owner}/{repo}/check-suites",
)


_GET = Operation(
    id="checks.get",
    call="rest.checks.async_get",
    name="Get Check Run",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Check Run ID", "check_run_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CheckRun",
    http="GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
    repeat="safe",
)


_GET_SUITE = Operation(
    id="checks.get_suite",
    call="rest.checks.async_get_suite",
    name="Get Check Suite",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Check Suite ID", "check_suite_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CheckSuite",
    http="GET /repos/{owner}/{repo}/check-suites/{check_suite_id}",
    repeat="safe",
)


_LIST_ANNOTATIONS = Operation(
    id="checks.list_annotations",
    call="rest.checks.async_list_annotations",
    name="List Check Run Annotations",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Check Run ID", "check_run_id"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CheckAnnotation]",
    http="GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
    repeat="safe",
)


_LIST_FOR_REF = Operation(
    id="checks.list_for_ref",
    call="rest.checks.async_list_for_ref",
    name="List Check Runs for a Git Reference",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("Check Name", "check_name"),
        Label("Status", "status"),
        Label("Filter", "filter_"),
        Label("App ID", "app_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCommitsRefCheckRunsGetResponse200",
    http="GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    repeat="safe",
    items="check_runs",
)


_LIST_FOR_SUITE = Operation(
    id="checks.list_for_suite",
    call="rest.checks.async_list_for_suite",
    name="List Check Runs for a Check Suite",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Check Suite ID", "check_suite_id"),
        Label("Check Name", "check_name"),
        Label("Status", "status"),
        Label("Filter", "filter_"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCheckSuitesCheckSuiteIdCheckRunsGetResponse200",
    http="GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
    repeat="safe",
    items="check_runs",
)


_LIST_SUITES_FOR_REF = Operation(
    id="checks.list_suites_for_ref",
    call="rest.checks.async_list_suites_for_ref",
    name="List Check Suites for a Git Reference",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Ref", "ref"),
        Label("App ID", "app_id"),
        Label("Check Name", "check_name"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoCommitsRefCheckSuitesGetResponse200",
    http="GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
    repeat="safe",
    items="check_suites",
)


_REREQUEST_RUN = Operation(
    id="checks.rerequest_run",
    call="rest.checks.async_rerequest_run",
    name="Rerequest Check Run",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Check Run ID", "check_run_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest",
)


_REREQUEST_SUITE = Operation(
    id="checks.rerequest_suite",
    call="rest.checks.async_rerequest_suite",
    name="Rerequest Check Suite",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Check Suite ID", "check_suite_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest",
)


_SET_SUITES_PREFERENCES = Operation(
    id="checks.set_suites_preferences",
    call="rest.checks.async_set_suites_preferences",
    name="Set Check Suite Preferences",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CheckSuitePreference",
    http="PATCH /repos/{owner}/{repo}/check-suites/preferences",
)


_UPDATE = Operation(
    id="checks.update",
    call="rest.checks.async_update",
    name="Update Check Run",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Check Run ID", "check_run_id"),
        Label("Name", "name"),
        Label("Status", "status"),
        Label("Conclusion", "conclusion"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CheckRun",
    http="PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
)


class Checks(Namespace):
    """Tasks for ``client.rest.checks``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "create_suite": _CREATE_SUITE,
        "get": _GET,
        "get_suite": _GET_SUITE,
        "list_annotations": _LIST_ANNOTATIONS,
        "list_for_ref": _LIST_FOR_REF,
        "list_for_suite": _LIST_FOR_SUITE,
        "list_suites_for_ref": _LIST_SUITES_FOR_REF,
        "rerequest_run": _REREQUEST_RUN,
        "rerequest_suite": _REREQUEST_SUITE,
        "set_suites_preferences": _SET_SUITES_PREFERENCES,
        "update": _UPDATE,
    }

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            ReposOwnerRepoCheckRunsPostBodyOneof0Type, ReposOwnerRepoCheckRunsPostBodyOneof1Type
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckRun]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        head_sha: str,
        details_url: Missing[str] = ...,
        external_id: Missing[str] = ...,
        status: Literal["completed"],
        started_at: Missing[_dt.datetime] = ...,
        conclusion: Literal[
            "action_required",
            "cancelled",
            "failure",
            "neutral",
            "success",
            "skipped",
            "stale",
            "timed_out",
        ],
        completed_at: Missing[_dt.datetime] = ...,
        output: Missing[ReposOwnerRepoCheckRunsPostBodyPropOutputType] = ...,
        actions: Missing[list[ReposOwnerRepoCheckRunsPostBodyPropActionsItemsType]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckRun]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: str,
        head_sha: str,
        details_url: Missing[str] = ...,
        external_id: Missing[str] = ...,
        status: Missing[Literal["queued", "in_progress", "waiting", "requested", "pending"]] = ...,
        started_at: Missing[_dt.datetime] = ...,
        conclusion: Missing[
            Literal[
                "action_required",
                "cancelled",
                "failure",
                "neutral",
                "success",
                "skipped",
                "stale",
                "timed_out",
            ]
        ] = ...,
        completed_at: Missing[_dt.datetime] = ...,
        output: Missing[ReposOwnerRepoCheckRunsPostBodyPropOutputType] = ...,
        actions: Missing[list[ReposOwnerRepoCheckRunsPostBodyPropActionsItemsType]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckRun]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoCheckRunsPostBodyOneof0Type, ReposOwnerRepoCheckRunsPostBodyOneof1Type
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CheckRun]:
        """Create Check Run: ``POST /repos/{owner}/{repo}/check-runs``.

        Calls ``client.rest.checks.async_create``.

        See https://docs.github.com/rest/checks/runs#create-a-check-run
        """
        return self._call(
            _CREATE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_suite(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoCheckSuitesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckSuite]: ...

    @overload
    def create_suite(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        head_sha: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckSuite]: ...

    def create_suite(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoCheckSuitesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CheckSuite]:
        """Create Check Suite: ``POST /repos/{owner}/{repo}/check-suites``.

        Calls ``client.rest.checks.async_create_suite``.

        See https://docs.github.com/rest/checks/suites#create-a-check-suite
        """
        return self._call(
            _CREATE_SUITE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def get(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CheckRun]:
        """Get Check Run: ``GET /repos/{owner}/{repo}/check-runs/{check_run_id}``.

        Calls ``client.rest.checks.async_get``.

        See https://docs.github.com/rest/checks/runs#get-a-check-run
        """
        return self._call(
            _GET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "check_run_id": check_run_id,
                "headers": headers,
            },
            task_options,
        )

    def get_suite(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_suite_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CheckSuite]:
        """Get Check Suite: ``GET /repos/{owner}/{repo}/check-suites/{check_suite_id}``.

        Calls ``client.rest.checks.async_get_suite``.

        See https://docs.github.com/rest/checks/suites#get-a-check-suite
        """
        return self._call(
            _GET_SUITE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "check_suite_id": check_suite_id,
                "headers": headers,
            },
            task_options,
        )

    def list_annotations(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_run_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CheckAnnotation]]:
        """List Check Run Annotations: ``GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations``.

        Calls ``client.rest.checks.async_list_annotations``.

        See https://docs.github.com/rest/checks/runs#list-check-run-annotations
        """
        return self._call(
            _LIST_ANNOTATIONS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "check_run_id": check_run_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        check_name: Missing[str] = UNSET,
        status: Missing[Literal["queued", "in_progress", "completed"]] = UNSET,
        filter_: Missing[Literal["latest", "all"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        app_id: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoCommitsRefCheckRunsGetResponse200]:
        """List Check Runs for a Git Reference: ``GET /repos/{owner}/{repo}/commits/{ref}/check-runs``.

        Calls ``client.rest.checks.async_list_for_ref``.

        See https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference
        """
        return self._call(
            _LIST_FOR_REF,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "check_name": check_name,
                "status": status,
                "filter_": filter_,
                "per_page": per_page,
                "page": page,
                "app_id": app_id,
                "headers": headers,
            },
            task_options,
        )

    def list_for_suite(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_suite_id: int,
        *,
        check_name: Missing[str] = UNSET,
        status: Missing[Literal["queued", "in_progress", "completed"]] = UNSET,
        filter_: Missing[Literal["latest", "all"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoCheckSuitesCheckSuiteIdCheckRunsGetResponse200]:
        """List Check Runs for a Check Suite: ``GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs``.

        Calls ``client.rest.checks.async_list_for_suite``.

        See https://docs.github.com/rest/checks/runs#list-check-runs-in-a-check-suite
        """
        return self._call(
            _LIST_FOR_SUITE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "check_suite_id": check_suite_id,
                "check_name": check_name,
                "status": status,
                "filter_": filter_,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_suites_for_ref(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        ref: str,
        *,
        app_id: Missing[int] = UNSET,
        check_name: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoCommitsRefCheckSuitesGetResponse200]:
        """List Check Suites for a Git Reference: ``GET /repos/{owner}/{repo}/commits/{ref}/check-suites``.

        Calls ``client.rest.checks.async_list_suites_for_ref``.

        See https://docs.github.com/rest/checks/suites#list-check-suites-for-a-git-reference
        """
        return self._call(
            _LIST_SUITES_FOR_REF,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "ref": ref,
                "app_id": app_id,
                "check_name": check_name,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def rerequest_run(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EmptyObject]:
        """Rerequest Check Run: ``POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest``.

        Calls ``client.rest.checks.async_rerequest_run``.

        See https://docs.github.com/rest/checks/runs#rerequest-a-check-run
        """
        return self._call(
            _REREQUEST_RUN,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "check_run_id": check_run_id,
                "headers": headers,
            },
            task_options,
        )

    def rerequest_suite(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_suite_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EmptyObject]:
        """Rerequest Check Suite: ``POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest``.

        Calls ``client.rest.checks.async_rerequest_suite``.

        See https://docs.github.com/rest/checks/suites#rerequest-a-check-suite
        """
        return self._call(
            _REREQUEST_SUITE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "check_suite_id": check_suite_id,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def set_suites_preferences(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoCheckSuitesPreferencesPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckSuitePreference]: ...

    @overload
    def set_suites_preferences(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        auto_trigger_checks: Missing[
            list[ReposOwnerRepoCheckSuitesPreferencesPatchBodyPropAutoTriggerChecksItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckSuitePreference]: ...

    def set_suites_preferences(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoCheckSuitesPreferencesPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CheckSuitePreference]:
        """Set Check Suite Preferences: ``PATCH /repos/{owner}/{repo}/check-suites/preferences``.

        Calls ``client.rest.checks.async_set_suites_preferences``.

        See https://docs.github.com/rest/checks/suites#update-repository-preferences-for-check-suites
        """
        return self._call(
            _SET_SUITES_PREFERENCES,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_run_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            ReposOwnerRepoCheckRunsCheckRunIdPatchBodyAnyof0Type,
            ReposOwnerRepoCheckRunsCheckRunIdPatchBodyAnyof1Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckRun]: ...

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_run_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        details_url: Missing[str] = ...,
        external_id: Missing[str] = ...,
        started_at: Missing[_dt.datetime] = ...,
        status: Missing[Literal["completed"]] = ...,
        conclusion: Literal[
            "action_required",
            "cancelled",
            "failure",
            "neutral",
            "success",
            "skipped",
            "stale",
            "timed_out",
        ],
        completed_at: Missing[_dt.datetime] = ...,
        output: Missing[ReposOwnerRepoCheckRunsCheckRunIdPatchBodyPropOutputType] = ...,
        actions: Missing[
            list[ReposOwnerRepoCheckRunsCheckRunIdPatchBodyPropActionsItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckRun]: ...

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_run_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        name: Missing[str] = ...,
        details_url: Missing[str] = ...,
        external_id: Missing[str] = ...,
        started_at: Missing[_dt.datetime] = ...,
        status: Missing[Literal["queued", "in_progress"]] = ...,
        conclusion: Missing[
            Literal[
                "action_required",
                "cancelled",
                "failure",
                "neutral",
                "success",
                "skipped",
                "stale",
                "timed_out",
            ]
        ] = ...,
        completed_at: Missing[_dt.datetime] = ...,
        output: Missing[ReposOwnerRepoCheckRunsCheckRunIdPatchBodyPropOutputType] = ...,
        actions: Missing[
            list[ReposOwnerRepoCheckRunsCheckRunIdPatchBodyPropActionsItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, CheckRun]: ...

    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        check_run_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoCheckRunsCheckRunIdPatchBodyAnyof0Type,
                ReposOwnerRepoCheckRunsCheckRunIdPatchBodyAnyof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, CheckRun]:
        """Update Check Run: ``PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}``.

        Calls ``client.rest.checks.async_update``.

        See https://docs.github.com/rest/checks/runs#update-a-check-run
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "check_run_id": check_run_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )
