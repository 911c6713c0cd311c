"""Tasks for ``client.rest.pulls``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar, Literal, Union

    import datetime as _dt
    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        Commit,
        DiffEntry,
        PullRequest,
        PullRequestMergeAsyncResult,
        PullRequestMergeResult,
        PullRequestReview,
        PullRequestReviewComment,
        PullRequestReviewRequest,
        PullRequestSimple,
        PullRequestStackMinimal,
        ReposOwnerRepoPullsPullNumberUpdateBranchPutResponse202,
        ReposOwnerRepoStacksPostResponse201,
        ReposOwnerRepoStacksStackNumberAddPostResponse200,
        ReposOwnerRepoStacksStackNumberGetResponse200,
        ReposOwnerRepoStacksStackNumberUnstackPostResponse200,
        ReviewComment,
    )
    from githubkit_schemas.v2026_03_10.types import (
        ReposOwnerRepoPullsCommentsCommentIdPatchBodyType,
        ReposOwnerRepoPullsPostBodyType,
        ReposOwnerRepoPullsPullNumberCommentsCommentIdRepliesPostBodyType,
        ReposOwnerRepoPullsPullNumberCommentsPostBodyType,
        ReposOwnerRepoPullsPullNumberMergeAsyncPutBodyType,
        ReposOwnerRepoPullsPullNumberMergePutBodyType,
        ReposOwnerRepoPullsPullNumberPatchBodyType,
        ReposOwnerRepoPullsPullNumberRequestedReviewersDeleteBodyType,
        ReposOwnerRepoPullsPullNumberRequestedReviewersPostBodyAnyof0Type,
        ReposOwnerRepoPullsPullNumberRequestedReviewersPostBodyAnyof1Type,
        ReposOwnerRepoPullsPullNumberRequestedReviewersRerequestPostBodyAnyof0Type,
        ReposOwnerRepoPullsPullNumberRequestedReviewersRerequestPostBodyAnyof1Type,
        ReposOwnerRepoPullsPullNumberReviewsPostBodyPropCommentsItemsType,
        ReposOwnerRepoPullsPullNumberReviewsPostBodyType,
        ReposOwnerRepoPullsPullNumberReviewsReviewIdDismissalsPutBodyType,
        ReposOwnerRepoPullsPullNumberReviewsReviewIdEventsPostBodyType,
        ReposOwnerRepoPullsPullNumberReviewsReviewIdPutBodyType,
        ReposOwnerRepoPullsPullNumberUpdateBranchPutBodyType,
        ReposOwnerRepoStacksPostBodyType,
        ReposOwnerRepoStacksStackNumberAddPostBodyType,
    )
    from integrate_runtime import HttpResult, TaskKey, TaskOptions


_CHECK_IF_MERGED = Operation(
    id="pulls.check_if_merged",
    call="rest.pulls.async_check_if_merged",
    name="Check Whether a Pull Request Is Merged",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="integrate_runtime:HttpResult",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/merge",
    repeat="safe",
)


_CREATE = Operation(
    id="pulls.create",
    call="rest.pulls.async_create",
    name="Create Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Title", "title"),
        Label("Head", "head"),
        Label("Base", "base"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequest",
    http="POST /repos/{owner}/{repo}/pulls",
)


_CREATE_REPLY_FOR_REVIEW_COMMENT = Operation(
    id="pulls.create_reply_for_review_comment",
    call="rest.pulls.async_create_reply_for_review_comment",
    name="Create Reply to a Pull Request Review Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Comment ID", "comment_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReviewComment",
    http="POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
)


_CREATE_REVIEW = Operation(
    id="pulls.create_review",
    call="rest.pulls.async_create_review",
    name="Create Pull Request Review",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Event", "event"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReview",
    http="POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
)


_CREATE_REVIEW_COMMENT = Operation(
    id="pulls.create_review_comment",
    call="rest.pulls.async_create_review_comment",
    name="Create Pull Request Review Comment",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Commit ID", "commit_id"),
        Label("Path", "path"),
        Label("Line", "line"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReviewComment",
    http="POST /repos/{owner}/{repo}/pulls/{pull_number}/comments",
)


_DELETE_PENDING_REVIEW = Operation(
    id="pulls.delete_pending_review",
    call="rest.pulls.async_delete_pending_review",
    name="Delete Pending Pull Request Review",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Review ID", "review_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReview",
    http="DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
    repeat="safe",
)


_DELETE_REVIEW_COMMENT = Operation(
    id="pulls.delete_review_comment",
    call="rest.pulls.async_delete_review_comment",
    name="Delete Pull Request Review Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="integrate_runtime:HttpResult",
    http="DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}",
    repeat="safe",
)


_DISMISS_REVIEW = Operation(
    id="pulls.dismiss_review",
    call="rest.pulls.async_dismiss_review",
    name="Dismiss Pull Request Review",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Review ID", "review_id"),
        Label("Event", "event"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReview",
    http="PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals",
    repeat="safe",
)


_GET = Operation(
    id="pulls.get",
    call="rest.pulls.async_get",
    name="Get Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequest",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}",
    repeat="safe",
)


_GET_MERGE_ASYNC_RESULT = Operation(
    id="pulls.get_merge_async_result",
    call="rest.pulls.async_get_merge_async_result",
    name="Get Asynchronous Merge Result for a Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("UUID", "uuid"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestMergeAsyncResult",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}",
    repeat="safe",
)


_GET_REVIEW = Operation(
    id="pulls.get_review",
    call="rest.pulls.async_get_review",
    name="Get Pull Request Review",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Review ID", "review_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReview",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
    repeat="safe",
)


_GET_REVIEW_COMMENT = Operation(
    id="pulls.get_review_comment",
    call="rest.pulls.async_get_review_comment",
    name="Get Pull Request Review Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReviewComment",
    http="GET /repos/{owner}/{repo}/pulls/comments/{comment_id}",
    repeat="safe",
)


_LIST = Operation(
    id="pulls.list",
    call="rest.pulls.async_list",
    name="List Pull Requests",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("State", "state"),
        Label("Head", "head"),
        Label("Base", "base"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PullRequestSimple]",
    http="GET /repos/{owner}/{repo}/pulls",
    repeat="safe",
)


_LIST_COMMENTS_FOR_REVIEW = Operation(
    id="pulls.list_comments_for_review",
    call="rest.pulls.async_list_comments_for_review",
    name="List Comments for a Pull Request Review",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Review ID", "review_id"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:ReviewComment]",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
    repeat="safe",
)


_LIST_COMMITS = Operation(
    id="pulls.list_commits",
    call="rest.pulls.async_list_commits",
    name="List Pull Request Commits",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:Commit]",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
    repeat="safe",
)


_LIST_FILES = Operation(
    id="pulls.list_files",
    call="rest.pulls.async_list_files",
    name="List Pull Request Files",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:DiffEntry]",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    repeat="safe",
)


_LIST_REQUESTED_REVIEWERS = Operation(
    id="pulls.list_requested_reviewers",
    call="rest.pulls.async_list_requested_reviewers",
    name="List Requested Reviewers for a Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReviewRequest",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
    repeat="safe",
)


_LIST_REVIEW_COMMENTS = Operation(
    id="pulls.list_review_comments",
    call="rest.pulls.async_list_review_comments",
    name="List Pull Request Review Comments",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PullRequestReviewComment]",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
    repeat="safe",
)


_LIST_REVIEW_COMMENTS_FOR_REPO = Operation(
    id="pulls.list_review_comments_for_repo",
    call="rest.pulls.async_list_review_comments_for_repo",
    name="List Pull Request Review Comments for a Repository",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Sort", "sort"),
        Label("Direction", "direction"),
        Label("Since", "since"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PullRequestReviewComment]",
    http="GET /repos/{owner}/{repo}/pulls/comments",
    repeat="safe",
)


_LIST_REVIEWS = Operation(
    id="pulls.list_reviews",
    call="rest.pulls.async_list_reviews",
    name="List Pull Request Reviews",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PullRequestReview]",
    http="GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    repeat="safe",
)


_MERGE = Operation(
    id="pulls.merge",
    call="rest.pulls.async_merge",
    name="Merge Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("SHA", "sha"),
        Label("Merge Method", "merge_method"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestMergeResult",
    http="PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
    repeat="safe",
)


_MERGE_ASYNC = Operation(
    id="pulls.merge_async",
    call="rest.pulls.async_merge_async",
    name="Merge Pull Request Asynchronously",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("SHA", "sha"),
        Label("Merge Method", "merge_method"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestMergeAsyncResult",
    http="PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async",
    repeat="safe",
)


_REMOVE_REQUESTED_REVIEWERS = Operation(
    id="pulls.remove_requested_reviewers",
    call="rest.pulls.async_remove_requested_reviewers",
    name="Remove Requested Reviewers from a Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestSimple",
    http="DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
    repeat="safe",
)


_REQUEST_REVIEWERS = Operation(
    id="pulls.request_reviewers",
    call="rest.pulls.async_request_reviewers",
    name="Request Reviewers for a Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestSimple",
    http="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
)


_REREQUEST_REVIEWERS = Operation(
    id="pulls.rerequest_reviewers",
    call="rest.pulls.async_rerequest_reviewers",
    name="Rerequest Reviewers for a Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestSimple",
    http="POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers/rerequest",
)


_STACKS_ADD = Operation(
    id="pulls.stacks_add",
    call="rest.pulls.async_stacks_add",
    name="Add Pull Requests to a Stack",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Stack Number", "stack_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoStacksStackNumberAddPostResponse200",
    http="POST /repos/{owner}/{repo}/stacks/{stack_number}/add",
)


_STACKS_CREATE = Operation(
    id="pulls.stacks_create",
    call="rest.pulls.async_stacks_create",
    name="Create Pull Request Stack",
    properties=(Label("Owner", "owner"), Label("Repo", "repo")),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoStacksPostResponse201",
    http="POST /repos/{owner}/{repo}/stacks",
)


_STACKS_GET = Operation(
    id="pulls.stacks_get",
    call="rest.pulls.async_stacks_get",
    name="Get Pull Request Stack",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Stack Number", "stack_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoStacksStackNumberGetResponse200",
    http="GET /repos/{owner}/{repo}/stacks/{stack_number}",
    repeat="safe",
)


_STACKS_LIST = Operation(
    id="pulls.stacks_list",
    call="rest.pulls.async_stacks_list",
    name="List Pull Request Stacks",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_request"),
    ),
    output="list[githubkit_schemas.v2026_03_10.models:PullRequestStackMinimal]",
    http="GET /repos/{owner}/{repo}/stacks",
    repeat="safe",
)


_STACKS_UNSTACK = Operation(
    id="pulls.stacks_unstack",
    call="rest.pulls.async_stacks_unstack",
    name="Remove Pull Requests from a Stack",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Stack Number", "stack_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoStacksStackNumberUnstackPostResponse200",
    http="POST /repos/{owner}/{repo}/stacks/{stack_number}/unstack",
    answers=((204, "None"),),
)


_SUBMIT_REVIEW = Operation(
    id="pulls.submit_review",
    call="rest.pulls.async_submit_review",
    name="Submit Pull Request Review",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Review ID", "review_id"),
        Label("Event", "event"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReview",
    http="POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events",
)


_UPDATE = Operation(
    id="pulls.update",
    call="rest.pulls.async_update",
    name="Update Pull Request",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Title", "title"),
        Label("State", "state"),
        Label("Base", "base"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequest",
    http="PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
)


_UPDATE_BRANCH = Operation(
    id="pulls.update_branch",
    call="rest.pulls.async_update_branch",
    name="Update Pull Request Branch",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
    ),
    output="githubkit_schemas.v2026_03_10.models:ReposOwnerRepoPullsPullNumberUpdateBranchPutResponse202",
    http="PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch",
    repeat="safe",
)


_UPDATE_REVIEW = Operation(
    id="pulls.update_review",
    call="rest.pulls.async_update_review",
    name="Update Pull Request Review",
    properties=(
        Label("Owner", "owner"),
        Label("Repo", "repo"),
        Label("Pull Request", "pull_number"),
        Label("Review ID", "review_id"),
    ),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReview",
    http="PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
    repeat="safe",
)


_UPDATE_REVIEW_COMMENT = Operation(
    id="pulls.update_review_comment",
    call="rest.pulls.async_update_review_comment",
    name="Update Pull Request Review Comment",
    properties=(Label("Owner", "owner"), Label("Repo", "repo"), Label("Comment ID", "comment_id")),
    output="githubkit_schemas.v2026_03_10.models:PullRequestReviewComment",
    http="PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}",
)


class Pulls(Namespace):
    """Tasks for ``client.rest.pulls``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "check_if_merged": _CHECK_IF_MERGED,
        "create": _CREATE,
        "create_reply_for_review_comment": _CREATE_REPLY_FOR_REVIEW_COMMENT,
        "create_review": _CREATE_REVIEW,
        "create_review_comment": _CREATE_REVIEW_COMMENT,
        "delete_pending_review": _DELETE_PENDING_REVIEW,
        "delete_review_comment": _DELETE_REVIEW_COMMENT,
        "dismiss_review": _DISMISS_REVIEW,
        "get": _GET,
        "get_merge_async_result": _GET_MERGE_ASYNC_RESULT,
        "get_review": _GET_REVIEW,
        "get_review_comment": _GET_REVIEW_COMMENT,
        "list": _LIST,
        "list_comments_for_review": _LIST_COMMENTS_FOR_REVIEW,
        "list_commits": _LIST_COMMITS,
        "list_files": _LIST_FILES,
        "list_requested_reviewers": _LIST_REQUESTED_REVIEWERS,
        "list_review_comments": _LIST_REVIEW_COMMENTS,
        "list_review_comments_for_repo": _LIST_REVIEW_COMMENTS_FOR_REPO,
        "list_reviews": _LIST_REVIEWS,
        "merge": _MERGE,
        "merge_async": _MERGE_ASYNC,
        "remove_requested_reviewers": _REMOVE_REQUESTED_REVIEWERS,
        "request_reviewers": _REQUEST_REVIEWERS,
        "rerequest_reviewers": _REREQUEST_REVIEWERS,
        "stacks_add": _STACKS_ADD,
        "stacks_create": _STACKS_CREATE,
        "stacks_get": _STACKS_GET,
        "stacks_list": _STACKS_LIST,
        "stacks_unstack": _STACKS_UNSTACK,
        "submit_review": _SUBMIT_REVIEW,
        "update": _UPDATE,
        "update_branch": _UPDATE_BRANCH,
        "update_review": _UPDATE_REVIEW,
        "update_review_comment": _UPDATE_REVIEW_COMMENT,
    }

    def check_if_merged(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Check Whether a Pull Request Is Merged: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/merge``.

        Calls ``client.rest.pulls.async_check_if_merged``.

        See https://docs.github.com/rest/pulls/pulls#check-if-a-pull-request-has-been-merged
        """
        return self._call(
            _CHECK_IF_MERGED,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
            },
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
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequest]: ...

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
        title: Missing[str] = ...,
        head: str,
        head_repo: Missing[str] = ...,
        base: str,
        body: Missing[str] = ...,
        maintainer_can_modify: Missing[bool] = ...,
        draft: Missing[bool] = ...,
        issue: Missing[int] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequest]: ...

    def create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequest]:
        """Create Pull Request: ``POST /repos/{owner}/{repo}/pulls``.

        Calls ``client.rest.pulls.async_create``.

        See https://docs.github.com/rest/pulls/pulls#create-a-pull-request
        """
        return self._call(
            _CREATE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    @overload
    def create_reply_for_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsPullNumberCommentsCommentIdRepliesPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReviewComment]: ...

    @overload
    def create_reply_for_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReviewComment]: ...

    def create_reply_for_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberCommentsCommentIdRepliesPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestReviewComment]:
        """Create Reply to a Pull Request Review Comment: ``POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies``.

        Calls ``client.rest.pulls.async_create_reply_for_review_comment``.

        See https://docs.github.com/rest/pulls/comments#create-a-reply-for-a-review-comment
        """
        return self._call(
            _CREATE_REPLY_FOR_REVIEW_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "comment_id": comment_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoPullsPullNumberReviewsPostBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    @overload
    def create_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        commit_id: Missing[str] = ...,
        body: Missing[str] = ...,
        event: Missing[Literal["APPROVE", "REQUEST_CHANGES", "COMMENT"]] = ...,
        comments: Missing[
            builtins.list[ReposOwnerRepoPullsPullNumberReviewsPostBodyPropCommentsItemsType]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    def create_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberReviewsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestReview]:
        """Create Pull Request Review: ``POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews``.

        Calls ``client.rest.pulls.async_create_review``.

        See https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request
        """
        return self._call(
            _CREATE_REVIEW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def create_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsPullNumberCommentsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReviewComment]: ...

    @overload
    def create_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        commit_id: str,
        path: str,
        position: Missing[int] = ...,
        side: Missing[Literal["LEFT", "RIGHT"]] = ...,
        line: Missing[int] = ...,
        start_line: Missing[int] = ...,
        start_side: Missing[Literal["LEFT", "RIGHT", "side"]] = ...,
        in_reply_to: Missing[int] = ...,
        subject_type: Missing[Literal["line", "file"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReviewComment]: ...

    def create_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberCommentsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestReviewComment]:
        """Create Pull Request Review Comment: ``POST /repos/{owner}/{repo}/pulls/{pull_number}/comments``.

        Calls ``client.rest.pulls.async_create_review_comment``.

        See https://docs.github.com/rest/pulls/comments#create-a-review-comment-for-a-pull-request
        """
        return self._call(
            _CREATE_REVIEW_COMMENT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def delete_pending_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PullRequestReview]:
        """Delete Pending Pull Request Review: ``DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}``.

        Calls ``client.rest.pulls.async_delete_pending_review``.

        See https://docs.github.com/rest/pulls/reviews#delete-a-pending-review-for-a-pull-request
        """
        return self._call(
            _DELETE_PENDING_REVIEW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "review_id": review_id,
                "headers": headers,
            },
            task_options,
        )

    def delete_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, HttpResult]:
        """Delete Pull Request Review Comment: ``DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}``.

        Calls ``client.rest.pulls.async_delete_review_comment``.

        See https://docs.github.com/rest/pulls/comments#delete-a-review-comment-for-a-pull-request
        """
        return self._call(
            _DELETE_REVIEW_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    @overload
    def dismiss_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsPullNumberReviewsReviewIdDismissalsPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    @overload
    def dismiss_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        message: str,
        event: Missing[Literal["DISMISS"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    def dismiss_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberReviewsReviewIdDismissalsPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestReview]:
        """Dismiss Pull Request Review: ``PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals``.

        Calls ``client.rest.pulls.async_dismiss_review``.

        See https://docs.github.com/rest/pulls/reviews#dismiss-a-review-for-a-pull-request
        """
        return self._call(
            _DISMISS_REVIEW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "review_id": review_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    def get(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PullRequest]:
        """Get Pull Request: ``GET /repos/{owner}/{repo}/pulls/{pull_number}``.

        Calls ``client.rest.pulls.async_get``.

        See https://docs.github.com/rest/pulls/pulls#get-a-pull-request
        """
        return self._call(
            _GET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
            },
            task_options,
        )

    def get_merge_async_result(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        uuid: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PullRequestMergeAsyncResult]:
        """Get Asynchronous Merge Result for a Pull Request: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}``.

        Calls ``client.rest.pulls.async_get_merge_async_result``.

        See https://docs.github.com/rest/pulls/pulls#get-the-result-of-an-asynchronous-merge
        """
        return self._call(
            _GET_MERGE_ASYNC_RESULT,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "uuid": uuid,
                "headers": headers,
            },
            task_options,
        )

    def get_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PullRequestReview]:
        """Get Pull Request Review: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}``.

        Calls ``client.rest.pulls.async_get_review``.

        See https://docs.github.com/rest/pulls/reviews#get-a-review-for-a-pull-request
        """
        return self._call(
            _GET_REVIEW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "review_id": review_id,
                "headers": headers,
            },
            task_options,
        )

    def get_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PullRequestReviewComment]:
        """Get Pull Request Review Comment: ``GET /repos/{owner}/{repo}/pulls/comments/{comment_id}``.

        Calls ``client.rest.pulls.async_get_review_comment``.

        See https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request
        """
        return self._call(
            _GET_REVIEW_COMMENT,
            task_key,
            {"owner": owner, "repo": repo, "comment_id": comment_id, "headers": headers},
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        state: Missing[Literal["open", "closed", "all"]] = UNSET,
        head: Missing[str] = UNSET,
        base: Missing[str] = UNSET,
        sort: Missing[Literal["created", "updated", "popularity", "long-running"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[PullRequestSimple]]:
        """List Pull Requests: ``GET /repos/{owner}/{repo}/pulls``.

        Calls ``client.rest.pulls.async_list``.

        See https://docs.github.com/rest/pulls/pulls#list-pull-requests
        """
        return self._call(
            _LIST,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "state": state,
                "head": head,
                "base": base,
                "sort": sort,
                "direction": direction,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_comments_for_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[ReviewComment]]:
        """List Comments for a Pull Request Review: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments``.

        Calls ``client.rest.pulls.async_list_comments_for_review``.

        See https://docs.github.com/rest/pulls/reviews#list-comments-for-a-pull-request-review
        """
        return self._call(
            _LIST_COMMENTS_FOR_REVIEW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "review_id": review_id,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_commits(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[Commit]]:
        """List Pull Request Commits: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/commits``.

        Calls ``client.rest.pulls.async_list_commits``.

        See https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request
        """
        return self._call(
            _LIST_COMMITS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_files(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[DiffEntry]]:
        """List Pull Request Files: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/files``.

        Calls ``client.rest.pulls.async_list_files``.

        See https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
        """
        return self._call(
            _LIST_FILES,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_requested_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, PullRequestReviewRequest]:
        """List Requested Reviewers for a Pull Request: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers``.

        Calls ``client.rest.pulls.async_list_requested_reviewers``.

        See https://docs.github.com/rest/pulls/review-requests#get-all-requested-reviewers-for-a-pull-request
        """
        return self._call(
            _LIST_REQUESTED_REVIEWERS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
            },
            task_options,
        )

    def list_review_comments(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        sort: Missing[Literal["created", "updated"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[PullRequestReviewComment]]:
        """List Pull Request Review Comments: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/comments``.

        Calls ``client.rest.pulls.async_list_review_comments``.

        See https://docs.github.com/rest/pulls/comments#list-review-comments-on-a-pull-request
        """
        return self._call(
            _LIST_REVIEW_COMMENTS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "sort": sort,
                "direction": direction,
                "since": since,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_review_comments_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        sort: Missing[Literal["created", "updated", "created_at"]] = UNSET,
        direction: Missing[Literal["asc", "desc"]] = UNSET,
        since: Missing[_dt.datetime] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[PullRequestReviewComment]]:
        """List Pull Request Review Comments for a Repository: ``GET /repos/{owner}/{repo}/pulls/comments``.

        Calls ``client.rest.pulls.async_list_review_comments_for_repo``.

        See https://docs.github.com/rest/pulls/comments#list-review-comments-in-a-repository
        """
        return self._call(
            _LIST_REVIEW_COMMENTS_FOR_REPO,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "sort": sort,
                "direction": direction,
                "since": since,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def list_reviews(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[PullRequestReview]]:
        """List Pull Request Reviews: ``GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews``.

        Calls ``client.rest.pulls.async_list_reviews``.

        See https://docs.github.com/rest/pulls/reviews#list-reviews-for-a-pull-request
        """
        return self._call(
            _LIST_REVIEWS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def merge(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoPullsPullNumberMergePutBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestMergeResult]: ...

    @overload
    def merge(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        commit_title: Missing[str] = ...,
        commit_message: Missing[str] = ...,
        sha: Missing[str] = ...,
        merge_method: Missing[Literal["merge", "squash", "rebase"]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestMergeResult]: ...

    def merge(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoPullsPullNumberMergePutBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestMergeResult]:
        """Merge Pull Request: ``PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge``.

        Calls ``client.rest.pulls.async_merge``.

        See https://docs.github.com/rest/pulls/pulls#merge-a-pull-request
        """
        return self._call(
            _MERGE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def merge_async(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoPullsPullNumberMergeAsyncPutBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestMergeAsyncResult]: ...

    @overload
    def merge_async(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        commit_title: Missing[str] = ...,
        commit_message: Missing[str] = ...,
        sha: Missing[str] = ...,
        merge_method: Missing[Literal["merge", "squash", "rebase"]] = ...,
        merge_action: Missing[Literal["default", "direct_merge", "merge_queue"]] = ...,
        bypass_rules: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestMergeAsyncResult]: ...

    def merge_async(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoPullsPullNumberMergeAsyncPutBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestMergeAsyncResult]:
        """Merge Pull Request Asynchronously: ``PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async``.

        Calls ``client.rest.pulls.async_merge_async``.

        See https://docs.github.com/rest/pulls/pulls#merge-a-pull-request-asynchronously
        """
        return self._call(
            _MERGE_ASYNC,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def remove_requested_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsPullNumberRequestedReviewersDeleteBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    @overload
    def remove_requested_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        reviewers: builtins.list[str],
        team_reviewers: Missing[builtins.list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    def remove_requested_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberRequestedReviewersDeleteBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestSimple]:
        """Remove Requested Reviewers from a Pull Request: ``DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers``.

        Calls ``client.rest.pulls.async_remove_requested_reviewers``.

        See https://docs.github.com/rest/pulls/review-requests#remove-requested-reviewers-from-a-pull-request
        """
        return self._call(
            _REMOVE_REQUESTED_REVIEWERS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def request_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoPullsPullNumberRequestedReviewersPostBodyAnyof0Type,
                ReposOwnerRepoPullsPullNumberRequestedReviewersPostBodyAnyof1Type,
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    @overload
    def request_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        reviewers: builtins.list[str],
        team_reviewers: Missing[builtins.list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    @overload
    def request_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        reviewers: Missing[builtins.list[str]] = ...,
        team_reviewers: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    def request_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoPullsPullNumberRequestedReviewersPostBodyAnyof0Type,
                ReposOwnerRepoPullsPullNumberRequestedReviewersPostBodyAnyof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestSimple]:
        """Request Reviewers for a Pull Request: ``POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers``.

        Calls ``client.rest.pulls.async_request_reviewers``.

        See https://docs.github.com/rest/pulls/review-requests#request-reviewers-for-a-pull-request
        """
        return self._call(
            _REQUEST_REVIEWERS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def rerequest_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[
            Union[
                ReposOwnerRepoPullsPullNumberRequestedReviewersRerequestPostBodyAnyof0Type,
                ReposOwnerRepoPullsPullNumberRequestedReviewersRerequestPostBodyAnyof1Type,
            ]
        ] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    @overload
    def rerequest_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        reviewers: builtins.list[str],
        team_reviewers: Missing[builtins.list[str]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    @overload
    def rerequest_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        reviewers: Missing[builtins.list[str]] = ...,
        team_reviewers: builtins.list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestSimple]: ...

    def rerequest_reviewers(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[
            Union[
                ReposOwnerRepoPullsPullNumberRequestedReviewersRerequestPostBodyAnyof0Type,
                ReposOwnerRepoPullsPullNumberRequestedReviewersRerequestPostBodyAnyof1Type,
            ]
        ] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestSimple]:
        """Rerequest Reviewers for a Pull Request: ``POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers/rerequest``.

        Calls ``client.rest.pulls.async_rerequest_reviewers``.

        See https://docs.github.com/rest/pulls/review-requests#rerequest-reviewers-for-a-pull-request
        """
        return self._call(
            _REREQUEST_REVIEWERS,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def stacks_add(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        stack_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoStacksStackNumberAddPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksStackNumberAddPostResponse200]: ...

    @overload
    def stacks_add(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        stack_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        pull_requests: builtins.list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksStackNumberAddPostResponse200]: ...

    def stacks_add(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        stack_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoStacksStackNumberAddPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksStackNumberAddPostResponse200]:
        """Add Pull Requests to a Stack: ``POST /repos/{owner}/{repo}/stacks/{stack_number}/add``.

        Calls ``client.rest.pulls.async_stacks_add``.

        See https://docs.github.com/rest/pulls/stacks#add-pull-requests-to-a-pull-request-stack
        """
        return self._call(
            _STACKS_ADD,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "stack_number": stack_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def stacks_create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoStacksPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksPostResponse201]: ...

    @overload
    def stacks_create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        pull_requests: builtins.list[int],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksPostResponse201]: ...

    def stacks_create(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoStacksPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksPostResponse201]:
        """Create Pull Request Stack: ``POST /repos/{owner}/{repo}/stacks``.

        Calls ``client.rest.pulls.async_stacks_create``.

        See https://docs.github.com/rest/pulls/stacks#create-a-pull-request-stack
        """
        return self._call(
            _STACKS_CREATE,
            task_key,
            {"owner": owner, "repo": repo, "headers": headers, "data": data, **kwargs},
            task_options,
        )

    def stacks_get(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        stack_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksStackNumberGetResponse200]:
        """Get Pull Request Stack: ``GET /repos/{owner}/{repo}/stacks/{stack_number}``.

        Calls ``client.rest.pulls.async_stacks_get``.

        See https://docs.github.com/rest/pulls/stacks#get-a-pull-request-stack
        """
        return self._call(
            _STACKS_GET,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "stack_number": stack_number,
                "headers": headers,
            },
            task_options,
        )

    def stacks_list(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        pull_request: Missing[int] = UNSET,
        per_page: Missing[int] = UNSET,
        page: Missing[int] = UNSET,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, builtins.list[PullRequestStackMinimal]]:
        """List Pull Request Stacks: ``GET /repos/{owner}/{repo}/stacks``.

        Calls ``client.rest.pulls.async_stacks_list``.

        See https://docs.github.com/rest/pulls/stacks#list-pull-request-stacks
        """
        return self._call(
            _STACKS_LIST,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_request": pull_request,
                "per_page": per_page,
                "page": page,
                "headers": headers,
            },
            task_options,
        )

    def stacks_unstack(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        stack_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ReposOwnerRepoStacksStackNumberUnstackPostResponse200 | None]:
        """Remove Pull Requests from a Stack: ``POST /repos/{owner}/{repo}/stacks/{stack_number}/unstack``.

        Calls ``client.rest.pulls.async_stacks_unstack``.

        See https://docs.github.com/rest/pulls/stacks#remove-pull-requests-from-a-pull-request-stack
        """
        return self._call(
            _STACKS_UNSTACK,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "stack_number": stack_number,
                "headers": headers,
            },
            task_options,
        )

    @overload
    def submit_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsPullNumberReviewsReviewIdEventsPostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    @overload
    def submit_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: Missing[str] = ...,
        event: Literal["APPROVE", "REQUEST_CHANGES", "COMMENT"],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    def submit_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberReviewsReviewIdEventsPostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestReview]:
        """Submit Pull Request Review: ``POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events``.

        Calls ``client.rest.pulls.async_submit_review``.

        See https://docs.github.com/rest/pulls/reviews#submit-a-review-for-a-pull-request
        """
        return self._call(
            _SUBMIT_REVIEW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "review_id": review_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[ReposOwnerRepoPullsPullNumberPatchBodyType] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequest]: ...

    @overload
    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        title: Missing[str] = ...,
        body: Missing[str] = ...,
        state: Missing[Literal["open", "closed"]] = ...,
        base: Missing[str] = ...,
        maintainer_can_modify: Missing[bool] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequest]: ...

    def update(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequest]:
        """Update Pull Request: ``PATCH /repos/{owner}/{repo}/pulls/{pull_number}``.

        Calls ``client.rest.pulls.async_update``.

        See https://docs.github.com/rest/pulls/pulls#update-a-pull-request
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: Missing[Union[ReposOwnerRepoPullsPullNumberUpdateBranchPutBodyType, None]] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoPullsPullNumberUpdateBranchPutResponse202]: ...

    @overload
    def update_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        expected_head_sha: Missing[str] = ...,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, ReposOwnerRepoPullsPullNumberUpdateBranchPutResponse202]: ...

    def update_branch(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[Union[ReposOwnerRepoPullsPullNumberUpdateBranchPutBodyType, None]] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, ReposOwnerRepoPullsPullNumberUpdateBranchPutResponse202]:
        """Update Pull Request Branch: ``PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch``.

        Calls ``client.rest.pulls.async_update_branch``.

        See https://docs.github.com/rest/pulls/pulls#update-a-pull-request-branch
        """
        return self._call(
            _UPDATE_BRANCH,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsPullNumberReviewsReviewIdPutBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    @overload
    def update_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReview]: ...

    def update_review(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        pull_number: int,
        review_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsPullNumberReviewsReviewIdPutBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestReview]:
        """Update Pull Request Review: ``PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}``.

        Calls ``client.rest.pulls.async_update_review``.

        See https://docs.github.com/rest/pulls/reviews#update-a-review-for-a-pull-request
        """
        return self._call(
            _UPDATE_REVIEW,
            task_key,
            {
                "owner": owner,
                "repo": repo,
                "pull_number": pull_number,
                "review_id": review_id,
                "headers": headers,
                "data": data,
                **kwargs,
            },
            task_options,
        )

    @overload
    def update_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = ...,
        data: ReposOwnerRepoPullsCommentsCommentIdPatchBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReviewComment]: ...

    @overload
    def update_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        body: str,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, PullRequestReviewComment]: ...

    def update_review_comment(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        comment_id: int,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[ReposOwnerRepoPullsCommentsCommentIdPatchBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, PullRequestReviewComment]:
        """Update Pull Request Review Comment: ``PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}``.

        Calls ``client.rest.pulls.async_update_review_comment``.

        See https://docs.github.com/rest/pulls/comments#update-a-review-comment-for-a-pull-request
        """
        return self._call(
            _UPDATE_REVIEW_COMMENT,
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
