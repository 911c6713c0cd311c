"""Tasks for ``client.rest.reactions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import Reaction
    from githubkit_schemas.v2026_03_10.types import (
        ReposOwnerRepoCommentsCommentIdReactionsPostBodyType,
        ReposOwnerRepoIssuesCommentsCommentIdReactionsPostBodyType,
        ReposOwnerRepoIssuesIssueNumberReactionsPostBodyType,
        ReposOwnerRepoPullsCommentsCommentIdReactionsPostBodyType,
        ReposOwnerRepoReleasesReleaseIdReactionsPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CREATE_FOR_COMMIT_COMMENT = Operation(
    id="reactions.create_for_commit_comment",
    call="rest.reactions.async_create_for_commit_comment",
    name="Create Reaction for a Commit Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction", "content"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Reaction",
    http="POST /repos/{owner}/{repo}/comments/{comment_id}/reactions",
)


_CREATE_FOR_ISSUE = Operation(
    id="reactions.create_for_issue",
    call="rest.reactions.async_create_for_issue",
    name="Create Reaction for an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Reaction", "content"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Reaction",
    http="POST /repos/{owner}/{repo}/issues/{issue_number}/reactions",
)


_CREATE_FOR_ISSUE_COMMENT = Operation(
    id="reactions.create_for_issue_comment",
    call="rest.reactions.async_create_for_issue_comment",
    name="Create Reaction for an Issue Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction", "content"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Reaction",
    http="POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
)


_CREATE_FOR_PULL_REQUEST_REVIEW_COMMENT = Operation(
    id="reactions.create_for_pull_request_review_comment",
    call="rest.reactions.async_create_for_pull_request_review_comment",
    name="Create Reaction for a Pull Request Review Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction", "content"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Reaction",
    http="POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
)


_CREATE_FOR_RELEASE = Operation(
    id="reactions.create_for_release",
    call="rest.reactions.async_create_for_release",
    name="Create Reaction for a Release",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Release ID", "release_id"),
        Label("Reaction", "content"),
    ),
    output="githubkit_schemas.v2026_03_10.models:Reaction",
    http="POST /repos/{owner}/{repo}/releases/{release_id}/reactions",
)


_DELETE_FOR_COMMIT_COMMENT = Operation(
    id="reactions.delete_for_commit_comment",
    call="rest.reactions.async_delete_for_commit_comment",
    name="Delete Reaction from a Commit Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction ID", "reaction_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}",
    repeat="safe",
)


_DELETE_FOR_ISSUE = Operation(
    id="reactions.delete_for_issue",
    call="rest.reactions.async_delete_for_issue",
    name="Delete Reaction from an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Reaction ID", "reaction_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}",
    repeat="safe",
)


_DELETE_FOR_ISSUE_COMMENT = Operation(
    id="reactions.delete_for_issue_comment",
    call="rest.reactions.async_delete_for_issue_comment",
    name="Delete Reaction from an Issue Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction ID", "reaction_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}",
    repeat="safe",
)


_DELETE_FOR_PULL_REQUEST_COMMENT = Operation(
    id="reactions.delete_for_pull_request_comment",
    call="rest.reactions.async_delete_for_pull_request_comment",
    name="Delete Reaction from a Pull Request Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction ID", "reaction_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}",
    repeat="safe",
)


_DELETE_FOR_RELEASE = Operation(
    id="reactions.delete_for_release",
    call="rest.reactions.async_delete_for_release",
    name="Delete Reaction from a Release",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Release ID", "release_id"),
        Label("Reaction ID", "reaction_id"),
    ),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}",
    repeat="safe",
)


_LIST_FOR_COMMIT_COMMENT = Operation(
    id="reactions.list_for_commit_comment",
    call="rest.reactions.async_list_for_commit_comment",
    name="List Reactions for a Commit Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction", "content"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Reaction]",
    http="GET /repos/{owner}/{repo}/comments/{comment_id}/reactions",
    repeat="safe",
)


_LIST_FOR_ISSUE = Operation(
    id="reactions.list_for_issue",
    call="rest.reactions.async_list_for_issue",
    name="List Reactions for an Issue",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Issue Number", "issue_number"),
        Label("Reaction", "content"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Reaction]",
    http="GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
    repeat="safe",
)


_LIST_FOR_ISSUE_COMMENT = Operation(
    id="reactions.list_for_issue_comment",
    call="rest.reactions.async_list_for_issue_comment",
    name="List Reactions for an Issue Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction", "content"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Reaction]",
    http="GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    repeat="safe",
)


_LIST_FOR_PULL_REQUEST_REVIEW_COMMENT = Operation(
    id="reactions.list_for_pull_request_review_comment",
    call="rest.reactions.async_list_for_pull_request_review_comment",
    name="List Reactions for a Pull Request Review Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Comment ID", "comment_id"),
        Label("Reaction", "content"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Reaction]",
    http="GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
    repeat="safe",
)


_LIST_FOR_RELEASE = Operation(
    id="reactions.list_for_release",
    call="rest.reactions.async_list_for_release",
    name="List Reactions for a Release",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Release ID", "release_id"),
        Label("Reaction", "content"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Reaction]",
    http="GET /repos/{owner}/{repo}/releases/{release_id}/reactions",
    repeat="safe",
)


class Reactions(Namespace):
    """Tasks for ``client.rest.reactions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create_for_commit_comment": _CREATE_FOR_COMMIT_COMMENT,
        "create_for_issue": _CREATE_FOR_ISSUE,
        "create_for_issue_comment": _CREATE_FOR_ISSUE_COMMENT,
        "create_for_pull_request_review_comment": _CREATE_FOR_PULL_REQUEST_REVIEW_COMMENT,
        "create_for_release": _CREATE_FOR_RELEASE,
        "delete_for_commit_comment": _DELETE_FOR_COMMIT_COMMENT,
        "delete_for_issue": _DELETE_FOR_ISSUE,
        "delete_for_issue_comment": _DELETE_FOR_ISSUE_COMMENT,
        "delete_for_pull_request_comment": _DELETE_FOR_PULL_REQUEST_COMMENT,
        "delete_for_release": _DELETE_FOR_RELEASE,
        "list_for_commit_comment": _LIST_FOR_COMMIT_COMMENT,
        "list_for_issue": _LIST_FOR_ISSUE,
        "list_for_issue_comment": _LIST_FOR_ISSUE_COMMENT,
        "list_for_pull_request_review_comment": _LIST_FOR_PULL_REQUEST_REVIEW_COMMENT,
        "list_for_release": _LIST_FOR_RELEASE,
    }

    @overload
    def create_for_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoCommentsCommentIdReactionsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    @overload
    def create_for_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        content: Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    def create_for_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoCommentsCommentIdReactionsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Reaction]:
        """Create Reaction for a Commit Comment: ``POST /repos/{owner}/{repo}/comments/{comment_id}/reactions``.

        Calls ``client.rest.reactions.async_create_for_commit_comment``.

        See https://docs.github.com/rest/reactions/reactions#create-reaction-for-a-commit-comment
        """
        return self._call(
            _CREATE_FOR_COMMIT_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_for_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesIssueNumberReactionsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    @overload
    def create_for_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        content: Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    def create_for_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesIssueNumberReactionsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Reaction]:
        """Create Reaction for an Issue: ``POST /repos/{owner}/{repo}/issues/{issue_number}/reactions``.

        Calls ``client.rest.reactions.async_create_for_issue``.

        See https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue
        """
        return self._call(
            _CREATE_FOR_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_for_issue_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoIssuesCommentsCommentIdReactionsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    @overload
    def create_for_issue_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        content: Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    def create_for_issue_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoIssuesCommentsCommentIdReactionsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Reaction]:
        """Create Reaction for an Issue Comment: ``POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions``.

        Calls ``client.rest.reactions.async_create_for_issue_comment``.

        See https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue-comment
        """
        return self._call(
            _CREATE_FOR_ISSUE_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_for_pull_request_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsCommentsCommentIdReactionsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    @overload
    def create_for_pull_request_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        content: Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    def create_for_pull_request_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsCommentsCommentIdReactionsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Reaction]:
        """Create Reaction for a Pull Request Review Comment: ``POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions``.

        Calls ``client.rest.reactions.async_create_for_pull_request_review_comment``.

        See https://docs.github.com/rest/reactions/reactions#create-reaction-for-a-pull-request-review-comment
        """
        return self._call(
            _CREATE_FOR_PULL_REQUEST_REVIEW_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_for_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoReleasesReleaseIdReactionsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    @overload
    def create_for_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        content: Literal["+1", "laugh", "heart", "hooray", "rocket", "eyes"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, Reaction]: ...

    def create_for_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoReleasesReleaseIdReactionsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, Reaction]:
        """Create Reaction for a Release: ``POST /repos/{owner}/{repo}/releases/{release_id}/reactions``.

        Calls ``client.rest.reactions.async_create_for_release``.

        See https://docs.github.com/rest/reactions/reactions#create-reaction-for-a-release
        """
        return self._call(
            _CREATE_FOR_RELEASE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "release_id": release_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def delete_for_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        reaction_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Reaction from a Commit Comment: ``DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}``.

        Calls ``client.rest.reactions.async_delete_for_commit_comment``.

        See https://docs.github.com/rest/reactions/reactions#delete-a-commit-comment-reaction
        """
        return self._call(
            _DELETE_FOR_COMMIT_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "reaction_id": reaction_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_for_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        reaction_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Reaction from an Issue: ``DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}``.

        Calls ``client.rest.reactions.async_delete_for_issue``.

        See https://docs.github.com/rest/reactions/reactions#delete-an-issue-reaction
        """
        return self._call(
            _DELETE_FOR_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "reaction_id": reaction_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_for_issue_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        reaction_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Reaction from an Issue Comment: ``DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}``.

        Calls ``client.rest.reactions.async_delete_for_issue_comment``.

        See https://docs.github.com/rest/reactions/reactions#delete-an-issue-comment-reaction
        """
        return self._call(
            _DELETE_FOR_ISSUE_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "reaction_id": reaction_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_for_pull_request_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        reaction_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Reaction from a Pull Request Comment: ``DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}``.

        Calls ``client.rest.reactions.async_delete_for_pull_request_comment``.

        See https://docs.github.com/rest/reactions/reactions#delete-a-pull-request-comment-reaction
        """
        return self._call(
            _DELETE_FOR_PULL_REQUEST_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "reaction_id": reaction_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_for_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        reaction_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Reaction from a Release: ``DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}``.

        Calls ``client.rest.reactions.async_delete_for_release``.

        See https://docs.github.com/rest/reactions/reactions#delete-a-release-reaction
        """
        return self._call(
            _DELETE_FOR_RELEASE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "release_id": release_id,
                "reaction_id": reaction_id,
                "headers": headers,
            },
            task_options,
        )

    def list_for_commit_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        content: Missing[
            Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Reaction]]:
        """List Reactions for a Commit Comment: ``GET /repos/{owner}/{repo}/comments/{comment_id}/reactions``.

        Calls ``client.rest.reactions.async_list_for_commit_comment``.

        See https://docs.github.com/rest/reactions/reactions#list-reactions-for-a-commit-comment
        """
        return self._call(
            _LIST_FOR_COMMIT_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "content": content,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_issue(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        issue_number: int,
        *,
        content: Missing[
            Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Reaction]]:
        """List Reactions for an Issue: ``GET /repos/{owner}/{repo}/issues/{issue_number}/reactions``.

        Calls ``client.rest.reactions.async_list_for_issue``.

        See https://docs.github.com/rest/reactions/reactions#list-reactions-for-an-issue
        """
        return self._call(
            _LIST_FOR_ISSUE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "issue_number": issue_number,
                "content": content,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_issue_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        content: Missing[
            Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Reaction]]:
        """List Reactions for an Issue Comment: ``GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions``.

        Calls ``client.rest.reactions.async_list_for_issue_comment``.

        See https://docs.github.com/rest/reactions/reactions#list-reactions-for-an-issue-comment
        """
        return self._call(
            _LIST_FOR_ISSUE_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "content": content,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_pull_request_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        content: Missing[
            Literal["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"]
        ] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Reaction]]:
        """List Reactions for a Pull Request Review Comment: ``GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions``.

        Calls ``client.rest.reactions.async_list_for_pull_request_review_comment``.

        See https://docs.github.com/rest/reactions/reactions#list-reactions-for-a-pull-request-review-comment
        """
        return self._call(
            _LIST_FOR_PULL_REQUEST_REVIEW_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "comment_id": comment_id,
                "content": content,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_for_release(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        release_id: int,
        *,
        content: Missing[Literal["+1", "laugh", "heart", "hooray", "rocket", "eyes"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Reaction]]:
        """List Reactions for a Release: ``GET /repos/{owner}/{repo}/releases/{release_id}/reactions``.

        Calls ``client.rest.reactions.async_list_for_release``.

        See https://docs.github.com/rest/reactions/reactions#list-reactions-for-a-release
        """
        return self._call(
            _LIST_FOR_RELEASE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "release_id": release_id,
                "content": content,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )
