"""Tasks for ``client.rest.code_quality``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        CodeQualityFinding,
        CodeQualitySetup,
        CodeQualitySetupUpdateResponse,
        EmptyObject,
    )
    from githubkit_schemas.v2026_03_10.types import (
        CodeQualitySetupUpdateAnyof0Type,
        CodeQualitySetupUpdateAnyof1Type,
        CodeQualitySetupUpdateAnyof2Type,
        CodeQualitySetupUpdateAnyof3Type,
        CodeQualitySetupUpdateAnyof4Type,
    )
    from integrate_runtime import TaskKey, TaskOptions


_GET_FINDING = Operation(
    id="code_quality.get_finding",
    call="rest.code_quality.async_get_finding",
    name="Get Code Quality Finding",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Finding Number", "finding_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:CodeQualityFinding",
    http="GET /repos/{owner}/{repo}/code-quality/findings/{finding_number}",
    repeat="safe",
)


_GET_SETUP = Operation(
    id="code_quality.get_setup",
    call="rest.code_quality.async_get_setup",
    name="Get Code Quality Setup",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:CodeQualitySetup",
    http="GET /repos/{owner}/{repo}/code-quality/setup",
    repeat="safe",
)


_LIST_FINDINGS_FOR_REPO = Operation(
    id="code_quality.list_findings_for_repo",
    call="rest.code_quality.async_list_findings_for_repo",
    name="List Code Quality Findings for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Direction", "direction"),
        Label("State", "state"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:CodeQualityFinding]",
    http="GET /repos/{owner}/{repo}/code-quality/findings",
    repeat="safe",
)


_UPDATE_SETUP = Operation(
    id="code_quality.update_setup",
    call="rest.code_quality.async_update_setup",
    name="Update Code Quality Setup",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("State", "state")),
    output="githubkit_schemas.v2026_03_10.models:EmptyObject",
    http="PATCH /repos/{owner}/{repo}/code-quality/setup",
    answers=((202, "githubkit_schemas.v2026_03_10.models:CodeQualitySetupUpdateResponse"),),
)


class CodeQuality(Namespace):
    """Tasks for ``client.rest.code_quality``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get_finding": _GET_FINDING,
        "get_setup": _GET_SETUP,
        "list_findings_for_repo": _LIST_FINDINGS_FOR_REPO,
        "update_setup": _UPDATE_SETUP,
    }

    def get_finding(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        finding_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeQualityFinding]:
        """Get Code Quality Finding: ``GET /repos/{owner}/{repo}/code-quality/findings/{finding_number}``.

        Calls ``client.rest.code_quality.async_get_finding``.

        See https://docs.github.com/rest/code-quality/code-quality#get-a-code-quality-finding
        """
        return self._call(
            _GET_FINDING,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "finding_number": finding_number,
                "headers": headers,
            },
            task_options,
        )

    def get_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CodeQualitySetup]:
        """Get Code Quality Setup: ``GET /repos/{owner}/{repo}/code-quality/setup``.

        Calls ``client.rest.code_quality.async_get_setup``.

        See https://docs.github.com/rest/code-quality/code-quality#get-a-code-quality-setup-configuration
        """
        return self._call(
            _GET_SETUP,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers},
            task_options,
        )

    def list_findings_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        per_page: Missing[int] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        before: Missing[str] = UNSET,
        after: Missing[str] = UNSET,
        state: Missing[Literal["open", "dismissed"]] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[CodeQualityFinding]]:
        """List Code Quality Findings for a Repository: ``GET /repos/{owner}/{repo}/code-quality/findings``.

        Calls ``client.rest.code_quality.async_list_findings_for_repo``.

        See https://docs.github.com/rest/code-quality/code-quality#list-code-quality-findings-for-a-repository
        """
        return self._call(
            _LIST_FINDINGS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "per_page": per_page,
                "direction": direction,
                "before": before,
                "after": after,
                "state": state,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def update_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Union[
            CodeQualitySetupUpdateAnyof0Type,
            CodeQualitySetupUpdateAnyof1Type,
            CodeQualitySetupUpdateAnyof2Type,
            CodeQualitySetupUpdateAnyof3Type,
            CodeQualitySetupUpdateAnyof4Type,
        ],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeQualitySetupUpdateResponse]: ...

    @overload
    def update_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Literal["configured", "not-configured"],
        runner_type: Missing[Literal["standard", "labeled"]] = ...,
        runner_label: Missing[Union[str, None]] = ...,
        languages: Missing[
            list[Literal["csharp", "go", "java-kotlin", "javascript-typescript", "python", "ruby"]]
        ] = ...,
        ai_findings_option: Missing[Literal["disabled", "on_push"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeQualitySetupUpdateResponse]: ...

    @overload
    def update_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        state: Missing[Literal["configured", "not-configured"]] = ...,
        runner_type: Literal["standard", "labeled"],
        runner_label: Missing[Union[str, None]] = ...,
        languages: Missing[
            list[Literal["csharp", "go", "java-kotlin", "javascript-typescript", "python", "ruby"]]
        ] = ...,
        ai_findings_option: Missing[Literal["disabled", "on_push"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeQualitySetupUpdateResponse]: ...

    @overload
    def update_setup(
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
        runner_label: Union[str, None],
        languages: Missing[
            list[Literal["csharp", "go", "java-kotlin", "javascript-typescript", "python", "ruby"]]
        ] = ...,
        ai_findings_option: Missing[Literal["disabled", "on_push"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeQualitySetupUpdateResponse]: ...

    @overload
    def update_setup(
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
        languages: list[
            Literal["csharp", "go", "java-kotlin", "javascript-typescript", "python", "ruby"]
        ],
        ai_findings_option: Missing[Literal["disabled", "on_push"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeQualitySetupUpdateResponse]: ...

    @overload
    def update_setup(
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
        languages: Missing[
            list[Literal["csharp", "go", "java-kotlin", "javascript-typescript", "python", "ruby"]]
        ] = ...,
        ai_findings_option: Literal["disabled", "on_push"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, EmptyObject | CodeQualitySetupUpdateResponse]: ...

    def update_setup(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                CodeQualitySetupUpdateAnyof0Type,
                CodeQualitySetupUpdateAnyof1Type,
                CodeQualitySetupUpdateAnyof2Type,
                CodeQualitySetupUpdateAnyof3Type,
                CodeQualitySetupUpdateAnyof4Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, EmptyObject | CodeQualitySetupUpdateResponse]:
        """Update Code Quality Setup: ``PATCH /repos/{owner}/{repo}/code-quality/setup``.

        Calls ``client.rest.code_quality.async_update_setup``.

        See https://docs.github.com/rest/code-quality/code-quality#update-a-code-quality-setup-configuration
        """
        return self._call(
            _UPDATE_SETUP,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )
