"""A small GitHub integration in the form of generated packages, for tests of the runtime."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import ErrorRules, Integration, Label, Namespace, Operation, SdkBinding
from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, TypeAlias

    from githubkit import GitHub, TokenAuthStrategy
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import Issue
    from githubkit_schemas.v2026_03_10.types import ReposOwnerRepoIssuesPostBodyType
    from integrate_runtime import HttpResult, TaskKey, TaskOptions

    Client: TypeAlias = GitHub[TokenAuthStrategy]

_REPOSITORY = (Label("Owner", "owner"), Label("Repo", "repo"))

_CHECK_USER_CAN_BE_ASSIGNED = Operation(
    id="issues.check_user_can_be_assigned",
    call="rest.issues.async_check_user_can_be_assigned",
    name="Check User Can Be Assigned",
    properties=(*_REPOSITORY, Label("Assignee", "assignee")),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/assignees/{assignee}",
    repeat="safe",
)
_CREATE = Operation(
    id="issues.create",
    call="rest.issues.async_create",
    name="Create Issue",
    properties=(*_REPOSITORY, Label("Title", "title")),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="POST /repos/{owner}/{repo}/issues",
)
_GET = Operation(
    id="issues.get",
    call="rest.issues.async_get",
    name="Get Issue",
    properties=(*_REPOSITORY, Label("Issue Number", "issue_number")),
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}",
    repeat="safe",
)
_LIST_FOR_REPO = Operation(
    id="issues.list_for_repo",
    call="rest.issues.async_list_for_repo",
    name="List Repository Issues",
    properties=(*_REPOSITORY, Label("Labels", "labels")),
    output="list[githubkit_schemas.v2026_03_10.models:Issue]",
    http="GET /repos/{owner}/{repo}/issues",
    repeat="safe",
)
_RENDER = Operation(
    id="markdown.render",
    call="rest.markdown.async_render",
    name="Render Markdown",
    output="str",
    http="POST /markdown",
    repeat="safe",
)

on_error = ErrorRules(
    limit_statuses=(403, 429),
    windows=(("x-ratelimit-remaining", "x-ratelimit-reset"),),
    reset_format="epoch",
    retry_after_headers=("retry-after",),
    limit_messages=("secondary rate limit",),
).on_error


class Issues(Namespace):
    """Tasks for ``client.rest.issues``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "check_user_can_be_assigned": _CHECK_USER_CAN_BE_ASSIGNED,
        "create": _CREATE,
        "get": _GET,
        "list_for_repo": _LIST_FOR_REPO,
    }

    def check_user_can_be_assigned(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        assignee: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[Any, Any, HttpResult]:
        return self._call(
            _CHECK_USER_CAN_BE_ASSIGNED,
            task_key,
            {"owner": owner, "repo": repo, "assignee": assignee, "headers": headers},
            task_options,
        )

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: ReposOwnerRepoIssuesPostBodyType,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[Any, Any, Issue]: ...

    @overload
    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = None,
        title: str | int,
        body: Missing[str] = UNSET,
        labels: Missing[list[str]] = UNSET,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[Any, Any, Issue]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[Any, Any, Issue]:
        return self._call(
            _CREATE,
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
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[Any, Any, Issue]:
        return self._call(
            _GET,
            task_key,
            {"owner": owner, "repo": repo, "issue_number": issue_number, "headers": headers},
            task_options,
        )

    @deprecated("deprecated for the tests")
    def list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        labels: Missing[str] = UNSET,
        per_page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[Any, Any, list[Issue]]:
        return self._call(
            _LIST_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "labels": labels,
                "per_page": per_page,
                "headers": headers,
            },
            task_options,
        )


class Markdown(Namespace):
    """Tasks for ``client.rest.markdown``."""

    _operations: ClassVar[Mapping[str, Operation]] = {"render": _RENDER}

    def render(
        self,
        task_key: TaskKey,
        /,
        *,
        text: str,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[Any, Any, str]:
        return self._call(_RENDER, task_key, {"text": text}, task_options)


class Github(Integration["Client"]):
    """An excerpt of the GitHub integration."""

    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="githubkit:GitHub",
        # githubkit's HTTP cache drops the timeouts of requests.
        arguments={"auth": "$token", "auto_retry": False, "http_cache": False},
        credentials={"token": "GITHUB_TOKEN"},
        switches={"rest": ("2026-03-10",)},
        codec="githubkit",
        icon="github",
        outputs={"Link": ("html_url",)},
    )
    _on_error = staticmethod(on_error)

    @cached_property
    def issues(self) -> Issues:
        """Tasks for ``client.rest.issues``."""
        return Issues(self)

    @cached_property
    def markdown(self) -> Markdown:
        """Tasks for ``client.rest.markdown``."""
        return Markdown(self)
